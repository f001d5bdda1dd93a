/** The name that the part of an encrypted workbook bears, as such a file writes it: two bytes a letter. */
const encryptedPart = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

/**
 * What a file of Microsoft's older container is: a workbook locked by a password, whatever its version, or a file of the Excel that
 * came before 2007.
 */
export function compoundKind(bytes: Uint8Array): "encrypted" | "XLS" {
  const [first = 0] = encryptedPart;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (encryptedPart.every((byte, index) => bytes[at + index] === byte)) return "encrypted";
  }
  return "XLS";
}
