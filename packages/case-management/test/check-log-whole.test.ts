import type { Problem } from "@reintegration/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CaseEvent, checkLog, type DeviationKind, type LogEvent, replay, uncheckedParts } from "../src/index.ts";
import { chanceFrom } from "./model/chance.ts";
import { randomEvent } from "./model/random-event.ts";
import { randomWorkflow } from "./model/random-workflow.ts";

const scope = { roles: true, facts: [], records: [], consents: [], byEvent: true, wholeRecords: true } as const;

const asLogged = ({ records, ...event }: CaseEvent): LogEvent => ({ ...event, ...(records && { wholeRecords: records }) });

/** Rules of the engine, the heaviest first (decision 0025), and the kinds that they are in a log. */
const weights: readonly (readonly [RegExp, readonly DeviationKind[]])[] = [
  [/^duplicate-event$/, ["duplicate"]],
  [/^unknown-event$/, ["unknown-event"]],
  [/^case-closed$/, ["after-closure"]],
  [/^(not-in-state|not-an-opening|already-open)$/, ["wrong-order", "skipped-step"]],
  [/consent/, ["missing-consent"]],
  [/^\/(records|event)/, ["missing-evidence"]],
  [/^\/facts/, ["guard"]],
  [/^(role-not-allowed|unknown-role)$/, ["wrong-role"]],
];

function kindsOf(problems: readonly Problem[]): readonly DeviationKind[] {
  const isOf = (pattern: RegExp, { rule, path }: Problem): boolean =>
    pattern.source.startsWith("^\\/") ? pattern.test(path.replace(/^\/events\/\d+/, "")) : pattern.test(rule);
  return weights.find(([pattern]) => problems.some((problem) => isOf(pattern, problem)))?.[1] ?? [];
}

describe("checking a log of whole events", () => {
  it("A log in which nothing deviates is exactly one that `replay` accepts, and else the first deviation is what weighs most in the engine.", () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const chance = chanceFrom(seed);
        const workflow = randomWorkflow(chance);
        const check = checkLog(workflow, { scope, asOf: "2024-03-31" });
        for (let history = 0; history < 10; history++) {
          let events: CaseEvent[] = [];
          // events that fit are drawn more often than chance would have it
          for (let place = 0; place < 6; place++) {
            // in the order of days, and of one case: a log puts days in order by itself
            const last = events.at(-1)?.date ?? "";
            const draw = (): CaseEvent => {
              const drawn = randomEvent(workflow, chance, place, 3 + place);
              return { ...drawn, case: "M-1", date: drawn.date < last ? last : drawn.date };
            };
            let event = draw();
            for (let again = 0; again < 8; again++) {
              if (replay(workflow, [...events, event]).status === "accepted") break;
              event = draw();
            }
            events = [...events, event];
          }
          const outcome = replay(workflow, events);
          const problems = outcome.status === "accepted" ? [] : outcome.problems;
          const found = check("M-1", events.map(asLogged)).deviations;
          const detail = JSON.stringify({ problems, found, events, workflow });
          const [first] = found;
          seen.set(first?.kind ?? "none", (seen.get(first?.kind ?? "none") ?? 0) + 1);
          if (outcome.status === "accepted") {
            if (first !== undefined) throw new Error(`invented: ${detail}`);
            continue;
          }
          if (first === undefined || !kindsOf(problems).includes(first.kind)) throw new Error(`another kind: ${detail}`);
          const place = Number(/^\/events\/(\d+)/.exec(problems[0]?.path ?? "")?.[1]);
          if (first.event !== events[place]?.event || first.date !== events[place]?.date) throw new Error(`another event: ${detail}`);
        }
      }),
      { numRuns: 700 },
    );
    // every kind is met, and not only now and then
    for (const kind of ["none", ...weights.flatMap(([, kinds]) => kinds)]) expect([kind, (seen.get(kind) ?? 0) > 5]).toEqual([kind, true]);
  }, 120_000);

  it("Of such a log nothing remains unchecked.", () => {
    const workflow = randomWorkflow(chanceFrom(1));
    expect(uncheckedParts(workflow, scope)).toEqual([]);
  });
});
