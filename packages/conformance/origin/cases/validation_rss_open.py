"""Cases for vectors/validation/rss-open-1.0.0.json: every expected list is written by hand."""
from cases.case import LEFT_OUT, REFERENCE, respond, unique, varied
from cases.rss_open_answers import BASE as ANSWERS, SIGNS

CONTEXT = {
    "case_id": "BGD-000123", "round": "endline", "interview_date": "2022-05-17", "country_of_return": "BGD",
    "return_month": "2021-11", "sex": "female", "age_group": "25_34", "consent_to_interview": "yes",
}
FULL_CONTEXT = {
    "case_id": "BGD-000123", "round": "midline", "interview_date": "2022-05-17", "country_of_return": "BGD",
    "return_month": "2021-11", "return_type": "assisted_voluntary", "sex": "male", "age_group": "60_plus", "interview_mode": "phone",
    "respondent": "self", "consent_to_interview": "yes", "interview_language": "bn", "project_code": "RT.1354/2017",
    "enumerator_code": "e07", "sampling_weight": 1.25, "stratum": "north_1",
}
AS_OF = "2022-06-30"


def case(name, description, working, valid, problems, context=None, answers=None, instrument=REFERENCE, as_of=AS_OF,
         base=CONTEXT, extra=None, response=None, all_answers=ANSWERS):
    """`problems`: texts "rule path", sorted by path then rule. `valid`: whether a strict JSON Schema accepts the response."""
    if response is None:
        response = {**respond(varied(all_answers, answers or {}), varied(base, context or {}), instrument), **(extra or {})}
        response = {key: value for key, value in response.items() if value is not LEFT_OUT}
    else:
        response = response["is"]
    return {"id": name, "description": description, "options": {"asOf": as_of}, "response": response,
            "working": working, "valid": valid, "problems": problems}


def cell(name, description, working, valid, rules, key, value, part="answers"):
    """One changed cell; the rules it breaks, all at this cell."""
    problems = [f"{rule} /{part}/{key}" for rule in rules.split()]
    return case(name, description, working, valid, problems, **{part: {key: value}})


def context_cell(name, description, working, valid, rules, key, value):
    return cell(name, description, working, valid, rules, key, value, "context")


def every(value, keys=ANSWERS):
    return {key: value for key in keys}


REQUIRED = [f"required-unanswered /answers/{key}" for key in sorted(ANSWERS)]

GOOD = [
    case("base", "An ordinary interview, everything required is answered.", "nothing to say", True, []),
    case("full-context", "Every context field filled.", "nothing to say", True, [], base=FULL_CONTEXT),
    case("smallest-context", "Only the required context fields.", "the others are optional", True, [],
         context=every(LEFT_OUT, ["return_month", "sex", "age_group"])),
    case("skip-questions-answered", "Both skip questions apply and are answered.", "looking_for_job = yes, able_to_stay = no", True, [],
         answers={"looking_for_job": "yes", "job_search_reason": "other", "able_to_stay": "no", "leaving_reason": "wish_to_leave"}),
    case("all-refused", "Everything refused: refused is no problem where it is offered.", "M1: every item offers refused", True, [], answers=every("refused")),
    case("all-dont-know", "Don't know everywhere.", "M1: every item offers dont_know", True, [], answers=every("dont_know")),
    case("all-not-asked", "Nothing asked: not_asked may stand at every item.", "M1: not_asked may always stand at a choice", True, [],
         answers={**every("not_asked"), "job_search_reason": "not_asked"}),
    case("nothing-answered", "No answer at all: one warning for each required item that applies, none for the two skip questions.",
         "M1: required never becomes required in the schema", True, REQUIRED, answers=every(LEFT_OUT)),
    case("keys-in-reverse-order", "The order of the keys does not matter.", "base, reversed", True, [], all_answers=dict(reversed(ANSWERS.items()))),
]

