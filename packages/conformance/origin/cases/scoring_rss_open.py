"""Cases for vectors/scoring/rss-open-equal-weights-1.0.0.json."""
from cases.case import LEFT_OUT, REFERENCE, respond, unique, varied
from cases.rss_open_answers import BASE, BEST, CONTEXT, ECONOMIC, GOOD5, ORDINARY, PSYCHOSOCIAL, SIGNS, SOCIAL, WORST

BASE_BY_HAND = {"economic": "27/36", "social": "27/44", "psychosocial": "169/252"}
MEASURE, JI_HOA = {"cutoffs": "measure-2017"}, {"cutoffs": "ji-hoa-2022"}


def case(name, description, changes, base=BASE, context=CONTEXT, instrument=REFERENCE, options=None, hand=None):
    """`hand`: (working, what it gives: dimensions that differ from the base, or a list of problems)."""
    found = {"id": name, "description": description, "options": options or {},
             "response": respond(varied(base, changes), context, instrument)}
    if hand is None:
        return found
    working, result = hand
    return {**found, "working": working,
            "hand": result if isinstance(result, list) or base is not BASE else {**BASE_BY_HAND, **result}}


def profile(*keys):
    return {"profile": {"id": "bgd-short", "version": "1.0.0", "notAsked": list(keys)}}


def every(keys, value):
    return {key: value for key in keys}


def words(key):
    return key.replace("_", "-")


WHOLE = [
    case("base", "An ordinary interview, every scored item answered.", {}, hand=(
        "economic 3+2+4+3+2+1+4+4+4 = 27, 4*9 = 36; social 3+2+4+2+1+4+2+3+2+1+3 = 27, 4*11 = 44; psychosocial ordinary items "
        "3+2+3+3+3+4+0+4 = 22, signs 3+2+4+1+2+3+0 = 15, 7*22 + 15 = 169, 4*(8*7+7) = 252; "
        "composite (0.75 + 0.61364 + 0.67063)/3 = 0.67809", {})),
    case("best", "The best answer everywhere: every score is 1.", {}, base=BEST, hand=(
        "each value is 4 of 4: 36/36, 44/44, 4*63 = 252; (1+1+1)/3 = 1",
        {"economic": "36/36", "social": "44/44", "psychosocial": "252/252", "composite": 1.0})),
    case("worst", "The worst answer everywhere: every score is 0, and scored.", {}, base=WORST, hand=(
        "each value is 0: 0/36, 0/44, 0/252; (0+0+0)/3 = 0",
        {"economic": "0/36", "social": "0/44", "psychosocial": "0/252", "composite": 0.0})),
    case("first-answers", "The first answer of every list.", {
        "economic_satisfaction": "very_satisfied", "food_reduced": "very_often", "able_to_borrow": "yes",
        "borrowing_frequency": "very_often", "spending_or_debt": "no_debt", "employment_training_access": "very_good",
        "currently_working": "yes", "productive_assets": ["land"], "looking_for_job": "yes", "job_search_reason": "unemployed",
        **every(GOOD5, "very_good"), "children_in_school": "all", "identity_document": "yes",
        "social_activities": "very_often", "support_network": "very_strong", "sense_of_belonging": "strongly_agree",
        "physical_safety": "very_safe", "family_tensions": "very_often", "discrimination": "very_often",
        **every(SIGNS, "very_often"), "psychological_support_wish": "yes", "able_to_stay": "yes"}, hand=(
        "economic 4+0+4+0+4+4+4+4+0 = 24; social 9*4+4+4 = 44; psychosocial 4+4+4+4+0+0+0+4 = 20, signs 7*0 = 0, 7*20 + 0 = 140",
        {"economic": "24/36", "social": "44/44", "psychosocial": "140/252"})),
    case("second-answers", "The second answer of every list.", {
        "economic_satisfaction": "satisfied", "food_reduced": "often", "able_to_borrow": "no", "borrowing_frequency": "often",
        "spending_or_debt": "spending_larger", "employment_training_access": "good", "currently_working": "no",
        "productive_assets": ["animals"], "looking_for_job": "no", **every(GOOD5, "good"), "children_in_school": "some",
        "identity_document": "no", "social_activities": "often", "support_network": "strong", "sense_of_belonging": "agree",
        "physical_safety": "mostly_safe", "family_tensions": "often", "discrimination": "often", **every(SIGNS, "often"),
        "psychological_support_wish": "no", "able_to_stay": "no", "leaving_reason": "wish_to_leave"}, hand=(
        "economic 3+1+0+1+2+3+0+4+4 = 18; social 9*3+2+0 = 29; psychosocial 3+3+3+3+1+1+4+0 = 18, signs 7*1 = 7, 7*18 + 7 = 133",
        {"economic": "18/36", "social": "29/44", "psychosocial": "133/252"})),
    case("third-answers", "The third answer of every list that has one.", {
        "economic_satisfaction": "neither", "food_reduced": "sometimes", "borrowing_frequency": "sometimes",
        "spending_or_debt": "debt_larger", "employment_training_access": "fair", "productive_assets": ["trees"],
        **every(GOOD5, "fair"), "children_in_school": "none", "social_activities": "sometimes", "support_network": "moderate",
        "sense_of_belonging": "neither", "physical_safety": "neither", "family_tensions": "sometimes",
        "discrimination": "sometimes", **every(SIGNS, "sometimes")}, hand=(
        "economic 2+2+4+2+0+2+4+4+4 = 24; social 9*2+0+4 = 22; psychosocial 2+2+2+2+2+2+0+4 = 16, signs 7*2 = 14, 7*16 + 14 = 126",
        {"economic": "24/36", "social": "22/44", "psychosocial": "126/252"})),
    case("fourth-answers", "The fourth answer of every list that has one.", {
        "economic_satisfaction": "dissatisfied", "food_reduced": "rarely", "borrowing_frequency": "rarely",
        "spending_or_debt": "no_debt", "employment_training_access": "poor", "currently_working": "no",
        "productive_assets": ["buildings"], "looking_for_job": "yes", "job_search_reason": "conditions", **every(GOOD5, "poor"),
        "children_in_school": "all", "identity_document": "no", "social_activities": "rarely", "support_network": "weak",
        "sense_of_belonging": "disagree", "physical_safety": "mostly_unsafe", "family_tensions": "rarely",
        "discrimination": "rarely", **every(SIGNS, "rarely"), "psychological_support_wish": "no", "able_to_stay": "no",
        "leaving_reason": "need_to_leave"}, hand=(
        "economic 1+3+4+3+4+1+0+4+0 = 20; social 9*1+4+0 = 13; psychosocial 1+1+1+1+3+3+4+0 = 14, signs 7*3 = 21, 7*14 + 21 = 119",
        {"economic": "20/36", "social": "13/44", "psychosocial": "119/252"})),
    case("fifth-answers", "The fifth answer of every list that has one.", {
        "economic_satisfaction": "very_dissatisfied", "food_reduced": "never", "able_to_borrow": "no",
        "borrowing_frequency": "never", "employment_training_access": "very_poor", "productive_assets": ["vehicles"],
        **every(GOOD5, "very_poor"), "social_activities": "never", "support_network": "very_weak",
        "sense_of_belonging": "strongly_disagree", "physical_safety": "very_unsafe", "family_tensions": "never",
        "discrimination": "never", **every(SIGNS, "never")}, hand=(
        "economic 0+4+0+4+2+0+4+4+4 = 22; social 9*0+2+4 = 6; psychosocial 0+0+0+0+4+4+0+4 = 12, signs 7*4 = 28, 7*12 + 28 = 112",
        {"economic": "22/36", "social": "6/44", "psychosocial": "112/252"})),
    case("keys-in-reverse-order", "The order of the keys does not matter: base, from the last item to the first.", {},
         base=dict(reversed(BASE.items())), hand=(
        "the sums of vector base: 27, 27 and 7*22 + 15 = 169", BASE_BY_HAND)),
    case("keys-in-alphabetical-order", "The order of the keys does not matter: base, sorted by key, dimensions mixed.", {},
         base=dict(sorted(BASE.items())), hand=("the sums of vector base: 27, 27 and 7*22 + 15 = 169", BASE_BY_HAND)),
]

