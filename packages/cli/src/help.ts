import { catalogue } from "@reintegration/standard";
import { knownReferences } from "./definitions/known.ts";
import { exitCodes } from "./exit-codes.ts";

const instrument = (): string => catalogue.find(({ kind }) => kind === "scoring")?.scores ?? "ID@VERSION";
const record = (): string => knownReferences("record")[0] ?? "ID@VERSION";
const scoring = (): string => knownReferences("scoring")[0] ?? "ID@VERSION";

/** What stands below the general help: examples and exit codes. References come from the catalogue. */
export function generalHelp(): string {
  return `
Examples:
  reintegration validate export.csv --instrument ${instrument()}
  reintegration score export.csv --instrument ${instrument()} \\
    --scoring ${scoring()}

Files: CSV, XLSX and JSON of KoboToolbox, CSV and JSON of ODK Central, and plain
CSV, XLSX or NDJSON in the standard's codes; other surveys with a map of their
columns (reintegration map); - is standard input. Records of cases are checked too,
from the same kinds of files. score --engine duckdb also reads Parquet, and files
larger than memory. Bad data never stops the work: a row with
errors is reported, and the others are scored.

Exit codes:
  ${exitCodes.fine}  fine; score also when the data has problems, once its files are written
  ${exitCodes.ourBug}  a fault of this command: please report it
  ${exitCodes.badData}  the data has errors (validate, and score --strict)
  ${exitCodes.unreadable}  the file cannot be read, or outputs cannot be written
  ${exitCodes.badArguments}  wrong arguments, or an unknown survey, scoring or cut-off set

NO_COLOR=1 turns colours off.`;
}

/** What stands below the help of one command: examples. */
export function commandHelp(command: string): string {
  const examples: Readonly<Record<string, readonly string[]>> = {
    validate: [
      `export.csv --instrument ${instrument()} \\\n    --missing '-99=refused,NA=absent'`,
      "- --json < export.csv",
      `records.xlsx --record ${record()}`,
      "case-file.ndjson",
    ],
    score: [
      `export.csv --instrument ${instrument()} \\\n    --scoring ${scoring()} --out results`,
      `export.csv --instrument ${instrument()} \\\n    --scoring ./my-weights.json`,
    ],
    explain: [`export.csv --case CASE --instrument ${instrument()} \\\n    --scoring ${scoring()}`],
    form: [`${instrument()} --lang en,ar \\\n    --scoring ${scoring()} --out survey.xlsx`, `${record()} --lang en,ar --out record.xlsx`],
    map: [`other-survey.xlsx --instrument ${instrument()} --out map.json`],
    sql: [`${scoring()} --dialect postgres > scores.sql`, `${instrument()} --dialect duckdb --as-of 2022-06-30 --out survey.sql`],
    codebook: [`${scoring()} --format r --out survey.R`, `${instrument()} --format ddi --lang en,fr > survey.xml`],
    workflow: [
      "ID@VERSION --as bpmn --out procedure.bpmn",
      "ID@VERSION --as checklist --role ROLE --lang ar",
      "./our-procedure.json --as check",
    ],
    describe: ["resources.ndjson --as schema-org", "resource.json --as dublin-core --lang fr --out resource.jsonld"],
    "cases check": [
      "events.csv --workflow ID@VERSION --out findings",
      "cases.xlsx --workflow ./our-procedure.json \\\n    --map ./our-columns.json --as-of 2026-06-30",
    ],
    schema: [`${instrument()} > response.schema.json`, `${instrument()} --names --lang fr`],
  };
  return `\nExamples:\n${(examples[command] ?? []).map((example) => `  reintegration ${command} ${example}`).join("\n")}`;
}
