import type { RecordType } from "./record-type.ts";

/** Whether nothing is wrong with the fields of a record, by themselves and beside each other. */
export type FieldsTest = (fields: Readonly<Record<string, unknown>>) => boolean;

/** Makes the test of the fields of a record type; `testOf` gives the test of a single cell, those in rows included. */
export type CompiledTest = (testOf: (key: string) => (cell: unknown) => boolean) => FieldsTest;

const known = /* @__PURE__ */ new WeakMap<RecordType, CompiledTest>();

/**
 * Gives a record type the test that was compiled for it when the standard was built (rule C7). `recordTest` uses it; a copy of the
 * type does not have it, and is tested by its definition.
 */
export function withCompiledTest(type: RecordType, test: CompiledTest): RecordType {
  known.set(type, test);
  return type;
}

/** The compiled test of a record type; none where it is not the standard's own. */
export function compiledTestOf(type: RecordType): CompiledTest | undefined {
  return known.get(type);
}
