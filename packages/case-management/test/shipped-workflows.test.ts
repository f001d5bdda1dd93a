import { readdirSync, readFileSync } from "node:fs";
import type { CodelistDefinition, RecordDefinition, WorkflowDefinition } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { explore } from "../src/explore/explore.ts";
import { pathText } from "../src/explore/path-text.ts";
import { waysAroundGate } from "../src/explore/ways-around-gate.ts";
import { waysWithoutConsent } from "../src/explore/ways-without-consent.ts";
import { workflowFaults } from "../src/lint/workflow-faults.ts";
import { edited } from "./bicycle-loan.ts";

const data = new URL("../../standard/data/", import.meta.url);

function all<Definition>(folder: string): Definition[] {
  return readdirSync(new URL(`${folder}/`, data)).flatMap((id) =>
    readdirSync(new URL(`${folder}/${id}/`, data))
      .filter((name) => /^\d.*\.json$/.test(name))
      .map((name) => JSON.parse(readFileSync(new URL(`${folder}/${id}/${name}`, data), "utf8")) as Definition),
  );
}

const known = { codelists: all<CodelistDefinition>("codelists"), records: all<RecordDefinition>("records") };
const workflows = all<WorkflowDefinition>("workflows");
const ofId = (id: string): WorkflowDefinition => workflows.find((workflow) => workflow.id === id) as WorkflowDefinition;

/** What is wrong with a definition after edits. */
const tell = (definition: WorkflowDefinition, edits: Readonly<Record<string, unknown>>): string[] =>
  workflowFaults(edited(definition, edits), known).map(({ rule, message }) => `${rule}: ${message}`);

describe("the workflows of the standard", () => {
  it("There are three of them.", () => {
    expect(workflows.map(({ id }) => id)).toEqual(["best-interests", "referral", "reintegration-case"]);
  });

  for (const definition of workflows) {
    const { id, states, transitions, gates, closure } = definition;
    const closed = states.filter(({ kind }) => kind === "closed").map((state) => state.id);

    describe(id, () => {
      it("Every state is reached, from every state a case can be closed, and every transition is taken.", () => {
        const { paths, closing, dead } = explore(definition);
        expect([...paths.keys()].sort()).toEqual(states.map((state) => state.id).sort());
        expect([...closing].sort()).toEqual(states.map((state) => state.id).sort());
        expect(dead).toEqual([]);
      });

      it("Every transition has a role.", () => {
        expect(transitions.filter(({ roles }) => roles.length === 0)).toEqual([]);
      });

      it("Every path to assistance passes consent, or an exception on evidence.", () => {
        expect(transitions.some(({ assistance }) => assistance)).toBe(true);
        expect(waysWithoutConsent(definition).map(pathText)).toEqual([]);
      });

      it("Every path to assistance passes the evidence of every protection gate.", () => {
        expect(gates.flatMap((gate) => waysAroundGate(definition, gate).map(({ path }) => pathText(path)))).toEqual([]);
      });

      it("The lint finds nothing wrong with it.", () => {
        expect(tell(definition, {})).toEqual([]);
      });

      it("Without the consent of any one transition that assists, the lint tells the path.", () => {
        for (const [index, { event, assistance, consent }] of transitions.entries()) {
          if (!assistance || consent === undefined) continue;
          const told = tell(definition, { [`/transitions/${index}/consent`]: undefined });
          expect(told).toHaveLength(1);
          expect(told[0]).toMatch(new RegExp(`^consent: “${event}” assists a person who has not consented: \\S+ → .*${event}$`));
        }
      });

      it("Without a gate, or with one that names none of what assists, the lint tells the path.", () => {
        for (const [index, gate] of gates.entries()) {
          expect(tell(definition, { [`/gates/${index}`]: undefined })).toContain(`protection: the protection gate “${gate.id}” is missing`);
          const events = definition.events
            .map((event) => event.id)
            .filter((event) => !gate.events.includes(event))
            .slice(0, 1);
          // a transition may ask for the evidence by itself as well
          const isOfGate = ({ record }: { readonly record: string }): boolean => gate.evidence.some((asked) => asked.record === record);
          const bare = transitions.map((each) =>
            withoutUndefined({ ...each, evidence: each.evidence?.filter((asked) => !isOfGate(asked)) }),
          );
          const told = tell(definition, { "/transitions": bare, [`/gates/${index}/events`]: events });
          for (const { record } of gate.evidence) {
            const path = new RegExp(`^protection: a path leads around the gate “${gate.id}”, without ${record}: [a-z_]+ → `);
            expect(told).toContainEqual(expect.stringMatching(path));
          }
        }
      });

      it("Every gate names every event that assists those whom it protects.", () => {
        for (const gate of gates) {
          const assisting = transitions.filter(({ assistance, exception }) => assistance && !exception).map(({ event }) => event);
          expect(gate.events).toEqual(expect.arrayContaining(assisting));
        }
      });

      it("Without the roles, or with a role that is not there, the lint tells each transition.", () => {
        for (const [index, { event }] of transitions.entries()) {
          expect(tell(definition, { [`/transitions/${index}/roles`]: [] })).toEqual([`names-known: nobody may do “${event}”`]);
          expect(tell(definition, { [`/transitions/${index}/roles/0`]: "wizard" })).toEqual(["names-known: there is no role “wizard”"]);
        }
      });

      it("Without its guard, no transition closes a case unnoticed.", () => {
        for (const [index, { event, to }] of transitions.entries()) {
          if (to === undefined || !closed.includes(to)) continue;
          expect(tell(definition, { [`/transitions/${index}/guard`]: undefined })).toContain(
            `closure-reason: “${event}” closes a case without a reason`,
          );
        }
      });

      it("Without all ways into a state, or out of the open ones, the lint tells the state.", () => {
        for (const { id: state, kind } of states) {
          const into = transitions.map((each) => (each.to === state ? { ...each, to: undefined } : each)).map(withoutUndefined);
          expect(tell(definition, { "/transitions": into })).toContain(`ways: no path leads to the state “${state}”`);
          if (kind === "closed") continue;
          const outOf = transitions.map((each) =>
            each.to !== undefined ? { ...each, from: each.from.filter((from) => from !== state) } : each,
          );
          const emptied = outOf.filter(({ from }, index) => from.length > 0 || transitions[index]?.from.length === 0);
          expect(tell(definition, { "/transitions": emptied })).toEqual(
            expect.arrayContaining([expect.stringMatching(new RegExp(`^ways: a case in the state “${state}” can never be closed: `))]),
          );
        }
      });

      it("With a dropout that is no reason, the lint tells it.", () => {
        expect(tell(definition, { "/closure/dropouts/-": "weather" })).toEqual([
          `closure-reason: “weather” is no answer of “${closure.reason}”`,
        ]);
      });
    });
  }
});

