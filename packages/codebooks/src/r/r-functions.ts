/** The part of every R script that reads a flat CSV and makes labelled factors of it: base R only. */
export const rReading = `
# ---- reading -------------------------------------------------------------------------------------------------------------------

missing_numbers <- c(not_asked = -1, not_applicable = -2, refused = -3, dont_know = -4, absent = -5)

read_flat <- function(path) {
  table <- utils::read.csv(path, colClasses = "character", encoding = "UTF-8", check.names = FALSE, na.strings = character(0),
    quote = "\\"", comment.char = "", strip.white = FALSE, row.names = NULL)
  names(table) <- sub("^(\\ufeff|\\u00ef\\u00bb\\u00bf)", "", enc2utf8(names(table)))
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

# The data to work with: factors with labels, numbers, dates; every kind of missing answer is NA here, and has its number in \`numbers\`.
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
`;

/** The part of an R script that computes scores: sums of whole numbers, and one division. */
export const rScoring = `
# ---- scoring -------------------------------------------------------------------------------------------------------------------

# What conditions see of a question: as \`numbers\`, and "not applicable" where it does not apply; what can not be understood is absent.
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
`;
