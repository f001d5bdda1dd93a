import { closeSync, openSync, writeSync } from "node:fs";
import { randomFrom } from "../../bench/random.ts";
import { consents, facts, type PlannedEvent, plannedCase, records } from "./planted-case.ts";

const day = 86_400_000;
const header = ["case no", "id", "what", "day", "as", "who", ...facts, ...records, ...consents.map((purpose) => `consent ${purpose}`)];

/** The map that reads a planted log. */
export const plantedMap = (workflow: string): object => ({
  workflow,
  columns: {
    "case no": { holds: "case" },
    id: { holds: "id" },
    what: { holds: "event" },
    day: { holds: "date", dateOrder: "d/m/y" },
    as: { holds: "role" },
    who: { holds: "worker" },
    ...Object.fromEntries(facts.map((fact) => [fact, { fact }])),
    ...Object.fromEntries(records.map((record) => [record, { record }])),
    ...Object.fromEntries(consents.map((consent) => [`consent ${consent}`, { consent }])),
  },
});

/**
 * Writes a log of cases with deviations in it, its rows by date and so the cases mixed, and a list of what was planted:
 * case, kind, what about, days. The same seed gives the same files.
 */
export function writePlantedLog(
  { log, planted }: { readonly log: string; readonly planted: string },
  { cases, asOf, seed = 4 }: { readonly cases: number; readonly asOf: string; readonly seed?: number },
): { readonly events: number; readonly deviations: number } {
  const random = randomFrom(seed);
  const today = Date.parse(asOf) / day;
  const rows: { readonly day: number; readonly line: string }[] = [];
  const list: string[] = ["case,kind,about,days"];
  for (let index = 0; index < cases; index++) {
    const id = `C-${String(index).padStart(6, "0")}`;
    const who = `worker ${random.below(40)}`;
    const planned = plannedCase(index, random, today);
    const ordered = planned.events.map((event, place) => ({ event, place })).sort((a, b) => a.event.day - b.event.day || a.place - b.place);
    for (const { event, place } of ordered) {
      const line = lineOf(event, id, place, who);
      rows.push({ day: event.day, line });
      if (event.isTwice) rows.push({ day: event.day, line });
    }
    for (const { kind, about, days } of planned.planted) list.push(`${id},${kind},${about},${days ?? ""}`);
  }
  rows.sort((a, b) => a.day - b.day);
  write(log, [header.join(","), ...rows.map(({ line }) => line)]);
  write(planted, list);
  return { events: rows.length, deviations: list.length - 1 };
}

function lineOf(
  { event, day: number, role, facts: own = {}, records: shown = [], consents: given = {} }: PlannedEvent,
  id: string,
  place: number,
  who: string,
): string {
  const [year, month, date] = new Date(number * day).toISOString().slice(0, 10).split("-");
  return [
    ...[id, `${id}-${place}`, event, `${date}/${month}/${year}`, role, who],
    ...facts.map((fact) => own[fact] ?? ""),
    ...records.map((record) => (shown.includes(record) ? "yes" : "")),
    ...consents.map((purpose) => given[purpose] ?? ""),
  ].join(",");
}

function write(path: string, lines: readonly string[]): void {
  const file = openSync(path, "w");
  for (let from = 0; from < lines.length; from += 10_000) writeSync(file, `${lines.slice(from, from + 10_000).join("\n")}\n`);
  closeSync(file);
}
