"""What a Portuguese clause is that only tells how things stand with who wants something; folded (see setting.py)."""

from __future__ import annotations

_VERBS = (
    "estou|tou|estamos|ando|andamos|tenho|temos|tinha|vou|vamos|fui|fomos|acabei|acabo|chego|volto|preciso|precisamos"
    "|quero|queremos|sei|sou|somos|ha|foi|esta|estao|anda|andam"
    "|vem|vai|vao|tem|ficou|fiquei|e|sao|era|perdi|esqueci|esqueceu|vi|li|dou|faz|falta|faltam|pede|pedem|pergunta"
    "|perguntam|quer|querem|da|convinha"
    "|vejo|vemos|digo|mando|mandamos|envio|trato|tratamos|confirmo|falo|falamos|ligo|faco|fazemos|fico|ponho|deixo"
    "|aguardo|aguardamos|explico|conto|junto|anexo|levo|trago|sigo|entro|saio|parto|viajo"
    "|[a-z]{2,}(ei|amos|emos|imos|ou|iu|eu|aram|eram|iram)"
)
_NO = (
    r"\b(nova|uma|a|mais uma) tarefa\b|tarefa nova|[ⓉⒺⓅⒸ?“”«»\"]|^ ?(se|caso|quando|logo que|assim que|enquanto|mal"
    r"|e se|talvez|quem|qual|quais|que|onde|como"
    r"|quanto|quantos|quantas) "
    r"|\b(tu|te|ti|contigo|voces|vos|pessoal|malta|parece|parecia|acho|achei|penso|pensei|julgo|julgava|dizem|diz"
    r"|disse|disseram(?!-(me|nos) (para|que (podia|devia|era))( so)? (usar|utilizar|falar|perguntar|pedir))|consta"
    r"|ouvi|oxala|espero|tomara|haha|ahah|lol|nem|ninguem"
    r"|adi|discord|concord|nao (quer|concorda|aceita))\b"
)


def setting() -> str:
    """Return the pattern of a whole clause."""
    return f"(?!.*({_NO}))(?=.*\\b({_VERBS})\\b)[^,]{{6,90}}"
