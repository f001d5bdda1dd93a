import type { Test } from "../plan/test-of-condition.ts";
import { spssList } from "./spss-list.ts";
import { spssString } from "./spss-string.ts";

/** Where the script keeps what it knows of an item: its variable, its text as read, and a 0/1 variable for each choice. */
export interface SpssNames {
  readonly state: (key: string) => string;
  readonly text: (key: string) => string;
  readonly choice: (key: string, code: string) => string;
}

/** A test as an expression of SPSS: 1 or 0 in each row, never missing, since states never are (rule M4). */
export function spssTest(test: Test, names: SpssNames): string {
  switch (test.test) {
    case "numbers":
      return `ANY(${spssList([names.state(test.item.key), ...test.numbers.map(String)], ", ")})`;
    case "chosen":
      return `(${names.state(test.item.key)} = 0 AND ${names.choice(test.item.key, test.code)} = 1)`;
    case "number":
      return `(${names.state(test.item.key)} = 0 AND ${test.item.key} ${test.operator} ${test.value})`;
    case "text":
      return `(${names.state(test.item.key)} = 0 AND ${names.text(test.item.key)} ${test.operator} ${spssString(test.value)})`;
    case "answered":
      return `(${names.state(test.item.key)} >= 0)`;
    case "missing":
      return `(${names.state(test.item.key)} = ${test.number})`;
    case "not":
      return `(NOT ${spssTest(test.part, names)})`;
    case "constant":
      return test.holds ? "(1 = 1)" : "(1 = 0)";
    case "and":
    case "or": {
      const parts = test.parts.map((part) => spssTest(part, names));
      if (parts.length === 0) return spssTest({ test: "constant", holds: test.test === "and" }, names);
      return `(${spssList(parts, test.test === "and" ? " AND " : " OR ")})`;
    }
  }
}
