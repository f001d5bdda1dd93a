import { describe, expect, it } from "vitest";
import { read } from "./read-text.ts";

/** As ODK Central writes it: `-` between groups, quotation marks only where needed, split choices with `/`. */
const header =
  "SubmissionDate,start,meta-instanceID,visit-person,visit-day,soil-mood,soil-crops,soil-crops/maize,soil-crops/beans,soil-plots,KEY,SubmitterID,SubmitterName," +
  "AttachmentsPresent,AttachmentsExpected,Status,ReviewState,DeviceID,Edits,FormVersion";
const row = (id: string, answers: string, review = ""): string =>
  `2022-05-17T09:41:19.000Z,2022-05-17T10:40:39.000+02:00,uuid:${id},${answers},uuid:${id},5,"Ann, the first",0,0,,${review},collect:abc,0,1.0.0.12345678`;

describe("an ODK Central export", () => {
  const file = `${[header, row("a1", "P-1,2022-05-17,good,maize beans,1,1,4"), row("a2", "P-2,2022-05-18,dont_know,,,,", "hasIssues")].join("\n")}\n`;

  it("Groups, split choices and the instance id are understood.", async () => {
    const { rows, report } = await read(file);
    expect(rows.map(({ response, submission }) => ({ ...response, ...submission }))).toStrictEqual([
      {
        instrument: "garden@1.0.0",
        context: { person: "P-1", day: "2022-05-17" },
        answers: { mood: "good", crops: ["maize", "beans"], plots: 4 },
        id: "a1",
        idColumn: "meta-instanceID",
      },
      {
        instrument: "garden@1.0.0",
        context: { person: "P-2", day: "2022-05-18" },
        answers: { mood: "dont_know" },
        id: "a2",
        idColumn: "meta-instanceID",
        review: "hasIssues",
      },
    ]);
    expect(report.notRecognised).toEqual([]);
  });

  it("Columns about people and devices are never copied, the review is a warning.", async () => {
    const { rows, report } = await read(file);
    expect(report.columns.filter(({ use }) => use === "never-copied").map(({ header: name }) => name)).toEqual([
      "SubmitterID",
      "SubmitterName",
      "DeviceID",
    ]);
    expect(rows.flatMap(({ problems }) => problems)).toMatchObject([
      { rule: "not-approved", params: { value: "hasIssues" }, row: 3, column: "ReviewState" },
    ]);
  });
});
