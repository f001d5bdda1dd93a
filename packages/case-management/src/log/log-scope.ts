/** What a log can show, by its columns. What it cannot show is not checked; what it can and does not is missing. */
export interface LogScope {
  /** In which role an event was done. */
  readonly roles: boolean;
  /** Facts that have a column. */
  readonly facts: readonly string[];
  /** Records, as `id@x.y.z`, that have a column. */
  readonly records: readonly string[];
  /** Purposes of consent that have a column. */
  readonly consents: readonly string[];
  /** Facts and records stand with the event that brought them; else with the case, whenever they came. */
  readonly byEvent: boolean;
  /** Events bring their records whole, with their fields: evidence, consent and facts are then read from these, as the engine reads them. */
  readonly wholeRecords?: boolean;
}
