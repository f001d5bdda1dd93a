import type { RecordData } from "@reintegration/model";
import type { GivenAnswers } from "../web-forms/given-answers.ts";

/** A record that is filled in through its form, and what becomes of it. */
export interface RecordCase {
  readonly id: string;
  readonly data: RecordData;
  /** Answers that were given first, and then changed. */
  readonly first?: GivenAnswers;
  /** Why the form is not to be sent, each a question and `required` or `constraint`; without it, it comes back as it is. */
  readonly refused?: readonly string[];
  /** What comes back where it is not the same. */
  readonly back?: RecordData["fields"];
}

const objective = (code: string) => ({ objective_code: code, objective_text: "To run a bakery", objective_dimension: "economic" });
const activity = { activity_code: "A1", activity_assistance: "training" };

const plan = (fields: RecordData["fields"]): RecordData => ({
  record: "reintegration-plan@1.0.0",
  fields: {
    plan_id: "P-1",
    case_id: "C-1",
    plan_date: "2022-05-17",
    plan_revision: 1,
    plan_objectives: [objective("A"), objective("B")],
    plan_activities: [
      {
        ...activity,
        ...{ activity_objective: "A", activity_cost: 1250.5, activity_currency: "BDT", activity_start: "2022-06-01" },
        ...{ activity_end: "2022-06-30", activity_feasibility: "feasible" },
      },
      { activity_code: "A2", activity_assistance: "counselling", activity_note: `Two lines\nand "quotes" & <signs>` },
    ],
    returnee_agrees: "yes",
    guardian_agrees: "not_applicable",
    manager_agrees: "yes",
    plan_agreed_on: "2022-05-20",
    ...fields,
  },
});

const consent = (fields: RecordData["fields"]): RecordData => ({
  record: "consent@1.0.0",
  fields: {
    ...{ consent_id: "K-1", case_id: "C-1", consent_date: "2022-05-17", consent_decision: "given" },
    ...{ consent_purposes: ["assistance", "transfer"], consent_giver: "returnee", consent_form: "written" },
    ...{ consent_understood: "yes", consent_safeguards: "Sealed", consent_expiry: "2023-05-17" },
    ...fields,
  },
});

const risks = (fields: RecordData["fields"]): RecordData => ({
  record: "risk-assessment@1.0.0",
  fields: {
    risk_assessment_id: "R-1",
    case_id: "C-1",
    risk_assessed_on: "2022-05-17",
    overall_risk_level: "low",
    life_at_risk: "no",
    ...fields,
  },
});

const market = (fields: RecordData["fields"]): RecordData => ({ record: "market-day@1.0.0", fields: { market_id: "M-1", ...fields } });

const stall = { pitch: "S-1" };

/** Records that are filled in through their forms: as they are to be, and as a form is not to let them pass. */
export const recordCases: readonly RecordCase[] = [
  { id: "plan", data: plan({}) },
  { id: "plan-one-row", data: plan({ plan_objectives: [objective("A")], plan_activities: [activity] }) },
  {
    id: "plan-too-many-rows",
    data: plan({ plan_objectives: Array.from({ length: 21 }, () => objective("A")) }),
    refused: ["rs_plan_objectives_count constraint"],
  },
  { id: "plan-without-rows", data: plan({ plan_objectives: [] }), refused: ["rs_plan_objectives_count constraint"] },
  {
    id: "plan-amount-without-currency",
    data: plan({ plan_activities: [{ ...activity, activity_cost: 5 }] }),
    refused: ["activity_currency required"],
  },
  {
    id: "plan-ends-before-it-begins",
    data: plan({ plan_activities: [{ ...activity, activity_start: "2022-06-02", activity_end: "2022-06-01" }] }),
    refused: ["activity_end constraint"],
  },
  { id: "plan-agreed-before-it-was-made", data: plan({ plan_agreed_on: "2022-05-16" }), refused: ["plan_agreed_on constraint"] },
  {
    id: "plan-in-the-future",
    data: plan({ plan_date: "2099-01-01", plan_agreed_on: "2099-01-01" }),
    refused: ["plan_agreed_on constraint", "plan_date constraint"],
  },
  {
    id: "plan-row-without-its-code",
    data: plan({ plan_activities: [{ activity_assistance: "training" }] }),
    refused: ["activity_code required"],
  },
  {
    id: "plan-fewer-rows-than-first",
    data: plan({ plan_objectives: [objective("A")] }),
    first: [
      ["rs_plan_objectives_count", "3"],
      ["plan_objectives[2]/objective_code", "X"],
    ],
  },
  { id: "consent", data: consent({}) },
  { id: "consent-of-no-case", data: consent({ case_id: "C 1" }), refused: ["case_id constraint"] },
  { id: "consent-expires-before-it-is-given", data: consent({ consent_expiry: "2022-05-16" }), refused: ["consent_expiry constraint"] },
  { id: "risks-none", data: risks({ risks_found: [] }) },
  { id: "risks-not-asked", data: risks({}) },
  {
    id: "market",
    data: market({
      is_open: "yes",
      coin: "XTS",
      stalls: [{ ware: ["fruit", "fish"], ripe: "no", price: 2.5, ...stall }],
      best_ware: "Figs",
    }),
  },
  {
    id: "market-missing-kinds",
    data: market({
      is_open: "yes",
      coin: "XTS",
      stalls: [
        { ware: ["fruit"], price: "dont_know", ...stall },
        { ware: "refused", ...stall },
      ],
    }),
  },
  {
    id: "market-amount-without-currency",
    data: market({ is_open: "yes", stalls: [stall, { ware: ["fruit"], price: 2.5, ...stall }] }),
    refused: ["coin required"],
  },
  { id: "market-empty", data: market({ is_open: "yes", stalls: [], why_empty: "Rain" }) },
  {
    id: "market-closed-late",
    data: market({ is_open: "no", why_empty: "Rain", best_ware: "Figs" }),
    first: [
      ["is_open", "yes"],
      ["rs_stalls_count", "1"],
      ["stalls[1]/pitch", "S-1"],
    ],
    back: { market_id: "M-1", is_open: "no", why_empty: "Rain" },
  },
  {
    id: "market-not-asked-in-a-row",
    data: market({
      is_open: "yes",
      stalls: [
        { ware: ["fish"], ripe: "no", price: 2, ...stall },
        { ware: ["fruit"], ripe: "yes", ...stall },
      ],
    }),
    back: {
      market_id: "M-1",
      is_open: "yes",
      stalls: [
        { ware: ["fish"], ...stall },
        { ware: ["fruit"], ripe: "yes", ...stall },
      ],
    },
  },
  {
    id: "market-sold-when-closed",
    data: market({ is_open: "yes", closed_on: "2022-05-17", stalls: [{ sold_on: "2022-05-18", ...stall }] }),
    refused: ["sold_on constraint"],
  },
  {
    id: "market-no-pitch",
    data: market({ is_open: "yes", stalls: [stall, { ware: ["fish"] }, { pitch: "no pitch" }] }),
    refused: ["pitch required", "pitch constraint"],
  },
];
