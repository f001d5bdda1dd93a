import { fhirString } from "./fhir-string.ts";

const translation = "http://hl7.org/fhir/StructureDefinition/translation";

/**
 * A text in several languages as properties of a FHIR element: the first language as the value, the others as the standard extension
 * for translations. Control characters, which FHIR's strings may not hold, become the replacement character; a blank text is left out.
 *
 * @example
 * fhirText("text", [["en", "Yes"], ["fr", "Oui"]]).text; // => "Yes"
 */
export function fhirText(name: string, texts: readonly (readonly [language: string, text: string])[]): Readonly<Record<string, unknown>> {
  const [first, ...more] = texts.map(([language, text]) => [language, fhirString(text)] as const).filter(([, text]) => text.trim() !== "");
  if (first === undefined) return {};
  const extension = more.map(([lang, content]) => ({
    url: translation,
    extension: [
      { url: "lang", valueCode: lang },
      { url: "content", valueString: content },
    ],
  }));
  return { [name]: first[1], ...(extension.length > 0 && { [`_${name}`]: { extension } }) };
}
