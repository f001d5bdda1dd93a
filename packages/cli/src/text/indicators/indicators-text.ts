import type { InsufficientCell } from "@reintegration/indicators";
import type { MissingKind } from "@reintegration/model";

type Count = (n: number) => string;

/** What `indicators` says in one language. */
export interface IndicatorsText {
  readonly unknown: string;
  readonly notComputable: string;
  /** The file holds nothing that an indicator reads. */
  readonly noneFits: string;
  readonly tooManyFields: string;
  readonly unknownField: string;
  readonly badPeriod: string;
  readonly title: Count;
  readonly rowsRead: Count;
  readonly rowsLeftOut: Count;
  readonly of: string;
  readonly population: string;
  readonly denominator: string;
  readonly numerator: string;
  readonly all: string;
  /** Behind the code of a group whose people gave no answer. */
  readonly missing: Readonly<Record<MissingKind, string>>;
  readonly hidden: string;
  readonly hiddenGroups: Count;
  readonly moreGroups: Count;
  readonly notUsed: Count;
  readonly insufficient: Readonly<Record<InsufficientCell["reason"], string>>;
  readonly notToldApart: string;
  readonly matched: string;
  readonly confidence: string;
  readonly levels: Readonly<Record<"project" | "programme" | "framework", string>>;
  readonly cannotCompare: string;
  readonly againstAlone: string;
  readonly compared: { readonly title: string; readonly legend: string; readonly not: Count };
  readonly files: { readonly csv: string; readonly json: string; readonly comparisons: string };
  readonly notice: string;
}
