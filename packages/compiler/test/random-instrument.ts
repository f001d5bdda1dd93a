import {
  type Answer,
  allowedMissing,
  type Condition,
  type Instrument,
  type Item,
  type MissingKind,
  missingKinds,
} from "@reintegration/model";
import fc from "fast-check";

const answersOf = (count: number): Answer[] =>
  Array.from({ length: count }, (_, index) => ({
    code: `c${index + 1}`,
    number: index + 1,
    ...(index === count - 1 && { exclusive: true as const }),
  }));

const dates = ["2022-05-17", "2022-06-30", "2024-02-29", "2030-01-01"];
const months = ["2022-05", "2022-06", "2030-01"];
const texts = ["A-1", "b", "2022-06", "c1"];
const offered = ["not_applicable", "refused", "dont_know"] as const satisfies readonly MissingKind[];

/** Values that an item may be compared with: mostly such as it can hold, some of another type. */
function valueFor({ type, answers = [] }: Item): fc.Arbitrary<string | number> {
  const fitting: readonly (string | number)[] =
    answers.length > 0
      ? answers.map(({ code }) => code)
      : ({ integer: [0, 3, 7], decimal: [0, 0.5, 7], date: dates, month: months }[type as string] ?? texts);
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...fitting) },
    { weight: 1, arbitrary: fc.constantFrom<string | number>("nobody", "", "refused", 3, 0, "2022-06-15") },
  );
}

/** Any condition over the items: every operator, with every type, and some values that no item can hold. */
export function anyCondition(items: readonly Item[]): fc.Arbitrary<Condition> {
  const item = fc.constantFrom(...items);
  const compared = item.chain((each) =>
    fc
      .tuple(fc.constantFrom("eq", "gt", "gte", "lt", "lte", "includes"), valueFor(each))
      .map(([operator, value]) => ({ [operator]: [each.key, value] }) as unknown as Condition),
  );
  const inList = item.chain((each) =>
    fc.array(valueFor(each), { minLength: 1, maxLength: 3 }).map((values): Condition => ({ in: [each.key, values] })),
  );
  const answered = item.map(({ key }): Condition => ({ answered: key }));
  const missing = fc.tuple(item, fc.constantFrom(...missingKinds)).map(([{ key }, kind]): Condition => ({ missing: [key, kind] }));
  return fc.letrec<{ any: Condition; joined: Condition }>((tie) => ({
    any: fc.oneof({ maxDepth: 3, withCrossShrink: true }, compared, inList, answered, missing, tie("joined")),
    joined: fc.oneof(
      fc.array(tie("any"), { minLength: 1, maxLength: 3 }).map((and): Condition => ({ and })),
      fc.array(tie("any"), { minLength: 1, maxLength: 3 }).map((or): Condition => ({ or })),
      tie("any").map((not): Condition => ({ not })),
    ),
  })).any;
}

/** An item of any type, with what its type may have. */
function anyItem(key: string): fc.Arbitrary<Item> {
  const type = fc.constantFrom("single", "multiple", "integer", "decimal", "date", "month", "text" as const);
  return fc
    .tuple(type, fc.constantFrom(1, 3, 20), fc.subarray([...offered]), fc.boolean(), fc.boolean(), fc.boolean())
    .map(([type, count, missing, required, limited, notInFuture]): Item => {
      const isChoice = type === "single" || type === "multiple";
      return {
        key,
        type,
        ...(isChoice && { answers: answersOf(count) }),
        ...(missing.length > 0 && { missing }),
        ...(required && { required }),
        ...(limited && (type === "integer" || type === "decimal") && { minimum: -1, maximum: 7 }),
        ...(limited && type === "text" && { pattern: "^[A-Za-z0-9_-]{1,9}$", maxLength: 8 }),
        ...(notInFuture && (type === "date" || type === "month") && { notInFuture }),
      };
    });
}

const keys = ["class", "await", "fifth", "x0", "problems", "latest", "report", "a1", "last_2b", "set"];

