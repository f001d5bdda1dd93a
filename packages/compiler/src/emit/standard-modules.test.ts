import { type CodelistDefinition, type InstrumentDefinition, resolveInstrument, type ScoringDefinition } from "@reintegration/model";
import { compileScoring } from "@reintegration/scoring";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marketFiles, paths } from "../../test/market.ts";
import { anyResponse } from "../../test/random-instrument.ts";
import { parseSources, type SourceFile } from "../sources.ts";
import { runtimeScoring } from "./runtime-scoring.ts";
import { scoredInstrument } from "./scored-instrument.ts";
import { emitStandardModules } from "./standard-modules.ts";

const files = marketFiles({ [`${paths.instrument}#/items/0/relevance`]: { eq: ["agreed", "yes"] } });
const sources = parseSources(files);
const [{ definition: instrumentDefinition }] = sources.instruments as [SourceFile<InstrumentDefinition>];
const [scoringFile] = sources.scorings as [SourceFile<ScoringDefinition>];
const codelists = sources.codelists.map(({ definition }): CodelistDefinition => definition);
const modules = emitStandardModules(sources);

/** The value that a module exports under a name. */
const exported = (path: string, name: string): unknown =>
  JSON.parse(new RegExp(`^export const ${name}: [A-Za-z]+ = (.*?);\\n(?:export|$)`, "ms").exec(modules.get(path) ?? "")?.[1] ?? "null");

describe("emitStandardModules", () => {
  it("brings with a scoring the part of the instrument that it needs, which scores as the whole does", () => {
    const whole = resolveInstrument(instrumentDefinition, codelists);
    const scoring = runtimeScoring(scoringFile);
    const part = scoredInstrument(whole, scoring);
    expect(exported("scorings/market-day-equal/1.0.0.ts", "scoring")).toEqual(scoring);
    expect(exported("scorings/market-day-equal/1.0.0.ts", "instrument")).toEqual({
      ...part,
      status: "draft",
      digest: sources.instruments[0]?.digest,
    });
    const [ofWhole, ofPart] = [whole, part].map((instrument) => compileScoring(instrument, scoring)) as [
      ReturnType<typeof compileScoring>,
      ReturnType<typeof compileScoring>,
    ];
    let computed = 0;
    fc.assert(
      fc.property(anyResponse(whole), (response) => {
        const score = ofWhole.score((response ?? {}) as object);
        expect(ofPart.score((response ?? {}) as object)).toEqual(score);
        if (score.status === "computed") computed++;
      }),
      { numRuns: 1_000 },
    );
    expect(computed).toBeGreaterThan(100);
  });

  it("gives the labels of an instrument in English and in each language that it is translated to, each with its file's digest", () => {
    expect([...modules.keys()].filter((path) => path.startsWith("labels/"))).toEqual([
      "labels/market-day/1.0.0/en.ts",
      "labels/market-day/1.0.0/fr.ts",
    ]);
    const digestOf = (path: string): string | undefined =>
      [...sources.instruments, ...sources.texts].find((file) => file.path === path)?.digest;
    const mood = (suffix: string) => ({
      text: `How is your mood?${suffix}`,
      answers: { good: `Good${suffix}`, fair: `Fair${suffix}`, bad: `Bad${suffix}` },
      missing: { refused: `Would not say${suffix}`, not_applicable: `Nobody is there${suffix}` },
    });
    expect(exported("labels/market-day/1.0.0/en.ts", "labels")).toMatchObject({
      language: "en",
      digest: digestOf(paths.instrument),
      items: { mood: mood("") },
    });
    expect(exported("labels/market-day/1.0.0/fr.ts", "labels")).toMatchObject({
      language: "fr",
      digest: digestOf(paths.french),
      items: { mood: mood(" (fr)") },
    });
  });

  it("lists everything in the catalogue, with basis, status, digest and languages", () => {
    const catalogue = modules.get("catalogue.ts") ?? "";
    const entries = JSON.parse(/catalogue: readonly CatalogueEntry\[\] = (\[.*?\n\]);/s.exec(catalogue)?.[1] ?? "[]") as {
      reference: string;
      languages: string[];
    }[];
    expect(entries.map(({ reference, languages }) => `${reference} ${languages.join(" ")}`)).toEqual([
      "market-day@1.0.0 en fr",
      "market-day-equal@1.0.0 en",
      "mood-3@1.0.0 en fr",
      "no-answer@1.0.0 en fr",
    ]);
    expect(entries[0]).toEqual({
      kind: "instrument",
      reference: "market-day@1.0.0",
      title: "A day at the market",
      basis: "reconstructed",
      status: "draft",
      digest: sources.instruments[0]?.digest,
      languages: ["en", "fr"],
    });
  });
});
