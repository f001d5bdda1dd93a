import { type CodelistDefinition, pointerTo, referenceOf, type TextedDefinition, textsOf } from "@reintegration/model";
import { definitionsOf, type SourceFile, type Sources } from "../sources.ts";
import { claimsOfficial } from "./claims-official.ts";
import { type Finding, findingsOf, type LintInput } from "./finding.ts";
import { pointerOfText } from "./pointer-of-text.ts";

const finding = findingsOf("provenance");

/** From the least to the most that a definition may stand on. */
const ranks = ["reconstructed", "adapted", "sourced"] as const;

/**
 * Every value says where it comes from (rule N4): sources are on our list, nothing stands on a source that is not named, and no
 * reconstructed text calls itself official.
 */
export function provenance({ sources, sourceKeys }: LintInput): Finding[] {
  const definitions = definitionsOf(sources);
  return [
    ...[...definitions, ...sources.texts].flatMap(({ path, definition }) =>
      entriesIn(definition).flatMap((entry) => entryFindings(path, entry, sourceKeys)),
    ),
    ...definitions.flatMap(({ path, definition }) => basis(path, definition)),
    ...definitions.filter(({ definition }) => definition.basis === "reconstructed").flatMap((file) => officialTexts(file, sources)),
  ];
}

type Entry = CodelistDefinition["provenance"][number];
type PlacedEntry = readonly [pointer: string, entry: Entry];

/** All provenance entries of a file, at whatever depth. */
function entriesIn(value: unknown, at: readonly (string | number)[] = []): PlacedEntry[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]): PlacedEntry[] => {
    if (name === "provenance" && Array.isArray(part)) return part.map((entry, index) => [pointerTo(...at, name, index), entry as Entry]);
    return entriesIn(part, [...at, name]);
  });
}

function entryFindings(
  path: string,
  [pointer, { source, locator, confidence, note = "" }]: PlacedEntry,
  known: ReadonlySet<string>,
): Finding[] {
  const findings: Finding[] = [];
  const key = source.replace(/(?<=.)@.*$/, "");
  if (source === "none" && confidence !== "reconstructed")
    findings.push(
      finding(
        path,
        `${pointer}/source`,
        `what is ${confidence} has a source`,
        "name the source, or write “reconstructed” as the confidence",
      ),
    );
  if (source !== "none" && !known.has(key))
    findings.push(
      finding(path, `${pointer}/source`, `“${key}” is not on the list of sources`, "correct the key, or add the source to docs/sources.md"),
    );
  if (source.startsWith("npm:") && !/@[0-9]+\.[0-9]+\.[0-9]+$/.test(source))
    findings.push(finding(path, `${pointer}/source`, "a package is cited by its exact version", `write “${key}@x.y.z”`));
  for (const [property, text] of Object.entries({ locator, note })) {
    for (const [cited] of text.matchAll(/\bS[0-9]{1,3}\b/g)) {
      if (!known.has(cited))
        findings.push(
          finding(
            path,
            `${pointer}/${property}`,
            `“${cited}” is not on the list of sources`,
            "correct the key, or add the source to docs/sources.md",
          ),
        );
    }
  }
  return findings;
}

function basis(path: string, { basis, provenance }: TextedDefinition): Finding[] {
  const best = Math.max(...provenance.filter(({ source }) => source !== "none").map(({ confidence }) => ranks.indexOf(confidence)), 0);
  return ranks.indexOf(basis) <= best
    ? []
    : [
        finding(
          path,
          "/basis",
          `“${basis}” stands on no entry of its provenance that is ${basis}`,
          `cite the source, or write “${ranks[best]}”`,
        ),
      ];
}

function officialTexts(file: SourceFile<TextedDefinition>, { texts }: Sources): Finding[] {
  const { path, definition } = file;
  const mend = "say that it is not official, or leave the word out";
  const own = [...textsOf(definition)].filter(([, text]) => claimsOfficial(text, "en"));
  const notes = entriesIn(definition).filter(([, { note = "" }]) => claimsOfficial(note, "en"));
  const translated = texts.filter((text) => text.definition.translates === referenceOf(definition));
  return [
    ...own.map(([place, text]) =>
      finding(path, pointerOfText(definition, place), `“${text}” calls something official in a reconstructed definition`, mend),
    ),
    ...notes.map(([pointer, { note }]) =>
      finding(path, `${pointer}/note`, `“${note}” calls something official in a reconstructed definition`, mend),
    ),
    ...translated.flatMap(({ path, definition: { language, texts } }) =>
      Object.entries(texts)
        .filter(([, { text }]) => claimsOfficial(text, language))
        .map(([place, { text }]) =>
          finding(path, pointerTo("texts", place, "text"), `“${text}” calls something official in a reconstructed definition`, mend),
        ),
    ),
  ];
}
