import type { Answer, RecordData, RecordType, Workflow } from "@reintegration/model";
import type { CaseEvent } from "../src/case-event.ts";

const codes = (...list: readonly string[]): Answer[] => list.map((code, place) => ({ code, number: place + 1 }));
const yesNo = codes("yes", "no");
const ticket = { key: "repair_ref", type: "reference", to: "repair" } as const;
const version = { version: "1.0.0", basis: "reconstructed", dateOrder: [] } as const;

const report: RecordType = {
  ...version,
  id: "damage-report",
  identifiedBy: ["report_ref"],
  items: [
    { key: "report_ref", type: "text" },
    ticket,
    { key: "found_damage", type: "multiple", answers: codes("brakes", "chain", "frame"), missing: ["dont_know"] },
    { key: "hours_needed", type: "integer", minimum: 0, maximum: 100 },
    { key: "spare_parts", type: "list", items: [{ key: "part_name", type: "text" }] },
  ],
};
const permission: RecordType = {
  ...version,
  id: "permission",
  identifiedBy: ["permission_ref"],
  items: [
    { key: "permission_ref", type: "text" },
    { key: "permitted_uses", type: "multiple", answers: codes("mending", "photos", "pick_up") },
    { key: "permission_answer", type: "single", answers: yesNo },
    { key: "signed_on", type: "date" },
    { key: "valid_until", type: "date" },
  ],
};
const safety: RecordType = {
  ...version,
  id: "safety-check",
  identifiedBy: ["check_ref"],
  items: [{ key: "check_ref", type: "text" }, ticket, { key: "brakes_hold", type: "single", answers: yesNo, missing: ["refused"] }],
};
const handover: RecordType = {
  ...version,
  id: "handover",
  identifiedBy: ["handover_ref"],
  items: ["handover_ref", "from_shop", "to_shop"].map((key) => ({ key, type: "text" })),
};
const pickUp = { and: [{ eq: ["permission_answer", "yes"] }, { includes: ["permitted_uses", "pick_up"] }] } as const;

