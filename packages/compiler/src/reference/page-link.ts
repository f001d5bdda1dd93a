import { plain } from "./plain.ts";

/**
 * A link from one definition's page to that of another; `from` is the folder of the pages as the linking page sees it.
 *
 * @example
 * pageLink("fair@1.0.0", "A fair", "../"); // => "[A fair](../fair/1.0.0.md)"
 */
export function pageLink(reference: string, title: string, from: string): string {
  return `[${plain(title)}](${from}${reference.replace("@", "/")}.md)`;
}
