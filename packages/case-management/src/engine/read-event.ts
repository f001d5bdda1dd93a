import { daysBetween, errorAt, instantOf, isCalendarDate, isObject, type Problem, pointerTo, shorten } from "@reintegration/model";
import type { CaseEvent } from "../case-event.ts";

/** An event that can be worked with: what was not of its type is empty, which every later check passes over. */
export type ReadEvent = Required<Pick<CaseEvent, "id" | "case" | "event" | "date" | "role" | "facts">> & {
  /** Milliseconds since 1970. */
  readonly at: number | undefined;
  readonly records: readonly unknown[];
};

const longest = 200;
const none: ReadEvent["facts"] = {};
const noRecords: readonly unknown[] = [];

/** Reads an event from outside and adds what is wrong with its shape; `undefined` where it is no object at all. */
export function readEvent(event: unknown, problems: Problem[]): ReadEvent | undefined {
  if (!isObject(event)) {
    problems.push(errorAt("wrong-type", "", { item: "event", value: shown(event), expected: "object" }));
    return undefined;
  }
  const { id, case: caseId, event: name, date, at, role, worker, facts, records } = event;
  const known =
    given(id) + given(caseId) + given(name) + given(date) + given(at) + given(role) + given(worker) + given(facts) + given(records);
  let all = 0;
  for (const _ in event) all++;
  if (all !== known) addUnknownParts(event, problems);
  if (worker !== undefined) textOf(worker, "worker", problems);
  const day = dateOf(date, problems);
  return {
    id: textOf(id, "id", problems),
    case: textOf(caseId, "case", problems),
    event: textOf(name, "event", problems),
    date: day,
    at: at === undefined ? undefined : instantIn(at, day, problems),
    role: textOf(role, "role", problems),
    facts:
      facts === undefined || isObject(facts)
        ? ((facts ?? none) as ReadEvent["facts"])
        : wrongType("facts", facts, "object", none, problems),
    records:
      records === undefined || Array.isArray(records)
        ? (records ?? noRecords)
        : wrongType("records", records, "records", noRecords, problems),
  };
}

const given = (part: unknown): number => (part === undefined ? 0 : 1);

const parts: ReadonlySet<string> = new Set(["id", "case", "event", "date", "at", "role", "worker", "facts", "records"]);

function addUnknownParts(event: Readonly<Record<string, unknown>>, problems: Problem[]): void {
  for (const key in event) {
    if (!parts.has(key) && Object.hasOwn(event, key))
      problems.push(errorAt("unknown-event-field", pointerTo(key), { value: shorten(key) }));
  }
}

function textOf(value: unknown, item: string, problems: Problem[]): string {
  if (typeof value !== "string" || value === "") return wrongType(item, value, "text", "", problems);
  if (value.length <= longest) return value;
  problems.push(errorAt("too-long", `/${item}`, { item, maximum: longest }));
  return "";
}

function dateOf(value: unknown, problems: Problem[]): string {
  if (typeof value === "string" && isCalendarDate(value)) return value;
  const isText = typeof value === "string" && value !== "";
  problems.push(errorAt(isText ? "not-a-date" : "wrong-type", "/date", { item: "date", value: shown(value), expected: "date" }));
  return "";
}

/** The instant, and whether its own date fits the day of the event: local dates lie at most a day apart. */
function instantIn(at: unknown, date: string, problems: Problem[]): number | undefined {
  const instant = typeof at === "string" ? instantOf(at) : undefined;
  if (instant === undefined) return wrongType("at", at, "instant", undefined, problems);
  const distance = date === "" || (at as string).startsWith(date) ? 0 : daysBetween(date, (at as string).slice(0, 10));
  if (distance > 1 || distance < -1) problems.push(errorAt("clock-skew", "/at", { value: at, date }));
  return instant;
}

function wrongType<Instead>(item: string, value: unknown, expected: string, instead: Instead, problems: Problem[]): Instead {
  problems.push(errorAt("wrong-type", `/${item}`, { item, value: shown(value), expected }));
  return instead;
}

const shown = (value: unknown): string => (value === undefined || value === null ? "" : shorten(value));
