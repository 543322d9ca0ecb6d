const { imul } = Math;

/** Values of a signature: an estimated similarity of 0.6 errs by 0.043 (one standard deviation). */
const VALUES = 128;
/** Values of a band. */
const ROWS = 4;

/** Odd factors and offsets of the hash functions, drawn once from a generator with a fixed seed. */
const { FACTORS, OFFSETS } = makeFunctions();

function makeFunctions() {
  let state = 0x2545f491;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  return {
    FACTORS: Uint32Array.from({ length: VALUES }, () => next() | 1),
    OFFSETS: Uint32Array.from({ length: VALUES }, next),
  };
}

/** The least value of each hash function over the shingles: two sets agree in as many as they have of all in common. */
export function minHash(shingles: ReadonlySet<number>): Uint32Array {
  const signature = new Uint32Array(VALUES).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let at = 0; at < VALUES; at++) {
      const first = imul(shingle ^ (OFFSETS[at] ?? 0), FACTORS[at] ?? 1);
      const mixed = imul(first ^ (first >>> 15), 0x2c1b3c6d);
      const hash = (mixed ^ (mixed >>> 12)) >>> 0;
      if (hash < (signature[at] ?? 0)) signature[at] = hash;
    }
  }
  return signature;
}

/** The share of phrases that two texts have in common (Jaccard), estimated from their signatures. */
export function similarityOf(one: Uint32Array, other: Uint32Array): number {
  let equal = 0;
  for (let at = 0; at < VALUES; at++) if (one[at] === other[at]) equal++;
  return equal / VALUES;
}

/** The first bands of a signature, each named by its number and a hash over its values. */
export function bandsOf(signature: Uint32Array, count: number): readonly string[] {
  return Array.from({ length: count }, (_, band) => {
    const values = signature.subarray(band * ROWS, (band + 1) * ROWS);
    return `${toHex(band, 2)}${toHex(mix(values, 0x811c9dc5), 8)}${toHex(mix(values, 0x9747b28c), 8)}`;
  });
}

function mix(values: Uint32Array, seed: number): number {
  let hash = seed;
  for (const value of values) {
    hash = imul(hash ^ value, 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  return hash >>> 0;
}

function toHex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, "0");
}
