import { xmlText } from "./xml-text.ts";

/** Attributes of an element; `undefined` ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element of XML with a text or with elements in it, one on a line.
 *
 * @example
 * xmlElement("labl", { "xml:lang": "en" }, "A & B"); // => '<labl xml:lang="en">A &amp; B</labl>'
 */
export function xmlElement(name: string, attributes: Attributes, content: string | readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`],
  );
  const start = `<${name}${written.join("")}`;
  if (typeof content === "string") return `${start}>${xmlText(content)}</${name}>`;
  if (content.length === 0) return `${start}/>`;
  // elements stand in lines of their own, one step to the right; a line break inside a text is no such line
  return `${start}>\n${content.join("\n")}\n</${name}>`;
}
