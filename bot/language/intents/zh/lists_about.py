"""How Chinese lists of work are asked for that is about something: a project, a field (科普方面), words.

What is late of it (科普方面有超过时限的任务吗), and who has what to do of it (天津市科协在科技成果转化方面有什么任务).
Where words say that a field is meant, any field will do; else it must be one that plans have.
"""

from __future__ import annotations

PARTS = {
    # Words that name a field: no question, nobody and no day; 其他方面, 各个项目 name none.
    "thing": "(?!其[他它余]|人(?![才工类文力物])|单位|部门"
    "|各|别的|所有|全部|本|该|这|那|某|我|你|您|他|她|大家|每|一|两|工作(?!坊|站|日)|主要|重要"
    "|重点|[列查看找挑筛](一|出|下|查|看|找|询)|请(?!柬)|帮|给|想|把|告诉|关于|有关|涉及|围绕|针对|属于|对于|跟|在(?!线))"
    "(?P<topic>[^:;!?。,ⓉⒺⓅⒹⓁⓈⓃⓇⓌⒶⒸ哪谁几吗什啥没]{2,20}?)",
    "inside": "(里面|里头|里边|里|中间|当中|之中|中|下面|底下|下边|下|内|名下|那边|这边|这块|那块|上)*(的)?",
    "field": "(((这|那)(一|几)?(个|类|项|条|大)?(项目|方面|领域|板块|块|摊|条线)|项目|领域|方面|板块|条线|专题|类)(工作"
    "|事情)?{inside}|(这|那)(边|头){inside})",
    "project": "(在)?(这个|那个)?(项目)?(?P<code>Ⓟ)({this}(项目)?)?{inside}",
    "about": "({project}|(跟|和|与|同)?{thing}(有关|相关|有关联|沾边|挂钩)(联)?的?|(就|关于|有关|涉及|围绕|针对|属于"
    "|对于){thing}({field}|的)|(在)?{thing}{field})",
    "of": "{when_maybe}({whoever}({hand}|{bears}|名下)?(的)?)?{when_maybe}{now}",
    "is_late": "(都|也|还|已经?|早已?|又|正|是)*{overrun}(了)?({unfinished})?",
    "there": "(里面?|里头|里边|中|当中|之中)(都)?",
    "whether": "(吗|么|没有?|嘛)",
}
_GATE = (
    "overdue_tasks ^(?=.*(任务|待办|事项|活|事|[哪几谁查列]|多少|有没有|有无|情况|名单|清单|台账|列表|[吗么没的]$))"
    ".*([没未不][有能]?[完办做交结报动及赶守卡落销]|[拖压搁晾赖欠]|[超误过越错]|期|限|按[时点]|滞后|延误"
    "|到[点日时]|[迟漏缓晚]交|掉队|落后|红|[该应])\n"
)
# What is late of what words or a code name.
_LATE = """
    {of}{about}{now}(有|还有|{any})*({which}|{what})({tasks}|的)*{now}{is_late}(的)?({tasks})?
    {of}{about}{now}(有)?{who}(的)?({tasks})?{now}{is_late}(的)?
    {of}{about}{now}({any})(什么|啥)?{is_late}(的)?({tasks})?{whether}?
    {of}{about}{now}(还)?有(什么|啥)?{is_late}(的)?({tasks})?{whether}
    {of}{about}{is_late}(的)?({tasks}|的|清单|名单|台账|列表|情况){now}{asked}?
    {of}{about}(的)?{tasks}{there}?{now}(有|还有)*({which}|{what}|{any})(是)?{is_late}(的)?({tasks})?{whether}?
    {of}{about}(的)?{tasks}{there}?{now}(有{is_late}的{whether}|{is_late}(的)?(有)?({which}|{what}))
    {now}({any}|(?=.*{whether}$)有|{which}|{what}){about}{is_late}(的)?({tasks})?{whether}?
    {now}({any}|(?=.*{whether}$)有|{which}|{what}){about}(的)?{tasks}{now}{is_late}(的)?{whether}?
    {of}{is_late}的{about}(的)?{tasks}{now}{asked}?
    {now}(有)?({which}|{what}){tasks}{now}(是)?(在)?{about}{now}{is_late}(的)?
    {now}({any}|有)?({which}|{what}){is_late}(的)?{tasks}{now}(是)?(在|归|属于)?{about}{whether}?
    (?=.*([哪几吗么]|有没有|有无|多少|什么|啥)){about}{now}{whoever}({hand}|{bears}|名下)?(的)?{now}(有|还有|{any})*({which}
        |{what})?({tasks}|的)*{now}{is_late}(的)?({tasks})?{now}({asked}|{whether})?
    (?=.*([哪几吗么]|有没有|有无|多少)){overrun}(了)?({unfinished})?(的)?{tasks}{there}{now}(有没有|有无|有|哪些)*(是)?
        (归|属于|算)?{about}{now}(的)?({tasks})?(有)?({which}|{what}|{whether})?
"""
_LATE_OF_A_MATTER = """
    {of}{thing}{now}(有|还有|{any})*({which}|{what}){tasks}{now}{is_late}(的)?
    {of}{thing}{now}(有|还有|{any})*({which}|{what}){is_late}(的)?{tasks}
    {of}{thing}{now}{any}(什么|啥)?{is_late}(的)?{tasks}{whether}?
    {of}{thing}{now}(还)?有(什么|啥)?{is_late}(的)?{tasks}{whether}
    {of}{thing}{is_late}的{tasks}{now}{asked}?
    {of}{is_late}的{thing}(的)?{tasks}{now}{asked}?
    {of}{thing}(的)?{tasks}{there}?{now}(有|还有)*({which}|{what}|{any})(是)?{is_late}(的)?({tasks})?{whether}?
    {of}{thing}(的)?{tasks}{there}?{now}(有{is_late}的{whether}|{is_late}(的)?(有)?({which}|{what}))
    {now}({any}|(?=.*{whether}$)有|{which}|{what}){thing}(的)?{tasks}{now}{is_late}(的)?{whether}?
    {now}({any}|(?=.*{whether}$)有){is_late}的{thing}(的)?{tasks}{whether}?
    (?=.*([哪几吗么]|有没有|有无|多少)){overrun}(了)?({unfinished})?(的)?{tasks}{there}{now}(有没有|有无|有|哪些)*(是)?
        (归|属于|算|跟|和|与)?{thing}(有关|相关)?(的)?({tasks})?(有)?({which}|{what}|{whether})?
"""
# What somebody has to do of it.
_WHOSE = """
    {whose}({hand}|名下)?(的|在)?{about}{now}(({takes}|有|还有|{any})*({which}|{what})({tasks}|的)?|({takes}(的)?)?{tasks}
        |({any})({takes}的)?{tasks}){now}{asked}?
    {whose}{now}({takes}|有|还有|{any})+({which}|{what})?{about}(的)?{tasks}{whether}?
    {about}{now}{whose}({hand}|名下)?{now}(({takes}|有|还有|{any})*({which}|{what})({tasks}|的)?|({takes})?的{tasks}
        |({any})({takes}的)?{tasks}){now}{asked}?
"""
_WHOSE_OF_A_MATTER = """
    {whose}{now}({takes}|有|还有|{any})+({which}|{what}){thing}(的)?{tasks}{whether}?
    {whose}({hand}|名下)?{now}{takes}的{thing}(的)?{tasks}{now}{asked}?
    {whose}({hand}|名下)?(的)?{thing}(的)?{tasks}{now}{asked}
"""
_NOT_LATE = "^(?=.*([ⓌⒶ我]|本人|自己))(?!.*(逾期|超期|过期|拖期|滞后|延误|按时|按期|如期|提醒|通知))"
_OF_WHOM = (
    ("tasks_of_association", "{body}"),
    ("tasks_of_person", "{person}"),
    ("my_tasks", "{me}"),
)


def about(*, any_field: bool) -> str:
    """Return the table of those that name what they are about as a field, or else only by its own words."""
    whose = _WHOSE if any_field else _WHOSE_OF_A_MATTER
    return (
        _GATE
        + (_LATE if any_field else _LATE_OF_A_MATTER).strip("\n")
        + "".join(f"\n{intent} {_NOT_LATE}{whose.replace('{whose}', sign)}" for intent, sign in _OF_WHOM)
    )
