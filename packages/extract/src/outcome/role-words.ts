/** Words nearer than this tell by themselves that they are near. */
const NEAR = 5;
/** Words so near tell their place. */
const NEXT = 2;
/** Words further from a citation say nothing of it. */
const MOST = 24;
const MOST_PAIRS = 10;
/** So many words hardly ever fill more letters. */
const REACH = 180;
const TOKENS = /[a-z']+|\d+|[£?@:;()§"“”,–—-]/g;
const CURLY = /[‘’]/g;
const FIRST_FIGURE = 48;
const LAST_FIGURE = 57;

/** Words and marks of a text, small, and every number one. */
export function wordsOfRole(text: string): string[] {
  const words: string[] = text.toLowerCase().replace(CURLY, "'").match(TOKENS) ?? [];
  return words.map((word) => (isFigure(word.charCodeAt(0)) ? "0" : word));
}

function isFigure(code: number): boolean {
  return code >= FIRST_FIGURE && code <= LAST_FIGURE;
}

/** What the words on both sides of a citation say: each by itself, those that are near, and pairs. */
export function signsAround(before: string, after: string): string[] {
  return [
    ...signsOfSide("<", wordsOfRole(before.slice(-REACH)).slice(-MOST).reverse()),
    ...signsOfSide(">", wordsOfRole(after.slice(0, REACH)).slice(0, MOST)),
  ];
}

/** Words from the citation on outwards. */
function signsOfSide(side: string, words: readonly string[]): string[] {
  const [first, second, third = ""] = words;
  if (first === undefined) return [`${side} none`];
  const signs = second === undefined ? [] : [`${side}3 ${first} ${second} ${third}`];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    signs.push(`${side} ${word}`);
    if (at < NEXT) signs.push(`${side}${at} ${word}`);
    if (at < NEAR) signs.push(`${side}near ${word}`);
    if (at < MOST_PAIRS && at + 1 < words.length) signs.push(`${side} ${word} ${words[at + 1]}`);
  }
  return signs;
}

/** The words and marks as they are printed right beside a citation, its Act among them. */
export function signsBeside(before: string, after: string): string[] {
  return [`<< ${wordsOfRole(before).slice(-2).join(" ")}`, `>> ${wordsOfRole(after).slice(0, 2).join(" ")}`];
}