REVERSED = [
    case("food-reduced-very-often", "Reversed item, worst end: food reduced very often.", {"food_reduced": "very_often"},
         hand=("base 27, food_reduced 2 -> 0: 25", {"economic": "25/36"})),
    case("food-reduced-never", "Reversed item, best end: food never reduced.", {"food_reduced": "never"},
         hand=("base 27, food_reduced 2 -> 4: 29", {"economic": "29/36"})),
    case("borrowing-very-often", "Reversed item, worst end: borrows very often.", {"borrowing_frequency": "very_often"},
         hand=("base 27, borrowing_frequency 3 -> 0: 24", {"economic": "24/36"})),
    case("borrowing-never", "Reversed item, best end: never borrows.", {"borrowing_frequency": "never"},
         hand=("base 27, borrowing_frequency 3 -> 4: 28", {"economic": "28/36"})),
    case("looking-for-job-yes", "Reversed yes/no: looking for a job is 0; its reason is not scored.",
         {"looking_for_job": "yes", "job_search_reason": "salary"}, hand=("base 27, looking_for_job 4 -> 0: 23", {"economic": "23/36"})),
    case("no-debt", "Three unordered answers: no debt is 4.", {"spending_or_debt": "no_debt"},
         hand=("base 27, spending_or_debt 2 -> 4: 29", {"economic": "29/36"})),
    case("debt-larger", "Three unordered answers: debt larger than spending is 0.", {"spending_or_debt": "debt_larger"},
         hand=("base 27, spending_or_debt 2 -> 0: 25", {"economic": "25/36"})),
    case("social-activities-very-often", "Same list as the reversed items, other direction: very often is best.",
         {"social_activities": "very_often"}, hand=("base ordinary 22, social_activities 3 -> 4: 7*23 + 15 = 176", {"psychosocial": "176/252"})),
    case("social-activities-never", "Same list as the reversed items, other direction: never is worst.",
         {"social_activities": "never"}, hand=("base ordinary 22, social_activities 3 -> 0: 7*19 + 15 = 148", {"psychosocial": "148/252"})),
    case("family-tensions-very-often", "Reversed item of weight 7, worst end.", {"family_tensions": "very_often"},
         hand=("base ordinary 22, family_tensions 3 -> 0: 7*19 + 15 = 148", {"psychosocial": "148/252"})),
    case("family-tensions-never", "Reversed item of weight 7, best end.", {"family_tensions": "never"},
         hand=("base ordinary 22, family_tensions 3 -> 4: 7*23 + 15 = 176", {"psychosocial": "176/252"})),
    case("discrimination-very-often", "Reversed item of weight 7, worst end.", {"discrimination": "very_often"},
         hand=("base ordinary 22, discrimination 4 -> 0: 7*18 + 15 = 141", {"psychosocial": "141/252"})),
    case("support-not-wished", "Reversed yes/no of weight 7: no wish for a specialist is 4.", {"psychological_support_wish": "no"},
         hand=("base ordinary 22, psychological_support_wish 0 -> 4: 7*26 + 15 = 197", {"psychosocial": "197/252"})),
    case("signs-all-very-often", "All seven signs at the worst end weigh as one item.", every(SIGNS, "very_often"),
         hand=("base ordinary 22, signs 0: 7*22 + 0 = 154", {"psychosocial": "154/252"})),
    case("signs-all-never", "All seven signs at the best end weigh as one item.", every(SIGNS, "never"),
         hand=("base ordinary 22, signs 7*4 = 28: 7*22 + 28 = 182", {"psychosocial": "182/252"})),
    case("not-able-to-stay", "Not able to stay is 0; the reason is not scored.", {"able_to_stay": "no", "leaving_reason": "need_to_leave"},
         hand=("base ordinary 22, able_to_stay 4 -> 0: 7*18 + 15 = 141", {"psychosocial": "141/252"})),
]

