import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { canBeResponse, type UnreadDocument } from "@foi-records/extract";
import { HELD_OUT_SHAPES, makeNegative, type NegativeShape, TUNED_SHAPES } from "../make-negatives/index.js";
import { makePage } from "../make-pages/index.js";

/** How many of one set of pages the detector passed on. */
export interface DetectorRow {
  readonly name: string;
  readonly pages: number;
  readonly passedOn: number;
  /** Share that was judged right. */
  readonly right: number;
  /** The share that is right at least, with 95 % confidence (Wilson). */
  readonly atLeast: number;
}

const CASES = fileURLToPath(new URL("../../../fixtures/cases", import.meta.url));
const OTHERS = fileURLToPath(new URL("../../../fixtures/others", import.meta.url));
const TEXTS = /\.(?:html?|txt)$/;

/** Judges labelled cases, made pages and made pages that are no responses. */
export async function measureDetector({
  pages,
  seed,
}: {
  pages: number;
  seed: number;
}): Promise<readonly DetectorRow[]> {
  const cases = await readCases();
  const others = await readOthers();
  const responses = (odd: number) => cases.filter((one) => !one.isIndex && one.layout % 2 === odd);
  return [
    rowOf("responses: labelled cases of every other layout (tuned on)", responses(0), true),
    rowOf("responses: labelled cases of the other layouts", responses(1), true),
    rowOf("responses: made pages", makeResponses(pages, seed), true),
    rowOf("no responses: shapes tuned on", makeNegatives(pages, seed, TUNED_SHAPES), false),
    rowOf("no responses: shapes kept back", makeNegatives(pages, seed, HELD_OUT_SHAPES), false),
    rowOf(
      "responses: odd ones of `fixtures/others`",
      others.filter(({ isResponse }) => isResponse),
      true,
    ),
    rowOf(
      "no responses: `fixtures/others`",
      others.filter(({ isResponse }) => !isResponse),
      false,
    ),
    rowOf(
      "no responses: labelled indexes",
      cases.filter(({ isIndex }) => isIndex),
      false,
    ),
  ];
}

function rowOf(name: string, documents: readonly UnreadDocument[], wanted: boolean): DetectorRow {
  const passedOn = documents.filter(canBeResponse).length;
  const right = wanted ? passedOn : documents.length - passedOn;
  return {
    name,
    pages: documents.length,
    passedOn,
    right: right / documents.length,
    atLeast: wilson(right, documents.length),
  };
}

interface Case extends UnreadDocument {
  readonly layout: number;
  /** True for an index that only links to answers. */
  readonly isIndex: boolean;
}

async function readCases(): Promise<readonly Case[]> {
  const layouts = (await readdir(CASES)).sort();
  const read = async (folder: string, layout: number): Promise<readonly Case[]> => {
    const texts = (await readdir(join(CASES, folder))).filter((file) => TEXTS.test(file));
    return Promise.all(
      texts.map(async (file) => {
        const label = await readFile(join(CASES, folder, file.replace(TEXTS, ".json")), "utf8");
        const isIndex = (JSON.parse(label) as { kind?: string }).kind === "disclosure-log";
        const bytes = await readFile(join(CASES, folder, file));
        return { uri: "https://page.example/", bytes, mediaType: null, layout, isIndex };
      }),
    );
  };
  return (await Promise.all(layouts.map(read))).flat();
}

interface Other extends UnreadDocument {
  readonly isResponse: boolean;
}

/** Pages about requests, and responses that look like none, which somebody else wrote. */
async function readOthers(): Promise<readonly Other[]> {
  const kinds = JSON.parse(await readFile(join(OTHERS, "kinds.json"), "utf8")) as Readonly<Record<string, string>>;
  return Promise.all(
    Object.entries(kinds).map(async ([file, kind]) => {
      const bytes = await readFile(join(OTHERS, file));
      return { uri: "https://page.example/", bytes, mediaType: null, isResponse: kind === "response" };
    }),
  );
}

function makeResponses(count: number, seed: number): readonly UnreadDocument[] {
  return Array.from({ length: count }, (_, index) => {
    const { bytes } = makePage(seed + index);
    return { uri: "https://page.example/", bytes, mediaType: null };
  });
}

function makeNegatives(count: number, seed: number, shapes: readonly NegativeShape[]): readonly UnreadDocument[] {
  return Array.from({ length: count }, (_, index) => ({ ...makeNegative(seed + index, shapes), mediaType: null }));
}

const Z = 1.96;

function wilson(right: number, count: number): number {
  const share = right / count;
  const centre = share + (Z * Z) / (2 * count);
  const spread = Z * Math.sqrt((share * (1 - share)) / count + (Z * Z) / (4 * count * count));
  return (centre - spread) / (1 + (Z * Z) / count);
}
