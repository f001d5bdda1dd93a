/** An element of a BPMN model, as bpmn-moddle makes it. */
export interface BpmnElement {
  readonly $type: string;
  readonly id: string;
  [property: string]: unknown;
}
