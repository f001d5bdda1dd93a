import type { KnownInstrument } from "@reintegration/forms";
import { referenceOf } from "@reintegration/model";
import type { EngineGroup } from "../engine.ts";
import type { ScoringCase } from "../vectors/scoring-cases.ts";
import { type Outcome, tally } from "../vectors/tally.ts";
import type { FilledForm, FormRunner } from "./filled-form.ts";
import { givenAnswers } from "./given-answers.ts";
import { ofOwnType, reasonBefore } from "./not-expressible.ts";
import { scoringOutcome } from "./scoring-outcome.ts";
import { xFormOf } from "./x-form-of.ts";

/** Fills in the vectors of one file, all those of one form together, and compares what the form calculates. */
export async function scoringGroup(
  name: string,
  cases: readonly ScoringCase[],
  knownOf: (one: ScoringCase) => KnownInstrument,
  runner: FormRunner,
): Promise<EngineGroup> {
  const byForm = new Map<string, ScoringCase[]>();
  for (const one of cases) byForm.set(referenceOf(one.scoring), [...(byForm.get(referenceOf(one.scoring)) ?? []), one]);
  const results = new Map<ScoringCase, FilledForm | Outcome>();
  for (const sameForm of byForm.values()) await fill(sameForm, knownOf, runner, results);
  return tally(name, cases, (one) => {
    const result = results.get(one) ?? { failed: "was not filled in" };
    return typeof result === "object" && "text" in result ? scoringOutcome(one, result, knownOf(one)) : result;
  });
}

async function fill(
  cases: readonly ScoringCase[],
  knownOf: (one: ScoringCase) => KnownInstrument,
  { python, fill: fillIn }: FormRunner,
  results: Map<ScoringCase, FilledForm | Outcome>,
): Promise<void> {
  const [first] = cases as [ScoringCase];
  const { xform, refused } = await xFormOf(python, knownOf(first), first.scoring);
  const asked = cases.flatMap((one) => {
    const notExpressible = refused ?? reasonBefore(one.needs ?? []);
    const answers = notExpressible === undefined ? givenAnswers(knownOf(one).instrument, one.response) : undefined;
    if (answers !== undefined) return [{ one, answers }];
    // all definitions that are shipped can be forms
    const isFault = refused !== undefined && first.definition === undefined;
    results.set(one, isFault ? { failed: refused } : { notExpressible: notExpressible ?? ofOwnType });
    return [];
  });
  if (xform === undefined) return;
  const answers = asked.map((each) => each.answers);
  const filled = await fillIn(xform, answers);
  for (const [at, { one }] of asked.entries()) results.set(one, filled[at] as FilledForm);
}
