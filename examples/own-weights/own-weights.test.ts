import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@reintegration/cli";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const weights = path("./my-weights.json");
const definition = JSON.parse(readFileSync(weights, "utf8")) as {
  readonly scale: number;
  readonly items: readonly { readonly item: string; readonly values: Readonly<Record<string, number>> }[];
  readonly dimensions: readonly {
    readonly id: string;
    readonly weights: Readonly<Record<string, number>>;
    readonly minAnsweredShare: number;
  }[];
};

let folder: string;
let printed = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "reintegration-"));
  const write = (text: string): void => {
    printed += text;
  };
  const args = ["--instrument", "rss-open@1.0.0", "--scoring", weights, "--cutoffs", "my-office", "--out", folder, "--lang", "en"];
  const code = await run(["score", path("../data/rss-kobo-export.csv"), ...args], {
    stdin: (async function* () {})(),
    stdout: { write },
    stderr: { write },
    env: {},
    today: "2026-01-15",
    signal: new AbortController().signal,
  });
  expect(code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A CSV file without line ends in cells: cells by column name. */
function table(text: string, delimiter: string): Record<string, string>[] {
  const [names = [], ...rows] = text
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(delimiter).map((cell) => cell.replace(/^"|"$/g, "")));
  return rows.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""])));
}

/** The score of a single-choice dimension, worked out once more from the file of weights alone. */
function expected(row: Record<string, string>, dimension: string): number | undefined {
  const { weights = {}, minAnsweredShare = 1 } = definition.dimensions.find(({ id }) => id === dimension) ?? {};
  let [sum, answered, applicable] = [0, 0, 0];
  for (const [key, weight] of Object.entries(weights)) {
    const cell = row[`${dimension}/${key}`] ?? "";
    if (cell === "not_applicable") continue;
    applicable += weight;
    const value = definition.items.find(({ item }) => item === key)?.values[cell];
    if (value === undefined) continue;
    answered += weight;
    sum += weight * value;
  }
  return answered / applicable >= minAnsweredShare ? sum / (definition.scale * answered) : undefined;
}

describe("a scoring of one's own", () => {
  it("Every score of the sample is what the weights in the file say, to the last bit.", () => {
    const scores = table(readFileSync(join(folder, "scores.csv"), "utf8"), ",");
    const answers = table(readFileSync(path("../data/rss-kobo-export.csv"), "utf8"), ";");
    expect(answers).toHaveLength(scores.length);
    let compared = 0;
    scores.forEach((score, index) => {
      if (score["composite_status"] === "invalid") return;
      expect(score["social"]).toBe(String(expected(answers[index] ?? {}, "social") ?? ""));
      compared++;
    });
    expect(compared).toBe(292);
  });

  it("Bands are those of the file, at each score that the set applies to.", () => {
    const [first] = table(readFileSync(join(folder, "scores.csv"), "utf8"), ",");
    expect(first).toMatchObject({ economic_cutoffs: "my-office", composite_cutoffs: "my-office" });
    expect(Object.keys(first ?? {})).not.toContain("social_band");
    expect(printed).toContain("Visit first");
  });

  it("The stamp says that the scoring is not one of the standard's.", () => {
    const { stamp } = JSON.parse(readFileSync(join(folder, "summary.json"), "utf8")) as { stamp: unknown };
    expect(stamp).toMatchObject({
      scoring: "my-weights@1.0.0",
      cutoffs: "my-office",
      basis: "reconstructed",
      digests: { scoring: "custom" },
    });
    expect(printed).toContain("your own file");
  });
});
