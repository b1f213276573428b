"""Feasts by their Portuguese names, for the rules of `calendar.feast`."""

from __future__ import annotations

FEASTS = {
    "1-1": "ano novo|dia de ano novo|dia de ano bom|confraternizacao universal|dia mundial da paz",
    "1-6": "dia de reis|dia dos reis|epifania",
    "2-14": "dia dos namorados|dia de sao valentim|sao valentim", "3-19": "dia do pai|dia dos pais",
    "3-8": "dia da mulher|dia internacional da mulher", "4-1": "dia das mentiras", "4-22": "dia da terra",
    "4-25": "dia da liberdade", "5-9": "dia da europa",
    "5-1": "dia do trabalhador|dia do trabalho", "5 sun 1": "dia da mae|dia das maes",
    "6-1": "dia da crianca|dia mundial da crianca",
    "6-10": "dia de portugal|dia de camoes", "6-13": "santo antonio|dia de santo antonio",
    "6-24": "sao joao|dia de sao joao", "6-29": "sao pedro|dia de sao pedro", "7-26": "dia dos avos",
    "8-15": "assuncao de nossa senhora|dia da assuncao",
    "10-5": "implantacao da republica|dia da implantacao da republica|dia da republica",
    "10-31": "halloween|dia das bruxas",
    "11-1": "todos os santos|dia de todos os santos",
    "11-2": "dia de finados|finados|dia dos fieis defuntos",
    "11-11": "sao martinho|dia de sao martinho|dia dos solteiros",
    "11 thu 4": "dia de acao de gracas",
    "12-1": "restauracao da independencia|dia da restauracao|dia da restauracao da independencia",
    "12-8": "imaculada conceicao|dia da imaculada conceicao",
    "12-24": "vespera de natal|consoada|noite de natal|noite de consoada|noite da consoada",
    "12-25": "natal|dia de natal", "12-26": "primeira oitava",
    "12-31": "vespera de ano novo|vespera do ano novo|passagem de ano|passagem do ano|noite de passagem de ano"
    "|fim de ano|reveillon|noite de fim de ano|dia de sao silvestre",
    "easter 0": "pascoa|domingo de pascoa|domingo da ressurreicao|dia de pascoa", "easter 1": "segunda-feira de pascoa"
    "|segunda feira de pascoa|segunda de pascoa|segunda-feira da pascoa|segunda feira da pascoa|segunda da pascoa"
    "|pascoela", "easter -1": "sabado de aleluia|sabado santo",
    "easter -2": "sexta-feira santa|sexta feira santa|sexta santa|sexta-feira da paixao",
    "easter -3": "quinta-feira santa|quinta feira santa|quinta santa",
    "easter -47": "carnaval|terca-feira de carnaval|terca de carnaval|terca-feira gorda|entrudo|dia de carnaval",
    "easter -48": "segunda-feira de carnaval|segunda de carnaval", "easter -49": "domingo gordo|domingo de carnaval",
    "easter -46": "quarta-feira de cinzas|quarta feira de cinzas|quarta de cinzas",
    "easter -7": "domingo de ramos", "easter 60": "corpo de deus|corpus christi|dia do corpo de deus",
    "easter 39": "quinta-feira da ascensao|quinta-feira de ascensao|quinta-feira da espiga|dia da espiga",
    "easter 49": "pentecostes|domingo de pentecostes",
    "lunar 1-1": "ano novo chines|ano novo lunar|festival da primavera|festa da primavera",
    "lunar 1-15": "festival das lanternas|festa das lanternas",
    "lunar 8-15": "bolo lunar|festival do bolo lunar|festa do bolo lunar|festival da lua|festa da lua"
    "|festival do outono|festival do meio outono|festival do meio-outono|festival do meio do outono"
    "|festival de meados do outono|festa do meio outono|festa do outono|chong chao",
    "lunar 5-5": "barcos-dragao|festival dos barcos-dragao|barcos dragao|festival dos barcos dragao"
    "|festival do barco-dragao|festival do barco dragao|tung ng",
    "lunar 9-9": "festival do duplo nono|festival do duplo nove|chong yeung|culto dos antepassados",
    "lunar 7-7": "festival qixi|festival do duplo sete",
    "term 6": "cheng ming|festival qingming|qingming|festival cheng ming",
    "10-1": "dia nacional da china|dia nacional da republica popular da china",
    "12-20": "dia da raem|dia da regiao administrativa especial de macau",
}  # fmt: skip
