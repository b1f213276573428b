"""What a thing is by the first word of its name: what offices make and do, and what takes place.

A Portuguese name says at its beginning what it is, whatever it is about: restauro do observatório, torneio de drones.
"""

from __future__ import annotations

# What is written, made or set up.
_MADE = (
    "pagina|video|documentario|arquivo|acervo|guia(o|oes)|argumento|app|apps|sumario|logotipos?|letreiros|verbetes"
    "|sorteio|atas|autocolantes|convites|espolio|sinaletica|seguros?|sistema|aplicac(ao|oes)|software|servidor"
    "|rede|quiosque|stand|pavilhao|maquete|prototipo|kits?|material|materiais|cartaz(es)?|faixas|panfletos?"
    "|desdobravel|diplomas"
    "|certificados|medalhas|trofeus|placas|credenciais|bilhetes|bilhetica|formularios?|tabelas?|fichas?|cartas?"
    "|comunicado"
    "|discurso|alocucao|dossies?|requerimento|anteprojeto|pacote|cadernos?|campanha|fundos?|estatuto|norma|normas|carta"
    "|cronograma|organograma|fluxograma|planta|plantas|mapas?|atlas|coletanea|antologia|anuario"
    "|bibliografia|ementa|planificacao|grelha|modelo|matriz|painel|paineis|postais|podcast|exposicoes|colec(ao|oes)"
    "|mostruario|viveiro|observatorio|linha|centro|gabinete|balcao|bolsa|banco|cadastro|recenseamento"
)
# What is done.
_DONE = (
    "renovac(ao|oes)|remodelac(ao|oes)|requalificacao|restauro|reparac(ao|oes)|reabilitacao|manutencao|montagem"
    "|desmontagem"
    "|instalac(ao|oes)|aquisic(ao|oes)|compras?|contratac(ao|oes)|recrutamento|selecao|inscric(ao|oes)|catalogacao"
    "|classificacao|revisao|redacao|edicao|impressao|publicacao|paginacao|design|desenho|ilustracao|gravacao|legendagem"
    "|dobragem|transcricao|atualizacao|migracao|configuracao|implementacao|desenvolvimento|testes?|auditoria|vistoria"
    "|inspecao|fiscalizacao|contagem|recolha|pesquisa|sondagem|analise|calculo|apuramento|prestacao|faturacao"
    "|liquidacao"
    "|distribuicao|expedicao|arrumacao|limpeza|mudanca|transporte|aluguer|arrendamento|licenciamento|homologacao"
    "|constituicao|criacao|elaboracao|preparacao|organizacao|coordenacao|ampliacao|alargamento|modernizacao"
    "|simplificacao"
    "|harmonizacao|validacao|verificacao|monitorizacao|acompanhamento|apoio|dinamizacao|promocao|lancamento|angariacao"
    "|captacao|credenciacao|decoracao|iluminacao|rotulagem|etiquetagem|encadernacao|conservacao|inventariacao"
    "|reflorestacao"
)
# An adjective, by how it ends.
_ADJECTIVE = "[a-z]{3,}(al|ais|ar|ic[oa]s?|iv[oa]s?|ari[oa]s?|os[oa]s?|ad[oa]s?)"
_GOES_ON = rf"(?= (d[aeo]s?|para|com|sobre|aos?|as?|entre|em|n[ao]s?|{_ADJECTIVE})\b)"
_NEW = r"^((nov[oa]s?|primeir[oa]|segund[oa]|terceir[oa]|grande|proxim[oa]s?) )?"
WORK = f"{_NEW}({_MADE}|{_DONE}){_GOES_ON}"
# What takes place.
_EVENTS = (
    "semanas?|acampamentos?|olimpiadas?|torneios?|campeonatos?|ciclos?|jornadas?|maratona|hackathon|gala|festival"
    "|mostras?|feiras?"
    "|salao|bienal|cimeiras?|assembleia|plenario|debates?|tertulia|colonia|excursao|lancamento|inaugurac(ao|oes)"
    "|entrega"
    "|sess(ao|oes)|masterclass|bootcamp|residencia|rota|retiro|roda|encontros?|desafios?|campo|dias? abertos?"
)
EVENTS = rf"{_NEW}({_EVENTS})(?= (d[aeo]s?|sobre|para|entre|{_ADJECTIVE})\b)"
# Wherever a name with one of them stands.
ANY = rf"\b({_MADE}|{_DONE}|{_EVENTS}){_GOES_ON}"
