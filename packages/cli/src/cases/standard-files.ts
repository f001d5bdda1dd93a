import { readFile } from "node:fs/promises";
import type { CodelistDefinition, IndexDefinition, RecordDefinition, TextDefinition, WorkflowDefinition } from "@reintegration/model";
import { packageFile } from "../package-file.ts";
import { sha256 } from "./sha256.ts";

/** A definition of the standard with the sha256 of its file. */
export interface StandardFile<Definition> {
  readonly definition: Definition;
  readonly digest: string;
}

interface Definitions {
  readonly codelists: CodelistDefinition;
  readonly records: RecordDefinition;
  readonly workflows: WorkflowDefinition;
}

/** A definition of the standard by its exact reference, as it stands in its file; `undefined` where there is none. */
export async function standardFile<Folder extends keyof Definitions>(
  folder: Folder,
  reference: string,
): Promise<StandardFile<Definitions[Folder]> | undefined> {
  const [id, version] = reference.split("@");
  const text = await readData(`${folder}/${id}/${version}.json`);
  return text === undefined ? undefined : { definition: JSON.parse(text) as Definitions[Folder], digest: sha256(text) };
}

/** The translation of a definition of the standard; none where it has none in the language. */
export async function standardTexts(folder: keyof Definitions, reference: string, language: string): Promise<TextDefinition | undefined> {
  const [id, version] = reference.split("@");
  const text = await readData(`${folder}/${id}/text/${language}/${version}.json`);
  return text === undefined ? undefined : (JSON.parse(text) as TextDefinition);
}

/** The versions of a definition of the standard; `undefined` where there is none of that id. */
export async function readIndex(folder: keyof Definitions, id: string): Promise<IndexDefinition | undefined> {
  const text = await readData(`${folder}/${id}/index.json`);
  return text === undefined ? undefined : (JSON.parse(text) as IndexDefinition);
}

async function readData(path: string): Promise<string | undefined> {
  const file = /^[a-z0-9@./-]+$/.test(path) ? packageFile(`@reintegration/standard/data/${path}`) : undefined;
  return file === undefined ? undefined : readFile(file, "utf8").catch(() => undefined);
}
