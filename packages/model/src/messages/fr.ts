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
    fix: "Vérifiez les réponses dont elle dépend. La réponse est conservée dans les données et exclue du score.",
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
  "duplicate-submission": {
    message: "C’est le même envoi que la ligne {first}.",
    fix: "Gardez l’un des deux. Un score est calculé pour les deux.",
  },
  "duplicate-interview": {
    message: "Cet entretien répète celui de la ligne {first} : valeurs identiques pour {by}.",
    fix: "Corrigez le dossier ou la vague d’enquête, ou gardez l’un des deux. Un score est calculé pour les deux.",
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
    message: "La lecture du classeur a pris plus de {maximum} secondes et a été arrêtée.",
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
    message: "La colonne « {value} » n’est pas connue de cet instrument et n’a pas été lue.",
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
  },
};
