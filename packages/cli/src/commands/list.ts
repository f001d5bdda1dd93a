import { type CatalogueEntry, catalogue, loadScoring } from "@reintegration/standard";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { type Language, languageOf } from "../options/choose-language.ts";
import { hanging, left } from "../summary/layout.ts";
import { page } from "../summary/page.ts";
import { loadText } from "../text/load-text.ts";
import { isColoured } from "./is-coloured.ts";

export interface ListOptions {
  readonly kind?: CatalogueEntry["kind"];
  readonly lang?: Language;
  readonly json?: true;
}

/** `list`: every definition of the standard, or those of one kind, with its kind, status, basis and title; scorings with their cut-off sets. */
export async function list(options: ListOptions, io: Io): Promise<ExitCode> {
  const entries = await Promise.all(
    catalogue
      .filter((entry) => options.kind === undefined || entry.kind === options.kind)
      .map(async ({ kind, reference, status, basis, title, languages, digest }) => {
        const cutoffs = kind === "scoring" ? (await loadScoring(reference)).scoring.cutoffs.map(({ id }) => id) : undefined;
        return { kind, reference, status, basis, title, languages, digest, ...(cutoffs && { cutoffs }) };
      }),
  );
  if (options.json) {
    io.stdout.write(`${JSON.stringify(entries, null, 2)}\n`);
    return exitCodes.fine;
  }
  const { text } = await loadText(options.lang ?? languageOf(io.env));
  const { colour } = page(text, undefined, {}, isColoured(io));
  for (const { kind, reference, status, basis, title, cutoffs } of entries) {
    io.stdout.write(
      `${left(text.kind[kind], 12)}${colour.bold(reference)}  ${colour.yellow(`${text.basis[basis]} · ${text.status[status]}`)}\n`,
    );
    const lines = [
      title,
      ...(cutoffs && cutoffs.length > 0 ? [`${text.list.cutoffs}${text.punctuation.colon}${cutoffs.join(text.punctuation.comma)}`] : []),
    ];
    io.stdout.write(`${lines.flatMap((line) => hanging("", 12, line)).join("\n")}\n`);
  }
  return exitCodes.fine;
}
