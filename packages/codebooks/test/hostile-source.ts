import type { Item, Labels } from "@reintegration/model";
import type { CodebookSource } from "../src/index.ts";

/** Texts that a careless writer would break at, each for a format at least. */
export const hostileTexts: readonly string[] = [
  `it's "quoted" and “curly”`,
  "two\nlines\r\nand\u2028more",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what is hostile
  "${case_id} {{x}} $HOME `whoami` $(reboot) %PATH%",
  "a, b; c\td",
  "family 👨‍👩‍👧 emoji 😀 and العربية ‏rtl‎",
  "*/ /* // -- # ; end of comment",
  `"' \`" "'" '' \`\` "" compound quotes \`"x"'`,
  "back\\slash \\n \\\" \\' \\$ \\` \\",
  "<b>&amp;</b> ]]> <!-- --> <?x ?> &#0;",
  "control \u0000\u0001\u0008\u000b\u001f\u007f\u0085\u009f\ufffe\uffff end",
  "lone \ud800 and \udc00 halves",
  "'); DROP TABLE x; --",
  ". /* at the beginning.",
  ".",
  "EXECUTE.",
  "=1+1",
  " spaces around ",
  "\\u0041 %s %n {0}",
  "x".repeat(10_000),
  `${"ü'".repeat(300)}.`,
];

const codes = hostileTexts.map((_, at) => ({ code: `c${at + 1}`, number: at + 1 }));

const items: readonly Item[] = [
  { key: "hard", type: "single", dimension: "first", answers: codes, missing: ["refused", "dont_know"], required: true },
  {
    key: "many",
    type: "multiple",
    dimension: "first",
    answers: [...codes.slice(0, 20), { code: "none", number: 21, exclusive: true }],
    missing: ["refused"],
  },
  { key: "amount", type: "integer", dimension: "first", minimum: -10, maximum: 10, missing: ["refused"] },
  { key: "rate", type: "decimal", minimum: 0, maximum: 1 },
  { key: "visit_day", type: "date", missing: ["dont_know"] },
  { key: "visit_month", type: "month" },
  { key: "remark", type: "text", sensitive: true, maxLength: 200 },
  {
    key: "depends",
    type: "single",
    dimension: "second",
    answers: [
      { code: "yes", number: 1 },
      { code: "no", number: 2 },
    ],
    relevance: {
      and: [
        { or: [{ in: ["hard", ["c1", "c2"]] }, { includes: ["many", "c3"] }] },
        { not: { missing: ["hard", "refused"] } },
        { gte: ["visit_day", "2022-05-17"] },
        { lt: ["rate", 0.5] },
        { gt: ["amount", -3] },
        { answered: "remark" },
      ],
    },
    missing: ["not_applicable"],
  },
];

const labelsIn = (language: string): Labels => ({
  language,
  title: hostileTexts.join(" | "),
  dimensions: { first: hostileTexts[0] ?? "", second: hostileTexts[6] ?? "" },
  digest: "custom",
  items: Object.fromEntries(
    [{ key: "person", answers: undefined }, ...items].map(({ key, answers }, at) => [
      key,
      {
        text: hostileTexts[(at * 2) % hostileTexts.length] ?? "",
        hint: hostileTexts[(at * 2 + 1) % hostileTexts.length] ?? "",
        ...(answers && { answers: Object.fromEntries(answers.map(({ code }, place) => [code, hostileTexts[place] ?? "None"])) }),
        missing: { refused: `${hostileTexts[6]} refused`, dont_know: `${hostileTexts[2]} unknown` },
      },
    ]),
  ),
});

/** A source whose every text is hostile, with items of all types, in two languages, with a scoring. */
export const hostileSource: CodebookSource = {
  instrument: {
    id: "hostile-texts",
    version: "1.0.0",
    basis: "reconstructed",
    dimensions: ["first", "second"],
    context: [{ key: "person", type: "text", pattern: "^[A-Z]-[0-9]{1,5}$", required: true }],
    items,
  },
  labels: [labelsIn("en"), labelsIn("ar")],
  scoring: {
    id: "hostile-scoring",
    version: "1.0.0",
    instrument: "hostile-texts@1.0.0",
    method: "weighted-mean/1",
    basis: "reconstructed",
    scale: 20,
    items: [
      { item: "hard", values: Object.fromEntries(codes.map(({ code, number }) => [code, number])) },
      { item: "many", values: { ...Object.fromEntries(codes.map(({ code, number }) => [code, number])), none: 0 }, combine: "max" },
      { item: "depends", values: { yes: 20, no: 0 } },
    ],
    dimensions: [
      { id: "first", weights: { hard: 3, many: 1 }, total: 4, minAnsweredShare: 0.5 },
      { id: "second", weights: { depends: 1 }, total: 1, minAnsweredShare: 0.5 },
    ],
    composite: { weights: { first: 1, second: 2 }, minScoredShare: 0.3 },
    cutoffs: [
      {
        id: "halves",
        appliesTo: ["composite", "first"],
        bands: [
          { id: "low", from: 0, to: 0.5 },
          { id: "high", from: 0.5, to: 1 },
        ],
      },
    ],
  },
  cutoffs: "halves",
};

/** Answers to it: scored with and without the last item, refused, broken, and one to be given to another survey. */
export const hostileAnswers: readonly Readonly<Record<string, string | number | readonly string[]>>[] = [
  {
    hard: "c1",
    many: ["c2", "c3"],
    amount: -2,
    rate: 0.25,
    visit_day: "2022-05-17",
    visit_month: "2022-05",
    remark: 'say "no", or',
    depends: "yes",
  },
  { hard: "refused", many: ["none"], amount: 5, rate: 0.75, visit_day: "2022-05-16", visit_month: "2022-04", depends: "no" },
  { hard: "c20", many: "refused", amount: "refused", visit_day: "dont_know", remark: "=1+1" },
  { hard: "c2", many: ["c1"], amount: -3, rate: 0.1, visit_day: "2023-01-01", visit_month: "2022-05", remark: "it's 😀", depends: "no" },
  { hard: "nonsense", many: ["none", "c1"], depends: "maybe" },
  { hard: "c1", many: ["none"], amount: 1, rate: 1 },
  { many: ["c3"], amount: 0, rate: 0.4, visit_day: "2022-05-17", remark: "x", depends: "no" },
];
