import type { RuleId } from "@reintegration/model";
import type { Interview } from "./interview.ts";

/** A fault of real exports, put into the sample on purpose. Written down here and in the README; no checker is asked. */
export interface Fault {
  readonly title: string;
  /** What stands in the file, for the README. */
  readonly looksLike: string;
  /** The rule that finds it, once for each row. */
  readonly rule: RuleId;
  /** What becomes of these rows. */
  readonly outcome: string;
  /** Rows as a spreadsheet numbers them: the header is row 1. */
  readonly rows: readonly number[];
  /** Spoils the interview of one of these rows; `index` counts them from 0. */
  spoil(interview: Interview, index: number, all: readonly Interview[]): void;
}

const invalid = "not scored";
const scored = "scored";

/** Row of the first interview whose case and round the n-th duplicate repeats. */
export const repeatedRows = [163, 171];

export const faults: readonly Fault[] = [
  {
    title: "Unknown code",
    looksLike: "`ok`, `very_save` and `stong` in place of a code, after the form was changed or retyped",
    rule: "unknown-code",
    outcome: invalid,
    rows: [14, 97, 203],
    spoil: ({ answers }, index) =>
      Object.assign(answers, [{ housing_access: "ok" }, { physical_safety: "very_save" }, { support_network: "stong" }][index]),
  },
  {
    title: "Another tool's mark for a missing answer",
    looksLike: "`-99`",
    rule: "foreign-missing-mark",
    outcome: invalid,
    rows: [31, 118, 222],
    spoil: ({ answers }, index) => set(answers, ["health_care_access", "children_in_school", "borrowing_frequency"][index], "-99"),
  },
  {
    title: "“None of these” together with other choices",
    looksLike: "`land none`, and `1` in both 0/1 columns",
    rule: "exclusive-choice",
    outcome: invalid,
    rows: [58, 240],
    spoil: ({ answers }, index) =>
      set(
        answers,
        "productive_assets",
        [
          ["land", "none"],
          ["animals", "equipment", "none"],
        ][index],
      ),
  },
  {
    title: "Date with the day first",
    looksLike: "such as `17/06/2021`, which is never guessed at",
    rule: "not-a-date",
    outcome: scored,
    rows: [75, 166],
    spoil: ({ context }) => set(context, "interview_date", (context["interview_date"] ?? "").split("-").reverse().join("/")),
  },
  {
    title: "Date mangled by a spreadsheet",
    looksLike: "a number of days such as `44316`",
    rule: "excel-date",
    outcome: scored,
    rows: [44, 45, 46],
    spoil: ({ context }) => set(context, "interview_date", String(Date.parse(context["interview_date"] ?? "") / 86_400_000 + 25_569)),
  },
  {
    title: "Interview in the future",
    looksLike: "a date in 2032",
    rule: "future-date",
    outcome: scored,
    rows: [120, 275],
    spoil: ({ context }) => set(context, "interview_date", `2032${(context["interview_date"] ?? "").slice(4)}`),
  },
  {
    title: "Label in place of a code",
    looksLike: "`Satisfied`, `Female`, `Yes`, typed by hand",
    rule: "label-for-code",
    outcome: scored,
    rows: [23, 171, 290],
    spoil: ({ context, answers }, index) => {
      if (index === 0) set(answers, "economic_satisfaction", "Satisfied");
      if (index === 1) set(context, "sex", "Female");
      if (index === 2) set(answers, "currently_working", "Yes");
    },
  },
  {
    title: "Answer to a question that does not apply",
    looksLike: "a reason for looking for a job, from someone who is not looking for one",
    rule: "answered-not-relevant",
    outcome: scored,
    rows: [52, 131, 199, 268],
    spoil: ({ answers }) => Object.assign(answers, { looking_for_job: "no", job_search_reason: "salary" }),
  },
  {
    title: "Case and round that stand twice",
    looksLike: `the case number of rows ${repeatedRows.join(" and ")} once more, at the endline`,
    rule: "duplicate-interview",
    outcome: scored,
    rows: [230, 281],
    spoil: ({ context }, index, all) => {
      const { case_id, country_of_return } = all[(repeatedRows[index] as number) - 2]?.context ?? {};
      Object.assign(context, { case_id, country_of_return });
    },
  },
  {
    title: "Not approved by the reviewer",
    looksLike: "`validation_status_not_approved`, `validation_status_on_hold`",
    rule: "not-approved",
    outcome: scored,
    rows: [35, 66, 143, 190, 251],
    spoil: ({ tool }, index) =>
      set(tool, "_validation_status", index % 4 === 0 ? "validation_status_on_hold" : "validation_status_not_approved"),
  },
];

function set<Value>(part: Record<string, Value>, key: string | undefined, value: Value | undefined): void {
  if (key !== undefined && value !== undefined) part[key] = value;
}
