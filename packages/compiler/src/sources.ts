import type {
  CodelistDefinition,
  FrameDefinition,
  IndexDefinition,
  IndicatorDefinition,
  InstrumentDefinition,
  RecordDefinition,
  ScoringDefinition,
  Status,
  TextDefinition,
  TextedDefinition,
  WorkflowDefinition,
} from "@reintegration/model";
import { sha256 } from "./sha256.ts";
import { versionOrder } from "./versions/version-order.ts";

/** A definition file as it stands under `packages/standard/data`. */
export interface SourceFile<Definition> {
  /** Path below the data folder, with `/`. */
  readonly path: string;
  readonly definition: Definition;
  /** sha256 of the file's bytes. */
  readonly digest: string;
  readonly status: Status;
}

/** All definition files, by kind. */
export interface Sources {
  readonly codelists: readonly SourceFile<CodelistDefinition>[];
  readonly instruments: readonly SourceFile<InstrumentDefinition>[];
  readonly scorings: readonly SourceFile<ScoringDefinition>[];
  readonly records: readonly SourceFile<RecordDefinition>[];
  readonly workflows: readonly SourceFile<WorkflowDefinition>[];
  readonly indicators: readonly SourceFile<IndicatorDefinition>[];
  readonly frames: readonly SourceFile<FrameDefinition>[];
  readonly texts: readonly SourceFile<TextDefinition>[];
  readonly indexes: readonly SourceFile<IndexDefinition>[];
}

/** The kinds of definition, by the folder that holds them. */
export const kindOfFolder = {
  codelists: "codelist",
  instruments: "instrument",
  scorings: "scoring",
  records: "record",
  workflows: "workflow",
  indicators: "indicator",
  frames: "frame",
} as const;

/** A kind of definition. */
export type DefinitionKind = (typeof kindOfFolder)[keyof typeof kindOfFolder];

/** What a data file may be. */
export type DataKind = DefinitionKind | "text" | "index";

/**
 * Which meta-schema a data file follows, by its path: `<kind>s/<id>/<x.y.z>.json`, `…/index.json` or
 * `…/text/<lang>/<x.y.z>.json`. `undefined` for a file that has no place in the layout.
 */
export function kindOfPath(path: string): DataKind | undefined {
  const [folder, id, ...rest] = path.split("/");
  if (folder === undefined || id === undefined || !Object.hasOwn(kindOfFolder, folder)) return undefined;
  const version = /^\d+\.\d+\.\d+\.json$/;
  if (rest.length === 1 && rest[0] === "index.json") return "index";
  if (rest.length === 1 && version.test(rest[0] ?? "")) return kindOfFolder[folder as keyof typeof kindOfFolder];
  if (rest.length === 3 && rest[0] === "text" && /^[a-z]{2,3}$/.test(rest[1] ?? "") && version.test(rest[2] ?? "")) return "text";
  return undefined;
}

/** By folder, then by version, so that 1.10.0 comes after 1.9.0. */
function pathOrder([a]: readonly [string, string], [b]: readonly [string, string]): number {
  const [left, right] = [a.split("/"), b.split("/")];
  const place = left.findIndex((part, index) => part !== right[index]);
  const [one = "", other = ""] = [left[place], right[place]];
  const isVersion = /^\d+\.\d+\.\d+\.json$/;
  return isVersion.test(one) && isVersion.test(other) ? versionOrder(one.slice(0, -5), other.slice(0, -5)) : one < other ? -1 : 1;
}

/**
 * Parses data files (path below the data folder -> text) into sources, whatever their order; call it on files that pass the
 * meta-schemas.
 */
export function parseSources(files: ReadonlyMap<string, string>): Sources {
  const sorted = [...files].sort(pathOrder);
  const ofKind = <Definition>(kind: DataKind, statusOf: (path: string) => Status): SourceFile<Definition>[] =>
    sorted
      .filter(([path]) => kindOfPath(path) === kind)
      .map(([path, text]) => ({ path, definition: JSON.parse(text) as Definition, digest: sha256(text), status: statusOf(path) }));
  const indexes = ofKind<IndexDefinition>("index", () => "draft");
  const statusOf = (path: string): Status => {
    const [folder, id, file] = path.split("/");
    const index = indexes.find((candidate) => candidate.path === `${folder}/${id}/index.json`);
    return index?.definition.versions[(file ?? "").replace(/\.json$/, "")]?.status ?? "draft";
  };
  return {
    codelists: ofKind<CodelistDefinition>("codelist", statusOf),
    instruments: ofKind<InstrumentDefinition>("instrument", statusOf),
    scorings: ofKind<ScoringDefinition>("scoring", statusOf),
    records: ofKind<RecordDefinition>("record", statusOf),
    workflows: ofKind<WorkflowDefinition>("workflow", statusOf),
    indicators: ofKind<IndicatorDefinition>("indicator", statusOf),
    frames: ofKind<FrameDefinition>("frame", statusOf),
    texts: ofKind<TextDefinition>("text", () => "draft"),
    indexes,
  };
}

/** Every definition, whatever its kind. */
export function definitionsOf({
  codelists,
  instruments,
  scorings,
  records,
  workflows,
  indicators,
  frames,
}: Sources): readonly SourceFile<TextedDefinition>[] {
  return [...codelists, ...instruments, ...scorings, ...records, ...workflows, ...indicators, ...frames];
}

/** The definitions that hold items: questions of an instrument, fields of a record, facts of a workflow. */
export function itemHolders({
  instruments,
  records,
  workflows,
}: Sources): readonly SourceFile<InstrumentDefinition | RecordDefinition | WorkflowDefinition>[] {
  return [...instruments, ...records, ...workflows];
}
