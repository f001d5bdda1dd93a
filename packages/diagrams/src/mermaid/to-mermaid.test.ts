import { describe, expect, it } from "vitest";
import { bookLabels, bookLoan } from "../../test/book-loan.ts";
import { hostileLabels } from "../../test/hostile-labels.ts";
import { mermaidText } from "./mermaid-text.ts";
import { toMermaid } from "./to-mermaid.ts";

const lines = toMermaid(bookLoan, bookLabels)
  .split("\n")
  .map((line) => line.trim());

describe("toMermaid", () => {
  it("names each state once by its title, and by its id where it has none", () => {
    expect(lines.filter((line) => / as s\d$/.test(line))).toEqual([
      'state "Wished for" as s1',
      'state "Ready" as s2',
      'state "Lent" as s3',
      'state "Overdue" as s4',
      'state "Returned" as s5',
      'state "given#95;up" as s6',
    ]);
  });

  it("opens from the start, ends what is closed, and says with each event who may do it", () => {
    expect(lines).toContain("[*] --> s1: <b>Ask for a book</b><br/>Reader, Librarian");
    expect(lines).toContain("s2 --> s3: <b>Lend the book</b><br/>Librarian, Director");
    expect(lines.filter((line) => line.endsWith("--> [*]"))).toEqual(["s5 --> [*]", "s6 --> [*]"]);
  });

  it("draws a way from one or two states as lines, and one from more of them from one box", () => {
    expect(lines.filter((line) => line.includes("Take the book back"))).toHaveLength(2);
    expect(lines).toContain('state "from every open state" as from1');
    expect(lines.filter((line) => line.includes("End the loan"))).toEqual(["from1 --> s6: <b>End the loan</b><br/>Reader, Director"]);
  });

  it("puts events that leave a case where it is on cards, with the states in which they are possible", () => {
    expect(lines.filter((line) => / as any\d$/.test(line))).toEqual([
      'state "<b>At any time while the case is open</b><br/>Talk to the reader" as any1',
      'state "<b>While#58; Ready</b><br/>Renew the wish" as any2',
      'state "<b>While#58; Lent, Overdue</b><br/>Extend the loan" as any3',
    ]);
  });

  it("has a line for each transition of the workflow that leads from one state to another, and no other", () => {
    const drawn = lines.filter((line) => /^(s\d|from\d|\[\*\]) --> s\d/.test(line)).map((line) => line.split(":")[0]);
    expect(drawn.sort()).toEqual([
      ...["[*] --> s1", "from1 --> s6", "s1 --> s2", "s2 --> s3", "s3 --> s4", "s3 --> s5", "s4 --> s5", "s5 --> s1", "s6 --> s1"],
    ]);
  });

  describe("edge cases", () => {
    it("lets no text out of its line, whatever it says", () => {
      const hostile = toMermaid(bookLoan, hostileLabels(bookLoan));
      expect(hostile.split("\n").filter((line) => line.includes("-->"))).toHaveLength(11);
      expect(hostile).not.toMatch(/<script|\$\$|style s1|classDef x|[[{]\*?[\]}]: /);
    });

    it("keeps Arabic in one piece from right to left", () => {
      expect(toMermaid(bookLoan, { ...bookLabels, language: "ar" })).toContain('state "\u2067Ready\u2069" as s2');
    });

    it("draws a workflow of two states", () => {
      const [first] = bookLoan.transitions;
      const small = {
        ...bookLoan,
        ...{ states: bookLoan.states.filter(({ id }) => id === "wished" || id === "given_up"), gates: [], deadlines: [] },
        transitions: [first, { event: "end", from: ["wished"], to: "given_up", roles: ["reader"] }],
      } as typeof bookLoan;
      expect(toMermaid(small, bookLabels)).toContain("s1 --> s2: <b>End the loan</b><br/>Reader");
    });
  });
});

describe("mermaidText", () => {
  it("writes what could be read as more than text as character codes", () => {
    expect(mermaidText("a\n  b; c")).toBe("a b#59; c");
    expect(mermaidText("1. x")).toBe("#49;#46; x");
    expect(mermaidText("a--b")).toBe("a-#45;b");
    expect(mermaidText("نعم، لا")).toBe("نعم، لا");
  });
});
