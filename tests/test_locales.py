"""The catalogues say everything, in both languages, as an office in Beijing or in Lisbon would write it."""

import io
import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg
from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po, write_po

from bot.i18n import LOCALES, translators
from handlers.commands import COMMANDS

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "locales"


def catalogue(locale):
    with (FOLDER / locale / "LC_MESSAGES" / "messages.po").open("rb") as file:
        return read_po(file, locale)


def sentences(found):
    """Every (message, its English forms, its translated forms) of a catalogue, the header aside."""
    for message in found:
        if message.id:
            ids = message.id if isinstance(message.id, tuple) else (message.id,)
            said = message.string if isinstance(message.string, tuple) else (message.string,)
            yield message, ids, said


def everything():
    for locale in LOCALES:
        for _, ids, said in sentences(catalogue(locale)):
            for text in said:
                yield locale, ids[-1], text


def extracted():
    """What `make locales` would write as messages.pot."""
    with (FOLDER / "babel.cfg").open(encoding="utf-8") as file:
        methods, options = parse_mapping_cfg(file)
    found = Catalog(fuzzy=False)
    for place, line, message, comments, context in extract_from_dir(ROOT, methods, options):
        found.add(message, None, [(place, line)], auto_comments=comments, context=context)
    written = io.BytesIO()
    write_po(written, found, width=0, omit_header=True, no_location=True, sort_output=True)
    return written.getvalue().decode()


def placeholders(text):
    return sorted({name for _, name, _, _ in Formatter().parse(text) if name is not None})


class _Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.seen, self.crossed = [], Counter(), False

    def handle_starttag(self, tag, attrs):
        self.open.append(tag)
        self.seen[tag] += 1

    def handle_endtag(self, tag):
        self.crossed |= not self.open or self.open.pop() != tag


def tags(text):
    parser = _Tags()
    parser.feed(text)
    parser.close()
    assert not parser.open and not parser.crossed, text
    return parser.seen


def shown(text):
    """What is left of a sentence without tags, typed examples, placeholders and commands."""
    return re.sub(r"<code>.*?</code>|<[^>]*>|\{[^}]*\}|/[a-z]+(@\S+)?", "\0", text)


def test_the_template_is_what_the_code_says():
    assert (FOLDER / "messages.pot").read_text(encoding="utf-8") == extracted(), "run `make locales`"


@pytest.mark.parametrize("locale", LOCALES)
def test_every_sentence_is_translated_and_nothing_else(locale):
    with (FOLDER / "messages.pot").open("rb") as file:
        template = {ids for _, ids, _ in sentences(read_po(file))}
    found = catalogue(locale)
    assert {ids for _, ids, _ in sentences(found)} == template
    assert not found.obsolete
    for message, ids, said in sentences(found):
        assert all(text and text.strip() == text for text in said), ids
        assert not message.fuzzy, ids


@pytest.mark.parametrize("locale", LOCALES)
def test_placeholders_and_tags_are_those_of_the_code(locale):
    for _, ids, said in sentences(catalogue(locale)):
        for text in said:
            assert placeholders(text) == placeholders(ids[-1]), text
            assert tags(text) == tags(ids[-1]), text
            # A bare & or < would be refused by Telegram.
            assert not re.search(r"&(?!(lt|gt|amp|quot);)", text), text


@pytest.mark.parametrize("locale", LOCALES)
def test_plural_forms_are_the_language_s_own(locale):
    found = catalogue(locale)
    assert found.num_plurals == get_plural("pt_PT" if locale == "pt" else "zh").num_plurals
    for message, ids, said in sentences(found):
        assert len(said) == (found.num_plurals if message.pluralizable else 1), ids


def test_numbers_take_the_right_form():
    said = {locale: [str(_.ngettext("in {n} day", "in {n} days", n)) for n in (0, 1, 2, 21)]
            for locale, _ in translators().items()}  # fmt: skip
    assert said["pt"] == ["daqui a 0 dias", "daqui a 1 dia", "daqui a 2 dias", "daqui a 21 dias"]
    assert said["zh_Hans"] == ["还有0天", "还有1天", "还有2天", "还有21天"]


