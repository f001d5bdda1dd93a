import { describe, expect, it } from "vitest";
import { garden } from "./garden.ts";
import { read, readUnasked } from "./read-text.ts";

const use = async (headers: string, row = "") => {
  const { report } = await read(`${headers}\n${row || headers.replace(/[^,]+/g, "x")}\n`);
  return report.columns.map(({ header: _, ...column }) => column);
};

describe("headers that are names", () => {
  it("A key is found as it is and behind group names, however the groups are separated.", async () => {
    const headers = "person,soil/mood,a-b-drink,x.y.plots,deep/er/sown,grp%harvest";
    expect((await use(headers)).map(({ item }) => item)).toEqual(["person", "mood", "drink", "plots", "sown", "harvest"]);
  });

  it("A name that only contains a key, or writes it otherwise, is not recognised.", async () => {
    expect((await use("person,mood_today,my_mood,Mood,the mood")).map(({ use }) => use)).toEqual([
      "answer",
      ...Array(4).fill("not-recognised"),
    ]);
  });

  it("Choices of a multiple choice are found behind its key, in KoboToolbox and in ODK, missing answers among them.", async () => {
    const choice = (code: string) => ({ item: "crops", choice: code, use: "choice" });
    expect(await use("soil/crops,soil/crops/maize,soil-crops/beans,crops.none,soil/crops/refused")).toEqual([
      { item: "crops", use: "answer" },
      ...["maize", "beans", "none", "refused"].map(choice),
    ]);
  });

  it("Where several versions are known, the one asked for is read, else the one that fits best.", async () => {
    const second = {
      labels: [],
      instrument: {
        ...garden.instrument,
        version: "2.0.0",
        items: [
          { key: "bees", type: "integer" },
          { key: "ants", type: "integer" },
        ],
      },
    } as const;
    const instruments = [garden, second];
    const file = "bees,ants,mood\n1,2,good\n";
    expect((await readUnasked(file, instruments)).rows[0]?.response).toStrictEqual({ context: {}, answers: { bees: 1, ants: 2 } });
    expect((await read(file, { instruments, instrument: "garden@1.0.0" })).rows[0]?.response.answers).toEqual({ mood: "good" });
  });
});
