import type { KnownInstrument } from "@reintegration/forms";
import type { Page } from "playwright-core";
import { fillInJavarosa } from "../javarosa/fill-in-javarosa.ts";
import { chooseLanguage } from "../web-forms/choose-language.ts";
import { fillInterview } from "../web-forms/fill-interview.ts";
import { sendForm } from "../web-forms/send-form.ts";
import type { Person } from "./people.ts";

/** Where forms are filled in. */
export interface Devices {
  /** Of ODK Validate, which brings the tablets' JavaRosa along. */
  readonly jar: string;
  readonly page: Page;
}

/** Fills in a form for each person, by an app's engine or with mouse and keyboard in a web form; the submissions in the order of people. */
export async function fillInForms(
  xform: string,
  people: readonly Person[],
  known: KnownInstrument,
  { jar, page }: Devices,
): Promise<readonly string[]> {
  const [byApp, byPage] = await Promise.all([
    onTablets(
      xform,
      people.filter(({ on }) => on === "tablet"),
      jar,
    ),
    inBrowser(
      xform,
      people.filter(({ on }) => on === "browser"),
      known,
      page,
    ),
  ]);
  return people.map((person) => byApp.get(person) ?? byPage.get(person) ?? "");
}

type Submissions = ReadonlyMap<Person, string>;

async function onTablets(xform: string, people: readonly Person[], jar: string): Promise<Submissions> {
  const filled = await fillInJavarosa(
    jar,
    xform,
    people.map(({ answers }) => answers),
  );
  return new Map(
    people.map((person, at) => {
      const { text = "", unknown = [], violations = [] } = filled[at] ?? {};
      const faults = [...unknown, ...violations.map(({ name, condition }) => `${name} ${condition}`)];
      if (faults.length > 0) throw new Error(`${person.case}: the form does not take ${faults.join(", ")}`);
      return [person, text];
    }),
  );
}

async function inBrowser(xform: string, people: readonly Person[], known: KnownInstrument, page: Page): Promise<Submissions> {
  const { instrument, labels } = known;
  const submissions = new Map<Person, string>();
  for (const person of people) {
    const texts = labels.find(({ language }) => language === person.language);
    const inForm = xform.match(new RegExp(`lang="([^"]+ \\(${person.language}\\))"`))?.[1];
    if (texts === undefined || inForm === undefined) throw new Error(`${person.case}: no texts in ${person.language}`);
    await page.evaluate(`webForms.openForm(${JSON.stringify(xform)})`);
    await page.locator(".questions-card").waitFor();
    if (texts !== labels[0]) await chooseLanguage(page, inForm);
    await fillInterview(page, instrument, texts, person.answers);
    const sent = await sendForm(page);
    if (sent === undefined) throw new Error(`${person.case}: the form is not sent`);
    submissions.set(person, sent.text);
  }
  return submissions;
}
