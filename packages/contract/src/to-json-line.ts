/** Characters that end a line for some readers of text (Python's `splitlines`, older JavaScript) and not for JSON. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** A value as one line of JSON Lines, whichever way its reader splits lines. */
export function toJsonLine(value: unknown): string {
  return JSON.stringify(value).replace(LINE_ENDS, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
