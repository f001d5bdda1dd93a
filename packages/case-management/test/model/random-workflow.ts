import type { Condition, Evidence, Gate, RecordType, Transition, Workflow } from "@reintegration/model";
import type { Chance } from "./chance.ts";

const version = { version: "1.0.0", basis: "reconstructed", dateOrder: [] } as const;
const yesNo = [
  { code: "yes", number: 1 },
  { code: "no", number: 2 },
];

/** A paper of the case; its grade is the fact `grade`. */
const paper: RecordType = {
  ...version,
  id: "paper",
  identifiedBy: ["paper_ref"],
  items: [
    { key: "paper_ref", type: "text" },
    { key: "case_ref", type: "reference", to: "matter" },
    { key: "paper_grade", type: "integer", minimum: 0, maximum: 3 },
    { key: "paper_note", type: "single", answers: yesNo },
  ],
};

const promise: RecordType = {
  ...version,
  id: "promise",
  identifiedBy: ["promise_ref"],
  items: [
    { key: "promise_ref", type: "text" },
    {
      key: "promised_for",
      type: "multiple",
      answers: [
        { code: "work", number: 1 },
        { code: "share", number: 2 },
      ],
    },
    { key: "promise_kept", type: "single", answers: yesNo },
    { key: "promised_on", type: "date" },
    { key: "lasts_until", type: "date" },
  ],
};

const move: RecordType = {
  ...version,
  id: "move",
  identifiedBy: ["move_ref"],
  items: [
    { key: "move_ref", type: "text" },
    { key: "move_from", type: "text" },
    { key: "move_to", type: "text" },
  ],
};

/** A small workflow at random that uses everything the engine knows, with three facts: one of an event each, one of a record. */
export function randomWorkflow({ below, happens, pick, some }: Chance): Workflow {
  const states = ["s0", "s1", "s2", "s3", "s4"].slice(0, 3 + below(3));
  const events = ["e0", "e1", "e2", "e3", "e4"].slice(0, 3 + below(3));
  const roles = ["left", "right"];
  const leaf = (): Condition =>
    pick<() => Condition>([
      () => ({ eq: ["is_ready", pick(["yes", "no"])] }),
      () => ({ in: ["is_ready", ["yes"]] }),
      () => ({ answered: pick(["is_ready", "times_seen", "grade"]) }),
      () => ({ [pick(["gt", "gte", "lt", "lte"])]: [pick(["times_seen", "grade"]), below(4)] }) as unknown as Condition,
      () => ({ missing: ["is_ready", pick(["refused", "absent"])] }) as Condition,
    ])();
  const condition = (depth: number): Condition => {
    if (depth === 0 || happens(50)) return leaf();
    return pick<() => Condition>([
      () => ({ and: [condition(depth - 1), condition(depth - 1)] }),
      () => ({ or: [condition(depth - 1), condition(depth - 1)] }),
      () => ({ not: condition(depth - 1) }),
    ])();
  };
  const evidence = (): Evidence =>
    pick<() => Evidence>([
      () => ({ record: "paper@1.0.0", ...(happens(40) && { new: true as const }), ...(happens(40) && { fields: ["paper_note"] }) }),
      () => ({ record: "paper@1.0.0", where: { gte: ["paper_grade", below(3)] } }),
      () => ({ record: "promise@1.0.0", where: { and: [{ includes: ["promised_for", "share"] }, { eq: ["promise_kept", "yes"] }] } }),
    ])();
  const transition = (event: string, from: readonly string[]): Transition => ({
    event,
    from,
    roles: happens(70) ? roles : [pick(roles)],
    ...((from.length === 0 || happens(70)) && { to: pick(states) }),
    ...(from.length > 0 && happens(40) && { guard: condition(2) }),
    ...(from.length > 0 && happens(25) && { evidence: [evidence()] }),
    ...(from.length > 0 && happens(15) && { consent: "work" }),
  });
  const gate = (id: string): Gate => ({ id, when: condition(1), events: some(events, 40), evidence: [evidence()] });
  return {
    ...version,
    id: "random",
    subject: "matter",
    roles,
    facts: [
      { key: "is_ready", type: "single", answers: yesNo, missing: ["refused"] },
      { key: "times_seen", type: "integer", minimum: 0, maximum: 3 },
      { key: "grade", type: "integer" },
    ],
    factSources: { grade: { record: "paper@1.0.0", field: "paper_grade" } },
    consent: {
      record: "promise@1.0.0",
      purposes: "promised_for",
      given: { eq: ["promise_kept", "yes"] },
      date: "promised_on",
      ...(happens(50) && { expiry: "lasts_until" }),
    },
    transfers: { record: "move@1.0.0", from: "move_from", to: "move_to" },
    events,
    states: states.map((id, place) => ({ id, kind: place > 0 && happens(20) ? "closed" : "open" })),
    transitions: [
      transition("e0", []),
      ...Array.from({ length: 3 + below(6) }, () =>
        transition(
          pick(events),
          [pick(states), ...some(states, 30)].filter((each, place, all) => all.indexOf(each) === place),
        ),
      ),
    ],
    gates: happens(40) ? [gate("g0")] : [],
    deadlines: [],
    closure: { reason: "is_ready", dropouts: [] },
    exclusive: [],
    records: [paper, promise, move],
  };
}
