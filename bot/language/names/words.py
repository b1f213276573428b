"""What is known of names before any directory: surnames, titles, forms of address, places and what is near them."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


DOUBLE_SURNAMES = _set(
    "欧阳 上官 司马 诸葛 司徒 东方 夏侯 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 独孤 南宫 西门 端木 呼延 轩辕 闻人 "
    "司空 申屠 太史 公冶 钟离 "
    "澹台 赫连 百里 东郭 第五 拓跋 完颜 纳兰 爱新觉罗"
)
SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢"
    "姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫"
    "段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关"
    "兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗"
    "谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费"
    "卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫"
    "寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区"
    "郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮普"
)
# What follows a surname instead of a given name, the longer first where one begins with another.
TITLES = _set(
    "副理事长 理事长 秘书长 副秘书长 副主席 副主任 副部长 副处长 副局长 副院长 副会长 副馆长 副校长 副所长 "
    "副总 常务 党组书记 副书记 主任委员 工程师 总工程师 "
    "研究员 副研究员 副教授 院士 教授 老师 主任 处长 局长 部长 科长 主席 书记 院长 所长 馆长 会长 校长 司长 "
    "厅长 厂长 组长 站长 队长 董事长 总经理 "
    "会计 出纳 经理 主管 主编 编辑 干事 专员 秘书 助理 博士 律师 医生 先生 女士 小姐 同志 同学 师傅 老板 大姐 大哥 姐 "
    "哥 总 工 处 局 主 董 老 老总 导 律 博 部 科 院 所"
)
# Titles of one character that also begin ordinary words: 王处 is somebody, 王处理 is not.
SHORT_TITLES = frozenset(title for title in TITLES if len(title) == 1)
BEFORE_SURNAME = frozenset("小老阿")

# What may stand right before a name in a Chinese sentence, and right after one.
BEFORE_NAME = frozenset(
    "请由给让把找问和与跟及交转是归换叫为对向同派托催帮替等听看见约邀告诉知会达改的了但而即使并且因在到将被呢吗吧啊查"
)
AFTER_NAME = frozenset(
    "的负手那在来去说是有没还做完今明昨后前下上本这最现已正和与跟及或把被给对向同何怎为将要会能可应该也都又就"
    "接开才跟牵联主参了吗呢吧啊什哪多几全所名任进发交提准请出汇承组编写起看收拿管带忙问催"
)
# Words that do, the first characters of which may end a name: 和孙丽一起.
BESIDE_NAME = frozenset({"一起", "一块", "一同", "一道", "一并"})
# Characters that no given name begins with, for they bind a sentence together.
NO_GIVEN = frozenset(
    "的了吗呢吧啊是在有和与跟及或把被给对向将要会能可也都又就才还已没不这那哪什怎几多谁我你他她它们请让由到从"
    "去来说做问找看等得着过很太最各每本该此其于以之而且但如若则上下月日年号周个件次项条份点"
)
# Common words that begin with what is also a surname. No name where they stand.
NOT_NAMES = _set(
    "连线 农技 农机 农科 区里 区县 区内 区属 花开 花费 花钱 花销 花园 花卉 "
    "房价 房租 房产 房贷 房型 油价 车价 项新 项任 项工 都行 都好 都可 都对 都要 都在 迟早 迟到 迟些 白洋 "
    "马上 马路 高度 高校 高新 高效 高水 高端 高教 高峰 高级 高层 高质 高铁 高原 高中 方面 方案 方式 方便 方向 "
    "方法 方针 方可 周末 周一 周二 周三 周四 周五 周六 周日 周期 周边 周年 周报 周会 "
    "周天 周内 周前 时间 时候 时限 时段 时代 时光 平台 平时 平安 安排 安全 安装 安静 安徽 安宁 成果 成立 成员 "
    "成功 成本 成绩 成为 成都 常态 常务 常委 常规 常见 任务 任何 任命 陈述 陈列 计划 计算 计入 "
    "项目 于是 和平 连续 连接 连同 关于 关键 关注 关系 关心 关闭 关单 关停 张贴 张力 江苏 江西 江山 石家 "
    "石油 金额 金融 "
    "金属 金星 黄河 黄金 白天 白云 白皮 温度 向上 向下 向阳 全部 全面 全国 全体 全年 全程 全市 "
    "全省 曾经 万元 万一 万事 万人 东西 牛奶 何时 何人 何地 河北 何处 何日 包括 包含 包装 包干 路上 路线 路演 "
    "路径 解决 解释 解答 施工 施行 章程 古代 司机 司法 车辆 车站 商量 商会 商议 商讨 商务 商业 "
    "单位 单独 单个 明天 明年 明确 明显 明日 明早 明晚 明白 明细 管理 管委 谈判 谈话 谈谈 查看 查询 查收 查阅 "
    "查找 师资 师范 国家 国际 国内 国外 国庆 国企 支持 支付 支部 支出 相关 相应 相互 相对 相比 初稿 初步 "
    "初期 门口 门票 云南 容易 海洋 海报 海外 海南 海河 海淀 海关 区域 区块 区县 官方 官网 封面 位置 花费 花名 "
    "权限 权利 强调 强化 强化 原来 原因 原则 原定 原件 原计 农村 农业 农民 阳光 应当 应该 应用 应邀 边界 "
    "经费 易于 文件 文本 文字 文化 文章 文明 文稿 武汉 武器 余下 余额 余票 程序 程度 许可 许多 严格 严重 严肃 "
    "钱款 汤圆 尚未 尚需 尚无 简报 简单 简介 简历 简要 简讯 游客 华北 华东 华南 房间 房山 景区 宁夏 "
    "宁可 宁愿 党组 党委 党建 党员 宫殿 费用 费率 卫星 卫视 卫生 米饭 席位 季度 季报 温馨 康复 康养 易错 申请 "
    "申报 申办 申领 左右 纪要 纪念 纪委 纪律 梅花 童年 盛大 曲目 蓝图 蓝色 蒙古 冷静 阮 "
    "楼上 楼下 盘点 满意 满足 新闻 闻讯 都是 都有 普通 普及 普遍 来自 来源 来宾 来访 来信 来电 来函 惠及 南京 "
    "南开 南方 班车 班子 储备 储存 丰富 丰台 索引 索取 宣传 宣布 宣讲 巴士 祖国 豆腐 井冈 屠杀 汇总 "
    "林业 林区 黎明 龙头 毛病 毛巾 雷达 史料 钟头 石景 广州 广东 陆续 陆路 谢谢 谢绝 唐山 梁山 宋代 许久 韩国 "
    "田地 田间 董事 程式 苏州 魏晋 杨柳 沈阳 金牌 贾汪 夏天 夏季 方圆 孟加 秦皇 江北 尹 武清 "
    "薛 段落 侯选 陶瓷 贺信 贺电 贺卡 顾问 顾虑 毛坯 严谨 戴上 莫非 孔子 向导 康庄 施展 文旅 文体 文员 安检 "
    "易拉 伍 庄园 庄重 鲁班 岳麓 申诉 关联 关口 甘肃 祝贺 祝福 祝您 祝大 祝好 符合 符号 舒适 连云 "
    "连日 路由 游览 管控 管道 华侨 喻为 解读 解放 艾滋 时刻 时常 卓越 古城 吉林 吉祥 简易 项下 麦克 宗旨 桂林 "
    "应急 商品 商城 沙龙 荣誉 荣获 明示 池塘 查验 查明 查处 迟到 迟迟 官员 封闭 惠民 乐观 乐意 原料 燕郊 "
    "劳动 劳驾 劳务 满分 位于 海口 强烈 盖章 练习 廉政 平均 平衡 平方 平稳 平行 计分 计时 计较 索赔 晋升 相信 "
    "相同 相当 相近 初审 初次 门户 云端 云会 容量 敬请 敬礼 敬上 来往 来回 来不 来得 都会 都没 都要 都在 "
    "国务 国标 国字 国资 和谐 和解 支撑 支援 丰收 巴西 南北 南部 班长 班次 宣读 储能 党校 党支 全员 全新 全力 "
    "全文 全天 全会 全球 全权 应对 应届 应收 卫健 马虎 马力 朱红 胡乱 罗列 高兴 高考 高低 高速 高温 高压 何况 "
    "何必 林立 "
    "林木 徐徐 孙子 曹 曾任 曾在 曾有 田径 范围 范本 范例 金秋 金山 石化 石材 白板 白纸 江南 江河 龙门 万分 "
    "万全 万方 万能 万物 钱包 常用 常驻 常年 常常 温州 文献 文艺 文档 牛津 安心 安置 安顿 成品 成套 成份 "
    "成熟 成交 成型 成长 成就 成稿 成文 成人 成行 成效 米兰 柏林 全过 师生 师傅 商定 沙漠 明后 查一 计件 平日 "
    "原文 原始 原样 原有 原址 海上 海量"
)
# Given names of people of whom no directory tells, as a second look: characters that many given names end with.
GIVEN_ENDS = frozenset(
    "静伟芳娜敏丽磊洋勇艳杰娟涛超秀霞刚桂英华玉兰红玲芬燕琴梅莉萍雪琳婷怡雯倩浩宇轩博睿欣悦涵梓晨阳鹏飞斌峰军"
    "建辉凯翔帆楠颖慧洁珍淑妍莹瑶佳俊豪毅志强永康健思彤晓婧娴媛蕾明军平文"
)

SURNAMES_PINYIN = _set(
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang "
    "han feng deng cao peng zeng xiao tian dong yuan pan yu jiang cai du ye cheng su wei lu lyu lv ding ren shen "
    "yao cui zhong tan fan jin shi liao jia xia fu fang bai zou meng xiong qin qiu yin xue yan duan lei hou long "
    "tao gu mao hao gong shao wan qian dai mo kong xiang chang ouyang shangguan sima zhuge situ huangfu murong "
    "kang qi niu pang zhuang lai"
)

# Portuguese: what stands before a name, folded, with or without the dot.
# Those of which the full stop behind them ends no sentence.
SHORT_ADDRESSES = _set("sr sra srs srta d dr dra drs prof profa eng enga engo arq arqa arqo")
ADDRESSES = SHORT_ADDRESSES | _set(
    "senhor senhora senhores dona dom doutor doutora professor professora "
    "engenheiro engenheira arquiteto arquiteta presidente diretor diretora coordenador coordenadora "
    "secretario secretaria vice colega camarada menina tecnico tecnica investigador investigadora chefe vogal "
    "reitor reitora vereador vereadora ministro ministra embaixador embaixadora conselheiro conselheira consul jovem"
)
BEFORE_PERSON = (
    _set(
        "a o as os ao aos da do das dos de com por pelo pela para e ou pergunta perguntar avisa avisar pede pedir "
        "sobre que quem"
    )
    | ADDRESSES
)
PARTICLES = _set("de da do das dos e d")
GIVEN_NAMES = _set(
    "ana maria joao jose antonio manuel francisco luis carlos paulo pedro miguel jorge rui nuno tiago andre "
    "ricardo bruno helder "
    "fernando mario sergio vitor victor hugo filipe filipa daniel david diogo goncalo rodrigo rafael tomas "
    "martim duarte afonso "
    "simao henrique alexandre alexandra eduardo alberto armando artur augusto americo adelino joaquim "
    "domingos ines ana "
    "beatriz catarina mariana margarida carolina leonor matilde madalena francisca joana rita sara sofia "
    "teresa isabel helena luisa "
    "paula carla sandra susana patricia claudia cristina monica marta raquel silvia sonia tania vanessa vera "
    "fatima fernanda "
    "graca lurdes lucia laura julia clara cecilia elsa eva alice amelia anabela angela aurora barbara celeste "
    "celia conceicao "
    "constanca dulce elisa emilia esmeralda eugenia gabriela gabriel gloria guilherme iva ivo jaime julio "
    "leandro leonardo lidia "
    "liliana luciano lucilia manuela marcia marco marcos marina mafalda nelson noemia olga olivia palmira "
    "raul renato "
    "roberto rogerio rosario salvador samuel sebastiao tatiana telma ulisses valentim vasco vicente xavier "
    "zelia ze celso"
)
SURNAMES_PT = _set(
    "silva santos ferreira pereira oliveira rodrigues martins sousa fernandes goncalves gomes lopes marques "
    "alves almeida ribeiro "
    "pinto carvalho teixeira moreira correia mendes nunes soares vieira monteiro cardoso rocha neves coelho "
    "cruz cunha pires ramos reis "
    "simoes antunes matos fonseca machado araujo barbosa tavares lourenco castro figueiredo azevedo freitas "
    "magalhaes henriques barros "
    "pinheiro faria miranda barreto esteves vaz melo nogueira amaral baptista batista abreu valente leite "
    "morais brito branco campos "
    "couto cabral saraiva guerreiro torres veiga assuncao xavier rosario senna fernandez"
)
# Names that are also ordinary words: only a capital letter, or a form of address before them, makes them names.
WORDS_TOO = _set(
    "rosa pinto leite campos costa luz paz carneiro coelho branco reis cruz neves rocha ramos couto barros "
    "machado castro vaz "
    "fonte matos pinheiro carvalho torres valente graca conceicao vera clara eva alice aurora gloria celeste "
    "domingos rosario salvador "
    "sol iva marco nogueira bento franco guerra serra lima mata prata sa mar luis pires assuncao veiga"
)

# Place as Chinese names it -> its abbreviations, its Latin names and adjectives (folded).
PLACES: dict[str, tuple[str, str]] = {
    "北京": ("京", "beijing pequim pequinense pequinenses"),
    "天津": ("津", "tianjin tientsin tianjinense tianjinenses"),
    "河北": ("冀", "hebei hebeiense hebeienses"),
    "上海": ("沪", "shanghai xangai xangaiense xangaienses"),
    "重庆": ("渝", "chongqing"),
    "澳门": ("澳", "macau macao macaense macaenses"),
    "香港": ("港", "hongkong"),
    "广东": ("粤", "guangdong"),
    "广州": ("穗", "guangzhou cantao cantonense cantonenses"),
    "深圳": ("", "shenzhen"),
    "珠海": ("", "zhuhai"),
    "山西": ("晋", "shanxi"),
    "山东": ("鲁", "shandong"),
    "河南": ("豫", "henan"),
    "内蒙古": ("蒙", "neimenggu"),
    "辽宁": ("辽", "liaoning"),
    "吉林": ("吉", "jilin"),
    "黑龙江": ("黑", "heilongjiang"),
    "江苏": ("苏", "jiangsu"),
    "南京": ("宁", "nanjing nanquim"),
    "浙江": ("浙", "zhejiang"),
    "安徽": ("皖", "anhui"),
    "福建": ("闽", "fujian"),
    "江西": ("赣", "jiangxi"),
    "湖北": ("鄂", "hubei"),
    "湖南": ("湘", "hunan"),
    "广西": ("桂", "guangxi"),
    "海南": ("琼", "hainan"),
    "四川": ("川", "sichuan"),
    "贵州": ("黔", "guizhou"),
    "云南": ("滇", "yunnan"),
    "西藏": ("藏", "tibete xizang"),
    "陕西": ("陕", "shaanxi"),
    "甘肃": ("甘", "gansu"),
    "青海": ("青", "qinghai"),
    "宁夏": ("宁", "ningxia"),
    "新疆": ("新", "xinjiang"),
    "雄安": ("", "xiongan"),
    "石家庄": ("", "shijiazhuang"),
    "里斯本": ("", "lisboa lisboeta lisboetas"),
    "波尔图": ("", "porto portuense portuenses"),
}
# What makes a place into a body, and what people say after one that they mean as a body.
BODIES = ("科学技术协会", "科技协会", "科协", "科技局", "协会", "学会", "联合会", "分会", "总会", "研究会", "基金会")
SIDES = ("方面", "那边", "这边", "那头", "同志", "同事", "单位", "科协", "一方", "代表团", "联络员", "方", "市", "省")
# A place before these is part of another name: 天津大学, 北京时间.
OTHER_NAMES = (
    "大学", "学院", "科技馆", "博物馆", "科学中心", "机场", "火车站", "高铁", "站", "路", "街", "时间", "日报",
    "晚报", "卫视", "理工", "师范", "医科", "工业", "外国语", "电视台", "动物园", "烤鸭", "滨海", "开发区", "行动",
)  # fmt: skip
# Portuguese words that bodies are called by; the rest of such a name is where it is or what it is about.
BODY_WORDS = _set(
    "associacao associacoes entidade municipal provincial regional distrital ciencia ciencias tecnologia "
    "tecnologias e para a o as os de "
    "da do das dos em sociedade federacao instituto uniao delegacao grupo colegas equipa parte lado gente "
    "pessoal"
)
BODY_HEADS = _set("associacao delegacao sociedade federacao")
# Capitalised words of Portuguese sentences that are no people.
NO_PEOPLE = _set(
    "associacao acordo forum reuniao plano comissao grupo centro quadro projeto projetos tarefa tarefas "
    "intercambio intercambios "
    "visita catalogo lista programa relatorio boletim calendario universidade instituto ministerio "
    "departamento gabinete parque sala museu "
    "laboratorio laboratorios nacional internacional municipal provincial regional ciencia tecnologia "
    "inovacao alianca marca mes dia semana ano "
    "natal pascoa china portugal europa asia internet satelite informacao espacial nova area zona cidade "
    "academicos especialistas peritos "
    "curso conferencia seminario congresso feira exposicao missao iniciativa iniciativas estatutos bases "
    "empresas empresa telegram excel word "
    "ponte ok zoom teams janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro "
    "dezembro segunda terca quarta quinta "
    "sexta sabado domingo bom boa ola caro cara caros caras obrigado obrigada cumprimentos por favor todos "
    "quimica fisica matematica biologia geologia medicina informatica astronomia astrofisica engenharia mecanica "
    "eletronica estatistica economia botanica zoologia ecologia sociologia psicologia filosofia historia geografia "
    "farmacia enfermagem agronomia arquitetura "
    "todas ata atas pdf whatsapp wechat "
    "conselho direcao presidencia administracao secretaria secretariado junta camara assembleia tribunal governo "
    "comite nucleo divisao reitoria faculdade escola fundacao fundo agencia liga ordem academia sociedade federacao "
    "hospital biblioteca autarquia municipio provincia republica tesouraria contabilidade imprensa arquivo auditorio "
    "palacio hotel embaixada consulado financas servico servicos tutela vereacao delegacao "
    "chinesa chines portugues portuguesa mandarim ingles literacia cidadaos nome prazo estado responsavel "
    "ajuda nao sim xiongan zhongguancun baodi baoding binhai tiankai haihe shijiazhuang langfang tangshan yizhuang "
    "trabalhadores divulgadores cientistas investigadores professores estudantes alunos jovens mulheres engenheiros "
    "tecnicos gestores docentes parceiros membros mentores oradores delegados "
    "premio premios portal manual guia inquerito auditoria comunicacao redacao unidade rede orcamento protocolo "
    "memorando "
    "zhangjiakou chengde qinhuangdao cangzhou hengshui xingtai handan")  # fmt: skip
