import { allowedMissing, type Item, missingKinds } from "@reintegration/model";
import fc from "fast-check";

/** Cells that no item of any type can hold, or only by mistake. */
const oddCell = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    [],
    true,
    0,
    1.5,
    -1,
    1e20,
    {},
    "absent",
    "NA",
    "-99",
    "2022-02-30",
    "17/05/2022",
    "2022-13-01",
    "2022-05",
    "1899-12-31",
    "toString",
    "__proto__",
    [null],
    [[]],
    "a\nb",
    "é".repeat(70),
  ),
  fc.constantFrom<unknown>(...missingKinds),
  fc.string({ maxLength: 12 }),
  fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 }),
);

/** A cell that is right, or nearly, for an item. */
export const rightCell = (item: Item): fc.Arbitrary<unknown> => {
  const codes = (item.answers ?? []).map(({ code }) => code);
  switch (item.type) {
    case "single":
      return fc.constantFrom<unknown>(...codes, ...allowedMissing(item));
    case "multiple":
      return fc.oneof(
        fc.subarray(codes, { minLength: 1 }),
        fc.array(fc.constantFrom(...codes), { maxLength: 4 }),
        fc.constantFrom(...allowedMissing(item)),
      );
    case "integer":
    case "decimal":
      return fc.oneof(fc.integer({ min: -2, max: 10 }), fc.double({ noNaN: true, min: -1, max: 2e6 }));
    case "date":
      return fc.constantFrom("2022-05-17", "2022-06-30", "2022-07-01", "2022-07-02", "2024-02-29", "2030-01-01");
    case "month":
      return fc.constantFrom("2021-11", "2022-05", "2022-06", "2022-07", "2022-08");
    default:
      return fc.constantFrom("A-1", "en", "BGD-000123", "x y", "refused");
  }
};

/** Random cells of items: mostly right, some odd, absent, or under keys that nobody knows. `rightOf` says what is right. */
export function randomCells<Place extends { readonly key: string }>(
  items: readonly Place[],
  rightOf: (item: Place) => fc.Arbitrary<unknown>,
): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .tuple(
      ...items.map((item) =>
        fc.oneof(
          { weight: 12, arbitrary: rightOf(item).map((cell): [string, unknown][] => [[item.key, cell]]) },
          { weight: 1, arbitrary: oddCell.map((cell): [string, unknown][] => [[item.key, cell]]) },
          { weight: 1, arbitrary: fc.constant<[string, unknown][]>([]) },
        ),
      ),
      fc.oneof(
        { weight: 20, arbitrary: fc.constant<[string, unknown][]>([]) },
        { weight: 1, arbitrary: fc.constantFrom("x", "a/b~c", "constructor", "__proto__").map((key): [string, unknown][] => [[key, 1]]) },
      ),
    )
    .map(
      (entries) =>
        JSON.parse(
          `{${entries
            .flat()
            .map(([key, cell]) => `${JSON.stringify(key)}:${JSON.stringify(cell ?? null)}`)
            .join(",")}}`,
        ) as Record<string, unknown>,
    );
}
