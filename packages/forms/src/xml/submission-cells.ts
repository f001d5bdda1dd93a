import { XmlElement, XmlText } from "@rgrove/parse-xml";

/** A value of a submission, under the path of its groups. */
export interface SubmissionCell {
  readonly header: string;
  /** A text, or the elements of a group that repeats. */
  readonly value: unknown;
}

/** Groups within groups beyond this are no survey's. */
const deepest = 20;

/**
 * The values of a submission in its order, named by the groups they stand in, without prefixes of namespaces: `meta/instanceID`.
 * `undefined` if groups lie too deep in each other.
 *
 * A group that stands more than once beside itself repeats: it is one value, a list, since a response has one answer to a
 * question. Text beside elements is a value of its own, so that it is seen not to be recognised. Attributes are not read.
 */
export function submissionCells(root: XmlElement): readonly SubmissionCell[] | undefined {
  const cells: SubmissionCell[] = [];
  const isDeep = (element: XmlElement, group: string, depth: number): boolean => {
    if (depth > deepest) return true;
    const children = elementsOf(element);
    if (children.length === 0 && depth > 0) {
      cells.push({ header: group, value: element.text });
      return false;
    }
    const stray = element.children.filter((node) => node instanceof XmlText && node.text.trim() !== "");
    if (stray.length > 0) cells.push({ header: group || localName(element), value: stray.map((node) => (node as XmlText).text).join(" ") });
    const groups = new Map<string, XmlElement[]>();
    for (const child of children) if (elementsOf(child).length > 0) groups.set(child.name, [...(groups.get(child.name) ?? []), child]);
    for (const child of children) {
      const header = group === "" ? localName(child) : `${group}/${localName(child)}`;
      const same = groups.get(child.name) ?? [];
      if (same.length < 2) {
        if (isDeep(child, header, depth + 1)) return true;
      } else if (same[0] === child) cells.push({ header, value: same.map(({ name }) => name) });
    }
    return false;
  };
  return isDeep(root, "", 0) ? undefined : cells;
}

function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((node): node is XmlElement => node instanceof XmlElement);
}

function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}
