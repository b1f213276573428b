"""What the readers that come last make of a message counts where it says what it is about, and is put as a wish."""

from __future__ import annotations

import pytest

from bot.language.intents.grammar import grammar
from bot.language.intents.marks import Marking
from bot.language.intents.model import Intent, Slots, Understood
from bot.language.intents.reading import understand
from tests.language.test_intents import NOW, read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        没事我什么都没看见 | none
        看看我名下有什么任务 | my_tasks
        我是天蝎座，卫星归我管吗 | none
        我不怕任务难，我怕任务里有“等”字，谁知道等出来多少 | none
        谁还没有几个拖着的活儿呢 | none
        还有几个拖着没办的任务 | overdue_tasks
        延迟退休那个表我算了,我得干到六十三 | none
        这种骗子最近特别多,老人也要提醒着点 | none
        大家别老叫我高处，叫老高就行，听着亲 | none
        千万别在周五下午发通知 | none
        别再给我发通知了 | mute_reminders
        我不想收任何提醒 | mute_reminders
        Ana的蛋挞做得绝了，求教程 | none
        求助！西装裤后面开线了，谁有针线或者别针？ | none
        今天听了个葡语的讲座，除了谢谢啥也没听懂 | none
        以后谁说写简报简单，让他来写一期试试 | none
        谁给安娜翻译一下这个梗 | none
        谁定的十二月办运动会，冻死个人 | none
        文件柜第三层全是过期的日历，谁攒的啊 | none
        会议纪要最难写的就是“会议强调”那一段 | none
        参会回执上有人填“看情况”，会务同志直摇头 | none
        叫高科技怎么样 | none
        葡语翻得怎么样 | none
        成果目录翻译得怎么样了 | task_status | topic=成果目录
        翻译的最高境界是让人忘了有翻译 | none
        去宝坻那次赶上大集，调研完一人拎了一兜子蒜 | none
        进度百分之二十的是我的年度读书计划 | none
        上周三在石家庄开的那个小会，气氛特别融洽 | none
        下周三在石家庄开个小会 | create_meeting | from=2027-03-24
        这个月组织生活会材料，每人手写一份，别打印 | none
        新年第一天计划跑五公里，跑到小区门口遇到早点摊 | none
        会徽设计好了，正在征求意见 | record_update | topic=会徽
        石家庄表示习惯了 | none
        宣传片做完了 | mark_done | topic=宣传片
        框架协议这种稿子，改一个“等”字能讨论半小时 | none
        谁说当翻译轻松的，站出来我们聊聊 | none
        翻译由谁负责 | task_owner | topic=翻译
        最后一条划掉 | none
        下月论坛 | upcoming_exchanges | topic=论坛, from=2027-04-01, to=2027-04-30
        年报进展 | task_status | topic=年报
        年报什么时候交？ | task_status | topic=年报
        展板在谁手里 | task_owner | topic=展板
        王静负责的 | tasks_of_person | who=王静
        稿费多少 | none
        我看通知上说机关下周一停水检修，提前接点水 | none
        下载进度卡在99%十分钟了，气人 | none
        你教教我 | none
        昨天讲T24讲到一半停电了，大家摸黑聊了半小时 | none
        在医院排队 叫号叫到E7 我蹭地站起来了 不是我 | none
        电视里那个品牌叫E7，我一激灵以为上新闻了 | none
        T21群里那个表情包是谁做的，我要笑死了 | none
        P12的牌子歪了一点点，强迫症看着难受 | none
        有谁还留着E5那家豆腐馆的电话，我周末想带爸妈去 | none
        E19要展一个月，志愿者得累坏 | none
        E19延一个月 | move_exchange | code=E19
        进度条走到99%就卡住，说的是我下载的电影 | none
        教教我怎么用 | help
        开会前十分钟才告诉我要做记录，我连议程都没见过 | none
        人工智能论坛听了三个 讲的都差不多 | none
        存钱目标完成了37%，还是借来的 | none
        订悦提醒 | subscribe_reminders
        我有逾其的任务吗 | overdue_tasks
        馆长圆桌几点开始，在哪儿办 | exchange_detail | topic=馆长圆桌
        """
    ),
)
def test_chinese_talk_is_left_alone(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Ainda estou à espera que me expliquem para que serve o terceiro botão da máquina de café | none
        Devo levar gravata? O convite diz «traje adequado», o que não ajuda nada. | none
        Para que serves, ao certo? | help
        Só para dizer que o arco-íris sobre o Haihe está lindíssimo agora | none
        Só para dizer que o boletim trimestral está na gráfica | record_update | topic=boletim trimestral
        Parabéns, Zhou Tao!! Em que curso? | none
        Quando estive em Xiongan, o que mais me impressionou foi a estação. | none
        Ninguém me avisa de nada, descobri a mudança de gabinete pela placa na porta. | none
        Não me avises de nada | mute_reminders
        Sexta-feira 13 com três reuniões, que pode correr mal? | none
        O novo regulamento das viagens tem quarenta artigos e um só é sobre viagens. | none
        A lista de convidados tem três pessoas chamadas Li Wei. | none
        A base de peritos tem já 40 nomes | record_update | topic=base de peritos
        Para quem gosta de estatística, as nossas reuniões duram em média 97 minutos. | none
        Quem assina um acordo devia plantar uma árvore. | none
        Quem assina o acordo-quadro? | task_owner | topic=acordo-quadro
        Quem faz a ata do bacalhau? | none
        Quem é responsável pela ata da reunião? | task_owner | topic=ata da reunião
        Com relatório obrigatório | none
        A assinatura da biblioteca acabou, alguém tem acesso? | none
        A assinatura do protocolo está concluída? | task_status | topic=assinatura do protocolo
        Não me lembrem disso, ainda tenho lama nos sapatos | none
        Estes fóruns valem sobretudo pelos intervalos, digo isto há vinte anos. | none
        A melhor reunião é a que acaba cinco minutos antes. | none
        próximo fórum | upcoming_exchanges | topic=fórum
        quando acaba o boletim? | task_status | topic=boletim
        o boletim está atrasado? | task_status | topic=boletim
        O que lá vai lá vai, para o ano há mais fóruns. | none
        Deve ser da delegação que cá esteve na quarta | none
        Acabei agora mesmo a maratona da série, chorei | none
        A minha lista de tarefas de hoje: café, café, sesta | none
        A minha lista de tarefas de hoje? | my_tasks | from=2027-03-17, to=2027-03-17
        Mandem-lhe um abraço meu | none
        Agendas em papel, que coisa tão século XX | none
        Ao fim de dez anos nisto já nem estranho uma tarefa sem verbo no título, olhem a T13. | none
        Aquilo da T27 faz-me lembrar o Festival da Canção, com júri e tudo. | none
        T25 outra vez no autocorretor: virou «visitar as empregadas centrais». | none
        T6 é um número perfeito, matematicamente falando: 6 = 1 + 2 + 3. | none
        T21, 37, 100... parecem coordenadas de um tesouro. | none
        minhas tarfas | my_tasks
        sunli tem o quê em aberto? | tasks_of_person | who=sunli
        Que fóruns há para o ano? | upcoming_exchanges | topic=fóruns, from=2028-01-01, to=2028-12-31
        """
    ),
)
def test_portuguese_talk_is_left_alone(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


def meant(lang: str, text: str, wish: Intent, confidence: float, code: str | None = None) -> bool:
    marked = Marking(text, lang, (), NOW, None).marked()
    return grammar(lang).earnest.means(Understood(wish, lang, Slots(task_ref=code), confidence), marked)


class TestEarnest:
    """Words for what is wanted, and with which it is put."""

    def test_what_is_sure_needs_none(self) -> None:
        assert meant("zh", "没事我什么都没看见", Intent.MY_TASKS, 0.95)
        assert not meant("zh", "没事我什么都没看见", Intent.MY_TASKS, 0.6)

    def test_what_has_a_code_needs_no_name(self) -> None:
        assert meant("zh", "T22老弹，先静音", Intent.MUTE_REMINDERS, 0.5, "T22")
        assert not meant("zh", "叫号叫到T22", Intent.SUBSCRIBE_REMINDERS, 0.5, "T22")

    @pytest.mark.parametrize(
        ("lang", "text", "guessed"),
        [
            ("zh", "我刚从天津回来，晚上一起吃饭吗", False),
            ("zh", "P12的牌子歪了一点点", False),
            ("zh", "E7那天孙丽去不去", True),
            ("zh", "会徽设计好了，正在征求意见", True),
            ("zh", "手头还有啥活儿没交", True),
            ("pt", "alguém sabe onde fica a sala?", False),
            ("pt", "T6 é um número perfeito", False),
            ("pt", "a T11 vai derrapar?", True),
            ("pt", "o que é que a sunli tem em mãos?", True),
            ("pt", "o que é que temos em mãos?", False),
        ],
    )
    def test_most_talk_is_not_guessed_at(self, lang: str, text: str, guessed: bool) -> None:
        marked = Marking(text, lang, (), NOW, None).marked()
        assert grammar(lang).earnest.may_be_guessed(marked) is guessed

    def test_full_width_and_accents_do_not_matter(self) -> None:
        assert meant("zh", "任務有沒有？", Intent.MY_TASKS, 0.6)
        assert meant("pt", "ESTÃO EM ATRASO", Intent.OVERDUE_TASKS, 0.6)


def test_what_only_a_plan_can_tell_is_doubted() -> None:
    """Whoever has a plan looks whether it has what is named."""
    told = understand("Quem faz o boletim?", "pt", NOW)
    assert told.intent is Intent.NONE
    assert told.doubted is not None
    assert (told.doubted.intent, told.doubted.slots.topic) == (Intent.TASK_OWNER, "boletim")
    assert understand("没事我什么都没看见", "zh", NOW).doubted is None


@pytest.mark.parametrize(
    ("lang", "text", "wish"),
    [
        ("zh", "我爱人单位也在搞什么任务清单，看来都一样", "my_tasks"),
        ("zh", "家里老人住院走不开，这阵子的提醒都给我停了吧", "mute_reminders"),
        (
            "pt",
            "Os hotéis estão cheios, por isso a missão de empresas privadas fica afinal de 1 a 3 de junho",
            "move_exchange",
        ),
    ],
)
def test_who_is_addressed_tells_a_guess_from_talk(lang: str, text: str, wish: str) -> None:
    """What is said to the bot itself may tell of everyday life as well."""
    assert understand(text, lang, NOW).intent == wish
    assert understand(text, lang, NOW, addressed=None).intent is Intent.NONE
    assert understand(f"@ponte_bot {text}", lang, NOW, addressed=None).intent == wish


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        Quem se inscreveu na E5? | exchange_detail | code=E5
        Quantos vão à E5? | exchange_detail | code=E5
        A E5 vai mesmo acontecer? | exchange_detail | code=E5
        A T7 já está? | task_status | code=T7
        O que preciso de entregar na T7? | task_status | code=T7
        T7 com o João Silva | reassign_owner | code=T7, who=João Silva
        T7批了 | record_update | code=T7
        E5人数定了吗 | exchange_detail | code=E5
        """
    ),
)
def test_what_is_asked_of_a_code_in_few_words(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("lang", "text", "wish"),
    [
        ("zh", "天津那边有什么逾期没交的", "overdue_tasks"),
        ("zh", "T7谁负责", "task_owner"),
        ("pt", "Liga outra vez as notificações", "subscribe_reminders"),
    ],
)
def test_what_says_little_else_counts_whoever_is_addressed(lang: str, text: str, wish: str) -> None:
    assert understand(text, lang, NOW, addressed=None).intent == wish
