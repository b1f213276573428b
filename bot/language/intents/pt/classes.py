"""Portuguese words of questions, class by class, and which classes tell what is asked (see strongly.py); folded.
"folded.

Under the name of what a sentence is about: an intent, the classes of which a word must be there, parted by " & ", and
behind " ! " what speaks against it; a line indented goes on. "?" behind an intent: only a question can mean it.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.intents.evidence import Evidence
from bot.language.intents.model import Intent
from bot.language.intents.tables import pattern

CLASSES = {
    "when": "\\b((para |ate )?quando|qd|(em |a |para |ate )?que (dia|data|horas|altura|semana|mes)|a quantas|datas?|dia"
    "|hora[s]?|horario|calendario|onde|em que (sala|sitio|local)|qual|quanto falta|marcad[oa]|agendad[oa]|link)\\b",
    "lacks": "\\b(nao (sei|tenho|encontro|me lembro|apontei|vejo|acho|recebi|percebi|fixei|recordo)|perdi|esqueci-me"
    "|falta-me|preciso d|precisava d|da-me|diz-me|diga-me|manda-me|passa-me|mostra-me|lembra-me|relembra-me|confirma-me"
    "|indica-me|quero saber|queria saber|gostava de saber|gostaria de saber|queria ver|ve-me|ve la|podes (dizer|ver"
    "|confirmar|lembrar|dar)|pode (dizer|indicar|informar|confirmar|lembrar))",
    "next": "\\b(proxim[ao]|prox|seguinte|a seguir|outra vez|de novo|novamente|nova|volta(r|m|mos|rem)?|torna(r|m|mos)?"
    "|primeira|imediata|que vem|se segue)\\b",
    "meets": "\\b(reuniao|reuniaozinha|reun(e|em|ir|imos|irem|irmos|imo-nos|e-se|em-se)|videochamada|videoconferencia"
    "|teleconferencia|call|encontro|sessao|encontr(a-se|amos|ar|armos)|junta(r|mos|rmos)?|plenario|assembleia)\\b",
    "asks": "\\b(que|qual|quais|quando|qd|onde|aonde|quem|como|quant[oa]s?|ha|havera|tem|temos|teremos|vai|vao|esta"
    "|estao"
    "|existe|existem|algum[a]?|alguns|algumas|ainda|ja|sempre|preciso|e|posso|podem)\\b",
    "details": "\\b(a que horas|horas?|horario|sala|local|sitio|lugar|morada|endereco|edificio|piso|andar|cidade|hotel"
    "|alojamento|dorm(e|ir|imos)|transporte|autocarros?|comboio|programa|agenda|ordem de trabalhos|pontos|temas?"
    "|oradore?s?"
    "|orador|oradora|quem (vai|vem|fala|participa|organiza|recebe|acolhe|preside|modera|abre|esta|sao)|participantes"
    "|participa[mr]?|participar|delegacao|inscric(ao|oes)|inscrit[oa]s?|inscrever|presenc(a|as|ial)|online|zoom|link"
    "|interprete|traducao|lingua|idioma|duracao|dura[m]?|durar|quantos dias|comeca|comecar|acaba|termina|abertura"
    "|encerramento|quando|que dia|data|onde|aonde|contacto|telefone|convidad[oa]s?|convites?|vagas|lugares|materiais"
    "|documentos|traje|gravata|custos?|almoco|jantar|refeicoes|levar|chegar|partida|saida|itinerario|percurso"
    "|estacionar"
    "|confirmad[oa]s?|confirmou|confirmaram|consta|figura|detalhes|pormenores|informac(ao|oes)|anfitriao|anfitria"
    "|organiza(dor)?|acolhe|recebe|de que trata|em que consiste|sobre o que|objetivo|finalidade|publico)\\b",
    "events": "\\b(visitas?|foru(m|ns)|seminarios?|conferencias?|formac(ao|oes)|cursos?|workshops?|oficinas?|palestras?"
    "|congressos?|feiras?|exposic(ao|oes)|coloquios?|simposios?|jornadas|webinars?|miss(ao|oes)|delegac(ao|oes)"
    "|intercambios?|eventos?|atividades|iniciativas?|deslocac(ao|oes)|comitivas?|acoes de (divulgacao|formacao)"
    "|reunioes)\\b",
    "coming": "\\b(proxim[oa]s|em breve|brevemente|avizinham?|aproximam?|ai vem|vem ai|pela frente|a vista|a porta"
    "|para vir"
    "|por vir|na calha|futur[oa]s|previst[oa]s?|agendad[oa]s?|marcad[oa]s?|programad[oa]s?|planead[oa]s?|calendario"
    "|agenda|plano|a caminho|a seguir|ainda|depois)\\b|[ⒹⓁⓈ]",
    "which": "\\b(que|quais|quant[oa]s|algum|alguma|alguns|algumas|o que|ha|havera|temos|teremos|existem|lista|listagem"
    "|resumo|mostra|diz|ver|datas)\\b",
    "bot": "\\b(bot|ponte|robo|assistente|ferramenta|aplicacao|sistema|contigo|te|tu|ti)\\b",
    "able": "\\b(sabes|consegues|podes fazer|fazes|serves|funcionas|funciona|funcionamento|aceitas|percebes|entendes"
    "|capaz|capacidades|funcoes|funcionalidades|comandos|instrucoes|manual|exemplos|(como|para que) (se )?(usa|utiliza"
    "|uso|utilizo|serve)|usar|utilizar|mexer|trabalhar com|pedir|perguntar|peco|pergunto|escrever|escrevo|falar"
    "|dizer)\\b",
}
_TABLES = {
    "code": """
