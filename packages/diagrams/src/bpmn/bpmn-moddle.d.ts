/** The part of bpmn-moddle that is used here; the package brings no types for its entry. */
declare module "bpmn-moddle" {
  export class BpmnModdle {
    create(type: string, attributes?: Record<string, unknown>): import("./bpmn-element.ts").BpmnElement;
    toXML(element: unknown, options?: { readonly format?: boolean }): Promise<{ readonly xml: string }>;
    fromXML(xml: string): Promise<{ readonly rootElement: import("./bpmn-element.ts").BpmnElement; readonly warnings: readonly unknown[] }>;
  }
}
