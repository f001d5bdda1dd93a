import type { FrameDefinition } from "@reintegration/model";
import type { SourceFile } from "../sources.ts";
import { definitionHead, sourcesInLine } from "./definition-head.ts";
import { plain } from "./plain.ts";
import { table } from "./table.ts";

/** The page of a frame: its topics and safeguards with their sources, what is not known, and why there is neither form nor score. */
export function framePage(file: SourceFile<FrameDefinition>): string {
  const { about, refusal, dimensions, topics, methods, safeguards, notKnown, gain } = file.definition;
  const statements = (list: FrameDefinition["safeguards"]): string =>
    table(
      ["", "source"],
      list.map(({ text, provenance }) => [plain(text), sourcesInLine(provenance)]),
    );
  const section = (title: string, content: string): string => (content === "" ? "" : `## ${title}\n\n${content}\n`);
  const titleOf = (id: string | undefined): string => plain(dimensions.find((dimension) => dimension.id === id)?.title ?? "");
  const topicTable = table(
    ["topic", "id", "dimension", "source"],
    topics.map(({ id, title, dimension, provenance }) => [plain(title), `\`${id}\``, titleOf(dimension), sourcesInLine(provenance)]),
  );
  const without = dimensions.filter(({ id }) => topics.every(({ dimension }) => dimension !== id)).map(({ title }) => plain(title));
  return `${definitionHead(file, "frame: topics, without form and without score")}
## What it is for

${plain(about)}

**${plain(refusal)}**

## Topics

${topicTable}${without.length === 0 ? "" : `\nNo topic is known to us in: ${without.join(", ")}.\n`}
${section(
  "Ways of working that the sources name",
  methods.length === 0
    ? ""
    : table(
        ["way", "id", "source"],
        methods.map(({ id, title, provenance }) => [plain(title), `\`${id}\``, sourcesInLine(provenance)]),
      ),
)}${section("Safeguards", safeguards.length === 0 ? "" : statements(safeguards))}${section("What is not known, and not given", statements(notKnown))}${gain ? section("Gain", gainInWords(gain)) : ""}`;
}

function gainInWords({ record, before, after, outOf }: NonNullable<FrameDefinition["gain"]>): string {
  const whole = outOf === undefined ? "" : `, of \`${outOf}\` where that is said`;
  return `\`${after}\` minus \`${before}\` of \`${record}\`${whole}. Where one of them is missing there is no gain, and it is not 0.\n`;
}
