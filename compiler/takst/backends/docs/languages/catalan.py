"""Catalan: id -> words, in the order of the ids in the pages."""

from __future__ import annotations

from takst.backends.docs.say import Say
from takst.runtime.languages.catalan import CATALAN as FINDINGS

TEXTS: dict[str, str] = {
    (
        "These pages say in plain English what the checked rules made from {sources} require. They are meant to be "
        "read beside the source: every sentence names the place that it restates."
    ): (
        "Aquestes pàgines diuen en llenguatge planer què exigeixen les regles comprovades fetes a partir de: "
        "{sources}. Són per llegir-les al costat de la font: cada disposició indica el lloc que reprodueix."
    ),
    "all codes": "tots els codis",
    "by place": "per lloc",
    "on the pages of the codes": "a les pàgines dels codis",
    "with their alternatives": "amb les alternatives",
    "unresolved references": "remissions no resoltes",
    "open judgements": "criteris pendents",
    "all facts": "totes les dades",
    "became¦rule": "regla",
    "became¦catalogue": "catàleg",
    "became¦documentation": "documentació",
    "became¦judgement": "criteri",
    "became¦unresolved": "no resolt",
    "link¦coverage": "cobertura",
    "{coverage}: {counts}": "{coverage}: {counts}",
    "{number} {status}": "{status} {number}",
    "Codes with a row": "Codis amb fila pròpia",
    "Sentences of the rule files": "Disposicions dels fitxers de regles",
    "Rule ids (a sentence per code and partner)": "Identificadors de regla (per codi i parella)",
    "Readings": "Lectures",
    "Texts that are not here": "Textos que no són aquí",
    "Questions for a person": "Preguntes per a una persona",
    "Facts that a claim may be asked": "Dades que es poden demanar a una factura",
    "Examples": "Exemples",
    "Statements of the source": "Enunciats de la font",
    "What is here": "Què hi ha aquí",
    "What": "Què",
    "How many": "Quants",
    "Where": "On",
    "How to read these pages": "Com llegir aquestes pàgines",
    "chip¦reading": "lectura",
    "chip¦not here": "no és aquí",
    "word¦otherwise": "altrament",
    "word¦in force": "vigent",
    "the text leaves something open; the alternative stands beside the reading taken": (
        "el text deixa alguna cosa oberta; l'alternativa figura al costat de la lectura triada"
    ),
    "the sentence points to a text that is not in this source; it decides nothing": (
        "la disposició remet a un text que no és en aquesta font; no decideix res"
    ),
    "a person must answer; no option answers for them": "ho ha de respondre una persona; cap opció no respon per ella",
    "what becomes of a line that breaks the rule": "què passa amb una línia que incompleix la regla",
    "something that the rule asks is not known: unknown is never taken as no": (
        "alguna cosa que la regla demana no se sap: el que no se sap mai no es pren com a «no»"
    ),
    "the law on the day of service decides; before and after it the rule says nothing": (
        "decideix la norma del dia de l'acte; abans i després la regla no diu res"
    ),
    "Places of the source, in its order": "Llocs de la font, per ordre",
    "Place": "Lloc",
    "Rows": "Files",
    "Sentences": "Disposicions",
    "Changes": "Canvis",
    "Other pages": "Altres pàgines",
    "Codes": "Codis",
    "every code with its label and coefficient": "cada codi amb la denominació i el coeficient",
    "Changes by date": "Canvis per data",
    "what begins, ends and is replaced, and when": "què comença, s'acaba i se substitueix, i quan",
    "where the text can be understood in more than one way, and which way was taken": (
        "on el text es pot entendre de més d'una manera, i quina s'ha triat"
    ),
    "Unresolved references": "Remissions no resoltes",
    "what the text points to and is not here": "a què remet el text i no és aquí",
    "Open judgements": "Criteris pendents",
    "questions that a person answers and no program": "preguntes que respon una persona i no un programa",
    "Anomalies": "Anomalies",
    "remarks on the print, bans on one side only, sentences that contradict each other": (
        "observacions sobre la impressió, prohibicions d'un sol costat, disposicions que es contradiuen"
    ),
    "Coverage of the source": "Cobertura de la font",
    "each statement of the source and what became of it": "cada enunciat de la font i què se n'ha fet",
    "Facts": "Dades",
    "what a claim is asked, and which rules ask": "què es demana a una factura, i quines regles ho demanen",
    "Groups and terms": "Grups i termes",
    "classes of codes and words that are defined once": "classes de codis i paraules definides una sola vegada",
    "Codes defined elsewhere": "Codis definits en un altre lloc",
    "codes that the text names without a row of their own": "codis que el text esmenta sense fila pròpia",
    "The hardest statements": "Els enunciats més difícils",
    "what is hardest to say in rules, and how it is said": "què és més difícil de dir amb regles, i com s'ha dit",
    "Sources": "Fonts",
    "Source": "Font",
    "Language": "Llengua",
    "Published": "Publicació",
    "since {start}": "des del {start}",
    "Rules of {sources}, in force {days}": "Regles de: {sources}, vigents {days}",
    "{title}: the rules in plain English": "{title}: les regles en llenguatge planer",
    "Every code with its label, coefficient and the number of its sentences": (
        "Cada codi amb la denominació, el coeficient i el nombre de disposicions"
    ),
    "Cases and materials": "Casos i materials",
    "Name": "Nom",
    "What it is": "Què és",
    "{place}, row by row": "{place}, fila per fila",
    "Code": "Codi",
    "Label": "Denominació",
    "In English": "En anglès",
    "Coefficient": "Coeficient",
    "print¦reading": "lectura",
    "not known": "no se sap",
    "Remark on this row": "Observació sobre aquesta fila",
    "Kind": "Classe",
    "Notes": "Notes",
    "Printed in": "Publicat a",
    ", row {code}": ", fila {code}",
    "In force": "Vigència",
    "row¦Before": "Abans",
    "a row with this code, whose text is not here: a line of that time is undecided, its amount unknown": (
        "una fila amb aquest codi, el text de la qual no és aquí: una línia d'aquell temps queda pendent de decidir i "
        "l'import no se sap"
    ),
    "At a glance": "D'un cop d'ull",
    "any other code": "qualsevol altre codi",
    "{first}… ({number} {number:code|codes})": "{first}… ({number} {number:codi|codis})",
    "What {name} excludes": "Què exclou {name}",
    "by its own row: {names}": "per la seva pròpia fila: {names}",
    "only by the other row, which works both ways: {names}": (
        "només per l'altra fila, cosa que val en tots dos sentits: {names}"
    ),
    "{code} excludes: {names}": "{code} exclou: {names}",
    "only the other row excludes: {names}": "només ho exclou l'altra fila: {names}",
    "Excluded {words}.": "Exclòs {words}.",
    "When it may be billed": "Quan es pot facturar",
    "all lines of {codes}": "totes les línies de {codes}",
    "no": "no",
    "{subject} **may be billed only when**:": "{subject} **només es pot facturar quan**:",
    "This rule applies only when:": "Aquesta regla s'aplica només quan:",
    "in force {days}": "vigent {days}",
    "otherwise {verdict}": "altrament {verdict}",
    "yes": "sí",
    "more than": "més de",
    "For {whom} a person must answer: {question}": "Per a {whom} ha de respondre una persona: {question}",
    "What it may and may not stand beside": "Amb què pot coincidir i amb què no",
    "{subject} **cannot be billed with** {partners}{same}": "{subject} **no es pot facturar amb** {partners}{same}",
    "Rather than: {text}.": "I no: {text}.",
    "All places of this reading": "Tots els llocs d'aquesta lectura",
    "What must be there": "Què hi ha d'haver",
    "{subject} **needs a document**: {document}": "{subject} **necessita un document**: {document}",
    "What it pays": "Què es paga",
    "all lines of {codes} and of the other codes of this sentence": (
        "totes les línies de {codes} i dels altres codis d'aquesta disposició"
    ),
    "{subject} **pays** its coefficient": "{subject} **es paga** pel seu coeficient",
    "one rule for {number} {number:code|codes}": "una sola regla per a {number} {number:codi|codis}",
    "{subject} rests on a text that is not here: {text}": "{subject} es basa en un text que no és aquí: {text}",
    "Named by rules of other codes": "Esmentat per regles d'altres codis",
    "{number} {number:code|codes}, and codes of other tables": "{number} {number:codi|codis}, i codis d'altres taules",
    "any other code of {group}": "qualsevol altre codi del grup {group}",
    "the rule": "la regla",
    "printed only there": "només hi consta allà",
    "each of {codes}": "cadascun dels codis {codes}",
    "whom¦each of {codes}": "cadascun dels codis {codes}",
    "“{name}”": "«{name}»",
    "The price of {whom} **includes** {items}{reach}": "El preu de {whom} **inclou** {items}{reach}",
    "{number} {number:code|codes}": "{number} {number:codi|codis}",
    "{first} to {last}": "{first} a {last}",
    "codes of other tables": "codis d'altres taules",
    "another line whose code begins with {prefix}": "una altra línia amb un codi que comença per {prefix}",
    "{title} (given: {given})": "{title} (donat: {given})",
    "Example: {title} ({place})": "Exemple: {title} ({place})",
    "Line": "Línia",
    "Verdict": "Resultat",
    "Statement": "Enunciat",
    "Became": "Convertit en",
    "Note": "Nota",
    "Statements of the source that became rules of this page": (
        "Enunciats de la font que han esdevingut regles d'aquesta pàgina"
    ),
    "What {title} says of {name}": "{title}: regles per a {name}",
    "at most": "com a màxim",
    "other {group}": "altres: {group}",
    "at least one of these:": "almenys una d'aquestes coses:",
    "any of these": "qualsevol d'aquests",
    "How often": "Amb quina freqüència",
    "{number:unit|units}": "{number:unitat|unitats}",
    "per¦patient": "per al mateix pacient",
    "per¦day": "el mateix dia",
    "per {things}": "{things}",
    "{subject} may be billed **at most {number} {noun} {window}**": (
        "{subject} es pot facturar **com a màxim {number} {noun} {window}**"
    ),
    "What its price includes": "Què inclou el preu",
    "printed on both sides": "hi consta als dos costats",
    "billed before": "facturat abans",
    "one of them begins with {prefixes}": "algun dels valors comença per {prefixes}",
    "What is decided elsewhere or not covered": "Què es decideix en un altre lloc o no es cobreix",
    "{subject} **is not covered**": "{subject} **no es cobreix**",
    "the code did not exist: a line of that time is not in force": (
        "el codi no existia: una línia d'aquell temps no és vigent"
    ),
    "What its price does not include": "Què no inclou el preu",
    "The price of {whom} **does not include** {items}": "El preu de {whom} **no inclou** {items}",
    "by both rows: {names}": "per totes dues files: {names}",
    "both rows exclude: {names}": "ho exclouen totes dues files: {names}",
    "Who may bill it": "Qui ho pot facturar",
    "{subject} **cannot be billed** within {distance} after {partners}{same}": (
        "{subject} **no es pot facturar** dins de {distance} després de {partners}{same}"
    ),
    "Counted with it: {codes}": "Es compta juntament amb: {codes}",
    "window¦ever": "en total",
    ", of which:": ", del qual:",
    "{subject} **needs a prior approval**": "{subject} **necessita un acord previ**",
    "another {prefix} code": "un altre codi {prefix}",
    "less than": "menys de",
    "{subject} **may be billed several times**": "{subject} **es pot facturar diverses vegades**",
    "The print of this row is a reading": "La impressió d'aquesta fila és una lectura",
    "One of “{name}”": "Un de «{name}»",
    "exactly one of these fits: {codes}": "n'hi correspon exactament un: {codes}",
    "{low} to {high}": "de {low} a {high}",
    " within {distance} after it": " dins dels {distance} posteriors",
    "not {what}": "no {what}",
    "This rule does not apply when:": "Aquesta regla no s'aplica quan:",
    "is given, whatever it is": "és indicat, sigui quin sigui",
    "{subject} **needs a line of** {partners}{same}": "{subject} **necessita una línia de** {partners}{same}",
    "one of them is {value}": "un d'ells és {value}",
    "all of these:": "totes aquestes coses:",
    "at least": "com a mínim",
    "any material": "qualsevol material",
    "all lines of the material {name}": "totes les línies del material {name}",
    "the material {name}": "el material {name}",
    "whom¦the material {name}": "el material {name}",
    "column¦Trim day": "Dia límit",
    "The amount of {whom} is **multiplied by {factor}**": "L'import de {whom} **es multiplica per {factor}**",
    "gap¦after": "després de",
    "{bound} {distance} {side}": "{bound} {distance} {side}",
    "This row cannot be read with certainty": "Aquesta fila no es pot llegir amb certesa",
    "{bound} {number} per {per} of": "{bound} {number} per cada {per} de",
    "On which day was it done?": "Quin dia es va fer?",
    "This is a case that is judged like a code.": "Això és un cas que es jutja com un codi.",
    "When it holds": "Quan es compleix",
    "this case": "aquest cas",
    "whom¦this case": "aquest cas",
    "all lines of this case": "totes les línies d'aquest cas",
    "{subject} **holds only when**:": "{subject} **només es compleix quan**:",
    "This is a material.": "Això és un material.",
    "this material": "aquest material",
    "whom¦this material": "aquest material",
    "all lines of this material": "totes les línies d'aquest material",
    "{source}, {place}: what the rules say there": "{source}, {place}: què diuen les regles",
    "Not here": "No és aquí",
    "Places": "Llocs",
    "What changes here": "Què canvia aquí",
    "{where} is inserted.": "S'hi insereix: {where}.",
    "From {day}.": "Des del {day}.",
    "{where} becomes {new}.": "{where} passa a ser {new}.",
    "In {where}, the words “{old}” become “{new}”.": "A {where}, les paraules «{old}» passen a ser «{new}».",
    "Rules": "Regles",
    "In {where}, the number **{old}** becomes **{new}**.": "A {where}, el nombre **{old}** passa a ser **{new}**.",
    "The table of {where} is replaced.": "Se substitueix la taula de {where}.",
    "The printed table": "La taula impresa",
    "Table {name} as printed": "Taula {name} tal com és impresa",
    "holds": "es compleix",
    "Checked: {check} — {left} against {right}: {verdict}": "Comprovat: {check} — {left} davant de {right}: {verdict}",
    "all {number} {number:code|codes} of {place}": "tots els codis de {place} ({number})",
    " in {where}": " a {where}",
    "{number} {number:row|rows}, {codes}, are replaced{in}.": (
        "Se substitueixen {number} {number:fila|files}: {codes}{in}."
    ),
    "Rules for many rows": "Regles per a moltes files",
    "each of {number} {number:code|codes} of {place}": "cadascun dels {number} {number:codi|codis} de {place}",
    "whom¦each of {number} {number:code|codes} of {place}": "cadascun dels {number} {number:codi|codis} de {place}",
    "all lines of {number} {number:code|codes} of {place}": (
        "totes les línies de {number} {number:codi|codis} de {place}"
    ),
    "Row by row": "Fila per fila",
    "Coefficient {number}": "Coeficient {number}",
    "notes {marks}": "notes {marks}",
    "replaced {days}": "substituïda, vigent {days}",
    "Remark": "Observació",
    "No sentence of its own.": "Sense disposició pròpia.",
    "{subject} ({number} {number:code|codes})": "{subject} ({number} {number:codi|codis})",
    "Rests on texts that are not here: {texts}": "Es basa en textos que no són aquí: {texts}",
    "The row {codes} is added{in}.": "S'afegeix la fila {codes}{in}.",
    "added {days}": "afegida, vigent {days}",
    "{where} is replaced.": "Se substitueix: {where}.",
    "{number} {number:row|rows}, {codes}, are added{in}.": "S'afegeixen {number} {number:fila|files}: {codes}{in}.",
    "{where} {number:is|are} added.": "{number:S'afegeix|S'afegeixen}: {where}.",
    "Jump to the rows that begin with": "Vés a les files que comencen per",
    "in full": "sencera",
    "Rules for other lines": "Regles per a altres línies",
    "The row {codes} is replaced{in}.": "Se substitueix la fila {codes}{in}.",
    "What begins, ends and is replaced, and when": "Què comença, s'acaba i se substitueix, i quan",
    "What changed on {day}": "Què va canviar el {day}",
    "From this day the rules on these pages are in force.": (
        "Des d'aquest dia són vigents les regles d'aquestes pàgines."
    ),
    "Rows that replace rows unknown here ({number}): {codes}": (
        "Files que en substitueixen d'altres que aquí no es coneixen ({number}): {codes}"
    ),
    "Codes that did not exist before ({number}): {codes}": "Codis que abans no existien ({number}): {codes}",
    "Where the text can be understood in more than one way, and which way was taken": (
        "On el text es pot entendre de més d'una manera, i quina s'ha triat"
    ),
    (
        "Each of these is a choice, and not in the source. Whoever checks the rules should agree with the reading or "
        "take the alternative."
    ): (
        "Cadascuna és una tria i no consta a la font. Qui revisi les regles ha d'estar d'acord amb la lectura o "
        "prendre l'alternativa."
    ),
    "What a bare “with” means in this ruleset": "Què significa un «amb» sense més en aquest conjunt de regles",
    "The group {group}": "El grup {group}",
    "The term {term}": "El terme {term}",
    "{number} {number:sentence|sentences}, for {things} — {places}": (
        "{number} {number:disposició|disposicions}, per a {things} — {places}"
    ),
    "The alternative": "L'alternativa",
    "What the text points to and is not here": "A què remet el text i no és aquí",
    "None of these decides anything: they are listed with every line that they touch, and never give a verdict.": (
        "Res d'això no decideix res: s'indica a cada línia afectada, i mai no dona cap resultat."
    ),
    "Of the document as a whole": "Del document en conjunt",
    "Texts that the document points to": "Textos a què remet el document",
    "What is not here": "Què no és aquí",
    "Named in": "Esmentat a",
    "Of single codes": "De codis concrets",
    "Touches": "Afecta",
    "Texts that rows point to": "Textos a què remeten les files",
    "Rows that cannot be read": "Files que no es poden llegir",
    "Rows that cannot be read with certainty": "Files que no es poden llegir amb certesa",
    "Questions that a person answers and no program": "Preguntes que respon una persona i no un programa",
    "Until someone answers, a line needs judgement. The answer comes with the claim; no option gives it.": (
        "Mentre ningú no respon, la línia necessita criteri. La resposta ve amb la factura; cap opció no la dona."
    ),
    "Question": "Pregunta",
    "Asked in": "Es demana a",
    "For": "Per a",
    "Remarks on the print, bans on one side only, sentences that contradict each other": (
        "Observacions sobre la impressió, prohibicions d'un sol costat, disposicions que es contradiuen"
    ),
    "Nothing here was corrected: the rules follow the print, and this page says where it is odd.": (
        "Aquí no s'ha corregit res: les regles segueixen la impressió, i aquesta pàgina diu on és estranya."
    ),
    "print¦sure": "segur",
    "print¦unresolved": "dubtós",
    "Print": "Impressió",
    "Rows with a remark": "Files amb observació",
    (
        "{one} bans {two} with an exception, and {two} bans {one} without one ({places}). Where only the exception "
        "would save a line, a person must judge."
    ): (
        "{one} prohibeix {two} amb una excepció, i {two} prohibeix {one} sense excepció ({places}). Si només "
        "l'excepció salvaria una línia, ho ha de decidir una persona."
    ),
    "{code} both includes and bans {codes} ({places}).": "{code} inclou i alhora prohibeix {codes} ({places}).",
    "Sentences that contradict each other": "Disposicions que es contradiuen",
    "A ban works both ways all the same. The other row is silent in these cases.": (
        "Tot i així, una prohibició val en tots dos sentits. En aquests casos l'altra fila no en diu res."
    ),
    "Bans printed on one side only": "Prohibicions impreses d'un sol costat",
    "{things} cannot be billed with any other code; no other row says so.": (
        "{things}: no es pot facturar amb cap altre codi; cap altra fila no ho diu."
    ),
    "The row of": "La fila de",
    "names": "esmenta",
    "Found by the analysis, and accepted": "Trobat per l'anàlisi i acceptat",
    "Noticed while checking": "Observat en la comprovació",
    "Each statement of the source and what became of it": "Cada enunciat de la font i què se n'ha fet",
    "became a rule that is executed": "ha esdevingut una regla que s'executa",
    "stands in the code table": "és a la taula de codis",
    "is documented, and decides nothing": "es documenta i no decideix res",
    "is put to a person": "es planteja a una persona",
    "rests on a text that is not here": "es basa en un text que no és aquí",
    "All statements": "Tots els enunciats",
    "Status": "Estat",
    "Meaning": "Significat",
    "Statements": "Enunciats",
    "Statements by what became of them": "Enunciats segons què se n'ha fet",
    "Statement by statement": "Enunciat per enunciat",
    "What is hardest to say in rules, and how it is said": "Què és més difícil de dir amb regles, i com s'ha dit",
    (
        "The statements of the source that ask most of a language for rules. Each stands with its sentences as the "
        "rule files say them, with the reading that was taken, and with an example and its verdicts."
    ): (
        "Els enunciats de la font que més exigeixen d'un llenguatge de regles. Cadascun va amb les disposicions tal "
        "com són als fitxers de regles, amb la lectura triada i amb un exemple i els seus resultats."
    ),
    " and {number} more": " i {number} més",
    "Statements: {statements}": "Enunciats: {statements}",
    "Reading": "Lectura",
    "What a claim is asked, and which rules ask": "Què es demana a una factura, i quines regles ho demanen",
    (
        "A fact that a claim leaves out is unknown, and unknown is not no. A presumption fills only what is unknown, "
        "and every result lists it."
    ): (
        "Una dada que la factura no dona no se sap, i no saber-ho no és un «no». Una presumpció només omple el que no "
        "se sap, i cada resultat la indica."
    ),
    "Of the line": "De la línia",
    "a number of {unit}": "un nombre ({unit})",
    "term {term}": "terme {term}",
    "a date": "una data",
    "one of {choices}": "un de: {choices}",
    "a number": "un nombre",
    "type¦words": "text",
    "yes or no": "sí o no",
    "group {group}": "grup {group}",
    "any number of values": "qualsevol nombre de valors",
    "Answer": "Resposta",
    "Presumed": "Presumpció",
    "Asked for": "Es demana per a",
    "Of an approval": "D'un acord previ",
    "Of documents": "Dels documents",
    "Of the patient": "Del pacient",
    "Of the performer": "Del professional",
    "Of the provider": "Del proveïdor",
    "What groups lines": "Què agrupa les línies",
    "Which {key} does it belong to?": "A quin grup pertany («{key}»)?",
    "Group": "Grup",
    "When it is not said: lines with the same": "Quan no s'indica: línies amb les mateixes dades",
    "Classes of codes and words that are defined once": "Classes de codis i paraules definides una sola vegada",
    "Groups of codes": "Grups de codis",
    "{number} {number:code|codes}: {codes}": "{number} {number:codi|codis}: {codes}",
    "Codes without a row here may belong to it, decided by:": "També hi poden pertànyer codis sense fila aquí, segons:",
    "Named by the rules of {things}": "L'esmenten les regles de {things}",
    "Terms": "Termes",
    "Alternatives": "Alternatives",
    "Of each of these exactly one code fits a case.": (
        "De cadascun d'aquests grups, a un cas li correspon exactament un codi."
    ),
    "Codes that the text names without a row of their own": "Codis que el text esmenta sense fila pròpia",
    "Named by the rules of": "Els esmenten les regles de",
    "Overview": "Visió general",
    "Places of the source": "Llocs de la font",
    "In the rule file": "Al fitxer de regles",
    "{number:Rule id|Rule ids}": "{number:Identificador de regla|Identificadors de regla}",
    "Skip to the content": "Salta al contingut",
    "Search codes, labels, places and facts": "Cerca codis, denominacions, llocs i dades",
    "Search: a code or a word": "Cerca: un codi o una paraula",
    "Search results": "Resultats de la cerca",
    "Contents": "Continguts",
    "Documentation": "Documentació",
    "Generated from rulesets/{name} by takst build; do not edit.": (
        "Generat a partir de rulesets/{name} amb takst build; no s'ha d'editar."
    ),
    "Where you are": "On sou",
    "{number} {number:rule id|rule ids}": "{number} {number:identificador|identificadors} de regla",
    "Pages before and after": "Pàgines anterior i següent",
    "page¦After": "Següent",
    "page¦Before": "Anterior",
    "kind¦code": "codi",
    "kind¦case": "cas",
    "kind¦material": "material",
    "kind¦code defined elsewhere": "codi definit en un altre lloc",
    "kind¦place": "lloc",
    "kind¦group": "grup",
    "kind¦term": "terme",
    "kind¦fact": "dada",
    "kind¦page": "pàgina",
    "{number:result|results}": "{number:resultat|resultats}",
    "Nothing found": "No s'ha trobat res",
    ", the first {number} are shown": ", es mostren els primers {number}",
    "from {start} to {end}": "del {start} al {end}",
    "Every line": "Cada línia",
    "no earlier row is known to matter": "no es coneix cap fila anterior que importi",
    "{subject} **may also be billed when**:": "{subject} **també es pot facturar quan**:",
    "per¦calendar year": "el mateix any natural",
    "The rules for every line": "Les regles per a cada línia",
    "{rules} hold for this code too.": "{rules} valen també per a aquest codi.",
    "per¦treatment under {section}": "en el mateix tractament segons {section}",
    "How many units?": "Quantes unitats?",
    "These rules hold for every line.": "Aquestes regles valen per a cada línia.",
    "every line": "cada línia",
    "whom¦every line": "cada línia",
    "all lines": "totes les línies",
    "gap¦before": "abans de",
    "date¦before": "abans del",
    "{subject} **is covered** at {basis}": "{subject} **es cobreix** segons: {basis}",
    "date¦on or after": "el dia o després del",
    ", dated before: {question}": ", amb data anterior a: {question}",
    "Codes that ended ({number}): {codes}": "Codis que van acabar ({number}): {codes}",
    "Sentences that ended, for: {things}": "Disposicions que van acabar, per a: {things}",
    "kind¦rules": "regles",
    "This code has rules here and no row.": "Aquest codi té regles aquí, però no fila.",
    "The price of {whom} **includes** up to {number} of {items}{reach}": (
        "El preu de {whom} **inclou** fins a {number} de {items}{reach}"
    ),
    "more than {number} units of {lines} {window}": "més de {number} unitats de {lines} {window}",
    "Which diagnoses is it done for?": "Per a quins diagnòstics es fa?",
    "Which department is it?": "Quin departament és?",
    "begins with {prefixes}": "comença per {prefixes}",
    "none of these:": "cap d'aquestes coses:",
    "over all patients": "per al conjunt de pacients",
    "Checked: {check} ({place})": "Comprovat: {check} ({place})",
    "There are none.": "No n'hi ha.",
    "period¦always": "sempre",
    "until {end}": "fins al {end}",
    "{subject} **is granted when**:": "{subject} **es concedeix quan**:",
    "{subject} **is decided by** {body}": "{subject}: **ho decideix** {body}",
    "This rule does not apply when all of these are so:": "Aquesta regla no s'aplica quan es compleix tot això:",
    "Reading: {reading}": "Lectura: {reading}",
    "does not hold": "no es compleix",
    "Sentences that begin, for: {things}": "Disposicions que comencen, per a: {things}",
    "Printed sums that do not hold": "Sumes impreses que no quadren",
    "{check}: {left} against {right} ({place})": "{check}: {left} davant de {right} ({place})",
    "No list of statements is kept for this source.": "No es porta cap llista d'enunciats d'aquesta font.",
    "Codes without a row here may belong to it, nothing here decides which": (
        "També hi poden pertànyer codis sense fila aquí, però res no decideix quins"
    ),
    "{subject} **cannot be billed again** within {distance}{same}": (
        "{subject} **no es pot tornar a facturar** dins de {distance}{same}"
    ),
    "{subject} **may be billed with** {partners}{same}": "{subject} **es pot facturar amb** {partners}{same}",
    "within any {distance}": "dins de qualssevol {distance}",
    "not given": "no és indicat",
    "billed¦with": "amb",
    "billed {side} {partners}{same}": "facturat {side} {partners}{same}",
    "{words}, and of that line:": "{words}, i d'aquella línia:",
    "{subject} **pays** the second coefficient of its row": (
        "{subject} **es paga** pel segon coeficient de la seva fila"
    ),
    "{subject} **pays {fee}**": "{subject} **es paga a {fee}**",
    "{subject} **pays** what {code} pays": "{subject} **es paga** com {code}",
    "The amount of {whom} is **multiplied by {factor}, and is then at least {fee}**": (
        "L'import de {whom} **es multiplica per {factor}, i aleshores és com a mínim {fee}**"
    ),
    "To the amount of {whom} **is added {fee}**": "A l'import de {whom} **s'hi afegeix {fee}**",
    ", for every begun {size}": ", per cada {size} començats",
    " above {number}": " per sobre de {number}",
    " of: {question}": " de: {question}",
    "{share} for the {place}": "{share} per al {place}",
    "{share} for the others": "{share} per als altres",
    "{lines} **are paid by their place** {window}, the highest coefficient first: {shares}": (
        "{lines} **es paguen segons l'ordre** {window}, primer el coeficient més alt: {shares}"
    ),
    "{lines} **are paid by their place** {window}, the lowest {fact} first: {shares}": (
        "{lines} **es paguen segons l'ordre** {window}, primer el valor més baix de «{fact}»: {shares}"
    ),
    (
        "{lines} **are paid by the place of their {group}** {window}, the {group} with the highest total first: "
        "{shares}"
    ): (
        "{lines} **es paguen segons l'ordre dels grups «{group}»** {window}, primer el de total més alt: {shares}"
    ),
    "{lines} **together pay at most {fee}** {window}": "{lines} **es paguen en conjunt com a màxim a {fee}** {window}",
    "For {whom} **the patient may be asked for at most** what {code} pays": (
        "Per a {whom}, **al pacient se li pot demanar com a màxim** el que es paga per {code}"
    ),
    "For {whom} **the patient may be asked for at most** {fee}": (
        "Per a {whom}, **al pacient se li pot demanar com a màxim** {fee}"
    ),
    ", for every {size}": ", per cada {size}",
    ", counted in {letter}": ", comptat en {letter}",
    "At what time was it done?": "A quina hora es va fer?",
    "It can be read in more than one way.": "Es pot llegir de més d'una manera.",
    "Its numbers are not known.": "Els seus nombres no se saben.",
    "the document as a whole": "el document en conjunt",
    "Nothing rests on it at present.": "De moment no s'hi basa res.",
    "Nothing changes within the time of these rules.": "Res no canvia durant la vigència d'aquestes regles.",
    "Facts of every claim": "Dades de tota factura",
    "A person must judge": "Ho ha de decidir una persona",
    "{number} codes and groups": "{number} codis i grups",
    "defined elsewhere": "definit en un altre lloc",
    "{number:line|lines}": "{number:línia|línies}",
    "ordinal¦{number}": "lloc {number}",
    "{subject} **is covered** at its price": "{subject} **es cobreix** al seu preu",
    "billed within {distance} {side} {partners}{same}": "facturat dins de {distance} {side} {partners}{same}",
    "cond¦always": "sempre",
    "cond¦never": "mai",
    "a prior approval for the code is not given": "no s'ha donat acord previ per al codi",
    "a prior approval for the code is given": "s'ha donat acord previ per al codi",
    "a person answers {question} {answer}": "una persona respon a {question} {answer}",
    "none of them is {value}": "cap d'ells no és {value}",
    "these codes": "aquests codis",
    "Of the claim": "De la factura",
    "per¦week": "la mateixa setmana",
    "per¦month": "el mateix mes",
    "billed¦before": "abans de",
    "billed¦after": "després de",
    "date¦after": "després del",
    "date¦on or before": "com a molt tard el",
    ", dated after: {question}": ", amb data posterior a: {question}",
    ", dated on or before: {question}": ", amb data no posterior a: {question}",
    "{subject} **cannot be billed** within {distance} before {partners}{same}": (
        "{subject} **no es pot facturar** dins de {distance} abans de {partners}{same}"
    ),
    "{subject} **cannot be billed** within {distance} before or after {partners}{same}": (
        "{subject} **no es pot facturar** dins de {distance} abans o després de {partners}{same}"
    ),
    "{subject} **also holds when**:": "{subject} **també es compleix quan**:",
    "{subject} **needs an approval**": "{subject} **necessita un acord**",
    "does not begin with {prefixes}": "no comença per {prefixes}",
    "none of them begins with {prefixes}": "cap dels valors no comença per {prefixes}",
    "not all of these:": "no totes aquestes coses:",
    "{subject} **cannot be billed with** the codes that {sheet} names beside it{same}": (
        "{subject} **no es pot facturar amb** els codis que {sheet} indica al costat{same}"
    ),
    "When was the claim received?": "Quan es va rebre la factura?",
    "How old is the patient on the day of service?": "Quants anys té el pacient el dia de l'acte?",
    "When was the patient born?": "Quan va néixer el pacient?",
    "Which sex does the patient have?": "De quin sexe és el pacient?",
    "Who performed it?": "Qui ho va fer?",
    "Which provider is it?": "Quin proveïdor és?",
    "What kind of provider is it?": "Quina mena de proveïdor és?",
    "At which site of the body?": "En quin lloc del cos?",
}

CATALAN = Say(FINDINGS, "Català", TEXTS)