PARTS = [
    case("instrument-missing", "No instrument named.", "C5", False, ["missing-instrument /instrument"], instrument=LEFT_OUT),
    case("instrument-empty", "An empty instrument reads as none.", "C5, M1", False, ["missing-instrument /instrument"], instrument=""),
    case("instrument-null", "A null instrument reads as none.", "C5, M1", False, ["missing-instrument /instrument"], instrument=None),
    case("instrument-as-number", "A number where the instrument is due.", "not a text", False, ["wrong-type /instrument"], instrument=1),
    case("instrument-other-version", "Another version.", "versions are exact", False, ["instrument-mismatch /instrument"], instrument="rss-open@2.0.0"),
    case("instrument-other-id", "Another instrument.", "ids are exact", False, ["instrument-mismatch /instrument"], instrument="rss@1.0.0"),
    case("instrument-without-version", "An id without version.", "versions are exact", False, ["instrument-mismatch /instrument"], instrument="rss-open"),
    case("response-null", "null in place of a response.", "no object", False, ["wrong-type "], response={"is": None}),
    case("response-list", "A list in place of a response.", "no object", False, ["wrong-type "], response={"is": []}),
    case("response-text", "A text in place of a response.", "no object", False, ["wrong-type "], response={"is": "rss-open@1.0.0"}),
    case("response-number", "A number in place of a response.", "no object", False, ["wrong-type "], response={"is": 7}),
    case("response-empty", "An empty object: three parts missing, and no list of unanswered items for a part that is not there.", "see description", False,
         ["wrong-type /answers", "wrong-type /context", "missing-instrument /instrument"], response={"is": {}}),
    case("context-missing", "No context: required context fields are not listed one by one.", "see description", False, ["wrong-type /context"],
         extra={"context": LEFT_OUT}),
    case("context-null", "A null context is no object.", "no object", False, ["wrong-type /context"], extra={"context": None}),
    case("context-list", "A list in place of the context.", "no object", False, ["wrong-type /context"], extra={"context": []}),
    case("answers-missing", "No answers: required items are not listed one by one.", "see description", False, ["wrong-type /answers"],
         extra={"answers": LEFT_OUT}),
    case("answers-text", "A text in place of the answers.", "no object", False, ["wrong-type /answers"], extra={"answers": "none"}),
    case("unknown-part", "An unknown key beside instrument, context and answers.", "additionalProperties is false", False, ["unknown-key /meta"],
         extra={"meta": {"uuid": "1"}}),
]


def unknown(name, description, part, key, value, pointer):
    return case(name, description, f"RFC 6901: {pointer}", False, [f"unknown-key {pointer}"], **{part: {key: value}})


KEYS = [
    unknown("unknown-item", "An unknown key among the answers.", "answers", "favourite_colour", "blue", "/answers/favourite_colour"),
    unknown("unknown-item-null", "An unknown key without a value is still an unknown key.", "answers", "favourite_colour", None, "/answers/favourite_colour"),
    unknown("unknown-context", "An unknown key in the context.", "context", "phone", "000", "/context/phone"),
    unknown("item-key-in-upper-case", "Keys are case-sensitive.", "answers", "Able_To_Borrow", "yes", "/answers/Able_To_Borrow"),
    unknown("context-field-among-answers", "A context field among the answers.", "answers", "sex", "female", "/answers/sex"),
    unknown("item-in-context", "An item in the context.", "context", "able_to_borrow", "yes", "/context/able_to_borrow"),
    unknown("key-with-slash", "A key with a slash is escaped in the path.", "answers", "land/animals", "yes", "/answers/land~1animals"),
    unknown("key-with-tilde", "A key with a tilde is escaped in the path.", "answers", "~1", "yes", "/answers/~01"),
    unknown("key-empty", "The empty key.", "answers", "", "yes", "/answers/"),
    unknown("key-proto", "A key __proto__ is a key like any: unknown, and nothing is inherited from it.", "answers", "__proto__", {"able_to_borrow": "no"}, "/answers/__proto__"),
    unknown("key-proto-in-context", "A key __proto__ in the context.", "context", "__proto__", {"round": "baseline"}, "/context/__proto__"),
    unknown("key-constructor", "A key that every JavaScript object answers to.", "answers", "constructor", "yes", "/answers/constructor"),
    case("key-proto-at-root", "A key __proto__ beside the parts.", "additionalProperties is false", False, ["unknown-key /__proto__"],
         extra={"__proto__": {"context": {}}}),
]

