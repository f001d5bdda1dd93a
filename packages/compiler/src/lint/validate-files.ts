import { kindOfPath } from "../sources.ts";
import { type Finding, findingsOf } from "./finding.ts";
import { repeatedKeys } from "./repeated-keys.ts";
import { structuralErrors } from "./structural-errors.ts";

/** What keeps a file from being read at all: its place, its bytes, its JSON, its meta-schema. */
export function validateFiles(files: ReadonlyMap<string, string>): Finding[] {
  return [...files].flatMap(([file, text]) => validateFile(file, text));
}

function validateFile(file: string, text: string): Finding[] {
  const kind = kindOfPath(file);
  if (kind === undefined) {
    const layout = "<kind>s/<id>/<x.y.z>.json, <kind>s/<id>/index.json or <kind>s/<id>/text/<language>/<x.y.z>.json";
    return [
      findingsOf("layout")(file, "", "this file has no place in the layout of the definitions", `move it to ${layout}, or delete it`),
    ];
  }
  const json = findingsOf("json");
  if (text.includes("\uFFFD")) return [json(file, "", "this file is not UTF-8", "save it as UTF-8")];
  if (text.startsWith("\uFEFF"))
    return [json(file, "", "this file begins with a byte order mark", "save it as UTF-8 without a byte order mark")];
  if (text.includes("\r"))
    return [json(file, "", "this file has line ends of Windows, so its digest differs", "save it with LF line ends")];
  let definition: unknown;
  try {
    definition = JSON.parse(text);
  } catch (error) {
    return [json(file, "", `this is not JSON: ${placed((error as Error).message, text)}`, "correct the JSON")];
  }
  return [
    ...repeatedKeys(text).map((pointer) => json(file, pointer, "this key stands twice in one object", "take one of the two out")),
    ...structuralErrors(kind, definition).map(({ pointer, message, mend }) => findingsOf("structure")(file, pointer, message, mend)),
  ];
}

/** A message of `JSON.parse` with the line in place of the position. */
function placed(message: string, text: string): string {
  return message.replace(/at position (\d+).*$/s, (_, position: string) => `in line ${text.slice(0, Number(position)).split("\n").length}`);
}
