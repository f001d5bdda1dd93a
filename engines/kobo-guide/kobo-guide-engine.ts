import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadScoring } from "@reintegration/standard";
import type { Engine, EngineGroup } from "../engine.ts";
import { javarosaTools } from "../javarosa/javarosa-tools.ts";
import { convertForms } from "../pyxform/convert-forms.ts";
import { readScores } from "../scripts/read-scores.ts";
import type { ScoreRow } from "../scripts/script-groups.ts";
import { debian } from "../setup/debian.ts";
import { type Outcome, tally } from "../vectors/tally.ts";
import { knownInstrument } from "../web-forms/known-definitions.ts";
import { webFormsBrowser } from "../web-forms/web-forms-browser.ts";
import { exports } from "./exports.ts";
import { type Devices, fillInForms } from "./fill-in-forms.ts";
import { type GuideCommand, guideCommands } from "./guide-commands.ts";
import { layOutExports } from "./lay-out-exports.ts";
import { people } from "./people.ts";
import { runReintegration } from "./run-reintegration.ts";
import { scoresOutcome } from "./scores-outcome.ts";

const name = "Guide to KoboToolbox";
const program = "reintegration";
const guides = ["kobo.md", "from-kobo-to-scores.md"];
const [{ file: exported }] = exports as readonly [(typeof exports)[number]];

/**
 * The walk of `docs/guide/kobo.md`, start to end, with the commands that stand in it: a form is made, filled in, exported and
 * scored, and each score is the one that the form showed.
 */
export const koboGuideEngine: Engine = {
  name,
  run: async () => {
    const tools = await javarosaTools();
    const missing = tools.missing ?? (await debian("chromium")).missing;
    if (missing !== undefined || tools.python === undefined) return { engine: name, skipped: missing ?? "", groups: [] };
    const folder = await mkdtemp(join(tmpdir(), "guide-"));
    const browser = await webFormsBrowser();
    try {
      return { engine: name, groups: await walk(folder, tools.python, { jar: tools.jar, page: browser.page }) };
    } finally {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function walk(folder: string, python: string, devices: Devices): Promise<readonly EngineGroup[]> {
  const commands = await commandsOf(guides);
  const [form, score] = ["form", "score"].map((verb) => commands.find(({ args }) => args[0] === verb));
  if (form === undefined || score === undefined) throw new Error("the guide makes no form, or scores nothing");
  const [, reference = ""] = form.args;
  const [languages = "", scoring = "", workbook = ""] = ["--lang", "--scoring", "--out"].map((option) => optionOf(form, option));

  const needsExport = ({ args }: GuideCommand): boolean => args.includes(exported);
  const run = (chosen: readonly GuideCommand[]) => tally("commands of the guide", chosen.map(withId), (one) => outcomeOf(one, folder));
  const beforehand = await run(commands.filter((one) => !needsExport(one)));
  const [converted] = await convertForms(python, [{ path: join(folder, workbook) }], true);
  if (converted?.xform === undefined || converted.warnings.length > 0) throw new Error(`pyxform: ${JSON.stringify(converted)}`);
  const known = await knownInstrument(reference, languages.split(","));
  const interviewed = people(known.instrument);
  const submissions = await fillInForms(converted.xform, interviewed, known, devices);
  await layOutExports(python, folder, { workbook, submissions, exports });
  const afterwards = await run(commands.filter(needsExport));

  const definitions = await loadScoring(scoring);
  const files = new Map(await Promise.all(exports.map(async ({ file }) => [file, await scoresOf(file, score, folder)] as const)));
  const cases = exports.flatMap(({ file }) => interviewed.map((person, at) => ({ id: `${file} ${person.case}`, file, at })));
  const scores = await tally("scores of the form", cases, ({ file, at }) => {
    const lines = files.get(file);
    return typeof lines === "object" ? scoresOutcome(lines[at], submissions[at] ?? "", definitions.scoring) : { failed: lines ?? "" };
  });
  const both = { passed: beforehand.passed + afterwards.passed, failed: [...beforehand.failed, ...afterwards.failed] };
  return [{ ...beforehand, ...both }, scores];
}

async function commandsOf(names: readonly string[]): Promise<readonly GuideCommand[]> {
  const texts = await Promise.all(names.map((each) => readFile(new URL(`../../docs/guide/${each}`, import.meta.url), "utf8")));
  return texts.flatMap((text) => guideCommands(text, program));
}

const withId = (command: GuideCommand): GuideCommand & { readonly id: string } => ({ ...command, id: command.args.join(" ") });

const optionOf = ({ args }: GuideCommand, option: string): string | undefined => args[args.indexOf(option) + 1];

/** Passed where a command ends well, and prints what the guide says. */
async function outcomeOf({ args, prints }: GuideCommand, folder: string): Promise<Outcome> {
  const { code, stdout, stderr } = await runReintegration(args, folder);
  if (code !== 0) return { failed: `exit code ${code}: ${stderr}` };
  return prints === undefined || prints === stdout ? "passed" : { failed: `prints\n${stdout}the guide says\n${prints}` };
}

/** The lines of `scores.csv` that the guide's command writes of this export, or why there are none. */
async function scoresOf(file: string, { args }: GuideCommand, folder: string): Promise<readonly ScoreRow[] | string> {
  const out = `results-${file}`;
  const own = args.map((word, at) => (word === exported ? file : args[at - 1] === "--out" ? out : word));
  const { code, stderr } = await runReintegration(own, folder);
  if (code !== 0) return `${own.join(" ")} ends with ${code}: ${stderr}`;
  return readScores(await readFile(join(folder, out, "scores.csv"), "utf8"));
}
