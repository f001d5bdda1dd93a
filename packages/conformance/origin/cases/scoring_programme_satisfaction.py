"""Cases for vectors/scoring/programme-satisfaction-mean-1.0.0.json.

The composite is the score of the assistance and nothing else, whatever the case worker gets: each `hand` says the two
dimensions, and the composite follows by that sentence.
"""
from cases.case import LEFT_OUT, respond, unique, varied
from cases.programme_satisfaction_answers import ASSISTANCE, BASE, CASEWORKER, CONTEXT, REFERENCE, VALUES


def case(name, description, changes, working=None, assistance="15/28", caseworker="4/4", base=BASE, context=CONTEXT, instrument=REFERENCE, options=None,
         problems=None):
    """`working`: how a hand came to the two scores, or to the problems; without it the Python code alone says."""
    found = {"id": name, "description": description, "options": options or {}, "response": respond(varied(base, changes), context, instrument)}
    if working is None:
        return found
    return {**found, "working": working, "hand": problems if problems is not None else
            {"assistance": assistance, "caseworker": caseworker, "composite": composite(assistance)}}


def composite(assistance):
    if assistance.startswith("insufficient"):
        return "insufficient 0/1"
    numerator, denominator = map(int, assistance.split("/"))
    return numerator / denominator


def profile(*keys):
    return {"profile": {"id": "bgd-short", "version": "1.0.0", "notAsked": list(keys)}}


def every(keys, value):
    return {key: value for key in keys}


def only(values, rest):
    """The first questions get `values`, the other ones of the assistance `rest`."""
    return {**every(ASSISTANCE, rest), **dict(zip(ASSISTANCE, values))}


def words(key):
    return key.replace("_satisfaction", "").replace("_", "-")


WHOLE = [
    case("base", "An ordinary interview, everything answered.", {}, "3+4+2+1+3+2+0 = 15 over 4*7 = 28; case worker 4 over 4"),
    case("all-very-satisfied", "The best answer everywhere: 1.", every(BASE, "very_satisfied"), "7*4 = 28 over 28; 4 over 4", "28/28"),
    case("all-satisfied", "The second answer everywhere.", every(BASE, "satisfied"), "7*3 = 21 over 28; 3 over 4", "21/28", "3/4"),
    case("all-ok", "The middle answer everywhere: one half.", every(BASE, "ok"), "7*2 = 14 over 28; 2 over 4", "14/28", "2/4"),
    case("all-dissatisfied", "The fourth answer everywhere.", every(BASE, "dissatisfied"), "7*1 = 7 over 28; 1 over 4", "7/28", "1/4"),
    case("all-very-dissatisfied", "The worst answer everywhere: 0, and scored.", every(BASE, "very_dissatisfied"), "0 over 28; 0 over 4", "0/28", "0/4"),
    case("keys-in-reverse-order", "The order of the keys does not matter.", {}, "the sums of vector base", base=dict(reversed(BASE.items()))),
    case("keys-in-alphabetical-order", "The order of the keys does not matter.", {}, "the sums of vector base", base=dict(sorted(BASE.items()))),
    case("points-of-the-source", "The source's points 5, 4, 3, 2, 1 are 4 to 0 here: 1 + 4 times the score is the mean of its points.",
         dict(zip(ASSISTANCE, ["very_satisfied", "satisfied", "ok", "dissatisfied", "very_dissatisfied", "very_satisfied", "satisfied"])),
         "points 5+4+3+2+1+5+4 = 24, mean 24/7; values 4+3+2+1+0+4+3 = 17 over 28; 1 + 4*17/28 = 24/7", "17/28"),
]

