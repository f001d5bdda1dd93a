# The oracle of the statistics: reads data sets from jobs.json, calculates every figure with R's own functions and the package survey from the
# raw data, and writes results.json: one object of figures for each data set, null where there is none.
suppressPackageStartupMessages({
  library(jsonlite)
  library(survey)
})
options(survey.lonely.psu = "fail", warn = -1)

none <- NA_real_

mean_figures <- function(values, confidence) {
  n <- length(values)
  if (n == 0) return(list(n = 0, mean = none, low = none, high = none, median = none))
  # t.test refuses a single value, and data that are essentially constant
  interval <- tryCatch(t.test(values, conf.level = confidence)$conf.int, error = function(e) c(none, none))
  list(n = n, mean = mean(values), low = interval[1], high = interval[2], median = median(values))
}

wilson <- function(numerator, denominator, confidence) {
  if (denominator == 0) return(c(none, none))
  # prop.test takes fractional counts, as an effective sample size gives them
  as.vector(prop.test(numerator, denominator, conf.level = confidence, correct = FALSE)$conf.int)
}

share_figures <- function(numerator, denominator, confidence) {
  interval <- wilson(numerator, denominator, confidence)
  list(low = interval[1], high = interval[2])
}

rate_figures <- function(events, time, confidence) {
  if (time == 0) return(list(rate = none, low = none, high = none))
  test <- poisson.test(events, time, conf.level = confidence)
  list(rate = events / time, low = test$conf.int[1], high = test$conf.int[2])
}

# rows: a list of columns
design_of <- function(rows) svydesign(ids = ~1, strata = ~stratum, weights = ~weight, data = as.data.frame(rows))

# Value, standard error, degrees of freedom and interval of Student's t; nothing but the value where the data are essentially constant.
t_figures <- function(name, value, error, freedom, confidence) {
  known <- freedom > 0 && error > 10 * .Machine$double.eps * abs(value)
  reach <- if (known) qt((1 - confidence) / 2, freedom, lower.tail = FALSE) * error else none
  setNames(
    list(value, if (known) error else none, freedom, value - reach, value + reach),
    paste(name, c("value", "error", "freedom", "low", "high"), sep = " ")
  )
}

# The figures of one cell: a subset of the design, so that the other units of the sample count with 0.
cell_figures <- function(design, cell, confidence) {
  part <- design[design$variables$cell == cell, ]
  rows <- part$variables
  freedom <- degf(part)
  weights <- weights(part, "sampling")
  m <- svymean(~y, part)
  r <- svyratio(~y, ~x, part)
  total <- svytotal(~y, part)
  s <- svymean(~yes, part)
  # exactly 0 or 1 where all say the same; svymean is off by a rounding error
  p <- if (length(unique(rows$yes)) == 1) rows$yes[1] else as.vector(coef(s))
  variance <- as.vector(vcov(s))
  share <- t_figures("share", p, sqrt(variance), freedom, confidence)
  bounds <- c(none, none)
  if (freedom > 0) {
    size <- if (!is.na(share[["share error"]])) p * (1 - p) / variance else if (p > 0 && p < 1) nrow(rows) else sum(weights)^2 / sum(weights^2)
    outside <- (1 - confidence) / 2
    # as svyciprop does for method "beta"
    size <- size * (qt(outside, nrow(rows) - 1) / qt(outside, freedom))^2
    size <- min(size, nrow(rows))
    bounds <- wilson(p * size, size, confidence)
  }
  share[["share low"]] <- bounds[1]
  share[["share high"]] <- bounds[2]
  c(
    t_figures("mean", as.vector(coef(m)), as.vector(SE(m)), freedom, confidence),
    t_figures("ratio", as.vector(coef(r)), as.vector(SE(r)), freedom, confidence),
    t_figures("total", as.vector(coef(total)), as.vector(SE(total)), freedom, confidence),
    share
  )
}

weighted_figures <- function(rows, confidence) {
  rows <- as.data.frame(rows)
  design <- design_of(rows)
  if (inherits(try(svymean(~y, design), silent = TRUE), "try-error")) return(list(refused = 1))
  cells <- sort(unique(rows$cell))
  figures <- list()
  for (cell in cells) {
    of <- cell_figures(design, cell, confidence)
    figures <- c(figures, setNames(of, paste(cell, names(of))))
  }
  # svyby, the way surveys are usually tabulated, must say the same
  by <- svyby(~y, ~cell, design, svymean, vartype = "se")
  for (cell in cells) figures[[paste(cell, "mean by svyby")]] <- by[by$cell == cell, "y"]
  figures
}

