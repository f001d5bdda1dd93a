"""Small instruments and scorings in the shape that algorithms take, for what rss-open cannot show."""


def answers(*codes):
    """Codes in order; one that starts with ! is exclusive."""
    return [{"code": code.lstrip("!"), "number": number, **({"exclusive": True} if code.startswith("!") else {})}
            for number, code in enumerate(codes, start=1)]


def single(key, *codes, **more):
    return {"key": key, "type": "single", "answers": answers(*codes), **more}


def yes_no(key, **more):
    return single(key, "yes", "no", **more)


def definition(name, items, dimensions, composite, scale=4, values=None, minimum=0.5, context=None, cutoffs=None, **more):
    """`dimensions`: id -> weights. Values are yes = scale, no = 0 unless given; `minimum` is one number or one a dimension."""
    values = values or {}
    scored = [key for weights in dimensions.values() for key in weights]
    by_key = {item["key"]: item for item in items}
    minimum = minimum if isinstance(minimum, dict) else {dimension: minimum for dimension in dimensions}
    base = {"id": f"test-{name}", "version": "1.0.0", "basis": "reconstructed"}
    return {
        "instrument": {**base, **({"context": context} if context else {}), "items": items},
        "scoring": {
            **base, "id": f"test-{name}-scoring", "instrument": f"test-{name}@1.0.0", "method": "weighted-mean/1", "scale": scale,
            "items": [{"item": key, "values": values.get(key, {"yes": scale, "no": 0}),
                       **({"combine": "max"} if by_key[key]["type"] == "multiple" else {})} for key in scored],
            "dimensions": [{"id": dimension, "weights": weights, "total": sum(weights.values()), "minAnsweredShare": minimum[dimension]}
                           for dimension, weights in dimensions.items()],
            "composite": {"weights": composite, **more},
            "cutoffs": cutoffs or [],
        },
    }


REFUSABLE = {"missing": ["refused", "dont_know"]}
ONE_OF_THREE = ["full", "most", "some", "nothing"]
THIRDS = {"full": 3, "most": 2, "some": 1, "nothing": 0}

# Each item of `conditions` weighs another power of two: the denominator tells which of them were applicable.
CONDITIONS = {
    "always": None,
    "if_eq": {"eq": ["colour", "red"]},
    "if_in": {"in": ["colour", ["red", "green"]]},
    "if_gt": {"gt": ["people", 3]},
    "if_gte": {"gte": ["people", 3]},
    "if_lt": {"lt": ["people", 3]},
    "if_lte": {"lte": ["people", 3]},
    "if_includes": {"includes": ["sizes", "large"]},
    "if_answered": {"answered": "colour"},
    "if_refused": {"missing": ["colour", "refused"]},
    "if_absent": {"missing": ["colour", "absent"]},
    "if_and": {"and": [{"eq": ["colour", "red"]}, {"gt": ["people", 3]}]},
    "if_or": {"or": [{"eq": ["colour", "red"]}, {"gt": ["people", 3]}]},
    "if_not": {"not": {"eq": ["colour", "red"]}},
    "if_date": {"gte": ["visit_day", "2022-05-17"]},
    "if_rate": {"lt": ["rate", 0.5]},
    "if_number": {"eq": ["people", 0]},
    "if_context": {"eq": ["round", "baseline"]},
}
BIT = {key: 2**place for place, key in enumerate(CONDITIONS)}

