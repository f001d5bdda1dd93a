import { missingKinds } from "@reintegration/model";
import { missingNumber } from "../plan/missing-number.ts";
import type { PlannedScore, ScorePlan } from "../plan/plan-scores.ts";
import { stataMissing } from "./stata-missing.ts";
import { type StataNames, stataTest } from "./stata-test.ts";

/** What the variables of a sum are called while it is worked out. */
interface Sums {
  readonly scale: number;
  readonly numerator: string;
  readonly answeredWeight: string;
  readonly applicableWeight: string;
  readonly answered: string;
  readonly applicable: string;
}

/** The commands that compute the scores of one plan: sums of whole numbers in doubles, and one division. */
export function stataScores(plan: ScorePlan, names: StataNames, outcome: (key: string) => string): string[] {
  return [
    ...plan.states.flatMap(({ item, relevance }) => {
      const { key, type } = item;
      const state = names.state(key);
      const text = names.text(key);
      const kinds = missingKinds.map((kind) => `replace ${state} = ${stataMissing(missingNumber(kind))} if ${text} == "${kind}"`);
      const made =
        type === "multiple"
          ? []
          : type === "single"
            ? [`generate long ${state} = ${key}`]
            : [
                `generate byte ${state} = 0`,
                ...(type === "integer" || type === "decimal" ? [`replace ${state} = .e if missing(${key})`] : []),
                ...kinds,
                `replace ${state} = .e if ${text} == ""`,
              ];
      const known = type === "multiple" ? [`generate byte ${outcome(key)}k = ${state}`] : [];
      return [
        ...made,
        ...known,
        `replace ${state} = .e if ${state} == .`,
        ...(relevance
          ? [`replace ${state} = .b if !${stataTest(relevance, names)}`, `generate byte ${outcome(key)}r = ${stataTest(relevance, names)}`]
          : []),
      ];
    }),
    ...plan.items.flatMap(({ item: { key, type, relevance, answers = [] }, values, leaves, unanswered }) => {
      const found = outcome(key);
      const known = type === "multiple" ? `${found}k` : key;
      const alone = answers.filter(({ exclusive }) => exclusive).map(({ code }) => names.choice(key, code));
      const chosen = values.map(({ code }) => names.choice(key, code)).join(" + ");
      return [
        `generate double ${found} = .`,
        ...(type === "multiple"
          ? [
              `replace ${found} = max(${values.map(({ code, value }) => `${names.choice(key, code)} * ${value}`).join(", ")}, -1) if ${known} == 0`,
              ...(alone.length > 0 ? [`replace ${found} = . if ${known} == 0 & (${alone.join(" + ")}) > 0 & (${chosen}) > 1`] : []),
            ]
          : values.map(({ number, value }) => `replace ${found} = ${value} if ${known} == ${number}`)),
        ...unanswered.map((number) => `replace ${found} = -1 if ${known} == ${stataMissing(number)}`),
        ...leaves.map((number) => `replace ${found} = -2 if ${known} == ${stataMissing(number)}`),
        ...(relevance ? [`replace ${found} = -2 if !${found}r`] : []),
      ];
    }),
    `generate byte _invalid = rs_instrument != "${plan.instrument}"`,
    ...plan.items.map(({ item: { key } }) => `replace _invalid = 1 if ${outcome(key)} == .`),
    ...["_allnum", "_allansw", "_allappw", "_allans", "_allapp"].map((name) => `generate double ${name} = 0`),
    ...plan.dimensions.flatMap((dimension) => {
      const sums = {
        scale: plan.scale,
        numerator: "_num",
        answeredWeight: "_answ",
        applicableWeight: "_appw",
        answered: "_ans",
        applicable: "_app",
      };
      const added = ["_num", "_answ", "_appw", "_ans", "_app"];
      return [
        ...added.map((name) => `generate double ${name} = 0`),
        ...dimension.items.flatMap(({ key, weight }) => [
          `replace _num = _num + ${weight} * ${outcome(key)} if ${outcome(key)} >= 0`,
          `replace _answ = _answ + ${weight} if ${outcome(key)} >= 0`,
          `replace _appw = _appw + ${weight} if ${outcome(key)} != -2`,
          `replace _ans = _ans + 1 if ${outcome(key)} >= 0`,
          `replace _app = _app + 1 if ${outcome(key)} != -2`,
        ]),
        ...score(plan, dimension, sums),
        `replace _allnum = _allnum + ${dimension.weight} * ${dimension.names.value} if ${dimension.names.value} < .`,
        `replace _allansw = _allansw + ${dimension.weight} if ${dimension.names.value} < .`,
        `replace _allappw = _allappw + ${dimension.weight}`,
        ...(dimension.weight === 0 ? [] : ["replace _allans = _allans + _ans", "replace _allapp = _allapp + _app"]),
        `drop ${added.join(" ")}`,
      ];
    }),
    ...score(plan, plan.composite, {
      scale: 1,
      numerator: "_allnum",
      answeredWeight: "_allansw",
      applicableWeight: "_allappw",
      answered: "_allans",
      applicable: "_allapp",
    }),
    "drop _invalid _allnum _allansw _allappw _allans _allapp",
  ];
}

function score({ bands }: ScorePlan, { names, minimumShare }: PlannedScore, sums: Sums): string[] {
  return [
    `generate double ${names.share} = 0`,
    `replace ${names.share} = ${sums.answeredWeight} / ${sums.applicableWeight} if ${sums.applicableWeight} > 0`,
    `generate double ${names.value} = .`,
    `replace ${names.value} = ${sums.numerator} / (${sums.scale} * ${sums.answeredWeight}) if ${sums.answeredWeight} > 0 & ${names.share} >= ${minimumShare} & !_invalid`,
    `generate int ${names.answered} = ${sums.answered} if !_invalid`,
    `generate int ${names.applicable} = ${sums.applicable} if !_invalid`,
    `replace ${names.share} = . if _invalid`,
    `generate str12 ${names.status} = "insufficient"`,
    `replace ${names.status} = "scored" if ${names.value} < .`,
    `replace ${names.status} = "invalid" if _invalid`,
    ...(names.band === undefined
      ? []
      : [
          `generate str32 ${names.band} = ""`,
          ...bands.map(({ id, from }) => `replace ${names.band} = "${id}" if ${names.value} >= ${from} & ${names.value} < .`),
        ]),
  ];
}
