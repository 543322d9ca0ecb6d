/** The letters of a text alone, in lower case: lines that differ by marks, numbers and spaces are the same. */
export function bareLetters(text: string): string {
  return text.toLowerCase().replace(/[^a-z]+/g, "");
}
