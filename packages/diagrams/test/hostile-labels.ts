import type { Workflow, WorkflowLabels } from "@reintegration/model";

/** Texts that a diagram language, Markdown, XML or HTML would read as more than text. */
const hostileTexts: readonly string[] = [
  "end",
  'Say "end": [a] {b} (c)',
  "%% not a comment",
  "<script>alert(1)</script>",
  "1. First",
  "- point",
  "**bold** and _italic_ `code`",
  "😀 مرحبا: «نعم»",
  "note right of s1",
  "style s1 fill:#f00;",
  "classDef x fill:#fff;",
  "click here: now#1;",
  "a --> b; c",
  "]]> & &amp; <b>",
  "#quot; #35;",
  "$$x^2$$",
  "fa:fa-car",
  "state x { y }",
  "<<fork>>",
  "\\n \\ | ~ ^",
  "direction LR",
  "[*]",
];

/** Labels of a workflow in which every text is hostile, each another one as far as they go. */
export function hostileLabels(workflow: Workflow): WorkflowLabels {
  let next = 0;
  const text = (): string => {
    next += 1;
    return `${hostileTexts[(next - 1) % hostileTexts.length]}${next > hostileTexts.length ? ` ${next}` : ""}`;
  };
  const all = (ids: readonly string[]): Record<string, string> => Object.fromEntries(ids.map((id) => [id, text()]));
  const titled = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, { title: text(), description: text() }]));
  return {
    language: "en",
    title: text(),
    states: titled(workflow.states.map(({ id }) => id)),
    events: titled(workflow.events),
    roles: all(workflow.roles),
    purposes: {},
    gates: all(workflow.gates.map(({ id }) => id)),
    deadlines: all(workflow.deadlines.map(({ id }) => id)),
    facts: Object.fromEntries(workflow.facts.map(({ key }) => [key, { text: text() }])),
    records: Object.fromEntries(
      workflow.records.map(({ id, version }) => {
        return [`${id}@${version}`, { language: "en", title: text(), dimensions: {}, items: {}, digest: "" }];
      }),
    ),
    digest: "",
  };
}