SINGLE = [
    cell("unknown-code", "A code that the item does not have.", "not in satisfaction-5", False, "unknown-code", "economic_satisfaction", "excellent"),
    cell("code-in-upper-case", "Codes are case-sensitive.", "codes are yes and no", False, "unknown-code", "able_to_borrow", "YES"),
    cell("code-with-space", "Codes are not trimmed.", "codes are yes and no", False, "unknown-code", "able_to_borrow", "yes "),
    cell("label-for-code", "A label is no code.", "labels are for readers of files", False, "unknown-code", "able_to_borrow", "Yes"),
    cell("proto-as-code", "A name that every JavaScript object answers to.", "not in satisfaction-5", False, "unknown-code", "economic_satisfaction", "__proto__"),
    cell("constructor-as-code", "A name that every JavaScript object answers to.", "not in satisfaction-5", False, "unknown-code", "economic_satisfaction", "constructor"),
    cell("zero-for-code", "0 is no absent answer.", "a number, not a text", False, "wrong-type", "able_to_borrow", 0),
    cell("true-for-code", "true is no yes.", "a boolean, not a text", False, "wrong-type", "able_to_borrow", True),
    cell("false-for-code", "false is no absent answer.", "a boolean, not a text", False, "wrong-type", "able_to_borrow", False),
    cell("list-for-code", "A list at a single choice.", "a list, not a text", False, "wrong-type", "able_to_borrow", ["yes"]),
    cell("object-for-code", "An object at a single choice.", "an object, not a text", False, "wrong-type", "able_to_borrow", {}),
    cell("mark-na", "A foreign mark for a missing answer.", "C3", False, "foreign-missing-mark", "able_to_borrow", "NA"),
    cell("mark-padded", "A foreign mark is known trimmed and in any case.", "C3", False, "foreign-missing-mark", "able_to_borrow", " n/a "),
    cell("mark-minus-99", "A number that other tools write for missing, as text.", "C3", False, "foreign-missing-mark", "able_to_borrow", "-99"),
    cell("mark-dot", "The mark of SAS and Stata.", "C3", False, "foreign-missing-mark", "able_to_borrow", "."),
    cell("number-minus-99", "The number -99, not as text.", "a number, not a text", False, "wrong-type", "able_to_borrow", -99),
    context_cell("country-user-assigned", "Kosovo is XKX.", "N1", True, "", "country_of_return", "XKX"),
    context_cell("country-other-code-of-kosovo", "XKK, as some packages write it, is not the code of the standard.", "N1", False, "unknown-code", "country_of_return", "XKK"),
    context_cell("country-in-lower-case", "Country codes are upper case.", "N1", False, "unknown-code", "country_of_return", "bgd"),
    context_cell("country-alpha-2", "Country codes have three letters.", "ISO 3166-1 alpha-3", False, "unknown-code", "country_of_return", "BD"),
    context_cell("country-unassigned", "A user-assigned code that the standard does not use.", "ISO 3166-1: ZZZ is user-assigned", False, "unknown-code", "country_of_return", "ZZZ"),
    context_cell("country-unknown", "The word unknown is a foreign mark.", "C3", False, "foreign-missing-mark", "country_of_return", "unknown"),
    context_cell("age-group-with-hyphen", "Codes hold no hyphen.", "the code is 25_34", False, "unknown-code", "age_group", "25-34"),
    context_cell("age-as-number", "An age where its group is due.", "a number, not a text", False, "wrong-type", "age_group", 29),
]

BLANK = [
    cell("item-left-out", "A required item is not there: canonical, and a warning.", "M1", True, "required-unanswered", "able_to_borrow", LEFT_OUT),
    cell("item-null", "null reads as absent; the canonical form leaves the key out.", "M1", False, "required-unanswered", "able_to_borrow", None),
    cell("item-empty", "An empty text reads as absent.", "M1", False, "required-unanswered", "able_to_borrow", ""),
    cell("item-empty-list", "An empty list at a single choice reads as absent.", "M1", False, "required-unanswered", "able_to_borrow", []),
    cell("item-word-absent", "The word absent reads as absent; it is never written.", "M1", False, "required-unanswered", "able_to_borrow", "absent"),
    context_cell("round-left-out", "A required context field is not there.", "M1", True, "required-unanswered", "round", LEFT_OUT),
    context_cell("round-null", "A required context field is null.", "M1", False, "required-unanswered", "round", None),
    context_cell("case-id-empty", "A required text is empty.", "M1", False, "required-unanswered", "case_id", ""),
    context_cell("date-left-out", "A required date is not there.", "M1", True, "required-unanswered", "interview_date", LEFT_OUT),
    context_cell("date-null", "A required date is null.", "M1", False, "required-unanswered", "interview_date", None),
    context_cell("country-left-out", "The country is required.", "M1", True, "required-unanswered", "country_of_return", LEFT_OUT),
    context_cell("consent-left-out", "The consent is required; without it the items stay required.", "M1", True, "required-unanswered", "consent_to_interview", LEFT_OUT),
    context_cell("sex-null", "An optional field that is null is no problem, but not canonical.", "M1", False, "", "sex", None),
    context_cell("month-empty", "An optional month that is empty is no problem, but not canonical.", "M1", False, "", "return_month", ""),
    context_cell("weight-null", "An optional number that is null is no problem, but not canonical.", "M1", False, "", "sampling_weight", None),
    cell("skip-question-null", "null at an item that does not apply is no problem, but not canonical.", "M1, M3", False, "", "job_search_reason", None),
]

