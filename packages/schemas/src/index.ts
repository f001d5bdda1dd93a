export { checkRecord } from "./check-record.ts";
export { type CheckOptions, type CheckReport, checkResponse } from "./check-response.ts";
export { checkResponses, type SubmittedResponse } from "./check-responses.ts";
export { describeRecord, type JsonLdNode, type JsonLdValue } from "./describe-record.ts";
export { type DuplicateIndex, duplicateIndex } from "./duplicate-index.ts";
export { type Check, checks } from "./gen/checks.ts";
export { type LostReferences, type RecordIndex, recordIndex } from "./record-index.ts";
export type { ValidationError, Validator } from "./validator.ts";
