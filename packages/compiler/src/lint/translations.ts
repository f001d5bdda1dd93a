import {
  type IndicatorDefinition,
  namedByIndicator,
  pointerTo,
  recordsOfWorkflow,
  referenceOf,
  type TextDefinition,
  type TextedDefinition,
  textsOf,
} from "@reintegration/model";
import { sha256 } from "../sha256.ts";
import { definitionsOf, itemHolders, kindOfFolder, type SourceFile } from "../sources.ts";
import { type Finding, findingsOf, type LintInput } from "./finding.ts";
import { type ItemHolder, placesOfQuestions } from "./places-of-items.ts";

const finding = findingsOf("translations");

/**
 * A translation is whole and up to date: every text of the definition, no other, each made from the English that stands there
 * now (rule N6). An instrument or record that is there in a language has its codelists in it too, a workflow its records and the
 * codelist of its roles, an indicator its units and what it reads, so that no form, no diagram and no table mixes languages.
 */
export function translations({ sources, files }: LintInput): Finding[] {
  const definitions = new Map<string, TextedDefinition>(definitionsOf(sources).map(({ path, definition }) => [path, definition]));
  return [
    ...sources.texts.flatMap((file) => {
      const [folder = "", id = "", , , version = ""] = file.path.split("/");
      const definition = definitions.get(`${folder}/${id}/${version}`);
      return [...placing(file, files), ...(definition ? content(file, definition) : [])];
    }),
    ...[...itemHolders(sources), ...sources.indicators].flatMap(({ path, definition }) => [
      ...ownLanguage(path, definition),
      ...namedIn(path, definition, files),
    ]),
  ];
}

/** Folder, name and content of a text file agree, and the definition is there. */
function placing({ path, definition }: SourceFile<TextDefinition>, files: ReadonlyMap<string, string>): Finding[] {
  const [folder = "", id = "", , language = "", file = ""] = path.split("/");
  const version = file.replace(/\.json$/, "");
  const findings =
    definition.language === language
      ? []
      : [finding(path, "/language", `the file lies in the folder of “${language}”`, `write “${language}”, or move the file`)];
  if (language === "en") findings.push(finding(path, "/language", "the English is in the definition itself", "delete the file"));
  if (definition.translates !== `${id}@${version}`)
    findings.push(
      finding(path, "/translates", `the file is placed and named for ${id}@${version}`, `write “${id}@${version}”, or move the file`),
    );
  if (definition.version !== version)
    findings.push(
      finding(
        path,
        "/version",
        `the file is named for version ${version}`,
        `write “${version}”: a translation has the version of what it translates`,
      ),
    );
  if (!files.has(`${folder}/${id}/${file}`)) {
    const kind = kindOfFolder[folder as keyof typeof kindOfFolder];
    findings.push(finding(path, "/translates", `there is no ${kind} ${id}@${version}`, "correct the version, or delete the file"));
  }
  return findings;
}

function content({ path, definition: { texts } }: SourceFile<TextDefinition>, translated: TextedDefinition): Finding[] {
  const english = textsOf(translated);
  const missing = [...english].filter(([place]) => !Object.hasOwn(texts, place));
  return [
    ...missing.map(([place, text]) =>
      finding(path, "/texts", `“${place}” is not translated: “${text}”`, `add ${JSON.stringify(place)} with "of": "${hashOf(text)}"`),
    ),
    ...Object.entries(texts).flatMap(([place, { of }]) => {
      const text = english.get(place);
      if (text === undefined)
        return [finding(path, pointerTo("texts", place), `the definition has no text “${place}”`, "correct the path, or take it out")];
      if (of === hashOf(text)) return [];
      return [
        finding(
          path,
          pointerTo("texts", place, "of"),
          `the English has changed since; it is now “${text}”`,
          `look at the translation again, then write "of": "${hashOf(text)}"`,
        ),
      ];
    }),
  ];
}

const hashOf = (text: string): string => sha256(text).slice(0, 12);

const ownLanguage = (path: string, { language }: ItemHolder | IndicatorDefinition): Finding[] =>
  language === "en" ? [] : [finding(path, "/language", "definitions are written in English", "write “en”, and the texts as a translation")];

/** What a definition names, as far as its texts are shown with its own: paths below the data folder, without version. */
function shownWith(definition: ItemHolder | IndicatorDefinition): [kind: string, reference: string][] {
  if ("statement" in definition) {
    const { records, instruments, scorings } = namedByIndicator(definition);
    return [
      ["codelist", definition.units],
      ...records.map((reference): [string, string] => ["record", reference]),
      ...instruments.map((reference): [string, string] => ["instrument", reference]),
      ...scorings.map((reference): [string, string] => ["scoring", reference]),
    ];
  }
  const lists = new Set([
    "missing" in definition ? definition.missing : definition.roles,
    ...placesOfQuestions(definition).flatMap(({ item }) => item.codelist ?? []),
  ]);
  const records = "transitions" in definition ? recordsOfWorkflow(definition) : [];
  return [
    ...[...lists].map((reference): [string, string] => ["codelist", reference]),
    ...records.map((reference): [string, string] => ["record", reference]),
  ];
}

function namedIn(path: string, definition: ItemHolder | IndicatorDefinition, files: ReadonlyMap<string, string>): Finding[] {
  const folder = `${path.split("/")[0]}/${definition.id}/text/`;
  const languages = [...files.keys()]
    .filter((file) => file.startsWith(folder) && file.endsWith(`/${definition.version}.json`))
    .map((file) => file.slice(folder.length).split("/")[0] ?? "");
  return languages.flatMap((language) =>
    shownWith(definition).flatMap(([kind, reference]) => {
      const [id, version] = reference.split("@");
      const file = `${kind}s/${id}/text/${language}/${version}.json`;
      const isThere = files.has(file) || !files.has(`${kind}s/${id}/${version}.json`);
      return isThere
        ? []
        : [finding(path, "", `${referenceOf(definition)} is there in “${language}”, but its ${kind} ${reference} is not`, `write ${file}`)];
    }),
  );
}