KINDS = [
    cell("item-not-applicable", "not_applicable at an item that always applies.", "offered: refused, dont_know; not_asked always", False,
         "missing-kind-not-offered", "economic_satisfaction", "not_applicable"),
    cell("children-not-applicable", "not_applicable at the item that declares it.", "M2", True, "", "children_in_school", "not_applicable"),
    cell("kind-in-upper-case", "Missing kinds are case-sensitive.", "the kind is refused", False, "unknown-code", "able_to_borrow", "Refused"),
    context_cell("sex-refused", "refused where the context field offers it.", "missing: refused, dont_know", True, "", "sex", "refused"),
    context_cell("sex-not-asked", "not_asked may stand at every choice.", "M1", True, "", "sex", "not_asked"),
    context_cell("sex-not-applicable", "not_applicable at a context field.", "missing: refused, dont_know", False, "missing-kind-not-offered", "sex", "not_applicable"),
    context_cell("round-refused", "refused at a choice that offers no missing kind.", "only not_asked", False, "missing-kind-not-offered", "round", "refused"),
    context_cell("round-not-asked", "not_asked may stand at every choice, also a required one.", "M1; unanswered is absent only", True, "", "round", "not_asked"),
    context_cell("consent-refused", "Consent is yes or no; refused is not offered.", "only not_asked", False, "missing-kind-not-offered", "consent_to_interview", "refused"),
    context_cell("date-refused", "A missing kind at a date: said as such, not as a date that cannot be read.", "dates declare none", False,
                 "missing-kind-not-offered", "interview_date", "refused"),
    context_cell("date-not-asked", "not_asked at a date.", "not_asked stands at choices; dates declare none", False, "missing-kind-not-offered", "interview_date", "not_asked"),
    context_cell("month-dont-know", "A missing kind at a month.", "months declare none", False, "missing-kind-not-offered", "return_month", "dont_know"),
    context_cell("weight-not-applicable", "A missing kind at a number.", "numbers declare none", False, "missing-kind-not-offered", "sampling_weight", "not_applicable"),
    context_cell("case-id-refused", "A missing kind at a text: the schema cannot tell it from a case number, the checker does.",
                 "refused fits the pattern; texts declare none", True, "missing-kind-not-offered", "case_id", "refused"),
]

MULTIPLE = [
    cell("assets-one", "One choice.", "S5", True, "", "productive_assets", ["other"]),
    cell("assets-all", "All choices but the exclusive one.", "S5", True, "", "productive_assets",
         ["equipment", "vehicles", "buildings", "trees", "animals", "land", "other"]),
    cell("assets-none", "The exclusive choice alone.", "S5", True, "", "productive_assets", ["none"]),
    cell("assets-none-with-land", "The exclusive choice with another one: well-formed, but it contradicts itself.", "S5", True, "exclusive-choice",
         "productive_assets", ["land", "none"]),
    cell("assets-twice-the-same", "A choice named twice.", "uniqueItems", False, "duplicate-choice", "productive_assets", ["land", "animals", "land"]),
    cell("assets-unknown-code", "An unknown choice.", "no such asset", False, "unknown-code", "productive_assets", ["land", "gold"]),
    cell("assets-mark-in-list", "A foreign mark in the list.", "C3", False, "foreign-missing-mark", "productive_assets", ["-99"]),
    cell("assets-kind-in-list", "A missing kind in a list is no choice.", "S5: it stands alone, as a text", False, "unknown-code", "productive_assets", ["refused"]),
    cell("assets-as-text", "A code as text.", "not a list", False, "wrong-type", "productive_assets", "land"),
    cell("assets-joined", "Codes joined by spaces are the flat form, not the canonical one.", "not a list", False, "wrong-type", "productive_assets", "land animals"),
    cell("assets-number-in-list", "A number in the list.", "not a list of texts", False, "wrong-type", "productive_assets", [1]),
    cell("assets-null-in-list", "null in the list.", "not a list of texts", False, "wrong-type", "productive_assets", ["land", None]),
    cell("assets-object", "An object where a list is due.", "not a list", False, "wrong-type", "productive_assets", {"land": True}),
    cell("assets-empty-list", "No choice reads as absent.", "S5, M1", False, "required-unanswered", "productive_assets", []),
    cell("assets-refused", "A missing kind as text.", "M1", True, "", "productive_assets", "refused"),
]


