import { readFile } from "node:fs/promises";
import { type KnownDefinitions, workflowFaults } from "@reintegration/case-management";
import {
  type CodelistDefinition,
  type RecordDefinition,
  recordsOfWorkflow,
  referenceOf,
  resolveRecord,
  resolveWorkflow,
  type Workflow,
  type WorkflowDefinition,
  type WorkflowLabels,
  workflowLabelsOf,
} from "@reintegration/model";
import { jsonFault } from "../definitions/json-fault.ts";
import { knownReferences } from "../definitions/known.ts";
import { exitCodes } from "../exit-codes.ts";
import { packageFile } from "../package-file.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";
import { namedPlace } from "./named-place.ts";
import { schemaFaults } from "./schema-faults.ts";
import { sha256 } from "./sha256.ts";
import { type StandardFile, standardFile, standardTexts } from "./standard-files.ts";

/** A procedure to check against: one of the standard, or the user's own. */
export interface Procedure {
  readonly workflow: Workflow;
  readonly labels: WorkflowLabels;
  /** From a file of the user's. */
  readonly isOwn: boolean;
}

const shownFaults = 30;

/**
 * Loads the workflow that `--workflow` names: `id@x.y.z` of the standard, or a definition file of the user's own, which is checked by
 * its schema and for sense before it is used. Stops with everything that is wrong, each with its place and what to do.
 */
export async function loadProcedure(asked: string | undefined, language: string, text: Text): Promise<Procedure> {
  if (asked === undefined) {
    throw new Stop(exitCodes.badArguments, text.cases.workflowNeeded, [text.stops.known, ...knownReferences("workflow")]);
  }
  const known = /^[a-z0-9-]+@[0-9.]+$/.test(asked) ? await standardFile("workflows", asked) : undefined;
  const own = known ? undefined : await ownDefinition(asked, text);
  const { definition, digest } = (known ?? own) as StandardFile<WorkflowDefinition>;
  const { codelists, records } = await namedBy(definition);
  if (own) {
    const faults = workflowFaults(definition, await everyDefinition());
    refuse(
      asked,
      faults.map(({ pointer, message, mend }) => [`${namedPlace(pointer, definition)}: ${message}`, `  ${text.problems.toDo} ${mend}`]),
      text,
    );
  }
  const lists = codelists.map((each) => each.definition);
  const types = records.map((each) => resolveRecord(each.definition, lists, { digest: each.digest }));
  const translations = new Map<string, ReadonlyMap<string, string>>();
  const files = [
    ["workflows", referenceOf(definition)],
    ...codelists.map((each) => ["codelists", referenceOf(each.definition)]),
    ...records.map((each) => ["records", referenceOf(each.definition)]),
  ] as const;
  for (const [folder, reference] of files) {
    const texts = await standardTexts(folder as "records", reference as string, language);
    if (texts) translations.set(reference as string, new Map(Object.entries(texts.texts).map(([path, entry]) => [path, entry.text])));
  }
  return {
    workflow: resolveWorkflow(definition, lists, types, own ? {} : { digest, status: "draft" }),
    labels: workflowLabelsOf(definition, lists, records, language, (reference, path) => translations.get(reference)?.get(path), digest),
    isOwn: own !== undefined,
  };
}

async function ownDefinition(path: string, text: Text): Promise<StandardFile<WorkflowDefinition>> {
  const content = await readFile(path, "utf8").catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw new Stop(exitCodes.badArguments, fill(text.stops.cannotRead, { path, reason: error.message }));
    throw new Stop(exitCodes.badArguments, fill(text.cases.unknownWorkflow, { value: path }), [
      text.stops.known,
      ...knownReferences("workflow"),
    ]);
  });
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ""));
  } catch (error) {
    refuse(path, [[`/: ${fill(text.faults["not-json"], { value: jsonFault(error, content) })}`]], text);
  }
  const meta = JSON.parse(await readFile(packageFile("@reintegration/model/meta/1.schema.json") ?? "", "utf8"));
  const faults = schemaFaults(value, "workflow", meta);
  refuse(
    path,
    faults.map(({ path: at, expected }) => [`${namedPlace(at, value)}: ${shapeInWords(expected, text)}`]),
    text,
  );
  return { definition: value as WorkflowDefinition, digest: sha256(content) };
}

/** What the schema asks for, in words where it is met often. */
function shapeInWords(expected: string, text: Text): string {
  if (expected.startsWith("required ")) return fill(text.cases.lacks, { value: expected.slice("required ".length) });
  return expected === "minItems 1" || expected === "minLength 1" ? text.cases.isEmpty : fill(text.faults.shape, { expected });
}

/** Stops with what is wrong in a file of the user's; goes on where nothing is. */
function refuse(path: string, faults: readonly (readonly string[])[], text: Text): void {
  if (faults.length === 0) return;
  const more = faults.length - shownFaults;
  const lines = [...faults.slice(0, shownFaults).flat(), ...(more > 0 ? [text.count.more(more)] : [])];
  throw new Stop(exitCodes.badArguments, fill(text.cases.badWorkflow, { path }), lines);
}

/** The codelists and records of the standard that a workflow names, and the codelists of these records. */
async function namedBy(definition: WorkflowDefinition) {
  const records = await found("records", recordsOfWorkflow(definition));
  const ofItems = (
    items: readonly { readonly codelist?: string; readonly missing?: unknown; readonly items?: readonly unknown[] }[],
  ): string[] =>
    items.flatMap(({ codelist, items: inner }) => [
      ...(codelist === undefined ? [] : [codelist]),
      ...(inner ? ofItems(inner as never) : []),
    ]);
  const named = [
    definition.roles,
    ...(definition.statuses === undefined ? [] : [definition.statuses]),
    ...(definition.protection === undefined ? [] : [definition.protection]),
    ...ofItems(definition.facts as never),
    ...records.flatMap(({ definition: { items, missing } }) => [...ofItems(items as never), ...(missing === undefined ? [] : [missing])]),
  ];
  return { records, codelists: await found("codelists", named) };
}

/** All codelists and records of the standard: what a procedure may name. */
async function everyDefinition(): Promise<KnownDefinitions> {
  const [codelists, records] = await Promise.all([
    found("codelists", knownReferences("codelist")),
    found("records", knownReferences("record")),
  ]);
  return { codelists: codelists.map(({ definition }) => definition), records: records.map(({ definition }) => definition) };
}

async function found<Folder extends "codelists" | "records">(
  folder: Folder,
  references: readonly string[],
): Promise<StandardFile<Folder extends "codelists" ? CodelistDefinition : RecordDefinition>[]> {
  const files = await Promise.all([...new Set(references)].map((reference) => standardFile(folder, reference)));
  return files.filter((file) => file !== undefined) as never;
}
