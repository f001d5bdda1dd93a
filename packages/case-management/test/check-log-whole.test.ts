import type { Deadline, Problem, Workflow } from "@reintegration/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CaseEvent,
  checkLog,
  type DeadlineOutcome,
  type DeviationKind,
  deadlines,
  type LogEvent,
  replay,
  uncheckedParts,
} from "../src/index.ts";
import { type Chance, chanceFrom } from "./model/chance.ts";
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

/** The workflow with two deadlines at random. */
function withDeadlines(workflow: Workflow, { below, happens, some }: Chance): Workflow {
  const deadline = (id: string): Deadline => ({
    ...{ id, from: some(workflow.events, 50), until: some(workflow.events, 40), within: { days: below(4) }, severity: "error" },
    ...(happens(40) && { when: { eq: ["is_ready", "yes"] } }),
  });
  return { ...workflow, deadlines: [deadline("d0"), deadline("d1")] };
}

/** What the engine says of the deadlines of a case, in the words of a log. */
function deadlinesOf(workflow: Workflow, events: readonly CaseEvent[], now: string): string[] {
  return deadlines(workflow, { events }, now)
    .map(({ deadline, status, daysLate }) => {
      const outcome: Record<typeof status, DeadlineOutcome> = { due: "running", overdue: "missed", met: "met", ended: "ended" };
      const late: Record<typeof status, DeadlineOutcome> = { ...outcome, met: "late", ended: "missed" };
      return `${deadline} ${(daysLate > 0 ? late : outcome)[status]} ${daysLate}`;
    })
    .sort();
}

describe("checking a log of whole events", () => {
  it("A log in which nothing deviates is exactly one that `replay` accepts, and else the first deviation is what weighs most in the engine; deadlines are the same.", () => {
    const seen = new Map<string, number>();
    let isAnyLate = false;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const chance = chanceFrom(seed);
        const workflow = withDeadlines(randomWorkflow(chance), chance);
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
          const asOf = `${events.at(-1)?.date.slice(0, 8)}${20 + chance.below(9)}`;
          const checked = checkLog(workflow, { scope, asOf })("M-1", events.map(asLogged));
          const found = checked.deviations.filter(({ kind }) => kind !== "late");
          const detail = JSON.stringify({ problems, found, events, workflow });
          const [first] = found;
          seen.set(first?.kind ?? "none", (seen.get(first?.kind ?? "none") ?? 0) + 1);
          if (outcome.status === "accepted") {
            if (first !== undefined) throw new Error(`invented: ${detail}`);
            const outcomes = checked.deadlines.map(({ deadline, outcome, days }) => `${deadline} ${outcome} ${days}`).sort();
            const expected = deadlinesOf(workflow, events, asOf);
            if (outcomes.join() !== expected.join()) throw new Error(`${outcomes} instead of ${expected}: ${detail}`);
            const late = checked.deviations.length - found.length;
            if (late !== expected.filter((each) => !each.endsWith(" 0")).length) throw new Error(`lateness: ${detail}`);
            isAnyLate ||= late > 0;
            continue;
          }
          if (first === undefined || !kindsOf(problems).includes(first.kind)) throw new Error(`another kind: ${detail}`);
          const place = Number(/^\/events\/(\d+)/.exec(problems[0]?.path ?? "")?.[1]);
          if (first.event !== events[place]?.event || first.date !== events[place]?.date) throw new Error(`another event: ${detail}`);
        }
      }),
      { numRuns: 700 },
    );
    expect(isAnyLate).toBe(true);
    // every kind is met, and not only now and then
    for (const kind of ["none", ...weights.flatMap(([, kinds]) => kinds)]) expect([kind, (seen.get(kind) ?? 0) > 5]).toEqual([kind, true]);
  }, 120_000);

  it("Of such a log nothing remains unchecked.", () => {
    const workflow = randomWorkflow(chanceFrom(1));
    expect(uncheckedParts(workflow, scope)).toEqual([]);
  });
});
