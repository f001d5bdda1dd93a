import type { RuleId } from "../rules.ts";

/** What a rule says to a person: what is wrong, and what to do. `{name}` is replaced by the problem's parameter. */
export interface Message {
  readonly message: string;
  readonly fix: string;
}

/** The messages of all rules in one language. */
export type Messages = Readonly<Record<RuleId, Message>>;
