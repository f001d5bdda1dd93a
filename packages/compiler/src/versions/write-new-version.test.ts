import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { tellAll } from "../../test/lint-market.ts";
import { marketFiles } from "../../test/market.ts";
import { readData } from "../read-data.ts";
import { writeNewVersion } from "./write-new-version.ts";

describe("writeNewVersion", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "new-version-"));
    write(marketFiles());
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const write = (files: ReadonlyMap<string, string>): void => {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  const json = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), "utf8"));
  const status = (id: string, version: string, entry: object): void => {
    const path = `codelists/${id}/index.json`;
    const index = json(path) as { versions: Record<string, object> };
    writeFileSync(join(folder, path), JSON.stringify({ ...index, versions: { ...index.versions, [version]: entry } }));
  };

  it("copies a definition with its translations to the next version as a draft, and the lint finds nothing to say", () => {
    const before = readData(folder);
    const { ok, text } = writeNewVersion(["mood-3@1.0.0", "minor"], folder);
    expect(ok).toBe(true);
    expect(json("codelists/mood-3/1.1.0.json")).toEqual({ ...(json("codelists/mood-3/1.0.0.json") as object), version: "1.1.0" });
    expect(json("codelists/mood-3/text/fr/1.1.0.json")).toEqual({
      ...(json("codelists/mood-3/text/fr/1.0.0.json") as object),
      version: "1.1.0",
      translates: "mood-3@1.1.0",
    });
    expect(json("codelists/mood-3/index.json")).toMatchObject({
      id: "mood-3",
      kind: "codelist",
      versions: { "1.0.0": { status: "draft" }, "1.1.0": { status: "draft" } },
    });
    expect(tellAll(readData(folder))).toEqual([]);
    const changed = [...readData(folder)].filter(([path, now]) => before.get(path) !== now).map(([path]) => path);
    expect(changed).toEqual(["codelists/mood-3/1.1.0.json", "codelists/mood-3/index.json", "codelists/mood-3/text/fr/1.1.0.json"]);
    expect(text).toContain(
      "mood-3@1.1.0 is there as a draft, a copy of mood-3@1.0.0:\n  codelists/mood-3/1.1.0.json\n  codelists/mood-3/text/fr/1.1.0.json\n  codelists/mood-3/index.json\n",
    );
  });

  it("says what to do next: the change, the check, who still names the old version, and how to publish", () => {
    const { text } = writeNewVersion(["mood-3@1.0.0", "minor"], folder);
    expect(text.split("Next:\n")[1]).toBe(
      [
        "1. Make the change in codelists/mood-3/1.1.0.json. A minor version adds items or answers: old data stay valid, and every old response scores the same.",
        "2. Run npm run gen. It names each translation whose English has changed, and refuses what the version number does not allow.",
        "3. market-day@1.0.0 still names mood-3@1.0.0. To use the new version, name mood-3@1.1.0 in a draft of it.",
        "4. To publish, write “published” in index.json and run npm run gen: the digest goes to frozen.json, and the file never changes again.",
        "",
      ].join("\n"),
    );
    expect(text).toContain("Note: mood-3@1.0.0 is a draft, which may change in place.");
  });

  it.each([
    { level: "patch", next: "1.0.1" },
    { level: "minor", next: "1.1.0" },
    { level: "major", next: "2.0.0" },
  ])("raises the $level to $next, for an instrument and a scoring as well", ({ level, next }) => {
    expect(writeNewVersion(["market-day@1.0.0", level], folder).ok).toBe(true);
    expect(writeNewVersion(["market-day-equal@1.0.0", level], folder).ok).toBe(true);
    expect(json(`instruments/market-day/text/fr/${next}.json`)).toMatchObject({ version: next, translates: `market-day@${next}` });
    expect(json(`scorings/market-day-equal/${next}.json`)).toMatchObject({ version: next, instrument: "market-day@1.0.0" });
    expect(tellAll(readData(folder))).toEqual([]);
  });

  it.each([
    { args: [], refusal: "Usage: npm run new-version -- <id>@<x.y.z> patch|minor|major" },
    { args: ["mood-3@1.0.0"], refusal: "Usage: npm run new-version" },
    { args: ["mood-3@1.0.0", "minor", "now"], refusal: "Usage: npm run new-version" },
    { args: ["mood-3@1.0.0", "huge"], refusal: "“huge” is none of patch, minor, major." },
    { args: ["mood-3", "minor"], refusal: "“mood-3” is no reference. Write it as <id>@<x.y.z>." },
    { args: ["../mood@1.0.0", "minor"], refusal: "“../mood@1.0.0” is no reference." },
    {
      args: ["mood-4@1.0.0", "minor"],
      refusal: "There is no definition “mood-4”. Known: mood-3, no-answer, market-day, market-day-equal.",
    },
    { args: ["mood-3@1.2.0", "minor"], refusal: "There is no mood-3@1.2.0. Known versions: 1.0.0." },
    { args: ["mood-3@constructor", "minor"], refusal: "“mood-3@constructor” is no reference." },
  ])("refuses $args and writes nothing", ({ args, refusal }) => {
    const before = [...readData(folder)];
    const { ok, text } = writeNewVersion(args, folder);
    expect({ ok, text }).toEqual({ ok: false, text: expect.stringContaining(refusal) });
    expect([...readData(folder)]).toEqual(before);
  });

  it("refuses a version that is listed and has no file, and one that has a file and is not listed", () => {
    status("mood-3", "1.2.0", { status: "draft" });
    expect(writeNewVersion(["mood-3@1.2.0", "patch"], folder).text).toContain("There is no mood-3@1.2.0.");
    write(new Map([["codelists/mood-3/1.3.0.json", "{}"]]));
    expect(writeNewVersion(["mood-3@1.3.0", "patch"], folder).text).toContain("There is no mood-3@1.3.0.");
  });

  it("refuses a version that is there already, and says whether to change it or to start from it", () => {
    writeNewVersion(["mood-3@1.0.0", "minor"], folder);
    expect(writeNewVersion(["mood-3@1.0.0", "minor"], folder).text).toContain(
      "mood-3@1.1.0 is there already. It is a draft: make the change in it.",
    );
    status("mood-3", "1.1.0", { status: "published" });
    expect(writeNewVersion(["mood-3@1.0.0", "minor"], folder).text).toContain(
      "mood-3@1.1.0 is there already. Start from it: npm run new-version -- mood-3@1.1.0 minor",
    );
  });

  it("refuses to slip a version in before a later one, but allows a patch of an older line", () => {
    writeNewVersion(["mood-3@1.0.0", "patch"], folder);
    writeNewVersion(["mood-3@1.0.1", "patch"], folder);
    expect(writeNewVersion(["mood-3@1.0.1", "patch"], folder).text).toContain("mood-3@1.0.2 is there already.");
    expect(writeNewVersion(["mood-3@1.0.0", "minor"], folder).text).toContain("mood-3@1.0.2 is there already.");
    writeNewVersion(["mood-3@1.0.2", "major"], folder);
    expect(writeNewVersion(["mood-3@1.0.2", "patch"], folder).ok).toBe(true);
  });

  describe("edge cases", () => {
    it("keeps what an index says of the other versions, and lists them by number", () => {
      status("mood-3", "1.0.0", { status: "deprecated", replacedBy: "1.1.0" });
      const { text } = writeNewVersion(["mood-3@1.0.0", "minor"], folder);
      expect(readFileSync(join(folder, "codelists/mood-3/index.json"), "utf8")).toContain(
        '  "versions": {\n    "1.0.0": { "status": "deprecated", "replacedBy": "1.1.0" },\n    "1.1.0": { "status": "draft" }\n  }\n}\n',
      );
      expect(text).not.toContain("Note:");
    });

    it("does not take a text that speaks of a version for the version", () => {
      write(marketFiles({ "codelists/mood-3/1.0.0.json#/title": 'Moods "version": "1.0.0"' }));
      writeNewVersion(["mood-3@1.0.0", "patch"], folder);
      expect(json("codelists/mood-3/1.0.1.json")).toMatchObject({ title: 'Moods "version": "1.0.0"', version: "1.0.1" });
    });

    it("sends to npm run gen where a file is not JSON", () => {
      writeFileSync(join(folder, "codelists/mood-3/1.0.0.json"), "{");
      expect(writeNewVersion(["mood-3@1.0.0", "patch"], folder)).toEqual({
        ok: false,
        text: "A definition file is not JSON. Run npm run gen first: it tells which.",
      });
    });
  });
});

describe("npm run new-version", () => {
  it("says why it refuses, and leaves the exit code 1 behind", () => {
    const script = fileURLToPath(new URL("../new-version.ts", import.meta.url));
    const tsx = fileURLToPath(new URL("../../../../node_modules/.bin/tsx", import.meta.url));
    const { status, stdout, stderr } = spawnSync(tsx, ["--conditions=@reintegration/source", script, "nothing@1.0.0", "minor"], {
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toContain("There is no definition “nothing”.");
  });
});
