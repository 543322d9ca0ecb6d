import { planFacts } from "./case-facts.js";
import { composeBody } from "./compose-letter.js";
import { type FramedLetter, frameLetter } from "./frame-letter.js";
import { frameThread } from "./frame-thread.js";
import { annexRequest, frameTrail } from "./frame-trail.js";
import { chooseFurniture, type Furniture } from "./furniture.js";
import { htmlPage } from "./html-page.js";
import { labelPage } from "./label-page.js";
import type { LetterBody } from "./letter.js";
import { unmarked } from "./marked-text.js";
import { createRandom, type Random } from "./random.js";
import { chooseMarkup, piecesHtml } from "./render-html.js";
import { chooseTextStyle, WEB_TEXT } from "./render-text.js";
import { chooseDamage, damageLines, textPage } from "./text-page.js";
import { type MadePage, type MakePageOptions, PLACEMENT_NAMES, type PlacementName } from "./types.js";
import { createWriter, type Writer } from "./writer.js";

/** Mails name both dates and who answers. */
const MAILED: readonly PlacementName[] = ["thread", "trail"];
const HTML_ONLY: readonly PlacementName[] = ["details"];
const CURLY = /(\w)'(\w|\s|$)/g;

/** Makes the page of a seed: the same seed and options give the same page on every machine. */
export function makePage(seed: number, options: MakePageOptions = {}): MadePage {
  const random = createRandom(seed);
  const placement = options.placement ?? random.pick(PLACEMENT_NAMES);
  const format = HTML_ONLY.includes(placement) ? "html" : (options.format ?? random.pick(["html", "text"] as const));
  const planned = planFacts(random, format, MAILED.includes(placement));
  const isUndated = options.undated === true && placement === "thread";
  const writer = createWriter(random, isUndated ? { ...planned, received: null, responded: null } : planned);
  const letter = frame(writer, placement, composeBody(writer, placement, format));
  const name = `made-${seed}-${placement}`;
  const finish = random.chance(0.4) ? (text: string) => text.replace(CURLY, "$1’$2") : (text: string) => text;
  return format === "html" ? makeHtml(name, writer, letter, finish, options) : makeText(name, writer, letter, finish);
}

function frame(writer: Writer, placement: PlacementName, body: LetterBody): FramedLetter {
  if (placement === "thread") return frameThread(writer, body);
  if (placement === "trail") return frameTrail(writer, body);
  const letter = frameLetter(writer, body);
  return placement === "annexed" ? annexRequest(writer, letter) : letter;
}

const groupsOf = ({ head, opening, body, middle, closing, signature }: FramedLetter) => [
  head,
  opening,
  body.requestPart,
  middle,
  body.responsePart,
  closing,
  signature,
];

function furnish(writer: Writer, menuItems: number): Furniture {
  const { facts, random } = writer;
  const named = facts.authorityPlace === "footer" || (facts.authorityPlace !== "nowhere" && random.chance(0.6));
  return chooseFurniture(random, {
    welsh: facts.body.welsh === true,
    police: facts.body.kind === "police",
    menuItems,
    copyright: named ? `© ${random.pick(["", "2024 ", "Copyright "])}${facts.authority}` : null,
  });
}

/** Mean 50 KB with a long tail, from 10 to 120 KB, as pages are. */
function someSize(random: Random): number {
  return Math.round(10_000 + 110_000 * random.next() * (0.5 + 0.5 * random.next()));
}

function makeHtml(
  name: string,
  writer: Writer,
  letter: FramedLetter,
  finish: (text: string) => string,
  options: MakePageOptions,
): MadePage {
  const { random, facts } = writer;
  const size = options.size ?? someSize(random);
  const furniture = furnish(writer, Math.min(240, Math.floor(size / 500)));
  const markup = chooseMarkup(random);
  const content = groupsOf(letter)
    .map((pieces) => piecesHtml(pieces, markup))
    .join("\n");
  const { html, platform } = htmlPage(random, {
    facts,
    title: letter.title,
    furniture,
    content: finish(content),
    size,
  });
  const labels = labelPage({
    name,
    writer,
    letter,
    style: WEB_TEXT,
    furniture: [...noiseOf(furniture), ...noiseIn(letter)],
    page: html,
    layout: `${platform}-${letter.body.layout}-html`,
    finish,
  });
  return pageOf(name, "html", unmarked(html), labels);
}

function makeText(name: string, writer: Writer, letter: FramedLetter, finish: (text: string) => string): MadePage {
  const { random, facts } = writer;
  const style = chooseTextStyle(random);
  const printed = random.chance(0.3);
  const furniture = furnish(writer, 0);
  const title = facts.authorityPlace === "title" ? `${letter.title} - ${facts.authority}` : letter.title;
  const { lines, noise } = textPage(random, { title, furniture, printed, groups: groupsOf(letter) }, style);
  const marked = finish(lines.join("\n"));
  const labels = labelPage({
    name,
    writer,
    letter,
    style,
    furniture: [...noise, ...noiseIn(letter)],
    page: marked,
    layout: `${printed ? "printed" : "scrape"}-${letter.body.layout}-text`,
    finish,
  });
  return pageOf(name, "text", damageLines(random, unmarked(marked).split("\n"), chooseDamage(random)), labels);
}

/** Lines of noise between the lines of the letter. */
const noiseIn = (letter: FramedLetter) =>
  groupsOf(letter)
    .flat()
    .flatMap((piece) => (piece.kind === "noise" ? [piece.text] : []));

const noiseOf = ({ before, after }: Furniture) => [...before, ...after].flatMap(({ lines }) => lines);

function pageOf(name: string, format: MadePage["format"], text: string, labels: MadePage["labels"]): MadePage {
  return { name, format, text, bytes: new TextEncoder().encode(text), labels };
}