def dated(name, description, working, valid, rules, value):
    """An interview date without a month of return, so that only the date itself speaks."""
    return case(name, description, working, valid, [f"{rule} /context/interview_date" for rule in rules.split()],
                context={"interview_date": value, "return_month": LEFT_OUT})


DATES = [
    dated("date-30-february", "A day that no year has.", "February ends with 28 or 29", True, "impossible-date", "2022-02-30"),
    dated("date-29-february-2021", "29 February in a common year.", "2021 is no multiple of 4", True, "impossible-date", "2021-02-29"),
    dated("date-29-february-2020", "29 February in a leap year.", "2020 is a multiple of 4", True, "", "2020-02-29"),
    dated("date-29-february-1900", "1900 was no leap year.", "a multiple of 100, not of 400", True, "impossible-date", "1900-02-29"),
    dated("date-29-february-2000", "2000 was a leap year.", "a multiple of 400", True, "", "2000-02-29"),
    dated("date-31-april", "April has 30 days.", "2022-04-30 is the last", True, "impossible-date", "2022-04-31"),
    dated("date-impossible-in-future", "A day that is not in the calendar is not in the future either.", "2023 is no leap year", True, "impossible-date", "2023-02-29"),
    dated("date-month-13", "Month 13.", "months are 01 to 12", False, "not-a-date", "2022-13-01"),
    dated("date-month-00", "Month 0.", "months are 01 to 12", False, "not-a-date", "2022-00-10"),
    dated("date-day-00", "Day 0.", "days are 01 to 31", False, "not-a-date", "2022-05-00"),
    dated("date-day-32", "Day 32.", "days are 01 to 31", False, "not-a-date", "2022-05-32"),
    dated("date-1899", "Before the years that are read.", "C2: 1900 to 2100", False, "not-a-date", "1899-12-31"),
    dated("date-1900", "The first day that is read.", "C2: 1900 to 2100", True, "", "1900-01-01"),
    dated("date-2100", "The last day that is read: a date, and in the future.", "C2: 1900 to 2100", True, "future-date", "2100-12-31"),
    dated("date-2101", "After the years that are read.", "C2: 1900 to 2100", False, "not-a-date", "2101-01-01"),
    dated("date-day-first", "Day, month and year in another order are never guessed.", "C2", False, "not-a-date", "17/05/2022"),
    dated("date-short", "Month and day without zeros.", "YYYY-MM-DD", False, "not-a-date", "2022-5-7"),
    dated("date-without-hyphens", "A date without hyphens.", "YYYY-MM-DD", False, "not-a-date", "20220517"),
    dated("date-time", "A date with a time: a reader of files takes its date part, the canonical form has none.", "YYYY-MM-DD", False, "not-a-date", "2022-05-17T09:30:00+06:00"),
    dated("date-with-newline", "A newline after the date: `$` of some languages would let it pass.", "J2: length 10", False, "not-a-date", "2022-05-17\n"),
    dated("date-other-digits", "Digits of another script.", "J2: [0-9], not \\d", False, "not-a-date", "٢٠٢٢-٠٥-١٧"),
    dated("date-serial", "A spreadsheet's serial number: a reader of files converts it, the canonical form has none.", "a number, not a text", False, "wrong-type", 44698),
    context_cell("month-with-day", "A day where a month is due.", "YYYY-MM", False, "not-a-date", "return_month", "2021-11-03"),
    context_cell("month-13", "Month 13.", "months are 01 to 12", False, "not-a-date", "return_month", "2021-13"),
    context_cell("month-slash", "Month and year in another order.", "YYYY-MM", False, "not-a-date", "return_month", "11/2021"),
    context_cell("month-as-number", "A number where a month is due.", "a number, not a text", False, "wrong-type", "return_month", 202111),
]


