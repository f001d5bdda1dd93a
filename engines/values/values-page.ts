import { cpus, loadavg } from "node:os";
import { median } from "../../bench/harness/median.ts";
import { ratioOf } from "../../bench/harness/ratio-of.ts";
import { durationText, ratioText } from "../../bench/harness/report.ts";
import { markdownTable } from "../report/markdown-table.ts";
import type { WaysMeasured } from "./measure-database.ts";

/** What was measured in one database, and the version that it names. */
export interface DatabaseFigures extends WaysMeasured {
  readonly name: string;
  readonly version: string;
}

/** The page of the documentation with the figures of a run. */
export function valuesPage(
  figures: readonly DatabaseFigures[],
  { rows, rounds }: { readonly rows: number; readonly rounds: number },
): string {
  const versions = [...new Set(figures.map(({ version }) => version))].join(", ");
  const [{ model } = { model: "unknown processor" }] = cpus();
  const tableOf = (what: "values" | "scores"): string =>
    markdownTable(
      ["", "CASE", "map, times CASE", "join, times CASE"],
      figures.map(({ name, [what]: measured }) => {
        const [byCase, ...others] = measured;
        if (byCase === undefined) throw new Error(`${name} was not measured`);
        return [name, durationText(median(byCase.seconds)), ...others.map((other) => ratioText(ratioOf(other, byCase)))];
      }),
    );
  return `# Values in SQL: by CASE, by map, by join

Written by \`npm run bench:values\`; not edited by hand, and checked by no test. How an answer is turned into its value in SQL is
[decision 0016](decisions/0016-sql-of-scores.md): by \`CASE\`, which is what is printed. The other ways are made for this measurement alone: a look-up
in a literal map (\`MAP\` in DuckDB, \`jsonb\` in PostgreSQL, \`map\` in Spark), and a join with a table of values for each item.

${rows} random responses to the open survey, skip logic kept, one row in twenty with something wrong; ${rounds} rounds of all ways in turn,
wall time, two threads in DuckDB and Spark. A ratio is the median over the rounds, with the least and the most: above 1, \`CASE\` is faster.
All ways gave, to the last bit, the same scores in each row, and all databases the same sums
(${figures[0]?.sums}).

${new Date().toISOString().slice(0, 10)}, ${versions}; ${cpus().length} × ${model.trim()}; load at the end ${loadavg()[0]?.toFixed(1)}.

## Values alone

The value of every answer, added up by column; nothing is written.

${tableOf("values")}
## All scores

Every column of the view of all scores, written to a table (in Spark: of Parquet). This is what is asked for.

${tableOf("scores")}`;
}