EACH_MISSING = [case(f"without-{words(key)}", f"Base without {key}: it stays in the denominator of the share and leaves that of the mean.",
                     {key: LEFT_OUT}) for key in BASE]

KINDS = [
    case("refused", "Refused is unanswered and applicable.", {"able_to_borrow": "refused"},
         hand=("base 27 - 4 = 23 over 4*8 = 32; share 8/9", {"economic": "23/32"})),
    case("dont-know", "Don't know is unanswered and applicable.", {"able_to_borrow": "dont_know"},
         hand=("base 27 - 4 = 23 over 4*8 = 32; share 8/9", {"economic": "23/32"})),
    case("not-asked-without-profile", "Not asked, and no profile says so: unanswered and applicable.", {"able_to_borrow": "not_asked"},
         hand=("base 27 - 4 = 23 over 4*8 = 32; share 8/9, for a form that drops items must not score better", {"economic": "23/32"})),
    case("not-asked-with-profile", "Not asked, and the profile declares it: the item leaves the denominator.",
         {"able_to_borrow": "not_asked"}, options=profile("able_to_borrow"),
         hand=("base 27 - 4 = 23 over 4*8 = 32; 8 of 8 applicable, share 1", {"economic": "23/32"})),
    case("not-asked-of-another-item", "Not asked, and the profile declares another item only: applicable.",
         {"able_to_borrow": "not_asked"}, options=profile("food_reduced")),
    case("profile-item-answered", "An item that the profile declares not asked is answered all the same: it counts.", {},
         options=profile("able_to_borrow")),
    case("profile-item-absent", "An item that the profile declares not asked is absent, not marked not_asked: unanswered and applicable.",
         {"able_to_borrow": LEFT_OUT}, options=profile("able_to_borrow")),
    case("profile-item-refused", "An item that the profile declares not asked is refused: unanswered and applicable.",
         {"able_to_borrow": "refused"}, options=profile("able_to_borrow")),
    case("profile-without-items", "A profile that declares nothing changes nothing.", {"able_to_borrow": "not_asked"}, options=profile()),
    case("word-absent", "The word absent in a cell reads as absent.", {"able_to_borrow": "absent"}),
    case("null", "null reads as absent.", {"able_to_borrow": None}),
    case("empty-text", "An empty text reads as absent.", {"able_to_borrow": ""}),
    case("empty-list-at-single", "An empty list at a single choice reads as absent.", {"able_to_borrow": []}),
    case("children-not-applicable", "No school-aged children: the item leaves the denominator.", {"children_in_school": "not_applicable"},
         hand=("base 27 - 2 = 25 over 4*10 = 40; 10 of 10 applicable, share 1", {"social": "25/40"})),
    case("children-refused", "School attendance refused: unanswered and applicable.", {"children_in_school": "refused"}),
    case("children-not-asked", "School attendance not asked, no profile: unanswered and applicable.", {"children_in_school": "not_asked"}),
    case("children-none", "No child in school is the worst answer, not a missing one.", {"children_in_school": "none"},
         hand=("base 27, children_in_school 2 -> 0: 25 over 44", {"social": "25/44"})),
    case("one-of-each-kind", "Every missing kind once in one response.", {
        "economic_satisfaction": "refused", "food_reduced": "dont_know", "able_to_borrow": "not_asked", "borrowing_frequency": LEFT_OUT,
        "children_in_school": "not_applicable"}, hand=(
        "economic 27 - (3+2+4+3) = 15 over 4*5 = 20, share 5/9; social 27 - 2 = 25 over 4*10 = 40", {"economic": "15/20", "social": "25/40"})),
    case("all-absent", "No answer at all: nothing is scored, and nothing is 0.", every(BASE, LEFT_OUT), hand=(
        "0 of 9, 0 of 11, 0 of 15 items", {"economic": "insufficient 0/9", "social": "insufficient 0/11", "psychosocial": "insufficient 0/63"})),
    case("all-null", "Every cell null.", every(BASE, None)),
    case("all-refused", "Every item refused.", every(BASE, "refused")),
    case("all-dont-know", "Don't know everywhere.", every(BASE, "dont_know")),
    case("all-not-asked", "Nothing asked, no profile: everything stays applicable.", every(BASE, "not_asked")),
    case("all-not-asked-with-profile", "Nothing asked and a profile that says so: nothing applicable, share 0.", every(BASE, "not_asked"),
         options=profile(*BASE)),
    case("reason-missing", "An item that is not scored is relevant and missing: no matter.", {"looking_for_job": "yes"}),
    case("reason-answered-not-relevant", "An item that is not scored is answered though not relevant: no matter.",
         {"job_search_reason": "salary", "leaving_reason": "wish_to_leave"}),
]