def future(name, description, working, as_of, rules, **context):
    return case(name, description, working, True, rules, context={"return_month": LEFT_OUT, **context}, as_of=as_of)


FUTURE = "future-date /context/interview_date"
FUTURE_MONTH = "future-date /context/return_month"
ORDER = "dates-out-of-order /context/return_month"
TIME = [
    future("today", "The day of checking.", "2022-06-30 is the day itself", "2022-06-30", [], interview_date="2022-06-30"),
    future("tomorrow", "One day is granted, for time zones.", "2022-06-30 + 1 = 2022-07-01", "2022-06-30", [], interview_date="2022-07-01"),
    future("in-two-days", "Two days ahead.", "later than 2022-07-01", "2022-06-30", [FUTURE], interview_date="2022-07-02"),
    future("tomorrow-next-year", "The day after New Year's Eve.", "2022-12-31 + 1 = 2023-01-01", "2022-12-31", [], interview_date="2023-01-01"),
    future("in-two-days-next-year", "Two days after New Year's Eve.", "later than 2023-01-01", "2022-12-31", [FUTURE], interview_date="2023-01-02"),
    future("tomorrow-leap-day", "The day after 28 February of a leap year.", "2024-02-28 + 1 = 2024-02-29", "2024-02-28", [], interview_date="2024-02-29"),
    future("in-two-days-leap-year", "1 March after 28 February of a leap year.", "later than 2024-02-29", "2024-02-28", [FUTURE], interview_date="2024-03-01"),
    future("month-of-tomorrow", "The month of the day after the day of checking.", "2022-06-30 + 1 lies in 2022-07", "2022-06-30", [],
           interview_date="2022-07-01", return_month="2022-07"),
    future("month-ahead", "The next month, and tomorrow is still this month: also after the interview.", "2022-06-29 + 1 lies in 2022-06; 2022-07 > 2022-05", "2022-06-29",
           [ORDER, FUTURE_MONTH], return_month="2022-07"),
    future("return-in-month-of-interview", "Return and interview in the same month: compared by month.", "2022-05 = 2022-05", "2022-06-30", [], return_month="2022-05"),
    future("return-after-interview", "Return a month after the interview.", "2022-06 > 2022-05", "2022-06-30", [ORDER], return_month="2022-06"),
    future("return-after-interview-next-year", "Interview in December, return in January after.", "2022-01 > 2021-12", "2022-06-30", [ORDER],
           interview_date="2021-12-31", return_month="2022-01"),
    case("order-with-impossible-date", "A date that is not in the calendar is not compared.", "2022-02-30 is no day", True,
         ["impossible-date /context/interview_date"], context={"interview_date": "2022-02-30", "return_month": "2022-04"}),
    case("order-with-absent-date", "An absent date is not compared.", "nothing to compare with", True, ["required-unanswered /context/interview_date"],
         context={"interview_date": LEFT_OUT, "return_month": "2022-04"}),
    case("order-with-broken-date", "A text that is no date is not compared.", "2021-1-3 is no date", False, ["not-a-date /context/interview_date"],
         context={"interview_date": "2021-1-3", "return_month": "2022-04"}),
]

