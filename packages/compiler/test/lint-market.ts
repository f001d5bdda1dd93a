import type { Finding, LintInput, LintRule } from "../src/lint/finding.ts";
import { lint } from "../src/lint/lint.ts";
import { parseSources } from "../src/sources.ts";
import { marketFiles } from "./market.ts";

const lists: Pick<LintInput, "frozen" | "sourceKeys"> = { frozen: {}, sourceKeys: new Set(["S1", "npm:some-package"]) };

/** What one rule says against the made-up standard after edits: `file#pointer — message`. */
export function tell(rule: LintRule, edits: Readonly<Record<string, unknown>>, given: Partial<typeof lists> = {}): string[] {
  const files = marketFiles(edits);
  return rule({ files, sources: parseSources(files), ...lists, ...given }).map(short);
}

/** What the whole lint says. */
export function tellAll(files: ReadonlyMap<string, string>, given: Partial<typeof lists> = {}): string[] {
  return lint(files, { ...lists, ...given }).map((finding) => `${finding.rule}: ${short(finding)}`);
}

const short = ({ file, pointer, message }: Finding): string => `${file}#${pointer} — ${message}`;