SHARES = [
    case("economic-4-of-9", "4 of 9 items, below one half: economic is insufficient, and so is the composite.",
         every(ECONOMIC[4:], "refused"), hand=("share 4/9 = 0.444 < 0.5; two of three dimensions are scored, composite share 2/3 < 1", {"economic": "insufficient 4/9"})),
    case("economic-5-of-9", "5 of 9 items, above one half: economic is scored.", every(ECONOMIC[5:], "refused"),
         hand=("3+2+4+3+2 = 14 over 4*5 = 20; share 5/9", {"economic": "14/20"})),
    case("economic-4-of-8", "One item not asked by profile, 4 of the other 8 answered: exactly one half is enough.",
         {"looking_for_job": "not_asked", **every(ECONOMIC[4:8], "refused")}, options=profile("looking_for_job"),
         hand=("3+2+4+3 = 12 over 4*4 = 16; share 4/8 = 0.5", {"economic": "12/16"})),
    case("economic-3-of-8", "One item not asked by profile, 3 of the other 8 answered: insufficient.",
         {"looking_for_job": "not_asked", **every(ECONOMIC[3:8], "refused")}, options=profile("looking_for_job"),
         hand=("share 3/8 = 0.375 < 0.5", {"economic": "insufficient 3/8"})),
    case("social-5-of-11", "5 of 11 items: insufficient.", every(SOCIAL[5:], LEFT_OUT),
         hand=("share 5/11 = 0.4545 < 0.5", {"social": "insufficient 5/11"})),
    case("social-6-of-11", "6 of 11 items: scored.", every(SOCIAL[6:], LEFT_OUT),
         hand=("3+2+4+2+1+4 = 16 over 4*6 = 24; share 6/11", {"social": "16/24"})),
    case("social-5-of-10", "No school-aged children, 5 of the other 10 answered: exactly one half is enough.",
         {"children_in_school": "not_applicable", **every(SOCIAL[6:], LEFT_OUT)},
         hand=("3+2+4+1+4 = 14 over 4*5 = 20; share 5/10 = 0.5", {"social": "14/20"})),
    case("social-4-of-10", "No school-aged children, 4 of the other 10 answered: insufficient.",
         {"children_in_school": "not_applicable", **every(SOCIAL[5:], LEFT_OUT)},
         hand=("share 4/10 = 0.4 < 0.5", {"social": "insufficient 4/10"})),
    case("psychosocial-31-of-63", "Four ordinary items and three signs, weight 31 of 63: insufficient, though 7 of 15 items are answered.",
         {**every(ORDINARY[4:], "refused"), **every(SIGNS[3:], "refused")},
         hand=("4*7 + 3 = 31; 31/63 = 0.49206 < 0.5", {"psychosocial": "insufficient 31/63"})),
    case("psychosocial-32-of-63", "Four ordinary items and four signs, weight 32 of 63: scored.",
         {**every(ORDINARY[4:], "refused"), **every(SIGNS[4:], "refused")},
         hand=("7*(3+2+3+3) + (3+2+4+1) = 77 + 10 = 87 over 4*32 = 128; share 32/63", {"psychosocial": "87/128"})),
    case("psychosocial-28-of-56", "One ordinary item not asked by profile, weight 28 of the other 56: exactly one half is enough.",
         {"able_to_stay": "not_asked", **every(ORDINARY[4:7], "refused"), **every(SIGNS, "refused")}, options=profile("able_to_stay"),
         hand=("7*(3+2+3+3) = 77 over 4*28 = 112; share 28/56 = 0.5", {"psychosocial": "77/112"})),
    case("psychosocial-items-are-not-weight", "All signs and three ordinary items: 10 of 15 items but weight 28 of 63, insufficient.",
         every(ORDINARY[3:], "refused"), hand=("3*7 + 7 = 28; 28/63 = 0.4444 < 0.5", {"psychosocial": "insufficient 28/63"})),
    case("two-insufficient", "Two dimensions insufficient: the third one stands, the composite does not.",
         {**every(ECONOMIC[4:], LEFT_OUT), **every(SOCIAL[5:], LEFT_OUT)}),
    case("only-economic", "Only the economic dimension is answered.", every(SOCIAL + PSYCHOSOCIAL, LEFT_OUT)),
]

