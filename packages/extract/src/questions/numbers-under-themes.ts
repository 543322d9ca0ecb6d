import type { CleanText, Section } from "../blocks.js";
import { once } from "../text/once.js";
import type { Asked } from "./asked.js";
import { contentBlocks } from "./find-items.js";
import { letteredNumber } from "./numbering/outline.js";
import { readMark } from "./read-mark.js";

/** 'A. Wages' or 'Part B – Vehicles' over a list of its own. */
const THEME = /^(?:(?:part|section|theme) )?([A-H])(?:[.):]|\s[-–—])\s+\S[^?]{0,70}$/i;
const NUMBER = /^\d{1,2}$/;
const LEAST_THEMES = 2;

/**
 * '1.' to '4.' under 'A. Wages' and again under 'B. Vehicles', which the reply answers as 'A1' to 'B4': the questions under the labels of
 * their answers. None where the page prints no such labels, or others.
 */
export function numbersUnderThemes(clean: CleanText, section: Section): readonly Asked[] {
  const printed = labelsOfThemes(clean);
  if (printed.size === 0) return [];
  const asked: Asked[] = [];
  const themes = new Set<string>();
  let theme: string | null = null;
  for (const block of contentBlocks(clean, section)) {
    const [label = "", more] = readMark(block)?.labels ?? [];
    if (theme !== null && more === undefined && NUMBER.test(label)) {
      const start = block.start + (readMark(block)?.length ?? 0);
      asked.push({ label: `${theme}${label}`, question: { start, end: block.end } });
      themes.add(theme);
      continue;
    }
    theme = THEME.exec(block.text)?.[1]?.toUpperCase() ?? theme;
  }
  const isAnswered = asked.length > 0 && asked.every(({ label }) => printed.has(label));
  return themes.size >= LEAST_THEMES && isAnswered ? asked : [];
}

/** 'A1', 'B2' before lines of the page; none where only one letter has numbers, as answers have it: 'A1', 'A2'. */
const labelsOfThemes = once(({ blocks }: CleanText): ReadonlySet<string> => {
  const labels = blocks.flatMap(({ text }) => (LETTERED.test(text) ? (letteredNumber.match(text)?.labels ?? []) : []));
  return new Set(new Set(labels.map((label) => label[0])).size < LEAST_THEMES ? [] : labels);
});

const LETTERED = /^[A-H]\d/;
