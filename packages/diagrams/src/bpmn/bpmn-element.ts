/** An element of a BPMN model, as bpmn-moddle makes it. */
export interface BpmnElement {
  readonly $type: string;
  readonly id: string;
  [property: string]: unknown;
}

/** What makes elements: a bpmn-moddle. */
export interface ElementMaker {
  create(type: string, attributes?: Record<string, unknown>): BpmnElement;
}
