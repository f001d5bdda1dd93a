import { describe, expect, it } from "vitest";
import { fileRules, read } from "./read-text.ts";

/** As KoboToolbox keeps it: the asset's id as root, a namespace of its own, formhub/uuid, __version__. */
const kobo = `<?xml version="1.0" encoding="UTF-8"?>
<aydYC8AYCDuX7y4PwfvgrX xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms" id="aydYC8AYCDuX7y4PwfvgrX" version="1 (2022-05-17 10:00:00)">
  <formhub><uuid>b4844869d001428096b55af5a6743ca4</uuid></formhub>
  <start>2022-05-17T10:40:39.000+02:00</start>
  <visit><person>P-1</person><day>2022-05-17</day></visit>
  <!-- soil -->
  <soil>
    <mood>good</mood>
    <crops>beans maize</crops>
    <plots/>
    <plots_missing>dont_know</plots_missing>
  </soil>
  <deviceid>collect:1</deviceid>
  <rs_instrument>garden@1.0.0</rs_instrument>
  <__version__>v4KBzqarLeX4vgfemsCi5K</__version__>
  <meta>
    <instanceID>uuid:8160155d-0001</instanceID>
    <rootUuid>uuid:8160155d-0000</rootUuid>
  </meta>
</aydYC8AYCDuX7y4PwfvgrX>
`;

/** As ODK sends it: `data`, the parts of meta in the namespace of OpenRosa. */
const odk = `<data xmlns="http://opendatakit.org/submissions" xmlns:orx="http://openrosa.org/xforms" id="garden" version="1.0.0.abc"><soil><mood>bad</mood><drink>t<![CDATA[ea]]></drink></soil><orx:meta><orx:instanceID>uuid:a1</orx:instanceID></orx:meta></data>`;

const soil = (content: string): string => `<data><soil><mood>good</mood>${content}</soil></data>`;

describe("the XML of a submission", () => {
  it("KoboToolbox: groups, missing companions, identity, and what is never copied.", async () => {
    const { rows, report } = await read(kobo);
    expect(rows.map(({ row, response, submission, problems }) => ({ row, response, submission, problems }))).toStrictEqual([
      {
        row: 1,
        response: {
          instrument: "garden@1.0.0",
          context: { person: "P-1", day: "2022-05-17" },
          answers: { mood: "good", crops: ["maize", "beans"], plots: "dont_know" },
        },
        submission: { id: "8160155d-0000", idColumn: "meta/rootUuid" },
        problems: [],
      },
    ]);
    expect(rows[0]?.columns("/answers/crops")).toBe("soil/crops");
    expect(report).toMatchObject({ format: "xml", rows: 1, headers: "names", notRecognised: [], unreadable: false });
    expect(report.columns.find(({ header }) => header === "deviceid")?.use).toBe("never-copied");
    expect(fileRules(report)).toEqual([]);
  });

  it("ODK: prefixes of namespaces make no difference, CDATA is text.", async () => {
    const { rows, report } = await read(odk);
    expect(rows[0]?.response.answers).toEqual({ mood: "bad", drink: "tea" });
    expect(rows[0]?.submission).toEqual({ id: "a1", idColumn: "meta/instanceID" });
    expect(report.itemsWithoutColumn).toContain("plots");
  });

  it("The five entities of XML and references to characters are read, line breaks kept.", async () => {
    const { rows } = await read("<data><mood>good</mood><remark>a &lt; b &amp;&#10;&#x1F600; &quot;c&quot;\r\nd</remark></data>");
    expect(rows[0]?.response.context["remark"]).toBe('a < b &\n😀 "c"\nd');
  });

  it("A group that repeats is not recognised, and what it holds is no answer.", async () => {
    const { rows, report } = await read(soil("<tree><drink>tea</drink></tree><tree><drink>coffee</drink></tree>"));
    expect(rows[0]?.response.answers).toEqual({ mood: "good" });
    expect(fileRules(report)).toContain("column-not-recognised");
    expect(report.notRecognised).toEqual(["soil/tree"]);
  });

  it("One question twice is an error, as two columns are; another element and text beside elements are not recognised.", async () => {
    const twice = await read(soil("<mood>bad</mood>"));
    expect(fileRules(twice.report)).toContain("two-columns-one-item");
    expect(twice.rows[0]?.problems.map(({ rule }) => rule)).toEqual(["columns-disagree"]);
    expect((await read(soil("<colour>red</colour> lost "))).report.notRecognised).toEqual(["soil", "soil/colour"]);
  });

  it("UTF-16 and a byte order mark are read.", async () => {
    const wide = new Uint8Array(new Uint16Array([0xfeff, ...[...soil("")].map((letter) => letter.charCodeAt(0))]).buffer);
    for (const file of [wide, `\uFEFF\n${soil("")}`]) expect((await read(file)).rows[0]?.response.answers).toEqual({ mood: "good" });
  });
});

