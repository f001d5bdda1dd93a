import { describe, expect, it } from "vitest";
import { refusals } from "../test/accepted.ts";
import { damage, event, ordinaryRepair, permit, bicycleRepair as workflow } from "../test/repair-case.ts";
import { consentOn } from "./consent-on.ts";
import { replay } from "./replay.ts";

const on = (day: string, ...records: ReturnType<typeof permit>[]) => consentOn(workflow, { records }, "mending", day);

describe("consentOn", () => {
  const given = permit("P-1", "2024-01-10", ["mending", "photos"]);
  const withdrawn = permit("P-2", "2024-02-10", ["mending"], "no");

  it("goes by the newest record that names the purpose, dated on or before the day", () => {
    expect(on("2024-01-09", given, withdrawn)).toEqual({ status: "missing" });
    expect(on("2024-01-10", given, withdrawn)).toEqual({ status: "given", record: given, date: "2024-01-10" });
    expect(on("2024-02-10", given, withdrawn)).toEqual({ status: "withdrawn", record: withdrawn, date: "2024-02-10" });
    expect(consentOn(workflow, { records: [given, withdrawn] }, "photos", "2024-03-01").status).toBe("given");
  });

  it("goes by the date before the order of arrival", () => {
    expect(on("2024-03-01", withdrawn, given).status).toBe("withdrawn");
    const again = permit("P-3", "2024-02-10", ["mending"]);
    expect(on("2024-03-01", withdrawn, again).status).toBe("given");
    expect(on("2024-03-01", again, withdrawn).status).toBe("withdrawn");
  });

  it("holds on its last day and no longer", () => {
    const short = permit("P-1", "2024-01-10", ["mending"], "yes", { valid_until: "2024-02-29" });
    expect(on("2024-02-29", short).status).toBe("given");
    expect(on("2024-03-01", short)).toEqual({ status: "expired", record: short, date: "2024-02-29" });
  });

  it("keeps a consent that was withdrawn in the case", () => {
    const looked = {
      ...ordinaryRepair[1],
      records: [...(ordinaryRepair[1]?.records ?? []), permit("P-2", "2024-01-31", ["mending"], "no")],
    };
    const outcome = replay(workflow, [ordinaryRepair[0], looked] as never);
    expect(outcome.status === "accepted" && outcome.case.records.map(({ fields }) => Object.values(fields)[0])).toEqual([
      "D-1",
      "P-1",
      "P-2",
    ]);
  });

  describe("edge cases", () => {
    it("takes a consent without a day for none, also in a case that moves on", () => {
      for (const signed_on of ["", null, undefined]) {
        const undated = permit("P-1", "", ["mending"], "yes", { signed_on } as never);
        const looked = { ...ordinaryRepair[1], records: [damage("D-1"), undated] };
        expect(refusals(replay(workflow, [ordinaryRepair[0], looked, ordinaryRepair[2]] as never))).toEqual([
          "missing-consent /events/2/event",
        ]);
      }
    });

    it("takes a superseded record for no evidence, also where the condition is a denial", () => {
      const denial = { record: "permission@1.0.0", where: { not: { eq: ["permission_answer", "no"] } } } as const;
      const asking = {
        ...workflow,
        transitions: [...workflow.transitions, { event: "try_out", from: ["waiting"], roles: ["mechanic"], evidence: [denial] }],
      };
      const try_out = (...records: ReturnType<typeof permit>[]) =>
        refusals(replay(asking, [ordinaryRepair[0], event("t", "try_out", "2024-02-20", "mechanic", { records })] as never));
      expect(try_out(given)).toEqual([]);
      expect(try_out(permit("P-1", "2024-01-10", ["mending"]), withdrawn)).toEqual(["evidence-not-fitting /events/1/records/1"]);
      // what still stands of it is a consent for photos
      expect(try_out(given, withdrawn)).toEqual([]);
    });

    it("is missing where a purpose or its records are unknown", () => {
      expect(consentOn(workflow, { records: [given] }, "constructor", "2024-03-01")).toEqual({ status: "missing" });
      const { consent, ...without } = workflow;
      expect(consentOn(without, { records: [given] }, "mending", "2024-03-01")).toEqual({ status: "missing" });
    });
  });
});
