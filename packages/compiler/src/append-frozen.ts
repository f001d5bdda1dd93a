import { sha256 } from "./sha256.ts";
import { kindOfPath, parseSources } from "./sources.ts";

/**
 * The list of frozen files with those of newly published versions at its end: each definition whose version is no longer a draft,
 * and its translations. What is on the list already stays as it is, right or wrong: the lint tells.
 */
export function appendFrozen(files: ReadonlyMap<string, string>, frozen: Readonly<Record<string, string>>): Record<string, string> {
  const { indexes } = parseSources(new Map([...files].filter(([path]) => kindOfPath(path) === "index")));
  const isPublished = (path: string): boolean => {
    const [folder, id, ...rest] = path.split("/");
    const versions = indexes.find((index) => index.path === `${folder}/${id}/index.json`)?.definition.versions ?? {};
    const version = rest.at(-1)?.replace(/\.json$/, "") ?? "";
    return Object.hasOwn(versions, version) && versions[version]?.status !== "draft";
  };
  const published = [...files].filter(([path]) => kindOfPath(path) !== "index" && kindOfPath(path) !== undefined && isPublished(path));
  const added = published
    .map(([path, text]): [string, string] => [`data/${path}`, sha256(text)])
    .filter(([path]) => !Object.hasOwn(frozen, path));
  return { ...frozen, ...Object.fromEntries(added.sort()) };
}
