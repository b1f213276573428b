"""What staff really write under a notice: a courtesy is not a report, and a report is not a courtesy."""

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.smalltalk import asks, says_nothing

COURTESIES = [
    "稍等", "请稍等", "等一下，谢谢", "Um momento", "Aguarde um momento, por favor",
    "收到", "收到！", "收到[OK]", "收到[抱拳]", "收到，谢谢！👍", "好的👌马上办", "好的，马上办",
    "好的，我马上安排", "好的好的", "谢谢各位老师", "辛苦了", "辛苦啦！", "大家辛苦了，谢谢！", "已收到",
    "已收到，谢谢", "已收悉", "收悉，谢谢", "收到，我会尽快处理", "收到，马上处理", "收到，我们尽快落实",
    "收到，抓紧落实", "好的，尽快", "嗯嗯", "嗯嗯，好的", "没问题", "没问题，我来办", "OK", "ok的", "okk",
    "OKOK", "👌", "👍👍👍", "[强][强]", "1", "+1", "111", "666", "明白", "明白了，谢谢领导", "知道了", "知悉",
    "已知悉", "已阅", "赞！", "太棒了！", "祝贺！", "恭喜恭喜", "祝贺祝贺！🎉", "早上好", "各位领导早上好",
    "新年快乐", "节日快乐！", "周末愉快", "感谢支持", "感谢支持与配合", "谢谢提醒", "感谢提醒，马上办",
    "好的，谢谢提醒", "收到，谢谢王老师", "谢谢王静", "好的王老师", "@王静 收到", "收到 @all", "北京收到",
    "天津收到", "北京市科协收到", "河北收到，谢谢", "同意", "可以的", "行", "行，就这么办", "是的", "对的",
    "对对对", "嗯", "哈哈", "哈哈哈哈", "不客气", "客气了", "应该的", "合作愉快", "请放心", "请领导放心",
    "好的，稍后回复", "稍后回复", "好的，我看看", "我看一下", "好，我先看看", "好的，下午给您回复", "多谢多谢",
    "thx", "Thanks!", "Thank you very much", "Obrigado", "Obrigada!", "Muito obrigada!",
    "Muito obrigado a todos", "Recebido, muito obrigada. Bom trabalho!", "Recebido, obrigado pela informação.",
    "Recebido. Obrigado pelo lembrete.", "ok, vou tratar disso hoje", "Ok, vou tratar disso.",
    "Vou ver e já digo alguma coisa", "vou verificar", "Vou já tratar", "Bom dia a todos",
    "Boa tarde, recebido", "Bom dia! Tomei nota.", "Tomámos boa nota, obrigado", "Tomei conhecimento",
    "Fica registado, obrigada", "Anotado", "De acordo", "Concordo plenamente", "Combinado!",
    "Perfeito, obrigado!", "Ótimo trabalho!", "Excelente trabalho, parabéns a todos!", "Parabéns à equipa",
    "Muitos parabéns!", "Com os melhores cumprimentos", "Cumprimentos, Ana", "Obrigada, Ana!",
    "Obrigado Wang Jing", "Muito bem", "Está bem", "Tudo bem", "Certo", "Claro que sim", "Sem problema",
    "Sem problemas, obrigado", "Não há problema", "De nada", "Sempre às ordens", "Bom fim de semana",
    "Feliz Ano Novo!", "Boas festas", "bjs", "Abraço", "Até amanhã", "Até já", "Obg", "obgd", "ok ok", "Okay",
    "Oki", "Sim, senhor", "Darei resposta em breve", "Agradeço a informação", "Agradecemos o lembrete",
    "Grato pela atenção", "Boa!", "Fixe", "Boa noite", "Olá", "Olá a todos", "Boa sorte", "Ciente",
    "Entendido, obrigado", "Percebi, obrigado", "Já vi, obrigado", "收到[OK]", "收到[抱拳][玫瑰]",
    "好的👌马上办", "收到🙏🙏", "感谢各位老师的大力支持与配合！", "各位领导，收到，谢谢！", "王主任好，收到",
    "收到  收到", "@王静 @刘洋 收到，谢谢", "Bom dia, Ana, recebido", "Obrigado, João Pereira!",
    "Recebido.\nCumprimentos,\nAna Silva", "👍🏻", "❤️", "…", "", "  \n", "Muito obrigada, Dra. Ana!",
    "MUITO OBRIGADO", "Recebido e agradecido", "Recebido obrigada", "ＯＫ", "謝謝！", "收到，謝謝",
]  # fmt: skip
REPORTS = [
    "等下周五天津反馈", "稍等名单下午报送", "Um momento alto do projeto foi a visita", "Aguardem a lista de quinta",
    "初稿已完成", "T7初稿完成了,请各位审阅", "好的，已联系12位专家", "收到，已联系3位专家", "已完成", "完成了",
    "已报送", "完成50%", "50%", "已走访2个", "已提交", "已发邮件", "正在汇总", "正在办理", "推进中",
    "天津、北京已报送", "已收到14个选题", "名单已发给各单位", "还差两家", "材料已收齐", "今天下午开会讨论",
    "会议改到周五", "王老师已同意", "领导已同意", "主任同意了方案", "已经好了", "方案通过", "一切顺利",
    "暂无进展", "没有进展", "遇到困难", "受阻", "场地未定", "等待审批", "已签字", "签了", "定稿", "好了",
    "OK了，材料已齐", "办好了", "弄好了", "做好了", "搞定", "谢谢，材料已收齐", "各位老师，初稿已上传",
    "明天提交", "预计下周完成", "下周一前完成", "推迟到三月", "请审阅", "请大家提意见", "已同意", "同意延期",
    "10", "80", "共12人", "3家单位", "Concluído", "Está concluída", "Já está feito", "Feito",
    "Primeira versão concluída", "Recebidas 14 candidaturas", "14 temas recebidos", "Já enviámos a lista",
    "Enviado", "Em curso", "Em compilação", "A decorrer", "Falta a resposta de Hebei", "Sem novidades",
    "Tudo pronto", "Tudo tratado", "Está tudo pronto", "Obrigado, a lista já foi enviada",
    "Recebido o parecer de Tianjin", "Recebida a nota de Hebei", "Recebemos o parecer",
    "A informação de Hebei está certa", "O aviso foi publicado", "Bom dia, a lista está pronta",
    "Ok, contactei 12 especialistas", "Adiado para sexta", "Visitados 2", "2 visitados", "O diretor concorda",
    "O acordo está assinado", "Acordo assinado", "Tudo em dia", "50% concluído", "Reunião marcada",
    "Reunião com Tianjin amanhã", "Contrato assinado", "Pendente", "Aguarda aprovação", "A aguardar resposta",
    "Bloqueado", "Texto aprovado", "Nada a assinalar", "无意见", "我们没有意见", "北京无意见", "北京同意",
    "领导同意", "Estamos a tratar", "联系老师", "都收到了", "安排好了", "马上办完了", "谢谢已完成",
    "Obrigada, Concluído", "Obrigado Hebei já enviou", "Recebida a nota de Tianjin, obrigado",
    "Vou confirmar com Hebei", "Está feito, obrigada!", "готово", "できました", "𠮷", "2️⃣ de 3", "可以了",
    "行了，已经发了", "收到反馈3条", "https://example.org", "[附件]", "Li o texto de Hebei", "Sim, concluído",
    "Certo, enviei ontem",
]  # fmt: skip
QUESTIONS = [
    "完成了吗？", "完成了吗", "完成了没", "完成了没有？", "什么时候开会", "请问进展如何",
    "请问进展如何。谢谢！", "进展怎么样了", "谁负责", "王老师，材料齐了吗🙏", "@赵敏 名单报了吗", "资料呢",
    "好么？", "能不能推迟到下周", "这个任务谁负责，什么时候完成？", "您好，T7完成了吗？", "怎么样了[疑问]?",
    "是不是要推迟？？", "下周可以吗?!", "完成了吗 @赵敏", "Quando é a reunião?", "Já está pronta?",
    "Bom dia. Já há notícias? Obrigada!", "Ana, já enviaste a lista?", "E a lista? E a ata?", "Quem vai?!",
    "Está pronto? 🙏", "Para quando?",
]  # fmt: skip
STATEMENTS = [
    "初稿已完成。大家看可以吗？", "初稿已完成，大家看可以吗？", "正在办呢", "还没定呢", "还没有", "在等回复呢",
    "场地未定", "已联系12位专家", "初稿完成了", "Está pronta. Podem confirmar?",
    "A lista foi enviada, podem confirmar?", "Primeira versão concluída", "收到", "谢谢", "", "？", "??",
    "Obrigado!", "T7", "还差两家没有报",
]  # fmt: skip


