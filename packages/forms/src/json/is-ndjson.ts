/**
 * Whether a text that begins with `{` is NDJSON, an object in each line, by its first two lines: a line may be broken. One object
 * in one line is NDJSON as well, unless it holds the list of responses, as a page of an API does.
 *
 * @example
 * isNdjson('{"a":1}\n{"a":2}\n', true); // => true
 * isNdjson('{"results":[{"a":1}]}', true); // => false
 * isNdjson('{\n  "a": 1\n}', true); // => false
 */
export function isNdjson(head: string, isWhole: boolean): boolean {
  const lines = head.trimStart().split(/\r?\n/, 50);
  if (!isWhole && !head.trimStart().includes("\n")) return false;
  const [first = "", second = ""] = lines.filter((line) => line.trim() !== "");
  if (!first.startsWith("{")) return false;
  const object = objectIn(first);
  if (object) return !listNames.some((name) => Array.isArray(object[name]));
  return !first.trimEnd().endsWith("[") && objectIn(second) !== undefined;
}

/** Names under which the APIs of KoboToolbox and ODK Central give the list of responses. */
export const listNames = ["results", "value"];

function objectIn(line: string): Record<string, unknown> | undefined {
  if (!line.startsWith("{")) return undefined;
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
