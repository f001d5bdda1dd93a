import type { KnownInstrument } from "@reintegration/forms";
import type { Scoring } from "@reintegration/model";
import type { EngineGroup } from "../engine.ts";
import type { ValidationVector } from "../vectors/read-vectors.ts";
import { type Outcome, tally } from "../vectors/tally.ts";
import type { FilledForm, FormRunner } from "./filled-form.ts";
import { type GivenAnswers, givenAnswers } from "./given-answers.ts";
import { ofOwnType, reasonBefore } from "./not-expressible.ts";
import { validationOutcome } from "./validation-outcome.ts";
import { xFormOf } from "./x-form-of.ts";

/** One shipped survey as a form. */
export interface ShippedForm {
  readonly known: KnownInstrument;
  readonly scoring?: Scoring;
  /** Vectors of checks. */
  readonly checks: readonly ValidationVector[];
}

/** Fills in the vectors of validation, each on its day of checking: what the form refuses is compared, and what it lets pass. */
export async function validationGroup(forms: readonly ShippedForm[], runner: FormRunner): Promise<EngineGroup> {
  const results = new Map<ValidationVector, FilledForm | Outcome>();
  for (const form of forms) await fillIn(form, runner, results);
  const cases = forms.flatMap(({ known, checks }) => checks.map((vector) => ({ id: vector.id, vector, known })));
  return tally("validation", cases, ({ vector, known }) => {
    const result = results.get(vector) ?? { failed: "was not filled in" };
    return typeof result === "object" && "text" in result ? validationOutcome(vector, result, known) : result;
  });
}

async function fillIn(
  { known, scoring, checks: vectors }: ShippedForm,
  runner: FormRunner,
  results: Map<ValidationVector, FilledForm | Outcome>,
): Promise<void> {
  const { xform = "" } = await xFormOf(runner.python, known, scoring);
  const byDay = new Map<string, [ValidationVector, GivenAnswers][]>();
  for (const one of vectors) {
    const reason = reasonBefore(one.needs ?? []) ?? (runner.setDay ? undefined : reasonOfDay(one));
    const answers = reason === undefined ? givenAnswers(known.instrument, one.response as object) : undefined;
    const day = one.options?.asOf ?? "2022-06-30";
    if (answers === undefined) results.set(one, { notExpressible: reason ?? ofOwnType });
    else byDay.set(day, [...(byDay.get(day) ?? []), [one, answers]]);
  }
  for (const [day, cases] of byDay) {
    await runner.setDay?.(day);
    const given = cases.map(([, answers]) => answers);
    const filled = await runner.fill(xform, given);
    for (const [at, [one]] of cases.entries()) results.set(one, filled[at] as FilledForm);
  }
}

function reasonOfDay({ expected }: ValidationVector): string | undefined {
  return expected.problems.some(({ rule }) => rule === "future-date") ? "a device goes by its own day" : undefined;
}
