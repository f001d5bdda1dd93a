import { checkToSql, columnName, type Dialect, instrumentToSql, scoringToSql, tableName } from "@reintegration/sql";
import { loadInstrument, loadLabels } from "@reintegration/standard";
import { chooseDefinition } from "../definitions/choose-definition.ts";
import { chooseScoring } from "../definitions/choose-scoring.ts";
import { catalogueEntry } from "../definitions/known.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { languageOf } from "../options/choose-language.ts";
import { dayOfChecking } from "../options/reading-options.ts";
import { writeNewFile } from "../output/write-new-file.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import { loadText } from "../text/load-text.ts";
import type { Text } from "../text/text.ts";

export interface SqlOptions {
  readonly dialect: Dialect;
  readonly cutoffs?: string;
  /** Table or view of flat rows. */
  readonly source?: string;
  /** Its column with the identity of a submission. */
  readonly submission?: string;
  readonly asOf?: string;
  readonly out?: string;
  readonly force?: true;
}

/** `sql`: prints a scoring as views of scores, or a survey as tables and a view of problems, in the SQL of one database. */
export async function sql(reference: string, options: SqlOptions, io: Io): Promise<ExitCode> {
  const { text } = await loadText(languageOf(io.env));
  checkNames(options, text);
  const made =
    catalogueEntry(reference, "instrument") === undefined ? await scores(reference, options, text) : await tables(reference, options, text);
  if (options.out === undefined) {
    io.stdout.write(made);
    return exitCodes.fine;
  }
  const { out: path, force = false } = options;
  await writeNewFile(path, made, text, { force });
  io.stdout.write(`${fill(text.sql.written, { path, reference })}\n`);
  return exitCodes.fine;
}

async function scores(reference: string, { dialect, cutoffs, source }: SqlOptions, text: Text): Promise<string> {
  const options = { ...(cutoffs !== undefined && { cutoffs }) };
  const { instrument, scoring } = await chooseScoring({ scoring: reference, ...options }, text);
  return scoringToSql(instrument, scoring, { dialect, ...options, ...(source !== undefined && { source }) }).text;
}

/** All tables; over a table that is there already, the view of problems alone. */
async function tables(reference: string, { dialect, source, submission, asOf }: SqlOptions, text: Text): Promise<string> {
  await chooseDefinition("instrument", reference, text);
  const instrument = await loadInstrument(reference);
  const day = asOf === undefined ? {} : { asOf: dayOfChecking(asOf, asOf, text) };
  if (source !== undefined)
    return checkToSql(instrument, { dialect, source, ...day, ...(submission !== undefined && { submission }) }).text;
  const languages = catalogueEntry(reference)?.languages ?? [];
  const labels = await Promise.all(languages.map((language) => loadLabels(reference, language)));
  return instrumentToSql(instrument, labels, { dialect, ...day }).text;
}

/** Names from the command line are never escaped: what is no plain name is refused. */
function checkNames({ source, submission }: SqlOptions, text: Text): void {
  const refuse = (check: (name: string) => string, name: string | undefined, template: string): void => {
    if (name === undefined) return;
    try {
      check(name);
    } catch {
      throw new Stop(exitCodes.badArguments, fill(template, { value: name }));
    }
  };
  refuse(tableName, source, text.sql.badTable);
  refuse(columnName, submission, text.sql.badColumn);
}
