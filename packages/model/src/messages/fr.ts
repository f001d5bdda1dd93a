import type { Messages } from "./message.ts";

/** French messages. */
export const messages: Messages = {
  "missing-instrument": {
    message: "Le questionnaire rempli n’indique pas à quelle version d’instrument il répond.",
    fix: "Indiquez-la avec --instrument, ou ajoutez une colonne rs_instrument. Versions connues : {known}.",
  },
  "unknown-instrument": {
    message: "Il n’existe pas de version d’instrument « {value} ».",
    fix: "Utilisez l’une des versions connues : {known}.",
  },
  "instrument-mismatch": {
    message: "Le questionnaire rempli répond à « {value} », mais c’est « {expected} » qui a été demandé.",
    fix: "Vérifiez ce questionnaire avec la version qu’il indique, ou corrigez la version.",
  },
  "unknown-key": {
    message: "« {value} » n’est ni une variable ni un champ de contexte de cet instrument.",
    fix: "Corrigez le nom, ou retirez-le du questionnaire rempli.",
  },
  "wrong-type": {
    message: "{item} : « {value} » n’est pas {expected}.",
    fix: "Donnez {expected}.",
  },
  "unknown-code": {
    message: "{item} : « {value} » ne fait pas partie des réponses possibles.",
    fix: "Utilisez l’une des réponses suivantes : {known}.",
  },
  "foreign-missing-mark": {
    message: "{item} : « {value} » ressemble à une marque de réponse manquante que cette norme ne connaît pas.",
    fix: "Indiquez ce qu’elle signifie, par exemple --missing '{value}=refused' ou '{value}=absent'.",
  },
  "missing-kind-not-offered": {
    message: "{item} : « {value} » n’est pas admis comme réponse ici.",
    fix: "Utilisez l’une des valeurs suivantes : {known} ; ou laissez la réponse vide.",
  },
  "duplicate-choice": {
    message: "{item} : « {value} » est choisi plus d’une fois.",
    fix: "N’indiquez chaque choix qu’une seule fois.",
  },
  "not-a-date": {
    message: "{item} : « {value} » n’est pas une date lisible sans deviner.",
    fix: "Écrivez {expected}, avec une année de 1900 à 2100 ; si le jour et le mois sont dans un autre ordre, on ne peut pas les distinguer.",
  },
  "out-of-range": {
    message: "{item} : {value} est hors de l’intervalle de {minimum} à {maximum}.",
    fix: "Corrigez le nombre, ou marquez la réponse comme manquante.",
  },
  "wrong-format": {
    message: "{item} : « {value} » n’a pas la forme attendue.",
    fix: "Suivez le modèle {expected}.",
  },
  "too-long": {
    message: "{item} : le texte dépasse {maximum} caractères.",
    fix: "Raccourcissez-le.",
  },
  "exclusive-choice": {
    message: "{item} : « {value} » est choisi avec d’autres réponses.",
    fix: "Soit « {value} » seul, soit les autres réponses sans lui : demandez à l’enquêteur ou à l’enquêtrice ce qu’il en est.",
  },
  "impossible-date": {
    message: "{item} : {value} n’existe pas dans le calendrier.",
    fix: "Corrigez le jour.",
  },
  "answered-not-relevant": {
    message: "{item} : il y a une réponse, alors que la question ne s’applique pas d’après les autres réponses.",
    fix: "Vérifiez les réponses dont elle dépend. La réponse reste dans les données et n’est pas comptée.",
  },
  "not-applicable-but-relevant": {
    message: "{item} : la question est marquée sans objet, alors qu’elle s’applique.",
    fix: "Donnez la réponse, ou vérifiez les réponses dont elle dépend. Elle compte comme sans réponse.",
  },
  "required-unanswered": {
    message: "{item} : il n’y a pas de réponse.",
    fix: "Si la question a été posée, enregistrez la réponse, ou bien « préfère ne pas répondre » (refused) ou « ne sait pas » (dont_know).",
  },
  "future-date": {
    message: "{item} : {value} est dans le futur.",
    fix: "Corrigez la date, ou indiquez le jour du contrôle avec --as-of.",
  },
  "dates-out-of-order": {
    message: "{item} ({value}) vient après {other} ({otherValue}).",
    fix: "Corrigez l’une des deux dates.",
  },
  "answers-without-consent": {
    message: "La personne n’a pas accepté l’entretien, mais {count} questions ont une réponse.",
    fix: "Corrigez le consentement, ou supprimez les réponses : sans consentement, elles ne peuvent pas être conservées.",
  },
  "respondent-too-young": {
    message: "{item} : {value} est plus jeune que les personnes auxquelles cette enquête est destinée.",
    fix: "Corrigez l’âge. S’il est juste, n’utilisez aucun score de cet entretien : un score conçu pour des adultes ne dit rien d’un enfant.",
  },
  "missing-record-type": {
    message: "La fiche n’indique ni son type ni sa version.",
    fix: "Indiquez-les avec --record, sous « record » en JSON ou dans une colonne rs_record. Versions connues : {known}.",
  },
  "record-mismatch": {
    message: "La fiche est « {value} », mais c’est « {expected} » qui a été demandé.",
    fix: "Vérifiez-la avec la version qu’elle indique, ou corrigez la version.",
  },
  "record-without-id": {
    message: "La fiche n’a pas d’identifiant propre : {item} n’a pas de réponse.",
    fix: "Donnez-lui un identifiant, un pseudonyme qu’aucune autre fiche du même type ne porte.",
  },
  "unknown-field": {
    message: "« {value} » n’est pas un champ de cette fiche.",
    fix: "Corrigez le nom, ou retirez-le de la fiche.",
  },
  "too-many-rows": {
    message: "{item} : il y a {value} lignes ; {maximum} au plus sont admises.",
    fix: "Retirez des lignes, ou répartissez-les sur plusieurs fiches.",
  },
  "amount-without-currency": {
    message: "{item} est un montant sans monnaie.",
    fix: "Indiquez la monnaie dans {other}.",
  },
  "total-differs": {
    message: "{item} vaut {value}, alors que ses parties ({other}) donnent {sum}.",
    fix: "Consultez la source : corrigez ce qui a été mal recopié, et laissez ce que la source elle-même indique.",
  },
  "row-not-found": {
    message: "{item} nomme « {value} », qu’aucune ligne ne porte dans {other}.",
    fix: "Corrigez le nom court, ou ajoutez la ligne.",
  },
  "unknown-workflow": {
    message: "Il n’existe pas de version de procédure « {value} ».",
    fix: "Utilisez l’une des versions connues : {known}.",
  },
  "workflow-mismatch": {
    message: "Le dossier a été ouvert selon « {value} », mais c’est « {expected} » qui a été demandé.",
    fix: "Faites avancer le dossier selon la version sous laquelle il a été ouvert.",
  },
  "wrong-case": {
    message: "L’événement appartient au dossier « {value} », et non à « {expected} ».",
    fix: "Corrigez le dossier, ou saisissez l’événement dans le dossier qu’il nomme.",
  },
  "unknown-event": {
    message: "« {value} » n’est pas un événement de cette procédure.",
    fix: "Utilisez l’un des événements suivants : {events}.",
  },
  "unknown-event-field": {
    message: "« {value} » ne fait pas partie d’un événement.",
    fix: "Corrigez le nom, ou retirez-le. Ce qu’un événement fait connaître figure parmi ses faits ou dans ses fiches.",
  },
  "unknown-role": {
    message: "« {value} » n’est pas un rôle de cette procédure.",
    fix: "Utilisez l’un des rôles suivants : {roles}.",
  },
  "role-not-allowed": {
    message: "{role} ne peut pas faire « {event} ».",
    fix: "Peuvent le faire : {roles}.",
  },
  "duplicate-event": {
    message: "Le dossier contient déjà un événement portant l’identifiant « {value} ».",
    fix: "Retirez-le s’il s’agit du même ; sinon, donnez-lui un identifiant propre.",
  },
  "future-event": {
    message: "L’événement est daté du {value}, après le {date}, jour de la vérification.",
    fix: "Corrigez la date, ou indiquez le bon jour de vérification.",
  },
  "event-out-of-order": {
    message: "L’événement du {value} arrive après un événement du {date}.",
    fix: "Corrigez la date. Si un événement a été oublié, reconstruisez le dossier à partir de tous les événements dans leur ordre.",
  },
  "clock-skew": {
    message: "L’instant {value} est éloigné de plus d’un jour de la date {date}.",
    fix: "Corrigez la date, ou l’horloge de l’appareil qui a écrit l’instant.",
  },
  "no-events": {
    message: "Il n’y a aucun événement.",
    fix: "Un dossier commence par l’événement qui l’ouvre.",
  },
  "not-an-opening": {
    message: "« {event} » n’ouvre pas de dossier.",
    fix: "Un dossier s’ouvre par : {events}.",
  },
  "already-open": {
    message: "« {event} » ouvre un dossier, mais celui-ci est déjà ouvert : {state}.",
    fix: "Saisissez ce qui a été fait depuis, ou ouvrez un autre dossier.",
  },
  "case-closed": {
    message: "« {event} » n’est pas possible : le dossier est clos ({state}).",
    fix: "C’est possible dans : {states}. Un dossier clos doit d’abord être rouvert, là où la procédure le permet.",
  },
  "not-in-state": {
    message: "« {event} » n’est pas possible dans l’état {state}.",
    fix: "C’est possible dans : {states}.",
  },
  "guard-not-met": {
    message: "« {event} » exige : {needed}.",
    fix: "Connu à ce jour : {found}. Apportez ce qui manque avec cet événement, ou faites d’abord ce qui le fait connaître.",
  },
  "unknown-fact": {
    message: "« {value} » n’est pas un fait de cette procédure.",
    fix: "Utilisez l’un des faits suivants : {facts}.",
  },
  "fact-from-record": {
    message: "{fact} n’est pas donné par un événement : ce fait est lu dans la fiche « {record} ».",
    fix: "Ajoutez une telle fiche, en répondant à {item}.",
  },
  "unknown-record": {
    message: "« {value} » n’est pas une fiche que connaît cette procédure.",
    fix: "Utilisez l’une des fiches suivantes, exactement dans cette version : {records}.",
  },
  "duplicate-record": {
    message: "Le dossier contient déjà une fiche « {record} » portant l’identifiant « {value} ».",
    fix: "Retirez-la s’il s’agit de la même ; sinon, donnez-lui un identifiant propre.",
  },
  "evidence-of-another-case": {
    message: "La fiche « {record} » appartient au dossier « {value} », et non à « {expected} » : {item}.",
    fix: "Ajoutez la fiche de ce dossier, ou corrigez le dossier qu’elle nomme.",
  },
  "missing-evidence": {
    message: "« {event} » exige la fiche « {record} », qui manque.",
    fix: "Remplissez-la et ajoutez-la avec cet événement.",
  },
  "evidence-not-new": {
    message: "« {event} » exige une nouvelle fiche « {record} » ; une fiche antérieure ne suffit pas.",
    fix: "Remplissez-en une pour cet événement et ajoutez-la avec lui.",
  },
  "evidence-incomplete": {
    message: "La fiche « {record} » ne répond pas à : {item}.",
    fix: "Répondez-y dans la fiche.",
  },
  "evidence-not-fitting": {
    message: "La fiche « {record} » n’est pas celle qu’il faut : {needed}.",
    fix: "Elle indique : {found}. Ajoutez une fiche qui convient.",
  },
  "evidence-not-valid": {
    message: "« {event} » exige une fiche « {record} » valide ; celle qui existe contient des erreurs.",
    fix: "Ajoutez-en une sans erreur.",
  },
  "gate-not-passed": {
    message: "« {event} » ne franchit pas l’étape de protection « {gate} ».",
    fix: "Apportez les preuves que cette étape exige.",
  },
  "missing-consent": {
    message: "« {event} » exige le consentement pour « {purpose} », et il n’y en a pas.",
    fix: "Demandez le consentement et ajoutez sa fiche.",
  },
  "consent-withdrawn": {
    message: "« {event} » exige le consentement pour « {purpose} », refusé ou retiré le {date}.",
    fix: "Ne poursuivez pas sans consentement. S’il a été donné à nouveau, ajoutez la nouvelle fiche.",
  },
  "consent-expired": {
    message: "« {event} » exige le consentement pour « {purpose} », qui valait jusqu’au {date}.",
    fix: "Demandez à nouveau le consentement et ajoutez sa fiche.",
  },
  "circular-transfer": {
    message: "Le dossier reviendrait à « {value} », qui l’a déjà ou l’a déjà transmis.",
    fix: "Vérifiez à quel bureau va le dossier ({item}), ou ouvrez-y un nouveau dossier.",
  },
  "duplicate-submission": {
    message: "C’est le même envoi que la ligne {first}.",
    fix: "Gardez l’un des deux. Un score est calculé pour les deux.",
  },
  "duplicate-interview": {
    message: "Cet entretien répète celui de la ligne {first} : valeurs identiques pour {by}.",
    fix: "Corrigez le dossier ou la vague d’enquête, ou gardez l’un des deux. Un score est calculé pour les deux.",
  },
  "unknown-record-type": {
    message: "Il n’existe pas de version de fiche « {value} ».",
    fix: "Utilisez l’une des versions connues : {known}.",
  },
  "record-repeated": {
    message: "Une fiche du même type portant l’identifiant « {value} » figure déjà à la ligne {first}.",
    fix: "Retirez-la si c’est la même ; sinon, donnez-lui un identifiant propre.",
  },
  "reference-not-found": {
    message: "{item} : « {value} » n’est l’identifiant d’aucune fiche {to} de ce fichier.",
    fix: "Corrigez l’identifiant, ou ajoutez cette fiche au fichier.",
  },
  "list-not-read": {
    message: "{item} est une liste : une ligne de tableau ne peut pas la contenir, et elle n’a pas été vérifiée.",
    fix: "Fournissez ces fiches en JSON ou en NDJSON, où une liste figure dans sa fiche.",
  },
  "indicator-not-computable": {
    message: "{indicator} ne peut pas être calculé : nos fiches ne contiennent pas ce qu’il faut.",
    fix: "Prenez sa valeur dans la source qu’il nomme ; la page de l’indicateur dit pourquoi.",
  },
  "indicator-incomplete": {
    message: "{indicator} est du type « {kind} » et ne dit pas « {value} ».",
    fix: "Ajoutez-le à la mesure de l’indicateur.",
  },
  "indicator-unknown-field": {
    message: "{indicator} nomme le champ « {value} », que {source} n’a pas.",
    fix: "Corrigez la clé dans la définition, ou nommez la source qui l’a. Rien n’a été compté.",
  },
  "indicator-unsuitable-field": {
    message: "{indicator} : « {value} » ne convient pas au champ {item} de {source}.",
    fix: "Corrigez la définition : comparez un champ à une valeur qu’il peut avoir. Rien n’a été compté.",
  },
  "small-group-hidden": {
    message:
      "{hidden} groupes sur {of} sont masqués, pour que rien ne soit dit de moins de {minimum} personnes, même par soustraction. Certains groupes masqués sont plus grands.",
    fix: "Distinguez moins de groupes (de deux champs, le premier est gardé), calculez moins d’indicateurs à la fois, ou prenez une période plus longue. Les chiffres des groupes masqués ne doivent pas être publiés ailleurs.",
  },
  "too-many-groups": {
    message:
      "{count} champs ont été demandés pour distinguer des groupes ; {maximum} au plus sont permis, car de plus petits groupes révèlent des personnes.",
    fix: "Choisissez {maximum} champs, et la vague à côté.",
  },
  "unknown-group-field": {
    message: "{indicator} ne peut pas être ventilé par « {value} ».",
    fix: "Utilisez l’un de : {known}. Les chiffres sont donnés sans lui.",
  },
  "as-of-needed": {
    message: "{indicator} compte avec un temps qui court encore, et aucun jour n’a été donné jusqu’auquel compter.",
    fix: "Donnez le jour avec --as-of. Sans lui, personne ne pourrait être en retard.",
  },
  "period-without-date": {
    message: "Les fiches de {source} ne tombent dans aucune période : {indicator} ne nomme pas leur date. Toutes ont été comptées.",
    fix: "Laissez la période de côté, ou nommez le champ de date dans la définition.",
  },
  "weights-not-possible": {
    message: "{indicator} ne prend pas de poids de sondage : ils sont pour des entretiens comptés un à un.",
    fix: "Calculez-le sans poids.",
  },
  "weight-not-usable": {
    message: "{item} : « {value} » n’est pas un poids ou une strate utilisable. L’entretien a été laissé de côté.",
    fix: "Donnez à chaque entretien un poids supérieur à 0, et sa strate.",
  },
  "one-in-a-stratum": {
    message: "Un seul entretien se trouve dans la strate {value} : on ne peut pas savoir comment ses réponses varient.",
    fix: "Réunissez-la avec une strate semblable, et dites-le.",
  },
  "not-a-count": {
    message: "{item} : {value} n’est pas un nombre de personnes ou de choses. Il n’a pas été ajouté.",
    fix: "Donnez un nombre entier, 0 ou plus.",
  },
  "record-without-date": {
    message: "{item} n’est pas rempli : on ne peut pas dire dans quelle période tombe la fiche. Elle a été laissée de côté.",
    fix: "Inscrivez la date, ou laissez la période de côté.",
  },
  "record-without-each": {
    message: "{item} n’est pas rempli : on ne peut pas dire à qui appartient la fiche. Elle a été laissée de côté.",
    fix: "Inscrivez-le.",
  },
  "record-counted-once": {
    message: "Ceci répète la ligne {first} et n’a pas été compté une seconde fois.",
    fix: "Retirez l’une des deux, ou corrigez ce qui les distingue.",
  },
  "round-missing": {
    message: "Il n’y a aucune fiche de la vague « {value} », donc aucun changement.",
    fix: "Vérifiez la vague des fiches, ou ajoutez celles de la vague qui manque.",
  },
  "rows-left-out": {
    message: "{count} fiches de {source} ont des erreurs dans des champs dont {indicator} a besoin, et ont été laissées de côté.",
    fix: "Corrigez les erreurs qui sont listées avec ceci.",
  },
  "nothing-to-compare": {
    message: "Il y a {count} chiffres ; une comparaison en demande au moins deux.",
    fix: "Donnez les groupes d’une table, ou les tables de deux programmes.",
  },
  "not-comparable": {
    message: "{first} et {second} ne mesurent pas la même chose. {what} : « {otherValue} » pour {first}, « {value} » pour {second}.",
    fix: "Calculez les deux avec les mêmes définitions et options ; des chiffres de niveaux différents ne sont jamais mis côte à côte.",
  },
  "level-not-named": {
    message: "« {value} » ne dit pas de qui est le chiffre : d’un projet, d’un programme ou d’un cadre.",
    fix: "Recalculez-le en nommant le niveau ; des chiffres de plusieurs tables ne se comparent qu’à un même niveau.",
  },
  "figure-named-twice": {
    message: "« {value} » désigne deux chiffres.",
    fix: "Donnez à chaque chiffre son propre nom.",
  },
  "figure-not-there": {
    message: "La table de « {value} » n’a pas ce groupe ({group}).",
    fix: "Choisissez un groupe que la table contient.",
  },
  "unknown-figure": {
    message: "« {value} » n’est pas parmi les chiffres.",
    fix: "Nommez l’un de : {known}.",
  },
  "groups-overlap": {
    message: "{first} et {second} ont des personnes en commun.",
    fix: "Comparez des groupes sans personne commune, comme les femmes et les hommes ; un total ne se compare pas à sa propre partie.",
  },
  "no-standardisation": {
    message: "{value} ne peut pas être ramené à une composition commune par {by}.",
    fix: "Standardisez des parts, des moyennes, des évolutions et des taux, par des champs selon lesquels leurs tables sont ventilées et que le groupe laisse ouverts.",
  },
  "structure-not-usable": {
    message: "La composition commune par {by} n’est pas utilisable : {group}.",
    fix: "Nommez chaque groupe une fois, avec un code pour chaque champ et un poids de 0 ou plus, dont un au-dessus de 0.",
  },
  "not-independent": {
    message:
      "{first} et {second} sont de deux vagues ou périodes : si les mêmes personnes sont dans les deux, l’intervalle et la valeur p ne tiennent pas.",
    fix: "Utilisez un indicateur d’évolution, qui apparie les personnes, ou assurez-vous que d’autres ont été interrogées.",
  },
  "definition-not-fixed": {
    message:
      "{first} et {second} ont été calculés avec vos propres définitions ({value}) ; personne ne peut dire si elles étaient les mêmes.",
    fix: "Assurez-vous que rien n’a changé entre les deux, ou donnez-leur une empreinte.",
  },
  "mix-differs": {
    message:
      "Les personnes de {first} et de {second} sont composées différemment par {by} : {percent} % d’entre elles devraient appartenir à un autre groupe.",
    fix: "Comparez-les à l’intérieur des groupes, ou standardisez.",
  },
  "mix-unknown": {
    message:
      "On ne sait pas comment les personnes de {first} et de {second} se répartissent par {by}, car ce n’est pas publié pour certains groupes.",
    fix: "Lisez la différence avec prudence, ou prenez des groupes plus grands.",
  },
  "empty-file": {
    message: "Le fichier ne contient aucun questionnaire rempli.",
    fix: "Exportez à nouveau les données ; la première ligne doit contenir les noms des colonnes.",
  },
  "not-a-text-file": {
    message: "Ce n’est pas un fichier texte ({value}).",
    fix: "Exportez les données en CSV au format UTF-8, ou en JSON.",
  },
  "spreadsheet-not-csv": {
    message: "C’est un fichier d’un autre type ({value}), quel que soit son nom.",
    fix: "Ouvrez-le et enregistrez-le comme classeur Excel (.xlsx) ou en « CSV UTF-8 » ; décompressez d’abord une archive zip.",
  },
  "encrypted-file": {
    message: "Le fichier est protégé par un mot de passe.",
    fix: "Ouvrez-le, supprimez le mot de passe et enregistrez-le à nouveau.",
  },
  "no-spreadsheet-reader": {
    message: "Les classeurs Excel sont lus avec le paquet read-excel-file, qui n’est pas installé.",
    fix: "Installez-le avec npm install read-excel-file, ou enregistrez le classeur en « CSV UTF-8 ».",
  },
  "workbook-damaged": {
    message: "Le classeur est endommagé ou n’est pas tel que les tableurs l’écrivent ({value}).",
    fix: "Ouvrez-le dans un tableur et enregistrez-le à nouveau en .xlsx ou en « CSV UTF-8 ».",
  },
  "workbook-too-large": {
    message: "Le classeur est trop grand : {value} ({expected}) ; le maximum lu est {maximum}.",
    fix: "Enregistrez la feuille des réponses en « CSV UTF-8 ». Si le fichier est petit, il a peut-être été fait pour saturer la mémoire : demandez d’où il vient.",
  },
  "workbook-too-slow": {
    message: "Le classeur est trop long à lire : arrêt après {maximum} s.",
    fix: "Enregistrez la feuille des réponses en « CSV UTF-8 », lu ligne par ligne, ou accordez plus de secondes avec --time-limit. Si le fichier est petit, il a peut-être été fait pour être lent : demandez d’où il vient.",
  },
  "invalid-json": {
    message: "Le JSON ne peut pas être lu : {value}.",
    fix: "Exportez à nouveau les données ; si le fichier a été coupé, tout ce qui précède cet endroit a été lu.",
  },
  "invalid-xml": {
    message: "Le XML ne peut pas être lu : {value}.",
    fix: "Donnez le XML d’un envoi tel que l’outil d’enquête le conserve, entier et inchangé.",
  },
  "not-a-submission": {
    message: "C’est un formulaire ou une page web ({value}), pas un envoi.",
    fix: "Donnez le XML d’un envoi, ou exportez les données en CSV.",
  },
  "no-known-column": {
    message: "Aucune colonne n’a été reconnue. Les premières sont : {value}.",
    fix: "Utilisez comme en-têtes les noms des variables ou les libellés des questions dans une seule langue, avec , ou ; ou une tabulation entre les colonnes. Les noms sont affichés par : reintegration schema {known}.",
  },
  "too-many-columns": {
    message: "Il y a {value} colonnes ; au plus {maximum} sont lues.",
    fix: "N’exportez que cette enquête. Une fin de ligne ou un séparateur erroné peut aussi en être la cause.",
  },
  "cell-too-large": {
    message: "Une ligne dépasse {maximum} caractères.",
    fix: "Cherchez un guillemet ouvert et jamais fermé, ou un fichier collé dans une cellule. Tout ce qui précède a été lu.",
  },
  "unclosed-quote": {
    message: "Un guillemet est ouvert et jamais fermé ; le reste du fichier ne peut pas être découpé en cellules.",
    fix: "Exportez à nouveau les données. Les lignes précédentes ont été lues.",
  },
  "ambiguous-language": {
    message: "Les en-têtes des colonnes correspondent aussi bien à plusieurs langues : {value}.",
    fix: "Utilisez les noms des variables comme en-têtes, ou exportez les libellés d’une seule langue.",
  },
  "two-columns-one-item": {
    message: "Deux colonnes contiennent {item} : « {first} » et « {value} ».",
    fix: "Retirez l’une des deux. Aucun score n’est calculé pour les lignes où elles diffèrent.",
  },
  "columns-disagree": {
    message: "{item} : deux colonnes se contredisent, « {value} » et « {other} ».",
    fix: "Retrouvez la réponse d’origine et corrigez l’une des colonnes.",
  },
  "ambiguous-label": {
    message: "{item} : « {value} » peut se lire de plusieurs façons.",
    fix: "Exportez les codes (valeurs XML) à la place des libellés, ou des colonnes 0/1 pour les choix.",
  },
  "row-too-long": {
    message: "La ligne a {value} cellules, l’en-tête {expected}.",
    fix: "Des cellules se sont peut-être décalées vers la droite : cherchez un séparateur ou un guillemet à l’intérieur d’un texte.",
  },
  "row-too-short": {
    message: "La ligne a {value} cellules, l’en-tête {expected}.",
    fix: "La ligne est peut-être coupée. Les cellules manquantes sont lues comme sans réponse.",
  },
  "stray-quote": {
    message:
      "Un guillemet se trouve dans une cellule entre guillemets sans être doublé : des cellules ou des lignes ont pu être réunies en une seule.",
    fix: "Regardez cette ligne dans le fichier. Un guillemet dans un texte s’écrit deux fois ; une exportation le fait d’elle-même.",
  },
  "not-all-pages": {
    message: "Le fichier est une page des données : {value} soumissions sur {expected}.",
    fix: "Téléchargez aussi les autres pages, ou exportez toutes les données en CSV.",
  },
  "not-utf8": {
    message: "Certains caractères ne peuvent pas être lus : le fichier n’est pas en UTF-8.",
    fix: "Enregistrez-le au format « CSV UTF-8 ». Les codes ne sont pas touchés, les libellés avec accents peuvent l’être.",
  },
  "legacy-encoding": {
    message: "Le fichier n’est pas en UTF-8 ; ses lettres ont été lues comme {value}.",
    fix: "Regardez les noms et libellés accentués. Enregistrez le fichier en « CSV UTF-8 » la prochaine fois.",
  },
  "workbook-part-ignored": {
    message: "Le classeur contient des {expected}, qui n’ont pas été touchés.",
    fix: "Rien : seules les valeurs des cellules sont lues.",
  },
  "formulas-not-calculated": {
    message: "Des formules se trouvent dans {value} cellules de la feuille ; les valeurs enregistrées avec elles ont été lues.",
    fix: "Si elles ne sont peut-être plus à jour, ouvrez le classeur, laissez-le calculer et enregistrez-le.",
  },
  "sheet-not-read": {
    message: "La feuille « {value} » n’a pas été lue ; les réponses sont dans « {chosen} ».",
    fix: "Rien, si elle contient un groupe répété, une liste ou des notes ; sinon, enregistrez-la dans un fichier à part.",
  },
  "number-for-text": {
    message: "{item} : le tableur contient des nombres, comme {value}, à la place de textes.",
    fix: "Des zéros initiaux peuvent être perdus (00123 devient 123). Mettez la colonne au format texte avant de la remplir ou de l’importer.",
  },
  "column-not-recognised": {
    message: "La colonne « {value} » n’est pas connue ici et n’a pas été lue.",
    fix: "Rien à faire si ce n’est pas l’une de nos questions ; sinon, renommez-la avec le nom de la variable.",
  },
  "item-without-column": {
    message: "{item} : ce fichier n’a pas de colonne pour cette question.",
    fix: "Si elle a été posée, cherchez parmi les colonnes non reconnues. Elle compte comme sans réponse.",
  },
  "label-for-code": {
    message: "{item} : le libellé « {value} » figure à la place du code « {code} ».",
    fix: "Il a été lu comme « {code} ». Utilisez le code.",
  },
  "excel-date": {
    message: "{item} : {value} est une date telle qu’un tableur compte les jours ; elle a été lue comme {date}.",
    fix: "Mettez la colonne au format texte (YYYY-MM-DD) avant d’enregistrer.",
  },
  "not-approved": {
    message: "L’envoi est marqué « {value} » par la personne qui l’a vérifié.",
    fix: "Excluez-le avec --approved-only, ou faites-le approuver.",
  },
  "map-shape": {
    message: "« {value} » n’est pas {expected}.",
    fix: "Écrivez {expected}.",
  },
  "map-unknown-property": {
    message: "« {value} » n’est pas connu ici.",
    fix: "Utilisez l’un de ces noms : {known}.",
  },
  "map-unknown-item": {
    message: "« {value} » n’est ni une question ni un champ de contexte de cet instrument.",
    fix: "Noms les plus proches : {known}. Tous les noms : reintegration schema {instrument} --names",
  },
  "map-unknown-code": {
    message: "{item} : « {value} » n’est pas une des réponses possibles.",
    fix: "Utilisez une de ces réponses : {known}.",
  },
  "map-no-choices": {
    message: "{item} n’est pas un choix multiple, donc « {value} » n’a pas de sens ici.",
    fix: "Retirez « {value} », ou corrigez l’item.",
  },
  "map-two-columns": {
    message: "Deux colonnes mènent à {item} : « {first} » et « {value} ».",
    fix: "Gardez-en une. Les colonnes d’un seul choix ont besoin de « choice ».",
  },
  "map-two-meanings": {
    message: "« {first} » et « {value} » se lisent de la même façon mais mènent à des réponses différentes.",
    fix: "Gardez celui qui est juste.",
  },
  "map-unconfirmed": {
    message: "« {value} » est une proposition que personne n’a confirmée : {known}.",
    fix: "Corrigez ce qui est faux, puis retirez « confirm » de l’entrée.",
  },
  "map-column-not-found": {
    message: "La table nomme la colonne « {value} », qui n’est pas dans ce fichier.",
    fix: "Corrigez l’en-tête dans la table, ou retirez l’entrée.",
  },
  "log-map-unknown": {
    message: "{workflow} ne connaît pas « {value} ».",
    fix: "Noms les plus proches : {known}.",
  },
  "log-map-entry": {
    message: "L’entrée dit {value} des choses qu’une colonne peut contenir ; elle doit en dire exactement une.",
    fix: "Gardez-en une : {known}.",
  },
  "log-map-layouts": {
    message: "La table a des colonnes d’étapes (une ligne par dossier) et aussi « {value} » (une ligne par événement).",
    fix: "Gardez les colonnes de l’une des deux présentations.",
  },
  "log-column-needed": {
    message: "Aucune colonne ne contient : {value}.",
    fix: "Écrivez une table de correspondance qui dit laquelle, et donnez-la avec --map. Colonnes du fichier : {known}.",
  },
  "log-blank-cell": {
    message: "La ligne ne dit pas : {value}.",
    fix: "Complétez-la. La ligne a été laissée de côté.",
  },
  "log-unknown-event": {
    message: "« {value} » n’est pas un événement de la procédure.",
    fix: "Dites dans une table de correspondance quel événement c’est. Noms les plus proches : {known}. Il a été compté comme un écart.",
  },
  "log-unknown-role": {
    message: "« {value} » n’est pas un rôle de la procédure.",
    fix: "Dites dans une table de correspondance quel rôle c’est. Noms les plus proches : {known}.",
  },
  "invalid-definition": {
    message: "La définition n’est pas valide : {value}.",
    fix: "Corrigez le fichier de définition.",
  },
  terms: {
    code: "un code",
    codes: "une liste de codes",
    integer: "un nombre entier",
    number: "un nombre",
    date: "une date au format YYYY-MM-DD",
    month: "un mois au format YYYY-MM",
    text: "un texte",
    object: "un objet",
    rows: "une liste de lignes",
    records: "une liste de fiches",
    events: "une liste d’événements",
    instant: "un instant avec son décalage, comme 2022-05-17T10:30:00+02:00",
    notKnown: "inconnu",
    answered: "avec une réponse",
    and: " et ",
    or: " ou ",
    not: "pas",
    texts: "une liste de textes",
    dateOrder: "d/m/y, m/d/y ou y/m/d",
    reference: "un identifiant avec sa version",
    missingKind: "not_asked, not_applicable, refused, dont_know ou absent",
    flag: "0, 1 ou un type de réponse manquante",
    true: "true",
    cells: "cellules",
    files: "fichiers",
    bytes: "octets",
    macros: "macros",
    links: "liens vers d’autres fichiers",
    indicator: "indicateur",
    definition: "définitions",
    kind: "sorte de chiffre",
    unit: "unité",
    cutoffs: "jeu de seuils",
    profile: "profil de ce qui a été demandé",
    level: "niveau",
    weights: "pondération",
    confidence: "niveau de confiance",
    groupFields: "champs des groupes",
  },
};
