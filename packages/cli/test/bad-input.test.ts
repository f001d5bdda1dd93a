import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runInMemory } from "./run-in-memory.ts";
import { best, csv, instrument, scoring } from "./survey-rows.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reintegration-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const validate = (path: string, ...args: string[]) => runInMemory(["validate", path, "--instrument", instrument, ...args]);

describe("files that cannot be read give exit code 3 and say why", () => {
  it("A file that is not there.", async () => {
    expect(await validate(join(folder, "none.csv"))).toMatchObject({ code: 3, err: expect.stringContaining("There is no file") });
  });

  it("A folder.", async () => {
    expect(await validate(folder)).toMatchObject({ code: 3, err: expect.stringContaining("is a folder") });
  });

  it.skipIf(process.getuid?.() === 0)("A file that may not be read.", async () => {
    const path = file("locked.csv", csv([best]));
    chmodSync(path, 0);
    expect(await validate(path)).toMatchObject({ code: 3, err: expect.stringContaining("no permission") });
  });

  it("An empty file, and one with a header only.", async () => {
    for (const content of ["", csv([])])
      expect(await validate(file("empty.csv", content))).toMatchObject({ code: 3, err: expect.stringContaining("no responses") });
  });

  it("A spreadsheet that was renamed.", async () => {
    const zip = Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(3000, 7)]);
    expect(await validate(file("renamed.csv", zip))).toMatchObject({ code: 3, err: expect.stringContaining("spreadsheet") });
  });

  it("A file with nothing but unknown columns.", async () => {
    const { code, err } = await validate(file("other.csv", "a,b\n1,2\n"));
    expect({ code, err }).toMatchObject({ code: 3, err: expect.stringContaining("No column was recognised") });
    expect(err).toContain("reintegration schema");
  });

  it("A delimiter that cannot be told: spaces between the columns.", async () => {
    const path = file("spaces.csv", csv([best]).replaceAll(",", " "));
    expect(await validate(path)).toMatchObject({ code: 3, err: expect.stringContaining(", or ; or tab between the columns") });
  });

  it("Every message has what to do, in the language asked for.", async () => {
    expect((await validate(file("empty.csv", ""), "--lang", "fr")).err).toContain("→ Exportez à nouveau");
  });
});

describe("arguments that are wrong give exit code 4", () => {
  const cases: readonly [title: string, args: readonly string[], says: string][] = [
    ["An unknown survey lists the known ones.", ["validate", "x.csv", "--instrument", "rss@1.0.0"], instrument],
    ["A survey without a version is unknown: there is no latest.", ["validate", "x.csv", "--instrument", "rss-open"], instrument],
    ["An unknown scoring lists the known ones.", ["score", "x.csv", "--scoring", "rss@1.0.0"], scoring],
    ["A scoring file that is not there.", ["score", "x.csv", "--scoring", "./none.json"], "There is no file ./none.json"],
    ["An unknown cut-off set lists those of the scoring.", ["score", "x.csv", "--scoring", scoring, "--cutoffs", "0.5"], "ji-hoa-2022"],
    ["A mark without a kind.", ["validate", "x.csv", "--missing", "-99"], "mark=kind"],
    ["A day that is not in the calendar.", ["validate", "x.csv", "--as-of", "2022-02-30"], "YYYY-MM-DD"],
    ["A language that nobody wrote texts for.", ["validate", "x.csv", "--lang", "de"], "en, fr, es, ar"],
    ["An unknown option.", ["validate", "x.csv", "--instrumant", "x"], "--instrument"],
    ["An unknown command.", ["scores", "x.csv"], "score"],
    ["A command without its file.", ["score"], "file"],
    ["No command at all shows the help.", [], "Usage:"],
    ["explain without a case.", ["explain", "x.csv", "--scoring", scoring], "--case"],
    ["A schema of what is not there.", ["schema", "x@1.0.0"], scoring],
  ];
  for (const [title, args, says] of cases) {
    it(title, async () => {
      const { code, out, err } = await runInMemory(args);
      expect({ code, out }).toEqual({ code: 4, out: "" });
      expect(err).toContain(says);
    });
  }
});

