import type { ReadRow } from "@reintegration/forms";
import type { ResponseScore, Score } from "@reintegration/scoring";
import type { AppendedValue, Database } from "./database.ts";
import type { ResultShape } from "./score-columns.ts";

type Computed = Extract<ResponseScore, { status: "computed" }>;

/** Rows whose scores SQL cannot know, in the table `overrides`, and rows that are no responses or were left out. */
export interface Overrides {
  /** `undefined` where an error keeps the row from being scored. */
  set(row: ReadRow, result: Computed | undefined): void;
  drop(row: number): void;
  readonly count: number;
  close(): void;
}

export async function openOverrides(
  database: Database,
  { identity, scores }: ResultShape,
  cutoffs: string | undefined,
): Promise<Overrides> {
  const columns = [...identity, ...scores.flatMap((score) => score.columns)];
  const declared = columns.map(({ sql, type }) => `${sql} ${type === "INTEGER" ? "DOUBLE" : type}`);
  await database.run(`CREATE TABLE overrides (row_number DOUBLE, is_dropped BOOLEAN, ${declared.join(", ")})`);
  const appender = await database.appender("overrides");
  const blank = columns.map(() => null);
  let count = 0;
  const add = (row: number, isDropped: boolean, values: readonly AppendedValue[]): void => {
    count++;
    appender.add([row, isDropped, ...values]);
  };
  const ofScore = (score: Score | undefined, isBanded: boolean): AppendedValue[] => {
    if (score === undefined) return [null, "invalid", null, null, null, ...(isBanded ? [null, null] : [])];
    const { answered, applicable, share } = score;
    const counts = [answered, applicable, share];
    if (score.status === "insufficient") return [null, "insufficient", ...counts, ...(isBanded ? [null, null] : [])];
    return [score.value, "scored", ...counts, ...(isBanded ? [score.band?.id ?? null, cutoffs ?? null] : [])];
  };
  return {
    set({ row, response, submission }, result) {
      const own = identity.map(({ name, sql }) => textOf(sql === "rs_submission" ? submission.id : response.context[name]));
      const values = scores.flatMap(({ id, bands }) =>
        ofScore(id === "composite" ? result?.composite : result?.dimensions[id], bands !== undefined),
      );
      add(row, false, [...own, ...values]);
    },
    drop: (row) => add(row, true, blank),
    get count() {
      return count;
    },
    close: () => appender.close(),
  };
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === "string"
    ? value
    : Array.isArray(value)
      ? value.join(" ")
      : typeof value === "number"
        ? String(value)
        : JSON.stringify(value);
}
