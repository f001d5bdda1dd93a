import { type Item, type Profile, referenceOf, type ScoredInstrument, type Scoring } from "@reintegration/model";
import { columnsOfComposite } from "./columns-of-composite.ts";
import { columnsOfDimension } from "./columns-of-dimension.ts";
import { type Column, createView } from "./create-view.ts";
import { definitionFaults } from "./definition-faults.ts";
import { definitionName } from "./definition-name.ts";
import type { Dialect } from "./dialect.ts";
import { outcomeOfItem, outcomes } from "./outcome-of-item.ts";
import type { RowItems } from "./row-items.ts";
import { scoringFaults } from "./scoring-faults.ts";
import { type SqlScript, sqlScript } from "./sql-script.ts";
import { stagingTable } from "./staging-table.ts";
import { stampLine } from "./stamp-line.ts";
import { sumsOfDimension } from "./sums-of-dimension.ts";
import { columnName, tableName } from "./table-name.ts";
import { textLiteral } from "./text-literal.ts";
import { viewName } from "./view-name.ts";
import { wideColumns } from "./wide-columns.ts";

/** How a scoring is printed. */
export interface ScoringSqlOptions {
  readonly dialect: Dialect;
  /** Table or view of flat rows; else the staging table of the instrument. */
  readonly source?: string;
  /** Id of a cut-off set of the scoring. There is no default (rule S7). */
  readonly cutoffs?: string;
  /** Declares items that were not asked (rule M2). */
  readonly profile?: Profile;
  /** Further columns of the source that the view of all scores is to have as well; none of them may be named like a score. */
  readonly keep?: readonly string[];
  /** Views of the session alone, as a temporary source needs them. */
  readonly isTemporary?: boolean;
}

/** Views that score the rows of a table. */
export interface ScoringSql extends SqlScript {
  /** The view of all scores, one row for each of the table. */
  readonly view: string;
  /** Dimension id, or `composite` -> the view of that score alone. */
  readonly views: Readonly<Record<string, string>>;
}

/**
 * Prints a scoring as views over a table of flat rows: all scores in one, and a view per score; equal to `score` to the last bit
 * (rules S1 to S8, Q1 to Q3). No function has to be installed, and no aggregate is used inside a score.
 *
 * Throws where the definitions do not fit together or hold what SQL cannot name, and says all of it at once.
 */
export function scoringToSql(instrument: ScoredInstrument, scoring: Scoring, options: ScoringSqlOptions): ScoringSql {
  const { dialect, profile, isTemporary = false } = options;
  const carried = (options.keep ?? []).map(columnName);
  const cutoffs = scoring.cutoffs.find(({ id }) => id === options.cutoffs);
  refuseFaults(instrument, scoring, options);
  const items = new Map([...(instrument.context ?? []), ...instrument.items].map((item) => [item.key, item]));
  const row: RowItems = { dialect, alias: "flat", items };
  const view = definitionName(scoring);
  // with bands a view has other columns, which PostgreSQL does not let replace those of one without
  const wide = cutoffs === undefined ? view : viewName(view, cutoffs.id.replaceAll("-", "_"));
  const scores = [...scoring.dimensions.map(({ id }) => id), "composite"];
  const views = Object.fromEntries(scores.map((id) => [id, viewName(wide, id)]));
  const columns = scores.map((id) => wideColumns(dialect, id, scoring, cutoffs));
  const stamp: Column = ["scoring", textLiteral(dialect, referenceOf(scoring))];
  const statements: string[] = [];
  const add = (name: string, comment: string, from: string, alias: string, kept: readonly string[], added: readonly Column[]): string => {
    statements.push(createView(dialect, { name, comment, from, alias, kept, added, isTemporary }));
    return name;
  };

  const answers = add(
    viewName(view, "answers"),
    `What each answer counts as: its value; ${outcomes.unanswered} unanswered; ${outcomes.notApplicable} not applicable; ${outcomes.invalid} no answer`,
    options.source === undefined ? stagingTable(scoring.instrument) : tableName(options.source),
    "flat",
    ["row_number", "rs_instrument", ...carried],
    scoring.items.map((scored) => [scored.item, outcomeOfItem(row, items.get(scored.item) as Item, scored, profile)]),
  );
  const sums = scoring.dimensions.flatMap((dimension) => sumsOfDimension(dimension, scoring.scale, "answer"));
  const totals = add(
    viewName(view, "sums"),
    "The integer sums of each dimension",
    answers,
    "answer",
    ["row_number", ...carried],
    [["is_scorable", isScorable(dialect, scoring)], ...sums],
  );
  const kept = ["row_number", ...carried, "is_scorable", ...sums.map(([name]) => name)];
  const shares = scoring.dimensions.flatMap((dimension) => columnsOfDimension(dialect, dimension, scoring.scale, "total"));
  const dimensions = add(viewName(view, "shares"), "Score and answered share of each dimension", totals, "total", kept, shares);
  const means = add(
    viewName(view, "means"),
    "The composite beside its dimensions",
    dimensions,
    "dimension",
    [...kept, ...shares.map(([name]) => name)],
    columnsOfComposite(dialect, scoring, "dimension"),
  );
  add(
    wide,
    "All scores",
    means,
    "mean",
    ["row_number", ...carried],
    [stamp, ...columns.flat().map(([name, , expression]): Column => [name, expression])],
  );
  scores.forEach((id, index) => {
    const renamed = (columns[index] ?? []).map(([name, own]): Column => [own, `score.${name}`]);
    add(views[id] as string, `The score ${id}`, wide, "score", ["row_number", "scoring"], renamed);
  });
  const comment = [
    stampLine(scoring),
    `of ${stampLine(instrument)}`,
    ...(cutoffs ? [`bands of ${cutoffs.id}`] : []),
    ...(profile ? [`items not asked: ${referenceOf(profile)}`] : []),
  ];
  return { view: wide, views, ...sqlScript(comment, statements) };
}

function refuseFaults(instrument: ScoredInstrument, scoring: Scoring, { cutoffs, profile, keep = [] }: ScoringSqlOptions): void {
  const faults = [...definitionFaults(instrument, scoring, profile), ...scoringFaults(instrument, scoring)];
  const taken = [...scoring.items.map(({ item }) => item), ...scoring.dimensions.map(({ id }) => id), "composite"];
  for (const name of keep) if (taken.includes(name)) faults.push(`"${name}" cannot be kept, since it is also a scored item or a score`);
  const known = scoring.cutoffs.map(({ id }) => id);
  if (cutoffs !== undefined && !known.includes(cutoffs))
    faults.push(`there is no cut-off set ${JSON.stringify(cutoffs)}. Known: ${known.join(", ")}`);
  if (faults.length > 0) throw new Error(`${JSON.stringify(scoring.id)} cannot be printed as SQL: ${faults.join("; ")}`);
}

/** A row can be scored where it names the version and every scored item holds something that counts (rule S8). */
function isScorable(dialect: Dialect, { instrument, items }: Scoring): string {
  const answers = items.map(({ item }) => `answer.${item}`);
  const least = answers.length === 1 ? answers[0] : `LEAST(${answers.join(", ")})`;
  return `COALESCE(answer.rs_instrument = ${textLiteral(dialect, instrument)}, FALSE)\n    AND ${least} > ${outcomes.invalid}`;
}