NUMBERS = [
    context_cell("weight-zero", "The lowest weight.", "0 to 1000000", True, "", "sampling_weight", 0),
    context_cell("weight-highest", "The highest weight.", "0 to 1000000", True, "", "sampling_weight", 1000000),
    context_cell("weight-small", "A number in scientific notation is a number.", "0.00000025 lies in 0 to 1000000", True, "", "sampling_weight", 2.5e-7),
    context_cell("weight-negative", "Below the range.", "-0.5 < 0", False, "out-of-range", "sampling_weight", -0.5),
    context_cell("weight-too-large", "Above the range.", "1000000.5 > 1000000", False, "out-of-range", "sampling_weight", 1000000.5),
    context_cell("weight-as-text", "A number as text.", "a text, not a number", False, "wrong-type", "sampling_weight", "1.25"),
    context_cell("weight-true", "A boolean is no number.", "a boolean, not a number", False, "wrong-type", "sampling_weight", True),
    context_cell("weight-list", "A list at a number.", "a list, not a number", False, "wrong-type", "sampling_weight", [1]),
    context_cell("weight-mark", "A foreign mark at a number is of a wrong type: marks stand in place of codes.", "C3", False, "wrong-type", "sampling_weight", "NA"),
    context_cell("case-id-64", "The longest case number.", "64 characters", True, "", "case_id", "A" * 64),
    context_cell("case-id-65", "One character too many: said as such, not as a wrong form.", "65 > 64", False, "too-long", "case_id", "A" * 65),
    context_cell("case-id-with-space", "A space in a case number.", "the pattern has none", False, "wrong-format", "case_id", "BGD 123"),
    context_cell("case-id-hyphen-first", "A case number starts with a letter or a digit.", "pattern", False, "wrong-format", "case_id", "-123"),
    context_cell("case-id-accent", "A letter outside ASCII.", "the pattern has none", False, "wrong-format", "case_id", "SÉN-1"),
    context_cell("case-id-with-newline", "A newline at the end: `$` of some languages would let it pass.", "ECMA-262: $ without the flag m is the end", False,
                 "wrong-format", "case_id", "BGD-1\n"),
    context_cell("case-id-number", "A number at a text.", "a number, not a text", False, "wrong-type", "case_id", 123),
    context_cell("language-upper-case", "Language codes are lower case.", "pattern", False, "wrong-format", "interview_language", "EN"),
    context_cell("language-three-letters", "Three letters are allowed.", "pattern", True, "", "interview_language", "prs"),
    context_cell("language-name", "A language by its name.", "7 > 3", False, "too-long", "interview_language", "english"),
    context_cell("stratum-slash", "A slash is allowed in a project code, not in a stratum.", "pattern", False, "wrong-format", "stratum", "a/b"),
    context_cell("project-slash", "A slash is allowed in a project code, not in a stratum.", "pattern", True, "", "project_code", "a/b"),
]


def skip(name, description, working, valid, problems, **answers):
    return case(name, description, working, valid, problems, answers=answers)


NOT_RELEVANT, REASON = "answered-not-relevant /answers/job_search_reason", "/answers/job_search_reason"
SKIPS = [
    skip("reason-not-relevant", "Answered although the question does not apply.", "M3: looking_for_job = no", True, [NOT_RELEVANT], job_search_reason="salary"),
    skip("leaving-reason-not-relevant", "Answered although the question does not apply.", "M3: able_to_stay = yes", True,
         ["answered-not-relevant /answers/leaving_reason"], leaving_reason="need_to_leave"),
    skip("reason-missing", "The question applies and is not answered.", "looking_for_job = yes", True, [f"required-unanswered {REASON}"], looking_for_job="yes"),
    skip("reason-marked-not-applicable", "The question applies and is marked not applicable.", "M3", True, [f"not-applicable-but-relevant {REASON}"],
         looking_for_job="yes", job_search_reason="not_applicable"),
    skip("reason-refused", "The question applies and is refused.", "M1", True, [], looking_for_job="yes", job_search_reason="refused"),
    skip("reason-not-asked", "The question applies and was not asked.", "M1", True, [], looking_for_job="yes", job_search_reason="not_asked"),
    skip("irrelevant-not-applicable", "The question does not apply and is marked so.", "M3", True, [], job_search_reason="not_applicable"),
    skip("irrelevant-refused", "The question does not apply and is refused: a missing kind is no answer.", "M3", True, [], job_search_reason="refused"),
    skip("irrelevant-unknown-code", "An unknown code where the question does not apply: wrong in structure, and no answer.", "M3", False,
         [f"unknown-code {REASON}"], job_search_reason="boredom"),
    skip("condition-refused", "The question before it is refused, so this one does not apply.", "M4: a comparison with refused is false", True, [NOT_RELEVANT],
         looking_for_job="refused", job_search_reason="salary"),
    skip("condition-absent", "The question before it is absent, so this one does not apply.", "M4", True,
         [NOT_RELEVANT, "required-unanswered /answers/looking_for_job"], looking_for_job=LEFT_OUT, job_search_reason="salary"),
    skip("condition-unknown-code", "The question before it holds an unknown code: unanswered for the condition.", "M4", False,
         ["unknown-code /answers/looking_for_job"], looking_for_job="maybe"),
    skip("condition-unknown-code-answered", "The question before it holds an unknown code, and this one an answer.", "M4", False,
         [NOT_RELEVANT, "unknown-code /answers/looking_for_job"], looking_for_job="maybe", job_search_reason="salary"),
]

