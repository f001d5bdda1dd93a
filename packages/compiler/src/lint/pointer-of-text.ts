import { pointerTo, type TextedDefinition } from "@reintegration/model";

type Node = Readonly<Record<string, unknown>> | readonly Node[];

const lists = [
  "dimensions",
  "context",
  "items",
  "answers",
  "cutoffs",
  "bands",
  "facts",
  "events",
  "states",
  "gates",
  "deadlines",
  "topics",
  "methods",
  "safeguards",
  "notKnown",
];

/** Parts of the measure of an indicator whose words are texts. */
const selections = ["population", "denominator", "numerator"];

/**
 * JSON Pointer of a text in the definition file, by its path as `textsOf` gives it.
 *
 * @example
 * const colours = { id: "colours", version: "1.0.0", title: "Colours", basis: "reconstructed", licence: "-", provenance: [], answers: [{ code: "red", number: 1, label: "Red" }] };
 * pointerOfText(colours, "answers/red"); // => "/answers/0/label"
 */
export function pointerOfText(definition: TextedDefinition, path: string): string {
  if ("statement" in definition && selections.includes(path)) return pointerTo("measure", path, "words");
  const segments: (string | number)[] = [];
  let node = definition as unknown as Node;
  let list: string | undefined;
  for (const part of path.split("/")) {
    if (list === undefined) {
      const name = part === "missing" ? "missingLabels" : part;
      segments.push(name);
      node = (node as Readonly<Record<string, Node>>)[name] as Node;
      list = lists.includes(part) ? part : undefined;
    } else {
      const index = (node as readonly { key?: string; id?: string; code?: string }[]).findIndex(
        ({ key, id, code }) => (key ?? id ?? code) === part,
      );
      segments.push(index);
      node = (node as readonly Node[])[index] as Node;
      list = undefined;
    }
  }
  if (typeof node === "object") segments.push("label" in node ? "label" : "title");
  return pointerTo(...segments);
}
