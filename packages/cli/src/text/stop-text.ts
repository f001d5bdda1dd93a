/** What keeps the command from doing its work, in one language. */
export interface StopText {
  readonly unknownInstrument: string;
  readonly unknownForm: string;
  readonly notFilledIn: string;
  readonly isFrame: string;
  readonly unknownScoring: string;
  readonly scoringNeeded: string;
  readonly notScored: string;
  readonly otherInstrument: string;
  readonly unknownCutoffs: string;
  readonly noCutoffs: string;
  readonly unknownDefinition: string;
  readonly noSchema: string;
  readonly known: string;
  readonly badMissing: string;
  readonly badAsOf: string;
  readonly badTimeLimit: string;
  readonly noFile: string;
  readonly isFolder: string;
  readonly mayNotRead: string;
  readonly cannotRead: string;
  readonly cannotWrite: string;
  readonly notOurs: string;
  readonly unreadable: string;
  readonly badScoring: string;
  readonly interrupted: string;
  readonly noSubmissions: string;
  readonly unknownLanguage: string;
  readonly alreadyThere: string;
  readonly instrumentNeeded: string;
  readonly badMap: string;
  readonly otherMap: string;
  readonly needsPackage: string;
  readonly notAForm: string;
}
