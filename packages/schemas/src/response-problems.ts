import {
  errorAt,
  type Instrument,
  type Item,
  keysOfCondition,
  liesAfter,
  ownValue,
  type Problem,
  pointerTo,
  shorten,
  warningAt,
} from "@reintegration/model";

type Cells = Readonly<Record<string, unknown>>;

const cellsOf = (part: unknown): Cells | undefined =>
  typeof part === "object" && part !== null && !Array.isArray(part) ? (part as Cells) : undefined;

/** Takes a response apart; `parts` is undefined where it is no response to this instrument. */
export function envelopeProblems(
  reference: string,
  response: unknown,
): { problems: Problem[]; parts?: { context: Cells | undefined; answers: Cells | undefined } } {
  const cells = cellsOf(response);
  if (cells === undefined) return { problems: [wrongType("", "response", response)] };
  const { instrument, context, answers } = cells as { instrument?: unknown; context?: unknown; answers?: unknown };
  const problems: Problem[] = [];
  if (instrument === undefined || instrument === null || instrument === "")
    problems.push(errorAt("missing-instrument", "/instrument", { known: [reference] }));
  else if (typeof instrument !== "string") problems.push(wrongType("/instrument", "instrument", instrument, "text"));
  else if (instrument !== reference)
    problems.push(errorAt("instrument-mismatch", "/instrument", { value: shorten(instrument), expected: reference }));
  const parts = { context: cellsOf(context), answers: cellsOf(answers) };
  if (parts.context === undefined) problems.push(wrongType("/context", "context", context));
  if (parts.answers === undefined) problems.push(wrongType("/answers", "answers", answers));
  const extra = Object.keys(cells).filter((key) => key !== "instrument" && key !== "context" && key !== "answers");
  problems.push(...extra.map((key) => unknownKey("", key)));
  return { problems, parts };
}

/** Looks a key up where it belongs: a context field in the context, an item among the answers. */
export function cellIn(
  { context }: Pick<Instrument, "context">,
  parts: { readonly context: Cells | undefined; readonly answers: Cells | undefined },
): (key: string) => unknown {
  return (key) => ownCell(context.some((item) => item.key === key) ? parts.context : parts.answers, key);
}

/** A cell of the object itself: an item may be named `constructor`, which every object has. */
export function ownCell(cells: Cells | undefined, key: string): unknown {
  return cells === undefined ? undefined : ownValue(cells, key);
}

const wrongType = (path: string, item: string, value: unknown, expected = "object"): Problem =>
  errorAt("wrong-type", path, { item, value: value === undefined ? "" : shorten(value), expected });

const unknownKey = (at: string, key: string): Problem => errorAt("unknown-key", at + pointerTo(key), { value: shorten(key) });

/** Keys that no item of this part has. A key that was met before is not worded again: a column is unknown in each row. */
export function unknownKeyProblems(items: readonly Item[], cells: Cells, at: string): Problem[] {
  const { order, met } = keysOf(items);
  const problems: Problem[] = [];
  let next = 0;
  for (const key in cells) {
    // most keys come in the order of the items
    if (key === order[next]) {
      next++;
      continue;
    }
    let found = met.get(key);
    if (found === undefined) {
      found = unknownKey(at, key);
      if (met.size < order.length + mostRemembered) met.set(key, found);
    }
    if (typeof found === "number") next = found + 1;
    else if (Object.hasOwn(cells, key)) problems.push(found);
  }
  return problems;
}

/** Keys of the items in their order; and each key that was met, with its place in that order or with the problem that it is. */
interface Keys {
  readonly order: readonly string[];
  readonly met: Map<string, number | Problem>;
}

const keys = new WeakMap<readonly Item[], Keys>();
const mostRemembered = 256;

function keysOf(items: readonly Item[]): Keys {
  const known = keys.get(items);
  if (known !== undefined) return known;
  const order = items.map(({ key }) => key);
  const added = { order, met: new Map(order.map((key, place) => [key, place])) };
  keys.set(items, added);
  return added;
}

/** Pairs of dates of which the first lies after the second, on the precision they have in common. */
export function dateOrderProblems(instrument: Pick<Instrument, "context" | "dateOrder">, valueOf: (key: string) => unknown): Problem[] {
  return instrument.dateOrder.flatMap(([earlier, later]) => {
    const [first, second] = [valueOf(earlier), valueOf(later)];
    if (!liesAfter(first, second)) return [];
    const part = instrument.context.some((item) => item.key === earlier) ? "context" : "answers";
    return [warningAt("dates-out-of-order", `/${part}/${earlier}`, { item: earlier, value: first, other: later, otherValue: second })];
  });
}

/** Answers of a person who did not agree to the interview. */
export function consentProblems({ consentRefused, context }: Pick<Instrument, "consentRefused" | "context">, count: number): Problem[] {
  const key = consentRefused && keysOfCondition(consentRefused)[0];
  if (key === undefined || count === 0) return [];
  const part = context.some((item) => item.key === key) ? "context" : "answers";
  return [warningAt("answers-without-consent", `/${part}/${key}`, { item: key, count })];
}

/** A respondent who is younger than those whom the instrument is for: scores of adults are not to be used for a child. */
export function ageProblems({ tooYoung, context }: Pick<Instrument, "tooYoung" | "context">, valueOf: (key: string) => unknown): Problem[] {
  const key = tooYoung && keysOfCondition(tooYoung)[0];
  if (key === undefined) return [];
  const part = context.some((item) => item.key === key) ? "context" : "answers";
  return [warningAt("respondent-too-young", `/${part}/${key}`, { item: key, value: valueOf(key) })];
}
