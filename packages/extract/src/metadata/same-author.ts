const NOT_LETTER = /[^\p{L}\d@]+/u;

/** One name holds all the words of the other: 'Reed' and 'Reed, J'. */
export function isSameAuthor(a: string, b: string): boolean {
  const [few = [], many = []] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.length - other.length);
  return few.length > 0 && few.every((word) => many.includes(word));
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(NOT_LETTER)
    .filter((word) => word !== "");
}
