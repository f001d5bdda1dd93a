import type { Messages } from "./message.ts";

/** English messages. */
export const messages: Messages = {
  "missing-instrument": {
    message: "The response does not say which instrument version it answers.",
    fix: "Name it with --instrument, or add a column rs_instrument. Known versions: {known}.",
  },
  "unknown-instrument": {
    message: "There is no instrument version “{value}”.",
    fix: "Use one of the known versions: {known}.",
  },
  "instrument-mismatch": {
    message: "The response answers “{value}”, but “{expected}” was asked for.",
    fix: "Check this response with the version that it names, or correct the version.",
  },
  "unknown-key": {
    message: "“{value}” is not an item or context field of this instrument.",
    fix: "Correct the name, or take it out of the response.",
  },
  "wrong-type": {
    message: "{item}: “{value}” is not {expected}.",
    fix: "Give {expected}.",
  },
  "unknown-code": {
    message: "{item}: “{value}” is not one of the answers.",
    fix: "Use one of: {known}.",
  },
  "foreign-missing-mark": {
    message: "{item}: “{value}” looks like a mark for a missing answer that this standard does not know.",
    fix: "Say what it stands for, for example --missing '{value}=refused' or '{value}=absent'.",
  },
  "missing-kind-not-offered": {
    message: "{item}: “{value}” may not be answered here.",
    fix: "Use one of: {known}; or leave the answer out.",
  },
  "duplicate-choice": {
    message: "{item}: “{value}” is chosen more than once.",
    fix: "Name each choice once.",
  },
  "not-a-date": {
    message: "{item}: “{value}” is not a date that can be read without guessing.",
    fix: "Write {expected}, with a year from 1900 to 2100; day and month in another order cannot be told apart.",
  },
  "out-of-range": {
    message: "{item}: {value} lies outside {minimum} to {maximum}.",
    fix: "Correct the number, or mark the answer as missing.",
  },
  "wrong-format": {
    message: "{item}: “{value}” has not the form expected.",
    fix: "Follow the pattern {expected}.",
  },
  "too-long": {
    message: "{item}: the text is longer than {maximum} characters.",
    fix: "Shorten it.",
  },
  "exclusive-choice": {
    message: "{item}: “{value}” is chosen together with other answers.",
    fix: "Either “{value}” alone, or the other answers without it: ask the interviewer which.",
  },
  "impossible-date": {
    message: "{item}: {value} is not in the calendar.",
    fix: "Correct the day.",
  },
  "answered-not-relevant": {
    message: "{item} is answered, although the question does not apply after the other answers.",
    fix: "Check the answers it depends on. The answer stays in the data and is not counted.",
  },
  "not-applicable-but-relevant": {
    message: "{item} is marked not applicable, although the question applies.",
    fix: "Answer it, or check the answers it depends on. It counts as unanswered.",
  },
  "required-unanswered": {
    message: "{item} is not answered.",
    fix: "If the person was asked, record the answer, or refused or don't know.",
  },
  "future-date": {
    message: "{item}: {value} lies in the future.",
    fix: "Correct the date, or give the day of checking with --as-of.",
  },
  "dates-out-of-order": {
    message: "{item} ({value}) lies after {other} ({otherValue}).",
    fix: "Correct one of the two.",
  },
  "answers-without-consent": {
    message: "The person did not agree to the interview, but {count} questions are answered.",
    fix: "Correct the consent, or delete the answers: without consent they may not be kept.",
  },
  "respondent-too-young": {
    message: "{item}: {value} is younger than those whom this survey is for.",
    fix: "Correct the age. If it is right, use no score of this interview: a score made for adults says nothing of a child.",
  },
  "missing-record-type": {
    message: "The record does not say of which type and version it is.",
    fix: "Name it with --record, as “record” in JSON, or in a column rs_record. Known versions: {known}.",
  },
  "record-mismatch": {
    message: "The record is “{value}”, but “{expected}” was asked for.",
    fix: "Check it with the version that it names, or correct the version.",
  },
  "record-without-id": {
    message: "The record has no id of its own: {item} is not answered.",
    fix: "Give it an id, a pseudonym that no other record of its kind has.",
  },
  "unknown-field": {
    message: "“{value}” is not a field of this record.",
    fix: "Correct the name, or take it out of the record.",
  },
  "too-many-rows": {
    message: "{item}: there are {value} rows; at most {maximum} are allowed.",
    fix: "Take rows out, or split them over several records.",
  },
  "amount-without-currency": {
    message: "{item} is an amount without a currency.",
    fix: "Say in {other} which currency it is.",
  },
  "total-differs": {
    message: "{item} is {value}, and its parts ({other}) add up to {sum}.",
    fix: "Look at the source: correct what was copied wrongly, and leave what the source itself says.",
  },
  "row-not-found": {
    message: "{item} names “{value}”, and no row has it under {other}.",
    fix: "Correct the short name, or add the row.",
  },
  "unknown-workflow": {
    message: "There is no workflow version “{value}”.",
    fix: "Use one of the known versions: {known}.",
  },
  "workflow-mismatch": {
    message: "The case was opened under “{value}”, but “{expected}” was asked for.",
    fix: "Move the case by the version under which it was opened.",
  },
  "wrong-case": {
    message: "The event belongs to the case “{value}”, not to “{expected}”.",
    fix: "Correct the case, or enter the event in the case that it names.",
  },
  "unknown-event": {
    message: "“{value}” is not an event of this workflow.",
    fix: "Use one of: {events}.",
  },
  "unknown-event-field": {
    message: "“{value}” is not a part of an event.",
    fix: "Correct the name, or take it out. What becomes known with an event stands among its facts or in its records.",
  },
  "unknown-role": {
    message: "“{value}” is not a role of this workflow.",
    fix: "Use one of: {roles}.",
  },
  "role-not-allowed": {
    message: "{role} may not do “{event}”.",
    fix: "It may be done by: {roles}.",
  },
  "duplicate-event": {
    message: "The case already has an event with the id “{value}”.",
    fix: "Leave it out if it is the same; else give it an id of its own.",
  },
  "future-event": {
    message: "The event is dated {value}, which lies after {date}, the day of checking.",
    fix: "Correct the date, or give the right day of checking.",
  },
  "event-out-of-order": {
    message: "The event of {value} comes after one of {date}.",
    fix: "Correct the date. If an event was forgotten, rebuild the case from all events in their order.",
  },
  "clock-skew": {
    message: "The instant {value} is more than a day away from the date {date}.",
    fix: "Correct the date, or the clock of the device that wrote the instant.",
  },
  "no-events": {
    message: "There are no events.",
    fix: "A case begins with the event that opens it.",
  },
  "not-an-opening": {
    message: "“{event}” does not open a case.",
    fix: "A case is opened by: {events}.",
  },
  "already-open": {
    message: "“{event}” opens a case, but this one is open already: {state}.",
    fix: "Enter what was done since then, or open another case.",
  },
  "case-closed": {
    message: "“{event}” is not possible: the case is closed ({state}).",
    fix: "It is possible in: {states}. A closed case must be reopened first, where the workflow allows it.",
  },
  "not-in-state": {
    message: "“{event}” is not possible in the state {state}.",
    fix: "It is possible in: {states}.",
  },
  "guard-not-met": {
    message: "“{event}” needs: {needed}.",
    fix: "Known so far: {found}. Bring what is missing with this event, or do first what makes it known.",
  },
  "unknown-fact": {
    message: "“{value}” is not a fact of this workflow.",
    fix: "Use one of: {facts}.",
  },
  "fact-from-record": {
    message: "{fact} is not given by an event: it is read from the record “{record}”.",
    fix: "Add such a record, with {item} answered.",
  },
  "unknown-record": {
    message: "“{value}” is not a record that this workflow knows.",
    fix: "Use one of these, in exactly this version: {records}.",
  },
  "duplicate-record": {
    message: "The case already has a record “{record}” with the id “{value}”.",
    fix: "Leave it out if it is the same; else give it an id of its own.",
  },
  "evidence-of-another-case": {
    message: "The record “{record}” belongs to the case “{value}”, not to “{expected}”: {item}.",
    fix: "Add the record of this case, or correct the case that it names.",
  },
  "missing-evidence": {
    message: "“{event}” needs the record “{record}”, which is missing.",
    fix: "Fill it in and add it with this event.",
  },
  "evidence-not-new": {
    message: "“{event}” needs a new record “{record}”; an earlier one does not do.",
    fix: "Fill one in for this event and add it with it.",
  },
  "evidence-incomplete": {
    message: "The record “{record}” does not answer: {item}.",
    fix: "Answer it in the record.",
  },
  "evidence-not-fitting": {
    message: "The record “{record}” is not what is needed: {needed}.",
    fix: "It says: {found}. Add a record that fits.",
  },
  "evidence-not-valid": {
    message: "“{event}” needs a valid record “{record}”; the one that is there has errors.",
    fix: "Add one without errors.",
  },
  "gate-not-passed": {
    message: "“{event}” does not pass the protection gate “{gate}”.",
    fix: "Bring the evidence that this gate asks for.",
  },
  "missing-consent": {
    message: "“{event}” needs consent for “{purpose}”, and there is none.",
    fix: "Ask for consent and add its record.",
  },
  "consent-withdrawn": {
    message: "“{event}” needs consent for “{purpose}”, which was refused or withdrawn on {date}.",
    fix: "Do not go on without consent. If it was given again, add the new record.",
  },
  "consent-expired": {
    message: "“{event}” needs consent for “{purpose}”, which held until {date}.",
    fix: "Ask for consent again and add its record.",
  },
  "circular-transfer": {
    message: "The case would go back to “{value}”, which has it or has handed it over before.",
    fix: "Check to which office the case goes ({item}), or open a new case there.",
  },
  "duplicate-submission": {
    message: "This is the same submission as row {first}.",
    fix: "Keep one of the two. Both are scored.",
  },
  "duplicate-interview": {
    message: "This repeats the interview of row {first}: the same {by}.",
    fix: "Correct the case or the round, or keep one of the two. Both are scored.",
  },
  "unknown-record-type": {
    message: "There is no record version “{value}”.",
    fix: "Use one of the known versions: {known}.",
  },
  "record-repeated": {
    message: "A record of this kind with the id “{value}” stands in row {first} already.",
    fix: "Leave it out if it is the same; else give it an id of its own.",
  },
  "reference-not-found": {
    message: "{item}: “{value}” is the id of no record {to} of this file.",
    fix: "Correct the id, or put that record into the file too.",
  },
  "list-not-read": {
    message: "{item} is a list: a row of a table has no place for it, and it was not checked.",
    fix: "Give these records as JSON or NDJSON, where a list stands in its record.",
  },
  "indicator-not-computable": {
    message: "{indicator} cannot be computed: our records do not hold what it needs.",
    fix: "Take its value from the source that it names; the page of the indicator says why.",
  },
  "indicator-incomplete": {
    message: "{indicator} is of kind “{kind}” and does not say “{value}”.",
    fix: "Add it to the measure of the indicator.",
  },
  "indicator-unknown-field": {
    message: "{indicator} names the field “{value}”, which {source} does not have.",
    fix: "Correct the key in the definition, or name the source that has it. Nothing was counted.",
  },
  "indicator-unsuitable-field": {
    message: "{indicator}: “{value}” does not fit the field {item} of {source}.",
    fix: "Correct the definition: compare a field with a value that it can have. Nothing was counted.",
  },
  "small-group-hidden": {
    message:
      "{hidden} of {of} groups are hidden, so that nothing is told of fewer than {minimum} people, also not by subtracting. Some hidden groups are larger.",
    fix: "Tell fewer groups apart (of two fields the first is kept), compute fewer indicators at once, or take a longer period. Figures of hidden groups must not be published elsewhere.",
  },
  "too-many-groups": {
    message: "{count} fields were asked for to tell groups apart; at most {maximum} are allowed, since smaller groups reveal persons.",
    fix: "Choose {maximum} fields, and the round beside them.",
  },
  "unknown-group-field": {
    message: "{indicator} cannot be told apart by “{value}”.",
    fix: "Use one of: {known}. The figures are given without it.",
  },
  "as-of-needed": {
    message: "{indicator} reckons with time that is still running, and no day was given to which it is reckoned.",
    fix: "Give the day with --as-of. Without it nobody could be late.",
  },
  "period-without-date": {
    message: "The records of {source} lie in no period: {indicator} names no date for them. All of them were counted.",
    fix: "Leave the period out, or name the date field in the definition.",
  },
  "weights-not-possible": {
    message: "{indicator} takes no sampling weights: they are for interviews that are counted one by one.",
    fix: "Compute it without weights.",
  },
  "weight-not-usable": {
    message: "{item}: “{value}” is no weight or stratum that can be used. The interview was left out.",
    fix: "Give each interview a weight above 0, and its stratum.",
  },
  "one-in-a-stratum": {
    message: "Only one interview stands in the stratum {value}: how its answers vary cannot be known.",
    fix: "Put it together with a stratum that is like it, and say so.",
  },
  "not-a-count": {
    message: "{item}: {value} is no number of people or things. It was not added.",
    fix: "Give a whole number, 0 or more.",
  },
  "record-without-date": {
    message: "{item} is not answered, so nobody can say in which period the record lies. It was left out.",
    fix: "Enter the date, or leave the period out.",
  },
  "record-without-each": {
    message: "{item} is not answered, so nobody can say to whom the record belongs. It was left out.",
    fix: "Enter it.",
  },
  "record-counted-once": {
    message: "This repeats row {first} and was not counted again.",
    fix: "Leave one of the two out, or correct what tells them apart.",
  },
  "round-missing": {
    message: "There is no record of the round “{value}”, so there is no change.",
    fix: "Check the round of the records, or add those of the round that is missing.",
  },
  "rows-left-out": {
    message: "{count} records of {source} have errors in fields that {indicator} needs, and were left out.",
    fix: "Correct the errors that are listed with it.",
  },
  "nothing-to-compare": {
    message: "There are {count} figures; a comparison needs two or more.",
    fix: "Give the groups of a table, or the tables of two programmes.",
  },
  "not-comparable": {
    message: "{first} and {second} do not measure the same. {what}: “{otherValue}” for {first}, “{value}” for {second}.",
    fix: "Compute both with the same definitions and options; figures of different levels are never set side by side.",
  },
  "level-not-named": {
    message: "“{value}” does not say whose figure it is: of a project, a programme or a framework.",
    fix: "Compute it again and name the level; figures of several tables are compared within one level only.",
  },
  "figure-named-twice": {
    message: "“{value}” stands for two figures.",
    fix: "Give each figure a name of its own.",
  },
  "figure-not-there": {
    message: "The table of “{value}” has no such group ({group}).",
    fix: "Choose a group that the table has.",
  },
  "unknown-figure": {
    message: "“{value}” is not among the figures.",
    fix: "Name one of: {known}.",
  },
  "groups-overlap": {
    message: "{first} and {second} share people.",
    fix: "Compare groups of which nobody is in both, such as women with men; a total is not compared with its own part.",
  },
  "no-standardisation": {
    message: "{value} cannot be brought to a common mix by {by}.",
    fix: "Standardise shares, means, changes and rates, by fields by which their tables are told apart and the group does not.",
  },
  "structure-not-usable": {
    message: "The common mix by {by} cannot be used: {group}.",
    fix: "Name each group once, with a code of each field and a weight of 0 or more, one of them above 0.",
  },
  "not-independent": {
    message: "{first} and {second} are of two rounds or periods: where the same people are in both, interval and p value do not hold.",
    fix: "Use an indicator of change, which pairs the people, or make sure that others were asked.",
  },
  "definition-not-fixed": {
    message: "{first} and {second} were computed with definitions of your own ({value}); nobody can tell whether they were the same.",
    fix: "Make sure that nothing was changed between the two, or give them a digest.",
  },
  "mix-differs": {
    message: "The people of {first} and {second} are mixed differently by {by}: {percent} % of them would have to belong to another group.",
    fix: "Compare them within the groups, or standardise.",
  },
  "mix-unknown": {
    message: "How the people of {first} and {second} are mixed by {by} is not known, since that of some groups is not published.",
    fix: "Read the difference with care, or use larger groups.",
  },
  "empty-file": {
    message: "There are no responses in the file.",
    fix: "Export the data again; the first line must hold the column names.",
  },
  "not-a-text-file": {
    message: "This is not a text file ({value}).",
    fix: "Export the data as CSV in UTF-8, or as JSON.",
  },
  "spreadsheet-not-csv": {
    message: "This is a file of another kind ({value}), whatever it is called.",
    fix: "Open it and save it as an Excel workbook (.xlsx) or as “CSV UTF-8”; unpack a zip archive first.",
  },
  "encrypted-file": {
    message: "The file is locked by a password.",
    fix: "Open it, remove the password and save it again.",
  },
  "no-spreadsheet-reader": {
    message: "Excel workbooks are read with the package read-excel-file, which is not installed.",
    fix: "Install it with npm install read-excel-file, or save the workbook as “CSV UTF-8”.",
  },
  "workbook-damaged": {
    message: "The workbook is damaged or not as spreadsheets write it ({value}).",
    fix: "Open it in a spreadsheet and save it again as .xlsx or as “CSV UTF-8”.",
  },
  "workbook-too-large": {
    message: "The workbook is too large: {value} ({expected}); at most {maximum} are read.",
    fix: "Save the sheet with the responses as “CSV UTF-8”. If the file is small, it may be made to fill the memory: ask where it comes from.",
  },
  "workbook-too-slow": {
    message: "The workbook takes too long to read: stopped after {maximum} s.",
    fix: "Save the sheet with the responses as “CSV UTF-8”, which is read row by row, or allow more seconds with --time-limit. If the file is small, it may be made to be slow: ask where it comes from.",
  },
  "invalid-json": {
    message: "The JSON cannot be read: {value}.",
    fix: "Export the data again; if it was cut off, everything before this place was read.",
  },
  "invalid-xml": {
    message: "The XML cannot be read: {value}.",
    fix: "Give the XML of one submission as the survey tool keeps it, whole and unchanged.",
  },
  "not-a-submission": {
    message: "This is a form or a web page ({value}), not a submission.",
    fix: "Give the XML of one submission, or export the data as CSV.",
  },
  "no-known-column": {
    message: "No column was recognised. The first ones are: {value}.",
    fix: "Use item names or the question labels in one language as headers, with , or ; or tab between the columns. The names are listed by: reintegration schema {known}.",
  },
  "too-many-columns": {
    message: "There are {value} columns; at most {maximum} are read.",
    fix: "Export only this survey. A wrong line ending or delimiter can also be the cause.",
  },
  "cell-too-large": {
    message: "A row is longer than {maximum} characters.",
    fix: "Look for a quotation mark that is opened and never closed, or a file pasted into a cell. Everything before it was read.",
  },
  "unclosed-quote": {
    message: "A quotation mark is opened and never closed; the rest of the file cannot be split into cells.",
    fix: "Export the data again. Rows before this one were read.",
  },
  "stray-quote": {
    message: "A quotation mark stands inside a quoted cell and is not doubled: cells or rows may have been joined into one.",
    fix: "Look at this row in the file. A quotation mark in a text is written twice; an export writes it so by itself.",
  },
  "ambiguous-language": {
    message: "The column headers fit equally well in: {value}.",
    fix: "Use item names as headers, or export the labels of one language.",
  },
  "two-columns-one-item": {
    message: "Two columns hold {item}: “{first}” and “{value}”.",
    fix: "Take one out. Rows in which the two differ are not scored.",
  },
  "columns-disagree": {
    message: "{item}: two columns disagree, “{value}” and “{other}”.",
    fix: "Look up the original answer and correct one of the columns.",
  },
  "ambiguous-label": {
    message: "{item}: “{value}” can be read in more than one way.",
    fix: "Export codes (XML values) in place of labels, or 0/1 columns for the choices.",
  },
  "row-too-long": {
    message: "The row has {value} cells, the header {expected}.",
    fix: "Cells may have moved to the right: look for a delimiter or quotation mark inside a text.",
  },
  "row-too-short": {
    message: "The row has {value} cells, the header {expected}.",
    fix: "The line may be cut off. Missing cells are read as not answered.",
  },
  "not-all-pages": {
    message: "The file is one page of the data: {value} of {expected} submissions.",
    fix: "Download the other pages too, or export all data as CSV.",
  },
  "not-utf8": {
    message: "Some characters cannot be read: the file is not UTF-8.",
    fix: "Save it as “CSV UTF-8”. Codes are not affected, labels with accents may be.",
  },
  "legacy-encoding": {
    message: "The file is not UTF-8; its letters were read as {value}.",
    fix: "Look at names and labels with accents. Save the file as “CSV UTF-8” next time.",
  },
  "workbook-part-ignored": {
    message: "The workbook holds {expected}, which were left alone.",
    fix: "Nothing: only the values of the cells are read.",
  },
  "formulas-not-calculated": {
    message: "Formulas stand in {value} cells of the sheet; the values saved with them were read.",
    fix: "If they may be out of date, open the workbook, let it calculate and save it.",
  },
  "sheet-not-read": {
    message: "The sheet “{value}” was not read; the responses are on “{chosen}”.",
    fix: "Nothing, if it holds a repeat group, a list or notes; else save it as a file of its own.",
  },
  "number-for-text": {
    message: "{item}: the spreadsheet holds numbers, such as {value}, in place of texts.",
    fix: "Zeros at the start may be lost (00123 becomes 123). Format the column as text before filling or importing it.",
  },
  "column-not-recognised": {
    message: "The column “{value}” is not known here and was not read.",
    fix: "Nothing, if it is not one of our questions; else rename it to the item name.",
  },
  "item-without-column": {
    message: "{item} has no column in this file.",
    fix: "If it was asked, look among the columns not recognised. It counts as not answered.",
  },
  "label-for-code": {
    message: "{item}: the label “{value}” stands in place of the code “{code}”.",
    fix: "It was read as “{code}”. Use the code.",
  },
  "excel-date": {
    message: "{item}: {value} is a date as a spreadsheet counts days; it was read as {date}.",
    fix: "Format the column as text (YYYY-MM-DD) before saving.",
  },
  "not-approved": {
    message: "The submission is marked “{value}” by its reviewer.",
    fix: "Leave it out with --approved-only, or have it approved.",
  },
  "map-shape": {
    message: "“{value}” is not {expected}.",
    fix: "Write {expected}.",
  },
  "map-unknown-property": {
    message: "“{value}” is not known here.",
    fix: "Use one of: {known}.",
  },
  "map-unknown-item": {
    message: "“{value}” is no question and no context field of this instrument.",
    fix: "Closest names: {known}. All names: reintegration schema {instrument} --names",
  },
  "map-unknown-code": {
    message: "{item}: “{value}” is not one of the answers.",
    fix: "Use one of: {known}.",
  },
  "map-no-choices": {
    message: "{item} is not a multiple choice, so “{value}” means nothing here.",
    fix: "Take “{value}” out, or correct the item.",
  },
  "map-two-columns": {
    message: "Two columns lead to {item}: “{first}” and “{value}”.",
    fix: "Keep one of them. Columns of single choices need “choice”.",
  },
  "map-two-meanings": {
    message: "“{first}” and “{value}” read the same but lead to different answers.",
    fix: "Keep the one that is right.",
  },
  "map-unconfirmed": {
    message: "“{value}” is a proposal that nobody has confirmed: {known}.",
    fix: "Correct what is wrong, then take “confirm” out of the entry.",
  },
  "map-column-not-found": {
    message: "The map names the column “{value}”, which is not in this file.",
    fix: "Correct the header in the map, or take the entry out.",
  },
  "log-map-unknown": {
    message: "{workflow} does not know “{value}”.",
    fix: "Closest names: {known}.",
  },
  "log-map-entry": {
    message: "The entry says {value} of the things that a column can hold; it must say exactly one.",
    fix: "Keep one of: {known}.",
  },
  "log-map-layouts": {
    message: "The map has columns of steps (one row for each case) and also “{value}” (one row for each event).",
    fix: "Keep the columns of one of the two layouts.",
  },
  "log-column-needed": {
    message: "No column holds the {value}.",
    fix: "Write a map that says which one does, and give it with --map. Columns of the file: {known}.",
  },
  "log-blank-cell": {
    message: "The row does not say: {value}.",
    fix: "Fill it in. The row was left out.",
  },
  "log-unknown-event": {
    message: "“{value}” is no event of the workflow.",
    fix: "Say in a map which event it stands for. Closest names: {known}. It was counted as a deviation.",
  },
  "log-unknown-role": {
    message: "“{value}” is no role of the workflow.",
    fix: "Say in a map which role it stands for. Closest names: {known}.",
  },
  "invalid-definition": {
    message: "The definition is not valid: {value}.",
    fix: "Correct the definition file.",
  },
  terms: {
    code: "a code",
    codes: "a list of codes",
    integer: "a whole number",
    number: "a number",
    date: "a date as YYYY-MM-DD",
    month: "a month as YYYY-MM",
    text: "a text",
    object: "an object",
    rows: "a list of rows",
    records: "a list of records",
    events: "a list of events",
    instant: "an instant with its offset, as 2022-05-17T10:30:00+02:00",
    notKnown: "not known",
    answered: "answered",
    and: " and ",
    or: " or ",
    not: "not",
    texts: "a list of texts",
    dateOrder: "d/m/y, m/d/y or y/m/d",
    reference: "an id with its version",
    missingKind: "not_asked, not_applicable, refused, dont_know or absent",
    flag: "0, 1 or a kind of missing answer",
    true: "true",
    cells: "cells",
    files: "files",
    bytes: "bytes",
    macros: "macros",
    links: "links to other files",
    indicator: "indicator",
    definition: "definitions",
    kind: "kind of figure",
    unit: "unit",
    cutoffs: "cut-off set",
    profile: "profile of what was asked",
    level: "level",
    weights: "weights",
    confidence: "confidence",
    groupFields: "fields of the groups",
  },
};
