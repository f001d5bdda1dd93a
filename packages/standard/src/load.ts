import type {
  CodelistDefinition,
  Indicator,
  Instrument,
  Labels,
  RecordType,
  ScoredInstrument,
  Scoring,
  Workflow,
  WorkflowLabels,
} from "@reintegration/model";
import { codelists, indicators, instruments, labels, records, scorings, titles, workflowLabels, workflows } from "./gen/catalogue.ts";

/** Loads an instrument by its exact reference; throws an error that lists the known versions. There is no latest. */
export async function loadInstrument(reference: string): Promise<Instrument> {
  return (await find(instruments, "instrument", reference)).instrument;
}

/** Loads a scoring by its exact reference, with the part of its instrument that it needs. Throws like {@link loadInstrument}. */
export async function loadScoring(reference: string): Promise<{ instrument: ScoredInstrument; scoring: Scoring }> {
  return find(scorings, "scoring", reference);
}

/** Loads a record type by its exact reference. Throws like {@link loadInstrument}. */
export async function loadRecord(reference: string): Promise<RecordType> {
  return (await find(records, "record", reference)).record;
}

/** Loads a workflow by its exact reference, with the record types that it names. Throws like {@link loadInstrument}. */
export async function loadWorkflow(reference: string): Promise<Workflow> {
  return (await find(workflows, "workflow", reference)).workflow;
}

/** Loads an indicator by its exact reference, with the definitions that it reads. Throws like {@link loadInstrument}. */
export async function loadIndicator(reference: string): Promise<Indicator> {
  return (await find(indicators, "indicator", reference)).indicator;
}

/** Loads a codelist as it is published, its English labels included. Throws like {@link loadInstrument}. */
export async function loadCodelist(reference: string): Promise<CodelistDefinition> {
  return (await find(codelists, "codelist", reference)).codelist;
}

/** Loads the texts of an instrument or record in one language. Throws like {@link loadInstrument}. */
export async function loadLabels(reference: string, language: string): Promise<Labels> {
  return (await find(labels, "labels", `${reference}/${language}`)).labels;
}

/** Loads the texts of a workflow in one language, those of the records that it names included. Throws like {@link loadInstrument}. */
export async function loadWorkflowLabels(reference: string, language: string): Promise<WorkflowLabels> {
  return (await find(workflowLabels, "workflow labels", `${reference}/${language}`)).labels;
}

/**
 * Loads the texts of a scoring, indicator or codelist in one language, by their path: `dimensions/<id>/title`, `composite/title`,
 * `cutoffs/<set>/title`, `cutoffs/<set>/bands/<id>`, `statement`, `denominator`, `unit`, `answers/<code>` ... Throws like {@link loadInstrument}.
 */
export async function loadTitles(reference: string, language: string): Promise<Readonly<Record<string, string>>> {
  return (await find(titles, "titles", `${reference}/${language}`)).titles;
}

function find<Module>(modules: Readonly<Record<string, () => Promise<Module>>>, kind: string, reference: string): Promise<Module> {
  const load = Object.hasOwn(modules, reference) ? modules[reference] : undefined;
  if (load === undefined) throw new Error(`There is no ${kind} "${reference}". Known: ${Object.keys(modules).join(", ")}`);
  return load();
}