APART = [
    case("caseworker-worst", "Dissatisfaction with the case worker lowers no other score.", {CASEWORKER: "very_dissatisfied"}, "15 over 28 as in base; 0 over 4",
         caseworker="0/4"),
    case("assistance-worst", "Dissatisfaction with the assistance lowers no score of the case worker.", every(ASSISTANCE, "very_dissatisfied"), "0 over 28; 4 over 4",
         "0/28"),
    case("no-caseworker", "There was no case worker: nothing applies there, and the assistance is scored.", {CASEWORKER: "not_applicable"}, "15 over 28; 0 of 0 apply",
         caseworker="insufficient 0/0"),
    case("caseworker-refused", "The question about the case worker is refused.", {CASEWORKER: "refused"}, "15 over 28; 0 of 1", caseworker="insufficient 0/1"),
    case("caseworker-dont-know", "Don't know at the case worker.", {CASEWORKER: "dont_know"}, "15 over 28; 0 of 1", caseworker="insufficient 0/1"),
    case("caseworker-not-asked", "The case worker was not asked about, and no profile says so.", {CASEWORKER: "not_asked"}, "15 over 28; 0 of 1",
         caseworker="insufficient 0/1"),
    case("caseworker-not-asked-with-profile", "The case worker was not asked about, and a profile says so: nothing applies there.", {CASEWORKER: "not_asked"},
         "15 over 28; 0 of 0 apply", caseworker="insufficient 0/0", options=profile(CASEWORKER)),
    case("only-the-caseworker", "Only the case worker is answered: the composite is that of the assistance, so there is none.", every(ASSISTANCE, LEFT_OUT),
         "0 of 7; 4 over 4", "insufficient 0/7"),
    case("caseworker-unknown-code", "An unknown code at the case worker blocks the whole response.", {CASEWORKER: "kind"}, "not in satisfaction-ok-5",
         problems=[f"unknown-code /answers/{CASEWORKER}"]),
]

EACH_MISSING = [case(f"without-{words(key)}", f"Base without {key}: it stays in the denominator of the share and leaves that of the mean.",
                     {key: LEFT_OUT}) for key in BASE]

EACH_NOT_APPLICABLE = [
    case(f"{words(key)}-not-applicable", f"{key} does not apply: the mean of the other six, all of what applies.", {key: "not_applicable"},
         f"15 - {VALUES[BASE[key]]} = {15 - VALUES[BASE[key]]} over 4*6 = 24; 6 of 6 apply, share 1", f"{15 - VALUES[BASE[key]]}/24")
    for key in ASSISTANCE]

FIRST, SECOND = ASSISTANCE[0], ASSISTANCE[1]
KINDS = [
    case("refused", "Refused is unanswered and applicable.", {SECOND: "refused"}, "15 - 4 = 11 over 4*6 = 24; share 6/7", "11/24"),
    case("dont-know", "Don't know is unanswered and applicable.", {SECOND: "dont_know"}, "15 - 4 = 11 over 24; share 6/7", "11/24"),
    case("not-asked-without-profile", "Not asked, and no profile says so: unanswered and applicable.", {SECOND: "not_asked"}, "11 over 24; share 6/7", "11/24"),
    case("not-asked-with-profile", "Not asked, and the profile declares it: it leaves the denominator.", {SECOND: "not_asked"}, "11 over 24; 6 of 6 apply, share 1",
         "11/24", options=profile(SECOND)),
    case("not-asked-of-another-item", "Not asked, and the profile declares another question.", {SECOND: "not_asked"}, options=profile(FIRST)),
    case("profile-item-refused", "A profile excuses not_asked only.", {SECOND: "refused"}, options=profile(SECOND)),
    case("word-absent", "The word absent reads as absent.", {SECOND: "absent"}),
    case("null", "null reads as absent.", {SECOND: None}),
    case("empty-text", "An empty text reads as absent.", {SECOND: ""}),
    case("empty-list", "An empty list at a single choice reads as absent.", {SECOND: []}),
    case("one-of-each-kind", "Every missing kind once: one does not apply, four of the other six are unanswered.",
         dict(zip(ASSISTANCE, ["refused", "dont_know", "not_asked", LEFT_OUT, "not_applicable"])), "2 of 6 answered, share 1/3", "insufficient 2/6"),
    case("all-absent", "No answer at all: nothing is scored, and nothing is 0.", every(BASE, LEFT_OUT), "0 of 7; 0 of 1", "insufficient 0/7", "insufficient 0/1"),
    case("all-null", "Every cell null.", every(BASE, None), "0 of 7; 0 of 1", "insufficient 0/7", "insufficient 0/1"),
    case("all-refused", "Every question refused.", every(BASE, "refused"), "0 of 7; 0 of 1", "insufficient 0/7", "insufficient 0/1"),
    case("all-dont-know", "Don't know everywhere.", every(BASE, "dont_know"), "0 of 7; 0 of 1", "insufficient 0/7", "insufficient 0/1"),
    case("all-not-asked", "Nothing asked, no profile: everything stays applicable.", every(BASE, "not_asked"), "0 of 7; 0 of 1", "insufficient 0/7", "insufficient 0/1"),
    case("all-not-asked-with-profile", "Nothing asked and a profile that says so: nothing applies, share 0.", every(BASE, "not_asked"), "0 of 0; 0 of 0",
         "insufficient 0/0", "insufficient 0/0", options=profile(*BASE)),
    case("all-not-applicable", "Nothing was received: nothing applies, and nothing is 0.", every(BASE, "not_applicable"), "0 of 0; 0 of 0",
         "insufficient 0/0", "insufficient 0/0"),
]