WITHOUT_CONSENT = "answers-without-consent /context/consent_to_interview"
CONSENT = [
    case("no-consent-no-answers", "The person did not agree, and nothing is answered: all is well.", "consentRefused holds: no item is required", True, [],
         context={"consent_to_interview": "no"}, answers=every(LEFT_OUT)),
    case("no-consent-answers", "The person did not agree, and all is answered.", "see description", True, [WITHOUT_CONSENT], context={"consent_to_interview": "no"}),
    case("no-consent-one-answer", "The person did not agree; one answer is enough.", "see description", True, [WITHOUT_CONSENT],
         context={"consent_to_interview": "no"}, answers={**every(LEFT_OUT), "distress_fear": "often"}),
    case("no-consent-all-refused", "The person did not agree; refused is no answer.", "M1", True, [], context={"consent_to_interview": "no"}, answers=every("refused")),
    case("no-consent-blank-answers", "The person did not agree; blank cells are no answers.", "M1", False, [], context={"consent_to_interview": "no"},
         answers=every(None)),
    case("no-consent-no-round", "Required context fields stay required without consent.", "see description", True, ["required-unanswered /context/round"],
         context={"consent_to_interview": "no", "round": LEFT_OUT}, answers=every(LEFT_OUT)),
    context_cell("consent-unknown-code", "A consent that is no code is neither given nor refused.", "codes are yes and no", False, "unknown-code", "consent_to_interview", "No"),
]

AGES = [
    context_cell("age-child", "A child: the survey is for people of 18 years and older.", "0 to 13 < 18", True, "respondent-too-young", "age_group", "0_13"),
    context_cell("age-adolescent", "An adolescent below 18.", "14 to 17 < 18", True, "respondent-too-young", "age_group", "14_17"),
    context_cell("age-first-adult-group", "The first group of adults.", "18 to 24", True, "", "age_group", "18_24"),
    context_cell("age-refused", "An age that is refused is no age.", "M1", True, "", "age_group", "refused"),
    case("age-child-without-consent", "A child who did not agree: nothing is answered, and the age is said all the same.", "0 to 13 < 18", True,
         ["respondent-too-young /context/age_group"], context={"age_group": "0_13", "consent_to_interview": "no"}, answers=every(LEFT_OUT)),
]

SEVERAL = [
    case("several-problems", "All problems at once, sorted by path, then rule.", "see the other vectors", False, [
        "unknown-code /answers/able_to_borrow", "answered-not-relevant /answers/job_search_reason", "exclusive-choice /answers/productive_assets",
        "unknown-key /answers/shoe_size", "unknown-code /context/country_of_return", "future-date /context/interview_date",
        "required-unanswered /context/round", "wrong-type /context/sampling_weight"],
         context={"country_of_return": "Bangladesh", "interview_date": "2022-08-01", "round": "", "sampling_weight": "1"},
         answers={"able_to_borrow": "sometimes", "job_search_reason": "other", "productive_assets": ["none", "other"], "shoe_size": 42}),
    case("two-rules-at-one-cell", "A list may break two rules.", "land twice, and gold is unknown", False,
         ["duplicate-choice /answers/productive_assets", "unknown-code /answers/productive_assets"], answers={"productive_assets": ["land", "gold", "land"]}),
    case("other-version-and-unknown-code", "A response to another version is checked against this one all the same.", "all problems at once", False,
         ["unknown-code /answers/able_to_borrow", "instrument-mismatch /instrument"], answers={"able_to_borrow": "sometimes"}, instrument="rss-open@0.9.0"),
]

CASES = unique(GOOD + PARTS + KEYS + SINGLE + BLANK + KINDS + MULTIPLE + DATES + TIME + NUMBERS + SKIPS + CONSENT + AGES + SEVERAL)
