import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalogue, loadWorkflow } from "@reintegration/standard";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageFile } from "../src/package-file.ts";
import { runInMemory } from "./run-in-memory.ts";

const reference = catalogue.find(({ kind }) => kind === "workflow")?.reference as string;
const [id = "", version = ""] = reference.split("@");
const { roles, transitions } = await loadWorkflow(reference);
const acting = roles.find((role) => transitions.some((way) => way.roles.includes(role))) as string;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "workflow-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The definition of the standard as a file of one's own, with something else in it. */
async function ownFile(name: string, change: (definition: Record<string, unknown>) => unknown): Promise<string> {
  const content = await readFile(packageFile(`@reintegration/standard/data/workflows/${id}/${version}.json`) as string, "utf8");
  const path = join(folder, name);
  await writeFile(path, JSON.stringify(change({ ...JSON.parse(content), id: "our-own" })));
  return path;
}

describe("reintegration workflow", () => {
  it("prints a procedure of the standard in each form", async () => {
    const printed = async (format: string) => (await runInMemory(["workflow", reference, "--as", format])).out;
    expect(await printed("mermaid")).toContain(`stateDiagram-v2\n  %% ${reference}`);
    expect(await printed("bpmn")).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<bpmn:definitions/);
    expect(JSON.parse(await printed("xstate"))).toMatchObject({ version, initial: "not-opened" });
    expect(await printed("check")).toMatch(new RegExp(`^${reference}: nothing is wrong with it\\. \\d+ states`));
  });

  it("prints the checklist of a role in the language asked for", async () => {
    const list = async (lang: string) =>
      (await runInMemory(["workflow", reference, "--as", "checklist", "--role", acting, "--lang", lang])).out;
    expect(await list("en")).toContain("Case number: ");
    expect(await list("fr")).toContain("Numéro du dossier : ");
    expect(await list("es")).toContain("Número del caso: ");
    expect(await list("ar")).toContain("رقم الحالة: ");
  });

  it("writes a file, and replaces none unless told to", async () => {
    const path = join(folder, "procedure.bpmn");
    const argv = ["workflow", reference, "--as", "bpmn", "--out", path];
    expect(await runInMemory(argv)).toMatchObject({ code: 0, out: `${path}: ${reference} as BPMN 2.0\n` });
    expect((await runInMemory(argv)).code).not.toBe(0);
    expect((await runInMemory([...argv, "--force"])).code).toBe(0);
    expect(await readFile(path, "utf8")).toContain("<bpmndi:BPMNDiagram");
  });

  it("draws and checks a procedure of one's own", async () => {
    const path = await ownFile("own.json", (definition) => definition);
    expect(await runInMemory(["workflow", path, "--as", "check"])).toMatchObject({ code: 0, err: "" });
    expect((await runInMemory(["workflow", path, "--as", "mermaid"])).out).toContain(`%% our-own@${version}`);
  });

  describe("edge cases", () => {
    it("names all that is wrong in a procedure of one's own, with its place and what to do", async () => {
      const path = await ownFile("wrong.json", (definition) => ({
        ...definition,
        transitions: (definition["transitions"] as { roles: unknown; to?: string }[]).map((way, index) =>
          index === 1 ? { ...way, to: "nowhere" } : index === 2 ? { ...way, roles: ["nobody"] } : way,
        ),
      }));
      const { code, err } = await runInMemory(["workflow", path, "--as", "check"]);
      expect(code).not.toBe(0);
      expect(err).toContain("/transitions/1");
      expect(err).toContain("nowhere");
      expect(err).toContain("/transitions/2");
      expect(err).toContain("nobody");
    });

    it("names every place that has not the right shape", async () => {
      const path = await ownFile("shape.json", (definition) => ({ ...definition, states: [], gates: "none" }));
      const { code, err } = await runInMemory(["workflow", path, "--as", "check"]);
      expect(code).not.toBe(0);
      expect(err).toContain("/states");
      expect(err).toContain("/gates");
    });

    it("names the entry in which a fault lies, and says in words what a place lacks", async () => {
      const path = await ownFile("lacking.json", (definition) => ({
        ...definition,
        events: [{ id: "waited_long" }],
        transitions: (definition["transitions"] as object[]).map((way, index) => (index === 1 ? { ...way, roles: [] } : way)),
        states: undefined,
      }));
      const { err } = await runInMemory(["workflow", path, "--as", "check"]);
      expect(err).toContain("/events/0 (waited_long): “title” is missing here");
      expect(err).toMatch(/\/transitions\/1\/roles \([a-z_]+\): must not be empty/);
      expect(err).toContain("/: “states” is missing here");
    });

    it("says in which line a file stops being JSON", async () => {
      const path = join(folder, "comma.json");
      await writeFile(path, '{\n  "id": "our-own",\n}\n');
      const { code, err } = await runInMemory(["workflow", path, "--as", "check"]);
      expect(code).not.toBe(0);
      expect(err).toContain(", line 3, column 1\n");
    });

    it("says which roles have something to do where none or an unknown one is named", async () => {
      for (const role of [[], ["--role", "nobody"]]) {
        const { code, err } = await runInMemory(["workflow", reference, "--as", "checklist", ...role]);
        expect(code).not.toBe(0);
        expect(err).toContain(acting);
      }
    });

    it("names the procedures that it knows where it does not know one", async () => {
      const { code, err } = await runInMemory(["workflow", "no-such@1.0.0", "--as", "mermaid"]);
      expect(code).not.toBe(0);
      expect(err).toContain(reference);
    });
  });
});
