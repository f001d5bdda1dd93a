import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readTable } from "@reintegration/forms";
import { dayAfter, referenceOf } from "@reintegration/model";
import { compileScoring } from "@reintegration/scoring";
import { scoringToSql } from "@reintegration/sql";
import { readingSetup } from "../check/reading-setup.ts";
import { stopUnreadable } from "../check/stop-unreadable.ts";
import { surveyFile } from "../check/survey-file.ts";
import type { ScoreOptions } from "../commands/score.ts";
import { summarise } from "../commands/summarise.ts";
import { tellSummary } from "../commands/tell-summary.ts";
import { chooseScoring } from "../definitions/choose-scoring.ts";
import { knownInstruments } from "../definitions/known-instruments.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { openOutputFolder } from "../output/output-folder.ts";
import { filesIn, publish } from "../output/summary-json.ts";
import { type Database, openDatabase } from "./database.ts";
import { memoryLimit, outFormats } from "./engine-options.ts";
import { flatColumns } from "./flat-columns.ts";
import { flatView } from "./flat-view.ts";
import { lookAtRows } from "./look-at-rows.ts";
import { collectLookedRows } from "./looked-rows.ts";
import { openSource, readOptions } from "./open-source.ts";
import { openOverrides } from "./overrides.ts";
import { plainPath } from "./plain-path.ts";
import { plainRow } from "./plain-row.ts";
import { refuse } from "./refuse.ts";
import { resultShape } from "./score-columns.ts";
import { writeResult } from "./write-result.ts";

/**
 * `score --engine duckdb`: the same outputs as the streaming engine, from files of any size on all cores.
 *
 * SQL that is compiled from the definitions finds the rows that have no problem and are read as they stand, and scores them.
 * The other rows go through the code of the streaming engine itself, so that no two programs have to agree on them.
 */
export async function scoreWithDuckdb(path: string, options: ScoreOptions, io: Io): Promise<ExitCode> {
  const setup = await readingSetup(options, io);
  const { text } = setup;
  if (setup.map) throw refuse(text, "map");
  const { scoring, instrument: scored, titles } = await chooseScoring(options, text, setup.language);
  const cutoffs = scoring.cutoffs.find(({ id }) => id === options.cutoffs);
  const named = cutoffs ? { cutoffs: cutoffs.id } : {};
  const scorer = compileScoring(scored, scoring, named);
  const memory = memoryLimit(options, text);
  const scoresFile = outFormats[options.outFormat ?? "csv"];
  const outputs = [scoresFile, "problems.csv", "summary.json"] as const;
  const instruments = await knownInstruments();
  const known = instruments.find(({ instrument }) => referenceOf(instrument) === scoring.instrument);
  if (known === undefined) throw new Error(`${scoring.instrument} is not known`);
  const { instrument, labels } = known;

  const folder = await openOutputFolder(options.out, outputs, text, options);
  const [work, links] = [await mkdtemp(join(folder.path, ".duckdb-")), await mkdtemp(join(tmpdir(), "reintegration-"))];
  let database: Database | undefined;
  try {
    database = await openDatabase({ folder: work, memory }, text, io);
    const input = path === "-" ? path : await plainPath(path, links, text);
    const output = folder.reserve(scoresFile);
    await database.lock([input, output]);
    const readAs = readOptions(setup, instruments);
    const opened = await openSource({ database, path, plainPath: input, setup, options: readAs }, io);
    if ("batches" in opened) {
      const nothing = {
        read: 0,
        leftOut: 0,
        valid: 0,
        withErrors: 0,
        notAgreed: 0,
        problems: { errors: 0, warnings: 0, rowsWithErrors: 0, rowsWithWarnings: 0, groups: [] },
      };
      stopUnreadable(surveyFile(path, setup, instruments, opened), nothing);
      throw new Error("A file that cannot be read has been read");
    }
    const source = opened;
    const { columns, headers } = await reportOf(source.headers, { ...readAs, instrument: scoring.instrument });
    const marks = Object.keys(setup.missing).map((mark) => mark.trim());
    const reading = { labels, marks, latest: dayAfter(setup.asOf) };
    const flat = flatColumns({ source, columns, instrument, reading, approvedOnly: setup.approvedOnly });
    const hasCodes = headers === "names";
    for (const statement of flatView(source, flat, instrument, { asked: setup.instrument, hasCodes })) await database.run(statement);

    const submission = source.first.find((row) => row.submission.idColumn !== undefined)?.submission.idColumn;
    const shape = resultShape(instrument, scoring, cutoffs, submission);
    const plain = plainRow(instrument, flat, hasCodes);
    await collectLookedRows({ database, source, instrument, columns: flat, plain, options: readAs });
    const overrides = await openOverrides(database, shape, cutoffs?.id);
    const { file, rows: looked } = await lookAtRows({
      database,
      path,
      source,
      setup,
      instruments,
      options: readAs,
      scorer,
      plain,
      places: flat.places,
      overrides,
      folder,
    });
    overrides.close();
    stopUnreadable(file, looked);

    const keep = [...shape.identity.map(({ sql }) => sql)];
    const { view, statements } = scoringToSql(scored, scoring, { dialect: "duckdb", source: "flat", keep, ...named });
    for (const statement of statements) await database.run(statement);
    const { count, scores } = await writeResult({
      database,
      view,
      hasOverrides: overrides.count > 0,
      shape,
      instrument,
      cutoffs,
      submission,
      path: output,
      format: options.outFormat ?? "csv",
    });

    const clean = count - (looked.read - looked.leftOut);
    const rows = { ...looked, read: looked.read + clean, valid: looked.valid + clean };
    file.reader.report.rows = rows.read;
    const summary = summarise("score", file, rows, filesIn(options.out, outputs), { stamp: scorer.stamp, scores });
    database.close();
    database = undefined;
    await rm(work, { recursive: true, force: true });
    await publish(folder, summary);
    tellSummary(summary, file, options, io, { titles, cutoffs });
    return options.strict && rows.problems.errors > 0 ? exitCodes.badData : exitCodes.fine;
  } finally {
    database?.close();
    for (const path of [work, links]) await rm(path, { recursive: true, force: true });
    await folder.discard();
  }
}

/** What the headers are, read as those of one instrument. */
async function reportOf(headers: readonly string[], options: Parameters<typeof readTable>[2]) {
  const none = async function* (): AsyncGenerator<[]> {
    yield [];
  };
  const reader = readTable(headers, none(), options);
  for await (const _ of reader.batches());
  return reader.report;
}
