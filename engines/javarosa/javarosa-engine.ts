import { referenceOf } from "@reintegration/model";
import type { Engine } from "../engine.ts";
import { command } from "../setup/command.ts";
import { debian } from "../setup/debian.ts";
import { java } from "../setup/java.ts";
import { python } from "../setup/python.ts";
import { readVectors } from "../vectors/read-vectors.ts";
import { type ScoringCase, scoringCases } from "../vectors/scoring-cases.ts";
import { type Outcome, tally } from "../vectors/tally.ts";
import type { FormRunner } from "../web-forms/filled-form.ts";
import { completed, knownInstrument } from "../web-forms/known-definitions.ts";
import { scoringGroup } from "../web-forms/scoring-group.ts";
import { validationGroup } from "../web-forms/validation-group.ts";
import { fillInJavarosa } from "./fill-in-javarosa.ts";

const name = "JavaRosa (ODK Collect, KoboCollect)";

/** Our forms in JavaRosa, the library by which the apps on tablets run them; it comes with ODK Validate, and that with pyxform. */
export const javarosaEngine: Engine = {
  name,
  run: async () => {
    const tools = await python("pyxform");
    const missing = tools.missing ?? (await java(11)).missing ?? (await compiler());
    if (missing !== undefined || tools.python === undefined) return { engine: name, skipped: missing ?? "", groups: [] };
    const validate = "import pyxform.validators.odk_validate as v, json, pathlib; j = pathlib.Path(v.ODK_VALIDATE_PATH)";
    const asset = `json.loads((j.parent / "installed.json").read_text())["assets"][0]["name"]`;
    const { stdout } = await command(tools.python, ["-c", `${validate}; print(j); print(${asset})`]);
    const [jar = "", version = ""] = stdout.split("\n");
    const runner: FormRunner = { python: tools.python, fill: (xform, cases) => fillInJavarosa(jar, xform, cases) };
    const { scoring, rules } = await scoringCases();
    const [first] = scoring as readonly [ScoringCase, ...ScoringCase[]];
    const known = await knownInstrument(referenceOf(first.instrument), ["en", "fr", "es", "ar"]);
    const notIts = (reason: string) => (): Outcome => ({ notExpressible: reason });
    return {
      engine: name,
      version: `in ${version.replace(/\.jar$/, "")}`,
      groups: [
        await scoringGroup("scoring", scoring, () => known, runner),
        await scoringGroup("rules", rules, (one) => completed(one.instrument, one.scoring), runner),
        await tally("bands", readVectors("bands/rss-open-equal-weights-1.0.0.json").vectors, notIts("shows scores and names no band")),
        await validationGroup(known, first.scoring, runner),
        await tally("files", readVectors("validation/files-rss-open-1.0.0.json").vectors, notIts("a form sees one interview")),
      ],
    };
  },
};

/** The program that drives JavaRosa is compiled when it runs. */
async function compiler(): Promise<string | undefined> {
  if ((await command("javac", ["-version"])).code === 0) return undefined;
  return (await debian("default-jdk-headless")).missing;
}
