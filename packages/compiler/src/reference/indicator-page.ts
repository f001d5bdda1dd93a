import type { IndicatorDefinition, IndicatorSource } from "@reintegration/model";
import { fieldsOfSource } from "../lint/indicators/fields-of-source.ts";
import { sourcesIn } from "../lint/indicators/places-in-measure.ts";
import { type LookUp, lookUp } from "../lint/look-up.ts";
import type { SourceFile, Sources } from "../sources.ts";
import { definitionHead, sourcesInLine } from "./definition-head.ts";
import { definitionLink } from "./definition-link.ts";
import { measureInWords } from "./measure-in-words.ts";
import { plain } from "./plain.ts";
import { table } from "./table.ts";

/** What an indicator is to the entry of a framework, as a sentence goes on from it. */
export const relationInWords = {
  same: "the same",
  close: "nearly the same",
  narrower: "a part of it",
  broader: "more than it",
  contributes: "bears on it",
} as const;

const directionInWords = {
  higher_is_better: "higher is better",
  lower_is_better: "lower is better",
  none: "neither way is better",
} as const;

/** The page of an indicator: what it says, who is counted of whom in words and as conditions, or why it is not computed, and its frameworks. */
export function indicatorPage(file: SourceFile<IndicatorDefinition>, sources: Sources): string {
  const { definition } = file;
  const known = lookUp({ sources, files: new Map() });
  const { statement, rationale, level, result, dimension, units, unit, direction, frequency, verification, minimumCell } = definition;
  const unitLabel = known.codelist(units)?.answers.find(({ code }) => code === unit)?.label ?? unit;
  const about = [
    ["level", [level, result, dimension].filter((part) => part !== undefined).join(", ")],
    ["unit", `${plain(unitLabel)} (\`${unit}\`)`],
    ["direction", directionInWords[direction]],
    ["how often", plain(frequency)],
    ["means of verification", plain(verification)],
    ["smallest group published", String(minimumCell)],
  ];
  return `${definitionHead(file, "indicator")}
## What it says

> ${plain(statement)}

${plain(rationale)}

${table(["", ""], about)}
${definition.measure === undefined ? notComputed(definition) : computed(definition, definition.measure, known, sources)}
## In frameworks

${frameworks(definition, known)}`;
}

const notComputed = ({ notComputable = "" }: IndicatorDefinition): string => `## Why it is not computed

${plain(notComputable)}
`;

function computed(
  { disaggregations }: IndicatorDefinition,
  measure: NonNullable<IndicatorDefinition["measure"]>,
  known: LookUp,
  sources: Sources,
): string {
  const read = [
    ...sourcesIn(measure).map(({ source }) => source),
    ...(measure.groupsFrom ?? []).map((record): IndicatorSource => ({ record })),
  ];
  const groups = disaggregations.map((key) => {
    const item = read.map((source) => fieldsOfSource(source, known)?.get(key)).find((found) => found !== undefined);
    return [`\`${key}\``, plain(item?.text ?? "")];
  });
  return `## How it is computed

${table(["", ""], measureInWords(measure, known, sources))}
## By which groups

${groups.length === 0 ? "It is not told apart.\n" : table(["field", "question"], groups)}`;
}

function frameworks({ mappings }: IndicatorDefinition, known: LookUp): string {
  if (mappings.length === 0) return "It is mapped to none.\n";
  const rows = mappings.map(({ codelist, code, relation, provenance }) => {
    const list = known.codelist(codelist);
    return [
      list === undefined ? codelist : definitionLink(list, list.title, "../"),
      plain(list?.answers.find((answer) => answer.code === code)?.label ?? code),
      relationInWords[relation],
      sourcesInLine(provenance),
    ];
  });
  return table(["framework, in one edition", "entry", "this indicator is", "source"], rows);
}
