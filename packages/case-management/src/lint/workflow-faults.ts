import type { WorkflowDefinition } from "@reintegration/model";
import { closureReason } from "./closure-reason.ts";
import { conditions } from "./conditions.ts";
import { consent } from "./consent.ts";
import { deadlines } from "./deadlines.ts";
import { evidence } from "./evidence.ts";
import { facts } from "./facts.ts";
import { ids } from "./ids.ts";
import { namesKnown } from "./names-known.ts";
import { protection } from "./protection.ts";
import { ways } from "./ways.ts";
import type { KnownDefinitions, WorkflowFault, WorkflowRule } from "./workflow-fault.ts";

const rules: readonly WorkflowRule[] = [ids, namesKnown, facts, conditions, evidence, consent, closureReason, protection, deadlines, ways];

/**
 * Everything that does not make sense in a workflow definition whose shape is right by its meta-schema.
 *
 * The same rules hold for the workflows of the standard and for a local procedure: what is named is there, each transition has its
 * role, nobody is assisted without consent or around a protection gate, no case is closed without a reason, every state can be reached
 * and every case closed. `known` holds the codelists and records that the workflow may name. Texts are in English, as in the
 * definitions.
 */
export function workflowFaults(definition: WorkflowDefinition, known: KnownDefinitions): WorkflowFault[] {
  return rules.flatMap((rule) => rule(definition, known));
}
