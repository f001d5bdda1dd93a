# test-shelter@1.2.0, scored by test-shelter-weights@1.0.0
# Adapted from a source: these are not the official values.
# Reconstructed: these are not official texts or values.
# Draft: the definition may still change.
# test-shelter@1.2.0 sha256 0000000000000000000000000000000000000000000000000000000000000000
# test-shelter-weights@1.0.0 sha256 1111111111111111111111111111111111111111111111111111111111111111
#
# Rscript --encoding=UTF-8 THIS_FILE responses.csv scores.csv
# or, in a session: input <- "responses.csv"; source("THIS_FILE", encoding = "UTF-8")

arguments <- commandArgs(trailingOnly = TRUE)
if (!exists("input")) input <- if (length(arguments) > 0) arguments[[1]] else "responses.csv"

instrument <- "test-shelter@1.2.0"
questions <- list()
questions[["household"]] <- list(type = "text", label = "Household")
questions[["roof"]] <- list(type = "single", label = "What is the roof like?",
  codes = c("whole", "leaks", "gone"),
  numbers = c(1, 2, 4),
  labels = c("Whole", "It leaks", "Gone"))
questions[["fuels"]] <- list(type = "multiple", label = "What do you cook with?",
  codes = c("wood", "gas", "none"),
  numbers = c(1, 2, 3),
  labels = c("Wood", "Gas", "Nothing"),
  columns = c("fuels_wood", "fuels_gas", "fuels_none"), alone = c("none"))
questions[["children"]] <- list(type = "integer", label = "How many children live here?")
questions[["all_in_school"]] <- list(type = "single", label = "Do all go to school?",
  codes = c("yes", "no"),
  numbers = c(1, 2),
  labels = c("Yes", "No"))
questions[["moved_in"]] <- list(type = "date", label = "Moved in on")
questions[["balance"]] <- list(type = "decimal", label = "Balance")

# ---- reading -------------------------------------------------------------------------------------------------------------------

missing_numbers <- c(not_asked = -1, not_applicable = -2, refused = -3, dont_know = -4, absent = -5)

read_flat <- function(path) {
  table <- utils::read.csv(path, colClasses = "character", encoding = "UTF-8", check.names = FALSE, na.strings = character(0),
    quote = "\"", comment.char = "", strip.white = FALSE, row.names = NULL)
  names(table) <- sub("^(\ufeff|\u00ef\u00bb\u00bf)", "", enc2utf8(names(table)))
  table
}

responses <- read_flat(input)
rows <- nrow(responses)

# The cells of one question; blank where the file has no such column.
cells_of <- function(key) {
  cells <- if (key %in% names(responses)) responses[[key]] else rep("", rows)
  as.character(ifelse(is.na(cells), "", cells))
}
cells <- sapply(names(questions), cells_of, simplify = FALSE)

is_decimal <- function(text) grepl("^-?[0-9]+([.][0-9]+)?$", text, perl = TRUE)
is_whole <- function(number) !is.na(number) & floor(number) == number & abs(number) <= 9007199254740991
number_in <- function(text) suppressWarnings(as.numeric(ifelse(is_decimal(text), text, NA)))

# The choices of a multiple choice, one list entry for each row; NULL where the cell is blank or a kind of missing answer.
choices_of <- function(question, cells) {
  parts <- strsplit(cells, " ", fixed = TRUE)
  parts[cells == "" | cells %in% names(missing_numbers)] <- list(NULL)
  parts
}
choices <- sapply(names(questions), function(key) {
  if (questions[[key]]$type == "multiple") choices_of(questions[[key]], cells[[key]]) else NULL
}, simplify = FALSE)
is_known_choice <- function(question, parts) vapply(parts, function(part) length(part) > 0 && all(part %in% question$codes), logical(1))
is_allowed_choice <- function(question, parts) vapply(parts, function(part) {
  !anyDuplicated(part) && !(length(part) > 1 && any(part %in% question$alone))
}, logical(1))

# What each cell holds: the number of an answer (0 where it is no single choice), the negative number of a kind of missing answer, NA
# where it can not be understood.
number_of <- function(key) {
  question <- questions[[key]]
  text <- cells[[key]]
  number <- switch(question$type,
    single = question$numbers[match(text, question$codes)],
    multiple = ifelse(is_known_choice(question, choices[[key]]), 0, NA),
    integer = ifelse(is_whole(number_in(text)), 0, NA),
    decimal = ifelse(!is.na(number_in(text)), 0, NA),
    ifelse(text %in% c("", names(missing_numbers)), NA, 0))
  number <- as.numeric(number)
  if (rows == 0) return(numeric(0))
  kind <- unname(missing_numbers[match(text, names(missing_numbers))])
  kind[text == ""] <- missing_numbers[["absent"]]
  ifelse(is.na(number), kind, number)
}
numbers <- sapply(names(questions), number_of, simplify = FALSE)

