import type { FramedLetter } from "./frame-letter.js";
import { unmarked } from "./marked-text.js";
import { piecesText, type TextStyle, WEB_TEXT } from "./render-text.js";
import type { PageLabels, Piece } from "./types.js";
import type { Writer } from "./writer.js";

/** What is needed to label a page that has been laid out. */
export interface LabelInput {
  readonly name: string;
  readonly layout: string;
  readonly writer: Writer;
  readonly letter: FramedLetter;
  readonly style: TextStyle;
  readonly furniture: readonly string[];
  /** The page with its citation marks. */
  readonly page: string;
  readonly finish: (text: string) => string;
}

const squash = (text: string) => text.replace(/\s+/g, "");
const NOISE_SAMPLE = 70;

/** Snippets from every part of the letter that a cleaned text must keep. */
function keepLines({ letter, finish }: LabelInput): string[] {
  const groups = [
    letter.opening,
    letter.body.requestPart,
    letter.body.responsePart,
    letter.body.responsePart.slice(-2),
    letter.closing,
  ];
  const lines = groups.flatMap((pieces) => {
    const texts = finish(unmarked(piecesText(pieces, WEB_TEXT)))
      .split("\n")
      .filter((line) => line.length >= 15);
    return texts.filter((_, index) => index % Math.max(1, Math.floor(texts.length / 3)) === 0);
  });
  return [...new Set(lines)];
}

/** Lines of furniture that stand nowhere in the letter, the same line twice where the page has it twice. */
function noiseLines({ letter, furniture, finish, style }: LabelInput): string[] {
  const { head, opening, body, middle, closing, signature, title } = letter;
  const pieces = [head, opening, body.requestPart, middle, body.responsePart, closing, signature].flat();
  const said = pieces.filter(({ kind }) => kind !== "noise");
  const lines = finish(unmarked(piecesText(said, style)));
  const content = new Set([...lines.split("\n"), title].map(squash));
  const whole = squash(lines);
  const left = furniture.filter((line) => !content.has(squash(line)) && !whole.includes(squash(line)));
  const step = Math.max(1, Math.ceil(left.length / NOISE_SAMPLE));
  return left.filter((_, index) => index % step === 0);
}

/** The labels of a page. */
export function labelPage(input: LabelInput): PageLabels {
  const { writer, letter, style, finish } = input;
  const { facts } = writer;
  const text = (pieces: readonly Piece[] | null) =>
    pieces === null ? null : finish(unmarked(piecesText(pieces, style)));
  const ids = (provisions: readonly string[]) => [...new Set(provisions.map(writer.id))];
  return {
    id: input.name,
    layout: input.layout,
    authority: facts.authorityPlace === "nowhere" ? null : facts.authority,
    reference: facts.reference,
    dates: { received: facts.received?.iso ?? null, responded: facts.responded?.iso ?? null },
    regimes: [facts.regime.regime],
    outcome: letter.body.outcome,
    request: text(letter.body.request),
    qa: letter.body.questions.map(({ label, question, answer, status, exemptions }) => ({
      label,
      question: text(question),
      answer: text(answer),
      status,
      exemptions: ids(exemptions),
    })),
    citations: writer.book.inOrder(finish(input.page)),
    exemptions: ids(letter.body.grounds.flatMap(({ provisions }) => provisions)),
    noise: noiseLines(input),
    keep: keepLines(input),
  };
}
