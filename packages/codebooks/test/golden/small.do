* test-shelter@1.2.0, scored by test-shelter-weights@1.0.0
* test-shelter@1.2.0 sha256 0000000000000000000000000000000000000000000000000000000000000000
* test-shelter-weights@1.0.0 sha256 1111111111111111111111111111111111111111111111111111111111111111
* do THIS_FILE "responses.csv"
version 14
args input
if `"`input'"' == "" local input "responses.csv"
import delimited using `"`input'"', clear varnames(1) case(preserve) encoding("utf-8") stringcols(_all) bindquote(strict) maxquotedrows(unlimited)
capture confirm variable rs_instrument
if _rc generate str1 rs_instrument = ""
char define _dta[standing1] `"Adapted from a source: these are not the official values."'
char define _dta[standing2] `"Reconstructed: these are not official texts or values."'
char define _dta[standing3] `"Draft: the definition may still change."'

capture confirm variable household
if _rc generate str1 household = ""
rename household _t1
generate strL household = _t1
capture confirm variable roof
if _rc generate str1 roof = ""
rename roof _t2
generate long roof = .
replace roof = 1 if _t2 == "whole"
replace roof = 2 if _t2 == "leaks"
replace roof = 4 if _t2 == "gone"
replace roof = .a if _t2 == "not_asked"
replace roof = .b if _t2 == "not_applicable"
replace roof = .c if _t2 == "refused"
replace roof = .d if _t2 == "dont_know"
replace roof = .e if _t2 == "absent"
replace roof = .e if _t2 == ""
capture confirm variable fuels
if _rc generate str1 fuels = ""
rename fuels _t3
generate byte fuels_wood = strpos(" " + _t3 + " ", " wood ") > 0
generate byte fuels_gas = strpos(" " + _t3 + " ", " gas ") > 0
generate byte fuels_none = strpos(" " + _t3 + " ", " none ") > 0
generate byte _s3 = .
replace _s3 = 0 if fuels_wood * 5 + fuels_gas * 4 + fuels_none * 5 == strlen(_t3) + 1
replace _s3 = .a if _t3 == "not_asked"
replace _s3 = .b if _t3 == "not_applicable"
replace _s3 = .c if _t3 == "refused"
replace _s3 = .d if _t3 == "dont_know"
replace _s3 = .e if _t3 == "absent"
replace _s3 = .e if _t3 == ""
replace fuels_wood = _s3 if _s3 != 0
replace fuels_gas = _s3 if _s3 != 0
replace fuels_none = _s3 if _s3 != 0
capture confirm variable children
if _rc generate str1 children = ""
rename children _t4
generate double children = real(_t4) if !regexm(_t4, "[^-0-9.]")
replace children = . if children != floor(children) | abs(children) > 9007199254740991
replace children = .a if _t4 == "not_asked"
replace children = .b if _t4 == "not_applicable"
replace children = .c if _t4 == "refused"
replace children = .d if _t4 == "dont_know"
replace children = .e if _t4 == "absent"
replace children = .e if _t4 == ""
capture confirm variable all_in_school
if _rc generate str1 all_in_school = ""
rename all_in_school _t5
generate long all_in_school = .
replace all_in_school = 1 if _t5 == "yes"
replace all_in_school = 2 if _t5 == "no"
replace all_in_school = .a if _t5 == "not_asked"
replace all_in_school = .b if _t5 == "not_applicable"
replace all_in_school = .c if _t5 == "refused"
replace all_in_school = .d if _t5 == "dont_know"
replace all_in_school = .e if _t5 == "absent"
replace all_in_school = .e if _t5 == ""
capture confirm variable moved_in
if _rc generate str1 moved_in = ""
rename moved_in _t6
generate double moved_in = daily(_t6, "YMD")
format moved_in %td
replace moved_in = .a if _t6 == "not_asked"
replace moved_in = .b if _t6 == "not_applicable"
replace moved_in = .c if _t6 == "refused"
replace moved_in = .d if _t6 == "dont_know"
replace moved_in = .e if _t6 == "absent"
replace moved_in = .e if _t6 == ""
capture confirm variable balance
if _rc generate str1 balance = ""
rename balance _t7
generate double balance = real(_t7) if !regexm(_t7, "[^-0-9.]")
replace balance = .a if _t7 == "not_asked"
replace balance = .b if _t7 == "not_applicable"
replace balance = .c if _t7 == "refused"
replace balance = .d if _t7 == "dont_know"
replace balance = .e if _t7 == "absent"
replace balance = .e if _t7 == ""

generate long _s2 = roof
replace _s2 = .e if _s2 == .
generate byte _o3k = _s3
replace _s3 = .e if _s3 == .
generate byte _s4 = 0
replace _s4 = .e if missing(children)
replace _s4 = .a if _t4 == "not_asked"
replace _s4 = .b if _t4 == "not_applicable"
replace _s4 = .c if _t4 == "refused"
replace _s4 = .d if _t4 == "dont_know"
replace _s4 = .e if _t4 == "absent"
replace _s4 = .e if _t4 == ""
replace _s4 = .e if _s4 == .
generate long _s5 = all_in_school
replace _s5 = .e if _s5 == .
replace _s5 = .b if !((_s4 == 0 & children > 0) & (!(_s2 == 4)))
generate byte _o5r = ((_s4 == 0 & children > 0) & (!(_s2 == 4)))
generate double _o2 = .
replace _o2 = 4 if roof == 1
replace _o2 = 2 if roof == 2
replace _o2 = 0 if roof == 4
replace _o2 = -1 if roof == .a
replace _o2 = -1 if roof == .c
replace _o2 = -1 if roof == .d
replace _o2 = -1 if roof == .e
generate double _o3 = .
replace _o3 = max(fuels_wood * 1, fuels_gas * 4, fuels_none * 0, -1) if _o3k == 0
replace _o3 = . if _o3k == 0 & (fuels_none) > 0 & (fuels_wood + fuels_gas + fuels_none) > 1
replace _o3 = -1 if _o3k == .a
replace _o3 = -1 if _o3k == .c
replace _o3 = -1 if _o3k == .e
generate double _o5 = .
replace _o5 = 4 if all_in_school == 1
replace _o5 = 0 if all_in_school == 2
replace _o5 = -1 if all_in_school == .a
replace _o5 = -1 if all_in_school == .e
replace _o5 = -2 if all_in_school == .b
replace _o5 = -2 if !_o5r
generate byte _invalid = rs_instrument != "test-shelter@1.2.0"
replace _invalid = 1 if _o2 == .
replace _invalid = 1 if _o3 == .
replace _invalid = 1 if _o5 == .
generate double _allnum = 0
generate double _allansw = 0
generate double _allappw = 0
generate double _allans = 0
generate double _allapp = 0
generate double _num = 0
generate double _answ = 0
generate double _appw = 0
generate double _ans = 0
generate double _app = 0
replace _num = _num + 3 * _o2 if _o2 >= 0
replace _answ = _answ + 3 if _o2 >= 0
replace _appw = _appw + 3 if _o2 != -2
replace _ans = _ans + 1 if _o2 >= 0
replace _app = _app + 1 if _o2 != -2
replace _num = _num + 1 * _o3 if _o3 >= 0
replace _answ = _answ + 1 if _o3 >= 0
replace _appw = _appw + 1 if _o3 != -2
replace _ans = _ans + 1 if _o3 >= 0
replace _app = _app + 1 if _o3 != -2
generate double shelter_share = 0
replace shelter_share = _answ / _appw if _appw > 0
generate double shelter = .
replace shelter = _num / (4 * _answ) if _answ > 0 & shelter_share >= 0.5 & !_invalid
generate int shelter_answered = _ans if !_invalid
generate int shelter_applicable = _app if !_invalid
replace shelter_share = . if _invalid
generate str12 shelter_status = "insufficient"
replace shelter_status = "scored" if shelter < .
replace shelter_status = "invalid" if _invalid
replace _allnum = _allnum + 2 * shelter if shelter < .
replace _allansw = _allansw + 2 if shelter < .
replace _allappw = _allappw + 2
replace _allans = _allans + _ans
replace _allapp = _allapp + _app
drop _num _answ _appw _ans _app
generate double _num = 0
generate double _answ = 0
generate double _appw = 0
generate double _ans = 0
generate double _app = 0
replace _num = _num + 1 * _o5 if _o5 >= 0
replace _answ = _answ + 1 if _o5 >= 0
replace _appw = _appw + 1 if _o5 != -2
replace _ans = _ans + 1 if _o5 >= 0
replace _app = _app + 1 if _o5 != -2
generate double people_share = 0
replace people_share = _answ / _appw if _appw > 0
generate double people = .
replace people = _num / (4 * _answ) if _answ > 0 & people_share >= 0.5 & !_invalid
generate int people_answered = _ans if !_invalid
generate int people_applicable = _app if !_invalid
replace people_share = . if _invalid
generate str12 people_status = "insufficient"
replace people_status = "scored" if people < .
replace people_status = "invalid" if _invalid
replace _allnum = _allnum + 1 * people if people < .
replace _allansw = _allansw + 1 if people < .
replace _allappw = _allappw + 1
replace _allans = _allans + _ans
replace _allapp = _allapp + _app
drop _num _answ _appw _ans _app
generate double composite_share = 0
replace composite_share = _allansw / _allappw if _allappw > 0
generate double composite = .
replace composite = _allnum / (1 * _allansw) if _allansw > 0 & composite_share >= 0.6 & !_invalid
generate int composite_answered = _allans if !_invalid
generate int composite_applicable = _allapp if !_invalid
replace composite_share = . if _invalid
generate str12 composite_status = "insufficient"
replace composite_status = "scored" if composite < .
replace composite_status = "invalid" if _invalid
generate str32 composite_band = ""
replace composite_band = "low" if composite >= 0 & composite < .
replace composite_band = "middle" if composite >= 0.33 & composite < .
replace composite_band = "high" if composite >= 0.66 & composite < .
drop _invalid _allnum _allansw _allappw _allans _allapp

label variable rs_instrument `"Survey version of the row"'
label variable household `"Household"'
char define household[question] `"Household"'
label variable roof `"What is the roof like?"'
char define roof[question] `"What is the roof like?"'
label define l2 1 `"Whole"'
label define l2 2 `"It leaks"', add
label define l2 4 `"Gone"', add
label define l2 .a `"Not asked"', add
label define l2 .b `"Not applicable"', add
label define l2 .c `"Prefers not to answer"', add
label define l2 .d `"Don't know"', add
label define l2 .e `"No answer recorded"', add
label values roof l2
label define l3 0 `"No"'
label define l3 1 `"Yes"', add
label define l3 .a `"Not asked"', add
label define l3 .b `"Not applicable"', add
label define l3 .c `"Won't say"', add
label define l3 .d `"Don't know"', add
label define l3 .e `"No answer recorded"', add
label variable fuels_wood `"Wood: What do you cook with?"'
char define fuels_wood[question] `"What do you cook with?"'
label values fuels_wood l3
label variable fuels_gas `"Gas: What do you cook with?"'
char define fuels_gas[question] `"What do you cook with?"'
label values fuels_gas l3
label variable fuels_none `"Nothing: What do you cook with?"'
char define fuels_none[question] `"What do you cook with?"'
label values fuels_none l3
label variable children `"How many children live here?"'
char define children[question] `"How many children live here?"'
label define l4 .a `"Not asked"'
label define l4 .b `"Not applicable"', add
label define l4 .c `"Prefers not to answer"', add
label define l4 .d `"Don't know"', add
label define l4 .e `"No answer recorded"', add
label values children l4
label variable all_in_school `"Do all go to school?"'
char define all_in_school[question] `"Do all go to school?"'
label define l5 1 `"Yes"'
label define l5 2 `"No"', add
label define l5 .a `"Not asked"', add
label define l5 .b `"None of that age"', add
label define l5 .c `"Prefers not to answer"', add
label define l5 .d `"Don't know"', add
label define l5 .e `"No answer recorded"', add
label values all_in_school l5
label variable moved_in `"Moved in on"'
char define moved_in[question] `"Moved in on"'
label define l6 .a `"Not asked"'
label define l6 .b `"Not applicable"', add
label define l6 .c `"Prefers not to answer"', add
label define l6 .d `"Don't know"', add
label define l6 .e `"No answer recorded"', add
label values moved_in l6
label variable balance `"Balance"'
char define balance[question] `"Balance"'
label define l7 .a `"Not asked"'
label define l7 .b `"Not applicable"', add
label define l7 .c `"Prefers not to answer"', add
label define l7 .d `"Don't know"', add
label define l7 .e `"No answer recorded"', add
label values balance l7
label variable shelter `"Shelter: score from 0 to 1, higher is better; blank where there is none"'
label variable shelter_status `"Shelter: whether there is a score"'
label variable shelter_answered `"Shelter: answered questions"'
label variable shelter_applicable `"Shelter: questions that apply"'
label variable shelter_share `"Shelter: answered weight over applicable weight"'
label variable people `"People: score from 0 to 1, higher is better; blank where there is none"'
label variable people_status `"People: whether there is a score"'
label variable people_answered `"People: answered questions"'
label variable people_applicable `"People: questions that apply"'
label variable people_share `"People: answered weight over applicable weight"'
label variable composite `"Composite: score from 0 to 1, higher is better; blank where there is none"'
label variable composite_status `"Composite: whether there is a score"'
label variable composite_answered `"Composite: answered questions"'
label variable composite_applicable `"Composite: questions that apply"'
label variable composite_share `"Composite: answered weight over applicable weight"'
label variable composite_band `"Composite: band under the cut-off set thirds"'
drop _t*
drop _s*
drop _o*
