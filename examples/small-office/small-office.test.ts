import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@reintegration/cli";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { guideCommands } from "../../engines/kobo-guide/guide-commands.ts";
import { cases, deadlines, deviations, events, mistyped, problems } from "./counted-by-hand.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const guide = readFileSync(fileURLToPath(new URL("../../docs/guide/your-sop-in-an-afternoon.md", import.meta.url)), "utf8");
const commands = guideCommands(guide, "reintegration");

/** What a command of the guide gave, and the files that it left. */
interface Walked {
  readonly code: number;
  readonly printed: string;
  readonly files: Readonly<Record<string, string>>;
}

const outputs = ["findings/deviations.csv", "findings/problems.csv", "findings/summary.json", "start-grant.mmd"];
const walked: Walked[] = [];
let folder: string;
const start = process.cwd();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "small-office-"));
  cpSync(here, folder, { recursive: true, filter: (path) => !path.includes("node_modules") });
  process.chdir(folder);
  for (const { args } of commands) walked.push(await walk(args));
});
afterAll(() => {
  process.chdir(start);
  rmSync(folder, { recursive: true });
});

async function walk(args: readonly string[]): Promise<Walked> {
  let printed = "";
  const write = (text: string): void => {
    printed += text;
  };
  const code = await run([...args], {
    stdin: (async function* () {})(),
    stdout: { write },
    stderr: { write },
    env: { LC_ALL: "en_GB.UTF-8", NO_COLOR: "1" },
    today: "2026-07-03",
    signal: new AbortController().signal,
  });
  return { code, printed, files: Object.fromEntries(outputs.map((name) => [name, contentOf(name)])) };
}

function contentOf(name: string): string {
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch {
    return "";
  }
}

/** What came of the command that names a file first, and writes or prints what is asked for. */
const of = (file: string, ...words: readonly string[]): Walked => {
  const at = commands.findIndex(({ args }) => args.includes(file) && words.every((word) => args.includes(word)));
  return walked[at] as Walked;
};
const json = (name: string): unknown => JSON.parse(readFileSync(join(here, name), "utf8"));

/** The first cells of each line, as far as no cell before them is quoted. */
const cells = (csv: string, ...columns: readonly number[]): string[][] =>
  csv
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split("\r\n")
    .slice(1)
    .map((line) => line.split(","))
    .map((line) => columns.map((column) => line[column] ?? ""));

interface Summary {
  readonly log: {
    readonly cases: number;
    readonly events: number;
    readonly deviations: number;
    readonly withoutDeviation: { readonly share: number };
    readonly deadlines: readonly Readonly<Record<string, unknown>>[];
  };
}
const before = (): Walked => of("case-dates.csv");
const after = (): Walked => of("case-dates-corrected.csv");
const summaryOf = ({ files }: Walked): Summary => JSON.parse(files["findings/summary.json"] ?? "") as Summary;

describe("the walk of “Your SOP in an afternoon”", () => {
  it("Every command of the guide ends as the guide says, and prints what stands below it.", () => {
    expect(commands).toHaveLength(8);
    commands.forEach(({ args, prints }, at) => {
      const { code, printed } = walked[at] as Walked;
      expect(`${args.join(" ")}: ${code}`).toBe(`${args.join(" ")}: ${args.includes("start-grant-with-faults.json") ? 4 : 0}`);
      if (prints !== undefined) expect(printed).toBe(prints);
    });
  });

  it("The picture in the guide is the one that the command writes.", () => {
    const [, picture] = /^```mermaid\n(.*?)^```$/ms.exec(guide) ?? [];
    expect(of("start-grant.json", "mermaid").files["start-grant.mmd"]).toBe(picture);
  });

  it("With the three faults mended as the guide says, the procedure is the one without.", () => {
    const text = readFileSync(join(here, "start-grant-with-faults.json"), "utf8")
      .replace('"social_worker"', '"counsellor"')
      .replace('"assistance": true,', '"assistance": true, "consent": "assistance",');
    const mended = { ...JSON.parse(text), gates: (json("start-grant.json") as { gates: unknown }).gates };
    expect(mended).toEqual(json("start-grant.json"));
  });

  it("The French copy differs in its texts alone.", () => {
    const withoutTexts = (name: string): unknown =>
      JSON.parse(JSON.stringify(json(name)), (key, value: unknown) =>
        ["title", "description", "text", "note", "locator", "language"].includes(key) && typeof value === "string" ? "" : value,
      );
    expect(withoutTexts("start-grant.fr.json")).toEqual(withoutTexts("start-grant.json"));
  });
});

describe("the spreadsheet of the small office", () => {
  it("The deviations are those that were counted by hand, and no others.", () => {
    const found = cells(before().files["findings/deviations.csv"] ?? "", 0, 3, 4);
    expect(found.sort()).toEqual(deviations.map(([id, kind, about]) => [id, kind, about]).sort());
  });

  it("Late by as many days as the calendar says.", () => {
    const found = cells(before().files["findings/deviations.csv"] ?? "", 0, 4, 8).filter(([, , days]) => days !== "");
    const late = deviations.flatMap(([id, , about, days]) => (days === undefined ? [] : [[id, about, String(days)]]));
    expect(found.sort()).toEqual(late.sort());
  });

  it("Cases, events and the share without deviation are those that were counted.", () => {
    const { log } = summaryOf(before());
    expect(log).toMatchObject({ cases: cases.before.all, events: events.before, deviations: deviations.length });
    expect(log.withoutDeviation.share).toBe(cases.before.fine / cases.before.all);
    expect(log.deadlines).toMatchObject(deadlines);
  });

  it("What was typed wrong is told with its row.", () => {
    expect(cells(before().files["findings/problems.csv"] ?? "", 0, 3)).toEqual(problems.map(([row, rule]) => [String(row), rule]));
  });

  it("Corrected, what was typed wrong is gone, and what did happen is still there.", () => {
    const left = deviations.filter(([id]) => !mistyped.includes(id));
    const found = cells(after().files["findings/deviations.csv"] ?? "", 0, 3, 4);
    expect(found.sort()).toEqual(left.map(([id, kind, about]) => [id, kind, about]).sort());
    const { log } = summaryOf(after());
    expect(log).toMatchObject({ cases: cases.after.all, events: events.after });
    expect(log.withoutDeviation.share).toBe(cases.after.fine / cases.after.all);
    expect(cells(after().files["findings/problems.csv"] ?? "", 0)).toEqual([]);
  });

  it("Each sentence of the guide's table is one of the command's.", () => {
    const said = `${before().files["findings/deviations.csv"]}${before().files["findings/problems.csv"]}`;
    const rows = [...guide.matchAll(/^\| (SG-\d+)? ?\| (\d+) \| (.*?) \|/gm)];
    expect(rows).toHaveLength(10);
    for (const [, id, row, sentence] of rows) {
      const line = said
        .split("\r\n")
        .find((each) => each.startsWith(id === undefined ? `${row},` : `${id},${row},`) && each.includes(sentence ?? ""));
      expect(line, sentence).toBeDefined();
    }
  });
});
