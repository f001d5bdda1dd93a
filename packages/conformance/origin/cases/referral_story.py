"""A referral and a procedure of best interests, told in short."""
from cases.returnee_story import consent, determination, told

REF, BIP = "REF-1", "BIP-1"


def ref(number, name, date, role="case_worker", facts=None, **brings):
    return told(number, name, date, role, REF, facts, **{kind: {"referral_id": REF, **fields} if kind.startswith("referral") else fields for kind, fields in brings.items()})


def asked_for(service="work", urgency="routine", **more):
    return ref(1, "need_identified", "2024-01-29", referral_request={"referral_date": "2024-01-29", "service_kind": service, "organisation_type": "ngo", "referral_urgency": urgency, "information_passed": ["need"], **more})


CONSENTED = ref(2, "consent_recorded", "2024-01-30", consent=consent("2024-01-30", "referral"))
EXCEPTION = {"exception_date": "2024-01-30", "exception_ground": "life_at_risk", "exception_determined_by": "mental_health_professional", "professional_code": "p1", "exception_justification": "danger"}


def answered(number, on, answer, role="service_provider", name="referral_received"):
    return ref(number, name, on, role, referral_acknowledgement={"acknowledged_on": on, "referral_answer": answer})


def sent(service="work", urgency="routine", on="2024-01-31"):
    return [asked_for(service, urgency), CONSENTED, ref(3, "consent_confirmed", "2024-01-30"), ref(4, "referral_sent", on)]


def received(service="work", urgency="routine"):
    return [*sent(service, urgency), answered(5, "2024-01-31", "accepted")]


def received_of_child():
    """A child is referred to work, and nobody has said yet who it is with."""
    return [asked_for(returnee_is_child="yes"), *received()[1:]]


def child_known(situation, **more):
    return ref(6, "child_situation_recorded", "2024-02-01", person_profile={"child_care_situation": situation, "profile_date": "2024-02-01", **({"age_group": "14_17"} if not more else {}), **more})


def service(number, on, outcome="in_full", role="service_provider", name="service_provided", **more):
    return ref(number, name, on, role, referral_service={"service_date": on, "service_outcome": outcome}, **more)


def bip(number, name, date, role="child_protection_officer", facts=None, **brings):
    return told(number, name, date, role, BIP, facts, **{kind: {"procedure_id": BIP, **fields} if kind.startswith("best_interests") or kind == "child_handover" else fields for kind, fields in brings.items()})


def procedure(on, situation="unaccompanied", guardian="no"):
    return {"procedure_opened_on": on, "child_age_group": "0_13", "child_care_situation": situation, "child_has_guardian": guardian}


def assessed(on, tracing="no", heard="yes"):
    return {"assessment_date": on, "child_heard": heard, "child_consents": "yes", "guardian_consents": "yes", "return_assessed": "yes", "reintegration_assessed": "yes", "child_risk_level": "low", "tracing_needed": tracing}


BIP_OPENED = [bip(1, "procedure_opened", "2024-01-31", best_interests_procedure=procedure("2024-01-31"))]
BIP_READY = [*BIP_OPENED, bip(2, "guardian_recorded", "2024-02-05", best_interests_procedure=procedure("2024-01-31", guardian="yes")),
             bip(3, "consent_recorded", "2024-02-05", consent=consent("2024-02-05", "best_interests", giver="child_and_guardian"))]
BIP_STARTED = [*BIP_READY, bip(4, "assessment_started", "2024-02-15")]


def bip_assessed(tracing="no"):
    return [*BIP_STARTED, bip(5, "assessment_completed", "2024-02-29", best_interests_assessment=assessed("2024-02-29", tracing))]


def bip_planned(tracing="no"):
    return [*bip_assessed(tracing), bip(6, "process_planned", "2024-03-01", best_interests_process_plan={"process_plan_date": "2024-03-01"})]


def determined(number, on, decision="reintegrate", **more):
    fields = determination(on, decision, **more)
    return bip(number, "determination_made", on, "best_interests_authority", best_interests_determination=fields)


HANDOVER = {"handover_date": "2024-04-02", "care_checked": "yes", "handed_over_to": "relatives"}
