import { type Item, missingKinds } from "@reintegration/model";
import { loadInstrument, loadLabels } from "@reintegration/standard";
import { instrument, type Row } from "./survey-rows.ts";

const { context, items } = await loadInstrument(instrument);
const labels = await loadLabels(instrument, "es");

/** Interviews with answers of every kind, most of them in order: what an export may hold, and what it should not. Always the same ones. */
export function randomSurvey(rows: number, seed: number): Row[] {
  let state = seed;
  const below = (limit: number): number => {
    // Marsaglia's xorshift
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 2 ** 32) * limit);
  };
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const strange = (item: Item, text: string): string => {
    const label = Object.values(labels.items[item.key]?.answers ?? {});
    return pick([
      ` ${text}`,
      `${text} `,
      text.toUpperCase(),
      pick([...missingKinds]),
      "other thing",
      "-99",
      "NA",
      "=1+1",
      'a, "b"',
      "two\nlines",
      "é",
      "0",
      label.length > 0 ? pick(label) : "x",
      "44698",
      "2022-02-30",
      "2022-05-17T10:00:00.000+03:00",
      "17/05/2022",
      "1.50",
      "none land",
      "land animals land",
    ]);
  };
  const ordinary = (item: Item, row: number): string => {
    const codes = (item.answers ?? []).map(({ code }) => code);
    switch (item.type) {
      case "single":
        return below(12) === 0 ? pick([...(item.missing ?? []), "not_asked"]) : pick(codes);
      case "multiple":
        return codes.filter(() => below(4) === 0).join(" ");
      case "date":
        return `20${10 + below(20)}-${String(1 + below(12)).padStart(2, "0")}-${String(10 + below(22)).padStart(2, "0")}`;
      case "month":
        return `20${10 + below(20)}-0${1 + below(9)}`;
      case "integer":
      case "decimal":
        return pick(["1", "2.5", "0", "-3", "1e3"]);
      default:
        return item.maxLength !== undefined && item.maxLength < 10 ? "en" : `C-${row - (below(20) === 0 ? below(50) : 0)}`;
    }
  };
  return Array.from({ length: rows }, (_, row) => {
    // half of the rows are as they should be: SQL scores only those
    const faults = row % 2;
    const cells: Record<string, string> = {};
    for (const item of [...context, ...items]) {
      const isAsked = item.relevance === undefined || !("eq" in item.relevance) || cells[item.relevance.eq[0]] === item.relevance.eq[1];
      const text = ordinary(item, row);
      const isRequired = item.required && (isAsked || faults > 0);
      const answer = isRequired || below(2) === 0 ? text : "";
      cells[item.key] = faults === 0 ? (isAsked ? answer : "") : below(30) === 0 ? strange(item, text) : below(40) === 0 ? "" : answer;
    }
    if (faults === 0) Object.assign(cells, { consent_to_interview: "yes", interview_date: "2022-05-17", return_month: "2021-05" });
    if (row % 50 === 7) cells["rs_instrument"] = pick([instrument, "rss-open@9.0.0", ` ${instrument}`]);
    cells["_uuid"] = pick([`u${row}`, `u${row}`, `uuid:u${row}`, `u${row - 1}`, ` u${row}`, ""]);
    cells["_validation_status"] = pick(["validation_status_approved", "validation_status_approved", "", "validation_status_on_hold"]);
    cells["remark"] = pick(["", "x", "a;b", '"quoted"']);
    return cells;
  });
}