# The data to work with: factors with labels, numbers, dates; every kind of missing answer is NA here, and has its number in `numbers`.
labelled <- function(key) {
  question <- questions[[key]]
  text <- cells[[key]]
  text[!is.na(numbers[[key]]) & numbers[[key]] < 0] <- NA
  column <- switch(question$type,
    single = factor(match(text, question$codes), levels = seq_along(question$codes), labels = make.unique(question$labels)),
    integer = ifelse(is_whole(number_in(text)), number_in(text), NA),
    decimal = number_in(text),
    date = as.Date(ifelse(grepl("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", text), text, NA), optional = TRUE),
    text)
  attr(column, "label") <- question$label
  if (question$type == "single") attr(column, "numbers") <- stats::setNames(question$numbers, question$codes)
  column
}
survey <- list()
for (key in names(questions)) {
  survey[[key]] <- labelled(key)
  question <- questions[[key]]
  if (question$type != "multiple") next
  for (at in seq_along(question$codes)) {
    chosen <- vapply(choices[[key]], function(part) question$codes[[at]] %in% part, logical(1))
    column <- ifelse(!is.na(numbers[[key]]) & numbers[[key]] == 0, as.integer(chosen), NA_integer_)
    attr(column, "label") <- paste0(question$label, ": ", question$labels[[at]])
    survey[[question$columns[[at]]]] <- column
  }
}
survey <- as.data.frame(survey, optional = TRUE, stringsAsFactors = FALSE)

# ---- scoring -------------------------------------------------------------------------------------------------------------------

# What conditions see of a question: as `numbers`, and "not applicable" where it does not apply; what can not be understood is absent.
state <- list()
relevant <- list()
put_state <- function(key, applies = rep(TRUE, rows)) {
  seen <- numbers[[key]]
  seen[is.na(seen)] <- missing_numbers[["absent"]]
  seen[!applies] <- missing_numbers[["not_applicable"]]
  state[[key]] <<- seen
  relevant[[key]] <<- applies
}
is_one_of <- function(key, wanted) state[[key]] %in% wanted
includes <- function(key, code) state[[key]] == 0 & vapply(choices[[key]], function(part) code %in% part, logical(1))
compare <- function(key, operator, value) {
  held <- if (is.numeric(value)) number_in(cells[[key]]) else cells[[key]]
  collation <- Sys.getlocale("LC_COLLATE")
  on.exit(Sys.setlocale("LC_COLLATE", collation))
  Sys.setlocale("LC_COLLATE", "C")
  holds <- operator(held, value)
  state[[key]] == 0 & !is.na(holds) & holds
}

# The value of each answer; -1 unanswered, -2 does not apply, NA an error.
outcome <- list()
put_outcome <- function(key, values, leaves, unanswered) {
  question <- questions[[key]]
  number <- numbers[[key]]
  found <- if (question$type == "multiple") {
    allowed <- number %in% 0 & is_allowed_choice(question, choices[[key]])
    ifelse(allowed, vapply(choices[[key]], function(part) max(-1, values[match(part, question$codes)]), numeric(1)), NA)
  } else values[match(number, question$numbers)]
  found[number %in% unanswered] <- -1
  found[number %in% leaves] <- -2
  found[!relevant[[key]]] <- -2
  outcome[[key]] <<- as.numeric(found)
}

scores <- list()
is_invalid <- rep(FALSE, rows)
put_score <- function(names, numerator, answered_weight, applicable_weight, answered, applicable, scale, minimum, bands = NULL) {
  share <- ifelse(applicable_weight > 0, answered_weight / applicable_weight, 0)
  is_scored <- !is_invalid & answered_weight > 0 & share >= minimum
  value <- ifelse(is_scored, numerator / (scale * answered_weight), NA_real_)
  scores[[names[["value"]]]] <<- value
  scores[[names[["status"]]]] <<- ifelse(is_invalid, "invalid", ifelse(is_scored, "scored", "insufficient"))
  scores[[names[["answered"]]]] <<- ifelse(is_invalid, NA, answered)
  scores[[names[["applicable"]]]] <<- ifelse(is_invalid, NA, applicable)
  scores[[names[["share"]]]] <<- ifelse(is_invalid, NA, share)
  if (!is.null(bands)) scores[[names[["band"]]]] <<- band_of(value, bands)
  value
}

# A band holds its lower bound, not its upper one.
band_of <- function(value, bands) {
  at <- findInterval(value, bands)
  ifelse(is.na(value), "", names(bands)[pmax(at, 1)])
}

cells_of_instrument <- cells_of("rs_instrument")
put_state("roof")
put_state("fuels")
put_state("children")
put_state("all_in_school", (compare("children", `>`, 0) & !is_one_of("roof", c(4))))

put_outcome("roof", c(4, 2, 0), c(), c(-1, -3, -4, -5))
put_outcome("fuels", c(1, 4, 0), c(), c(-1, -3, -5))
put_outcome("all_in_school", c(4, 0), c(-2), c(-1, -5))
is_invalid <- Reduce(`|`, lapply(outcome, is.na), cells_of_instrument != instrument)

