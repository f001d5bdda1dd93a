import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";

interface VectorFile {
  readonly kind: string;
  readonly vectors: readonly { readonly id: string; readonly origin: { readonly kind: string; readonly working: string } }[];
}

const folder = new URL("../vectors/", import.meta.url);
const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".json"))
  .sort();
const read = (path: string): VectorFile => JSON.parse(readFileSync(new URL(path, folder), "utf8")) as VectorFile;
const schema = JSON.parse(readFileSync(new URL("../schema/vectors.schema.json", import.meta.url), "utf8")) as object;
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);

describe.each(paths)("the vectors of %s", (path) => {
  const { vectors } = read(path);

  it("follow their schema", () => {
    expect(validate(read(path)) ? [] : validate.errors).toEqual([]);
  });

  it("have ids of their own", () => {
    const ids = vectors.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("say where their expected results come from", () => {
    for (const { id, origin } of vectors)
      expect([id, origin.kind, origin.working.length > 0]).toEqual([id, expect.stringMatching(/^(hand|independent)$/), true]);
  });
});

it("there are at least 60 scoring vectors for every shipped scoring, and vectors of checks for its survey", () => {
  const folders = new URL("../../standard/data/scorings/", import.meta.url);
  for (const id of readdirSync(folders)) {
    for (const file of readdirSync(new URL(`${id}/`, folders)).filter((name) => /^[0-9.]+\.json$/.test(name))) {
      const { instrument } = JSON.parse(readFileSync(new URL(`${id}/${file}`, folders), "utf8")) as { instrument: string };
      expect([id, read(`scoring/${id}-${file}`).vectors.length >= 60]).toEqual([id, true]);
      expect([id, read(`validation/${instrument.replace("@", "-")}.json`).vectors.length >= 40]).toEqual([id, true]);
    }
  }
  expect(read("validation/rss-open-1.0.0.json").vectors.length).toBeGreaterThanOrEqual(60);
});

const hasPython = spawnSync("python3", ["--version"]).status === 0;

it.skipIf(!hasPython)("they equal what the independent implementation in Python computes", () => {
  const { status, stdout, stderr } = spawnSync("python3", ["check.py"], { cwd: new URL("../origin/", import.meta.url), encoding: "utf8" });
  expect({ status, output: status === 0 ? "" : stdout + stderr }).toEqual({ status: 0, output: "" });
});
