import type { ReadRow } from "@reintegration/forms";
import { type Cutoffs, columnNames } from "@reintegration/model";
import type { ResponseScore, Score } from "@reintegration/scoring";
import { csvCell } from "./csv-cell.ts";
import { numberTexts } from "./number-text.ts";

/** What the columns of `scores.csv` are. */
export interface ScoreTableColumns {
  /** Context fields that identify an interview. */
  readonly identifiedBy: readonly string[];
  /** The tool's own column for the submission, such as `_uuid`; `undefined` where the file has none. */
  readonly submission: string | undefined;
  /** Score ids: the dimensions, then `composite`. */
  readonly scores: readonly string[];
  readonly cutoffs: Cutoffs | undefined;
}

/** Lines of `scores.csv` (rule F2): UTF-8 with byte order mark, one line per response, blank where there is no score. */
export interface ScoreTable {
  readonly header: string;
  /** `undefined` for a response that is not scored because of an error. */
  line(row: ReadRow, result: ResponseScore | undefined): string;
}

/** What stands behind the id of a score in the names of its columns. */
export const plain = ["", "_status", "_answered", "_applicable", "_share"];
/** The same where a cut-off set was asked for. */
export const banded = [...plain, "_band", "_cutoffs"];

export function scoreTable({ identifiedBy, submission, scores, cutoffs }: ScoreTableColumns): ScoreTable {
  const names = columnNames(scores, cutoffs ? banded : plain);
  const isBanded = scores.map((id) => cutoffs?.appliesTo.includes(id) === true);
  const fixed = ["row", ...identifiedBy, ...(submission === undefined ? [] : [submission])];
  const header = [...fixed.map(csvCell), ...names.flatMap((group, index) => (isBanded[index] ? group : group.slice(0, plain.length)))];
  const notScored = scores.map((_, index) => `,,invalid,,,${isBanded[index] ? ",," : ""}`).join("");
  const set = cutoffs ? csvCell(cutoffs.id) : "";
  const number = numberTexts();

  const cells = (score: Score, band: boolean): string => {
    const counts = `${score.answered},${score.applicable},${number(score.share)}`;
    if (score.status === "insufficient") return `,,insufficient,${counts}${band ? ",," : ""}`;
    return `,${number(score.value)},scored,${counts}${band ? `,${score.band?.id ?? ""},${set}` : ""}`;
  };

  return {
    header: `\uFEFF${header.join(",")}\r\n`,
    line({ row, response, submission: { id } }, result) {
      let line = String(row);
      for (const key of identifiedBy) line += `,${csvCell(response.context[key])}`;
      if (submission !== undefined) line += `,${csvCell(id)}`;
      if (result?.status !== "computed") return `${line}${notScored}\r\n`;
      for (let i = 0; i < scores.length; i++) {
        const id = scores[i] as string;
        line += cells(id === "composite" ? result.composite : (result.dimensions[id] as Score), isBanded[i] as boolean);
      }
      return `${line}\r\n`;
    },
  };
}
