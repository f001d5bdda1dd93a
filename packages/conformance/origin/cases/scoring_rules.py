"""Cases for vectors/scoring/rules.json."""
from cases.case import respond, unique
from cases.small_definitions import BIT

ALL_YES = {key: "yes" for key in BIT}


def case(definition, name, description, answers, working, hand, context=None, options=None):
    return {"id": name, "definition": definition, "description": description, "options": options or {},
            "response": respond(answers, context or {}, f"test-{definition}@1.0.0"), "working": working, "hand": hand}


def work(name, description, answers, working, hand):
    return case("work", name, description, answers, working, hand)


FAMILY = {"children_in_school": "all", "childcare": "yes"}
FULL_FAMILY = {"family": "8/8"}

RELEVANCE = [
    work("relevant-and-answered", "All conditions hold, all items are answered.",
         {"works": "yes", "job_quality": "fair", "income": "low", **FAMILY},
         "4+2+0 = 6 over 4*3; 4+4 = 8 over 4*2", {"livelihood": "6/12", **FULL_FAMILY}),
    work("irrelevant-and-blank", "An irrelevant item is not applicable, and the item that depends on it too.",
         {"works": "no", **FAMILY}, "0 over 4*1; 1 of 1 applicable", {"livelihood": "0/4", **FULL_FAMILY}),
    work("irrelevant-and-answered", "An irrelevant item is not applicable although it is answered: the answer is ignored.",
         {"works": "no", "job_quality": "good", **FAMILY}, "0 over 4*1; job_quality 4 does not count", {"livelihood": "0/4", **FULL_FAMILY}),
    work("irrelevant-chain", "An irrelevant item counts as unanswered in the condition of another one, whatever it holds.",
         {"works": "no", "job_quality": "good", "income": "high", **FAMILY},
         "job_quality irrelevant, so `answered: job_quality` is false and income irrelevant: 0 over 4*1", {"livelihood": "0/4", **FULL_FAMILY}),
    work("irrelevant-unknown-code", "An irrelevant item is not applicable although its cell holds an unknown code.",
         {"works": "no", "job_quality": "splendid", "income": "huge", **FAMILY}, "0 over 4*1; irrelevant cells are not looked at",
         {"livelihood": "0/4", **FULL_FAMILY}),
    work("irrelevant-wrong-type", "An irrelevant item is not applicable although its cell is of a wrong type.",
         {"works": "no", "job_quality": 3, "income": ["high"], **FAMILY}, "0 over 4*1; irrelevant cells are not looked at",
         {"livelihood": "0/4", **FULL_FAMILY}),
    work("irrelevant-refused", "An irrelevant item is not applicable although it is refused.",
         {"works": "no", "job_quality": "refused", "income": "not_asked", **FAMILY}, "0 over 4*1; 1 of 1 applicable", {"livelihood": "0/4", **FULL_FAMILY}),
    work("irrelevant-marked-not-applicable", "An irrelevant item marked so.",
         {"works": "no", "job_quality": "not_applicable", "income": "not_applicable", **FAMILY}, "0 over 4*1; 1 of 1 applicable",
         {"livelihood": "0/4", **FULL_FAMILY}),
    work("relevant-unknown-code", "The same unknown code at a relevant item makes the response invalid.",
         {"works": "yes", "job_quality": "splendid", **FAMILY}, "works = yes, so job_quality is looked at", ["unknown-code /answers/job_quality"]),
    work("relevant-unknown-code-ends-chain", "An item with an unknown code counts as unanswered in a condition: what depends on it is not looked at.",
         {"works": "yes", "job_quality": "splendid", "income": "huge", **FAMILY},
         "`answered: job_quality` is false, income is irrelevant", ["unknown-code /answers/job_quality"]),
    work("relevant-refused", "A relevant item that is refused stays in the denominator; the item that depends on it does not.",
         {"works": "yes", "job_quality": "refused", "income": "high", **FAMILY},
         "4 over 4*1; applicable works, job_quality; share 1/2 = 0.5", {"livelihood": "4/4", **FULL_FAMILY}),
    work("relevant-marked-not-applicable", "not_applicable at a relevant item that does not declare it: unanswered, not out of the denominator.",
         {"works": "yes", "job_quality": "not_applicable", **FAMILY}, "4 over 4*1; applicable works, job_quality; share 1/2",
         {"livelihood": "4/4", **FULL_FAMILY}),
    work("condition-on-refused", "A comparison with a refused answer is false.",
         {"works": "refused", "job_quality": "good", **FAMILY}, "works alone is applicable, and unanswered: share 0/1",
         {"livelihood": "insufficient 0/1", **FULL_FAMILY}),
    work("condition-on-absent", "A comparison with an absent answer is false.",
         {"job_quality": "good", "income": "high", **FAMILY}, "works alone is applicable, and unanswered: share 0/1",
         {"livelihood": "insufficient 0/1", **FULL_FAMILY}),
    work("declared-not-applicable", "not_applicable at an item that declares it, and an item that is irrelevant because of it: nothing applies.",
         {"works": "no", "children_in_school": "not_applicable", "childcare": "yes"},
         "0 over 4; family: no item applicable, share 0, never a score", {"livelihood": "0/4", "family": "insufficient 0/0"}),
    work("declared-and-relevant-not-applicable", "not_applicable at an item that has a relevance and declares the kind: it leaves the denominator.",
         {"works": "no", "children_in_school": "some", "childcare": "not_applicable"}, "0 over 4; 2 over 4*1, share 1/1",
         {"livelihood": "0/4", "family": "2/4"}),
    work("not-of-a-missing-answer", "`not` of a condition on an absent item is true.",
         {"works": "no", "childcare": "yes"}, "0 over 4; family: childcare relevant, 4 over 4*1, share 1/2", {"livelihood": "0/4", "family": "4/4"}),
]