ASSETS = [
    case("assets-all", "All assets: the best choice counts once.", {"productive_assets": [
        "land", "animals", "trees", "buildings", "vehicles", "equipment", "other"]},
         hand=("max(4,4,4,4,4,4,4) = 4, as in base: 27", {"economic": "27/36"})),
    case("assets-other", "Only another asset: 4 like any.", {"productive_assets": ["other"]},
         hand=("max(4) = 4, as in base: 27", {"economic": "27/36"})),
    case("assets-in-other-order", "The order of the choices does not matter.", {"productive_assets": ["vehicles", "equipment", "land"]}),
    case("assets-none", "None of the assets: 0, and answered.", {"productive_assets": ["none"]},
         hand=("base 27, productive_assets 4 -> 0: 23 over 36", {"economic": "23/36"})),
    case("assets-none-with-land", "None together with another choice contradicts itself.", {"productive_assets": ["none", "land"]},
         hand=("none is exclusive (rule S5)", ["exclusive-choice /answers/productive_assets"])),
    case("assets-empty-list", "No choice at all reads as absent, not as none.", {"productive_assets": []},
         hand=("base 27 - 4 = 23 over 4*8 = 32; share 8/9", {"economic": "23/32"})),
    case("assets-refused", "Assets refused.", {"productive_assets": "refused"}),
    case("assets-not-asked-with-profile", "Assets not asked, with a profile.", {"productive_assets": "not_asked"},
         options=profile("productive_assets")),
    case("assets-absent-word", "The word absent at a multiple choice.", {"productive_assets": "absent"}),
    case("assets-twice-the-same", "The same choice twice.", {"productive_assets": ["land", "land"]},
         hand=("a choice may be named once", ["duplicate-choice /answers/productive_assets"])),
    case("assets-unknown-code", "An unknown choice among known ones.", {"productive_assets": ["land", "gold"]},
         hand=("gold is no answer of the list", ["unknown-code /answers/productive_assets"])),
    case("assets-foreign-mark-in-list", "A foreign mark as a choice.", {"productive_assets": ["NA"]},
         hand=("na is a foreign mark", ["foreign-missing-mark /answers/productive_assets"])),
    case("assets-refused-in-list", "A missing kind in a list is no choice: it stands alone, as a text.",
         {"productive_assets": ["refused"]}, hand=("refused is no answer of the list", ["unknown-code /answers/productive_assets"])),
    case("assets-as-text", "A code as text where a list is due.", {"productive_assets": "land"},
         hand=("a text that is no missing kind", ["wrong-type /answers/productive_assets"])),
    case("assets-with-number", "A number in the list.", {"productive_assets": ["land", 1]},
         hand=("not a list of texts", ["wrong-type /answers/productive_assets"])),
    case("assets-as-object", "An object where a list is due.", {"productive_assets": {"land": True}},
         hand=("not a list", ["wrong-type /answers/productive_assets"])),
    case("assets-not-applicable", "A kind that the item does not offer.", {"productive_assets": "not_applicable"},
         hand=("offered: refused, dont_know, and not_asked always", ["missing-kind-not-offered /answers/productive_assets"])),
]

SIGN_CASES = [
    case("signs-three-of-seven", "Three of seven signs: each weighs 1, flat, whether or not the others are answered.",
         every(SIGNS[3:], "refused"),
         hand=("7*22 + (3+2+4) = 163 over 4*(56+3) = 236; share 59/63", {"psychosocial": "163/236"})),
    case("signs-none-answered", "No sign answered: the eight ordinary items are the score.", every(SIGNS, "refused"),
         hand=("7*22 = 154 over 4*56 = 224; share 56/63", {"psychosocial": "154/224"})),
    case("signs-only", "Only the signs answered: weight 7 of 63, insufficient.", every(ORDINARY, "refused"),
         hand=("7/63 = 0.1111 < 0.5", {"psychosocial": "insufficient 7/63"})),
    case("signs-not-asked-with-profile", "Signs not asked by profile: weight 56 of 56.", every(SIGNS, "not_asked"), options=profile(*SIGNS)),
]


def bad(name, description, key, value, rule, why):
    return case(name, description, {key: value}, hand=(why, [f"{rule} /answers/{key}"]))


