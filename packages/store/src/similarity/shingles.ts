const { imul } = Math;

/** Words in a row that are compared as one; three are shared by chance, five are broken by every edit. */
const WIDTH = 4;

/**
 * Words that are printed in lower case: names of authorities, people, places, months and Acts have capitals, references
 * and figures have digits. A template is known by what is left.
 */
const WORD = /(?<![\p{L}\p{N}'’-])\p{Ll}[\p{Ll}'’-]*(?![\p{L}\p{N}])/gu;

/** The phrases of some paragraphs as hashes, each once. No phrase reaches from one paragraph into the next. */
export function shinglesOf(paragraphs: readonly string[]): ReadonlySet<number> {
  const shingles = new Set<number>();
  for (const paragraph of paragraphs) {
    const hashes = (paragraph.match(WORD) ?? []).map(hashWord);
    // A short paragraph is one phrase.
    const last = Math.max(hashes.length - WIDTH, hashes.length === 0 ? -1 : 0);
    for (let start = 0; start <= last; start++) shingles.add(hashRun(hashes, start));
  }
  return shingles;
}

/** FNV-1a. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

function hashRun(hashes: readonly number[], start: number): number {
  let hash = 0;
  for (let at = start; at < start + WIDTH; at++) hash = imul(hash ^ (hashes[at] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
  return hash >>> 0;
}
