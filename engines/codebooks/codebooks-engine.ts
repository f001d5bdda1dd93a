import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type CodebookSource, toCsvw, toDdi, toFhirQuestionnaire, toFrictionless, toSpss } from "@reintegration/codebooks";
import { loadInstrument, loadLabels, loadScoring } from "@reintegration/standard";
import { hostileAnswers, hostileSource } from "../../packages/codebooks/test/hostile-source.ts";
import type { Engine } from "../engine.ts";
import { columnsOf, type FlatRow } from "../rows/flat-row.ts";
import { toFlatRow } from "../rows/to-flat-row.ts";
import { flatCsv } from "../scripts/flat-csv.ts";
import { inFolder } from "../scripts/in-folder.ts";
import { command } from "../setup/command.ts";
import { debian } from "../setup/debian.ts";
import { lastLine } from "../setup/last-line.ts";
import { python } from "../setup/python.ts";
import { type ShippedVectors, shippedVectors } from "../vectors/shipped-vectors.ts";
import { type Outcome, tally } from "../vectors/tally.ts";

const name = "Codebook readers";
const script = fileURLToPath(new URL("check_codebooks.py", import.meta.url));

interface Case {
  readonly id: string;
  readonly source: CodebookSource;
  /** Valid flat rows, and the same with a code that is on no list. */
  readonly csv: string;
  readonly wrongCsv: string;
}

/** Published readers of DDI, Frictionless, CSVW, FHIR and SPSS files, on codebooks in each language and on one whose every text is hostile. */
export const codebooksEngine: Engine = {
  name,
  async run() {
    const found = await python("ipumspy", "frictionless", "csvw", "fhir.resources", "pyreadstat");
    if (found.missing !== undefined) return { engine: name, skipped: found.missing, groups: [] };
    const pspp = await debian("pspp");
    const cases = await allCases();
    const files = Object.fromEntries(
      cases.flatMap(({ id, source }) => [
        [`${id}.xml`, toDdi(source)],
        [`${id}.fhir.json`, toFhirQuestionnaire(source)],
      ]),
    );
    const expected = Object.fromEntries(cases.map(({ id, source }) => [id, expectedOf(source)]));
    const run = await inFolder({ ...files, "expected.json": JSON.stringify(expected) }, async (folder) => {
      for (const { id, source, csv, wrongCsv } of cases) {
        await mkdir(join(folder, id));
        await writeFile(join(folder, id, "datapackage.json"), toFrictionless(source));
        await writeFile(join(folder, id, "csvw.json"), toCsvw(source));
        await writeFile(join(folder, id, "responses.csv"), csv);
        await writeFile(join(folder, id, "wrong.csv"), wrongCsv);
        if (pspp.missing !== undefined) continue;
        await writeFile(join(folder, id, "survey.sps"), `${toSpss(source)}SAVE OUTFILE='survey.sav'.\n`);
        await command("pspp", ["--batch", "survey.sps"], { cwd: join(folder, id), env: { LC_ALL: "C.UTF-8" }, timeoutSeconds: 120 });
      }
      return command(found.python, [script, folder], { timeoutSeconds: 600 });
    });
    if (run.code !== 0) throw new Error(lastLine(run.stdout, run.stderr));
    const outcomes = JSON.parse(run.stdout.split("\n").at(-2) ?? "[]") as readonly { group: string; id: string; failed: string | null }[];
    const groups = [...new Set(outcomes.map(({ group }) => group))];
    const outcomeOf = ({ failed }: (typeof outcomes)[number]): Outcome => (failed === null ? "passed" : { failed });
    return {
      engine: name,
      groups: await Promise.all(
        groups.map((group) =>
          tally(
            group,
            outcomes.filter((each) => each.group === group),
            outcomeOf,
          ),
        ),
      ),
    };
  },
};

async function allCases(): Promise<Case[]> {
  const shipped = await Promise.all(shippedVectors().map(casesOf));
  const hostile = hostileAnswers.slice(0, 4).map((answers, index) => {
    return toFlatRow(hostileSource.instrument, {
      instrument: "hostile-texts@1.0.0",
      context: { person: `A-${index + 1}` },
      answers,
    }) as FlatRow;
  });
  const wrong = flatCsv(hostileSource.instrument, [{ ...hostile[0], hard: "no_such_code" }]);
  return [...shipped.flat(), { id: "hostile", source: hostileSource, csv: flatCsv(hostileSource.instrument, hostile), wrongCsv: wrong }];
}

/** A shipped survey in each language and in all, with the valid responses of its vectors. */
async function casesOf({ instrument: reference, scoring: scored, checks }: ShippedVectors): Promise<Case[]> {
  const instrument = await loadInstrument(reference);
  const { scoring } = scored === undefined ? {} : await loadScoring(scored);
  const rows = checks
    .filter(({ expected, needs = [] }) => expected.schemaValid && expected.problems.length === 0 && needs.length === 0)
    .map(({ response }) => toFlatRow(instrument, response))
    .filter((row): row is FlatRow => !("notExpressible" in row));
  const [first] = rows;
  if (first === undefined) throw new Error("there is no valid vector");
  const key = instrument.items.find(({ type }) => type === "single")?.key ?? "";
  const csv = flatCsv(instrument, rows);
  const wrongCsv = flatCsv(instrument, [{ ...first, [key]: "no_such_code" }]);
  const labelsIn = (languages: readonly string[]) => Promise.all(languages.map((language) => loadLabels(reference, language)));
  const choices = [["en"], ["fr"], ["es"], ["ar"], ["en", "fr", "es", "ar"]];
  return Promise.all(
    choices.map(async (languages): Promise<Case> => {
      const labels = (await labelsIn(languages)) as unknown as CodebookSource["labels"];
      return { id: `${instrument.id}-${languages.join("-")}`, source: { instrument, labels, ...(scoring && { scoring }) }, csv, wrongCsv };
    }),
  );
}

/** What a reader must find, from the definition and not from the codebook. */
function expectedOf({ instrument, labels }: CodebookSource): object {
  const items = [...instrument.context, ...instrument.items];
  const plain = items.filter(
    ({ key, type }) =>
      type !== "multiple" && !/[\u0000-\u001f\u0085\u2028\ufffe\uffff\ud800-\udfff]|^\s|\s$/.test(labels[0].items[key]?.text ?? ""),
  );
  return {
    keys: columnsOf({ ...instrument, items: instrument.items }).slice(1),
    variables: plain.map(({ key, answers = [] }) => ({
      name: key,
      label: labels[0].items[key]?.text,
      numbers: answers.map(({ number }) => number),
    })),
  };
}