INVALID = [
    bad("unknown-code", "A code that the item does not have.", "economic_satisfaction", "excellent", "unknown-code", "not in satisfaction-5"),
    bad("code-of-another-item", "A code of another list.", "economic_satisfaction", "very_good", "unknown-code", "a code of quality-5"),
    bad("code-in-upper-case", "Codes are case-sensitive.", "able_to_borrow", "Yes", "unknown-code", "codes are yes and no"),
    bad("code-with-spaces", "Codes are not trimmed.", "able_to_borrow", " yes", "unknown-code", "codes are yes and no"),
    bad("label-for-code", "A label is no code.", "economic_satisfaction", "Very satisfied", "unknown-code", "a reader of files knows labels, a scorer does not"),
    bad("number-as-text", "The number of a code as text is no code.", "economic_satisfaction", "1", "unknown-code", "1 is the number of very_satisfied"),
    bad("number-as-text-out-of-range", "A value out of range as text.", "economic_satisfaction", "6", "unknown-code", "not in satisfaction-5"),
    bad("kind-in-upper-case", "Missing kinds are case-sensitive.", "able_to_borrow", "Refused", "unknown-code", "the kind is refused"),
    bad("proto-as-code", "A name that every JavaScript object answers to.", "economic_satisfaction", "__proto__", "unknown-code", "not in satisfaction-5"),
    bad("constructor-as-code", "A name that every JavaScript object answers to.", "economic_satisfaction", "constructor", "unknown-code", "not in satisfaction-5"),
    bad("to-string-as-choice", "A name that every JavaScript object answers to, in a list.", "productive_assets", ["toString"], "unknown-code", "no such asset"),
    bad("zero-for-code", "The number 0 where a code is due: not an absent answer.", "economic_satisfaction", 0, "wrong-type", "a number, not a text"),
    bad("number-for-code", "The value of an answer where its code is due.", "economic_satisfaction", 4, "wrong-type", "a number, not a text"),
    bad("true-for-code", "true where yes is due.", "able_to_borrow", True, "wrong-type", "a boolean, not a text"),
    bad("false-for-code", "false where no is due: not an absent answer.", "able_to_borrow", False, "wrong-type", "a boolean, not a text"),
    bad("list-for-code", "A list of one code at a single choice.", "able_to_borrow", ["yes"], "wrong-type", "a list, not a text"),
    bad("object-for-code", "An object at a single choice.", "able_to_borrow", {"code": "yes"}, "wrong-type", "an object, not a text"),
    bad("mark-na", "A foreign mark for a missing answer.", "able_to_borrow", "NA", "foreign-missing-mark", "na, in lower case"),
    bad("mark-n-a-padded", "A foreign mark is known trimmed and in any case.", "able_to_borrow", " N/A ", "foreign-missing-mark", "n/a, trimmed, in lower case"),
    bad("mark-minus-99", "A number that other tools write for missing, as text.", "able_to_borrow", "-99", "foreign-missing-mark", "one of the listed numbers"),
    bad("mark-999", "A number that other tools write for missing, as text.", "able_to_borrow", "999", "foreign-missing-mark", "one of the listed numbers"),
    bad("mark-dot", "The mark of SAS and Stata.", "able_to_borrow", ".", "foreign-missing-mark", "one of the listed marks"),
    bad("mark-excel-na", "The mark of a spreadsheet.", "able_to_borrow", "#N/A", "foreign-missing-mark", "#n/a, in lower case"),
    bad("number-minus-99", "The number -99, not as text.", "able_to_borrow", -99, "wrong-type", "a number, not a text"),
    bad("mark-lookalike", "A number that is on no list of marks.", "able_to_borrow", "-97", "unknown-code", "-97 is not one of the listed numbers"),
    bad("kind-not-offered", "not_applicable at an item that always applies.", "economic_satisfaction", "not_applicable",
        "missing-kind-not-offered", "offered: refused, dont_know, and not_asked always"),
    case("several-invalid", "All problems at once, in the order in which the scoring lists its items, not that of the response.",
         {"able_to_stay": "maybe", "justice_access": 3, "children_in_school": "n/a", "food_reduced": "daily", "productive_assets": ["none", "land"]},
         base=dict(reversed(BASE.items())), hand=("order of scoring.items", [
             "unknown-code /answers/food_reduced", "exclusive-choice /answers/productive_assets", "foreign-missing-mark /answers/children_in_school",
             "wrong-type /answers/justice_access", "unknown-code /answers/able_to_stay"])),
    case("one-invalid-among-missing", "One unknown code blocks all scores, also those of other dimensions.",
         {**every(ECONOMIC, LEFT_OUT), "food_reduced": "daily"}, hand=("not in frequency-5", ["unknown-code /answers/food_reduced"])),
    case("invalid-despite-profile", "An unknown code at an item that the profile declares not asked.", {"able_to_borrow": "perhaps"},
         options=profile("able_to_borrow"), hand=("a profile excuses not_asked only", ["unknown-code /answers/able_to_borrow"])),
]

NOT_BLOCKING = [
    case("unscored-unknown-code", "An unknown code at an item that is not scored does not block.",
         {"looking_for_job": "yes", "job_search_reason": "boredom"}, hand=("base 27, looking_for_job 4 -> 0: 23", {"economic": "23/36"})),
    case("unscored-wrong-type", "A wrong type at an item that is not scored does not block.",
         {"able_to_stay": "no", "leaving_reason": 2}, hand=("7*18 + 15 = 141", {"psychosocial": "141/252"})),
    case("unknown-key", "An unknown key beside the answers does not block.", {"favourite_colour": "blue"}),
    case("own-proto-key", "The answers stand under a key __proto__: they are not answers, and nothing is inherited from it.",
         {"__proto__": dict(BEST)}, base={}, hand=(
             "0 of 9, 0 of 11, 0 of 15 items", {"economic": "insufficient 0/9", "social": "insufficient 0/11", "psychosocial": "insufficient 0/63"})),
    case("own-constructor-key", "A key constructor beside the answers does not block.", {"constructor": "yes"}),
    case("context-broken", "Wrong values in the context do not block.", {}, context={
        "case_id": 123, "round": "some_day", "interview_date": "17/05/2022", "country_of_return": "Bangladesh", "sex": True}),
    case("context-empty", "An empty context does not block.", {}, context={}),
    case("context-unknown-key", "An unknown key in the context does not block.", {}, context={**CONTEXT, "phone": "000"}),
    case("consent-refused", "Without consent the answers are scored all the same: the checker warns, the scorer does not judge.", {},
         context={**CONTEXT, "consent_to_interview": "no"}),
    case("answer-in-context", "An item's answer in the context is not an answer.", {"able_to_borrow": LEFT_OUT},
         context={**CONTEXT, "able_to_borrow": "yes"}),
]

