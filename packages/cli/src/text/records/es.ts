import type { RecordsText } from "./records-text.ts";

/** Spanish. */
export const records: RecordsText = {
  record: "Registro",
  counts: {
    title: "Registros",
    read: "leídos",
    leftOut: "dejados fuera por no estar aprobados",
    valid: "válidos: sin errores",
    withErrors: "con errores",
  },
  unknown: "No existe la versión de registro «{value}».",
  isRecord: "{value} es un registro, no una encuesta: reintegration validate lo comprueba con --record.",
  isSurvey: "{value} es una encuesta, no un registro: use --instrument.",
  fileOfRecords:
    "El archivo contiene registros ({value}), no respuestas a una encuesta. Use --record {value}, o quite --instrument: cada uno dice por sí mismo qué es.",
  fileOfResponses:
    "El archivo contiene respuestas a una encuesta ({value}), no registros. Use --instrument {value}, o quite --record: cada una dice por sí misma qué es.",
  notBoth: "Los registros no llevan --instrument ni --map: quítelos, o quite --record.",
  noneOf: "el archivo no contiene ningún registro de: {value}",
  notDescribed: "El archivo tiene errores: no se describió nada. Corrija primero:",
  noVocabulary: "{reference} no se expresa en un vocabulario «{value}».",
  described: "{path}: {count} en {value}",
};
