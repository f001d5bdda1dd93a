import type { Labels, WorkflowLabels } from "@reintegration/model";

const labelsOf = (title: string, items: Readonly<Record<string, string>>): Labels => ({
  language: "en",
  title,
  dimensions: {},
  items: Object.fromEntries(Object.entries(items).map(([key, text]) => [key, { text, answers: { yes: "Yes", no: "No" } }])),
  digest: "",
});

/** Texts of the invented procedure. */
export const bicycleLabels: WorkflowLabels = {
  language: "en",
  title: "Bicycle repair",
  states: {
    waiting: { title: "Waiting" },
    looked_over: { title: "Looked over" },
    mended: { title: "Mended" },
    returned: { title: "Returned" },
  },
  events: {
    look_over: { title: "Look over" },
    mend: { title: "Mend" },
    give_back: { title: "Give back" },
    bring_in: { title: "Bring in" },
  },
  roles: { rider: "Rider", mechanic: "Mechanic", manager: "Manager" },
  purposes: { mending: "Mending the bicycle" },
  gates: { young_riders: "Children are picked up" },
  deadlines: {},
  facts: {
    rider_age: { text: "Age of the rider", missing: { refused: "Prefers not to say" } },
    end_reason: { text: "Why it ended", answers: { mended: "It was mended", given_up: "Given up" } },
    known_damage: { text: "What is broken", answers: { frame: "The frame" } },
  },
  records: {
    "damage-report@1.0.0": labelsOf("Damage report", { hours_needed: "Hours of work", found_damage: "Damage", repair_ref: "Repair" }),
    "safety-check@1.0.0": labelsOf("Safety check", { brakes_hold: "Do the brakes hold?" }),
    "permission@1.0.0": labelsOf("Permission", {}),
  },
  digest: "",
};
