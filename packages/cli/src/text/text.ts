import type { Basis, Status } from "@reintegration/model";
import type { FaultKind } from "../definitions/fault.ts";
import type { CodebookText, WorkbookText } from "./analyst-text.ts";
import type { CasesText } from "./cases/cases-text.ts";
import type { DuckdbText } from "./duckdb-text.ts";
import type { ExplainText } from "./explain-text.ts";
import type { IndicatorsText } from "./indicators/indicators-text.ts";
import type { MapText } from "./map-text.ts";
import type { RecordsText } from "./records/records-text.ts";
import type { Shape } from "./shape.ts";
import type { StopText } from "./stop-text.ts";

type Count = (n: number) => string;

/**
 * Everything the command says in one language, but for `--help` and the messages of the rules.
 *
 * Each language is one object of this type, so a text that is missing does not compile. `{name}` stands for a value.
 */
export interface Text {
  /** For numbers and plurals; digits are always 0 to 9. */
  readonly locale: string;
  /** With the spaces that belong to them. */
  readonly punctuation: { readonly colon: string; readonly semicolon: string; readonly comma: string };
  readonly count: {
    readonly rows: Count;
    readonly errors: Count;
    readonly warnings: Count;
    readonly interviews: Count;
    readonly more: Count;
  };
  readonly basis: Readonly<Record<Basis, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly kind: Readonly<Record<"instrument" | "scoring" | "record" | "workflow" | "indicator" | "frame" | "codelist", string>>;
  readonly own: string;
  readonly head: {
    readonly file: string;
    readonly standardInput: string;
    readonly survey: string;
    readonly scoring: string;
    readonly asOf: string;
    readonly betweenColumns: string;
    readonly labelsIn: string;
    readonly reconstructed: string;
    readonly draft: string;
    readonly incomplete: string;
  };
  readonly columns: { readonly title: string; readonly notRecognised: Count; readonly withoutColumn: Count; readonly hint: string };
  readonly responses: {
    readonly title: string;
    readonly read: string;
    readonly leftOut: string;
    readonly notAgreed: string;
    readonly valid: string;
    readonly withErrors: string;
    readonly scored: string;
    readonly insufficient: string;
    readonly invalid: string;
  };
  readonly tooFew: {
    readonly title: string;
    readonly share: string;
    readonly notApplicable: string;
    readonly composite: string;
  };
  readonly scores: {
    readonly title: string;
    readonly composite: string;
    readonly mean: string;
    readonly sd: string;
    readonly min: string;
    readonly max: string;
  };
  readonly bands: { readonly title: string; readonly note: string };
  readonly problems: {
    readonly title: string;
    readonly none: string;
    readonly inRows: string;
    readonly errors: string;
    readonly warnings: string;
    readonly error: string;
    readonly warning: string;
    readonly wholeFile: string;
    readonly moreQuestions: Count;
    readonly moreKinds: Count;
    /** Chosen by the number of rows; `{rows}` lists some of them. */
    readonly rowNumbers: Count;
    readonly toDo: string;
    readonly notChecked: string;
  };
  readonly files: {
    readonly title: string;
    readonly scores: string;
    readonly problems: string;
    readonly summary: string;
    readonly responses: string;
    readonly askForFiles: string;
    readonly noneWritten: string;
  };
  readonly explain: ExplainText;
  /** The table of a proposed map. */
  readonly map: MapText;
  readonly list: { readonly cutoffs: string };
  readonly form: { readonly written: string; readonly version: string; readonly next: string; readonly upload: string };
  readonly codebook: CodebookText;
  /** What `sql` says. */
  readonly sql: { readonly written: string; readonly badTable: string; readonly badColumn: string };
  readonly workbook: WorkbookText;
  /** The other engine. */
  readonly duckdb: DuckdbText;
  /** What `cases` says. */
  readonly cases: CasesText;
  /** What `validate` says about records. */
  readonly records: RecordsText;
  /** What `indicators` says. */
  readonly indicators: IndicatorsText;
  /** What `workflow` says. */
  readonly workflow: { readonly written: string; readonly roleNeeded: string; readonly unknownRole: string; readonly fine: string };
  /** What keeps the command from doing its work. */
  readonly stops: StopText;
  /** What is wrong in a scoring file of the user's own. */
  readonly faults: Readonly<Record<FaultKind, string>>;
  /** Shapes that a part of a scoring file must have: words for `{expected}`. */
  readonly shapes: Readonly<Record<Shape, string>>;
}
