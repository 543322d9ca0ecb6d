import type { CleanBlock, CleanText, QuestionPair, Section } from "../blocks.js";
import { thatAnswer } from "../sections/exchanges.js";
import { isIntroduction } from "../sections/introductions.js";
import { asksByName } from "./asks-on.js";
import { contentBlocks } from "./find-items.js";
import { BULLET, isPoint, wordsOf } from "./numbered-bullets.js";
import { readMark } from "./read-mark.js";
import { pairTopicHeadings } from "./topic-headings.js";

const ASKS = /\?["'’”)]*\s*$/;
/** A point that asks in fewer words names a row of one answer: 'Central'. */
const LEAST_WORDS = 4;
const SPACE = /\s+/;

/** Points without labels: each answered by the reply's point in its place, or under the reply's heading for it. */
export function pairPoints(
  clean: CleanText,
  requests: readonly Section[],
  replies: readonly Section[],
): readonly QuestionPair[] {
  const bullets = pairBullets(clean, requests, replies);
  if (bullets.length > 0) return bullets;
  const points = requests.flatMap((section) => contentBlocks(clean, section)).filter(isBullet);
  const asked = points.map((point) => ({ label: null, question: wordsOf(clean, point) }));
  const said = thatAnswer(replies);
  if (asked.length > 1) return pairTopicHeadings(clean, said, asked);
  return pairTopicHeadings(clean, said, askedLines(clean, requests), true);
}

/** The lines of a request whose points lost their marks. */
function askedLines(
  clean: CleanText,
  requests: readonly Section[],
): readonly Pick<QuestionPair, "label" | "question">[] {
  const lines = requests.flatMap((section) => contentBlocks(clean, section));
  const from = lines.findLastIndex(({ text }) => LEADS_IN.test(text)) + 1;
  return lines.slice(from).map(({ start, end }) => ({ label: null, question: { start, end } }));
}

const LEADS_IN = /[:,]\s*$/;

/**
 * Points without labels that ask, each with the point of the reply in its place: where both lists count as far, the
 * reply's is all that stands there, and none of its points asks.
 */
function pairBullets(
  clean: CleanText,
  requests: readonly Section[],
  replies: readonly Section[],
): readonly QuestionPair[] {
  const asked = requests.flatMap((section) => contentBlocks(clean, section)).filter(isBullet);
  if (asked.length < 2 || !mostAsk(asked)) return [];
  const said = replies.filter(({ kind }) => kind === "response").flatMap((section) => contentBlocks(clean, section));
  const points = said.slice(said.findIndex(isBullet));
  if (points.length !== asked.length || !points.every((block) => isBullet(block) && !asks(block))) return [];
  if (!said.slice(0, -points.length).every((block) => leadsIn(clean, block))) return [];
  return asked.map((question, index) => {
    const point = points[index];
    const answer = point === undefined ? null : wordsOf(clean, point);
    return { label: null, question: wordsOf(clean, question), answer: answer === null ? [] : [answer] };
  });
}

function isBullet(block: CleanBlock): boolean {
  if (!isPoint(block) || block.marker !== undefined) return false;
  const mark = readMark(block);
  // '12' alone is an answer.
  return mark === null || mark.length === block.text.length;
}

function asks({ text }: CleanBlock): boolean {
  const words = text.replace(BULLET, "");
  return (ASKS.test(words) || asksByName(words)) && words.split(SPACE).length >= LEAST_WORDS;
}

/** 'The criteria used' beside points that ask asks too. */
function mostAsk(points: readonly CleanBlock[]): boolean {
  return points.filter(asks).length * 2 >= points.length;
}

function leadsIn(clean: CleanText, block: CleanBlock): boolean {
  return block.text.endsWith(":") || isIntroduction(clean.text, block);
}
