import { missingKinds, pointerTo } from "@reintegration/model";
import { itemHolders } from "../sources.ts";
import { derivedNames } from "./derived-names.ts";
import { type Finding, findingsOf, type LintInput } from "./finding.ts";
import { isListOfMissing } from "./is-list-of-missing.ts";
import { type LookUp, lookUp } from "./look-up.ts";
import { type ItemHolder, placesOfItems, placesOfQuestions } from "./places-of-items.ts";
import { reservedBy } from "./reserved-by.ts";

const finding = findingsOf("names");
const longest = 32;

/**
 * Names hold in every tool (rule N1): keys and dimensions are unique in their instrument, record or workflow, keys in lists
 * included, no tool reserves them, and the names derived from them fit and are unique. A code is unique whatever its case, since names of variables ignore case in SPSS and SQL.
 */
export function names(input: LintInput): Finding[] {
  const known = lookUp(input);
  return [...itemHolders(input.sources).flatMap(({ path, definition }) => namesOf(path, definition, known)), ...codes(input)];
}

function namesOf(path: string, definition: ItemHolder, { answers }: LookUp): Finding[] {
  const places = placesOfItems(definition);
  const takenBy = new Map<string, string>("context" in definition ? [["composite", "the composite score"]] : []);
  const named = [
    ...("context" in definition ? definition.dimensions : []).map(({ id }, index) => ({
      name: id,
      at: pointerTo("dimensions", index, "id"),
      owner: `the dimension “${id}”`,
    })),
    ...places.map(({ item, at }) => ({ name: item.key, at: `${at}/key`, owner: `“${item.key}”` })),
  ];
  const keys = named.flatMap(({ name, at, owner }) => {
    const tools = reservedBy(name);
    const other = takenBy.get(name);
    takenBy.set(name, owner);
    return [
      ...(tools.length > 0 ? [finding(path, at, `“${name}” is reserved in ${tools.join(", ")}`, "choose another name")] : []),
      ...(name.startsWith("rs_") ? [finding(path, at, "names that begin with rs_ are the forms' own", "choose another name")] : []),
      ...(other === undefined
        ? []
        : [
            finding(
              path,
              at,
              `“${name}” is also the name of ${other}`,
              "choose another name: dimensions, context, items and fields are columns of tables and questions of one form",
            ),
          ]),
    ];
  });
  const derived = placesOfQuestions(definition).flatMap(({ item, at: pointer }) =>
    derivedNames(item, answers(item)).flatMap((name) => {
      const at = `${pointer}/key`;
      if (name.length > longest)
        return [
          finding(path, at, `its column “${name}” has ${name.length} characters`, `shorten the key or the code to ${longest} together`),
        ];
      const other = takenBy.get(name.toLowerCase());
      takenBy.set(name.toLowerCase(), `“${item.key}”`);
      return other === undefined ? [] : [finding(path, at, `its column “${name}” is also a name of ${other}`, "choose another key")];
    }),
  );
  return [...keys, ...derived];
}

function codes({ sources }: LintInput): Finding[] {
  const lists = itemHolders(sources).flatMap(({ path, definition }) =>
    placesOfQuestions(definition).flatMap(({ item, at }) => (item.answers ? [{ path, at, answers: item.answers }] : [])),
  );
  const codelists = sources.codelists.map(({ path, definition: { answers } }) => ({
    path,
    at: "",
    answers,
    mayBeMissing: isListOfMissing(answers),
  }));
  return [...lists.map((list) => ({ ...list, mayBeMissing: false })), ...codelists].flatMap(({ path, at, answers, mayBeMissing }) =>
    answers.flatMap(({ code }, index) => {
      const pointer = `${at}${pointerTo("answers", index, "code")}`;
      const first = answers.findIndex((answer) => answer.code.toLowerCase() === code.toLowerCase());
      const findings =
        first < index
          ? [finding(path, pointer, `“${code}” and “${answers[first]?.code}” are one name where case is ignored`, "choose another code")]
          : [];
      const isKind = missingKinds.some((kind) => kind === code.toLowerCase());
      if (isKind && !mayBeMissing)
        findings.push(
          finding(path, pointer, `“${code}” is a kind of missing answer`, "offer it in `missing` of the item, not as an answer"),
        );
      if (code === "__proto__") findings.push(finding(path, pointer, "objects in JavaScript cannot hold this code", "choose another code"));
      return findings;
    }),
  );
}
