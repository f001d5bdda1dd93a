import type { Interview } from "./interview.ts";
import type { Random } from "./random.ts";

/** What KoboToolbox adds to every export, in its order; the last is the number of the row. */
export const toolColumns = [
  "_id",
  "_uuid",
  "_submission_time",
  "_validation_status",
  "_notes",
  "_status",
  "_submitted_by",
  "__version__",
  "_tags",
  "_index",
];

/** Remarks of enumerators: text that no question of the survey knows, with what CSV files trip over. */
const remarks = [
  "Interview on the second call; the line was bad.",
  'Said "ask my brother"; the answers are the person\'s own.',
  "First line of a remark\nand a second one",
  "=call again next week",
];

/** Gives an interview the columns of the survey tool. `index` counts from 1. */
export function addToolColumns({ context, tool }: Interview, index: number, random: Random): void {
  const hour = random.integer(7, 16);
  const at = (minutes: number): string => {
    const time = new Date(
      Date.parse(`${context["interview_date"]}T00:00:00Z`) + (hour * 60 + minutes) * 60_000 + random.integer(0, 59) * 1000,
    );
    return time.toISOString().slice(0, 19);
  };
  const length = random.integer(22, 58);
  Object.assign(tool, {
    start: `${at(0)}.000+03:00`,
    end: `${at(length)}.000+03:00`,
    remarks: index % 37 === 0 ? random.pick(remarks) : "",
    _id: String(410_000 + index * 3 + random.integer(0, 2)),
    _uuid: uuid(random),
    _submission_time: at(length + random.integer(1, 90)),
    _validation_status: index % 15 === 0 ? "" : "validation_status_approved",
    _notes: "",
    _status: "submitted_via_web",
    _submitted_by: "demo_enumerators",
    __version__: "vDemo1Demo2Demo3Demo4",
    _tags: "",
    _index: String(index),
  });
}

function uuid(random: Random): string {
  const hex = Array.from({ length: 32 }, () => random.integer(0, 15).toString(16));
  hex[12] = "4";
  hex[16] = random.pick(["8", "9", "a", "b"]);
  const text = hex.join("");
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join("-");
}