def conditions(name, description, triggers, relevant, context=None, changes=None):
    bits = [BIT[key] for key in ["always", *relevant]]
    working = f"applicable: always, {', '.join(relevant)}: {' + '.join(map(str, bits))} = {sum(bits)}, all yes"
    return case("conditions", name, description, {**triggers, **ALL_YES}, working, {"applies": f"{sum(bits)}/{sum(bits)}"}, context)


CONDITIONS = [
    conditions("conditions-nothing-known", "No condition can compare anything: only `missing absent` and `not` hold.", {},
               ["if_absent", "if_not"]),
    conditions("conditions-red", "A single choice: eq, in, answered, and, or, not.", {"colour": "red", "people": 4},
               ["if_eq", "if_in", "if_gt", "if_gte", "if_answered", "if_and", "if_or"]),
    conditions("conditions-green", "In the list of `in`, but not equal.", {"colour": "green"}, ["if_in", "if_answered", "if_not"]),
    conditions("conditions-blue", "Outside the list of `in`; `or` by its second part.", {"colour": "blue", "people": 50},
               ["if_gt", "if_gte", "if_answered", "if_or", "if_not"]),
    conditions("conditions-refused", "A refused answer: `missing refused` holds, `answered` does not, `not` does.", {"colour": "refused"},
               ["if_refused", "if_not"]),
    conditions("conditions-dont-know", "A missing kind that no condition names.", {"colour": "dont_know"}, ["if_not"]),
    conditions("conditions-blank", "null, an empty text and an empty list are absent in a condition.",
               {"colour": "", "sizes": [], "people": None}, ["if_absent", "if_not"]),
    conditions("conditions-number-at-edge", "3 against 3: gte and lte hold, gt and lt do not.", {"people": 3}, ["if_gte", "if_lte", "if_absent", "if_not"]),
    conditions("conditions-number-zero", "0 is an answer like any number.", {"people": 0}, ["if_lt", "if_lte", "if_absent", "if_not", "if_number"]),
    conditions("conditions-number-as-text", "A number written as text is unanswered where a number is due.", {"people": "4"}, ["if_absent", "if_not"]),
    conditions("conditions-includes", "A multiple choice that includes the code among others.", {"sizes": ["small", "large"]},
               ["if_includes", "if_absent", "if_not"]),
    conditions("conditions-includes-not", "A multiple choice without the code.", {"sizes": ["small", "medium"]}, ["if_absent", "if_not"]),
    conditions("conditions-includes-refused", "A refused multiple choice includes nothing.", {"sizes": "refused"}, ["if_absent", "if_not"]),
    conditions("conditions-date-at-edge", "Dates compare as text: the same day.", {"visit_day": "2022-05-17"}, ["if_absent", "if_not", "if_date"]),
    conditions("conditions-date-before", "The day before.", {"visit_day": "2022-05-16"}, ["if_absent", "if_not"]),
    conditions("conditions-decimal", "A decimal number below its bound.", {"rate": 0.49}, ["if_absent", "if_not", "if_rate"]),
    conditions("conditions-decimal-at-edge", "A decimal number at its bound is not below it.", {"rate": 0.5}, ["if_absent", "if_not"]),
    conditions("conditions-context", "A condition may name a context field.", {}, ["if_absent", "if_not", "if_context"], {"round": "baseline"}),
    conditions("conditions-key-in-wrong-part", "A context field among the answers is not found.", {"round": "baseline"}, ["if_absent", "if_not"]),
    conditions("conditions-unknown-code", "An unknown code at an item that is not scored does not block, and counts as unanswered.",
               {"colour": "purple"}, ["if_absent", "if_not"]),
    case("conditions", "conditions-answers-differ", "Relevant items answered no or not at all; what is irrelevant does not count.",
         {"colour": "red", **ALL_YES, "if_eq": "no", "if_in": "", "if_not": "no", "if_gt": "no"},
         "applicable always 1, if_eq 2, if_in 4, if_answered 256, if_or 4096 of weight 4359; answered 4355; yes: 1 + 256 + 4096 = 4353",
         {"applies": "4353/4355"}),
]

