import type { RuleId } from "../rules.ts";

/** What a rule says to a person: what is wrong, and what to do. `{name}` is replaced by the problem's parameter. */
export interface Message {
  readonly message: string;
  readonly fix: string;
}

/** Words for a problem's `expected`: what an answer or a part of a map should have been, what is counted, what is not read, what differs; and words of a condition. */
export type Term =
  | ("code" | "codes" | "integer" | "number" | "date" | "month" | "text" | "object" | "rows")
  | ("texts" | "dateOrder" | "reference" | "missingKind" | "flag" | "true")
  | ("records" | "events" | "instant")
  | ("notKnown" | "answered" | "and" | "or" | "not")
  | ("cells" | "files" | "bytes")
  | ("macros" | "links")
  | ("indicator" | "definition" | "kind" | "unit" | "cutoffs" | "profile" | "level" | "weights" | "confidence" | "groupFields");

/** The messages of all rules in one language, and the words they need. */
export type Messages = Readonly<Record<RuleId, Message>> & { readonly terms: Readonly<Record<Term, string>> };
