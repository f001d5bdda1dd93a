import { plural } from "../plural.ts";
import type { IndicatorsText } from "./indicators-text.ts";

/** French. */
export const indicators: IndicatorsText = {
  unknown: "Il n’existe pas de version d’indicateur « {value} ».",
  notComputable: "{value} ne peut pas être calculé à partir de nos fiches : {reason}",
  noneFits: "{path} ne contient ni fiches ni réponses dont un indicateur se calcule.",
  tooManyFields: "On peut ventiler selon deux champs au plus à la fois, plus la vague d’enquête : {value} sont trop.",
  unknownField: "Aucun indicateur que ce fichier permet n’est ventilé selon « {value} ».",
  badPeriod: "« {value} » n’est pas un jour. Écrivez-le ainsi : 2022-06-30.",
  title: plural("fr", { one: "{n} indicateur", other: "{n} indicateurs" }),
  rowsRead: plural("fr", { one: "{n} ligne lue", other: "{n} lignes lues" }),
  rowsLeftOut: plural("fr", { one: "{n} laissée de côté à cause d’une erreur", other: "{n} laissées de côté à cause d’erreurs" }),
  of: "{numerator} sur {denominator}",
  population: "qui",
  denominator: "sur",
  numerator: "compté",
  all: "ensemble",
  missing: {
    not_asked: "non demandé",
    not_applicable: "sans objet",
    refused: "refus de répondre",
    dont_know: "ne sait pas",
    absent: "sans réponse",
  },
  hidden: "masqué",
  hiddenGroups: plural("fr", {
    one: "{n} groupe est masqué : on pourrait y reconnaître des personnes, ou il trahirait un tel groupe.",
    other: "{n} groupes sont masqués : on pourrait y reconnaître des personnes, ou ils trahiraient un tel groupe.",
  }),
  moreGroups: plural("fr", { one: "et {n} autre groupe dans indicators.csv", other: "et {n} autres groupes dans indicators.csv" }),
  notUsed: plural("fr", { one: "{n} non utilisé, faute d’une réponse", other: "{n} non utilisés, faute d’une réponse" }),
  insufficient: {
    nobody: "personne à décrire",
    "no-denominator": "personne au dénominateur",
    "one-in-a-stratum": "une strate d’un seul entretien",
    "no-pairs": "personne aux deux vagues",
    "no-exposure": "aucune durée sur laquelle compter",
    "too-few": "trop peu",
  },
  notToldApart: "non ventilé selon : {fields}",
  matched: "{n} aux deux vagues",
  confidence: "Les bornes valent avec un niveau de confiance de {confidence}.",
  levels: { project: "projet", programme: "programme", framework: "cadre" },
  cannotCompare: "« {value} » ne distingue aucun groupe à comparer. Nommez-le aussi avec --by ou --by-round.",
  againstAlone: "--against dit à quel groupe les autres sont comparés ; il demande --compare.",
  compared: {
    title: "Comparaison selon {field}",
    legend:
      "Le premier moins le second (pour les parts : en points de 100), avec ses bornes. p est corrigé selon le nombre de paires de l’indicateur (Holm).",
    not: plural("fr", {
      one: "{n} paire non comparée : un chiffre est masqué ou ne peut être donné",
      other: "{n} paires non comparées : un chiffre est masqué ou ne peut être donné",
    }),
  },
  files: {
    comparisons: "une ligne par paire de groupes",
    csv: "une ligne par groupe, avec les dénominateurs en toutes lettres",
    json: "la même chose pour les programmes, avec les définitions utilisées",
  },
  notice: "Les chiffres de niveaux différents (projet, programme, cadre) ne s’additionnent jamais.",
};
