"""Associations that a message names, before any directory: by the places where they are, and by their codes."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.language.names.directory import Directory
from bot.language.names.line import Line
from bot.language.names.model import ASSOCIATION, Entry, Mention
from bot.language.names.words import PLACES

# What offices write for a region, from its car plates to the postal codes.
_CODES = {
    "BJ": "北京", "TJ": "天津", "HE": "河北", "SH": "上海", "CQ": "重庆", "MO": "澳门", "HK": "香港", "GD": "广东",
    "SD": "山东", "SX": "山西", "HA": "河南", "LN": "辽宁", "JL": "吉林", "HL": "黑龙江", "ZJ": "浙江", "AH": "安徽",
    "FJ": "福建", "JX": "江西", "HB": "湖北", "GX": "广西", "SC": "四川", "GZ": "贵州", "YN": "云南", "SN": "陕西",
    "GS": "甘肃", "QH": "青海", "NX": "宁夏", "XJ": "新疆", "NM": "内蒙古",
}  # fmt: skip

# Where things take place, and nobody's association.
_ONLY_PLACES = ("雄安", "石家庄")
# Districts and cities of the three regions, the longer names first.
_DISTRICTS = (
    "石景山|门头沟|秦皇岛|张家口|石家庄|东城|西城|朝阳|海淀|丰台|房山|通州|顺义|昌平|大兴|怀柔|平谷|密云|延庆|亦庄"
    "|和平|河东|河西|南开|红桥|东丽|西青|津南|北辰|武清|宝坻|滨海|宁河|静海|蓟州"
    "|唐山|邯郸|邢台|保定|承德|沧州|廊坊|衡水|雄安|定州|辛集|正定"
)
# What learned societies are called after.
_FIELDS = (
    "计算机|电子|自动化|机械|物理|化学|化工|数学|生物|植物|动物|昆虫|微生物|医学|中医|中医药|药学|护理|营养|心理|农学"
    "|林学|园林|园艺|畜牧|兽医|水产|水利|气象|地质|地理|测绘|地震|海洋|天文|航空|宇航|航天|光学|声学|力学|材料|金属"
    "|冶金|矿业|石油|能源|电机|电力|核|环境|土木|建筑|公路|铁道|汽车|船舶|通信|图像图形|人工智能|软件|信息|网络"
    "|标准化|计量|质量|纺织|食品|粮油|造纸|包装|消防|科普|科普作家|科技新闻|科技期刊|青少年科技教育|青少年科技辅导员"
    "|女科技工作者|老科技工作者|图书馆|档案|技术经济|科技情报|科学教育|系统|仿真|仪器仪表|制冷|低碳|卫星|无人机"
    "|机器人"
)
# And what they and their like are called, whatever it is after, where a place says where the name begins.
_KINDS = (
    "学会|协会|研究会|促进会|联合会|联合体|联谊会|基金会|研究院|研究所|农科院|设计院|博物馆|天文馆|图书馆|出版社|动物园"
    "|植物园|商会"
)
# What has tasks of its own beside these, where something is said of them.
_OFFICES = (
    "科[技学]馆|博[物术]馆|美[物术]馆|天文馆|图书馆|文化馆|植物园|动物园|管委会|管理委员会|少年宫|青少年宫|中心|公司|集团|科技园|产业园|园区|科学城|科学院|社科院|科委|科技局"
    "|教委"
    "|教育局|工信局|发改委|卫健委|大学|学院|医院|中学|实验室|联盟|市科协|省科协|区科协|县科协|开发区|高新区|委员会|办公室|管理局"
)
_BUSY = (
    "(?:那边|这边|方面|那儿|那里|目前|现在|手上|身上|都|还|一共)*(?:的(?:任务|待办|责任|活|事项)(?!.{0,3}谁)|名下"
    "|(?:要|得|该|需要?)(?:办|做|干|交|完成)(?:哪|什么|啥|几|多)|有(?:没有|哪些|什么|几|多少|无)[^,，。]{0,4}(?:任务"
    "|待办|事项|活)"
    "|所?(?:负责|牵头|承担|参与|主责|认领|领|担|配合)(?:的|了|着)*(?:哪|那些|什么|啥|任务|几|事项|多少)|任务(?!书)|责任清单"
    "|(?:哪[些几][^,，。]{0,4})?(?:任务)?(?:逾期|超期|过期|拖期))"
)
_NOT_NAMED = "的把将给请让由问查看列了吗呢谁哪有没是到去来约定改和跟及我你您他她各每这那会员单位"
_REGIONS = "|".join(place for place, (short, _) in PLACES.items() if short and place not in _ONLY_PLACES)
_SOCIETY = re.compile(
    rf"(?=.{{3}})(?:(?:{_REGIONS})[市省]?|中国|全国|全市|全省|市|省|区|县)?"
    rf"(?:(?:{_DISTRICTS})(?:新区|区|市|县)?|(?!召开|举行|组织|邀请|通知|联系"
    rf"|.?[给向由请和跟与让找报])[\u4e00-\u9fff]{{2}}(?:区(?=科)|县(?=科协|科学技术协会)|市(?=科协|科学技术协会)))?"
    rf"(?:(?:(?:{_FIELDS})学?(?:工程|科学|技术|应用|教育|医学)?(?:与|和)?){{1,3}}(?:学会|协会|研究会|促进会|联合会"
    rf"|(?<=学)会(?![议场员商]))"
    rf"|(?:{_REGIONS})[市省]?(?:科学技术协进会|老科协)"
    rf"|(?:{_DISTRICTS})(?:新区|区|市|县)?(?:科协|科学技术协会)"
    r"|(?<=.[市省区县])(?:科协|科学技术协会|[科社]技馆)|(?<=^[市省区县])科协)"
    rf"|(?:{_REGIONS}|华北|中国|首都)(?:工业|师范|医科|理工|科技|农业|交通|外国语|财经|民族|中医药|经贸|地质|建筑"
    rf"|邮电|航空航天|化工"
    "|电力|传媒|体育|政法|林业|石油|矿业|城市|职业|技术){0,2}(?:大学|学院)(?:科协|科学技术协会)?"
    rf"|(?:{_DISTRICTS})(?:新区|[市区县])?(?:职业|技术|师范|理工|医|工业|农业|城市|应用|工程){{0,3}}(?:大学|学院)"
    "|(?:清华|南开|燕山|北方工业|首都师范|里斯本|波尔图|科英布拉|阿威罗|米尼奥|布拉加|埃武拉)(?:新|理工)?大学(?:科协|科学技术协会)?|中国科学院|中科院"
    rf"|(?:(?:{_REGIONS}|{_DISTRICTS})(?:新区|[省市区县])?|中国|全国|国际|华北|首都|葡萄牙|里斯本|波尔图)"
    rf"(?!科学技术协会|科协)[^\W0-9a-zA-Z_{_NOT_NAMED}]{{2,10}}?(?:{_KINDS})(?![议场员商了用怎写做说着骑])"
    # Where it has something to do, a district is its body.
    rf"|(?!雄安)(?:{_DISTRICTS})(?:新区|[区市县])?"
    rf"(?={_BUSY})"
    rf"|葡萄牙(?={_BUSY})"
    rf"|(?:{_REGIONS}|{_DISTRICTS}|中关村|曹妃甸|天开|京津冀|里斯本|波尔图|科英布拉|葡萄牙)(?:新区|[省市区县])?(?!科学技术协会|科协)"
    rf"[^\W0-9a-zA-Z_{_NOT_NAMED}]{{0,8}}?(?:{_OFFICES})(?={_BUSY})"
)
# Without one of these nothing there fits; most of what has 会 is about a meeting.
_SOCIETY_ENDS = re.compile(
    "学会|协会|究会|进会|合会|谊会|金会|商会|究院|科院|计院|学院|技馆|物馆|文馆|书馆"
    f"|版社|物园|究所|合体|大学|科协|葡萄牙|{_OFFICES}|{_DISTRICTS}"
)
# Associações, sociedades and the like, with all that belongs to their names.
_ENTITY = re.compile(
    r"\b(?:[Aa]ssociaç(?:ão|ões)|[Ss]ociedade|Ordem|[Aa]cademia|[Uu]niversidade|[Mm]useu|[Ii]nstituto|Politécnico"
    r"|Faculdade|Escola Superior"
    r"|Agência|Fundo|Gabinete|Ministério|Secretaria|Câmara|Hospital|Fundação|Federação|Liga)"
    # Ciência e a Tecnologia is one name; Hebei e a Universidade are two.
    r"(?:(?: (?:d[aeo]s?|(?<=Ciência )e a(?= Tecnologia)|e(?! [A-Z]{2}\b| Associa)|para(?: [ao]s?)?))*"
    r" ?(?<= )[A-ZÀ-Ý][\wÀ-ÿ-]*){1,6}"
)
# And those of a nation or a science as one types them in a hurry: sociedade portuguesa de quimica.
_SCIENCES = (
    "qu[ií]mica|f[ií]sica|matem[aá]tica|biologia|geologia|medicina|inform[aá]tica|astronomia|engenharia|mec[aâ]nica"
    "|eletr[oó]nica|estat[ií]stica|economia|ecologia|agronomia|agricultura|bot[aâ]nica|zoologia|geografia|farm[aá]cia"
    "|enfermagem|arquitetura|meteorologia|[oó]tica|[oó]ptica|rob[oó]tica|energia|computa[cç][aã]o|automa[cç][aã]o"
    "|psicologia|ci[eê]ncias?|tecnologia|biotecnologia|oceanografia|hidr[aá]ulica|silvicultura|veterin[aá]ria"
)
_CALLINGS = (
    "professores|escritores|engenheiros|m[eé]dicos|juristas|estudantes|jornalistas|bibliotec[aá]rios|museus|bibliotecas"
    "|autores|editores|investigadores|cientistas|inova[cç][aã]o|investiga[cç][aã]o|cultura|educa[cç][aã]o|empresas"
)
_PLAIN_ENTITY = re.compile(
    r"\b(?:associa[cç](?:[aã]o|[oõ]es)|sociedade|ordem|academia|federa[cç][aã]o)"
    r" (?:(?:portuguesa|chinesa|europeia|nacional|internacional|brasileira|lus[oó]fona)s? (?:de|d[ao]s?|para [ao]s?)"
    rf" (?:{_SCIENCES}|{_CALLINGS})(?: e (?:d[ao]s? )?(?:{_SCIENCES}|{_CALLINGS}))?"
    rf"|(?:de|d[ao]s?) (?:{_SCIENCES})(?: e (?:d[ao]s? )?(?:{_SCIENCES}))?"
    r"(?: de (?i:tianjin|hebei|beijing|pequim|macau|portugal|china|baodi|baoding|xiongan|binhai|wuqing|langfang"
    r"|tangshan"
    r"|lisboa|coimbra|aveiro))?)\b|\buniversidade (?:de|d[ao]) (?:tianjin|hebei|beijing|pequim|macau|nankai|baoding)\b"
)

# The first words of both, folded.
_ENTITY_HEADS = frozenset(
    {
        "associacao", "associacoes", "sociedade", "ordem", "academia", "universidade", "museu", "instituto",
        "politecnico", "faculdade", "escola", "agencia", "fundo", "gabinete", "ministerio", "secretaria", "camara",
        "hospital", "fundacao", "federacao", "liga",
    }
)  # fmt: skip

# What else may have tasks, where somebody says that it does: parks, centres and districts by their names.
_NAME = r"(?:(?: (?:d[aeo]s?|e(?! [A-Z]{2}\b)|para(?: [ao]s?)?))* ?(?<= )[A-ZÀ-Ý][\wÀ-ÿ-]*){1,6}"
_PARKS = (
    "[Pp]arque|[Cc]entro|[Dd]istrito|[Zz]ona|[Ii]ncubadora|[Uu]nião|[Cc]onfederação|[Cc]omité|[Cc]onselho"
    "|[Cc]lube|[Ll]aboratório|[Oo]bservatório|[Pp]lanetário|[Bb]iblioteca|[Ee]scola|[Cc]olégio|[Dd]epartamento"
    "|[Ee]mpresa|[Jj]ardim|[Mm]unicípio|[Cc]ondado|[Nn]úcleo|[Cc]âmara|[Ii]nstituto|[Uu]niversidade|[Mm]useu"
)
_CITIES = (
    "Chaoyang|Haidian|Fengtai|Shijingshan|Tongzhou|Daxing|Changping|Shunyi|Huairou|Miyun|Pinggu"
    "|Mentougou|Fangshan|Dongcheng|Xicheng|Yanqing|Yizhuang|Heping|Nankai|Hexi|Hedong|Hongqiao|Dongli|Xiqing|Jinnan"
    "|Beichen|Wuqing|Baodi|Binhai|Ninghe|Jinghai|Jizhou|Tangshan|Handan|Xingtai|Baoding|Chengde|Cangzhou|Langfang"
    "|Hengshui|Qinhuangdao|Zhangjiakou|Zhengding|Tiankai|Ciência Viva"
)
_BODY = rf"(?:(?:{_PARKS}){_NAME}|(?:{_CITIES})\b)"
# Without one of each nobody is said to have any.
_HAS_BODY = re.compile(rf"(?:{_PARKS}) |{_CITIES}")
# Each begins with a letter, so that most of a text is passed over at once.
_HAS_TASKS = re.compile(
    r"Tarefas?\b|tarefas?\b|Pendentes?\b|pendentes?\b|Prazos(?<!\w.{6})|prazos(?<!\w.{6})|Trabalhos|trabalhos|cargo"
    r"|em m[ãa]os|alçada|cabe|compete|pertence"
)
_TASKED = re.compile(
    r"(?:\b(?:[Tt]arefas|[Tt]rabalhos|[Rr]esponsabilidades|[Pp]razos|[Pp]endentes|[Ee]ntregas|[Cc]argo|mãos"
    r"|alçada) d[aeo]"
    r"|\b(?:cabe[m]?|compete[m]?|calh[a-z]{1,4}|coube[a-z]{0,3}|toca[m]?|tocou|pertence[m]?|atribu[ií]d[ao]s?"
    r"|confiad[ao]s?|entregues?) (?:ao?|à)|\b(?:[Qq]u(?:e|ais|antas)) (?:tarefas|trabalhos|responsabilidades|prazos)"
    r"(?: é que)? (?:tem|coordena|lidera|apoia|assume|entra|participa|tocam a|cabem a) ?[ao]?)"
    rf" (?P<led>{_BODY})|(?P<leads>{_BODY})(?=,? (?:já |ainda |não )*(?:tem|est[áa]|participa|entra|coordena|lidera"
    rf"|apoia"
    r"|assume|ficou|colabora|responde|figura)\b.{0,40}(?:tarefa|pendente|prazos|trabalhos|em m[ãa]os|a cargo)"
    r"|, (?:que|quais|quantas) (?:tarefas|trabalhos))"
)


# Whoever writes may ask for what his own association has to do.
_OWN = "(?:[我咱][们們]|(?<![日根基资資成版])[本我])(?:[单單]位|[协協][会會]|科[协協]|[学學][会會])"
_OWN_IN_PORTUGUESE = "(?i:(?:a )?(?:nossa|minha) (?:associação|entidade))"
# In Chinese a word for tasks has to follow.
_OWN_HERE = re.compile(
    f"{_OWN}(?=[^,，。]{{0,12}}任[务務]|[^,，。]{{0,4}}(?:负责|牵头|承担|承办)[了的]?(?:哪[几些]|几项))|{_OWN_IN_PORTUGUESE}"
)
_IS_OWN = re.compile(f"{_OWN}|{_OWN_IN_PORTUGUESE}")
_OWNED = re.compile("任[务務]|(?:负责|牵头|承担|承办)[了的]?(?:哪[几些]|几项)|(?i:(?:nossa|minha) (?:associ|entid))")


def is_own(words: str) -> bool:
    """Tell whether words call the association of whoever writes, whichever that is.

    >>> is_own("a nossa associação"), is_own("Associação de Hebei")
    (True, False)
    """
    return _IS_OWN.fullmatch(words) is not None


@lru_cache(maxsize=1)
def _places() -> Directory:
    codes = {place: code for code, place in _CODES.items()}
    return Directory(
        Entry(
            ASSOCIATION,
            codes.get(place, place),
            (f"{place}市科协", f"{place}省科协", f"{place}科协", f"{place}市科学技术协会", f"{place}省科学技术协会",
             *((f"{short}科协",) if short else ()),
             *(f"Associação de {word}" for word in latin.split())),
        )
        for place, (short, latin) in PLACES.items()
        if place not in _ONLY_PLACES
    )  # fmt: skip


def bodies_in(text: str) -> list[Mention]:
    """Return what reads like an association's name, without candidates.

    >>> [each.words for each in bodies_in("北京市科协和天津"), *bodies_in("a Associação de Hebei e TJ")]
    ['北京市科协', '天津', 'Associação de Hebei', 'TJ']
    """
    return bodies_on(Line(text))


def bodies_on(line: Line) -> list[Mention]:
    """Do what `bodies_in` does with a text that is folded already."""
    text = line.text
    rules = [_SOCIETY] if line.chinese and _SOCIETY_ENDS.search(text) else []
    words = [word.text for word in line.latin_words]
    if not _ENTITY_HEADS.isdisjoint(words):
        rules += [_ENTITY, _PLAIN_ENTITY]
    found = [
        Mention(match.start(), match.end(), match[0], ASSOCIATION) for rule in rules for match in rule.finditer(text)
    ]
    for match in _TASKED.finditer(text) if words and _HAS_TASKS.search(text) and _HAS_BODY.search(text) else ():
        start, end = match.span("led" if match["led"] else "leads")
        found.append(Mention(start, end, text[start:end], ASSOCIATION))
    if _OWNED.search(text):
        found += [Mention(*match.span(), match[0], ASSOCIATION) for match in _OWN_HERE.finditer(text)]
    for each in _places().find_in(line):
        # 京方, 津方: the side of a region is called by its car plate.
        end = each.end + (each.end - each.start == 1 and text[each.end : each.end + 1] == "方")
        found.append(Mention(each.start, end, text[each.start : end], each.kind))
    return found
