import { parseSources } from "../sources.ts";
import { ages } from "./ages.ts";
import { answerNumbers } from "./answer-numbers.ts";
import { conditions } from "./conditions.ts";
import { cutoffs } from "./cutoffs.ts";
import type { Finding, LintInput, LintRule } from "./finding.ts";
import { frames } from "./frames.ts";
import { frozenFiles } from "./frozen-files.ts";
import { indicators } from "./indicators.ts";
import { itemShape } from "./item-shape.ts";
import { names } from "./names.ts";
import { pathMatchesId } from "./path-matches-id.ts";
import { patterns } from "./patterns.ts";
import { provenance } from "./provenance.ts";
import { publishedReferences } from "./published-references.ts";
import { references } from "./references.ts";
import { scoringValues } from "./scoring-values.ts";
import { textsUnique } from "./texts-unique.ts";
import { translations } from "./translations.ts";
import { validateFiles } from "./validate-files.ts";
import { versions } from "./versions.ts";
import { workflows } from "./workflows.ts";

/** The rules of meaning. */
const rules: readonly LintRule[] = [
  pathMatchesId,
  names,
  itemShape,
  answerNumbers,
  references,
  conditions,
  patterns,
  textsUnique,
  translations,
  scoringValues,
  cutoffs,
  workflows,
  indicators,
  frames,
  ages,
  provenance,
  versions,
  frozenFiles,
  publishedReferences,
];

/**
 * Everything that is wrong with the definition files (path below the data folder -> text), file by file.
 *
 * A file that its meta-schema refuses is left out of the rules of meaning, all others are looked at: one run tells all.
 */
export function lint(files: ReadonlyMap<string, string>, lists: Pick<LintInput, "frozen" | "sourceKeys">): Finding[] {
  const unsound = validateFiles(files);
  const isSound = (path: string): boolean => !unsound.some(({ file }) => file === path);
  const sources = parseSources(new Map([...files].filter(([path]) => isSound(path))));
  const findings = [...unsound, ...rules.flatMap((rule) => rule({ ...lists, files, sources }))];
  return findings.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
