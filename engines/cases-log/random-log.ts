import { writeFileSync } from "node:fs";
import { type Random, randomFrom } from "../../bench/random.ts";
import { consents, facts, records } from "./planted-case.ts";

/** What the generator needs of a workflow definition. */
interface Definition {
  readonly events: readonly { readonly id: string }[];
  readonly transitions: readonly {
    readonly event: string;
    readonly from: readonly string[];
    readonly to?: string;
    readonly roles: readonly string[];
  }[];
}

/** Values that a fact may take in a random log; what is not listed is yes or no. */
const values: Readonly<Record<string, readonly string[]>> = {
  case_model: ["generalist", "intensive"],
  closure_reason: ["completed_as_planned", "left_area", "transferred", "funds_lost", "not_needed", "not_found"],
};

/**
 * Writes a log of cases that go their way by chance: mostly along the transitions, now and then anywhere, with whatever roles, records,
 * facts and consents; for two replays to be compared, not to be right. Columns are those of a planted log.
 */
export function writeRandomLog(
  path: string,
  definition: Definition,
  { cases, seed = 9 }: { readonly cases: number; readonly seed?: number },
): number {
  const random = randomFrom(seed);
  const lines: string[] = [];
  for (let index = 0; index < cases; index++) lines.push(...caseLines(definition, random, `R-${index}`));
  // cases mixed, the rows of one case now and then out of order
  const mixed = lines.map((line, place) => ({ line, at: place + random.below(40) })).sort((a, b) => a.at - b.at);
  const header = ["case no", "id", "what", "day", "as", "who", ...facts, ...records, ...consents.map((purpose) => `consent ${purpose}`)];
  writeFileSync(path, [header.join(","), ...mixed.map(({ line }) => line), ""].join("\n"));
  return lines.length;
}

function caseLines({ events, transitions }: Definition, random: Random, id: string): string[] {
  const lines: string[] = [];
  let state = "";
  let day = 19_900 + random.below(300);
  for (let place = 0; place < 3 + random.below(20); place++) {
    const possible = transitions.filter(({ from }) => (state === "" ? from.length === 0 : from.includes(state)));
    const isWild = possible.length === 0 || random.below(6) === 0;
    const taken = isWild ? random.pick(transitions) : random.pick(possible);
    const event = random.below(60) === 0 ? "no_such_event" : isWild ? random.pick(events).id : taken.event;
    state = isWild ? state : (taken.to ?? state);
    day += random.below(3) === 0 ? random.below(60) : random.below(6);
    const [year, month, date] = new Date(day * 86_400_000).toISOString().slice(0, 10).split("-");
    const role = random.below(10) === 0 ? "" : random.below(12) === 0 ? "cook" : random.pick(taken.roles);
    const number = place > 0 && random.below(30) === 0 ? place - 1 : place;
    const maybe = (odds: number, text: () => string): string => (random.below(odds) === 0 ? text() : "");
    lines.push(
      [
        ...[id, `${id}-${number}`, event, `${date}/${month}/${year}`, role, maybe(2, () => `person ${random.below(9)}`)],
        ...facts.map((fact) => maybe(4, () => random.pick(values[fact] ?? ["yes", "no"]))),
        ...records.map(() => maybe(2, () => "yes")),
        ...consents.map(() => maybe(4, () => random.pick(["yes", "yes", "no"]))),
      ].join(","),
    );
  }
  return lines;
}
