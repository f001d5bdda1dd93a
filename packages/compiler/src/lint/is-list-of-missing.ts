import { type AnswerDefinition, missingKinds } from "@reintegration/model";

/** Whether a list holds kinds of missing answers and nothing else: it labels them, and answers no question. */
export function isListOfMissing(answers: readonly AnswerDefinition[]): boolean {
  return answers.length > 0 && answers.every(({ code }) => missingKinds.some((kind) => kind === code));
}
