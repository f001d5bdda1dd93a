/**
 * A date of the calendar as YYYY-MM-DD, from 1900 to 2100: the days of each month, and 29 February in leap years. SQL checks
 * dates by this pattern alone, without a cast that could fail (rule Q1).
 */
export const calendarDatePattern = `^(?:${[
  "(?:19[0-9][0-9]|20[0-9][0-9]|2100)-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))",
  "(?:19(?:0[48]|[2468][048]|[13579][26])|20(?:0[048]|[2468][048]|[13579][26]))-02-29",
].join("|")})$`;
