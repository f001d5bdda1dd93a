/**
 * Marks that may stand between groups, questions and choices in a header: `/` in KoboToolbox, whose users may choose another one,
 * `-` in ODK. Marks that separate cells are not among them, so that a file split in the wrong way is not understood by halves.
 */
export const separators = "/.:%>-";
