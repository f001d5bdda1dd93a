/**
 * A text as it can stand in a Mermaid diagram: whatever Mermaid, Markdown or HTML would read as more than text is written as a
 * character code, so that it is shown as it is. Line ends become blanks.
 *
 * @example
 * mermaidText('Say "end": <b>'); // => "Say #quot;end#quot;#58; #60;b#62;"
 */
export function mermaidText(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/\$(?=\$)/g, "$\u2060") // two would begin a formula, also as codes
    .replace(/[^\p{L}\p{M}\p{N} ,()/’'؟،.-]/gu, coded)
    .replace(/^[-.\d]|(?<=\d)[.)]|(?<=-)-|(?<=style|classdef|click)./giu, coded)
    .replace(/(?<=styl)e|(?<=classde)f|(?<=clic)k/giu, coded);
}

const coded = (character: string): string => (character === '"' ? "#quot;" : `#${character.codePointAt(0)};`);
