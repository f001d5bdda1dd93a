* test-shelter@1.2.0, scored by test-shelter-weights@1.0.0.
* Adapted from a source: these are not the official values.
* Reconstructed: these are not official texts or values.
* Draft: the definition may still change.
* test-shelter@1.2.0 sha256 0000000000000000000000000000000000000000000000000000000000000000.
* test-shelter-weights@1.0.0 sha256 1111111111111111111111111111111111111111111111111111111111111111.
* Name your file in the line FILE, then run all.
SET DECIMAL=DOT.

GET DATA /TYPE=TXT
  /FILE='responses.csv'
  /ENCODING='UTF8'
  /ARRANGEMENT=DELIMITED
  /DELCASE=LINE
  /FIRSTCASE=2
  /DELIMITERS=','
  /QUALIFIER='"'
  /VARIABLES=
  rs_instrument A128
  t_household A24
  t_roof A32
  t_fuels A46
  t_children A48
  t_all_in_school A32
  t_moved_in A48
  t_balance A48.

* Answers as numbers; what cannot be understood is system-missing.
STRING household (A24).
COMPUTE household = t_household.
RECODE t_roof
    ('whole'=1) ('leaks'=2) ('gone'=4) ('not_asked'=-1) ('not_applicable'=-2) ('refused'=-3)
    ('dont_know'=-4) ('absent'=-5) (''=-5)
    (ELSE=SYSMIS) INTO roof.
RECODE t_fuels
    ('not_asked'=-1) ('not_applicable'=-2) ('refused'=-3) ('dont_know'=-4) ('absent'=-5) (''=-5)
    (ELSE=SYSMIS) INTO #k_fuels.
