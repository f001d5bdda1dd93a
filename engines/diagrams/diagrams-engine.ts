import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { toBpmn, toMermaid } from "@reintegration/diagrams";
import { BpmnModdle } from "bpmn-moddle";
import Linter from "bpmnlint/lib/linter.js";
import NodeResolver from "bpmnlint/lib/resolver/node-resolver.js";
import type { Engine } from "../engine.ts";
import { inFolder } from "../scripts/in-folder.ts";
import { command } from "../setup/command.ts";
import { debian } from "../setup/debian.ts";
import { lastLine } from "../setup/last-line.ts";
import { python } from "../setup/python.ts";
import { type Outcome, tally } from "../vectors/tally.ts";
import { type DiagramCase, diagramCases } from "./diagram-cases.ts";
import { diagramsBrowser, plain, type Seen } from "./diagrams-browser.ts";

const name = "Diagram readers";
const script = fileURLToPath(new URL("check_bpmn.py", import.meta.url));
const pictures = fileURLToPath(new URL("../../artefacts/diagrams", import.meta.url));

/**
 * Rules of bpmnlint that say whether a process can be read and is whole. Left out: a state is one diamond where ways meet and part,
 * and what starts by a condition needs no name of its own.
 */
const rules = Object.fromEntries(
  [
    ...["no-disconnected", "no-duplicate-sequence-flows", "no-bpmndi", "no-complex-gateway", "no-inclusive-gateway", "link-event"],
    ...["event-sub-process-typed-start-event", "sub-process-blank-start-event", "single-blank-start-event", "single-event-definition"],
    ...[
      "start-event-required",
      "end-event-required",
      "no-implicit-end",
      "no-implicit-start",
      "ad-hoc-sub-process",
      "no-overlapping-elements",
    ],
  ].map((rule) => [rule, "error"]),
);

/** Our diagrams in Mermaid, in the viewer of bpmn.io, in bpmn-moddle and bpmnlint, and against the schemas of BPMN. */
export const diagramsEngine: Engine = {
  name,
  async run() {
    const { missing } = await debian("chromium");
    if (missing !== undefined) return { engine: name, skipped: missing, groups: [] };
    await debian("fonts-noto-core"); // Arabic in the pictures; no matter if it cannot be had
    const cases = await diagramCases();
    const files = new Map(await Promise.all(cases.map(async ({ id, workflow, labels }) => [id, await toBpmn(workflow, labels)] as const)));
    const xmlOf = ({ id }: DiagramCase): string => files.get(id) ?? "";
    const picture = ({ id }: DiagramCase, kind: string): string | undefined =>
      /-(en|ar)$|hostile/.test(id) ? join(pictures, `${id}-${kind}.png`) : undefined;
    await mkdir(pictures, { recursive: true });
    const browser = await diagramsBrowser();
    try {
      return {
        engine: name,
        version: browser.version,
        groups: [
          await tally("Mermaid", cases, async (one) =>
            looks(await browser.mermaid(toMermaid(one.workflow, one.labels), picture(one, "mermaid")), one),
          ),
          await tally("bpmn.io", cases, async (one) => {
            const seen = await browser.bpmn(xmlOf(one), picture(one, "bpmn"));
            const undrawn = [...xmlOf(one).matchAll(/bpmnElement="([^"]+)"/g)].map(([, id]) => id as string);
            const lost = undrawn.filter((id) => !seen.drawn.includes(id) && !id.startsWith("process_"));
            return lost.length > 0 ? { failed: `not drawn: ${lost.join(", ")}` } : looks(seen, one);
          }),
          await tally("bpmn-moddle", cases, (one) => roundTrip(xmlOf(one))),
          await tally("bpmnlint", cases, (one) => linted(xmlOf(one))),
          await tally("BPMN 2.0 schema", cases, await bySchema(files)),
        ],
      };
    } finally {
      await browser.close();
    }
  },
};

/** Whether a picture came without a complaint and shows the titles of all states and of the events that lead somewhere. */
function looks({ text, warnings }: Seen, { workflow, labels }: DiagramCase): Outcome {
  if (warnings.length > 0) return { failed: warnings.join("; ") };
  const squeezed = text.replaceAll(" ", ""); // a long title is broken into lines, also inside a word
  const titles = [
    ...workflow.states.map(({ id }) => labels.states[id]?.title ?? id),
    ...workflow.events.map((id) => labels.events[id]?.title ?? id),
  ];
  const absent = titles.filter((title) => !squeezed.includes(plain(title).replaceAll(" ", "")));
  return absent.length === 0 ? "passed" : { failed: `not to be seen: ${absent.join(" | ")}` };
}

async function roundTrip(xml: string): Promise<Outcome> {
  const moddle = new BpmnModdle();
  const { rootElement, warnings } = await moddle.fromXML(xml);
  if (warnings.length > 0) return { failed: warnings.map(String).join("; ") };
  const again = (await moddle.toXML(rootElement, { format: true })).xml;
  return again === xml ? "passed" : { failed: "written again, it is another text" };
}

async function linted(xml: string): Promise<Outcome> {
  const { rootElement } = await new BpmnModdle().fromXML(xml);
  const linter = new Linter({ resolver: new NodeResolver(), config: { rules } });
  const reports = Object.entries(await linter.lint(rootElement)).flatMap(([rule, found]) =>
    found.map(({ id, message }) => `${rule} ${id}: ${message}`),
  );
  return reports.length === 0 ? "passed" : { failed: reports.slice(0, 5).join("; ") };
}

/** What the schemas of BPMN say of each file; where they cannot be had, that no case was asked. */
async function bySchema(files: ReadonlyMap<string, string>): Promise<(one: DiagramCase) => Outcome> {
  const tools = await python("lxml", "spiffworkflow");
  if (tools.missing !== undefined) return () => ({ notExpressible: tools.missing });
  const named = Object.fromEntries([...files].map(([id, xml]) => [`${id}.bpmn`, xml]));
  const run = await inFolder(named, (folder) => command(tools.python, [script, folder], { timeoutSeconds: 120 }));
  if (run.code !== 0) throw new Error(lastLine(run.stdout, run.stderr));
  const outcomes = new Map(JSON.parse(run.stdout) as readonly (readonly [string, string | null])[]);
  return ({ id }) => {
    const fault = outcomes.get(id);
    return fault === null ? "passed" : { failed: fault ?? "not looked at" };
  };
}
