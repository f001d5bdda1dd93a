import type { InstrumentDefinition, ScoringDefinition } from "@reintegration/model";
import type { SourceFile } from "../sources.ts";
import { definitionHead, provenanceTable } from "./definition-head.ts";
import { plain } from "./plain.ts";
import { table } from "./table.ts";

/** The page of a scoring: the value of each answer, the weight of each item, and the cut-off sets. */
export function scoringPage(file: SourceFile<ScoringDefinition>, instrument: InstrumentDefinition | undefined): string {
  const { definition } = file;
  const { scale, dimensions, composite, cutoffs, method } = definition;
  const all = Object.values(composite.weights).reduce((sum, weight) => sum + weight, 0);
  const shares = dimensions.map(({ id, title }) => [plain(title), `\`${id}\``, `${composite.weights[id] ?? 0} of ${all}`]);
  return `${definitionHead(file, "scoring")}
## How it scores

It scores \`${definition.instrument}\` by the method \`${method}\`: a dimension is the sum of weight times value over its answered items, divided by
${scale} times the sum of their weights. Scores lie between 0 and 1. Where too little is answered, no score is given.

${dimensions.map((dimension) => dimensionSection(dimension, definition, instrument)).join("\n")}
## ${plain(composite.title)}

${table(["dimension", "id", "weight"], shares)}
${composite.minScoredShare === undefined ? "It needs the scores of all dimensions." : `It needs the scores of dimensions with at least ${composite.minScoredShare} of the weight.`}

## Cut-off sets

${cutoffs.length === 0 ? "There is none.\n" : `No set is the default: a band is given only for a set that is asked for.\n\n${cutoffs.map(cutoffSection).join("\n")}`}`;
}

function dimensionSection(
  { id, title, weights, total, minAnsweredShare }: ScoringDefinition["dimensions"][number],
  { items }: ScoringDefinition,
  instrument: InstrumentDefinition | undefined,
): string {
  const rows = Object.entries(weights).map(([key, weight]) => {
    const scored = items.find(({ item }) => item === key);
    const values = Object.entries(scored?.values ?? {}).map(([code, value]) => `\`${code}\` ${value}`);
    const notes = (scored?.provenance ?? []).flatMap(({ note }) => note ?? []);
    const combined = scored?.combine === undefined ? [] : ["The best of those chosen counts."];
    return [
      `\`${key}\` ${plain(instrument?.items.find((item) => item.key === key)?.text ?? "")}`,
      String(weight),
      values.join(" · "),
      plain([...combined, ...notes].join(" ")),
    ];
  });
  return `### ${plain(title)} (\`${id}\`)\n\nThe weights add up to ${total}. At least ${minAnsweredShare} of the applicable weight must be answered.\n\n${table(["item", "weight", "values", "note"], rows)}`;
}

function cutoffSection({ id, title, appliesTo, bands, provenance }: ScoringDefinition["cutoffs"][number]): string {
  const rows = bands.map((band, index) => [
    plain(band.title),
    `\`${band.id}\``,
    `from ${band.from} ${index === bands.length - 1 ? `to ${band.to}` : `to below ${band.to}`}`,
  ]);
  return `### ${plain(title)} (\`${id}\`)\n\nFor ${appliesTo.map((score) => `\`${score}\``).join(", ")}.\n\n${table(["band", "id", "scores"], rows)}\n${provenanceTable(provenance)}`;
}
