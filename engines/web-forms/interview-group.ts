import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { KnownInstrument } from "@reintegration/forms";
import type { Page } from "playwright-core";
import type { EngineGroup } from "../engine.ts";
import type { ScoringCase } from "../vectors/scoring-cases.ts";
import { type Outcome, tally } from "../vectors/tally.ts";
import { chooseLanguage } from "./choose-language.ts";
import { type OpenForm, refusals, skipLogic, wholeInterview } from "./interviews.ts";
import { xFormOf } from "./x-form-of.ts";

/** Not committed: what a person sees, for people to look at. */
export const artefacts = fileURLToPath(new URL("../../artefacts/web-forms/", import.meta.url));

/** Names of the languages in the form. */
const english = "English (en)";
const arabic = "العربية (ar)";

interface Interview {
  readonly id: string;
  readonly language: string;
  readonly run: (form: OpenForm) => Promise<Outcome>;
}

/** Interviews that are filled in through the page with mouse and keyboard, in two languages. */
export async function interviewGroup(
  cases: readonly ScoringCase[],
  known: KnownInstrument,
  python: string,
  page: Page,
): Promise<EngineGroup> {
  const vector = (id: string): ScoringCase => {
    const one = cases.find((each) => each.id === id);
    if (one === undefined) throw new Error(`no vector ${id}`);
    return one;
  };
  const { scoring } = vector("base");
  const { xform } = await xFormOf(python, known, scoring);
  const latin = /[a-z]/i;
  const arabicScript = /\p{Script=Arabic}/u;
  const notAsked = ["job_search_reason", "leaving_reason"];
  const interviews: Interview[] = [
    { id: "interview-en", language: english, run: (open) => wholeInterview(open, vector("worst"), []) },
    { id: "interview-ar", language: arabic, run: (open) => wholeInterview(open, vector("psychosocial-32-of-63"), notAsked) },
    { id: "skip-logic-en", language: english, run: (open) => skipLogic(open, vector("base"), "looking_for_job", "job_search_reason") },
    { id: "skip-logic-ar", language: arabic, run: (open) => skipLogic(open, vector("base"), "looking_for_job", "job_search_reason") },
    { id: "refusals-en", language: english, run: (open) => refusals(open, "productive_assets", latin) },
    { id: "refusals-ar", language: arabic, run: (open) => refusals(open, "productive_assets", arabicScript) },
  ];
  await mkdir(artefacts, { recursive: true });
  return tally("interviews", interviews, async ({ id, language, run }) => {
    await page.evaluate(`webForms.openForm(${JSON.stringify(xform)})`);
    await page.locator(".questions-card").waitFor();
    if (language !== english) await chooseLanguage(page, language);
    const labels = known.labels.find((each) => language.endsWith(`(${each.language})`));
    if (labels === undefined) throw new Error(`no texts in ${language}`);
    const keep = async (name: string): Promise<void> => {
      await page.screenshot({ path: `${artefacts}${id}-${name}.png` });
    };
    await keep("start");
    return run({ page, known, labels, keep });
  });
}
