import type { RuleId } from "../rules.ts";

/** What a rule says to a person: what is wrong, and what to do. `{name}` is replaced by the problem's parameter. */
export interface Message {
  readonly message: string;
  readonly fix: string;
}

/** What an answer should have been: the words for a problem's `expected`. */
export type Term = "code" | "codes" | "integer" | "number" | "date" | "month" | "text" | "object";

/** The messages of all rules in one language, and the words they need. */
export type Messages = Readonly<Record<RuleId, Message>> & { readonly terms: Readonly<Record<Term, string>> };
