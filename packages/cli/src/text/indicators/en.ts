import { plural } from "../plural.ts";
import type { IndicatorsText } from "./indicators-text.ts";

/** English. */
export const indicators: IndicatorsText = {
  unknown: "There is no indicator version “{value}”.",
  notComputable: "{value} cannot be computed from our records: {reason}",
  noneFits: "{path} holds no records or responses that an indicator is computed from.",
  tooManyFields: "At most two fields can be told apart by at once, and the round: {value} are too many.",
  unknownField: "No indicator that this file allows is told apart by “{value}”.",
  badPeriod: "“{value}” is not a day. Write it as 2022-06-30.",
  title: plural("en", { one: "{n} indicator", other: "{n} indicators" }),
  rowsRead: plural("en", { one: "{n} row read", other: "{n} rows read" }),
  rowsLeftOut: plural("en", { one: "{n} left out because of an error", other: "{n} left out because of errors" }),
  of: "{numerator} of {denominator}",
  population: "who",
  denominator: "of",
  numerator: "counted",
  all: "all",
  missing: {
    not_asked: "not asked",
    not_applicable: "not applicable",
    refused: "refused to say",
    dont_know: "do not know",
    absent: "no answer",
  },
  hidden: "hidden",
  hiddenGroups: plural("en", {
    one: "{n} group is hidden: people in it could be recognised, or it would give such a group away.",
    other: "{n} groups are hidden: people in them could be recognised, or they would give such a group away.",
  }),
  moreGroups: plural("en", { one: "and {n} more group in indicators.csv", other: "and {n} more groups in indicators.csv" }),
  notUsed: plural("en", { one: "{n} not used, since an answer is missing", other: "{n} not used, since an answer is missing" }),
  insufficient: {
    nobody: "nobody to speak of",
    "no-denominator": "nobody in the denominator",
    "one-in-a-stratum": "a stratum with one interview only",
    "no-pairs": "nobody at both rounds",
    "no-exposure": "no time to count over",
    "too-few": "too few",
  },
  notToldApart: "not told apart by: {fields}",
  matched: "{n} at both rounds",
  confidence: "The bounds hold with a confidence of {confidence}.",
  levels: { project: "project", programme: "programme", framework: "framework" },
  cannotCompare: "“{value}” tells no groups apart that could be compared. Name it with --by or --by-round as well.",
  againstAlone: "--against says with which group the others are compared; it needs --compare.",
  compared: {
    title: "Compared by {field}",
    legend:
      "The first less the second (of shares in points of 100), with its bounds. p is corrected for the number of pairs of the indicator (Holm).",
    not: plural("en", {
      one: "{n} pair not compared: a figure is hidden or cannot be given",
      other: "{n} pairs not compared: a figure is hidden or cannot be given",
    }),
  },
  files: {
    comparisons: "one line for each pair of groups",
    csv: "one line for each group, with the denominators in words",
    json: "the same for programs, with the definitions that were used",
  },
  notice: "Figures of different levels (project, programme, framework) are never added up.",
};
