"""The codes of General nomenclature of professional acts, procedures and prostheses, as printed.

Generated from rulesets/andorra by `takst build andorra`: change the rules there, then build again.
"""

from __future__ import annotations

from decimal import Decimal

from takst.runtime.spec import CodeRow

TITOL_I_CAP_1_ART_1 = "Títol I, Cap. 1, Art. 1"
TITOL_I_CAP_1_ART_2_1 = "Títol I, Cap. 1, Art. 2, 1. Membre superior"
TITOL_I_CAP_1_ART_2_2 = "Títol I, Cap. 1, Art. 2, 2. Membre inferior"
TITOL_I_CAP_1_ART_2_3 = "Títol I, Cap. 1, Art. 2, 3. Coll, tronc"
TITOL_I_CAP_1_ART_3_1 = "Títol I, Cap. 1, Art. 3, 1. Membre superior"
TITOL_I_CAP_1_ART_3_1_2 = "Títol I, Cap. 1, Art. 3, 1. Membre superior, Húmer"
TITOL_I_CAP_1_ART_3_1_3 = "Títol I, Cap. 1, Art. 3, 1. Membre superior, Clavícula"
TITOL_I_CAP_1_ART_3_2 = "Títol I, Cap. 1, Art. 3, 2. Membre inferior"
TITOL_I_CAP_1_ART_3_2_2 = "Títol I, Cap. 1, Art. 3, 2. Membre inferior, Fèmur"
TITOL_I_CAP_1_ART_3_PELVIS = "Títol I, Cap. 1, Art. 3, Pelvis"
TITOL_I_CAP_2_ART_1 = "Títol I, Cap. 2, Art. 1"
TITOL_I_CAP_2_ART_2 = "Títol I, Cap. 2, Art. 2"
TITOL_I_CAP_2_ART_4 = "Títol I, Cap. 2, Art. 4"
TITOL_I_CAP_3 = "Títol I, Cap. 3"
TITOL_I_CAP_3_NETEJA_O_CURA = "Títol I, Cap. 3, Neteja o cura d'una cremada"
TITOL_II_CAP_1 = "Títol II, Cap. 1"
TITOL_II_CAP_1_BERRUGUES_VULGARS = "Títol II, Cap. 1, Berrugues vulgars"
TITOL_II_CAP_1_BERRUGUES_PLANTARS = "Títol II, Cap. 1, Berrugues plantars"
TITOL_II_CAP_1_BERRUGUES_PERIUNGUIALS_O = "Títol II, Cap. 1, Berrugues periunguials o petits tumors subunguials"
TITOL_II_CAP_1_TRACTAMENT_DE_LES = "Títol II, Cap. 1, Tractament de les dermatosis"
TITOL_II_CAP_2 = "Títol II, Cap. 2"
TITOL_II_CAP_2_EXTIRPACIO_D_UN_TUMOR = "Títol II, Cap. 2, Extirpació d'un tumor muscular no encapsulat"
TITOL_II_CAP_2_REPARACIO_PRIMARIA_D_UNA = "Títol II, Cap. 2, Reparació primària d'una lesió tendinosa"
TITOL_II_CAP_2_REPARACIO_SECUNDARIA_ELONGACIO = (
    "Títol II, Cap. 2, Reparació secundària, elongació, escurçament o trasplant tendinós"
)
TITOL_II_CAP_3 = "Títol II, Cap. 3"
TITOL_II_CAP_3_EXTRACCIO_DE_MATERIAL = "Títol II, Cap. 3, Extracció de material d'osteosíntesi o de pròtesi"
TITOL_II_CAP_3_OSTEOTOMIA_O_RESECCIO = (
    "Títol II, Cap. 3, Osteotomia o resecció amb restabliment de la continuïtat òssia o osteosíntesi"
)
TITOL_II_CAP_4_PUNCIO_ARTICULAR_AMB = "Títol II, Cap. 4, Punció articular amb agulla o amb trocar"
TITOL_II_CAP_4 = "Títol II, Cap. 4"
TITOL_II_CAP_4_REPETICIO_D_UN_ENGUIXAT = "Títol II, Cap. 4, Repetició d'un enguixat o d'un aparell d'immobilització"
TITOL_II_CAP_4_BIOPSIA_INTRAARTICULAR = "Títol II, Cap. 4, Biòpsia intraarticular"
TITOL_II_CAP_4_TRACTAMENT_DE_LES = "Títol II, Cap. 4, Tractament de les ferides i lesions articulars"
TITOL_II_CAP_4_ARTROLISI_SINOVECTOMIA_REINTERVENCIO = "Títol II, Cap. 4, Artrolisi, sinovectomia, reintervenció"
TITOL_II_CAP_4_ARTROPLASTIA_SENSE_PROTESI = "Títol II, Cap. 4, Artroplàstia sense pròtesi"
TITOL_II_CAP_4_ARTROPLASTIA_AMB_PROTESI = "Títol II, Cap. 4, Artroplàstia amb pròtesi, una superfície articular"
TITOL_II_CAP_4_ARTROPLASTIA_AMB_PROTESI_2 = "Títol II, Cap. 4, Artroplàstia amb pròtesi, dues superfícies articulars"
TITOL_II_CAP_4_REINTERVENCIO_PER_A = "Títol II, Cap. 4, Reintervenció per a extracció de pròtesi articular"
TITOL_II_CAP_4_ARTRODESI = "Títol II, Cap. 4, Artrodesi"
TITOL_II_CAP_5_SECCIO_I_ART = "Títol II, Cap. 5, Secció I, Art. 1, 1. Arteriografia"
TITOL_II_CAP_5_SECCIO_I_ART_2 = "Títol II, Cap. 5, Secció I, Art. 1, 2. Exploració per via venosa"
TITOL_II_CAP_5_SECCIO_I_ART_3 = "Títol II, Cap. 5, Secció I, Art. 2, Velocimetria ultrasònica (Doppler)"
TITOL_II_CAP_5_SECCIO_I_ART_4 = "Títol II, Cap. 5, Secció I, Art. 2"
TITOL_II_CAP_5_SECCIO_II_ART = "Títol II, Cap. 5, Secció II, Art. 1"
TITOL_II_CAP_5_SECCIO_II_ART_2 = (
    "Títol II, Cap. 5, Secció II, Art. 2, Abordatge per a lligadura, cateterisme, sutura, simpatectomia o resecció"
)
TITOL_II_CAP_5_SECCIO_II_ART_3 = "Títol II, Cap. 5, Secció II, Art. 2, Restabliment de la continuïtat arterial o venosa"
TITOL_II_CAP_5_SECCIO_II_ART_4 = "Títol II, Cap. 5, Secció II, Art. 2, Aneurismes arterials o arteriovenosos"
TITOL_II_CAP_5_SECCIO_II_ART_5 = "Títol II, Cap. 5, Secció II, Art. 2, Embòlies o trombosis agudes"
TITOL_II_CAP_5_SECCIO_II_ART_6 = "Títol II, Cap. 5, Secció II, Art. 3, Sessió de perfusió de productes antimitòtics"
TITOL_II_CAP_5_SECCIO_II_ART_7 = "Títol II, Cap. 5, Secció II, Art. 3, Seguiment intensiu"
TITOL_II_CAP_5_SECCIO_III = "Títol II, Cap. 5, Secció III"
TITOL_II_CAP_5_SECCIO_III_TRACTAMENT = "Títol II, Cap. 5, Secció III, Tractament de l'elefantiasi o d'un limfangioma"
TITOL_II_CAP_5_SECCIO_III_BUIDAMENT = "Títol II, Cap. 5, Secció III, Buidament ganglionar"
TITOL_II_CAP_6_1_INFILTRACIONS_PERCUTANIES = "Títol II, Cap. 6, 1. Infiltracions percutànies"
TITOL_II_CAP_6_2_INTERVENCIONS = "Títol II, Cap. 6, 2. Intervencions"
TITOL_III_CAP_1_ART_1 = "Títol III, Cap. 1, Art. 1"
TITOL_III_CAP_1_ART_1_ELECTRODIAGNOSTIC = "Títol III, Cap. 1, Art. 1, Electrodiagnòstic d'estimulació"
TITOL_III_CAP_1_ART_1_ELECTROMIOGRAMA = "Títol III, Cap. 1, Art. 1, Electromiograma"
TITOL_III_CAP_1_ART_2_1 = (
    "Títol III, Cap. 1, Art. 2, 1. Exèresi d'una lesió expansiva, a) Lesions expansives supratentorial"
)
TITOL_III_CAP_1_ART_2_1_2 = (
    "Títol III, Cap. 1, Art. 2, 1. Exèresi d'una lesió expansiva, b) Lesions expansives de les regions Sellar i "
    "Pineal"
)
TITOL_III_CAP_1_ART_2_1_3 = (
    "Títol III, Cap. 1, Art. 2, 1. Exèresi d'una lesió expansiva, c) Lesions expansives de la Base del Crani"
)
TITOL_III_CAP_1_ART_2_1_4 = (
    "Títol III, Cap. 1, Art. 2, 1. Exèresi d'una lesió expansiva, d) Lesions expansives subtentorials"
)
TITOL_III_CAP_1_ART_2_2 = "Títol III, Cap. 1, Art. 2, 2. Lesions infeccioses i parasitàries"
TITOL_III_CAP_1_ART_2_3 = "Títol III, Cap. 1, Art. 2, 3. Aneurismes arterials intracranials"
TITOL_III_CAP_1_ART_2_4 = "Títol III, Cap. 1, Art. 2, 4. Aneurismes arteriovenosos intracranials"
TITOL_III_CAP_1_ART_2_5 = "Títol III, Cap. 1, Art. 2, 5. Altres lesions vasculars cerebrals"
TITOL_III_CAP_1_ART_2_6 = "Títol III, Cap. 1, Art. 2, 6. Lesions traumàtiques superficials"
TITOL_III_CAP_1_ART_2_6_2 = (
    "Títol III, Cap. 1, Art. 2, 6. Lesions traumàtiques superficials, Tractament quirúrgic del cuir cabellut"
)
TITOL_III_CAP_1_ART_2_7 = "Títol III, Cap. 1, Art. 2, 7. Lesions traumàtiques intracranials"
TITOL_III_CAP_1_ART_2_8 = "Títol III, Cap. 1, Art. 2, 8. Derivacions de líquid cefaloraquídi"
TITOL_III_CAP_1_ART_2_9 = "Títol III, Cap. 1, Art. 2, 9. Malformacions cranioencefàliques"
TITOL_III_CAP_1_ART_3_1 = "Títol III, Cap. 1, Art. 3, 1. Neurocirurgia estereotàctica"
TITOL_III_CAP_1_ART_3_2 = "Títol III, Cap. 1, Art. 3, 2. Neurocirurgia de l'epilèpsia"
TITOL_III_CAP_1_ART_3_3 = "Títol III, Cap. 1, Art. 3, 3. Neurocirurgia del dolor"
TITOL_III_CAP_1_ART_4 = "Títol III, Cap. 1, Art. 4"
TITOL_III_CAP_2_ART_1 = "Títol III, Cap. 2, Art. 1"
TITOL_III_CAP_2_ART_1_LENTS = "Títol III, Cap. 2, Art. 1, Lents de contacte"
TITOL_III_CAP_2_ART_2 = "Títol III, Cap. 2, Art. 2"
TITOL_III_CAP_2_ART_2_ABLACIO = "Títol III, Cap. 2, Art. 2, Ablació quirúrgica del xantelasma"
TITOL_III_CAP_2_ART_3 = "Títol III, Cap. 2, Art. 3"
TITOL_III_CAP_2_ART_4 = "Títol III, Cap. 2, Art. 4"
TITOL_III_CAP_2_ART_4_ABLACIO = (
    "Títol III, Cap. 2, Art. 4, Ablació o destrucció d'una lesió conjuntival o cura de simblefària"
)
TITOL_III_CAP_2_ART_4_TRACTAMENT = "Títol III, Cap. 2, Art. 4, Tractament del pterigi"
TITOL_III_CAP_2_ART_5_DESPRENIMENT = "Títol III, Cap. 2, Art. 5, Despreniment de retina"
TITOL_III_CAP_2_ART_5 = "Títol III, Cap. 2, Art. 5"
TITOL_III_CAP_2_ART_6_FOTOCOAGULACIO = "Títol III, Cap. 2, Art. 6, Fotocoagulació de la perifèria retinal"
TITOL_III_CAP_2_ART_6 = "Títol III, Cap. 2, Art. 6"
TITOL_III_CAP_2_ART_6_FOTOCOAGULACIO_2 = "Títol III, Cap. 2, Art. 6, Fotocoagulació de la regió macular"
TITOL_III_CAP_2_ART_7 = "Títol III, Cap. 2, Art. 7"
TITOL_III_CAP_2_ART_8_COSSOS = "Títol III, Cap. 2, Art. 8, Cossos estranys intraoculars"
TITOL_III_CAP_2_ART_9_TRACTAMENT = "Títol III, Cap. 2, Art. 9, Tractament quirúrgic del glaucoma"
TITOL_III_CAP_2_ART_9 = "Títol III, Cap. 2, Art. 9"
TITOL_III_CAP_2_ART_10_TRACTAMENT = "Títol III, Cap. 2, Art. 10, Tractament de l'estrabisme"
TITOL_III_CAP_2_ART_11 = "Títol III, Cap. 2, Art. 11"
TITOL_III_CAP_2_ART_12 = "Títol III, Cap. 2, Art. 12"
TITOL_III_CAP_3_ART_1 = "Títol III, Cap. 3, Art. 1"
TITOL_III_CAP_3_ART_2 = "Títol III, Cap. 3, Art. 2"
TITOL_III_CAP_3_ART_3 = "Títol III, Cap. 3, Art. 3"
TITOL_III_CAP_3_ART_4 = "Títol III, Cap. 3, Art. 4"
TITOL_III_CAP_4_ART_1 = "Títol III, Cap. 4, Art. 1"
TITOL_III_CAP_4_ART_2 = "Títol III, Cap. 4, Art. 2"
TITOL_III_CAP_4_ART_3 = "Títol III, Cap. 4, Art. 3"
TITOL_III_CAP_5_ART_1 = "Títol III, Cap. 5, Art. 1"
TITOL_III_CAP_5_ART_2 = "Títol III, Cap. 5, Art. 2"
TITOL_III_CAP_5_ART_3 = "Títol III, Cap. 5, Art. 3"
TITOL_III_CAP_5_ART_4 = "Títol III, Cap. 5, Art. 4"
TITOL_III_CAP_5_ART_4_ELECTROCOAGULACIO = "Títol III, Cap. 5, Art. 4, Electrocoagulació o crioteràpia amigdalina"
TITOL_III_CAP_5_ART_5 = "Títol III, Cap. 5, Art. 5"
TITOL_III_CAP_5_ART_5_TRACTAMENT = "Títol III, Cap. 5, Art. 5, Tractament quirúrgic per via bucal de litiasi salival"
TITOL_III_CAP_5_ART_5_ABLACIO = "Títol III, Cap. 5, Art. 5, Ablació de lesió de glàndula paròtida"
TITOL_III_CAP_5_ART_6_EXTRACCIO = "Títol III, Cap. 5, Art. 6, Extracció per a examen anatomopatològic"
TITOL_III_CAP_5_ART_6 = "Títol III, Cap. 5, Art. 6"
TITOL_III_CAP_5_ART_6_RESECCIO = (
    "Títol III, Cap. 5, Art. 6, Resecció de tumor maligne de l'orofaringe o de la regió inferior de la boca"
)
TITOL_III_CAP_6_ART_1 = "Títol III, Cap. 6, Art. 1"
TITOL_III_CAP_6_ART_1_TRACTAMENT = "Títol III, Cap. 6, Art. 1, Tractament de disjunció craniofacial (pròtesi inclosa)"
TITOL_III_CAP_6_ART_2 = "Títol III, Cap. 6, Art. 2"
TITOL_III_CAP_6_ART_3 = "Títol III, Cap. 6, Art. 3"
TITOL_III_CAP_6_ART_3_OSTEOTOMIA = "Títol III, Cap. 6, Art. 3, Osteotomia unilateral mandibular"
TITOL_III_CAP_6_ART_3_OSTEOTOMIA_2 = (
    "Títol III, Cap. 6, Art. 3, Osteotomia bilateral per prognàtia o retrognàtia inferior"
)
TITOL_III_CAP_6_ART_4 = "Títol III, Cap. 6, Art. 4"
TITOL_III_CAP_7_ART_1_OBTURACIONS = "Títol III, Cap. 7, Art. 1, Obturacions dentàries definitives"
TITOL_III_CAP_7_ART_1 = "Títol III, Cap. 7, Art. 1"
TITOL_III_CAP_7_ART_1_PULPECTOMIA = "Títol III, Cap. 7, Art. 1, Pulpectomia radicular i obturació radicular"
TITOL_III_CAP_7_ART_2_NETEJA = "Títol III, Cap. 7, Art. 2, Neteja de tosca completa"
TITOL_III_CAP_7_ART_3 = "Títol III, Cap. 7, Art. 3"
TITOL_III_CAP_7_ART_3_EXTRACCIO = "Títol III, Cap. 7, Art. 3, Extracció"
TITOL_III_CAP_7_ART_3_DENTS = "Títol III, Cap. 7, Art. 3, Dents incloses, germectomies"
TITOL_III_CAP_7_ART_3_EXERESI = "Títol III, Cap. 7, Art. 3, Exèresi quirúrgica d'un quist"
TITOL_III_CAP_7_ART_3_GINGIVECTOMIA = "Títol III, Cap. 7, Art. 3, Gingivectomia"
TITOL_III_CAP_7_ART_4_PROTESI = "Títol III, Cap. 7, Art. 4, Pròtesi mòbil de resina"
TITOL_III_CAP_7_ART_4_PROTESI_2 = "Títol III, Cap. 7, Art. 4, Pròtesi mòbil amb placa metàl·lica"
TITOL_III_CAP_7_ART_5 = "Títol III, Cap. 7, Art. 5"
TITOL_III_CAP_7_ART_6 = "Títol III, Cap. 7, Art. 6"
TITOL_III_CAP_7_ART_6_TRACTAMENT = "Títol III, Cap. 7, Art. 6, Tractament de les dismorfosis"
TITOL_IV_CAP_1 = "Títol IV, Cap. 1"
TITOL_IV_CAP_2_ART_1 = "Títol IV, Cap. 2, Art. 1"
TITOL_IV_CAP_2_ART_2_1 = "Títol IV, Cap. 2, Art. 2, 1. Anamnesi i exàmens"
TITOL_IV_CAP_2_ART_2_2 = "Títol IV, Cap. 2, Art. 2, 2. Reeducació individual"
TITOL_IV_CAP_3 = "Títol IV, Cap. 3"
TITOL_IV_CAP_4 = "Títol IV, Cap. 4"
TITOL_V_ART_1_1_LESIONS_EXPANSIVES = "Títol V, Art. 1, 1. Lesions expansives del conducte raquidi"
TITOL_V_ART_1_2_LESIONS_VASCULARS = "Títol V, Art. 1, 2. Lesions vasculars del moll d'os"
TITOL_V_ART_1_3_TRAUMATISMES_VERTEBROMEDULLARS = "Títol V, Art. 1, 3. Traumatismes vertebromedul·lars"
TITOL_V_ART_1_4_MALFORMACIONS_VERTEBROMEDULLARS = "Títol V, Art. 1, 4. Malformacions vertebromedul·lars"
TITOL_V_ART_1_5_LESIONS_VERTEBRALS = "Títol V, Art. 1, 5. Lesions vertebrals degeneratives"
TITOL_V_ART_2 = "Títol V, Art. 2"
TITOL_V_ART_2_ABORDATGE_DE_LESIONS = "Títol V, Art. 2, Abordatge de lesions raquídies per via posterior"
TITOL_V_ART_2_ABORDATGE_DE_LESIONS_2 = (
    "Títol V, Art. 2, Abordatge de lesions raquídies per via anterior o anterolateral"
)
TITOL_V_ART_2_ESCOLIOSI_O_CIFOSI = "Títol V, Art. 2, Escoliosi o cifosi"
TITOL_VI = "Títol VI"
TITOL_VI_MA = "Títol VI, Mà"
TITOL_VI_MA_SUTURES_PRIMITIVES_TENDONS_EXTENSORS = "Títol VI, Mà, Sutures primitives, tendons extensors"
TITOL_VI_MA_SUTURES_PRIMITIVES_TENDONS_FLEXORS = "Títol VI, Mà, Sutures primitives, tendons flexors"
TITOL_VI_MA_RESTABLIMENT_SECUNDARI_TENDONS_EXTENSORS = "Títol VI, Mà, Restabliment secundari, tendons extensors"
TITOL_VI_MA_RESTABLIMENT_SECUNDARI_TENDONS_FLEXORS = "Títol VI, Mà, Restabliment secundari, tendons flexors"
TITOL_VI_MA_TENOLISI_DE_TENDONS_EXTENSORS = "Títol VI, Mà, Tenòlisi de tendons extensors"
TITOL_VI_MA_TENOLISI_DE_TENDONS_FLEXORS = "Títol VI, Mà, Tenòlisi de tendons flexors"
TITOL_VI_MA_LLIGAMENTOPLASTIA = "Títol VI, Mà, Lligamentoplàstia"
TITOL_VI_MA_CIRURGIA_REPARADORA_DE_LES = "Títol VI, Mà, Cirurgia reparadora de les articulacions dels dits"
TITOL_VI_MA_ARTRODESI_D_UN_DIT = "Títol VI, Mà, Artrodesi d'un dit"
TITOL_VI_MA_SINDACTILIA = "Títol VI, Mà, Sindactília"
TITOL_VII_CAP_1 = "Títol VII, Cap. 1"
TITOL_VII_CAP_2 = "Títol VII, Cap. 2"
TITOL_VII_CAP_3_ART_1 = "Títol VII, Cap. 3, Art. 1"
TITOL_VII_CAP_3_ART_1_ESTUDI = "Títol VII, Cap. 3, Art. 1, Estudi de la mecànica ventilatòria"
TITOL_VII_CAP_3_ART_2 = "Títol VII, Cap. 3, Art. 2"
TITOL_VII_CAP_4 = "Títol VII, Cap. 4"
TITOL_VII_CAP_4_SECCIONS_SUTURES_I = "Títol VII, Cap. 4, Seccions, sutures i anastomosis dels grans vasos"
TITOL_VII_CAP_5_ART_1 = "Títol VII, Cap. 5, Art. 1"
TITOL_VII_CAP_5_ART_2 = "Títol VII, Cap. 5, Art. 2"
TITOL_VII_CAP_5_ART_3 = "Títol VII, Cap. 5, Art. 3"
TITOL_VII_CAP_5_ART_4 = "Títol VII, Cap. 5, Art. 4"
TITOL_VII_CAP_5_ART_4_SUPLEMENTS = "Títol VII, Cap. 5, Art. 4, Suplements per malalt"
TITOL_VII_CAP_5_ART_5 = "Títol VII, Cap. 5, Art. 5"
TITOL_VII_CAP_5_ART_5_MICROCATETERISME = "Títol VII, Cap. 5, Art. 5, Microcateterisme de les cavitats dretes"
TITOL_VII_CAP_5_ART_6 = "Títol VII, Cap. 5, Art. 6"
TITOL_VII_CAP_5_ART_6_REVASCULARITZACIO = "Títol VII, Cap. 5, Art. 6, Revascularització del miocardi per tunelització"
TITOL_VII_CAP_5_ART_7 = "Títol VII, Cap. 5, Art. 7"
TITOL_VIII_CAP_1 = "Títol VIII, Cap. 1"
TITOL_VIII_CAP_1_LAPAROSCOPIA = "Títol VIII, Cap. 1, Laparoscòpia"
TITOL_VIII_CAP_2 = "Títol VIII, Cap. 2"
TITOL_VIII_CAP_2_TRACTAMENT_QUIRURGIC_DE = (
    "Títol VIII, Cap. 2, Tractament quirúrgic de les hèrnies o eventracions estrangulades"
)
TITOL_VIII_CAP_2_LAPAROTOMIA = "Títol VIII, Cap. 2, Laparotomia"
TITOL_VIII_CAP_2_DIALISI_PERITONEAL = "Títol VIII, Cap. 2, Diàlisi peritoneal"
TITOL_VIII_CAP_3 = "Títol VIII, Cap. 3"
TITOL_VIII_CAP_3_GASTROFIBROSCOPIA = "Títol VIII, Cap. 3, Gastrofibroscòpia"
TITOL_VIII_CAP_4 = "Títol VIII, Cap. 4"
TITOL_VIII_CAP_5 = "Títol VIII, Cap. 5"
TITOL_VIII_CAP_6_RECTOSCOPIA_O_RECTOSIGMOIDOSCOPIA = "Títol VIII, Cap. 6, Rectoscòpia o rectosigmoidoscòpia"
TITOL_VIII_CAP_6 = "Títol VIII, Cap. 6"
TITOL_VIII_CAP_6_TRACTAMENT_DE_LES = "Títol VIII, Cap. 6, Tractament de les anomalies congènites de l'abocament rectal"
TITOL_VIII_CAP_6_AMPUTACIO_O_RESECCIO = "Títol VIII, Cap. 6, Amputació o resecció del recte"
TITOL_VIII_CAP_6_INTERVENCIONS_PER_ENDOSCOPIA = "Títol VIII, Cap. 6, Intervencions per endoscòpia"
TITOL_VIII_CAP_6_ABSCESSOS_I_FISTULES = "Títol VIII, Cap. 6, Abscessos i fístules"
TITOL_VIII_CAP_6_HEMORROIDES = "Títol VIII, Cap. 6, Hemorroides"
TITOL_VIII_CAP_6_FISSURES_ANALS = "Títol VIII, Cap. 6, Fissures anals"
TITOL_IX_CAP_1_CISTOSCOPIA_O_URETROCISTOSCOPIA = (
    "Títol IX, Cap. 1, Cistoscòpia o uretrocistoscopia d'exploració o de control"
)
TITOL_IX_CAP_1_COLLOCACIO_D_UNA_SONDA = "Títol IX, Cap. 1, Col·locació d'una sonda ureteral, Cateterisme unilateral"
TITOL_IX_CAP_1_COLLOCACIO_D_UNA_SONDA_2 = "Títol IX, Cap. 1, Col·locació d'una sonda ureteral, Cateterisme bilateral"
TITOL_IX_CAP_1_INTERVENCIONS_ENDOSCOPIQUES = "Títol IX, Cap. 1, Intervencions endoscòpiques"
TITOL_IX_CAP_1_ELECTROCOAGULACIO_ENDOSCOPICA_PER = (
    "Títol IX, Cap. 1, Electrocoagulació endoscòpica per a tumors vesicals"
)
TITOL_IX_CAP_1_ELECTROCOAGULACIO_ENDOSCOPICA_PER_2 = (
    "Títol IX, Cap. 1, Electrocoagulació endoscòpica per a tumors vesicals, Les sessions que seguiran"
)
TITOL_IX_CAP_1 = "Títol IX, Cap. 1"
TITOL_IX_CAP_2 = "Títol IX, Cap. 2"
TITOL_IX_CAP_2_HEMODIALISI_PER_INSUFICIENCIA = "Títol IX, Cap. 2, Hemodiàlisi per insuficiència renal aguda"
TITOL_IX_CAP_2_DESOBSTRUCCIO_FORA_DE = "Títol IX, Cap. 2, Desobstrucció fora de la sessió"
TITOL_IX_CAP_3 = "Títol IX, Cap. 3"
TITOL_IX_CAP_4 = "Títol IX, Cap. 4"
TITOL_IX_CAP_5 = "Títol IX, Cap. 5"
TITOL_IX_CAP_5_CISTECTOMIA_TOTAL = "Títol IX, Cap. 5, Cistectomia total"
TITOL_IX_CAP_5_CIRURGIA_DE_L_EXTROFIA = "Títol IX, Cap. 5, Cirurgia de l'extròfia vesical"
TITOL_IX_CAP_6 = "Títol IX, Cap. 6"
TITOL_X_CAP_1 = "Títol X, Cap. 1"
TITOL_X_CAP_1_ELECTROCOAGULACIO_DE_PAPILLOMES = (
    "Títol X, Cap. 1, Electrocoagulació de papil·lomes genitals externs, del gland i del meat"
)
TITOL_X_CAP_2 = "Títol X, Cap. 2"
TITOL_X_CAP_3_CIRURGIA_AILLADA_DEL = "Títol X, Cap. 3, Cirurgia aïllada del conducte deferent"
TITOL_X_CAP_3 = "Títol X, Cap. 3"
TITOL_XI_CAP_1_ART_1_1 = "Títol XI, Cap. 1, Art. 1, 1. Ginecologia mèdica"
TITOL_XI_CAP_1_ART_1_2 = "Títol XI, Cap. 1, Art. 1, 2. Ginecologia quirúrgica"
TITOL_XI_CAP_1_ART_1_2_2 = (
    "Títol XI, Cap. 1, Art. 1, 2. Ginecologia quirúrgica, Ablació d'un càncer de clítoris, de la vulva, o de la "
    "vagina"
)
TITOL_XI_CAP_1_ART_1_3 = "Títol XI, Cap. 1, Art. 1, 3. Cirurgia dels prolapses"
TITOL_XI_CAP_1_ART_2 = "Títol XI, Cap. 1, Art. 2"
TITOL_XI_CAP_1_ART_3 = "Títol XI, Cap. 1, Art. 3"
TITOL_XI_CAP_2_1_INVESTIGACIONS = "Títol XI, Cap. 2, 1. Investigacions"
TITOL_XI_CAP_2_3_SESSIONS_PREPARATORIES = "Títol XI, Cap. 2, 3. Sessions preparatòries al part psicoprofilàctic"
TITOL_XI_CAP_2_4_PARTS_I = "Títol XI, Cap. 2, 4. Parts i procediments complementaris"
TITOL_XI_CAP_2_4_PARTS_I_2 = "Títol XI, Cap. 2, 4. Parts i procediments complementaris, Gran extracció"
TITOL_XI_CAP_2_5_VIGILANCIA_DEL = "Títol XI, Cap. 2, 5. Vigilància del nadó després de cesària"
TITOL_XI_CAP_2_6_PERINEORRAFIA = "Títol XI, Cap. 2, 6. Perineorràfia"
TITOL_XI_CAP_2 = "Títol XI, Cap. 2"
TITOL_XI_CAP_2_7_INTERVENCIONS_MITJANCANT = "Títol XI, Cap. 2, 7. Intervencions mitjançant celiotomia"
TITOL_XI_CAP_2_8_NOTACIONS_PROPIES = "Títol XI, Cap. 2, 8. Notacions pròpies a la llevadora"
TITOL_XII_CAP_1 = "Títol XII, Cap. 1"
TITOL_XII_CAP_1_ALLARGAMENT_O_ESCURCAMENT = "Títol XII, Cap. 1, Allargament o escurçament del membre inferior"
TITOL_XII_CAP_2_ART_1 = "Títol XII, Cap. 2, Art. 1"
TITOL_XII_CAP_2_ART_1_OSTEOTOMIA = (
    "Títol XII, Cap. 2, Art. 1, Osteotomia o resecció metatarsiana sense restauració de la continuïtat"
)
TITOL_XII_CAP_2_ART_1_OSTEOTOMIA_2 = (
    "Títol XII, Cap. 2, Art. 1, Osteotomia o resecció metatarsiana amb restauració de la continuïtat"
)
TITOL_XII_CAP_2_ART_1_ARTRODESI = "Títol XII, Cap. 2, Art. 1, Artrodesi o artroplàstia interfalàngica"
TITOL_XII_CAP_2_ART_1_ARTROPLASTIA = "Títol XII, Cap. 2, Art. 1, Artroplàstia metatarsofalàngica"
TITOL_XII_CAP_2_ART_1_TENDONS = "Títol XII, Cap. 2, Art. 1, Tendons de l'avantpeu"
TITOL_XII_CAP_2_ART_2 = "Títol XII, Cap. 2, Art. 2"
TITOL_XII_CAP_2_ART_2_MANIPULACIO = "Títol XII, Cap. 2, Art. 2, Manipulació d'un peu contrafet seguida d'aparellatge"
TITOL_XII_CAP_2_ART_3 = "Títol XII, Cap. 2, Art. 3"
TITOL_XII_CAP_2_ART_3_CASOS = "Títol XII, Cap. 2, Art. 3, Casos patològics del domini del pedicur"
TITOL_XIII_CAP_1 = "Títol XIII, Cap. 1"
TITOL_XIII_CAP_2 = "Títol XIII, Cap. 2"
TITOL_XIII_CAP_2_PSICOTERAPIA_DE_GRUP = "Títol XIII, Cap. 2, Psicoteràpia de grup"
TITOL_XIV_CAP_1_ART_1_BALANC = "Títol XIV, Cap. 1, Art. 1, Balanç osteoarticular simple"
TITOL_XIV_CAP_1_ART_1_BALANC_2 = "Títol XIV, Cap. 1, Art. 1, Balanç muscular"
TITOL_XIV_CAP_2_ART_1 = "Títol XIV, Cap. 2, Art. 1"
TITOL_XIV_CAP_2_ART_1_REEDUCACIO = "Títol XIV, Cap. 2, Art. 1, Reeducació després d'una amputació"
TITOL_XIV_CAP_2_ART_2_REUMATISME = "Títol XIV, Cap. 2, Art. 2, Reumatisme inflamatori"
TITOL_XIV_CAP_2_ART_3 = "Títol XIV, Cap. 2, Art. 3"
TITOL_XIV_CAP_2_ART_4_LESIONS = "Títol XIV, Cap. 2, Art. 4, Lesions perifèriques radiculars o tronculars"
TITOL_XIV_CAP_2_ART_4 = "Títol XIV, Cap. 2, Art. 4"
TITOL_XIV_CAP_2_ART_4_AFECCIONS = "Títol XIV, Cap. 2, Art. 4, Afeccions neurològiques estables o evolutives"
TITOL_XIV_CAP_2_ART_5 = "Títol XIV, Cap. 2, Art. 5"
TITOL_XIV_CAP_2_ART_6 = "Títol XIV, Cap. 2, Art. 6"
TITOL_XIV_CAP_2_ART_7 = "Títol XIV, Cap. 2, Art. 7"
TITOL_XIV_CAP_2_ART_7_LIMFEDEMES = "Títol XIV, Cap. 2, Art. 7, Limfedemes per drenatge manual"
TITOL_XIV_CAP_2_ART_7_SUPLEMENT = "Títol XIV, Cap. 2, Art. 7, Suplement per embenat de diverses capes"
TITOL_XIV_CAP_2_ART_9 = "Títol XIV, Cap. 2, Art. 9"
TITOL_XIV_CAP_2_ART_10 = "Títol XIV, Cap. 2, Art. 10"
TITOL_XIV_CAP_4_FISIOBALNEOTERAPIA = "Títol XIV, Cap. 4, Fisiobalneoteràpia"
TITOL_XIV_CAP_4_PATOLOGIES_ESPECIFIQUES = "Títol XIV, Cap. 4, Patologies específiques"
TITOL_XIV_TERAPIA_OCUPACIONAL_PERIODE_DE_READAPTACIO = (
    "Títol XIV, Teràpia ocupacional, Període de readaptació als actes usuals de la vida"
)
TITOL_XIV_TERAPIA_OCUPACIONAL_TERAPIES_ESPECIFIQUES = "Títol XIV, Teràpia ocupacional, Teràpies específiques"
TITOL_XVII_CAP_1_ART_1 = "Títol XVII, Cap. 1, Art. 1"
TITOL_XVII_CAP_1_ART_2 = "Títol XVII, Cap. 1, Art. 2"
TITOL_XVI = "Títol XVI"
TITOL_XVI_ATENCIO_AL_DOMICILI_PER_PERIODE = "Títol XVI, Atenció al domicili per període de sis hores"
TITOL_XVI_QUIMIOTERAPIA_ANTICANCEROSA_AL_DOMICILI_VIA = (
    "Títol XVI, Quimioteràpia anticancerosa al domicili, Via venosa perifèrica"
)
TITOL_XVI_QUIMIOTERAPIA_ANTICANCEROSA_AL_DOMICILI_VIA_2 = (
    "Títol XVI, Quimioteràpia anticancerosa al domicili, Via venosa central"
)
RADIACIONS_IONITZANTS_RX_CAP_2_MEMBRE_SUPERIOR = "Radiacions ionitzants (Rx), Cap. 2, Membre superior"
RADIACIONS_IONITZANTS_RX_CAP_2_MEMBRE_INFERIOR = "Radiacions ionitzants (Rx), Cap. 2, Membre inferior"
RADIACIONS_IONITZANTS_RX_CAP_2_MEMBRE_INFERIOR_2 = (
    "Radiacions ionitzants (Rx), Cap. 2, Membre inferior, Incidències especials"
)
RADIACIONS_IONITZANTS_RX_CAP_2_CAP_CRANI = "Radiacions ionitzants (Rx), Cap. 2, Cap (crani)"
RADIACIONS_IONITZANTS_RX_CAP_2_COLUMNA = "Radiacions ionitzants (Rx), Cap. 2, Columna"
RADIACIONS_IONITZANTS_RX_CAP_3_LARINGE_PARTS = "Radiacions ionitzants (Rx), Cap. 3, Laringe, parts toves del coll"
RADIACIONS_IONITZANTS_RX_CAP_3_PULMONS = "Radiacions ionitzants (Rx), Cap. 3, Pulmons"
RADIACIONS_IONITZANTS_RX_CAP_3_COR = "Radiacions ionitzants (Rx), Cap. 3, Cor"
RADIACIONS_IONITZANTS_RX_CAP_3_APARELL_DIGESTIU = "Radiacions ionitzants (Rx), Cap. 3, Aparell digestiu, Abdomen"
RADIACIONS_IONITZANTS_RX_CAP_3_APARELL_DIGESTIU_2 = "Radiacions ionitzants (Rx), Cap. 3, Aparell digestiu"
RADIACIONS_IONITZANTS_RX_CAP_3_COLON = "Radiacions ionitzants (Rx), Cap. 3, Colon"
RADIACIONS_IONITZANTS_RX_CAP_3_SISTEMA_URINARI = "Radiacions ionitzants (Rx), Cap. 3, Sistema urinari"
RADIACIONS_IONITZANTS_RX_CAP_3_GINECOLOGIA = "Radiacions ionitzants (Rx), Cap. 3, Ginecologia"
RADIACIONS_IONITZANTS_RX_CAP_3_SISTEMA_NERVIOS = "Radiacions ionitzants (Rx), Cap. 3, Sistema nerviós, Mielografia"
RADIACIONS_IONITZANTS_RX_CAP_3_ANGIOGRAFIA_PER = (
    "Radiacions ionitzants (Rx), Cap. 3, Angiografia per via arterial, Arteriografia"
)
RADIACIONS_IONITZANTS_RX_CAP_3_ANGIOGRAFIA_PER_2 = "Radiacions ionitzants (Rx), Cap. 3, Angiografia per via arterial"
RADIACIONS_IONITZANTS_RX_CAP_4 = "Radiacions ionitzants (Rx), Cap. 4"
RADIACIONS_IONITZANTS_RX_CAP_5_TOMOGRAFIES = "Radiacions ionitzants (Rx), Cap. 5, Tomografies"
RADIACIONS_IONITZANTS_RX_CAP_5_RADIOCINEMA = "Radiacions ionitzants (Rx), Cap. 5, Radiocinema"
RADIACIONS_IONITZANTS_RX_CAP_5_TAC = "Radiacions ionitzants (Rx), Cap. 5, TAC"
TITOL_XVIII_CAP_1_ART_2 = "Títol XVIII, Cap. 1, Art. 2"

CODES: dict[str, CodeRow] = {
    row.code: row
    for row in (
        CodeRow(
            "2101 Z",
            "Mà, canell, avantbraç, clavícula, peu, metatars",
            coefficient=Decimal("10"),
            place=TITOL_I_CAP_1_ART_1,
            letter="Q",
        ),
        CodeRow(
            "2102 Y",
            "Colze, braç, espatlla, genoll, tibia i/o peroné",
            coefficient=Decimal("20"),
            place=TITOL_I_CAP_1_ART_1,
            letter="Q",
        ),
        CodeRow("2103 X", "Raquis, anca, fèmur", coefficient=Decimal("30"), place=TITOL_I_CAP_1_ART_1, letter="Q"),
        CodeRow(
            "2104 V",
            "Mà, estiloides (radial o cubital)",
            coefficient=Decimal("20"),
            place=TITOL_I_CAP_1_ART_2_1,
            letter="Q",
        ),
        CodeRow(
            "2105 U",
            (
                "Un os de l'avantbraç: extrem distal (amb o sense fractura associada de l'altra estiloides), diàfisi "
                "o extrem proximal"
            ),
            coefficient=Decimal("40"),
            place=TITOL_I_CAP_1_ART_2_1,
            letter="Q",
        ),
        CodeRow(
            "2106 T",
            "Fractura dels dos ossos de l'avantbraç, o fractura d'un i luxació de l'altre",
            coefficient=Decimal("40"),
            place=TITOL_I_CAP_1_ART_2_1,
            letter="Q",
        ),
        CodeRow("2107 S", "Húmer", coefficient=Decimal("40"), place=TITOL_I_CAP_1_ART_2_1, letter="Q"),
        CodeRow("2108 R", "Clavícula", coefficient=Decimal("20"), place=TITOL_I_CAP_1_ART_2_1, letter="Q"),
        CodeRow(
            "2109 P",
            "Avantpeu, tars anterior",
            coefficient=Decimal("20"),
            place=TITOL_I_CAP_1_ART_2_2,
            letter="Q",
        ),
        CodeRow("2110 O", "Astràgal, calcani", coefficient=Decimal("30"), place=TITOL_I_CAP_1_ART_2_2, letter="Q"),
        CodeRow("2111 N", "Un mal·lèol", coefficient=Decimal("20"), place=TITOL_I_CAP_1_ART_2_2, letter="Q"),
        CodeRow("2112 M", "Dos mal·lèols", coefficient=Decimal("50"), place=TITOL_I_CAP_1_ART_2_2, letter="Q"),
        CodeRow("2113 L", "Cama", coefficient=Decimal("50"), place=TITOL_I_CAP_1_ART_2_2, letter="Q"),
        CodeRow(
            "2114 J",
            "Fèmur",
            coefficient=Decimal("80"),
            place=TITOL_I_CAP_1_ART_2_2,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow("2115 I", "Columna vertebral", coefficient=Decimal("50"), place=TITOL_I_CAP_1_ART_2_3, letter="Q"),
        CodeRow(
            "2116 H",
            "Fractures articulars de l'anca",
            coefficient=Decimal("40"),
            place=TITOL_I_CAP_1_ART_2_3,
            letter="Q",
        ),
        CodeRow(
            "2117 G",
            "Fractures amb gran desplaçament del còtil o de la pelvis amb reducció sota anestèsia general",
            coefficient=Decimal("50"),
            place=TITOL_I_CAP_1_ART_2_3,
            letter="Q",
        ),
        CodeRow(
            "2118 F",
            "Altres fractures de la pelvis",
            coefficient=Decimal("20"),
            place=TITOL_I_CAP_1_ART_2_3,
            letter="Q",
        ),
        CodeRow(
            "2119 G",
            "Una falange o un metacarpia",
            coefficient=Decimal("30"),
            place=TITOL_I_CAP_1_ART_3_1,
            letter="Q",
        ),
        CodeRow(
            "2120 F",
            "Dues falanges o dos metacarpis",
            coefficient=Decimal("40"),
            place=TITOL_I_CAP_1_ART_3_1,
            letter="Q",
        ),
        CodeRow(
            "2121 E",
            "Tres falanges o tres metacarpis",
            coefficient=Decimal("50"),
            place=TITOL_I_CAP_1_ART_3_1,
            letter="Q",
        ),
        CodeRow("2122 D", "Escafoide-radi", coefficient=Decimal("60"), place=TITOL_I_CAP_1_ART_3_1, letter="Q"),
        CodeRow(
            "2123 C",
            "Altres os del carp-cúbit",
            coefficient=Decimal("50"),
            place=TITOL_I_CAP_1_ART_3_1,
            letter="Q",
        ),
        CodeRow(
            "2124 B",
            "Lesió traumàtica dels dos ossos de l'avantbraç",
            coefficient=Decimal("100"),
            place=TITOL_I_CAP_1_ART_3_1,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2125 A",
            "Fractura comminuta extraarticular",
            coefficient=Decimal("40"),
            place=TITOL_I_CAP_1_ART_3_1_2,
            letter="Q",
        ),
        CodeRow(
            "2126 Z",
            "Diàfisi, extrem proximal o supracondili",
            coefficient=Decimal("80"),
            place=TITOL_I_CAP_1_ART_3_1_2,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2127 Y",
            "Fractura articular proximal o distal: unifragmentària",
            coefficient=Decimal("100"),
            place=TITOL_I_CAP_1_ART_3_1_2,
            letter="Q",
            second_coefficient=Decimal("35"),
        ),
        CodeRow(
            "2128 X",
            "Fractura articular proximal o distal: multifragmentària",
            coefficient=Decimal("120"),
            place=TITOL_I_CAP_1_ART_3_1_2,
            letter="Q",
            second_coefficient=Decimal("35"),
        ),
        CodeRow("2129 V", "Clavícula: amb placa", coefficient=Decimal("40"), place=TITOL_I_CAP_1_ART_3_1_3, letter="Q"),
        CodeRow(
            "2130 U",
            "Clavícula: altres tècniques",
            coefficient=Decimal("20"),
            place=TITOL_I_CAP_1_ART_3_1_3,
            letter="Q",
        ),
        CodeRow("2131 T", "Omòplat", coefficient=Decimal("50"), place=TITOL_I_CAP_1_ART_3_1, letter="Q"),
        CodeRow("2132 S", "Falange", coefficient=Decimal("10"), place=TITOL_I_CAP_1_ART_3_2, letter="Q"),
        CodeRow(
            "2133 R",
            "Avantpeu, tars anterior, un mal·lèol",
            coefficient=Decimal("50"),
            place=TITOL_I_CAP_1_ART_3_2,
            letter="Q",
        ),
        CodeRow(
            "2134 Q",
            "Astràgal, calcani, fractura bimal·leolar, tibia o tibia i peroné",
            coefficient=Decimal("80"),
            place=TITOL_I_CAP_1_ART_3_2,
            letter="Q",
            second_coefficient=Decimal("35"),
        ),
        CodeRow(
            "2135 P",
            "Fractura articular proximal o distal de la tibia: unifragmentària",
            coefficient=Decimal("80"),
            place=TITOL_I_CAP_1_ART_3_2,
            letter="Q",
            second_coefficient=Decimal("35"),
        ),
        CodeRow(
            "2136 O",
            "Fractura articular proximal o distal de la tibia: multifragmentària",
            coefficient=Decimal("100"),
            place=TITOL_I_CAP_1_ART_3_2,
            letter="Q",
            second_coefficient=Decimal("35"),
        ),
        CodeRow("2137 N", "Ròtula", coefficient=Decimal("50"), place=TITOL_I_CAP_1_ART_3_2, letter="Q"),
        CodeRow(
            "2138 P",
            "fractura comminuta extraarticular",
            coefficient=Decimal("80"),
            place=TITOL_I_CAP_1_ART_3_2_2,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2139 O",
            "Diàfisi",
            coefficient=Decimal("120"),
            place=TITOL_I_CAP_1_ART_3_2_2,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2140 N",
            "Fractura de l'extrem proximal uni o multifragmentària",
            coefficient=Decimal("150"),
            place=TITOL_I_CAP_1_ART_3_2_2,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2141 M",
            "Fractura de l'extrem distal: -unifragmentària",
            coefficient=Decimal("150"),
            place=TITOL_I_CAP_1_ART_3_2_2,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2142 L",
            "Fractura de l'extrem distal: -multifragmentària",
            coefficient=Decimal("180"),
            place=TITOL_I_CAP_1_ART_3_2_2,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2143 K",
            "Fractures comminutes",
            coefficient=Decimal("40"),
            place=TITOL_I_CAP_1_ART_3_PELVIS,
            letter="Q",
        ),
        CodeRow(
            "2144 J",
            "Fractures del vorell cotiloïdal",
            coefficient=Decimal("120"),
            place=TITOL_I_CAP_1_ART_3_PELVIS,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "2145 I",
            "Fractures transcotiloïdals: -1 pilar",
            coefficient=Decimal("150"),
            place=TITOL_I_CAP_1_ART_3_PELVIS,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2146 H",
            "Fractures transcotiloïdals: -2 pilars amb dues vies d'abordatge diferent",
            coefficient=Decimal("220"),
            place=TITOL_I_CAP_1_ART_3_PELVIS,
            letter="Q",
            second_coefficient=Decimal("95"),
        ),
        CodeRow(
            "2147 Z",
            "Mà, canell, colze, espatlla, peu, turmell, genoll, disjunció sacro-iliaca o pubiana",
            coefficient=Decimal("15"),
            place=TITOL_I_CAP_2_ART_1,
            letter="Q",
        ),
        CodeRow("2148 Y", "Anca", coefficient=Decimal("40"), place=TITOL_I_CAP_2_ART_1, letter="Q"),
        CodeRow("2149 X", "Columna vertebral", coefficient=Decimal("60"), place=TITOL_I_CAP_2_ART_1, letter="Q"),
        CodeRow(
            "2150 V",
            "Dits de la mà, excepte el polze",
            coefficient=Decimal("30"),
            place=TITOL_I_CAP_2_ART_2,
            letter="Q",
        ),
        CodeRow("2151 U", "Dits del peu", coefficient=Decimal("15"), place=TITOL_I_CAP_2_ART_2, letter="Q"),
        CodeRow("2152 T", "Polze, clavícula", coefficient=Decimal("60"), place=TITOL_I_CAP_2_ART_2, letter="Q"),
        CodeRow(
            "2153 S",
            "Carp, canell, turmell",
            coefficient=Decimal("60"),
            place=TITOL_I_CAP_2_ART_2,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2154 R",
            "Colze, espatlla, ròtula, genoll",
            coefficient=Decimal("80"),
            place=TITOL_I_CAP_2_ART_2,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2155 Q",
            "Anca",
            coefficient=Decimal("100"),
            place=TITOL_I_CAP_2_ART_2,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2156 P",
            "Pelvis (disjunció pubiana)",
            coefficient=Decimal("80"),
            place=TITOL_I_CAP_2_ART_2,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2157 N",
            "Espatlla",
            coefficient=Decimal("100"),
            place=TITOL_I_CAP_2_ART_4,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2158 M",
            "Ròtula",
            coefficient=Decimal("80"),
            place=TITOL_I_CAP_2_ART_4,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow("2159 L", "Altres articulacions", coefficient=Decimal("60"), place=TITOL_I_CAP_2_ART_4, letter="Q"),
        CodeRow(
            "2160 Z",
            (
                "Condicionament, neteja i sutura eventual d'una ferida superficial i poc extensa localitzada a les "
                "parts toves"
            ),
            coefficient=Decimal("5"),
            place=TITOL_I_CAP_3,
            letter="Q",
        ),
        CodeRow(
            "2161 Y",
            (
                "Condicionament, neteja i sutura eventual d'una ferida de parts toves, fonda i extensa, sense lesió "
                "vascular, tendinosa o nerviosa importants"
            ),
            coefficient=Decimal("20"),
            place=TITOL_I_CAP_3,
            letter="Q",
        ),
        CodeRow(
            "2162 X",
            "Pel condicionament, neteja i sutura eventual dels plans superficials",
            coefficient=Decimal("40"),
            place="Títol I, Cap. 3, Ferida extensa o complexa",
            letter="Q",
        ),
        CodeRow(
            "2163 V",
            "Evacuació quirúrgica i drenatge dels vessaments serohemàtics dels membres amb despreniment cutani extens",
            coefficient=Decimal("40"),
            place=TITOL_I_CAP_3,
            letter="Q",
        ),
        CodeRow("2164 U", "Inferior a 10 cm²", coefficient=Decimal("8"), place=TITOL_I_CAP_3_NETEJA_O_CURA, letter="Q"),
        CodeRow(
            "2165 T",
            "Inferior a 10% de la superfície corporal",
            coefficient=Decimal("15"),
            place=TITOL_I_CAP_3_NETEJA_O_CURA,
            letter="Q",
        ),
        CodeRow(
            "2166 S",
            "Entre el 10% i el 20% de la superfície corporal",
            coefficient=Decimal("40"),
            place=TITOL_I_CAP_3_NETEJA_O_CURA,
            letter="Q",
        ),
        CodeRow(
            "2167 Q",
            "Superior al 20% de la superfície corporal",
            coefficient=Decimal("60"),
            place=TITOL_I_CAP_3_NETEJA_O_CURA,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2168 P",
            "Extracció cossos estranys profunds de parts toves",
            coefficient=Decimal("20"),
            place=TITOL_I_CAP_3,
            letter="Q",
        ),
        CodeRow(
            "2201 Z",
            "Injecció subcutània, intradèrmica",
            coefficient=Decimal("1"),
            place=TITOL_II_CAP_1,
            letter="K",
        ),
        CodeRow(
            "2202 Y",
            "Injecció d'un sèrum d'origen humà o animal seguint el mètode de Besredka",
            coefficient=Decimal("5"),
            place=TITOL_II_CAP_1,
            letter="K",
        ),
        CodeRow(
            "2203 X",
            "Acupuntura (per sessió): Per les tres primeres",
            coefficient=Decimal("6"),
            place=TITOL_II_CAP_1,
            letter="K",
        ),
        CodeRow(
            "2204 V",
            "Acupuntura (per sessió): Per les següents, dins un període de 6 mesos a comptar de l'inici del tractament",
            coefficient=Decimal("5"),
            place=TITOL_II_CAP_1,
            letter="K",
            approval="E",
        ),
        CodeRow(
            "2205 U",
            (
                "Tractament d'hiposensibilització específica comportant la injecció d'un o de diversos al·lèrgens "
                "seriats, amb un màxim de vint sessions eventualment renovables, per sessió"
            ),
            coefficient=Decimal("3"),
            place=TITOL_II_CAP_1,
            letter="K",
            approval="E",
        ),
        CodeRow(
            "2206 T",
            "Desensibilització per escarificació en les al·lèrgies pol·líniques",
            coefficient=Decimal("4"),
            place=TITOL_II_CAP_1,
            letter="K",
            approval="E",
        ),
        CodeRow(
            "2207 S",
            (
                "Inventari al·lèrgològic incloent-hi les proves cutànies efectuades per escarificació o pel mètode "
                "epicutani, amb l'informe (màxim: tres sessions)"
            ),
            coefficient=Decimal("10"),
            place=TITOL_II_CAP_1,
            letter="K",
        ),
        CodeRow(
            "2208 R",
            (
                "Inventari al·lèrgològic incloent-hi les proves cutànies mitjançant injecció intradèrmica, amb "
                "l'informe (màxim tres sessions)"
            ),
            coefficient=Decimal("15"),
            place=TITOL_II_CAP_1,
            letter="K",
        ),
        CodeRow(
            "2209 Q",
            "Inclusió o implantació de comprimits hormonals amniòtics o placentaris sota la pell",
            coefficient=Decimal("5"),
            place=TITOL_II_CAP_1,
            letter="K",
        ),
        CodeRow(
            "2210 P",
            "Els mateixos implants efectuats sota una mucosa",
            coefficient=Decimal("20"),
            place=TITOL_II_CAP_1,
            letter="K",
        ),
        CodeRow(
            "2211 O",
            (
                "Obtenció de mostra cutània asèptica o de secrecions mucoses per a exàmens citològics, "
                "bacteriològics, micològics o parasitològics"
            ),
            coefficient=Decimal("1"),
            place=TITOL_II_CAP_1,
            letter="K",
        ),
        CodeRow(
            "2212 N",
            "Obtenció d'una mostra simple de pell o de mucosa per a examen histològic",
            coefficient=Decimal("5"),
            place=TITOL_II_CAP_1,
            letter="K",
        ),
        CodeRow(
            "2213 M",
            "Obtenció de mostra de pell seguida de sutura per a examen histològic",
            coefficient=Decimal("7"),
            place=TITOL_II_CAP_1,
            letter="K",
        ),
        CodeRow(
            "2214 L",
            "Si aquesta darrera obtenció és feta a les parts descobertes del cap, del coll o de les mans",
            coefficient=Decimal("10"),
            place=TITOL_II_CAP_1,
            letter="K",
        ),
        CodeRow(
            "2215 K",
            "Sutura secundària d'una ferida després de condicionament",
            coefficient=Decimal("10"),
            place=TITOL_II_CAP_1,
            letter="Q",
        ),
        CodeRow(
            "2216 J",
            "Empelt dermoepidèrmic en una superfície: Inferior a 10 cm²",
            coefficient=Decimal("15"),
            place=TITOL_II_CAP_1,
            letter="Q",
        ),
        CodeRow(
            "2217 I",
            "Empelt dermoepidèrmic en una superfície: Entre 10 i 50 cm²",
            coefficient=Decimal("30"),
            place=TITOL_II_CAP_1,
            remark="the row is broken over lines 294-296",
            letter="Q",
        ),
        CodeRow(
            "2218 H",
            "Empelt dermoepidèrmic en una superfície: Entre 50 i 200 cm²",
            coefficient=Decimal("50"),
            place=TITOL_II_CAP_1,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2219 G",
            "Empelt dermoepidèrmic en una superfície: Superior a 200 cm², per un múltiple de 200 cm², en suplement",
            coefficient=Decimal("20"),
            place=TITOL_II_CAP_1,
            letter="Q",
            second_coefficient=Decimal("10"),
        ),
        CodeRow(
            "2220 F",
            "Excisió d'una cicatriu viciosa seguida de sutura",
            coefficient=Decimal("20"),
            place=TITOL_II_CAP_1,
            letter="Q",
        ),
        CodeRow("2221 E", "Excisió d'higromes", coefficient=Decimal("15"), place=TITOL_II_CAP_1, letter="Q"),
        CodeRow("2222 D", "Excisió d'un àntrax", coefficient=Decimal("10"), place=TITOL_II_CAP_1, letter="Q"),
        CodeRow("2223 C", "Punció abscess o de gangli", coefficient=Decimal("3"), place=TITOL_II_CAP_1, letter="K"),
        CodeRow(
            "2224 B",
            (
                "Incisió o drenatge d'una col·lecció aïllada o associada, superficial, poc voluminosa, amb o sense "
                "anestèsia"
            ),
            coefficient=Decimal("5"),
            place=TITOL_II_CAP_1,
            letter="Q",
        ),
        CodeRow(
            "2225 A",
            "Incisió d'una col·lecció voluminosa de qualsevol etiologia sota anestèsia general",
            coefficient=Decimal("20"),
            place=TITOL_II_CAP_1,
            letter="Q",
        ),
        CodeRow(
            "2226 Z",
            "Empelts lliures de pell total (inclou el recobriment de la part donada, qualsevol superfície)",
            coefficient=Decimal("60"),
            place=TITOL_II_CAP_1,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2227 Y",
            "Autoplàstia per rotació o per lliscament (inclou el recobriment de la regió donada)",
            coefficient=Decimal("60"),
            place=TITOL_II_CAP_1,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2228 X",
            "Plàstia cutània heterocanellera, el conjunt dels temps quirúrgics",
            coefficient=Decimal("150"),
            place=TITOL_II_CAP_1,
            status="reading",
            remark=(
                "starred: first stage Q 30, each other stage Q 25; the text does not say whether these split the "
                "total or are the anaesthesia of each stage"
            ),
            letter="Q",
        ),
        CodeRow(
            "2229 V",
            (
                "Autoplàstia amb fragment unipediculat a distància (els dos temps quirúrgics, i inclou el recobriment "
                "de la regió donada i el possible enguixat) en qualsevol superfície"
            ),
            coefficient=Decimal("100"),
            place=TITOL_II_CAP_1,
            status="reading",
            remark=(
                "starred: first stage Q 30, each other stage Q 25; the text does not say whether these split the "
                "total or are the anaesthesia of each stage"
            ),
            letter="Q",
        ),
        CodeRow(
            "2230 U",
            "Autoplàstia amb fragment bipediculat tubulat, cada temps quirúrgic (amb màxim Q 200)",
            coefficient=Decimal("40"),
            place=TITOL_II_CAP_1,
            letter="Q",
        ),
        CodeRow(
            "2231 T",
            "Correcció d'una brida retràctil per plàstia en Z",
            coefficient=Decimal("50"),
            place=TITOL_II_CAP_1,
            letter="Q",
        ),
        CodeRow(
            "2232 S",
            "Ablació d'un tumor cutani, seguit de tancament amb autoplàstia local o amb empelt",
            coefficient=Decimal("50"),
            place=TITOL_II_CAP_1,
            letter="Q",
        ),
        CodeRow(
            "2233 R",
            (
                "Ablació o destrucció de tumors petits benignes epidèrmics, per sessió, amb estipulació prèvia de més "
                "de tres sessions"
            ),
            coefficient=Decimal("5"),
            place=TITOL_II_CAP_1,
            letter="K",
        ),
        CodeRow(
            "2234 Q",
            (
                "Ablació o destrucció de tumors benignes cutanis, subcutanis o subaponeuròtics, qualsevol dimensió i "
                "qualsevol tècnica emprada"
            ),
            coefficient=Decimal("10"),
            place=TITOL_II_CAP_1,
            letter="K",
        ),
        CodeRow(
            "2235 P",
            (
                "Ablació o destrucció de tumors benignes cutanis, subcutanis o subaponeuròtics, de les parts "
                "descobertes del cap, del coll i de les mans, de qualsevol dimensió i amb qualsevol tècnica"
            ),
            coefficient=Decimal("15"),
            place=TITOL_II_CAP_1,
            letter="K",
        ),
        CodeRow(
            "2236 O",
            "Ablació d'un tumor amb anestèsia general",
            coefficient=Decimal("20"),
            place=TITOL_II_CAP_1,
            letter="Q",
        ),
        CodeRow(
            "2237 N",
            "Ablació d'angioma o de limfangioma subcutani",
            coefficient=Decimal("15"),
            place=TITOL_II_CAP_1,
            letter="Q",
        ),
        CodeRow(
            "2238 M",
            "Ablació d'angioma o de limfangioma voluminós",
            coefficient=Decimal("40"),
            place=TITOL_II_CAP_1,
            letter="Q",
            second_coefficient=Decimal("30"),
            approval="E",
        ),
        CodeRow(
            "2239 L",
            "Extirpació d'un aneurisma cirsoide",
            coefficient=Decimal("80"),
            place=TITOL_II_CAP_1,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow("2240 K", "Una berruga", coefficient=Decimal("8"), place=TITOL_II_CAP_1_BERRUGUES_VULGARS, letter="K"),
        CodeRow(
            "2241 J",
            "De dos a quatre berrugues",
            coefficient=Decimal("10"),
            place=TITOL_II_CAP_1_BERRUGUES_VULGARS,
            letter="K",
        ),
        CodeRow(
            "2242 I",
            "Per berruga suplementària (per damunt de quatre) destruïdes en el curs de la mateixa sessió",
            coefficient=Decimal("1.5"),
            place=TITOL_II_CAP_1_BERRUGUES_VULGARS,
            letter="K",
        ),
        CodeRow("2243 H", "Única", coefficient=Decimal("10"), place=TITOL_II_CAP_1_BERRUGUES_PLANTARS, letter="K"),
        CodeRow(
            "2244 G",
            "Múltiples, de dos a quatre",
            coefficient=Decimal("15"),
            place=TITOL_II_CAP_1_BERRUGUES_PLANTARS,
            letter="K",
        ),
        CodeRow(
            "2245 F",
            "En una sessió",
            coefficient=Decimal("10"),
            place=TITOL_II_CAP_1_BERRUGUES_PERIUNGUIALS_O,
            letter="K",
        ),
        CodeRow(
            "2246 E",
            "En diverses sessions",
            coefficient=Decimal("20"),
            place=TITOL_II_CAP_1_BERRUGUES_PERIUNGUIALS_O,
            letter="K",
        ),
        CodeRow(
            "2247 D",
            "Destrucció de condilomes acuminats amb entesa prèvia a partir de la segona sessió, per sessió",
            coefficient=Decimal("10"),
            place=TITOL_II_CAP_1,
            letter="K",
        ),
        CodeRow(
            "2248 C",
            (
                "Injecció esclerosant d'angioma, crioteràpia, electrocoagulació, o aquests tractaments combinats, per "
                "sessió"
            ),
            coefficient=Decimal("6"),
            place=TITOL_II_CAP_1_TRACTAMENT_DE_LES,
            letter="K",
        ),
        CodeRow(
            "2249 B",
            "Si el procediment es practicat en les parts descobertes del cap, del coll i de les mans",
            coefficient=Decimal("8"),
            place=TITOL_II_CAP_1_TRACTAMENT_DE_LES,
            letter="K",
        ),
        CodeRow(
            "2250 A",
            (
                "Infiltració medicamentosa intra o sublesional, única o múltiple, per al tractament d'una infecció de "
                "la dermis o de l'epidermis, per sessió"
            ),
            coefficient=Decimal("5"),
            place=TITOL_II_CAP_1_TRACTAMENT_DE_LES,
            letter="K",
        ),
        CodeRow(
            "2251 Z",
            "Exèresi de nevus cel·lular o tumors cutanis malignes: - Menys de 4 cm²",
            coefficient=Decimal("20"),
            place=TITOL_II_CAP_1,
            letter="Q",
        ),
        CodeRow(
            "2252 Y",
            "Exèresi de nevus cel·lular o tumors cutanis malignes: - De 4 a 8 cm²",
            coefficient=Decimal("30"),
            place=TITOL_II_CAP_1,
            letter="Q",
        ),
        CodeRow(
            "2253 X",
            "Exèresi de nevus cel·lular o tumors cutanis malignes: - Més de 8 cm²",
            coefficient=Decimal("50"),
            place=TITOL_II_CAP_1,
            letter="Q",
        ),
        CodeRow(
            "2254 V",
            "Depilació elèctrica, la sessió de vint minuts",
            coefficient=Decimal("8"),
            place=TITOL_II_CAP_1,
            letter="K",
            approval="E",
        ),
        CodeRow(
            "2255 U",
            (
                "Exèresi o destrucció en bloc d'un lupus o d'una tuberculosi berrugosa en una o diverses sessions: - "
                "Lesió de menys de 4 cm²"
            ),
            coefficient=Decimal("10"),
            place=TITOL_II_CAP_1,
            letter="K",
        ),
        CodeRow(
            "2256 T",
            (
                "Exèresi o destrucció en bloc d'un lupus o d'una tuberculosi berrugosa en una o diverses sessions: - "
                "Lesió de 4 cm² o més"
            ),
            coefficient=Decimal("30"),
            place=TITOL_II_CAP_1,
            letter="K",
        ),
        CodeRow(
            "2257 S",
            "Aplicació de raigs ultraviolats per afecció dermatològica, per sessió",
            coefficient=Decimal("2"),
            place=TITOL_II_CAP_1,
            letter="K",
            approval="E",
        ),
        CodeRow(
            "2258 R",
            "Si l'extensió de l'afecció necessita dos o més camps per sessió, la sessió",
            coefficient=Decimal("3.5"),
            place=TITOL_II_CAP_1,
            letter="K",
            approval="E",
        ),
        CodeRow("2259 Q", "Dutxa filiforme, per sessió", coefficient=Decimal("4"), place=TITOL_II_CAP_1, letter="K"),
        CodeRow(
            "2260 P",
            "Destrucció d'un tatuatge: - Fins a 8 cm²",
            coefficient=Decimal("10"),
            place=TITOL_II_CAP_1,
            letter="K",
            approval="E",
        ),
        CodeRow(
            "2261 O",
            "Destrucció d'un tatuatge: - De més de 8 cm²",
            coefficient=Decimal("20"),
            place=TITOL_II_CAP_1,
            letter="K",
            approval="E",
        ),
        CodeRow(
            "2262 N",
            "Destrucció d'un tatuatge: - A la cara, augmentar el coeficient donat per la superfície del tatuatge en",
            coefficient=Decimal("5"),
            place=TITOL_II_CAP_1,
            letter="K",
        ),
        CodeRow(
            "2263 M",
            "Tractament exfoliant de l'epidermis, per sessió",
            coefficient=Decimal("10"),
            place=TITOL_II_CAP_1,
            letter="K",
            approval="E",
        ),
        CodeRow(
            "2264 L",
            (
                "El mateix tractament amb neteja de la pell i posant al descobert col·leccions supurants o quístiques "
                "per sessió"
            ),
            coefficient=Decimal("15"),
            place=TITOL_II_CAP_1,
            letter="K",
            approval="E",
        ),
        CodeRow(
            "2265 K",
            "Abrasió de teguments amb instrumental rotatiu o material equivalent, per sessió (màxim quatre sessions)",
            coefficient=Decimal("15"),
            place=TITOL_II_CAP_1,
            letter="K",
            approval="E",
        ),
        CodeRow(
            "2266 J",
            "Tractament de tota la cara efectuat en una sola sessió sota anestèsia general",
            coefficient=Decimal("60"),
            place=TITOL_II_CAP_1,
            letter="Q",
            approval="E",
        ),
        CodeRow(
            "2267 I",
            (
                "Esmolar les ungles amb instruments rotatius o material equivalent, per sessió amb estipulació prèvia "
                "de més de sis sessions"
            ),
            coefficient=Decimal("10"),
            place=TITOL_II_CAP_1,
            letter="K",
        ),
        CodeRow("2300 Z", "Injecció intramuscular", coefficient=Decimal("1"), place=TITOL_II_CAP_2, letter="K"),
        CodeRow(
            "2301 Y",
            "Punció d'un abscess fred (amb o sense injecció modificadora) de gran volum (mal de Pott, coxàlgia, etc)",
            coefficient=Decimal("15"),
            place=TITOL_II_CAP_2,
            letter="K",
        ),
        CodeRow(
            "2302 X",
            "Extirpació d'un abscess fred sense lesió òssia",
            coefficient=Decimal("40"),
            place=TITOL_II_CAP_2,
            letter="Q",
        ),
        CodeRow(
            "2303 V",
            "Incisió d'un abscess intramuscular",
            coefficient=Decimal("15"),
            place=TITOL_II_CAP_2,
            letter="Q",
        ),
        CodeRow(
            "2304 U",
            "Sostracció d'un empelt tendinos o aponeuròtic",
            coefficient=Decimal("30"),
            place=TITOL_II_CAP_2,
            letter="Q",
        ),
        CodeRow(
            "2305 T",
            "Extirpació d'un tumor muscular encapsulat",
            coefficient=Decimal("30"),
            place=TITOL_II_CAP_2,
            letter="Q",
        ),
        CodeRow(
            "2306 S",
            "Sense la invasió de vasos ni de nervis",
            coefficient=Decimal("60"),
            place=TITOL_II_CAP_2_EXTIRPACIO_D_UN_TUMOR,
            remark="with plasty: see chapter 1",
            letter="Q",
        ),
        CodeRow(
            "2307 R",
            "Amb invasió de vasos i de nervis",
            coefficient=Decimal("100"),
            place=TITOL_II_CAP_2_EXTIRPACIO_D_UN_TUMOR,
            remark="with plasty: see chapter 1",
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2308 Q",
            "Tractament quirúrgic de ruptures i hèrnies musculars",
            coefficient=Decimal("40"),
            place=TITOL_II_CAP_2,
            letter="Q",
        ),
        CodeRow(
            "2309 P",
            "Un sol tendó",
            coefficient=Decimal("30"),
            place=TITOL_II_CAP_2_REPARACIO_PRIMARIA_D_UNA,
            letter="Q",
        ),
        CodeRow(
            "2310 O",
            "Dos tendons",
            coefficient=Decimal("45"),
            place=TITOL_II_CAP_2_REPARACIO_PRIMARIA_D_UNA,
            letter="Q",
        ),
        CodeRow(
            "2311 N",
            "Tres tendons o més",
            coefficient=Decimal("60"),
            place=TITOL_II_CAP_2_REPARACIO_PRIMARIA_D_UNA,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow("2312 M", "Tenotomia", coefficient=Decimal("15"), place=TITOL_II_CAP_2, letter="Q"),
        CodeRow("2313 L", "Biòpsia muscular", coefficient=Decimal("20"), place=TITOL_II_CAP_2, letter="Q"),
        CodeRow("2314 K", "Exèresi de quists sinovials", coefficient=Decimal("20"), place=TITOL_II_CAP_2, letter="Q"),
        CodeRow(
            "2315 J",
            "Un sol tendó",
            coefficient=Decimal("60"),
            place=TITOL_II_CAP_2_REPARACIO_SECUNDARIA_ELONGACIO,
            letter="Q",
        ),
        CodeRow(
            "2316 I",
            "Dos tendons",
            coefficient=Decimal("90"),
            place=TITOL_II_CAP_2_REPARACIO_SECUNDARIA_ELONGACIO,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2317 H",
            "Tres tendons o més",
            coefficient=Decimal("120"),
            place=TITOL_II_CAP_2_REPARACIO_SECUNDARIA_ELONGACIO,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "2318 G",
            "Exèresi d'una o de vàries beines sinovials",
            coefficient=Decimal("100"),
            place=TITOL_II_CAP_2,
            letter="Q",
            second_coefficient=Decimal("35"),
        ),
        CodeRow("2319 Z", "Punció o biòpsia òssia", coefficient=Decimal("5"), place=TITOL_II_CAP_3, letter="K"),
        CodeRow(
            "2320 Y",
            "Posar a lloc una broca per a tracció continua, forma de lesions traumàtiques",
            coefficient=Decimal("5"),
            place=TITOL_II_CAP_3,
            letter="K",
        ),
        CodeRow(
            "2321 X",
            "Ablació d'una exòstosi, d'un segrest",
            coefficient=Decimal("30"),
            place=TITOL_II_CAP_3,
            letter="Q",
        ),
        CodeRow(
            "2322 V",
            "Pelvis, anca, fèmur, columna vertebral",
            coefficient=Decimal("40"),
            place=TITOL_II_CAP_3_EXTRACCIO_DE_MATERIAL,
            letter="Q",
        ),
        CodeRow(
            "2323 U",
            "Altres localitzacions",
            coefficient=Decimal("20"),
            place=TITOL_II_CAP_3_EXTRACCIO_DE_MATERIAL,
            letter="Q",
        ),
        CodeRow(
            "2324 T",
            "Trepanació òssia (per a extracció d'empelt, biòpsia, abscess central, etc.)",
            coefficient=Decimal("50"),
            place=TITOL_II_CAP_3,
            letter="Q",
        ),
        CodeRow("2325 S", "Omplir una cavitat òssia", coefficient=Decimal("80"), place=TITOL_II_CAP_3, letter="Q"),
        CodeRow(
            "2326 R",
            "Osteotomia o resecció òssia sense refer la continuïtat òssia ni osteosíntesi",
            coefficient=Decimal("80"),
            place=TITOL_II_CAP_3,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2327 Q",
            "Calcani",
            coefficient=Decimal("80"),
            place=TITOL_II_CAP_3_OSTEOTOMIA_O_RESECCIO,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2328 P",
            "Fèmur",
            coefficient=Decimal("150"),
            place=TITOL_II_CAP_3_OSTEOTOMIA_O_RESECCIO,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2329 O",
            "Altres ossos",
            coefficient=Decimal("120"),
            place=TITOL_II_CAP_3_OSTEOTOMIA_O_RESECCIO,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2330 N",
            "Osteotomia uni o bilateral de la pelvis amb interrupció de la continuïtat de la cintura pelviana",
            coefficient=Decimal("150"),
            place=TITOL_II_CAP_3,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2331 Z",
            "Totes les articulacions excepte l'anca",
            coefficient=Decimal("5"),
            place=TITOL_II_CAP_4_PUNCIO_ARTICULAR_AMB,
            letter="K",
        ),
        CodeRow("2332 Y", "Anca", coefficient=Decimal("10"), place=TITOL_II_CAP_4_PUNCIO_ARTICULAR_AMB, letter="K"),
        CodeRow("2333 X", "Sinoviartrosi", coefficient=Decimal("10"), place=TITOL_II_CAP_4, letter="K"),
        CodeRow(
            "2334 V",
            "Punció articular amb bisturí: totes les articulacions",
            coefficient=Decimal("10"),
            place=TITOL_II_CAP_4,
            letter="K",
        ),
        CodeRow(
            "2335 U",
            "Per sota del colze o genoll",
            coefficient=Decimal("10"),
            place=TITOL_II_CAP_4_REPETICIO_D_UN_ENGUIXAT,
            letter="Q",
        ),
        CodeRow(
            "2336 T",
            "que comprèn el colze o genoll",
            coefficient=Decimal("15"),
            place=TITOL_II_CAP_4_REPETICIO_D_UN_ENGUIXAT,
            letter="Q",
        ),
        CodeRow(
            "2337 S",
            "Enguixat toracobraquial, pelvipèdic, cotilla, cotilla minerva, bicrural o bicanel·lera",
            coefficient=Decimal("30"),
            place=TITOL_II_CAP_4,
            status="reading",
            remark="printed without the dash of the repeated plasters above it, so it is not read as one of them",
            letter="Q",
        ),
        CodeRow(
            "2338 R",
            "Mobilització sota anestèsia general",
            coefficient=Decimal("10"),
            place=TITOL_II_CAP_4,
            letter="K",
        ),
        CodeRow(
            "2339 Q",
            "Artroscòpia (compresa la biòpsia i maniobres terapèutiques eventuais)",
            coefficient=Decimal("60"),
            place=TITOL_II_CAP_4,
            letter="Q",
        ),
        CodeRow(
            "2340 P",
            "Colze, espatlla, anca, sacroilíaca, genoll",
            coefficient=Decimal("50"),
            place=TITOL_II_CAP_4_BIOPSIA_INTRAARTICULAR,
            letter="Q",
        ),
        CodeRow(
            "2341 O",
            "Altres articulacions",
            coefficient=Decimal("15"),
            place=TITOL_II_CAP_4_BIOPSIA_INTRAARTICULAR,
            letter="Q",
        ),
        CodeRow(
            "2342 N",
            "Un o diversos dits de la mà o dels peus",
            coefficient=Decimal("20"),
            place=TITOL_II_CAP_4_TRACTAMENT_DE_LES,
            letter="Q",
        ),
        CodeRow(
            "2343 M",
            "Carp, metacarp, canell, colze, tars, metatars, tibiotarsiana",
            coefficient=Decimal("40"),
            place=TITOL_II_CAP_4_TRACTAMENT_DE_LES,
            letter="Q",
        ),
        CodeRow(
            "2344 L",
            "Espatlla, genoll a exclusió de la menissectomia",
            coefficient=Decimal("60"),
            place=TITOL_II_CAP_4_TRACTAMENT_DE_LES,
            letter="Q",
        ),
        CodeRow(
            "2345 K",
            "Anca, pelvis",
            coefficient=Decimal("100"),
            place=TITOL_II_CAP_4_TRACTAMENT_DE_LES,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2346 J",
            "Colze, espatlla, genoll",
            coefficient=Decimal("80"),
            place=TITOL_II_CAP_4_ARTROLISI_SINOVECTOMIA_REINTERVENCIO,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2347 I",
            "Anques",
            coefficient=Decimal("100"),
            place=TITOL_II_CAP_4_ARTROLISI_SINOVECTOMIA_REINTERVENCIO,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2348 H",
            "Altres articulacions amb exclusió de la mà",
            coefficient=Decimal("60"),
            place=TITOL_II_CAP_4_ARTROLISI_SINOVECTOMIA_REINTERVENCIO,
            letter="Q",
        ),
        CodeRow(
            "2349 G",
            "Colze, espatlla, genoll",
            coefficient=Decimal("100"),
            place=TITOL_II_CAP_4_ARTROPLASTIA_SENSE_PROTESI,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2350 F",
            "Anques",
            coefficient=Decimal("120"),
            place=TITOL_II_CAP_4_ARTROPLASTIA_SENSE_PROTESI,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "2351 E",
            "Altres articulacions excepte les de la mà i peu, resecció simple d'un cap radial o cubital",
            coefficient=Decimal("60"),
            place=TITOL_II_CAP_4_ARTROPLASTIA_SENSE_PROTESI,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2352 D",
            "Espatlla",
            coefficient=Decimal("100"),
            place=TITOL_II_CAP_4_ARTROPLASTIA_AMB_PROTESI,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2353 C",
            "Colze",
            coefficient=Decimal("80"),
            place=TITOL_II_CAP_4_ARTROPLASTIA_AMB_PROTESI,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2354 B",
            "Canell",
            coefficient=Decimal("80"),
            place=TITOL_II_CAP_4_ARTROPLASTIA_AMB_PROTESI,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2355 A",
            "Anca",
            coefficient=Decimal("150"),
            place=TITOL_II_CAP_4_ARTROPLASTIA_AMB_PROTESI,
            letter="Q",
            second_coefficient=Decimal("70"),
        ),
        CodeRow(
            "2356 Z",
            "Genoll",
            coefficient=Decimal("100"),
            place=TITOL_II_CAP_4_ARTROPLASTIA_AMB_PROTESI,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2357 Y",
            "Tibiotarsiana",
            coefficient=Decimal("80"),
            place=TITOL_II_CAP_4_ARTROPLASTIA_AMB_PROTESI,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2358 X",
            "Espatlla",
            coefficient=Decimal("180"),
            place=TITOL_II_CAP_4_ARTROPLASTIA_AMB_PROTESI_2,
            letter="Q",
            second_coefficient=Decimal("80"),
        ),
        CodeRow(
            "2359 V",
            "Colze",
            coefficient=Decimal("150"),
            place=TITOL_II_CAP_4_ARTROPLASTIA_AMB_PROTESI_2,
            letter="Q",
            second_coefficient=Decimal("70"),
        ),
        CodeRow(
            "2360 U",
            "canell",
            coefficient=Decimal("120"),
            place=TITOL_II_CAP_4_ARTROPLASTIA_AMB_PROTESI_2,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "2361 T",
            "Anca",
            coefficient=Decimal("220"),
            place=TITOL_II_CAP_4_ARTROPLASTIA_AMB_PROTESI_2,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "2362 S",
            "Genoll",
            coefficient=Decimal("200"),
            place=TITOL_II_CAP_4_ARTROPLASTIA_AMB_PROTESI_2,
            letter="Q",
            second_coefficient=Decimal("80"),
        ),
        CodeRow(
            "2363 R",
            "Tibiotarsiana",
            coefficient=Decimal("120"),
            place=TITOL_II_CAP_4_ARTROPLASTIA_AMB_PROTESI_2,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "2364 Q",
            "Anca",
            coefficient=Decimal("140"),
            place=TITOL_II_CAP_4_REINTERVENCIO_PER_A,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2365 P",
            "Altres articulacions, a excepció de la mà i dels dits dels peus",
            coefficient=Decimal("80"),
            place=TITOL_II_CAP_4_REINTERVENCIO_PER_A,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2366 O",
            "Colze, espatlla, genoll, sacroilíaca",
            coefficient=Decimal("100"),
            place=TITOL_II_CAP_4_ARTRODESI,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2367 N",
            "Anca",
            coefficient=Decimal("180"),
            place=TITOL_II_CAP_4_ARTRODESI,
            letter="Q",
            second_coefficient=Decimal("80"),
        ),
        CodeRow(
            "2368 M",
            "Carp, canell",
            coefficient=Decimal("60"),
            place=TITOL_II_CAP_4_ARTRODESI,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2369 L",
            "Interlínia tibiotarsiana, subastragalina migtarsiana o de Lisfranc",
            coefficient=Decimal("80"),
            place=TITOL_II_CAP_4_ARTRODESI,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2370 K",
            "Artrodesi de dues interlínies o més",
            coefficient=Decimal("100"),
            place=TITOL_II_CAP_4_ARTRODESI,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2401 Z",
            "Arteriografia d'un territori anatòmic amb punció d'una artèria dels membres",
            coefficient=Decimal("30"),
            place=TITOL_II_CAP_5_SECCIO_I_ART,
            remark="the number after the slash is not below the first",
            letter="K",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2402 Y",
            "D'una artèria caròtida",
            coefficient=Decimal("50"),
            place=TITOL_II_CAP_5_SECCIO_I_ART,
            letter="K",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2403 X",
            "De l'artèria vertebral",
            coefficient=Decimal("80"),
            place=TITOL_II_CAP_5_SECCIO_I_ART,
            letter="K",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2404 V",
            (
                "Arteriografia selectiva d'un territori anatòmic amb sonda intraarterial guiada (coronariografia, "
                "mielografia, etc.)"
            ),
            coefficient=Decimal("100"),
            place=TITOL_II_CAP_5_SECCIO_I_ART,
            letter="K",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2405 U",
            "Aortografia mitjançant punció percutània",
            coefficient=Decimal("50"),
            place=TITOL_II_CAP_5_SECCIO_I_ART,
            letter="K",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2406 T",
            "Opacificació d'un territori anatòmic amb injecció endovenosa simple amb o sense denudació",
            coefficient=Decimal("30"),
            place=TITOL_II_CAP_5_SECCIO_I_ART_2,
            letter="K",
        ),
        CodeRow(
            "2407 S",
            "Opacificació selectiva d'un territori anatòmic amb sonda endovenosa guiada",
            coefficient=Decimal("50"),
            place=TITOL_II_CAP_5_SECCIO_I_ART_2,
            letter="K",
        ),
        CodeRow(
            "2408 R",
            "Limfografia unilateral",
            coefficient=Decimal("30"),
            place="Títol II, Cap. 5, Secció I, Art. 1, 3. Limfografia",
            letter="K",
        ),
        CodeRow(
            "2409 Q",
            (
                "1. Artèries cervicoencefàliques d'ambdós costats amb l'enregistrament de les caròtides, subclàvies, "
                "vertebrals i oftàlmiques, amb un mínim de dotze traçats i la redacció d'un informe"
            ),
            coefficient=Decimal("20"),
            place=TITOL_II_CAP_5_SECCIO_I_ART_3,
            letter="K",
        ),
        CodeRow(
            "2410 P",
            "2. Artèries d'ambdós membres inferiors o superiors amb un mínim de deu traçats i la redacció d'un informe",
            coefficient=Decimal("15"),
            place=TITOL_II_CAP_5_SECCIO_I_ART_3,
            letter="K",
        ),
        CodeRow(
            "2411 O",
            "3. Venes d'ambdós membres superiors o inferiors amb un mínim de sis traçats i la redacció d'un informe",
            coefficient=Decimal("10"),
            place=TITOL_II_CAP_5_SECCIO_I_ART_3,
            letter="K",
        ),
        CodeRow(
            "2412 M",
            "Mesura de la pressió venosa perifèrica",
            coefficient=Decimal("4"),
            place=TITOL_II_CAP_5_SECCIO_I_ART_4,
            letter="K",
        ),
        CodeRow(
            "2413 L",
            "Mesura de la resistència capil·lar",
            coefficient=Decimal("4"),
            place=TITOL_II_CAP_5_SECCIO_I_ART_4,
            letter="K",
        ),
        CodeRow("2414 K", "Oscil·lografia", coefficient=Decimal("4"), place=TITOL_II_CAP_5_SECCIO_I_ART_4, letter="K"),
        CodeRow(
            "2415 J",
            "Exploració fluoroscòpica de la circulació arterial dels membres",
            coefficient=Decimal("8"),
            place=TITOL_II_CAP_5_SECCIO_I_ART_4,
            letter="K",
        ),
        CodeRow(
            "2416 I",
            "Prova d'impregnació dels vasos limfàtics amb injecció subcutània d'un producte colorant",
            coefficient=Decimal("6"),
            place=TITOL_II_CAP_5_SECCIO_I_ART_4,
            letter="K",
        ),
        CodeRow("2417 H", "Piezografia", coefficient=Decimal("4"), place=TITOL_II_CAP_5_SECCIO_I_ART_4, letter="K"),
        CodeRow("2418 G", "Termometria", coefficient=Decimal("4"), place=TITOL_II_CAP_5_SECCIO_I_ART_4, letter="K"),
        CodeRow(
            "2419 F",
            "Capil·laroscòpia",
            coefficient=Decimal("6"),
            place=TITOL_II_CAP_5_SECCIO_I_ART_4,
            letter="K",
        ),
        CodeRow("2420 E", "Pletismografia", coefficient=Decimal("8"), place=TITOL_II_CAP_5_SECCIO_I_ART_4, letter="K"),
        CodeRow(
            "2421 D",
            "Injecció endovenosa en sèrie",
            coefficient=Decimal("1.5"),
            place=TITOL_II_CAP_5_SECCIO_II_ART,
            letter="K",
        ),
        CodeRow(
            "2422 C",
            "Injecció endovenosa aïllada",
            coefficient=Decimal("2"),
            place=TITOL_II_CAP_5_SECCIO_II_ART,
            letter="K",
        ),
        CodeRow(
            "2423 B",
            "Punció d'un gran vas del cap o del coll",
            coefficient=Decimal("3"),
            place=TITOL_II_CAP_5_SECCIO_II_ART,
            letter="K",
        ),
        CodeRow(
            "2424 A",
            "Descobrir una vena perifèrica",
            coefficient=Decimal("10"),
            place=TITOL_II_CAP_5_SECCIO_II_ART,
            letter="K",
        ),
        CodeRow(
            "2425 Z",
            "Punció arterial percutània",
            coefficient=Decimal("5"),
            place=TITOL_II_CAP_5_SECCIO_II_ART,
            letter="K",
        ),
        CodeRow(
            "2426 Y",
            "Injecció intraarterial",
            coefficient=Decimal("5"),
            place=TITOL_II_CAP_5_SECCIO_II_ART,
            letter="K",
        ),
        CodeRow("2427 X", "Sagnia", coefficient=Decimal("5"), place=TITOL_II_CAP_5_SECCIO_II_ART, letter="K"),
        CodeRow(
            "2428 V",
            "Perfusió venosa des dels membres amb o sense catèter",
            coefficient=Decimal("5"),
            place=TITOL_II_CAP_5_SECCIO_II_ART,
            letter="K",
        ),
        CodeRow(
            "2429 U",
            "Perfusió venosa des del coll o del tòrax amb col·locació d'un caràcter permanent",
            coefficient=Decimal("10"),
            place=TITOL_II_CAP_5_SECCIO_II_ART,
            letter="K",
        ),
        CodeRow(
            "2430 T",
            "Transfusió de sang o d'elements formes de la sang",
            coefficient=Decimal("10"),
            place=TITOL_II_CAP_5_SECCIO_II_ART,
            letter="K",
        ),
        CodeRow(
            "2431 S",
            "Transfusió superior a 3 litres de sang (en l'adult) fora d'un procediment quirúrgic",
            coefficient=Decimal("40"),
            place=TITOL_II_CAP_5_SECCIO_II_ART,
            letter="K",
        ),
        CodeRow(
            "2432 R",
            "Exanguino-transfusió (mínim 4 litres en l'adult)",
            coefficient=Decimal("80"),
            place=TITOL_II_CAP_5_SECCIO_II_ART,
            letter="K",
        ),
        CodeRow(
            "2433 Q",
            "1. Vasos principals dels membres",
            coefficient=Decimal("30"),
            place=TITOL_II_CAP_5_SECCIO_II_ART_2,
            letter="Q",
        ),
        CodeRow(
            "2434 P",
            "2. Vasos principals del coll, de la cara i de l'anca",
            coefficient=Decimal("50"),
            place=TITOL_II_CAP_5_SECCIO_II_ART_2,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2435 O",
            "3. Vasos principals abdominopelvians",
            coefficient=Decimal("80"),
            place=TITOL_II_CAP_5_SECCIO_II_ART_2,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2436 N",
            "1. Vasos principals dels membres",
            coefficient=Decimal("150"),
            place=TITOL_II_CAP_5_SECCIO_II_ART_3,
            letter="Q",
            second_coefficient=Decimal("70"),
        ),
        CodeRow(
            "2437 M",
            "3. Vasos principals abdominopelvians així com els vasos del coll",
            coefficient=Decimal("250"),
            place=TITOL_II_CAP_5_SECCIO_II_ART_3,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "2438 L",
            "1. Vasos principals dels membres",
            coefficient=Decimal("80"),
            place=TITOL_II_CAP_5_SECCIO_II_ART_4,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2439 K",
            "2. Vasos principals del coll, de la cara i de l'anca",
            coefficient=Decimal("100"),
            place=TITOL_II_CAP_5_SECCIO_II_ART_4,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2440 J",
            "3. Vasos principals abdominopelvians",
            coefficient=Decimal("150"),
            place=TITOL_II_CAP_5_SECCIO_II_ART_4,
            letter="Q",
            second_coefficient=Decimal("90"),
        ),
        CodeRow(
            "2441 I",
            "1. Vasos principals dels membres",
            coefficient=Decimal("100"),
            place=TITOL_II_CAP_5_SECCIO_II_ART_5,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2442 H",
            "3. Vasos principals abdominopelvians així com els vasos del coll",
            coefficient=Decimal("150"),
            place=TITOL_II_CAP_5_SECCIO_II_ART_5,
            letter="Q",
            second_coefficient=Decimal("90"),
        ),
        CodeRow(
            "2443 G",
            "Quimioteràpia regional de neoplàsia mitjançant perfusions intraarterials",
            coefficient=Decimal("80"),
            place="Títol II, Cap. 5, Secció II, Art. 3",
            letter="K",
        ),
        CodeRow(
            "2444 F",
            "perfusió curta (bolus), per sessió d'una durada inferior a les 6 hores",
            coefficient=Decimal("15"),
            place=TITOL_II_CAP_5_SECCIO_II_ART_6,
            letter="K",
            approval="E",
        ),
        CodeRow(
            "2445 E",
            "perfusió semicontinua, per sessió d'una durada igual o superior a 6 hores i inferior a 24 hores",
            coefficient=Decimal("20"),
            place=TITOL_II_CAP_5_SECCIO_II_ART_6,
            letter="K",
            approval="E",
        ),
        CodeRow(
            "2446 D",
            "perfusió continua de durada igual o superior a 24 hores, per cada sessió de 24 hores",
            coefficient=Decimal("30"),
            place=TITOL_II_CAP_5_SECCIO_II_ART_6,
            letter="K",
            approval="E",
        ),
        CodeRow(
            "2447 B",
            (
                "Accident agut (del tipus aplàsia medul·lar, xoc degut al tractament quimioteràpic i/o radioteràpic, "
                "compressió mediastínica, síndrome abdominal agut iatrogènic, gran disfàgia, etc.) per sessió de 24 "
                "hores per un període limitat a 7 dies, renovable per Entesa Prèvia"
            ),
            coefficient=Decimal("30"),
            place=TITOL_II_CAP_5_SECCIO_II_ART_7,
            letter="K",
        ),
        CodeRow(
            "2448 A",
            (
                "Estat precari perllongat necessitant assistència constant (analgèsics majors, control metabòlic, "
                "prevenció de complicacions greus, tractament per greu deterioració de l'estat nutricional), per "
                "sessió de 24 hores, per un període d'un mes, renovable per Entesa Prèvia"
            ),
            coefficient=Decimal("10"),
            place=TITOL_II_CAP_5_SECCIO_II_ART_7,
            letter="K",
        ),
        CodeRow(
            "2450 Z",
            "Injecció, localització i cateterisme d'un vas limfàtic en un acte terapèutic",
            coefficient=Decimal("20"),
            place=TITOL_II_CAP_5_SECCIO_III,
            letter="K",
        ),
        CodeRow(
            "2451 Y",
            "Exèresi d'un gangli o d'una adenopatia",
            coefficient=Decimal("20"),
            place=TITOL_II_CAP_5_SECCIO_III,
            letter="Q",
        ),
        CodeRow(
            "2452 X",
            "Segmentari",
            coefficient=Decimal("80"),
            place=TITOL_II_CAP_5_SECCIO_III_TRACTAMENT,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2453 V",
            "Difús (inclou el possible recobriment cutani)",
            coefficient=Decimal("120"),
            place=TITOL_II_CAP_5_SECCIO_III_TRACTAMENT,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "2454 U",
            (
                "Tractament pel mètode compressiu de Van der Molen de l'elefantiasi o del limfedema d'un membre, ja "
                "sigui primitiu o secundari a un procediment terapèutic, i que inclou la reducció encanonada i la "
                "contenció fixa d'almenys dos segments de l'extremitat (amb un màxim de cinc sessions, espaiades com "
                "a mínim cinc dies i com a màxim quinze), per sessió"
            ),
            coefficient=Decimal("10"),
            place=TITOL_II_CAP_5_SECCIO_III,
            letter="K",
        ),
        CodeRow(
            "2455 T",
            (
                "Col·locació d'una banda adhesiva compressiva permanent i fixa d'almenys dos segments de "
                "l'extremitat, amb qualsevol tècnica i amb un màxim de dues per setmana"
            ),
            coefficient=Decimal("5"),
            place=TITOL_II_CAP_5_SECCIO_III,
            letter="K",
        ),
        CodeRow(
            "2456 S",
            "Unilateral",
            coefficient=Decimal("60"),
            place=TITOL_II_CAP_5_SECCIO_III_BUIDAMENT,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2457 R",
            "Bilateral en un temps",
            coefficient=Decimal("100"),
            place=TITOL_II_CAP_5_SECCIO_III_BUIDAMENT,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "2458 Q",
            "Buidament total jugulomaxil·lar, carotidi, submaxil·lar, i subclavicular en un temps",
            coefficient=Decimal("120"),
            place=TITOL_II_CAP_5_SECCIO_III,
            letter="Q",
            second_coefficient=Decimal("70"),
        ),
        CodeRow(
            "2460 Z",
            "Gangli de Gasser",
            coefficient=Decimal("20"),
            place=TITOL_II_CAP_6_1_INFILTRACIONS_PERCUTANIES,
            letter="K",
        ),
        CodeRow(
            "2461 Y",
            "Nervi trigemin (forat oval o rodó major), nervi oftàlmic",
            coefficient=Decimal("10"),
            place=TITOL_II_CAP_6_1_INFILTRACIONS_PERCUTANIES,
            letter="K",
        ),
        CodeRow(
            "2462 X",
            "Nervi maxil·lar superior o inferior a la base del crani",
            coefficient=Decimal("8"),
            place=TITOL_II_CAP_6_1_INFILTRACIONS_PERCUTANIES,
            letter="K",
        ),
        CodeRow(
            "2463 V",
            (
                "Branques terminals del trigemin (supra i infra- orbitària, a l'espina de Spix, mentonià, en el canal "
                "palatí posterior, etc)"
            ),
            coefficient=Decimal("5"),
            place=TITOL_II_CAP_6_1_INFILTRACIONS_PERCUTANIES,
            letter="K",
        ),
        CodeRow(
            "2464 U",
            (
                "Infiltració del nervi frènic, esplàncnic, hipogàstric del simpàtic lumbar, del gangli estel·lar o "
                "del gangli simpàtic cervical superior"
            ),
            coefficient=Decimal("10"),
            place=TITOL_II_CAP_6_1_INFILTRACIONS_PERCUTANIES,
            letter="K",
        ),
        CodeRow(
            "2465 T",
            "Sutura nerviosa primitiva",
            coefficient=Decimal("60"),
            place=TITOL_II_CAP_6_2_INTERVENCIONS,
            letter="Q",
        ),
        CodeRow(
            "2466 S",
            "Sutura nerviosa secundària",
            coefficient=Decimal("70"),
            place=TITOL_II_CAP_6_2_INTERVENCIONS,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2467 R",
            "Ablació d'un tumor nerviós amb sutura (membre o altra regió)",
            coefficient=Decimal("80"),
            place=TITOL_II_CAP_6_2_INTERVENCIONS,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2468 Q",
            "Empelt nerviós en un o dos temps",
            coefficient=Decimal("120"),
            place=TITOL_II_CAP_6_2_INTERVENCIONS,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2469 P",
            "Alliberament d'un nervi comprimit",
            coefficient=Decimal("50"),
            place=TITOL_II_CAP_6_2_INTERVENCIONS,
            letter="Q",
        ),
        CodeRow(
            "2470 O",
            "Resecció catenària o ganglionar en general",
            coefficient=Decimal("120"),
            place=TITOL_II_CAP_6_2_INTERVENCIONS,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2471 N",
            "Simpatectomia dorsolumbar supra i infradiafrag- màtica",
            coefficient=Decimal("120"),
            place=TITOL_II_CAP_6_2_INTERVENCIONS,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2472 M",
            "Operació sobre el nervi esplàncnic, el gangli aorticorenal o els nervis del pedicle renal",
            coefficient=Decimal("120"),
            place=TITOL_II_CAP_6_2_INTERVENCIONS,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2473 L",
            "Neurotomia perifèrica",
            coefficient=Decimal("40"),
            place=TITOL_II_CAP_6_2_INTERVENCIONS,
            letter="Q",
        ),
        CodeRow(
            "2474 K",
            "Restabliment de la sensibilitat per trasplantació cutània amb el pedicle vasculo-nerviós",
            coefficient=Decimal("150"),
            place=TITOL_II_CAP_6_2_INTERVENCIONS,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2501 Z",
            (
                "Punció lumbar o suboccipital amb o sense injecció medicamentosa, amb o sense prova manomètrica de "
                "Queeckenstaett-Stockey"
            ),
            coefficient=Decimal("8"),
            place=TITOL_III_CAP_1_ART_1,
            letter="K",
        ),
        CodeRow(
            "2502 Y",
            "Punció lumbar o suboccipital amb injecció de substància de contrast",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_1_ART_1,
            remark="the number after the slash is not below the first",
            letter="K",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2503 X",
            "Mielografia gasosa, encefalografia total per via lumbar",
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_1_ART_1,
            letter="K",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2504 V",
            "Encefalografia gasosa fraccionada (diagnòstica)",
            coefficient=Decimal("60"),
            place=TITOL_III_CAP_1_ART_1,
            letter="K",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2505 U",
            "Punció ventricular amb nombre de forats de trepanació indefinit",
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_1_ART_1,
            letter="K",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2506 T",
            "El mateix procediment en el lactant sense trepanació",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_1_ART_1,
            remark="the number after the slash is not below the first",
            letter="K",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2507 S",
            "Ventriculografia (amb nombre indefinit de forats de trepanació)",
            coefficient=Decimal("60"),
            place=TITOL_III_CAP_1_ART_1,
            letter="K",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2508 R",
            "El mateix procediment en el lactant sense trepanació",
            coefficient=Decimal("20"),
            place=TITOL_III_CAP_1_ART_1,
            letter="K",
        ),
        CodeRow(
            "2509 Q",
            (
                "Electroencefalograma, amb qualsevol nombre de canals de l'aparell, el temps transcorregut o els "
                "procediments d'activació utilitzats i amb un mínim de sis plomes"
            ),
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_1_ART_1,
            letter="K",
        ),
        CodeRow(
            "2510 P",
            (
                "Electroencefalograma realitzat en un malalt no transportable ja sigui a domicili o en un establiment "
                "sense electroencefalògraf (preu de desplaçament comprés)"
            ),
            coefficient=Decimal("70"),
            place=TITOL_III_CAP_1_ART_1,
            letter="K",
        ),
        CodeRow(
            "2511 O",
            (
                "Electroencefalograma realitzat a diversos malalts en un establiment sense electroencefalògraf, per "
                "cada malalt (preu de desplaçament comprés)"
            ),
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_1_ART_1,
            letter="K",
        ),
        CodeRow(
            "2512 N",
            "Electroencefalografia durant una intervenció de cirurgia endotoràcica o de neurocirurgia",
            coefficient=Decimal("70"),
            place=TITOL_III_CAP_1_ART_1,
            letter="K",
        ),
        CodeRow(
            "2513 M",
            "Examen electrocorticogràfic",
            coefficient=Decimal("70"),
            place=TITOL_III_CAP_1_ART_1,
            letter="K",
        ),
        CodeRow("2514 L", "Ecoencefalograma", coefficient=Decimal("10"), place=TITOL_III_CAP_1_ART_1, letter="K"),
        CodeRow(
            "2515 K",
            "Examen elèctric galvano-faràdic sigui quin sigui el o els territoris",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_1_ART_1_ELECTRODIAGNOSTIC,
            letter="K",
        ),
        CodeRow(
            "2516 J",
            "Cronaximetria sigui quin sigui el o els territoris",
            coefficient=Decimal("18"),
            place=TITOL_III_CAP_1_ART_1_ELECTRODIAGNOSTIC,
            letter="K",
        ),
        CodeRow(
            "2517 I",
            "Electromiografia per oscil·loscòpia, fonía o registre fotogràfic a dèbil definició",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_1_ART_1_ELECTROMIOGRAMA,
            letter="K",
        ),
        CodeRow(
            "2518 H",
            (
                "Electromiografia amb registre fotogràfic de definició normal (registre continu d'un mínim de tres "
                "segons que permeti discernir sobre el registre final un senyal sinusoidal de 1.000 Hertz) o recerca "
                "d'espasmofília amb la prova del garrot sota control electromiogràfic"
            ),
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_1_ART_1_ELECTROMIOGRAMA,
            letter="K",
        ),
        CodeRow(
            "2519 G",
            "Examen d'estimulo-detecció amb recepció muscular i mesures cronològiques",
            coefficient=Decimal("20"),
            place=TITOL_III_CAP_1_ART_1_ELECTROMIOGRAMA,
            letter="K",
        ),
        CodeRow(
            "2520 F",
            "Mesures de velocitat de conducció sensitiva",
            coefficient=Decimal("20"),
            place=TITOL_III_CAP_1_ART_1_ELECTROMIOGRAMA,
            letter="K",
        ),
        CodeRow(
            "2521 E",
            "Lesió de l'arc cranial",
            coefficient=Decimal("120"),
            place=TITOL_III_CAP_1_ART_2_1,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "2522 D",
            "Lesió extraparenquimatosa de la convexitat",
            coefficient=Decimal("200"),
            place=TITOL_III_CAP_1_ART_2_1,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow(
            "2523 C",
            "Lesió intraparenquimatosa dels hemisferis",
            coefficient=Decimal("200"),
            place=TITOL_III_CAP_1_ART_2_1,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "2524 B",
            "Lesió dels ventricles laterals",
            coefficient=Decimal("300"),
            place=TITOL_III_CAP_1_ART_2_1,
            letter="Q",
            second_coefficient=Decimal("140"),
        ),
        CodeRow(
            "2525 A",
            "Lesió del 3er. ventricle",
            coefficient=Decimal("300"),
            place=TITOL_III_CAP_1_ART_2_1,
            letter="Q",
            second_coefficient=Decimal("140"),
        ),
        CodeRow(
            "2526 Z",
            "Lesió de la línia mediana (comissures i falç)",
            coefficient=Decimal("300"),
            place=TITOL_III_CAP_1_ART_2_1,
            letter="Q",
            second_coefficient=Decimal("140"),
        ),
        CodeRow(
            "2527 Y",
            "Lesió hipofisària intrasellar (via rinoseptal)",
            coefficient=Decimal("200"),
            place=TITOL_III_CAP_1_ART_2_1_2,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "2528 X",
            "Lesió hipofisària d'extensió suprasellar (sigui quina sigui la via)",
            coefficient=Decimal("250"),
            place=TITOL_III_CAP_1_ART_2_1_2,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow(
            "2529 W",
            "Lesió exclusivament suprasellar (via sotsfrontal)",
            coefficient=Decimal("300"),
            place=TITOL_III_CAP_1_ART_2_1_2,
            letter="Q",
            second_coefficient=Decimal("150"),
        ),
        CodeRow(
            "2530 V",
            "Lesió expansiva de la regió pineal",
            coefficient=Decimal("300"),
            place=TITOL_III_CAP_1_ART_2_1_2,
            letter="Q",
            second_coefficient=Decimal("150"),
        ),
        CodeRow(
            "2531 U",
            "Lesió del planell anterior",
            coefficient=Decimal("300"),
            place=TITOL_III_CAP_1_ART_2_1_3,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow(
            "2532 T",
            "Lesió del planell medià i de l'ala d'esfenoides",
            coefficient=Decimal("300"),
            place=TITOL_III_CAP_1_ART_2_1_3,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow(
            "2533 S",
            "Lesió del clivus i de l'incisura tentorial",
            coefficient=Decimal("400"),
            place=TITOL_III_CAP_1_ART_2_1_3,
            letter="Q",
            second_coefficient=Decimal("150"),
        ),
        CodeRow(
            "2534 R",
            "Tumor posterior de l'òrbita (via neuroquirúrgica)",
            coefficient=Decimal("250"),
            place=TITOL_III_CAP_1_ART_2_1_3,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "2535 Q",
            "Tumor de l'hemisferi cerebel·lós",
            coefficient=Decimal("200"),
            place=TITOL_III_CAP_1_ART_2_1_4,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "2536 P",
            "Tumor del vermis cerebel·lós i/o del 4rt ventricle",
            coefficient=Decimal("250"),
            place=TITOL_III_CAP_1_ART_2_1_4,
            letter="Q",
            second_coefficient=Decimal("140"),
        ),
        CodeRow(
            "2537 O",
            "Tumor del tronc cerebral",
            coefficient=Decimal("300"),
            place=TITOL_III_CAP_1_ART_2_1_4,
            letter="Q",
            second_coefficient=Decimal("140"),
        ),
        CodeRow(
            "2538 N",
            "Tumor de l'angle pontocerebel·lós",
            coefficient=Decimal("450"),
            place=TITOL_III_CAP_1_ART_2_1_4,
            letter="Q",
            second_coefficient=Decimal("180"),
        ),
        CodeRow(
            "2539 M",
            "Tumor de la tenda del cerebel o del foramen occipital",
            coefficient=Decimal("300"),
            place=TITOL_III_CAP_1_ART_2_1_4,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow(
            "2540 L",
            "Tractament d'un empiema extraparenquimatós",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_1_ART_2_2,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2541 K",
            "Punció d'un abscess intraparenquimatós",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_1_ART_2_2,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2542 J",
            "Exèresi d'un abscess o d'una parasitosi intraparenquimatosa",
            coefficient=Decimal("200"),
            place=TITOL_III_CAP_1_ART_2_2,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "2543 I",
            "Excisió d'aneurisma arterial supratentorial per via neuroquirúrgica",
            coefficient=Decimal("300"),
            place=TITOL_III_CAP_1_ART_2_3,
            letter="Q",
            second_coefficient=Decimal("180"),
        ),
        CodeRow(
            "2544 H",
            "Excisió d'aneurisma arterial vertebrobasilar per via neuroquirúrgica",
            coefficient=Decimal("300"),
            place=TITOL_III_CAP_1_ART_2_3,
            letter="Q",
            second_coefficient=Decimal("180"),
        ),
        CodeRow(
            "2545 G",
            "Excisió en un sol temps de dos (o més) aneurismes arterials per via neuroquirúrgica",
            coefficient=Decimal("350"),
            place=TITOL_III_CAP_1_ART_2_3,
            letter="Q",
            second_coefficient=Decimal("215"),
        ),
        CodeRow(
            "2546 F",
            "Lligadura de la caròtida interna",
            coefficient=Decimal("50"),
            place=TITOL_III_CAP_1_ART_2_3,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2547 E",
            "Exèresi d'aneurismes arteriovenosos de meninges",
            coefficient=Decimal("200"),
            place=TITOL_III_CAP_1_ART_2_4,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "2548 D",
            "Exèresi dels aneurismes arteriovenosos corticals de pedicle únic",
            coefficient=Decimal("200"),
            place=TITOL_III_CAP_1_ART_2_4,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "2549 E",
            "Exèresi dels aneurismes arteriovenosos profunds o corticals amb pedicles múltiples",
            coefficient=Decimal("300"),
            place=TITOL_III_CAP_1_ART_2_4,
            letter="Q",
            second_coefficient=Decimal("180"),
        ),
        CodeRow(
            "2550 A",
            "Evacuació d'hematoma intracerebral supratentorial",
            coefficient=Decimal("120"),
            place=TITOL_III_CAP_1_ART_2_5,
            letter="Q",
            second_coefficient=Decimal("90"),
        ),
        CodeRow(
            "2551 B",
            "Evacuació d'hematoma cerebel·lós",
            coefficient=Decimal("200"),
            place=TITOL_III_CAP_1_ART_2_5,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "2552 C",
            "Anastomosi vascular extra o intracranial",
            coefficient=Decimal("200"),
            place=TITOL_III_CAP_1_ART_2_5,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "2553 D",
            "Cirurgia reparadora d'una artèria intracranial",
            coefficient=Decimal("150"),
            place=TITOL_III_CAP_1_ART_2_5,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2554 A",
            "Excisió de lesió de cuir cabellut amb resquil·lectomia craniana",
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_1_ART_2_6,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2555 Z",
            "Sense empelt",
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_1_ART_2_6_2,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2556 Y",
            "Amb empelt o autoplàstia",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_1_ART_2_6_2,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2557 B",
            "Tractament d'una fractura tancada de l'arc",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_1_ART_2_6,
            letter="Q",
            second_coefficient=Decimal("35"),
        ),
        CodeRow(
            "2558 C",
            "Tractament d'una fractura oberta",
            coefficient=Decimal("120"),
            place=TITOL_III_CAP_1_ART_2_6,
            letter="Q",
            second_coefficient=Decimal("45"),
        ),
        CodeRow(
            "2559 D",
            "Cranioplàstia amb material (pròtesi, homo o autoempelt)",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_1_ART_2_6,
            letter="Q",
            second_coefficient=Decimal("55"),
        ),
        CodeRow(
            "2560 E",
            "Evacuació d'un hematoma extradural",
            coefficient=Decimal("150"),
            place=TITOL_III_CAP_1_ART_2_7,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2561 F",
            "Evacuació d'un hematoma subdural agut i/o tractament d'una contusió cerebral",
            coefficient=Decimal("120"),
            place=TITOL_III_CAP_1_ART_2_7,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2562 G",
            "Evacuació d'un hematoma subdural crònic",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_1_ART_2_7,
            letter="Q",
            second_coefficient=Decimal("35"),
        ),
        CodeRow(
            "2563 H",
            "Tractament d'una lesió craniocerebral",
            coefficient=Decimal("150"),
            place=TITOL_III_CAP_1_ART_2_7,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2564 I",
            "Tractament d'una fístula traumàtica de líquid cefaloraquídi",
            coefficient=Decimal("200"),
            place=TITOL_III_CAP_1_ART_2_7,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "2565 S",
            "Col·locació de drenatge ventricular extern",
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_1_ART_2_8,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2566 J",
            "Derivació ventriculoatrial, peritoneal, o lumboperitoneal",
            coefficient=Decimal("120"),
            place=TITOL_III_CAP_1_ART_2_8,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2567 K",
            "Derivació colecistoperitoneal o duodenoperitoneal",
            coefficient=Decimal("120"),
            place=TITOL_III_CAP_1_ART_2_8,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2568 L",
            "Ablació d'una derivació extracraniana",
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_1_ART_2_8,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2569 M",
            "Ventriculocisternostomia (amb qualsevol tècnica)",
            coefficient=Decimal("150"),
            place=TITOL_III_CAP_1_ART_2_8,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2570 N",
            "Derivació interna (Torkildsen, intubació aquèductal)",
            coefficient=Decimal("150"),
            place=TITOL_III_CAP_1_ART_2_8,
            letter="Q",
            second_coefficient=Decimal("80"),
        ),
        CodeRow(
            "2571 O",
            "Tractament dels meningoencefalocèles",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_1_ART_2_9,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2572 P",
            "Tractament de les cranioestenosis",
            coefficient=Decimal("200"),
            place=TITOL_III_CAP_1_ART_2_9,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "2573 Q",
            "Demarcació seguida de punció o biòpsia estereotàctica d'una lesió intracranial",
            coefficient=Decimal("250"),
            place=TITOL_III_CAP_1_ART_3_1,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "2574 R",
            "Implantació estereotàctica intracerebral",
            coefficient=Decimal("300"),
            place=TITOL_III_CAP_1_ART_3_1,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "2575 S",
            "Cirurgia estereotàctica d'un moviment anòmal",
            coefficient=Decimal("300"),
            place=TITOL_III_CAP_1_ART_3_1,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "2576 T",
            "Exploració estereotàctica d'una epilèpsia",
            coefficient=Decimal("300"),
            place=TITOL_III_CAP_1_ART_3_1,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "2577 U",
            "Implantació estereotàctica d'elèctrodes o teixit viu",
            coefficient=Decimal("300"),
            place=TITOL_III_CAP_1_ART_3_1,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "2578 V",
            "Excisió d'una zona epileptògena amb corticografia",
            coefficient=Decimal("200"),
            place=TITOL_III_CAP_1_ART_3_2,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "2579 W",
            "Hemisferectomia",
            coefficient=Decimal("300"),
            place=TITOL_III_CAP_1_ART_3_2,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow(
            "2580 X",
            "Termocoagulació del trigèmini o del glossofaringi",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_1_ART_3_3,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2581 Y",
            "Termocoagulació en facetes",
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_1_ART_3_3,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2582 Z",
            "Tractament quirúrgic d'un conflicte arterionerviós intracranial",
            coefficient=Decimal("200"),
            place=TITOL_III_CAP_1_ART_3_3,
            letter="Q",
            second_coefficient=Decimal("70"),
        ),
        CodeRow(
            "2583 A",
            "Mielotomia o cordotomia (percutània o oberta)",
            coefficient=Decimal("150"),
            place=TITOL_III_CAP_1_ART_3_3,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "2584 B",
            "Radiculotomia posterior selectiva",
            coefficient=Decimal("200"),
            place=TITOL_III_CAP_1_ART_3_3,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2585 C",
            "Implantació d'un elèctrode epidural",
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_1_ART_3_3,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2586 D",
            "Implantació d'un estimulador medul·lar",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_1_ART_3_3,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "2587 E",
            "Implantació subaracnoïdal d'un reservori o bomba",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_1_ART_3_3,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "2588 F",
            "Col·locació d'un captador de pressió intracranial",
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_1_ART_4,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2589 G",
            "Finestra descompressiva o exploradora",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_1_ART_4,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "2590 H",
            "Ablació de finestra",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_1_ART_4,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2591 I",
            "Punició ventricular",
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_1_ART_4,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow("2600 J", "Fluoroscòpia", coefficient=Decimal("10"), place=TITOL_III_CAP_2_ART_1, letter="K"),
        CodeRow("2601 K", "Retinografia en colors", coefficient=Decimal("10"), place=TITOL_III_CAP_2_ART_1, letter="K"),
        CodeRow(
            "2602 L",
            (
                "Angiografia fluoresceínica amb clixés en llum monocromàtica verda, vermella i blava (amb o sense "
                "estereoscòpies simètriques)"
            ),
            coefficient=Decimal("35"),
            place=TITOL_III_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow(
            "2603 M",
            "Angiografia fluoresceínica amb verd d'Indocianina i amb llum infrarroja",
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow(
            "2604 N",
            "Fluorofotometria quantitativa del segment anterior i/o posterior",
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow(
            "2605 O",
            "Queratometria i/o paquimetria corneal",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow("2606 P", "Queratostèssia", coefficient=Decimal("10"), place=TITOL_III_CAP_2_ART_1, letter="K"),
        CodeRow(
            "2607 Q",
            "Perimetria quantitativa, manual o automatitzada, acompanyada o reemplaçada per una campimetria",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow(
            "2608 R",
            "Corba d'adaptació a l'obscuritat",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow(
            "2697 A",
            "Exploració del sentit cromàtic",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow(
            "2609 S",
            (
                "Exploració del sentit cromàtic amb test de Farnsworth 100 HUE, assistit per ordinador, amb gràfic i "
                "puntuació"
            ),
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow(
            "2610 T",
            "Electroretinografia (sis plomes com a mínim)",
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow("2611 U", "Electrooculograma", coefficient=Decimal("30"), place=TITOL_III_CAP_2_ART_1, letter="K"),
        CodeRow(
            "2612 V",
            "Potencials evocats visuals",
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow(
            "2613 W",
            (
                "Informe electrofisiològic ocular (comportant electroretinografia, electrooculograma i potencials "
                "evocats visuals)"
            ),
            coefficient=Decimal("50"),
            place=TITOL_III_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow(
            "2614 X",
            "Examen funcional detallat de la mobilitat ocular en l'estrabisme i les heterofòries",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow(
            "2615 Y",
            "Examen sensomotor en l'estrabisme i l'ambliopia",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow("2616 Z", "Gonioscòpia", coefficient=Decimal("10"), place=TITOL_III_CAP_2_ART_1, letter="K"),
        CodeRow(
            "2617 A",
            (
                "Biomicroscòpia del fons d'ull amb vidre de contacte de tres miralls o panoràmic, associat o no a una "
                "Gonioscòpia"
            ),
            coefficient=Decimal("12"),
            place=TITOL_III_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow(
            "2618 B",
            "Proves de provocació en el glaucoma",
            coefficient=Decimal("20"),
            place=TITOL_III_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow(
            "2619 C",
            "Tonografia amb tonòmetre electrònic",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow(
            "2620 D",
            "Corba de tensió ocular nictemeral (6 mesures per 24 hores sense hospitalització)",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow(
            "2621 F",
            "Ecografia simple mode A",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow(
            "2622 G",
            "Ecografia ocular i orbitària (mode B o mode A i B)",
            coefficient=Decimal("20"),
            place=TITOL_III_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow(
            "2623 H",
            "Ecobiometria ocular amb càlcul dels diferents paràmetres i de la potència del cristal·lí artificial",
            coefficient=Decimal("20"),
            place=TITOL_III_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow(
            "2624 I",
            "Microscòpia especular de l'endoteli corneal i clixés fotogràfics",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow("2625 J", "Per un ull", coefficient=Decimal("40"), place=TITOL_III_CAP_2_ART_1_LENTS, letter="K"),
        CodeRow("2626 K", "Per ambdós ulls", coefficient=Decimal("50"), place=TITOL_III_CAP_2_ART_1_LENTS, letter="K"),
        CodeRow(
            "2627 L",
            "Adaptació de lents de contacte terapèutiques o correctores",
            coefficient=Decimal("25"),
            place=TITOL_III_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow(
            "2628 M",
            "Refecció palpebral simple",
            coefficient=Decimal("60"),
            place=TITOL_III_CAP_2_ART_2,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2629 N",
            "Refecció palpebral total, qualsevol tècnica",
            coefficient=Decimal("90"),
            place=TITOL_III_CAP_2_ART_2,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2630 O",
            "Cirurgia funcional de la ptosis i de la lagoftàlmia",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_2_ART_2,
            letter="Q",
            second_coefficient=Decimal("35"),
        ),
        CodeRow(
            "2631 P",
            "Cirurgia dels vorells palpebrals (blefarorràfia, tarsorràfia i cantoplàstia)",
            coefficient=Decimal("20"),
            place=TITOL_III_CAP_2_ART_2,
            remark="the number after the slash is not below the first",
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2632 Q",
            "Tractament quirúrgic del calazi i dels quists palpebrals",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_2_ART_2,
            remark="the number after the slash is not below the first",
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2633 R",
            "Tractament quirúrgic de l'entropi o de l'ectropi, de la triquiasi o de la blefarocalàsia",
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_2_ART_2,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2634 S",
            "lesió única",
            coefficient=Decimal("20"),
            place=TITOL_III_CAP_2_ART_2_ABLACIO,
            remark="the number after the slash is not below the first",
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2635 T",
            "lesions múltiples",
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_2_ART_2_ABLACIO,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2636 U",
            "Sutura de ferides cutaneomucoses de les parpelles",
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_2_ART_2,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2637 V",
            "Injecció retrobulbar o laterobulbar seriada",
            coefficient=Decimal("8"),
            place=TITOL_III_CAP_2_ART_2,
            letter="K",
        ),
        CodeRow(
            "2638 W",
            "Orbitotomia per via anterior amb extracció de cossos estranys o de tumors o de pseudotumors inflamatoris",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_2_ART_2,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2639 X",
            "Orbitotomia amb trepanació òssia per tumors o pseudotumors",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_2_ART_2,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2640 Y",
            "Ablació d'un tumor orbitari per via intracraniana (doble equip), per cada equip",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_2_ART_2,
            remark="the number after the slash is not below the first",
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "2641 Z",
            "Enucleació",
            coefficient=Decimal("50"),
            place=TITOL_III_CAP_2_ART_2,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2642 A",
            "Enucleació o evisceració amb inserció d'una pròtesi",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_2_ART_2,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2643 C",
            "Exenteració de l'òrbita",
            coefficient=Decimal("90"),
            place=TITOL_III_CAP_2_ART_2,
            letter="Q",
            second_coefficient=Decimal("35"),
        ),
        CodeRow(
            "2644 D",
            "Refeció total de cavitat orbitària amb empelt (mucós, dermoepidèrmic o de pell total)",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_2_ART_2,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2645 E",
            "Cateterisme de les vies lacrimals amb anestèsia regional",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_2_ART_3,
            letter="K",
        ),
        CodeRow(
            "2646 F",
            "Cateterisme amb col·locació d'una sonda bicanal·culonasal",
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_2_ART_3,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2647 G",
            "Ablació quirúrgica del sac llagrimal",
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_2_ART_3,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2648 H",
            "Dacriocistorinostomia o lacodacriostomia",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_2_ART_3,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2649 I",
            "Reparació canalicular amb o sense intubació",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_2_ART_3,
            letter="Q",
            second_coefficient=Decimal("35"),
        ),
        CodeRow(
            "2650 P",
            "Col·locació de stent meatal en cas d'atrèsia o de sequedat ocular",
            coefficient=Decimal("25"),
            place=TITOL_III_CAP_2_ART_3,
            remark="the number after the slash is not below the first",
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2651 J",
            "Exploració i sutura d'una lesió simple de la conjuntiva",
            coefficient=Decimal("25"),
            place=TITOL_III_CAP_2_ART_4,
            remark="the number after the slash is not below the first",
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2652 K",
            "seguida d'autoplàstia conjuntiva per lliscament",
            coefficient=Decimal("25"),
            place=TITOL_III_CAP_2_ART_4_ABLACIO,
            remark="the number after the slash is not below the first",
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2653 L",
            "seguida d'empelt conjuntival o de mucosa bucal",
            coefficient=Decimal("50"),
            place=TITOL_III_CAP_2_ART_4_ABLACIO,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2654 M",
            "Recobriment conjuntival",
            coefficient=Decimal("20"),
            place=TITOL_III_CAP_2_ART_4,
            remark="the number after the slash is not below the first",
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2655 N",
            "Empelt de conjuntiva o mucosa bucal per cremada",
            coefficient=Decimal("50"),
            place=TITOL_III_CAP_2_ART_4,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2656 O",
            (
                "Crioaplicació en la còrnia i en la conjuntiva bulbar o palpebral, per sessió (amb Entesa prèvia a "
                "partir de la cinquena sessió)"
            ),
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_2_ART_4,
            letter="K",
        ),
        CodeRow(
            "2657 P",
            "Punció de la cambra anterior per a biòpsia i/o injecció terapèutica",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_2_ART_4,
            letter="Q",
        ),
        CodeRow(
            "2658 Q",
            "Tractament d'una o més úlceres simples corneals o corneoescleròtiques amb microscopi",
            coefficient=Decimal("50"),
            place=TITOL_III_CAP_2_ART_4,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2659 R",
            (
                "Tractament d'una lesió complexa de la còrnia (amb hèrnia de l'iris o del vitri) i/o d'una lesió de "
                "l'escleròtica (seguit d'indentació i de coagulació (tractament amb microscopi)"
            ),
            coefficient=Decimal("90"),
            place=TITOL_III_CAP_2_ART_4,
            letter="Q",
            second_coefficient=Decimal("35"),
        ),
        CodeRow(
            "2660 S",
            (
                "Tractament de grans deterioracions posttraumàtiques recents de la regió orbitària, comprenent les "
                "parpelles, contingut orbitari i os"
            ),
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_2_ART_4,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "2661 T",
            "Ablació quirúrgica simple",
            coefficient=Decimal("25"),
            place=TITOL_III_CAP_2_ART_4_TRACTAMENT,
            remark="the number after the slash is not below the first",
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2662 U",
            "Ablació quirúrgica seguida d'empelt de conjuntiva o de mucosa bucal",
            coefficient=Decimal("50"),
            place=TITOL_III_CAP_2_ART_4_TRACTAMENT,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2663 V",
            "Tractament quirúrgic de l'herpes corneal o de l'úlçera infectada",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_2_ART_4,
            letter="Q",
        ),
        CodeRow(
            "2664 W",
            "Empelt corneal",
            coefficient=Decimal("120"),
            place=TITOL_III_CAP_2_ART_4,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "2665 X",
            "Cirurgia de l'astigmatisme corneal superior a cinc diòptries",
            coefficient=Decimal("60"),
            place=TITOL_III_CAP_2_ART_4,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2666 Y",
            "Queratocirurgia per ametropies superiors a deu diòptries",
            coefficient=Decimal("120"),
            place=TITOL_III_CAP_2_ART_4,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "2667 Q",
            "limitada a un quadrant",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_2_ART_5_DESPRENIMENT,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2668 W",
            "Esteses (de més d'un quadrant a tota la circumferència)",
            coefficient=Decimal("150"),
            place=TITOL_III_CAP_2_ART_5_DESPRENIMENT,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "2669 E",
            "Vitrectomia posterior simple",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_2_ART_5,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2670 R",
            "Vitrectomia associada a un taponament intern i/o a una dissecció epiretiniana i/o a una endocoagulació",
            coefficient=Decimal("130"),
            place=TITOL_III_CAP_2_ART_5,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "2671 T",
            "Secció de brida del vitri anterior o posterior per fotodisrupció amb làser",
            coefficient=Decimal("60"),
            place=TITOL_III_CAP_2_ART_5,
            letter="Q",
        ),
        CodeRow(
            "2672 Y",
            "Ablació d'esponja o de material d'indentació després de cirurgia de despreniment de retina",
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_2_ART_5,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2673 U",
            "limitat a un quadrant",
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_2_ART_6_FOTOCOAGULACIO,
            letter="Q",
        ),
        CodeRow(
            "2674 I",
            (
                "estès a més d'un quadrant, en diverses sessions, per a la realització d'una barrera perifèrica. "
                "circumdant (amb un màxim de 4 sessions llevat d'Entesa prèvia), per sessió (compresa la visita de "
                "control postlàser en el mes següent)"
            ),
            coefficient=Decimal("50"),
            place=TITOL_III_CAP_2_ART_6_FOTOCOAGULACIO,
            letter="Q",
        ),
        CodeRow(
            "2675 O",
            (
                "Fotocoagulació panretinal perifèrica en diverses sessions (amb un màxim de 6 sessions excepte en cas "
                "d'Entesa prèvia), per sessió (compresa la visita de control postlàser en el mes següent)"
            ),
            coefficient=Decimal("60"),
            place=TITOL_III_CAP_2_ART_6,
            letter="Q",
        ),
        CodeRow(
            "2676 P",
            "amb làser d'Argon convencional",
            coefficient=Decimal("60"),
            place=TITOL_III_CAP_2_ART_6_FOTOCOAGULACIO_2,
            letter="Q",
        ),
        CodeRow(
            "2677 A",
            "amb làser monocromàtic o làser amb colorants",
            coefficient=Decimal("70"),
            place=TITOL_III_CAP_2_ART_6_FOTOCOAGULACIO_2,
            letter="Q",
        ),
        CodeRow(
            "2678 S",
            (
                "Fotocoagulació d'altres lesions de la retina en una o diverses sessions (amb un màxim de 2, excepte "
                "en cas d'Entesa prèvia), per sessió (compresa la visita de control postlàser en el mes següent)"
            ),
            coefficient=Decimal("60"),
            place=TITOL_III_CAP_2_ART_6,
            letter="Q",
        ),
        CodeRow(
            "2679 D",
            (
                "Acte quirúrgic per a la implantació o reposició d'un cristal·lí artificial, compresa l'extracció de "
                "la cataracta o la lent, amb qualsevol tècnica. Acte únic. Compresa l'ajudantia."
            ),
            coefficient=Decimal("115"),
            place=TITOL_III_CAP_2_ART_7,
            letter="Q",
        ),
        CodeRow(
            "2679 DS",
            (
                "Acte anestèsia amb qualsevol tècnica per a la implantació o reposició d'un cristal·lí artificial, "
                "compresa l'extracció de la cataracta o la lent. Acte únic."
            ),
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_2_ART_7,
            letter="Q",
        ),
        CodeRow(
            "2681G",
            (
                "Acte quirúrgic per a la cura de l'opacitat de l'iris i/o vitri, amb qualsevol tècnica, amb o sense "
                "implantació de lent. Acte únic. Compresa l'ajudantia."
            ),
            coefficient=Decimal("90"),
            place=TITOL_III_CAP_2_ART_7,
            remark="printed without a blank before the suffix",
            letter="Q",
        ),
        CodeRow(
            "2681GS",
            (
                "Acte anestèsia amb qualsevol tècnica per a la cura de l'opacitat de l'iris i/o vitri, amb qualsevol "
                "tècnica, amb o sense implantació de lent. Acte únic."
            ),
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_2_ART_7,
            remark="printed without a blank before the suffix",
            letter="Q",
        ),
        CodeRow(
            "2682H",
            (
                "Acte quirúrgic per a l'extracció de la cataracta o la lent, amb qualsevol tècnica sense implant ni "
                "reposició d'un cristal·lí artificial. Acte únic. Compresa l'ajudantia."
            ),
            coefficient=Decimal("75"),
            place=TITOL_III_CAP_2_ART_7,
            remark="printed without a blank before the suffix",
            letter="Q",
        ),
        CodeRow(
            "2682HS",
            (
                "Acte anestèsia amb qualsevol tècnica per a la extracció de la cataracta o la lent, amb qualsevol "
                "tècnica sense implant ni reposició d'un cristal·lí artificial. Acte únic."
            ),
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_2_ART_7,
            remark="printed without a blank before the suffix",
            letter="Q",
        ),
        CodeRow(
            "2683J",
            (
                "Iridotomia, iridectomia; capsulotomia i/o membranulectomia; secció de brides i alliberament de "
                "sinèquies i/o d'adherències del segment anterior per fotocoagulació o fotodisrupció amb làser "
                "(compreses les visites de control postlàser en el mes següent). Anestèsia local."
            ),
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_2_ART_7,
            remark="printed without a blank before the suffix",
            letter="Q",
        ),
        CodeRow(
            "2684 K",
            "Cossos estranys superficials no transfixiants de la cambra anterior",
            coefficient=Decimal("10"),
            place="Títol III, Cap. 2, Art. 8",
            letter="Q",
        ),
        CodeRow(
            "2685 L",
            "al segment anterior de l'ull",
            coefficient=Decimal("50"),
            place=TITOL_III_CAP_2_ART_8_COSSOS,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2686 Z",
            "al segment posterior de l'ull",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_2_ART_8_COSSOS,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2687 X",
            "Iridectomia, iridotomia",
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_2_ART_9_TRACTAMENT,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2688 C",
            "simple (ciclodiatèrmia, ciclodialisi)",
            coefficient=Decimal("60"),
            place=TITOL_III_CAP_2_ART_9_TRACTAMENT,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2689 V",
            "intervenció fistulitzant, amb qualsevol tècnica i compresa per vàlvules i tubs de drenatge",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_2_ART_9_TRACTAMENT,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2690 B",
            (
                "Tractament del glaucoma crònic d'angle obert per fotocoagulació o fotodisrupció en una o dues "
                "sessions per un període de 6 mesos (comprentent els controls de tensió el mes següent del "
                "tractament), per sessió"
            ),
            coefficient=Decimal("60"),
            place=TITOL_III_CAP_2_ART_9,
            letter="Q",
        ),
        CodeRow(
            "2691 N",
            "Tractament del glaucoma per ultrasons",
            coefficient=Decimal("60"),
            place=TITOL_III_CAP_2_ART_9,
            letter="Q",
        ),
        CodeRow(
            "2692 M",
            "Sobre un sol ull",
            coefficient=Decimal("60"),
            place=TITOL_III_CAP_2_ART_10_TRACTAMENT,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2693 Q",
            "Sobre ambdós ulls",
            coefficient=Decimal("90"),
            place=TITOL_III_CAP_2_ART_10_TRACTAMENT,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2694 W",
            "Tractament de la paràlisi oculomotriu o cirurgia del nistagme",
            coefficient=Decimal("90"),
            place="Títol III, Cap. 2, Art. 10",
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2695 E",
            (
                "Intervencions quirúrgiques simultànies en la còrnia, el cristal·lí, i/o la retina, compreses "
                "l'implant de cristal·lí i la cirurgia antiglaucomatosa, quan al menys tres d'elles estan associades"
            ),
            coefficient=Decimal("200"),
            place=TITOL_III_CAP_2_ART_11,
            letter="Q",
            second_coefficient=Decimal("80"),
            approval="E",
        ),
        CodeRow(
            "2696 R",
            (
                "Cirurgia combinada de glaucoma i de cataracta en la mateixa intervenció comportant l'extracció de la "
                "cataracta, implantació del cristal·lí, intervenció fistulitzant"
            ),
            coefficient=Decimal("180"),
            place=TITOL_III_CAP_2_ART_11,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2700 T",
            "Tractament de l'ambliopia (eutiscòpia) per sèrie de vint sessions d'almenys vint minuts per sessió",
            coefficient=Decimal("5"),
            place=TITOL_III_CAP_2_ART_12,
            letter="AMU",
            approval="E",
        ),
        CodeRow(
            "2701 Y",
            (
                "Tractament de l'estrabisme i/o heterofòries descompensades, amb un màxim de vint sessions, excepte "
                "si hi ha acord previ amb el Control Mèdic, per sessió d'una durada de 20 minuts o més"
            ),
            coefficient=Decimal("5"),
            place=TITOL_III_CAP_2_ART_12,
            letter="AMU",
            approval="E",
        ),
        CodeRow(
            "2702 U",
            (
                "Tractament de les heterofòries i de les insuficiències en la convergència, amb un màxim de dotze "
                "sessions llevat d'un acord previ amb el Control Mèdic, per sessió d'almenys 20 minuts"
            ),
            coefficient=Decimal("4"),
            place=TITOL_III_CAP_2_ART_12,
            letter="AMU",
            approval="E",
        ),
        CodeRow(
            "2703 I",
            (
                "Per sessió, d'una durada mínima de trenta minuts, amb un màxim de dos sessions anuals, excepte en "
                "cas d' Entesa Prèvia"
            ),
            coefficient=Decimal("10"),
            place="Títol III, Cap. 2, Art. 12, Balanç ortòptic",
            letter="AMU",
        ),
        CodeRow(
            "2704 A",
            "Balanç funcional de la baixa visió d'una durada de 60 minuts (una sessió anual)",
            coefficient=Decimal("16"),
            place=TITOL_III_CAP_2_ART_12,
            letter="AMU",
        ),
        CodeRow(
            "2705 B",
            (
                "Reeducació de la baixa visió per a persones fins a 17 anys d'edat (inclòs) amb un màxim de deu "
                "sessions d'una durada de almenys 40 min"
            ),
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_2_ART_12,
            letter="AMU",
            approval="E",
        ),
        CodeRow(
            "2706 C",
            "Reeducació de la baixa visió de l'adult d'una durada d'almenys 60 minuts amb un màxim de 10 sessions",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_2_ART_12,
            letter="AMU",
            approval="E",
        ),
        CodeRow(
            "2707 D",
            (
                "Tractament de les heterofòries, insuficiències de convergència o de divergència, retards i "
                "inflexibilitat acomodativa i problemes de motilitat ocular, d'una durada d'almenys 60 minuts amb un "
                "màxim de 4 sessions (no acumulable amb el codi 2702 U)"
            ),
            coefficient=Decimal("12"),
            place=TITOL_III_CAP_2_ART_12,
            letter="AMU",
            approval="E",
        ),
        CodeRow(
            "2708 E",
            (
                "Tractament de l'ambliopia (eutiscòpia) per sèrie de deu sessions d'almenys quaranta-cinc minuts per "
                "sessió"
            ),
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_2_ART_12,
            letter="AMU",
            approval="E",
        ),
        CodeRow(
            "2801 Z",
            (
                "Audiometria tonal liminar i eventualment supra-liminar, sigui quina sigui la tècnica: clàssica, "
                "automàtica o les dues simultàniament"
            ),
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_3_ART_1,
            letter="K",
        ),
        CodeRow(
            "2802 X",
            "Audiometria tonal i vocal",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_3_ART_1,
            letter="K",
        ),
        CodeRow(
            "2803 C",
            "Audiometria especial per a l'infant",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_3_ART_1,
            letter="K",
        ),
        CodeRow(
            "2804 V",
            (
                "Audiometria tonal i liminar amb estudi de l'impedància acústica i supraliminar amb estudi de la "
                "sensació seguint l'eix del temps per audiometria clàssica o automàtica, sigui quin sigui el nombre "
                "de tests efectuats"
            ),
            coefficient=Decimal("25"),
            place=TITOL_III_CAP_3_ART_1,
            letter="K",
        ),
        CodeRow("2805 B", "Examen laberíntic", coefficient=Decimal("10"), place=TITOL_III_CAP_3_ART_1, letter="K"),
        CodeRow("2806 N", "Electronistagmografia", coefficient=Decimal("30"), place=TITOL_III_CAP_3_ART_1, letter="K"),
        CodeRow(
            "2807 M",
            "Extracció de tap de cerumen o epidèrmic uni o Bilateral",
            coefficient=Decimal("5"),
            place=TITOL_III_CAP_3_ART_2,
            letter="K",
        ),
        CodeRow(
            "2808 P",
            "Extracció de taps epidèrmics amb anestèsia general",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_3_ART_2,
            remark="the number after the slash is not below the first",
            letter="K",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2809 O",
            "Extracció de cos estrany no enclavat del conducte auditiu extern",
            coefficient=Decimal("5"),
            place=TITOL_III_CAP_3_ART_2,
            letter="K",
        ),
        CodeRow(
            "2810 I",
            "Extracció de cos estrany enclavat del conducte auditiu extern",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_3_ART_2,
            letter="K",
        ),
        CodeRow(
            "2811 U",
            "Extracció de cos estrany mitjançant una intervenció cruenta",
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_3_ART_2,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2812 Y",
            "Extracció d'un tumor ossi benigne obliterated del conducte auditiu extern",
            coefficient=Decimal("60"),
            place=TITOL_III_CAP_3_ART_2,
            letter="Q",
            second_coefficient=Decimal("25"),
            approval="E",
        ),
        CodeRow(
            "2813 T",
            "Curetatge d'un hematoma òtic important",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_3_ART_2,
            letter="Q",
        ),
        CodeRow(
            "2814 R",
            "Cirurgia correctiva bilateral d'ambdues orelles",
            coefficient=Decimal("60"),
            place=TITOL_III_CAP_3_ART_2,
            letter="Q",
            second_coefficient=Decimal("30"),
            approval="E",
        ),
        CodeRow(
            "2815 E",
            (
                "Reconstrucció amb empelt cartilaginós del pavelló auricular per aplàsia o mutilació greu, sense "
                "incloure el temps de preparació del penjall cutani"
            ),
            coefficient=Decimal("120"),
            place=TITOL_III_CAP_3_ART_2,
            letter="Q",
            second_coefficient=Decimal("40"),
            approval="E",
        ),
        CodeRow(
            "2816 W",
            "Resecció simple d'un tumor maligne de l'orella externa",
            coefficient=Decimal("20"),
            place=TITOL_III_CAP_3_ART_2,
            remark="the number after the slash is not below the first",
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2817 Q",
            "Resecció àmplia d'un tumor maligne de l'orella externa",
            coefficient=Decimal("60"),
            place=TITOL_III_CAP_3_ART_2,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2818 L",
            "Paracentesi uni o bilateral del timpà",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_3_ART_3,
            letter="K",
        ),
        CodeRow(
            "2819 K",
            "Ablació d'un pòlip de l'orella mitjana",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_3_ART_3,
            letter="Q",
        ),
        CodeRow(
            "2820 J",
            "Injecció transtimpànica, quatre com a màxim",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_3_ART_3,
            letter="K",
        ),
        CodeRow(
            "2821 H",
            "Drenatge permanent transtimpànic col·locat sota microscopi per otitis serosa (tractament global)",
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_3_ART_3,
            letter="K",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2822 G",
            (
                "Tractament per aspiració sota microscopi de les otitis cròniques, per sessió, i amb un màxim de sis "
                "sessions"
            ),
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_3_ART_3,
            letter="K",
        ),
        CodeRow(
            "2823 F",
            "Mastoidectomia",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_3_ART_3,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2824 D",
            "Buidament petromastoïdal",
            coefficient=Decimal("120"),
            place=TITOL_III_CAP_3_ART_3,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "2825 S",
            "Cirurgia exploradora sota microscopi de l'orella mitjana",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_3_ART_3,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2826 A",
            "Miringoplàstia simple",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_3_ART_3,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2827 M",
            "Mobilització de l'estrep",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_3_ART_3,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2828 N",
            "Fenestració, trepanació laberíntica, platinectomia parcial o total reconstructora",
            coefficient=Decimal("150"),
            place=TITOL_III_CAP_3_ART_3,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2829 B",
            "Timpanoplàstia (inclou el temps ossi), amb qual-sevol tècnica",
            coefficient=Decimal("150"),
            place=TITOL_III_CAP_3_ART_3,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2830 V",
            "Resecció a nivell del penyal per tumor de l'orella mitjana",
            coefficient=Decimal("200"),
            place=TITOL_III_CAP_3_ART_3,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "2831 C",
            "Tractament quirúrgic d'una paràlisi facial mitjançant descompressió intrapetrosa",
            coefficient=Decimal("120"),
            place=TITOL_III_CAP_3_ART_4,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2832 X",
            "Tractament quirúrgic d'una paràlisi facial mitjançant empelt intrapetrós",
            coefficient=Decimal("150"),
            place=TITOL_III_CAP_3_ART_4,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "2901 G",
            "Tractament del rinofima per decorticació",
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_4_ART_1,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2902 D",
            "Plàstia nasal",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_4_ART_1,
            letter="Q",
            second_coefficient=Decimal("30"),
            approval="E",
        ),
        CodeRow(
            "2903 V",
            "Tractament quirúrgic de la rinitis atròfica unilateral",
            coefficient=Decimal("60"),
            place=TITOL_III_CAP_4_ART_1,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2904 K",
            "Tractament quirúrgic de la rinitis atròfica uni o bilateral amb injecció de substància plàstica",
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_4_ART_1,
            letter="K",
            approval="E",
        ),
        CodeRow(
            "2905 D",
            "Reducció fractura recent del nas amb instrumental",
            coefficient=Decimal("20"),
            place=TITOL_III_CAP_4_ART_1,
            remark="the number after the slash is not below the first",
            letter="K",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2906 B",
            "Rinoplàstia posttraumàtica que inclou el tractament de l'envà nasal",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_4_ART_1,
            letter="Q",
            second_coefficient=Decimal("30"),
            approval="E",
        ),
        CodeRow(
            "2907 E",
            (
                "Cirurgia reparadora de la piràmide nasal amb empelt ossi o cartilaginós, sense incloure el temps de "
                "preparació del penjall cutani"
            ),
            coefficient=Decimal("120"),
            place=TITOL_III_CAP_4_ART_1,
            letter="Q",
            second_coefficient=Decimal("50"),
            approval="E",
        ),
        CodeRow(
            "2908 K",
            "Extracció d'un cos estrany no enclavat a fossa nasal",
            coefficient=Decimal("5"),
            place=TITOL_III_CAP_4_ART_1,
            letter="K",
        ),
        CodeRow(
            "2909 S",
            "Extracció d'un cos estrany enclavat a fossa nasal",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_4_ART_1,
            letter="K",
        ),
        CodeRow(
            "2910 B",
            "Hemostàsia nasal per epistaxi",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_4_ART_1,
            letter="K",
        ),
        CodeRow(
            "2911 L",
            "Turbinectomia unilateral",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_4_ART_1,
            letter="Q",
        ),
        CodeRow(
            "2912 Y",
            "Resecció de cresta de l'envà nasal",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_4_ART_1,
            remark="the number after the slash is not below the first",
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2913 D",
            "Resecció o reposició de l'envà nasal",
            coefficient=Decimal("60"),
            place=TITOL_III_CAP_4_ART_1,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2914 W",
            "Tractament d'una sinèquia nasal",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_4_ART_1,
            letter="K",
        ),
        CodeRow(
            "2915 P",
            "Tractament d'una obliteració coanal membranosa unilateral",
            coefficient=Decimal("20"),
            place=TITOL_III_CAP_4_ART_1,
            letter="Q",
        ),
        CodeRow(
            "2916 U",
            "Tractament d'una obliteració coanal òssia",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_4_ART_1,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2917 R",
            "Tractament d'un hematoma o abscess de l'envà nasal",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_4_ART_1,
            letter="Q",
        ),
        CodeRow(
            "2918 D",
            (
                "Tractament de poliposi nasal unilateral en una o diverses sessions (inclou les recidives durant tres "
                "mesos)"
            ),
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_4_ART_1,
            letter="K",
        ),
        CodeRow(
            "2919 J",
            "Autoplàstia d'una comunicació buconasal o bucosinusal",
            coefficient=Decimal("70"),
            place=TITOL_III_CAP_4_ART_1,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2920 I",
            "Punció aïllada del si maxil·lar",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_4_ART_2,
            letter="K",
        ),
        CodeRow(
            "2921 O",
            "Rentat d'un si per punció o pel mètode de Proetz màxim deu sessions",
            coefficient=Decimal("5"),
            place=TITOL_III_CAP_4_ART_2,
            letter="K",
        ),
        CodeRow(
            "2922 R",
            "Trepanopunció del si frontal",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_4_ART_2,
            letter="K",
        ),
        CodeRow(
            "2923 F",
            "Drenatge permanent amb instil·lacions via endonasal d'una sinusitis maxil·lar",
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_4_ART_2,
            letter="K",
        ),
        CodeRow(
            "2924 H",
            "Trepanació de la fossa canina per lesió no maligna del si maxil·lar de qualsevol origen",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_4_ART_2,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2925 J",
            "Trepanació externa d'infecció o de lesió no maligna etmoidofrontal unilateral",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_4_ART_2,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2926 N",
            "Tractament quirúrgic d'un osteoma etmoidofrontal",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_4_ART_2,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "2927 S",
            "Tractament de la pansinusitis unilateral per qualsevol via d'abordatge",
            coefficient=Decimal("120"),
            place=TITOL_III_CAP_4_ART_2,
            letter="Q",
            second_coefficient=Decimal("50"),
            approval="E",
        ),
        CodeRow(
            "2928 B",
            "Tractament quirúrgic de tumor maligne de si",
            coefficient=Decimal("180"),
            place=TITOL_III_CAP_4_ART_2,
            letter="Q",
            second_coefficient=Decimal("80"),
        ),
        CodeRow(
            "2929 H",
            "Tractament quirúrgic d'una cel·lulitis o adenitis geniana (incisió o drenatge filiforme)",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_4_ART_3,
            letter="Q",
        ),
        CodeRow(
            "2930 S",
            "Exèresi i reparació quirúrgica per qualsevol tècnica de tumor maligne",
            coefficient=Decimal("60"),
            place=TITOL_III_CAP_4_ART_3,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2931 K",
            "Plàstia musculocutània amb qualsevol tècnica per la reparació d'una paràlisi facial",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_4_ART_3,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "2932 U",
            (
                "Correcció d'una depressió facial traumàtica o congènita que no afecta l'òrbita, mitjançant empelt "
                "ossi, cutaneomucòs, dermolipòs o amb material inert (no compresa l'extracció de l'empelt ossi)"
            ),
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_4_ART_3,
            letter="Q",
            second_coefficient=Decimal("30"),
            approval="E",
        ),
        CodeRow(
            "2933 I",
            "Tractament quirúrgic d'una col·lecció supurada de la cara, que inclou les possibles extraccions dentals",
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_4_ART_3,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "2934 A",
            (
                "Refecció uni o bilateral de massís ossi per lesió antiga o congènita que afecta l'òrbita, l'os "
                "malar, els maxil·lars i la mandíbula, mitjançant empelt ossi, cartilaginós o amb material inert"
            ),
            coefficient=Decimal("150"),
            place=TITOL_III_CAP_4_ART_3,
            letter="Q",
            second_coefficient=Decimal("60"),
            approval="E",
        ),
        CodeRow(
            "3001 A",
            "Refecció parcial d'un llavi destruït per tumor o traumatisme",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_5_ART_1,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3002 S",
            "Refecció total d'un llavi destruït per tumor o traumatisme, en un o diversos temps",
            coefficient=Decimal("120"),
            place=TITOL_III_CAP_5_ART_1,
            status="reading",
            remark=(
                "starred: first stage Q 40, each other stage Q 25; the text does not say whether these split the "
                "total or are the anaesthesia of each stage"
            ),
            letter="Q",
        ),
        CodeRow(
            "3003 D",
            "Cirurgia del llavi leporí unilateral simple",
            coefficient=Decimal("60"),
            place=TITOL_III_CAP_5_ART_1,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3004 F",
            "Cirurgia total del llavi leporí sense fissura velopalatina",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_5_ART_1,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "3005 G",
            "Cirurgia de la fissura velopalatina",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_5_ART_1,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "3006 H",
            "Cirurgia del llavi leporí amb fissura velopalatina",
            coefficient=Decimal("120"),
            place=TITOL_III_CAP_5_ART_1,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "3007 J",
            (
                "Correcció del llavi leporí o de la fissura velopalatina, almenys sis mesos després d'haver fet la "
                "intervenció principal"
            ),
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_5_ART_1,
            letter="Q",
            second_coefficient=Decimal("25"),
            approval="E",
        ),
        CodeRow(
            "3008 K",
            "Incisió d'un abscess lingual o de la base de la boca per via bucal",
            coefficient=Decimal("20"),
            place=TITOL_III_CAP_5_ART_2,
            letter="Q",
        ),
        CodeRow(
            "3009 L",
            "Excisió i sutura de brida fibrosa o del tel de la llengua hipertrofiat",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_5_ART_2,
            letter="Q",
        ),
        CodeRow(
            "3010 Q",
            "Glossectomia parcial correctiva",
            coefficient=Decimal("60"),
            place=TITOL_III_CAP_5_ART_2,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3011 W",
            "Incisió d'abscess o flegmó de la base de la llengua o de la boca per via suprahioidal",
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_5_ART_3,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3012 E",
            "Excisió per via bucal d'un quist de la base de la boca",
            coefficient=Decimal("20"),
            place=TITOL_III_CAP_5_ART_3,
            remark="the number after the slash is not below the first",
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3013 R",
            "Adenoïdectomia, que inclou el tractament de les possibles complicacions",
            coefficient=Decimal("20"),
            place=TITOL_III_CAP_5_ART_4,
            letter="Q",
        ),
        CodeRow(
            "3014 T",
            "Adenoïdectomia i amigdalectomia en l'infant, que inclou el tractament de les possibles complicacions",
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_5_ART_4,
            letter="Q",
        ),
        CodeRow(
            "3015 Y",
            "Amigdalectomia total (a partir 15 anys)",
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_5_ART_4,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3016 U",
            "Tractament de les hemorràgies amigdalines postquirúrgiques en l'adult",
            coefficient=Decimal("20"),
            place=TITOL_III_CAP_5_ART_4,
            letter="Q",
        ),
        CodeRow(
            "3017 I",
            "Cada sessió",
            coefficient=Decimal("5"),
            place=TITOL_III_CAP_5_ART_4_ELECTROCOAGULACIO,
            letter="K",
        ),
        CodeRow(
            "3018 O",
            "Amb un límit superior de",
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_5_ART_4_ELECTROCOAGULACIO,
            letter="K",
        ),
        CodeRow(
            "3019 P",
            "Ablació d'un pòlip coanal",
            coefficient=Decimal("20"),
            place=TITOL_III_CAP_5_ART_4,
            letter="Q",
        ),
        CodeRow(
            "3020 L",
            "Incisió d'un abscess simple amigdalí",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_5_ART_4,
            letter="Q",
        ),
        CodeRow(
            "3021 K",
            "Incisió d'un flegmó periamigdalí o retrofaringi",
            coefficient=Decimal("20"),
            place=TITOL_III_CAP_5_ART_4,
            letter="Q",
        ),
        CodeRow(
            "3022 J",
            "Obertura per via cervical d'un abscess laterofaringi",
            coefficient=Decimal("50"),
            place=TITOL_III_CAP_5_ART_4,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3023 H",
            "Faringotomia",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_5_ART_4,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "3024 G",
            "Reparació de faringostoma sense penjall pediculat",
            coefficient=Decimal("50"),
            place=TITOL_III_CAP_5_ART_4,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3025 F",
            "Reparació de farisgostoma amb penjall pediculat, en un o més temps (inclou llur reparació)",
            coefficient=Decimal("180"),
            place=TITOL_III_CAP_5_ART_4,
            letter="Q",
            second_coefficient=Decimal("80"),
        ),
        CodeRow(
            "3026 D",
            "Faringoplàstia per seqüeles de fenedura velopalatina, qualsevol procediment",
            coefficient=Decimal("150"),
            place=TITOL_III_CAP_5_ART_4,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "3027 S",
            "Injecció de substància de contrast en les glàndules salivals (import de la radiografia no inclòs)",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_5_ART_5,
            letter="K",
        ),
        CodeRow(
            "3028 A",
            "Extracció de càlcul anterior amb incisió simple de mucosa",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_5_ART_5_TRACTAMENT,
            letter="Q",
        ),
        CodeRow(
            "3029 Q",
            "Extracció de càlcul posterior amb dissecció completa del conducte excretor",
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_5_ART_5_TRACTAMENT,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3030 W",
            "Tractament quirúrgic de fístula salival cutània",
            coefficient=Decimal("50"),
            place=TITOL_III_CAP_5_ART_5,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3031 E",
            "Tractament quirúrgic de lesió benigna de glàndula salival, excepte la paròtida",
            coefficient=Decimal("50"),
            place=TITOL_III_CAP_5_ART_5,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3032 R",
            "Sense dissecció del nervi facial",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_5_ART_5_ABLACIO,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3033 T",
            "Amb dissecció del nervi facial",
            coefficient=Decimal("150"),
            place=TITOL_III_CAP_5_ART_5_ABLACIO,
            letter="Q",
            second_coefficient=Decimal("70"),
        ),
        CodeRow(
            "3034 Y",
            "De lesió intrabucal de l'orofaringe",
            coefficient=Decimal("5"),
            place=TITOL_III_CAP_5_ART_6_EXTRACCIO,
            letter="K",
        ),
        CodeRow(
            "3035 X",
            "De lesió intrabucal de la hipofaringe o del càvum",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_5_ART_6_EXTRACCIO,
            letter="K",
        ),
        CodeRow(
            "3036 U",
            "Exèresi de tumor benigne de la boca",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_5_ART_6,
            remark="the number after the slash is not below the first",
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3037 I",
            "Ablació via endobucal de fístules i de grans quists congènits",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_5_ART_6,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3038 O",
            "Diatermocoagulació de leucoplàsia, lupus o tumor benigne",
            coefficient=Decimal("5"),
            place=TITOL_III_CAP_5_ART_6,
            letter="K",
        ),
        CodeRow(
            "3039 P",
            "Resecció lingual parcial per tumor maligne de la part mòbil de la llengua",
            coefficient=Decimal("50"),
            place=TITOL_III_CAP_5_ART_6,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3040 Z",
            "Diatermocoagulació d'un tumor maligne de la cavitat bucal",
            coefficient=Decimal("50"),
            place=TITOL_III_CAP_5_ART_6,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3041 L",
            "Amb electronecrosi del maxil·lar",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_5_ART_6,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3042 K",
            "Sense buidament ganglionar",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_5_ART_6_RESECCIO,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3043 J",
            "Amb buidament ganglionar",
            coefficient=Decimal("150"),
            place=TITOL_III_CAP_5_ART_6_RESECCIO,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "3044 H",
            "Amb buidament ganglionar jugulocarotidi i submaxil·lar, a mes de reseció de l'os maxil·lar",
            coefficient=Decimal("180"),
            place=TITOL_III_CAP_5_ART_6_RESECCIO,
            letter="Q",
            second_coefficient=Decimal("80"),
        ),
        CodeRow(
            "3045 G",
            "Fibroma nasofaringi",
            coefficient=Decimal("180"),
            place=TITOL_III_CAP_5_ART_6,
            letter="Q",
            second_coefficient=Decimal("80"),
        ),
        CodeRow(
            "3046 F",
            "Faringectomia amb buidament ganglionar jugulocarotidi i submaxil·lar",
            coefficient=Decimal("200"),
            place=TITOL_III_CAP_5_ART_6,
            letter="Q",
            second_coefficient=Decimal("100"),
        ),
        CodeRow(
            "3047 D",
            "Ablació de glàndula salival per tumor maligne, excepte la paròtida",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_5_ART_6,
            letter="Q",
            second_coefficient=Decimal("35"),
        ),
        CodeRow(
            "3048 S",
            (
                "Parotidectomia total sense conservació del facial i amb buidament ganglionar jugulocarotidi i "
                "submaxil·lar"
            ),
            coefficient=Decimal("180"),
            place=TITOL_III_CAP_5_ART_6,
            letter="Q",
            second_coefficient=Decimal("80"),
        ),
        CodeRow(
            "3050 Z",
            (
                "Tractament de fractura de processos alveolars amb conservació de dents mòbils i desplaçades, sense "
                "incloure el tractament radicular"
            ),
            coefficient=Decimal("50"),
            place=TITOL_III_CAP_6_ART_1,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3051 X",
            "Tractament ortopèdic de fractura completa sense desplaçament (pròtesi inclosa)",
            coefficient=Decimal("60"),
            place=TITOL_III_CAP_6_ART_1,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3052 C",
            "Tractament ortopèdic de fractura completa amb desplaçament (pròtesi inclosa)",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_6_ART_1,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "3053 V",
            "Sense desplaçament",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_6_ART_1_TRACTAMENT,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3054 B",
            "Amb desplaçament",
            coefficient=Decimal("120"),
            place=TITOL_III_CAP_6_ART_1_TRACTAMENT,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "3055 N",
            "Tractament de fractura completa dels dos maxil·lars (pròtesi inclosa)",
            coefficient=Decimal("150"),
            place=TITOL_III_CAP_6_ART_1,
            letter="Q",
            second_coefficient=Decimal("80"),
        ),
        CodeRow(
            "3056 M",
            (
                "Osteosíntesi per fractura dels maxil·lars, de l'os malar o del zigoma, de qualsevol forma anatòmica "
                "(contenció inclosa)"
            ),
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_6_ART_1,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "3057 P",
            "Curetatge i ablació de segrests circumscrits a la regió alveolar per osteïtis i necrosi maxil·lar",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_6_ART_2,
            letter="Q",
        ),
        CodeRow(
            "3058 L",
            "Curetatge i ablació de segrests per osteïtis o necrosi dels cossos maxil·lars (radiografia indispensable)",
            coefficient=Decimal("50"),
            place=TITOL_III_CAP_6_ART_2,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3059 O",
            "Extracció òssia important o trepanació maxil·lar per a examen histològic",
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_6_ART_3,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3060 K",
            "Ablació de tumor benigne dels maxil·lars amb esmicolament ampli de l'os",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_6_ART_3,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3061 M",
            "Per via exobucal",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_6_ART_3_OSTEOTOMIA,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3062 I",
            "Per via endobucal",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_6_ART_3_OSTEOTOMIA,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "3063 J",
            "Osteotomia segmentària per prognàtia o retrognàtia superior",
            coefficient=Decimal("150"),
            place=TITOL_III_CAP_6_ART_3,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "3064 N",
            "Osteotomia total per prognàtia o retrognàtia superior (empelt ossi inclòs)",
            coefficient=Decimal("200"),
            place=TITOL_III_CAP_6_ART_3,
            letter="Q",
            second_coefficient=Decimal("90"),
        ),
        CodeRow(
            "3065 U",
            "Per via exobucal",
            coefficient=Decimal("150"),
            place=TITOL_III_CAP_6_ART_3_OSTEOTOMIA_2,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "3066 H",
            "Per via endobucal",
            coefficient=Decimal("200"),
            place=TITOL_III_CAP_6_ART_3_OSTEOTOMIA_2,
            letter="Q",
            second_coefficient=Decimal("90"),
        ),
        CodeRow(
            "3067 B",
            (
                "Resecció per via endobucal d'un segment mandibular sense interessar l'os alveolar i sense "
                "interrupció de la continuïtat òssia"
            ),
            coefficient=Decimal("50"),
            place=TITOL_III_CAP_6_ART_3,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3068 Y",
            (
                "Resecció d'un segment mandibular amb interrupció de la continuïtat òssia, qualsevol procediment (no "
                "inclou l'eventual pròtesi dentària)"
            ),
            coefficient=Decimal("120"),
            place=TITOL_III_CAP_6_ART_3,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "3069 G",
            "Resecció total d'una hemimandíbula o del maxil·lar superior (no inclou la possible pròtesi dentària)",
            coefficient=Decimal("120"),
            place=TITOL_III_CAP_6_ART_3,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "3070 V",
            "Endopròtesi de reconstrucció del maxil·lar, de la mandíbula",
            coefficient=Decimal("130"),
            place=TITOL_III_CAP_6_ART_3,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "3071 T",
            "Tractament ortopèdic de luxació uni o bilateral recent de la mandíbula",
            coefficient=Decimal("5"),
            place=TITOL_III_CAP_6_ART_4,
            letter="Q",
        ),
        CodeRow(
            "3072 F",
            (
                "Tractament de ferides, tractament quirúrgic de lesions de l'articulació temporomandibular, sèptiques "
                "o asèptiques, amb qualsevol tècnica"
            ),
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_6_ART_4,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3073 C",
            "Menissectomia unilateral, reseció del còndil",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_6_ART_4,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3074 R",
            "Reducció cruenta de la luxació temporomandibular",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_6_ART_4,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3075 D",
            "Artroplàstia, tractament quirúrgic d'una constricció permanent, per articulació (no inclou l'endopròtesi)",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_6_ART_4,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "OT1",
            "Cavitat simple",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_7_ART_1_OBTURACIONS,
            letter="DO",
        ),
        CodeRow(
            "OT2",
            "Cavitat composta que afecta dues cares",
            coefficient=Decimal("13"),
            place=TITOL_III_CAP_7_ART_1_OBTURACIONS,
            letter="DO",
        ),
        CodeRow(
            "OT3",
            "Cavitat composta que afecta tres cares o més",
            coefficient=Decimal("16"),
            place=TITOL_III_CAP_7_ART_1_OBTURACIONS,
            letter="DO",
        ),
        CodeRow(
            "CA1",
            (
                "Cavitat simple: obturacions dentàries definitives estètiques amb materials orgànics o "
                "organominerals, sector anterior (incisives i ullals)"
            ),
            coefficient=Decimal("11"),
            place=TITOL_III_CAP_7_ART_1_OBTURACIONS,
            letter="DO",
        ),
        CodeRow(
            "CA2",
            (
                "Cavitat composta que afecta dues cares: obturacions dentàries definitives estètiques amb materials "
                "orgànics o organominerals, sector anterior (incisives i ullals)"
            ),
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_7_ART_1_OBTURACIONS,
            letter="DO",
        ),
        CodeRow(
            "CA3",
            (
                "Cavitat que afecta tres cares o més: obturacions dentàries definitives estètiques amb materials "
                "orgànics o organominerals, sector anterior (incisives i ullals)"
            ),
            coefficient=Decimal("19"),
            place=TITOL_III_CAP_7_ART_1_OBTURACIONS,
            letter="DO",
        ),
        CodeRow(
            "CP1",
            (
                "Cavitat simple obturacions dentàries definitives estètiques amb materials orgànics o organominerals, "
                "sector posterior"
            ),
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_7_ART_1_OBTURACIONS,
            letter="DO",
        ),
        CodeRow(
            "CP2",
            (
                "Cavitat composta que afecta dues cares: obturacions dentàries definitives estètiques amb materials "
                "orgànics o organominerals, sector posterior"
            ),
            coefficient=Decimal("13"),
            place=TITOL_III_CAP_7_ART_1_OBTURACIONS,
            letter="DO",
        ),
        CodeRow(
            "CP3",
            (
                "Cavitat composta que afecta tres cares: obturacions dentàries definitives estètiques amb materials "
                "orgànics o organominerals, sector posterior"
            ),
            coefficient=Decimal("16"),
            place=TITOL_III_CAP_7_ART_1_OBTURACIONS,
            letter="DO",
        ),
        CodeRow(
            "ANR",
            "Ancoratge radicular o dentinari sigui quin sigui el nombre d'ancoratge per dent",
            coefficient=Decimal("5"),
            place=TITOL_III_CAP_7_ART_1,
            status="reading",
            remark="printed in one cell as `ANR o AND`",
            letter="DO",
        ),
        CodeRow(
            "AND",
            "Ancoratge radicular o dentinari sigui quin sigui el nombre d'ancoratge per dent",
            coefficient=Decimal("5"),
            place=TITOL_III_CAP_7_ART_1,
            status="reading",
            remark="printed in one cell as `ANR o AND`",
            letter="DO",
        ),
        CodeRow(
            "TP1",
            "1. Grup incisiva-ullal",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_7_ART_1_PULPECTOMIA,
            remark="starred: see the note below the rows",
            letter="DO",
        ),
        CodeRow(
            "TP2",
            "2. Grup de premolars",
            coefficient=Decimal("20"),
            place=TITOL_III_CAP_7_ART_1_PULPECTOMIA,
            remark="starred: see the note below the rows",
            letter="DO",
        ),
        CodeRow(
            "TP3",
            "3. Grup de molars",
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_7_ART_1_PULPECTOMIA,
            remark="starred: see the note below the rows",
            letter="DO",
        ),
        CodeRow(
            "TP4",
            "Pulpectomia coronària amb obturació de la cavitat pulpar",
            coefficient=Decimal("5"),
            place=TITOL_III_CAP_7_ART_1,
            letter="DO",
        ),
        CodeRow(
            "AG row 1",
            "Cotització de l'anestèsia per aquestes intervencions",
            place=TITOL_III_CAP_7_ART_1,
            status="unresolved",
            remark="printed `DQ25+25/2`: what the sum and the half mean is not explained",
            letter="DQ",
            approval="E",
        ),
        CodeRow(
            "NTS",
            "1a sessió: maxil·lar",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_7_ART_2_NETEJA,
            letter="DO",
        ),
        CodeRow("NTI", "mandíbula", coefficient=Decimal("10"), place=TITOL_III_CAP_7_ART_2_NETEJA, letter="DO"),
        CodeRow(
            "NT",
            "2a sessió: maxil·lar i mandíbula",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_7_ART_2_NETEJA,
            letter="DO",
        ),
        CodeRow(
            "AG row 2",
            "Cotització de l'anestèsia per aquestes intervencions",
            place=TITOL_III_CAP_7_ART_3,
            status="unresolved",
            remark="printed `DQ25+25/2`: what the sum and the half mean is not explained",
            letter="DQ",
            approval="E",
        ),
        CodeRow(
            "EX row 1",
            "La primera",
            coefficient=Decimal("12"),
            place=TITOL_III_CAP_7_ART_3_EXTRACCIO,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "EX row 2",
            "Cadascuna de les següents",
            coefficient=Decimal("8"),
            place=TITOL_III_CAP_7_ART_3_EXTRACCIO,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "SU",
            "Sutura per aquests actes quan són múltiples per sextant",
            coefficient=Decimal("2"),
            place=TITOL_III_CAP_7_ART_3_EXTRACCIO,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "EX row 3",
            "D'una dent inclosa o enclavada",
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_7_ART_3_DENTS,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "EX row 4",
            "Cadascuna de les següents",
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_7_ART_3_DENTS,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "EX row 5",
            "D'una dent no enclavada, de la qual la corona és submucosa",
            coefficient=Decimal("20"),
            place=TITOL_III_CAP_7_ART_3_DENTS,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "EX row 6",
            "Cadascuna de les següents",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_7_ART_3_DENTS,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "EX row 7",
            "D'un ullal inclòs",
            coefficient=Decimal("50"),
            place=TITOL_III_CAP_7_ART_3_DENTS,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "EX row 8",
            "Cadascun dels següents",
            coefficient=Decimal("35"),
            place=TITOL_III_CAP_7_ART_3_DENTS,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "EX row 9",
            "D'un odontoide o d'una dent supernumerària inclosa o enclavada",
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_7_ART_3_DENTS,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "EX row 10",
            "Cadascun dels següents",
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_7_ART_3_DENTS,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "EX row 11",
            "D'una dent ectòpica (apòfisi coronària, goni)",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_7_ART_3_DENTS,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "EX row 12",
            "Cadascuna de les següents",
            coefficient=Decimal("50"),
            place=TITOL_III_CAP_7_ART_3_DENTS,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "GE row 1",
            "Germectomia per un queixal del seny, la primera",
            coefficient=Decimal("40"),
            place=TITOL_III_CAP_7_ART_3_DENTS,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "GE row 2",
            "Per cadascuna de les germectomies següents",
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_7_ART_3_DENTS,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "GE row 3",
            "Germectomia per a les altres dents: la primera",
            coefficient=Decimal("20"),
            place=TITOL_III_CAP_7_ART_3_DENTS,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "GE row 4",
            "Per cadascuna de les germectomies següents",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_7_ART_3_DENTS,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "QU row 1",
            "Curetatge periapical amb o sense resecció apical (tractament del canal no inclòs)",
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_7_ART_3_EXERESI,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "QU row 2",
            "Exèresi de quist per via alveolar eixamplada sense extracció",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_7_ART_3_EXERESI,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "QU row 3",
            "Exèresi de quist o tumor benigne que requereixi una trepanació òssia: estès fins a l'apex de dues dents",
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_7_ART_3_EXERESI,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "QU row 4",
            "Exèresi de quist o tumor benigne estès a un segment important del maxil·lar",
            coefficient=Decimal("50"),
            place=TITOL_III_CAP_7_ART_3_EXERESI,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
            approval="E",
        ),
        CodeRow(
            "QU row 5",
            "Cura d'un quist per marsupialització: 50% dels coeficients precedents",
            place=TITOL_III_CAP_7_ART_3_EXERESI,
            status="reading",
            remark="no number printed: the label gives 50 % of the preceding coefficients",
            letter="D/DQ",
        ),
        CodeRow(
            "DS row 1",
            "Alliberament quirúrgic de la corona d'una dent permanent",
            coefficient=Decimal("30"),
            place=TITOL_III_CAP_7_ART_3,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "DS row 2",
            "Cadascun dels següents",
            coefficient=Decimal("20"),
            place=TITOL_III_CAP_7_ART_3,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "GI row 1",
            "Parcial",
            coefficient=Decimal("5"),
            place=TITOL_III_CAP_7_ART_3_GINGIVECTOMIA,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "GI row 2",
            "Estesa a mitja arcada o d'ullal a ullal",
            coefficient=Decimal("20"),
            place=TITOL_III_CAP_7_ART_3_GINGIVECTOMIA,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
            approval="E",
        ),
        CodeRow(
            "FR",
            "Frenectomia",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_7_ART_3,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "BI",
            "Biòpsia",
            coefficient=Decimal("10"),
            place=TITOL_III_CAP_7_ART_3,
            status="reading",
            remark="printed `D/DQ`: which of the two letters applies is not said",
            letter="D/DQ",
        ),
        CodeRow(
            "CR",
            "Corona dentària colada metàl·lica",
            coefficient=Decimal("60"),
            place="Títol III, Cap. 7, Art. 4",
            letter="P",
        ),
        CodeRow(
            "PM row 1",
            "d'1 a 6 dents",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_7_ART_4_PROTESI,
            letter="PM",
        ),
        CodeRow("PM row 2", "de 7 dents", coefficient=Decimal("90"), place=TITOL_III_CAP_7_ART_4_PROTESI, letter="PM"),
        CodeRow("PM row 3", "de 8 dents", coefficient=Decimal("100"), place=TITOL_III_CAP_7_ART_4_PROTESI, letter="PM"),
        CodeRow("PM row 4", "de 9 dents", coefficient=Decimal("110"), place=TITOL_III_CAP_7_ART_4_PROTESI, letter="PM"),
        CodeRow(
            "PM row 5",
            "de 10 dents",
            coefficient=Decimal("120"),
            place=TITOL_III_CAP_7_ART_4_PROTESI,
            letter="PM",
        ),
        CodeRow("PM row 6", "d'11 dents", coefficient=Decimal("130"), place=TITOL_III_CAP_7_ART_4_PROTESI, letter="PM"),
        CodeRow(
            "PM row 7",
            "de 12 dents",
            coefficient=Decimal("140"),
            place=TITOL_III_CAP_7_ART_4_PROTESI,
            letter="PM",
        ),
        CodeRow(
            "PM row 8",
            "de 13 dents",
            coefficient=Decimal("150"),
            place=TITOL_III_CAP_7_ART_4_PROTESI,
            letter="PM",
        ),
        CodeRow(
            "PM row 9",
            "de 14 dents",
            coefficient=Decimal("180"),
            place=TITOL_III_CAP_7_ART_4_PROTESI,
            letter="PM",
        ),
        CodeRow(
            "PM row 10",
            "de 4 dents",
            coefficient=Decimal("60"),
            place=TITOL_III_CAP_7_ART_4_PROTESI_2,
            letter="PM",
        ),
        CodeRow(
            "PM row 11",
            "de 5 dents",
            coefficient=Decimal("70"),
            place=TITOL_III_CAP_7_ART_4_PROTESI_2,
            letter="PM",
        ),
        CodeRow(
            "PM row 12",
            "de 6 dents",
            coefficient=Decimal("80"),
            place=TITOL_III_CAP_7_ART_4_PROTESI_2,
            letter="PM",
        ),
        CodeRow(
            "PM row 13",
            "de 7 dents",
            coefficient=Decimal("90"),
            place=TITOL_III_CAP_7_ART_4_PROTESI_2,
            letter="PM",
        ),
        CodeRow(
            "PM row 14",
            "de 8 dents",
            coefficient=Decimal("100"),
            place=TITOL_III_CAP_7_ART_4_PROTESI_2,
            letter="PM",
        ),
        CodeRow(
            "PM row 15",
            "de 9 dents",
            coefficient=Decimal("110"),
            place=TITOL_III_CAP_7_ART_4_PROTESI_2,
            letter="PM",
        ),
        CodeRow(
            "PM row 16",
            "de 10 dents",
            coefficient=Decimal("120"),
            place=TITOL_III_CAP_7_ART_4_PROTESI_2,
            letter="PM",
        ),
        CodeRow(
            "PM row 17",
            "d' 11 dents",
            coefficient=Decimal("130"),
            place=TITOL_III_CAP_7_ART_4_PROTESI_2,
            letter="PM",
        ),
        CodeRow(
            "PM row 18",
            "de 12 dents",
            coefficient=Decimal("140"),
            place=TITOL_III_CAP_7_ART_4_PROTESI_2,
            letter="PM",
        ),
        CodeRow(
            "PM row 19",
            "de 13 dents",
            coefficient=Decimal("150"),
            place=TITOL_III_CAP_7_ART_4_PROTESI_2,
            letter="PM",
        ),
        CodeRow(
            "PM row 20",
            "de 14 dents",
            coefficient=Decimal("180"),
            place=TITOL_III_CAP_7_ART_4_PROTESI_2,
            letter="PM",
        ),
        CodeRow(
            "PK",
            "de placa metàl·lica",
            coefficient=Decimal("90"),
            place=TITOL_III_CAP_7_ART_4_PROTESI_2,
            letter="PM",
        ),
        CodeRow(
            "Rx1",
            "La primera del mateix grup de dents",
            coefficient=Decimal("4"),
            place=TITOL_III_CAP_7_ART_5,
            letter="R",
        ),
        CodeRow(
            "Rx2",
            "Cadascuna de les següents del mateix grup de dents en la mateixa sessió",
            coefficient=Decimal("2"),
            place=TITOL_III_CAP_7_ART_5,
            letter="R",
        ),
        CodeRow("RC", "Radioscòpies", coefficient=Decimal("2"), place=TITOL_III_CAP_7_ART_5, letter="R"),
        CodeRow(
            "RP",
            "Radiografia panoràmica de la totalitat del sistema maxil·lar i del sistema dentari sobre un o més clixés",
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_7_ART_5,
            letter="R",
        ),
        CodeRow(
            "TR",
            "Teleradiografia de crani (de front o de perfil, per a diagnòstic d'ortodòncia)",
            coefficient=Decimal("12"),
            place=TITOL_III_CAP_7_ART_5,
            letter="R",
        ),
        CodeRow(
            "SN",
            "Suplement per digitalització per sessió",
            coefficient=Decimal("5"),
            place=TITOL_III_CAP_7_ART_5,
            letter="R",
        ),
        CodeRow(
            "RN",
            (
                "Radiografia digitalitzada intrabucal, pel mateix grup de com a mínim 2 dents contigües, en la "
                "mateixa sessió, sigui quin sigui el nombre de radiografies"
            ),
            coefficient=Decimal("6"),
            place=TITOL_III_CAP_7_ART_5,
            letter="R",
        ),
        CodeRow(
            "RNP",
            (
                "Preu forfetari màxim quan s'aplica a les pulpectomies, per les radiografies digitalitzades "
                "intrabucales amb un mínim de 2 radiografies en la mateixa sessió"
            ),
            coefficient=Decimal("9"),
            place=TITOL_III_CAP_7_ART_5,
            letter="R",
        ),
        CodeRow(
            "MO",
            (
                "Exàmens amb obtenció de motllos (1), diagnòstic i duració probable del tractament (els exàmens "
                "especials concurrents a l'establiment d'aquest diagnòstic, i especialment la radiografia dental, "
                "radiografia i teleradiografia del cap, es cobren a més a més)"
            ),
            coefficient=Decimal("15"),
            place=TITOL_III_CAP_7_ART_6,
            remark="marked: see the note in the text (line 1473)",
            letter="DO",
        ),
        CodeRow(
            "TE",
            "Amb anàlisi cefalomètrica, en suplement",
            coefficient=Decimal("5"),
            place=TITOL_III_CAP_7_ART_6,
            letter="DO",
        ),
        CodeRow(
            "OA",
            "1r període de sis mesos",
            coefficient=Decimal("165"),
            place=TITOL_III_CAP_7_ART_6_TRACTAMENT,
            letter="OR",
        ),
        CodeRow(
            "OB",
            "2n període de sis mesos",
            coefficient=Decimal("165"),
            place=TITOL_III_CAP_7_ART_6_TRACTAMENT,
            letter="OR",
        ),
        CodeRow(
            "OC",
            "3r període de sis mesos",
            coefficient=Decimal("165"),
            place=TITOL_III_CAP_7_ART_6_TRACTAMENT,
            letter="OR",
        ),
        CodeRow(
            "OD",
            "4t període de sis mesos",
            coefficient=Decimal("165"),
            place=TITOL_III_CAP_7_ART_6_TRACTAMENT,
            letter="OR",
        ),
        CodeRow(
            "OE",
            "5è període de sis mesos",
            coefficient=Decimal("110"),
            place=TITOL_III_CAP_7_ART_6_TRACTAMENT,
            letter="OR",
        ),
        CodeRow(
            "OF",
            "6è període de sis mesos",
            coefficient=Decimal("60"),
            place=TITOL_III_CAP_7_ART_6_TRACTAMENT,
            letter="OR",
        ),
        CodeRow(
            "3101 Z",
            "Incisió i drenatge d'un adenoflegmó cervicofacial",
            coefficient=Decimal("20"),
            place=TITOL_IV_CAP_1,
            letter="Q",
        ),
        CodeRow(
            "3102 Y",
            "Tractament quirúrgic de la torticoli mitjançant tenotomia subcutània",
            coefficient=Decimal("15"),
            place=TITOL_IV_CAP_1,
            letter="Q",
        ),
        CodeRow(
            "3103 X",
            "Seguit de la confecció d'un aparell de guix",
            coefficient=Decimal("40"),
            place=TITOL_IV_CAP_1,
            letter="Q",
        ),
        CodeRow(
            "3104 V",
            "Escalenotomia",
            coefficient=Decimal("40"),
            place=TITOL_IV_CAP_1,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3105 U",
            "Ablació de fístules i de quists congènits grans",
            coefficient=Decimal("80"),
            place=TITOL_IV_CAP_1,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3110 Z",
            (
                "Estudi aïllat de la mobilitat faringolaríngia durant la fonació amb qualsevol tècnica i nombre "
                "d'assaigs indefinits"
            ),
            coefficient=Decimal("10"),
            place=TITOL_IV_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow(
            "3111 Y",
            "Biòpsia de laringe, laringoscòpia directa",
            coefficient=Decimal("15"),
            place=TITOL_IV_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow(
            "3112 X",
            "Exploració laríngia amb laringoscop en suspensió",
            coefficient=Decimal("50"),
            place=TITOL_IV_CAP_2_ART_1,
            letter="Q",
            second_coefficient=Decimal("25"),
            approval="E",
        ),
        CodeRow(
            "3113 V",
            "Dilatació laríngia, per sessió",
            coefficient=Decimal("10"),
            place=TITOL_IV_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow(
            "3114 U",
            "Crioteràpia de papil·lomes endolaringis",
            coefficient=Decimal("10"),
            place=TITOL_IV_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow(
            "3115 T",
            "Obertura d'una col·lecció endo o perilaríngia per les vies naturals",
            coefficient=Decimal("20"),
            place=TITOL_IV_CAP_2_ART_1,
            letter="Q",
        ),
        CodeRow(
            "3116 S",
            "Ablació d'un pòlip laringi per via natural",
            coefficient=Decimal("40"),
            place=TITOL_IV_CAP_2_ART_1,
            letter="Q",
        ),
        CodeRow(
            "3117 R",
            "Extracció de cos estrany de l'hipofaringe o de la laringe",
            coefficient=Decimal("20"),
            place=TITOL_IV_CAP_2_ART_1,
            letter="Q",
        ),
        CodeRow(
            "3118 Q",
            "Intubació de la laringe per obstrucció laríngia",
            coefficient=Decimal("40"),
            place=TITOL_IV_CAP_2_ART_1,
            letter="K",
        ),
        CodeRow(
            "3119 P",
            "Tractament quirúrgic per via externa de les estenosi laringotraqueals i de les paràlisi laríngies",
            coefficient=Decimal("150"),
            place=TITOL_IV_CAP_2_ART_1,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "3120 O",
            "Tirotomia",
            coefficient=Decimal("80"),
            place=TITOL_IV_CAP_2_ART_1,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3121 N",
            "Laringuectomia parcial",
            coefficient=Decimal("100"),
            place=TITOL_IV_CAP_2_ART_1,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "3122 M",
            "Laringuectomia total i supraglòtica",
            coefficient=Decimal("180"),
            place=TITOL_IV_CAP_2_ART_1,
            letter="Q",
            second_coefficient=Decimal("80"),
        ),
        CodeRow(
            "3123 L",
            "Faringolaringuectomia amb neteja ganglionar",
            coefficient=Decimal("250"),
            place=TITOL_IV_CAP_2_ART_1,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow(
            "3200 K",
            "Balanç funcional de la fonació",
            coefficient=Decimal("16"),
            place=TITOL_IV_CAP_2_ART_2_1,
            letter="AMO",
        ),
        CodeRow(
            "3201 J",
            "Balanç fonètic del llenguatge",
            coefficient=Decimal("16"),
            place=TITOL_IV_CAP_2_ART_2_1,
            letter="AMO",
        ),
        CodeRow(
            "3202 I",
            "Examen d'aptitud per a l'adquisició del llenguatge oral o escrit (un cop l'any)",
            coefficient=Decimal("16"),
            place=TITOL_IV_CAP_2_ART_2_1,
            letter="AMO",
        ),
        CodeRow(
            "3203 C",
            "Balanç de la patologia del llenguatge oral o escrit",
            coefficient=Decimal("16"),
            place=TITOL_IV_CAP_2_ART_2_1,
            letter="AMO",
        ),
        CodeRow(
            "3204 H",
            "Trastorns aïllats d'articulació en subjectes que no presenten patologies neurològiques, per sessió",
            coefficient=Decimal("8"),
            place=TITOL_IV_CAP_2_ART_2_2,
            letter="AMO",
            approval="E",
        ),
        CodeRow(
            "3205 G",
            (
                "Trastorns de l'articulació associats a deficiències perceptives, trastorns de la fonació en les "
                "fissures palatines i en les insuficiències velars més reeducació de la deglució i reeducació de la "
                "respiració bucal, reeducació velotimpànica, disglòssies, per sessió"
            ),
            coefficient=Decimal("10"),
            place=TITOL_IV_CAP_2_ART_2_2,
            letter="AMO",
            approval="E",
        ),
        CodeRow(
            "3206 X",
            (
                "Reeducació del retard i/o disfuncionalitat perceptiva en l'adquisició del llenguatge escrit "
                "(lectoescriptura), i del raonament lògic, per sessió"
            ),
            coefficient=Decimal("10"),
            place=TITOL_IV_CAP_2_ART_2_2,
            letter="AMO",
            approval="E",
        ),
        CodeRow(
            "3207 Y",
            (
                "Reeducació dels trastorns de la lectoescriptura d'afectació global, en l'adquisició del llenguatge "
                "escrit i/o oral i estructuració del pensament, per sessió"
            ),
            coefficient=Decimal("12"),
            place=TITOL_IV_CAP_2_ART_2_2,
            letter="AMO",
            approval="E",
        ),
        CodeRow(
            "3211 B",
            (
                "Aprenentatge de la veu esofàgica, reeducació dels problemes de la veu d'origen orgànic o funcional, "
                "rinolàlia, presbifonia per sessió"
            ),
            coefficient=Decimal("12"),
            place=TITOL_IV_CAP_2_ART_2_2,
            letter="AMO",
            approval="E",
        ),
        CodeRow(
            "3208 E",
            (
                "Reeducació dels retards del llenguatge o de la parla, inclosa l'estimulació precoç, reeducació de la "
                "quequesa, aprenentatge aïllat de la lectura labial en cas de sordesa adquirida, rehabilitació en cas "
                "d'implants coclears, per sessió"
            ),
            coefficient=Decimal("12"),
            place=TITOL_IV_CAP_2_ART_2_2,
            letter="AMO",
            approval="E",
        ),
        CodeRow(
            "3209 H",
            (
                "Reeducació del llenguatge en els estats neurològics adquirits (sessió d'una durada de cinquanta-cinc "
                "minuts); reeducació o conservació del llenguatge i de la parla en les sordeses, afàsies, disàrtries, "
                "paràlisi cerebral, epilèpsia, demències, trastorns neurodegeneratius i altres, per sessió"
            ),
            coefficient=Decimal("15"),
            place=TITOL_IV_CAP_2_ART_2_2,
            letter="AMO",
            approval="E",
        ),
        CodeRow(
            "3212 F",
            (
                "Reeducació del llenguatge en els estats neurològics congènits (sessió d'una durada de cinquanta-cinc "
                "minuts); reeducació o conservació del llenguatge i de la parla en les sordeses, disfàsies, "
                "dislèxies, Dèficit d'Atenció amb o sense Hiperactivitat (TDAH), i altres, per sessió"
            ),
            coefficient=Decimal("15"),
            place=TITOL_IV_CAP_2_ART_2_2,
            letter="AMO",
            approval="E",
        ),
        CodeRow(
            "3210 D",
            "Per sessió",
            coefficient=Decimal("10"),
            place="Títol IV, Cap. 2, Art. 2, 3. Reeducació amb tècniques de grup",
            letter="AMO",
            approval="E",
        ),
        CodeRow(
            "3301 Z",
            "Hemitiroïdectomia parcial",
            coefficient=Decimal("60"),
            place=TITOL_IV_CAP_3,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3302 Y",
            "Hemitiroïdectomia total",
            coefficient=Decimal("80"),
            place=TITOL_IV_CAP_3,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "3303 X",
            "Tiroïdectomia total",
            coefficient=Decimal("120"),
            place=TITOL_IV_CAP_3,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "3304 V",
            "Tiroïdectomia amb buidament ganglionar",
            coefficient=Decimal("150"),
            place=TITOL_IV_CAP_3,
            letter="Q",
            second_coefficient=Decimal("70"),
        ),
        CodeRow(
            "3305 U",
            "Paratiroïdectomia unilateral",
            coefficient=Decimal("100"),
            place=TITOL_IV_CAP_3,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "3350 Z",
            "Intubació de la tràquea fora de tota intervenció quirúrgica",
            coefficient=Decimal("10"),
            place=TITOL_IV_CAP_4,
            letter="K",
        ),
        CodeRow(
            "3351 Y",
            "Intubació traqueobronquial selectiva per a una intervenció quirúrgica endotoràcica, en suplement",
            coefficient=Decimal("20"),
            place=TITOL_IV_CAP_4,
            letter="Q",
        ),
        CodeRow(
            "3352 X",
            "Traqueotomia, traqueostomia, tractament quirúrgic d'una ferida traqueal",
            coefficient=Decimal("50"),
            place=TITOL_IV_CAP_4,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3353 V",
            "Esofagotomia, esofagostomia, tractament quirúrgic d'una fístula esofàgica",
            coefficient=Decimal("80"),
            place=TITOL_IV_CAP_4,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3354 U",
            "Resecció d'un diverticle cervical de l'esòfag",
            coefficient=Decimal("100"),
            place=TITOL_IV_CAP_4,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3401 Q",
            "Corporectomia vertebral amb reconstrucció",
            coefficient=Decimal("250"),
            place=TITOL_V_ART_1_1_LESIONS_EXPANSIVES,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "3402 W",
            "Exèresi d'una lesió expansiva epidural (més o menys vertebral)",
            coefficient=Decimal("150"),
            place=TITOL_V_ART_1_1_LESIONS_EXPANSIVES,
            letter="Q",
            second_coefficient=Decimal("80"),
        ),
        CodeRow(
            "3403 E",
            "Exèresi d'una lesió expansiva intradural, extramedul·lar",
            coefficient=Decimal("180"),
            place=TITOL_V_ART_1_1_LESIONS_EXPANSIVES,
            letter="Q",
            second_coefficient=Decimal("80"),
        ),
        CodeRow(
            "3404 R",
            "Exèresi d'una lesió intramedul·lar (inferior o igual a quatre metàmeres)",
            coefficient=Decimal("300"),
            place=TITOL_V_ART_1_1_LESIONS_EXPANSIVES,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow(
            "3405 T",
            "Exèresi d'una lesió intramedul·lar (superior a quatre metàmeres)",
            coefficient=Decimal("450"),
            place=TITOL_V_ART_1_1_LESIONS_EXPANSIVES,
            letter="Q",
            second_coefficient=Decimal("150"),
        ),
        CodeRow(
            "3406 Y",
            "Punció d'un quist intramedul·lar",
            coefficient=Decimal("150"),
            place=TITOL_V_ART_1_1_LESIONS_EXPANSIVES,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "3407 U",
            "Exèresi d'una lesió expansiva gegant de la cua de cavall",
            coefficient=Decimal("400"),
            place=TITOL_V_ART_1_1_LESIONS_EXPANSIVES,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow(
            "3408 I",
            "Exèresi d'una lesió expansiva en rellotge de sorra",
            coefficient=Decimal("250"),
            place=TITOL_V_ART_1_1_LESIONS_EXPANSIVES,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "3409 O",
            "Tractament de malformació arteriovenosa medul·lar",
            coefficient=Decimal("400"),
            place=TITOL_V_ART_1_2_LESIONS_VASCULARS,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow(
            "3410 P",
            "Evacuació d'un hematoma intraraquidi",
            coefficient=Decimal("150"),
            place=TITOL_V_ART_1_2_LESIONS_VASCULARS,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "3411 A",
            "Col·locació d'una tracció cervical (estrep, halo)",
            coefficient=Decimal("50"),
            place=TITOL_V_ART_1_3_TRAUMATISMES_VERTEBROMEDULLARS,
            letter="Q",
        ),
        CodeRow(
            "3412 S",
            "Reducció no cruenta d'una luxació vertebral",
            coefficient=Decimal("60"),
            place=TITOL_V_ART_1_3_TRAUMATISMES_VERTEBROMEDULLARS,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3413 D",
            "Osteosíntesi vertebral en plaques, tiges, gafets",
            coefficient=Decimal("150"),
            place=TITOL_V_ART_1_3_TRAUMATISMES_VERTEBROMEDULLARS,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "3414 F",
            "Tractament d'una cavitat siringomièlica (punció o drenatge)",
            coefficient=Decimal("150"),
            place=TITOL_V_ART_1_4_MALFORMACIONS_VERTEBROMEDULLARS,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "3415 G",
            "Tractament d'una malformació de la frontissa cranio cervical (via posterior)",
            coefficient=Decimal("200"),
            place=TITOL_V_ART_1_4_MALFORMACIONS_VERTEBROMEDULLARS,
            letter="Q",
            second_coefficient=Decimal("90"),
        ),
        CodeRow(
            "3416 H",
            "Tractament d'una malformació de la frontissa cranio cervical (via transoral)",
            coefficient=Decimal("300"),
            place=TITOL_V_ART_1_4_MALFORMACIONS_VERTEBROMEDULLARS,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow(
            "3417 J",
            "Tractament d'un mielomeningocele (Espina bífida)",
            coefficient=Decimal("150"),
            place=TITOL_V_ART_1_4_MALFORMACIONS_VERTEBROMEDULLARS,
            letter="Q",
            second_coefficient=Decimal("90"),
        ),
        CodeRow(
            "3418 K",
            "Tractament de fístules sacrococcígies",
            coefficient=Decimal("60"),
            place=TITOL_V_ART_1_4_MALFORMACIONS_VERTEBROMEDULLARS,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3419 L",
            "Hèrnia discal lumbar (tractament quirúrgic)",
            coefficient=Decimal("120"),
            place=TITOL_V_ART_1_5_LESIONS_VERTEBRALS,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "3420 Z",
            "Hèrnia discal lumbar (quimionucleòlisi percutània)",
            coefficient=Decimal("40"),
            place=TITOL_V_ART_1_5_LESIONS_VERTEBRALS,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3421 X",
            "Hèrnia discal dorsal (via posterior o posterolateral)",
            coefficient=Decimal("150"),
            place=TITOL_V_ART_1_5_LESIONS_VERTEBRALS,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "3422 C",
            "Amb empelt, en suplement, inclosa la sostracció del empelt",
            coefficient=Decimal("50"),
            place=TITOL_V_ART_1_5_LESIONS_VERTEBRALS,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3423 V",
            "Hèrnia discal dorsal (via anterior o anterolateral)",
            coefficient=Decimal("200"),
            place=TITOL_V_ART_1_5_LESIONS_VERTEBRALS,
            letter="Q",
            second_coefficient=Decimal("90"),
        ),
        CodeRow(
            "3424 B",
            "Amb empelt, en suplement, inclosa la sostracció del empelt",
            coefficient=Decimal("50"),
            place=TITOL_V_ART_1_5_LESIONS_VERTEBRALS,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3425 N",
            "Hèrnia discal cervical (Medul·la o cervicoartrosi)",
            coefficient=Decimal("150"),
            place=TITOL_V_ART_1_5_LESIONS_VERTEBRALS,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "3438 W",
            "Amb empelt, en suplement, inclosa la sostracció del empelt",
            coefficient=Decimal("50"),
            place=TITOL_V_ART_1_5_LESIONS_VERTEBRALS,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3426 M",
            "Estenosi del canal lumbar (amb o sense hèrnia, sigui quina sigui l'extensió)",
            coefficient=Decimal("150"),
            place=TITOL_V_ART_1_5_LESIONS_VERTEBRALS,
            letter="Q",
            second_coefficient=Decimal("70"),
        ),
        CodeRow("3427 P", "Discografia d'un disc", coefficient=Decimal("20"), place=TITOL_V_ART_2, letter="K"),
        CodeRow(
            "3428 F",
            "Reducció d'una escoliosi per maniobres ortopèdiques (aparell de guix inclòs), cada sessió",
            coefficient=Decimal("40"),
            place=TITOL_V_ART_2,
            letter="K",
        ),
        CodeRow(
            "3429 X",
            "Sense empelt ni osteosíntesi",
            coefficient=Decimal("120"),
            place=TITOL_V_ART_2_ABORDATGE_DE_LESIONS,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "3430 V",
            "Amb empelt o osteosíntesi o ambdues, inclosa la sostracció de l'empelt",
            coefficient=Decimal("150"),
            place=TITOL_V_ART_2_ABORDATGE_DE_LESIONS,
            letter="Q",
            second_coefficient=Decimal("70"),
        ),
        CodeRow(
            "3431 U",
            "Sense empelt ni osteosíntesi",
            coefficient=Decimal("150"),
            place=TITOL_V_ART_2_ABORDATGE_DE_LESIONS_2,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "3432 T",
            "Amb empelt o osteosíntesi o ambdues, inclosa la sostracció del possible empelt",
            coefficient=Decimal("200"),
            place=TITOL_V_ART_2_ABORDATGE_DE_LESIONS_2,
            letter="Q",
            second_coefficient=Decimal("70"),
        ),
        CodeRow(
            "3433 S",
            "Sense osteosíntesi",
            coefficient=Decimal("200"),
            place=TITOL_V_ART_2_ESCOLIOSI_O_CIFOSI,
            letter="Q",
            second_coefficient=Decimal("100"),
        ),
        CodeRow(
            "3434 R",
            "Amb osteosíntesi",
            coefficient=Decimal("250"),
            place=TITOL_V_ART_2_ESCOLIOSI_O_CIFOSI,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "3435 I",
            "Extracció d'un cos estrany intrarraquidi",
            coefficient=Decimal("120"),
            place=TITOL_V_ART_2,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow("3436 G", "Ablació aïllada del còccix", coefficient=Decimal("10"), place=TITOL_V_ART_2, letter="Q"),
        CodeRow("3437 E", "Injecció epidural", coefficient=Decimal("8"), place=TITOL_V_ART_2, letter="K"),
        CodeRow("3501 Z", "Extirpació d'un os del carp", coefficient=Decimal("40"), place=TITOL_VI, letter="Q"),
        CodeRow(
            "3502 Y",
            "Amputació o desarticulació des de la mà fins a l'espatlla, inclosa",
            coefficient=Decimal("60"),
            place=TITOL_VI,
            letter="Q",
        ),
        CodeRow("3503 X", "Ablació de la clavícula", coefficient=Decimal("50"), place=TITOL_VI, letter="Q"),
        CodeRow(
            "3504 V",
            "Ablació de l'omoplat",
            coefficient=Decimal("60"),
            place=TITOL_VI,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3505 U",
            "Amputació interescapulotoràcica",
            coefficient=Decimal("150"),
            place=TITOL_VI,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "3506 T",
            "Tractament quirúrgic de la síndrome de Wolkman",
            coefficient=Decimal("120"),
            place=TITOL_VI,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "3507 S",
            "Plàsties o transposicions musculars per seqüeles espàstiques o paralítiques de l'espatlla, del colze",
            coefficient=Decimal("120"),
            place=TITOL_VI,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow("3508 R", "Ablació d'una ungla", coefficient=Decimal("10"), place=TITOL_VI_MA, letter="Q"),
        CodeRow("3509 Q", "Ablació d'exòstosi subunguial", coefficient=Decimal("20"), place=TITOL_VI_MA, letter="Q"),
        CodeRow("3510 P", "Excisió d'un panadís", coefficient=Decimal("10"), place=TITOL_VI_MA, letter="Q"),
        CodeRow(
            "3511 O",
            "Tractament quirúrgic d'un flegmó profund de la mà",
            coefficient=Decimal("20"),
            place=TITOL_VI_MA,
            letter="Q",
        ),
        CodeRow(
            "3512 N",
            "Tractament quirúrgic d'un flegmó, d'una o de diverses beines digitals",
            coefficient=Decimal("40"),
            place=TITOL_VI_MA,
            letter="Q",
        ),
        CodeRow(
            "3513 M",
            "Tractament quirúrgic d'un flegmó, d'una o de diverses beines digitocarpianes",
            coefficient=Decimal("60"),
            place=TITOL_VI_MA,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3514 L",
            "Un dit",
            coefficient=Decimal("50"),
            place=TITOL_VI_MA_SUTURES_PRIMITIVES_TENDONS_EXTENSORS,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3515 K",
            "Dos dits",
            coefficient=Decimal("70"),
            place=TITOL_VI_MA_SUTURES_PRIMITIVES_TENDONS_EXTENSORS,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3516 J",
            "Tres o més dits",
            coefficient=Decimal("80"),
            place=TITOL_VI_MA_SUTURES_PRIMITIVES_TENDONS_EXTENSORS,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3517 I",
            "Un dit",
            coefficient=Decimal("60"),
            place=TITOL_VI_MA_SUTURES_PRIMITIVES_TENDONS_FLEXORS,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3518 H",
            "Dos dits",
            coefficient=Decimal("80"),
            place=TITOL_VI_MA_SUTURES_PRIMITIVES_TENDONS_FLEXORS,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3519 G",
            "Tres o més dits",
            coefficient=Decimal("100"),
            place=TITOL_VI_MA_SUTURES_PRIMITIVES_TENDONS_FLEXORS,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3520 F",
            "Un dit",
            coefficient=Decimal("60"),
            place=TITOL_VI_MA_RESTABLIMENT_SECUNDARI_TENDONS_EXTENSORS,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3521 E",
            "Dos dits",
            coefficient=Decimal("90"),
            place=TITOL_VI_MA_RESTABLIMENT_SECUNDARI_TENDONS_EXTENSORS,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3522 D",
            "Tres o més dits",
            coefficient=Decimal("120"),
            place=TITOL_VI_MA_RESTABLIMENT_SECUNDARI_TENDONS_EXTENSORS,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "3523 C",
            "Un dit",
            coefficient=Decimal("100"),
            place=TITOL_VI_MA_RESTABLIMENT_SECUNDARI_TENDONS_FLEXORS,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3524 B",
            "Dos dits",
            coefficient=Decimal("120"),
            place=TITOL_VI_MA_RESTABLIMENT_SECUNDARI_TENDONS_FLEXORS,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "3525 A",
            "Tres o més dits",
            coefficient=Decimal("150"),
            place=TITOL_VI_MA_RESTABLIMENT_SECUNDARI_TENDONS_FLEXORS,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "3526 Z",
            "Un dit",
            coefficient=Decimal("60"),
            place=TITOL_VI_MA_TENOLISI_DE_TENDONS_EXTENSORS,
            letter="Q",
        ),
        CodeRow(
            "3527 Y",
            "Dos dits",
            coefficient=Decimal("80"),
            place=TITOL_VI_MA_TENOLISI_DE_TENDONS_EXTENSORS,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3528 X",
            "Tres o més dits",
            coefficient=Decimal("100"),
            place=TITOL_VI_MA_TENOLISI_DE_TENDONS_EXTENSORS,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3529 V",
            "Un dit",
            coefficient=Decimal("80"),
            place=TITOL_VI_MA_TENOLISI_DE_TENDONS_FLEXORS,
            letter="Q",
        ),
        CodeRow(
            "3530 U",
            "Dos dits",
            coefficient=Decimal("100"),
            place=TITOL_VI_MA_TENOLISI_DE_TENDONS_FLEXORS,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3531 T",
            "Tres o més dits",
            coefficient=Decimal("120"),
            place=TITOL_VI_MA_TENOLISI_DE_TENDONS_FLEXORS,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow("3532 S", "Dit en ressort", coefficient=Decimal("30"), place=TITOL_VI_MA, letter="Q"),
        CodeRow(
            "3533 R",
            "Sinovectomia d'una o diverses beines dels extensors o dels flexors",
            coefficient=Decimal("100"),
            place=TITOL_VI_MA,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3534 Q",
            "Sutura d'un o de diversos lligaments",
            coefficient=Decimal("20"),
            place=TITOL_VI_MA,
            letter="Q",
        ),
        CodeRow("3535 P", "Un lligament", coefficient=Decimal("40"), place=TITOL_VI_MA_LLIGAMENTOPLASTIA, letter="Q"),
        CodeRow("3536 O", "Dos lligaments", coefficient=Decimal("50"), place=TITOL_VI_MA_LLIGAMENTOPLASTIA, letter="Q"),
        CodeRow(
            "3537 N",
            "Tres o més lligaments",
            coefficient=Decimal("70"),
            place=TITOL_VI_MA_LLIGAMENTOPLASTIA,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3538 M",
            "Una articulació",
            coefficient=Decimal("50"),
            place=TITOL_VI_MA_CIRURGIA_REPARADORA_DE_LES,
            letter="Q",
        ),
        CodeRow(
            "3539 L",
            "Dues articulacions",
            coefficient=Decimal("60"),
            place=TITOL_VI_MA_CIRURGIA_REPARADORA_DE_LES,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3540 K",
            "Tres articulacions",
            coefficient=Decimal("70"),
            place=TITOL_VI_MA_CIRURGIA_REPARADORA_DE_LES,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3541 J",
            "Una articulació",
            coefficient=Decimal("40"),
            place=TITOL_VI_MA_ARTRODESI_D_UN_DIT,
            letter="Q",
        ),
        CodeRow(
            "3542 I",
            "Dues articulacions",
            coefficient=Decimal("50"),
            place=TITOL_VI_MA_ARTRODESI_D_UN_DIT,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3543 H",
            "Tres articulacions",
            coefficient=Decimal("70"),
            place=TITOL_VI_MA_ARTRODESI_D_UN_DIT,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3544 G",
            "Artrodesi intermetacarpiana",
            coefficient=Decimal("60"),
            place=TITOL_VI_MA,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3545 F",
            "Amputació o desarticulació d'una falange o d'un dit",
            coefficient=Decimal("10"),
            place=TITOL_VI_MA,
            letter="Q",
        ),
        CodeRow(
            "3546 E",
            (
                "Tractament quirúrgic de les lesions palmars o digitals aponeuròtiques o cutànies de la malaltia de "
                "Dupuytren"
            ),
            coefficient=Decimal("120"),
            place=TITOL_VI_MA,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "3547 D",
            "A excepció de l'aponeurotomia simple",
            coefficient=Decimal("60"),
            place=TITOL_VI_MA,
            letter="Q",
        ),
        CodeRow(
            "3548 C",
            "Una comissura",
            coefficient=Decimal("80"),
            place=TITOL_VI_MA_SINDACTILIA,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3549 B",
            "Dues comissures",
            coefficient=Decimal("100"),
            place=TITOL_VI_MA_SINDACTILIA,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3550 A",
            "Falangització d'un metacarpia",
            coefficient=Decimal("80"),
            place=TITOL_VI_MA,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3551 Z",
            "Pol·licització d'un dit",
            coefficient=Decimal("180"),
            place=TITOL_VI_MA,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "3552 Y",
            "Transposició d'un dit cap en fora de la pol·licització",
            coefficient=Decimal("100"),
            place=TITOL_VI_MA,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow("3601 Z", "Galactografia", coefficient=Decimal("15"), place=TITOL_VII_CAP_1, letter="K"),
        CodeRow(
            "3602 Y",
            "Drenatge d'un abscess profund de la sina",
            coefficient=Decimal("20"),
            place=TITOL_VII_CAP_1,
            letter="Q",
        ),
        CodeRow(
            "3603 X",
            "Plàstia d'una sina per hipertròfia.",
            coefficient=Decimal("100"),
            place=TITOL_VII_CAP_1,
            letter="Q",
            second_coefficient=Decimal("40"),
            approval="E",
        ),
        CodeRow(
            "3604 V",
            "Ablació d'un tumor benigne de la sina",
            coefficient=Decimal("30"),
            place=TITOL_VII_CAP_1,
            letter="Q",
        ),
        CodeRow("3605 U", "Mastectomia simple", coefficient=Decimal("50"), place=TITOL_VII_CAP_1, letter="Q"),
        CodeRow(
            "3606 T",
            "Mastectomia amb neteja ganglionar axil·lar",
            coefficient=Decimal("100"),
            place=TITOL_VII_CAP_1,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "3607 S",
            "La mateixa operació amb neteja mamària interna, el suplement",
            coefficient=Decimal("30"),
            place=TITOL_VII_CAP_1,
            letter="Q",
            second_coefficient=Decimal("15"),
        ),
        CodeRow(
            "3608 R",
            "La mateixa intervenció amb neteja supraclavicular, el suplement",
            coefficient=Decimal("30"),
            place=TITOL_VII_CAP_1,
            letter="Q",
            second_coefficient=Decimal("15"),
        ),
        CodeRow(
            "3609 Z",
            "Extirpació d'un abscess fred toràcic, amb o sense resecció d'una costella",
            coefficient=Decimal("60"),
            place=TITOL_VII_CAP_2,
            letter="Q",
        ),
        CodeRow(
            "3610 Y",
            (
                "Tractament en un o diversos temps de les anomalies regionals de la paret toràcica (tipus en quilla o "
                "en embut, etc.)"
            ),
            coefficient=Decimal("180"),
            place=TITOL_VII_CAP_2,
            letter="Q",
            second_coefficient=Decimal("70"),
        ),
        CodeRow(
            "3611 X",
            (
                "Tractament incruent dels traumatismes tancats greus del tòrax, excepte els de reanimació i "
                "d'assistència respiratòria"
            ),
            coefficient=Decimal("40"),
            place=TITOL_VII_CAP_2,
            letter="Q",
        ),
        CodeRow(
            "3612 V",
            "Resecció parcial o total d'una costella (excepte la primera)",
            coefficient=Decimal("30"),
            place=TITOL_VII_CAP_2,
            letter="Q",
        ),
        CodeRow(
            "3613 U",
            "Resecció total o parcial de la primera costella",
            coefficient=Decimal("60"),
            place=TITOL_VII_CAP_2,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3614 T",
            "Pleurectomia, parietectomia, toracoplàstia, plàsties per a refecció parietal, cadascun dels temps",
            coefficient=Decimal("100"),
            place=TITOL_VII_CAP_2,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3615 S",
            "Mioplàstia extensa amb immobilitzacions musculars múltiples",
            coefficient=Decimal("180"),
            place=TITOL_VII_CAP_2,
            letter="Q",
            second_coefficient=Decimal("70"),
        ),
        CodeRow(
            "3616 R",
            "Creació d'una cavitat parietal per pneumotòrax o plomatge",
            coefficient=Decimal("100"),
            place=TITOL_VII_CAP_2,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "3701 Z",
            (
                "Espirografia completa amb mesures múltiples de la capacitat vital, del V.E.M.S., determinació del "
                "volum residual de la ventilació màxima i del consum del volum d'oxigen i eventualment proves "
                "farmacodinàmiques qualitatives"
            ),
            coefficient=Decimal("30"),
            place=TITOL_VII_CAP_3_ART_1,
            letter="K",
        ),
        CodeRow(
            "3702 Y",
            "El mateix examen sense la mesura del volum residual",
            coefficient=Decimal("20"),
            place=TITOL_VII_CAP_3_ART_1,
            letter="K",
        ),
        CodeRow(
            "3703 X",
            (
                "Prova quantitativa als agents farmacodinàmics o de provocació als al·lèrgens incloent una mesura del "
                "dintell de reactivitat"
            ),
            coefficient=Decimal("25"),
            place=TITOL_VII_CAP_3_ART_1,
            letter="K",
        ),
        CodeRow(
            "3704 V",
            (
                "Prova d'exercici de tres o deu minuts amb càrrega constant i mesurable, amb registre de la "
                "ventilació i del consum d'oxigen abans, durant i després de l'exercici"
            ),
            coefficient=Decimal("20"),
            place=TITOL_VII_CAP_3_ART_1,
            letter="K",
        ),
        CodeRow(
            "3705 U",
            (
                "Exercici de quinze minuts o més, amb càrrega constant i creixent, amb un període de control de cinc "
                "minuts abans i un període de recuperació de cinc minuts, amb registre de la ventilació, del consum "
                "d'oxigen i de l'eliminació de CO₂ durant la prova"
            ),
            coefficient=Decimal("40"),
            place=TITOL_VII_CAP_3_ART_1,
            letter="K",
        ),
        CodeRow(
            "3706 T",
            (
                "Mesura del traspàs o transferència del CO en estat estable, en apnea, en inspiració única o en "
                "reinspiració"
            ),
            coefficient=Decimal("20"),
            place=TITOL_VII_CAP_3_ART_1,
            letter="K",
        ),
        CodeRow(
            "3707 S",
            "La mateixa mesura amb prova d'exercici",
            coefficient=Decimal("30"),
            place=TITOL_VII_CAP_3_ART_1,
            letter="K",
        ),
        CodeRow(
            "3708 R",
            (
                "Mesura de la ventilació alveolar i estudi de l'intercanvi pulmonar, amb mostra simultània del gas "
                "expirat i de la sang arterial (extraccions i dosificacions incloses)"
            ),
            coefficient=Decimal("40"),
            place=TITOL_VII_CAP_3_ART_1,
            letter="K",
        ),
        CodeRow(
            "3709 Q",
            "Oximetria i capnometria de sang arterial (puncions i dosificacions incloses)",
            coefficient=Decimal("30"),
            place=TITOL_VII_CAP_3_ART_1,
            letter="K",
        ),
        CodeRow(
            "3710 P",
            (
                "Estudi del valor funcional separat dels pulmons per broncospirometria amb sonda, amb registre "
                "simultani de la capacitat vital, de la ventilació i del consum d'oxigen (o gasometria)"
            ),
            coefficient=Decimal("50"),
            place=TITOL_VII_CAP_3_ART_1,
            letter="K",
        ),
        CodeRow(
            "3711 O",
            (
                "1. Amb pressions esofàgiques efectuant el traçat de corbes volum-pressió, amb l'estudi de les "
                "propietats estàtiques del pulmó, mesura de la compressibilitat dinàmica i del treball ventilatori"
            ),
            coefficient=Decimal("30"),
            place=TITOL_VII_CAP_3_ART_1_ESTUDI,
            letter="K",
        ),
        CodeRow(
            "3712 N",
            (
                "2. Amb pletismografia de la ventilació pulmonar incloent-hi la mesura dels volums, dels fluxes, de "
                "la capacitat residual funcional i de la resistència de les vies aèries, incloent-hi eventualment "
                "l'espirografia completa"
            ),
            coefficient=Decimal("40"),
            place=TITOL_VII_CAP_3_ART_1_ESTUDI,
            letter="K",
        ),
        CodeRow(
            "3713 M",
            (
                "3. Amb mesura de la resistència de les vies aèries per la interrupció de la corrent aèria o per "
                "oscil·lació"
            ),
            coefficient=Decimal("30"),
            place=TITOL_VII_CAP_3_ART_1_ESTUDI,
            letter="K",
        ),
        CodeRow(
            "3714 L",
            "Creació, insuflació o exsuflació del pneumotòrax",
            coefficient=Decimal("10"),
            place=TITOL_VII_CAP_3_ART_2,
            letter="K",
        ),
        CodeRow(
            "3715 K",
            "Toracocentesi (amb finalitat diagnòstica o terapèutica)",
            coefficient=Decimal("4"),
            place=TITOL_VII_CAP_3_ART_2,
            letter="K",
        ),
        CodeRow(
            "3716 J",
            "Pleuroscòpia (amb finalitat diagnòstica o terapèutica)",
            coefficient=Decimal("40"),
            place=TITOL_VII_CAP_3_ART_2,
            letter="K",
        ),
        CodeRow(
            "3717 I",
            "Sinèquies provocades (la pleuroscòpia i els seguiments operatoris inclosos)",
            coefficient=Decimal("40"),
            place=TITOL_VII_CAP_3_ART_2,
            letter="Q",
        ),
        CodeRow(
            "3718 H",
            "Punció per buidament pleural amb o sense rentat",
            coefficient=Decimal("12"),
            place=TITOL_VII_CAP_3_ART_2,
            letter="K",
        ),
        CodeRow(
            "3719 G",
            "Biòpsia pleural amb toracocentesi",
            coefficient=Decimal("15"),
            place=TITOL_VII_CAP_3_ART_2,
            letter="K",
        ),
        CodeRow(
            "3720 F",
            "Aspiració o drenatge endocavitari",
            coefficient=Decimal("20"),
            place=TITOL_VII_CAP_3_ART_2,
            letter="K",
        ),
        CodeRow("3721 E", "Pleurotomia simple", coefficient=Decimal("20"), place=TITOL_VII_CAP_3_ART_2, letter="Q"),
        CodeRow(
            "3722 D",
            "Pleurotomia amb resecció costal",
            coefficient=Decimal("30"),
            place=TITOL_VII_CAP_3_ART_2,
            letter="Q",
        ),
        CodeRow(
            "3723 C",
            "Pneumotomia, espeleotomia en un o més temps",
            coefficient=Decimal("100"),
            place=TITOL_VII_CAP_3_ART_2,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "3724 B",
            "Toracotomia (*)",
            coefficient=Decimal("100"),
            place=TITOL_VII_CAP_3_ART_2,
            remark="marked: see the note in the text (line 1822)",
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "3725 A",
            "Toracolaparatomia (*)",
            coefficient=Decimal("120"),
            place=TITOL_VII_CAP_3_ART_2,
            remark="marked: see the note in the text (line 1822)",
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "3726 Z",
            "Toracotomia per lesions parietals i pulmonars en els traumatismes greus del tòrax",
            coefficient=Decimal("150"),
            place=TITOL_VII_CAP_3_ART_2,
            letter="Q",
            second_coefficient=Decimal("70"),
        ),
        CodeRow(
            "3727 Y",
            "Decorticació pleural",
            coefficient=Decimal("150"),
            place=TITOL_VII_CAP_3_ART_2,
            letter="Q",
            second_coefficient=Decimal("70"),
        ),
        CodeRow(
            "3728 X",
            "Ablació d'un segment pulmonar o d'un pulmó",
            coefficient=Decimal("150"),
            place=TITOL_VII_CAP_3_ART_2,
            letter="Q",
            second_coefficient=Decimal("70"),
        ),
        CodeRow(
            "3729 V",
            "Ablació d'un o diversos lòbuls pulmonars o de molts segments en lòbuls diferents",
            coefficient=Decimal("180"),
            place=TITOL_VII_CAP_3_ART_2,
            letter="Q",
            second_coefficient=Decimal("70"),
        ),
        CodeRow(
            "3730 U",
            "Tractament en un temps per una sola via d'abordatge, de lesions en ambdós pulmons",
            coefficient=Decimal("200"),
            place=TITOL_VII_CAP_3_ART_2,
            letter="Q",
            second_coefficient=Decimal("70"),
        ),
        CodeRow(
            "3731 T",
            "Exèresi simultània de lesions sèptiques pulmonars i pleurals amb decorticació",
            coefficient=Decimal("250"),
            place=TITOL_VII_CAP_3_ART_2,
            letter="Q",
            second_coefficient=Decimal("90"),
        ),
        CodeRow(
            "3732 S",
            "Pneumonectomia ampla per càncer amb neteja ganglionar mediastínica",
            coefficient=Decimal("250"),
            place=TITOL_VII_CAP_3_ART_2,
            letter="Q",
            second_coefficient=Decimal("90"),
        ),
        CodeRow(
            "3800 Z",
            "Pneumomediastí (sense incloure els clixés diogràfics)",
            coefficient=Decimal("30"),
            place=TITOL_VII_CAP_4,
            letter="K",
        ),
        CodeRow(
            "3801 Y",
            "Mediastinoscòpia, esofagoscòpia, esofagofibrososcòpia, broncoscòpia",
            coefficient=Decimal("30"),
            place=TITOL_VII_CAP_4,
            letter="K",
        ),
        CodeRow(
            "3802 X",
            "Amb biòpsia",
            coefficient=Decimal("40"),
            place=TITOL_VII_CAP_4,
            letter="K",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3803 V",
            "Broncoscòpies iteratives, broncoaspiració amb una finalitat terapèutica",
            coefficient=Decimal("20"),
            place=TITOL_VII_CAP_4,
            letter="K",
        ),
        CodeRow(
            "3804 U",
            "Injecció intrabronquial amb una finalitat diagnòstica o terapèutica. Inclosa l'anestèsia",
            coefficient=Decimal("15"),
            place=TITOL_VII_CAP_4,
            letter="K",
        ),
        CodeRow(
            "3805 T",
            "Extracció de cos estrany esofàgic, traqueal o bronquial",
            coefficient=Decimal("80"),
            place=TITOL_VII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3806 S",
            "Extracció de cos estrany esofàgic o bronquial en l'infant de menys de tres anys",
            coefficient=Decimal("100"),
            place=TITOL_VII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3807 R",
            "Tractament quirúrgic de les lesions mediastíniques",
            coefficient=Decimal("150"),
            place=TITOL_VII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("90"),
        ),
        CodeRow(
            "3808 Q",
            "Resecció de la inervació pulmonar, cardíaca o perivascular",
            coefficient=Decimal("120"),
            place=TITOL_VII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "3809 P",
            "Reparació per sutura, anastomosi, plàstia o empelt d'un bronqui o de la tràquea",
            coefficient=Decimal("200"),
            place=TITOL_VII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "3810 O",
            "Resecció anastomosi de la tràquea amb mobilització de la massa visceral endotoràcica",
            coefficient=Decimal("250"),
            place=TITOL_VII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow(
            "3811 N",
            "Dilatació esofàgica, per sessió",
            coefficient=Decimal("5"),
            place=TITOL_VII_CAP_4,
            letter="K",
        ),
        CodeRow(
            "3812 M",
            "Col·locació d'una pròtesi endoesofàgica per tumor d'esòfag, amb esofagoscòpia inclosa",
            coefficient=Decimal("80"),
            place=TITOL_VII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3813 L",
            "Cirurgia de lesions de l'esòfag toràcic sense suspendre la continuïtat",
            coefficient=Decimal("150"),
            place=TITOL_VII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("70"),
        ),
        CodeRow(
            "3814 K",
            (
                "Resecció segmentària o total de l'esòfag amb restabliment immediat de la continuïtat, esofagoplàstia "
                "intra o extratoràcica en un o diversos temps"
            ),
            coefficient=Decimal("250"),
            place=TITOL_VII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow(
            "3815 J",
            "Tractament de l'atrèsia esofàgica en el nadó",
            coefficient=Decimal("250"),
            place=TITOL_VII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow(
            "3816 I",
            "Sense empelt",
            coefficient=Decimal("250"),
            place=TITOL_VII_CAP_4_SECCIONS_SUTURES_I,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "3817 H",
            "Amb empelt",
            coefficient=Decimal("300"),
            place=TITOL_VII_CAP_4_SECCIONS_SUTURES_I,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow(
            "3818 G",
            "Tractament d'hèrnia o d'eventració diafragmàtica per via toràcica o toracoabdominal",
            coefficient=Decimal("150"),
            place=TITOL_VII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("70"),
        ),
        CodeRow(
            "3901 Z",
            "Electrocardiograma d'almenys dotze derivacions",
            coefficient=Decimal("6.5"),
            place=TITOL_VII_CAP_5_ART_1,
            letter="K",
        ),
        CodeRow(
            "3902 Y",
            "Suplement per fonocardiograma",
            coefficient=Decimal("5"),
            place=TITOL_VII_CAP_5_ART_1,
            letter="K",
        ),
        CodeRow(
            "3903 Z",
            "Suplement per un o varis mecanogrames",
            coefficient=Decimal("5"),
            place=TITOL_VII_CAP_5_ART_1,
            letter="K",
        ),
        CodeRow(
            "3904 X",
            "Suplement per l'examen practicat a domicili del malalt (fora de qualsevol establiment de cures)",
            coefficient=Decimal("5"),
            place=TITOL_VII_CAP_5_ART_1,
            letter="K",
        ),
        CodeRow(
            "3905 V",
            (
                "Electrocardiograma i mesura de les pressions intracardíaques o intravasculars practicades en el curs "
                "d'una intervenció"
            ),
            coefficient=Decimal("50"),
            place=TITOL_VII_CAP_5_ART_1,
            letter="K",
        ),
        CodeRow(
            "3906 U",
            (
                "Electrocardiograma i mesura de pressions intracardíaques o intravasculars practicades en els curs "
                "d'una intervenció amb circulació extracorpòria"
            ),
            coefficient=Decimal("70"),
            place=TITOL_VII_CAP_5_ART_1,
            letter="K",
        ),
        CodeRow(
            "3907 T",
            "Electrocardiograma peroperatori en cirurgia no cardíaca",
            coefficient=Decimal("30"),
            place=TITOL_VII_CAP_5_ART_1,
            letter="K",
            approval="E",
        ),
        CodeRow(
            "3908 S",
            "Ecocardiograma amb un o més registres en mode M d'una o més estructures amb la redacció d'un informe",
            coefficient=Decimal("15"),
            place=TITOL_VII_CAP_5_ART_2,
            letter="K",
        ),
        CodeRow(
            "3909 R",
            (
                "Ecocardiograma amb un examen en mode B temps real d'alta resolució amb registre de la imatge, un "
                "registre continu en mode M de les estructures cardíques i un traçat electrocardiogràfic de "
                "referència amb anàlisi qualitatiu i quantitatiu, amb la redacció d'un informe detallat"
            ),
            coefficient=Decimal("45"),
            place=TITOL_VII_CAP_5_ART_2,
            letter="K",
        ),
        CodeRow(
            "3910 Q",
            "Suplement per prova farmacodinàmica disposant dels mitjans necessaris per a la reanimació",
            coefficient=Decimal("15"),
            place=TITOL_VII_CAP_5_ART_2,
            letter="K",
        ),
        CodeRow(
            "3911 N",
            (
                "Fonocardiografia amb registrador d'almenys quatre canals comportant: -Una derivació "
                "electrocardiogràfica de referència -Registre de sò amb almenys cinc focus de baixa, mitjana o alta "
                "freqüència -Registre d'almenys tres corbes fonocardiogràfiques. L'elaboració d'un informe detallat"
            ),
            coefficient=Decimal("30"),
            place=TITOL_VII_CAP_5_ART_3,
            letter="K",
        ),
        CodeRow(
            "3912 N",
            "Suplement per proves farmacodinàmiques disposant dels mitjans necessaris per a la reanimació",
            coefficient=Decimal("20"),
            place=TITOL_VII_CAP_5_ART_3,
            letter="K",
        ),
        CodeRow(
            "3913 I",
            (
                "Vigilància d'un malalt portador d'un marcapàs intern amb presa de diversos registres, entre ells "
                "l'electrocardiograma, amb proves fisiològiques d'acceleració i d'enlentiment de la freqüència "
                "cardíaca, maniobres magnètiques i electromagnètiques que modifiquin el funcionament del marcapàs, "
                "estudi oscil·loscòpic i electrònic dels impulsos lliurats pel marcapàs amb l'ajuda d'un periodímetre "
                "d'almenys 1/10 mil·lisegons de precisió, i d'un oscil·loscop per fotoanàlisi de l'impuls amb "
                "registre fotogràfic"
            ),
            coefficient=Decimal("25"),
            place=TITOL_VII_CAP_5_ART_3,
            letter="K",
        ),
        CodeRow(
            "3914 H",
            (
                "Vigilància monitora contínua i tractament d'un o dos malalts com a màxim, hospitalitzats, sota la "
                "responsabilitat d'un metge, amb vigilància del traçat electrocardioscòpic amb oscil·loscòpia i "
                "d'aparell mesurador de la freqüència cardíaca i, si cal, electrocardiografia, reanimació i preses "
                "contínues o intermitents de la pressió amb o sense registre amb qualsevol tècnica: - per una durada "
                "màxima de 7 dies, per malalt i per 24 hores"
            ),
            coefficient=Decimal("14"),
            place=TITOL_VII_CAP_5_ART_4,
            letter="K",
        ),
        CodeRow(
            "3915 G",
            (
                "Vigilància monitora contínua i tractament de màxim deu malalts hospitalitzats per equip en un centre "
                "de reanimació cardíaca, feta per diversos metges especialistes dels quals un, com a mínim, és "
                "present constantment, amb vigilància del traçat electrocardioscòpic, amb oscil·loscòpia i d'aparell "
                "mesurador de la freqüència cardíaca i, si cal, electrocardiografia, reanimació i preses contínues o "
                "intermitents de pressió amb o sense registre, qualsevol que sigui la tècnica: - Per equip, per "
                "malalt i per 24 hores"
            ),
            coefficient=Decimal("30"),
            place=TITOL_VII_CAP_5_ART_4,
            letter="K",
        ),
        CodeRow(
            "3916 F",
            "Desfibrilació elèctrica (qualsevol que en sigui el nombre durant les vint-i-quatre hores)",
            coefficient=Decimal("30"),
            place=TITOL_VII_CAP_5_ART_4_SUPLEMENTS,
            letter="K",
        ),
        CodeRow(
            "3917 E",
            "Col·locació o canvi d'un catèter endocavitari per a estimulació electrofisiològica",
            coefficient=Decimal("50"),
            place=TITOL_VII_CAP_5_ART_4_SUPLEMENTS,
            letter="K",
        ),
        CodeRow(
            "3918 D",
            "Col·locació d'un microcatèter endocavitari per a la mesura de pressions dins les cavitats dretes",
            coefficient=Decimal("20"),
            place=TITOL_VII_CAP_5_ART_4_SUPLEMENTS,
            letter="K",
        ),
        CodeRow(
            "3920 C",
            (
                "Cateterisme del cor dret amb lectura i registre de les pressions, dels traçats elèctrics, amb o "
                "sense injecció de substància opaca o colorant, amb o sense extracció de sang per a dosificació"
            ),
            coefficient=Decimal("100"),
            place=TITOL_VII_CAP_5_ART_5,
            letter="K",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3921 B",
            "Amb el registre del so, en suplement",
            coefficient=Decimal("20"),
            place=TITOL_VII_CAP_5_ART_5,
            letter="K",
        ),
        CodeRow(
            "3922 A",
            (
                "Cateterisme del cor esquerra per via arterial perifèrica amb lectura i registre de les pressions, "
                "dels traçats elèctrics, amb o sense injecció de substància opaca o colorant, amb o sense extracció "
                "de sang per a dosificacions"
            ),
            coefficient=Decimal("100"),
            place=TITOL_VII_CAP_5_ART_5,
            letter="K",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3923 Z",
            "Per altres vies (transeptal, transparietal, etc.), en suplement",
            coefficient=Decimal("20"),
            place=TITOL_VII_CAP_5_ART_5,
            letter="K",
        ),
        CodeRow(
            "3924 Y",
            "Amb registre del so, en suplement",
            coefficient=Decimal("20"),
            place=TITOL_VII_CAP_5_ART_5,
            letter="K",
        ),
        CodeRow(
            "3925 X",
            "Cateterisme del cor dret i de l'esquerre en el curs d'una mateixa sessió, amb una o diverses vies d'accés",
            coefficient=Decimal("150"),
            place=TITOL_VII_CAP_5_ART_5,
            letter="K",
        ),
        CodeRow(
            "3926 V",
            "Maniobra terapèutica intracardíaca per cateterisme (Ex. intervenció de Rashkin)",
            coefficient=Decimal("150"),
            place=TITOL_VII_CAP_5_ART_5,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "3927 U",
            "Instal·lació o canvi d'un marcapàs (amb elèctrode endocavitari, etc) amb la instal·lació del generador",
            coefficient=Decimal("120"),
            place=TITOL_VII_CAP_5_ART_5,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow("3928 T", "Canvi de generador", coefficient=Decimal("50"), place=TITOL_VII_CAP_5_ART_5, letter="Q"),
        CodeRow(
            "3929 S",
            "Amb presa i registre de pressions",
            coefficient=Decimal("30"),
            place=TITOL_VII_CAP_5_ART_5_MICROCATETERISME,
            letter="K",
        ),
        CodeRow(
            "3930 R",
            "Amb presa i registre de pressions i extracció de mostres de sang per a dosificació",
            coefficient=Decimal("40"),
            place=TITOL_VII_CAP_5_ART_5_MICROCATETERISME,
            letter="K",
        ),
        CodeRow("3931 Q", "Pericardiocentesi", coefficient=Decimal("15"), place=TITOL_VII_CAP_5_ART_6, letter="K"),
        CodeRow(
            "3932 P",
            "Sutura d'una o diverses ferides cardíques o pericàrdiques",
            coefficient=Decimal("200"),
            place=TITOL_VII_CAP_5_ART_6,
            letter="Q",
            second_coefficient=Decimal("100"),
        ),
        CodeRow(
            "3933 O",
            "Pericardiectomia",
            coefficient=Decimal("250"),
            place=TITOL_VII_CAP_5_ART_6,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "3934 N",
            "Instal·lació de marcapàs amb elèctrode epicàrdic",
            coefficient=Decimal("150"),
            place=TITOL_VII_CAP_5_ART_6,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "3935 M",
            "Canvi de generador",
            coefficient=Decimal("50"),
            place=TITOL_VII_CAP_5_ART_6,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "3936 L",
            "Tota intervenció efectuada sobre aparell valvular",
            coefficient=Decimal("200"),
            place=TITOL_VII_CAP_5_ART_6,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "3937 K",
            "Intervenció efectuada sobre el miocardi, obrint o no una o diverses cavitats del cor",
            coefficient=Decimal("250"),
            place=TITOL_VII_CAP_5_ART_6,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow(
            "3938 J",
            "Amb una artèria",
            coefficient=Decimal("250"),
            place=TITOL_VII_CAP_5_ART_6_REVASCULARITZACIO,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "3939 I",
            "Amb dues artèries",
            coefficient=Decimal("300"),
            place=TITOL_VII_CAP_5_ART_6_REVASCULARITZACIO,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow(
            "3940 H",
            "Instal·lació de la circulació extracorpòria amb canulacions, el suplement de l'acte terapèutic",
            coefficient=Decimal("150"),
            place=TITOL_VII_CAP_5_ART_7,
            letter="Q",
        ),
        CodeRow(
            "3941 G",
            "Intervenció efectuada sobre un sol orifici, una sola cavitat o una sola artèria coronària",
            coefficient=Decimal("200"),
            place=TITOL_VII_CAP_5_ART_7,
            letter="Q",
        ),
        CodeRow(
            "3942 F",
            "Per a una segona lesió, en suplement",
            coefficient=Decimal("100"),
            place=TITOL_VII_CAP_5_ART_7,
            letter="Q",
        ),
        CodeRow(
            "3943 E",
            "Per a una tercera lesió, en suplement",
            coefficient=Decimal("100"),
            place=TITOL_VII_CAP_5_ART_7,
            letter="Q",
        ),
        CodeRow(
            "3944 D",
            "Suplement per a reforçar l'equip quirúrgic per un segon cirurgià",
            coefficient=Decimal("150"),
            place=TITOL_VII_CAP_5_ART_7,
            letter="Q",
        ),
        CodeRow(
            "3945 C",
            "Per a l'equip d'anestèsia-reanimació, globalment",
            coefficient=Decimal("300"),
            place=TITOL_VII_CAP_5_ART_7,
            letter="Q",
        ),
        CodeRow(
            "3946 B",
            "Per metge, amb un màxim de dos metges",
            coefficient=Decimal("70"),
            place="Títol VII, Cap. 5, Art. 7, Vigilància de la circulació extracorpòria",
            letter="Q",
        ),
        CodeRow("3950 Z", "Holter", coefficient=Decimal("40"), place=TITOL_VII_CAP_5_ART_7, letter="K"),
        CodeRow("3951 Y", "Prova d'esforç", coefficient=Decimal("40"), place=TITOL_VII_CAP_5_ART_7, letter="K"),
        CodeRow(
            "4001 Z",
            "Realització d'un pneumoperitoneu sense laparoscòpia",
            coefficient=Decimal("10"),
            place=TITOL_VIII_CAP_1,
            letter="K",
        ),
        CodeRow(
            "4002 Y",
            "Realització d'un retropneumoperitoneu",
            coefficient=Decimal("15"),
            place=TITOL_VIII_CAP_1,
            letter="K",
        ),
        CodeRow("4003 X", "Simple", coefficient=Decimal("30"), place=TITOL_VIII_CAP_1_LAPAROSCOPIA, letter="K"),
        CodeRow("4004 V", "Amb biòpsia", coefficient=Decimal("40"), place=TITOL_VIII_CAP_1_LAPAROSCOPIA, letter="K"),
        CodeRow(
            "4005 U",
            (
                "Injecció aïllada per a esplenoportografia, portografia directa o flebografia suprahepàtica, amb o "
                "sense manometria"
            ),
            coefficient=Decimal("30"),
            place=TITOL_VIII_CAP_1,
            letter="K",
        ),
        CodeRow(
            "4006 T",
            (
                "Injecció de producte de contrast en una víscera o en un vas del sistema porta, o en un vas "
                "suprahepàtic, amb o sense manometria"
            ),
            coefficient=Decimal("30"),
            place=TITOL_VIII_CAP_1,
            letter="K",
        ),
        CodeRow(
            "4007 S",
            "Per cateterisme de la vena umbilical",
            coefficient=Decimal("50"),
            place=TITOL_VIII_CAP_1,
            letter="K",
        ),
        CodeRow("4008 Z", "Paracentesi", coefficient=Decimal("10"), place=TITOL_VIII_CAP_2, letter="K"),
        CodeRow(
            "4009 Y",
            "Tractament quirúrgic simple de les hèrnies i de les eventracions",
            coefficient=Decimal("50"),
            place=TITOL_VIII_CAP_2,
            letter="Q",
        ),
        CodeRow(
            "4010 X",
            (
                "Tractament quirúrgic de les hèrnies, eventracions de més de 10 cm. de diàmetre, amb pèrdua de "
                "substància de la paret abdominal, amb o sense plàstia"
            ),
            coefficient=Decimal("80"),
            place=TITOL_VIII_CAP_2,
            letter="Q",
            second_coefficient=Decimal("35"),
        ),
        CodeRow(
            "4011 V",
            "Lipectomia anterior",
            coefficient=Decimal("80"),
            place=TITOL_VIII_CAP_2,
            letter="Q",
            second_coefficient=Decimal("30"),
            approval="E",
        ),
        CodeRow(
            "4012 U",
            "Lipectomia total circular",
            coefficient=Decimal("100"),
            place=TITOL_VIII_CAP_2,
            letter="Q",
            second_coefficient=Decimal("40"),
            approval="E",
        ),
        CodeRow(
            "4013 T",
            "Sense resecció intestinal",
            coefficient=Decimal("60"),
            place=TITOL_VIII_CAP_2_TRACTAMENT_QUIRURGIC_DE,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "4014 S",
            "Amb resecció intestinal o de qualsevol altre víscera",
            coefficient=Decimal("100"),
            place=TITOL_VIII_CAP_2_TRACTAMENT_QUIRURGIC_DE,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "4015 R",
            "Exploradora, evacuadora",
            coefficient=Decimal("50"),
            place=TITOL_VIII_CAP_2_LAPAROTOMIA,
            remark="marked: see the note in the text (line 1994)",
            letter="Q",
        ),
        CodeRow(
            "4016 Q",
            "D'urgència per hemorràgia, oclusió, torsió, nafra, contusió, perforació (no del apèndix), etc.",
            coefficient=Decimal("80"),
            place=TITOL_VIII_CAP_2_LAPAROTOMIA,
            remark="marked: see the note in the text (line 1994)",
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "4017 P",
            "Obertura d'una col·lecció tancada o no, intra o retroperitoneal (2)",
            coefficient=Decimal("60"),
            place=TITOL_VIII_CAP_2,
            remark="marked: see the note in the text (line 1999)",
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "4018 O",
            "Posar un catèter permanent",
            coefficient=Decimal("30"),
            place=TITOL_VIII_CAP_2_DIALISI_PERITONEAL,
            letter="K",
        ),
        CodeRow(
            "4019 N",
            (
                "Vigilància d'una sessió de diàlisi peritoneal periòdica per un metge present permanentment, amb les "
                "intervencions per possibles incidents o accidents"
            ),
            coefficient=Decimal("20"),
            place=TITOL_VIII_CAP_2_DIALISI_PERITONEAL,
            letter="K",
        ),
        CodeRow(
            "4020 M",
            (
                "Sessió de diàlisi peritoneal per insuficiència renal aguda (inclou la col·locació i el canvi de "
                "catèter). Aquest honorari pot afegir-se als previstos en el títol XVIII (Actes diversos), capítol 2 "
                "(Reanimació contínua)"
            ),
            coefficient=Decimal("50"),
            place=TITOL_VIII_CAP_2_DIALISI_PERITONEAL,
            letter="K",
        ),
        CodeRow(
            "4100 Z",
            "Sondatge per a estudis biològics dels líquids gàstrics i duodenals",
            coefficient=Decimal("10"),
            place=TITOL_VIII_CAP_3,
            letter="K",
        ),
        CodeRow("4101 Y", "Simple", coefficient=Decimal("30"), place=TITOL_VIII_CAP_3_GASTROFIBROSCOPIA, letter="K"),
        CodeRow(
            "4102 X",
            "Amb biòpsia",
            coefficient=Decimal("40"),
            place=TITOL_VIII_CAP_3_GASTROFIBROSCOPIA,
            letter="K",
        ),
        CodeRow(
            "4103 V",
            "Biòpsia gàstrica amb càpsula de biòpsia intestinal",
            coefficient=Decimal("10"),
            place=TITOL_VIII_CAP_3_GASTROFIBROSCOPIA,
            letter="K",
        ),
        CodeRow(
            "4104 U",
            "Endofibroscòpia esofagogastroduodenal",
            coefficient=Decimal("40"),
            place=TITOL_VIII_CAP_3,
            letter="K",
        ),
        CodeRow(
            "4105 T",
            "Amb biòpsia o ablació d'un tumor benigne",
            coefficient=Decimal("50"),
            place=TITOL_VIII_CAP_3,
            letter="K",
        ),
        CodeRow(
            "4106 S",
            (
                "Endofibroscòpia selectiva amb cateterisme de vies biliars, pancreàtiques o ambdues, amb o sense "
                "biòpsia, i amb una radiografia"
            ),
            coefficient=Decimal("100"),
            place=TITOL_VIII_CAP_3,
            letter="K",
        ),
        CodeRow(
            "4107 R",
            "Biòpsia d'intestí prim amb càpsula de biòpsia intestinal incloent-hi el control radioscòpic",
            coefficient=Decimal("30"),
            place=TITOL_VIII_CAP_3,
            letter="K",
        ),
        CodeRow(
            "4108 Q",
            "Rectosigmoidocolofibroscòpia fins a l'angle esquerre",
            coefficient=Decimal("30"),
            place=TITOL_VIII_CAP_3,
            letter="K",
        ),
        CodeRow(
            "4109 P",
            "Amb nombre indefinit de biòpsies",
            coefficient=Decimal("40"),
            place=TITOL_VIII_CAP_3,
            letter="K",
        ),
        CodeRow(
            "4110 O",
            "Amb ablació d'un o varis pòlips i biòpsia si cal, qualsevol que sigui el nombre",
            coefficient=Decimal("50"),
            place=TITOL_VIII_CAP_3,
            letter="K",
        ),
        CodeRow(
            "4111 N",
            "Rectosigmoidocolofibroskòpia més enllà de l'angle esquerre amb redacció d'un informe detallat",
            coefficient=Decimal("50"),
            place=TITOL_VIII_CAP_3,
            letter="K",
        ),
        CodeRow(
            "4112 M",
            "Amb nombre indefinit de biòpsies",
            coefficient=Decimal("60"),
            place=TITOL_VIII_CAP_3,
            letter="K",
        ),
        CodeRow(
            "4113 L",
            "Amb ablació d'un o varis pòlips i biòpsia si Cal",
            coefficient=Decimal("70"),
            place=TITOL_VIII_CAP_3,
            letter="K",
        ),
        CodeRow(
            "4114 L",
            "Rectosigmoidocolofibroskòpia total, més enllà de l'angle dret, amb redacció d'un informe detallat",
            coefficient=Decimal("80"),
            place=TITOL_VIII_CAP_3,
            letter="K",
        ),
        CodeRow(
            "4115 K",
            "Amb nombre indefinit de biòpsies",
            coefficient=Decimal("90"),
            place=TITOL_VIII_CAP_3,
            letter="K",
        ),
        CodeRow(
            "4116 J",
            "Amb ablació d'un o varis pòlips i biòpsia si cal, qualsevol que sigui el nombre .",
            coefficient=Decimal("100"),
            place=TITOL_VIII_CAP_3,
            letter="K",
        ),
        CodeRow("4117 H", "Rentat d'estómac", coefficient=Decimal("10"), place=TITOL_VIII_CAP_3, letter="K"),
        CodeRow(
            "4118 G",
            "Canvi de sonda permanent (tipus gastrostomia)",
            coefficient=Decimal("5"),
            place=TITOL_VIII_CAP_3,
            letter="K",
        ),
        CodeRow(
            "4119 E",
            "Aspiració contínua per perforació d'ulcus gastro-duodenal, seguida o no d'intervenció, per dia",
            coefficient=Decimal("15"),
            place=TITOL_VIII_CAP_3,
            letter="K",
        ),
        CodeRow(
            "4120 D",
            (
                "Aspiració contínua i reequilibri hidroelectrolític per oclusió intestinal seguida o no "
                "d'intervenció, per dia (màxim tres dies)"
            ),
            coefficient=Decimal("10"),
            place=TITOL_VIII_CAP_3,
            letter="K",
        ),
        CodeRow(
            "4121 C",
            "Obertura o abocament a la pell d'una víscera digestiva",
            coefficient=Decimal("60"),
            place=TITOL_VIII_CAP_3,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "4122 B",
            (
                "Tractament quirúrgic de l'ulcus gastroduodenal o d'altres lesions gàstriques mitjançant gastrectomia "
                "dels dos terços o vagotomia i piloroplàstia, gastroenterostomia o antrectomia"
            ),
            coefficient=Decimal("150"),
            place=TITOL_VIII_CAP_3,
            letter="Q",
            second_coefficient=Decimal("80"),
        ),
        CodeRow(
            "4123 A",
            "Gastrectomia total",
            coefficient=Decimal("200"),
            place=TITOL_VIII_CAP_3,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "4124 Z",
            "Gastrectomia ampla amb esplenectomia o pancreatectomia parcial",
            coefficient=Decimal("250"),
            place=TITOL_VIII_CAP_3,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "4125 Y",
            "Intervenció iterativa sobre l'estómac comportant degastroenterostomia més gastrectomia",
            coefficient=Decimal("200"),
            place=TITOL_VIII_CAP_3,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "4127 V",
            "Tractament quirúrgic de les fístules cutànies de les vísceres buides",
            coefficient=Decimal("100"),
            place=TITOL_VIII_CAP_3,
            letter="Q",
            second_coefficient=Decimal("35"),
        ),
        CodeRow(
            "4126 X",
            "Anastomosi entre dues vísceres o de dos segments de vísceres digestives",
            coefficient=Decimal("100"),
            place=TITOL_VIII_CAP_3,
            letter="Q",
            second_coefficient=Decimal("75"),
        ),
        CodeRow(
            "4128 U",
            (
                "Tractament quirúrgic de les anomalies anatòmiques o funcionals de la unió gastroesofàgica o del "
                "diafragma."
            ),
            coefficient=Decimal("150"),
            place=TITOL_VIII_CAP_3,
            letter="Q",
            second_coefficient=Decimal("75"),
        ),
        CodeRow(
            "4129 T",
            "Tractament quirúrgic de l'estenosi hipertròfica del pílor",
            coefficient=Decimal("80"),
            place=TITOL_VIII_CAP_3,
            letter="Q",
            second_coefficient=Decimal("35"),
        ),
        CodeRow(
            "4130 S",
            "Resecció segmentària de l'intestí prim",
            coefficient=Decimal("100"),
            place=TITOL_VIII_CAP_3,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "4131 R",
            (
                "Laparotomia per a la síndrome oclusiva o peritoneal del nadó (inclou el tractament de les possibles "
                "lesions viscerals)"
            ),
            coefficient=Decimal("150"),
            place=TITOL_VIII_CAP_3,
            letter="Q",
            second_coefficient=Decimal("90"),
        ),
        CodeRow(
            "4132 Q",
            (
                "Plàsties intestinals o mesentèriques per la prevenció o tractament d'oclusions d'intestí prim, "
                "qualsevol que sigui la tècnica"
            ),
            coefficient=Decimal("150"),
            place=TITOL_VIII_CAP_3,
            letter="Q",
            second_coefficient=Decimal("90"),
        ),
        CodeRow(
            "4133 P",
            (
                "Rentat baritat per al tractament de la invaginació intestinal (sota control radiogràfic, tota "
                "vigilància inclosa, amb radiografies)"
            ),
            coefficient=Decimal("30"),
            place=TITOL_VIII_CAP_3,
            letter="K",
        ),
        CodeRow("4134 O", "Apendicectomia", coefficient=Decimal("50"), place=TITOL_VIII_CAP_3, letter="Q"),
        CodeRow(
            "4135 N",
            "Ablació del diverticle de Meckel",
            coefficient=Decimal("60"),
            place=TITOL_VIII_CAP_3,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "4136 M",
            "Colectomia segmentària amb o sense restabliment immediat de la continuïtat",
            coefficient=Decimal("120"),
            place=TITOL_VIII_CAP_3,
            letter="Q",
            second_coefficient=Decimal("75"),
        ),
        CodeRow(
            "4137 L",
            "Hemicolectomia àmplia",
            coefficient=Decimal("150"),
            place=TITOL_VIII_CAP_3,
            letter="Q",
            second_coefficient=Decimal("90"),
        ),
        CodeRow(
            "4138 K",
            "Colectomia total",
            coefficient=Decimal("250"),
            place=TITOL_VIII_CAP_3,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow(
            "4201 Z",
            "Colecistotomia o colecistostomia",
            coefficient=Decimal("60"),
            place=TITOL_VIII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "4202 Y",
            "Colecistectomia",
            coefficient=Decimal("80"),
            place=TITOL_VIII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "4203 X",
            "Coledocotomia o hepaticotomia amb o sense colecistectomia",
            coefficient=Decimal("150"),
            place=TITOL_VIII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("90"),
        ),
        CodeRow(
            "4204 V",
            "Augment per intervenció iterativa sobre les vies biliars",
            coefficient=Decimal("30"),
            place=TITOL_VIII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("20"),
        ),
        CodeRow(
            "4205 U",
            "Reconstrucció de la via biliar principal després d'interrupció de la seva continuïtat",
            coefficient=Decimal("200"),
            place=TITOL_VIII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "4206 T",
            "Anastomosi biliodigestiva directa sobre la via biliar principal",
            coefficient=Decimal("150"),
            place=TITOL_VIII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "4207 S",
            "Anastomosi biliodigestiva sobre la via biliar principal mitjançant una nansa de budell prim",
            coefficient=Decimal("200"),
            place=TITOL_VIII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("90"),
        ),
        CodeRow(
            "4208 R",
            (
                "Anastomosi biliodigestiva sobre un conducte biliar o intrahepàtic incloent les anastomosi viscerals "
                "complementàries"
            ),
            coefficient=Decimal("250"),
            place=TITOL_VIII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow(
            "4209 Q",
            "Cirurgia transduodenal de la papil·la i de l'ampul·la de Vater",
            coefficient=Decimal("100"),
            place=TITOL_VIII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "4210 P",
            "Drenatge d'un abscess hepàtic",
            coefficient=Decimal("60"),
            place=TITOL_VIII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "4211 O",
            "Laparotomia dels quists hidatídics hepàtics",
            coefficient=Decimal("100"),
            place=TITOL_VIII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "4212 N",
            "Tractament de lesions extenses, complexes o múltiples del fetge necessitant una toracofrenolaparotomia",
            coefficient=Decimal("200"),
            place=TITOL_VIII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "4213 M",
            "Resecció segmentària del fetge",
            coefficient=Decimal("120"),
            place=TITOL_VIII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "4214 L",
            "Hepatectomia reglada",
            coefficient=Decimal("250"),
            place=TITOL_VIII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow(
            "4215 K",
            "Tractament de lesions localitzades, enquistades o fistuloses del pàncrees",
            coefficient=Decimal("150"),
            place=TITOL_VIII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("90"),
        ),
        CodeRow(
            "4216 J",
            (
                "Augment per la injecció peroperatòria d'un producte de contrast en els conductes excretors per a la "
                "presa de radiografies, amb o sense manometria"
            ),
            coefficient=Decimal("20"),
            place=TITOL_VIII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("10"),
        ),
        CodeRow(
            "4217 I",
            (
                "Injecció postoperatòria en els conductes excretors d'una substància de contrast per a l'obtenció de "
                "radiografies amb manometria"
            ),
            coefficient=Decimal("10"),
            place=TITOL_VIII_CAP_4,
            letter="Q",
        ),
        CodeRow(
            "4218 H",
            "Duodenopancreatectomia (inclou les anastomosi viscerals necessàries)",
            coefficient=Decimal("300"),
            place=TITOL_VIII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("150"),
        ),
        CodeRow(
            "4219 G",
            (
                "Tot tipus d'anastomosi quirúrgica entre el sistema porta i el sistema cava (inclou la injecció per a "
                "l'esplenoportografia i la presa de pressions durant la intervenció)"
            ),
            coefficient=Decimal("250"),
            place=TITOL_VIII_CAP_4,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow(
            "4220 F",
            "Obtenció de mostra per punció biòpsica hepàtica o esplènica per a examen",
            coefficient=Decimal("10"),
            place=TITOL_VIII_CAP_4,
            letter="K",
        ),
        CodeRow(
            "4221 Z",
            "Tractament quirúrgic de les lesions esplèniques",
            coefficient=Decimal("100"),
            place=TITOL_VIII_CAP_5,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "4222 Y",
            "Suprarenalectomia amb o sense resecció nerviosa, amb o sense decapsulació renal, fora de la nefrectomia",
            coefficient=Decimal("150"),
            place=TITOL_VIII_CAP_5,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "4301 Z",
            "Simple",
            coefficient=Decimal("10"),
            place=TITOL_VIII_CAP_6_RECTOSCOPIA_O_RECTOSIGMOIDOSCOPIA,
            letter="K",
        ),
        CodeRow(
            "4302 Y",
            "Amb biòpsia",
            coefficient=Decimal("15"),
            place=TITOL_VIII_CAP_6_RECTOSCOPIA_O_RECTOSIGMOIDOSCOPIA,
            letter="K",
        ),
        CodeRow(
            "4303 X",
            "Biòpsia muscular del recte, rectotomia",
            coefficient=Decimal("20"),
            place=TITOL_VIII_CAP_6,
            letter="K",
        ),
        CodeRow(
            "4304 V",
            "Per via baixa",
            coefficient=Decimal("80"),
            place=TITOL_VIII_CAP_6_TRACTAMENT_DE_LES,
            letter="Q",
            second_coefficient=Decimal("35"),
        ),
        CodeRow(
            "4305 U",
            "Per via alta o combinada",
            coefficient=Decimal("200"),
            place=TITOL_VIII_CAP_6_TRACTAMENT_DE_LES,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "4306 T",
            "Resecció d'un prolapse rectal",
            coefficient=Decimal("50"),
            place=TITOL_VIII_CAP_6,
            letter="Q",
        ),
        CodeRow(
            "4307 S",
            "Tractament dels prolapses rectals per via alta i baixa",
            coefficient=Decimal("100"),
            place=TITOL_VIII_CAP_6,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "4308 R",
            (
                "Tractament quirúrgic del megacòlon per resecció còlica amb descens de l'extrem proximal per via "
                "perineal o transanal"
            ),
            coefficient=Decimal("200"),
            place=TITOL_VIII_CAP_6,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "4309 Q",
            "Per via abdominal, perineal o sacra",
            coefficient=Decimal("150"),
            place=TITOL_VIII_CAP_6_AMPUTACIO_O_RESECCIO,
            letter="Q",
            second_coefficient=Decimal("75"),
        ),
        CodeRow(
            "4310 P",
            "Per vies associades",
            coefficient=Decimal("200"),
            place=TITOL_VIII_CAP_6_AMPUTACIO_O_RESECCIO,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "4311 O",
            (
                "Restabliment de la continuïtat després d'una intervenció anterior que comporta una resecció "
                "rectocòlica o còlica ampla"
            ),
            coefficient=Decimal("200"),
            place=TITOL_VIII_CAP_6,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "4312 N",
            (
                "Tractament per via baixa de lesions traumàtiques de l'anús o del recte, extracció de cossos estranys "
                "amb anestèsia"
            ),
            coefficient=Decimal("20"),
            place=TITOL_VIII_CAP_6,
            letter="Q",
        ),
        CodeRow(
            "4313 M",
            "Tractament de lesions traumàtiques complexes del perineu",
            coefficient=Decimal("60"),
            place=TITOL_VIII_CAP_6,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "4314 L",
            "Reconstrucció de l'esfínter anal per plàstia muscular, en cas d'incontinència o d'insuficiència",
            coefficient=Decimal("100"),
            place=TITOL_VIII_CAP_6,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "4315 K",
            "Esfinteroplàstia amb anoplàstia mucosa",
            coefficient=Decimal("50"),
            place=TITOL_VIII_CAP_6,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "4316 J",
            "Tractament per laparotomia dels tumors benignes del recte i del sigmoide",
            coefficient=Decimal("60"),
            place=TITOL_VIII_CAP_6,
            letter="Q",
        ),
        CodeRow(
            "4317 I",
            "Ablació de tumors benignes del conducte anal",
            coefficient=Decimal("10"),
            place=TITOL_VIII_CAP_6_INTERVENCIONS_PER_ENDOSCOPIA,
            letter="K",
        ),
        CodeRow(
            "4318 H",
            "Ablació d'un tumor benigne del recte pròpiament dit",
            coefficient=Decimal("20"),
            place=TITOL_VIII_CAP_6_INTERVENCIONS_PER_ENDOSCOPIA,
            letter="K",
        ),
        CodeRow(
            "4319 G",
            "Ablació per electrocoagulació de la papil·lomatosi del conducte anal i dels vorells de l'anus",
            coefficient=Decimal("20"),
            place=TITOL_VIII_CAP_6_INTERVENCIONS_PER_ENDOSCOPIA,
            letter="K",
        ),
        CodeRow(
            "4320 F",
            "Ablació d'un tumor benigne del recte per electrocoagulació",
            coefficient=Decimal("30"),
            place=TITOL_VIII_CAP_6_INTERVENCIONS_PER_ENDOSCOPIA,
            letter="K",
        ),
        CodeRow(
            "4321 E",
            "Ablació d'un tumor benigne de la sigmoide",
            coefficient=Decimal("40"),
            place=TITOL_VIII_CAP_6_INTERVENCIONS_PER_ENDOSCOPIA,
            letter="K",
        ),
        CodeRow(
            "4322 D",
            "Descobriments d'abscessos i fístules intraesfinterianes",
            coefficient=Decimal("25"),
            place=TITOL_VIII_CAP_6_ABSCESSOS_I_FISTULES,
            letter="Q",
        ),
        CodeRow(
            "4323 C",
            "Tractament d'abscessos i fístules de trajecte simple (quirúrgic o per tracció contínua sobre fil)",
            coefficient=Decimal("50"),
            place=TITOL_VIII_CAP_6_ABSCESSOS_I_FISTULES,
            letter="Q",
        ),
        CodeRow(
            "4324 B",
            (
                "Tractament d'abscessos i fístules extraesfinterianes de trajecte ramificat (quirúrgic o per tracció "
                "contínua sobre fil)"
            ),
            coefficient=Decimal("80"),
            place=TITOL_VIII_CAP_6_ABSCESSOS_I_FISTULES,
            letter="Q",
            approval="E",
        ),
        CodeRow(
            "4325 A",
            "Tractament de les hemorroides per escissió",
            coefficient=Decimal("30"),
            place=TITOL_VIII_CAP_6_HEMORROIDES,
            letter="Q",
        ),
        CodeRow(
            "4326 Z",
            "Tractament de les hemorroides per lligadura elàstica (amb un màxim de cinc sessions), per sessió",
            coefficient=Decimal("10"),
            place=TITOL_VIII_CAP_6_HEMORROIDES,
            letter="K",
        ),
        CodeRow(
            "4327 Y",
            "Tractament de les hemorroides circulars per resecció submucosa (tipus Milligan Morgan)",
            coefficient=Decimal("50"),
            place=TITOL_VIII_CAP_6_HEMORROIDES,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "4328 X",
            "Injeccions esclerosants per a les hemorroides internes (amb un màxim de deu sessions), per sessió",
            coefficient=Decimal("5"),
            place=TITOL_VIII_CAP_6_HEMORROIDES,
            letter="K",
        ),
        CodeRow(
            "4329 V",
            "Anestèsia esfinteriana",
            coefficient=Decimal("5"),
            place=TITOL_VIII_CAP_6_FISSURES_ANALS,
            letter="K",
        ),
        CodeRow(
            "4330 U",
            (
                "Tractament de la fissura anal per injeccions esclerosants (màxim tres sessions), per sessió, (sense "
                "incloure l'anestèsia)"
            ),
            coefficient=Decimal("5"),
            place=TITOL_VIII_CAP_6_FISSURES_ANALS,
            letter="K",
        ),
        CodeRow(
            "4331 T",
            "Tractament de la fissura anal: escissió per electrocoagulació",
            coefficient=Decimal("30"),
            place=TITOL_VIII_CAP_6_FISSURES_ANALS,
            letter="Q",
        ),
        CodeRow(
            "4332 S",
            "Tractament de la fissura anal per dilatació anal",
            coefficient=Decimal("20"),
            place=TITOL_VIII_CAP_6_FISSURES_ANALS,
            letter="K",
        ),
        CodeRow(
            "4401 Z",
            "En la dona",
            coefficient=Decimal("10"),
            place=TITOL_IX_CAP_1_CISTOSCOPIA_O_URETROCISTOSCOPIA,
            letter="K",
        ),
        CodeRow(
            "4402 Y",
            "En l'home o l'infant",
            coefficient=Decimal("20"),
            place=TITOL_IX_CAP_1_CISTOSCOPIA_O_URETROCISTOSCOPIA,
            letter="K",
        ),
        CodeRow(
            "4403 X",
            "En la dona",
            coefficient=Decimal("20"),
            place=TITOL_IX_CAP_1_COLLOCACIO_D_UNA_SONDA,
            letter="K",
        ),
        CodeRow(
            "4404 V",
            "En l'home o l'infant",
            coefficient=Decimal("30"),
            place=TITOL_IX_CAP_1_COLLOCACIO_D_UNA_SONDA,
            letter="K",
        ),
        CodeRow(
            "4405 U",
            "En la dona",
            coefficient=Decimal("30"),
            place=TITOL_IX_CAP_1_COLLOCACIO_D_UNA_SONDA_2,
            letter="K",
        ),
        CodeRow(
            "4406 T",
            "En l'home o l'infant",
            coefficient=Decimal("40"),
            place=TITOL_IX_CAP_1_COLLOCACIO_D_UNA_SONDA_2,
            letter="K",
        ),
        CodeRow(
            "4407 S",
            "En la dona",
            coefficient=Decimal("40"),
            place=TITOL_IX_CAP_1_INTERVENCIONS_ENDOSCOPIQUES,
            letter="K",
        ),
        CodeRow(
            "4408 R",
            "En l'home i l'infant",
            coefficient=Decimal("50"),
            place=TITOL_IX_CAP_1_INTERVENCIONS_ENDOSCOPIQUES,
            letter="K",
        ),
        CodeRow(
            "4409 Q",
            "La primera sessió: - En la dona",
            coefficient=Decimal("50"),
            place=TITOL_IX_CAP_1_ELECTROCOAGULACIO_ENDOSCOPICA_PER,
            letter="K",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "4410 P",
            "La primera sessió: - En l'home i l'infant",
            coefficient=Decimal("60"),
            place=TITOL_IX_CAP_1_ELECTROCOAGULACIO_ENDOSCOPICA_PER,
            letter="K",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "4411 O",
            "En la dona",
            coefficient=Decimal("20"),
            place=TITOL_IX_CAP_1_ELECTROCOAGULACIO_ENDOSCOPICA_PER_2,
            letter="K",
        ),
        CodeRow(
            "4412 N",
            "En l'home i l'infant",
            coefficient=Decimal("30"),
            place=TITOL_IX_CAP_1_ELECTROCOAGULACIO_ENDOSCOPICA_PER_2,
            letter="K",
        ),
        CodeRow(
            "4413 M",
            (
                "Resecció endoscòpica de tumors vesicals amb examen anatomopatològic (en cas de nova intervenció en "
                "dotze mesos veure: Electrocoagulació endoscòpica)"
            ),
            coefficient=Decimal("80"),
            place=TITOL_IX_CAP_1,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "4414 L",
            (
                "Resecció endoscòpica del coll vesical, d'un adenoma periuretral o d'un neoplasma prostàtic "
                "(lligadura eventual dels conductes deferents inclosa)"
            ),
            coefficient=Decimal("120"),
            place=TITOL_IX_CAP_1,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "4415 K",
            (
                "Cistometria amb perfusió i registre gràfic, registre de corbes de pressió en l'aparell amb protocol "
                "i traçats"
            ),
            coefficient=Decimal("20"),
            place=TITOL_IX_CAP_1,
            letter="K",
        ),
        CodeRow(
            "4501 Z",
            (
                "Vigilància d'una sessió d'hemodiàlisi, per un metge present permanentment, i inclou les "
                "intervencions per els possibles incidents o accidents"
            ),
            coefficient=Decimal("20"),
            place=TITOL_IX_CAP_2,
            letter="K",
        ),
        CodeRow(
            "4502 Y",
            "Durant els quinze primers dies",
            coefficient=Decimal("100"),
            place=TITOL_IX_CAP_2_HEMODIALISI_PER_INSUFICIENCIA,
            letter="K",
        ),
        CodeRow(
            "4503 X",
            "Enllà del quinzè dia",
            coefficient=Decimal("20"),
            place=TITOL_IX_CAP_2_HEMODIALISI_PER_INSUFICIENCIA,
            letter="K",
        ),
        CodeRow(
            "4504 V",
            "Creació d'una fístula arteriovenosa per anastomosi directa",
            coefficient=Decimal("100"),
            place=TITOL_IX_CAP_2,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "4505 U",
            (
                "Creació d'una fístula arteriovenosa amb interposició d'un empelt (inclosa l'obtenció de l'empelt) o "
                "d'una pròtesi"
            ),
            coefficient=Decimal("150"),
            place=TITOL_IX_CAP_2,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "4506 T",
            "Col·locació de dues cànules per a la fístula arteriovenosa, reposició d'una o dues cànules",
            coefficient=Decimal("80"),
            place=TITOL_IX_CAP_2,
            letter="Q",
            second_coefficient=Decimal("35"),
        ),
        CodeRow("4507 S", "Simple", coefficient=Decimal("10"), place=TITOL_IX_CAP_2_DESOBSTRUCCIO_FORA_DE, letter="Q"),
        CodeRow(
            "4508 R",
            "Amb utilització de la sonda de Fogarty",
            coefficient=Decimal("30"),
            place=TITOL_IX_CAP_2_DESOBSTRUCCIO_FORA_DE,
            letter="Q",
        ),
        CodeRow(
            "4601 Z",
            "Punció exploradora de quist renal, de la pelvis renal, biòpsia renal, per via transcutània",
            coefficient=Decimal("30"),
            place=TITOL_IX_CAP_3,
            letter="K",
        ),
        CodeRow("4602 Y", "Lumbotomia exploradora", coefficient=Decimal("50"), place=TITOL_IX_CAP_3, letter="Q"),
        CodeRow(
            "4603 X",
            "Incisió i drenatge de flegmó perinefrític",
            coefficient=Decimal("60"),
            place=TITOL_IX_CAP_3,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "4604 V",
            "Nefropèxia, o biòpsia renal per lumbotomia o decapsulació",
            coefficient=Decimal("60"),
            place=TITOL_IX_CAP_3,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "4605 U",
            "Tractament quirúrgic de l'eventració lumbar",
            coefficient=Decimal("80"),
            place=TITOL_IX_CAP_3,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "4606 T",
            "Nefrectomia",
            coefficient=Decimal("100"),
            place=TITOL_IX_CAP_3,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "4607 S",
            "Nefrectomia parcial, nefrectomia secundària o ampliada",
            coefficient=Decimal("120"),
            place=TITOL_IX_CAP_3,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "4608 R",
            "Nefrectomia per via toracofrenoabdominal o nefroureterectomia total",
            coefficient=Decimal("150"),
            place=TITOL_IX_CAP_3,
            letter="Q",
            second_coefficient=Decimal("90"),
        ),
        CodeRow(
            "4609 Q",
            "Nefrostomia, pielotomia amb o sense nefrostomia, tractament conservador de quists de ronyó",
            coefficient=Decimal("80"),
            place=TITOL_IX_CAP_3,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "4610 P",
            (
                "Pielotomia iterativa, o intervenció plàstica sobre pelvis renal i unió pieloureteral, amb o sense "
                "nefrostomia"
            ),
            coefficient=Decimal("100"),
            place=TITOL_IX_CAP_3,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "4611 O",
            "Nefrolitotomia amb o sense nefrostomia.",
            coefficient=Decimal("120"),
            place=TITOL_IX_CAP_3,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "4612 N",
            "Intervenció iterativa, en suplement",
            coefficient=Decimal("20"),
            place=TITOL_IX_CAP_3,
            letter="Q",
            second_coefficient=Decimal("10"),
        ),
        CodeRow(
            "4613 M",
            "Secció de l'istme d'un ronyó en ferradura, amb o sense nefrectomia",
            coefficient=Decimal("120"),
            place=TITOL_IX_CAP_3,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "4614 L",
            (
                "Injecció peroperatòria, dins les vies excretores d'un producte de contrast, per a l'obtenció de "
                "radiografies, en suplement"
            ),
            coefficient=Decimal("20"),
            place=TITOL_IX_CAP_3,
            letter="Q",
            second_coefficient=Decimal("10"),
        ),
        CodeRow(
            "4701 Z",
            "Ureterotomia lumbar, ureterolisi",
            coefficient=Decimal("80"),
            place=TITOL_IX_CAP_4,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "4702 Y",
            "Ureterostomia cutània",
            coefficient=Decimal("80"),
            place=TITOL_IX_CAP_4,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "4703 X",
            "Ureterotomia pelviana, ureterectomia secundària total",
            coefficient=Decimal("100"),
            place=TITOL_IX_CAP_4,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "4704 V",
            "Ureterolitotomia iterativa, en suplement",
            coefficient=Decimal("20"),
            place=TITOL_IX_CAP_4,
            letter="Q",
            second_coefficient=Decimal("10"),
        ),
        CodeRow(
            "4705 U",
            "Abocament d'un urèter dins d'un intestí del mateix nivell",
            coefficient=Decimal("100"),
            place=TITOL_IX_CAP_4,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "4706 T",
            "Ureterorràfia termino-terminal, cura d'una fístula cutània de l'urèter",
            coefficient=Decimal("100"),
            place=TITOL_IX_CAP_4,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "4707 S",
            (
                "Ureterocistoneostomia amb o sense plàstia anti-reflux, implantació ureteral per fragment vesical "
                "pediculat i tubulat"
            ),
            coefficient=Decimal("150"),
            place=TITOL_IX_CAP_4,
            letter="Q",
            second_coefficient=Decimal("90"),
        ),
        CodeRow(
            "4708 R",
            "Ureterostomia cutània transintestinal",
            coefficient=Decimal("200"),
            place=TITOL_IX_CAP_4,
            letter="Q",
            second_coefficient=Decimal("90"),
        ),
        CodeRow(
            "4709 Q",
            "Realització d'un dispositiu antireflux vesicoureteral",
            coefficient=Decimal("100"),
            place=TITOL_IX_CAP_4,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "4710 Z",
            "Cateterisme per la retenció d'orina",
            coefficient=Decimal("5"),
            place=TITOL_IX_CAP_5,
            letter="K",
        ),
        CodeRow(
            "4711 Y",
            "Col·locació de sonda vesical permanent",
            coefficient=Decimal("5"),
            place=TITOL_IX_CAP_5,
            letter="K",
        ),
        CodeRow(
            "4712 X",
            "Canvi de sonda permanent (Tipus cistostomia)",
            coefficient=Decimal("5"),
            place=TITOL_IX_CAP_5,
            letter="K",
        ),
        CodeRow(
            "4713 U",
            "Punció suprapubiana per a cistografia",
            coefficient=Decimal("15"),
            place=TITOL_IX_CAP_5,
            letter="K",
        ),
        CodeRow(
            "4714 T",
            "Cistotomia, cistostomia suprapubiana, litotrícia",
            coefficient=Decimal("60"),
            place=TITOL_IX_CAP_5,
            letter="Q",
        ),
        CodeRow(
            "4715 S",
            "Tall amb exèresi o electrocoagulació d'un tumor vesical pediculat",
            coefficient=Decimal("80"),
            place=TITOL_IX_CAP_5,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "4716 R",
            "Exèresi per cistectomia parcial d'un tumor vesical, amb examen anatomopatològic",
            coefficient=Decimal("120"),
            place=TITOL_IX_CAP_5,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "4717 Q",
            "Amb abocament dels urèters a la pell",
            coefficient=Decimal("200"),
            place=TITOL_IX_CAP_5_CISTECTOMIA_TOTAL,
            letter="Q",
            second_coefficient=Decimal("90"),
        ),
        CodeRow(
            "4718 P",
            "Amb reimplantació dels urèters dins del budell",
            coefficient=Decimal("250"),
            place=TITOL_IX_CAP_5_CISTECTOMIA_TOTAL,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "4719 O",
            "Cistectomia total amb substitució per empelt intestinal",
            coefficient=Decimal("300"),
            place=TITOL_IX_CAP_5,
            letter="Q",
            second_coefficient=Decimal("150"),
        ),
        CodeRow(
            "4720 N",
            "Exèresi dels diverticles vesicals amb o sense resecció del coll",
            coefficient=Decimal("150"),
            place=TITOL_IX_CAP_5,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "4721 M",
            (
                "Cura quirúrgica de les fístules vesicovaginals, vesicouterines o vesicorectals amb qualsevol tipus "
                "de incisió i tècnica"
            ),
            coefficient=Decimal("120"),
            place=TITOL_IX_CAP_5,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "4722 L",
            "Intervenció per recidiva, en suplement",
            coefficient=Decimal("20"),
            place=TITOL_IX_CAP_5,
            letter="Q",
            second_coefficient=Decimal("10"),
        ),
        CodeRow(
            "4723 K",
            "Tancament de fístula vesicocutània",
            coefficient=Decimal("40"),
            place=TITOL_IX_CAP_5,
            letter="Q",
        ),
        CodeRow(
            "4724 J",
            "Resecció aïllada del coll de la bufeta oberta amb o sense lligadura dels conductes deferents",
            coefficient=Decimal("120"),
            place=TITOL_IX_CAP_5,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "4725 I",
            "Ablació simple de la placa vesical",
            coefficient=Decimal("100"),
            place=TITOL_IX_CAP_5_CIRURGIA_DE_L_EXTROFIA,
            letter="Q",
            second_coefficient=Decimal("35"),
        ),
        CodeRow(
            "4726 H",
            "Reconstrucció simple de la bufeta",
            coefficient=Decimal("100"),
            place=TITOL_IX_CAP_5_CIRURGIA_DE_L_EXTROFIA,
            letter="Q",
            second_coefficient=Decimal("35"),
        ),
        CodeRow(
            "4727 G",
            "Reconstrucció en un temps de la bufeta i de l'urèter amb dispositiu antireflux i osteotomia ilíaca",
            coefficient=Decimal("300"),
            place=TITOL_IX_CAP_5,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow("4728 F", "Retoc ulterior", coefficient=Decimal("50"), place=TITOL_IX_CAP_5, letter="Q"),
        CodeRow(
            "4729 E",
            "Tractament quirúrgic de la incontinença en la dona o en l'home, qualsevol que sigui la tècnica",
            coefficient=Decimal("80"),
            place=TITOL_IX_CAP_5,
            letter="Q",
            second_coefficient=Decimal("35"),
        ),
        CodeRow(
            "4730 D",
            "Enterocistoplàstia o ureteroenterocistoplàstia",
            coefficient=Decimal("250"),
            place=TITOL_IX_CAP_5,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow(
            "4731 C",
            "Incisió vesical per a curiteràpia (Curiteràpia no inclosa)",
            coefficient=Decimal("60"),
            place=TITOL_IX_CAP_5,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "4801 Z",
            "Injecció de producte de contrast per a uretrocistografia retrograda",
            coefficient=Decimal("10"),
            place=TITOL_IX_CAP_6,
            letter="K",
        ),
        CodeRow(
            "4802 Y",
            "Dilatació de la uretra per estenosi de qualsevol etiologia, cadascuna de les sessions",
            coefficient=Decimal("10"),
            place=TITOL_IX_CAP_6,
            letter="K",
        ),
        CodeRow("4803 X", "Meatostomia", coefficient=Decimal("20"), place=TITOL_IX_CAP_6, letter="Q"),
        CodeRow("4804 V", "Uretrotomia interna", coefficient=Decimal("20"), place=TITOL_IX_CAP_6, letter="Q"),
        CodeRow(
            "4805 U",
            "Uretrotomia externa o urestrostomia",
            coefficient=Decimal("60"),
            place=TITOL_IX_CAP_6,
            letter="Q",
        ),
        CodeRow(
            "4806 T",
            (
                "Secció a cel obert de vàlvules congènites de la uretra posterior, uretrotomia externa amb aplanament "
                "d'una estenosi"
            ),
            coefficient=Decimal("80"),
            place=TITOL_IX_CAP_6,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "4807 S",
            "Tractament quirúrgic del flegmó periuretral difús gangrenós (infiltració d'orina)",
            coefficient=Decimal("60"),
            place=TITOL_IX_CAP_6,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "4808 R",
            "Cura de fistula perineal amb o sense uretrectomia (derivació inclosa)",
            coefficient=Decimal("120"),
            place=TITOL_IX_CAP_6,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "4809 Q",
            "Temps perineal de tractament quirúrgic de fistules uretrorectals adquirides",
            coefficient=Decimal("120"),
            place=TITOL_IX_CAP_6,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "4810 P",
            "Reconstrucció de la uretra (conjunt del tractament)",
            coefficient=Decimal("120"),
            place=TITOL_IX_CAP_6,
            status="reading",
            remark=(
                "starred: first stage Q 40, each other stage Q 25; the text does not say whether these split the "
                "total or are the anaesthesia of each stage"
            ),
            letter="Q",
        ),
        CodeRow(
            "4811 O",
            "Cura quirúrgica de diverticle suburetral",
            coefficient=Decimal("30"),
            place=TITOL_IX_CAP_6,
            letter="Q",
        ),
        CodeRow(
            "4901 Z",
            "Intervenció terapèutica per fimosi després del primer mes",
            coefficient=Decimal("30"),
            place=TITOL_X_CAP_1,
            letter="Q",
        ),
        CodeRow(
            "4902 Y",
            "Reducció cruenta de la parafimosi",
            coefficient=Decimal("10"),
            place=TITOL_X_CAP_1,
            letter="Q",
        ),
        CodeRow(
            "4903 W",
            "Secció o plàstia quirúrgica del frè",
            coefficient=Decimal("10"),
            place=TITOL_X_CAP_1,
            letter="Q",
        ),
        CodeRow(
            "4904 V",
            "Tractament quirúrgic del priapisme",
            coefficient=Decimal("20"),
            place=TITOL_X_CAP_1,
            letter="Q",
        ),
        CodeRow(
            "4905 U",
            "Tumor únic",
            coefficient=Decimal("10"),
            place=TITOL_X_CAP_1_ELECTROCOAGULACIO_DE_PAPILLOMES,
            letter="K",
        ),
        CodeRow(
            "4906 T",
            "Tumors múltiples",
            coefficient=Decimal("20"),
            place=TITOL_X_CAP_1_ELECTROCOAGULACIO_DE_PAPILLOMES,
            letter="K",
        ),
        CodeRow(
            "4907 S",
            "Tractament de l'hipospàdies balànic",
            coefficient=Decimal("60"),
            place=TITOL_X_CAP_1,
            letter="Q",
        ),
        CodeRow("4908 R", "Cadascun dels retocs ulteriors", coefficient=Decimal("40"), place=TITOL_X_CAP_1, letter="Q"),
        CodeRow(
            "4909 Q",
            "Tractament de l'hipospàdies perineal o penià",
            coefficient=Decimal("100"),
            place=TITOL_X_CAP_1,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow("4910 P", "Cadascun dels retocs ulteriors", coefficient=Decimal("40"), place=TITOL_X_CAP_1, letter="Q"),
        CodeRow(
            "4911 O",
            "Tractament de l'epispàdies",
            coefficient=Decimal("100"),
            place=TITOL_X_CAP_1,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow("4912 N", "Cadascun dels retocs ulteriors", coefficient=Decimal("40"), place=TITOL_X_CAP_1, letter="Q"),
        CodeRow("4913 M", "Amputació parcial del penis", coefficient=Decimal("60"), place=TITOL_X_CAP_1, letter="Q"),
        CodeRow(
            "4914 L",
            "Amputació total del penis amb buidament ganglionar uni o bilateral",
            coefficient=Decimal("120"),
            place=TITOL_X_CAP_1,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow("4915 Z", "Punció biòpsica de la pròstata", coefficient=Decimal("20"), place=TITOL_X_CAP_2, letter="K"),
        CodeRow(
            "4916 Y",
            "Incisió d'un abscess de la pròstata per via perineal",
            coefficient=Decimal("50"),
            place=TITOL_X_CAP_2,
            letter="Q",
        ),
        CodeRow(
            "4917 X",
            (
                "Prostatectomia per adenoma en un sol temps amb qualsevol tipus d'intervenció (inclosa la possible "
                "lligadura dels deferents)"
            ),
            coefficient=Decimal("120"),
            place=TITOL_X_CAP_2,
            letter="Q",
            second_coefficient=Decimal("70"),
        ),
        CodeRow(
            "4918 V",
            "Prostatectomia acompanyant una cistostomia, inclou la possible lligadura dels deferents",
            coefficient=Decimal("80"),
            place=TITOL_X_CAP_2,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "4919 U",
            "Prostatectomia per càncer (lligadura dels deferents inclosa)",
            coefficient=Decimal("150"),
            place=TITOL_X_CAP_2,
            letter="Q",
            second_coefficient=Decimal("80"),
        ),
        CodeRow(
            "4920 T",
            "Ablació de les vesícules seminals en l'adult",
            coefficient=Decimal("120"),
            place=TITOL_X_CAP_2,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "4921 Z",
            "Lligadura, secció, resecció, cateterisme",
            coefficient=Decimal("20"),
            place=TITOL_X_CAP_3_CIRURGIA_AILLADA_DEL,
            letter="Q",
        ),
        CodeRow(
            "4922 Y",
            "Biòpsia testicular",
            coefficient=Decimal("20"),
            place=TITOL_X_CAP_3_CIRURGIA_AILLADA_DEL,
            letter="K",
        ),
        CodeRow(
            "4923 X",
            "Castració amb ablació del sistema de drenatge limfoganglionar abdominal del testicle",
            coefficient=Decimal("150"),
            place=TITOL_X_CAP_3,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "4924 V",
            "Cura quirúrgica del quist de cordó o de l'hidrocele",
            coefficient=Decimal("40"),
            place=TITOL_X_CAP_3,
            letter="Q",
        ),
        CodeRow(
            "4925 U",
            (
                "Cura quirúrgica de la torsió testicular o dels seus annexes, castració, orquiectomia o "
                "epididimectomia unilateral"
            ),
            coefficient=Decimal("40"),
            place=TITOL_X_CAP_3,
            letter="Q",
        ),
        CodeRow(
            "4926 T",
            "Cura quirúrgica de l'ectòpia testicular o del varicocele (inclou la cura de la possible hèrnia)",
            coefficient=Decimal("60"),
            place=TITOL_X_CAP_3,
            letter="Q",
        ),
        CodeRow(
            "4927 S",
            (
                "Intervenció plàstica unilateral per esterilitat, efectuada sobre l'epidídim, el deferent o ambdós, "
                "amb qualsevol tècnica"
            ),
            coefficient=Decimal("100"),
            place=TITOL_X_CAP_3,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "5001 Z",
            "Sostraccions ginecològiques a diferents nivells, qualsevol que sigui el nombre",
            coefficient=Decimal("3"),
            place=TITOL_XI_CAP_1_ART_1_1,
            letter="K",
        ),
        CodeRow(
            "5002 Y",
            "Inseminació artificial, la sèrie (una a tres)",
            coefficient=Decimal("15"),
            place=TITOL_XI_CAP_1_ART_1_1,
            letter="K",
            approval="E",
        ),
        CodeRow(
            "5003 X",
            "Punció transvaginal del sac de Douglas",
            coefficient=Decimal("10"),
            place=TITOL_XI_CAP_1_ART_1_1,
            letter="K",
        ),
        CodeRow(
            "5004 V",
            (
                "Insuflació tubàrica, injecció intrauterina d'un producte de contrast o d'una substància "
                "medicamentosa, electrocoagulació exo o endocervical, qualsevol que sigui el nombre de sessions, "
                "col·locació d'un dispositiu intrauterí: un o varis d'aquests actes en la mateixa sessió"
            ),
            coefficient=Decimal("20"),
            place=TITOL_XI_CAP_1_ART_1_1,
            letter="K",
        ),
        CodeRow("5005 Q", "Culdoscòpia", coefficient=Decimal("30"), place=TITOL_XI_CAP_1_ART_1_1, letter="K"),
        CodeRow(
            "5006 P",
            "Colposcòpia amb o sense presa de mostra per a examen histològic",
            coefficient=Decimal("10"),
            place=TITOL_XI_CAP_1_ART_1_1,
            letter="K",
        ),
        CodeRow(
            "5007 O",
            "Cirurgia de l'himen i de la vulva (lesions benignes)",
            coefficient=Decimal("15"),
            place=TITOL_XI_CAP_1_ART_1_2,
            letter="Q",
        ),
        CodeRow(
            "5008 N",
            (
                "Tractament de les afeccions, anomalies, o tumors benignes de la vagina, de l'úter o del sac de "
                "Douglas, intervenció intrauterina diagnòstica o terapèutica: un o varis d'aquests actes dins la "
                "mateixa sessió"
            ),
            coefficient=Decimal("30"),
            place=TITOL_XI_CAP_1_ART_1_2,
            letter="Q",
        ),
        CodeRow(
            "5009 M",
            "Exèresi d'una glàndula de Bartholin",
            coefficient=Decimal("40"),
            place=TITOL_XI_CAP_1_ART_1_2,
            letter="Q",
        ),
        CodeRow(
            "5010 L",
            "Amputació del coll, conització en una o vàries sessions, quist de vagina",
            coefficient=Decimal("40"),
            place=TITOL_XI_CAP_1_ART_1_2,
            letter="Q",
        ),
        CodeRow(
            "5011 K",
            "Ablació d'un pòlip fibrós uterí intracavitari amb despreniment vesical i histerotomia",
            coefficient=Decimal("50"),
            place=TITOL_XI_CAP_1_ART_1_2,
            letter="Q",
        ),
        CodeRow(
            "5012 J",
            "Cirurgia plàstica per a l'atrèsia o l'aplàsia vaginal (conjunt del tractament)",
            coefficient=Decimal("80"),
            place=TITOL_XI_CAP_1_ART_1_2,
            letter="Q",
        ),
        CodeRow(
            "5013 I",
            "Histerectomia vaginal",
            coefficient=Decimal("100"),
            place=TITOL_XI_CAP_1_ART_1_2,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "5014 H",
            "Sense buidament ganglionar",
            coefficient=Decimal("60"),
            place=TITOL_XI_CAP_1_ART_1_2_2,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "5015 G",
            "Amb buidament ganglionar unilateral",
            coefficient=Decimal("100"),
            place=TITOL_XI_CAP_1_ART_1_2_2,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "5016 F",
            "Amb buidament ganglionar bilateral",
            coefficient=Decimal("120"),
            place=TITOL_XI_CAP_1_ART_1_2_2,
            letter="Q",
            second_coefficient=Decimal("70"),
        ),
        CodeRow(
            "5017 E",
            "Colpoperineorràfia posterior simple o colporràfia anterior simple",
            coefficient=Decimal("40"),
            place=TITOL_XI_CAP_1_ART_1_3,
            letter="Q",
        ),
        CodeRow(
            "5018 D",
            (
                "Tot tipus d'intervencions per prolapse, efectuats a la vagina, el perineu anterior i el posterior, "
                "l'uretra, els òrgans pelvians"
            ),
            coefficient=Decimal("80"),
            place=TITOL_XI_CAP_1_ART_1_3,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "5019 C",
            "Amb l'excepció de la triple intervenció tipus Manchester",
            coefficient=Decimal("100"),
            place=TITOL_XI_CAP_1_ART_1_3,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "5020 B",
            "Cura de fístula urinària o rectovaginal",
            coefficient=Decimal("120"),
            place=TITOL_XI_CAP_1_ART_1_3,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow("5021 A", "Celioscòpia", coefficient=Decimal("30"), place=TITOL_XI_CAP_1_ART_2, letter="K"),
        CodeRow(
            "5022 Z",
            "Celioscòpia amb biòpsia com acte terapèutic",
            coefficient=Decimal("40"),
            place=TITOL_XI_CAP_1_ART_2,
            letter="K",
        ),
        CodeRow(
            "5023 Y",
            "Tot tipus d'intervenció efectuada sobre l'aparell genital femení",
            coefficient=Decimal("80"),
            place=TITOL_XI_CAP_1_ART_2,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "5024 X",
            (
                "A excepció d'intervencions plàstiques per esterilitat efectuades sobre un úter mal format, o sobre "
                "els annexes (implantacions tubouterines, salpingoplàsties, implantacions ovariotubàriques, "
                "ovariouterines), o bé sobre ambdós en la mateixa intervenció"
            ),
            coefficient=Decimal("100"),
            place=TITOL_XI_CAP_1_ART_2,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "5025 V",
            "Histerectomia total, miomectomia (un o diversos miomes)",
            coefficient=Decimal("100"),
            place=TITOL_XI_CAP_1_ART_2,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "5026 U",
            "Histerectomia ampla per lesions malignes, incloent-hi la cel·luloadenectomia",
            coefficient=Decimal("150"),
            place=TITOL_XI_CAP_1_ART_2,
            letter="Q",
            second_coefficient=Decimal("90"),
        ),
        CodeRow(
            "5027 T",
            "Cel·luloadenectomia abdominal aïllada",
            coefficient=Decimal("100"),
            place=TITOL_XI_CAP_1_ART_2,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "5028 S",
            "Colpohisterectomia ampla amb cistectomia",
            coefficient=Decimal("250"),
            place=TITOL_XI_CAP_1_ART_2,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow(
            "5029 R",
            "Evisceració pelviana total ampla amb o sense perinectomia",
            coefficient=Decimal("300"),
            place=TITOL_XI_CAP_1_ART_2,
            letter="Q",
            second_coefficient=Decimal("150"),
        ),
        CodeRow(
            "5030 Q",
            "Intervencions per prolapse",
            coefficient=Decimal("120"),
            place=TITOL_XI_CAP_1_ART_3,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "5031 P",
            "Intervencions per aplàsia vaginal per trasplantació intestinal",
            coefficient=Decimal("150"),
            place=TITOL_XI_CAP_1_ART_3,
            letter="Q",
            second_coefficient=Decimal("70"),
        ),
        CodeRow(
            "5201 Z",
            (
                "Ecografia per a la identificació del contingut uterí: diagnòstic de presentació, localització de la "
                "placenta, mesura d'almenys dos paràmetres tenint en compte l'edat gestacional i amb presentació d'un "
                "document fotogràfic i d'un informe Amb un màxim de dos durant l'embaràs."
            ),
            coefficient=Decimal("15"),
            place=TITOL_XI_CAP_2_1_INVESTIGACIONS,
            letter="K",
        ),
        CodeRow(
            "5202 Y",
            (
                "Ecografia del fetus i dels seus annexes utilitzant obligatòriament diversos tipus d'anàlisi, en "
                "particular una ecotomografia del tipus B en temps diferit i/o en temps real d'alta definició que "
                "inclogui un estudi morfològic, estructural, biomètric i funcional i amb un informe detallat"
            ),
            coefficient=Decimal("35"),
            place=TITOL_XI_CAP_2_1_INVESTIGACIONS,
            letter="K",
        ),
        CodeRow(
            "5203 X",
            "Amnioscòpia: una o vàries per un període de set dies",
            coefficient=Decimal("10"),
            place=TITOL_XI_CAP_2_1_INVESTIGACIONS,
            letter="K",
        ),
        CodeRow("5204 V", "Amniocentesi", coefficient=Decimal("15"), place=TITOL_XI_CAP_2_1_INVESTIGACIONS, letter="K"),
        CodeRow(
            "5205 U",
            "Sostraccions per a mesurar el PH fetal en el curs del part, amb nombre indefinit",
            coefficient=Decimal("20"),
            place=TITOL_XI_CAP_2_1_INVESTIGACIONS,
            letter="K",
        ),
        CodeRow(
            "5206 T",
            (
                "Vigilància i control de l'evacuació quirúrgica d'un úter gràvid per via baixa fins el sisè mes "
                "(compren l'eventual aplicació de tiges de laminària)"
            ),
            coefficient=Decimal("30"),
            place="Títol XI, Cap. 2, 2. Interrupció de l'embaràs",
            letter="K",
        ),
        CodeRow(
            "5207 S",
            (
                "Sessions preparatòries al part psicoprofilàctic (màxim de deu sessions), per sessió d'una durada "
                "mínima de quaranta cinc minuts"
            ),
            coefficient=Decimal("2"),
            place=TITOL_XI_CAP_2_3_SESSIONS_PREPARATORIES,
            letter="CLL",
        ),
        CodeRow(
            "5208 R",
            "Quan la preparació és dispensada a més de tres persones simultàniament els honoraris són reduïts a",
            coefficient=Decimal("1"),
            place=TITOL_XI_CAP_2_3_SESSIONS_PREPARATORIES,
            letter="CLL",
        ),
        CodeRow(
            "5209 Q",
            "Vigilància del treball del part, d'almenys cinc hores de durada",
            coefficient=Decimal("20"),
            place=TITOL_XI_CAP_2_4_PARTS_I,
            letter="K",
        ),
        CodeRow(
            "5210 P",
            (
                "Part simple que inclou les visites normals consecutives al part (vigilància de la mare i del nadó "
                "durant dotze dies)"
            ),
            coefficient=Decimal("1"),
            place=TITOL_XI_CAP_2_4_PARTS_I,
            letter="PA",
        ),
        CodeRow(
            "5211 O",
            (
                "Part de bessonada comportant les visites normals consecutives al part (vigilància de la mare i dels "
                "bessons durant dotze dies)"
            ),
            coefficient=Decimal("1"),
            place=TITOL_XI_CAP_2_4_PARTS_I,
            letter="PB",
        ),
        CodeRow(
            "5212 N",
            (
                "Part per l'assentament en una primípara en suplement a preu fet (aquest suplement no és acumulable "
                "amb el coeficient 30 de la gran extracció d'assentament)"
            ),
            coefficient=Decimal("20"),
            place=TITOL_XI_CAP_2_4_PARTS_I,
            letter="K",
        ),
        CodeRow(
            "5214 L",
            "Pel sanitari que va assistir el part",
            coefficient=Decimal("30"),
            place=TITOL_XI_CAP_2_4_PARTS_I_2,
            status="reading",
            remark="printed `K 30/25 Q`: the trailing Q is not explained, K is read as the letter of both numbers",
            letter="K",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "5215 K",
            "Per un metge demanat per la intervenció",
            coefficient=Decimal("50"),
            place=TITOL_XI_CAP_2_4_PARTS_I_2,
            status="reading",
            remark="printed `K 50/25 Q`: the trailing Q is not explained, K is read as the letter of both numbers",
            letter="K",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "5216 J",
            (
                "Maniobres practicades pel metge que ha emprès el part: - Extracció instrumental del nadó (fòrceps, "
                "espàtula, ventosa, etc.), que inclou el deslliurament artificial"
            ),
            coefficient=Decimal("20"),
            place=TITOL_XI_CAP_2_4_PARTS_I,
            letter="K",
        ),
        CodeRow(
            "5217 I",
            (
                "Maniobres practicades pel metge cridat per a la intervenció: - Extracció instrumental del nadó "
                "(fòrceps, espàtula, ventosa, etc.), que inclou el deslliurament artificial"
            ),
            coefficient=Decimal("50"),
            place=TITOL_XI_CAP_2_4_PARTS_I,
            letter="K",
        ),
        CodeRow(
            "5218 H",
            "Deslliurament artificial o revisió uterina aïllada",
            coefficient=Decimal("15"),
            place=TITOL_XI_CAP_2_4_PARTS_I,
            letter="K",
        ),
        CodeRow(
            "5219 G",
            (
                "Vigilància del part amb monitoratge durant almenys dues hores, i inclou la vigilància "
                "cardiotocogràfica del treball del part amb traçats i sostracció de sang per mesura del PH fetal amb "
                "nombre indefinit d'aquestes"
            ),
            coefficient=Decimal("16"),
            place=TITOL_XI_CAP_2_4_PARTS_I,
            letter="K",
        ),
        CodeRow(
            "5220 F",
            (
                "Tractament de l'hemorràgia greu del deslliurament amb alteracions de l'hemostàsia confirmades per "
                "anàlisi de laboratori"
            ),
            coefficient=Decimal("20"),
            place=TITOL_XI_CAP_2_4_PARTS_I,
            letter="K",
        ),
        CodeRow(
            "5221 E",
            (
                "Vigilància del nadó després de cesària (mentre dura l'hospitalització de la mare) 25 % del PA ó del "
                "PB, segons el cas."
            ),
            coefficient=Decimal("0.25"),
            place=TITOL_XI_CAP_2_5_VIGILANCIA_DEL,
            status="reading",
            remark="printed `25%PA 25%PB`: a quarter of 5210 P, of 5211 O for twins; the row gives the single birth",
            letter="PA",
        ),
        CodeRow(
            "5222 D",
            (
                "Reanimació immediata del nadó que inclou com a mínim intubació traqueal i cateterisme de la vena "
                "umbilical"
            ),
            coefficient=Decimal("20"),
            place=TITOL_XI_CAP_2_5_VIGILANCIA_DEL,
            letter="K",
        ),
        CodeRow(
            "5223 C",
            "Simple o sutura d'episiotomia (aïllada, havent estat fet, el part, per la llevadora)",
            coefficient=Decimal("10"),
            place=TITOL_XI_CAP_2_6_PERINEORRAFIA,
            letter="K",
        ),
        CodeRow(
            "5224 B",
            "Simple o sutura d'episiotomia amb caràcter urgent executat per una llevadora durant el curs del part",
            coefficient=Decimal("10"),
            place=TITOL_XI_CAP_2_6_PERINEORRAFIA,
            letter="K",
        ),
        CodeRow(
            "5225 A",
            "Per esquinçament del fons perineal i de la vagina (aïllat, havent estat fet el part per una llevadora)",
            coefficient=Decimal("20"),
            place=TITOL_XI_CAP_2_6_PERINEORRAFIA,
            letter="Q",
        ),
        CodeRow(
            "5226 Z",
            "Per esquinçament complet (esfínter anal)",
            coefficient=Decimal("40"),
            place=TITOL_XI_CAP_2_6_PERINEORRAFIA,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "5227 Y",
            "Per esquinçament interessant esfínter i mucosa rectal",
            coefficient=Decimal("60"),
            place=TITOL_XI_CAP_2_6_PERINEORRAFIA,
            letter="Q",
            second_coefficient=Decimal("20"),
        ),
        CodeRow(
            "5228 X",
            "Evacuació de l'úter, amb qualsevol tècnica",
            coefficient=Decimal("30"),
            place=TITOL_XI_CAP_2,
            letter="K",
        ),
        CodeRow(
            "5229 V",
            "Embriotomia (cefàlica o raquídia) uterina",
            coefficient=Decimal("60"),
            place=TITOL_XI_CAP_2,
            letter="Q",
        ),
        CodeRow("5230 U", "Cerclatge del coll uterí", coefficient=Decimal("30"), place=TITOL_XI_CAP_2, letter="K"),
        CodeRow("5231 T", "Cesària vaginal", coefficient=Decimal("60"), place=TITOL_XI_CAP_2, letter="Q"),
        CodeRow(
            "5232 S",
            (
                "Intervencions mitjançant celiotomia per al tractament de les anomalies de l'embaràs, del treball del "
                "part o del postpart, comprnent-hi l'extracció del fetus i l'eventual exèresi de tot òrgan genital"
            ),
            coefficient=Decimal("100"),
            place=TITOL_XI_CAP_2_7_INTERVENCIONS_MITJANCANT,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "5233 R",
            "Cesària seguida de miomectomia",
            coefficient=Decimal("120"),
            place=TITOL_XI_CAP_2_7_INTERVENCIONS_MITJANCANT,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "5234 Q",
            "Tractament per celiotomia de la ruptura uterina",
            coefficient=Decimal("120"),
            place=TITOL_XI_CAP_2_7_INTERVENCIONS_MITJANCANT,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "5235 P",
            "Vacunació o revacunació antivariòlica",
            coefficient=Decimal("1"),
            place=TITOL_XI_CAP_2_8_NOTACIONS_PROPIES,
            letter="K",
        ),
        CodeRow(
            "5236 O",
            "Vigilància d'un nadó prematur mantingut a la incubadora (per vint-i-quatre hores)",
            coefficient=Decimal("9"),
            place=TITOL_XI_CAP_2_8_NOTACIONS_PROPIES,
            letter="K",
        ),
        CodeRow(
            "5237 N",
            (
                "Observació i tractament a domicili d'un embaràs necessita, sota prescripció mèdica, una vigilància "
                "intensiva"
            ),
            coefficient=Decimal("9"),
            place=TITOL_XI_CAP_2_8_NOTACIONS_PROPIES,
            letter="K",
        ),
        CodeRow(
            "5238 MS",
            (
                "Anestèsia epidural d'una durada d'almenys 2 hores efectuada per indicació obstètrica en un part, amb "
                "presència permanent de l'anestesista"
            ),
            coefficient=Decimal("40"),
            place=TITOL_XI_CAP_2,
            letter="Q",
        ),
        CodeRow(
            "5301 Z",
            "Amputació o desarticulació des del tars fins a l'anca (exclosa)",
            coefficient=Decimal("60"),
            place=TITOL_XII_CAP_1,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "5302 Y",
            "Desarticulació de l'anca",
            coefficient=Decimal("100"),
            place=TITOL_XII_CAP_1,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "5303 X",
            "Desarticulació interilioabdominal",
            coefficient=Decimal("250"),
            place=TITOL_XII_CAP_1,
            letter="Q",
            second_coefficient=Decimal("130"),
        ),
        CodeRow(
            "5304 V",
            "Iliectomia ampla",
            coefficient=Decimal("150"),
            place=TITOL_XII_CAP_1,
            letter="Q",
            second_coefficient=Decimal("70"),
        ),
        CodeRow(
            "5305 U",
            "Tractament quirúrgic de les pseudartrosi congènites de la cama",
            coefficient=Decimal("150"),
            place=TITOL_XII_CAP_1,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "5306 S",
            "Efectuat sobre la tibia",
            coefficient=Decimal("120"),
            place=TITOL_XII_CAP_1_ALLARGAMENT_O_ESCURCAMENT,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "5307 R",
            "Efectuat sobre el fèmur",
            coefficient=Decimal("150"),
            place=TITOL_XII_CAP_1_ALLARGAMENT_O_ESCURCAMENT,
            letter="Q",
            second_coefficient=Decimal("60"),
        ),
        CodeRow(
            "5308 Q",
            "Sutura d'un lligament del genoll per ruptura traumàtica recent",
            coefficient=Decimal("60"),
            place=TITOL_XII_CAP_1,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "5309 P",
            "Lligamentoplastia d'un lligament del genoll amb qualsevol tècnica",
            coefficient=Decimal("80"),
            place=TITOL_XII_CAP_1,
            letter="Q",
            second_coefficient=Decimal("35"),
        ),
        CodeRow(
            "5310 O",
            "Meniscectomia amb qualsevol tècnica inclosa l'artroscòpia eventual",
            coefficient=Decimal("80"),
            place=TITOL_XII_CAP_1,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "5311 O",
            "Patel·lectomia, patel·loplastia, amb qualsevol tècnica",
            coefficient=Decimal("80"),
            place=TITOL_XII_CAP_1,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "5312 N",
            "Desinserció del quàdriceps per tibantor del genoll",
            coefficient=Decimal("100"),
            place=TITOL_XII_CAP_1,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "5313 M",
            "Seccions o trasplantacions musculars o tendinoses per anca paralítica o coxartrosi",
            coefficient=Decimal("100"),
            place=TITOL_XII_CAP_1,
            letter="Q",
            second_coefficient=Decimal("40"),
        ),
        CodeRow(
            "5314 L",
            (
                "Tractament complet per tracció contínua per a reducció ortopèdica de luxació congènita d'anca, "
                "seguit o no d'un aparell de guix"
            ),
            coefficient=Decimal("100"),
            place=TITOL_XII_CAP_1,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "5315 K",
            "Reducció quirúrgica de luxació congènita d'anca amb o sense buidament del còtil",
            coefficient=Decimal("150"),
            place=TITOL_XII_CAP_1,
            letter="Q",
            second_coefficient=Decimal("70"),
        ),
        CodeRow(
            "5316 J",
            "Osteoplastia d'anca",
            coefficient=Decimal("100"),
            place=TITOL_XII_CAP_1,
            letter="Q",
            second_coefficient=Decimal("50"),
        ),
        CodeRow(
            "5317 U",
            "Artroplastia interessant fèmur i pelvis",
            coefficient=Decimal("220"),
            place=TITOL_XII_CAP_1,
            letter="Q",
            second_coefficient=Decimal("110"),
        ),
        CodeRow(
            "5318 I",
            (
                "Injecció esclerosant intravascular per variçes, nombre d'injeccions indefinit, amb tractament d'un o "
                "d'ambdós membres, amb un màxim de deu sessions (renovables després d'Entesa prèvia), per sessió"
            ),
            coefficient=Decimal("5"),
            place=TITOL_XII_CAP_1,
            letter="K",
        ),
        CodeRow(
            "5319 H",
            "Incisió d'una vena superficial trombosada",
            coefficient=Decimal("5"),
            place=TITOL_XII_CAP_1,
            letter="K",
        ),
        CodeRow(
            "5320 G",
            (
                "Cura de les úlceres de les cames (neteja i regularització de la lesió) amb el màxim de deu cures per "
                "setmana"
            ),
            coefficient=Decimal("5"),
            place=TITOL_XII_CAP_1,
            letter="K",
        ),
        CodeRow(
            "5321 E",
            "Realització d'una bota d'Unna (acte aïllat)",
            coefficient=Decimal("5"),
            place=TITOL_XII_CAP_1,
            letter="K",
        ),
        CodeRow(
            "5322 D",
            (
                "Realització d'una bota d'Unna i cura d'una úlcera de cama (neteja i regularització de la lesió) amb "
                "un màxim de dues per setmana"
            ),
            coefficient=Decimal("6"),
            place=TITOL_XII_CAP_1,
            letter="K",
        ),
        CodeRow(
            "5324 B",
            (
                "Cura d'una ulcera de cama (neteja i regularització de la lesió) i col·locació d'una bena adhesiva "
                "realitzant una contenció constant i fixa d'almenys dos segments del membre amb qualsevol tècnica i "
                "amb un màxim de dues per setmana"
            ),
            coefficient=Decimal("6"),
            place=TITOL_XII_CAP_1,
            letter="K",
        ),
        CodeRow(
            "5325 A",
            "Resecció aïllada d'una vena o d'un paquet varicos",
            coefficient=Decimal("30"),
            place=TITOL_XII_CAP_1,
            letter="Q",
        ),
        CodeRow(
            "5326 Z",
            "Resecció extensa o total d'una o de dues safenes i llurs afluents, una cama",
            coefficient=Decimal("80"),
            place=TITOL_XII_CAP_1,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "5327 Y",
            (
                "Epifisiòdesi de l'extrem distal del fèmur o de l'extrem proximal de la tibia sense incloure "
                "l'eventual extracció d'un empelt"
            ),
            coefficient=Decimal("40"),
            place=TITOL_XII_CAP_1,
            letter="Q",
        ),
        CodeRow(
            "5328 X",
            "Pròtesi total del genoll",
            coefficient=Decimal("200"),
            place=TITOL_XII_CAP_1,
            letter="Q",
            second_coefficient=Decimal("90"),
        ),
        CodeRow(
            "5329 V",
            "Reparació de ruptures del tendó d'Aquil·les o del tendó rotular",
            coefficient=Decimal("40"),
            place=TITOL_XII_CAP_1,
            letter="Q",
        ),
        CodeRow(
            "5401 V",
            "Cura radical de l'unglera o ablació d'una ungla",
            coefficient=Decimal("10"),
            place=TITOL_XII_CAP_2_ART_1,
            letter="Q",
        ),
        CodeRow(
            "5405 U",
            "Ablació d'exostosi subunguial",
            coefficient=Decimal("20"),
            place=TITOL_XII_CAP_2_ART_1,
            letter="Q",
        ),
        CodeRow(
            "5406 T",
            "Un sol radi metatarsià",
            coefficient=Decimal("20"),
            place=TITOL_XII_CAP_2_ART_1_OSTEOTOMIA,
            letter="Q",
        ),
        CodeRow(
            "5407 S",
            "Dos radis metatarsians",
            coefficient=Decimal("30"),
            place=TITOL_XII_CAP_2_ART_1_OSTEOTOMIA,
            letter="Q",
        ),
        CodeRow(
            "5408 R",
            "Tres radis i més",
            coefficient=Decimal("40"),
            place=TITOL_XII_CAP_2_ART_1_OSTEOTOMIA,
            letter="Q",
        ),
        CodeRow(
            "5409 Q",
            "Un sol radi",
            coefficient=Decimal("40"),
            place=TITOL_XII_CAP_2_ART_1_OSTEOTOMIA_2,
            letter="Q",
        ),
        CodeRow("5410 P", "Dos radis", coefficient=Decimal("50"), place=TITOL_XII_CAP_2_ART_1_OSTEOTOMIA_2, letter="Q"),
        CodeRow(
            "5411 O",
            "Tres radis i més",
            coefficient=Decimal("60"),
            place=TITOL_XII_CAP_2_ART_1_OSTEOTOMIA_2,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "5412 N",
            "Un dit del peu",
            coefficient=Decimal("20"),
            place=TITOL_XII_CAP_2_ART_1_ARTRODESI,
            letter="Q",
        ),
        CodeRow(
            "5413 M",
            "Dos dits del peu",
            coefficient=Decimal("30"),
            place=TITOL_XII_CAP_2_ART_1_ARTRODESI,
            letter="Q",
        ),
        CodeRow(
            "5414 L",
            "Tres dits del peu i mes",
            coefficient=Decimal("40"),
            place=TITOL_XII_CAP_2_ART_1_ARTRODESI,
            letter="Q",
        ),
        CodeRow(
            "5415 K",
            "Un sol radi",
            coefficient=Decimal("50"),
            place=TITOL_XII_CAP_2_ART_1_ARTROPLASTIA,
            letter="Q",
        ),
        CodeRow(
            "5417 I",
            "Dos radis",
            coefficient=Decimal("65"),
            place=TITOL_XII_CAP_2_ART_1_ARTROPLASTIA,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "5416 J",
            "Tres radis i més",
            coefficient=Decimal("80"),
            place=TITOL_XII_CAP_2_ART_1_ARTROPLASTIA,
            letter="Q",
            second_coefficient=Decimal("30"),
        ),
        CodeRow(
            "5418 H",
            "Ablació total o parcial d'un o de dos sesamoides del dit gros del peu",
            coefficient=Decimal("20"),
            place=TITOL_XII_CAP_2_ART_1,
            letter="Q",
        ),
        CodeRow("5419 G", "Un tendó", coefficient=Decimal("30"), place=TITOL_XII_CAP_2_ART_1_TENDONS, letter="Q"),
        CodeRow("5420 F", "Dos tendons", coefficient=Decimal("45"), place=TITOL_XII_CAP_2_ART_1_TENDONS, letter="Q"),
        CodeRow(
            "5421 E",
            "Tres tendons i més",
            coefficient=Decimal("60"),
            place=TITOL_XII_CAP_2_ART_1_TENDONS,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "5422 D",
            "Amputació o desarticulació d'una falange o d'un dit del peu amb o sense el cap del metatarsià",
            coefficient=Decimal("10"),
            place=TITOL_XII_CAP_2_ART_1,
            letter="Q",
        ),
        CodeRow(
            "5423 C",
            "Amputació d'un dit del peu amb tot el seu metatarsià",
            coefficient=Decimal("30"),
            place=TITOL_XII_CAP_2_ART_1,
            letter="Q",
        ),
        CodeRow(
            "5424 B",
            "Plàstia cutània dels peus amb qualsevol tècnica",
            coefficient=Decimal("30"),
            place=TITOL_XII_CAP_2_ART_1,
            letter="Q",
        ),
        CodeRow(
            "5425 A",
            "Amputació o desarticulació d'un peu, de l'articulació tibiotarsiana a l'interlínia de Lisfranc",
            coefficient=Decimal("60"),
            place=TITOL_XII_CAP_2_ART_2,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "5426 Z",
            "Les tres primeres sessions",
            coefficient=Decimal("15"),
            place=TITOL_XII_CAP_2_ART_2_MANIPULACIO,
            letter="K",
        ),
        CodeRow(
            "5427 Y",
            "Les següents",
            coefficient=Decimal("5"),
            place=TITOL_XII_CAP_2_ART_2_MANIPULACIO,
            letter="K",
        ),
        CodeRow(
            "5428 X",
            "Aponeurectomia plantar aïllada",
            coefficient=Decimal("50"),
            place=TITOL_XII_CAP_2_ART_2,
            letter="Q",
        ),
        CodeRow(
            "5429 V",
            "Tractament cruent de luxació dels tendons peroneals",
            coefficient=Decimal("50"),
            place=TITOL_XII_CAP_2_ART_2,
            letter="Q",
        ),
        CodeRow("5430 U", "Astragalectomia", coefficient=Decimal("50"), place=TITOL_XII_CAP_2_ART_2, letter="Q"),
        CodeRow(
            "5431 T",
            (
                "Excisió de lesions cutànies (altres que no siguin berrugues) seguida de tractament per autoplàstia "
                "local o per empelt"
            ),
            coefficient=Decimal("60"),
            place=TITOL_XII_CAP_2_ART_2,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "5432 S",
            "Exèresi d'una o més beines sinovials",
            coefficient=Decimal("90"),
            place=TITOL_XII_CAP_2_ART_2,
            letter="Q",
            second_coefficient=Decimal("35"),
        ),
        CodeRow(
            "5433 R",
            "Sutura d'un lligament tibiotarsià o subastragalí per ruptura traumàtica recent",
            coefficient=Decimal("60"),
            place=TITOL_XII_CAP_2_ART_2,
            letter="Q",
            second_coefficient=Decimal("25"),
        ),
        CodeRow(
            "5434 Q",
            "Plàstia d'un lligament tibiotarsià o subastragalí amb qualsevol tècnica",
            coefficient=Decimal("80"),
            place=TITOL_XII_CAP_2_ART_2,
            letter="Q",
            second_coefficient=Decimal("35"),
        ),
        CodeRow(
            "5435 P",
            "Ablació d'un neuroma de Morton",
            coefficient=Decimal("40"),
            place=TITOL_XII_CAP_2_ART_2,
            letter="Q",
        ),
        CodeRow(
            "5436 O",
            "Artrorisi subastragalina o mig tarsiana",
            coefficient=Decimal("40"),
            place=TITOL_XII_CAP_2_ART_2,
            letter="Q",
        ),
        CodeRow(
            "5437 N",
            (
                "Reeducació d'un peu (amb exclusió de l'articulació tibiotarsiana), en relació amb una intervenció "
                "quirúrgica sobre l'avantpeu, per sessió d'una durada de trenta minuts"
            ),
            coefficient=Decimal("4"),
            place=TITOL_XII_CAP_2_ART_3,
            letter="AMP",
            approval="E",
        ),
        CodeRow(
            "5438 M",
            (
                "Reeducació dels dos peus (amb exclusió de les articulacions tibiotarsianes), en relació amb una "
                "intervenció quirúrgica sobre l'avantpeu, per sessió d'una durada de trenta minuts"
            ),
            coefficient=Decimal("6"),
            place=TITOL_XII_CAP_2_ART_3,
            letter="AMP",
            approval="E",
        ),
        CodeRow(
            "5439 L",
            (
                "Massatge d'un peu (amb exclusió de l'articulació tibiotarsiana), en relació amb una intervenció "
                "quirúrgica sobre l'avantpeu"
            ),
            coefficient=Decimal("2"),
            place=TITOL_XII_CAP_2_ART_3,
            letter="AMP",
            approval="E",
        ),
        CodeRow(
            "5440 K",
            (
                "Massatge dels dos peus (amb exclusió de les articulacions tibiotarsianes), en relació amb una "
                "intervenció quirúrgica sobre la part anterior dels peus"
            ),
            coefficient=Decimal("3"),
            place=TITOL_XII_CAP_2_ART_3,
            letter="AMP",
            approval="E",
        ),
        CodeRow("5441 J", "Cura petita", coefficient=Decimal("0.75"), place=TITOL_XII_CAP_2_ART_3, letter="AMP"),
        CodeRow(
            "5442 I",
            "Cura mitjana o cures múltiples sobre el peu",
            coefficient=Decimal("1.25"),
            place=TITOL_XII_CAP_2_ART_3,
            letter="AMP",
        ),
        CodeRow(
            "5443 H",
            "Cura mitjana o cures múltiples sobre dos peus",
            coefficient=Decimal("2"),
            place=TITOL_XII_CAP_2_ART_3,
            letter="AMP",
        ),
        CodeRow(
            "5444 G",
            "Cura d'higroma secundari a una intervenció mèdica",
            coefficient=Decimal("1.5"),
            place=TITOL_XII_CAP_2_ART_3,
            letter="AMP",
        ),
        CodeRow(
            "5445 F",
            "Per a la primera sessió",
            coefficient=Decimal("2"),
            place=TITOL_XII_CAP_2_ART_3_CASOS,
            letter="AMP",
        ),
        CodeRow(
            "5446 E",
            "Per a les següents",
            coefficient=Decimal("1.5"),
            place=TITOL_XII_CAP_2_ART_3_CASOS,
            letter="AMP",
            approval="E",
        ),
        CodeRow(
            "5501 Z",
            "Test de retenció visual de Benton",
            coefficient=Decimal("2"),
            place=TITOL_XIII_CAP_1,
            letter="K",
        ),
        CodeRow(
            "5502 Y",
            "Test d'estructuració visual de Bender",
            coefficient=Decimal("2"),
            place=TITOL_XIII_CAP_1,
            letter="K",
        ),
        CodeRow(
            "5503 X",
            "Test de la figura complexa de Rey",
            coefficient=Decimal("2"),
            place=TITOL_XIII_CAP_1,
            letter="K",
        ),
        CodeRow(
            "5504 V",
            "Test de lateralitat o de dominància lateral",
            coefficient=Decimal("2"),
            place=TITOL_XIII_CAP_1,
            letter="K",
        ),
        CodeRow("5505 U", "Test de visió de colors", coefficient=Decimal("2"), place=TITOL_XIII_CAP_1, letter="K"),
        CodeRow("5506 T", "Test de dibuix de Goodenough", coefficient=Decimal("2"), place=TITOL_XIII_CAP_1, letter="K"),
        CodeRow("5507 S", "Test de la dama de Fay", coefficient=Decimal("2"), place=TITOL_XIII_CAP_1, letter="K"),
        CodeRow(
            "5508 R",
            "Test de memorització de mots de Rey",
            coefficient=Decimal("2"),
            place=TITOL_XIII_CAP_1,
            letter="K",
        ),
        CodeRow("5509 Q", "Test dels cubs de Kohn", coefficient=Decimal("4"), place=TITOL_XIII_CAP_1, letter="K"),
        CodeRow(
            "5510 P",
            "Test de factor general (progressiva matriu 38, progressiva matriu 47, test D48, test de Cattell)",
            coefficient=Decimal("4"),
            place=TITOL_XIII_CAP_1,
            letter="K",
        ),
        CodeRow(
            "5511 O",
            "Test de vocabulari de Bionois i Pichot",
            coefficient=Decimal("4"),
            place=TITOL_XIII_CAP_1,
            letter="K",
        ),
        CodeRow(
            "5512 N",
            "Test de comprensió verbal de Bonnardel",
            coefficient=Decimal("4"),
            place=TITOL_XIII_CAP_1,
            letter="K",
        ),
        CodeRow("5513 M", "Laberints de Porteus", coefficient=Decimal("4"), place=TITOL_XIII_CAP_1, letter="K"),
        CodeRow("5514 L", "Amb anàlisi qualitatiu", coefficient=Decimal("6"), place=TITOL_XIII_CAP_1, letter="K"),
        CodeRow("5515 K", "Test Z de Zulliger", coefficient=Decimal("4"), place=TITOL_XIII_CAP_1, letter="K"),
        CodeRow("5516 J", "Test de frases a completar", coefficient=Decimal("4"), place=TITOL_XIII_CAP_1, letter="K"),
        CodeRow(
            "5517 I",
            "Inventari de desenvolupament de Gesell o adaptació de Brunet-Lézine",
            coefficient=Decimal("8"),
            place=TITOL_XIII_CAP_1,
            letter="K",
        ),
        CodeRow(
            "5518 H",
            "Escala de performança de Grace Arthur",
            coefficient=Decimal("8"),
            place=TITOL_XIII_CAP_1,
            letter="K",
        ),
        CodeRow(
            "5519 G",
            "Escala de performança de Borelli Oléron",
            coefficient=Decimal("8"),
            place=TITOL_XIII_CAP_1,
            letter="K",
        ),
        CodeRow(
            "5520 F",
            "Escala de performança d'Alexander",
            coefficient=Decimal("8"),
            place=TITOL_XIII_CAP_1,
            letter="K",
        ),
        CodeRow(
            "5521 E",
            "Escala d'intel·ligència de Binet-Simon",
            coefficient=Decimal("8"),
            place=TITOL_XIII_CAP_1,
            letter="K",
        ),
        CodeRow(
            "5522 D",
            "Revisió Stanford de Binet-Simon",
            coefficient=Decimal("8"),
            place=TITOL_XIII_CAP_1,
            letter="K",
        ),
        CodeRow("5523 C", "Nova revisió de Binet-Simon", coefficient=Decimal("8"), place=TITOL_XIII_CAP_1, letter="K"),
        CodeRow(
            "5524 B",
            "Test de Terman o Terman Merill",
            coefficient=Decimal("10"),
            place=TITOL_XIII_CAP_1,
            letter="K",
        ),
        CodeRow(
            "5525 A",
            "Test de nova escala mètrica d'intel·ligència",
            coefficient=Decimal("10"),
            place=TITOL_XIII_CAP_1,
            letter="K",
        ),
        CodeRow("5526 Z", "Test Wechsler Bellevue", coefficient=Decimal("8"), place=TITOL_XIII_CAP_1, letter="K"),
        CodeRow("5527 Y", "Test de Head per a l'afàsic", coefficient=Decimal("8"), place=TITOL_XIII_CAP_1, letter="K"),
        CodeRow(
            "5528 X",
            "Test de doble barrera de Zazzo",
            coefficient=Decimal("8"),
            place=TITOL_XIII_CAP_1,
            letter="K",
        ),
        CodeRow("5529 V", "Test film de Gille", coefficient=Decimal("8"), place=TITOL_XIII_CAP_1, letter="K"),
        CodeRow(
            "5530 U",
            "Qüestionari 16 P.F. de Cattell",
            coefficient=Decimal("8"),
            place=TITOL_XIII_CAP_1,
            letter="K",
        ),
        CodeRow("5531 T", "Qüestionari P.N.P.", coefficient=Decimal("8"), place=TITOL_XIII_CAP_1, letter="K"),
        CodeRow(
            "5532 S",
            "Test d'intel·ligència de Borel-Maisonny",
            coefficient=Decimal("8"),
            place=TITOL_XIII_CAP_1,
            letter="K",
        ),
        CodeRow(
            "5533 R",
            "Escala de maduresa mental de Columbia",
            coefficient=Decimal("8"),
            place=TITOL_XIII_CAP_1,
            letter="K",
        ),
        CodeRow("5534 Q", "Test de vila d'Arturs", coefficient=Decimal("12"), place=TITOL_XIII_CAP_1, letter="K"),
        CodeRow("5535 P", "Test del mon de Bulher", coefficient=Decimal("12"), place=TITOL_XIII_CAP_1, letter="K"),
        CodeRow(
            "5536 O",
            "Test de frustració Rosenzweig",
            coefficient=Decimal("12"),
            place=TITOL_XIII_CAP_1,
            letter="K",
        ),
        CodeRow("5537 N", "C.A.T.", coefficient=Decimal("12"), place=TITOL_XIII_CAP_1, letter="K"),
        CodeRow("5538 M", "Test de Blacky", coefficient=Decimal("12"), place=TITOL_XIII_CAP_1, letter="K"),
        CodeRow(
            "5539 L",
            "Inventari multifàsic de Minnesota (MMPI)",
            coefficient=Decimal("16"),
            place=TITOL_XIII_CAP_1,
            letter="K",
        ),
        CodeRow("5540 K", "Test de Rorschach .", coefficient=Decimal("20"), place=TITOL_XIII_CAP_1, letter="K"),
        CodeRow("5541 J", "T.A.T., test de Symonds", coefficient=Decimal("16"), place=TITOL_XIII_CAP_1, letter="K"),
        CodeRow(
            "5542 I",
            "Test de P.M.K. (psicomocinètic) de Mira i López",
            coefficient=Decimal("16"),
            place=TITOL_XIII_CAP_1,
            letter="K",
        ),
        CodeRow(
            "5543 H",
            "Per a infants WISC o per adults WAIS",
            coefficient=Decimal("16"),
            place="Títol XIII, Cap. 1, Escala d'intel·ligència de Wechsler",
            letter="K",
        ),
        CodeRow("5544 G", 'Test de "patte noire"', coefficient=Decimal("16"), place=TITOL_XIII_CAP_1, letter="K"),
        CodeRow("5545 F", "Sceno test", coefficient=Decimal("16"), place=TITOL_XIII_CAP_1, letter="K"),
        CodeRow(
            "5601 Z",
            "Lliurança a domicili d'un certificat d'internament",
            coefficient=Decimal("10"),
            place=TITOL_XIII_CAP_2,
            letter="K",
        ),
        CodeRow(
            "5602 Y",
            "Electroxoc o electronarcosi o convulsivoteràpia amb agent químic, la sessió",
            coefficient=Decimal("8"),
            place=TITOL_XIII_CAP_2,
            letter="K",
        ),
        CodeRow(
            "5603 X",
            "Electroxoc sota anestèsia general practicada pel metge que efectua l'electroxoc, la sessió",
            coefficient=Decimal("18"),
            place=TITOL_XIII_CAP_2,
            letter="K",
        ),
        CodeRow(
            "5604 V",
            "Xoc insulínic amb sudació o coma i resucratge en curs d'hospitalització en un establiment especialitzat",
            coefficient=Decimal("15"),
            place=TITOL_XIII_CAP_2,
            letter="K",
            approval="E",
        ),
        CodeRow(
            "5605 U",
            "Narcoanàlisi, la sessió, amb un màxim de sis sessions",
            coefficient=Decimal("10"),
            place=TITOL_XIII_CAP_2,
            letter="K",
            approval="E",
        ),
        CodeRow(
            "5606 T",
            (
                "Quimioteràpia intensiva (cura d'adormiment, cura depressiva, neurolèptica), realitzada en "
                "establiment, per dia"
            ),
            coefficient=Decimal("15"),
            place=TITOL_XIII_CAP_2,
            letter="K",
            approval="E",
        ),
        CodeRow(
            "5607 S",
            "Menys de quatre o cinc malalts, per malalt",
            coefficient=Decimal("3"),
            place=TITOL_XIII_CAP_2_PSICOTERAPIA_DE_GRUP,
            letter="K",
        ),
        CodeRow(
            "5608 R",
            "De sis a vuit malalts, per malalt",
            coefficient=Decimal("2"),
            place=TITOL_XIII_CAP_2_PSICOTERAPIA_DE_GRUP,
            letter="K",
        ),
        CodeRow(
            "5609 Q",
            "De vuit a nou malalts, per malalt",
            coefficient=Decimal("1.5"),
            place=TITOL_XIII_CAP_2_PSICOTERAPIA_DE_GRUP,
            letter="K",
        ),
        CodeRow(
            "5610 P",
            "Desintoxicació alcohòlica, per apomorfina, per sessió amb un màxim de quinze sessions",
            coefficient=Decimal("6"),
            place=TITOL_XIII_CAP_2,
            letter="K",
        ),
        CodeRow(
            "5611 O",
            "Desintoxicació alcohòlica per tetraetilourà, per sessió amb un màxim de vuit sessions",
            coefficient=Decimal("6"),
            place=TITOL_XIII_CAP_2,
            letter="K",
        ),
        CodeRow("5701 Z", "d'un membre", coefficient=Decimal("5"), place=TITOL_XIV_CAP_1_ART_1_BALANC, letter="AMM"),
        CodeRow(
            "5702 Y",
            "de dos membres o un membre i el tronc",
            coefficient=Decimal("8"),
            place=TITOL_XIV_CAP_1_ART_1_BALANC,
            letter="AMM",
        ),
        CodeRow("5703 X", "de tot el cos", coefficient=Decimal("10"), place=TITOL_XIV_CAP_1_ART_1_BALANC, letter="AMM"),
        CodeRow("5704 V", "d'un membre", coefficient=Decimal("5"), place=TITOL_XIV_CAP_1_ART_1_BALANC_2, letter="AMM"),
        CodeRow(
            "5705 U",
            "de dos membres",
            coefficient=Decimal("10"),
            place=TITOL_XIV_CAP_1_ART_1_BALANC_2,
            letter="AMM",
        ),
        CodeRow(
            "5706 T",
            "de tot el cos",
            coefficient=Decimal("20"),
            place=TITOL_XIV_CAP_1_ART_1_BALANC_2,
            letter="AMM",
        ),
        CodeRow(
            "5801 A",
            (
                "Reeduació d'un membre i de la seva arrel, sigui quina sigui la naturalesa i la localització de la "
                "patologia tractada (el còmput és el mateix, en cas que es faci la reeduació d'una part o de tot un "
                "membre)"
            ),
            coefficient=Decimal("7"),
            place=TITOL_XIV_CAP_2_ART_1,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5802 B",
            "Reeduació de diversos membres o del tronc i un o diversos membres",
            coefficient=Decimal("9"),
            place=TITOL_XIV_CAP_2_ART_1,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5803 C",
            "amputació d'una part o de tot un membre",
            coefficient=Decimal("7"),
            place=TITOL_XIV_CAP_2_ART_1_REEDUCACIO,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5804 D",
            "amputació de diversos membres, d'una part o de tots",
            coefficient=Decimal("9"),
            place=TITOL_XIV_CAP_2_ART_1_REEDUCACIO,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5805 E",
            (
                "Reeduació del raquis i/o de les cintures, sigui quina sigui la naturalesa i la localització de la "
                "patologia tractada (el còmput és el mateix quan la patologia de raquis s'acompanya d'una "
                "radiculàlgia que no comporta un dèficit motriu)"
            ),
            coefficient=Decimal("7"),
            place=TITOL_XIV_CAP_2_ART_1,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5806 F",
            "Reeduació de l'infant o de l'adolescent per desviació lateral o sagital de raquis",
            coefficient=Decimal("7"),
            place=TITOL_XIV_CAP_2_ART_1,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5809 G",
            "lesió localitzada en un membre o en el tronc",
            coefficient=Decimal("7"),
            place=TITOL_XIV_CAP_2_ART_2_REUMATISME,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5810 H",
            "lesió de diversos membres, o del tronc i d'un o diversos membres",
            coefficient=Decimal("9"),
            place=TITOL_XIV_CAP_2_ART_2_REUMATISME,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5811 J",
            "Reeducació abdominal preoperatòria o postoperatòria",
            coefficient=Decimal("7"),
            place=TITOL_XIV_CAP_2_ART_3,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5812 K",
            "Reeducació abdominal del postpart",
            coefficient=Decimal("7"),
            place=TITOL_XIV_CAP_2_ART_3,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5813 L",
            (
                "Lesions localitzades en un membre o en la cara. S'inclouen les lesions de plexe braquial que afecten "
                "un membre"
            ),
            coefficient=Decimal("7"),
            place=TITOL_XIV_CAP_2_ART_4_LESIONS,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5814 M",
            (
                "Lesions que afectin diversos membres. S'inclouen les lesions de plexe braquial que afecten diversos "
                "membres"
            ),
            coefficient=Decimal("9"),
            place=TITOL_XIV_CAP_2_ART_4_LESIONS,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5815 N",
            "Reeducació de l'hemiplegia",
            coefficient=Decimal("8"),
            place=TITOL_XIV_CAP_2_ART_4,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5816 O",
            "Reeducació de la paraplegia i de la tetraplegia",
            coefficient=Decimal("10"),
            place=TITOL_XIV_CAP_2_ART_4,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5817 P",
            "localització de les deficiències en un membre i la seva arrel",
            coefficient=Decimal("7"),
            place=TITOL_XIV_CAP_2_ART_4_AFECCIONS,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5818 Q",
            (
                "localització de les deficiències en dos membres o més, o en un membre i a tot o una part del tronc i "
                "de la cara"
            ),
            coefficient=Decimal("9"),
            place=TITOL_XIV_CAP_2_ART_4_AFECCIONS,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5819 R",
            "Reeducació dels malalts que pateixen miopatia",
            coefficient=Decimal("10"),
            place=TITOL_XIV_CAP_2_ART_4,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5820 S",
            "Reeducació dels malalts que pateixen encefalopatia infantil",
            coefficient=Decimal("10"),
            place=TITOL_XIV_CAP_2_ART_4,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5821 T",
            (
                "Reeducació de les malalties respiratòries amb descongestió urgent (bronquiolitis del nadò, fase "
                "aguda en el transcurs d'una patologia respiratòria crònica, descompensació en el transcurs d'una "
                "mucoviscidosi)"
            ),
            coefficient=Decimal("7"),
            place=TITOL_XIV_CAP_2_ART_5,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5822 U",
            (
                "Reeducació de les malalties respiratòries, obstructives, restrictives o mixtes (fora de les "
                "situacions d'urgència)"
            ),
            coefficient=Decimal("7"),
            place=TITOL_XIV_CAP_2_ART_5,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5823 V",
            "Reeducació respiratòria preoperatòria o postoperatòria.",
            coefficient=Decimal("7"),
            place=TITOL_XIV_CAP_2_ART_5,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5824 W",
            "Reeducació maxil·lofacial fora de la paràlisi facial",
            coefficient=Decimal("7"),
            place=TITOL_XIV_CAP_2_ART_6,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5825 X",
            "Reeducació vestibular i dels trastorns de l'equilibri",
            coefficient=Decimal("7"),
            place=TITOL_XIV_CAP_2_ART_6,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5826 Y",
            "Reeducació del trastorns de la deglució aïllats",
            coefficient=Decimal("7"),
            place=TITOL_XIV_CAP_2_ART_6,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5827 Z",
            "Reeducació a causa de arteriopatia dels membres inferiors (claudicació, trastorns tròfics)",
            coefficient=Decimal("7"),
            place=TITOL_XIV_CAP_2_ART_7,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5828 A",
            (
                "Reeducació a causa de una insuficiència venosa dels membres inferiors amb repercussions articulars "
                "i/o trastorns tròfics"
            ),
            coefficient=Decimal("7"),
            place=TITOL_XIV_CAP_2_ART_7,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5829 B",
            "d'un membre o del coll i la cara",
            coefficient=Decimal("7"),
            place=TITOL_XIV_CAP_2_ART_7_LIMFEDEMES,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5830 C",
            "de dos membres",
            coefficient=Decimal("9"),
            place=TITOL_XIV_CAP_2_ART_7_LIMFEDEMES,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5831 D",
            "un membre",
            coefficient=Decimal("1"),
            place=TITOL_XIV_CAP_2_ART_7_SUPLEMENT,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5832 E",
            "dos membres",
            coefficient=Decimal("2"),
            place=TITOL_XIV_CAP_2_ART_7_SUPLEMENT,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5833 F",
            "Reeducació perineal activa sota control manual i/o electroestimulació i/o bioalimentació",
            coefficient=Decimal("7"),
            place="Títol XIV, Cap. 2, Art. 8",
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5834 G",
            (
                "Reeducació analítica i global, musculoarticular dels dos membres inferiors, de la postura, de "
                "l'equilibri i de la coordinació en les persones grans"
            ),
            coefficient=Decimal("8"),
            place=TITOL_XIV_CAP_2_ART_9,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5835 H",
            (
                "Reeducació de la deambulació en el marc del manteniment de l'autonomia de les persones grans (sessió "
                "d'una durada aproximada de vint minuts)"
            ),
            coefficient=Decimal("6"),
            place=TITOL_XIV_CAP_2_ART_9,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5836 J",
            "Reeducació d'un pacient que ha patit cremades localitzades en un membre o en una part d'un membre",
            coefficient=Decimal("7"),
            place=TITOL_XIV_CAP_2_ART_10,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5837 K",
            "Reeducació d'un pacient que ha patit cremades que afecten diversos membres i/o el tronc",
            coefficient=Decimal("9"),
            place=TITOL_XIV_CAP_2_ART_10,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5838 L",
            (
                "Presca en càrrec, en el marc de les cures pal·liatives, que comporta els actes necessaris en funció "
                "de les situacions clíniques (mobilització, massatge, drenatge bronquial, etc.), còmput diari en "
                "forma de forfet independentment del nombre de pràctiques o intervencions"
            ),
            coefficient=Decimal("12"),
            place="Títol XIV, Cap. 2, Art. 11",
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5839 M",
            "Síndrome del dolor regional complex tipus II",
            coefficient=Decimal("7"),
            place="Títol XIV, Cap. 2, Art. 12",
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5840 M",
            "en una banyera (mides mínimes: 2m x 1,80 x 0,60m)",
            coefficient=Decimal("1.2"),
            place=TITOL_XIV_CAP_4_FISIOBALNEOTERAPIA,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5841 N",
            "en una banyera gran/piscina (mides mínimes: 2m x 3m x 1,10m)",
            coefficient=Decimal("2.2"),
            place=TITOL_XIV_CAP_4_FISIOBALNEOTERAPIA,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5842 P",
            "Electroteràpia, termoteràpia, ultrasonoteràpia i altres.",
            coefficient=Decimal("3"),
            place="Títol XIV, Cap. 4, Electroteràpia",
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5860 A",
            (
                "Tractaments a malalts oncològics, síndromes paraneoplàsics, miotròfies per quimioteràpia, o altres "
                "en que s'utilitzarà la tarifa de base de qualsevol dels apartats anteriors i per tant el coeficient "
                "és variable."
            ),
            place=TITOL_XIV_CAP_4_PATOLOGIES_ESPECIFIQUES,
            status="unresolved",
            remark="printed `VAR`: the base rate of whichever earlier section applies",
        ),
        CodeRow(
            "5861 B",
            "Rehabilitació cardíaca de fase I en malalts ingressats (àmbit hospitalari obligatòriament)",
            coefficient=Decimal("10"),
            place=TITOL_XIV_CAP_4_PATOLOGIES_ESPECIFIQUES,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5862 C",
            "Rehabilitació cardíaca de fase II en malalts ambulatoris (amb material i personal mèdic qualificat)",
            coefficient=Decimal("7"),
            place=TITOL_XIV_CAP_4_PATOLOGIES_ESPECIFIQUES,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5863 G",
            (
                "Tractaments a malalts psiquiàtrics (patologia conversiva o similars) en que s'utilitzarà la tarifa "
                "de base de qualsevol dels apartats anteriors i per tant el coeficient és variable."
            ),
            place=TITOL_XIV_CAP_4_PATOLOGIES_ESPECIFIQUES,
            status="unresolved",
            remark="printed `VAR`: the base rate of whichever earlier section applies",
        ),
        CodeRow(
            "5901 B",
            "un segment de membre, per sessió de 30 minuts",
            coefficient=Decimal("3"),
            place=TITOL_XIV_TERAPIA_OCUPACIONAL_PERIODE_DE_READAPTACIO,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5902 C",
            "un membre o el tronc, per sessió de 40 minuts",
            coefficient=Decimal("5"),
            place=TITOL_XIV_TERAPIA_OCUPACIONAL_PERIODE_DE_READAPTACIO,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5903 D",
            "formes difuses, per sessió de 50 minuts",
            coefficient=Decimal("7"),
            place=TITOL_XIV_TERAPIA_OCUPACIONAL_PERIODE_DE_READAPTACIO,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5904 E",
            "Patologia neurològica",
            coefficient=Decimal("9"),
            place=TITOL_XIV_TERAPIA_OCUPACIONAL_TERAPIES_ESPECIFIQUES,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5905 F",
            "Patologia cardiorespiratòria",
            coefficient=Decimal("9"),
            place=TITOL_XIV_TERAPIA_OCUPACIONAL_TERAPIES_ESPECIFIQUES,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5906 G",
            "Realització i/o adaptació de fèrules",
            coefficient=Decimal("10"),
            place=TITOL_XIV_TERAPIA_OCUPACIONAL_TERAPIES_ESPECIFIQUES,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "5907 H",
            "Patologia reumàtica-traumàtica, cremats",
            coefficient=Decimal("6"),
            place=TITOL_XIV_TERAPIA_OCUPACIONAL_TERAPIES_ESPECIFIQUES,
            letter="AMM",
            approval="E",
        ),
        CodeRow(
            "6001 Z",
            "Ecografia A, amb presentació d'un informe",
            coefficient=Decimal("10"),
            place=TITOL_XVII_CAP_1_ART_1,
            letter="K",
        ),
        CodeRow(
            "6002 Y",
            (
                "Ecotomografia mode B, en temps diferit i/o en temps real, d'alta definició, d'un o mes òrgans "
                "extraabdominals, amb presentació d'un informe"
            ),
            coefficient=Decimal("20"),
            place=TITOL_XVII_CAP_1_ART_1,
            letter="K",
        ),
        CodeRow(
            "6003 X",
            (
                "Ecotomografia mode B, en temps diferit i/o real, d'alta definició, d'un o mes òrgans "
                "intra-abdominals i/o intrapelvians, amb presentació d'un informe. (Si s'aplica al monitoratge de "
                "l'ovulació, aquesta tarifació esta limitada a un coeficient màxim de 60 per cicle)"
            ),
            coefficient=Decimal("30"),
            place=TITOL_XVII_CAP_1_ART_1,
            letter="K",
        ),
        CodeRow(
            "6004 V",
            "Termografia amb un mínim de 3 clixés",
            coefficient=Decimal("15"),
            place=TITOL_XVII_CAP_1_ART_1,
            letter="K",
        ),
        CodeRow(
            "6005 Q",
            (
                "Corrents galvàniques, faràdiques o excitomotores, ultrasons, ona curta en aplicació superficial, per "
                "sessió d'una durada de 20 minuts comportant la col·locació d'elèctrodes fixes de superfície a nivell "
                "de la pell"
            ),
            coefficient=Decimal("3"),
            place=TITOL_XVII_CAP_1_ART_2,
            letter="K",
            approval="E",
        ),
        CodeRow(
            "6006 S",
            "En aplicació intracavitària",
            coefficient=Decimal("4"),
            place=TITOL_XVII_CAP_1_ART_2,
            letter="K",
            approval="E",
        ),
        CodeRow(
            "6007 D",
            "Corrents excitomotores per elèctrode mòbil o corrents progressives",
            coefficient=Decimal("5"),
            place=TITOL_XVII_CAP_1_ART_2,
            letter="K",
            approval="E",
        ),
        CodeRow(
            "I001",
            "Injecció vaginal",
            coefficient=Decimal("1.25"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
        ),
        CodeRow(
            "I002",
            "Cateterisme uretral de l'home (excepte la retenció d'orina)",
            coefficient=Decimal("1.5"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
        ),
        CodeRow(
            "I003",
            "Canvi de sonda per l'home",
            coefficient=Decimal("2"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
        ),
        CodeRow(
            "I004",
            "Cateterisme uretral de la dona",
            coefficient=Decimal("1.25"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
        ),
        CodeRow(
            "I005",
            "Canvi de sonda per la dona",
            coefficient=Decimal("1.5"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
        ),
        CodeRow(
            "I006",
            "Rentat vesical (inclòs l'eventual cateterisme)",
            coefficient=Decimal("2"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
        ),
        CodeRow(
            "I007",
            "Injecció intravenosa aïllada",
            coefficient=Decimal("2"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
        ),
        CodeRow(
            "EA",
            "Injecció intravenosa en sèrie",
            coefficient=Decimal("1.5"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
        ),
        CodeRow(
            "PS row 1",
            "Presa de sang venosa al plec del colze",
            coefficient=Decimal("1.5"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
        ),
        CodeRow(
            "PS row 2",
            "Presa de sang múltiple, almenys quatre",
            coefficient=Decimal("4"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
        ),
        CodeRow(
            "IA",
            "Injecció Subcutània, intramuscular o intradèrmica",
            coefficient=Decimal("1"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
        ),
        CodeRow(
            "IAA",
            (
                "Injecció d'un o varis al·lèrgens deguts a un tractament d'hiposensibilització específic, per sèries "
                "d'un màxim de 20 sessions eventualment renovables per sessió"
            ),
            coefficient=Decimal("3"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
            approval="E",
        ),
        CodeRow(
            "I008",
            "Injecció gota-gota per via subcutània o rectal",
            coefficient=Decimal("2"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
        ),
        CodeRow(
            "I009",
            "Rentat, intubació estómac",
            coefficient=Decimal("2.25"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
        ),
        CodeRow(
            "I010",
            "Cura (petita)",
            coefficient=Decimal("1"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
        ),
        CodeRow(
            "I011",
            "Cura (mitja) tipus petita ulcera de la cama, traqueotomia, etc.",
            coefficient=Decimal("1.25"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
        ),
        CodeRow(
            "I012",
            "Cura (gran) cura amb sonda o cànula",
            coefficient=Decimal("2.25"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
        ),
        CodeRow(
            "I013",
            "Cura d'anús artificial",
            coefficient=Decimal("2.5"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
        ),
        CodeRow(
            "I014",
            "Alimentació per sonda, per sessió",
            coefficient=Decimal("1.75"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
        ),
        CodeRow(
            "I015",
            "Ventoses escarificades",
            coefficient=Decimal("2"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
        ),
        CodeRow(
            "I016",
            "Ventoses seques",
            coefficient=Decimal("1"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
        ),
        CodeRow(
            "I017",
            "Pulveritzacions",
            coefficient=Decimal("1.25"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
        ),
        CodeRow(
            "I018",
            "Sessió d'autohemoteràpia",
            coefficient=Decimal("2"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
        ),
        CodeRow(
            "I019",
            "Sessió d'aerosol",
            coefficient=Decimal("2"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
            approval="E",
        ),
        CodeRow(
            "I020",
            "Perfusió intravenosa",
            coefficient=Decimal("5"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
        ),
        CodeRow(
            "I021",
            (
                "Sessió de cures d'infermer, higiene, vigilància, (observació i prevenció) a raó de quatre sessions "
                "com a màxim durant el dia, per sessió de mitja hora (aquesta cotització inclou tots els actes "
                "d'infermer)"
            ),
            coefficient=Decimal("3"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
            approval="E",
        ),
        CodeRow(
            "I022",
            "Rentat evacuatiu o medicamentós",
            coefficient=Decimal("1.5"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
        ),
        CodeRow(
            "I023",
            "entre les 8 h i les 20h.",
            coefficient=Decimal("13"),
            place=TITOL_XVI_ATENCIO_AL_DOMICILI_PER_PERIODE,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
            approval="E",
        ),
        CodeRow(
            "I024",
            "entre les 20h i les 8h",
            coefficient=Decimal("16"),
            place=TITOL_XVI_ATENCIO_AL_DOMICILI_PER_PERIODE,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
            approval="E",
        ),
        CodeRow(
            "I025",
            (
                "Vigilància i observació d'un malalt en tractament prolongat al seu domicili, per dia de visita amb "
                "un màxim de 15"
            ),
            coefficient=Decimal("1"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
            approval="E",
        ),
        CodeRow(
            "I026",
            "Injecció d'un analgèsic en catèter intratecal o peridural",
            coefficient=Decimal("5"),
            place=TITOL_XVI,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
            approval="E",
        ),
        CodeRow(
            "I030",
            "Injecció intravenosa o per perfusió curta d'una durada màxima d'una hora",
            coefficient=Decimal("1"),
            place=TITOL_XVI_QUIMIOTERAPIA_ANTICANCEROSA_AL_DOMICILI_VIA,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
            approval="E",
        ),
        CodeRow(
            "I031",
            "Perfusió d'una durada superior a una hora i inferior a sis hores amb vigilància contínua",
            coefficient=Decimal("15"),
            place=TITOL_XVI_QUIMIOTERAPIA_ANTICANCEROSA_AL_DOMICILI_VIA,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
            approval="E",
        ),
        CodeRow(
            "I032",
            "Perfusió curta d'una durada d'un hora màxim.",
            coefficient=Decimal("7"),
            place=TITOL_XVI_QUIMIOTERAPIA_ANTICANCEROSA_AL_DOMICILI_VIA_2,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
            approval="E",
        ),
        CodeRow(
            "I033",
            "Perfusió d'una durada superior a una hora i inferior a sis hores amb vigilància contínua",
            coefficient=Decimal("15"),
            place=TITOL_XVI_QUIMIOTERAPIA_ANTICANCEROSA_AL_DOMICILI_VIA_2,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
            approval="E",
        ),
        CodeRow(
            "I034",
            (
                "Sessions de manteniment dels catèters fora de les Perfusions, compresa la neteja: catèter peritoneal "
                "venós central o lloc implantable"
            ),
            coefficient=Decimal("4"),
            place=TITOL_XVI_QUIMIOTERAPIA_ANTICANCEROSA_AL_DOMICILI_VIA_2,
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
            approval="E",
        ),
        CodeRow(
            "I035",
            (
                "Perfusió venosa d'antibiòtics, amb vigilància contínua, a domicili d'un malalt amb mucoviscidosi amb "
                "un màxim de tres sessions per 24h, la sessió"
            ),
            coefficient=Decimal("15"),
            place="Títol XVI, Mucoviscidosi al domicili",
            remark="no key letter printed: K when a doctor performs it, AMI when a midwife does",
            approval="E",
        ),
        CodeRow(
            "7001 Z",
            "Per a completar el nombre de R es sumaran les quotes de les plaques sota un mateix codi",
            place="Radiacions ionitzants (Rx), Art. 1",
            status="unresolved",
            remark="printed `R var`: the sum of the rates of the plates",
            letter="R",
        ),
        CodeRow(
            "7002 A",
            "Incidències fonamentals de l'extremitat del dit a la diàfisi humeral inclosa (per segments)",
            coefficient=Decimal("4"),
            place=RADIACIONS_IONITZANTS_RX_CAP_2_MEMBRE_SUPERIOR,
            letter="R",
        ),
        CodeRow(
            "7003 B",
            "Articulació de l'espatlla, omòplat i clavícula",
            coefficient=Decimal("8"),
            place=RADIACIONS_IONITZANTS_RX_CAP_2_MEMBRE_SUPERIOR,
            letter="R",
        ),
        CodeRow(
            "7004 C",
            "Perfil estricte d'espatlla, escafoide",
            coefficient=Decimal("3"),
            place="Radiacions ionitzants (Rx), Cap. 2, Membre superior, Incidències especials",
            letter="R",
        ),
        CodeRow(
            "7005 O",
            "Dels dits fins a la diàfisi femoral inclosa (per segments)",
            coefficient=Decimal("6"),
            place=RADIACIONS_IONITZANTS_RX_CAP_2_MEMBRE_INFERIOR,
            letter="R",
        ),
        CodeRow(
            "7006 R",
            "Incidència feta a continuació de la radiografia fonamental (per incidència)",
            coefficient=Decimal("3"),
            place=RADIACIONS_IONITZANTS_RX_CAP_2_MEMBRE_INFERIOR_2,
            letter="R",
        ),
        CodeRow(
            "7007 T",
            "Si no, la primera incidència",
            coefficient=Decimal("6"),
            place=RADIACIONS_IONITZANTS_RX_CAP_2_MEMBRE_INFERIOR_2,
            letter="R",
        ),
        CodeRow(
            "7008 X",
            "Les següents, per incidència",
            coefficient=Decimal("3"),
            place=RADIACIONS_IONITZANTS_RX_CAP_2_MEMBRE_INFERIOR_2,
            letter="R",
        ),
        CodeRow(
            "7009 E",
            "Pelvis, anca, articulació sacroilíaca",
            coefficient=Decimal("10"),
            place=RADIACIONS_IONITZANTS_RX_CAP_2_MEMBRE_INFERIOR,
            letter="R",
        ),
        CodeRow(
            "7010 F",
            (
                "Incidències especials: Perfil quirúrgic del maluc, fals perfil del coll, mesura de l'anteverció, "
                "clixé de recentratge, cada incidència"
            ),
            coefficient=Decimal("10"),
            place=RADIACIONS_IONITZANTS_RX_CAP_2_MEMBRE_INFERIOR,
            letter="R",
        ),
        CodeRow(
            "7011 G",
            "Telemetria comparativa dels membres inferiors amb ajut de la regla de Bell Thomson",
            coefficient=Decimal("30"),
            place=RADIACIONS_IONITZANTS_RX_CAP_2_MEMBRE_INFERIOR,
            letter="R",
        ),
        CodeRow(
            "7012 I",
            (
                "Incidències fonamentals: front, perfil, nasomentalplaca, projecció suborbitària dels penyals, per "
                "incidència"
            ),
            coefficient=Decimal("6"),
            place=RADIACIONS_IONITZANTS_RX_CAP_2_CAP_CRANI,
            letter="R",
        ),
        CodeRow(
            "7013 L",
            (
                "Incidències especials: projeccions verticals de la base incidències obliqües, opacificació dels "
                "sinus, per incidència"
            ),
            coefficient=Decimal("10"),
            place=RADIACIONS_IONITZANTS_RX_CAP_2_CAP_CRANI,
            letter="R",
        ),
        CodeRow(
            "7014 P",
            "Localització d'un cos estrany ocular per radiografies múltiples, per examen",
            coefficient=Decimal("15"),
            place=RADIACIONS_IONITZANTS_RX_CAP_2_CAP_CRANI,
            letter="R",
        ),
        CodeRow(
            "7015 L",
            "Desenfilada de maxil·lar, ossos propis del nas, articulacions temporomaxil·lar",
            coefficient=Decimal("8"),
            place=RADIACIONS_IONITZANTS_RX_CAP_2_CAP_CRANI,
            letter="R",
        ),
        CodeRow(
            "7016 M",
            "Radiografia panoràmica del sistema dentari, amb un o varis films",
            coefficient=Decimal("15"),
            place=RADIACIONS_IONITZANTS_RX_CAP_2_CAP_CRANI,
            letter="R",
        ),
        CodeRow(
            "7017 D",
            "Teleradiografia de crani a tres metres (diagnòstic ortodòntic), per incidència",
            coefficient=Decimal("10"),
            place=RADIACIONS_IONITZANTS_RX_CAP_2_CAP_CRANI,
            letter="R",
        ),
        CodeRow(
            "7018 O",
            "Graella costal, estèrnium, hemitòrax, i articulació esternoclavicular",
            coefficient=Decimal("12"),
            place="Radiacions ionitzants (Rx), Cap. 2, Tòrax",
            letter="R",
        ),
        CodeRow(
            "7019 Q",
            "Columna per segments, cervical, dorsal, lumbar, sacrocòccix",
            coefficient=Decimal("10"),
            place=RADIACIONS_IONITZANTS_RX_CAP_2_COLUMNA,
            letter="R",
        ),
        CodeRow(
            "7020 T",
            "Per cada un d'aquests exàmens",
            coefficient=Decimal("12"),
            place="Radiacions ionitzants (Rx), Cap. 2, Columna, Exàmens complementaris",
            letter="R",
        ),
        CodeRow(
            "7021 X",
            "Teleradiografia de columna, per examen",
            coefficient=Decimal("30"),
            place=RADIACIONS_IONITZANTS_RX_CAP_2_COLUMNA,
            letter="R",
        ),
        CodeRow(
            "7022 Z",
            "Sense contrast",
            coefficient=Decimal("15"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_LARINGE_PARTS,
            letter="R",
        ),
        CodeRow(
            "7023 Y",
            "Laringografia",
            coefficient=Decimal("25"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_LARINGE_PARTS,
            letter="R",
        ),
        CodeRow(
            "7024 A",
            "Examen radioscòpic o radiofotografia",
            coefficient=Decimal("2"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_PULMONS,
            letter="R",
        ),
        CodeRow(
            "7025 C",
            "Teleradiografia",
            coefficient=Decimal("10"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_PULMONS,
            letter="R",
        ),
        CodeRow(
            "7026 B",
            "Broncoscòpia amb clixés",
            coefficient=Decimal("30"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_PULMONS,
            letter="R",
        ),
        CodeRow(
            "7027 D",
            "Teleradiografia simple",
            coefficient=Decimal("10"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_COR,
            letter="R",
        ),
        CodeRow(
            "7028 E",
            "Radiografia postopacificació de l'esòfag",
            coefficient=Decimal("12"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_COR,
            letter="R",
        ),
        CodeRow(
            "7029 F",
            "Sense preparació",
            coefficient=Decimal("10"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_APARELL_DIGESTIU,
            letter="R",
        ),
        CodeRow(
            "7030 G",
            "Abdomen agut",
            coefficient=Decimal("30"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_APARELL_DIGESTIU,
            letter="R",
        ),
        CodeRow(
            "7031 H",
            "Pneumoperitoneu.",
            coefficient=Decimal("30"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_APARELL_DIGESTIU,
            letter="R",
        ),
        CodeRow(
            "7032 I",
            "Esòfag",
            coefficient=Decimal("30"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_APARELL_DIGESTIU_2,
            letter="R",
        ),
        CodeRow(
            "7033 M",
            "Bufeta biliar (qualsevol tipus d'examen)",
            coefficient=Decimal("30"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_APARELL_DIGESTIU_2,
            letter="R",
        ),
        CodeRow(
            "7034 N",
            "Estómac i duodè",
            coefficient=Decimal("35"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_APARELL_DIGESTIU_2,
            letter="R",
        ),
        CodeRow(
            "7035 O",
            "Regió cardiotuberositària, esòfag inferior, examen fet després de l'examen gastroduodenal",
            coefficient=Decimal("5"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_APARELL_DIGESTIU_2,
            letter="R",
        ),
        CodeRow(
            "7036 P",
            "Per via alta",
            coefficient=Decimal("20"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_COLON,
            letter="R",
        ),
        CodeRow(
            "7037 Q",
            "Per via baixa",
            coefficient=Decimal("40"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_COLON,
            letter="R",
        ),
        CodeRow(
            "7038 R",
            "Trànsit de budell prim",
            coefficient=Decimal("45"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_COLON,
            letter="R",
        ),
        CodeRow(
            "7039 S",
            "Examen sense preparació",
            coefficient=Decimal("10"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_SISTEMA_URINARI,
            letter="R",
        ),
        CodeRow(
            "7040 T",
            "Urografia",
            coefficient=Decimal("30"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_SISTEMA_URINARI,
            letter="R",
        ),
        CodeRow(
            "7041 U",
            "Cistografia descendent o retrògrada, uretrografia miccional, uretrografia retrògrada",
            coefficient=Decimal("25"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_SISTEMA_URINARI,
            letter="R",
        ),
        CodeRow(
            "7042 V",
            (
                "En el transcurs d'una urografia: si es fa una citografia amb varies incidències, o una "
                "cisto-ureterografia miccional"
            ),
            coefficient=Decimal("10"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_SISTEMA_URINARI,
            letter="R",
        ),
        CodeRow(
            "7043 X",
            "Mamografia bilateral",
            coefficient=Decimal("30"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_GINECOLOGIA,
            letter="R",
        ),
        CodeRow(
            "7044 Y",
            "Histerosalpingografia",
            coefficient=Decimal("30"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_GINECOLOGIA,
            letter="R",
        ),
        CodeRow(
            "7045 Z",
            "Radiopelvimetria.",
            coefficient=Decimal("30"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_GINECOLOGIA,
            letter="R",
        ),
        CodeRow(
            "7046 D",
            "Genitografia externa, colpocistografia",
            coefficient=Decimal("30"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_GINECOLOGIA,
            letter="R",
        ),
        CodeRow(
            "7047 F",
            "Mamografia unilateral",
            coefficient=Decimal("20"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_GINECOLOGIA,
            letter="R",
        ),
        CodeRow(
            "7048 N",
            "Contingut uterí",
            coefficient=Decimal("15"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_GINECOLOGIA,
            letter="R",
        ),
        CodeRow(
            "7049 L",
            "Galactografia",
            coefficient=Decimal("15"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_GINECOLOGIA,
            letter="R",
        ),
        CodeRow(
            "7050 M",
            "Opaca, radiculografia, discografia d'un o varis discs",
            coefficient=Decimal("50"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_SISTEMA_NERVIOS,
            letter="R",
        ),
        CodeRow(
            "7051 B",
            "Gasosa",
            coefficient=Decimal("90"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_SISTEMA_NERVIOS,
            letter="R",
        ),
        CodeRow(
            "7052 P",
            "Sacroradiculografia",
            coefficient=Decimal("55"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_SISTEMA_NERVIOS,
            letter="R",
        ),
        CodeRow(
            "7053 X",
            "Cisternografia (gasosa o opaca), pneumografia subdural",
            coefficient=Decimal("100"),
            place="Radiacions ionitzants (Rx), Cap. 3, Sistema nerviós, Encefalografia - Ventriculografia",
            letter="R",
        ),
        CodeRow(
            "7054 T",
            "perifèrica simple",
            coefficient=Decimal("50"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_ANGIOGRAFIA_PER,
            letter="R",
        ),
        CodeRow(
            "7055 R",
            "perifèrica amb aortografia sotsrenal",
            coefficient=Decimal("70"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_ANGIOGRAFIA_PER,
            letter="R",
        ),
        CodeRow(
            "7056 E",
            "toràcica o abdominal, global o selectiva",
            coefficient=Decimal("90"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_ANGIOGRAFIA_PER,
            letter="R",
        ),
        CodeRow(
            "7057 W",
            "cerebral, vertebral o carotídia",
            coefficient=Decimal("100"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_ANGIOGRAFIA_PER,
            letter="R",
        ),
        CodeRow(
            "7058 Q",
            "coronariografia",
            coefficient=Decimal("120"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_ANGIOGRAFIA_PER,
            letter="R",
        ),
        CodeRow(
            "7059 P",
            "angiocardiografia",
            coefficient=Decimal("90"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_ANGIOGRAFIA_PER,
            letter="R",
        ),
        CodeRow(
            "7060 U",
            "Cada seriografia suplementària per un mateix vas o cavitat cardíaca",
            coefficient=Decimal("20"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_ANGIOGRAFIA_PER,
            letter="R",
        ),
        CodeRow(
            "7061 O",
            "Examen d'un altre vas o cavitat cardíaca en el mateix temps operatori",
            coefficient=Decimal("40"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_ANGIOGRAFIA_PER,
            letter="R",
        ),
        CodeRow(
            "7062 C",
            "Flebografia: - perifèrica, cavografia simple",
            coefficient=Decimal("50"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_ANGIOGRAFIA_PER_2,
            letter="R",
        ),
        CodeRow(
            "7063 Y",
            (
                "Esplenoportografia, umbilicoportografia, portografia directa, flebografies selectives d'un o més "
                "afluents directes de les venes caves, flebografia orbitària, sinusografia venosa cranial"
            ),
            coefficient=Decimal("90"),
            place=RADIACIONS_IONITZANTS_RX_CAP_3_ANGIOGRAFIA_PER_2,
            letter="R",
        ),
        CodeRow(
            "7064 A",
            "Fistulografia, sialografia",
            coefficient=Decimal("15"),
            place=RADIACIONS_IONITZANTS_RX_CAP_4,
            letter="R",
        ),
        CodeRow(
            "7065 D",
            "Artrografia (comprés l'examen sense preparació efectuat el mateix dia)",
            coefficient=Decimal("40"),
            place=RADIACIONS_IONITZANTS_RX_CAP_4,
            letter="R",
        ),
        CodeRow(
            "7066 B",
            "Limfografia (examen complet estès durant 48 hores)",
            coefficient=Decimal("70"),
            place=RADIACIONS_IONITZANTS_RX_CAP_4,
            letter="R",
        ),
        CodeRow(
            "7067 C",
            "Determinació de la ubicació de cossos estranys, per mètodes geomètrics",
            coefficient=Decimal("30"),
            place=RADIACIONS_IONITZANTS_RX_CAP_4,
            letter="R",
        ),
        CodeRow(
            "7068 O",
            "Radioscòpia per reducció de fractures o extracció de cossos estranys",
            coefficient=Decimal("10"),
            place=RADIACIONS_IONITZANTS_RX_CAP_4,
            letter="R",
        ),
        CodeRow(
            "7069 H",
            (
                "Radioscòpia televisada de llarga durada en el transcurs d'exàmens cardiovasculars, no seguits d'un "
                "temps radiogràfic"
            ),
            coefficient=Decimal("25"),
            place=RADIACIONS_IONITZANTS_RX_CAP_4,
            letter="R",
        ),
        CodeRow(
            "7070 M",
            "Tomografia clàssica os, laringe, pulmons",
            coefficient=Decimal("40"),
            place=RADIACIONS_IONITZANTS_RX_CAP_5_TOMOGRAFIES,
            letter="R",
        ),
        CodeRow(
            "7071 S",
            (
                "Dins de la mateixa regió i en el curs de l'exploració, sèrie de talls fets amb un altre pla, base "
                "fixa suplementària"
            ),
            coefficient=Decimal("20"),
            place=RADIACIONS_IONITZANTS_RX_CAP_5_TOMOGRAFIES,
            letter="R",
        ),
        CodeRow(
            "7072 T",
            "Tomografia frontal, obliqua o transversal",
            coefficient=Decimal("45"),
            place=RADIACIONS_IONITZANTS_RX_CAP_5_TOMOGRAFIES,
            letter="R",
        ),
        CodeRow(
            "7073 L",
            "Sonografia o tomografia en el transcurs d'un altre examen (vies biliars, ronyons, encèfal)",
            coefficient=Decimal("15"),
            place=RADIACIONS_IONITZANTS_RX_CAP_5_TOMOGRAFIES,
            letter="R",
        ),
        CodeRow(
            "7075 D",
            "Afegit a un examen radiogràfic estàndard, per sèrie de 4 poses",
            coefficient=Decimal("1"),
            place="Radiacions ionitzants (Rx), Cap. 5, Amplifotografia",
            letter="R",
        ),
        CodeRow(
            "7076 W",
            "en 16mm (amb un mínim de 15 metres de pel·lícula)",
            coefficient=Decimal("15"),
            place=RADIACIONS_IONITZANTS_RX_CAP_5_RADIOCINEMA,
            letter="R",
        ),
        CodeRow(
            "7077 X",
            "en 35mm (amb un mínim de 30 metres de pel·lícula)",
            coefficient=Decimal("30"),
            place=RADIACIONS_IONITZANTS_RX_CAP_5_RADIOCINEMA,
            letter="R",
        ),
        CodeRow("7101 P", "Crani", coefficient=Decimal("90"), place=RADIACIONS_IONITZANTS_RX_CAP_5_TAC, letter="R"),
        CodeRow(
            "7102 Q",
            "Base de crani",
            coefficient=Decimal("90"),
            place=RADIACIONS_IONITZANTS_RX_CAP_5_TAC,
            letter="R",
        ),
        CodeRow("7103 R", "Cara", coefficient=Decimal("90"), place=RADIACIONS_IONITZANTS_RX_CAP_5_TAC, letter="R"),
        CodeRow("7104 U", "Coll", coefficient=Decimal("90"), place=RADIACIONS_IONITZANTS_RX_CAP_5_TAC, letter="R"),
        CodeRow("7105 V", "Tòrax", coefficient=Decimal("90"), place=RADIACIONS_IONITZANTS_RX_CAP_5_TAC, letter="R"),
        CodeRow("7106 X", "A.S.P.", coefficient=Decimal("90"), place=RADIACIONS_IONITZANTS_RX_CAP_5_TAC, letter="R"),
        CodeRow(
            "7107 Y",
            "Aparell locomotor i columna vertebral",
            coefficient=Decimal("90"),
            place=RADIACIONS_IONITZANTS_RX_CAP_5_TAC,
            letter="R",
        ),
        CodeRow(
            "RMN",
            "Qualsevol exploració",
            coefficient=Decimal("1"),
            place="Radiacions ionitzants (Rx), Cap. 5, Ressonància magnètica nuclear",
            letter="RMN",
        ),
        CodeRow(
            "7200 Z",
            "Densimetria òssia",
            coefficient=Decimal("30"),
            place="Radiacions ionitzants (Rx), Cap. 5, Altres exploracions",
            letter="R",
        ),
        CodeRow(
            "6101 AS",
            (
                "Majoració per anestèsia a pacient major de 80 anys o menor de 4 anys, segons l'article 28 del "
                "Reglament d'Aplicació Número 20"
            ),
            coefficient=Decimal("10"),
            place="Títol XVIII, Cap. 1, Art. 1",
            letter="Q",
        ),
        CodeRow(
            "6102 Z",
            "Acte múltiple d'ajudant corresponent a Q10",
            coefficient=Decimal("10"),
            place=TITOL_XVIII_CAP_1_ART_2,
            letter="Q",
        ),
        CodeRow(
            "6103 Z",
            "Acte múltiple d'ajudant corresponent a Q15",
            coefficient=Decimal("15"),
            place=TITOL_XVIII_CAP_1_ART_2,
            letter="Q",
        ),
        CodeRow(
            "6104 BS",
            (
                "Anestèsia peridural continua amb col·locació d'un catèter permanent, per tractaments de dolors "
                "rebels fora de tota intervenció per un període màxim de 5 dies"
            ),
            coefficient=Decimal("40"),
            place=TITOL_XVIII_CAP_1_ART_2,
            letter="Q",
        ),
        CodeRow(
            "6105 AS",
            "Anestèsia en actes justificats i no contemplats expressament en la nomenclatura",
            coefficient=Decimal("25"),
            place=TITOL_XVIII_CAP_1_ART_2,
            letter="Q",
        ),
        CodeRow(
            "6106 DS",
            "Presència d'anestesista durant el part sense anestèsia",
            coefficient=Decimal("10"),
            place=TITOL_XVIII_CAP_1_ART_2,
            remark="printed `K10`",
            letter="K",
        ),
    )
}

OUTSIDE: dict[str, str] = {
    "C": TITOL_VII_CAP_5_ART_1,
    "CS": TITOL_VII_CAP_5_ART_1,
    "V": TITOL_VII_CAP_5_ART_1,
    "VS": TITOL_VII_CAP_5_ART_1,
}
"""Codes that are named, but have no row here."""

CASES: dict[str, str] = {
    "venous-digital-angiography": "Digital angiography by the venous route",
    "dental-prosthesis": "A dental prosthesis without a row of its own",
    "other-mental-test": "A mental test outside the list of Títol XIII",
}
"""What is judged like a code."""

ALTERNATIVES: tuple[tuple[str, ...], ...] = (
    ("2101 Z", "2102 Y", "2103 X"),
    ("2105 U", "2106 T"),
    ("2117 G", "2118 F"),
    ("2119 G", "2120 F", "2121 E"),
    ("2129 V", "2130 U"),
    ("2127 Y", "2128 X"),
    ("2135 P", "2136 O"),
    ("2141 M", "2142 L"),
    ("2150 V", "2151 U", "2152 T", "2153 S", "2154 R", "2155 Q", "2156 P"),
    ("2157 N", "2158 M", "2159 L"),
    ("2213 M", "2214 L"),
    ("2216 J", "2217 I", "2218 H"),
    ("2234 Q", "2235 P"),
    ("2240 K", "2241 J"),
    ("2243 H", "2244 G"),
    ("2245 F", "2246 E"),
    ("2248 C", "2249 B"),
    ("2251 Z", "2252 Y", "2253 X"),
    ("2255 U", "2256 T"),
    ("2257 S", "2258 R"),
    ("2260 P", "2261 O"),
    ("2306 S", "2307 R"),
    ("2309 P", "2310 O", "2311 N"),
    ("2315 J", "2316 I", "2317 H"),
    ("2322 V", "2323 U"),
    ("2331 Z", "2332 Y"),
    ("2335 U", "2336 T", "2337 S"),
    (
        "2352 D", "2353 C", "2354 B", "2355 A", "2356 Z", "2357 Y", "2358 X", "2359 V", "2360 U", "2361 T", "2362 S",
        "2363 R",
    ),
    ("2421 D", "2422 C"),
    ("2433 Q", "2434 P", "2435 O"),
    ("2438 L", "2439 K", "2440 J"),
    ("2444 F", "2445 E"),
    ("2543 I", "2544 H", "2545 G"),
    ("2548 D", "2549 E"),
    ("2555 Z", "2556 Y"),
    ("2625 J", "2626 K"),
    ("2634 S", "2635 T"),
    ("2658 Q", "2659 R"),
    ("2661 T", "2662 U"),
    ("2667 Q", "2668 W"),
    ("2669 E", "2670 R"),
    ("2673 U", "2674 I"),
    ("2676 P", "2677 A"),
    ("2679 D", "2682H"),
    ("2679 DS", "2682HS"),
    ("2685 L", "2686 Z"),
    ("2692 M", "2693 Q"),
    ("2705 B", "2706 C"),
    ("2807 M", "2808 P"),
    ("2809 O", "2810 I", "2811 U"),
    ("2908 K", "2909 S"),
    ("2915 P", "2916 U"),
    ("3028 A", "3029 Q"),
    ("3032 R", "3033 T"),
    ("3042 K", "3043 J", "3044 H"),
    ("3061 M", "3062 I"),
    ("3065 U", "3066 H"),
    ("OT1", "OT2", "OT3", "CA1", "CA2", "CA3", "CP1", "CP2", "CP3"),
    ("TP1", "TP2", "TP3"),
    ("EX row 1", "EX row 3", "EX row 5", "EX row 7", "EX row 9", "EX row 11"),
    ("GE row 1", "GE row 3"),
    ("QU row 2", "QU row 3", "QU row 4"),
    ("GI row 1", "GI row 2"),
    (
        "PM row 1", "PM row 2", "PM row 3", "PM row 4", "PM row 5", "PM row 6", "PM row 7", "PM row 8", "PM row 9",
        "PM row 10", "PM row 11", "PM row 12", "PM row 13", "PM row 14", "PM row 15", "PM row 16", "PM row 17",
        "PM row 18", "PM row 19", "PM row 20",
    ),
    ("3102 Y", "3103 X"),
    ("3204 H", "3205 G", "3206 X", "3207 Y", "3211 B", "3208 E", "3209 H", "3212 F"),
    ("3404 R", "3405 T"),
    ("3514 L", "3515 K", "3516 J"),
    ("3517 I", "3518 H", "3519 G"),
    ("3520 F", "3521 E", "3522 D"),
    ("3523 C", "3524 B", "3525 A"),
    ("3526 Z", "3527 Y", "3528 X"),
    ("3529 V", "3530 U", "3531 T"),
    ("3535 P", "3536 O", "3537 N"),
    ("3538 M", "3539 L", "3540 K"),
    ("3541 J", "3542 I", "3543 H"),
    ("3546 E", "3547 D"),
    ("3548 C", "3549 B"),
    ("3612 V", "3613 U"),
    ("3701 Z", "3702 Y"),
    ("3706 T", "3707 S"),
    ("3801 Y", "3802 X"),
    ("3805 T", "3806 S"),
    ("3816 I", "3817 H"),
    ("3905 V", "3906 U"),
    ("3929 S", "3930 R"),
    ("3938 J", "3939 I"),
    ("4003 X", "4004 V"),
    ("4006 T", "4007 S"),
    ("4009 Y", "4010 X"),
    ("4013 T", "4014 S"),
    ("4101 Y", "4102 X"),
    ("4104 U", "4105 T"),
    ("4108 Q", "4109 P", "4110 O", "4111 N", "4112 M", "4113 L", "4114 L", "4115 K", "4116 J"),
    ("4301 Z", "4302 Y"),
    ("4304 V", "4305 U"),
    ("4309 Q", "4310 P"),
    ("4401 Z", "4402 Y"),
    ("4407 S", "4408 R"),
    ("4409 Q", "4410 P"),
    ("4411 O", "4412 N"),
    ("4403 X", "4404 V", "4405 U", "4406 T"),
    ("4502 Y", "4503 X"),
    ("4717 Q", "4718 P", "4719 O"),
    ("4905 U", "4906 T"),
    ("4917 X", "4918 V"),
    ("5014 H", "5015 G", "5016 F"),
    ("5018 D", "5019 C"),
    ("5023 Y", "5024 X"),
    ("5206 T", "5210 P", "5211 O"),
    ("5207 S", "5208 R"),
    ("5214 L", "5215 K"),
    ("5216 J", "5217 I"),
    ("5406 T", "5407 S", "5408 R"),
    ("5409 Q", "5410 P", "5411 O"),
    ("5412 N", "5413 M", "5414 L"),
    ("5415 K", "5417 I", "5416 J"),
    ("5419 G", "5420 F", "5421 E"),
    ("5437 N", "5438 M"),
    ("5439 L", "5440 K"),
    ("5442 I", "5443 H"),
    ("5513 M", "5514 L"),
    ("5701 Z", "5702 Y", "5703 X"),
    ("5704 V", "5705 U", "5706 T"),
    ("5801 A", "5802 B"),
    ("5803 C", "5804 D"),
    ("5809 G", "5810 H"),
    ("5813 L", "5814 M"),
    ("5817 P", "5818 Q"),
    ("5821 T", "5822 U"),
    ("5829 B", "5830 C"),
    ("5831 D", "5832 E"),
    ("5836 J", "5837 K"),
    ("5901 B", "5902 C", "5903 D"),
    ("I002", "I004"),
    ("I003", "I005"),
    ("I007", "EA"),
    ("PS row 1", "PS row 2"),
    ("I023", "I024"),
    ("I030", "I031"),
    ("I032", "I033"),
    ("6005 Q", "6006 S", "6007 D"),
    ("6102 Z", "6103 Z"),
    ("7006 R", "7007 T"),
    ("7043 X", "7047 F"),
    ("7060 U", "7061 O"),
    ("7101 P", "7102 Q", "7103 R", "7104 U", "7105 V", "7106 X", "7107 Y"),
)
"""Of each group exactly one code fits."""
