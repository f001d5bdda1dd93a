/** The texts of an instrument in one language. */
export interface Labels {
  readonly language: string;
  readonly title: string;
  /** Dimension id -> title. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** Item or context key -> texts. */
  readonly items: Readonly<Record<string, ItemLabels>>;
  /** sha256 of the translation file, or of the definition file in its own language (rule N6). */
  readonly digest: string;
}

/** The texts of one item: the question, and the label of each code and missing kind it offers. */
export interface ItemLabels {
  readonly text: string;
  readonly hint?: string;
  readonly answers?: Readonly<Record<string, string>>;
  readonly missing?: Readonly<Record<string, string>>;
}
