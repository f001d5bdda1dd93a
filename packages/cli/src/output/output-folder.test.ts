import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { text } from "../text/en.ts";
import { openOutputFolder } from "./output-folder.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "reintegration-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ours = "\uFEFFrow,column,case,rule,severity,message,what_to_do\r\n";

describe("openOutputFolder", () => {
  it("Files have their names only once all of them are whole.", async () => {
    const out = join(folder, "a", "b");
    const output = await openOutputFolder(out, ["problems.csv"], text);
    output.begin("problems.csv").write(ours);
    expect(existsSync(join(out, "problems.csv"))).toBe(false);
    await output.publish();
    await output.discard();
    expect(readdirSync(out)).toEqual(["problems.csv"]);
    expect(readFileSync(join(out, "problems.csv"), "utf8")).toBe(ours);
  });

  it("What is discarded leaves nothing behind, neither files nor a folder that was not there before.", async () => {
    const output = await openOutputFolder(join(folder, "new"), ["scores.csv"], text);
    output.begin("scores.csv").write("x".repeat(100_000));
    await output.discard();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("Our own earlier files are replaced.", async () => {
    writeFileSync(join(folder, "problems.csv"), `${ours}2,…`);
    const output = await openOutputFolder(folder, ["problems.csv"], text);
    output.begin("problems.csv").write(ours);
    await output.publish();
    expect(readFileSync(join(folder, "problems.csv"), "utf8")).toBe(ours);
  });

  it("A file of the same name that is not ours stops the work, unless it is forced.", async () => {
    writeFileSync(join(folder, "scores.csv"), "name,score\n");
    const stopped = openOutputFolder(folder, ["scores.csv"], text);
    await expect(stopped).rejects.toMatchObject({ code: 3, message: expect.stringContaining("--force") });
    await expect(openOutputFolder(folder, ["scores.csv"], text, { force: true })).resolves.toMatchObject({ path: folder });
    expect(readFileSync(join(folder, "scores.csv"), "utf8")).toBe("name,score\n");
  });

  describe("edge cases", () => {
    it("A folder that cannot be made is an output that cannot be written.", async () => {
      writeFileSync(join(folder, "file"), "");
      await expect(openOutputFolder(join(folder, "file"), ["scores.csv"], text)).rejects.toMatchObject({ code: 3 });
      await expect(openOutputFolder(join(folder, "file", "x"), ["scores.csv"], text)).rejects.toMatchObject({ code: 3 });
    });

    it("A folder in place of an output file is an output that cannot be written.", async () => {
      mkdirSync(join(folder, "scores.csv"));
      await expect(openOutputFolder(folder, ["scores.csv"], text)).rejects.toMatchObject({ code: 3 });
    });
  });
});
