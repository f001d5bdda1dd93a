import { type Item, missingKinds } from "@reintegration/model";
import { missingNumber } from "../plan/missing-number.ts";
import { stataMissing } from "./stata-missing.ts";
import type { StataNames } from "./stata-test.ts";

/** The commands that make an item's variables of its text: numbers of answers, extended missing values, dates, 0/1 variables of choices. */
export function stataReadItem(item: Item, names: StataNames, choices: readonly string[]): string[] {
  const { key, type, answers = [] } = item;
  const text = names.text(key);
  const kinds = (variable: string): string[] => [
    ...missingKinds.map((kind) => `replace ${variable} = ${stataMissing(missingNumber(kind))} if ${text} == "${kind}"`),
    `replace ${variable} = .e if ${text} == ""`,
  ];
  const read = [`capture confirm variable ${key}`, `if _rc generate str1 ${key} = ""`, `rename ${key} ${text}`];
  switch (type) {
    case "single":
      return [
        ...read,
        `generate long ${key} = .`,
        ...answers.map(({ code, number }) => `replace ${key} = ${number} if ${text} == "${code}"`),
        ...kinds(key),
      ];
    case "multiple": {
      const state = names.state(key);
      const length = answers.map(({ code }, at) => `${choices[at]} * ${code.length + 1}`).join(" + ");
      return [
        ...read,
        ...answers.map(({ code }, at) => `generate byte ${choices[at]} = strpos(" " + ${text} + " ", " ${code} ") > 0`),
        `generate byte ${state} = .`,
        `replace ${state} = 0 if ${length} == strlen(${text}) + 1`,
        ...kinds(state),
        ...choices.map((choice) => `replace ${choice} = ${state} if ${state} != 0`),
      ];
    }
    case "integer":
    case "decimal":
      return [
        ...read,
        `generate double ${key} = real(${text}) if !regexm(${text}, "[^-0-9.]")`,
        ...(type === "integer" ? [`replace ${key} = . if ${key} != floor(${key}) | abs(${key}) > 9007199254740991`] : []),
        ...kinds(key),
      ];
    case "date":
      return [...read, `generate double ${key} = daily(${text}, "YMD")`, `format ${key} %td`, ...kinds(key)];
    case "month":
      return [...read, `generate double ${key} = monthly(${text}, "YM")`, `format ${key} %tm`, ...kinds(key)];
    case "text":
      return [...read, `generate strL ${key} = ${text}`];
  }
}
