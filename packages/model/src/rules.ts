/**
 * Every rule that data can break, with its severity, fixed by the rule (rule S8 of the semantics).
 *
 * Only errors at a scored item, or about the instrument version, keep a response from being scored.
 * Each rule has a message per language (`messages/`) and a page in the reference.
 */
export const rules = {
  // structure of one response
  "missing-instrument": "error",
  "unknown-instrument": "error",
  "instrument-mismatch": "error",
  "unknown-key": "error",
  "wrong-type": "error",
  "unknown-code": "error",
  "foreign-missing-mark": "error",
  "missing-kind-not-offered": "error",
  "duplicate-choice": "error",
  "not-a-date": "error",
  "out-of-range": "error",
  "wrong-format": "error",
  "too-long": "error",
  // meaning of one response
  "exclusive-choice": "error",
  "impossible-date": "error",
  "answered-not-relevant": "warning",
  "not-applicable-but-relevant": "warning",
  "required-unanswered": "warning",
  "future-date": "warning",
  "dates-out-of-order": "warning",
  "answers-without-consent": "warning",
  // a file of responses
  "duplicate-submission": "warning",
  "duplicate-interview": "warning",
  // reading a file
  "empty-file": "error",
  "not-a-text-file": "error",
  "spreadsheet-not-csv": "error",
  "encrypted-file": "error",
  "no-spreadsheet-reader": "error",
  "workbook-damaged": "error",
  "workbook-too-large": "error",
  "workbook-too-slow": "error",
  "invalid-json": "error",
  "invalid-xml": "error",
  "not-a-submission": "error",
  "no-known-column": "error",
  "too-many-columns": "error",
  "cell-too-large": "error",
  "unclosed-quote": "error",
  "stray-quote": "error",
  "ambiguous-language": "error",
  "two-columns-one-item": "error",
  "columns-disagree": "error",
  "ambiguous-label": "error",
  "row-too-long": "error",
  "row-too-short": "warning",
  "not-all-pages": "warning",
  "not-utf8": "warning",
  "legacy-encoding": "warning",
  "workbook-part-ignored": "warning",
  "formulas-not-calculated": "warning",
  "sheet-not-read": "warning",
  "number-for-text": "warning",
  "column-not-recognised": "warning",
  "item-without-column": "warning",
  "label-for-code": "warning",
  "excel-date": "warning",
  "not-approved": "warning",
  // a map of foreign columns
  "map-shape": "error",
  "map-unknown-property": "error",
  "map-unknown-item": "error",
  "map-unknown-code": "error",
  "map-no-choices": "error",
  "map-two-columns": "error",
  "map-two-meanings": "error",
  "map-unconfirmed": "error",
  "map-column-not-found": "warning",
  // a definition
  "invalid-definition": "error",
} as const satisfies Record<string, "error" | "warning">;

export type RuleId = keyof typeof rules;