describe("a scoring file of one's own that does not make sense", () => {
  const own = (content: string, ...args: string[]) => runInMemory(["score", "x.csv", "--scoring", file("own.json", content), ...args]);

  it("Everything that is wrong is listed at once, with its place, before the export is opened.", async () => {
    const { code, err } = await own(JSON.stringify({ id: "Mine", version: "1", scale: 0.5 }));
    expect(code).toBe(4);
    for (const part of [
      "/id: must be an id",
      "/version: must be a version",
      "/scale: must be a whole number",
      "/items: is missing: a list",
    ]) {
      expect(err).toContain(part);
    }
  });

  it("A file that is no JSON says so, in the language asked for.", async () => {
    expect(await own("{", "--lang", "es")).toMatchObject({ code: 4, err: expect.stringContaining("no es JSON") });
  });

  it("A scoring of the standard may not be imitated.", async () => {
    const [id, version] = scoring.split("@");
    const { err } = await own(
      JSON.stringify({
        id,
        version,
        title: "x",
        basis: "sourced",
        licence: "x",
        provenance: [{ source: "x", locator: "-", confidence: "sourced" }],
        instrument,
        method: "weighted-mean/1",
        scale: 4,
        items: [{ item: "able_to_stay", values: { yes: 4, no: 0 } }],
        dimensions: [{ id: "all", title: "All", weights: { able_to_stay: 1 }, total: 1, minAnsweredShare: 0.5 }],
        composite: { title: "x", weights: { all: 1 } },
        cutoffs: [],
      }),
    );
    expect(err).toContain(`${scoring} belongs to the standard`);
  });
});

describe("outputs that cannot be written", () => {
  it("A folder below a file gives exit code 3.", async () => {
    const path = file("good.csv", csv([best]));
    const args = ["score", path, "--instrument", instrument, "--scoring", scoring, "--out", join(path, "out")];
    expect(await runInMemory(args)).toMatchObject({ code: 3, err: expect.stringContaining("cannot be written") });
  });

  it.skipIf(process.getuid?.() === 0)("A folder without permission gives exit code 3.", async () => {
    mkdirSync(join(folder, "locked"), { mode: 0o500 });
    const path = file("good.csv", csv([best]));
    expect(await validate(path, "--out", join(folder, "locked"))).toMatchObject({
      code: 3,
      err: expect.stringContaining("cannot be written"),
    });
  });
});

describe("an interruption", () => {
  it("Ctrl-C gives exit code 130 and leaves nothing behind.", async () => {
    const interruption = new AbortController();
    async function* interrupted(): AsyncIterableIterator<Uint8Array> {
      yield Buffer.from(csv([best]));
      interruption.abort();
      throw interruption.signal.reason;
    }
    const args = ["score", "-", "--instrument", instrument, "--scoring", scoring, "--out", join(folder, "interrupted")];
    const { code, err } = await runInMemory(args, { stdin: interrupted(), signal: interruption.signal });
    expect({ code, err }).toEqual({ code: 130, err: "\nInterrupted. Nothing was written.\n" });
    expect(existsSync(join(folder, "interrupted"))).toBe(false);
  });
});

describe("our own faults", () => {
  async function* broken(): AsyncIterableIterator<Uint8Array> {
    yield Buffer.from("x");
    throw new TypeError("the wheel came off");
  }
  const fault = (env: Readonly<Record<string, string>>) =>
    runInMemory(["validate", "-", "--instrument", instrument], { stdin: broken(), env });

  it("An unexpected error gives exit code 1 and asks to report it.", async () => {
    const { code, err } = await fault({});
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining("the wheel came off") });
    expect(err).toContain("report it");
    expect(err).not.toContain(".ts:");
  });

  it("Where it happened is shown with DEBUG only.", async () => {
    expect((await fault({ DEBUG: "1" })).err).toContain(".ts:");
  });
});
