const DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The number of a note as it is printed beside the words: no figure of theirs, and none that is read for one. */
export function superscript(number: number): string {
  return [...String(number)].map((digit) => DIGITS[Number(digit)]).join("");
}
