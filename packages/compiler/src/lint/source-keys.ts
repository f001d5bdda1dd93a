/**
 * The keys of the list of sources (`docs/sources.md`): its headings of the second level.
 *
 * @example
 * [...sourceKeys("# Sources\n\n## S13\n\nText.\n\n## npm:some-package\n")]; // => ["S13", "npm:some-package"]
 */
export function sourceKeys(markdown: string): Set<string> {
  return new Set([...markdown.matchAll(/^## (S[0-9]{1,3}|npm:[a-z0-9-]+)$/gm)].map(([, key]) => key as string));
}
