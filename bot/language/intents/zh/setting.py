"""What a Chinese clause is that only tells how things stand with who wants something (see setting.py, there)."""

from __future__ import annotations

# Who says it, hears it or asks, and when things stood so.
_WHO = (
    "我们?|我这[边里儿]|我家|本人|这[边里]|领导|副?(主任|主席|处长|部长|会长|院长|馆长|局长|书记|科长)|处里|部里|会里"
    "|单位|办公室|财务|上面|上头|对方|那边"
    "|同事|院里|馆里|局里|人家|专家组?|客人|党组|学校|学会|协会|司机|会务|今天|今早|今晚|昨天|昨晚|明天|刚才?|刚刚"
    "|方才|这[两几]天|最近|这周|下周|这阵子?|手头|手上"
    "|上午|下午|晚上|早上|中午|马上|(材料|资料|照片|文件|附件|其他的?|剩下的)(我|会后|随后|已|也)|Ⓓ|Ⓢ|Ⓦ|Ⓐ"
)
# What nobody says who only tells of himself: hearsay, a condition, a question, a feeling, another order.
_NO = (
    "[ⓉⒺⓅⒸ你您谁吗呢吧哪怎咋啥?“”「」《》]|什么|几[点号天]|(?<![好这那])几个(?![^,]{1,10}(没|不|在|要|都|说|还))|多少"
    "|如果|要是|万一|只要|一旦|除非|的话|听|据说|好像"
    "|似乎|觉得|感觉|以为|猜|估计|看[来样]|[哈唉哎嘿呵呜哇嗨]"
    "|喝了|吃了|吃饭|睡|怪不得|难怪|原来|居然|竟|果然|终于|总算|笑|气|烦|哭|疯|死|累|[说讲写道称嫌][:,]?$|表示$|建议$|希望|应该|请|麻烦"
    "|有没有(?=人|谁)|别|不要|不用|[把将]|提醒|不同意|反对|同意|讨论过|定了"
)


def setting() -> str:
    """Return the pattern of a whole clause."""
    return (
        f"(?!.*({_NO}))(也|就|又|还|都|那个|对了|是这样的?|因为|由于)*"
        f"(({_WHO})[^,]{{2,22}}|[^,]{{2,20}}(了|着|中|期间|完|不了|不过来|不上|得很|得紧)|[^,]{{1,10}}(大多|大都|基本"
        f"|大体|全部|均|都|已经?|大部分)"
        f"[^,]{{1,8}}(妥|好|齐|完|毕|成|过|到位|通过|确认|落实|定)|[^,]{{2,8}}(期间|在|要|没|不|刚|正|太)[^,]{{2,16}})"
    )


def anything() -> str:
    """Return the pattern of a clause that tells anything but what may change what is wanted."""
    never = "不是|没有?事|[吃喝睡玩醉困饿梦]|但|不过|可是|只是|除了|以外|之前|以后|(?<![在都还])等|才"
    return f"(?!.*({_NO}|{never}))[^,]{{3,20}}"
