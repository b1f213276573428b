"""Courtesies: messages that acknowledge and say nothing of the matter itself; and questions, which are no report.

A message is cut into clauses. It is a courtesy where every clause consists of set phrases: thanks, greetings, wishes,
receipt, assent, praise, and the promise to see to it, which names nothing that was done. Where a phrase might be news
("好了", "领导同意", "无意见") the message counts as said in earnest: a recorded courtesy harms less than a lost report.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache

from bot.language.firsts import by_first
from bot.language.fold import fold

_MENTION = re.compile(r"@\w+")
# Pictures as keyboards of Chinese messengers spell them: [OK], [抱拳].
_SPELT_EMOJI = re.compile(
    r"\[(?:ok|强|赞|抱拳|握手|鼓掌|玫瑰|微笑|呲牙|憨笑|愉快|加油|奋斗|爱心|心|庆祝|礼物|蛋糕|胜利|耶|合十|拥抱|太阳|咖啡|嘿哈|偷笑|调皮)\]",
    re.IGNORECASE,
)
# The name that follows thanks or a greeting in Portuguese; no participle, which would be news.
_NO_NAME = r"(?i:\w*(?:[aií]d[oa]s?|feit[oa]s?|pront[oa]s?|complet[oa]s?|pendentes?|urgente))\b|[DS]ra?\b"
_ADDRESSED = re.compile(
    r"\b((?i:obrigad[oa]s?|cumprimentos|abra[çc]os?|ol[áa]|bom dia|boa tarde|boa noite|car[oa]s?|parab[ée]ns"
    rf"|[ds]ra?\.?))[,\s]+(?:(?!{_NO_NAME})[A-ZÀ-Ý][a-zà-ÿ'’-]+(?: d[aeo]s?)?\s*){{1,3}}"
    r"(?=[^\w\s]|$|(?<=\n))"
)
_CLAUSES = re.compile(r"[^\w\s+]+|\n")
# With a letter or a digit; every phrase has an end before so many characters.
_FIRST_CLAUSE = re.compile(r"[^\W_][\w\s+]{0,60}")

_SURNAME = (
    "[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎"
    "余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文]"
)
_TITLE = "(?:老师|领导|主任|处长|部长|主席|秘书长|会长|科长|院长|书记|专家|同志|同事|朋友|家人|总|工|姐|哥)"
_WHO = rf"(?:(?:各位|诸位|全体)?{_SURNAME}{{0,2}}{_TITLE}们?|大家|各位|诸位|同志们|您|你们?|咱们?)"
_SOON = (
    "(?:马上|立刻|立即|即刻|尽快|尽早|抓紧|稍后|晚点|晚些时候|一会儿?|待会儿?|回头|今天|今晚|上午|下午|明天"
    "|这就|按要求|按时|认真)"
)
_SEE_TO = (
    "(?:(?:给|向|跟)(?:您|你|大家)|去)?"
    "(?:办理|办|处理|安排|落实|跟进|推进|研究|看一下|看看|看下|看|回复|答复|反馈|弄|去做|照办)(?:您|你|大家|一下)?"
    "(?![好完妥了结到过])"
)

# A phrase may follow another in the same clause. Each is short and repeats nothing without bound.
_ZH_PHRASES = (
    r"(?:我们?|本单位|我方|我处|我这边)?(?:已|已经)?(?:收到|收悉|知悉|阅悉|获悉|已阅|了解|明白|知道|清楚|知晓)(?:了|啦|哦|哈|咯)?",
    r"(?:好的|好滴|好哒|好嘞|好呀|好|行|嗯|哦|对的?|是的|没问题|没有问题|可以的?|当然|得嘞|遵命|必须的)(?:呀|啊|哈|哦|吧|呢)?",
    rf"(?:非常|十分|万分|衷心|再次|太|多|深表|特别)?(?:感谢|谢谢|谢过|致谢|谢啦|谢)(?:{_WHO})?(?:对我们)?(?:的)?(?:大力|鼎力|积极|及时|耐心|热情)?"
    r"(?:支持|配合|提醒|帮助|关心|指导|理解|告知|通知|分享|反馈|回复|付出|关注|邀请|协助|信任|辛劳|辛苦)?"
    r"(?:[与和及](?:支持|配合|提醒|帮助|关心|指导|理解|付出|关注|协助|信任))?(?:了|啦|呀)?",
    rf"(?:感谢|谢谢|多谢)(?:{_SURNAME}[^\W已完成了到报交签定没未无不可同材初方名\d]{{1,2}})(?![^\W])",
    rf"(?:{_WHO})?(?:都|太|真)?辛苦(?:了|啦)?",
    r"(?:太|真|很|非常|超|好)?(?:赞|棒|厉害|给力|优秀|牛|点赞)(?:了|啦|的|呀)?|太好(?:了|啦)|真好|很好|真不错|不错",
    r"加油|必胜|恭喜|祝贺|同喜|可喜可贺",
    rf"祝?(?:{_WHO})?(?:节日|新年|春节|元旦|中秋|国庆|端午|五一|周末|假期|假日|生日|工作|合作|身体)(?:快乐|愉快|顺利|安康|健康|好)",
    rf"(?:{_WHO}|早上|上午|中午|下午|晚上)好|早安|晚安|早|再见|回见|明天见|久等了?",
    r"请?(?:您|你)?(?:稍等|稍候|等一下|等一会儿?|等会儿?|等等|等下)(?:一下|片刻|哈|啊|吧)?",
    r"不客气|客气了|别客气|应该的|不用谢|请?放心吧?|请(?:领导|各位|大家)放心|请知悉|打扰了?|不好意思|抱歉|麻烦(?:了|您了|你了)?|拜托了?",
    r"哈{1,4}|呵{1,4}|嘿{1,4}|嘻{1,4}",
    rf"(?:我们?|本单位|我方|我处|我这边)?(?:会|将|这就|先|再)?{_SOON}{{1,2}}(?:就|去|来|再)?{_SEE_TO}",
    rf"我(?:们)?(?:会|将|来|去|先|再){{1,2}}{_SOON}?{_SEE_TO}",
    r"(?:我)?(?:先)?(?:看看|看一下|看下)(?![好完妥了结到过])|尽快|马上|就这么办|照办",
    _WHO,
)  # fmt: skip
# What no language has of its own.
_SIGNS = (r"okk?的?|okay|okok|thx|thanks?|yes|1{1,6}|\+1|6{3,6}|ojbk",)
# What is a courtesy only where it is all that a clause says: "领导同意" is news.
_ZH_CLAUSES = (
    r"(?:好的?|嗯)?(?:我们?)?(?:完全|非常)?(?:同意|赞同|赞成)",
    r"(?:北京|天津|河北)(?:市|省)?(?:科协)?(?:已)?(?:收到|知悉|收悉|明白)",
    r"(?:已|均)?阅|悉|是|对{1,4}|好{1,4}|嗯{1,4}|中|成",
)

_OBJECT = (
    r"(?:informac(?:ao|oes)|avisos?|lembretes?|atencao|ajuda|colaboracao|disponibilidade|apoio|partilha|respostas?"
    r"|esclarecimentos?|esforco|trabalho|tudo|nota|contributos?|empenho|convite|rapidez|confirmacao|envio|dica|cuidado"
    r"|mensagem|feedback|compreensao|simpatia|paciencia)"
)
_ALL = r"(?: (?:a |ao |as |aos )?(?:tod[oa]s|equipas?|grupo|colegas|amig[oa]s|malta)(?: (?:as |os )?colegas)?)?"
_WHEN = (
    r"(?: (?:ja|agora|hoje|amanha|ainda hoje|de imediato|de seguida|logo|em breve|brevemente|assim que possivel"
    r"|logo que possivel|o mais rapido possivel|esta (?:tarde|semana|manha)|depois))"
)
_PT_PHRASES = (
    r"(?:muit[oa]s?|muitissimo|imenso)? ?(?:obrigad[oa]s?|obrigadinh[oa]|obg|obgd[oa]?|brigad[oa]|grat[oa]s?"
    rf"|agradecid[oa]s?|agradec(?:o|emos)|bem haja)(?: (?:muito|imenso|desde ja|mais uma vez))?{_ALL}"
    rf"(?: (?:(?:pel[oa]s?|por|a|o|as|os) )?(?:vossa |sua |tua |vosso |seu )?{_OBJECT}(?: e {_OBJECT})?)?",
    r"(?:ja )?(?:recebi|recebemos|recebid[oa]s?|anotei|anotad[oa]|li|lemos|vi|vimos|registei|fica registado|tomei"
    r"|tomamos|tomada?)(?: (?:boa |devida |a devida )?(?:nota|conhecimento))?(?: com agrado)?"
    r"(?! (?:o|a|os|as|um|uma|d[aeo]s?)\b)",
    rf"(?:ola|oi|viva|bo(?:m dia|a tarde|a noite|as)|car[oa]s?|estimad[oa]s?){_ALL}|colegas",
    r"(?:com )?(?:os )?(?:meus |nossos )?(?:os )?(?:melhores )?cumprimentos|saudacoes(?: cordiais)?|atenciosamente"
    r"|(?:um |grande )?abracos?|bjs?|bjinhos|beijinhos?|beijos",
    r"(?:um )?bo(?:m|a|ns|as) (?:trabalhos?|semana|fim de semana|fds|descanso|feriado|ferias|sorte|festas|viagem"
    rf"|continuacao|proveito){_ALL}",
    r"feliz (?:natal|ano novo|pascoa)|ate (?:amanha|ja|logo|breve|segunda|a proxima|sempre)",
    rf"(?:muitos |os meus |os nossos )?parabens{_ALL}(?: pelo trabalho)?",
    rf"(?:muito |que )?(?:bom|otimo|excelente|grande|belo|optimo) trabalho{_ALL}|forca|bravo|muito bo[ma]",
    r"ok|okay|oki|okey|oky|k|sim(?: senhora?)?|certo|certissimo|claro(?: que sim)?|perfeito|otimo|optimo|excelente",
    r"fixe|boa|bem|combinad[oa]|entendid[oa]|compreendid[oa]|percebid[oa]|percebi|percebemos|ciente|com certeza"
    r"|sem duvida",
    r"(?:estou |estamos )?(?:totalmente |plenamente )?de acordo",
    r"concord(?:o|amos)(?: plenamente| totalmente| inteiramente)?",
    r"esta (?:bem|certo|combinado)|tudo (?:bem|certo)|muito bem|por mim tudo bem",
    r"(?:sem|nao ha|nao tem)(?: qualquer)? problemas?|nao faz mal|de nada|nao tem de que|ora essa",
    r"sempre as ordens|as ordens|com todo o gosto|disponham?|conte(?:m)? comigo",
    rf"(?:(?:eu|nos) )?(?:vou|vamos|irei|iremos){_WHEN}? (?:ver|verificar|tratar|analisar|fazer isso)"
    rf"(?: (?:disso|disto|isso|isto|do assunto|o assunto|de tudo))?{_WHEN}?{_WHEN}?",
    r"(?:e )?(?:ja |depois )?(?:digo|dou|damos|darei|daremos|dizemos)"
    rf"(?: (?:alguma coisa|algo|noticias|resposta|feedback|retorno))?{_WHEN}?",
    rf"(?:ja )?(?:respondo|respondemos|responderei){_WHEN}?",
    r"(?:so )?um (?:momento|instante|minuto|bocadinho)|(?:aguarde|espere)m?(?: um (?:momento|instante|pouco))?",
    r"senhora?|sra?|dra?|eng|prof(?:essora?)?|por favor|pf|pff|sff",
    r"thank you(?: (?:very much|so much|all))?|thanks(?: a lot)?|thx|great|noted|got it|received|well done|yes|e",
)  # fmt: skip


@lru_cache(maxsize=1)
def _phrases() -> tuple[Mapping[str, re.Pattern[str]], Sequence[re.Pattern[str]]]:
    """Return expressions for any of the phrases by the character with which it begins, and for each phrase."""
    written = *_ZH_PHRASES, *_SIGNS, *(rf"(?:{phrase})(?![^\W\u3400-\u9fff])" for phrase in _PT_PHRASES)
    return by_first(written), [*map(re.compile, written)]


_WHOLE = re.compile("|".join(f"(?:{clause})" for clause in _ZH_CLAUSES))


# Whatever is longer says something.
_LONGEST_COURTESY = 400


def says_nothing(text: str) -> bool:
    """Tell whether a message only thanks, greets, confirms receipt or promises, in Chinese, Portuguese, or with emoji.

    >>> says_nothing("收到，谢谢！👍"), says_nothing("Muito obrigada!"), says_nothing("好的，已联系12位专家")
    (True, True, False)
    """
    if len(text) > _LONGEST_COURTESY:
        return False
    plain = unicodedata.normalize("NFC", text)
    if "@" in plain:
        plain = _MENTION.sub(" , ", plain)
    if "[" in plain:
        plain = _SPELT_EMOJI.sub(" , ", plain)
    first = _FIRST_CLAUSE.search(plain)
    if first and not _may_be_courtesy(fold(first[0].partition("\n")[0])):
        # Most messages begin with none.
        return False
    plain = _ADDRESSED.sub(r"\1, ", plain)
    return all(_courtesy(fold(clause)) for clause in _CLAUSES.split(plain))


def _may_be_courtesy(clause: str) -> bool:
    """Tell whether a clause begins with a courtesy, whatever is behind it."""
    of_any = _phrases()[0].get(clause[:1])
    if (of_any is not None and of_any.match(clause)) or _WHOLE.fullmatch(clause):
        return True
    return not any(map(str.isalnum, clause))


def _courtesy(clause: str) -> bool:
    # From the left, the longest phrase at each place; what no phrase begins is said in earnest.
    if _WHOLE.fullmatch(clause):
        return True
    by_character, phrases = _phrases()
    place = 0
    while place < len(clause):
        if clause[place].isspace():
            place += 1
            continue
        # Most messages begin with none of them.
        of_any = by_character.get(clause[place])
        begins = of_any is not None and of_any.match(clause, place) is not None
        ends = [match.end() for phrase in phrases if (match := phrase.match(clause, place))] if begins else []
        if max(ends, default=place) == place:
            return not any(char.isalnum() for char in clause[place:])
        place = max(ends)
    return True


_GREETING = re.compile(
    r"(?:你|您|大家|各位)好|(?:早上|上午|中午|下午|晚上)好|早安?|晚安|在吗|哈喽|嗨|hello|hi\b"
    r"|ola|oi|viva|bo(?:m dia|a tarde|a noite)"
)


def greets(text: str) -> bool:
    """Tell whether a message that says nothing opens with a greeting.

    >>> greets("您好！"), greets("Bom dia, Ponte"), greets("谢谢")
    (True, True, False)
    """
    return _GREETING.match(fold(text.strip())) is not None


_SENTENCES = re.compile(r"(?<=[?？])|[.。!！;；\n…]+")
_TRAILING = re.compile(r"[^\w?？]+$")
_ASKING_END = re.compile(
    r"(?:吗|么|[完到好成]了没有?|如何|怎么样了?|怎样了?|什么|谁|哪里|哪儿|哪天|哪家|几号|几点|多少|何时|咋样)$"
)
_ASKING_START = re.compile(r"(?:请问|什么时候|何时|为什么|为何|能否|可否|有没有|能不能|可不可以|是不是|谁来|谁负责)")
# "资料呢" asks, "正在办呢" does not.
_GOING_ON = re.compile(r"在|还|正|没|着|都")
# News in front of a question: "初稿已完成，大家看可以吗？"
_NEWS = re.compile(
    r"已|了$|完成|通过|提交|报送|\d|\bja\b|conclu|envi(?:ei|ad|amos)|pront|feit|aprovad|assinad|recebe(?:mos|u)|termin"
)


def asks(text: str) -> bool:
    """Tell whether a message is a question, which is no report; courtesies around it change nothing.

    A message that also tells something is none: "初稿已完成。大家看可以吗？" is to be kept.

    >>> asks("完成了吗？谢谢"), asks("Quando é a reunião?"), asks("Está pronta. Podem confirmar?")
    (True, True, False)
    """
    if len(text) > _LONGEST_COURTESY:
        return False
    plain = _SPELT_EMOJI.sub(" ", _MENTION.sub(" ", text))
    said = [piece for piece in _SENTENCES.split(plain) if not says_nothing(piece)]
    return bool(said) and all(_question(sentence) for sentence in said)


def _question(sentence: str) -> bool:
    clauses = [clause for clause in re.split(r"[,，、:：]", _TRAILING.sub("", sentence)) if not says_nothing(clause)]
    if not clauses or any(_NEWS.search(fold(clause)) and not _asking(clause) for clause in clauses[:-1]):
        return False
    return _asking(clauses[-1]) or (len(clauses) == 1 and bool(_ASKING_START.match(fold(clauses[0]))))


def _asking(clause: str) -> bool:
    bare = _TRAILING.sub("", clause)
    if bare.endswith(("?", "？")):
        return True
    folded = fold(bare)
    if folded.endswith("呢"):
        return not _GOING_ON.search(folded)
    return bool(_ASKING_END.search(folded))


def tells_news(text: str) -> bool:
    """Tell whether a message reports that something was done, or how far it is, and asks nothing.

    >>> tells_news("专家服务团已联系12位专家"), tells_news("这两项谁负责")
    (True, False)
    """
    return len(text) <= _LONGEST_COURTESY and not asks(text) and _NEWS.search(fold(text)) is not None
