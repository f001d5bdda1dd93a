import { recordToXlsForm, toXlsForm, type XlsForm } from "@reintegration/forms";
import { type Instrument, type Labels, type RecordType, referenceOf } from "@reintegration/model";
import { loadLabels } from "@reintegration/standard";
import { chooseForm } from "../definitions/choose-form.ts";
import { chooseScoring } from "../definitions/choose-scoring.ts";
import type { ChosenScoring } from "../definitions/chosen-scoring.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { languageOf } from "../options/choose-language.ts";
import { wantedLanguages } from "../options/wanted-languages.ts";
import { writeWorkbook } from "../output/workbook.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import { loadText } from "../text/load-text.ts";
import type { Text } from "../text/text.ts";

export interface FormOptions {
  /** Languages of the form, with commas between them. */
  readonly lang?: string;
  readonly scoring?: string;
  readonly out?: string;
  readonly force?: true;
}

/** `form`: writes a survey, or a record that people fill in, as an XLSForm workbook, in the languages asked for, and with a scoring if one is named. */
export async function form(reference: string, options: FormOptions, io: Io): Promise<ExitCode> {
  const { text } = await loadText(languageOf(io.env));
  const subject = await chooseForm(reference, text);
  const languages = wantedLanguages(reference, options.lang, text);
  const chosen = options.scoring === undefined ? undefined : await chooseScoring({ scoring: options.scoring, instrument: reference }, text);
  const labels = await Promise.all(languages.map((language) => loadLabels(reference, language)));
  const { record, instrument } = subject;
  const made = record ? recordToXlsForm(record, { languages: labels }) : makeForm(instrument, labels, chosen, text);
  const path = options.out ?? `${(record ?? instrument).id}.xlsx`;
  await writeWorkbook(path, { survey: made.survey, choices: made.choices, settings: made.settings }, text, options);
  const n = record ? fieldsOf(record).length : instrument.context.length + instrument.items.length;
  const names = new Intl.DisplayNames(text.locale, { type: "language" });
  const version = made.settings[1]?.[made.settings[0]?.indexOf("version") ?? -1] ?? "";
  const next = options.scoring === undefined ? "validate export.csv" : `score export.csv --scoring ${options.scoring}`;
  io.stdout.write(
    [
      fill(text.form.written, { path, n: String(n), languages: languages.map((tag) => names.of(tag) ?? tag).join(text.punctuation.comma) }),
      fill(text.form.version, { version }),
      ...(record ? [text.form.upload] : [text.form.next, `  reintegration ${next}`]),
      "",
    ].join("\n"),
  );
  return exitCodes.fine;
}

/** The fields that a form asks for, those in lists included. */
function fieldsOf({ items }: RecordType): readonly unknown[] {
  return items.flatMap((item) => (item.type === "list" ? item.items : [item]));
}

/** Definitions of the standard can all be forms; what keeps a user's own scoring from being in one is for the user to mend. */
function makeForm(instrument: Instrument, languages: readonly Labels[], chosen: ChosenScoring | undefined, text: Text): XlsForm {
  try {
    const named = languages.map((labels) => ({ ...labels, dimensions: { ...ownTitles(chosen), ...labels.dimensions } }));
    return toXlsForm(instrument, { languages: named, ...(chosen && { scoring: chosen.scoring }) });
  } catch (error) {
    if (chosen?.ownFile === undefined || !(error instanceof Error)) throw error;
    const faults = error.message.split("\n").slice(1);
    throw new Stop(exitCodes.badArguments, fill(text.stops.notAForm, { value: `${referenceOf(instrument)}, ${chosen.ownFile}` }), faults);
  }
}

/** Titles that the user's own scoring gives its dimensions, for those that the survey has not. */
function ownTitles(chosen: ChosenScoring | undefined): Readonly<Record<string, string>> {
  const { scoring, titles = {} } = chosen ?? {};
  return Object.fromEntries(
    (scoring?.dimensions ?? []).flatMap(({ id }) => {
      const title = titles[`dimensions/${id}/title`];
      return title === undefined ? [] : [[id, title]];
    }),
  );
}
