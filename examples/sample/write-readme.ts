import { brokenOff, partlyAsked, refusedMost, singleBlanks } from "./blanks.ts";
import { faults } from "./faults.ts";
import type { SampleFacts } from "./make-sample.ts";

/** The README beside the sample: that it is synthetic, how it was made, and each fault with its rows. */
export function writeReadme({ seed, instrument, responses, blanks, refused, dontKnow }: SampleFacts): string {
  const table = faults.map(
    ({ title, looksLike, rule, rows, outcome }) => `| ${title} | ${looksLike} | ${rows.join(", ")} | \`${rule}\` | ${outcome} |`,
  );
  return `# Synthetic sample

**\`rss-kobo-export.csv\` is synthetic.** No person was interviewed. All ${responses} responses come from a seeded random generator
(\`examples/sample\`, seed ${seed}); \`npm run sample\` writes this file and the CSV anew, byte for byte the same, and a test holds
them to it. Scores made from it say nothing about any country or programme.

It answers \`${instrument}\` in the form in which KoboToolbox exports CSV with "XML values and headers": semicolons, every cell quoted,
groups in the headers, productive assets as one column and as 0/1 columns, and the tool's own columns at the end. Three countries
(ETH, SOM, SDN), 150 cases, each at baseline (rows 2 to 151) and endline (rows 152 to 301). Answers of one person go
together, and the endline is a little better.

## Faults, put in on purpose

Rows as a spreadsheet numbers them: the header is row 1.

| fault | in the file | rows | rule | response |
|---|---|---|---|---|
${table.join("\n")}
| Blank cells | a required question that applied, without an answer: ${blanks} cells | ${blankRows()} | \`required-unanswered\` | scored, but see below |

Blank cells in rows ${optionalRows()} are fields that are not required: nothing is wrong there.

Three responses lack a score, because less than half of its weight is answered:
row ${brokenOff.row} (the line broke off before the ${brokenOff.dimension} questions), row ${partlyAsked.row} (${partlyAsked.keys.length} of 9 economic questions
blank) and row ${refusedMost.row} (${refusedMost.keys.length} of 11 social questions refused, which is no fault of the data).

Not faults: ${refused} answers \`refused\` and ${dontKnow} answers \`dont_know\`; 20 submissions without a review; the column
\`interview/remarks\`, which belongs to no question of the survey and holds semicolons, quotation marks and line ends.
`;
}

const optionalKeys = ["return_month", "age_group"];

const isOptional = ({ keys }: { readonly keys: readonly string[] }): boolean => keys.every((key) => optionalKeys.includes(key));

const blankRows = (): string =>
  [...singleBlanks.filter((blank) => !isOptional(blank)), brokenOff, partlyAsked]
    .map(({ row }) => row)
    .sort((a, b) => a - b)
    .join(", ");

const optionalRows = (): string =>
  singleBlanks
    .filter(isOptional)
    .map(({ row }) => row)
    .join(" and ");
