import type { ComputeOptions } from "@reintegration/indicators";
import { isCalendarDate } from "@reintegration/model";
import { exitCodes } from "../exit-codes.ts";
import type { ReadingOptions } from "../options/reading-options.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";

/** The options of `indicators`, as they were typed. */
export interface IndicatorsOptions extends ReadingOptions {
  readonly indicator?: string;
  readonly by?: string;
  readonly byRound?: string;
  readonly compare?: string;
  readonly against?: string;
  readonly weights?: string;
  readonly stratum?: string;
  readonly from?: string;
  readonly to?: string;
  readonly level?: "project" | "programme" | "framework";
  readonly out: string;
  readonly force?: true;
  readonly strict?: true;
}

/** What is asked of the indicators. */
export interface IndicatorsRequest {
  readonly computing: ComputeOptions;
  /** The fields that figures are told apart by, the round behind the others. */
  readonly shownBy: readonly string[];
  readonly compareBy: string | undefined;
}

const mostFields = 2;

/** Reads the options; what cannot be meant stops the command. */
export function indicatorsRequest(options: IndicatorsOptions, asOf: string, text: Text): IndicatorsRequest {
  const { byRound, compare: compareBy, against, weights, stratum, level } = options;
  const said = text.indicators;
  const by = (options.by ?? "").split(",").flatMap((field) => field.trim() || []);
  if (by.length > mostFields) throw new Stop(exitCodes.badArguments, fill(said.tooManyFields, { value: options.by }));
  const shownBy = byRound === undefined ? by : [...by, byRound];
  if (compareBy !== undefined && !shownBy.includes(compareBy))
    throw new Stop(exitCodes.badArguments, fill(said.cannotCompare, { value: compareBy }));
  if (compareBy === undefined && against !== undefined) throw new Stop(exitCodes.badArguments, said.againstAlone);
  const period = { ...day("from", options, text), ...day("to", options, text) };
  const computing: ComputeOptions = {
    by,
    asOf,
    ...(Object.keys(period).length > 0 && { period }),
    ...(byRound !== undefined && { byRound }),
    ...(weights !== undefined && { weights: { weight: weights, ...(stratum !== undefined && { stratum }) } }),
    ...(level && { level }),
  };
  return { computing, shownBy, compareBy };
}

function day<Name extends "from" | "to">(name: Name, options: IndicatorsOptions, text: Text): { readonly [name in Name]?: string } {
  const value = options[name];
  if (value === undefined) return {};
  if (!isCalendarDate(value)) throw new Stop(exitCodes.badArguments, fill(text.indicators.badPeriod, { value }));
  return { [name]: value } as { readonly [name in Name]: string };
}
