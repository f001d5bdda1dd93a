import { type Item, missingKinds, referenceOf } from "@reintegration/model";
import type { CodebookSource } from "../codebook-source.ts";
import { checkSource } from "../plan/check-source.ts";
import { describeItem } from "../plan/describe-item.ts";
import { wellFormed } from "../text/well-formed.ts";
import { standingOf } from "../words/standing-of.ts";
import { universeOf } from "../words/universe-of.ts";
import { wordsOf } from "../words/words-of.ts";

/**
 * CSVW metadata that describes the flat CSV of responses in our own codes, in all languages of the source: datatypes, codes as a pattern,
 * the kinds of missing answers as `null`, the space between choices as `separator`.
 *
 * Nothing is `required` (rule M1). What CSVW cannot say: which kind of missing answer an item offers, whether a question applies, and
 * that an exclusive choice stands alone.
 */
export function toCsvw(source: CodebookSource): string {
  checkSource(source);
  const { instrument, labels, scoring } = source;
  const [first] = labels;
  const items = [...instrument.context, ...instrument.items];
  const byKey = new Map(items.map((item) => [item.key, item]));
  const inEach = (textOf: (at: number) => string): object[] =>
    labels.map(({ language }, at) => ({ "@value": textOf(at), "@language": language }));
  const wordsAt = (at: number) => wordsOf(labels[at]?.language ?? first.language);
  const column = (item: Item): object => {
    const describe = (at: number) => describeItem(item, labels[at] ?? first, wordsAt(at));
    const isLabelled = labels.some((_, at) => describe(at).hint !== undefined);
    return {
      name: item.key,
      titles: item.key,
      datatype: datatype(item),
      null: ["", ...missingKinds],
      required: false,
      ...(item.type === "multiple" && { separator: " " }),
      "dc:title": inEach((at) => describe(at).text),
      "dc:description": inEach((at) => universeOf(item, byKey, labels[at] ?? first, wordsAt(at))),
      ...(isLabelled && { "rdfs:comment": inEach((at) => describe(at).hint ?? "") }),
      ...(item.answers && {
        "skos:note": item.answers.flatMap(({ code, number }, place) =>
          inEach((at) => `${code} (${number}): ${describe(at).answers[place]?.label ?? code}`),
        ),
      }),
    };
  };
  const metadata = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": first.language }],
    url: "responses.csv",
    "dc:title": inEach((at) => labels[at]?.title ?? referenceOf(instrument)),
    "dc:description": inEach((at) => standingOf(source, wordsAt(at)).notes.join(" ")),
    "dc:identifier": [referenceOf(instrument), ...(scoring ? [referenceOf(scoring)] : [])],
    "dc:provenance": standingOf(source, wordsAt(0)).digests,
    dialect: { encoding: "utf-8", delimiter: ",", quoteChar: '"', doubleQuote: true, header: true },
    tableSchema: {
      columns: [
        {
          name: "rs_instrument",
          titles: "rs_instrument",
          datatype: { base: "string", format: `^${referenceOf(instrument).replaceAll(".", "[.]")}$` },
          null: [""],
          "dc:title": inEach((at) => wordsAt(at).instrument),
        },
        ...items.map(column),
      ],
    },
  };
  return `${JSON.stringify(metadata, (_, value: unknown) => (typeof value === "string" ? wellFormed(value) : value), 2)}\n`;
}

function datatype({ type, answers = [], minimum, maximum, maxLength, pattern }: Item): object | string {
  const bounds = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
  switch (type) {
    case "single":
    case "multiple":
      return { base: "string", format: `^(${answers.map(({ code }) => code).join("|")})$` };
    case "integer":
    case "decimal":
      return { base: type, ...bounds };
    case "date":
      return { base: "date", format: "yyyy-MM-dd" };
    case "month":
      return "gYearMonth";
    case "text":
      return { base: "string", ...(pattern !== undefined && { format: pattern }), ...(maxLength !== undefined && { maxLength }) };
  }
}
