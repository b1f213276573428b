"""Other words for what the tables name: kinds beside codes, and synonyms."""

from __future__ import annotations

import pytest

from tests.language.test_intents import read, table


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    table(
        """
        escusas de me avisar da tarefa T4 | mute_reminders | code=T4
        põe a tarefa T8 no nome da Sun Li | reassign_owner | code=T8, who=Sun Li
        quem é o ponto focal do projeto P3? | task_owner | code=P3
        diz na tarefa T5 que o edital saiu | record_update | code=T5
        a data-limite da T9 passa a ser 30 de abril | change_deadline | code=T9, to=2027-04-30
        o deadline da T9 passa para 30 de abril | change_deadline | code=T9, to=2027-04-30
        qual é a data limite da T8? | task_status | code=T8
        任务T9以后让孙丽来负责 | reassign_owner | code=T9, who=孙丽
        项目 P3是谁牵头 | task_owner | code=P3
        T7请你改到4月10日 | change_deadline | code=T7, to=2027-04-10
        项目清单是哪个在维护 | task_owner | topic=项目清单
        先别给我发提示 | mute_reminders
        年度会商请推送我 | subscribe_reminders | topic=年度会商
        """
    ),
)
def test_other_words_mean_the_same(text: str, intent: str, slots: dict[str, str | int]) -> None:
    assert read(text) == (intent, slots)
