import { ANY_DIGIT, letterOf, NO_WORD } from "./letters.js";

/**
 * Finds which of many words stand in a text, all at once: the automaton of Aho and Corasick, over letters as cues see them.
 */
export interface WordScan {
  /** Sets the bits of the owners of all words in the text, in `bits` from `at` on. */
  scan(text: string, bits: Uint32Array, at: number): void;
}

const CLASSES = 32;
const UNITS = 0x10000;
/** The column of each UTF-16 unit in the table of states. */
const CLASS_OF = Uint8Array.from({ length: UNITS }, (_, code) => columnOf(letterOf(code)));
const EDGE = columnOf(NO_WORD);

function columnOf(letter: string): number {
  if (letter >= "a" && letter <= "z") return letter.charCodeAt(0) - 96;
  return 27 + [NO_WORD, ANY_DIGIT, "_"].indexOf(letter);
}

/** A word and the bit of the one that asks for it. */
export interface OwnedWord {
  readonly word: string;
  readonly owner: number;
}

export function createWordScan(words: readonly OwnedWord[]): WordScan {
  const { next, owners } = automaton(words);
  return {
    scan(text, bits, at) {
      let state = next[EDGE] as number;
      for (let index = 0; index <= text.length; index++) {
        const column = index < text.length ? (CLASS_OF[text.charCodeAt(index)] as number) : EDGE;
        state = next[state * CLASSES + column] as number;
        const found = owners[state];
        if (found === undefined) continue;
        for (const owner of found)
          bits[at + (owner >>> 5)] = (bits[at + (owner >>> 5)] as number) | (1 << (owner & 31));
      }
    },
  };
}

/** The words as a trie whose missing branches lead to where the rest of what was read goes on. */
function automaton(words: readonly OwnedWord[]) {
  const most = words.reduce((sum, { word }) => sum + word.length, 1);
  const next = new Int32Array(most * CLASSES);
  const owners: (number[] | undefined)[] = [undefined];
  for (const { word, owner } of words) {
    let state = 0;
    for (let index = 0; index < word.length; index++) {
      const slot = state * CLASSES + columnOf(word.charAt(index));
      if (next[slot] === 0) next[slot] = owners.push(undefined) - 1;
      state = next[slot] as number;
    }
    owners[state] = [...(owners[state] ?? []), owner];
  }
  link(next, owners);
  return { next: next.slice(0, owners.length * CLASSES), owners };
}

/** Breadth first, so that what a state falls back on is complete before the state is. */
function link(next: Int32Array, owners: (number[] | undefined)[]): void {
  const back = new Int32Array(owners.length);
  const queue = Array.from(next.subarray(0, CLASSES)).filter((state) => state !== 0);
  for (const state of queue) {
    const fallback = back[state] as number;
    const more = owners[fallback];
    if (more !== undefined) owners[state] = [...new Set([...(owners[state] ?? []), ...more])];
    for (let column = 0; column < CLASSES; column++) {
      const child = next[state * CLASSES + column] as number;
      const beyond = next[fallback * CLASSES + column] as number;
      if (child === 0) next[state * CLASSES + column] = beyond;
      else {
        back[child] = beyond;
        queue.push(child);
      }
    }
  }
}
