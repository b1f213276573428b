"""What stands around the names of persons in Chinese, where one could be taken for a day (周一鸣先生)."""

from __future__ import annotations

# The usual surnames of one character: with one of them a person's name begins anew. Numbers and words of time that are
# surnames too are not here.
SURNAMES = (
    "王李张刘陈杨黄赵吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董袁潘蒋蔡余杜叶程魏苏吕丁任卢姚沈钟"
    "姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫段雷龙史黎贺陶毛郝顾龚邵覃武钱戴严莫孔赖庞樊温章鲁葛柯"
    "俞倪麦欧康区卓骆邢霍翟聂阎焦柳邬施洪翁关岑梅阮辛纪詹包左丘谷宁甘祝柴蒙简沙车裴冼祁毕闵费岳苗凌盛齐尚安常乔"
    "老小大阿各您你我他她这那该"
)
# What can stand between a day and a title without being a name: 周三见老师, 周二总经理来, 周一女教授的课.
PLAIN = (
    "见找问请和与给跟约陪等到去由换做当有是让听来同送访教选对向把被叫催告接看帮替为在及或还也就都会能要想可没不将按随"
    "总副正前新女男校院系各某两几位名首的地得了晚早夜上下午后内起止未未末外中每再又仍另须需应该需让派令使雇聘邀"
)
TITLES = (
    "先生|女士|小姐|太太|老师|教授|医生|大夫|律师|经理|主任|校长|院长|部长|局长|处长|科长|会长|主席|秘书|总监|总经理|"
    "书记|同学|同志|师傅|博士|工程师|警官|法官|会计"
)