WEIGHTS = [
    case("per-mille", "per-mille", "Unequal weights per mille.", {"water": "some", "shelter": "nothing", "safety": "most"},
         "137*1 + 363*0 + 500*2 = 1137 over 3*1000", {"needs": "1137/3000"}),
    case("per-mille", "per-mille-exactly-half", "Answered weight 137 + 363 of 1000: exactly the minimum share.",
         {"water": "full", "shelter": "some", "safety": "refused"}, "137*3 + 363*1 = 774 over 3*500; share 500/1000 = 0.5", {"needs": "774/1500"}),
    case("per-mille", "per-mille-heaviest-only", "One item of three, but half of the weight.", {"safety": "some"},
         "500*1 = 500 over 3*500; share 0.5", {"needs": "500/1500"}),
    case("per-mille", "per-mille-insufficient", "One item, 363 of 1000.", {"shelter": "full"}, "363/1000 < 0.5", {"needs": "insufficient 363/1000"}),
    case("minimum-55", "share-exactly-met", "55/100 >= 0.55 holds as a quotient; 55 >= 0.55 * 100 would not (55.00000000000001).",
         {"item_a": "yes", "item_b": "no"}, "4*54 = 216 over 4*55; share 55/100 = 0.55", {"overall": "216/220"}),
    case("minimum-55", "share-just-missed", "54/100 < 0.55.", {"item_a": "yes"}, "54/100 < 0.55", {"overall": "insufficient 54/100"}),
    case("minimum-0-and-1", "minimum-0-one-answered", "A minimum of 0 needs one answer; a minimum of 1 needs all.",
         {"loose_first": "yes", "strict_first": "yes", "strict_second": "no"}, "4 over 4, share 1/2; 4 over 8, share 1", {"loose": "4/4", "strict": "4/8"}),
    case("minimum-0-and-1", "minimum-0-nothing-answered", "With nothing answered there is no mean, whatever the minimum.",
         {"strict_first": "yes"}, "no denominator: 0/0; and 1/2 < 1", {"loose": "insufficient 0/2", "strict": "insufficient 1/2"}),
    case("weight-zero", "weight-zero", "An item of weight 0 is counted, and weighs nothing.", {"weightless": "no", "weighty": "yes"},
         "0*0 + 1*4 = 4 over 4*1; 2 of 2 items", {"overall": "4/4"}),
    case("weight-zero", "weight-zero-missing", "An item of weight 0 that is missing changes the count, not the share.", {"weighty": "no"},
         "0 over 4*1; 1 of 2 items, share 1/1", {"overall": "0/4"}),
    case("weight-zero", "weight-zero-only-answered", "Only the item of weight 0 is answered: share 0.", {"weightless": "yes"},
         "0/1 < 0.5, 1 of 2 items", {"overall": "insufficient 0/1"}),
    case("weight-zero", "weight-zero-only-applicable", "Only the item of weight 0 is applicable: no applicable weight, share 0.",
         {"weightless": "yes", "weighty": "not_applicable"}, "0/0, 1 of 1 items", {"overall": "insufficient 0/0"}),
    case("weight-zero", "weight-zero-invalid", "An item of weight 0 is scored: an unknown code blocks.", {"weightless": "perhaps", "weighty": "yes"},
         "not in yes, no", ["unknown-code /answers/weightless"]),
    case("large-weights", "large-weights-sum-at-limit", "Weights that add up to 2^53 - 1.", {"larger": "yes", "smaller": "yes"},
         "4503599627370496 + 4503599627370495 = 9007199254740991 over the same", {"overall": "9007199254740991/9007199254740991"}),
    case("large-weights", "large-weights-larger", "One half and a little more: the quotient of two exact integers.", {"larger": "yes", "smaller": "no"},
         "4503599627370496/9007199254740991 = 0.5000000000000001 to the nearest double", {"overall": "4503599627370496/9007199254740991"}),
    case("large-weights", "large-weights-smaller", "One half and a little less.", {"larger": "no", "smaller": "yes"},
         "4503599627370495/9007199254740991 = 0.49999999999999994 to the nearest double", {"overall": "4503599627370495/9007199254740991"}),
    case("large-scale", "large-scale", "Scale times weights just below 2^53.", {"larger": "yes", "smaller": "most"},
         "4*2251799813685246 + 3 = 9007199254740987 over 4*2251799813685247 = 9007199254740988", {"overall": "9007199254740987/9007199254740988"}),
    case("large-scale", "large-scale-odd", "The light item alone decides the last digit.", {"larger": "no", "smaller": "little"},
         "1 over 9007199254740988", {"overall": "1/9007199254740988"}),
]

