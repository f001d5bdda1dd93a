export { type CheckOptions, type CheckReport, checkResponse } from "./check-response.ts";
export { checkResponses, type SubmittedResponse } from "./check-responses.ts";
export { type DuplicateIndex, duplicateIndex } from "./duplicate-index.ts";
export { type Check, checks } from "./gen/checks.ts";
export type { ValidationError, Validator } from "./validator.ts";
