import type { Deadline, Evidence, Workflow, WorkflowLabels } from "@reintegration/model";
import { type Texts, textsOf } from "../plan/texts-of.ts";
import type { BpmnElement, ElementMaker } from "./bpmn-element.ts";

/** Makes the elements of one BPMN model: each with an id of its own, roles and records once. */
export interface BpmnWriter {
  readonly workflow: Workflow;
  readonly texts: Texts;
  create(type: string, attributes?: Record<string, unknown>): BpmnElement;
  documentation(lines: readonly string[]): Record<string, unknown>;
  expression(body: string): BpmnElement;
  /** An arrow from one element to the next; both know of it. */
  flow(source: BpmnElement, target: BpmnElement): BpmnElement;
  /** The clock of a deadline on a task. */
  timer(deadline: Deadline, task: BpmnElement): BpmnElement;
  /** Where the clocks of a task lead to: somebody has to be told. Among tasks that stand alone, BPMN has no ends. */
  lateEnd(task: BpmnElement, isAlone: boolean): BpmnElement;
  /** The sheet of a record beside a task, and the line between them. */
  sheet(evidence: Evidence, task: BpmnElement, name: string): { readonly sheet: BpmnElement; readonly association: BpmnElement };
  /** Who may do a task. */
  owners(roles: readonly string[]): readonly BpmnElement[];
  /** What was made for the model as a whole. */
  readonly resources: readonly BpmnElement[];
  readonly dataObjects: readonly BpmnElement[];
}

/** A writer for one workflow in the language of its labels. */
export function bpmnWriter(moddle: ElementMaker, workflow: Workflow, labels: WorkflowLabels): BpmnWriter {
  const texts = textsOf(labels);
  const taken = new Map<string, number>();
  const resources = new Map<string, BpmnElement>();
  const dataObjects = new Map<string, BpmnElement>();
  const create = (type: string, attributes: Record<string, unknown> = {}): BpmnElement => {
    const wanted = String(attributes["id"] ?? type.split(":")[1]).replace(/[^A-Za-z0-9_-]/g, "_");
    const n = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, n);
    const name = attributes["name"];
    const named = texts.words.isRtl && typeof name === "string" ? { name: rightToLeft(name) } : {};
    return moddle.create(type, { ...attributes, ...named, id: n === 1 ? wanted : `${wanted}-${n}` });
  };
  const once = (table: Map<string, BpmnElement>, key: string, make: () => BpmnElement): BpmnElement => {
    const element = table.get(key) ?? make();
    table.set(key, element);
    return element;
  };
  const part = (type: string, attributes: Record<string, unknown>): BpmnElement => moddle.create(type, attributes);
  return {
    workflow,
    texts,
    create,
    documentation: (lines) => (lines.length === 0 ? {} : { documentation: [part("bpmn:Documentation", { text: lines.join("\n") })] }),
    expression: (body) => part("bpmn:FormalExpression", { body }),
    flow(source, target) {
      const flow = create("bpmn:SequenceFlow", { id: `flow_${source.id}_${target.id}`, sourceRef: source, targetRef: target });
      (source["outgoing"] as BpmnElement[]).push(flow);
      (target["incoming"] as BpmnElement[]).push(flow);
      return flow;
    },
    timer(deadline, task) {
      const timeDuration = part("bpmn:FormalExpression", { body: isoDuration(deadline) });
      const when = deadline.when && `${texts.words.diagram.onlyIf.replace("{condition}", texts.condition(deadline.when))}`;
      return create("bpmn:BoundaryEvent", {
        id: `due_${deadline.id}`,
        name: texts.within(deadline),
        documentation: [part("bpmn:Documentation", { text: [texts.deadline(deadline.id), ...(when ? [when] : [])].join("\n") })],
        attachedToRef: task,
        cancelActivity: false,
        outgoing: [],
        eventDefinitions: [create("bpmn:TimerEventDefinition", { id: `timer_${deadline.id}`, timeDuration })],
      });
    },
    lateEnd: ({ id }, isAlone) =>
      create(isAlone ? "bpmn:IntermediateThrowEvent" : "bpmn:EndEvent", {
        id: `late_${id}`,
        eventDefinitions: [create("bpmn:EscalationEventDefinition", { id: `escalation_${id}` })],
        incoming: [],
      }),
    sheet(evidence, task, name) {
      const dataObject = once(dataObjects, evidence.record, () =>
        create("bpmn:DataObject", { id: `record_${evidence.record.split("@")[0]}`, name: texts.record(evidence.record) }),
      );
      const sheet = create("bpmn:DataObjectReference", { id: `sheet_${dataObject.id}`, name, dataObjectRef: dataObject });
      if (evidence.new) {
        const association = create("bpmn:DataOutputAssociation", { id: `fills_${sheet.id}`, targetRef: sheet });
        (task["dataOutputAssociations"] as BpmnElement[]).push(association);
        return { sheet, association };
      }
      const place = create("bpmn:Property", { id: `place_${sheet.id}`, name: "__targetRef_placeholder" });
      const association = create("bpmn:DataInputAssociation", { id: `needs_${sheet.id}`, sourceRef: [sheet], targetRef: place });
      (task["properties"] as BpmnElement[]).push(place);
      (task["dataInputAssociations"] as BpmnElement[]).push(association);
      return { sheet, association };
    },
    owners: (roles) =>
      roles.map((role) => {
        const resource = once(resources, role, () => create("bpmn:Resource", { id: `role_${role}`, name: texts.role(role) }));
        return create("bpmn:PotentialOwner", { id: `may_${role}`, resourceRef: resource });
      }),
    get resources() {
      return [...resources.values()];
    },
    get dataObjects() {
      return [...dataObjects.values()];
    },
  };
}

/** A text whose marks stay on their side in tools that take every line as one from left to right. */
const rightToLeft = (text: string): string => text.replace(/[()«»،؛؟:.]/g, "\u200F$&\u200F");

/** A duration as XML and ISO 8601 write it. Weeks are seven days, since XML has none. */
function isoDuration({ within: { years = 0, months = 0, weeks = 0, days = 0 } }: Deadline): string {
  const allDays = weeks * 7 + days;
  const parts = `${years ? `${years}Y` : ""}${months ? `${months}M` : ""}${allDays ? `${allDays}D` : ""}`;
  return `P${parts === "" ? "0D" : parts}`;
}