CHOICES = [
    case("best-choice", "best-of-several", "A multiple choice has the value of its best choice, not of the first or of the sum.",
         {"skills": ["reading", "trade"]}, "max(1, 3) = 3 over 4", {"overall": "3/4"}),
    case("best-choice", "best-of-one", "One choice.", {"skills": ["reading"]}, "max(1) = 1 over 4", {"overall": "1/4"}),
    case("best-choice", "best-in-any-order", "The order of the choices does not matter.", {"skills": ["degree", "reading", "trade"]},
         "max(4, 1, 3) = 4 over 4", {"overall": "4/4"}),
    case("best-choice", "best-of-none", "The exclusive choice is an answer of value 0.", {"skills": ["none"]}, "max(0) = 0 over 4", {"overall": "0/4"}),
    case("awkward-names", "key-constructor-absent", "An item named like a property of every JavaScript object, and no answer to it.",
         {"school_level": "2"}, "3 over 4*1; share 1/2", {"overall": "3/4"}),
    case("awkward-names", "key-constructor-answered", "The same item answered; a code that looks like a mark for missing is a code where the list has it.",
         {"constructor": "yes", "school_level": "99"}, "4 + 2 = 6 over 4*2", {"overall": "6/8"}),
    case("awkward-names", "code-constructor", "A code named like a property of every JavaScript object, where the list has it.",
         {"constructor": "no", "school_level": "constructor"}, "0 + 0 = 0 over 4*2", {"overall": "0/8"}),
    case("awkward-names", "number-for-numeric-code", "The number 1 is not the code 1.", {"constructor": "yes", "school_level": 1},
         "a number, not a text", ["wrong-type /answers/school_level"]),
]


def unequal(name, description, one, two, three, working, hand):
    return case("unequal-composite", name, description, {"item_a": one, "item_b": two, "item_c": three}, working, hand)


def apart(name, description, one, two, three, working, dim_a, dim_b, composite):
    return case("dimension-apart", name, description, {"item_a": one, "item_b": two, "item_c": three}, working,
                {"dim_a": dim_a, "dim_b": dim_b, "composite": composite})


def half(name, description, answers, working, hand, **options):
    return case("half-composite", name, description, answers, working, hand, options=options)