# Brazilian words and spellings from before the agreement of 1990; a Portuguese office writes others.
NOT_EUROPEAN = re.compile(
    r"\b("
    r"usu[áa]ri|voc[êe]s?\b|tela\b|cadastr|contato|arquivo|arquivar|celular|equipe\b|time\b|ônibus|planej|registr[oae]"
    r"|deletar|acessar|salvar|mouse|link\b|fato\b|acadêmic|econômic|prêmio|gênero|eletrônic|Antôni|convênio"
    r"|trem\b|cronograma de atividades diárias|compartilh|gerenci|senha\b|site\b|esporte|fones?\b"
    r"|projec[tç]|act[ao]s?\b|acç|direcç|direct|objectiv|colect|recepç|actual|activ|lectiv|aspecto?ual|correc[tç]"
    r"|adopt|óptim|excepç|selecç|electr[óo]n|sector|reflect|respectiv|concep[tç]|percepç|infrac|projéct|efect"
    r"|estou \w+ndo|está \w+ndo|\w+-lhe-ei|atravé[z]|a gente\b"
    r")",
    re.IGNORECASE,
)


@pytest.mark.parametrize(
    "wrong", ["o usuário", "Projecto", "a acta da reunião", "arquivo", "Você", "na tela", "cadastro", "contato", "link",
              "registro", "fórum acadêmico", "actualização", "recepção", "está enviando", "compartilhar"],
)  # fmt: skip
def test_the_eye_for_portuguese_is_sharp(wrong):
    assert NOT_EUROPEAN.search(wrong)


@pytest.mark.parametrize(
    "right", ["reunião", "contacto", "facto", "o registo", "projeto", "ata", "ativo", "receção", "atualização", "plano",
              "ficheiro", "ligação", "equipa", "académico", "direto", "setor"],
)  # fmt: skip
def test_the_eye_for_portuguese_is_fair(right):
    assert not NOT_EUROPEAN.search(right)


def test_portuguese_is_european_and_post_1990():
    for locale, _, text in everything():
        if locale == "pt":
            assert not NOT_EUROPEAN.search(shown(text)), text
            assert '"' not in shown(text) and "“" not in text, f"quotation marks are « »: {text}"


# Between Chinese words nothing is half-width; a list of things to type (BJ | joint) and a rate keep theirs.
HALF_WIDTH = re.compile(r"[\u3400-\u9fff\0）”」][,;?!():.]|[,;?!():][\u3400-\u9fff（“]")


@pytest.mark.parametrize("wrong", ["您好,请", "请写明(例如)", "类型: {kind}", "收到.", "好!", "{name}?"])
def test_the_eye_for_chinese_is_sharp(wrong):
    assert HALF_WIDTH.search(shown(wrong))


def test_chinese_is_written_full_width():
    for locale, _, text in everything():
        if locale == "zh_Hans":
            bare = shown(text)
            assert not HALF_WIDTH.search(bare), text
            assert '"' not in bare and "'" not in bare and "..." not in bare, text
            # Ponte and clock times aside, no run of Latin words is left over from another language.
            assert not re.search(r"[a-z]{3,} [a-z]{3,}", bare.replace("\0", "·")), text
        else:
            assert not re.search(r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]", text), text


def test_nobody_is_addressed_as_a_friend():
    for locale, _, text in everything():
        if locale == "zh_Hans":
            assert "你" not in text, text
        else:
            assert not re.search(r"\b(tu|teu|tua|podes|queres|tens|contigo)\b", text, re.IGNORECASE), text


