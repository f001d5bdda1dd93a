import type { Engine } from "../engine.ts";
import { recordGroup } from "../records/record-group.ts";
import { recordPageGroup } from "../records/record-page-group.ts";
import { debian } from "../setup/debian.ts";
import { python } from "../setup/python.ts";
import { readVectors } from "../vectors/read-vectors.ts";
import { type ScoringCase, scoringCases } from "../vectors/scoring-cases.ts";
import { type Outcome, tally } from "../vectors/tally.ts";
import type { FormRunner } from "./filled-form.ts";
import { interviewGroup } from "./interview-group.ts";
import { completed } from "./known-definitions.ts";
import { pageGroup } from "./page-group.ts";
import { scoringGroup } from "./scoring-group.ts";
import { shippedSurveyForms } from "./shipped-survey-forms.ts";
import { validationGroup } from "./validation-group.ts";
import { webFormsBrowser } from "./web-forms-browser.ts";

const name = "ODK Web Forms";
const languages = ["en", "fr", "es", "ar"];

/**
 * Our forms in ODK Web Forms: the form's own calculation on all vectors that can be entered, its submissions read and scored, and
 * whole interviews filled in through the page in two languages.
 */
export const webFormsEngine: Engine = {
  name,
  run: async () => {
    const tools = await python("pyxform");
    if (tools.missing !== undefined) return { engine: name, skipped: tools.missing, groups: [] };
    const { missing } = await debian("chromium");
    if (missing !== undefined) return { engine: name, skipped: missing, groups: [] };
    await debian("fonts-noto-core"); // Arabic in the pictures; no matter if it cannot be had
    const browser = await webFormsBrowser();
    try {
      const { scoring, rules } = await scoringCases();
      const forms = await shippedSurveyForms(languages);
      const knownOf = ({ instrument }: ScoringCase) => (forms.find(({ known }) => known.instrument.id === instrument.id) ?? forms[0]).known;
      const { page } = browser;
      const runner: FormRunner = {
        python: tools.python,
        fill: (xform, answers) => page.evaluate(`webForms.fillIn(${JSON.stringify(xform)}, ${JSON.stringify(answers)})`),
        setDay: (day) => page.clock.setFixedTime(new Date(`${day}T12:00:00Z`)),
      };
      const notIts = (reason: string) => (): Outcome => ({ notExpressible: reason });
      return {
        engine: name,
        version: browser.version,
        groups: [
          await scoringGroup("scoring", scoring, knownOf, runner),
          await scoringGroup("rules", rules, (one) => completed(one.instrument, one.scoring), runner),
          await validationGroup(forms, runner),
          await recordGroup(runner),
          await tally("bands", readVectors("bands/rss-open-equal-weights-1.0.0.json").vectors, notIts("shows scores and names no band")),
          await tally("files", readVectors("validation/files-rss-open-1.0.0.json").vectors, notIts("a form sees one interview")),
          await interviewGroup(scoring, forms[0].known, tools.python, page),
          await recordPageGroup(tools.python, page),
          await pageGroup(tools.python, page, browser.complaints),
        ],
      };
    } finally {
      await browser.close();
    }
  },
};
