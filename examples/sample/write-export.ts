import { type Instrument, type Item, referenceOf } from "@reintegration/model";
import { toolColumns } from "./add-tool-columns.ts";
import type { Interview } from "./interview.ts";

interface Column {
  readonly header: string;
  cell(interview: Interview): string;
}

/**
 * Writes interviews as KoboToolbox exports them with "XML values and headers": semicolons, every cell quoted, groups in the
 * headers, a multiple choice as one column and as 0/1 columns, CRLF, no byte order mark.
 */
export function writeExport(instrument: Instrument, interviews: readonly Interview[]): string {
  const tool = (name: string, header = name): Column => ({ header, cell: (interview) => interview.tool[name] ?? "" });
  const columns: Column[] = [
    tool("start"),
    tool("end"),
    ...instrument.context.map((item): Column => ({ header: `interview/${item.key}`, cell: ({ context }) => context[item.key] ?? "" })),
    ...instrument.items.flatMap((item) => answerColumns(item)),
    tool("remarks", "interview/remarks"),
    { header: "rs_instrument", cell: () => referenceOf(instrument) },
    ...toolColumns.map((name) => tool(name)),
  ];
  const line = (cells: readonly string[]): string => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")}\r\n`;
  return (
    line(columns.map(({ header }) => header)) +
    interviews.map((interview) => line(columns.map((column) => column.cell(interview)))).join("")
  );
}

function answerColumns(item: Item): Column[] {
  const header = `${item.dimension}/${item.key}`;
  const cell = ({ answers }: Interview): string => [answers[item.key] ?? ""].flat().join(" ");
  if (item.type !== "multiple") return [{ header, cell }];
  const codes = [...(item.answers ?? []).map(({ code }) => code), ...(item.missing ?? [])];
  const chosen = (interview: Interview, code: string): string => {
    const answer = interview.answers[item.key];
    return answer === undefined ? "" : [answer].flat().includes(code) ? "1" : "0";
  };
  return [
    { header, cell },
    ...codes.map((code): Column => ({ header: `${header}/${code}`, cell: (interview) => chosen(interview, code) })),
  ];
}