exchange_detail?: Ⓔ & {asks} & {details} ! [ⓉⓅ]|\\b(adi|muda[rm]?\\b|remarc|antecip|cancel|lembr|avis[ae]|fotos?\\b
    |selfie)
next_meeting?: [ⓉⓅ] & {next} & {meets} & {when}|{asks} ! Ⓔ|\\b(marc(a|ar|ue)\\b|agend(a|ar|e)\\b|adi|cancel|lembr
    |avis[ae]
    |tarefas?\\b|prepar|convite)
next_meeting: [ⓉⓅ] & {next} & {meets} & {lacks} ! Ⓔ|\\b(marc(a|ar|ue)\\b|agend(a|ar|e)\\b|adi|cancel|lembr(a
    |e)-me (Ⓝ|antes|d)
    |avis[ae])
""",
    "list": """
next_meeting?: {next} & {meets} & {when} ! [ⓌⒸ]|\\b(marc(a|ar|ue)\\b|agend(a|ar|e)\\b|adi(a|e)|cancel|lembr|avis[ae]
    |tarefas?)
next_meeting: {next} & {meets} & {lacks} & {when} ! [ⓌⒸ]|\\b(marc(a|ar|ue)\\b|agend(a|ar|e)\\b|adi|cancel|avis[ae]
    |tarefas?)
help?: \b(bot|robo|assistente|ferramenta)\b & {able} & {asks} ! [ⓌⒸⓉⒺⓅⒹⓁⒶ]|\b(alguem|calad|avariad|parad|morto|novo
    |chato|burro)
upcoming_exchanges?: {events} & {coming} & {which} ! [ⓌⒸ]|\\b(quem|como|onde|quando|porque|a que horas|marc(a|ar
    |ue)\\b|adi(a|e)
    |cancel|lembr|avis[ae]|tarefas?|responsavel)\\b
""",
}
# What is said to or of people, of everyday life and of feelings: no request has it.
PEOPLE = (
    "\\b(ontem|anteontem|foi|foram|fomos|fui|estive|estava|era|eram|houve|gost[a-z]{2,5}|ador[a-z]{1,4}|odei[a-z]"
    "|ele|ela|eles|elas|minha|meu|minhas|meus|vos|voces|voce|malta|pessoal|lembras-te|lembram-se|nunca|feliz|parabens"
    "|cafe|bolo|chuva|gato|cao|filh[oa]|sonh|dormi|rir|piada|engracad|coitad|tambem|nem|porque|ahah|lol|euros?"
    "|condominio|cinema|teatro|concerto|filme|escola|turma|alunos|pais|jantar|almoco|lanche|ceia|copos|vinho|futebol"
    "|ginasio|missa|praia|natal|pascoa|familia|amigos|antigos|dentista|medico|hospital|terapia|namor[a-z]+|casamento"
    "|fotos?|foto|selfie|autografo|melhor|pior|serio|claro|mesmo\\?|nao e\\?|ou nao|nervos|cansad|saudade|sogra)"
)
BOUNDS = "[,;:!?()]|[ⓉⓅⒺⒹⓁⓈⓌⒶ]|\\b(que|quando|onde|qual|quais|quem|como|ha|e|sera|para|reuniao|encontro)\\b"


def evidence() -> Iterator[Evidence]:
    """Yield the lines of the tables."""
    for what, table in _TABLES.items():
        for line in table.replace("\n    ", "").strip().splitlines():
            name, _, rest = line.partition(": ")
            tells, _, against = rest.partition(" ! ")
            yield Evidence(
                Intent(name.removesuffix("?")),
                tuple(pattern(each, CLASSES) for each in tells.split(" & ")),
                pattern(against or "(?!)", CLASSES),
                question=name.endswith("?"),
                what=what,
            )
