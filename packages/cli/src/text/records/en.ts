import type { RecordsText } from "./records-text.ts";

/** English. */
export const records: RecordsText = {
  record: "Record",
  counts: {
    title: "Records",
    read: "read",
    leftOut: "left out, not approved",
    valid: "valid: without errors",
    withErrors: "with errors",
  },
  unknown: "There is no record version “{value}”.",
  isRecord: "{value} is a record, not a survey: reintegration validate checks it with --record.",
  isSurvey: "{value} is a survey, not a record: use --instrument.",
  fileOfRecords:
    "The file holds records ({value}), not responses to a survey. Use --record {value}, or leave --instrument out: each says itself what it is.",
  fileOfResponses:
    "The file holds responses to a survey ({value}), not records. Use --instrument {value}, or leave --record out: each says itself what it is.",
  notBoth: "Records have neither --instrument nor --map: leave them out, or leave out --record.",
  noneOf: "the file holds no record of: {value}",
  notDescribed: "The file has errors: nothing was described. First mend these:",
  noVocabulary: "{reference} is not said in a vocabulary “{value}”.",
  described: "{path}: {count} in {value}",
};