/** Any instrument with up to ten items, in which relevance may name earlier and later items, but never leads back. */
export const anyInstrument: fc.Arbitrary<Instrument> = fc
  .tuple(fc.integer({ min: 2, max: keys.length }), fc.nat({ max: 4 }), fc.boolean(), fc.boolean())
  .chain(([count, inContext, hasConsent, hasOrder]) =>
    fc.tuple(...keys.slice(0, count).map(anyItem)).chain((items) =>
      fc
        .tuple(
          fc.shuffledSubarray(items, { minLength: count }),
          fc.array(fc.option(fc.constant(true), { nil: undefined }), { minLength: count, maxLength: count }),
        )
        .chain(([order, conditional]) =>
          fc
            .tuple(
              ...order.map((_, place) => (place > 0 && conditional[place] ? anyCondition(order.slice(0, place)) : fc.constant(undefined))),
              hasConsent ? anyCondition(items) : fc.constant(undefined),
            )
            .map((conditions): Instrument => {
              const all = items.map((item): Item => {
                const relevance = conditions[order.indexOf(item)];
                return relevance ? { ...item, relevance } : item;
              });
              const consent = conditions.at(-1);
              const dated = all.filter(({ type }) => type === "date" || type === "month").map(({ key }) => key);
              const cut = Math.min(inContext, count - 1);
              return {
                id: "any-2b",
                version: "1.0.0",
                basis: "reconstructed",
                dimensions: ["all"],
                context: all.slice(0, cut),
                items: all.slice(cut),
                identifiedBy: [],
                duplicates: [],
                dateOrder: hasOrder && dated.length > 1 ? [[dated[0] as string, dated[1] as string]] : [],
                ...(consent && { consentRefused: consent, tooYoung: consent }),
              };
            }),
        ),
    ),
  );

/** What a cell of an item may hold: mostly an answer or an allowed missing kind, and whatever else files hold. */
export function anyCell(item: Item): fc.Arbitrary<unknown> {
  const codes = (item.answers ?? []).map(({ code }) => code);
  const answer: Readonly<Record<Item["type"], fc.Arbitrary<unknown>>> = {
    single: fc.constantFrom(...codes, "c1"),
    multiple: fc.oneof(
      fc.subarray(codes, { minLength: Math.min(1, codes.length) }),
      fc.array(fc.constantFrom(...codes, "c1"), { maxLength: 3 }),
    ),
    integer: fc.integer({ min: -2, max: 9 }),
    decimal: fc.constantFrom(-1, 0, 0.5, 7, 7.5),
    date: fc.constantFrom(...dates, "2023-02-29"),
    month: fc.constantFrom(...months, "2022-13"),
    text: fc.constantFrom(...texts, "too long for it", "é!"),
  };
  const odd = fc.constantFrom<unknown>(
    undefined,
    null,
    "",
    [],
    {},
    true,
    "nobody",
    "NA",
    ["nobody"],
    [3],
    Number.NaN,
    -0,
    1e300,
    "constructor",
    "2022-06-15T10:00:00",
  );
  return fc.oneof(
    { weight: 10, arbitrary: answer[item.type] },
    { weight: 3, arbitrary: fc.constantFrom<unknown>(...missingKinds, ...allowedMissing(item)) },
    { weight: 2, arbitrary: odd },
  );
}

/** Any response to an instrument; now and then a cell is left out, or stands under a key or in a part where it does not belong. */
export function anyResponse({ id, version, context, items }: Instrument): fc.Arbitrary<unknown> {
  const cells = (own: readonly Item[], others: readonly Item[]): fc.Arbitrary<Record<string, unknown>> =>
    fc
      .tuple(
        ...own.map((item) =>
          fc.option(
            anyCell(item).map((cell): [string, unknown] => [item.key, cell]),
            { freq: 6, nil: undefined },
          ),
        ),
        fc.oneof(
          { weight: 9, arbitrary: fc.constant(undefined) },
          {
            weight: 1,
            arbitrary: fc.tuple(fc.constantFrom("nobody", ...others.map(({ key }) => key)), fc.constantFrom<unknown>("c1", 3, "refused")),
          },
        ),
      )
      .map((entries) => Object.fromEntries(entries.filter((entry) => entry !== undefined)));
  return fc.oneof(
    {
      weight: 20,
      arbitrary: fc.record({ instrument: fc.constant(`${id}@${version}`), context: cells(context, items), answers: cells(items, context) }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<unknown>(
        undefined,
        null,
        [],
        3,
        {},
        { instrument: "other@1.0.0", context: {}, answers: {} },
        { instrument: `${id}@${version}`, context: [], answers: null },
      ),
    },
  );
}
