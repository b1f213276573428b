"""What a Portuguese report of a task tells, what it begins with, and what is none; folded."""

from __future__ import annotations

# What stands before a meal that is arranged, and is no talk: falta só confirmar o almoço.
ARRANGED = (
    "(?<!confirmar o )(?<!marcar o )(?<!reservar o )(?<!encomendar o )(?<!escolher o )(?<!tratar do )(?<!falta o )"
    "(?<!pagar o )(?<!definir o )"
)
NEWS = (
    r"\b(ja [a-z]+(d[oa]s?|mos|ram)|conclu\w+|feit[oa]s?|pront[oa]s?|envi\w+|submet\w+|aprov\w+|recolh\w+|receb\w+"
    r"|contact\w+|visit\w+"
    r"|realiz\w+|inser\w+|compil\w+|reserv\w+|confirm\w+|valid\w+|revis\w+"
    r"|elabor\w+|redig\w+|public\w+|assin\w+|iniciad[oa]|iniciamos|comec\w+|arranc\w+|em curso|em revisao|em (fase"
    r"|preparacao|analise|elaboracao|avaliacao|votacao|aprovacao|compilacao|atraso)"
    r"|bloquead[oa]|parad[oa]|suspens[oa]|a espera|aguard\w+|aguarda-se|ainda nao|falta\w*|pendente|primeira versao"
    r"|versao|rascunho|esboco|proposta|quase|metade|a meio|por cento|previst[oa]|prevemos"
    r"|traduz\w+|reuni\w+|acord\w+|defin\w+|identific\w+|selecion\w+|avanc\w+|progred\w+|consult\w+|trat\w+"
    r"|prepar\w+|finaliz\w+|termin\w+|inventari\w+|analis\w+|apresent\w+|entreg\w+|levant\w+|mape\w+)\b|Ⓒ|\b[0-9]+ "
)
NEWS_FIRST = (
    r"^(ja|agora (vamos|temos|estamos)|vamos (em|n[oa]s?)|esta (em|quase|a|bloquead|parad|praticamente|por|pendente"
    r"|na|no|atrasad|com)|estamos|em (curso|fase"
    r"|revisao|analise|preparacao|elaboracao|atraso)|bloquead|parad|ainda na(o|da)|nada de novo|sem (novidades"
    r"|avancos|alteracoes)|tudo na mesma|quase|primeira versao|foi|foram"
    r"|contactad|recolhid|enviad|recebid|visitad|inserid|submetid|a espera|aguarda|avancou|comecou|arrancou|subiu"
    r"|chegou a|passou (de|para|a)|vai (nos|para)|falta"
    r"|faltam|metade|vai a Ⓒ|vai em|ja tem|tem (ja|dois|duas|tres|[0-9]+ [a-z]+ [a-z]+d[ao]s)|Ⓒ|[0-9]+ )"
)
WASTED = (
    r"\b(gast|pass|perd)(ei|i|amos|emos) (([oa]|uma?|tod[ao]|mais|muit[ao]|imens[ao]|quase|tanto|demasiado) )*"
    r"(Ⓝ|Ⓓ|(tempo|horas?|dias?|semanas?|noites?|manhas?|tardes?|vida)\b)"
)
NO_NEWS = (
    # What it is, or is like, is no news of it: T6 é um número perfeito.
    r"[?]|^ ?(e|sao) ([oa]s?|uma?) |\bparecem\b|^ ?outra vez\b"
    r"|^ ?(ja |ainda |sempre |hoje )*((me|nos) )?(cheira|tresanda|fede|enjoa|irrita|chateia|cansa"
    r"|aborrece|assusta|enerva|deprime|farta|diverte|promete|(da|mete|faz|traz) (sono|pena|vontade|dores|do|nojo|medo"
    r"|rir|chorar|impressao|gosto|raiva|azar|sorte)|(tem|ganh(a|ou)|cri(a|ou)) (bolor|po|teias|raizes|barbas))"
    # How long somebody sat at it is no news of it.
    rf"|{WASTED}"
    r"|\b(ja )?estavam?\b|\bja (deve|devia)\b|^ ?quase quase|estamos feitos|de acordo|^ ?(recebid[oa]"
    r"|anotad[oa]|entendid[oa]|ok|combinad[oa])$|^ ?(tem"
    r"|tinha"
    r"|teve) [0-9]+ [a-z]+$|\b(despachem|nunca mais"
    r"|nao sei|ou [ⓉⒺⓅ]|vejam"
    r"|decidam|sabiam"
    r"|avisem|quem"
    r"|que tal|quando|onde|como|porque|qual|acho|parece|talvez"
    r"|se calhar|coitad[oa]|chat[oa]|dificil"
    r"|seca|dor de cabeca|horrivel|otim[oa] ideia|nao e|eu|comigo|contigo|tu|te"
    r"|tua|teu|minha|meu|(ele|ela|eu) concord\w+|falei com|sorte|cansa\w+|odeio|adoro|gosto|trabalho que|deu-nos"
    r"|paciencia|antigamente|devia|deviamos"
    r"|podia|podiamos|podem|pode|podes|temos de|vamos(?! (em|n[oa]s?|com|a meio|Ⓒ))"
    r"|terminal|garagem|apartamento|assoalhadas|aluga|vende|arrenda|euros|cheio|cortad[oa]|pequen[oa]|fato"
    r"|quantas pessoas|espero|era da|era do|nao era|nao e|disse|disseram|muito trabalho|pena)\b"
    # Rooms and dinners are news where they are arranged, and beside how much is done.
    r"|^(?! ?((ja|vai|esta|anda|a|em|nos) )*Ⓒ).*\b(hotel|carro|comboio|" + ARRANGED + r"(almoco|jantar)|voo|sala)\b"
    r"(?! (ja )?((esta|foi|ficou) )?(por [a-z]{3,10}r|(reserv|marc|confirm|escolh|trat|defin|pag|encomend|contrat|alug)"
    r"[ai]d[oa])\b)"
)
