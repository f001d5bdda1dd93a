export type { Case } from "./case.ts";
export type { CaseEvent } from "./case-event.ts";
export type { Outcome } from "./outcome.ts";
