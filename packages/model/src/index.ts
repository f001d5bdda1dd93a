export { answerLookup, isAnswer } from "./answer-lookup.ts";
export { addDuration } from "./calendar/add-duration.ts";
export { dateOfDay } from "./calendar/date-of-day.ts";
export { dayNumber } from "./calendar/day-number.ts";
export { daysBetween } from "./calendar/days-between.ts";
export { instantOf } from "./calendar/instant-of.ts";
export { cellProblems } from "./cell-problems.ts";
export { cellTest } from "./cell-test.ts";
export { checkItem, type ItemSituation } from "./check-item.ts";
export { allowedMissing, choiceProblems, foreignMarkPattern, isForeignMissingMark } from "./choice-problems.ts";
export { columnNames } from "./column-names.ts";
export { type CompiledTest, type FieldsTest, withCompiledTest } from "./compiled-test.ts";
export type { Condition, Scalar } from "./condition.ts";
export { type ConditionFinding, type ConditionScope, conditionFindings } from "./condition-findings.ts";
export { conditionText } from "./condition-text.ts";
export { datePattern, dayAfter, isCalendarDate, isMonth, monthPattern } from "./dates.ts";
export { evaluate } from "./evaluate.ts";
export { evaluateKnown } from "./evaluate-known.ts";
export { explainProblem } from "./explain-problem.ts";
export { type FirstRowTable, firstRowTable } from "./first-row-table.ts";
export type {
  AnswerDefinition,
  BasisDefinition,
  CodelistDefinition,
  DateOfDefinition,
  DurationDefinition,
  EvidenceDefinition,
  FrameDefinition,
  FrameStatementDefinition,
  FrameTopicDefinition,
  IndexDefinition,
  IndicatorDefinition,
  InstrumentDefinition,
  ItemDefinition,
  KeyDefinition,
  LabelDefinition,
  ListItemDefinition,
  LogMappingDefinition,
  MappedColumnDefinition,
  MappedLogColumnDefinition,
  MappingDefinition,
  MeasureDefinition,
  MissingKindDefinition,
  OfferedMissingKindDefinition,
  ProvenanceDefinition,
  QuantityDefinition,
  RecordDefinition,
  RecordItemDefinition,
  ReferenceItemDefinition,
  RowItemDefinition,
  ScoringDefinition,
  SelectionDefinition,
  TextDefinition,
  VocabularyDefinition,
  VocabularyPropertyDefinition,
  WorkflowDefinition,
} from "./gen/definitions.ts";
export type { DateOf, Indicator, IndicatorSource, Measure, Quantity, Selection } from "./indicator.ts";
export type { Answer, Basis, Instrument, Item, ItemType, ScoredInstrument, Status } from "./instrument.ts";
export { isObject } from "./is-object.ts";
export { isRecordId, recordIdPattern } from "./is-record-id.ts";
export type { Translate } from "./item-labels-of.ts";
export { keysOfCondition } from "./keys-of-condition.ts";
export type { ItemLabels, Labels } from "./labels.ts";
export { labelsOf } from "./labels-of.ts";
export { liesAfter } from "./lies-after.ts";
export type { Message, Messages, Term } from "./messages/message.ts";
export { type MissingKind, missingKindOf, missingKinds } from "./missing.ts";
export { mostRows } from "./most-rows.ts";
export { normaliseLabel } from "./normalise-label.ts";
export { ownValue } from "./own-value.ts";
export { pointerTo } from "./pointer-to.ts";
export { errorAt, type Problem, type RuleOf, type Severity, warningAt } from "./problem.ts";
export type { Profile } from "./profile.ts";
export { recordIdentity } from "./record-identity.ts";
export { recordLookup } from "./record-lookup.ts";
export { type RecordOptions, recordProblems } from "./record-problems.ts";
export { plainItem } from "./record-scope.ts";
export { recordTest } from "./record-test.ts";
export type {
  FieldValue,
  ListItem,
  RecordData,
  RecordItem,
  RecordType,
  ReferenceItem,
  RowItem,
  RowName,
  TotalOfParts,
  Vocabulary,
  VocabularyProperty,
} from "./record-type.ts";
export { recordsOfWorkflow } from "./records-of-workflow.ts";
export { referenceOf } from "./reference.ts";
export { type KnownToIndicators, namedByIndicator, resolveIndicator } from "./resolve-indicator.ts";
export { resolveInstrument } from "./resolve-instrument.ts";
export { answersOfItem } from "./resolve-item.ts";
export { resolveRecord } from "./resolve-record.ts";
export { resolveWorkflow } from "./resolve-workflow.ts";
export type { AnswerValue, Response } from "./response.ts";
export { type RuleId, rules } from "./rules.ts";
export type { Cutoffs, ScoredDimension, ScoredItem, Scoring } from "./scoring.ts";
export { shorten } from "./shorten.ts";
export type { Stamp } from "./stamp.ts";
export { type TextedDefinition, textsOf } from "./texts-of.ts";
export type { Deadline, Duration, Evidence, Gate, Transition, Workflow, WorkflowState } from "./workflow.ts";
export type { EntryLabels, WorkflowLabels } from "./workflow-labels.ts";
export { type LabelledRecord, workflowLabelsOf } from "./workflow-labels-of.ts";
