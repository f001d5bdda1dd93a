import type { PlannedScore, ScoredVariable, ScorePlan } from "../plan/plan-scores.ts";
import { spssList } from "./spss-list.ts";
import { textName } from "./spss-read-item.ts";
import { type SpssNames, spssTest } from "./spss-test.ts";

/** The commands that compute the scores of one plan: sums of whole numbers, and one division. */
export function spssScores(plan: ScorePlan, names: SpssNames): string[] {
  const cells = plan.items.map(({ item: { key } }) => key);
  return [
    ...plan.states.flatMap(({ item, relevance }) => {
      const { key, type } = item;
      const known = type === "multiple" ? `#k_${key}` : key;
      const text = type === "month" || type === "text";
      const isKind = `IF NOT MISSING(#k_${key}) #s_${key} = #k_${key}.`;
      const state =
        type === "single" || type === "multiple"
          ? [`COMPUTE #s_${key} = -5.`, `IF NOT MISSING(${known}) #s_${key} = ${known}.`]
          : text
            ? [
                `RECODE ${textName(key)} ('not_asked'=-1) ('not_applicable'=-2) ('refused'=-3)\n    ('dont_know'=-4) ('absent'=-5) (''=-5) (ELSE=0) INTO #s_${key}.`,
              ]
            : [
                `COMPUTE #s_${key} = ${type === "date" ? 0 : -5}.`,
                ...(type === "date" ? [] : [`IF NOT MISSING(${key}) #s_${key} = 0.`]),
                isKind,
              ];
      if (!relevance) return [...state, `COMPUTE #r_${key} = 1.`];
      return [...state, `COMPUTE #r_${key} = ${spssTest(relevance, names)}.`, `IF #r_${key} = 0 #s_${key} = -2.`];
    }),
    ...plan.items.flatMap((variable) => outcome(variable, names)),
    `COMPUTE #invalid = (rs_instrument <> '${plan.instrument}').`,
    `IF NMISS(${spssList(
      cells.map((key) => `#o_${key}`),
      ", ",
    )}) > 0 #invalid = 1.`,
    "COMPUTE #allnum = 0.",
    "COMPUTE #allansw = 0.",
    "COMPUTE #allappw = 0.",
    "COMPUTE #allans = 0.",
    "COMPUTE #allapp = 0.",
    ...plan.dimensions.flatMap((dimension) => {
      const weighed = (test: string, times: (weight: number) => string): string => {
        const parts = dimension.items.map(({ key, weight }) => times(weight).replaceAll("#", `(#o_${key} ${test})`));
        return spssList(parts, " + ");
      };
      return [
        `COMPUTE #num = ${spssList(
          dimension.items.map(({ key, weight }) => `${weight} * MAX(0, #o_${key})`),
          " + ",
        )}.`,
        `COMPUTE #answ = ${weighed(">= 0", (weight) => `${weight} * #`)}.`,
        `COMPUTE #appw = ${weighed("<> -2", (weight) => `${weight} * #`)}.`,
        `COMPUTE #ans = ${weighed(">= 0", () => "#")}.`,
        `COMPUTE #app = ${weighed("<> -2", () => "#")}.`,
        ...score(plan, dimension, {
          scale: plan.scale,
          numerator: "#num",
          answeredWeight: "#answ",
          applicableWeight: "#appw",
          answered: "#ans",
          applicable: "#app",
        }),
        `IF NOT MISSING(${dimension.names.value}) #allnum = #allnum + ${dimension.weight} * ${dimension.names.value}.`,
        `IF NOT MISSING(${dimension.names.value}) #allansw = #allansw + ${dimension.weight}.`,
        `COMPUTE #allappw = #allappw + ${dimension.weight}.`,
        ...(dimension.weight === 0 ? [] : ["COMPUTE #allans = #allans + #ans.", "COMPUTE #allapp = #allapp + #app."]),
      ];
    }),
    ...score(plan, plan.composite, {
      scale: 1,
      numerator: "#allnum",
      answeredWeight: "#allansw",
      applicableWeight: "#allappw",
      answered: "#allans",
      applicable: "#allapp",
    }),
  ];
}

/** The value of an answer; -1 unanswered, -2 does not apply, missing an error. */
function outcome({ item, values, leaves, unanswered }: ScoredVariable, names: SpssNames): string[] {
  const { key, type } = item;
  const known = type === "multiple" ? `#k_${key}` : key;
  const outcome = `#o_${key}`;
  const kinds = [...unanswered.map((number) => `(${number}=-1)`), ...leaves.map((number) => `(${number}=-2)`)];
  const answers = type === "multiple" ? [] : values.map(({ number, value }) => `(${number}=${value})`);
  const alone = (item.answers ?? []).filter(({ exclusive }) => exclusive).map(({ code }) => names.choice(key, code));
  const chosen = spssList(
    values.map(({ code }) => names.choice(key, code)),
    " + ",
  );
  return [
    `RECODE ${known}\n    ${spssList([...answers, ...kinds])}\n    (ELSE=SYSMIS) INTO ${outcome}.`,
    ...(type === "multiple"
      ? [
          `IF #k_${key} = 0 ${outcome} = MAX(${spssList(
            values.map(({ code, value }) => `${names.choice(key, code)} * ${value}`),
            ", ",
          )}).`,
          ...(alone.length > 0 ? [`IF #k_${key} = 0 AND (${spssList(alone, " + ")}) > 0 AND (${chosen}) > 1 ${outcome} = $SYSMIS.`] : []),
        ]
      : []),
    ...(item.relevance ? [`IF #r_${key} = 0 ${outcome} = -2.`] : []),
  ];
}

interface Sums {
  readonly scale: number;
  readonly numerator: string;
  readonly answeredWeight: string;
  readonly applicableWeight: string;
  readonly answered: string;
  readonly applicable: string;
}

function score({ bands }: ScorePlan, { names, minimumShare }: PlannedScore, sums: Sums): string[] {
  return [
    `COMPUTE ${names.share} = 0.`,
    `IF ${sums.applicableWeight} > 0 ${names.share} = ${sums.answeredWeight} / ${sums.applicableWeight}.`,
    `COMPUTE ${names.value} = $SYSMIS.`,
    `IF ${sums.answeredWeight} > 0 AND ${names.share} >= ${minimumShare} ${names.value} = ${sums.numerator} / (${sums.scale} * ${sums.answeredWeight}).`,
    `COMPUTE ${names.answered} = ${sums.answered}.`,
    `COMPUTE ${names.applicable} = ${sums.applicable}.`,
    `STRING ${names.status} (A12).`,
    `COMPUTE ${names.status} = 'insufficient'.`,
    `IF NOT MISSING(${names.value}) ${names.status} = 'scored'.`,
    "DO IF #invalid = 1.",
    `COMPUTE ${names.value} = $SYSMIS.`,
    `COMPUTE ${names.share} = $SYSMIS.`,
    `COMPUTE ${names.answered} = $SYSMIS.`,
    `COMPUTE ${names.applicable} = $SYSMIS.`,
    `COMPUTE ${names.status} = 'invalid'.`,
    "END IF.",
    ...(names.band === undefined
      ? []
      : [
          `STRING ${names.band} (A32).`,
          `COMPUTE ${names.band} = ''.`,
          ...bands.map(({ id, from }) => `IF ${names.value} >= ${from} ${names.band} = '${id}'.`),
        ]),
  ];
}
