import { errorAt, type Problem, shorten, warningAt } from "@reintegration/model";
import type { Field } from "./fields-of.ts";
import type { ColumnPlan } from "./plan-columns.ts";

/** More columns that are not recognised are counted, not named. */
const mostNamed = 100;

/**
 * What is wrong with the columns of a file as a whole: two for one item or choice, those not recognised, items without one
 * (rules C6, M2). Of the context only required fields are missed.
 */
export function columnProblems(plan: ColumnPlan, itemsWithoutColumn: readonly string[], notRecognised: readonly string[]): Problem[] {
  const fieldOf = new Map(plan.index.fields.map((field) => [field.item.key, field]));
  return [
    ...twoColumns(plan),
    ...notRecognised.slice(0, mostNamed).map((header, at): Problem => {
      const more = at === mostNamed - 1 ? notRecognised.length - mostNamed : 0;
      return { ...warningAt("column-not-recognised", "", { value: shorten(header), ...(more > 0 && { more }) }), column: header };
    }),
    ...itemsWithoutColumn
      .filter((item) => fieldOf.has(item))
      .map((item) => {
        const { isList, path } = fieldOf.get(item) as Field;
        return warningAt(isList ? "list-not-read" : "item-without-column", path, { item });
      }),
  ];
}

/** Headers of the columns that are not recognised; one without a name gets its number. */
export function notRecognisedIn({ columns }: ColumnPlan): string[] {
  return columns
    .filter(({ use }) => use === "not-recognised")
    .map(({ header, index }) => (header.trim() === "" ? `(${index + 1})` : header));
}

/** Keys of items, and of required context fields, that no column holds; of lists always, since no column can. */
export function withoutColumnIn({ columns, index: { fields } }: ColumnPlan): string[] {
  const held = new Set(columns.map(({ target }) => (target?.isForeign ? undefined : target?.field)));
  return fields
    .filter((field) => (field.part === "answers" || field.item.required) && (field.isList || !held.has(field)))
    .map(({ item }) => item.key);
}

function twoColumns({ columns }: ColumnPlan): Problem[] {
  const first = new Map<unknown, string>();
  return columns.flatMap(({ target, header }): Problem[] => {
    if (target === undefined) return [];
    const earlier = first.get(target);
    if (earlier === undefined) {
      first.set(target, header);
      return [];
    }
    const { item, path } = target.field;
    return [
      { ...errorAt("two-columns-one-item", path, { item: item.key, first: shorten(earlier), value: shorten(header) }), column: header },
    ];
  });
}
