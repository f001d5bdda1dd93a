import { BpmnModdle } from "bpmn-moddle";
import { describe, expect, it } from "vitest";
import { bookLabels, bookLoan } from "../../test/book-loan.ts";
import { hostileLabels } from "../../test/hostile-labels.ts";
import type { BpmnElement } from "./bpmn-element.ts";
import { toBpmn } from "./to-bpmn.ts";

const read = async (xml: string) => {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(xml);
  expect(warnings).toEqual([]);
  const roots = rootElement["rootElements"] as BpmnElement[];
  const process = roots.find(({ $type }) => $type === "bpmn:Process") as BpmnElement;
  const elements = (process["flowElements"] as BpmnElement[]).flatMap(withInner);
  return { rootElement, roots, process, elements };
};
const withInner = (element: BpmnElement): BpmnElement[] => [
  element,
  ...((element["flowElements"] as BpmnElement[] | undefined) ?? []).flatMap(withInner),
];
const named = (elements: readonly BpmnElement[], type: string): string[] =>
  elements.filter(({ $type }) => $type === `bpmn:${type}`).map((element) => String(element["name"]).split("\n")[0] as string);

/** The places of tasks, states and late ends, and those that lie over one another. */
function overlaps(xml: string) {
  const found = [
    ...xml.matchAll(/bpmnElement="((?:do|late|state)_[^"]+)"[^>]*>\s*<dc:Bounds x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/g),
  ];
  const boxes = found.map(([, id, ...numbers]) => [id, ...numbers.map(Number)] as [string, number, number, number, number]);
  const over = boxes.flatMap(([id, x, y, width, height], index) =>
    boxes.slice(index + 1).flatMap(([other, left, top, wide, high]) => {
      const isApart = x + width <= left || left + wide <= x || y + height <= top || top + high <= y;
      return isApart ? [] : [`${id} and ${other}`];
    }),
  );
  return { boxes, over };
}

