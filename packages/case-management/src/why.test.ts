import { messages as ar } from "@reintegration/model/messages/ar";
import { messages as en } from "@reintegration/model/messages/en";
import { messages as es } from "@reintegration/model/messages/es";
import { messages as fr } from "@reintegration/model/messages/fr";
import { describe, expect, it } from "vitest";
import { accepted } from "../test/accepted.ts";
import { damage, event, ordinaryRepair, permit, bicycleRepair as workflow } from "../test/repair-case.ts";
import { bicycleLabels as labels } from "../test/repair-labels.ts";
import type { CaseEvent } from "./case-event.ts";
import { replay } from "./replay.ts";
import { transition } from "./transition.ts";
import { why } from "./why.ts";

const after = (count: number) => accepted(replay(workflow, ordinaryRepair.slice(0, count)));
const said = (count: number, next: CaseEvent, messages = en) =>
  why(workflow, after(count), next, { messages, labels }).map(({ message, fix }) => `${message} ${fix}`);

describe("why", () => {
  it("names state, event, role, record and field by their labels", () => {
    expect(said(1, event("x", "give_back", "2024-02-01", "rider"))).toEqual([
      "“Give back (give_back)” is not possible in the state Waiting (waiting). It is possible in: Mended (mended).",
    ]);
    expect(said(1, event("x", "look_over", "2024-02-01", "rider", { records: [damage("D-2", { found_damage: [] })] }))).toEqual([
      "Rider (rider) may not do “Look over (look_over)”. It may be done by: Mechanic (mechanic).",
      "The record “Damage report (damage-report@1.0.0)” does not answer: Damage (found_damage). Answer it in the record.",
    ]);
  });

  it("says what a guard needs and what is known, in words", () => {
    expect(said(4, event("x", "give_back", "2024-02-06", "manager"))).toEqual([
      "“Give back (give_back)” needs: Why it ended = It was mended. Known so far: Why it ended (end_reason): not known. Bring what is missing with this event, or do first what makes it known.",
    ]);
    const given = event("x", "give_back", "2024-02-06", "manager", { facts: { end_reason: "given_up" } });
    expect(said(4, given)[0]).toContain("Known so far: Why it ended (end_reason): Given up.");
  });

  it("names the purpose of a consent that is missing, withdrawn or expired", () => {
    const look = (...records: ReturnType<typeof permit>[]) =>
      accepted(transition(workflow, after(1), event("l", "look_over", "2024-01-31", "mechanic", { records: [damage("D-1"), ...records] })));
    const mend = event("m", "mend", "2024-02-05", "mechanic");
    const reasons = (...records: ReturnType<typeof permit>[]) =>
      why(workflow, look(...records), mend, { messages: en, labels }).map(({ message }) => message);
    expect(reasons()).toEqual(["“Mend (mend)” needs consent for “Mending the bicycle (mending)”, and there is none."]);
    const first = permit("P-1", "2024-01-10", ["mending", "photos"]);
    expect(reasons(first, permit("P-2", "2024-01-20", ["mending"], "no"))).toEqual([
      "“Mend (mend)” needs consent for “Mending the bicycle (mending)”, which was refused or withdrawn on 2024-01-20.",
    ]);
    expect(reasons(permit("P-1", "2024-01-10", ["mending"], "yes", { valid_until: "2024-02-04" }))).toEqual([
      "“Mend (mend)” needs consent for “Mending the bicycle (mending)”, which held until 2024-02-04.",
    ]);
    expect(reasons(first)).toEqual([]);
  });

  it("speaks four languages, each with the same labels", () => {
    const wrong = event("x", "give_back", "2024-02-06", "rider");
    const spoken = [en, fr, es, ar].map((messages) => said(4, wrong, messages));
    expect(new Set(spoken.map((reasons) => reasons.join("\n"))).size).toBe(4);
    for (const reasons of spoken) {
      expect(reasons).toHaveLength(2);
      for (const reason of reasons) expect(reason).not.toMatch(/\{|undefined/);
      expect(reasons[0]).toContain("Why it ended = It was mended");
    }
  });

  it("explains why a case cannot be opened", () => {
    expect(why(workflow, undefined, event("x", "mend", "2024-02-06", "mechanic"), { messages: en, labels })[0]?.message).toBe(
      "“Mend (mend)” does not open a case.",
    );
  });

  it("says nothing where the event is accepted", () => {
    expect(said(4, ordinaryRepair[4] as CaseEvent)).toEqual([]);
  });
});
