import { createReadStream } from "node:fs";
import { appendFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { LogRow } from "@reintegration/forms";

/** The events of one case, in the order of the file. */
interface SpooledCase {
  readonly case: string;
  readonly events: readonly LogRow[];
}

/** Gathers events by case, wherever in the file they stand, in bounded memory. */
export interface EventSpool {
  add(events: readonly LogRow[]): Promise<void>;
  /** The cases: in the order of the file where they fit into memory, else part by part. `done` tells how much of all was read, 0 to 1. */
  cases(done?: (share: number) => void): AsyncGenerator<SpooledCase, void, undefined>;
  /** Removes what lies on the disk. */
  close(): Promise<void>;
}

/** Events that are kept in memory before they go to the disk. */
const inMemory = 50_000;
/** A whole record weighs as much as so many events without. */
const recordWeight = 4;
/** Files on the disk: a million events are 8,000 to a file. */
const parts = 128;

/**
 * A spool of events. Up to 50,000 stay in memory; more go to 128 files in a temporary folder, by a hash of the case, and each file is
 * brought back alone. Memory then grows with a 128th of the log.
 */
export function eventSpool(): EventSpool {
  let waiting: LogRow[] = [];
  let weight = 0;
  let folder: string | undefined;
  const sizes = new Uint32Array(parts);
  const pathOf = (part: number): string => join(folder ?? "", `${part}.ndjson`);
  const spill = async (): Promise<void> => {
    folder ??= await mkdtemp(join(tmpdir(), "reintegration-log-"));
    const texts: string[] = new Array(parts).fill("");
    for (const event of waiting) {
      const part = partOf(event.case);
      texts[part] += `${lineOf(event)}\n`;
      sizes[part] = (sizes[part] as number) + 1;
    }
    waiting = [];
    weight = 0;
    for (const [part, text] of texts.entries()) if (text !== "") await appendFile(pathOf(part), text);
  };
  return {
    async add(events) {
      for (const event of events) {
        waiting.push(event);
        weight += 1 + recordWeight * (event.wholeRecords?.length ?? 0);
      }
      if (weight >= inMemory) await spill();
    },
    async *cases(done = () => undefined) {
      if (folder === undefined) {
        yield* byCase(waiting);
        return done(1);
      }
      if (waiting.length > 0) await spill();
      for (let part = 0; part < parts; part++) {
        if (sizes[part] === 0) continue;
        const events: LogRow[] = [];
        for await (const line of createInterface({ input: createReadStream(pathOf(part)) })) events.push(eventOf(line));
        yield* byCase(events);
        done((part + 1) / parts);
      }
    },
    async close() {
      waiting = [];
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

function* byCase(events: readonly LogRow[]): Generator<SpooledCase, void, undefined> {
  const cases = new Map<string, LogRow[]>();
  for (const event of events) {
    const own = cases.get(event.case);
    if (own) own.push(event);
    else cases.set(event.case, [event]);
  }
  for (const [id, own] of cases) yield { case: id, events: own };
}

/** FNV-1a over the characters: the same case always lies in the same part. */
function partOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (parts - 1);
}

/** A list is half as long as an object, and JSON escapes every line end. */
function lineOf({ case: id, event, date, row, id: own, at, role, worker, facts, records, consents, wholeRecords }: LogRow): string {
  return JSON.stringify([id, event, date, row, own, at, role, worker, facts, records, consents, wholeRecords]);
}

function eventOf(line: string): LogRow {
  const [id, event, date, row, own, at, role, worker, facts, records, consents, wholeRecords] = JSON.parse(line);
  const read: { -readonly [Part in keyof LogRow]: LogRow[Part] } = { case: id, event, date, row };
  if (own !== null) read.id = own;
  if (at !== null) read.at = at;
  if (role !== null) read.role = role;
  if (worker !== null) read.worker = worker;
  if (facts !== null) read.facts = facts;
  if (records !== null) read.records = records;
  if (consents !== null) read.consents = consents;
  if (wholeRecords !== null) read.wholeRecords = wholeRecords;
  return read;
}
