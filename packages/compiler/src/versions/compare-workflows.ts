import { pointerTo, type WorkflowDefinition } from "@reintegration/model";
import type { Change, Level } from "./change.ts";
import { changedProperties } from "./changed-properties.ts";
import { compareByKey } from "./compare-by-key.ts";
import { type AnswersOf, compareItems } from "./compare-items.ts";

const levelOfProperty: Readonly<Partial<Record<keyof WorkflowDefinition, Level>>> = {
  title: "patch",
  basis: "patch",
  exclusive: "patch",
  subject: "major",
  roles: "major",
  statuses: "minor",
  factSources: "major",
  consent: "major",
  transfers: "major",
  protection: "major",
  transitions: "major",
  closure: "major",
  model: "minor",
};

/** Properties of entries that only texts depend on. */
const wording: readonly string[] = ["title", "description", "provenance"];

/**
 * What changed between two versions of a workflow. A case stays on its version, but figures of two versions are laid side by side:
 * whatever lets an event through that was refused, or refuses one that was let through, is major, a changed deadline or gate too;
 * a new fact, event, state or deadline is minor, wording patch.
 */
export function compareWorkflows(
  before: WorkflowDefinition,
  after: WorkflowDefinition,
  answersBefore: AnswersOf,
  answersAfter: AnswersOf,
): Change[] {
  const titled = (name: "events" | "states" | "gates" | "deadlines", what: string): Change[] =>
    compareByKey<{ readonly id: string }>(name, what, before[name], after[name], ({ id }) => id, compareEntries);
  return [
    ...changedProperties({ ...before, transitions: ways(before) }, { ...after, transitions: ways(after) }, levelOfProperty),
    ...compareByKey(
      "facts",
      "fact",
      before.facts,
      after.facts,
      ({ key }) => key,
      (old, now, at) => compareItems(old, now, at, answersBefore, answersAfter),
    ),
    ...titled("events", "event"),
    ...titled("states", "state"),
    ...titled("gates", "gate").map((change): Change => (change.level === "minor" ? { ...change, level: "major" } : change)),
    ...titled("deadlines", "deadline"),
  ];
}

const ways = ({ transitions }: WorkflowDefinition): object[] => transitions.map(({ provenance, ...way }) => way);

function compareEntries(old: { readonly id: string }, now: { readonly id: string }, at: string): Change[] {
  const [before, after] = [old, now] as Readonly<Record<string, unknown>>[];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((property) => JSON.stringify(before?.[property]) !== JSON.stringify(after?.[property]))
    .map((property) => ({
      level: wording.includes(property) ? "patch" : "major",
      pointer: at + pointerTo(property),
      message: `${property} of “${now.id}” has changed`,
    }));
}
