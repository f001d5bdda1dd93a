import type { Instrument } from "@reintegration/model";
import { catalogue, loadInstrument, loadLabels } from "@reintegration/standard";
import { insertRefused, type RefusedRow, refusedByConstraint, refusedByType } from "../../packages/sql/test/refused-rows.ts";
import * as small from "../../packages/sql/test/small-survey.ts";
import type { ShippedVectors } from "../vectors/shipped-vectors.ts";
import { randomRows } from "./random-rows.ts";
import { readRows } from "./read-rows.ts";
import type { SqlJob } from "./sql-job.ts";
import { type TableCase, tableJob } from "./table-job.ts";
import { toFlatRow } from "./to-flat-row.ts";

/** The tables of the shipped surveys, with the responses of their vectors and random ones, and of the small one, with what it must refuse. */
export async function tableJobs(shipped: readonly ShippedVectors[], count: number, seed: number): Promise<SqlJob[]> {
  const ofShipped = shipped.map(async ({ instrument: reference, checks }, index): Promise<TableCase> => {
    const instrument = await loadInstrument(reference);
    const languages = catalogue.find((entry) => entry.reference === reference)?.languages ?? [];
    const ofVectors = checks.flatMap(({ response, needs }) => {
      const row = toFlatRow(instrument, response, needs);
      return "notExpressible" in row ? [] : [{ row: row as TableCase["rows"][number]["row"], response }];
    });
    return {
      name: instrument.id.replaceAll("-", "_"),
      instrument,
      labels: await Promise.all(languages.map((language) => loadLabels(reference, language))),
      rows: [...ofVectors, ...(await randomCells(instrument, index === 0 ? count : Math.ceil(count / 10), seed))],
    };
  });
  const cases: TableCase[] = [
    ...(await Promise.all(ofShipped)),
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
