import { dirname } from "node:path";
import { hanging, left, pageWidth, right, textWidth, wrap } from "../summary/layout.ts";
import { bar } from "../summary/sparkline.ts";
import { fill } from "../text/fill.ts";
import type { LogFileSummary } from "./log-file-summary.ts";
import type { LogPage } from "./log-lines.ts";

const barWidth = 16;
const mostWorkers = 15;
/** A longer name of a model gives way to its code. */
const longestModel = 18;

/** Returnees who left before the end, by the state in which the case was. */
export function dropoutLines({ log, notChecked }: LogFileSummary, { text, number, colour, names }: LogPage): string[] {
  const { title, none, beforeOpening } = text.cases.dropouts;
  if (log.cases === 0 || notChecked.some(({ part }) => part === "dropouts")) return [];
  if (log.dropouts.length === 0) return [colour.bold(title), `  ${none}`];
  const titles = log.dropouts.map(({ state }) => (state === "" ? beforeOpening : names.state(state)));
  const width = Math.min(34, Math.max(...titles.map(textWidth))) + 2;
  const most = Math.max(...log.dropouts.map(({ count }) => count));
  return [
    colour.bold(title),
    ...log.dropouts.map(
      ({ count }, index) =>
        `  ${left(titles[index] as string, width)}${right(number.count(count), 8)}  ${colour.yellow(bar(count / most, barWidth))}`,
    ),
  ];
}

/** Open cases of each worker, by model. Workers are codes. */
export function caseloadLines({ log }: LogFileSummary, { text, number, colour, names }: LogPage): string[] {
  const { title, worker: workerWord, noWorker, noModel, all, note } = text.cases.caseload;
  if (log.caseload.every(({ worker }) => worker === null)) return [];
  const models = [...new Set(log.caseload.map(({ model }) => model))].sort((one, other) =>
    one === null ? 1 : other === null ? -1 : one < other ? -1 : 1,
  );
  const workers = new Map<string | null, Map<string | null, number>>();
  for (const { worker, model, cases } of log.caseload) {
    const own = workers.get(worker) ?? new Map<string | null, number>();
    workers.set(worker, own.set(model, cases));
  }
  const sumOf = (loads: ReadonlyMap<string | null, number>): number => [...loads.values()].reduce((sum, n) => sum + n, 0);
  const rows = [...workers].sort(([, one], [, other]) => sumOf(other) - sumOf(one));
  const [onlyModel = null] = models;
  const shown = models.length === 1 && onlyModel === null ? [] : models;
  const heads = shown.map((model) => {
    const name = model === null ? noModel : names.model(model);
    return textWidth(name) > longestModel && model !== null ? model : name;
  });
  const widths = heads.map((head) => Math.max(10, textWidth(head) + 2));
  const nameWidth = Math.max(textWidth(workerWord), ...rows.map(([worker]) => textWidth(worker ?? noWorker))) + 2;
  const most = Math.max(...rows.map(([, loads]) => sumOf(loads)));
  const rest = rows.length - mostWorkers;
  const free = pageWidth - 14 - nameWidth - widths.reduce((sum, width) => sum + width, 0);
  const loadWidth = Math.max(0, Math.min(barWidth, free));
  return [
    colour.bold(title),
    colour.dim(
      `  ${left(workerWord, nameWidth)}${heads.map((head, index) => right(head, widths[index] as number)).join("")}${right(all, 10)}`,
    ),
    ...rows.slice(0, mostWorkers).map(([worker, loads]) => {
      const cells = shown.map((model, index) =>
        right(loads.has(model) ? number.count(loads.get(model) ?? 0) : "", widths[index] as number),
      );
      return `  ${left(worker ?? noWorker, nameWidth)}${cells.join("")}${right(number.count(sumOf(loads)), 10)}  ${colour.cyan(bar(sumOf(loads) / most, loadWidth))}`;
    }),
    ...(rest > 0 ? [`  ${text.count.more(rest)}`] : []),
    ...wrap(note, pageWidth - 2).map((line) => colour.dim(`  ${line}`)),
  ];
}

/** What the log cannot show, and was not checked. */
export function uncheckedLines({ notChecked }: LogFileSummary, { text, colour, names }: LogPage): string[] {
  if (notChecked.length === 0) return [];
  const { title, parts } = text.cases.unchecked;
  const nameOf = {
    roles: () => "",
    evidence: names.record,
    "evidence-content": names.record,
    "evidence-new": names.record,
    consent: names.purpose,
    guard: names.event,
    gate: names.gate,
    deadline: names.deadline,
    dropouts: names.fact,
    transfers: names.record,
  };
  const kinds = [...new Set(notChecked.map(({ part }) => part))];
  return [
    colour.bold(title),
    ...kinds.flatMap((kind) => {
      const of = notChecked
        .filter(({ part }) => part === kind)
        .map((each) => nameOf[kind](each.of))
        .filter((name) => name !== "");
      return hanging(
        "  – ",
        4,
        of.length === 0 ? parts[kind] : `${parts[kind]}${text.punctuation.colon}${of.join(text.punctuation.comma)}`,
      );
    }),
  ];
}

/** Where the outputs are. */
export function logFileLines({ files }: LogFileSummary, { text, colour }: LogPage): string[] {
  const written = Object.entries(files);
  const [first] = written;
  if (first === undefined) return [text.files.askForFiles];
  const what: Readonly<Record<string, string>> = {
    "deviations.csv": text.cases.files.deviations,
    "cases.csv": text.cases.files.cases,
    "problems.csv": text.files.problems,
    "summary.json": text.files.summary,
  };
  return [
    colour.bold(fill(text.files.title, { folder: dirname(first[1]) })),
    ...written.map(([name]) => `  ${left(name, 16)}${what[name] ?? ""}`),
  ];
}
