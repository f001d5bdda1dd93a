import type { Finding } from "./finding.ts";

/** Findings as a person reads them: a line each, `file#pointer — message — mend (rule)`. */
export function printFindings(findings: readonly Finding[], folder: string): string {
  return findings
    .map(({ rule, file, pointer, message, mend }) => `${folder}/${file}${pointer && `#${pointer}`} — ${message} — ${mend} (${rule})\n`)
    .join("");
}
