import type { CodelistDefinition, ItemDefinition, RecordDefinition, WorkflowDefinition } from "@reintegration/model";

const provenance: WorkflowDefinition["provenance"] = [{ source: "none", locator: "-", confidence: "reconstructed" }];
const head = { version: "1.0.0", basis: "reconstructed", provenance, licence: "CC0-1.0" } as const;

const codelist = (id: string, ...codes: readonly string[]): CodelistDefinition => ({
  ...head,
  id,
  title: id,
  answers: codes.map((code, index) => ({ code, number: index + 1, label: code })),
});

/** With a code more that is no longer in use. */
const withWithdrawn = (list: CodelistDefinition, code: string): CodelistDefinition => ({
  ...list,
  answers: [...list.answers, { code, number: list.answers.length + 1, label: code, status: "withdrawn" }],
});

const record = (id: string, ...items: RecordDefinition["items"]): RecordDefinition => ({
  ...head,
  id,
  title: id,
  about: id,
  language: "en",
  missing: "no-answer@1.0.0",
  identifiedBy: [`${id}_id`],
  dateOrder: [],
  items: [{ key: `${id}_id`, type: "text", text: "Number" }, ...items],
});

const single = (key: string, list: string): ItemDefinition => ({ key, type: "single", text: key, codelist: `${list}@1.0.0` });

/** The definitions that the made-up procedure names. */
export const known: { readonly codelists: readonly CodelistDefinition[]; readonly records: readonly RecordDefinition[] } = {
  codelists: [
    withWithdrawn(codelist("crew", "host", "mechanic"), "porter"),
    codelist("shelf-tags", "waiting", "out", "done"),
    codelist("rider-groups", "grown", "young"),
    codelist("end-reasons", "brought_back", "lost"),
    codelist("promises", "lending", "newsletter"),
    codelist("answers-2", "yes", "no"),
    withWithdrawn(codelist("safety-gates", "young_rider"), "old_rider"),
  ],
  records: [
    record("loan", { key: "loan_day", type: "date", text: "Day" }),
    record("slip", single("rider_group", "rider-groups"), single("slip_signed", "answers-2"), {
      key: "slip_day",
      type: "date",
      text: "Day",
    }),
    record(
      "promise",
      { ...single("promise_kinds", "promises"), type: "multiple" },
      single("promise_made", "answers-2"),
      { key: "promise_day", type: "date", text: "Day" },
      { key: "promise_end", type: "date", text: "Last day" },
    ),
    record("parent_note", single("parent_agrees", "answers-2"), {
      key: "riders",
      type: "list",
      text: "Riders",
      items: [single("rider_helmet", "answers-2")],
    }),
    record("handing_on", { key: "old_desk", type: "text", text: "From" }, { key: "new_desk", type: "text", text: "To" }),
  ],
};

/** A made-up procedure without a fault: a workshop lends bicycles. */
export const bicycleLoan: WorkflowDefinition = {
  ...head,
  id: "bicycle-loan",
  title: "Lending a bicycle",
  language: "en",
  subject: "loan",
  roles: "crew@1.0.0",
  statuses: "shelf-tags@1.0.0",
  facts: [single("rider_group", "rider-groups"), single("end_reason", "end-reasons"), single("slip_signed", "answers-2")],
  factSources: {
    rider_group: { record: "slip@1.0.0", field: "rider_group" },
    slip_signed: { record: "slip@1.0.0", field: "slip_signed" },
  },
  consent: {
    record: "promise@1.0.0",
    purposes: "promise_kinds",
    given: { eq: ["promise_made", "yes"] },
    date: "promise_day",
    expiry: "promise_end",
  },
  transfers: { record: "handing_on@1.0.0", from: "old_desk", to: "new_desk" },
  protection: "safety-gates@1.0.0",
  events: [
    { id: "asked", title: "Asked" },
    { id: "promised", title: "Promised" },
    { id: "checked", title: "Checked" },
    { id: "lent", title: "Lent" },
    { id: "ended", title: "Ended" },
  ],
  states: [
    { id: "waiting", title: "Waiting", kind: "open", status: "waiting" },
    { id: "ready", title: "Ready", kind: "open", status: "waiting" },
    { id: "out", title: "Out", kind: "open", status: "out" },
    { id: "over", title: "Over", kind: "closed", status: "done" },
  ],
  transitions: [
    { event: "asked", from: [], to: "waiting", roles: ["host"], provenance },
    { event: "promised", from: ["waiting", "ready"], roles: ["host"], evidence: [{ record: "promise@1.0.0", new: true }], provenance },
    {
      event: "checked",
      from: ["waiting"],
      to: "ready",
      guard: { eq: ["slip_signed", "yes"] },
      evidence: [{ record: "slip@1.0.0", fields: ["slip_day"], where: { eq: ["slip_signed", "yes"] } }],
      roles: ["mechanic"],
      provenance,
    },
    { event: "checked", from: ["waiting"], guard: { answered: "slip_signed" }, roles: ["mechanic"], provenance },
    { event: "lent", from: ["ready"], to: "out", roles: ["host"], consent: "lending", assistance: true, provenance },
    {
      event: "ended",
      from: ["waiting", "ready", "out"],
      to: "over",
      guard: { in: ["end_reason", ["brought_back", "lost"]] },
      roles: ["host"],
      provenance,
    },
  ],
  gates: [
    {
      id: "young_rider",
      title: "No bicycle for a young rider without a note of the parents",
      when: { eq: ["rider_group", "young"] },
      events: ["lent"],
      evidence: [{ record: "parent_note@1.0.0", where: { eq: ["parent_agrees", "yes"] } }],
      provenance,
    },
  ],
  deadlines: [
    {
      id: "back_soon",
      title: "Back within two weeks",
      from: ["lent"],
      until: ["ended"],
      within: { weeks: 2 },
      severity: "warning",
      provenance,
    },
  ],
  closure: { reason: "end_reason", dropouts: ["lost"] },
  exclusive: [],
};

/** The made-up procedure after edits: JSON Pointer -> value; `undefined` takes out, a pointer that ends in `/-` appends. */
export function loanWith(edits: Readonly<Record<string, unknown>>): WorkflowDefinition {
  return edited(bicycleLoan, edits);
}

/** A copy of a definition after edits. */
export function edited<Definition>(definition: Definition, edits: Readonly<Record<string, unknown>>): Definition {
  const copy = structuredClone(definition);
  for (const [pointer, value] of Object.entries(edits)) {
    const segments = pointer.slice(1).split("/");
    const last = segments.pop() ?? "";
    const parent = segments.reduce((node, part) => node[part] as Record<string, unknown>, copy as Record<string, unknown>);
    if (last === "-") (parent as unknown as unknown[]).push(value);
    else if (value !== undefined) parent[last] = value;
    else if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete parent[last];
  }
  return copy;
}
