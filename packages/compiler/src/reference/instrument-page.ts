import type { CodelistDefinition, InstrumentDefinition, ItemDefinition } from "@reintegration/model";
import type { SourceFile } from "../sources.ts";
import { type ConditionTexts, conditionInWords } from "./condition-in-words.ts";
import { definitionHead, provenanceTable } from "./definition-head.ts";
import { itemSection } from "./item-section.ts";
import { itemTexts } from "./item-texts.ts";
import { plain } from "./plain.ts";

/** The page of an instrument: its items with their answers, and when each is asked. */
export function instrumentPage(file: SourceFile<InstrumentDefinition>, codelists: readonly CodelistDefinition[]): string {
  const { definition } = file;
  const { respondent, schedule, dimensions, context, items, missing } = definition;
  const texts = itemTexts([...context, ...items], missing, codelists);
  const section = (item: ItemDefinition): string => itemSection(item, texts);
  const inDimension = (id: string | undefined): string =>
    items
      .filter(({ dimension }) => dimension === id)
      .map(section)
      .join("\n");
  const others = inDimension(undefined);
  return `${definitionHead(file, "instrument")}
## Who and when

${plain(respondent)} ${plain(schedule)}

## Context

${context.map(section).join("\n")}
${dimensions.map(({ id, title, description, provenance }) => `## ${plain(title)}\n\n${description === undefined ? "" : `${plain(description)}\n\n`}${provenance ? `${provenanceTable(provenance)}\n` : ""}${inDimension(id)}`).join("\n")}${others && `\n## Other items\n\n${others}`}
## Rules

${rulesOf(definition, texts)}`;
}

function rulesOf({ ages, identifiedBy, duplicates, dateOrder, consentRefused }: InstrumentDefinition, texts: ConditionTexts): string {
  const keys = (list: readonly string[]): string => list.map((key) => `\`${key}\``).join(", ");
  const lines = [
    ...(ages
      ? [`It is for people of ${ages.from} years and older, as \`${ages.field}\` tells; its scores are not for anyone younger.`]
      : []),
    `An interview is told apart by ${keys(identifiedBy)}.`,
    ...duplicates.map(
      ({ by, when }) =>
        `Two interviews with the same ${keys(by)} are a duplicate${when ? `, if ${plain(conditionInWords(when, texts))}` : ""}.`,
    ),
    ...dateOrder.map(([earlier, later]) => `\`${earlier}\` does not lie after \`${later}\`.`),
    ...(consentRefused ? [`No answer is expected if ${plain(conditionInWords(consentRefused, texts))}.`] : []),
  ];
  return lines.map((line) => `- ${line}\n`).join("");
}