def applies(name, description, values, working, assistance, rest="not_applicable"):
    return case(name, description, only(values, rest), working, assistance)


VERY, NOT = "very_satisfied", "refused"
SHARES = [
    applies("one-applies", "One kind of assistance was received and judged: that one is the mean.", ["satisfied"], "3 over 4*1; 1 of 1", "3/4"),
    applies("one-applies-and-is-refused", "The only one that applies is refused: no score, not 0.", [NOT], "0 of 1", "insufficient 0/1"),
    applies("one-of-two", "Exactly half of what applies is answered: enough.", [VERY, NOT], "4 over 4*1; share 1/2", "4/4"),
    applies("one-of-three", "A third of what applies is answered.", [VERY, NOT, NOT], "1 of 3", "insufficient 1/3"),
    applies("two-of-three", "Two thirds of what applies are answered.", [VERY, "ok", NOT], "4+2 = 6 over 8; share 2/3", "6/8"),
    applies("two-of-four", "Exactly half of what applies is answered: enough.", [VERY, "ok", NOT, NOT], "4+2 = 6 over 8; share 2/4", "6/8"),
    applies("two-of-five", "Less than half of what applies is answered.", [VERY, "ok", NOT, NOT, NOT], "2 of 5", "insufficient 2/5"),
    applies("three-of-five", "More than half of what applies is answered.", [VERY, "ok", "satisfied", NOT, NOT], "4+2+3 = 9 over 12; share 3/5", "9/12"),
    applies("three-of-six", "Exactly half of what applies is answered: enough.", [VERY, "ok", "satisfied", NOT, NOT, NOT], "4+2+3 = 9 over 12; share 3/6", "9/12"),
    applies("two-of-six", "A third of what applies is answered.", [VERY, "ok", NOT, NOT, NOT, NOT], "2 of 6", "insufficient 2/6"),
    applies("three-of-seven", "Three of seven: the most that is too few.", [VERY, "ok", "satisfied"], "3 of 7, share 0.42857", "insufficient 3/7", NOT),
    applies("four-of-seven", "Four of seven: the least that is enough.", [VERY, "ok", "satisfied", "dissatisfied"], "4+2+3+1 = 10 over 16; share 4/7", "10/16", NOT),
    applies("six-of-seven", "One is refused.", [VERY, VERY, VERY, VERY, VERY, "ok"], "5*4+2 = 22 over 24; share 6/7", "22/24", NOT),
]

