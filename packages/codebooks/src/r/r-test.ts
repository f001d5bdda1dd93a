import type { Test } from "../plan/test-of-condition.ts";
import { rString } from "./r-string.ts";

const operators = { "=": "==", ">": ">", ">=": ">=", "<": "<", "<=": "<=" } as const;

/** A test as an expression of R over the columns of `state`, `cells` and `chosen`: TRUE or FALSE in each row, never NA (rule M4). */
export function rTest(test: Test): string {
  switch (test.test) {
    case "numbers":
      return `is_one_of(${rString(test.item.key)}, c(${test.numbers.map((number) => `${number}`).join(", ")}))`;
    case "chosen":
      return `includes(${rString(test.item.key)}, ${rString(test.code)})`;
    case "number":
      return `compare(${rString(test.item.key)}, \`${operators[test.operator]}\`, ${test.value})`;
    case "text":
      return `compare(${rString(test.item.key)}, \`${operators[test.operator]}\`, ${rString(test.value)})`;
    case "answered":
      return `(state[[${rString(test.item.key)}]] >= 0)`;
    case "missing":
      return `(state[[${rString(test.item.key)}]] == ${test.number})`;
    case "not":
      return `!${rTest(test.part)}`;
    case "constant":
      return `rep(${test.holds ? "TRUE" : "FALSE"}, rows)`;
    case "and":
    case "or": {
      const parts = test.parts.map(rTest);
      return parts.length === 0
        ? rTest({ test: "constant", holds: test.test === "and" })
        : `(${parts.join(test.test === "and" ? " & " : " | ")})`;
    }
  }
}
