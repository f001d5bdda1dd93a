import { type Evidence, keysOfCondition, type Workflow } from "@reintegration/model";
import { fullScope } from "./full-scope.ts";
import type { LogScope } from "./log-scope.ts";

/** A part of a workflow that a log cannot show, and so was not held against it. */
export interface Unchecked {
  readonly part:
    | "roles"
    | "evidence"
    | "evidence-content"
    | "evidence-new"
    | "consent"
    | "guard"
    | "gate"
    | "deadline"
    | "dropouts"
    | "transfers";
  /** The record, purpose, event, gate or deadline; the fact of `dropouts`. */
  readonly of: string;
  /** Facts and records that would have to be in the log. */
  readonly needs: readonly string[];
}

/** Everything that a log cannot show, by its columns: what is not checked is said, never counted as in order or as missing. */
export function uncheckedParts(workflow: Workflow, given: LogScope): readonly Unchecked[] {
  const scope = fullScope(workflow, given);
  const isWhole = scope.wholeRecords === true;
  const { transitions, gates, deadlines, closure, transfers } = workflow;
  const unknown = (keys: readonly string[]): string[] => keys.filter((key) => !scope.facts.includes(key));
  const evidence = [...transitions, ...gates].flatMap((each) => each.evidence ?? []);
  const records = (test: (needed: Evidence) => boolean): string[] => [...new Set(evidence.filter(test).map(({ record }) => record))];
  const isShown = (record: string): boolean => scope.records.includes(record);
  const purposes = [...new Set(transitions.flatMap(({ consent }) => consent ?? []))];
  const part = (name: Unchecked["part"], of: string, needs: readonly string[] = []): Unchecked => ({ part: name, of, needs });
  const guards = new Map<string, string[]>();
  for (const { event, guard } of transitions) {
    const needs = guard === undefined ? [] : unknown(keysOfCondition(guard));
    if (needs.length > 0) guards.set(event, [...new Set([...(guards.get(event) ?? []), ...needs])]);
  }
  return [
    ...(scope.roles ? [] : [part("roles", "")]),
    ...records(({ record }) => !isShown(record)).map((record) => part("evidence", record)),
    ...records(({ record, fields, where }) => !isWhole && isShown(record) && (fields !== undefined || where !== undefined)).map((record) =>
      part("evidence-content", record),
    ),
    ...(scope.byEvent ? [] : records(({ record, new: isNew }) => isShown(record) && isNew === true)).map((record) =>
      part("evidence-new", record),
    ),
    ...purposes.filter((purpose) => !scope.consents.includes(purpose)).map((purpose) => part("consent", purpose)),
    ...[...guards].map(([event, needs]) => part("guard", event, needs)),
    ...gates.flatMap(({ id, when }) => {
      const needs = unknown(keysOfCondition(when));
      return needs.length > 0 ? [part("gate", id, needs)] : [];
    }),
    ...deadlines.flatMap(({ id, when }) => {
      const needs = when === undefined ? [] : unknown(keysOfCondition(when));
      return needs.length > 0 ? [part("deadline", id, needs)] : [];
    }),
    ...(unknown([closure.reason]).length > 0 ? [part("dropouts", closure.reason, [closure.reason])] : []),
    ...(transfers && !isWhole ? [part("transfers", transfers.record)] : []),
  ];
}
