import { errorAt, type Problem } from "@reintegration/model";
import { parseXml, type XmlElement, XmlError } from "@rgrove/parse-xml";

/**
 * The root element of a submission, or why the text is none.
 *
 * No entity is resolved but the five of XML itself, and a document type is refused: no survey tool writes one. Problems name a
 * place and quote nothing, since the text is what a person answered.
 *
 * @example
 * parseSubmission("<data><mood>good</mood></data>").name; // => "data"
 * parseSubmission("<data>").params; // => { value: "line 1, column 7" }
 */
export function parseSubmission(text: string): XmlElement | Problem {
  let root: XmlElement | null;
  try {
    const document = parseXml(text.trimStart(), { preserveDocumentType: true });
    if (document.children.some(({ type }) => type === "doctype")) return invalid("DOCTYPE");
    root = document.root;
  } catch (error) {
    return invalid(error instanceof XmlError ? `line ${error.line}, column ${error.column}` : "nested too deeply");
  }
  if (root === null) return invalid("no element");
  return /(^|:)html$/i.test(root.name) ? errorAt("not-a-submission", "", { value: root.name }) : root;
}

function invalid(value: string): Problem {
  return errorAt("invalid-xml", "", { value });
}