INSTRUMENT = [
    case("instrument-missing", "The response does not name its instrument.", {}, instrument=LEFT_OUT,
         hand=("no default version (C5)", ["missing-instrument /instrument"])),
    case("instrument-empty", "An empty instrument.", {}, instrument="", hand=("no default version", ["missing-instrument /instrument"])),
    case("instrument-null", "A null instrument.", {}, instrument=None, hand=("no default version", ["missing-instrument /instrument"])),
    case("instrument-other-version", "Another version, not newer by meaning, is another instrument.", {}, instrument="rss-open@1.0.1",
         hand=("versions are exact", ["instrument-mismatch /instrument"])),
    case("instrument-without-version", "An id without version.", {}, instrument="rss-open", hand=("versions are exact", ["instrument-mismatch /instrument"])),
    case("instrument-in-upper-case", "Ids are case-sensitive.", {}, instrument="RSS-OPEN@1.0.0", hand=("ids are exact", ["instrument-mismatch /instrument"])),
    case("instrument-missing-and-unknown-code", "The instrument comes first, then the items.", {"economic_satisfaction": "excellent"},
         instrument=LEFT_OUT, hand=("instrument, then items", ["missing-instrument /instrument", "unknown-code /answers/economic_satisfaction"])),
]


def malformed(name, description, changes, problems):
    found = case(name, description, {})
    response = varied(found["response"], changes)
    return {**found, "response": response, **({"working": "wrong type of a part", "hand": problems} if problems else {})}


MALFORMED = [
    malformed("answers-missing", "No answers object: wrong in structure, not an interview without answers.", {"answers": LEFT_OUT}, ["wrong-type /answers"]),
    malformed("answers-as-list", "A list where the answers object is due.", {"answers": ["satisfied"]}, ["wrong-type /answers"]),
    malformed("context-missing", "No context object: nothing that is scored depends on it.", {"context": LEFT_OUT}, None),
]

# 18/36 + 22/44 = 1, so that the psychosocial score decides.
HALF_AND_HALF = {
    "looking_for_job": "yes", "job_search_reason": "unhappy_with_work", "currently_working": "no", "food_reduced": "often",
    "housing_access": "very_poor", "housing_standard": "very_poor"}
# Ordinary items 2+1+2+2+1+2+0+0 = 10, signs 7*2 = 14.
LOW_SPIRITS = {
    "social_activities": "sometimes", "support_network": "weak", "sense_of_belonging": "neither", "physical_safety": "neither",
    "family_tensions": "often", "discrimination": "sometimes", "psychological_support_wish": "yes", "able_to_stay": "no",
    "leaving_reason": "wish_to_leave", **every(SIGNS, "sometimes")}
SEVEN_BEST = {
    "social_activities": "very_often", "support_network": "very_strong", "sense_of_belonging": "strongly_agree",
    "physical_safety": "very_safe", "family_tensions": "never", "discrimination": "never", "psychological_support_wish": "refused",
    "able_to_stay": "yes", **every(SIGNS, "refused")}
# Ordinary items 2+2+2+1+2+3+(refused)+0 = 12.
SEVEN_MIDDLING = {**SEVEN_BEST, "social_activities": "sometimes", "support_network": "moderate", "sense_of_belonging": "neither",
                  "physical_safety": "mostly_unsafe", "family_tensions": "sometimes", "discrimination": "rarely", "able_to_stay": "no",
                  "leaving_reason": "need_to_leave", "distress_anger": "sometimes"}


def edge(name, description, changes, options, composite, band, working, dimensions, base=BASE):
    return case(name, description, changes, base=base, options=options,
                hand=(working, {**dimensions, "composite": composite, "band": band}))


