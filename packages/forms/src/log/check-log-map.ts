import { errorAt, type Problem, pointerTo, referenceOf, shorten, type Workflow } from "@reintegration/model";
import { closestNames } from "../map/closest-names.ts";
import { twoMeanings } from "../map/two-meanings.ts";
import { factProblem } from "./fact-value.ts";
import { type LogMap, logTargets, type MappedLogColumn } from "./log-map.ts";
import { logMapShapeProblems } from "./log-map-shape-problems.ts";

/**
 * Everything that is wrong with a map of a log, each with its place as a JSON Pointer: first its shape, and once that is right its sense:
 * that events, facts, records and purposes are those of the workflow, that each column holds one thing, that no two hold the same, that a
 * person has confirmed what was proposed.
 *
 * Nothing wrong means that it may be used as a {@link LogMap}.
 */
export function checkLogMap(value: unknown, workflow: Workflow): Problem[] {
  const shape = logMapShapeProblems(value);
  if (shape.length > 0) return shape;
  const map = value as LogMap;
  const reference = referenceOf(workflow);
  if (map.workflow !== reference) {
    return [errorAt("log-map-unknown", "/workflow", { value: map.workflow, workflow: reference, known: [reference] })];
  }
  return senseProblems(map, workflow, reference);
}

function senseProblems({ columns, constants = {} }: LogMap, workflow: Workflow, reference: string): Problem[] {
  const problems: Problem[] = [];
  const taken = new Map<string, string>();
  const unknown = (path: string, name: string, known: readonly string[]): void => {
    problems.push(errorAt("log-map-unknown", path, { value: shorten(name), workflow: reference, known: closestNames(name, known) }));
  };
  const take = (path: string, name: string, header: string): void => {
    const first = taken.get(name);
    if (first === undefined) taken.set(name, header);
    else problems.push(errorAt("map-two-columns", path, { item: name, first: shorten(first), value: shorten(header) }));
  };
  const facts = workflow.facts.map(({ key }) => key);
  const steps = Object.values(columns).some(({ step }) => step !== undefined);
  for (const [header, column] of Object.entries(columns)) {
    const at = (...names: readonly string[]): string => pointerTo("columns", header, ...names);
    const said = logTargets.filter((name) => column[name] !== undefined);
    const { holds, step, fact, record, consent, confirm = [], values = {} } = column;
    if (said.length !== 1) problems.push(errorAt("log-map-entry", at(), { value: said.length, known: logTargets }));
    if (confirm.length > 0) problems.push(errorAt("map-unconfirmed", at("confirm"), { value: shorten(header), known: confirm }));
    if (step !== undefined && !workflow.events.includes(step)) unknown(at("step"), step, workflow.events);
    if (fact !== undefined && !facts.includes(fact)) unknown(at("fact"), fact, facts);
    const known = knownOf(workflow);
    if (record !== undefined && !known.records.includes(record)) unknown(at("record"), record, known.records);
    if (consent !== undefined && !known.purposes.includes(consent)) unknown(at("consent"), consent, known.purposes);
    if (steps && (holds === "event" || holds === "date" || holds === "instant" || holds === "id" || holds === "records")) {
      problems.push(errorAt("log-map-layouts", at("holds"), { value: holds }));
    }
    const name = holds ?? step ?? fact ?? record ?? consent;
    if (name !== undefined) take(at(), name, header);
    problems.push(...valueProblems(column, workflow, at), ...twoMeanings(values, at));
  }
  for (const [name, value] of Object.entries(constants)) {
    const path = pointerTo("constants", name);
    take(path, name, "constants");
    if (name === "role") {
      if (!workflow.roles.includes(value)) unknown(path, value, workflow.roles);
    } else {
      const item = workflow.facts.find(({ key }) => key === name);
      if (item === undefined) unknown(path, name, ["role", ...facts]);
      else problems.push(...factProblem(item, value, path));
    }
  }
  const held = Object.values(columns).flatMap(({ holds }) => holds ?? []);
  const needed = ["case", ...(steps ? [] : ["event", ...(held.includes("instant") ? [] : ["date"])])];
  const missing = needed.filter((part) => !held.some((each) => each === part));
  return [...problems, ...missing.map((part) => errorAt("log-column-needed", "/columns", { value: part, known: Object.keys(columns) }))];
}

/** The codes to which texts lead, by what the column holds. */
function valueProblems(
  { holds, fact, record, consent, values = {} }: MappedLogColumn,
  workflow: Workflow,
  at: (...names: string[]) => string,
) {
  const item = workflow.facts.find(({ key }) => key === fact);
  const known =
    holds === "event" ? workflow.events : holds === "role" ? workflow.roles : (record ?? consent) === undefined ? undefined : flags;
  return Object.entries(values).flatMap(([text, code]): Problem[] => {
    const path = at("values", text);
    if (item) return factProblem(item, code, path);
    if (known === undefined || known.includes(code)) return [];
    if (known === flags) return [errorAt("map-unknown-code", path, { item: record ?? consent ?? "", value: shorten(code), known })];
    return [errorAt("log-map-unknown", path, { value: shorten(code), workflow: referenceOf(workflow), known: closestNames(code, known) })];
  });
}

const flags = ["1", "0"];

/** Records that are evidence, and purposes for which consent is asked. */
function knownOf({ transitions, gates }: Workflow): { readonly records: readonly string[]; readonly purposes: readonly string[] } {
  const evidence = [...transitions, ...gates].flatMap((each) => each.evidence ?? []);
  return {
    records: [...new Set(evidence.map(({ record }) => record))],
    purposes: [...new Set(transitions.flatMap(({ consent }) => consent ?? []))],
  };
}
