import { isDeepStrictEqual } from "node:util";
import type { KnownInstrument } from "@reintegration/forms";
import type { Labels } from "@reintegration/model";
import type { Locator, Page } from "playwright-core";
import type { ScoringCase } from "../vectors/scoring-cases.ts";
import type { Outcome } from "../vectors/tally.ts";
import { answerQuestion, questionOn } from "./answer-question.ts";
import { fillInterview } from "./fill-interview.ts";
import { givenAnswers } from "./given-answers.ts";
import { readSubmission } from "./read-submission.ts";
import { scoringOutcome } from "./scoring-outcome.ts";
import { sendForm } from "./send-form.ts";

/** A form on the page, in one language. */
export interface OpenForm {
  readonly page: Page;
  readonly known: KnownInstrument;
  /** Of the language that the page shows. */
  readonly labels: Labels;
  /** Keeps what the page shows under a name. */
  readonly keep: (name: string) => Promise<void>;
}

/**
 * Fills in the answers of a vector through the page and sends it: the submission holds these answers and no others, and the
 * scores are those of the vector. `hidden` are the questions that skip logic leaves out.
 */
export async function wholeInterview(
  { page, known, labels, keep }: OpenForm,
  one: ScoringCase,
  hidden: readonly string[],
): Promise<Outcome> {
  const found = await fillInterview(page, known.instrument, labels, givenAnswers(known.instrument, one.response) ?? []);
  if (!isDeepStrictEqual(found, hidden)) return { failed: `questions not on the page: ${found}, expected ${hidden}` };
  await page.locator(".odk-form .p-panel").last().scrollIntoViewIfNeeded();
  await keep("filled");
  const sent = await sendForm(page);
  if (sent === undefined) return { failed: `not sent: ${await shown(page.locator(".validation-message"))}` };
  const { response } = await readSubmission(sent.text, known);
  if (!isDeepStrictEqual(response, one.response)) return { failed: `sent ${JSON.stringify(response)}` };
  return scoringOutcome(one, { unknown: [], violations: [], text: sent.text }, known);
}

/** A question that depends on another one comes and goes with its answer; once gone, what was answered is not sent. */
export async function skipLogic(form: OpenForm, one: ScoringCase, decides: string, depends: string): Promise<Outcome> {
  const { page, labels, keep } = form;
  const question = questionOn(page, textOf(labels, depends));
  const before = await question.count();
  const choose = (key: string, code: string) =>
    answerQuestion(page, textOf(labels, key), { choose: [labels.items[key]?.answers?.[code] ?? code] });
  await choose(decides, "yes");
  await question.waitFor();
  await choose(depends, "other");
  await question.scrollIntoViewIfNeeded();
  await keep("asked");
  await choose(decides, "no");
  await question.waitFor({ state: "detached" });
  if (before > 0) return { failed: "the question was on the page before it was asked" };
  return wholeInterview({ ...form, keep: async () => {} }, one, [depends, "leaving_reason"]);
}

/** An exclusive choice beside another one, and a required question without an answer, keep the form from being sent, in its language. */
export async function refusals({ page, labels, keep }: OpenForm, multiple: string, script: RegExp): Promise<Outcome> {
  const { answers = {} } = labels.items[multiple] ?? {};
  await answerQuestion(page, textOf(labels, multiple), { choose: [answers["land"] ?? "", answers["none"] ?? ""] });
  if ((await sendForm(page)) !== undefined) return { failed: "was sent" };
  const own = await shown(questionOn(page, textOf(labels, multiple)).locator(".validation-message"));
  const all = await shown(page.locator(".validation-message"));
  await questionOn(page, textOf(labels, multiple)).scrollIntoViewIfNeeded();
  await keep("refused");
  if (!own.some((text) => text.includes(answers["none"] ?? "?"))) return { failed: `says of the choices: ${own}` };
  const strange = all.filter((text) => !script.test(text));
  return all.length > 30 && strange.length === 0
    ? "passed"
    : { failed: `${all.length} questions complain, not in the language: ${strange}` };
}

const textOf = (labels: Labels, key: string): string => labels.items[key]?.text ?? key;

/** The texts of those that are visible. */
async function shown(places: Locator): Promise<string[]> {
  return (await places.filter({ visible: true }).allInnerTexts()).map((text) => text.trim()).filter((text) => text !== "");
}
