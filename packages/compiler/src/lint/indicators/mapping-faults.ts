import { type AnswerDefinition, type ConditionFinding, type IndicatorDefinition, normaliseLabel, pointerTo } from "@reintegration/model";
import type { LookUp } from "../look-up.ts";
import { repeats } from "../repeats.ts";

/**
 * What is wrong with what an indicator says it is to the entries of frameworks: the entries are there, in their edition, and only
 * published wording is `same` as one of them.
 */
export function mappingFaults(definition: IndicatorDefinition, known: LookUp): ConditionFinding[] {
  const { mappings } = definition;
  return [
    ...mappings.flatMap(({ codelist, code }, index): ConditionFinding[] => {
      const list = known.codelist(codelist);
      const at = (property: string): string => pointerTo("mappings", index, property);
      if (list === undefined)
        return known.hasFile("codelists", codelist)
          ? []
          : [
              {
                pointer: at("codelist"),
                message: `there is no codelist ${codelist}`,
                mend: "correct the reference, or write the codelist",
              },
            ];
      return list.answers.some((answer) => answer.code === code)
        ? []
        : [
            {
              pointer: at("code"),
              message: `${codelist} has no entry “${code}”`,
              mend: `name one of ${list.answers
                .slice(0, 30)
                .map((answer) => answer.code)
                .join(", ")}`,
            },
          ];
    }),
    ...repeats(mappings.map(({ codelist, code }) => `${codelist} ${code}`)).map((index) => ({
      pointer: pointerTo("mappings", index),
      message: "this entry is mapped already",
      mend: "take one of the two out",
    })),
    ...wordingFaults(definition, known),
  ];
}

/** A sourced statement is that of an entry, word by word; a reconstructed one is that of none. */
function wordingFaults({ basis, statement, mappings }: IndicatorDefinition, known: LookUp): ConditionFinding[] {
  const same = mappings.flatMap((mapping, index) => (mapping.relation === "same" ? [{ ...mapping, index }] : []));
  if (basis === "reconstructed")
    return same.map(({ index }) => ({
      pointer: pointerTo("mappings", index, "relation"),
      message: "what is reconstructed is not the same as an entry of a framework",
      mend: "write another relation, or the wording of the entry with its source",
    }));
  const entryOf = ({ codelist, code }: (typeof same)[number]): AnswerDefinition | undefined =>
    known.codelist(codelist)?.answers.find((answer) => answer.code === code);
  const different = same.filter((mapping) => {
    const entry = entryOf(mapping);
    return entry !== undefined && !isWordedAs(statement, entry.label);
  });
  const unsourced = same.filter(({ provenance }) => !provenance.some(({ confidence }) => confidence === "sourced"));
  return [
    ...(basis === "sourced" && same.length === 0
      ? [
          {
            pointer: "/statement",
            message: "a sourced statement is that of an entry of a framework, and none is named as the same",
            mend: "map it with the relation “same”, or write “adapted” as the basis",
          },
        ]
      : []),
    ...(basis === "sourced"
      ? unsourced.map(({ index }) => ({
          pointer: pointerTo("mappings", index, "provenance"),
          message: "published wording has a source",
          mend: "cite the source of the wording as sourced",
        }))
      : []),
    ...different.map((mapping) => ({
      pointer: pointerTo("mappings", mapping.index, "relation"),
      message: `the same as “${entryOf(mapping)?.label}” it is not, word by word`,
      mend: "write the wording of the entry as the statement, or “close” as the relation",
    })),
  ];
}

/** Whether a statement is that of an entry, which a list of a framework may begin with its number or heading there: `2.1 bis Number of …`. */
function isWordedAs(statement: string, label: string): boolean {
  const [whole, own] = [normaliseLabel(label), normaliseLabel(statement)];
  return whole === own || (whole.endsWith(` ${own}`) && /^(?:\S*[0-9]\S*(?: bis)?|.{1,30}:)$/.test(whole.slice(0, -own.length - 1)));
}
