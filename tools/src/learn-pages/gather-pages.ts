import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { pageSigns, shareOfSign, textsOf, visibleHead } from "@foi-records/extract/calibration";
import type { Example } from "../learn/logistic.js";
import { HELD_OUT_SHAPES, makeNegative, TUNED_SHAPES } from "../make-negatives/index.js";
import { makePage } from "../make-pages/index.js";
import { amongFurniture } from "./among-furniture.js";
import { joinedPhrases } from "./joined-phrases.js";
import { partsOf } from "./parts-of.js";

/** A page to learn from. */
export interface LearnedPage extends Example {
  readonly name: string;
  /** Pages of one genre, layout or shape are never parted where a figure is measured. */
  readonly genre: string;
  readonly source: Source;
}

/** Pages are counted where a figure is measured, parts of them and phrases put together are not. */
type Source = "written" | "others" | "cases" | "made" | "part" | "furnished" | "joined";

const FIXTURES = join(import.meta.dirname, "../../../fixtures");
const MEDIA: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".txt": "text/plain",
  ".eml": "message/rfc822",
};
const HASH = "0".repeat(64);
/** Many pages of few layouts and makers teach less than as many of their own. */
const COUNTS = { written: 1, others: 1, cases: 0.3, made: 0.2, joined: 0.3 } as const;
/** Parts of a page say less than it does. */
const COUNTED_PARTS = 3;
const SEED = 90_000;
const MADE_RESPONSES = 250;
const OF_EACH_SHAPE = 12;
const SMALL = 8000;
const MARK = /^====[ \t]*/m;

/** All pages, parts of them, and pages put together from phrases. */
export async function gatherPages(): Promise<readonly LearnedPage[]> {
  const pages = [...written("others", false), ...written("responses", true), ...others(), ...cases(), ...made()];
  const learned = joinedPhrases().map((page) => toLearned(page, page.text, COUNTS.joined));
  for (const [number, { bytes, type, ...page }] of pages.entries()) {
    const raw = {
      ref: { id: HASH, uri: "https://page.example/", sha256: HASH },
      bytes,
      mediaType: MEDIA[type] ?? null,
      retrievedAt: null,
      container: null,
    };
    const text = (await textsOf(raw)).join("\n");
    const counts = COUNTS[page.source];
    const parts = [...partsOf(text), ...headOf(bytes, type)].map((part) =>
      toLearned({ ...page, source: "part" }, part, counts / COUNTED_PARTS),
    );
    learned.push(toLearned(page, text, counts), ...parts);
    if (page.source !== "written") continue;
    learned.push(toLearned({ ...page, source: "furnished" }, amongFurniture(text, number), counts / COUNTED_PARTS));
  }
  return learned;
}

/** What the detector sees of a page or a saved text before anyone has read it: some of its menus, too. */
function headOf(bytes: Uint8Array, type: string): readonly string[] {
  return type === ".eml" ? [] : [visibleHead(Buffer.from(bytes))];
}

type Named = Pick<LearnedPage, "name" | "genre" | "source" | "isOne">;

function toLearned({ name, genre, source, isOne }: Named, text: string, counts: number): LearnedPage {
  const signs = [...pageSigns(text)];
  return { name, genre, source, isOne, signs, counts, share: shareOfSign(signs.length) };
}

interface Page extends Named {
  readonly source: keyof typeof COUNTS;
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** Pages written for this, each under a line that names its genre. */
function written(file: string, isOne: boolean): readonly Page[] {
  const [, ...parts] = readFileSync(join(FIXTURES, `phrases/pages/${file}.txt`), "utf8").split(MARK);
  return parts.map((part, index) => {
    const end = part.indexOf("\n");
    const genre = part.slice(0, end).trim();
    const bytes = new TextEncoder().encode(part.slice(end + 1));
    return { name: `${file} ${index + 1}: ${genre}`, genre, source: "written", isOne, bytes, type: ".txt" };
  });
}

function others(): readonly Page[] {
  const folder = join(FIXTURES, "others");
  const kinds = JSON.parse(readFileSync(join(folder, "kinds.json"), "utf8")) as Readonly<Record<string, string>>;
  return Object.entries(kinds).map(([name, kind]) => ({
    name,
    genre: name,
    source: "others",
    isOne: kind === "response",
    bytes: new Uint8Array(readFileSync(join(folder, name))),
    type: extname(name),
  }));
}

function cases(): readonly Page[] {
  const folder = join(FIXTURES, "cases");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => extname(name) in MEDIA);
  return names.sort().map((name) => {
    const label = readFileSync(join(folder, name.replace(/\.\w+$/, ".json")), "utf8");
    const { kind } = JSON.parse(label) as { kind?: string };
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const isOne = kind !== "disclosure-log" && kind !== "other";
    return { name, genre: name.replace(/[/\\].*/, ""), source: "cases", isOne, bytes, type: extname(name) };
  });
}

function made(): readonly Page[] {
  const responses = Array.from({ length: MADE_RESPONSES }, (_, index) => makePage(SEED + index));
  const shapes = [...TUNED_SHAPES, ...HELD_OUT_SHAPES];
  const negatives = shapes.flatMap((shape) =>
    Array.from({ length: OF_EACH_SHAPE }, (_, index) => makeNegative(SEED + index, [shape], { size: SMALL })),
  );
  const toPage = (isOne: boolean, { bytes, name }: Made, genre: string): Page => {
    const type = new TextDecoder().decode(bytes.subarray(0, 400)).includes("<") ? ".html" : ".txt";
    return { name, genre, source: "made", isOne, bytes, type };
  };
  return [
    ...responses.map((page, index) => toPage(true, page, `made ${index % 10}`)),
    ...negatives.map((page) => toPage(false, page, page.shape)),
  ];
}

interface Made {
  readonly bytes: Uint8Array;
  readonly name: string;
}