@pytest.mark.parametrize("text", COURTESIES)
def test_a_courtesy_is_no_report(text):
    assert says_nothing(text)


@pytest.mark.parametrize("text", REPORTS)
def test_a_report_is_no_courtesy(text):
    assert not says_nothing(text)
    assert not asks(text)


@pytest.mark.parametrize("text", QUESTIONS)
def test_a_question_is_no_report(text):
    assert asks(text)
    assert not says_nothing(text)


@pytest.mark.parametrize("text", STATEMENTS)
def test_what_tells_something_is_no_question(text):
    assert not asks(text)


@pytest.mark.parametrize("report", REPORTS)
def test_a_greeting_does_not_hide_the_report_that_follows(report):
    for courtesy in (
        "Bom dia",
        "Obrigada",
        "Olá",
        "Com os melhores cumprimentos",
        "Ok",
        "好的",
        "谢谢",
        "收到",
        "王老师好",
    ):
        for between in (", ", "\n", "! ", "，", " 👍 "):
            assert not says_nothing(courtesy + between + report)


@given(st.sampled_from(COURTESIES), st.sampled_from(REPORTS), st.sampled_from(["，", "。", "\n", " ！ ", "👌", ". "]))
def test_courtesy_around_a_report_does_not_hide_it(courtesy, report, between):
    assert not says_nothing(courtesy + between + report)
    assert not says_nothing(report + between + courtesy)


