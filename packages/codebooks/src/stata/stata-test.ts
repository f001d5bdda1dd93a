import type { Test } from "../plan/test-of-condition.ts";
import { stataMissing } from "./stata-missing.ts";

/** What a Stata script calls the variables of an item, by its key. */
export interface StataNames {
  /** Text as read. */
  readonly text: (key: string) => string;
  /** State: a number, 0 for an answer that is no single choice, or an extended missing value. */
  readonly state: (key: string) => string;
  readonly choice: (key: string, code: string) => string;
}

const operators = { "=": "==", ">": ">", ">=": ">=", "<": "<", "<=": "<=" } as const;

/** A test as an expression of Stata, 1 or 0. Missing values are larger than all numbers there, so each test asks for an answer first. */
export function stataTest(test: Test, names: StataNames): string {
  switch (test.test) {
    case "numbers": {
      const state = names.state(test.item.key);
      return `(${test.numbers.map((number) => `${state} == ${number}`).join(" | ")})`;
    }
    case "chosen":
      return `(${names.state(test.item.key)} == 0 & ${names.choice(test.item.key, test.code)} == 1)`;
    case "number":
      return `(${names.state(test.item.key)} == 0 & ${test.item.key} ${operators[test.operator]} ${test.value})`;
    case "text":
      return `(${names.state(test.item.key)} == 0 & ${names.text(test.item.key)} ${operators[test.operator]} ${literal(test.value)})`;
    case "answered":
      return `(${names.state(test.item.key)} < .)`;
    case "missing":
      return `(${names.state(test.item.key)} == ${stataMissing(test.number)})`;
    case "not":
      return `(!${stataTest(test.part, names)})`;
    case "constant":
      return test.holds ? "(1 == 1)" : "(1 == 0)";
    case "and":
    case "or": {
      const parts = test.parts.map((part) => stataTest(part, names));
      if (parts.length === 0) return stataTest({ test: "constant", holds: test.test === "and" }, names);
      return `(${parts.join(test.test === "and" ? " & " : " | ")})`;
    }
  }
}

/** A text to compare with. One that Stata could read as a macro, comment or quotation mark is refused: a look-alike would not be equal. */
function literal(text: string): string {
  if (/["'`$\\*/\u0000-\u001f]/.test(text)) throw new Error(`Stata cannot compare an answer with ${JSON.stringify(text).slice(0, 80)}`);
  return `"${text}"`;
}
