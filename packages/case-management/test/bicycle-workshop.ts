import type { Workflow } from "@reintegration/model";

const yesNo = [
  { code: "yes", number: 1 },
  { code: "no", number: 2 },
];

/** A bicycle is taken in, looked at, mended if its owner agrees, and given back. */
export const bicycleWorkshop: Workflow = {
  id: "bicycle-workshop",
  version: "1.0.0",
  basis: "reconstructed",
  subject: "bicycle",
  roles: ["clerk", "mechanic", "owner"],
  facts: [
    { key: "is_urgent", type: "single", answers: yesNo },
    {
      key: "why_closed",
      type: "single",
      answers: [
        { code: "mended", number: 1 },
        { code: "owner_left", number: 2 },
      ],
    },
    { key: "kind_of_work", type: "text" },
  ],
  factSources: {},
  consent: { record: "agreement@1.0.0", purposes: "agreed_works", given: { eq: ["agreement_given", "yes"] }, date: "agreed_on" },
  events: ["take_in", "look_at", "offer", "mend", "ride", "give_back", "come_again"],
  states: [
    { id: "taken_in", kind: "open" },
    { id: "looked_at", kind: "open" },
    { id: "offered", kind: "open" },
    { id: "mended", kind: "open" },
    { id: "gone", kind: "closed" },
  ],
  transitions: [
    { event: "take_in", from: [], to: "taken_in", roles: ["clerk"] },
    { event: "look_at", from: ["taken_in"], to: "looked_at", roles: ["mechanic"] },
    { event: "offer", from: ["looked_at"], to: "offered", roles: ["clerk"], evidence: [{ record: "estimate@1.0.0", new: true }] },
    { event: "mend", from: ["offered"], to: "mended", roles: ["mechanic"], consent: "work", evidence: [{ record: "estimate@1.0.0" }] },
    { event: "ride", from: ["looked_at", "mended"], roles: ["mechanic"] },
    { event: "give_back", from: ["mended"], to: "gone", roles: ["clerk"], guard: { eq: ["why_closed", "mended"] } },
    {
      event: "give_back",
      from: ["taken_in", "looked_at", "offered"],
      to: "gone",
      roles: ["clerk"],
      guard: { eq: ["why_closed", "owner_left"] },
    },
    { event: "come_again", from: ["gone"], to: "taken_in", roles: ["clerk"] },
  ],
  gates: [{ id: "urgent", when: { eq: ["is_urgent", "yes"] }, events: ["mend"], evidence: [{ record: "promise@1.0.0" }] }],
  deadlines: [
    { id: "look_soon", from: ["take_in", "come_again"], until: ["look_at"], within: { weeks: 1 }, severity: "error" },
    { id: "mend_soon", from: ["take_in"], until: ["mend"], within: { months: 1 }, when: { eq: ["is_urgent", "yes"] }, severity: "warning" },
  ],
  closure: { reason: "why_closed", dropouts: ["owner_left"] },
  model: "kind_of_work",
  exclusive: [],
  records: [],
};
