import { type Instrument, type Item, type Labels, ownValue, referenceOf, type Scoring } from "@reintegration/model";
import { formTexts } from "./form-texts.ts";

const name = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
const code = /^[A-Za-z0-9_]{1,32}$/;
const reference = /^[a-z][a-z0-9]*(-[a-z0-9]+)*@[0-9]+\.[0-9]+\.[0-9]+$/;
const digest = /^[A-Za-z0-9_-]{1,128}$/;
/** Sums must stay whole numbers in every tool. */
const largestSum = 2 ** 31 - 1;

/** What a form is made from: an instrument, or a record with all its fields as items. */
export type FormContent = Pick<Instrument, "id" | "version" | "digest" | "dimensions" | "context" | "items">;

/**
 * Everything that keeps a definition from becoming a form: names that are none, which could be read as XPath; texts that are
 * missing, that would be read as a reference (rule C4), or that XML cannot hold; a scoring of another instrument.
 */
export function formFaults(instrument: FormContent, languages: readonly Labels[], scoring?: Scoring): string[] {
  const fields = [...instrument.context, ...instrument.items];
  const tags = languages.map(({ language }) => language);
  return [
    ...names("definition", [referenceOf(instrument), ...(scoring ? [referenceOf(scoring)] : [])], reference),
    ...names(
      "digest",
      [instrument, scoring, ...languages].flatMap((file) => file?.digest ?? []),
      digest,
    ),
    ...names("key", [...fields.map(({ key }) => key)], name),
    ...names("dimension", [...instrument.dimensions, ...(scoring?.dimensions ?? []).map(({ id }) => id)], name),
    ...names("code", [...new Set(fields.flatMap(({ answers = [] }) => answers.map((answer) => answer.code)))], code),
    ...(languages.length === 0 ? ["a form needs at least one language"] : []),
    ...tags.filter((tag, at) => tags.indexOf(tag) < at).map((tag) => `the language ${quoted(tag)} is given twice`),
    ...tags
      .filter((tag) => !Object.hasOwn(formTexts, tag))
      .map((tag) => `there are no texts of forms in the language ${quoted(tag)}; there are ${Object.keys(formTexts).join(", ")}`),
    ...languages.flatMap((labels) => textFaults(instrument, fields, labels)),
    ...fields.flatMap(({ key, pattern }) => (pattern?.includes("${") ? [`the pattern of ${quoted(key)} holds \${`] : [])),
    ...(scoring ? scoringFaults(instrument, scoring) : []),
  ];
}

function names(what: string, all: readonly string[], shape: RegExp): string[] {
  return all.filter((each) => !shape.test(each)).map((each) => `${quoted(each)} is no ${what}: it must match ${shape.source}`);
}

function textFaults(instrument: FormContent, fields: readonly Item[], { language, title, items, dimensions }: Labels): string[] {
  const texts: [place: string, text: string | undefined][] = [
    ["the title", title],
    ...[...new Set([...instrument.dimensions, ...Object.keys(dimensions)])].map((id): [string, string | undefined] => [
      `dimension ${quoted(id)}`,
      dimensions[id],
    ]),
    ...fields.flatMap(({ key, answers = [], missing = [] }): [string, string | undefined][] => {
      const labels = ownValue(items, key);
      return [
        [quoted(key), labels?.text],
        ...(labels?.hint === undefined ? [] : ([[`the hint of ${quoted(key)}`, labels.hint]] as [string, string][])),
        ...answers.map(({ code: of }): [string, string | undefined] => [`answer ${quoted(of)} of ${quoted(key)}`, labels?.answers?.[of]]),
        ...missing.map((kind): [string, string | undefined] => [`${kind} of ${quoted(key)}`, labels?.missing?.[kind]]),
      ];
    }),
  ];
  return texts.flatMap(([place, text]) => {
    if (text === undefined || text.trim() === "") return [`${place} has no text in ${quoted(language)}`];
    if (text.includes("${")) return [`${place} in ${quoted(language)} holds \${, which a form reads as a reference`];
    return isXmlText(text) ? [] : [`${place} in ${quoted(language)} holds a character that XML cannot hold`];
  });
}

/** Whether XML 1.0 can hold a text: no control characters, no halves of characters. */
function isXmlText(text: string): boolean {
  return !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u.test(text);
}

function scoringFaults(instrument: FormContent, scoring: Scoring): string[] {
  const expected = referenceOf(instrument);
  const keys = new Set(instrument.items.map(({ key }) => key));
  return [
    ...(scoring.instrument === expected ? [] : [`${referenceOf(scoring)} scores ${scoring.instrument}, not ${expected}`]),
    ...scoring.items.filter(({ item }) => !keys.has(item)).map(({ item }) => `the scoring names ${quoted(item)}, which is no item`),
    ...scoring.dimensions.flatMap(({ id, weights }) => {
      const sum = Object.values(weights).reduce((all, weight) => all + weight, 0) * scoring.scale;
      return sum > largestSum ? [`the weights of ${quoted(id)} add up to more than survey tools can count`] : [];
    }),
  ];
}

const quoted = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
