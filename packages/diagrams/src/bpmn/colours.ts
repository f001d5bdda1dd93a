/** Namespace of “BPMN in color”, which bpmn.io and others read; other tools pass over it. */
export const colourNamespace = "http://www.omg.org/spec/BPMN/non-normative/color/1.0";

const colour = (background: string, border: string): Readonly<Record<string, string>> => ({
  "color:background-color": background,
  "color:border-color": border,
});

/** The colours of the parts of a diagram, pale enough to be printed. */
export const colours = {
  start: colour("#e4f3e5", "#2e7d32"),
  state: colour("#e3f0fa", "#1f5f8b"),
  task: colour("#ffffff", "#333333"),
  clock: colour("#fff3e0", "#b45309"),
  end: colour("#e9e9e9", "#444444"),
  link: colour("#f3e9f7", "#6a1b9a"),
  anytime: colour("#fffaf0", "#b58900"),
  several: colour("#ffffff", "#b58900"),
  closing: colour("#f5f5f5", "#555555"),
} as const;
