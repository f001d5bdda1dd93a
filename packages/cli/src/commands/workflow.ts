import { toBpmn, toChecklist, toMermaid, toXState } from "@reintegration/diagrams";
import { referenceOf } from "@reintegration/model";
import { loadProcedure, type Procedure } from "../cases/load-procedure.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { type Language, languageOf } from "../options/choose-language.ts";
import { writeNewFile } from "../output/write-new-file.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import { loadText } from "../text/load-text.ts";
import type { Text } from "../text/text.ts";

/** What a workflow can be printed as, and how that is called; `check` prints nothing but that it can be used. */
export const workflowFormats = {
  mermaid: "Mermaid",
  bpmn: "BPMN 2.0",
  xstate: "XState 5",
  checklist: "Markdown",
  check: "",
} as const;

export interface WorkflowOptions {
  readonly as: keyof typeof workflowFormats;
  /** Code of the role whose checklist is wanted. */
  readonly role?: string;
  readonly lang?: Language;
  readonly out?: string;
  readonly force?: true;
}

/** `workflow`: prints a procedure of the standard or of the user's own as a diagram or checklist, or says what is wrong with it. */
export async function workflow(named: string, options: WorkflowOptions, io: Io): Promise<ExitCode> {
  const language = options.lang ?? languageOf(io.env);
  const { text } = await loadText(language);
  const procedure = await loadProcedure(named, language, text);
  const { id, version, states, events } = procedure.workflow;
  const reference = referenceOf({ id, version });
  if (options.as === "check") {
    const count = { states: String(states.length), events: String(events.length), roles: String(actingRoles(procedure).length) };
    io.stdout.write(`${fill(text.workflow.fine, { reference, ...count })}\n`);
    return exitCodes.fine;
  }
  const made = await print(procedure, options, text);
  if (options.out === undefined) {
    io.stdout.write(made);
    return exitCodes.fine;
  }
  const { out: path, force = false } = options;
  await writeNewFile(path, made, text, { force });
  io.stdout.write(`${fill(text.workflow.written, { path, reference, format: workflowFormats[options.as] })}\n`);
  return exitCodes.fine;
}

async function print(procedure: Procedure, { as, role }: WorkflowOptions, text: Text): Promise<string> {
  const { workflow, labels } = procedure;
  if (as === "mermaid") return toMermaid(workflow, labels);
  if (as === "bpmn") return toBpmn(workflow, labels);
  if (as === "xstate") return `${JSON.stringify(toXState(workflow), null, 2)}\n`;
  if (role !== undefined && workflow.roles.includes(role)) return toChecklist(workflow, labels, { role });
  const problem = role === undefined ? text.workflow.roleNeeded : fill(text.workflow.unknownRole, { value: role });
  const known = actingRoles(procedure).map((code) => `${code} (${labels.roles[code] ?? code})`);
  throw new Stop(exitCodes.badArguments, problem, [text.stops.known, ...known]);
}

/** Roles that may do something in a procedure, in the order of their codelist. */
const actingRoles = ({ workflow }: Procedure): string[] =>
  workflow.roles.filter((code) => workflow.transitions.some(({ roles }) => roles.includes(code)));
