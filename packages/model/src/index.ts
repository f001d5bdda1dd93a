export { answerLookup, isAnswer } from "./answer-lookup.ts";
export { allowedMissing, choiceProblems, foreignMarkPattern, isForeignMissingMark } from "./choice-problems.ts";
export { columnNames } from "./column-names.ts";
export type { Condition, Scalar } from "./condition.ts";
export { datePattern, dayAfter, isCalendarDate, isMonth, monthPattern } from "./dates.ts";
export { evaluate } from "./evaluate.ts";
export { explainProblem } from "./explain-problem.ts";
export type {
  AnswerDefinition,
  BasisDefinition,
  CodelistDefinition,
  IndexDefinition,
  InstrumentDefinition,
  ItemDefinition,
  LabelDefinition,
  MappedColumnDefinition,
  MappingDefinition,
  MissingKindDefinition,
  OfferedMissingKindDefinition,
  ProvenanceDefinition,
  ScoringDefinition,
  TextDefinition,
} from "./gen/definitions.ts";
export type { Answer, Basis, Instrument, Item, ItemType, ScoredInstrument, Status } from "./instrument.ts";
export { keysOfCondition } from "./keys-of-condition.ts";
export type { ItemLabels, Labels } from "./labels.ts";
export { labelsOf, type Translate } from "./labels-of.ts";
export type { Message, Messages, Term } from "./messages/message.ts";
export { type MissingKind, missingKindOf, missingKinds } from "./missing.ts";
export { normaliseLabel } from "./normalise-label.ts";
export { errorAt, type Problem, type RuleOf, type Severity, warningAt } from "./problem.ts";
export type { Profile } from "./profile.ts";
export type { FieldValue, ListItem, RecordData, RecordItem, RecordType, ReferenceItem, RowItem } from "./record-type.ts";
export { referenceOf } from "./reference.ts";
export { answersOfItem, resolveInstrument } from "./resolve-instrument.ts";
export type { AnswerValue, Response } from "./response.ts";
export { type RuleId, rules } from "./rules.ts";
export type { Cutoffs, ScoredDimension, ScoredItem, Scoring } from "./scoring.ts";
export { shorten } from "./shorten.ts";
export type { Stamp } from "./stamp.ts";
export { type TextedDefinition, textsOf } from "./texts-of.ts";
export type { Deadline, Duration, Evidence, Gate, Transition, Workflow, WorkflowState } from "./workflow.ts";
export type { EntryLabels, WorkflowLabels } from "./workflow-labels.ts";
