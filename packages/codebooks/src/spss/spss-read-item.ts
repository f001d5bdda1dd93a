import { type Item, missingKinds } from "@reintegration/model";
import type { ItemDescription } from "../plan/describe-item.ts";
import { missingNumber } from "../plan/missing-number.ts";
import { spssDate } from "./spss-date.ts";
import { spssList } from "./spss-list.ts";
import { spssNumber } from "./spss-number.ts";

/** The text of an item as the CSV holds it. */
export const textName = (key: string): string => `t_${key}`;

const kindPairs = [...missingKinds.map((kind) => `('${kind}'=${missingNumber(kind)})`), "(''=-5)"];

/** Whether an answer may be a number that stands for a missing kind: then the kind has a variable of its own. */
export function hasKindVariable({ type, minimum }: Item): boolean {
  return (type === "integer" || type === "decimal") && !(minimum !== undefined && minimum >= 0);
}

/**
 * The commands that make an item's variables of its text: numbers of answers and missing kinds, dates, 0/1 variables of choices. What
 * cannot be understood is system-missing.
 */
export function spssReadItem(item: Item, { answers }: ItemDescription, choices: readonly string[]): string[] {
  const { key, type } = item;
  const text = textName(key);
  const recode = (pairs: readonly string[], into: string): string =>
    `RECODE ${text}\n    ${spssList(pairs)}\n    (ELSE=SYSMIS) INTO ${into}.`;
  switch (type) {
    case "single":
      return [recode([...answers.map(({ code, number }) => `('${code}'=${number})`), ...kindPairs], key)];
    case "multiple":
      return readChoices(item, choices, recode);
    case "integer":
    case "decimal": {
      const kinds = hasKindVariable(item) ? `${key.slice(0, 24)}_missing` : key;
      return [
        recode(kindPairs, `#k_${key}`),
        `COMPUTE ${key} = $SYSMIS.`,
        `DO IF MISSING(#k_${key}).`,
        ...spssNumber(text, key),
        "END IF.",
        ...(type === "integer" ? [`IF TRUNC(${key}) <> ${key} OR ABS(${key}) > 9007199254740991 ${key} = $SYSMIS.`] : []),
        ...(kinds === key ? [] : [`COMPUTE ${kinds} = $SYSMIS.`]),
        `IF NOT MISSING(#k_${key}) ${kinds} = #k_${key}.`,
      ];
    }
    case "date":
      return [
        recode(kindPairs, `#k_${key}`),
        `COMPUTE ${key} = $SYSMIS.`,
        `DO IF MISSING(#k_${key}).`,
        ...spssDate(text, key),
        "END IF.",
        `IF NOT MISSING(#k_${key}) ${key} = #k_${key}.`,
      ];
    case "month":
    case "text":
      return [`STRING ${key} (A${textWidth(item)}).`, `COMPUTE ${key} = ${text}.`];
  }
}

/**
 * A summary text is understood when it is as long as its known choices with one space between them; then none is unknown and none
 * stands twice.
 */
function readChoices(
  { key, answers = [] }: Item,
  choices: readonly string[],
  recode: (pairs: readonly string[], into: string) => string,
): string[] {
  const text = textName(key);
  const lengths = answers.map(({ code }, at) => `${choices[at]} * ${code.length + 1}`);
  return [
    recode(kindPairs, `#k_${key}`),
    ...answers.map(({ code }, at) => `COMPUTE ${choices[at]} = INDEX(CONCAT(' ', RTRIM(${text}), ' '), ' ${code} ') > 0.`),
    `COMPUTE #n_${key} = ${spssList(lengths, " + ")}.`,
    `IF MISSING(#k_${key}) AND #n_${key} - 1 = LENGTH(RTRIM(${text})) #k_${key} = 0.`,
    `DO REPEAT choice = ${spssList(choices)}.`,
    `IF #k_${key} < 0 choice = #k_${key}.`,
    `IF MISSING(#k_${key}) choice = $SYSMIS.`,
    "END REPEAT.",
  ];
}

/** Width in bytes that a text of the CSV may take: an unknown one is never cut down to a known one. */
export function textWidth({ type, answers = [], maxLength }: Item): number {
  const longest = Math.max(24, ...answers.map(({ code }) => code.length));
  if (type === "single") return longest + 8;
  if (type === "multiple") return Math.min(32_000, answers.reduce((sum, { code }) => sum + code.length + 1, 0) + longest + 8);
  if (type === "text") return Math.min(32_000, Math.max(24, (maxLength ?? 500) * 4));
  return 48;
}
