export { toBpmn } from "./bpmn/to-bpmn.ts";
export { type Checklist, type ChecklistStep, type ChecklistWay, checklistOf } from "./checklist/checklist-of.ts";
export { toChecklist } from "./checklist/to-checklist.ts";
export { toMermaid } from "./mermaid/to-mermaid.ts";
export { toXState, type XStateMachine, type XStateState, type XStateTransition } from "./xstate/to-xstate.ts";
