"""The work on a case of return, told in short: what the cases of the shipped workflows have in common."""
from cases.story import event, record

CASE = "BGD-7"


def told(number, name, date, role="case_worker", case=CASE, facts=None, **brings):
    """One event; each record as its type in small letters with `_`, and its fields; ids and the case are filled in."""
    records = [record(f"{kind.replace('_', '-')}@1.0.0", **{own_key(kind): f"R-{number}-{place}", "case_id": CASE, **fields})
               for place, (kind, fields) in enumerate(brings.items(), 1)]
    return event(name, date, role, number, case=case, facts=facts, records=records)


OWN = {"consent": "consent_id", "intake": "intake_id", "vulnerability_screening": "screening_id", "case_management_need": "need_id", "reintegration_plan": "plan_id",
       "assistance": "assistance_id", "follow_up_visit": "visit_id", "closure": "closure_id", "transfer": "transfer_id", "person_profile": "profile_id",
       "best_interests_determination": "determination_id", "best_interests_assessment": "assessment_id", "best_interests_procedure": "procedure_id",
       "best_interests_process_plan": "process_plan_id", "child_handover": "handover_id", "referral_request": "referral_id", "referral_acknowledgement": "acknowledgement_id",
       "referral_service": "service_record_id", "referral_feedback": "feedback_id", "referral_without_consent": "exception_id", "complaint": "complaint_id"}


def own_key(kind):
    return OWN[kind]


def consent(on, *purposes, decision="given", giver="returnee", **more):
    return {"consent_date": on, "consent_decision": decision, "consent_purposes": list(purposes), "consent_giver": giver, "consent_form": "oral", "consent_understood": "yes", **more}


def screening(on, kind="rapid", vulnerable="no", full="no", **more):
    needed = {"full_screening_needed": full} if kind == "rapid" else {}
    return {"screening_date": on, "screening_kind": kind, "screening_stage": "after_arrival", "found_vulnerable": vulnerable, **needed, **more}


def need(on, needed="yes", services="yes", risk="low", soon="no", model="generalist"):
    return {"need_assessed_on": on, "services_needed": services, "violence_risk_level": risk, "soon_settled": soon, "case_management_needed": needed,
            **({"case_model": model} if needed == "yes" else {})}


def plan(on, returnee="yes", manager="yes"):
    agreed = {"plan_agreed_on": on} if (returnee, manager) == ("yes", "yes") else {}
    return {"plan_date": on, "returnee_agrees": returnee, "manager_agrees": manager, **agreed}


def assistance(on, **more):
    return {"assistance_date": on, "assistance_kind": "other", "assistance_modality": "in_kind", "returnee_confirms": "yes", **more}


def visit(on, **more):
    return {"visit_date": on, "visit_mode": "home_visit", "changes_found": "no", "new_vulnerability": "no", **more}


def closure(on, reason, anticipated="yes", interview="yes", **more):
    return {"closure_date": on, "closure_reason": reason, "closure_decider": "jointly", "closure_anticipated": anticipated, "exit_interview_held": interview, **more}


def transfer(on, giver, taker, answer):
    return {"transfer_date": on, "from_office": giver, "to_office": taker, "transfer_consent_id": "R-3-1", "safeguards_in_writing": "yes", "transfer_answer": answer}


def intake(on, **more):
    return {"registered_on": on, "country_of_return": "BGD", "returnee_is_child": "no", "urgent_needs": "no", **more}


PURPOSES = ("registration", "assistance", "survey", "transfer")
IDENTIFIED = [told(1, "returnee_identified", "2024-01-30", "reception_officer"), told(2, "returnee_arrived", "2024-01-31", "reception_officer"),
              told(3, "consent_recorded", "2024-01-31", consent=consent("2024-01-31", *PURPOSES))]
REGISTERED = [*IDENTIFIED, told(4, "returnee_registered", "2024-01-31", "reception_officer", intake=intake("2024-01-31"))]
SCREENED = [*REGISTERED, told(5, "vulnerability_screened", "2024-02-01", vulnerability_screening=screening("2024-02-01"))]
DECIDED = [*SCREENED, told(6, "need_decided", "2024-02-05", case_management_need=need("2024-02-05"))]
PLANNED = [*DECIDED, told(7, "plan_agreed", "2024-02-20", reintegration_plan=plan("2024-02-20"))]
INTENSIVE = [*SCREENED, told(6, "need_decided", "2024-02-05", case_management_need=need("2024-02-05", model="intensive")), told(7, "plan_agreed", "2024-02-20", reintegration_plan=plan("2024-02-20"))]
HELPED = [*PLANNED, told(8, "assistance_given", "2024-03-01", assistance=assistance("2024-03-01"))]
VISITED = [*HELPED, told(9, "follow_up_visit_made", "2024-04-01", follow_up_visit=visit("2024-04-01"))]
FOLLOWED = [*VISITED, told(10, "implementation_completed", "2024-06-02")]
COMPLETED = [*FOLLOWED, told(11, "case_closed", "2024-09-01", closure=closure("2024-09-01", "completed_as_planned"))]

# a child that came alone, at the point where a plan could be agreed

def child_until_plan(giver="child_and_guardian"):
    return [*IDENTIFIED[:2], told(3, "consent_recorded", "2024-01-31", consent=consent("2024-01-31", *PURPOSES, giver=giver)),
            told(4, "returnee_registered", "2024-01-31", "reception_officer", intake=intake("2024-01-31", returnee_is_child="yes", child_care_situation="unaccompanied")),
            *DECIDED[4:]]


def determination(on, decision, **more):
    return {"procedure_id": "BIP-1", "determination_date": on, "determined_by": "panel", "child_heard": "yes", "child_agrees": "yes", "guardian_agrees": "yes", "return_assessed": "yes",
            "reintegration_assessed": "yes", "best_interests_decision": decision, "care_arrangement": "relatives", "determination_reasons": "heard", **more}