describe("toBpmn", async () => {
  const xml = await toBpmn(bookLoan, bookLabels);
  const { elements, roots, process } = await read(xml);
  const byId = (id: string): BpmnElement => elements.find((element) => element.id === id) as BpmnElement;

  it("makes each open state a gateway, each closed one an end, and the rest of them none", () => {
    expect(named(elements, "ExclusiveGateway")).toEqual(["Wished for", "Ready", "Lent", "Overdue"]);
    expect(
      elements.filter(({ $type, id }) => $type === "bpmn:EndEvent" && !/^(late|end_anytime)/.test(id)).map((end) => end["name"]),
    ).toEqual(["Returned", "given_up"]);
  });

  it("makes each event a task of those who may do it", () => {
    expect(new Set(named(elements, "UserTask"))).toEqual(new Set(bookLoan.events.map((id) => bookLabels.events[id]?.title ?? id)));
    const owners = byId("do_lend_to_lent")["resources"] as { resourceRef: BpmnElement }[];
    expect(owners.map(({ resourceRef }) => resourceRef["name"])).toEqual(["Librarian", "Director"]);
    expect(roots.filter(({ $type }) => $type === "bpmn:Resource")).toHaveLength(3);
  });

  it("shows the records that a task needs as data that goes in, and those that come with it as data that comes out", () => {
    expect((byId("do_lend_to_lent")["dataOutputAssociations"] as { targetRef: BpmnElement }[])[0]?.targetRef["name"]).toBe(
      "Check of the book (Way 1)",
    );
    expect((byId("do_bring_back_to_returned")["dataInputAssociations"] as { sourceRef: BpmnElement[] }[])[0]?.sourceRef[0]?.["name"]).toBe(
      "Library card",
    );
  });

  it("puts a clock that does not interrupt on each task that meets a deadline", () => {
    const clocks = elements.filter(({ $type }) => $type === "bpmn:BoundaryEvent");
    const told = clocks.map((clock) => [
      (clock["attachedToRef"] as BpmnElement).id,
      clock["name"],
      (clock["eventDefinitions"] as { timeDuration: { body: string } }[])[0]?.timeDuration.body,
      clock["cancelActivity"],
    ]);
    expect(told.sort()).toEqual([
      ["do_bring_back_to_returned", "within 1 month and 3 days of “Lend the book”", "P1M3D", false],
      ["do_remind_to_overdue", "within 1 month and 3 days of “Lend the book”", "P1M3D", false],
      ["do_remind_to_overdue", "within 1 week of “Lend the book”", "P7D", false],
      ["do_talk", "within 2 days of “Ask for a book” or “ask_again”", "P2D", false],
    ]);
  });

  it("closes a case from many states by an event sub-process, and lets what stays happen in ones that do not interrupt", () => {
    const boxes = elements.filter((element) => element["triggeredByEvent"] === true);
    const told = boxes.map((box) => {
      const [start] = box["flowElements"] as BpmnElement[];
      return [box["name"], start?.["isInterrupting"], named(withInner(box), "UserTask")];
    });
    expect(told).toEqual([
      ["At any time while the case is open", true, ["End the loan"]],
      ["At any time while the case is open", false, ["Talk to the reader"]],
      ["While: Ready", false, ["Renew the wish"]],
      ["While: Lent, Overdue", false, ["Extend the loan"]],
    ]);
  });

  it("says guard, consent and gates in the documentation of a task, and what the procedure stands on in that of the process", () => {
    const text = (element: BpmnElement) => (element["documentation"] as { text: string }[])[0]?.text;
    expect(text(byId("do_lend_to_lent"))).toContain("Only if: How old is the reader? ≥ 12");
    expect(text(byId("do_lend_to_lent"))).toContain("Consent must hold for: Lending books");
    expect(text(byId("do_lend_to_lent"))).toContain("Protection. Children bring a card");
    expect(text(process)).toContain("book-loan@1.0.0. Reconstructed: this is not an official procedure.");
    expect(process["isExecutable"]).toBe(false);
  });

  it("gives every element a place in the diagram, in whole pixels, and no two tasks or ends the same", () => {
    const placed = new Set([...xml.matchAll(/bpmnElement="([^"]+)"/g)].map(([, id]) => id));
    const shown = elements.filter(({ $type }) => !["bpmn:DataObject"].includes($type)).map(({ id }) => id);
    expect(shown.filter((id) => !placed.has(id))).toEqual([]);
    expect(xml).not.toMatch(/ (x|y|width|height)="-?\d+\.\d/);
    const { boxes, over } = overlaps(xml);
    expect(boxes.length).toBeGreaterThan(15);
    expect(over).toEqual([]);
  });

  it("gives the same text each time, and reads back to it", async () => {
    expect(await toBpmn(bookLoan, bookLabels)).toBe(xml);
    const { rootElement } = await read(xml);
    expect((await new BpmnModdle().toXML(rootElement, { format: true })).xml).toBe(xml);
  });

  describe("edge cases", () => {
    it("keeps tasks with and without a clock apart in one frame", async () => {
      const everywhere = bookLoan.states.filter(({ kind }) => kind === "open").map(({ id }) => id);
      const transitions = bookLoan.transitions.map((way) => (way.event === "extend" ? { ...way, from: everywhere } : way));
      expect(overlaps(await toBpmn({ ...bookLoan, transitions }, bookLabels)).over).toEqual([]);
    });

    it("takes any text", async () => {
      const labels = hostileLabels(bookLoan);
      const hostile = await read(await toBpmn(bookLoan, labels));
      expect(named(hostile.elements, "ExclusiveGateway")).toEqual(
        ["wished", "ready", "lent", "overdue"].map((id) => labels.states[id]?.title),
      );
    });

    it("draws Arabic as in a mirror", async () => {
      const places = (text: string) =>
        ["state_wished", "state_lent"].map((id) =>
          Number(new RegExp(`bpmnElement="${id}"[^>]*>\\s*<dc:Bounds x="(\\d+)"`).exec(text)?.[1]),
        );
      const [first, later] = places(xml) as [number, number];
      const [turned, turnedLater] = places(await toBpmn(bookLoan, { ...bookLabels, language: "ar" })) as [number, number];
      expect(first).toBeLessThan(later);
      expect(turned).toBeGreaterThan(turnedLater);
    });
  });
});
