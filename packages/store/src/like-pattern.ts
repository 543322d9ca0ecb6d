const WILDCARDS = /[%_\\]/g;

/** A pattern for `like … escape '\'` that finds a text anywhere; nothing in the text is a wildcard. */
export function toLikePattern(text: string): string {
  return `%${text.replace(WILDCARDS, (wildcard) => `\\${wildcard}`)}%`;
}
