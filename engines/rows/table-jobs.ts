import type { Instrument } from "@reintegration/model";
import { catalogue, loadLabels } from "@reintegration/standard";
import { insertRefused, type RefusedRow, refusedByConstraint, refusedByType } from "../../packages/sql/test/refused-rows.ts";
import * as small from "../../packages/sql/test/small-survey.ts";
import type { ValidationVector } from "../vectors/read-vectors.ts";
import { randomRows } from "./random-rows.ts";
import { readRows } from "./read-rows.ts";
import type { SqlJob } from "./sql-job.ts";
import { type TableCase, tableJob } from "./table-job.ts";
import { toFlatRow } from "./to-flat-row.ts";

/** The tables of the open survey, with the responses of its vectors and random ones, and of the small one, with what it must refuse. */
export async function tableJobs(
  instrument: Instrument,
  vectors: readonly ValidationVector[],
  count: number,
  seed: number,
): Promise<SqlJob[]> {
  const reference = `${instrument.id}@${instrument.version}`;
  const languages = catalogue.find((entry) => entry.reference === reference)?.languages ?? [];
  const ofVectors = vectors.flatMap(({ response, needs }) => {
    const row = toFlatRow(instrument, response, needs);
    return "notExpressible" in row ? [] : [{ row: row as TableCase["rows"][number]["row"], response }];
  });
  const cases: TableCase[] = [
    {
      name: "open",
      instrument,
      labels: await Promise.all(languages.map((language) => loadLabels(reference, language))),
      rows: [...ofVectors, ...(await randomCells(instrument, count, seed))],
    },
    {
      name: "small",
      instrument: small.survey,
      labels: [small.labels],
      rows: await randomCells(small.survey, 3 * count, seed + 1), // of ten, nine have an error
      refused: (typed) => ({ constraint: statements(typed, refusedByConstraint), type: statements(typed, refusedByType) }),
    },
  ];
  return cases.map(tableJob);
}

async function randomCells(instrument: Instrument, count: number, seed: number): Promise<TableCase["rows"]> {
  const rows = randomRows(instrument, count, seed);
  const responses = await readRows(instrument, rows);
  return rows.map((row, index) => ({ row, response: responses[index] }));
}

function statements(typed: string, refused: readonly RefusedRow[]): Readonly<Record<string, string>> {
  return Object.fromEntries(refused.map((row) => [`small refuses ${row.why}`, insertRefused(typed, row)]));
}