welch <- function(name, a, b, confidence) {
  value <- a$value - b$value
  if (is.na(a$error) || is.na(b$error)) return(setNames(list(value, none, none, none), paste(name, c("value", "low", "high", "p"))))
  error <- sqrt(a$error^2 + b$error^2)
  freedom <- error^4 / (a$error^4 / a$freedom + b$error^4 / b$freedom)
  reach <- qt((1 - confidence) / 2, freedom, lower.tail = FALSE) * error
  p <- 2 * pt(abs(value / error), freedom, lower.tail = FALSE)
  setNames(list(value, value - reach, value + reach, p), paste(name, c("value", "low", "high", "p")))
}

log_ratio <- function(name, value, error, confidence) {
  factor <- exp(qnorm((1 - confidence) / 2, lower.tail = FALSE) * error)
  if (!is.finite(value * factor)) factor <- none
  setNames(list(value, value / factor, value * factor), paste(name, c("value", "low", "high")))
}

two_means_figures <- function(x, y, confidence) {
  test <- list(conf.int = c(none, none), p.value = none, parameter = none)
  # t.test refuses a group of one and two groups that are essentially constant; here one such group is enough
  if (!is.na(mean_figures(x, confidence)$low) && !is.na(mean_figures(y, confidence)$low)) test <- t.test(x, y, conf.level = confidence)
  freedom <- length(x) + length(y) - 2
  deviation <- sqrt((sum((x - mean(x))^2) + sum((y - mean(y))^2)) / freedom)
  ratio <- list("ratio value" = none, "ratio low" = none, "ratio high" = none)
  error <- sqrt(var(x) / length(x) / mean(x)^2 + var(y) / length(y) / mean(y)^2)
  if (is.na(test$p.value)) error <- none
  if (mean(x) > 0 && mean(y) > 0) ratio <- log_ratio("ratio", mean(x) / mean(y), error, confidence)
  c(list(
    difference = mean(x) - mean(y), low = test$conf.int[1], high = test$conf.int[2],
    p = test$p.value, freedom = as.vector(test$parameter), g = (mean(x) - mean(y)) / deviation * (1 - 3 / (4 * freedom - 1))
  ), ratio)
}

two_shares_figures <- function(numerators, denominators, confidence) {
  p <- numerators / denominators
  test <- prop.test(numerators, denominators, conf.level = confidence, correct = FALSE)
  one <- wilson(numerators[1], denominators[1], confidence)
  two <- wilson(numerators[2], denominators[2], confidence)
  ratio <- list("ratio value" = none, "ratio low" = none, "ratio high" = none)
  if (all(numerators > 0)) {
    error <- sqrt(sum(1 / numerators - 1 / denominators))
    ratio <- log_ratio("ratio", p[1] / p[2], error, confidence)
    if (all(numerators == denominators)) ratio[2:3] <- none
  }
  c(list(
    difference = p[1] - p[2],
    low = p[1] - p[2] - sqrt((p[1] - one[1])^2 + (two[2] - p[2])^2),
    high = p[1] - p[2] + sqrt((one[2] - p[1])^2 + (p[2] - two[1])^2),
    p = test$p.value, h = 2 * asin(sqrt(p[1])) - 2 * asin(sqrt(p[2]))
  ), ratio)
}

two_rates_figures <- function(events, times, confidence) {
  rate <- events / times
  one <- poisson.test(events[1], times[1], conf.level = confidence)$conf.int
  two <- poisson.test(events[2], times[2], conf.level = confidence)$conf.int
  # of all events, the share that fell in the first time; prop.test refuses a share of nothing
  p <- if (sum(events) == 0) none else prop.test(events[1], sum(events), p = times[1] / sum(times), correct = FALSE)$p.value
  ratio <- list("ratio value" = none, "ratio low" = none, "ratio high" = none)
  if (all(events > 0)) ratio <- log_ratio("ratio", rate[1] / rate[2], sqrt(sum(1 / events)), confidence)
  c(list(
    difference = rate[1] - rate[2],
    low = rate[1] - rate[2] - sqrt((rate[1] - one[1])^2 + (two[2] - rate[2])^2),
    high = rate[1] - rate[2] + sqrt((one[2] - rate[1])^2 + (rate[2] - two[1])^2),
    p = p
  ), ratio)
}

