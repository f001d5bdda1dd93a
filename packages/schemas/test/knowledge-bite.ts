import type { RecordData } from "@reintegration/model";

/** Like the first Knowledge Bite (docs/sources.md, S16); its addresses and sizes are made up. */
export const bite: RecordData = {
  record: "resource@1.0.0",
  fields: {
    resource_id: "KB-1",
    resource_title: "Knowledge Bite #1: Introduction to the Series",
    resource_type: "brief",
    resource_series: "knowledge_bites",
    resource_regions: ["africa", "asia"],
    resource_publishers: [{ resource_publisher: "International Organization for Migration" }],
    resource_year: 2021,
    resource_languages: [{ resource_language: "en" }, { resource_language: "fr" }],
    resource_attachments: [
      {
        attachment_link: "https://example.org/kb1-en.pdf",
        attachment_language: "en",
        attachment_bytes: 734003,
        attachment_format: "application/pdf",
      },
      { attachment_link: "https://example.org/kb1-fr.pdf", attachment_language: "fr" },
    ],
    resource_link: "https://example.org/knowledge-bite-1",
  },
};
