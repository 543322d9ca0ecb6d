import type { CleanText } from "../blocks.js";
import { signOf } from "../outcome/answer-sentences.js";
import { cue } from "../text/cue/cue.js";
import { ASKS_HOW_MUCH, ASKS_WHETHER, DIGIT, FIGURE, GOES_ON, SMALL, TURNS, YES_OR_NO } from "./answer-openings.js";
import type { Asked } from "./asked.js";
import { YEAR_AND_FIGURE } from "./reads-as-answer.js";
import { topicOf } from "./topic-words.js";

/** 'Here are your answers, in order', 'I take each of your points in turn'. */
const IN_ORDER = cue(
  /\b(?:in (?:the )?(?:same )?order\b|in turn\b|order (?:of|in which) (?:your|you|the (?:questions|points))|(?:one|each) after (?:the other|another)\b)/i,
);
/** How much a paragraph that turns to a thing, and one that goes on with another, weigh beside a shared word. */
const TURN = 2;
const ON = 2.5;
const FITS = 1.5;
/** Most answers are of one paragraph. */
const LONGER = 0.8;
const MOST_SHARED = 3;
/** So many of the questions must be told by words of their answers. */
const TOLD = 0.5;
const MOST_PARAGRAPHS = 40;

/**
 * The paragraph with which the answer to each question begins, in the order of the questions; null where nothing tells. Each shares
 * words with its question, fits what that asks for, or turns to another thing; the page may say that it keeps to the order.
 */
export function alignParagraphs(
  clean: CleanText,
  asked: readonly Asked[],
  said: readonly string[],
): readonly number[] | null {
  const first = said.length > asked.length && IN_ORDER.test(said[0] ?? "") ? 1 : 0;
  if (said.length - first < asked.length || said.length > MOST_PARAGRAPHS) return null;
  const questions = asked.map(({ question }) =>
    question === null ? "" : clean.text.slice(question.start, question.end),
  );
  const weights = weigh(questions, said);
  const starts = bestStarts(weights, said, first);
  return starts !== null && isTold(weights, starts, said, first) ? starts : null;
}

/** What speaks for each paragraph being of each question: `words` that they share and no other question does, and how it `fits`. */
interface Weights {
  readonly words: readonly (readonly number[])[];
  readonly fits: readonly (readonly number[])[];
}

function weigh(questions: readonly string[], said: readonly string[]): Weights {
  const topics = questions.map(subjectOf);
  const asking = new Map<string, number>();
  for (const topic of topics) for (const word of topic) asking.set(word, (asking.get(word) ?? 0) + 1);
  const rarity = (word: string) => Math.log(questions.length / (asking.get(word) ?? 1)) / Math.log(questions.length);
  const words = said.map((text) => {
    const own = subjectOf(text);
    return topics.map((topic) => {
      let sum = 0;
      for (const word of topic) if (own.has(word)) sum += rarity(word);
      return Math.min(sum, MOST_SHARED);
    });
  });
  return { words, fits: said.map((text) => questions.map((question) => fitOf(question, text))) };
}

/** Years stand in all answers. */
function subjectOf(text: string): ReadonlySet<string> {
  return topicOf(text.replace(NUMBERS, " "));
}

const NUMBERS = /[\d,./-]*\d/g;

/** 'Yes' to what asks whether, a figure to what asks how many. */
function fitOf(question: string, text: string): number {
  if (YES_OR_NO.test(text)) return ASKS_WHETHER.test(question) ? FITS : -FITS;
  if (!ASKS_HOW_MUCH.test(question)) return 0;
  if (FIGURE.test(text)) return FITS / 2;
  return DIGIT.test(text) || signOf(text).sign !== "given" ? 0 : -FITS / 2;
}

/** Where the answers begin that score most together, each paragraph being of the question of the one above or of the next. */
function bestStarts(weights: Weights, said: readonly string[], first: number): readonly number[] | null {
  const count = weights.words[0]?.length ?? 0;
  let best: readonly (Path | undefined)[] = [{ score: 0, starts: [] }];
  for (let at = first; at < said.length; at++) {
    const place = { at, opens: opening(said[at] ?? ""), words: weights.words[at] ?? [], fits: weights.fits[at] ?? [] };
    // The paths by how many answers have begun; before the first paragraph none has.
    best = Array.from({ length: count + 1 }, (_, begun) =>
      likelier(begin(best[begun - 1], place), goOn(best[begun], place)),
    );
  }
  return best[count]?.starts ?? null;
}

interface Path {
  readonly score: number;
  readonly starts: readonly number[];
}

interface Place {
  readonly at: number;
  readonly opens: number;
  readonly words: readonly number[];
  readonly fits: readonly number[];
}

function begin(path: Path | undefined, { at, opens, words, fits }: Place): Path | undefined {
  if (path === undefined) return undefined;
  const own = path.starts.length;
  return { score: path.score + (words[own] ?? 0) + (fits[own] ?? 0) + opens, starts: [...path.starts, at] };
}

function goOn(path: Path | undefined, { opens, words }: Place): Path | undefined {
  if (path === undefined || path.starts.length === 0) return undefined;
  const own = path.starts.length - 1;
  return { score: path.score + (words[own] ?? 0) / 2 - LONGER - opens / 2, starts: path.starts };
}

function likelier(one: Path | undefined, other: Path | undefined): Path | undefined {
  return one !== undefined && (other === undefined || one.score > other.score) ? one : other;
}

function opening(text: string): number {
  if (TURNS.test(text)) return TURN;
  return (GOES_ON.test(text) || SMALL.test(text)) && !YEAR_AND_FIGURE.test(text) ? -ON : 0;
}

/**
 * No answer goes on from the one above or says yes where nothing asks whether, and nearly all are told by their own words. Where there are
 * as many as questions half of them suffice, and one in five may have another's; where the page says that all stand in order it needs none.
 */
function isTold({ words, fits }: Weights, starts: readonly number[], said: readonly string[], first: number): boolean {
  const told = starts.map((at, own) => {
    const others = (words[at] ?? []).filter((_, other) => other !== own);
    const fit = fits[at]?.[own] ?? 0;
    return { lead: (words[at]?.[own] ?? 0) - Math.max(0, ...others), fit, opens: opening(said[at] ?? "") };
  });
  if (told.some(({ fit, opens }) => fit <= -FITS || opens < 0)) return false;
  const isEach = said.length - first === starts.length;
  const against = told.filter(({ lead, fit, opens }) => lead + Math.max(fit, 0) + opens < 0).length;
  if (against > (isEach ? starts.length / 5 : 0)) return false;
  const speaking = told.filter(({ lead, fit }) => lead > 0 || fit >= FITS).length;
  return (isEach && first > 0) || speaking >= Math.max(2, isEach ? starts.length * TOLD : starts.length - 1);
}