two_samples_figures <- function(first, second, confidence) {
  estimate <- function(rows) {
    design <- design_of(rows)
    m <- svymean(~y, design)
    list(value = as.vector(coef(m)), error = as.vector(SE(m)), freedom = degf(design))
  }
  a <- estimate(first)
  b <- estimate(second)
  c(
    welch("difference", a, b, confidence),
    log_ratio("ratio", a$value / b$value, sqrt((a$error / a$value)^2 + (b$error / b$value)^2), confidence)
  )
}

paired_figures <- function(before, after, confidence) {
  n <- length(before)
  interval <- tryCatch(t.test(after, before, paired = TRUE, conf.level = confidence)$conf.int, error = function(e) c(none, none))
  figures <- list(n = n, mean = mean(after - before), low = interval[1], high = interval[2])
  counts <- c(improved = sum(after > before), unchanged = sum(after == before), worsened = sum(after < before))
  for (name in names(counts)) {
    bounds <- wilson(counts[[name]], n, confidence)
    figures <- c(figures, setNames(list(counts[[name]], bounds[1], bounds[2]), paste(name, c("count", "low", "high"))))
  }
  figures
}

adjusted_figures <- function(p) {
  holm <- p.adjust(p, "holm")
  bh <- p.adjust(p, "BH")
  c(setNames(as.list(holm), paste("holm p", seq_along(p))), setNames(as.list(bh), paste("bh p", seq_along(p))))
}

standardised_figures <- function(groups, structure, confidence) {
  structure <- structure[structure > 0]
  mix <- sapply(groups, length)
  names <- names(structure)
  shares <- unlist(structure) / sum(unlist(structure))
  every <- union(names, names(groups))
  observed <- sapply(every, function(name) if (name %in% names(groups)) mix[[name]] else 0) / sum(mix)
  common <- sapply(every, function(name) if (name %in% names) shares[[name]] else 0)
  figures <- list("mix difference" = sum(abs(observed - common)) / 2)
  if (!all(names %in% names(groups))) return(c(figures, list("mean insufficient" = 1, "share insufficient" = 1)))
  add <- function(figures, name, values, bounds) {
    value <- sum(shares * values)
    low <- value - sqrt(sum((shares * (values - bounds[1, ]))^2))
    high <- value + sqrt(sum((shares * (bounds[2, ] - values))^2))
    c(figures, setNames(list(value, low, high), paste(name, c("value", "low", "high"))))
  }
  groups <- groups[names]
  intervals <- sapply(groups, function(x) unlist(mean_figures(x, confidence)[c("low", "high")]))
  figures <- add(figures, "mean", sapply(groups, mean), intervals)
  bounds <- sapply(groups, function(x) wilson(sum(x >= 0.5), length(x), confidence))
  add(figures, "share", sapply(groups, function(x) mean(x >= 0.5)), bounds)
}

distribution_figures <- function(freedom, shape, confidence, t) {
  outside <- 1 - confidence
  list(
    t = qt(outside / 2, freedom, lower.tail = FALSE), z = qnorm(outside / 2, lower.tail = FALSE),
    below = qgamma(outside / 2, shape), above = qgamma(outside / 2, shape, lower.tail = FALSE),
    "t p" = 2 * pt(-abs(t), freedom), "z p" = 2 * pnorm(-abs(t))
  )
}

figures_of <- list(
  mean = mean_figures, share = share_figures, rate = rate_figures, weighted = weighted_figures, "two means" = two_means_figures,
  "two shares" = two_shares_figures, "two rates" = two_rates_figures, "two samples" = two_samples_figures, paired = paired_figures, "p values" = adjusted_figures,
  standardised = standardised_figures, distribution = distribution_figures
)

jobs <- fromJSON("jobs.json", simplifyDataFrame = FALSE, simplifyMatrix = FALSE)
results <- lapply(jobs, function(job) {
  tryCatch(do.call(figures_of[[job$kind]], job$given), error = function(e) list(error = conditionMessage(e)))
})
write(toJSON(results, auto_unbox = TRUE, digits = NA, na = "null"), "results.json")
