import type { Instrument, Item } from "@reintegration/model";
import * as v from "valibot";

/** The valibot schema of a response: the same structure as the JSON Schema, made from the definition. */
export function valibotSchema(instrument: Instrument): v.GenericSchema {
  const part = (items: readonly Item[]): v.GenericSchema =>
    v.strictObject(Object.fromEntries(items.map((item) => [item.key, v.exactOptional(cellSchema(item))])));
  return v.strictObject({
    instrument: v.literal(`${instrument.id}@${instrument.version}`),
    context: part(instrument.context),
    answers: part(instrument.items),
  });
}

const date = v.pipe(v.string(), v.regex(/^(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/));
const month = v.pipe(v.string(), v.regex(/^(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2])$/));

function cellSchema({
  type,
  answers = [],
  missing = [],
  relevance,
  pattern,
  minimum = -Infinity,
  maximum = Infinity,
}: Item): v.GenericSchema {
  const codes = answers.map(({ code }) => code);
  const kinds = ["not_asked", ...missing, ...(relevance ? ["not_applicable"] : [])];
  switch (type) {
    case "single":
      return v.picklist([...codes, ...kinds]);
    case "multiple": {
      const hasNoRepeats = (list: readonly string[]): boolean => new Set(list).size === list.length;
      return v.union([
        v.picklist(kinds),
        v.pipe(v.array(v.picklist(codes)), v.minLength(1), v.check<string[], string>(hasNoRepeats, "repeated")),
      ]);
    }
    case "integer":
    case "decimal":
      return v.pipe(v.number(), v.minValue(minimum), v.maxValue(maximum));
    case "date":
      return date;
    case "month":
      return month;
    default:
      return v.pipe(v.string(), v.regex(new RegExp(pattern ?? "", "u")));
  }
}
