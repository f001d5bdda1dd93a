import { describe, expect, it } from "vitest";
import { garden } from "./garden.ts";
import { read, readUnasked } from "./read-text.ts";

describe("columns of the survey tool", () => {
  it("They are known, and columns about people and devices are marked as never copied.", async () => {
    const tool =
      "start,end,today,_id,_submission_time,__version__,formhub/uuid,meta/instanceName,_index,SubmissionDate,rs_scoring,rs_digest,_tags";
    const people = "_submitted_by,_geolocation,_place_latitude,deviceid,username,phonenumber,SubmitterName,DeviceID";
    const { report } = await read(`person,${tool},${people}\nP\n`);
    const uses = report.columns.slice(1).map(({ use }) => use);
    expect(uses).toEqual([...tool.split(",").map(() => "tool"), ...people.split(",").map(() => "never-copied")]);
    expect(report.notRecognised).toEqual([]);
  });

  it("The submission is identified by its root uuid, else its uuid, else its instance id.", async () => {
    const { rows } = await read(
      "person,KEY,_uuid,meta/rootUuid\nP,uuid:key-1,u-1,uuid:root-1\nP,uuid:key-2,uuid:u-2,\nP,uuid:key-3,,\nP,,,\n",
    );
    expect(rows.map(({ submission }) => submission)).toEqual([
      { id: "root-1", idColumn: "meta/rootUuid" },
      { id: "u-2", idColumn: "_uuid" },
      { id: "key-3", idColumn: "KEY" },
      {},
    ]);
  });

  it("A review that is not an approval is a warning with its row, no review is none.", async () => {
    const { rows } = await read(
      "person,_validation_status\nP,validation_status_approved\nP,Approved\nP,validation_status_on_hold\nP,Not Approved\nP,\n",
    );
    expect(rows.map(({ submission }) => submission.review)).toEqual([
      "approved",
      "approved",
      "validation_status_on_hold",
      "Not Approved",
      undefined,
    ]);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([
      {
        rule: "not-approved",
        severity: "warning",
        path: "",
        params: { value: "validation_status_on_hold" },
        row: 4,
        column: "_validation_status",
      },
      { rule: "not-approved", severity: "warning", path: "", params: { value: "Not Approved" }, row: 5, column: "_validation_status" },
    ]);
  });

  it("The version of a row is its own, else the one asked for, else left out; which one is right is left to the check.", async () => {
    const file = "person,soil/rs_instrument\nP,garden@9.9.9\nP,\n";
    expect((await read(file)).rows.map(({ response }) => response.instrument)).toEqual(["garden@9.9.9", "garden@1.0.0"]);
    const { rows } = await readUnasked(file);
    expect(rows.map(({ response }) => response)).toStrictEqual([
      { instrument: "garden@9.9.9", context: { person: "P" }, answers: {} },
      { context: { person: "P" }, answers: {} },
    ]);
    expect(rows[0]?.problems).toEqual([]);
    expect(rows[0]?.columns("/instrument")).toBe("soil/rs_instrument");
  });

  it("Rows of different known versions are each read by their own, where none is asked for.", async () => {
    const second = {
      labels: [],
      instrument: { ...garden.instrument, version: "2.0.0", items: [{ key: "bees", type: "integer" }] },
    } as const;
    const file = "rs_instrument,mood,bees\ngarden@2.0.0,good,7\ngarden@1.0.0,bad,8\n";
    const { rows, report } = await readUnasked(file, [garden, second]);
    expect(rows.map(({ response }) => response.answers)).toEqual([{ bees: 7 }, { mood: "bad" }]);
    expect(report.notRecognised).toEqual([]);
  });
});
