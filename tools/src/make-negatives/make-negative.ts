import { planFacts } from "../make-pages/case-facts.js";
import { chooseFurniture, type Furniture } from "../make-pages/furniture.js";
import { htmlPage } from "../make-pages/html-page.js";
import { unmarked } from "../make-pages/marked-text.js";
import { createRandom, type Random } from "../make-pages/random.js";
import { chooseMarkup, piecesHtml } from "../make-pages/render-html.js";
import { chooseTextStyle, piecesText } from "../make-pages/render-text.js";
import type { Piece } from "../make-pages/types.js";
import { TOPICS } from "../make-pages/vocabulary/topics.js";
import { createWriter, type Writer } from "../make-pages/writer.js";
import type { NegativeShape, ShapePart } from "./shape.js";

/** A made page that is no response. */
export interface NegativePage {
  readonly name: string;
  readonly shape: string;
  readonly uri: string;
  readonly format: "html" | "text";
  readonly bytes: Uint8Array;
}

/** Wishes about a page; what is left out is chosen by the seed. */
export interface MakeNegativeOptions {
  readonly format?: "html" | "text";
  readonly size?: number;
}

const OUTCOMES = ["Disclosed", "Part disclosed", "Refused", "Not held", "Information released", "Exempt"];
/** Links that most public sites have on every page. */
const SITE_LINKS = [
  "Freedom of information",
  "FOI and data protection",
  "Freedom of Information (FOI)",
  "Access to information",
];
const SPACES = /[^a-z0-9/.-]+/g;

/** Makes a page of one of the shapes: the same seed, shapes and options give the same page on every machine. */
export function makeNegative(
  seed: number,
  shapes: readonly NegativeShape[],
  options: MakeNegativeOptions = {},
): NegativePage {
  const random = createRandom(seed);
  const shape = random.pick(shapes);
  const format = options.format ?? (random.chance(0.8) ? "html" : "text");
  const writer = createWriter(random, planFacts(random, format, false));
  const fill = (template: string) => writer.fill(withSubject(template, random));
  const title = capitalised(fill(random.pick(shape.titles)));
  const pieces = shape.parts.flatMap((part) => piecesOf(part, random, fill));
  const furniture = furnish(writer);
  const size = options.size ?? Math.round(8000 + 90_000 * random.next() * random.next());
  const text =
    format === "html" ? asHtml(writer, title, pieces, furniture, size) : asText(random, title, pieces, furniture);
  return {
    name: `negative-${seed}-${shape.name}`,
    shape: shape.name,
    uri: `https://www.${writer.facts.host}${fill(random.pick(shape.paths)).toLowerCase().replace(SPACES, "-")}`,
    format,
    bytes: new TextEncoder().encode(unmarked(text)),
  };
}

function withSubject(template: string, random: Random): string {
  return template
    .replaceAll("{subject}", () => random.pick(TOPICS).title)
    .replaceAll("{outcome}", () => random.pick(OUTCOMES));
}

const capitalised = (text: string) => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;

function piecesOf(part: ShapePart, random: Random, fill: (template: string) => string): readonly Piece[] {
  const say = (template: string) => capitalised(fill(template));
  switch (part.kind) {
    case "heading":
      return [{ kind: "heading", level: 2, text: say(random.pick(part.from)) }];
    case "paragraphs":
      return random.some(part.from, random.int(...part.count)).map((text) => ({ kind: "paragraph", text: say(text) }));
    case "list":
      return [{ kind: "list", items: many(part.from, random.int(...part.count), random).map(say) }];
    case "table": {
      const rows = Array.from({ length: random.int(...part.rows) }, () => part.cells.map(say));
      return [{ kind: "table", header: part.header, rows }];
    }
  }
}

/** So many of a few templates, again and again where there are fewer. */
function many(from: readonly string[], count: number, random: Random): readonly string[] {
  if (count <= from.length) return random.some(from, count);
  return Array.from({ length: count }, () => random.pick(from));
}

function furnish({ random, facts }: Writer): Furniture {
  const furniture = chooseFurniture(random, {
    welsh: facts.body.welsh === true,
    police: facts.body.kind === "police",
    menuItems: random.int(0, 120),
    copyright: `© ${facts.authority}`,
  });
  const links = random.chance(0.6) ? [random.pick(SITE_LINKS)] : [];
  return {
    before: furniture.before.filter(({ role }) => role !== "crumbs"),
    after: furniture.after.map((part) =>
      part.role === "footer" ? { ...part, lines: [...links, ...part.lines] } : part,
    ),
  };
}

function asHtml(writer: Writer, title: string, pieces: readonly Piece[], furniture: Furniture, size: number): string {
  const content = piecesHtml(pieces, chooseMarkup(writer.random));
  return htmlPage(writer.random, { facts: writer.facts, title, furniture, content, size }).html;
}

function asText(random: Random, title: string, pieces: readonly Piece[], furniture: Furniture): string {
  const lines = (parts: Furniture["before"]) => parts.flatMap((part) => part.lines);
  const body = piecesText(pieces, chooseTextStyle(random));
  return [...lines(furniture.before), title, body, ...lines(furniture.after)].join("\n");
}
