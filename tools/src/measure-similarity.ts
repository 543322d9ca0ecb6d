import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { FoiRecord } from "@foi-records/contract";
import { extractDocument } from "@foi-records/extract";
import { bandsIn, type Signature, signaturesOf, similarityOf } from "@foi-records/store";
import { makePage } from "./make-pages/index.js";
import { createRandom } from "./make-pages/random.js";
import { edit, retell } from "./retell/retell.js";
import { askingPage, letterIn, makeFrame } from "./retell/same-frame.js";

/** How many pairs of one kind are found to be similar. */
export interface PairFigures {
  readonly kind: string;
  readonly pairs: number;
  /** Share of the pairs that are found: they share a band and are at least as similar as is asked. */
  readonly found: number;
  readonly similarity: { readonly least: number; readonly median: number; readonly most: number };
}

/** What the similarity of letters tells on made ones. */
export interface SimilarityFigures {
  readonly least: number;
  /** One template; should be found. */
  readonly retold: PairFigures;
  readonly edited: PairFigures;
  /** One request answered by many authorities; what they share is the questions. */
  readonly batch: PairFigures;
  /** Should not be found. */
  readonly sameFrame: PairFigures;
  readonly unrelated: PairFigures;
  readonly milliseconds: { readonly reading: number; readonly signing: number };
}

interface Signed {
  readonly signatures: readonly Signature[];
  readonly bands: ReadonlySet<string>;
}
type Pair = readonly [Signed, Signed];

/** Makes `count` letters of each kind and compares them. */
export async function measureSimilarity(count: number, seed = 1, least = 0.6): Promise<SimilarityFigures> {
  const random = createRandom(seed);
  const clock = { reading: 0, signing: 0, letters: 0 };
  const sign = (text: string) => readAndSign(text, clock);
  const pages = Array.from({ length: count }, (_, index) => makePage(seed * 1_000_000 + index, { format: "text" }));
  const authorities = pages.map(({ labels }) => labels.authority ?? "Otherby Council");
  const originals: Signed[] = [];
  for (const { text } of pages) originals.push(await sign(text));
  const retold: Pair[] = [];
  const edited: Pair[] = [];
  for (const [index, page] of pages.entries()) {
    const text = retell(page, random, authorities[(index + 7) % count] ?? "");
    retold.push([originals[index] ?? NOTHING, await sign(text)]);
    edited.push([originals[index] ?? NOTHING, await sign(edit(text, random, 0.15))]);
  }
  const batch: Pair[] = [];
  const sameFrame: Pair[] = [];
  for (let index = 0; index < count; index++) {
    const [one, other] = [askingPage(random), askingPage(random)];
    const [mine, theirs] = [
      makeFrame(index * 2 + 1, "Northmoor Council"),
      makeFrame(index * 2 + 2, "Saltmarsh Council"),
    ];
    const first = await sign(letterIn(mine, one, one, 17));
    batch.push([first, await sign(letterIn(theirs, one, other, 18))]);
    sameFrame.push([first, await sign(letterIn(mine, other, other, 19))]);
  }
  const unrelated = originals.flatMap((one, index) => originals.slice(index + 1).map((other): Pair => [one, other]));
  const figures = (kind: string, pairs: readonly Pair[]) => toFigures(kind, pairs, least);
  return {
    least,
    retold: figures("same template, other facts", retold),
    edited: figures("… and edited (15 % of long lines)", edited),
    batch: figures("same questions, other letter and answers", batch),
    sameFrame: figures("same frame, other matter", sameFrame),
    unrelated: figures("unrelated letters", unrelated),
    milliseconds: { reading: clock.reading / clock.letters, signing: clock.signing / clock.letters },
  };
}

const NOTHING: Signed = { signatures: [], bands: new Set() };

async function readAndSign(
  text: string,
  clock: { reading: number; signing: number; letters: number },
): Promise<Signed> {
  const started = performance.now();
  const record = await read(text);
  const readAt = performance.now();
  const signatures = signaturesOf(record);
  const bands = signatures.flatMap(bandsIn);
  clock.reading += readAt - started;
  clock.signing += performance.now() - readAt;
  clock.letters += 1;
  return { signatures, bands: new Set(bands) };
}

async function read(text: string): Promise<FoiRecord> {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const ref = { id: sha256, uri: "file:///letter.txt", sha256 };
  const { records } = await extractDocument({ ref, bytes, mediaType: null, retrievedAt: null, container: null });
  const [record] = records;
  if (record === undefined) throw new Error("a made letter gave no record");
  return record;
}

function toFigures(kind: string, pairs: readonly Pair[], least: number): PairFigures {
  const similarities = pairs.map(([one, other]) => likeness(one, other));
  const found = pairs.filter(([one, other], index) => {
    return (similarities[index] ?? 0) >= least && [...one.bands].some((band) => other.bands.has(band));
  });
  const sorted = [...similarities].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    kind,
    pairs: pairs.length,
    found: found.length / pairs.length,
    similarity: { least: at(0), median: at(0.5), most: at(1) },
  };
}

/** By the letters or by the requests, whichever are more alike. */
function likeness(one: Signed, other: Signed): number {
  const likenesses = one.signatures.map(({ kind, values }) => {
    const partner = other.signatures.find((signature) => signature.kind === kind);
    return partner === undefined ? 0 : similarityOf(values, partner.values);
  });
  return Math.max(0, ...likenesses);
}

/** The figures as lines for reading. */
export function figuresInWords(figures: SimilarityFigures): string {
  const { retold, edited, batch, sameFrame, unrelated, milliseconds, least } = figures;
  const rows = [retold, edited, batch, sameFrame, unrelated].map(({ kind, pairs, found, similarity }) =>
    [
      kind.padEnd(42),
      String(pairs).padStart(7),
      found.toFixed(4).padStart(9),
      [similarity.least, similarity.median, similarity.most]
        .map((value) => value.toFixed(2))
        .join(" / ")
        .padStart(20),
    ].join(""),
  );
  const head = `${`pairs, similar from ${least}`.padEnd(42)}${"pairs".padStart(7)}${"found".padStart(9)}${"least/median/most".padStart(20)}`;
  const { reading, signing } = milliseconds;
  const cost = `reading ${reading.toFixed(2)} ms a letter, its signature ${signing.toFixed(3)} ms (${((100 * signing) / reading).toFixed(1)} %)`;
  return [head, ...rows, cost].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      letters: { type: "string", default: "200" },
      seed: { type: "string", default: "1" },
      least: { type: "string", default: "0.6" },
    },
  });
  console.log(
    figuresInWords(await measureSimilarity(Number(values.letters), Number(values.seed), Number(values.least))),
  );
}
