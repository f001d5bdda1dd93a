import {
  type AnswerDefinition,
  type CodelistDefinition,
  type InstrumentDefinition,
  type ItemDefinition,
  referenceOf,
} from "@reintegration/model";
import type { SourceFile } from "../sources.ts";
import { type ConditionTexts, conditionInWords } from "./condition-in-words.ts";
import { definitionHead, provenanceTable } from "./definition-head.ts";
import { plain } from "./plain.ts";
import { table } from "./table.ts";

/** Lists that are longer are named, not shown. */
export const longestShown = 60;

/** The page of an instrument: its items with their answers, and when each is asked. */
export function instrumentPage(file: SourceFile<InstrumentDefinition>, codelists: readonly CodelistDefinition[]): string {
  const { definition } = file;
  const { respondent, schedule, dimensions, context, items, missing } = definition;
  const answersOf = (item: ItemDefinition): readonly AnswerDefinition[] =>
    item.answers ?? codelists.find((list) => referenceOf(list) === item.codelist)?.answers ?? [];
  const kinds = codelists.find((list) => referenceOf(list) === missing)?.answers ?? [];
  const texts: ConditionTexts = {
    item: (key) => [...context, ...items].find((item) => item.key === key),
    label: (item, code) => {
      const own: Readonly<Record<string, string | undefined>> = item?.missingLabels ?? {};
      return (
        [...(item ? answersOf(item) : [])].find((answer) => answer.code === code)?.label ??
        own[code] ??
        kinds.find((kind) => kind.code === code)?.label ??
        code
      );
    },
  };
  const section = (item: ItemDefinition): string => itemSection(item, answersOf(item), texts);
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

function itemSection(item: ItemDefinition, answers: readonly AnswerDefinition[], texts: ConditionTexts): string {
  const {
    key,
    type,
    text,
    hint,
    codelist,
    required,
    missing = [],
    relevance,
    minimum,
    maximum,
    pattern,
    maxLength,
    notInFuture,
    sensitive,
    provenance,
  } = item;
  const list =
    answers.length > longestShown
      ? `one of the ${answers.length} answers of \`${codelist}\``
      : answers.map(({ code, label, exclusive }) => `\`${code}\` ${plain(label)}${exclusive ? " (stands alone)" : ""}`).join(" · ");
  const facts: [string, string | undefined][] = [
    ["type", `${type}${required ? ", an answer is expected" : ""}`],
    ["asked only if", relevance && plain(conditionInWords(relevance, texts))],
    [
      codelist === undefined || answers.length > longestShown ? "answers" : `answers of \`${codelist}\``,
      answers.length > 0 ? list : undefined,
    ],
    ["no answer", missing.length > 0 ? missing.map((kind) => `\`${kind}\` ${plain(texts.label(item, kind))}`).join(" · ") : undefined],
    ["bounds", minimum === undefined && maximum === undefined ? undefined : `${minimum ?? "any"} to ${maximum ?? "any"}`],
    ["form", pattern === undefined ? undefined : `\`${pattern.replaceAll("|", "\\|")}\``],
    ["length", maxLength === undefined ? undefined : `up to ${maxLength} characters`],
    ["time", notInFuture ? "not in the future" : undefined],
    ["privacy", sensitive ? "sensitive: left out of reports and exports unless asked for" : undefined],
  ];
  const known = facts.filter((fact): fact is [string, string] => fact[1] !== undefined);
  return `### \`${key}\`\n\n**${plain(text)}**${hint === undefined ? "" : ` ${plain(hint)}`}\n\n${table(["", ""], known)}${provenance ? `\n${provenanceTable(provenance)}` : ""}`;
}

function rulesOf({ identifiedBy, duplicates, dateOrder, consentRefused }: InstrumentDefinition, texts: ConditionTexts): string {
  const keys = (list: readonly string[]): string => list.map((key) => `\`${key}\``).join(", ");
  const lines = [
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
