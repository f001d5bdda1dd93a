import type { Sheet, XlsForm } from "../src/xlsform/xls-form.ts";

/** A form as text that people can read and compare: each row a block, each filled cell a line. */
export function formText(form: XlsForm): string {
  return Object.entries(form)
    .map(([name, sheet]) => `# ${name}\n\n${blocks(sheet as Sheet)}`)
    .join("\n");
}

function blocks([header = [], ...rows]: Sheet): string {
  return rows
    .map((row) => {
      const cells = row.flatMap((cell, at) => (cell === "" ? [] : [`${header[at]}: ${cell.replaceAll("\n", "⏎")}\n`]));
      return `${cells.join("")}\n`;
    })
    .join("");
}

/** The rows of a sheet by column. */
export function rowsOf([header = [], ...rows]: Sheet): Record<string, string>[] {
  return rows.map((row) => Object.fromEntries(row.flatMap((cell, at) => (cell === "" ? [] : [[header[at] as string, cell]]))));
}