/** An invented procedure that has everything a workflow can have: the repair of a bicycle. */
export const bicycleRepair: Workflow = {
  id: "bicycle-repair",
  version: "1.0.0",
  basis: "reconstructed",
  subject: "repair",
  roles: ["rider", "mechanic", "manager"],
  facts: [
    { key: "rider_age", type: "integer", minimum: 0, maximum: 120, missing: ["refused"] },
    { key: "end_reason", type: "single", answers: codes("mended", "given_up") },
    { key: "known_damage", type: "multiple", answers: codes("brakes", "chain", "frame"), missing: ["dont_know"] },
  ],
  factSources: { known_damage: { record: "damage-report@1.0.0", field: "found_damage" } },
  consent: {
    record: "permission@1.0.0",
    purposes: "permitted_uses",
    given: { eq: ["permission_answer", "yes"] },
    date: "signed_on",
    expiry: "valid_until",
  },
  transfers: { record: "handover@1.0.0", from: "from_shop", to: "to_shop" },
  events: ["bring_in", "look_over", "mend", "try_out", "pass_on", "give_back", "give_up", "reopen"],
  states: [
    { id: "waiting", kind: "open" },
    { id: "looked_over", kind: "open" },
    { id: "mended", kind: "open" },
    { id: "returned", kind: "closed" },
    { id: "abandoned", kind: "closed" },
  ],
  transitions: [
    { event: "bring_in", from: [], to: "waiting", roles: ["rider", "mechanic"] },
    {
      event: "look_over",
      from: ["waiting", "looked_over"],
      to: "looked_over",
      roles: ["mechanic"],
      evidence: [{ record: "damage-report@1.0.0", new: true, fields: ["found_damage"] }],
    },
    {
      event: "mend",
      from: ["looked_over"],
      to: "mended",
      roles: ["mechanic"],
      guard: { and: [{ answered: "known_damage" }, { not: { includes: ["known_damage", "frame"] } }] },
      evidence: [{ record: "damage-report@1.0.0", fields: ["hours_needed"] }],
      consent: "mending",
      assistance: true,
    },
    {
      event: "mend",
      from: ["looked_over"],
      to: "mended",
      roles: ["manager"],
      guard: { includes: ["known_damage", "frame"] },
      consent: "mending",
      assistance: true,
    },
    { event: "try_out", from: ["mended"], roles: ["mechanic"], evidence: [{ record: "safety-check@1.0.0", new: true }] },
    { event: "pass_on", from: ["waiting", "looked_over"], roles: ["manager"], evidence: [{ record: "handover@1.0.0", new: true }] },
    {
      event: "give_back",
      from: ["mended"],
      to: "returned",
      roles: ["mechanic", "manager"],
      guard: { eq: ["end_reason", "mended"] },
      evidence: [{ record: "safety-check@1.0.0", where: { eq: ["brakes_hold", "yes"] } }],
    },
    {
      event: "give_up",
      from: ["waiting", "looked_over"],
      to: "abandoned",
      roles: ["rider", "manager"],
      guard: { eq: ["end_reason", "given_up"] },
    },
    { event: "reopen", from: ["returned"], to: "waiting", roles: ["manager"] },
  ],
  gates: [
    {
      id: "young_riders",
      when: { lt: ["rider_age", 14] },
      events: ["give_back"],
      evidence: [{ record: "permission@1.0.0", where: pickUp }],
    },
  ],
  deadlines: [
    { id: "look_soon", from: ["bring_in", "reopen"], until: ["look_over"], within: { days: 3 }, severity: "error" },
    {
      id: "mend_soon",
      from: ["look_over"],
      until: ["mend"],
      within: { weeks: 2 },
      when: { not: { includes: ["known_damage", "frame"] } },
      severity: "warning",
    },
    {
      id: "mend_frame",
      from: ["look_over"],
      until: ["mend"],
      within: { months: 2 },
      when: { includes: ["known_damage", "frame"] },
      severity: "warning",
    },
  ],
  closure: { reason: "end_reason", dropouts: ["given_up"] },
  exclusive: [],
  records: [report, permission, safety, handover],
};

/** An event of the case R-1. */
export function event(id: string, name: string, date: string, role: string, rest: Partial<CaseEvent> = {}): CaseEvent {
  return { id, case: "R-1", event: name, date, role, ...rest };
}

/** A record of a kind that the workflow knows. */
export const record = (kind: string, fields: RecordData["fields"]): RecordData => ({ record: `${kind}@1.0.0`, fields });

export const damage = (ref: string, fields: RecordData["fields"] = { found_damage: ["brakes"], hours_needed: 2 }): RecordData =>
  record("damage-report", { report_ref: ref, repair_ref: "R-1", ...fields });

export const permit = (ref: string, date: string, uses: readonly string[], answer = "yes", rest: RecordData["fields"] = {}): RecordData =>
  record("permission", { permission_ref: ref, permitted_uses: uses, permission_answer: answer, signed_on: date, ...rest });

/** The repair of a bicycle as it should go. */
export const ordinaryRepair: readonly CaseEvent[] = [
  event("e1", "bring_in", "2024-01-30", "rider", { facts: { rider_age: 30 } }),
  event("e2", "look_over", "2024-01-31", "mechanic", { records: [damage("D-1"), permit("P-1", "2024-01-31", ["mending"])] }),
  event("e3", "mend", "2024-02-05", "mechanic"),
  event("e4", "try_out", "2024-02-05", "mechanic", {
    records: [record("safety-check", { check_ref: "S-1", repair_ref: "R-1", brakes_hold: "yes" })],
  }),
  event("e5", "give_back", "2024-02-06", "manager", { facts: { end_reason: "mended" } }),
];
