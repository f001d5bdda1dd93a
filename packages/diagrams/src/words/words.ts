import type { Basis, Duration } from "@reintegration/model";

/** The forms of a counted unit in one language, by plural category; `{n}` stands for the number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * What diagrams and checklists say in one language beside the texts of the workflow. Each language is one object of this type, so a
 * text that is missing does not compile. `{name}` stands for a value.
 */
export interface Words {
  readonly language: string;
  /** Written from right to left. */
  readonly isRtl: boolean;
  /** Between the entries of a list. */
  readonly comma: string;
  readonly units: Readonly<Record<keyof Duration, Forms>>;
  readonly colon: string;
  /** Between the parts of a duration. */
  readonly and: string;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly diagram: {
    /** Over events that leave a case where it is. */
    readonly anyTime: string;
    readonly inStates: string;
    readonly notInStates: string;
    /** In a box that stands for several states. */
    readonly from: string;
    readonly fromAny: string;
    readonly more: Forms;
    readonly who: string;
    readonly needs: string;
    readonly onlyIf: string;
    readonly consent: string;
    /** What the picture does not hold; on the process itself. */
    readonly reading: string;
    readonly way: string;
    readonly afterClosure: string;
  };
  readonly checklist: {
    readonly title: string;
    readonly intro: string;
    readonly opening: string;
    readonly whileState: string;
    readonly afterClosing: string;
    readonly anyTime: string;
    readonly anyTimeIntro: string;
    readonly doThis: string;
    readonly onlyIf: string;
    readonly consent: string;
    readonly record: string;
    readonly newRecord: string;
    readonly fields: string;
    readonly where: string;
    readonly gate: string;
    readonly without: string;
    readonly oneOf: string;
    readonly way: string;
    readonly deadline: string;
    readonly deadlineWhen: string;
    readonly starts: string;
    readonly leads: string;
    readonly closes: string;
    readonly stays: string;
    readonly nothing: string;
    readonly caseNumber: string;
    readonly doneOn: string;
  };
  /** A deadline: `{within}` is the duration, `{events}` what it runs from. */
  readonly within: string;
  /** Between events any one of which starts a deadline. */
  readonly or: string;
  readonly quoted: string;
}
