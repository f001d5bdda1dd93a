import { compileScoring } from "@reintegration/scoring";
import { loadScoring } from "@reintegration/standard";

const { instrument, scoring } = await loadScoring("rss-open-equal-weights@1.0.0");
const scorer = compileScoring(instrument, scoring);
const worked = { currently_working: "yes", productive_assets: ["land", "animals"] };
const answers = {
  economic_satisfaction: "satisfied",
  food_reduced: "never",
  able_to_borrow: "no",
  borrowing_frequency: "refused",
  ...worked,
};

const result = scorer.score({ instrument: "rss-open@1.0.0", context: {}, answers });
if (result.status === "computed") console.log(result.dimensions["economic"], result.composite.status);
