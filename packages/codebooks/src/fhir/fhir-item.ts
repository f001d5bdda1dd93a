import type { Item } from "@reintegration/model";
import type { CodebookSource } from "../codebook-source.ts";
import { describeItem, type ItemDescription } from "../plan/describe-item.ts";
import { testOfCondition } from "../plan/test-of-condition.ts";
import { universeOf } from "../words/universe-of.ts";
import { wordsOf } from "../words/words-of.ts";
import { enableWhen } from "./enable-when.ts";
import { fhirText } from "./fhir-text.ts";

const definitions = "http://hl7.org/fhir/StructureDefinition";
const types = {
  single: "choice",
  multiple: "choice",
  integer: "integer",
  decimal: "decimal",
  date: "date",
  month: "date",
  text: "string",
} as const;

type Json = Readonly<Record<string, unknown>>;

/** The items of a FHIR Questionnaire that one item of an instrument becomes: the question, and where a number or date offers missing kinds, a choice of them. */
export function fhirItem(item: Item, { instrument, labels, scoring }: CodebookSource): Json[] {
  const byKey = new Map([...instrument.context, ...instrument.items].map((each) => [each.key, each]));
  const described = labels.map((texts) => [texts.language, describeItem(item, texts, wordsOf(texts.language))] as const);
  const inEach = (name: string, textOf: (description: ItemDescription) => string | undefined): Json =>
    fhirText(
      name,
      described.map(([language, description]) => [language, textOf(description) ?? ""]),
    );
  const { key, type, answers, missing = [], relevance, minimum, maximum, pattern, maxLength } = item;
  const enabled = relevance && enableWhen(testOfCondition(relevance, byKey));
  const values = scoring?.items.find((scored) => scored.item === key)?.values;
  const option = (code: string, display: Json, extension: readonly Json[]): Json => ({
    ...(extension.length > 0 && { extension }),
    valueCoding: { code, ...display },
  });
  const kinds = missing.map((kind) =>
    option(
      kind,
      inEach("display", (each) => each.missing.find(({ code }) => code === kind)?.label),
      [exclusive].filter(() => type === "multiple"),
    ),
  );
  const bound = (name: string, value: number | undefined): Json[] =>
    value === undefined
      ? []
      : [{ url: `${definitions}/${name}`, ...(type === "integer" ? { valueInteger: value } : { valueDecimal: value }) }];
  const extension = [
    ...bound("minValue", minimum),
    ...bound("maxValue", maximum),
    ...(pattern === undefined ? [] : [{ url: `${definitions}/regex`, valueString: pattern }]),
    ...(relevance && !enabled ? [{ url: `${definitions}/designNote`, valueMarkdown: note(item, byKey, labels) }] : []),
  ];
  const below = [
    ...(described.some(([, { hint }]) => hint !== undefined)
      ? [{ linkId: `${key}.hint`, ...inEach("text", ({ hint }) => hint), type: "display" }]
      : []),
    ...(relevance && !enabled ? [{ linkId: `${key}.universe`, ...fhirText("text", universes(item, byKey, labels)), type: "display" }] : []),
  ];
  const question = {
    ...(extension.length > 0 && { extension }),
    linkId: key,
    ...inEach("text", ({ text }) => text),
    type: types[type],
    ...enabled,
    ...(item.required && { required: true }),
    ...(type === "multiple" && { repeats: true }),
    ...(type === "text" && maxLength !== undefined && { maxLength }),
    ...(answers && {
      answerOption: [
        ...answers.map(({ code, exclusive: alone }) =>
          option(
            code,
            inEach("display", (each) => each.answers.find((answer) => answer.code === code)?.label),
            [
              ...(alone ? [exclusive] : []),
              ...(values && Object.hasOwn(values, code) ? [{ url: `${definitions}/ordinalValue`, valueDecimal: values[code] }] : []),
            ],
          ),
        ),
        ...kinds,
      ],
    }),
    ...(below.length > 0 && { item: below }),
  };
  if (answers || missing.length === 0) return [question];
  // a number or date cannot be refused in its own field
  const { required, ...optional } = question;
  return [optional, { linkId: `${key}_missing`, ...inEach("text", ({ text }) => text), type: "choice", ...enabled, answerOption: kinds }];
}

const exclusive: Json = { url: `${definitions}/questionnaire-optionExclusive`, valueBoolean: true };

function universes(item: Item, byKey: ReadonlyMap<string, Item>, labels: CodebookSource["labels"]): (readonly [string, string])[] {
  return labels.map((texts) => [texts.language, universeOf(item, byKey, texts, wordsOf(texts.language))] as const);
}

function note(item: Item, byKey: ReadonlyMap<string, Item>, [first]: CodebookSource["labels"]): string {
  return `${universes(item, byKey, [first])[0]?.[1] ?? ""} ${JSON.stringify(item.relevance)}`;
}
