import { runInMemory } from "./run-in-memory.ts";

/** NDJSON. */
export const lines = (...records: readonly unknown[]): string => records.map((each) => `${JSON.stringify(each)}\n`).join("");
export const record = (type: string, fields: object) => ({ record: `${type}@1.0.0`, fields });

export const head = record("case", {
  case_id: "C-1",
  case_opened_on: "2025-01-10",
});
export const consent = (fields: object = {}) =>
  record("consent", {
    consent_id: "K-1",
    case_id: "C-1",
    consent_date: "2025-01-12",
    consent_decision: "given",
    consent_purposes: ["assistance"],
    consent_giver: "returnee",
    consent_form: "written",
    ...fields,
  });

/** What the tests look at of `--json`. */
export interface Summary {
  readonly instruments: readonly unknown[];
  readonly records: readonly { readonly reference: string }[];
  readonly responses: Readonly<Record<string, number>>;
  readonly columns: { readonly notRecognised: readonly string[]; readonly itemsWithoutColumn: readonly string[] };
  readonly problems: {
    readonly errors: number;
    readonly warnings: number;
    readonly rowsWithWarnings: number;
    readonly groups: readonly { readonly rule: string; readonly item: string | null; readonly exampleRows: readonly number[] }[];
  };
  readonly rules: { readonly checked: readonly string[]; readonly skipped: readonly { readonly rule: string; readonly reason: string }[] };
}
/** The summary and exit code of `validate`. */
export const summaryOf = async (path: string, ...args: string[]): Promise<Summary & { readonly code: number }> => {
  const { code, out, err } = await runInMemory(["validate", path, "--json", ...args]);
  if (err !== "") throw new Error(err);
  return { ...(JSON.parse(out) as Summary), code };
};
/** Rule, item and example rows of each group of problems. */
export const found = ({ problems }: Summary): string[] =>
  problems.groups.map(({ rule, item, exampleRows }) => `${rule} ${item ?? "-"} ${exampleRows.join()}`);