COMPOSITE = [
    unequal("unequal-composite", "A composite with weights 3, 2, 1.", "full", "nothing", "full", "(3*1 + 2*0 + 1*1)/6 = 4/6",
            {"dim_a": "3/3", "dim_b": "0/3", "dim_c": "3/3", "composite": 0.6666666666666666}),
    unequal("unequal-composite-order", "The sum runs in the order of the dimensions: one step below 1/2.", "some", "most", "most",
            "3*0.3333333333333333 + 2*0.6666666666666666 = 2.333333333333333, + 0.6666666666666666 = 2.9999999999999996, / 6 = 0.49999999999999994; "
            "from the last dimension to the first it would be 0.5", {"dim_a": "1/3", "dim_b": "2/3", "dim_c": "2/3", "composite": 0.49999999999999994}),
    unequal("unequal-composite-order-above", "The sum runs in the order of the dimensions: 0.7222222222222222.", "most", "full", "some",
            "3*0.6666666666666666 + 2*1 = 4, + 0.3333333333333333 = 4.333333333333333, / 6 = 0.7222222222222222",
            {"dim_a": "2/3", "dim_b": "3/3", "dim_c": "1/3", "composite": 0.7222222222222222}),
    case("unequal-composite", "unequal-composite-insufficient", "Without minScoredShare every dimension must be scored, also the lightest.",
         {"item_a": "full", "item_b": "full"}, "scored weight 5 of 6, share 0.8333333333333334 < 1",
         {"dim_a": "3/3", "dim_b": "3/3", "dim_c": "insufficient 0/1", "composite": "insufficient 5/6"}),
    half("half-composite-all", "minScoredShare 0.5 and every dimension scored.", {"item_a": "full", "item_b": "some", "item_c": "nothing"},
         "(2*1 + 1/3 + 0)/4 = 0.5833333333333334", {"dim_a": "3/3", "dim_b": "1/3", "dim_c": "0/3", "composite": 0.5833333333333334}),
    half("half-composite-light-missing", "A light dimension is insufficient: the mean of the other two, over their weights.", {"item_a": "full", "item_b": "nothing"},
         "(2*1 + 1*0)/3 = 0.6666666666666666; share 3/4", {"dim_a": "3/3", "dim_b": "0/3", "dim_c": "insufficient 0/1", "composite": 0.6666666666666666}),
    half("half-composite-first-missing", "The heavy first dimension is insufficient: the others weigh exactly one half, which is enough.", {"item_b": "full", "item_c": "nothing"},
         "(1*1 + 1*0)/2 = 0.5; share 2/4 = 0.5", {"dim_a": "insufficient 0/1", "dim_b": "3/3", "dim_c": "0/3", "composite": 0.5}),
    half("half-composite-heavy-only", "Only the heavy dimension is scored: exactly one half.", {"item_a": "most"},
         "2*0.6666666666666666/2 = 0.6666666666666666; share 2/4", {"dim_a": "2/3", "dim_b": "insufficient 0/1", "dim_c": "insufficient 0/1", "composite": 0.6666666666666666}),
    half("half-composite-too-few", "Only a light dimension is scored.", {"item_c": "full"}, "share 1/4 = 0.25 < 0.5",
         {"dim_a": "insufficient 0/1", "dim_b": "insufficient 0/1", "dim_c": "3/3", "composite": "insufficient 1/4"}),
    half("half-composite-nothing-applicable", "A dimension with nothing applicable is insufficient, and treated as such in the composite.",
         {"item_a": "full", "item_b": "not_applicable", "item_c": "full"}, "dim_b 0/0, share 0; (2*1 + 1*1)/3 = 1, share 3/4",
         {"dim_a": "3/3", "dim_b": "insufficient 0/0", "dim_c": "3/3", "composite": 1.0}),
    apart("dimension-apart", "A dimension of weight 0 stands beside the composite: neither its score nor its items count there.", "yes", "no", "no",
          "4+0 = 4 over 8; 0 over 4; (1*0.5)/1 = 0.5, 2 of 2 items", "4/8", "0/4", 0.5),
    apart("dimension-apart-insufficient", "A dimension of weight 0 has no score: the composite has one all the same.", "yes", "yes", "not_applicable",
          "8 over 8; 0 of 0; 1", "8/8", "insufficient 0/0", 1.0),
    apart("dimension-apart-alone", "Only the dimension of weight 0 is scored: scored weight 0 of 1, no composite.", "not_applicable", "not_applicable", "yes",
          "0 of 0; 4 over 4; scored weight 0 of 1", "insufficient 0/0", "4/4", "insufficient 0/1"),
    half("bands-of-composite-and-dimension", "A set that applies to the composite and to one dimension: these two have a band.",
         {"item_a": "most", "item_b": "some", "item_c": "nothing"}, "(2*0.6666666666666666 + 0.3333333333333333 + 0)/4 = 0.41666666666666663, lower; dim_a 2/3, upper",
         {"dim_a": "2/3", "dim_b": "1/3", "dim_c": "0/3", "band": "lower"}, cutoffs="halves"),
    half("bands-of-one-dimension", "A set that applies to one dimension only: the composite has no band; 1/3 lies at an edge.",
         {"item_a": "most", "item_b": "some", "item_c": "nothing"}, "dim_b 1/3 = 0.3333333333333333 as a double, the literal of the edge: middle",
         {"dim_a": "2/3", "dim_b": "1/3", "dim_c": "0/3"}, cutoffs="dim-b-only"),
    half("bands-not-of-insufficient", "An insufficient dimension has no band; the composite over the others has.",
         {"item_b": "full", "item_c": "full"}, "(1 + 1)/2 = 1, upper", {"dim_a": "insufficient 0/1", "dim_b": "3/3", "dim_c": "3/3", "composite": 1.0, "band": "upper"},
         cutoffs="halves"),
]

CASES = unique(RELEVANCE + CONDITIONS + WEIGHTS + CHOICES + COMPOSITE)
