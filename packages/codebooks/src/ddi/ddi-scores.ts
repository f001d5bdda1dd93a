import type { CodebookSource } from "../codebook-source.ts";
import type { PlannedScore, ScorePlan } from "../plan/plan-scores.ts";
import { fill } from "../text/fill.ts";
import { scoreLabels } from "../words/score-labels.ts";
import { wordsOf } from "../words/words-of.ts";
import type { DdiVariable } from "./ddi-variables.ts";
import { xmlElement } from "./xml-element.ts";

const parts = ["value", "status", "answered", "applicable", "share", "band"] as const;
const statuses = ["scored", "insufficient", "invalid"] as const;

/** The variables of the scores, each with the rule that gives it; `from` is the column after which they stand. */
export function ddiScores({ labels, cutoffs }: CodebookSource, plan: ScorePlan, from: number): DdiVariable[] {
  let place = from;
  return [...plan.dimensions, plan.composite].flatMap((score) =>
    parts.flatMap((part) => {
      const name = score.names[part];
      if (name === undefined) return [];
      place++;
      const isText = part === "status" || part === "band";
      const inEach = (element: string, textOf: (at: number) => string): string[] =>
        labels.map(({ language }, at) => xmlElement(element, { "xml:lang": language }, textOf(at)));
      const wordsAt = (at: number) => wordsOf(labels[at]?.language ?? "en");
      const labelAt = (at: number): string => scoreLabels(score.id, labels[at] ?? labels[0], wordsAt(at), cutoffs)[part];
      return [
        {
          name,
          key: score.id,
          xml: xmlElement("var", { ID: `V_${name}`, name, intrvl: isText ? "discrete" : "contin" }, [
            xmlElement("location", { StartPos: place, EndPos: place, width: 24, fileid: "F1" }, []),
            ...inEach("labl", labelAt),
            ...(part === "value" || part === "share" ? [xmlElement("valrng", {}, [xmlElement("range", { min: 0, max: 1 }, [])])] : []),
            ...inEach("txt", (at) => fill(wordsAt(at).score.rule, { share: `${Number((score.minimumShare * 100).toFixed(1))} %` })),
            ...(part === "status"
              ? statuses.map((status) =>
                  xmlElement("catgry", {}, [xmlElement("catValu", {}, status), ...inEach("labl", (at) => wordsAt(at).status[status])]),
                )
              : []),
            ...(part === "band"
              ? plan.bands.map(({ id }) => xmlElement("catgry", {}, [xmlElement("catValu", {}, id), xmlElement("labl", {}, id)]))
              : []),
            ...inEach("concept", (at) => wordsAt(at).scores),
            ...(part === "value" ? [xmlElement("derivation", {}, [xmlElement("drvdesc", {}, formula(plan, score))])] : []),
            xmlElement("varFormat", { type: isText ? "character" : "numeric", schema: "other" }, []),
          ]),
        },
      ];
    }),
  );
}

/** How a score is worked out, as a formula: weights and answer values are whole numbers. */
function formula({ scale, items, dimensions }: ScorePlan, score: PlannedScore): string {
  const dimension = dimensions.find(({ id }) => id === score.id);
  if (dimension === undefined) {
    const weights = dimensions.filter(({ weight }) => weight > 0).map(({ names, weight }) => `${weight} * ${names.value}`);
    return `weighted mean of the scored dimensions: (${weights.join(" + ")}) / sum of their weights`;
  }
  const valuesOf = (key: string): string =>
    (items.find(({ item }) => item.key === key)?.values ?? []).map(({ code, value }) => `${code}=${value}`).join(", ");
  const terms = dimension.items.map(({ key, weight }) => `${weight} * ${key} (${valuesOf(key)})`);
  return `sum of weight * value over the answered questions / (${scale} * sum of their weights): ${terms.join("; ")}`;
}
