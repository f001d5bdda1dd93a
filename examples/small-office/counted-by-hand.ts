/** A deviation as it was found by reading the spreadsheet, not by the command: case, kind, step or deadline, days late. */
type Counted = readonly [case_: string, kind: string, about: string, days?: number];

/**
 * What is wrong in `case-dates.csv`, row by row, found with pencil and calendar. The day of looking is 2026-06-30.
 *
 * In the cases that are not named each step is there, in order, on or before the last day of its deadline. On purpose, SG-003 has everything on
 * the last day (21/07 + 1 month, 21/08 + 42 days, 02/10 + 2 and + 6 months); SG-008 gets its grant on 31/10, so that its second visit is due
 * on 30/04; SG-009 and SG-015 meet one deadline each on its last day.
 */
export const deviations: readonly Counted[] = [
  // Row 43 is another returnee under the number of row 16: opened twice; and by day, visit 1 (15/05) comes before the second grant (29/05).
  ["SG-014", "wrong-order", "returnee_registered"],
  ["SG-014", "wrong-order", "grant_given"],
  // The reason is not in the map, so there is none.
  ["SG-023", "guard", "case_closed"],
  // Grant 28/11, plan 05/12; registered 27/10, so the plan was due 27/11: 3 + 5 days.
  ["SG-025", "wrong-order", "plan_agreed"],
  ["SG-025", "late", "plan_in_time", 8],
  // Grant 01/12, plan 03/12, which is the last day (registered 03/11).
  ["SG-026", "wrong-order", "plan_agreed"],
  ["SG-027", "missing-consent", "grant_given"],
  ["SG-028", "missing-consent", "grant_given"],
  // Grant 23/01, visit due 23/03, made 30/03.
  ["SG-029", "missing-consent", "grant_given"],
  ["SG-029", "late", "first_visit_in_time", 7],
  // Grant 06/02, visit due 06/04, made 20/04.
  ["SG-030", "late", "first_visit_in_time", 14],
  // Grant 12/09, second visit due 12/03, made 25/03.
  ["SG-031", "late", "second_visit_in_time", 13],
  // Grant 13/02, visit due 13/04, none by 30/06: 17 + 31 + 30 days.
  ["SG-032", "late", "first_visit_in_time", 78],
  // Grant 10/10, first visit due 10/12, none by the closing on 22/04: 21 + 31 + 28 + 31 + 22 days.
  ["SG-033", "skipped-step", "first_visit_made"],
  ["SG-033", "late", "first_visit_in_time", 133],
  // No reason; and “plan completed” after one visit.
  ["SG-034", "guard", "case_closed"],
  ["SG-035", "guard", "case_closed"],
  // No receipt; and a child alone without a decision.
  ["SG-036", "missing-evidence", "grant_given"],
  ["SG-037", "missing-evidence", "grant_given"],
  // Closed on 27/02, visited on 06/03.
  ["SG-038", "after-closure", "second_visit_made"],
];

/** What typing had made: after the corrections of the guide nothing deviates in these cases. */
export const mistyped = ["SG-014", "SG-023", "SG-025", "SG-027", "SG-034"];

/**
 * 40 rows of cases. Row 43 has the number of row 16, and row 42 has a day that does not exist: 38 cases are left, 22 of them without a
 * deviation. Corrected there are 40, and 29.
 */
export const cases = { before: { all: 38, fine: 22 }, after: { all: 40, fine: 29 } };

/**
 * Cells with a date, by column, in the 39 rows that are read: Registered, Counselling, Plan, Grant, Visit 1, Visit 2, To child protection,
 * Closed (without the one in 2062). Corrected: row 42 has the first five, row 11 is closed.
 */
export const events = { before: 39 + 37 + 34 + 33 + 27 + 16 + 2 + 18, after: 40 + 38 + 35 + 34 + 28 + 16 + 2 + 19 };

/**
 * What became of the deadlines before the corrections. Registered 39 times; 34 plans, of which two came after their grant; 33 grants, of
 * which the second of SG-014 came when its visit had been made.
 */
export const deadlines = [
  { deadline: "plan_in_time", met: 33, late: 1, missed: 0, running: 2, ended: 3 },
  { deadline: "grant_in_time", met: 31, late: 0, missed: 0, running: 1, ended: 0 },
  { deadline: "first_visit_in_time", met: 25, late: 2, missed: 2, running: 2, ended: 1 },
  { deadline: "second_visit_in_time", met: 14, late: 1, missed: 0, running: 13, ended: 4 },
];

/** Rows in `problems.csv`: future, spreadsheet's days, unknown reason, day that does not exist, the total below the table. */
export const problems = [
  [11, "future-date"],
  [14, "excel-date"],
  [18, "excel-date"],
  [25, "unknown-code"],
  [42, "impossible-date"],
  [44, "log-blank-cell"],
] as const;
