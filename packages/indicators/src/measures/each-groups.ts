import { missingKindOf } from "@reintegration/model";
import type { RowSource } from "../rows/row-source.ts";
import { bytes, column, shorts, wholes } from "./column.ts";
import { dayOf } from "./day-of.ts";
import type { EachIndex } from "./each-index.ts";
import { groupCode } from "./group-code.ts";
import { type MeasuredWith, noDay, type Tap } from "./measuring.ts";
import { slotOfRow } from "./slot-of-row.ts";

/** To which group of a field each belongs. */
export interface EachGroups {
  readonly taps: readonly Tap[];
  /** Takes the field of the record of the population that stands in its source, where it has the field. */
  readonly takeOwn: (slot: number, day: number) => void;
  readonly codeOf: (slot: number) => string;
}

const [nothing, missingElsewhere, missingHere, answeredElsewhere, answeredHere] = [0, 1, 2, 3, 4];

/**
 * The newest answered one counts: of the records that are counted, else of those that the indicator names for groups. Without an answer
 * it is the newest kind of missing answer, and `absent` of whom there is no record. Of two of one day the later in the file is newer.
 * Seven bytes of each.
 *
 * Records for groups are dated by the first date field of their type, which is the day on which they were made.
 */
export function eachGroups(using: MeasuredWith, each: EachIndex, field: string, own: RowSource): EachGroups {
  const codes: string[] = ["absent"];
  const numbers = new Map<string, number>([["absent", 0]]);
  const code = column(shorts);
  const rank = column(bytes);
  const newest = column(wholes, noDay);
  const put = (slot: number, answer: unknown, day: number, answered: number, missing: number): void => {
    const isMissing = missingKindOf(answer) !== undefined;
    const found = isMissing ? missing : answered;
    const before = rank.get(slot);
    if (found < before || (found === before && day < newest.get(slot))) return;
    const name = groupCode(answer);
    let number = numbers.get(name);
    if (number === undefined) numbers.set(name, (number = codes.push(name) - 1));
    code.set(slot, number);
    rank.set(slot, found);
    newest.set(slot, day);
  };
  const isOwn = own.fields.has(field);
  const eachKey = using.measure.each as string;
  const others = (using.measure.groupsFrom ?? []).map(using.recordsOf).filter(({ fields }) => fields.has(field) && fields.has(eachKey));
  const taps = others.map((source): Tap => {
    const dated = [...source.fields.values()].find(({ type }) => type === "date");
    const take = (_day: number, row: number): void => {
      const slot = slotOfRow(using, each, source, row);
      if (slot === undefined) return;
      put(
        slot,
        source.lookup(field),
        dated ? dayOf(source.lookup(dated.key)) : noDay,
        answeredElsewhere as number,
        missingElsewhere as number,
      );
    };
    return { source, date: undefined, isForGroups: true, keys: [eachKey], take };
  });
  return {
    taps,
    takeOwn(slot, day) {
      if (isOwn) put(slot, own.lookup(field), day, answeredHere as number, missingHere as number);
    },
    codeOf: (slot) => codes[rank.get(slot) === nothing ? 0 : code.get(slot)] as string,
  };
}
