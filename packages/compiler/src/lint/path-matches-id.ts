import { type IndexDefinition, pointerTo } from "@reintegration/model";
import { definitionsOf, kindOfFolder, kindOfPath, type SourceFile } from "../sources.ts";
import { type Finding, findingsOf, type LintInput } from "./finding.ts";

const finding = findingsOf("path-matches-id");

type Folder = keyof typeof kindOfFolder;

/** Path, id and version agree; an index lists exactly the versions that are there; no two definitions share an id. */
export function pathMatchesId({ sources, files }: LintInput): Finding[] {
  const definitions = definitionsOf(sources);
  return [
    ...definitions.flatMap((file) => agreement(file, "version", file.definition.version)),
    ...sources.indexes.flatMap((file) => [...agreement(file), ...versionsOf(file, files)]),
    ...[...definitions, ...sources.indexes, ...sources.texts].flatMap(schemaOf),
    ...withoutIndex(files),
    ...sharedIds(files),
  ];
}

function agreement({ path, definition }: SourceFile<{ readonly id: string }>, ...[name, version]: [] | ["version", string]): Finding[] {
  const [folder = "", id, file = ""] = path.split("/");
  const findings =
    definition.id === id
      ? []
      : [finding(path, "/id", `the file lies in the folder of “${id}”`, `write “${id}”, or move the file to ${folder}/${definition.id}`)];
  const expected = file.replace(/\.json$/, "");
  if (name !== undefined && version !== expected)
    findings.push(finding(path, `/${name}`, `the file is named for version ${expected}`, `write “${expected}”, or rename the file`));
  return findings;
}

function versionsOf({ path, definition: { kind, versions } }: SourceFile<IndexDefinition>, files: ReadonlyMap<string, string>): Finding[] {
  const folder = path.slice(0, -"/index.json".length);
  const expected = kindOfFolder[folder.split("/")[0] as Folder];
  const findings =
    kind === expected ? [] : [finding(path, "/kind", `the folder holds definitions of kind ${expected}`, `write “${expected}”`)];
  for (const [version, { replacedBy, status }] of Object.entries(versions)) {
    const at = pointerTo("versions", version);
    if (!files.has(`${folder}/${version}.json`))
      findings.push(finding(path, at, `there is no file ${folder}/${version}.json`, "write the file, or take the version out"));
    if (replacedBy !== undefined && (replacedBy === version || !Object.hasOwn(versions, replacedBy))) {
      findings.push(
        finding(path, `${at}/replacedBy`, `“${replacedBy}” is no other version here`, `name one of ${Object.keys(versions).join(", ")}`),
      );
    }
    if (replacedBy !== undefined && status !== "deprecated")
      findings.push(finding(path, `${at}/status`, "only a deprecated version is replaced", "write “deprecated”, or take replacedBy out"));
  }
  const present = [...files.keys()]
    .filter((file) => file.startsWith(`${folder}/`) && kindOfPath(file) === expected)
    .map((file) => file.slice(folder.length + 1, -".json".length));
  const missing = present.filter((version) => !Object.hasOwn(versions, version));
  return [
    ...findings,
    ...missing.map((version) =>
      finding(path, "/versions", `version ${version} has a file, but is not listed`, `add "${version}": { "status": "draft" }`),
    ),
  ];
}

function schemaOf({ path, definition }: SourceFile<{ readonly $schema?: string }>): Finding[] {
  const expected = `${"../".repeat(path.split("/").length + 2)}schemas/meta/1/${kindOfPath(path)}.schema.json`;
  return definition.$schema === expected
    ? []
    : [finding(path, "/$schema", "editors do not find the meta-schema of this file", `write “${expected}”`)];
}

function withoutIndex(files: ReadonlyMap<string, string>): Finding[] {
  const folders = new Set([...files.keys()].filter((path) => kindOfPath(path) !== undefined).map((path) => path.split("/", 2).join("/")));
  const path = (folder: string): string => `${folder}/index.json`;
  return [...folders]
    .filter((folder) => !files.has(path(folder)))
    .map((folder) => finding(path(folder), "", `${folder} has no index`, "write one that lists its versions and their status"));
}

function sharedIds(files: ReadonlyMap<string, string>): Finding[] {
  const indexes = [...files.keys()].filter((path) => kindOfPath(path) === "index");
  const idOf = (path: string): string => path.split("/")[1] ?? "";
  return indexes.flatMap((path, index) => {
    const first = indexes.slice(0, index).find((other) => idOf(other) === idOf(path));
    return first === undefined
      ? []
      : [finding(path, "/id", `the id “${idOf(path)}” is taken by ${first}`, "choose another id: references name no kind")];
  });
}
