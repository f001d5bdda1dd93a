import type { Problem, RecordItem } from "@reintegration/model";

/**
 * The records of one type, one after another, as the conditions of indicators see them: always that record which was read last.
 *
 * What is to be kept of it is taken out before the next one is read.
 */
export interface RowSource {
  /** `id@x.y.z` of the record type or instrument. */
  readonly reference: string;
  /** What conditions and quantities may speak of, what a scoring makes of the answers included. */
  readonly fields: ReadonlyMap<string, RecordItem>;
  /** The answer of a field, or a kind of missing answer (rules M3, M4). */
  readonly lookup: (key: string) => unknown;
  /** Whether one of these fields holds what it cannot hold. */
  readonly isFaulty: (keys: readonly string[]) => boolean;
  /** The warning that it repeats an interview that came before; records that are repeated are not read at all. */
  readonly repeated: () => Problem | undefined;
  /** What was wrong with the records, as far as it concerns those who use these fields. */
  readonly problems: (isUsed: (key: string) => boolean) => Problem[];
}
