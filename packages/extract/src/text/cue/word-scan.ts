import { NO_WORD, NUMBER_OF_BYTE, numberOf, TEXT_END, TEXT_START } from "./letters.js";

/**
 * Finds which of many words stand in a text, all at once: the automaton of Aho and Corasick, over letters as cues see them.
 */
export interface WordScan {
  /** Sets the bits of the owners of all words in a narrow text of so many bytes, in `bits` from `at` on. */
  scan(text: Uint8Array, length: number, bits: Uint32Array, at: number): void;
}

/** A state's row in the table has room for 32 columns. */
const ROW = 5;
const CLASSES = 1 << ROW;
const UNITS = 0x10000;
const EDGE = numberOf(NO_WORD);
const START = numberOf(TEXT_START);
const END = numberOf(TEXT_END);

/** Each of the states that wait for one letter has room for four numbers: the letter, where it leads, and what the state falls back on. */
const LONE = 2;
const GOAL = 1;
const FALLBACK = 2;

/** A word and the bit of the one that asks for it. */
export interface OwnedWord {
  readonly word: string;
  readonly owner: number;
}

export function createWordScan(words: readonly OwnedWord[]): WordScan {
  const { next, dense, lone, runOf, runs } = laidOut(automaton(words));
  const start = (next[START] as number) >>> 1;
  let text = 0;
  // A word is heard once in each text: its run begins with the text in which it was heard last.
  const hear = (state: number, bits: Uint32Array, at: number): void => {
    const run = runOf[state] as number;
    if (runs[run] === text) return;
    runs[run] = text;
    const end = runs[run + 1] as number;
    for (let one = run + 2; one < end; one += 2) {
      const place = at + (runs[one] as number);
      bits[place] = (bits[place] as number) | (runs[one + 1] as number);
    }
  };
  /** Where a state goes with a letter. */
  const goalOf = (from: number, letter: number): number => {
    let state = from;
    while (state >= dense) {
      const at = (state - dense) << LONE;
      if (lone[at] === letter) return lone[at + GOAL] as number;
      state = lone[at + FALLBACK] as number;
    }
    return next[(state << ROW) | letter] as number;
  };
  const hearAll = (bytes: Uint8Array, length: number, bits: Uint32Array, at: number): number => {
    let state = start;
    for (let index = 0; index < length; index++) {
      const goal = goalOf(state, NUMBER_OF_BYTE[bytes[index] as number] as number);
      state = goal >>> 1;
      if ((goal & LOUD) !== 0) hear(state, bits, at);
    }
    return state;
  };
  return {
    scan(bytes, length, bits, at) {
      // Zero is no text's number: the count begins anew before it grows beyond what a run holds.
      text = (text % MOST_TEXTS) + 1;
      if (text === 1) for (const run of runOf) runs[run] = 0;
      const last = hearAll(bytes, length, bits, at);
      for (const column of [EDGE, END]) {
        const goal = goalOf(last, column);
        if ((goal & LOUD) !== 0) hear(goal >>> 1, bits, at);
      }
    },
  };
}

interface Automaton {
  /** Where each state goes, by column. */
  readonly next: Int32Array;
  /** How far each state is from the root, how many states follow it in the trie of the words, and by which letter the last does. */
  readonly depths: Uint16Array;
  readonly followers: Uint16Array;
  readonly letters: Uint8Array;
  /** Where a state goes on whose only follower does not fit. */
  readonly back: Int32Array;
  /** Whose words end in each state. */
  readonly owners: readonly (readonly number[])[];
}