bands <- c("low" = 0, "middle" = 0.33, "high" = 0.66)
all_sums <- list(numerator = 0, answered_weight = 0, applicable_weight = 0, answered = 0, applicable = 0)

weights <- c("roof" = 3, "fuels" = 1)
numerator <- answered_weight <- applicable_weight <- answered <- applicable <- rep(0, rows)
for (key in names(weights)) {
  found <- ifelse(is.na(outcome[[key]]), -1, outcome[[key]])
  applicable <- applicable + (found != -2)
  applicable_weight <- applicable_weight + weights[[key]] * (found != -2)
  answered <- answered + (found >= 0)
  answered_weight <- answered_weight + weights[[key]] * (found >= 0)
  numerator <- numerator + ifelse(found >= 0, weights[[key]] * found, 0)
}
value <- put_score(c(value = "shelter", status = "shelter_status", answered = "shelter_answered", applicable = "shelter_applicable", share = "shelter_share"), numerator, answered_weight, applicable_weight, answered, applicable, 4, 0.5)
all_sums$numerator <- all_sums$numerator + ifelse(is.na(value), 0, 2 * value)
all_sums$answered_weight <- all_sums$answered_weight + ifelse(is.na(value), 0, 2)
all_sums$applicable_weight <- all_sums$applicable_weight + rep(2, rows)
all_sums$answered <- all_sums$answered + answered
all_sums$applicable <- all_sums$applicable + applicable

weights <- c("all_in_school" = 1)
numerator <- answered_weight <- applicable_weight <- answered <- applicable <- rep(0, rows)
for (key in names(weights)) {
  found <- ifelse(is.na(outcome[[key]]), -1, outcome[[key]])
  applicable <- applicable + (found != -2)
  applicable_weight <- applicable_weight + weights[[key]] * (found != -2)
  answered <- answered + (found >= 0)
  answered_weight <- answered_weight + weights[[key]] * (found >= 0)
  numerator <- numerator + ifelse(found >= 0, weights[[key]] * found, 0)
}
value <- put_score(c(value = "people", status = "people_status", answered = "people_answered", applicable = "people_applicable", share = "people_share"), numerator, answered_weight, applicable_weight, answered, applicable, 4, 0.5)
all_sums$numerator <- all_sums$numerator + ifelse(is.na(value), 0, 1 * value)
all_sums$answered_weight <- all_sums$answered_weight + ifelse(is.na(value), 0, 1)
all_sums$applicable_weight <- all_sums$applicable_weight + rep(1, rows)
all_sums$answered <- all_sums$answered + answered
all_sums$applicable <- all_sums$applicable + applicable

invisible(put_score(c(value = "composite", status = "composite_status", answered = "composite_answered", applicable = "composite_applicable", share = "composite_share", band = "composite_band"), all_sums$numerator, all_sums$answered_weight, all_sums$applicable_weight,
  all_sums$answered, all_sums$applicable, 1, 0.6, bands))
scores <- as.data.frame(scores, optional = TRUE, stringsAsFactors = FALSE)
attr(scores[["shelter"]], "label") <- "Shelter: score from 0 to 1, higher is better; blank where there is none"
attr(scores[["shelter_status"]], "label") <- "Shelter: whether there is a score"
attr(scores[["shelter_answered"]], "label") <- "Shelter: answered questions"
attr(scores[["shelter_applicable"]], "label") <- "Shelter: questions that apply"
attr(scores[["shelter_share"]], "label") <- "Shelter: answered weight over applicable weight"
attr(scores[["people"]], "label") <- "People: score from 0 to 1, higher is better; blank where there is none"
attr(scores[["people_status"]], "label") <- "People: whether there is a score"
attr(scores[["people_answered"]], "label") <- "People: answered questions"
attr(scores[["people_applicable"]], "label") <- "People: questions that apply"
attr(scores[["people_share"]], "label") <- "People: answered weight over applicable weight"
attr(scores[["composite"]], "label") <- "Composite: score from 0 to 1, higher is better; blank where there is none"
attr(scores[["composite_status"]], "label") <- "Composite: whether there is a score"
attr(scores[["composite_answered"]], "label") <- "Composite: answered questions"
attr(scores[["composite_applicable"]], "label") <- "Composite: questions that apply"
attr(scores[["composite_share"]], "label") <- "Composite: answered weight over applicable weight"
attr(scores[["composite_band"]], "label") <- "Composite: band under the cut-off set thirds"

# As text with 17 digits, which read back as the same number.
if (length(arguments) > 1) {
  shown <- as.data.frame(lapply(scores, function(column) {
    if (is.numeric(column)) ifelse(is.na(column), "", sprintf("%.17g", column)) else column
  }), optional = TRUE, stringsAsFactors = FALSE)
  utils::write.csv(shown, arguments[[2]], row.names = FALSE, na = "", fileEncoding = "UTF-8")
}