# The trap of the source: the sum over seven, where no answer counts 0, says that whoever was offered less is less satisfied.
NEVER_A_SUM = [
    applies("three-received-all-very-satisfied", "Three kinds received, very satisfied with each: 1. The source's sum would be 15 of 35.", [VERY] * 3,
            "3*4 = 12 over 4*3 = 12", "12/12"),
    case("seven-received-all-ok", "Seven kinds received, all only ok: one half. The source's sum would be 21 of 35, above the vector before.",
         every(ASSISTANCE, "ok"), "7*2 = 14 over 28", "14/28"),
    applies("three-received-all-ok", "The same answer gives the same mean, however many apply.", ["ok"] * 3, "3*2 = 6 over 12", "6/12"),
    applies("one-received-very-dissatisfied", "The worst answer to all that applies is 0 by an answer, not by a blank.", ["very_dissatisfied"], "0 over 4", "0/4"),
]


def wrong(name, description, value, rule, working):
    return case(name, description, {SECOND: value}, working, problems=[f"{rule} /answers/{SECOND}"])


INVALID = [
    wrong("unknown-code", "A code that the list does not have.", "happy", "unknown-code", "not in satisfaction-ok-5"),
    wrong("code-of-another-list", "The middle of the other list of satisfaction is none of this one.", "neither", "unknown-code", "the middle is ok"),
    wrong("label-for-code", "A label is no code.", "Ok", "unknown-code", "the code is ok"),
    wrong("points-as-text", "The source's points are no codes.", "5", "unknown-code", "codes are words"),
    wrong("points-as-number", "The source's points are no codes.", 5, "wrong-type", "a number, not a text"),
    wrong("zero-for-no-answer", "The source's 0 for no answer is neither an answer nor absent.", 0, "wrong-type", "a number, not a text"),
    wrong("foreign-mark", "A foreign mark for a missing answer.", "-99", "foreign-missing-mark", "rule C3"),
    wrong("list-for-code", "A list at a single choice.", ["ok"], "wrong-type", "a list, not a text"),
    wrong("true-for-code", "true is no answer.", True, "wrong-type", "a boolean, not a text"),
    wrong("kind-in-upper-case", "Missing kinds are case-sensitive.", "Not_Applicable", "unknown-code", "the kind is not_applicable"),
    case("two-faults", "All problems at once, in the order of the scored items.", {ASSISTANCE[6]: "no", FIRST: 4}, "a number; yes and no are no answers",
         problems=[f"wrong-type /answers/{FIRST}", f"unknown-code /answers/{ASSISTANCE[6]}"]),
    case("yes-to-expectations", "The source words its seventh question for yes or no; the answers are those of the scale.", {ASSISTANCE[6]: "yes"},
         "not in satisfaction-ok-5", problems=[f"unknown-code /answers/{ASSISTANCE[6]}"]),
]

AROUND = [
    case("unknown-key", "A key that is no item of the instrument blocks no score.", {"favourite_colour": "blue"}, "as base"),
    case("item-of-another-survey", "An item of another survey blocks no score and counts nowhere.", {"economic_satisfaction": "very_satisfied"}, "as base"),
    case("unknown-code-in-context", "A fault in the context blocks no score.", {}, "as base", context={**CONTEXT, "country_of_return": "Bangladesh"}),
    case("empty-context", "An empty context: scored.", {}, "as base", context={}),
    case("no-instrument", "No instrument named.", {}, "rule C5", instrument=LEFT_OUT, problems=["missing-instrument /instrument"]),
    case("other-version", "Another version.", {}, "versions are exact", instrument="programme-satisfaction@1.0.1", problems=["instrument-mismatch /instrument"]),
    case("other-instrument", "A response to another survey.", {}, "ids are exact", instrument="rss-open@1.0.0", problems=["instrument-mismatch /instrument"]),
]

CASES = unique(WHOLE + APART + EACH_MISSING + EACH_NOT_APPLICABLE + KINDS + SHARES + NEVER_A_SUM + INVALID + AROUND)
