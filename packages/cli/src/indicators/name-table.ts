import type { IndicatorTable } from "@reintegration/indicators";
import { type Labels, type MissingKind, missingKindOf } from "@reintegration/model";
import type { Text } from "../text/text.ts";
import { titlesOf } from "./choose-indicators.ts";
import type { NamedTable } from "./named-table.ts";

/** Gives a table its texts in the user's language. `labels` are those of what it was computed from. */
export async function nameTable(table: IndicatorTable, labels: Labels | undefined, language: string, text: Text): Promise<NamedTable> {
  const { indicator } = table.stamp;
  const titles = await titlesOf(indicator, language);
  const { population, denominator, numerator } = titles;
  return {
    table,
    title: titles["title"] ?? indicator,
    statement: titles["statement"] ?? "",
    words: {
      ...(population !== undefined && { population }),
      ...(denominator !== undefined && { denominator }),
      ...(numerator !== undefined && { numerator }),
    },
    groupTitle: (field, code) => {
      if (missingKindOf(code) !== undefined) return text.indicators.missing[code as MissingKind];
      const answers = labels && Object.hasOwn(labels.items, field) ? labels.items[field]?.answers : undefined;
      return answers && Object.hasOwn(answers, code) ? (answers[code] as string) : code;
    },
    unit: titles["unit"] ?? table.unit,
  };
}
