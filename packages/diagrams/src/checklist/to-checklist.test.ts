import { describe, expect, it } from "vitest";
import { bookLabels, bookLoan } from "../../test/book-loan.ts";
import { hostileLabels } from "../../test/hostile-labels.ts";
import { checklistOf } from "./checklist-of.ts";
import { markdownText } from "./markdown-text.ts";
import { toChecklist } from "./to-checklist.ts";

const ofLanguage = (language: string, role = "librarian") => toChecklist(bookLoan, { ...bookLabels, language }, { role });

describe("checklistOf", () => {
  it("holds the steps of a role and no others, in the order of the states, those of several states apart", () => {
    const { sections, anyTime } = checklistOf(bookLoan, "librarian");
    expect(sections.map(({ state, steps }) => [state, steps.map(({ event }) => event)])).toEqual([
      [undefined, ["ask"]],
      ["ready", ["lend"]],
      ["lent", ["remind", "bring_back"]],
    ]);
    expect(anyTime.map(({ event }) => event)).toEqual(["talk", "extend"]);
  });

  it("says what a step needs in the ways that are the role's", () => {
    const [lend] = checklistOf(bookLoan, "director").sections[0]?.steps ?? [];
    expect(lend).toMatchObject({ event: "lend", to: "lent", gates: bookLoan.gates });
    expect(lend?.ways).toEqual([{ from: ["ready"], onlyIf: { not: { gte: ["reader_age", 12] } }, consent: "lending", evidence: [] }]);
  });
});

describe("toChecklist", () => {
  it("gives each step with what must be there before it, a box for each thing", () => {
    const text = ofLanguage("en");
    const step = text.slice(text.indexOf("### 2."), text.indexOf("### 3."));
    expect(step).toBe(
      [
        "### 2. Lend the book",
        "",
        "- [ ] Only if: How old is the reader? ≥ 12",
        "- [ ] Consent holds on this day for: Lending books",
        "- [ ] Form filled in now, for this step: Check of the book",
        "  - [ ] Answered in it: “Is it intact?”",
        "  - [ ] It says: Is it intact? = Yes",
        "- [ ] Protection. Children bring a card",
        "  - Where How old is the reader? &lt; 12, this must be there first:",
        "    - [ ] Form is there and complete: Library card",
        "      - [ ] It says: Is it signed? = Yes",
        "- [ ] **Done, and written down with its date** — Done on: __________",
        "- ⏱ With this step a time begins to run. Back in time: within 1 month and 3 days of “Lend the book”",
        "- ⏱ With this step a time begins to run. Children are reminded early, where How old is the reader? &lt; 12: within 1 week of “Lend the book”",
        "- → Then the case is: Lent",
        "",
        "## While the case is: Lent",
        "",
        "",
      ].join("\n"),
    );
  });

  it("speaks four languages, durations in their plurals", () => {
    expect(ofLanguage("fr")).toContain("dans un délai de 1 mois et 3 jours à compter de « Lend the book »");
    expect(ofLanguage("es")).toContain("en un plazo de 1 mes y 3 días desde «Lend the book»");
    expect(ofLanguage("ar")).toContain("خلال شهر واحد و3 أيام من «Lend the book»");
    expect(ofLanguage("ar")).toContain("خلال يومين من «Ask for a book» أو «ask\\_again»");
    expect(ofLanguage("ar").startsWith('<div dir="rtl">\n\n# ')).toBe(true);
    expect(ofLanguage("so")).toContain("Case number: ");
  });

  it("says that a procedure is not official, and closes what it closes", () => {
    expect(ofLanguage("en")).toContain("book-loan@1.0.0. Reconstructed: this is not an official procedure.");
    expect(ofLanguage("en")).toContain("- → Then the case is closed: Returned");
    expect(ofLanguage("en", "director")).toContain("*At any time while the case is open*");
  });

  describe("edge cases", () => {
    it("says that a role has nothing to do, and knows no other roles", () => {
      const more = { ...bookLoan, roles: [...bookLoan.roles, "guest"] };
      expect(toChecklist(more, bookLabels, { role: "guest" })).toContain("This procedure gives guest nothing to do.");
      expect(() => toChecklist(bookLoan, bookLabels, { role: "guest" })).toThrow(RangeError);
    });

    it("lets no text become a heading, a box or HTML", () => {
      const text = toChecklist(bookLoan, hostileLabels(bookLoan), { role: "librarian" });
      expect(text.match(/^#{1,3} /gm)).toHaveLength(ofLanguage("en").match(/^#{1,3} /gm)?.length ?? 0);
      expect(text).not.toMatch(/<script|<b>/);
      expect(markdownText("# a\n- b")).toBe("\\# a - b");
    });
  });
});
