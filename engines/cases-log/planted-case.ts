import type { Random } from "../../bench/random.ts";

/** One event as the generator thinks of it; `day` counts from 1970. */
export interface PlannedEvent {
  event: string;
  day: number;
  role: string;
  readonly facts?: Readonly<Record<string, string>>;
  /** Records of which the log says that they are there. */
  records?: readonly string[];
  readonly consents?: Readonly<Record<string, string>>;
  /** Stands in the file again, word for word. */
  isTwice?: true;
}

/** A deviation that was put into a case on purpose: what must be found there, and nothing else. */
interface Planted {
  readonly kind: string;
  readonly about: string;
  readonly days?: number;
}

export interface PlannedCase {
  readonly events: readonly PlannedEvent[];
  readonly planted: readonly Planted[];
}

export const facts = [
  "returnee_is_child",
  "full_screening_needed",
  "services_needed",
  "soon_settled",
  "case_model",
  "found_vulnerable",
  "closure_reason",
];
export const records = [
  "vulnerability-screening@1.0.0",
  "risk-assessment@1.0.0",
  "reintegration-plan@1.0.0",
  "assistance@1.0.0",
  "follow-up-visit@1.0.0",
  "closure@1.0.0",
];
export const consents = ["registration", "assistance", "survey"];

const recordAt = (place: number): readonly string[] => records.slice(place, place + 1);
const [screening, risk, plan, help, visit, closing] = [0, 1, 2, 3, 4, 5].map(recordAt) as unknown as readonly [
  Shown,
  Shown,
  Shown,
  Shown,
  Shown,
  Shown,
];
const worker = "case_worker";

type Shown = readonly string[];

/** A case that goes by the procedure from its first day to its closing, about four months later; a few days differ from case to case. */
function wholeCase(random: Random, start: number, model: string): PlannedEvent[] {
  const arrival = start + 1 + random.below(2);
  const agreed = arrival + 8 + random.below(15);
  const rest: PlannedEvent[] = [];
  for (let month = 0; month < 3; month++) {
    rest.push({ event: "follow_up_visit_made", day: agreed + 22 * (month + 1) + random.below(3), role: "mentor", records: visit });
  }
  const end = agreed + 70 + random.below(6);
  return [
    { event: "returnee_identified", day: start, role: "reception_officer", facts: { returnee_is_child: "no" } },
    { event: "consent_recorded", day: start, role: worker, consents: { registration: "yes", assistance: "yes", survey: "yes" } },
    { event: "returnee_registered", day: start + 1, role: worker },
    { event: "returnee_arrived", day: arrival, role: "reception_officer" },
    {
      event: "vulnerability_screened",
      day: arrival + random.below(2),
      role: "counsellor",
      records: screening,
      facts: { full_screening_needed: "no", found_vulnerable: "no" },
    },
    { event: "risk_assessed", day: arrival + 2 + random.below(3), role: "counsellor", records: risk },
    {
      event: "need_decided",
      day: arrival + 5 + random.below(3),
      role: worker,
      facts: { services_needed: "yes", soon_settled: "no", case_model: model },
    },
    { event: "plan_agreed", day: agreed, role: worker, records: plan },
    { event: "assistance_given", day: agreed + 5 + random.below(10), role: "service_provider", records: help },
    ...rest,
    { event: "services_confirmed", day: end, role: worker, records: visit },
    { event: "survey_interview_held", day: arrival + 60 + random.below(25), role: "monitoring_officer" },
    { event: "plan_reviewed", day: end + 1, role: worker, records: visit },
    { event: "implementation_completed", day: end + 2, role: worker },
    { event: "case_closed", day: end + 12, role: worker, records: closing, facts: { closure_reason: "completed_as_planned" } },
  ];
}

type Mutation = (events: PlannedEvent[], random: Random) => Planted[];

const at = (events: readonly PlannedEvent[], event: string): PlannedEvent => {
  const found = events.find((each) => each.event === event);
  if (found === undefined) throw new Error(`there is no ${event}`);
  return found;
};
const drop = (events: PlannedEvent[], event: string): void => void events.splice(events.indexOf(at(events, event)), 1);

