"""One table a rule of what people ask and order in their own words."""

from __future__ import annotations

import pytest

from bot.language.intents.model import Intent
from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        我牵头的任务 | my_tasks
        我下周要交哪些东西 | my_tasks | from=2027-03-22, to=2027-03-28
        孙丽负责的事项有哪些 | tasks_of_person | who=孙丽
        月底前赵敏有哪些任务 | tasks_of_person | who=赵敏, to=2027-03-31
        若昂承担的任务 | tasks_of_person | who=若昂
        河北方面的任务发我一下 | tasks_of_association | body=河北
        把宋磊负责的任务列一下 | tasks_of_person | who=宋磊
        河北承办的活动有哪些 | upcoming_exchanges | body=河北
        还有哪些该完成没完成的 | overdue_tasks
        王静逾期的任务 | overdue_tasks | who=王静
        o que há em maio | upcoming_exchanges | from=2027-05-01, to=2027-05-31
        o que vem a seguir? | upcoming_exchanges
        o que está a meu cargo? | my_tasks
        e a Ana Silva, que tarefas tem? | tasks_of_person | who=Ana Silva
        tarefas cujo prazo já terminou | overdue_tasks
        o que já devia estar concluído? | overdue_tasks
        """
    ),
)
def test_lists_are_asked_for_as_what_they_hold(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        展品巡展清单找谁对接 | task_owner | topic=展品巡展清单
        联盟章程谁起草 | task_owner | topic=联盟章程
        框架协议这块是谁的任务 | task_owner | topic=框架协议
        a quem me dirijo por causa da base de peritos? | task_owner | topic=base de peritos
        com quem falo sobre a T11 | task_owner | code=T11
        resp. da T5? | task_owner | code=T5
        contacto para a T13 | task_owner | code=T13
        quem redige os estatutos da Aliança? | task_owner | topic=estatutos da Aliança
        """
    ),
)
def test_owners_are_asked_for_by_what_is_to_be_done_with_them(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        专家库建设到哪一步了 | task_status | topic=专家库建设
        联盟章程起草得怎么样了 | task_status | topic=联盟章程
        共享日历还要多久 | task_status | topic=共享日历
        成果目录完成了一半 | record_update | topic=成果目录, pct=50
        展品清单进度30% | record_update | topic=展品清单, pct=30
        T13 目前七成 | record_update | code=T13, pct=70
        记一下 T16 又走访了3个实验室 | record_update | code=T16
        o catálogo de resultados está a 25% | record_update | topic=catálogo de resultados, pct=25
        passa a T6 para 80% | record_update | code=T6, pct=80
        a lista de peritos já está concluída | mark_done | topic=lista de peritos
        dar baixa da T2 | mark_done | code=T2
        T9 可以关了 | mark_done | code=T9
        """
    ),
)
def test_state_is_asked_and_told_of_things_by_their_titles(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        中关村调研挪到6月12日 | move_exchange | topic=中关村调研, from=2027-06-12
        技术经理人培训班改到6月20日开始 | move_exchange | topic=技术经理人培训班, from=2027-06-20
        专家名单延到5月20日 | change_deadline | topic=专家名单, to=2027-05-20
        transferir o curso de gestores para 20 de junho | move_exchange | topic=curso de gestores, from=2027-06-20
        adia o catálogo de resultados para 20 de maio | change_deadline | topic=catálogo de resultados, to=2027-05-20
        puxa a E5 para dia 8 de junho | move_exchange | code=E5, from=2027-06-08
        o prazo dos estatutos da Aliança passa para 20 de abril | change_deadline
            | topic=estatutos da Aliança, to=2027-04-20
        prorrogar a tarefa 8 até 26/05/2027 | change_deadline | code=T8, to=2027-05-26
        T5 até 15 de abril | change_deadline | code=T5, to=2027-04-15
        a Zhao Min assume a T8 | reassign_owner | code=T8, who=Zhao Min
        substituir o responsável da T17 por Sun Li | reassign_owner | code=T17, who=Sun Li
        联盟章程由高翔负责改为宋磊负责 | reassign_owner | topic=联盟章程, who=宋磊
        """
    ),
)
def test_titles_do_for_codes_in_orders(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        给刘洋派个任务:核对参会名单,月底前 | create_task | topic=核对参会名单, who=刘洋, to=2027-03-31
        任务:校对简报,赵敏,4月5日 | create_task | topic=校对简报, who=赵敏, to=2027-04-05
        新任务 制作宣传海报 | create_task | topic=制作宣传海报
        tarefa: corrigir a apresentação até 2/4 | create_task | topic=corrigir a apresentação, to=2027-04-02
        tarefa nova - comprar expositores | create_task | topic=comprar expositores
        lança uma tarefa: rever o guia, Gao Xiang | create_task | topic=rever o guia, who=Gao Xiang
        和天津科协约个会,下周四上午 | create_meeting | body=天津科协, from=2027-03-25
        约河北开个对接会,4月7号下午三点 | create_meeting | body=河北, topic=对接会, from=2027-04-07
        开会:下周五下午三点,讨论科普月方案 | create_meeting | topic=科普月方案, from=2027-03-26
        """
    ),
)
def test_what_is_made_says_to_whom_and_about_what(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        年度会商提前通知我 | subscribe_reminders | topic=年度会商
        订阅河北科协的任务提醒 | subscribe_reminders | body=河北科协
        到时候提醒我参加E2 | subscribe_reminders | code=E2
        E8开始前记得叫我 | subscribe_reminders | code=E8
        以后有新活动告诉我一声 | subscribe_reminders
        notifica-me quando a T3 avançar | subscribe_reminders | code=T3
        lembre-me da T8 dois dias antes | subscribe_reminders | code=T8
        subscrever as atividades de Tianjin | subscribe_reminders | body=Tianjin
        别吵我 | mute_reminders
        退订 | mute_reminders
        T14 静音 | mute_reminders | code=T14
        取消订阅天津的活动 | mute_reminders | body=天津
        silenciar a T7 | mute_reminders | code=T7
        não me chateies | mute_reminders
        deixa de me mandar mensagens | mute_reminders
        """
    ),
)
def test_reminders_are_wished_and_refused(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "我们计划下个月去河北看看", "静音一下,我在开会", "我们的任务是活跃气氛", "报告写了60%,头大",
        "论坛要改到周五,是真的吗",
        "sobre a T7 já falei com o Liu Yang, ele concorda", "quem está de serviço na sexta?",
        "programa: 9h00 abertura, 10h00 conferência", "o relatório ainda não está a 50%", "fala com a Ana Silva",
    ],
)  # fmt: skip
def test_talk_of_the_same_things_stays_talk(text: str) -> None:
    assert read(text) == (Intent.NONE, {})


