import { type Instrument, referenceOf, type Scoring } from "@reintegration/model";
import { type FormLanguage, filledIn, translated } from "./form-language.ts";
import { referenceTo } from "./reference-to.ts";
import type { FormRow } from "./xls-form.ts";

type Named = Pick<Instrument, "id" | "version" | "basis" | "status" | "digest">;

/**
 * The rows that say what the form is made from: hidden ones, which come back with the export (rules X2, N6): the definitions, and
 * the beginnings of their digests; and a note, the first thing a person sees: the title, and how far it stands on a source (N4).
 */
export function namingRows(
  kind: "instrument" | "record",
  definition: Named,
  languages: readonly FormLanguage[],
  scoring?: Scoring,
): FormRow[] {
  const files: [string, string | undefined][] = [
    [kind, definition.digest],
    ...(scoring ? [["scoring", scoring.digest] as [string, string | undefined]] : []),
    ...languages.map(({ labels: { language, digest } }): [string, string] => [language, digest]),
  ];
  const digests = files.map(([file, digest]) => `${file}:${digest?.slice(0, 16) ?? "custom"}`).join(" ");
  return [
    { type: "calculate", name: `rs_${kind}`, calculation: `'${referenceOf(definition)}'` },
    ...(scoring ? [{ type: "calculate", name: "rs_scoring", calculation: `'${referenceOf(scoring)}'` }] : []),
    { type: "calculate", name: "rs_digest", calculation: `'${digests}'` },
    aboutRow(kind, definition, languages),
  ];
}

function aboutRow(kind: string, { basis, status = "draft" }: Named, languages: readonly FormLanguage[]): FormRow {
  return {
    type: "note",
    name: "rs_about",
    ...translated("label", languages, ({ labels, texts }) =>
      filledIn(texts.about, {
        title: labels.title,
        reference: referenceTo(`rs_${kind}`),
        basis: texts.basis[basis],
        status: texts.status[status],
      }),
    ),
  };
}
