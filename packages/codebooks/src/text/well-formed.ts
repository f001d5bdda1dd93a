const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with each half of a surrogate pair that stands alone replaced: it could not be written as UTF-8. */
export function wellFormed(text: string): string {
  return text.replace(loneSurrogate, "\ufffd");
}
