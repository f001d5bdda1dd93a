import type { RecordsText } from "./records-text.ts";

/** French. */
export const records: RecordsText = {
  record: "Fiche",
  counts: {
    title: "Fiches",
    read: "lues",
    leftOut: "laissées de côté, non approuvées",
    valid: "valides : sans erreur",
    withErrors: "avec des erreurs",
  },
  unknown: "Il n’existe pas de version de fiche « {value} ».",
  isRecord: "{value} est une fiche, pas une enquête : reintegration validate la vérifie avec --record.",
  isSurvey: "{value} est une enquête, pas une fiche : utilisez --instrument.",
  fileOfRecords:
    "Le fichier contient des fiches ({value}), pas des réponses à une enquête. Utilisez --record {value}, ou omettez --instrument : chacune indique elle-même ce qu’elle est.",
  fileOfResponses:
    "Le fichier contient des réponses à une enquête ({value}), pas des fiches. Utilisez --instrument {value}, ou omettez --record : chacune indique elle-même ce qu’elle est.",
  notBoth: "Les fiches n’ont ni --instrument ni --map : omettez-les, ou omettez --record.",
  noneOf: "le fichier ne contient aucune fiche de ce type : {value}",
  notDescribed: "Le fichier contient des erreurs : rien n’a été décrit. Corrigez d’abord :",
  noVocabulary: "{reference} ne se dit pas dans un vocabulaire « {value} ».",
  described: "{path} : {count} en {value}",
};
