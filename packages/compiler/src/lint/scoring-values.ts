import { type AnswerDefinition, type ItemDefinition, pointerTo, type ScoringDefinition } from "@reintegration/model";
import { type Finding, findingsOf, type LintInput } from "./finding.ts";
import { lookUp } from "./look-up.ts";

const finding = findingsOf("scoring-values");

/**
 * A scoring is complete and exact (rules S1 to S5): each answer has a value from 0 to the scale, each item reaches both ends,
 * values and weights belong together, weights add up to their total, and no sum leaves the exact integers.
 */
export function scoringValues(input: LintInput): Finding[] {
  const { instrument, answers } = lookUp(input);
  return input.sources.scorings.flatMap(({ path, definition }) => {
    const items = instrument(definition.instrument)?.items ?? [];
    return [
      ...definition.items.flatMap((scored, index) => {
        const item = items.find(({ key }) => key === scored.item);
        return [...values(path, index, scored, definition.scale), ...(item ? fit(path, index, scored, item, answers(item)) : [])];
      }),
      ...weights(path, definition),
      ...composite(path, definition),
    ];
  });
}

type ScoredItem = ScoringDefinition["items"][number];

function values(path: string, index: number, { item, values }: ScoredItem, scale: number): Finding[] {
  const numbers = Object.values(values);
  const beyond = Object.entries(values).filter(([, value]) => value > scale);
  const findings = beyond.map(([code, value]) =>
    finding(
      path,
      pointerTo("items", index, "values", code),
      `${value} lies beyond the scale of ${scale}`,
      `give a value from 0 to ${scale}`,
    ),
  );
  for (const end of [0, scale]) {
    if (!numbers.includes(end))
      findings.push(
        finding(
          path,
          pointerTo("items", index, "values"),
          `“${item}” cannot reach ${end}, so no score spans the whole range`,
          `give its ${end === 0 ? "least" : "most"} desirable answer ${end}`,
        ),
      );
  }
  return findings;
}

function fit(
  path: string,
  index: number,
  { values, combine }: ScoredItem,
  { key, type }: ItemDefinition,
  answers: readonly AnswerDefinition[] | undefined,
): Finding[] {
  if (type !== "single" && type !== "multiple")
    return [
      finding(
        path,
        pointerTo("items", index, "item"),
        `“${key}” is of type ${type}; only choices are scored`,
        "take it out, or score a choice",
      ),
    ];
  const without = (answers ?? []).filter(({ code }) => !Object.hasOwn(values, code));
  const findings = without.map(({ code }) =>
    finding(path, pointerTo("items", index, "values"), `the answer “${code}” of “${key}” has no value`, `add "${code}"`),
  );
  if (type === "multiple" && combine === undefined)
    findings.push(
      finding(path, pointerTo("items", index), `“${key}” is a multiple choice: how are its values combined?`, 'add "combine": "max"'),
    );
  if (type === "single" && combine !== undefined)
    findings.push(
      finding(path, pointerTo("items", index, "combine"), `“${key}” is a single choice: there is nothing to combine`, "take it out"),
    );
  return findings;
}

function weights(path: string, { scale, items, dimensions }: ScoringDefinition): Finding[] {
  const isWeighed = (key: string): boolean => dimensions.some((dimension) => Object.hasOwn(dimension.weights, key));
  const unweighed = items.flatMap(({ item }, index) =>
    isWeighed(item)
      ? []
      : [
          finding(
            path,
            pointerTo("items", index, "item"),
            `“${item}” has values, but no weight in any dimension`,
            "weigh it, or take its values out",
          ),
        ],
  );
  const ofDimensions = dimensions.flatMap(({ id, weights, total, minAnsweredShare }, index) => {
    const at = (...property: readonly string[]): string => pointerTo("dimensions", index, ...property);
    const sum = Object.values(weights).reduce((all, weight) => all + weight, 0);
    const findings = Object.keys(weights)
      .filter((key) => !items.some(({ item }) => item === key))
      .map((key) =>
        finding(path, at("weights", key), `“${key}” is weighed, but has no values`, "give values to its answers, or take its weight out"),
      );
    if (sum !== total)
      findings.push(
        finding(path, at("total"), `the weights of “${id}” add up to ${sum}, not to ${total}`, "correct the weights, or the total"),
      );
    if (scale * Math.max(sum, total) > Number.MAX_SAFE_INTEGER)
      findings.push(
        finding(
          path,
          at("total"),
          `scale times total lies beyond ${Number.MAX_SAFE_INTEGER}, where integers are no longer exact`,
          "divide the weights by a common factor",
        ),
      );
    if (minAnsweredShare === 0)
      findings.push(finding(path, at("minAnsweredShare"), "a score of nothing answered would be given", "write a share above 0"));
    return findings;
  });
  return [...unweighed, ...ofDimensions];
}

function composite(path: string, { dimensions, composite: { weights } }: ScoringDefinition): Finding[] {
  const ids = dimensions.map(({ id }) => id);
  const at = pointerTo("composite", "weights");
  const findings = ids
    .filter((id) => !Object.hasOwn(weights, id))
    .map((id) => finding(path, at, `the dimension “${id}” has no weight in the composite`, `add "${id}", with 0 if it is not to count`));
  for (const id of Object.keys(weights)) {
    if (!ids.includes(id))
      findings.push(finding(path, at + pointerTo(id), `there is no dimension “${id}”`, `name one of ${ids.join(", ")}`));
  }
  const sum = Object.values(weights).reduce((all, weight) => all + weight, 0);
  if (sum === 0) findings.push(finding(path, at, "no dimension counts in the composite", "give one a weight above 0"));
  if (sum > Number.MAX_SAFE_INTEGER)
    findings.push(finding(path, at, `the weights add up beyond ${Number.MAX_SAFE_INTEGER}`, "divide them by a common factor"));
  return findings;
}
