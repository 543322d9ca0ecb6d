import type { CleanBlock, CleanText, Section } from "../blocks.js";
import { inlineItems } from "./inline-items.js";
import type { Item } from "./item.js";
import { type Mark, readMark } from "./read-mark.js";
import { selectMarks } from "./select-marks.js";

/** A mark with the block it stands in. */
export interface PlacedMark extends Mark {
  readonly block: CleanBlock;
}

/**
 * The labelled items of a section, in page order. `known` are the labels of questions found before: a bare number in an
 * answer counts as a label only where it carries one of them on, so that '(1) … (4)' inside an answer stays in it.
 */
export function findItems(clean: CleanText, section: Section, known: readonly string[]): readonly Item[] {
  const blocks = contentBlocks(clean, section);
  const placed = blocks.flatMap((block) => {
    const mark = readMark(block);
    return mark === null ? [] : [{ ...mark, block }];
  });
  const marks = withoutInnerMarks(selectMarks(placed, known, blocks[0]));
  if (marks.length === 0) return known.length > 0 ? [] : inlineItems(clean, blocks);
  return marks.map((mark, index) => ({
    labels: mark.labels,
    role: mark.role,
    at: mark.block.start,
    start: mark.block.start + mark.length,
    end: marks[index + 1]?.block.start ?? section.end,
    lineEnd: mark.block.end,
  }));
}

/** Inside labelled items 'Question:' and 'Answer:' part the item; where nothing is labelled they are the items. */
function withoutInnerMarks(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  const labelled = marks.filter(({ labels }) => labels.length > 0);
  return labelled.length > 0 ? labelled : marks;
}

/** The blocks of a section without its heading. */
export function contentBlocks(clean: CleanText, section: Section): readonly CleanBlock[] {
  return clean.blocks.slice(section.heading === null ? section.first : section.first + 1, section.last + 1);
}
