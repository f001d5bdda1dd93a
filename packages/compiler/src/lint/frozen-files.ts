import { sha256 } from "../sha256.ts";
import { type Finding, findingsOf, type LintInput } from "./finding.ts";

const finding = findingsOf("frozen-files");

/**
 * What was published stays as it is (design §1, rule N5): no file on the list of frozen files changes, vanishes or becomes a draft
 * again. That a published version is on the list is `npm run gen`'s own doing, which `--check` looks after.
 */
export function frozenFiles({ files, sources, frozen }: LintInput): Finding[] {
  return Object.entries(frozen).flatMap(([place, digest]) => {
    const path = place.replace(/^data\//, "");
    const text = files.get(path);
    if (text === undefined)
      return [finding(path, "", "this file was published and is gone", `bring it back: git checkout -- packages/standard/${place}`)];
    if (sha256(text) !== digest)
      return [
        finding(
          path,
          "",
          "this file was published and has changed",
          "take the change back, and make it in a new version: npm run new-version -- <id>@<x.y.z> patch|minor|major",
        ),
      ];
    return isDraft(path, sources)
      ? [finding(path, "", "this version was published and is called a draft", "write “published” or “deprecated” in its index.json")]
      : [];
  });
}

function isDraft(path: string, { indexes }: LintInput["sources"]): boolean {
  const [folder, id, ...rest] = path.split("/");
  const index = indexes.find((candidate) => candidate.path === `${folder}/${id}/index.json`);
  const version = rest.at(-1)?.replace(/\.json$/, "") ?? "";
  return index !== undefined && (index.definition.versions[version]?.status ?? "draft") === "draft";
}