describe("what the sources ask for", () => {
  it("A child who is alone is not assisted before the determination, wherever the gate is weakened.", () => {
    const definition = ofId("reintegration-case");
    const gate = definition.gates.find(({ id }) => id === "unaccompanied_child");
    expect(gate?.evidence.map(({ record }) => record)).toEqual(["best-interests-determination@1.0.0", "consent@1.0.0"]);
    const told = tell(definition, { "/gates/0/events": ["plan_reviewed"] });
    expect(told).toContainEqual(
      expect.stringMatching(
        /^protection: a path leads around the gate “unaccompanied_child”, without best-interests-determination@1.0.0: returnee_identified → .*assistance_given$/,
      ),
    );
  });

  it("A referral goes out without consent only on the determination of a mental health professional.", () => {
    const { transitions } = ofId("referral");
    const exceptions = transitions.filter(({ exception }) => exception);
    expect(exceptions.length).toBeGreaterThan(0);
    for (const { evidence } of exceptions)
      expect(evidence).toContainEqual(
        expect.objectContaining({
          record: "referral-without-consent@1.0.0",
          where: { eq: ["exception_determined_by", "mental_health_professional"] },
        }),
      );
    expect(transitions.find(({ event }) => event === "exception_determined")?.roles).toEqual(["mental_health_professional"]);
    for (const { event, consent, exception } of transitions.filter(
      ({ event }) => event === "referral_sent" || event.startsWith("service_started"),
    ))
      expect([event, consent ?? exception]).toEqual([event, exception ? true : "referral"]);
  });

  it("No determination of the best interests is a forced return.", () => {
    const { transitions, exclusive } = ofId("best-interests");
    const made = transitions.filter(({ event }) => event === "determination_made");
    expect(made).not.toEqual([]);
    for (const { guard } of made) {
      const forced = {
        and: [guard ?? { and: [] }, { eq: ["best_interests_decision", "return"] }, { not: { eq: ["return_is_voluntary", "yes"] } }],
      };
      const { moves } = explore({
        states: [{ id: "there", kind: "open" }],
        transitions: [{ event: "made", from: [], to: "there", roles: [], guard: forced as (typeof transitions)[number]["guard"] & object }],
        exclusive,
      });
      expect(moves).toEqual([]);
    }
  });

  it("Case workers hold no evaluation surveys.", () => {
    for (const { event, roles } of ofId("reintegration-case").transitions)
      if (event === "survey_interview_held" || event === "satisfaction_recorded") expect(roles).not.toContain("case_worker");
  });

  it("Everything that we made up says so: each number of a deadline is sourced, or its provenance names none.", () => {
    for (const { deadlines } of workflows)
      for (const { provenance } of deadlines)
        for (const { source, confidence } of provenance) if (source === "none") expect(confidence).toBe("reconstructed");
  });
});

const withoutUndefined = <Entry extends object>(entry: Entry): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Entry;
