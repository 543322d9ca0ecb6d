/** A word of which something was learned: its weight alone, and behind each other word or, behind 0, at the beginning of a line. */
interface Word {
  alone: number;
  readonly behind: Map<number, number>;
}

/** Words by the number of their letters. */
export type Words = ReadonlyMap<number, Word>;

/** A word of the text at hand. */
interface Met {
  readonly place: number;
  readonly known: Word | undefined;
}

const FIRST = "^";
const LINE = 0;
const LINE_FEED = 10;
const APOSTROPHE = 39;
const QUOTE = 34;
const ZERO = 48;
/** The marks that are words: £ ? @ " [ ] { } and the colon. */
const MARKS: ReadonlySet<number> = new Set(Array.from('£?@"[]{}:', (mark) => mark.charCodeAt(0)));
/** Numbers of words stay below this, so that they are held without a box; two words of one number are one in a million. */
const SMALL = 0x3fffffff;
const SPREAD = 31;
/** More different words than stand in a page's beginning. */
const MOST_WORDS = 4096;

/** Learned weights of words, of pairs of words ('we hold') and of words at the beginning of a line ('^request'). */
export function readWords(signs: Readonly<Record<string, number>>): Words {
  const words = new Map<number, Word>();
  const wordOf = (text: string): Word => {
    const number = numberOf(text);
    const word = words.get(number) ?? { alone: 0, behind: new Map() };
    words.set(number, word);
    return word;
  };
  for (const [sign, weight] of Object.entries(signs)) {
    const [one, other] = sign.split(" ") as [string, string?];
    if (other !== undefined) wordOf(other).behind.set(numberOf(one), weight);
    else if (one.startsWith(FIRST)) wordOf(one.slice(1)).behind.set(LINE, weight);
    else wordOf(one).alone = weight;
  }
  return words;
}

/**
 * How many different signs a text has, those of `pageSigns`, and what they weigh together. Words are told from one another by
 * numbers: to make a text of each word and each pair takes longer.
 */
export function sumOfSigns(text: string, words: Words): { readonly signs: number; readonly sum: number } {
  const met = new Map<number, Met>();
  const pairs = new Set<number>();
  let sum = 0;
  let before = LINE;
  let placeBefore = 0;
  forEachNumber(text.toLowerCase(), (number) => {
    let place = 0;
    if (number !== LINE) {
      let word = met.get(number);
      if (word === undefined) {
        word = { place: met.size + 1, known: words.get(number) };
        met.set(number, word);
        sum += word.known?.alone ?? 0;
      }
      place = word.place;
      const known = pairs.size;
      pairs.add(placeBefore * MOST_WORDS + place);
      if (pairs.size > known) sum += word.known?.behind.get(before) ?? 0;
    }
    before = number;
    placeBefore = place;
  });
  return { signs: met.size + pairs.size, sum };
}

/** Tells the number of each word, and LINE where a line ends. */
function forEachNumber(said: string, hear: (number: number) => void): void {
  for (let at = 0; at < said.length; ) {
    const first = letterAt(said, at);
    const end = wordEnd(said, at, first);
    if (isLetter(first)) hear(numberOf(said, at, end));
    else if (first === LINE_FEED) hear(LINE);
    else if (MARKS.has(first)) hear(first);
    else if (isDigit(first)) hear(ZERO);
    at = end;
  }
}

/** Where the word that begins at a place ends: letters and digits go on, a mark stands alone. */
function wordEnd(said: string, at: number, first: number): number {
  let end = at + 1;
  if (isLetter(first)) while (isLetter(letterAt(said, end))) end += 1;
  else if (isDigit(first)) while (isDigit(said.charCodeAt(end))) end += 1;
  return end;
}

/** The number by which a learned word is found again in a text. */
function numberOf(text: string, start = 0, end = text.length): number {
  let number = letterAt(text, start);
  for (let at = start + 1; at < end; at++) number = (Math.imul(number, SPREAD) + letterAt(text, at)) & SMALL;
  return number;
}

/** The letter at a place, curly quotation marks made straight. */
function letterAt(text: string, at: number): number {
  const letter = text.charCodeAt(at);
  if (letter === 0x2018 || letter === 0x2019) return APOSTROPHE;
  return letter === 0x201c || letter === 0x201d ? QUOTE : letter;
}

function isLetter(letter: number): boolean {
  return (letter >= 97 && letter <= 122) || letter === APOSTROPHE;
}

function isDigit(letter: number): boolean {
  return letter >= 48 && letter <= 57;
}
