/** Options on the download pages of KoboToolbox and ODK Central, as `lay_out_exports.py` takes them; a type is that of the file. */
export interface Export {
  readonly file: string;
  readonly tool: "kobo" | "central";
  /** Labels in this language of the form, in place of names and codes. */
  readonly language?: string;
  /** Include groups in headers. */
  readonly groups?: boolean;
  /** Columns of a question for several choices. */
  readonly multiple?: "single" | "separate" | "both";
  /** Dates and numbers not stored as text. */
  readonly types?: boolean;
}

/** What the guides recommend, and what else people download. The first is the one that the guides' commands name. */
export const exports: readonly Export[] = [
  { file: "export.csv", tool: "kobo" },
  { file: "export-no-groups.csv", tool: "kobo", groups: false, multiple: "single" },
  { file: "export.xlsx", tool: "kobo", types: true },
  { file: "export-text.xlsx", tool: "kobo", language: "English (en)", groups: false },
  { file: "labels-en.csv", tool: "kobo", language: "English (en)" },
  { file: "labels-fr.csv", tool: "kobo", language: "Français (fr)", multiple: "separate" },
  { file: "labels-es.xlsx", tool: "kobo", language: "Español (es)", groups: false, multiple: "separate", types: true },
  { file: "labels-ar.csv", tool: "kobo", language: "العربية (ar)", multiple: "single" },
  { file: "central.csv", tool: "central", multiple: "single" },
  { file: "central-split.csv", tool: "central" },
];