@given(
    st.lists(st.sampled_from([text for text in COURTESIES if len(text) < 20]), max_size=6), st.sampled_from("，。！\n")
)
def test_many_courtesies_are_still_one(courtesies, between):
    assert says_nothing(between.join(courtesies))


@given(st.text())
def test_nothing_is_both_and_nothing_fails(text):
    assert not (says_nothing(text) and asks(text))


@given(st.text(alphabet=st.characters(categories=["P", "S", "Z"], exclude_characters="@#?？"), max_size=30))
def test_signs_alone_say_nothing(text):
    assert says_nothing(text) or any(char.isalnum() for char in unicodedata.normalize("NFKD", text))


@given(st.text(alphabet="0123456789", min_size=1, max_size=12).filter(lambda text: set(text) not in ({"1"}, {"6"})))
def test_a_number_is_said_in_earnest(number):
    assert not says_nothing(number)


HOSTILE = [
    "收到" * 2048, "谢谢王" * 1365, "好" * 4096, "马上" * 2048, "ok " * 1365, "a." * 2048, "？" * 4096,
    "a? " * 1365, "吗？" * 2048,
    "Obrigado, A" + "b" * 4085, "Obrigado " + "Ana " * 1000, "[" * 4096, "@a" * 2048, "[强]" * 1365, " " * 4096,
    "\n" * 4096, "1" * 4096,
    "muito " * 682, "vou ver " * 512, "e " * 2048, "\u0301" * 4096, "\ufdfa" * 400, "會" * 4096, "好的，" * 133,
    "vou ver hoje " * 30,
    "Obrigado " + "Ana " * 97,
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_message_costs_little(text):
    says_nothing("谢谢"), asks("吗")
    best = min(timed(text[:4096]) for _ in range(5))
    assert best < 0.02


def timed(text):
    began = time.thread_time()
    says_nothing(text)
    asks(text)
    return time.thread_time() - began
