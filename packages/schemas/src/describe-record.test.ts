import { type Labels, type RecordData, type RecordType, recordProblems, type Vocabulary } from "@reintegration/model";
import { loadLabels, loadRecord } from "@reintegration/standard";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { bite } from "../test/knowledge-bite.ts";
import { describeRecord } from "./describe-record.ts";

const resource = await loadRecord("resource@1.0.0");
const english = await loadLabels("resource@1.0.0", "en");

const described = (id: string, record: RecordData = bite, labels: Labels = english): object => {
  const vocabulary = resource.vocabularies?.find((each) => each.id === id) as Vocabulary;
  return describeRecord(resource, record, vocabulary, labels);
};

/** All that a JSON-LD processor reads out of a document, as lines of RDF. Nothing may be fetched. */
async function statements(document: object): Promise<string[]> {
  const documentLoader = (url: string): never => {
    throw new Error(`fetched ${url}`);
  };
  const quads = (await jsonld.canonize(document, {
    format: "application/n-quads",
    documentLoader,
  })) as unknown as string;
  return quads.trim().split("\n");
}

describe("a resource as JSON-LD", () => {
  it("is a record without a problem to begin with", () => {
    expect(recordProblems(resource, bite)).toEqual([]);
  });

  it("says in schema.org what a JSON-LD processor reads as these statements, and no other", async () => {
    const has = (property: string, value: string): string => `_:c14n0 <http://schema.org/${property}> ${value} .`;
    const found = await statements(described("schema-org"));
    // written out by hand from the vocabulary: https://schema.org
    expect(found.map((line) => line.replaceAll(/_:c14n[0-9]+/g, "_:n")).sort()).toEqual(
      [
        has("name", '"Knowledge Bite #1: Introduction to the Series"'),
        has("identifier", '"KB-1"'),
        has("genre", '"Policy brief or short paper"@en'),
        has("copyrightYear", '"2021"^^<http://www.w3.org/2001/XMLSchema#integer>'),
        has("inLanguage", '"en"'),
        has("inLanguage", '"fr"'),
        has("spatialCoverage", '"Africa"@en'),
        has("spatialCoverage", '"Asia"@en'),
        has("url", "<https://example.org/knowledge-bite-1>"),
        has("isPartOf", "_:n"),
        has("publisher", "_:n"),
        has("encoding", "_:n"),
        has("encoding", "_:n"),
        has("name", '"Sustainable Reintegration Knowledge Bites"@en'),
        has("name", '"International Organization for Migration"'),
        has("contentUrl", "<https://example.org/kb1-en.pdf>"),
        has("contentUrl", "<https://example.org/kb1-fr.pdf>"),
        has("inLanguage", '"en"'),
        has("inLanguage", '"fr"'),
        has("encodingFormat", '"application/pdf"'),
        has("size", "_:n"),
        has("value", '"734003"^^<http://www.w3.org/2001/XMLSchema#integer>'),
        ...["CreativeWork", "CreativeWorkSeries", "Organization", "MediaObject", "MediaObject", "QuantitativeValue"].map(
          (type) => `_:n <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://schema.org/${type}> .`,
        ),
      ]
        .map((line) => line.replace("_:c14n0", "_:n"))
        .sort(),
    );
  });

  it("says in Dublin Core its title, year, languages and files", async () => {
    const found = await statements(described("dublin-core"));
    const terms = "http://purl.org/dc/terms/";
    const elements = "http://purl.org/dc/elements/1.1/";
    expect(found.map((line) => line.replace(/^_:c14n[0-9]+ /, ""))).toEqual(
      expect.arrayContaining([
        "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://purl.org/dc/dcmitype/Text> .",
        `<${terms}title> "Knowledge Bite #1: Introduction to the Series" .`,
        `<${terms}issued> "2021"^^<http://www.w3.org/2001/XMLSchema#gYear> .`,
        `<${elements}language> "en" .`,
        `<${elements}language> "fr" .`,
        `<${elements}publisher> "International Organization for Migration" .`,
        `<${terms}title> "Sustainable Reintegration Knowledge Bites"@en .`,
        `<${elements}coverage> "Asia"@en .`,
        `<${elements}format> "application/pdf" .`,
      ]),
    );
  });

  it("gives labels in the language asked for, and says which it is", async () => {
    const labels = await loadLabels("resource@1.0.0", "ar");
    expect(described("dublin-core", bite, labels)).toMatchObject({
      "dc:coverage": [
        { "@value": "أفريقيا", "@language": "ar" },
        { "@value": "آسيا", "@language": "ar" },
      ],
    });
  });

  it("has the type that its own code has there", () => {
    const types = (code: string): unknown[] =>
      ["schema-org", "dublin-core"].map((id) => {
        const node = described(id, { ...bite, fields: { ...bite.fields, resource_type: code } }) as { readonly "@type": unknown };
        return node["@type"];
      });
    expect([types("data_set"), types("video"), types("report"), types("other")]).toEqual([
      ["Dataset", "dcmitype:Dataset"],
      ["VideoObject", "dcmitype:MovingImage"],
      ["Report", "dcmitype:Text"],
      ["CreativeWork", "dcmitype:Text"],
    ]);
  });

  it("names in the vocabularies every field that is not sensitive, but for the project", () => {
    const fields = resource.items.flatMap((item) => (item.type === "list" ? item.items : [item])).map(({ key }) => key);
    for (const vocabulary of resource.vocabularies ?? []) {
      const named = JSON.stringify(vocabulary.properties);
      expect(fields.filter((key) => !named.includes(`"${key}"`))).toEqual(["project_code"]);
    }
  });

  describe("edge cases", () => {
    it("A record with an id only is a node with an id only.", () => {
      expect(described("schema-org", { record: bite.record, fields: { resource_id: "R" } })).toEqual({
        "@context": { "@vocab": "http://schema.org/" },
        "@type": "CreativeWork",
        identifier: "R",
      });
    });

    it("Missing answers, unknown codes, rows that are none and what is in no series are left out.", () => {
      const fields = {
        resource_id: "R",
        resource_type: "constructor",
        resource_title: "",
        resource_series: "no_series",
        resource_year: "dont_know",
        resource_regions: ["mars"],
        resource_languages: "en",
        resource_authors: [7, { resource_author: null }],
      };
      const odd = { record: bite.record, fields } as unknown as RecordData;
      expect(described("schema-org", odd)).toEqual({
        "@context": { "@vocab": "http://schema.org/" },
        "@type": "CreativeWork",
        identifier: "R",
      });
    });

    it("Text that looks like JSON-LD stays text.", async () => {
      const title = '{"@id": "https://example.org"} @context _:b0';
      const found = await statements(
        described("dublin-core", { record: bite.record, fields: { resource_id: "R", resource_title: title } }),
      );
      expect(found.some((line) => line.includes(JSON.stringify(title)))).toBe(true);
    });

    it("A field of the record is seen from a row, and a type without the field is left out.", () => {
      const type: RecordType = {
        id: "book",
        version: "1.0.0",
        basis: "reconstructed",
        identifiedBy: ["book_id"],
        dateOrder: [],
        items: [
          { key: "book_id", type: "text" },
          { key: "book_pages", type: "list", items: [{ key: "page_text", type: "text" }] },
        ],
      };
      const vocabulary: Vocabulary = {
        id: "books",
        name: "Books",
        context: { "@vocab": "https://example.org/" },
        types: { field: "book_kind", values: {}, otherwise: "Book" },
        properties: [
          {
            property: "page",
            each: "book_pages",
            properties: [
              { property: "of", field: "book_id" },
              { property: "says", field: "page_text" },
            ],
          },
        ],
      };
      const record = { record: "book@1.0.0", fields: { book_id: "B", book_pages: [{ page_text: "One" }, {}] } };
      expect(describeRecord(type, record, vocabulary, english)).toEqual({
        "@context": vocabulary.context,
        "@type": "Book",
        page: [{ of: "B", says: "One" }, { of: "B" }],
      });
    });
  });
});
