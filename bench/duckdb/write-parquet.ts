import { DuckDBInstance } from "@duckdb/node-api";
import type { Instrument, Item } from "@reintegration/model";

/**
 * Writes random responses as Parquet, mostly in order: one answer in twenty missing, skip logic kept, one row in twenty with
 * something wrong. DuckDB draws them itself: rows by the million would take a program longer than all that is to be measured.
 */
export async function writeParquet(path: string, instrument: Instrument, rows: number): Promise<void> {
  const items = [...instrument.context, ...instrument.items];
  const columns = items.map((item, place) => `${cellOf(item, place)} AS ${item.key}`);
  const database = await DuckDBInstance.create(":memory:", { memory_limit: "1GB" });
  const connection = await database.connect();
  await connection.run(`COPY (SELECT ${columns.join(", ")} FROM range(${rows}) AS rows(i)) TO ${text(path)} (FORMAT parquet)`);
  connection.closeSync();
  database.closeSync();
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

function cellOf(item: Item, place: number): string {
  const draw = (of: number, salt = 0): string => `(hash(i, ${place}, ${salt}) % ${of})`;
  const pick = (codes: readonly string[], salt = 0): string => `[${codes.map(text).join(", ")}][1 + ${draw(codes.length, salt)}::BIGINT]`;
  const answer = answerOf(item, draw, pick);
  const { relevance } = item;
  if (relevance === undefined || !("eq" in relevance)) return answer;
  return `CASE WHEN ${relevance.eq[0]} = ${text(String(relevance.eq[1]))} THEN ${answer} END`;
}

function answerOf(
  item: Item,
  draw: (of: number, salt?: number) => string,
  pick: (codes: readonly string[], salt?: number) => string,
): string {
  const codes = (item.answers ?? []).map(({ code }) => code);
  switch (item.type) {
    case "single": {
      if (item.required && !item.dimension && codes.length === 2) return text(codes[0] as string);
      const rare = item.missing ? `WHEN ${draw(20, 1)} = 0 THEN ${pick(item.missing, 2)}` : "";
      // one answer in a thousand is blank, one in two thousand is no code
      return `CASE WHEN ${draw(2000, 3)} < 2 THEN NULL WHEN ${draw(2000, 3)} = 2 THEN 'other' ${rare} ELSE ${pick(codes)} END`;
    }
    case "multiple": {
      const alone = item.answers?.find(({ exclusive }) => exclusive)?.code ?? "";
      const chosen = codes.filter((code) => code !== alone).map((code, salt) => `CASE WHEN ${draw(3, salt)} = 0 THEN ${text(code)} END`);
      return `coalesce(nullif(concat_ws(' ', ${chosen.join(", ")}), ''), ${text(alone)})`;
    }
    case "date":
      return `concat('2022-0', 1 + i % 6, '-', 10 + i % 19)`;
    case "month":
      return `concat('2021-0', 1 + i % 9)`;
    case "integer":
    case "decimal":
      return "'1'";
    default:
      return item.maxLength !== undefined && item.maxLength < 10 ? "'en'" : "concat('C-', i)";
  }
}
