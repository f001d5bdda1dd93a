import type { Basis, Status } from "@reintegration/model";

/** What a form says itself, in one language. Places in braces are filled in. */
export interface FormTexts {
  /** The language's own name. */
  readonly name: string;
  readonly about: string;
  readonly context: string;
  readonly furtherQuestions: string;
  readonly whyMissing: string;
  readonly monthHint: string;
  readonly howMany: string;
  readonly required: string;
  readonly currency: string;
  readonly exclusive: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly pattern: string;
  readonly characters: string;
  readonly firstCharacter: string;
  readonly minLength: string;
  readonly maxLength: string;
  readonly years: string;
  readonly notInFuture: string;
  readonly dateOrder: string;
  readonly scores: string;
  readonly aboutScores: string;
  readonly composite: string;
  readonly score: string;
  readonly notEnough: string;
  readonly noComposite: string;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly status: Readonly<Record<Status, string>>;
}

/** By language. */
export const formTexts: Readonly<Record<string, FormTexts>> = {
  en: {
    name: "English",
    about: "{title}\n{reference} · {status} · {basis}",
    context: "About the interview",
    furtherQuestions: "Further questions",
    whyMissing: "{question} – Why is there no answer?",
    monthHint: "Write it like this: 2022-05.",
    howMany: "{question} – How many?",
    required: "An answer is needed here.",
    currency: "An amount needs its currency.",
    exclusive: "Each of these stands alone, without another answer: {choices}",
    minimum: "At least {value}.",
    maximum: "At most {value}.",
    pattern: "The answer must have this form: {value}",
    characters: "Only these characters, no spaces: “{value}”.",
    firstCharacter: "It must begin with one of these: “{value}”.",
    minLength: "At least {value} characters.",
    maxLength: "At most {value} characters.",
    years: "The year must lie between 1900 and 2100.",
    notInFuture: "The date may not lie in the future.",
    dateOrder: "“{earlier}” may not come after “{later}”.",
    scores: "Scores",
    aboutScores: "Calculated on this device by {reference} · {status} · {basis}",
    composite: "Composite score",
    score: "{title}: {value}",
    notEnough: "{title}: not enough answers: {answered} of {applicable}",
    noComposite: "{title}: none, because a dimension has not enough answers ({answered} of {applicable} in all)",
    basis: { sourced: "sourced", adapted: "adapted", reconstructed: "reconstructed, not an official text" },
    status: { draft: "draft", published: "published", deprecated: "deprecated" },
  },
  fr: {
    name: "Français",
    about: "{title}\n{reference} · {status} · {basis}",
    context: "À propos de l’entretien",
    furtherQuestions: "Autres questions",
    whyMissing: "{question} – Pourquoi n’y a-t-il pas de réponse ?",
    monthHint: "À écrire ainsi : 2022-05.",
    howMany: "{question} – Combien ?",
    required: "Une réponse est nécessaire ici.",
    currency: "Un montant doit avoir sa devise.",
    exclusive: "Chacune de ces réponses s’emploie seule, sans autre réponse : {choices}",
    minimum: "Au moins {value}.",
    maximum: "Au plus {value}.",
    pattern: "La réponse doit avoir cette forme : {value}",
    characters: "Seulement ces caractères, sans espace : « {value} ».",
    firstCharacter: "Le premier doit être l’un de ceux-ci : « {value} ».",
    minLength: "Au moins {value} caractères.",
    maxLength: "Au plus {value} caractères.",
    years: "L’année doit être comprise entre 1900 et 2100.",
    notInFuture: "La date ne peut pas être dans l’avenir.",
    dateOrder: "« {earlier} » ne peut pas être après « {later} ».",
    scores: "Scores",
    aboutScores: "Calculés sur cet appareil d’après {reference} · {status} · {basis}",
    composite: "Score composite",
    score: "{title} : {value}",
    notEnough: "{title} : pas assez de réponses : {answered} sur {applicable}",
    noComposite: "{title} : aucun, car une dimension n’a pas assez de réponses ({answered} sur {applicable} en tout)",
    basis: { sourced: "tiré d’une source", adapted: "adapté", reconstructed: "reconstitué, pas un texte officiel" },
    status: { draft: "projet", published: "publié", deprecated: "retiré" },
  },
  es: {
    name: "Español",
    about: "{title}\n{reference} · {status} · {basis}",
    context: "Sobre la entrevista",
    furtherQuestions: "Otras preguntas",
    whyMissing: "{question} – ¿Por qué no hay respuesta?",
    monthHint: "Escríbalo así: 2022-05.",
    howMany: "{question} – ¿Cuántos?",
    required: "Aquí hace falta una respuesta.",
    currency: "Un importe necesita su moneda.",
    exclusive: "Cada una de estas respuestas va sola, sin ninguna otra: {choices}",
    minimum: "Como mínimo {value}.",
    maximum: "Como máximo {value}.",
    pattern: "La respuesta debe tener esta forma: {value}",
    characters: "Solo estos caracteres, sin espacios: «{value}».",
    firstCharacter: "Debe empezar por uno de estos: «{value}».",
    minLength: "Como mínimo {value} caracteres.",
    maxLength: "Como máximo {value} caracteres.",
    years: "El año debe estar entre 1900 y 2100.",
    notInFuture: "La fecha no puede estar en el futuro.",
    dateOrder: "«{earlier}» no puede ser posterior a «{later}».",
    scores: "Puntuaciones",
    aboutScores: "Calculadas en este dispositivo según {reference} · {status} · {basis}",
    composite: "Puntuación compuesta",
    score: "{title}: {value}",
    notEnough: "{title}: no hay suficientes respuestas: {answered} de {applicable}",
    noComposite: "{title}: ninguna, porque una dimensión no tiene suficientes respuestas ({answered} de {applicable} en total)",
    basis: { sourced: "tomado de una fuente", adapted: "adaptado", reconstructed: "reconstruido, no es un texto oficial" },
    status: { draft: "borrador", published: "publicado", deprecated: "retirado" },
  },
  ar: {
    name: "العربية",
    about: "{title}\n{reference} · {status} · {basis}",
    context: "عن المقابلة",
    furtherQuestions: "أسئلة أخرى",
    whyMissing: "{question} – لماذا لا توجد إجابة؟",
    monthHint: "يُكتب هكذا: 2022-05.",
    howMany: "{question} – كم عددها؟",
    required: "يلزم تقديم إجابة هنا.",
    currency: "يلزم ذكر عملة المبلغ.",
    exclusive: "كل واحدة من هذه الإجابات تُختار وحدها دون إجابة أخرى: {choices}",
    minimum: "{value} على الأقل.",
    maximum: "{value} على الأكثر.",
    pattern: "يجب أن تكون الإجابة بهذا الشكل: {value}",
    characters: "هذه الرموز فقط وبلا مسافات: «{value}».",
    firstCharacter: "يجب أن تبدأ الإجابة بأحد هذه: «{value}».",
    minLength: "{value} حرفاً على الأقل.",
    maxLength: "{value} حرفاً على الأكثر.",
    years: "يجب أن تقع السنة بين 1900 و2100.",
    notInFuture: "لا يجوز أن يكون التاريخ في المستقبل.",
    dateOrder: "لا يجوز أن يأتي «{earlier}» بعد «{later}».",
    scores: "الدرجات",
    aboutScores: "محسوبة على هذا الجهاز وفق {reference} · {status} · {basis}",
    composite: "الدرجة المركبة",
    score: "{title}: {value}",
    notEnough: "{title}: الإجابات غير كافية: {answered} من {applicable}",
    noComposite: "{title}: لا توجد، لأن إجابات أحد الأبعاد غير كافية ({answered} من {applicable} إجمالاً)",
    basis: { sourced: "مأخوذ من مصدر", adapted: "معدّل", reconstructed: "معاد بناؤه، وليس نصاً رسمياً" },
    status: { draft: "مسودة", published: "منشور", deprecated: "مهمل" },
  },
};
