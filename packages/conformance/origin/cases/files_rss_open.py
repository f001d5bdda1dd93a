"""Cases for vectors/validation/files-rss-open-1.0.0.json: what repeats what in a list of responses."""
from cases.case import LEFT_OUT, respond, unique, varied

CONTEXT = {"case_id": "BGD-000123", "round": "endline", "interview_date": "2022-05-17", "country_of_return": "BGD", "consent_to_interview": "yes"}
ANSWERS = {"economic_satisfaction": "satisfied", "able_to_stay": "yes"}
ONE, OTHER = "1f0c9e8a-5b1d-4c56-9a54-0d6a3f1c7e11", "c2b7d5e4-90f3-4e0b-8d21-6f4f7b9a2c22"
SUBMISSION, INTERVIEW = "duplicate-submission", "duplicate-interview"


def entry(submission=None, answers=ANSWERS, **context):
    response = respond(answers, varied(CONTEXT, context))
    return {"response": response, **({"submission": submission} if submission else {})}


def case(name, description, working, entries, expected):
    """`expected`: (index, rule, first)."""
    return {"id": name, "description": description, "options": {"asOf": "2022-06-30"}, "responses": entries, "working": working,
            "hand": [{"index": index, "rule": rule, "path": "", "first": first} for index, rule, first in expected]}


FOLLOW_UP = {"round": "follow_up"}
CASES = unique([
    case("all-different", "Three cases, three submissions.", "nothing repeats", [
        entry(ONE, case_id="A1"), entry(OTHER, case_id="A2"), entry(case_id="A3")], []),
    case("empty-list", "No responses.", "nothing to compare", [], []),
    case("one-response", "One response.", "nothing to compare", [entry(ONE)], []),
    case("same-interview", "The same case and round twice.", "case_id and round are equal", [entry(), entry()], [(1, INTERVIEW, 0)]),
    case("same-interview-other-date", "The same case and round on two days: endline takes place once.", "by case_id and round, not by date",
         [entry(), entry(interview_date="2022-05-20", answers={"able_to_stay": "no"})], [(1, INTERVIEW, 0)]),
    case("same-interview-without-date", "The same case and round, no date.", "by case_id and round", [entry(interview_date=LEFT_OUT), entry()], [(1, INTERVIEW, 0)]),
    case("other-round", "The same case in another round.", "round differs", [entry(round="baseline"), entry(round="midline"), entry()], []),
    case("three-times", "The same interview three times: both later ones name the first.", "see description", [entry(), entry(), entry()],
         [(1, INTERVIEW, 0), (2, INTERVIEW, 0)]),
    case("two-pairs", "Two interviews, each twice, in turn.", "A, B, A, B", [entry(case_id="A"), entry(case_id="B"), entry(case_id="A"), entry(case_id="B")],
         [(2, INTERVIEW, 0), (3, INTERVIEW, 1)]),
    case("follow-up-other-date", "Follow-ups of one case on two days.", "follow_up also needs the same interview_date",
         [entry(**FOLLOW_UP), entry(**FOLLOW_UP, interview_date="2022-06-17")], []),
    case("follow-up-same-date", "Follow-ups of one case on the same day.", "case_id, round and interview_date are equal",
         [entry(**FOLLOW_UP), entry(**FOLLOW_UP, interview_date="2022-06-17"), entry(**FOLLOW_UP)], [(2, INTERVIEW, 0)]),
    case("follow-up-without-date", "Follow-ups of one case without a date.", "interview_date is not answered",
         [entry(**FOLLOW_UP, interview_date=LEFT_OUT), entry(**FOLLOW_UP, interview_date=LEFT_OUT)], []),
    case("without-case", "Interviews without a case number repeat nothing.", "case_id is not answered",
         [entry(case_id=LEFT_OUT), entry(case_id=""), entry(case_id=None)], []),
    case("without-round", "Interviews without a round repeat nothing.", "round is not answered", [entry(round=LEFT_OUT), entry(round=LEFT_OUT)], []),
    case("round-not-asked", "A missing kind is no answer, also where it is the same.", "round is not answered", [entry(round="not_asked"), entry(round="not_asked")], []),
    case("round-unknown", "A round that is no code counts as unanswered.", "round is not answered", [entry(round="final"), entry(round="final")], []),
    case("case-in-other-letters", "Case numbers are case-sensitive.", "BGD-1 is not bgd-1", [entry(case_id="BGD-1"), entry(case_id="bgd-1")], []),
    case("same-submission", "One submission twice, under different case numbers.", "the submission ids are equal",
         [entry(ONE, case_id="A1"), entry(ONE, case_id="A2"), entry(OTHER, case_id="A3")], [(1, SUBMISSION, 0)]),
    case("same-submission-and-interview", "One submission twice: it also repeats the interview.", "both are equal", [entry(ONE), entry(ONE)],
         [(1, INTERVIEW, 0), (1, SUBMISSION, 0)]),
    case("interview-before-submission", "Each rule names the first of its own kind.", "0 and 1 are one interview, 1 and 2 one submission",
         [entry(ONE), entry(OTHER), entry(OTHER, case_id="A2")], [(1, INTERVIEW, 0), (2, SUBMISSION, 1)]),
    case("something-else-between", "An entry that is no response counts in the numbering and repeats nothing.", "index 1 is null",
         [entry(), {"response": None}, {"response": None}, entry()], [(3, INTERVIEW, 0)]),
])