/** Ways to spoil a case, each so that what follows from it is known. */
const mutations: Readonly<Record<string, Mutation>> = {
  "unknown-event"(events, random) {
    const place = 1 + random.below(events.length - 1);
    events.splice(place, 0, { event: "tea_drunk_together", day: events[place - 1]?.day ?? 0, role: worker });
    return [{ kind: "unknown-event", about: "tea_drunk_together" }];
  },
  "after-closure"(events) {
    const last = events.at(-1)?.day ?? 0;
    events.push({ event: "assistance_given", day: last + 3, role: worker, records: help });
    return [{ kind: "after-closure", about: "assistance_given" }];
  },
  "skipped-step"(events) {
    drop(events, "returnee_registered");
    return [{ kind: "skipped-step", about: "returnee_registered" }];
  },
  "wrong-order"(events) {
    const registered = at(events, "returnee_registered");
    drop(events, "returnee_registered");
    const screened = at(events, "vulnerability_screened");
    events.splice(events.indexOf(screened) + 1, 0, { ...registered, day: screened.day });
    return [{ kind: "wrong-order", about: "returnee_registered" }];
  },
  "missing-consent"(events) {
    const recorded = at(events, "consent_recorded");
    events[events.indexOf(recorded)] = { ...recorded, consents: { registration: "yes", assistance: "yes", survey: "no" } };
    return [{ kind: "missing-consent", about: "survey_interview_held" }];
  },
  "missing-evidence"(events) {
    at(events, "risk_assessed").records = [];
    return [{ kind: "missing-evidence", about: "risk_assessed" }];
  },
  guard(events) {
    drop(events, "implementation_completed");
    return [{ kind: "guard", about: "case_closed" }];
  },
  "wrong-role"(events) {
    at(events, "plan_agreed").role = "mentor";
    return [{ kind: "wrong-role", about: "plan_agreed" }];
  },
  late(events, random) {
    const days = 1 + random.below(2);
    at(events, "vulnerability_screened").day = at(events, "returnee_arrived").day + 1 + days;
    const screened = at(events, "vulnerability_screened").day;
    for (const event of ["risk_assessed", "need_decided"]) at(events, event).day = Math.max(at(events, event).day, screened);
    return [{ kind: "late", about: "screening_after_arrival", days }];
  },
  duplicate(events, random) {
    const twice = events[random.below(events.length)] as PlannedEvent;
    twice.isTwice = true;
    return [{ kind: "duplicate", about: twice.event }];
  },
};

const mutationNames = Object.keys(mutations);

/** States in which returnees leave, by the last step before. */
const exits = ["returnee_arrived", "risk_assessed", "need_decided", "plan_agreed"];

/**
 * A case out of seven: four that were closed as planned, one left early, two still open on the day of looking, `asOf`. Every third
 * deviates once, some twice; what may deviate in a case hangs on how far it came.
 */
export function plannedCase(index: number, random: Random, asOf: number): PlannedCase {
  const model = random.below(3) === 0 ? "intensive" : "generalist";
  const isOpen = index % 7 > 4;
  const start = isOpen ? asOf - 200 : asOf - 600 + random.below(300);
  let events = wholeCase(random, start, isOpen ? model : "intensive");
  if (index % 7 === 4) events = leftEarly(events, random);
  if (isOpen) events = stillOpen(events, random, asOf);
  const names = random.below(3) === 0 ? [random.pick(mutationNames), ...(random.below(5) === 0 ? [random.pick(mutationNames)] : [])] : [];
  const planted: Planted[] = [];
  for (const name of new Set(names)) if (canSpoil(events, name, names)) planted.push(...(mutations[name] as Mutation)(events, random));
  return { events, planted };
}

function leftEarly(events: readonly PlannedEvent[], random: Random): PlannedEvent[] {
  const exit = random.pick(exits);
  const kept = events.slice(0, events.findIndex(({ event }) => event === exit) + 1);
  const day = (kept.at(-1)?.day ?? 0) + 1;
  const reason = random.pick(["left_area", "re_migrated", "not_found"]);
  // nobody is screened before the day after arrival is over: closing ends that deadline in time
  return [...kept, { event: "case_closed", day, role: worker, records: closing, facts: { closure_reason: reason } }];
}

/** Cut off behind a step, and moved so that this step lies right before the day of looking: nothing is overdue yet. */
function stillOpen(events: readonly PlannedEvent[], random: Random, asOf: number): PlannedEvent[] {
  const last = random.pick(["risk_assessed", "plan_agreed"]);
  const kept = events.slice(0, events.findIndex(({ event }) => event === last) + 1);
  const shift = asOf - random.below(2) - (kept.at(-1)?.day ?? 0);
  return kept.map((each) => ({ ...each, day: each.day + shift }));
}

/** Two mutations that would meddle with one another are not put into one case. */
const apart: readonly (readonly string[])[] = [
  ["skipped-step", "wrong-order", "late", "duplicate"],
  ["guard", "after-closure", "duplicate"],
  ["missing-evidence", "duplicate", "wrong-role", "missing-consent", "unknown-event"],
];

function canSpoil(events: readonly PlannedEvent[], name: string, names: readonly string[]): boolean {
  const has = (event: string): boolean => events.some((each) => each.event === event);
  const needs: Readonly<Record<string, readonly string[]>> = {
    "after-closure": ["case_closed"],
    "wrong-order": ["vulnerability_screened", "need_decided"],
    "skipped-step": ["vulnerability_screened"],
    "missing-consent": ["survey_interview_held"],
    "missing-evidence": ["risk_assessed"],
    guard: ["implementation_completed"],
    "wrong-role": ["plan_agreed"],
    late: ["vulnerability_screened", "need_decided", "plan_agreed"],
  };
  const others = names.slice(0, names.indexOf(name));
  const clashes = apart.some((group) => group.includes(name) && others.some((other) => group.includes(other)));
  return !clashes && (needs[name] ?? []).every(has);
}
