import type { Cutoffs, Scoring } from "@reintegration/model";
import { bandToSql } from "@reintegration/sql";
import type { BandVector } from "../vectors/read-vectors.ts";
import { same } from "../vectors/same.ts";
import type { SqlJob } from "./sql-job.ts";

/** The vectors of bands as one job: each value is a row of text, cast by the database. */
export function bandJobs(scoring: Scoring, vectors: readonly BandVector[]): SqlJob[] {
  const sets = [...new Set(vectors.map(({ set }) => set))].map((id) => scoring.cutoffs.find((set) => set.id === id) as Cutoffs);
  const bands = (dialect: Parameters<SqlJob["script"]>[0]): string =>
    sets.map((set, index) => `${bandToSql(set, "CAST(score AS double precision)", { dialect })} AS band_${index + 1}`).join(", ");
  return [
    {
      group: "bands",
      table: "band_values",
      columns: ["score"],
      rows: vectors.map(({ value }) => ({ score: String(value) })),
      script: (dialect) => {
        const type = dialect === "postgres" ? "double precision" : "DOUBLE";
        const view = dialect === "spark" ? "TEMPORARY VIEW" : "VIEW";
        const statement = `CREATE OR REPLACE ${view} bands_of_values AS SELECT row_number, ${bands(dialect).replaceAll("double precision", type)} FROM band_values`;
        return { statements: [statement], text: statement };
      },
      queries: { bands: "SELECT * FROM bands_of_values ORDER BY row_number" },
      judge: ({ bands: found = [] }) =>
        new Map(
          vectors.map(({ id, set, band }, index) => {
            const column = `band_${sets.findIndex((one) => one.id === set) + 1}`;
            return [id, same(band, found[index]?.[column] ?? null)];
          }),
        ),
    },
  ];
}