BANDS = [
    edge("base-measure-2017", "Base under the set of 2017.", {}, MEASURE, None, "no_further_help_stated",
         "(27/36 + 27/44 + 169/252)/3 = 0.67809, above 0.66", {}),
    edge("base-ji-hoa-2022", "Base under the set of the Horn of Africa.", {}, JI_HOA, None, "sufficient", "0.67809, above 0.5", {}),
    edge("best-measure-2017", "A composite of 1 lies in the last band.", {}, MEASURE, 1.0, "no_further_help_stated", "1 is the upper end of the last band",
         {"economic": "36/36", "social": "44/44", "psychosocial": "252/252"}, base=BEST),
    edge("best-ji-hoa-2022", "A composite of 1 lies in the last band.", {}, JI_HOA, 1.0, "sufficient", "1 is the upper end of the last band",
         {"economic": "36/36", "social": "44/44", "psychosocial": "252/252"}, base=BEST),
    edge("worst-measure-2017", "A composite of 0 lies in the first band.", {}, MEASURE, 0.0, "most_urgent", "0 is the lower end of the first band",
         {"economic": "0/36", "social": "0/44", "psychosocial": "0/252"}, base=WORST),
    edge("worst-ji-hoa-2022", "A composite of 0 lies in the first band.", {}, JI_HOA, 0.0, "below", "0 is the lower end of the first band",
         {"economic": "0/36", "social": "0/44", "psychosocial": "0/252"}, base=WORST),
    edge("composite-exactly-0-66", "Seven ordinary items and one sign answered (196/200); the composite is exactly 0.66, at the edge.",
         {**HALF_AND_HALF, **SEVEN_BEST, "distress_anger": "very_often"}, MEASURE, 0.66, "no_further_help_stated",
         "economic 27-4-4-1 = 18/36 = 0.5; social 27-3-2 = 22/44 = 0.5; psychosocial 7*(7*4) + 0 = 196 over 4*(49+1) = 200, 0.98; "
         "(0.5 + 0.5 + 0.98)/3 = 1.98/3 = 0.66, and the edge belongs to the upper band",
         {"economic": "18/36", "social": "22/44", "psychosocial": "196/200"}),
    edge("composite-exactly-0-33", "Economic and social 0, psychosocial 198/200: the composite is exactly 0.33, at the edge.",
         {**SEVEN_BEST, "distress_anger": "sometimes", "leaving_reason": LEFT_OUT}, MEASURE, 0.33, "further_help",
         "0/36, 0/44, 7*28 + 2 = 198 over 200 = 0.99; (0 + 0 + 0.99)/3 = 0.33, and the edge belongs to the upper band",
         {"economic": "0/36", "social": "0/44", "psychosocial": "198/200"}, base=WORST),
    edge("composite-exactly-0-5", "The composite is exactly 0.5, at the edge.",
         {**HALF_AND_HALF, **LOW_SPIRITS, "support_network": "strong", "family_tensions": "sometimes", "discrimination": "often",
          "able_to_stay": "yes", "leaving_reason": LEFT_OUT}, JI_HOA, 0.5, "sufficient",
         "18/36, 22/44; ordinary 2+3+2+2+2+1+0+4 = 16, signs 14: 7*16 + 14 = 126 over 252; (0.5 + 0.5 + 0.5)/3 = 0.5",
         {"economic": "18/36", "social": "22/44", "psychosocial": "126/252"}),
    edge("composite-half-rounded-down", "2/3, 1/2 and 1/3 have the mean 1/2, but in doubles from left to right it is one step below.",
         {**LOW_SPIRITS, "economic_satisfaction": "very_dissatisfied", "housing_access": "very_poor", "housing_standard": "very_poor"},
         JI_HOA, 0.49999999999999994, "below",
         "27-3 = 24/36, 27-5 = 22/44, 7*10 + 14 = 84/252; 0.6666666666666666 + 0.5 = 1.1666666666666665, + 0.3333333333333333 = "
         "1.4999999999999998, / 3 = 0.49999999999999994 (rule S2)",
         {"economic": "24/36", "social": "22/44", "psychosocial": "84/252"}),
    edge("composite-half-rounded-up", "7/12, 1/2 and 5/12 have the mean 1/2, but in doubles from left to right it is one step above.",
         {**LOW_SPIRITS, "support_network": "strong", "family_tensions": "sometimes", "economic_satisfaction": "very_dissatisfied",
          "borrowing_frequency": "very_often", "housing_access": "very_poor", "housing_standard": "very_poor"},
         JI_HOA, 0.5000000000000001, "sufficient",
         "27-3-3 = 21/36, 27-5 = 22/44; ordinary 2+3+2+2+2+2+0+0 = 13, signs 14: 7*13 + 14 = 105/252; "
         "0.5833333333333334 + 0.5 + 0.4166666666666667 = 1.5000000000000002, / 3 = 0.5000000000000001 (rule S2)",
         {"economic": "21/36", "social": "22/44", "psychosocial": "105/252"}),
    edge("composite-0-66-rounded-down", "0.7, 0.85 and 0.43 have the mean 0.66, but in doubles it is one step below: the band below the edge.",
         {**SEVEN_MIDDLING, "children_in_school": "not_applicable", "looking_for_job": "refused", "currently_working": "refused",
          "able_to_borrow": "refused", "spending_or_debt": "refused", "employment_training_access": "good", "borrowing_frequency": "sometimes",
          "justice_access": "very_good", "documentation_access": "very_good", "housing_standard": "good", "health_care_access": "good",
          "health_care_quality": "good"},
         MEASURE, 0.6599999999999999, "further_help",
         "economic 3+2+2+3+4 = 14/20; social, ten items, 3+3+4+4+4+4+3+3+3+3 = 34/40; "
         "psychosocial 7*12 + 2 = 86/200; 0.7 + 0.85 = 1.5499999999999998, + 0.43 = 1.9799999999999998, / 3 = 0.6599999999999999",
         {"economic": "14/20", "social": "34/40", "psychosocial": "86/200"}),
    edge("psychosocial-exactly-0-66", "Three ordinary items and four signs, the other ordinary ones not asked by profile: 66/100, the double 0.66; no set applies to a dimension.",
         {"social_activities": "often", "support_network": "strong", "sense_of_belonging": "neither",
          **every(ORDINARY[3:], "not_asked"), "distress_anger": "rarely", "distress_sadness": "sometimes", "distress_fear": "rarely",
          "distress_stress": "sometimes", **every(SIGNS[4:], "refused")}, {**MEASURE, **profile(*ORDINARY[3:])}, None, "no_further_help_stated",
         "7*(3+3+2) + (3+2+3+2) = 56 + 10 = 66 over 4*(21+4) = 100; share 25/28; (0.75 + 0.61364 + 0.66)/3 = 0.67455",
         {"psychosocial": "66/100"}),
    case("insufficient-measure-2017", "No band without a score.", every(ECONOMIC[4:], "refused"), options=MEASURE,
         hand=("share 4/9", {"economic": "insufficient 4/9"})),
    case("invalid-ji-hoa-2022", "No band without a score.", {"food_reduced": "daily"}, options=JI_HOA,
         hand=("not in frequency-5", ["unknown-code /answers/food_reduced"])),
    case("cutoffs-with-profile", "A set and a profile together.", {"able_to_borrow": "not_asked"}, options={**JI_HOA, **profile("able_to_borrow")}),
]

CASES = unique(WHOLE + REVERSED + EACH_MISSING + KINDS + SHARES + ASSETS + SIGN_CASES + INVALID + NOT_BLOCKING + INSTRUMENT + MALFORMED + BANDS)
