import { type IndexDefinition, referenceOf } from "@reintegration/model";
import { definitionsOf, kindOfPath, parseSources } from "../sources.ts";
import { bumpBetween } from "./bump-between.ts";
import { type Level, levels } from "./change.ts";
import { nextVersion } from "./next-version.ts";
import { versionOrder } from "./version-order.ts";

/** A new version: its files, and what to say about it; or why there is none. */
export type NewVersion =
  | { readonly refusal: string }
  | {
      readonly reference: string;
      readonly files: ReadonlyMap<string, string>;
      readonly wasDraft: boolean;
      readonly referredToBy: readonly string[];
    };

/** Plans the copy of a definition version, with its translations, as a draft of the next version. Nothing is written. */
export function planNewVersion(files: ReadonlyMap<string, string>, reference: string, level: string): NewVersion {
  if (!levels.includes(level as Level)) return { refusal: `“${level}” is none of ${levels.join(", ")}.` };
  const [, id = "", version = ""] = /^([a-z0-9-]+)@([0-9]+\.[0-9]+\.[0-9]+)$/.exec(reference) ?? [];
  if (id === "") return { refusal: `“${reference}” is no reference. Write it as <id>@<x.y.z>.` };
  const indexes = [...files.keys()].filter((path) => kindOfPath(path) === "index");
  const indexPath = indexes.find((path) => path.split("/")[1] === id);
  if (indexPath === undefined)
    return { refusal: `There is no definition “${id}”. Known: ${indexes.map((path) => path.split("/")[1]).join(", ")}.` };
  const index = JSON.parse(files.get(indexPath) ?? "") as IndexDefinition;
  const known = Object.keys(index.versions).sort(versionOrder);
  const folder = indexPath.slice(0, -"/index.json".length);
  if (!known.includes(version) || !files.has(`${folder}/${version}.json`))
    return { refusal: `There is no ${reference}. Known versions: ${known.join(", ")}.` };
  const later = known.findLast(
    (other) => versionOrder(other, version) > 0 && levels.indexOf(bumpBetween(version, other)) <= levels.indexOf(level as Level),
  );
  if (later !== undefined) {
    const status = index.versions[later]?.status;
    return {
      refusal: `${id}@${later} is there already. ${status === "draft" ? "It is a draft: make the change in it." : `Start from it: npm run new-version -- ${id}@${later} ${level}`}`,
    };
  }
  const next = nextVersion(version, level as Level);
  const copies = [...files]
    .filter(([path]) => path.startsWith(`${folder}/`) && path.endsWith(`/${version}.json`))
    .map(([path, text]): [string, string] => [path.replace(/[^/]+$/, `${next}.json`), renamed(text, id, version, next)]);
  const versions = { ...index.versions, [next]: { status: "draft" } };
  return {
    reference: `${id}@${next}`,
    files: new Map([...copies, [indexPath, printIndex({ ...index, versions } as IndexDefinition)]]),
    wasDraft: index.versions[version]?.status === "draft",
    referredToBy: referringTo(files, reference),
  };
}

/** A quotation mark inside a text is escaped, so these are properties. */
function renamed(text: string, id: string, version: string, next: string): string {
  const pattern = version.replaceAll(".", "\\.");
  return text
    .replace(new RegExp(`("version"\\s*:\\s*)"${pattern}"`), `$1"${next}"`)
    .replace(new RegExp(`("translates"\\s*:\\s*)"${id}@${pattern}"`), `$1"${id}@${next}"`);
}

function printIndex({ versions, ...head }: IndexDefinition): string {
  const sorted = Object.entries(versions).sort(([a], [b]) => versionOrder(a, b));
  const lines = sorted.map(([version, entry]) => `    "${version}": ${JSON.stringify(entry, null, 1).replace(/\n\s*/g, " ")}`);
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "versions": {\n${lines.join(",\n")}\n  }\n}\n`;
}

/** The definitions that name a version. */
function referringTo(files: ReadonlyMap<string, string>, reference: string): string[] {
  return definitionsOf(parseSources(files))
    .map(({ definition }) => definition)
    .filter((definition) => JSON.stringify(definition).includes(`"${reference}"`))
    .map(referenceOf);
}
