import { referenceOf } from "@reintegration/model";
import type { CodebookSource } from "../codebook-source.ts";
import { checkSource } from "../plan/check-source.ts";
import { planScores } from "../plan/plan-scores.ts";
import { standingOf } from "../words/standing-of.ts";
import { wordsOf } from "../words/words-of.ts";
import { ddiScores } from "./ddi-scores.ts";
import { ddiVariables } from "./ddi-variables.ts";
import { xmlElement } from "./xml-element.ts";

/**
 * A codebook as DDI-Codebook 2.5: variables with question, universe, categories (missing kinds marked `missing="Y"`, no frequencies),
 * groups by dimension, and how each score is worked out, in all languages of the source.
 *
 * It describes the data that `toSpss`, `toStata` and `toR` make: numbers of rule S10, a 0/1 variable for each choice of a multiple choice.
 */
export function toDdi(source: CodebookSource): string {
  checkSource(source);
  const { instrument, labels, scoring } = source;
  const [first] = labels;
  const items = [...instrument.context, ...instrument.items];
  const variables = ddiVariables(source);
  const plan = planScores(
    source,
    variables.map(({ name }) => name),
  );
  const scores = plan ? ddiScores(source, plan, variables.length + 1) : [];
  const reference = referenceOf(instrument);
  const title = (at: number): string => labels[at]?.title || reference;
  const notes = labels.map((texts) => ({ language: texts.language, ...standingOf(source, wordsOf(texts.language)) }));
  const citation = xmlElement("citation", {}, [
    xmlElement("titlStmt", {}, [
      xmlElement("titl", { "xml:lang": first.language }, title(0)),
      ...labels.slice(1).map(({ language }, at) => xmlElement("parTitl", { "xml:lang": language }, title(at + 1))),
      xmlElement("IDNo", {}, reference),
      ...(scoring ? [xmlElement("IDNo", {}, referenceOf(scoring))] : []),
    ]),
    xmlElement("verStmt", {}, [xmlElement("version", {}, `${instrument.version} ${instrument.status ?? "draft"}`)]),
    ...(notes[0]?.digests ?? []).map((digest) => xmlElement("notes", {}, digest)),
  ]);
  const group = (id: string, textOf: (at: number) => string, names: readonly string[], type = "section"): string =>
    xmlElement("varGrp", { ID: `G_${id}`, name: id, type, var: names.map((name) => `V_${name}`).join(" ") }, [
      ...labels.map(({ language }, at) => xmlElement("labl", { "xml:lang": language }, textOf(at))),
    ]);
  const namesOf = (keys: readonly string[]): string[] => variables.filter(({ key }) => keys.includes(key)).map(({ name }) => name);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement(
    "codeBook",
    {
      xmlns: "ddi:codebook:2_5",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "xsi:schemaLocation": "ddi:codebook:2_5 http://www.ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd",
      version: "2.5",
      "xml:lang": first.language,
    },
    [
      xmlElement("stdyDscr", {}, [
        citation,
        xmlElement("stdyInfo", {}, [
          ...notes.map(({ language, notes: texts }) => xmlElement("abstract", { "xml:lang": language }, texts.join(" "))),
        ]),
      ]),
      xmlElement("fileDscr", { ID: "F1" }, [
        xmlElement("fileTxt", {}, [xmlElement("fileName", {}, "responses.csv"), xmlElement("fileType", {}, "text/csv; charset=UTF-8")]),
      ]),
      xmlElement("dataDscr", {}, [
        group("context", (at) => wordsOf(labels[at]?.language ?? "en").context, namesOf(instrument.context.map(({ key }) => key))),
        ...instrument.dimensions.map((id) =>
          group(
            id,
            (at) => labels[at]?.dimensions[id] ?? id,
            namesOf(instrument.items.filter(({ dimension }) => dimension === id).map(({ key }) => key)),
          ),
        ),
        ...items
          .filter(({ type }) => type === "multiple")
          .map(({ key }) => group(`choices_${key}`, (at) => labels[at]?.items[key]?.text ?? key, namesOf([key]), "multipleResp")),
        ...(scores.length > 0
          ? [
              group(
                "scores",
                (at) => wordsOf(labels[at]?.language ?? "en").scores,
                scores.map(({ name }) => name),
              ),
            ]
          : []),
        ...[...variables, ...scores].map(({ xml }) => xml),
      ]),
    ],
  )}\n`;
}
