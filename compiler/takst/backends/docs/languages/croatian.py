"""Croatian: id -> words, in the order of the ids in the pages."""

from __future__ import annotations

from takst.backends.docs.say import Say
from takst.runtime.languages.croatian import CROATIAN as FINDINGS

TEXTS: dict[str, str] = {
    (
        "These pages say in plain English what the checked rules made from {sources} require. They are meant to be "
        "read beside the source: every sentence names the place that it restates."
    ): (
        "Ove stranice običnim riječima govore što propisuju provjerena pravila izrađena prema izvoru: {sources}. "
        "Namijenjene su čitanju uz izvor: svaka odredba navodi mjesto koje prenosi."
    ),
    "all codes": "sve šifre",
    "by place": "po mjestu u izvoru",
    "on the pages of the codes": "na stranicama šifara",
    "with their alternatives": "s drugim mogućnostima",
    "unresolved references": "nerazriješena upućivanja",
    "open judgements": "otvorene prosudbe",
    "all facts": "svi podaci",
    "became¦rule": "pravilo",
    "became¦catalogue": "katalog",
    "became¦documentation": "dokumentacija",
    "became¦judgement": "prosudba",
    "became¦unresolved": "nerazriješeno",
    "link¦coverage": "obuhvat",
    "{coverage}: {counts}": "{coverage}: {counts}",
    "{number} {status}": "{status} {number}",
    "Codes with a row": "Šifre s vlastitim retkom",
    "Sentences of the rule files": "Odredbe u datotekama pravila",
    "Rule ids (a sentence per code and partner)": "Oznake pravila (po šifri i paru)",
    "Readings": "Tumačenja",
    "Texts that are not here": "Tekstovi kojih ovdje nema",
    "Questions for a person": "Pitanja za osobu",
    "Facts that a claim may be asked": "Podaci koji se mogu tražiti uz račun",
    "Examples": "Primjeri",
    "Statements of the source": "Navodi iz izvora",
    "What is here": "Što je ovdje",
    "What": "Što",
    "How many": "Koliko",
    "Where": "Gdje",
    "How to read these pages": "Kako čitati ove stranice",
    "chip¦reading": "tumačenje",
    "chip¦not here": "nije ovdje",
    "word¦otherwise": "inače",
    "word¦in force": "na snazi",
    "the text leaves something open; the alternative stands beside the reading taken": (
        "tekst nešto ostavlja otvorenim; druga mogućnost stoji uz odabrano tumačenje"
    ),
    "the sentence points to a text that is not in this source; it decides nothing": (
        "odredba upućuje na tekst kojeg u ovom izvoru nema; ne odlučuje ni o čemu"
    ),
    "a person must answer; no option answers for them": "mora odgovoriti osoba; nijedna opcija ne odgovara umjesto nje",
    "what becomes of a line that breaks the rule": "što biva sa stavkom koja krši pravilo",
    "something that the rule asks is not known: unknown is never taken as no": (
        "nešto što pravilo pita nije poznato: nepoznato se nikad ne uzima kao „ne”"
    ),
    "the law on the day of service decides; before and after it the rule says nothing": (
        "mjerodavan je propis na dan usluge; prije i poslije toga pravilo ne govori ništa"
    ),
    "Places of the source, in its order": "Mjesta u izvoru, redom",
    "Place": "Mjesto",
    "Rows": "Redci",
    "Sentences": "Odredbe",
    "Changes": "Izmjene",
    "Other pages": "Ostale stranice",
    "Codes": "Šifre",
    "every code with its label and coefficient": "svaka šifra s nazivom i koeficijentom",
    "Changes by date": "Izmjene po datumu",
    "what begins, ends and is replaced, and when": "što počinje, prestaje i zamjenjuje se, i kada",
    "where the text can be understood in more than one way, and which way was taken": (
        "gdje se tekst može razumjeti na više načina i koji je odabran"
    ),
    "Unresolved references": "Nerazriješena upućivanja",
    "what the text points to and is not here": "na što tekst upućuje, a ovdje toga nema",
    "Open judgements": "Otvorene prosudbe",
    "questions that a person answers and no program": "pitanja na koja odgovara osoba, a ne program",
    "Anomalies": "Neobičnosti",
    "remarks on the print, bans on one side only, sentences that contradict each other": (
        "napomene o tisku, zabrane samo na jednoj strani, odredbe koje si proturječe"
    ),
    "Coverage of the source": "Obuhvat izvora",
    "each statement of the source and what became of it": "svaki navod iz izvora i što je od njega postalo",
    "Facts": "Podaci",
    "what a claim is asked, and which rules ask": "što se pita o računu i koja pravila to pitaju",
    "Groups and terms": "Skupine i pojmovi",
    "classes of codes and words that are defined once": "razredi šifara i riječi koje su jednom definirane",
    "Codes defined elsewhere": "Šifre definirane drugdje",
    "codes that the text names without a row of their own": "šifre koje tekst navodi, a nemaju vlastiti redak",
    "The hardest statements": "Najteže odredbe",
    "what is hardest to say in rules, and how it is said": "što je najteže izreći pravilima i kako je izrečeno",
    "Sources": "Izvori",
    "Source": "Izvor",
    "Language": "Jezik",
    "Published": "Objavljeno",
    "since {start}": "od {start}",
    "Rules of {sources}, in force {days}": "Pravila prema izvoru: {sources}, na snazi {days}",
    "{title}: the rules in plain English": "{title}: pravila običnim riječima",
    "Every code with its label, coefficient and the number of its sentences": (
        "Svaka šifra s nazivom, koeficijentom i brojem odredaba"
    ),
    "Cases and materials": "Slučajevi i materijali",
    "Name": "Naziv",
    "What it is": "Što je to",
    "{place}, row by row": "{place}, redak po redak",
    "Code": "Šifra",
    "Label": "Naziv",
    "In English": "Na engleskom",
    "Coefficient": "Koeficijent",
    "print¦reading": "tumačenje",
    "not known": "nepoznato",
    "Remark on this row": "Napomena uz ovaj redak",
    "Kind": "Vrsta",
    "Notes": "Napomene",
    "Printed in": "Objavljeno u",
    ", row {code}": ", redak {code}",
    "In force": "Na snazi",
    "row¦Before": "Prije toga",
    "a row with this code, whose text is not here: a line of that time is undecided, its amount unknown": (
        "redak s ovom šifrom čiji tekst ovdje nije dostupan: stavka iz tog vremena je neodlučena, a iznos nepoznat"
    ),
    "At a glance": "Ukratko",
    "any other code": "bilo koja druga šifra",
    "{first}… ({number} {number:code|codes})": "{first}… ({number} {number:šifra|šifre|šifara})",
    "What {name} excludes": "Što {name} isključuje",
    "by its own row: {names}": "prema vlastitom retku: {names}",
    "only by the other row, which works both ways: {names}": (
        "samo prema drugom retku, što vrijedi u oba smjera: {names}"
    ),
    "{code} excludes: {names}": "{code} isključuje: {names}",
    "only the other row excludes: {names}": "isključuje samo drugi redak: {names}",
    "Excluded {words}.": "Isključeno {words}.",
    "When it may be billed": "Kada se može obračunati",
    "all lines of {codes}": "sve stavke sa šifrom {codes}",
    "no": "ne",
    "{subject} **may be billed only when**:": "{subject} **se može obračunati samo ako je**:",
    "This rule applies only when:": "Ovo pravilo vrijedi samo ako je:",
    "in force {days}": "na snazi {days}",
    "otherwise {verdict}": "inače {verdict}",
    "yes": "da",
    "more than": "više od",
    "For {whom} a person must answer: {question}": "Za {whom} mora odgovoriti osoba: {question}",
    "What it may and may not stand beside": "Uz što može i ne može stajati",
    "{subject} **cannot be billed with** {partners}{same}": "{subject} **se ne može obračunati uz**: {partners}{same}",
    "Rather than: {text}.": "A ne: {text}.",
    "All places of this reading": "Sva mjesta ovog tumačenja",
    "What must be there": "Što mora postojati",
    "{subject} **needs a document**: {document}": "{subject} **treba dokument**: {document}",
    "What it pays": "Koliko se plaća",
    "all lines of {codes} and of the other codes of this sentence": (
        "sve stavke sa šifrom {codes} i drugim šiframa ove odredbe"
    ),
    "{subject} **pays** its coefficient": "{subject} **se plaća** prema svojem koeficijentu",
    "one rule for {number} {number:code|codes}": "jedno pravilo za {number} {number:šifru|šifre|šifara}",
    "{subject} rests on a text that is not here: {text}": "{subject} počiva na tekstu kojeg ovdje nema: {text}",
    "Named by rules of other codes": "Navode je pravila drugih šifara",
    "{number} {number:code|codes}, and codes of other tables": (
        "{number} {number:šifra|šifre|šifara}, i šifre iz drugih tablica"
    ),
    "any other code of {group}": "bilo koja druga šifra iz skupine {group}",
    "the rule": "pravilo",
    "printed only there": "piše samo ondje",
    "each of {codes}": "svaka od šifara {codes}",
    "whom¦each of {codes}": "svaku od šifara {codes}",
    "“{name}”": "„{name}”",
    "The price of {whom} **includes** {items}{reach}": "Cijena za {whom} **uključuje**: {items}{reach}",
    "{number} {number:code|codes}": "{number} {number:šifra|šifre|šifara}",
    "{first} to {last}": "{first} do {last}",
    "codes of other tables": "šifre iz drugih tablica",
    "another line whose code begins with {prefix}": "druga stavka čija šifra počinje s {prefix}",
    "{title} (given: {given})": "{title} (zadano: {given})",
    "Example: {title} ({place})": "Primjer: {title} ({place})",
    "Line": "Stavka",
    "Verdict": "Ishod",
    "Statement": "Navod",
    "Became": "Postalo",
    "Note": "Bilješka",
    "Statements of the source that became rules of this page": "Navodi iz izvora koji su postali pravila ove stranice",
    "What {title} says of {name}": "{title}: pravila za {name}",
    "at most": "najviše",
    "other {group}": "drugo: {group}",
    "at least one of these:": "barem jedno od ovoga:",
    "any of these": "bilo što od ovoga",
    "How often": "Koliko često",
    "{number:unit|units}": "{number:jedinica|jedinice|jedinica}",
    "per¦patient": "za istog pacijenta",
    "per¦day": "istog dana",
    "per {things}": "{things}",
    "{subject} may be billed **at most {number} {noun} {window}**": (
        "{subject} se može obračunati **najviše {number} {noun} {window}**"
    ),
    "What its price includes": "Što je uključeno u cijenu",
    "printed on both sides": "piše na obje strane",
    "billed before": "obračunato prije",
    "one of them begins with {prefixes}": "jedna od vrijednosti počinje s {prefixes}",
    "What is decided elsewhere or not covered": "O čemu se odlučuje drugdje ili što nije pokriveno",
    "{subject} **is not covered**": "{subject} **nije pokriveno**",
    "the code did not exist: a line of that time is not in force": (
        "šifra nije postojala: stavka iz tog vremena nije na snazi"
    ),
    "What its price does not include": "Što nije uključeno u cijenu",
    "The price of {whom} **does not include** {items}": "Cijena za {whom} **ne uključuje**: {items}",
    "by both rows: {names}": "prema obama redcima: {names}",
    "both rows exclude: {names}": "isključuju oba retka: {names}",
    "Who may bill it": "Tko može obračunati",
    "{subject} **cannot be billed** within {distance} after {partners}{same}": (
        "{subject} **se ne može obračunati** unutar {distance} nakon: {partners}{same}"
    ),
    "Counted with it: {codes}": "Broji se zajedno s: {codes}",
    "window¦ever": "ikad",
    ", of which:": ", za koje vrijedi:",
    "{subject} **needs a prior approval**": "{subject} **treba prethodno odobrenje**",
    "another {prefix} code": "druga šifra {prefix}",
    "less than": "manje od",
    "{subject} **may be billed several times**": "{subject} **se može obračunati više puta**",
    "The print of this row is a reading": "Tisak ovog retka je protumačen",
    "One of “{name}”": "Jedno od „{name}”",
    "exactly one of these fits: {codes}": "odgovara točno jedna od ovih: {codes}",
    "{low} to {high}": "{low} do {high}",
    " within {distance} after it": " unutar {distance} nakon toga",
    "not {what}": "ne {what}",
    "This rule does not apply when:": "Ovo pravilo ne vrijedi ako je:",
    "is given, whatever it is": "navedeno je, kakvo god bilo",
    "{subject} **needs a line of** {partners}{same}": "{subject} **traži stavku**: {partners}{same}",
    "one of them is {value}": "među njima je {value}",
    "all of these:": "sve od ovoga:",
    "at least": "najmanje",
    "any material": "bilo koji materijal",
    "all lines of the material {name}": "sve stavke s materijalom {name}",
    "the material {name}": "materijal {name}",
    "whom¦the material {name}": "materijal {name}",
    "column¦Trim day": "Granični dan",
    "The amount of {whom} is **multiplied by {factor}**": "Iznos za {whom} **se množi s {factor}**",
    "gap¦after": "nakon",
    "{bound} {distance} {side}": "{bound} {distance} {side}",
    "This row cannot be read with certainty": "Ovaj se redak ne može pouzdano pročitati",
    "{bound} {number} per {per} of": "{bound} {number} na svakih {per} od",
    "On which day was it done?": "Kojeg je dana obavljeno?",
    "This is a case that is judged like a code.": "Ovo je slučaj koji se prosuđuje kao šifra.",
    "When it holds": "Kada vrijedi",
    "this case": "ovaj slučaj",
    "whom¦this case": "ovaj slučaj",
    "all lines of this case": "sve stavke ovog slučaja",
    "{subject} **holds only when**:": "{subject} **vrijedi samo ako je**:",
    "This is a material.": "Ovo je materijal.",
    "this material": "ovaj materijal",
    "whom¦this material": "ovaj materijal",
    "all lines of this material": "sve stavke ovog materijala",
    "{source}, {place}: what the rules say there": "{source}, {place}: što pravila ondje govore",
    "Not here": "Nije ovdje",
    "Places": "Mjesta",
    "What changes here": "Što se ovdje mijenja",
    "{where} is inserted.": "Umeće se: {where}.",
    "From {day}.": "Od {day}.",
    "{where} becomes {new}.": "{where} postaje {new}.",
    "In {where}, the words “{old}” become “{new}”.": "Na mjestu {where} riječi „{old}” zamjenjuju se riječima „{new}”.",
    "Rules": "Pravila",
    "In {where}, the number **{old}** becomes **{new}**.": (
        "Na mjestu {where} broj **{old}** zamjenjuje se brojem **{new}**."
    ),
    "The table of {where} is replaced.": "Zamjenjuje se tablica: {where}.",
    "The printed table": "Tiskana tablica",
    "Table {name} as printed": "Tablica {name} kako je tiskana",
    "holds": "točno",
    "Checked: {check} — {left} against {right}: {verdict}": "Provjereno: {check} — {left} prema {right}: {verdict}",
    "all {number} {number:code|codes} of {place}": "{number} {number:šifra|šifre|šifara}, sve koje sadrži {place}",
    " in {where}": " ({where})",
    "{number} {number:row|rows}, {codes}, are replaced{in}.": (
        "Zamjenjuje se {number} {number:redak|retka|redaka}: {codes}{in}."
    ),
    "Rules for many rows": "Pravila za mnogo redaka",
    "each of {number} {number:code|codes} of {place}": (
        "svaka od {number} {number:šifre|šifre|šifara} na mjestu {place}"
    ),
    "whom¦each of {number} {number:code|codes} of {place}": (
        "svaku od {number} {number:šifre|šifre|šifara} na mjestu {place}"
    ),
    "all lines of {number} {number:code|codes} of {place}": (
        "sve stavke od {number} {number:šifre|šifre|šifara} na mjestu {place}"
    ),
    "Row by row": "Redak po redak",
    "Coefficient {number}": "Koeficijent {number}",
    "notes {marks}": "napomene {marks}",
    "replaced {days}": "zamijenjeno, na snazi {days}",
    "Remark": "Napomena",
    "No sentence of its own.": "Nema vlastite odredbe.",
    "{subject} ({number} {number:code|codes})": "{subject} ({number} {number:šifra|šifre|šifara})",
    "Rests on texts that are not here: {texts}": "Počiva na tekstovima kojih ovdje nema: {texts}",
    "The row {codes} is added{in}.": "Dodaje se redak {codes}{in}.",
    "added {days}": "dodano, na snazi {days}",
    "{where} is replaced.": "Zamjenjuje se: {where}.",
    "{number} {number:row|rows}, {codes}, are added{in}.": (
        "Dodaje se {number} {number:redak|retka|redaka}: {codes}{in}."
    ),
    "{where} {number:is|are} added.": "Dodaje se: {where}.",
    "Jump to the rows that begin with": "Skok na retke koji počinju s",
    "in full": "u cijelosti",
    "Rules for other lines": "Pravila za druge stavke",
    "The row {codes} is replaced{in}.": "Zamjenjuje se redak {codes}{in}.",
    "What begins, ends and is replaced, and when": "Što počinje, prestaje i zamjenjuje se, i kada",
    "What changed on {day}": "Što se promijenilo {day}",
    "From this day the rules on these pages are in force.": "Od tog su dana pravila na ovim stranicama na snazi.",
    "Rows that replace rows unknown here ({number}): {codes}": (
        "Redci koji zamjenjuju ovdje nepoznate retke ({number}): {codes}"
    ),
    "Codes that did not exist before ({number}): {codes}": "Šifre koje prije nisu postojale ({number}): {codes}",
    "Where the text can be understood in more than one way, and which way was taken": (
        "Gdje se tekst može razumjeti na više načina i koji je odabran"
    ),
    (
        "Each of these is a choice, and not in the source. Whoever checks the rules should agree with the reading or "
        "take the alternative."
    ): (
        "Svako od ovoga je izbor i ne piše u izvoru. Tko provjerava pravila, treba se složiti s tumačenjem ili "
        "odabrati drugu mogućnost."
    ),
    "What a bare “with” means in this ruleset": "Što u ovom skupu pravila znači riječ „uz” bez dodatka",
    "The group {group}": "Skupina {group}",
    "The term {term}": "Pojam {term}",
    "{number} {number:sentence|sentences}, for {things} — {places}": (
        "{number} {number:odredba|odredbe|odredaba}: {things} — {places}"
    ),
    "The alternative": "Druga mogućnost",
    "What the text points to and is not here": "Na što tekst upućuje, a ovdje toga nema",
    "None of these decides anything: they are listed with every line that they touch, and never give a verdict.": (
        "Ništa od ovoga ne odlučuje ni o čemu: navodi se uz svaku stavku koje se tiče, ali nikad nije ishod."
    ),
    "Of the document as a whole": "Za dokument u cjelini",
    "Texts that the document points to": "Tekstovi na koje dokument upućuje",
    "What is not here": "Čega ovdje nema",
    "Named in": "Navedeno u",
    "Of single codes": "Za pojedine šifre",
    "Touches": "Tiče se",
    "Texts that rows point to": "Tekstovi na koje redci upućuju",
    "Rows that cannot be read": "Redci koji se ne mogu pročitati",
    "Rows that cannot be read with certainty": "Redci koji se ne mogu pouzdano pročitati",
    "Questions that a person answers and no program": "Pitanja na koja odgovara osoba, a ne program",
    "Until someone answers, a line needs judgement. The answer comes with the claim; no option gives it.": (
        "Dok netko ne odgovori, stavka treba prosudbu. Odgovor dolazi s računom; ne daje ga nijedna opcija."
    ),
    "Question": "Pitanje",
    "Asked in": "Traži se u",
    "For": "Za",
    "Remarks on the print, bans on one side only, sentences that contradict each other": (
        "Napomene o tisku, zabrane samo na jednoj strani, odredbe koje si proturječe"
    ),
    "Nothing here was corrected: the rules follow the print, and this page says where it is odd.": (
        "Ovdje ništa nije ispravljano: pravila slijede tisak, a ova stranica govori gdje je neobičan."
    ),
    "print¦sure": "pouzdano",
    "print¦unresolved": "nečitko",
    "Print": "Tisak",
    "Rows with a remark": "Redci s napomenom",
    (
        "{one} bans {two} with an exception, and {two} bans {one} without one ({places}). Where only the exception "
        "would save a line, a person must judge."
    ): (
        "{one} zabranjuje {two} uz iznimku, a {two} zabranjuje {one} bez iznimke ({places}). Ako bi stavku spasila "
        "samo iznimka, mora prosuditi osoba."
    ),
    "{code} both includes and bans {codes} ({places}).": "{code} ujedno uključuje i zabranjuje: {codes} ({places}).",
    "Sentences that contradict each other": "Odredbe koje si proturječe",
    "A ban works both ways all the same. The other row is silent in these cases.": (
        "Zabrana ipak vrijedi u oba smjera. U ovim slučajevima drugi redak o njoj šuti."
    ),
    "Bans printed on one side only": "Zabrane otisnute samo na jednoj strani",
    "{things} cannot be billed with any other code; no other row says so.": (
        "Ne može se obračunati ni uz koju drugu šifru: {things}; to ne piše ni u jednom drugom retku."
    ),
    "The row of": "Redak šifre",
    "names": "navodi",
    "Found by the analysis, and accepted": "Nađeno analizom i prihvaćeno",
    "Noticed while checking": "Uočeno pri provjeri",
    "Each statement of the source and what became of it": "Svaki navod iz izvora i što je od njega postalo",
    "became a rule that is executed": "postalo je pravilo koje se izvršava",
    "stands in the code table": "stoji u tablici šifara",
    "is documented, and decides nothing": "dokumentirano je i ne odlučuje ni o čemu",
    "is put to a person": "postavlja se osobi",
    "rests on a text that is not here": "počiva na tekstu kojeg ovdje nema",
    "All statements": "Svi navodi",
    "Status": "Stanje",
    "Meaning": "Značenje",
    "Statements": "Navodi",
    "Statements by what became of them": "Navodi prema tome što je od njih postalo",
    "Statement by statement": "Navod po navod",
    "What is hardest to say in rules, and how it is said": "Što je najteže izreći pravilima i kako je izrečeno",
    (
        "The statements of the source that ask most of a language for rules. Each stands with its sentences as the "
        "rule files say them, with the reading that was taken, and with an example and its verdicts."
    ): (
        "Navodi iz izvora koji od jezika pravila traže najviše. Uz svaki stoje odredbe kako ih pišu datoteke pravila, "
        "odabrano tumačenje te primjer s ishodima."
    ),
    " and {number} more": " i još {number}",
    "Statements: {statements}": "Navodi: {statements}",
    "Reading": "Tumačenje",
    "What a claim is asked, and which rules ask": "Što se pita o računu i koja pravila to pitaju",
    (
        "A fact that a claim leaves out is unknown, and unknown is not no. A presumption fills only what is unknown, "
        "and every result lists it."
    ): (
        "Podatak koji račun ne navodi nepoznat je, a nepoznato nije „ne”. Pretpostavka nadomješta samo nepoznato, i "
        "svaki je rezultat navodi."
    ),
    "Of the line": "O stavci",
    "a number of {unit}": "broj ({unit})",
    "term {term}": "pojam {term}",
    "a date": "datum",
    "one of {choices}": "jedno od: {choices}",
    "a number": "broj",
    "type¦words": "tekst",
    "yes or no": "da ili ne",
    "group {group}": "skupina {group}",
    "any number of values": "bilo koliko vrijednosti",
    "Answer": "Odgovor",
    "Presumed": "Pretpostavlja se",
    "Asked for": "Traži se za",
    "Of an approval": "O odobrenju",
    "Of documents": "O dokumentima",
    "Of the patient": "O pacijentu",
    "Of the performer": "O izvođaču",
    "Of the provider": "O pružatelju",
    "What groups lines": "Što povezuje stavke",
    "Which {key} does it belong to?": "Kojoj skupini pripada („{key}”)?",
    "Group": "Skupina",
    "When it is not said: lines with the same": "Kad nije navedeno: stavke s istim podacima",
    "Classes of codes and words that are defined once": "Razredi šifara i riječi koje su jednom definirane",
    "Groups of codes": "Skupine šifara",
    "{number} {number:code|codes}: {codes}": "{number} {number:šifra|šifre|šifara}: {codes}",
    "Codes without a row here may belong to it, decided by:": (
        "Mogu joj pripadati i šifre koje ovdje nemaju redak, prema ovome:"
    ),
    "Named by the rules of {things}": "Navode je pravila za: {things}",
    "Terms": "Pojmovi",
    "Alternatives": "Druge mogućnosti",
    "Of each of these exactly one code fits a case.": "U svakoj od ovih skupina slučaju odgovara točno jedna šifra.",
    "Codes that the text names without a row of their own": "Šifre koje tekst navodi, a nemaju vlastiti redak",
    "Named by the rules of": "Navode ih pravila za",
    "Overview": "Pregled",
    "Places of the source": "Mjesta u izvoru",
    "In the rule file": "U datoteci pravila",
    "{number:Rule id|Rule ids}": "{number:Oznaka pravila|Oznake pravila|Oznake pravila}",
    "Skip to the content": "Prijeđi na sadržaj",
    "Search codes, labels, places and facts": "Pretraži šifre, nazive, mjesta i podatke",
    "Search: a code or a word": "Traži: šifra ili riječ",
    "Search results": "Rezultati pretrage",
    "Contents": "Sadržaj",
    "Documentation": "Dokumentacija",
    "Generated from rulesets/{name} by takst build; do not edit.": (
        "Napravio takst build iz rulesets/{name}; ne uređivati."
    ),
    "Where you are": "Gdje ste",
    "{number} {number:rule id|rule ids}": "{number} {number:oznaka pravila|oznake pravila|oznaka pravila}",
    "Pages before and after": "Prethodna i sljedeća stranica",
    "page¦After": "Sljedeće",
    "page¦Before": "Prethodno",
    "kind¦code": "šifra",
    "kind¦case": "slučaj",
    "kind¦material": "materijal",
    "kind¦code defined elsewhere": "šifra definirana drugdje",
    "kind¦place": "mjesto",
    "kind¦group": "skupina",
    "kind¦term": "pojam",
    "kind¦fact": "podatak",
    "kind¦page": "stranica",
    "{number:result|results}": "{number:rezultat|rezultata|rezultata}",
    "Nothing found": "Ništa nije pronađeno",
    ", the first {number} are shown": ", prikazano prvih {number}",
    "from {start} to {end}": "od {start} do {end}",
    "Every line": "Svaka stavka",
    "no earlier row is known to matter": "nije poznat raniji redak koji bi bio važan",
    "{subject} **may also be billed when**:": "{subject} **se može obračunati i ako je**:",
    "per¦calendar year": "u istoj kalendarskoj godini",
    "The rules for every line": "Pravila za svaku stavku",
    "{rules} hold for this code too.": "{rules} vrijede i za ovu šifru.",
    "per¦treatment under {section}": "u istom liječenju prema {section}",
    "How many units?": "Koliko jedinica?",
    "These rules hold for every line.": "Ova pravila vrijede za svaku stavku.",
    "every line": "svaka stavka",
    "whom¦every line": "svaku stavku",
    "all lines": "sve stavke",
    "gap¦before": "prije",
    "date¦before": "prije",
    "{subject} **is covered** at {basis}": "{subject} **pokriveno je** uz: {basis}",
    "date¦on or after": "na dan ili nakon",
    ", dated before: {question}": ", s datumom prije: {question}",
    "Codes that ended ({number}): {codes}": "Šifre koje su prestale vrijediti ({number}): {codes}",
    "Sentences that ended, for: {things}": "Odredbe koje su prestale vrijediti, za: {things}",
    "kind¦rules": "pravila",
    "This code has rules here and no row.": "Ova šifra ovdje ima pravila, ali nema retka.",
    "The price of {whom} **includes** up to {number} of {items}{reach}": (
        "Cijena za {whom} **uključuje** do {number}: {items}{reach}"
    ),
    "more than {number} units of {lines} {window}": "više od {number} jedinica: {lines} {window}",
    "Which diagnoses is it done for?": "Za koje se dijagnoze obavlja?",
    "Which department is it?": "Koji je to odjel?",
    "begins with {prefixes}": "počinje s {prefixes}",
    "none of these:": "ništa od ovoga:",
    "over all patients": "za sve pacijente zajedno",
    "Checked: {check} ({place})": "Provjereno: {check} ({place})",
    "There are none.": "Nema ih.",
    "period¦always": "uvijek",
    "until {end}": "do {end}",
    "{subject} **is granted when**:": "{subject} **se odobrava ako je**:",
    "{subject} **is decided by** {body}": "{subject}: **odlučuje** {body}",
    "This rule does not apply when all of these are so:": "Ovo pravilo ne vrijedi ako je sve od ovoga točno:",
    "Reading: {reading}": "Tumačenje: {reading}",
    "does not hold": "nije točno",
    "Sentences that begin, for: {things}": "Odredbe koje počinju vrijediti, za: {things}",
    "Printed sums that do not hold": "Tiskani zbrojevi koji nisu točni",
    "{check}: {left} against {right} ({place})": "{check}: {left} prema {right} ({place})",
    "No list of statements is kept for this source.": "Za ovaj se izvor ne vodi popis navoda.",
    "Codes without a row here may belong to it, nothing here decides which": (
        "Mogu joj pripadati i šifre koje ovdje nemaju redak, ali ovdje ništa ne određuje koje"
    ),
    "{subject} **cannot be billed again** within {distance}{same}": (
        "{subject} **se ne može ponovno obračunati** unutar {distance}{same}"
    ),
    "{subject} **may be billed with** {partners}{same}": "{subject} **se može obračunati uz**: {partners}{same}",
    "within any {distance}": "unutar bilo kojih {distance}",
    "not given": "nije navedeno",
    "billed¦with": "uz",
    "billed {side} {partners}{same}": "obračunato {side}: {partners}{same}",
    "{words}, and of that line:": "{words}, a za tu stavku vrijedi:",
    "{subject} **pays** the second coefficient of its row": (
        "{subject} **se plaća** prema drugom koeficijentu svojeg retka"
    ),
    "{subject} **pays {fee}**": "{subject} **se plaća {fee}**",
    "{subject} **pays** what {code} pays": "{subject} **se plaća** kao {code}",
    "The amount of {whom} is **multiplied by {factor}, and is then at least {fee}**": (
        "Iznos za {whom} **se množi s {factor}, a tada je najmanje {fee}**"
    ),
    "To the amount of {whom} **is added {fee}**": "Iznosu za {whom} **dodaje se {fee}**",
    ", for every begun {size}": ", za svakih započetih {size}",
    " above {number}": " iznad {number}",
    " of: {question}": " od: {question}",
    "{share} for the {place}": "{share} za {place}",
    "{share} for the others": "{share} za ostale",
    "{lines} **are paid by their place** {window}, the highest coefficient first: {shares}": (
        "{lines} **se plaćaju po redoslijedu** {window}, najviši koeficijent prvi: {shares}"
    ),
    "{lines} **are paid by their place** {window}, the lowest {fact} first: {shares}": (
        "{lines} **se plaćaju po redoslijedu** {window}, najmanji podatak „{fact}” prvi: {shares}"
    ),
    (
        "{lines} **are paid by the place of their {group}** {window}, the {group} with the highest total first: "
        "{shares}"
    ): (
        "{lines} **se plaćaju po redoslijedu skupina „{group}”** {window}, skupina s najvećim ukupnim iznosom prva: "
        "{shares}"
    ),
    "{lines} **together pay at most {fee}** {window}": "{lines} **se zajedno plaćaju najviše {fee}** {window}",
    "For {whom} **the patient may be asked for at most** what {code} pays": (
        "Za {whom} **od pacijenta se smije tražiti najviše** koliko se plaća {code}"
    ),
    "For {whom} **the patient may be asked for at most** {fee}": (
        "Za {whom} **od pacijenta se smije tražiti najviše** {fee}"
    ),
    ", for every {size}": ", za svakih {size}",
    ", counted in {letter}": ", računato u {letter}",
    "At what time was it done?": "U koje je vrijeme obavljeno?",
    "It can be read in more than one way.": "Može se pročitati na više načina.",
    "Its numbers are not known.": "Njegovi brojevi nisu poznati.",
    "the document as a whole": "dokument u cjelini",
    "Nothing rests on it at present.": "Zasad ništa ne počiva na tome.",
    "Nothing changes within the time of these rules.": "Za trajanja ovih pravila ništa se ne mijenja.",
    "Facts of every claim": "Podaci svakog računa",
    "A person must judge": "Mora prosuditi osoba",
    "{number} codes and groups": "{number} {number:šifra ili skupina|šifre ili skupine|šifara ili skupina}",
    "defined elsewhere": "definirano drugdje",
    "{number:line|lines}": "{number:stavka|stavke|stavki}",
    "ordinal¦{number}": "{number}.",
    "{subject} **is covered** at its price": "{subject} **pokriveno je** po svojoj cijeni",
    "billed within {distance} {side} {partners}{same}": "obračunato unutar {distance} {side}: {partners}{same}",
    "cond¦always": "uvijek",
    "cond¦never": "nikad",
    "a prior approval for the code is not given": "prethodno odobrenje za šifru nije dano",
    "a prior approval for the code is given": "prethodno odobrenje za šifru je dano",
    "a person answers {question} {answer}": "osoba na pitanje {question} odgovara {answer}",
    "none of them is {value}": "među njima nije {value}",
    "these codes": "ove šifre",
    "Of the claim": "O računu",
    "per¦week": "u istom tjednu",
    "per¦month": "u istom mjesecu",
    "billed¦before": "prije",
    "billed¦after": "nakon",
    "date¦after": "nakon",
    "date¦on or before": "najkasnije na dan",
    ", dated after: {question}": ", s datumom nakon: {question}",
    ", dated on or before: {question}": ", s datumom najkasnije: {question}",
    "{subject} **cannot be billed** within {distance} before {partners}{same}": (
        "{subject} **se ne može obračunati** unutar {distance} prije: {partners}{same}"
    ),
    "{subject} **cannot be billed** within {distance} before or after {partners}{same}": (
        "{subject} **se ne može obračunati** unutar {distance} prije ili nakon: {partners}{same}"
    ),
    "{subject} **also holds when**:": "{subject} **vrijedi i ako je**:",
    "{subject} **needs an approval**": "{subject} **treba odobrenje**",
    "does not begin with {prefixes}": "ne počinje s {prefixes}",
    "none of them begins with {prefixes}": "nijedna od vrijednosti ne počinje s {prefixes}",
    "not all of these:": "ne sve od ovoga:",
    "{subject} **cannot be billed with** the codes that {sheet} names beside it{same}": (
        "{subject} **se ne može obračunati uz** šifre koje uz nju navodi {sheet}{same}"
    ),
    "When was the claim received?": "Kada je račun zaprimljen?",
    "How old is the patient on the day of service?": "Koliko pacijent ima godina na dan usluge?",
    "When was the patient born?": "Kada je pacijent rođen?",
    "Which sex does the patient have?": "Kojeg je spola pacijent?",
    "Who performed it?": "Tko je to obavio?",
    "Which provider is it?": "Koji je to pružatelj?",
    "What kind of provider is it?": "Koja je to vrsta pružatelja?",
    "At which site of the body?": "Na kojem mjestu tijela?",
}

CROATIAN = Say(FINDINGS, "Hrvatski", TEXTS)