describe("what is no submission", () => {
  const refused = async (file: string): Promise<readonly unknown[]> => {
    const { rows, report } = await read(file);
    expect(rows).toEqual([]);
    expect(report.unreadable).toBe(true);
    return report.problems.map(({ rule, params, row }) => [rule, params["value"], row]);
  };

  it("XML that is cut off or broken is told by its place, and nothing of it is quoted.", async () => {
    expect(await refused("<data>\n<mood>My name is Ann")).toEqual([["invalid-xml", "line 2, column 7", 1]]);
    expect(await refused("<data><mood>Ann & Bob</mood></data>")).toEqual([["invalid-xml", "line 1, column 19", 1]]);
    expect(await refused("<data><mood>good</mood></data><data/>")).toEqual([["invalid-xml", "line 1, column 31", 1]]);
    expect(await refused("<?xml version='1.0'?>")).toMatchObject([["invalid-xml", {}, 1]]);
  });

  it("A document type is refused, so that entities can neither grow nor name a file.", async () => {
    const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("");
    expect(await refused(`<!DOCTYPE data [<!ENTITY l0 "ha">${laughs}]><data><mood>&l9;</mood></data>`)).toMatchObject([
      ["invalid-xml", {}, 1],
    ]);
    expect(await refused('<!DOCTYPE data SYSTEM "file:///etc/passwd"><data><mood>good</mood></data>')).toEqual([
      ["invalid-xml", "DOCTYPE", 1],
    ]);
  });

  it("A form, a web page, a stranger's document and an empty one are told from submissions.", async () => {
    expect(await refused('<h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:head/></h:html>')).toEqual([["not-a-submission", "h:html", 1]]);
    expect(await refused("<!-- log in --><HTML><body>Log in</body></HTML>")).toEqual([["not-a-submission", "HTML", 1]]);
    expect(await refused("<order><price>1</price></order>")).toEqual([["no-known-column", "price", 1]]);
    expect(await refused("<data/>")).toEqual([["no-known-column", "", 1]]);
  });

  it("Elements that lie too deep in each other, too many of them, and too long a text are refused.", async () => {
    const deep = (levels: number): string => `<data>${"<g>".repeat(levels)}${"</g>".repeat(levels)}</data>`;
    expect(await refused(deep(30))).toEqual([["invalid-xml", "nested too deeply", 1]]);
    expect(await refused(deep(500_000))).toEqual([["invalid-xml", "nested too deeply", 1]]);
    expect(await refused(`<data>${"<q>1</q>".repeat(5001)}</data>`)).toEqual([["too-many-columns", 5001, 1]]);
    expect(await refused(`<data><mood>${"x".repeat(4 * 1024 * 1024)}</mood></data>`)).toEqual([["cell-too-large", undefined, 1]]);
  });

  it("A CSV whose first header begins with a sign of comparison is a CSV.", async () => {
    expect((await read("<5 years,mood\n1,good\n")).report.format).toBe("csv");
  });
});
