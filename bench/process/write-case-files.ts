import { closeSync, openSync, writeSync } from "node:fs";
import { randomFrom } from "../random.ts";

const countries = ["ETH", "SOM", "SDN", "GIN", "MLI", "SEN", "NGA", "GMB", "BGD", "AFG"];
const kinds = ["small_business", "training", "medical_support", "counselling"];
const ages = ["18_24", "25_34", "35_44", "45_59"];

/** Writes case files as lines of JSON: the case, the person's profile, the decision on eligibility, and for most of them assistance and a closure. */
export function writeCaseFiles(path: string, cases: number): { readonly records: number } {
  const { below, pick } = randomFrom(7);
  const file = openSync(path, "w");
  let lines: string[] = [];
  let records = 0;
  const put = (record: string, fields: object): void => void lines.push(JSON.stringify({ record: `${record}@1.0.0`, fields }));
  for (let index = 0; index < cases; index++) {
    const case_id = `C-${index}`;
    const year = 2018 + below(6);
    const [opened, assisted, closed] = [
      `${year}-0${1 + below(4)}-1${below(10)}`,
      `${year}-0${5 + below(5)}-1${below(10)}`,
      `${year + 1}-01-15`,
    ];
    put("case", { case_id, case_opened_on: opened, country_of_return: pick(countries) });
    put("person-profile", {
      profile_id: `P-${index}`,
      case_id,
      profile_date: opened,
      sex: pick(["female", "male"]),
      age_group: pick(ages),
    });
    const eligibility_decision = pick(["eligible", "eligible", "eligible", "not_eligible"]);
    const eligible = { eligibility_id: `E-${index}`, case_id, eligibility_date: opened, eligibility_decision };
    put("reintegration-eligibility", eligibility_decision === "eligible" ? { ...eligible, eligible_since: opened } : eligible);
    if (below(4) > 0) {
      put("assistance", {
        ...{ assistance_id: `A-${index}`, case_id, assistance_date: assisted, assistance_kind: pick(kinds) },
        ...{ assistance_dimension: "economic", assistance_modality: "in_kind", assistance_form: "individual" },
      });
    }
    if (below(3) > 0)
      put("closure", {
        closure_id: `X-${index}`,
        case_id,
        closure_date: closed,
        closure_reason: pick(["completed_as_planned", "left_area"]),
      });
    if (lines.length < 20_000 && index < cases - 1) continue;
    writeSync(file, `${lines.join("\n")}\n`);
    records += lines.length;
    lines = [];
  }
  closeSync(file);
  return { records };
}