def test_the_next_yearly_meeting_is_no_year() -> None:
    assert read("下次年度会商是什么时候") == ("next_meeting", {"topic": "年度会商"})


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        展品巡展清单延到5月20日 | change_deadline | topic=展品巡展清单, to=2027-05-20
        智库论坛延到5月20日 | move_exchange | topic=智库论坛, from=2027-05-20
        adiar a lista de exposições para 5 de maio | change_deadline | topic=lista de exposições, to=2027-05-05
        adiar o fórum verde para 5 de maio | move_exchange | topic=fórum verde, from=2027-05-05
        """
    ),
)
def test_the_word_that_carries_a_title_tells_what_has_a_day(
    text: str, intent: str, slots: dict[str, str | int]
) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        帮忙安排一场研讨会,主题是成果转化,4月16日 | create_meeting | topic=成果转化, from=2027-04-16
        帮我约个会,周一上午,聊一下预算 | create_meeting | topic=预算, from=2027-03-22
        约孙丽开会,下周二上午十点 | create_meeting | who=孙丽, from=2027-03-23
        reunião nova: escolha de temas, 3 de abril, 9h30 | create_meeting | topic=escolha de temas, from=2027-04-03
        """
    ),
)
def test_a_meeting_is_named_by_what_it_is_about(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        快要举办的活动有哪些 | upcoming_exchanges
        有没有分配给我的任务 | my_tasks
        发我一下高翔的任务清单 | tasks_of_person | who=高翔
        联合行动计划什么时候能完成 | task_status | topic=联合行动计划
        a T20 acaba quando? | task_status | code=T20
        tarefas lideradas por Hebei | tasks_of_association | body=Hebei
        que prazos já passaram? | overdue_tasks
        quero seguir a T7 | subscribe_reminders | code=T7
        有没有要参加的论坛 | upcoming_exchanges | topic=论坛
        我们下次什么时候碰头 | next_meeting
        智能制造论坛在天津哪里举办 | exchange_detail | topic=智能制造论坛
        T11是不是快到期了 | task_status | code=T11
        河北超期未完成的 | overdue_tasks | body=河北
        T19换人负责:周涛 | reassign_owner | code=T19, who=周涛
        T26让马晓燕接 | reassign_owner | code=T26, who=马晓燕
        我想召集一次协调会,4月10日下午三点 | create_meeting | topic=协调会, from=2027-04-10
        安排个会讨论一下T7,明天下午 | create_meeting | code=T7, from=2027-03-18
        每周一早上给我发任务提醒 | subscribe_reminders
        有逾期任务就通知我 | subscribe_reminders
        atividades previstas para o 2.º trimestre | upcoming_exchanges | from=2027-04-01, to=2027-06-30
        T10: responsável? | task_owner | code=T10
        já terminaram a lista de necessidades? | task_status | topic=lista de necessidades
        como estão as coisas com a T27? | task_status | code=T27
        mais uma tarefa: verificar o orçamento | create_task | topic=verificar o orçamento
        agendar com Tianjin uma reunião na quarta de manhã | create_meeting | body=Tianjin, from=2027-03-24
        silencia os lembretes das visitas | mute_reminders | topic=visitas
        T4已经提交完成 | mark_done | code=T4
        发我一下高翔的任務清單 | tasks_of_person | who=高翔
        創建任務:起草通知,責任人王靜 | create_task | topic=起草通知, who=王靜
        nova tarefa: reservar a sala, chen hao, até 3 de abril | create_task
            | topic=reservar a sala, who=chen hao, to=2027-04-03
        marcar reunião sobre o calendário partilhado na sexta às 15h | create_meeting
            | topic=calendário partilhado, from=2027-03-19
        中关村调研的地点在哪 | exchange_detail | topic=中关村调研
        T13更新:目录初稿完成 | record_update | code=T13
        把任务2关闭 | mark_done | code=T2
        请给陈浩建一个任务:落实场地 | create_task | topic=落实场地, who=陈浩
        明天下午三点约个会,讨论会商议程 | create_meeting | topic=会商议程, from=2027-03-18
        约天津科协4月2日开会 | create_meeting | body=天津科协, from=2027-04-02
        请提醒我年度会商 | subscribe_reminders | topic=年度会商
        订阅E6 | subscribe_reminders | code=E6
        o que compete à Associação de Hebei? | tasks_of_association | body=Associação de Hebei
        antecipar o E10 um dia | move_exchange | code=E10
        屏蔽论坛的提醒 | mute_reminders | topic=论坛
        取消所有订阅 | mute_reminders
        """
    ),
)
def test_requests_are_read_by_their_words_in_any_order(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "T4完成,撒花", "论坛主持人定了吗", "论坛嘉宾住哪", "机器人提醒我T7快到期了", "a T10 ficou muito bem feita",
        "本次培训共有五十人参加", "o P12 é o Acordo-Quadro",
        "活动快要开始了", "先做T7", "a lista de exposições é enorme",
        "por motivos imprevistos a reunião realiza-se na sexta",
    ],
)  # fmt: skip
def test_what_is_told_of_things_stays_talk(text: str) -> None:
    assert read(text) == (Intent.NONE, {})


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        下个月三地有什么活动要参加 | upcoming_exchanges | from=2027-04-01, to=2027-04-30
        科技园区走访几号出发 | exchange_detail | topic=科技园区走访
        科技工作者日联合主场活动几点开始 | exchange_detail | topic=科技工作者日联合主场活动
        请把天津调研调整到6月3日至5日 | move_exchange | topic=天津调研, from=2027-06-03, to=2027-06-05
        下次互访在哪里 | next_meeting | topic=互访
        quem acolhe a próxima visita? | next_meeting | topic=visita
        还有几天开会 | next_meeting
        T3由哪位老师跟进 | task_owner | code=T3
        项目清单是谁在维护 | task_owner | topic=项目清单
        T3有没有人负责 | task_owner | code=T3
        T3结了没有 | task_status | code=T3
        T3动没动 | task_status | code=T3
        协议签了没 | task_status | topic=协议
        共享平台上线了吗 | task_status | topic=共享平台
        成果目录截止日期 | task_status | topic=成果目录
        请协助查询T12目前的办理进度 | task_status | code=T12
        em que pé está a lista de projetos? | task_status | topic=lista de projetos
        我是哪些任务的责任人 | my_tasks
        本人负责的任务 | my_tasks
        河北省科协牵头了哪些项目任务 | tasks_of_association | body=河北省科协
        京科协的任务 | tasks_of_association | body=京科协
        应完成未完成的任务 | overdue_tasks
        逾期没完成的发一下 | overdue_tasks
        T3今天完成了第一轮评审 | record_update | code=T3
        T24章程初稿完成百分之五十 | record_update | code=T24, pct=50
        T3昨天已经提交给天津方面审核 | record_update | code=T3
        T21全部办完了，麻烦标记一下完成 | mark_done | code=T21
        T15可以关闭了，已经完成 | mark_done | code=T15
        T3再延一周 | change_deadline | code=T3
        T18由周涛负责 | reassign_owner | code=T18, who=周涛
        T3从刘洋转给张伟 | reassign_owner | code=T3, who=张伟
        T3交给我 | reassign_owner | code=T3, who=我
        安排张伟一项任务：撰写新闻稿 | create_task | topic=撰写新闻稿, who=张伟
        约一下张伟，周四下午碰个头 | create_meeting | who=张伟, from=2027-03-18
        新建会议：科普资源对接会，4月15日14:00，天津 | create_meeting
            | topic=科普资源对接会, body=天津, from=2027-04-15
        提醒我4月10日前交调研报告 | subscribe_reminders | topic=交调研报告, to=2027-04-10
        先静音三天 | mute_reminders
        T15办得差不多了吗 | task_status | code=T15
        科技馆联盟章程通过了吗 | task_status | topic=科技馆联盟章程
        T15是哪位同志牵头办理的 | task_owner | code=T15
        当前逾期情况 | overdue_tasks
        E11参会的有谁 | exchange_detail | code=E11
        下次会议在哪个会议室 | next_meeting
        T15，进度由40%提高到55% | record_update | code=T15, pct=55
        帮我把T15勾掉 | mark_done | code=T15
        T15因故延期至5月20日 | change_deadline | code=T15, to=2027-05-20
        E11推迟两周举行 | move_exchange | code=E11
        由赵敏接替何静负责T15 | reassign_owner | code=T15, who=赵敏
        请赵敏负责起草讲话稿，4月10日前完成，建个任务 | create_task | topic=起草讲话稿, who=赵敏, to=2027-04-10
        """
    ),
)
def test_requests_have_many_ways_of_saying(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)


@pytest.mark.parametrize(
    "text",
    [
        "你们那边论坛准备得怎么样了", "调研的车几点出发", "T7不延期到5月20日", "T7这样可以吗", "T7你看行吗",
        "T7是不是得重做", "E4谁开车",
        "E4带家属吗", "谁能帮我做T7", "T7交给谁都行", "领导说把T7交给孙丽", "需要我做什么",
        "E4不改到5月20日", "T7完成得很漂亮", "E4已改到5月", "T7已经交给孙丽了",
        "要是E4改到周五我就去不了了",
        "没人知道T7谁负责", "先别把T7交给孙丽", "“把T7延期到周五”这话谁说的", "quem vai buscar os especialistas?",
        "até à próxima reunião", "quem está com o documento aberto?", "ainda não passei a T7 à Sun Li",
        "adiámos a T7 para 10 de abril", "gostava que a T7 estivesse pronta", "o bot disse que a T7 foi adiada",
    ],
)  # fmt: skip
def test_what_is_said_to_others_or_of_the_past_stays_talk(text: str) -> None:
    assert read(text) == (Intent.NONE, {})
