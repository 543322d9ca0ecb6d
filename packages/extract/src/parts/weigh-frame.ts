import { cutAt, type Frame, has, keptBefore, type Piece, type View } from "./frame.js";
import { isResponse } from "./reads-as-response.js";
import { hears } from "./sign-cues.js";

/** A stretch of blocks, from `start` up to `end`, that reads as a response. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** True where its first line is a title over the reference, though nothing marks it as one. */
  readonly titled?: boolean;
  /** The line that asks, where no label says so. */
  readonly asked?: string | undefined;
}

/** Of the pieces of a frame so many must be responses; what is none belongs to the one before. */
const LEAST_SHARE = 0.6;
/** What a frame must weigh with what stands before it. */
const ENOUGH = 3;
/** What speaks for a log, and what for one response whose own head stands before the first piece. */
const LEAD = { log: 2, reference: -4, greeting: -3, asked: -2, addressed: -2, dated: -1 };

/** The responses that a frame cuts the document into; none where the document is more likely one response. */
export function weighFrame(view: View, frame: Frame): readonly Segment[] {
  const { lead, pieces } = cutAt(view, frame.starts);
  const keys = pieces.map(keyOfPiece);
  const isOwn = frame.name === "letters" ? ownCases(view, pieces, keys) : null;
  const found = pieces.filter((piece, index) => (isOwn?.[index] ?? true) && isResponse(view, piece, frame));
  if (found.length < 2 || found.length < LEAST_SHARE * pieces.length) return [];
  if (isOneCase(frame, pieces, keys)) return [];
  if (frame.name !== "letters" && frame.strength + weightOfLead(view, lead, keys, frame) < ENOUGH) return [];
  const starts = found.map(({ start }) => withLetterhead(view, start));
  return starts.map((start, index) => ({
    start,
    end: endOfSegment(view, frame, found[index]?.start ?? start, starts[index + 1]),
    asked: frame.asked?.[index],
    titled: frame.name === "groups" || (frame.name === "references" && found[index]?.signs[0]?.block !== start),
  }));
}

function keyOfPiece({ signs }: Piece): string {
  return signs.find(({ kind }) => kind === "reference")?.key ?? "";
}

/** Under 'Response' a letter answers the one that stands under 'Request' above it, whatever numbers the two have. */
function answersAbove(view: View, { start }: Piece, above: Piece | undefined): boolean {
  const title = keptBefore(view, start, 1);
  const isAnswered = view.signs.some(({ kind, block }) => kind === "answered" && view.blocks[block] === title);
  return isAnswered && above !== undefined && has(above, "asked");
}

/** A letter of its own has a reference that none before has, or stands on a page of its own and speaks to the requester. */
function ownCases(view: View, pieces: readonly Piece[], keys: readonly string[]): readonly boolean[] {
  const seen = new Set<string>();
  return pieces.map((piece, index) => {
    const { start, text } = piece;
    if (answersAbove(view, piece, pieces[index - 1])) return false;
    const key = keys[index] ?? "";
    if (key !== "") return !seen.has(key) && seen.add(key) !== undefined;
    const page = view.blocks[start]?.page;
    return page !== undefined && page !== keptBefore(view, start, 1)?.page && hears("addressed", text);
  });
}

/** Letters on one case: the first names the reference of a later one. */
function isOneCase({ name }: Frame, [first]: readonly Piece[], [, ...later]: readonly string[]): boolean {
  const text = first?.text ?? "";
  if (name !== "letters" && !hears("review", text)) return false;
  const plain = text.toLowerCase().replace(UNLIKE_KEY, "");
  return later.some((key) => key !== "" && plain.includes(key));
}

const UNLIKE_KEY = /[^a-z0-9]/g;

function weightOfLead({ document }: View, lead: Piece, keys: readonly string[], { name }: Frame): number {
  const { text, signs } = lead;
  // A list of contents names the references that follow.
  const following = new Set(keys);
  const own = signs.some(({ kind, key }) => kind === "reference" && !following.has(key));
  const found: readonly (readonly [keyof typeof LEAD, boolean])[] = [
    // Under titles alone the page itself must call itself a log: every page of a site has the site's words in its title.
    // What speaks for groups they have weighed themselves.
    [
      "log",
      name !== "groups" && (hears("log", text) || (name !== "titles" && hears("log", document.head.title ?? ""))),
    ],
    ["reference", own],
    ["greeting", has(lead, "greeting")],
    ["asked", has(lead, "asked")],
    ["addressed", hears("addressed", text)],
    ["dated", hears("dated", text)],
  ];
  return found.reduce((sum, [name, is]) => (is ? sum + LEAD[name] : sum), 0);
}

/** A letterhead that recurs was taken for a running head; it belongs to the letter below it. */
function withLetterhead({ blocks }: View, start: number): number {
  let first = start;
  while (RUNNING.test(blocks[first - 1]?.noise?.rule ?? "")) first--;
  return first;
}

const RUNNING = /^running/;

/** A response ends where the next begins; in groups of one rank also where a heading of a higher one stands between. */
function endOfSegment(view: View, { name, end }: Frame, start: number, next: number | undefined): number {
  const last = view.blocks.length;
  if (name !== "groups") return next ?? endOf(view, start, last);
  return Math.min(next ?? end ?? last, endOf(view, start, last));
}

/** Where the last response ends: under a heading or a drop-down, where the next thing of its rank begins. */
function endOf(view: View, start: number, last: number): number {
  const { kind, level, group, part } = view.blocks[start] ?? {};
  if (part === "term" && group !== undefined) {
    const end = view.blocks.findLastIndex((block) => block.group === group);
    return end < start ? last : end + 1;
  }
  if (kind !== "heading" || level === undefined) return last;
  const end = view.blocks.findIndex(
    (block, at) => at > start && block.kind === "heading" && (block.level ?? 1) < level,
  );
  return end < 0 ? last : end;
}