/** The words as a trie whose missing branches lead to where the rest of what was read goes on. */
function automaton(words: readonly OwnedWord[]): Automaton {
  const most = words.reduce((sum, { word }) => sum + word.length, 2);
  const next = new Int32Array(most * CLASSES);
  const depths = new Uint16Array(most);
  const followers = new Uint16Array(most);
  const letters = new Uint8Array(most);
  // The root, and the state in which every text is at its start.
  const owners: number[][] = [[], []];
  next[START] = 1;
  depths[1] = 1;
  for (const { word, owner } of words) {
    let state = 0;
    for (let index = 0; index < word.length; index++) {
      const letter = numberOf(word.charAt(index));
      const slot = state * CLASSES + letter;
      if (next[slot] === 0) {
        next[slot] = owners.push([]) - 1;
        depths[next[slot] as number] = index + 1;
        followers[state] = (followers[state] as number) + 1;
        letters[state] = letter;
      }
      state = next[slot] as number;
    }
    owners[state]?.push(owner);
  }
  return { next, depths, followers, letters, owners, back: link(next, owners) };
}

/** Breadth first, so that what a state falls back on is complete before the state is. */
function link(next: Int32Array, owners: number[][]): Int32Array {
  const back = new Int32Array(owners.length);
  const order = [0];
  for (const state of order) {
    const fallback = back[state] as number;
    if (state !== 0) owners[state]?.push(...(owners[fallback] ?? []));
    order.push(...complete(next, back, state, fallback));
    // A text's start is no word to those who need none there.
    if (state === 0) back[next[START] as number] = next[EDGE] as number;
  }
  return back;
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

/** A state so near the root is met in every text: it has a row of its own. */
const NEAR = 2;
const LOUD = 1;
/** A run's first number is signed. */
const MOST_TEXTS = 0x7ffffffe;

/**
 * The table packed for reading, which a page's other work drives out of the processor's caches again and again. States
 * near the root, and those that more than one state follows, have a row for all letters. The others, six of seven, wait
 * for one letter, or for none where words end: they hold it, its goal, and the state that goes on where another comes. A
 * goal is a state's number doubled, and odd where a word ends there.
 */
function laidOut({ next, depths, followers, letters, owners, back }: Automaton) {
  const all = owners.map((_, state) => state);
  const isDense = (state: number): boolean => (depths[state] as number) <= NEAR || (followers[state] as number) > 1;
  const rows = all.filter(isDense);
  const lone = all.filter((state) => !isDense(state));
  const numbers = new Uint32Array(all.length);
  [...rows, ...lone].forEach((state, number) => {
    numbers[state] = number;
  });
  const goalOf = (state: number): number =>
    ((numbers[state] as number) << 1) | (owners[state]?.length === 0 ? 0 : LOUD);
  const small = all.length < UNITS / 2;
  const pack = (values: readonly number[]) => (small ? Uint16Array.from(values) : Uint32Array.from(values));
  const columns = Array.from({ length: CLASSES }, (_, column) => column);
  const goal = (state: number, column: number): number => goalOf(next[state * CLASSES + column] as number);
  return {
    next: pack(rows.flatMap((state) => columns.map((column) => goal(state, column)))),
    dense: rows.length,
    lone: pack(
      lone.flatMap((state) => {
        const letter = letters[state] as number;
        return [letter, goal(state, letter), numbers[back[state] as number] as number, 0];
      }),
    ),
    ...runsOf([...rows, ...lone].map((state) => owners[state] ?? [])),
  };
}

/** For each state with owners the words of bits that hold them: in which text it was heard last, where the run ends, and pairs of place and mask. */
function runsOf(lists: readonly (readonly number[])[]) {
  const runOf = new Int32Array(lists.length);
  // The first run is that of the states where no word ends.
  const runs: number[] = [0, 2];
  lists.forEach((owners, state) => {
    if (owners.length === 0) return;
    const words = new Map<number, number>();
    for (const owner of owners) words.set(owner >>> 5, (words.get(owner >>> 5) ?? 0) | (1 << (owner & 31)));
    runOf[state] = runs.length;
    runs.push(0, runs.length + 2 + words.size * 2);
    for (const [place, mask] of words) runs.push(place, mask);
  });
  return { runOf, runs: Int32Array.from(runs) };
}
