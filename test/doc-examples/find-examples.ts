/** One `@example` of a doc comment. */
export interface DocExample {
  readonly code: string;
  /** Line of its first code line in the file, from 1. */
  readonly line: number;
  /** Fenced as ```` ```ts no-run ````: shown to readers, not run. */
  readonly skipped: boolean;
}

/** The `@example` blocks of a TypeScript text, in its order, each ending at the next tag or at the end of its comment. */
export function findExamples(text: string): DocExample[] {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const firstLine = text.slice(0, comment.index).split("\n").length;
    return examplesOfComment(comment[0].split("\n"), firstLine);
  });
}

function examplesOfComment(lines: readonly string[], firstLine: number): DocExample[] {
  const examples: { lines: string[]; line: number }[] = [];
  let current: { lines: string[]; line: number } | undefined;
  let fenced = false;
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(/^\s*(\/\*\*|\*(?!\/)) ?/, "").replace(/\s*\*\/\s*$/, "");
    if (line.startsWith("```")) fenced = !fenced;
    const tag = fenced ? null : /^@(\w+)\s*(.*)$/.exec(line);
    if (tag?.[1] === "example") {
      current = { lines: [tag[2] ?? ""], line: firstLine + index };
      examples.push(current);
    } else if (tag) {
      current = undefined;
    } else {
      current?.lines.push(line);
    }
  }
  return examples.map(toExample);
}

/** Takes the code out of its fence; text around a fence is prose. Without a fence all of it is code. */
function toExample({ lines, line }: { lines: readonly string[]; line: number }): DocExample {
  const open = lines.findIndex((text) => text.startsWith("```"));
  const close = lines.findIndex((text, index) => index > open && text.startsWith("```"));
  const start =
    open === -1
      ? Math.max(
          0,
          lines.findIndex((text) => text.trim() !== ""),
        )
      : open + 1;
  const code = lines.slice(start, open === -1 || close === -1 ? undefined : close);
  return { code: code.join("\n").trimEnd(), line: line + start, skipped: open !== -1 && /\bno-run\b/.test(lines[open] ?? "") };
}

/** The ```` ```ts ```` blocks of a Markdown text that state a value; others are for reading. */
export function findMarkdownExamples(text: string): DocExample[] {
  return [...text.matchAll(/^```ts\b(.*)\n([\s\S]*?)^```/gm)]
    .map(([block, options = "", code = ""], index, all) => ({
      code: code.trimEnd(),
      line: text.slice(0, all[index]?.index ?? text.indexOf(block)).split("\n").length + 1,
      skipped: /\bno-run\b/.test(options),
    }))
    .filter(({ code }) => code.includes("// =>"));
}
