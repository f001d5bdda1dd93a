import type { Item } from "@reintegration/model";
import type { CodebookSource } from "../codebook-source.ts";
import { choiceNames } from "../plan/choice-names.ts";
import { describeItem } from "../plan/describe-item.ts";
import { universeOf } from "../words/universe-of.ts";
import { wordsOf } from "../words/words-of.ts";
import { type Attributes, xmlElement } from "./xml-element.ts";

/** One variable of a DDI codebook. */
export interface DdiVariable {
  readonly name: string;
  /** Of the item that it belongs to. */
  readonly key: string;
  readonly xml: string;
}

/** What is the same in each language, and what the texts are in each. */
interface VariableTexts {
  readonly language: string;
  readonly label: string;
  readonly text: string;
  readonly hint: string | undefined;
  readonly universe: string;
  readonly concept: string;
  readonly categories: readonly { readonly value: number; readonly code: string; readonly label: string; readonly isMissing: boolean }[];
}

/** The variables of the items of a source: one each, and in place of a multiple choice one for each of its choices. */
export function ddiVariables({ instrument, labels }: CodebookSource): DdiVariable[] {
  const items = [...instrument.context, ...instrument.items];
  const byKey = new Map(items.map((item) => [item.key, item]));
  const keys = new Set(byKey.keys());
  let place = 1; // the first column says which survey it is
  return items.flatMap((item) => {
    const textsAt = (choice?: number): VariableTexts[] =>
      labels.map((texts) => {
        const words = wordsOf(texts.language);
        const { text, hint, answers, missing } = describeItem(item, texts, words);
        const kinds = missing.map(({ number, code, label }) => ({ value: number, code, label, isMissing: true }));
        const flags = [
          { value: 1, code: "1", label: words.yes, isMissing: false },
          { value: 0, code: "0", label: words.no, isMissing: false },
        ];
        const values = answers.map(({ number, code, label }) => ({ value: number, code, label, isMissing: false }));
        return {
          language: texts.language,
          label: choice === undefined ? text : `${text}: ${answers[choice]?.label ?? ""}`,
          text,
          hint,
          universe: universeOf(item, byKey, texts, words),
          concept:
            item.dimension === undefined
              ? words.context
              : (Object.hasOwn(texts.dimensions, item.dimension) && texts.dimensions[item.dimension]) || item.dimension,
          categories: [...(choice !== undefined ? flags : values), ...kinds],
        };
      });
    if (item.type !== "multiple") return [{ name: item.key, key: item.key, xml: variable(item, item.key, ++place, textsAt()) }];
    return choiceNames(item, keys).map((name, choice) => ({ name, key: item.key, xml: variable(item, name, ++place, textsAt(choice)) }));
  });
}

function variable(item: Item, name: string, place: number, texts: readonly VariableTexts[]): string {
  const [first] = texts;
  if (first === undefined) return "";
  const isNumber = item.type === "integer" || item.type === "decimal";
  const isText = item.type === "text" || item.type === "month";
  const inEach = (element: string, attributes: Attributes, textOf: (text: VariableTexts) => string | undefined): string[] =>
    texts.flatMap((text) => {
      const content = textOf(text);
      return content === undefined ? [] : [xmlElement(element, { ...attributes, "xml:lang": text.language }, content)];
    });
  const { minimum, maximum } = item;
  return xmlElement(
    "var",
    { ID: `V_${name}`, name, intrvl: isNumber ? "contin" : "discrete", dcml: item.type === "integer" ? 0 : undefined },
    [
      xmlElement("location", { StartPos: place, EndPos: place, width: isText ? (item.maxLength ?? 255) : 12, fileid: "F1" }, []),
      ...inEach("labl", { level: "variable" }, ({ label }) => label),
      ...texts.map(({ language, text, hint }) =>
        xmlElement("qstn", { "xml:lang": language, ID: `Q_${name}_${language}` }, [
          xmlElement("qstnLit", { "xml:lang": language }, text),
          ...(hint === undefined ? [] : [xmlElement("ivuInstr", { "xml:lang": language }, hint)]),
        ]),
      ),
      ...(minimum === undefined && maximum === undefined
        ? []
        : [xmlElement("valrng", {}, [xmlElement("range", { min: minimum, max: maximum }, [])])]),
      ...(isText ? [] : [xmlElement("invalrng", {}, [xmlElement("range", { min: -5, max: -1 }, [])])]),
      ...inEach("universe", {}, ({ universe }) => universe),
      ...inEach("txt", {}, ({ text, hint }) => (hint === undefined ? text : `${text} ${hint}`)),
      ...(isText
        ? []
        : first.categories.map(({ value, isMissing }, at) =>
            xmlElement("catgry", { missing: isMissing ? "Y" : undefined }, [
              xmlElement("catValu", {}, String(value)),
              ...inEach("labl", { level: "category" }, ({ categories }) => categories[at]?.label),
              xmlElement("txt", {}, first.categories[at]?.code ?? ""),
            ]),
          )),
      ...inEach("concept", {}, ({ concept }) => concept),
      xmlElement(
        "varFormat",
        {
          type: isText || item.type === "date" ? "character" : "numeric",
          schema: item.type === "date" ? "ISO" : "other",
          category: item.type === "date" ? "date" : undefined,
        },
        [],
      ),
    ],
  );
}
