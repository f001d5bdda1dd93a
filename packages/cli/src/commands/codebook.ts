import {
  type CodebookSource,
  fhirLimits,
  toCsvw,
  toDdi,
  toFhirQuestionnaire,
  toFrictionless,
  toR,
  toSpss,
  toStata,
} from "@reintegration/codebooks";
import { loadInstrument, loadLabels, loadScoring } from "@reintegration/standard";
import { chooseDefinition } from "../definitions/choose-definition.ts";
import { chooseScoring } from "../definitions/choose-scoring.ts";
import { catalogueEntry } from "../definitions/known.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { languageOf } from "../options/choose-language.ts";
import { wantedLanguages } from "../options/wanted-languages.ts";
import { writeNewFile } from "../output/write-new-file.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import { loadText } from "../text/load-text.ts";
import type { Text } from "../text/text.ts";

/** Format on the command line -> how it is called, what makes it, and whether it holds several languages. */
export const codebookFormats = {
  ddi: { name: "DDI-Codebook 2.5", make: toDdi, isMultilingual: true },
  spss: { name: "SPSS", make: toSpss, isMultilingual: false },
  stata: { name: "Stata", make: toStata, isMultilingual: false },
  r: { name: "R", make: toR, isMultilingual: false },
  frictionless: { name: "Frictionless Data Package", make: toFrictionless, isMultilingual: false },
  csvw: { name: "CSVW", make: toCsvw, isMultilingual: true },
  fhir: { name: "FHIR R4 Questionnaire", make: toFhirQuestionnaire, isMultilingual: true },
} as const;

export interface CodebookOptions {
  readonly format: keyof typeof codebookFormats;
  /** Languages, with commas between them. */
  readonly lang?: string;
  readonly scoring?: string;
  readonly cutoffs?: string;
  readonly out?: string;
  readonly force?: true;
}

/** `codebook`: prints a survey, and with a scoring its scores, in the form that a statistics package or catalogue reads. */
export async function codebook(reference: string, options: CodebookOptions, io: Io): Promise<ExitCode> {
  const own = languageOf(io.env);
  const { text } = await loadText(own);
  const named = catalogueEntry(reference, "scoring") ? reference : options.scoring;
  const survey = catalogueEntry(reference, "scoring") ? (await loadScoring(reference)).scoring.instrument : reference;
  await chooseDefinition("instrument", survey, text);
  const chosen =
    named === undefined
      ? undefined
      : await chooseScoring(
          { scoring: named, instrument: survey, ...(options.cutoffs !== undefined && { cutoffs: options.cutoffs }) },
          text,
        );
  const { name, make, isMultilingual } = codebookFormats[options.format];
  const languages = chooseLanguages(survey, options.lang, isMultilingual ? undefined : own, text);
  if (!isMultilingual && languages.length > 1) {
    throw new Stop(exitCodes.badArguments, fill(text.codebook.oneLanguage, { format: name, value: languages.join(", ") }));
  }
  const source: CodebookSource = {
    instrument: await loadInstrument(survey),
    labels: (await Promise.all(languages.map((language) => loadLabels(survey, language)))) as unknown as CodebookSource["labels"],
    ...(chosen && { scoring: chosen.scoring }),
    ...(options.cutoffs !== undefined && { cutoffs: options.cutoffs }),
  };
  const made = make(source);
  if (options.out === undefined) io.stdout.write(made);
  else {
    await writeNewFile(options.out, made, text, options);
    io.stdout.write(`${fill(text.codebook.written, { path: options.out, reference, format: name })}\n`);
  }
  const limits = options.format === "fhir" ? fhirLimits(source) : [];
  if (limits.length > 0) io.stderr.write(`${fill(text.codebook.fhirLimits, { value: limits.join(", ") })}\n`);
  if (options.format === "stata") io.stderr.write(`${text.codebook.neverRun}\n`);
  return exitCodes.fine;
}

/** The languages asked for; else the user's own where a format holds one, and all of the survey where it holds several. */
function chooseLanguages(reference: string, asked: string | undefined, own: string | undefined, text: Text): readonly string[] {
  const known = wantedLanguages(reference, asked, text);
  if (asked !== undefined || own === undefined) return known;
  return [known.includes(own) ? own : (known[0] ?? own)];
}
