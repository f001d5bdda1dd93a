import type { Instrument, Item, Labels } from "@reintegration/model";
import type { Page } from "playwright-core";
import { answerQuestion, type GivenAnswer, questionOn } from "./answer-question.ts";
import type { GivenAnswers } from "./given-answers.ts";

/**
 * Fills in an interview through the page in the language of the labels, question by question in the order of the definition.
 * Gives the keys of the questions that are not on the page when their turn comes: skip logic leaves them out.
 */
export async function fillInterview(
  page: Page,
  { context, items }: Pick<Instrument, "context" | "items">,
  labels: Labels,
  answers: GivenAnswers,
): Promise<readonly string[]> {
  const given = new Map(answers);
  const hidden: string[] = [];
  for (const item of [...context, ...items]) {
    const text = labels.items[item.key]?.text ?? item.key;
    const value = given.get(item.key);
    if ((await questionOn(page, text).count()) === 0) hidden.push(item.key);
    else if (value !== undefined) await answerQuestion(page, text, givenAnswer(item, labels, value));
  }
  return hidden;
}

function givenAnswer({ key, type }: Item, labels: Labels, value: string): GivenAnswer {
  if (type === "date") return { day: value };
  if (type !== "single" && type !== "multiple") return { type: value };
  const texts = labels.items[key];
  const codes = type === "multiple" ? value.split(" ") : [value];
  return { choose: codes.map((code) => texts?.answers?.[code] ?? texts?.missing?.[code] ?? code) };
}
