/** Counts how often texts were seen, never too low, in memory that does not grow (a count-min sketch). */
export interface LineSketch {
  add(text: string): void;
  /** At least as often as the text was added; as often, unless it shares its counters with another in every row. */
  count(text: string): number;
}

/** Counters a row: at a million different lines one in a thousand shares both of its counters with another. */
const WIDTH = 1 << 22;
const SEEDS = [0x811c9dc5, 0x9747b28c] as const;
const MOST = 0xffff;

/** Makes an empty sketch of 16 MB. */
export function createLineSketch(): LineSketch {
  const rows = SEEDS.map((seed) => ({ seed, counters: new Uint16Array(WIDTH) }));
  return {
    add(text) {
      for (const { seed, counters } of rows) {
        const slot = hash(text, seed) & (WIDTH - 1);
        counters[slot] = Math.min(MOST, (counters[slot] ?? 0) + 1);
      }
    },
    count: (text) => Math.min(...rows.map(({ seed, counters }) => counters[hash(text, seed) & (WIDTH - 1)] ?? 0)),
  };
}

/** FNV-1a over UTF-16 code units, its bits mixed at the end since the low ones choose the slot. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
