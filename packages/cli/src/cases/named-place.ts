type Json = Readonly<Record<string, unknown>>;

/**
 * A JSON Pointer, and behind it the name of the entry of a list in which it lies: somebody who looks for the place in a text editor does
 * not count entries. A place in no list, or in entries without a name, is the pointer alone; the whole file is `/`.
 *
 * @example
 * namedPlace("/steps/1/roles", { steps: [{ id: "opened" }, { id: "closed" }] }); // => "/steps/1/roles (closed)"
 */
export function namedPlace(pointer: string, value: unknown): string {
  let part = value;
  let name: string | undefined;
  for (const escaped of pointer.split("/").slice(1)) {
    if (typeof part !== "object" || part === null) break;
    const key = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
    const isEntry = Array.isArray(part);
    part = Object.hasOwn(part, key) ? (part as Json)[key] : undefined;
    if (isEntry) name = nameOf(part) ?? name;
  }
  if (pointer === "") return "/";
  return name === undefined ? pointer : `${pointer} (${name})`;
}

/** What an entry is called: by its id or key, or a transition by its event. */
function nameOf(entry: unknown): string | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  const { id, key, event } = entry as Json;
  return [id, key, event].find((each) => typeof each === "string");
}
