import type { Engine } from "../engine.ts";
import { recordGroup } from "../records/record-group.ts";
import { readVectors } from "../vectors/read-vectors.ts";
import { type ScoringCase, scoringCases } from "../vectors/scoring-cases.ts";
import { type Outcome, tally } from "../vectors/tally.ts";
import type { FormRunner } from "../web-forms/filled-form.ts";
import { completed } from "../web-forms/known-definitions.ts";
import { scoringGroup } from "../web-forms/scoring-group.ts";
import { shippedSurveyForms } from "../web-forms/shipped-survey-forms.ts";
import { validationGroup } from "../web-forms/validation-group.ts";
import { fillInJavarosa } from "./fill-in-javarosa.ts";
import { javarosaTools } from "./javarosa-tools.ts";

const name = "JavaRosa (ODK Collect, KoboCollect)";

/** Our forms in JavaRosa, the library by which the apps on tablets run them; it comes with ODK Validate, and that with pyxform. */
export const javarosaEngine: Engine = {
  name,
  run: async () => {
    const tools = await javarosaTools();
    if (tools.missing !== undefined) return { engine: name, skipped: tools.missing, groups: [] };
    const { jar, version } = tools;
    const runner: FormRunner = { python: tools.python, fill: (xform, cases) => fillInJavarosa(jar, xform, cases) };
    const { scoring, rules } = await scoringCases();
    const forms = await shippedSurveyForms(["en", "fr", "es", "ar"]);
    const knownOf = ({ instrument }: ScoringCase) => (forms.find(({ known }) => known.instrument.id === instrument.id) ?? forms[0]).known;
    const notIts = (reason: string) => (): Outcome => ({ notExpressible: reason });
    return {
      engine: name,
      version: `in ${version}`,
      groups: [
        await scoringGroup("scoring", scoring, knownOf, runner),
        await scoringGroup("rules", rules, (one) => completed(one.instrument, one.scoring), runner),
        await tally("bands", readVectors("bands/rss-open-equal-weights-1.0.0.json").vectors, notIts("shows scores and names no band")),
        await validationGroup(forms, runner),
        await recordGroup(runner),
        await tally("files", readVectors("validation/files-rss-open-1.0.0.json").vectors, notIts("a form sees one interview")),
      ],
    };
  },
};