DEFINITIONS = {
    "work": definition(
        "work",
        [yes_no("works", **REFUSABLE),
         single("job_quality", "good", "fair", "poor", relevance={"eq": ["works", "yes"]}, **REFUSABLE),
         single("income", "high", "middle", "low", relevance={"answered": "job_quality"}, **REFUSABLE),
         single("children_in_school", "all", "some", "none", missing=["not_applicable", "refused", "dont_know"]),
         yes_no("childcare", relevance={"not": {"missing": ["children_in_school", "not_applicable"]}}, missing=["not_applicable"])],
        {"livelihood": {"works": 1, "job_quality": 1, "income": 1}, "family": {"children_in_school": 1, "childcare": 1}},
        {"livelihood": 1, "family": 1},
        values={"job_quality": {"good": 4, "fair": 2, "poor": 0}, "income": {"high": 4, "middle": 2, "low": 0},
                "children_in_school": {"all": 4, "some": 2, "none": 0}}),
    "conditions": definition(
        "conditions",
        [single("colour", "red", "green", "blue", **REFUSABLE),
         {"key": "sizes", "type": "multiple", "answers": answers("small", "medium", "large", "!none"), **REFUSABLE},
         {"key": "people", "type": "integer", "minimum": 0, "maximum": 50},
         {"key": "rate", "type": "decimal", "minimum": 0, "maximum": 1},
         {"key": "visit_day", "type": "date"},
         *[yes_no(key, **({"relevance": condition} if condition else {})) for key, condition in CONDITIONS.items()]],
        {"applies": BIT}, {"applies": 1}, scale=1, minimum=0,
        context=[single("round", "baseline", "endline")]),
    "per-mille": definition(
        "per-mille", [single(key, *ONE_OF_THREE, **REFUSABLE) for key in ("water", "shelter", "safety")],
        {"needs": {"water": 137, "shelter": 363, "safety": 500}}, {"needs": 1}, scale=3,
        values={key: THIRDS for key in ("water", "shelter", "safety")}),
    "minimum-55": definition(
        "minimum-55", [yes_no(key) for key in ("item_a", "item_b", "item_c")],
        {"overall": {"item_a": 54, "item_b": 1, "item_c": 45}}, {"overall": 1}, minimum=0.55),
    "minimum-0-and-1": definition(
        "minimum-0-and-1", [yes_no(key) for key in ("loose_first", "loose_second", "strict_first", "strict_second")],
        {"loose": {"loose_first": 1, "loose_second": 1}, "strict": {"strict_first": 1, "strict_second": 1}},
        {"loose": 1, "strict": 1}, minimum={"loose": 0, "strict": 1}),
    # The weights of the composite stand in another order than the dimensions: the dimensions give the order.
    "unequal-composite": definition(
        "unequal-composite", [single(key, *ONE_OF_THREE) for key in ("item_a", "item_b", "item_c")],
        {"dim_a": {"item_a": 1}, "dim_b": {"item_b": 1}, "dim_c": {"item_c": 1}}, {"dim_c": 1, "dim_b": 2, "dim_a": 3}, scale=3,
        values={key: THIRDS for key in ("item_a", "item_b", "item_c")}),
    "half-composite": definition(
        "half-composite", [single(key, *ONE_OF_THREE, missing=["not_applicable"]) for key in ("item_a", "item_b", "item_c")],
        {"dim_a": {"item_a": 1}, "dim_b": {"item_b": 1}, "dim_c": {"item_c": 1}}, {"dim_a": 2, "dim_b": 1, "dim_c": 1}, scale=3,
        values={key: THIRDS for key in ("item_a", "item_b", "item_c")}, minScoredShare=0.5,
        cutoffs=[{"id": "halves", "appliesTo": ["composite", "dim_a"],
                  "bands": [{"id": "lower", "from": 0, "to": 0.5}, {"id": "upper", "from": 0.5, "to": 1}]},
                 {"id": "dim-b-only", "appliesTo": ["dim_b"],
                  "bands": [{"id": "low", "from": 0, "to": 0.3333333333333333}, {"id": "middle", "from": 0.3333333333333333, "to": 0.75},
                            {"id": "high", "from": 0.75, "to": 1}]}]),
    # The second dimension stands beside the composite, which is the first one and counts its items alone.
    "dimension-apart": definition(
        "dimension-apart", [yes_no(key, missing=["not_applicable"]) for key in ("item_a", "item_b", "item_c")],
        {"dim_a": {"item_a": 1, "item_b": 1}, "dim_b": {"item_c": 1}}, {"dim_a": 1, "dim_b": 0}),
    "weight-zero": definition(
        "weight-zero", [yes_no("weightless", missing=["not_applicable"]), yes_no("weighty", missing=["not_applicable"])],
        {"overall": {"weightless": 0, "weighty": 1}}, {"overall": 1}),
    "best-choice": definition(
        "best-choice", [{"key": "skills", "type": "multiple", "answers": answers("reading", "trade", "degree", "!none"), "missing": ["refused"]}],
        {"overall": {"skills": 1}}, {"overall": 1}, values={"skills": {"reading": 1, "trade": 3, "degree": 4, "none": 0}}),
    "large-weights": definition(
        "large-weights", [yes_no("larger"), yes_no("smaller")],
        {"overall": {"larger": 4503599627370496, "smaller": 4503599627370495}}, {"overall": 1}, scale=1, minimum=0.25),
    "large-scale": definition(
        "large-scale", [yes_no("larger"), single("smaller", "full", "most", "some", "little", "nothing")],
        {"overall": {"larger": 2251799813685246, "smaller": 1}}, {"overall": 1}, minimum=0,
        values={"smaller": {"full": 4, "most": 3, "some": 2, "little": 1, "nothing": 0}}),
    "awkward-names": definition(
        "awkward-names", [yes_no("constructor"), single("school_level", "1", "2", "99", "constructor")],
        {"overall": {"constructor": 1, "school_level": 1}}, {"overall": 1}, values={"school_level": {"1": 4, "2": 3, "99": 2, "constructor": 0}}),
}
