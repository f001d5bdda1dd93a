import { errorAt, type Problem } from "@reintegration/model";
import type { FileReport } from "../export-reader.ts";
import { limits } from "../limits.ts";

/** Reports records that cannot be read; beyond a number of them they are only counted. */
export interface BrokenRecords {
  add(row: number, why: string): void;
  /** To be called at the end: the last one that is named says how many more there are. */
  finish(): void;
}

export function brokenRecords(report: FileReport): BrokenRecords {
  let named = 0;
  let more = 0;
  let last: Problem | undefined;
  return {
    add(row, why) {
      const broken = { ...errorAt("invalid-json", "", { value: why }), row };
      if (++named < limits.brokenLines) report.problems.push(broken);
      else if (last === undefined) last = broken;
      else more++;
    },
    finish() {
      if (last) report.problems.push(more > 0 ? { ...last, params: { ...last.params, more } } : last);
    },
  };
}
