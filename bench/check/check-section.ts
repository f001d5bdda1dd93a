import { validate } from "@reintegration/schemas/ajv/rss-open/1.0.0";
import { check } from "@reintegration/schemas/check/rss-open/1.0.0";
import { schema } from "@reintegration/schemas/zod/rss-open/1.0.0";
import { instrument } from "@reintegration/standard/instruments/rss-open/1.0.0";
import * as v from "valibot";
import { interleave } from "../harness/interleave.ts";
import { median } from "../harness/median.ts";
import { ratioOf } from "../harness/ratio-of.ts";
import { durationText, goal, ratioText, type Section } from "../harness/report.ts";
import { timed } from "../harness/timed.ts";
import { invalidResponse, validResponse } from "../records.ts";
import { handWrittenCheck } from "./hand-written-check.ts";
import { valibotSchema } from "./valibot-schema.ts";

const day = { asOf: "2022-06-01" };
const latest = "2022-06-02";
const copies = 64;

/** The generated response check against other ways to check the same record. */
export async function checkSection(rounds: number): Promise<Section[]> {
  const valibot = valibotSchema(instrument);
  const ways: readonly { readonly name: string; readonly finds: string; readonly run: (response: unknown) => unknown }[] = [
    { name: "generated check", finds: "all problems", run: (response) => check(response, day) },
    { name: "hand-written check", finds: "all problems", run: (response) => handWrittenCheck(response, latest) },
    { name: "ajv standalone, allErrors", finds: "structure", run: (response) => validate(response) },
    { name: "zod", finds: "structure", run: (response) => schema.safeParse(response) },
    { name: "valibot", finds: "structure", run: (response) => v.safeParse(valibot, response) },
  ];
  const sections: Section[] = [];
  for (const [kind, response] of Object.entries({ valid: validResponse, "with five faults": invalidResponse })) {
    expectSameFindings(response);
    const text = JSON.stringify(response);
    const records = Array.from({ length: copies }, () => JSON.parse(text) as unknown);
    const candidates = ways.map(({ name, run }) => ({ name, measure: timed((call) => run(records[call % copies])) }));
    const measured = await interleave(candidates, rounds);
    const [generated, byHand, ajv] = measured as [(typeof measured)[0], (typeof measured)[0], (typeof measured)[0]];
    const overAjv = ratioOf(ajv, generated).median;
    const overHand = ratioOf(generated, byHand).median;
    sections.push({
      title: `Checking one response, ${kind}`,
      about: `One response of ${Object.keys(response.answers).length} answers, ${text.length} bytes, already parsed. "Structure" leaves out skip logic, exclusive choices, real dates and consent.`,
      head: ["", "finds", "time", "times the generated check"],
      rows: measured.map((each, index) => [
        each.name,
        ways[index]?.finds ?? "",
        durationText(median(each.seconds)),
        ratioText(ratioOf(each, generated)),
      ]),
      goals: [
        goal("at least twice as fast as ajv", overAjv, overAjv >= 2),
        goal("at most 1.5 times the hand-written check", overHand, overHand <= 1.5),
      ],
    });
  }
  return sections;
}

/** A comparison of speed is worth something only where both find the same. */
function expectSameFindings(response: unknown): void {
  const findings = [check(response, day).problems, handWrittenCheck(response, latest)].map((problems) =>
    problems
      .map(({ rule, path }) => `${rule} ${path}`)
      .sort()
      .join("\n"),
  );
  if (findings[0] !== findings[1]) throw new Error(`The generated and the hand-written check differ:\n${findings.join("\n\n")}`);
}
