import { type Item, referenceOf } from "@reintegration/model";
import type { CodebookSource } from "../codebook-source.ts";
import { checkSource } from "../plan/check-source.ts";
import { choiceNames } from "../plan/choice-names.ts";
import { describeItem } from "../plan/describe-item.ts";
import { planScores } from "../plan/plan-scores.ts";
import { scoreLabels } from "../words/score-labels.ts";
import { standingOf } from "../words/standing-of.ts";
import { wordsOf } from "../words/words-of.ts";
import { rReading, rScoring } from "./r-functions.ts";
import { rScores } from "./r-scores.ts";
import { rString } from "./r-string.ts";
import { rVector } from "./r-vector.ts";

/**
 * A script for R, base packages only, in the first language: reads a flat CSV of responses in our own codes, makes labelled factors of
 * them, keeps the numbers of the answers (rule S10) and computes the scores with the same rule for missing answers as everywhere.
 *
 * It leaves four tables: `survey` (factors, numbers, dates; missing is NA), `numbers` (answers 1 and up, kinds of missing answers -1 to
 * -5), `scores`, and `responses` as they were read. Run by Rscript it writes the scores as CSV. The scores equal those of
 * `@reintegration/scoring` to the last bit.
 */
export function toR(source: CodebookSource): string {
  checkSource(source);
  const { instrument, labels, scoring } = source;
  const [texts] = labels;
  const words = wordsOf(texts.language);
  const { references, notes, digests } = standingOf(source, words);
  const items = [...instrument.context, ...instrument.items];
  const keys = new Set(items.map(({ key }) => key));
  const names = items.flatMap((item) => (item.type === "multiple" ? choiceNames(item, keys) : []));
  const plan = planScores(source, [...keys, ...names]);
  const question = (item: Item): string => {
    const { text, answers } = describeItem(item, texts, words);
    const alone = (item.answers ?? []).flatMap(({ code, exclusive }) => (exclusive ? [rString(code)] : []));
    const parts = [
      `type = ${rString(item.type)}, label = ${rString(text)}`,
      ...(item.answers
        ? [`codes = ${rVector(answers.map(({ code }) => rString(code)))}`, `numbers = ${rVector(answers.map(({ number }) => `${number}`))}`]
        : []),
      ...(item.answers ? [`labels = ${rVector(answers.map(({ label }) => rString(label)))}`] : []),
      ...(item.type === "multiple" ? [`columns = ${rVector(choiceNames(item, keys).map(rString))}, alone = ${rVector(alone)}`] : []),
    ];
    return `questions[[${rString(item.key)}]] <- list(${parts.join(",\n  ")})`;
  };
  const scoreTexts = plan
    ? [...plan.dimensions, plan.composite].flatMap(({ id, names: of }) => {
        const label = scoreLabels(id, texts, words, source.cutoffs);
        return Object.entries(of).flatMap(([part, name]) =>
          name === undefined ? [] : [`attr(scores[[${rString(name)}]], "label") <- ${rString(label[part as keyof typeof label])}`],
        );
      })
    : [];
  return `${[
    `# ${references.join(", scored by ")}`,
    ...notes.map((note) => `# ${note}`),
    ...digests.map((digest) => `# ${digest}`),
    "#",
    "# Rscript --encoding=UTF-8 THIS_FILE responses.csv scores.csv",
    '# or, in a session: input <- "responses.csv"; source("THIS_FILE", encoding = "UTF-8")',
    "",
    "arguments <- commandArgs(trailingOnly = TRUE)",
    'if (!exists("input")) input <- if (length(arguments) > 0) arguments[[1]] else "responses.csv"',
    "",
    `instrument <- ${rString(referenceOf(instrument))}`,
    "questions <- list()",
    ...items.map(question),
    rReading.trimEnd(),
    ...(scoring && plan
      ? [
          rScoring.trimEnd(),
          "",
          'cells_of_instrument <- cells_of("rs_instrument")',
          ...rScores(plan),
          ...scoreTexts,
          "",
          "# As text with 17 digits, which read back as the same number.",
          "if (length(arguments) > 1) {",
          "  shown <- as.data.frame(lapply(scores, function(column) {",
          '    if (is.numeric(column)) ifelse(is.na(column), "", sprintf("%.17g", column)) else column',
          "  }), optional = TRUE, stringsAsFactors = FALSE)",
          '  utils::write.csv(shown, arguments[[2]], row.names = FALSE, na = "", fileEncoding = "UTF-8")',
          "}",
        ]
      : []),
  ].join("\n")}\n`;
}
