import type { Random } from "../../bench/random.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Records of the invented library in the order of a file: with missing, faulty and irrelevant answers, repeated ids and interviews. */
export function randomRecords(random: Random, count: number): readonly unknown[] {
  const readers = 3 + random.below(12);
  const day = (): string => new Date((19_700 + random.below(260)) * 86_400_000).toISOString().slice(0, 10);
  const some = (value: unknown): unknown =>
    random.below(7) === 0 ? random.pick([undefined, null, "", "refused", "not_applicable"]) : value;
  const fault = (value: unknown): unknown => (random.below(40) === 0 ? random.pick(["wrong", -1.5, ["a"]]) : value);
  const cell = (value: unknown): unknown => fault(some(value));
  const reader = (): unknown => some(`r${random.below(readers)}`);
  const branch = (): unknown => cell(random.pick(["north", "south"]));
  const id = (at: number): string => `n${random.below(15) === 0 && at > 0 ? random.below(at) : at}`;
  const made: readonly ((at: number) => unknown)[] = [
    (at) =>
      record("book-loan@1.0.0", {
        loan_no: id(at),
        reader_no: reader(),
        lent_on: cell(day()),
        back_on: some(day()),
        shelf_branch: branch(),
        spine: cell(random.pick(["whole", "torn"])),
        tear_length: cell(1 + random.below(9)),
        pages_read: cell(random.below(9)),
        pages: cell(random.below(12)),
      }),
    (at) =>
      record("room-visit@1.0.0", {
        visit_no: id(at),
        reader_no: reader(),
        came_on: some(day()),
        people_along: cell(random.pick([0, 1, 2, 3, 5, 2.5, -1])),
        noise: cell(random.pick(["quiet", "loud"])),
      }),
    (at) =>
      record("reader-card@1.0.0", {
        card_no: id(at),
        reader_no: reader(),
        made_on: some(day()),
        age_class: cell(random.pick(["young", "old"])),
      }),
    () => ({
      instrument: random.below(60) === 0 ? "reading-habits@2.0.0" : "reading-habits@1.0.0",
      context: without({
        reader_no: reader(),
        wave: some(random.pick(["first", "second"])),
        asked_on: some(day()),
        shelf_branch: branch(),
        tilt: some(1 + random.below(5)),
        layer: random.pick(["a", "b"]),
      }),
      answers: without({ likes_reading: cell(random.pick(["yes", "no"])), laughs: cell(random.pick(["often", "never"])) }),
    }),
  ];
  return Array.from({ length: count }, (_, at) => random.pick(made)(at));
}

const record = (type: string, fields: Fields) => ({ record: type, fields: without(fields) });

const without = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