COMPUTE fuels_wood = INDEX(CONCAT(' ', RTRIM(t_fuels), ' '), ' wood ') > 0.
COMPUTE fuels_gas = INDEX(CONCAT(' ', RTRIM(t_fuels), ' '), ' gas ') > 0.
COMPUTE fuels_none = INDEX(CONCAT(' ', RTRIM(t_fuels), ' '), ' none ') > 0.
COMPUTE #n_fuels = fuels_wood * 5 + fuels_gas * 4 + fuels_none * 5.
IF MISSING(#k_fuels) AND #n_fuels - 1 = LENGTH(RTRIM(t_fuels)) #k_fuels = 0.
DO REPEAT choice = fuels_wood fuels_gas fuels_none.
IF #k_fuels < 0 choice = #k_fuels.
IF MISSING(#k_fuels) choice = $SYSMIS.
END REPEAT.
RECODE t_children
    ('not_asked'=-1) ('not_applicable'=-2) ('refused'=-3) ('dont_know'=-4) ('absent'=-5) (''=-5)
    (ELSE=SYSMIS) INTO #k_children.
COMPUTE children = $SYSMIS.
DO IF MISSING(#k_children).
COMPUTE #end = LENGTH(RTRIM(t_children)).
COMPUTE #wrong = 0.
COMPUTE #points = 0.
COMPUTE #at = 0.
LOOP #i = 1 TO #end.
COMPUTE #before = #at.
COMPUTE #at = INDEX('0123456789.-', SUBSTR(t_children, #i, 1)).
IF #at = 0 OR (#at = 12 AND #i > 1) #wrong = 1.
IF #at = 11 #points = #points + 1.
IF #at = 11 AND (#i = 1 OR #before > 10) #wrong = 1.
END LOOP.
IF #wrong = 0 AND #at <= 10 AND #points <= 1 children = NUMBER(t_children, F40.0).
END IF.
IF TRUNC(children) <> children OR ABS(children) > 9007199254740991 children = $SYSMIS.
IF NOT MISSING(#k_children) children = #k_children.
RECODE t_all_in_school
    ('yes'=1) ('no'=2) ('not_asked'=-1) ('not_applicable'=-2) ('refused'=-3) ('dont_know'=-4)
    ('absent'=-5) (''=-5)
    (ELSE=SYSMIS) INTO all_in_school.
RECODE t_moved_in
    ('not_asked'=-1) ('not_applicable'=-2) ('refused'=-3) ('dont_know'=-4) ('absent'=-5) (''=-5)
    (ELSE=SYSMIS) INTO #k_moved_in.
COMPUTE moved_in = $SYSMIS.
DO IF MISSING(#k_moved_in).
COMPUTE #wrong = (LENGTH(RTRIM(t_moved_in)) <> 10 OR SUBSTR(t_moved_in, 5, 1) <> '-' OR SUBSTR(t_moved_in, 8, 1) <> '-').
LOOP #i = 1 TO 10.
IF #i <> 5 AND #i <> 8 AND INDEX('0123456789', SUBSTR(t_moved_in, #i, 1)) = 0 #wrong = 1.
END LOOP.
DO IF #wrong = 0.
COMPUTE #y = NUMBER(SUBSTR(t_moved_in, 1, 4), F4.0).
COMPUTE #m = NUMBER(SUBSTR(t_moved_in, 6, 2), F2.0).
COMPUTE #d = NUMBER(SUBSTR(t_moved_in, 9, 2), F2.0).
COMPUTE #last = 31.
IF ANY(#m, 4, 6, 9, 11) #last = 30.
IF #m = 2 #last = 28.
IF #m = 2 AND ((MOD(#y, 4) = 0 AND MOD(#y, 100) <> 0) OR MOD(#y, 400) = 0) #last = 29.
IF #y >= 1900 AND #m >= 1 AND #m <= 12 AND #d >= 1 AND #d <= #last moved_in = DATE.DMY(#d, #m, #y).
END IF.
END IF.
IF NOT MISSING(#k_moved_in) moved_in = #k_moved_in.
RECODE t_balance
    ('not_asked'=-1) ('not_applicable'=-2) ('refused'=-3) ('dont_know'=-4) ('absent'=-5) (''=-5)
    (ELSE=SYSMIS) INTO #k_balance.
COMPUTE balance = $SYSMIS.
DO IF MISSING(#k_balance).
COMPUTE #end = LENGTH(RTRIM(t_balance)).
COMPUTE #wrong = 0.
COMPUTE #points = 0.
COMPUTE #at = 0.
LOOP #i = 1 TO #end.
COMPUTE #before = #at.
COMPUTE #at = INDEX('0123456789.-', SUBSTR(t_balance, #i, 1)).
IF #at = 0 OR (#at = 12 AND #i > 1) #wrong = 1.
IF #at = 11 #points = #points + 1.
IF #at = 11 AND (#i = 1 OR #before > 10) #wrong = 1.
END LOOP.
IF #wrong = 0 AND #at <= 10 AND #points <= 1 balance = NUMBER(t_balance, F40.0).
END IF.
COMPUTE balance_missing = $SYSMIS.
IF NOT MISSING(#k_balance) balance_missing = #k_balance.

* Scores: whole sums and one division. A missing answer is never a zero.
COMPUTE #s_roof = -5.
IF NOT MISSING(roof) #s_roof = roof.
COMPUTE #r_roof = 1.
COMPUTE #s_fuels = -5.
IF NOT MISSING(#k_fuels) #s_fuels = #k_fuels.
COMPUTE #r_fuels = 1.
COMPUTE #s_children = -5.
IF NOT MISSING(children) #s_children = 0.
IF NOT MISSING(#k_children) #s_children = #k_children.
COMPUTE #r_children = 1.
COMPUTE #s_all_in_school = -5.
IF NOT MISSING(all_in_school) #s_all_in_school = all_in_school.
COMPUTE #r_all_in_school = ((#s_children = 0 AND children > 0) AND (NOT ANY(#s_roof, 4))).
IF #r_all_in_school = 0 #s_all_in_school = -2.
RECODE roof
    (1=4) (2=2) (4=0) (-1=-1) (-3=-1) (-4=-1) (-5=-1)
    (ELSE=SYSMIS) INTO #o_roof.
RECODE #k_fuels
    (-1=-1) (-3=-1) (-5=-1)
    (ELSE=SYSMIS) INTO #o_fuels.
IF #k_fuels = 0 #o_fuels = MAX(fuels_wood * 1, fuels_gas * 4, fuels_none * 0).
IF #k_fuels = 0 AND (fuels_none) > 0 AND (fuels_wood + fuels_gas + fuels_none) > 1 #o_fuels = $SYSMIS.
RECODE all_in_school
    (1=4) (2=0) (-1=-1) (-5=-1) (-2=-2)
    (ELSE=SYSMIS) INTO #o_all_in_school.
IF #r_all_in_school = 0 #o_all_in_school = -2.
COMPUTE #invalid = (rs_instrument <> 'test-shelter@1.2.0').
IF NMISS(#o_roof, #o_fuels, #o_all_in_school) > 0 #invalid = 1.
COMPUTE #allnum = 0.
COMPUTE #allansw = 0.
COMPUTE #allappw = 0.
COMPUTE #allans = 0.
COMPUTE #allapp = 0.
COMPUTE #num = 3 * MAX(0, #o_roof) + 1 * MAX(0, #o_fuels).
COMPUTE #answ = 3 * (#o_roof >= 0) + 1 * (#o_fuels >= 0).
COMPUTE #appw = 3 * (#o_roof <> -2) + 1 * (#o_fuels <> -2).
COMPUTE #ans = (#o_roof >= 0) + (#o_fuels >= 0).
COMPUTE #app = (#o_roof <> -2) + (#o_fuels <> -2).
COMPUTE shelter_share = 0.
IF #appw > 0 shelter_share = #answ / #appw.
COMPUTE shelter = $SYSMIS.
IF #answ > 0 AND shelter_share >= 0.5 shelter = #num / (4 * #answ).
COMPUTE shelter_answered = #ans.
COMPUTE shelter_applicable = #app.
STRING shelter_status (A12).
COMPUTE shelter_status = 'insufficient'.
IF NOT MISSING(shelter) shelter_status = 'scored'.
DO IF #invalid = 1.
COMPUTE shelter = $SYSMIS.
COMPUTE shelter_share = $SYSMIS.
COMPUTE shelter_answered = $SYSMIS.
COMPUTE shelter_applicable = $SYSMIS.
COMPUTE shelter_status = 'invalid'.
END IF.
IF NOT MISSING(shelter) #allnum = #allnum + 2 * shelter.
IF NOT MISSING(shelter) #allansw = #allansw + 2.
COMPUTE #allappw = #allappw + 2.
COMPUTE #allans = #allans + #ans.
COMPUTE #allapp = #allapp + #app.
COMPUTE #num = 1 * MAX(0, #o_all_in_school).
COMPUTE #answ = 1 * (#o_all_in_school >= 0).
COMPUTE #appw = 1 * (#o_all_in_school <> -2).
COMPUTE #ans = (#o_all_in_school >= 0).
COMPUTE #app = (#o_all_in_school <> -2).
COMPUTE people_share = 0.
IF #appw > 0 people_share = #answ / #appw.
COMPUTE people = $SYSMIS.
IF #answ > 0 AND people_share >= 0.5 people = #num / (4 * #answ).
COMPUTE people_answered = #ans.
COMPUTE people_applicable = #app.
STRING people_status (A12).
COMPUTE people_status = 'insufficient'.
IF NOT MISSING(people) people_status = 'scored'.
DO IF #invalid = 1.
COMPUTE people = $SYSMIS.
COMPUTE people_share = $SYSMIS.
COMPUTE people_answered = $SYSMIS.
COMPUTE people_applicable = $SYSMIS.
COMPUTE people_status = 'invalid'.
END IF.
IF NOT MISSING(people) #allnum = #allnum + 1 * people.
IF NOT MISSING(people) #allansw = #allansw + 1.
COMPUTE #allappw = #allappw + 1.
COMPUTE #allans = #allans + #ans.
COMPUTE #allapp = #allapp + #app.
COMPUTE composite_share = 0.
IF #allappw > 0 composite_share = #allansw / #allappw.
COMPUTE composite = $SYSMIS.
IF #allansw > 0 AND composite_share >= 0.6 composite = #allnum / (1 * #allansw).
COMPUTE composite_answered = #allans.
COMPUTE composite_applicable = #allapp.
STRING composite_status (A12).
COMPUTE composite_status = 'insufficient'.
IF NOT MISSING(composite) composite_status = 'scored'.
DO IF #invalid = 1.
COMPUTE composite = $SYSMIS.
COMPUTE composite_share = $SYSMIS.
COMPUTE composite_answered = $SYSMIS.
COMPUTE composite_applicable = $SYSMIS.
COMPUTE composite_status = 'invalid'.
END IF.
STRING composite_band (A32).
COMPUTE composite_band = ''.
IF composite >= 0 composite_band = 'low'.
IF composite >= 0.33 composite_band = 'middle'.
IF composite >= 0.66 composite_band = 'high'.
EXECUTE.

* Labels, and numbers that stand for a missing answer.
VARIABLE LABELS rs_instrument
    'Survey version of the row'.
VARIABLE LABELS household
    'Household'.
VARIABLE LABELS roof
    'What is the roof like?'.
VALUE LABELS roof
    1 'Whole'
    2 'It leaks'
    4 'Gone'
    -1 'Not asked'
    -2 'Not applicable'
    -3 'Prefers not to answer'
    -4 'Don''t know'
    -5 'No answer recorded'.
MISSING VALUES roof (-5 THRU -1).
FORMATS roof (F5.0).
VARIABLE LEVEL roof (NOMINAL).
VARIABLE LABELS fuels_wood
    'What do you cook with?: Wood'.
VARIABLE LABELS fuels_gas
    'What do you cook with?: Gas'.
VARIABLE LABELS fuels_none
    'What do you cook with?: Nothing'.
VALUE LABELS fuels_wood fuels_gas fuels_none
    1 'Yes'
    0 'No'
    -1 'Not asked'
    -2 'Not applicable'
    -3 'Won''t say'
    -4 'Don''t know'
    -5 'No answer recorded'.
MISSING VALUES fuels_wood fuels_gas fuels_none (-5 THRU -1).
VARIABLE LEVEL fuels_wood fuels_gas fuels_none (NOMINAL).
MRSETS /MDGROUP NAME=$fuels
    LABEL='What do you cook with?'
    VARIABLES=fuels_wood fuels_gas fuels_none
    VALUE=1.
VARIABLE LABELS children
    'How many children live here?'.
FORMATS children (F12.0).
VALUE LABELS children
    -1 'Not asked'
    -2 'Not applicable'
    -3 'Prefers not to answer'
    -4 'Don''t know'
    -5 'No answer recorded'.
MISSING VALUES children (-5 THRU -1).
VARIABLE LABELS all_in_school
    'Do all go to school?'.
VALUE LABELS all_in_school
    1 'Yes'
    2 'No'
    -1 'Not asked'
    -2 'None of that age'
    -3 'Prefers not to answer'
    -4 'Don''t know'
    -5 'No answer recorded'.
MISSING VALUES all_in_school (-5 THRU -1).
FORMATS all_in_school (F5.0).
VARIABLE LEVEL all_in_school (NOMINAL).
VARIABLE LABELS moved_in
    'Moved in on'.
FORMATS moved_in (SDATE10).
VALUE LABELS moved_in
    -1 'Not asked'
    -2 'Not applicable'
    -3 'Prefers not to answer'
    -4 'Don''t know'
    -5 'No answer recorded'.
MISSING VALUES moved_in (-5 THRU -1).
VARIABLE LABELS balance
    'Balance'.
FORMATS balance (F12.4).
VARIABLE LABELS balance_missing
    'Balance …'.
VALUE LABELS balance_missing
    -1 'Not asked'
    -2 'Not applicable'
    -3 'Prefers not to answer'
    -4 'Don''t know'
    -5 'No answer recorded'.
VARIABLE LABELS shelter
    'Shelter: score from 0 to 1, higher is better; blank where there is none'.
VARIABLE LABELS shelter_status
    'Shelter: whether there is a score'.
VARIABLE LABELS shelter_answered
    'Shelter: answered questions'.
VARIABLE LABELS shelter_applicable
    'Shelter: questions that apply'.
VARIABLE LABELS shelter_share
    'Shelter: answered weight over applicable weight'.
FORMATS shelter shelter_share (F8.6).
FORMATS shelter_answered shelter_applicable (F5.0).
VARIABLE LABELS people
    'People: score from 0 to 1, higher is better; blank where there is none'.
VARIABLE LABELS people_status
    'People: whether there is a score'.
VARIABLE LABELS people_answered
    'People: answered questions'.
VARIABLE LABELS people_applicable
    'People: questions that apply'.
VARIABLE LABELS people_share
    'People: answered weight over applicable weight'.
FORMATS people people_share (F8.6).
FORMATS people_answered people_applicable (F5.0).
VARIABLE LABELS composite
    'Composite: score from 0 to 1, higher is better; blank where there is none'.
VARIABLE LABELS composite_status
    'Composite: whether there is a score'.
VARIABLE LABELS composite_answered
    'Composite: answered questions'.
VARIABLE LABELS composite_applicable
    'Composite: questions that apply'.
VARIABLE LABELS composite_share
    'Composite: answered weight over applicable weight'.
VARIABLE LABELS composite_band
    'Composite: band under the cut-off set thirds'.
FORMATS composite composite_share (F8.6).
FORMATS composite_answered composite_applicable (F5.0).
DELETE VARIABLES
    t_household t_roof t_fuels t_children t_all_in_school t_moved_in t_balance.
