"""Cases for vectors/validation/programme-satisfaction-1.0.0.json: every expected list is written by hand."""
from cases.case import LEFT_OUT, respond, unique, varied
from cases.programme_satisfaction_answers import ASSISTANCE, BASE, CASEWORKER, CONTEXT, REFERENCE

AS_OF = "2022-06-30"


def case(name, description, working, valid, problems, context=None, answers=None, instrument=REFERENCE):
    response = respond(varied(BASE, answers or {}), varied(CONTEXT, context or {}), instrument)
    return {"id": name, "description": description, "options": {"asOf": AS_OF}, "response": response, "working": working, "valid": valid, "problems": problems}


def cell(name, description, working, valid, rule, key, value, part="answers"):
    return case(name, description, working, valid, [f"{rule} /{part}/{key}"] if rule else [], **{part: {key: value}})


def every(value, keys=BASE):
    return {key: value for key in keys}


FIRST, SEVENTH = ASSISTANCE[0], ASSISTANCE[6]
REQUIRED = [f"required-unanswered /answers/{key}" for key in sorted(BASE)]
WITHOUT_CONSENT = "answers-without-consent /context/consent_to_interview"

GOOD = [
    case("base", "An ordinary interview.", "nothing to say", True, []),
    *(case(f"all-{answer.replace('_', '-')}", "The same answer everywhere.", "in satisfaction-ok-5", True, [], answers=every(answer))
      for answer in ("very_satisfied", "satisfied", "ok", "dissatisfied", "very_dissatisfied")),
    case("all-not-applicable", "Nothing was received.", "every question offers not_applicable", True, [], answers=every("not_applicable")),
    case("all-refused", "Everything refused.", "every question offers refused", True, [], answers=every("refused")),
    case("all-dont-know", "Don't know everywhere.", "every question offers dont_know", True, [], answers=every("dont_know")),
    case("all-not-asked", "Nothing asked.", "M1: not_asked may stand at every choice", True, [], answers=every("not_asked")),
    case("only-one-applies", "One kind of assistance was received; what does not apply is said, and nothing is left out.", "M2", True, [],
         answers={**every("not_applicable"), FIRST: "satisfied"}),
    case("nothing-answered", "No answer at all: a warning for each question.", "all eight are required", True, REQUIRED, answers=every(LEFT_OUT)),
]

CELLS = [
    *(cell(f"without-{key.replace('_satisfaction', '').replace('_', '-')}", "A question is left out: where it does not apply, that is said.", "required", True,
           "required-unanswered", key, LEFT_OUT) for key in BASE),
    cell("null", "null reads as absent; the canonical form leaves the key out.", "M1", False, "required-unanswered", FIRST, None),
    cell("empty-text", "An empty text reads as absent.", "M1", False, "required-unanswered", FIRST, ""),
    cell("unknown-code", "A code that the list does not have.", "not in satisfaction-ok-5", False, "unknown-code", FIRST, "happy"),
    cell("code-of-another-list", "The middle of another list.", "the middle is ok", False, "unknown-code", FIRST, "neither"),
    cell("code-in-upper-case", "Codes are case-sensitive.", "the code is ok", False, "unknown-code", FIRST, "OK"),
    cell("yes-to-expectations", "Yes answers the source's words, not its scale, and not our question.", "not in satisfaction-ok-5", False, "unknown-code", SEVENTH, "yes"),
    cell("points-as-number", "The source's points are no codes.", "a number, not a text", False, "wrong-type", FIRST, 5),
    cell("zero-for-no-answer", "The source's 0 for no answer.", "a number, not a text", False, "wrong-type", FIRST, 0),
    cell("mark-in-cell", "A foreign mark for a missing answer.", "C3", False, "foreign-missing-mark", CASEWORKER, "n/a"),
    cell("list-for-code", "A list at a single choice.", "a list, not a text", False, "wrong-type", CASEWORKER, ["ok"]),
    case("unknown-item", "A question of another survey.", "additionalProperties is false", False, ["unknown-key /answers/economic_satisfaction"],
         answers={"economic_satisfaction": "satisfied"}),
]

CONTEXTS = [
    cell("round-left-out", "The round is required.", "M1", True, "required-unanswered", "round", LEFT_OUT, "context"),
    cell("date-in-future", "The interview lies after the day of checking and the day after it.", "C2: 2022-07-02 > 2022-07-01", True, "future-date", "interview_date",
         "2022-07-02", "context"),
    case("return-after-interview", "The return lies after the interview.", "2022-06 > 2022-05", True, ["dates-out-of-order /context/return_month"], context={"return_month": "2022-06"}),
    case("return-in-the-month-of-the-interview", "Return and interview in one month.", "2022-05 is not after 2022-05", True, [], context={"return_month": "2022-05"}),
    cell("age-adolescent", "The survey is for people of 18 years and older.", "14 to 17 < 18", True, "respondent-too-young", "age_group", "14_17", "context"),
    cell("country-by-name", "A country by its name.", "codes are ISO 3166-1 alpha-3", False, "unknown-code", "country_of_return", "Bangladesh", "context"),
    case("instrument-of-another-survey", "Another survey.", "ids are exact", False, ["instrument-mismatch /instrument"], instrument="rss-open@1.0.0"),
    case("no-consent-no-answers", "The person did not agree, and nothing is answered.", "consentRefused holds", True, [], context={"consent_to_interview": "no"},
         answers=every(LEFT_OUT)),
    case("no-consent-one-answer", "The person did not agree; one answer is enough.", "see description", True, [WITHOUT_CONSENT], context={"consent_to_interview": "no"},
         answers={**every(LEFT_OUT), CASEWORKER: "ok"}),
    case("no-consent-all-not-applicable", "The person did not agree; what does not apply is no answer.", "M1", True, [], context={"consent_to_interview": "no"},
         answers=every("not_applicable")),
]

CASES = unique(GOOD + CELLS + CONTEXTS)