# English word -> what each language's glossary calls it, where a sentence speaks of it.
GLOSSARY = {
    r"lead association": ("牵头单位", "entidade coordenadora"),
    r"supporting associations": ("配合单位", "entidades de apoio"),
    r"deadlines?": ("完成时限", "prazo"),
    r"owner": ("责任人", "responsável"),
    r"liaison": ("联络员", "ponto de contacto"),
    r"projects?": ("项目", "projeto"),
    r"tasks?": ("任务", "tarefa"),
    r"exchanges?": ("交流活动", "intercâmbio"),
    r"member": ("成员", "membro"),
    r"progress(?!:)": ("进展", "atualiza"),
    r"progress(?=:)": ("进展", "ponto de situação"),
    r"reports": ("进展信息", "atualizaç"),
    r"status": ("状态", "estado"),
    r"overdue": ("逾期", "em atraso"),
    r"organiser": ("主办单位", "entidade organizadora"),
    r"host": ("承办单位", "acolhimento"),
    r"participants": ("参加单位", "entidades participantes"),
    r"reminders?": ("提醒", "lembrete"),
    r"administrators?": ("管理员", "administra"),
    r"plan": ("计划", "plano"),
    r"joint group": ("联合群", "grupo conjunto"),
}
# Sentences that speak of the thing in other words, as the glossary itself does, or name what is typed.
IN_OTHER_WORDS = {
    ("continuous, no deadline", r"deadlines?"),
    ("name liaison", r"liaison"),
    ("in progress", r"progress(?!:)"),
    ("[mine | overdue | all | BJ | P1]", r"overdue"),
    (
        "“{words}” is no association, project or person I know, and no title here has these words. For example: "
        "/tasks mine, /tasks overdue, /tasks all, or one of {known}.",
        r"overdue",
    ),
    ("Hello, {name}! I am Ponte, the shared plan of the associations.", r"plan"),
    ("An administrator registers this group with its association (or joint) and its languages:", r"joint group"),
}
# What the glossary fixes to the letter.
FIXED = {
    "not started": ("未开始", "não iniciada"),
    "in progress": ("进行中", "em curso"),
    "blocked": ("受阻", "bloqueada"),
    "done": ("已完成", "concluída"),
    "cancelled": ("已取消", "cancelada"),
    "annual consultation": ("年度会商", "reunião anual de consultas"),
    "visit": ("互访", "visita"),
    "study visit": ("调研交流", "visita de estudo"),
    "academic forum": ("学术论坛", "fórum académico"),
    "training": ("培训", "formação"),
    "science outreach": ("科普活动", "divulgação científica"),
    "working meeting": ("工作会议", "reunião de trabalho"),
    "business mission": ("科创行", "missão empresarial"),
    "member": ("成员", "membro"),
    "liaison": ("联络员", "ponto de contacto"),
    "continuous, no deadline": ("长期", "contínuo"),
    "List of tasks": ("任务清单", "Lista de tarefas"),
}


def test_the_glossary_binds():
    said = {locale: {ids[-1]: forms for _, ids, forms in sentences(catalogue(locale))} for locale in LOCALES}
    met = Counter()
    for english, chinese_forms in said["zh_Hans"].items():
        for pattern, (chinese, portuguese) in GLOSSARY.items():
            if (english, pattern) in IN_OTHER_WORDS:
                continue
            if re.search(rf"\b{pattern}(?!\w)", shown(english), re.IGNORECASE):
                met[pattern] += 1
                assert all(chinese in form for form in chinese_forms), (english, chinese)
                assert all(portuguese in form.casefold() for form in said["pt"][english]), (english, portuguese)
    assert set(met) == set(GLOSSARY), "a word that no sentence uses guards nothing"
    assert {english for english, _ in IN_OTHER_WORDS} <= set(said["pt"])
    for english, (chinese, portuguese) in FIXED.items():
        assert (said["zh_Hans"][english], said["pt"][english]) == ((chinese,), (portuguese,))


def test_command_descriptions_fit_the_menu():
    # Bot API: BotCommand.description has 1-256 characters; the phone shows about thirty.
    for _ in translators().values():
        for command in COMMANDS:
            assert 1 <= len(str(_(command.summary))) <= 30, (_.locale, command.name)
