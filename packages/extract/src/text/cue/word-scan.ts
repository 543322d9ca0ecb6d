import { NO_WORD, numberOf, TEXT_END, TEXT_START } from "./letters.js";

/**
 * Finds which of many words stand in a text, all at once: the automaton of Aho and Corasick, over letters as cues see them.
 */
export interface WordScan {
  /** Sets the bits of the owners of all words in a text of so many letters, in `bits` from `at` on. */
  scan(letters: Uint8Array, length: number, bits: Uint32Array, at: number): void;
}

/** A state's row in the table has room for 32 columns. */
const ROW = 5;
const CLASSES = 1 << ROW;
const UNITS = 0x10000;
const EDGE = numberOf(NO_WORD);
const START = numberOf(TEXT_START);
const END = numberOf(TEXT_END);

/** A word and the bit of the one that asks for it. */
export interface OwnedWord {
  readonly word: string;
  readonly owner: number;
}

export function createWordScan(words: readonly OwnedWord[]): WordScan {
  const { next, firstLoud, ends, places, masks } = laidOut(automaton(words));
  const start = next[START] as number;
  // In which text a word was last heard: common words are heard once in each.
  const heard = new Uint32Array(ends.length);
  let text = 0;
  const hear = (state: number, bits: Uint32Array, at: number): void => {
    const word = state - firstLoud;
    if (heard[word] === text) return;
    heard[word] = text;
    const end = ends[word + 1] as number;
    for (let one = ends[word] as number; one < end; one++)
      bits[at + (places[one] as number)] = (bits[at + (places[one] as number)] as number) | (masks[one] as number);
  };
  return {
    scan(letters, length, bits, at) {
      text = (text + 1) >>> 0;
      if (text === 0) {
        // The count began anew: what it said of earlier texts must not be taken for this one.
        heard.fill(0);
        text = 1;
      }
      let state = start;
      for (let index = 0; index < length; index++) {
        state = next[(state << ROW) | (letters[index] as number)] as number;
        if (state >= firstLoud) hear(state, bits, at);
      }
      for (const column of [EDGE, END]) {
        const last = next[(state << ROW) | column] as number;
        if (last >= firstLoud) hear(last, bits, at);
      }
    },
  };
}

interface Automaton {
  /** Where each state goes, by column. */
  readonly next: Int32Array;
  /** Whose words end in each state. */
  readonly owners: readonly (readonly number[])[];
  /** The states, breadth first. */
  readonly order: readonly number[];
}

/** The words as a trie whose missing branches lead to where the rest of what was read goes on. */
function automaton(words: readonly OwnedWord[]): Automaton {
  const most = words.reduce((sum, { word }) => sum + word.length, 2);
  const next = new Int32Array(most * CLASSES);
  // The root, and the state in which every text is at its start.
  const owners: number[][] = [[], []];
  next[START] = 1;
  for (const { word, owner } of words) {
    let state = 0;
    for (let index = 0; index < word.length; index++) {
      const slot = state * CLASSES + numberOf(word.charAt(index));
      if (next[slot] === 0) next[slot] = owners.push([]) - 1;
      state = next[slot] as number;
    }
    owners[state]?.push(owner);
  }
  return { next, owners, order: link(next, owners) };
}

/** Breadth first, so that what a state falls back on is complete before the state is. */
function link(next: Int32Array, owners: number[][]): readonly number[] {
  const back = new Int32Array(owners.length);
  const order = [0];
  for (const state of order) {
    const fallback = back[state] as number;
    if (state !== 0) owners[state]?.push(...(owners[fallback] ?? []));
    order.push(...complete(next, back, state, fallback));
    // A text's start is no word to those who need none there.
    if (state === 0) back[next[START] as number] = next[EDGE] as number;
  }
  return order;
}

/** Lets the missing branches of a state lead to where its fallback goes, and gives the others. */
function complete(next: Int32Array, back: Int32Array, state: number, fallback: number): readonly number[] {
  const children: number[] = [];
  for (let column = 0; column < CLASSES; column++) {
    const child = next[state * CLASSES + column] as number;
    const beyond = next[fallback * CLASSES + column] as number;
    if (child === 0) next[state * CLASSES + column] = beyond;
    else children.push(child);
    if (child !== 0 && state !== 0) back[child] = beyond;
  }
  return children;
}

/**
 * The table packed for reading: states near the root stand together, those in which a word ends stand last, so that a
 * number tells them, and their owners are runs of words of bits.
 */
function laidOut({ next, owners, order }: Automaton) {
  const loud = order.filter((state) => owners[state]?.length !== 0);
  const states = [...order.filter((state) => owners[state]?.length === 0), ...loud];
  const numbers = new Uint32Array(states.length);
  states.forEach((state, number) => {
    numbers[state] = number;
  });
  const packed = states.length < UNITS ? new Uint16Array(states.length << ROW) : new Uint32Array(states.length << ROW);
  states.forEach((state, number) => {
    for (let column = 0; column < CLASSES; column++)
      packed[(number << ROW) | column] = numbers[next[state * CLASSES + column] as number] as number;
  });
  return { next: packed, firstLoud: states.length - loud.length, ...runsOf(loud.map((state) => owners[state] ?? [])) };
}

/** For each list of owners the words of bits that hold them, one list behind another; `ends` says where each ends. */
function runsOf(lists: readonly (readonly number[])[]) {
  const ends = [0];
  const places: number[] = [];
  const masks: number[] = [];
  for (const owners of lists) {
    const words = new Map<number, number>();
    for (const owner of owners) words.set(owner >>> 5, (words.get(owner >>> 5) ?? 0) | (1 << (owner & 31)));
    places.push(...words.keys());
    masks.push(...words.values());
    ends.push(places.length);
  }
  return { ends: Int32Array.from(ends), places: Int32Array.from(places), masks: Int32Array.from(masks) };
}
