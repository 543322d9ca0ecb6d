import { addText, closeStrong, endBlock, openStrong } from "../block-builder.js";
import type { ListLabel } from "./count-numbers.js";
import type { Style } from "./read-styles.js";
import { standsOut } from "./word-colours.js";
import type { RunDraft, WordWalk } from "./word-walk-state.js";

const NO_STYLE: Style = {};

/** The paragraph's properties are known: it becomes a heading, an item of a list with its number, or neither. */
export function openParagraph(walk: WordWalk): void {
  const { paragraph, builder, context } = walk;
  if (paragraph === null || paragraph.opened) return;
  paragraph.opened = true;
  const style = styleOf(walk, paragraph.style);
  const inCell = walk.cells.at(-1) != null;
  const goesOn = builder.text !== "";
  builder.context.heading = inCell ? 0 : (paragraph.heading ?? style.heading ?? 0);
  builder.context.item = null;
  builder.context.quoteDepth = style.quoted === true ? 1 : 0;
  const place = paragraph.number ?? style.number;
  if (place == null || paragraph.endDeleted || goesOn) return;
  const list = place.list ?? style.number?.list ?? null;
  const label = context.numbers.next({ list, level: place.level }, paragraph.style);
  if (label !== null) applyLabel(walk, label, inCell);
}

function applyLabel({ builder }: WordWalk, { text, marker, level }: ListLabel, inCell: boolean): void {
  builder.context.listDepth = level;
  // A row has no marker: a number in a cell stays in its text.
  if (text !== "" && (inCell || marker === null)) addText(builder, `${text} `);
  if (!inCell) builder.context.item = { marker };
}

/** The paragraph ends; where its end mark was deleted, its words go on in the next. */
export function closeParagraph(walk: WordWalk): void {
  openParagraph(walk);
  if (walk.paragraph?.endDeleted !== true) {
    endBlock(walk.builder);
    walk.builder.context.item = null;
    walk.builder.context.heading = 0;
  }
  walk.paragraph = null;
}

/** A line ends inside a paragraph; inside a heading or a cell it is only a space. */
export function breakLine(walk: WordWalk): void {
  const { builder } = walk;
  if (builder.context.heading > 0 || walk.cells.at(-1) != null) addText(builder, " ");
  else endBlock(builder);
}

/** Words of the running paragraph. */
export function addWords(walk: WordWalk, text: string): void {
  openParagraph(walk);
  const { run } = walk;
  if (run !== null && isHidden(walk, run)) return;
  const coloured = standsOut(walk);
  walk.letters += text.length;
  if (coloured) walk.coloured += text.length;
  if (run !== null && !run.strong && (coloured || isStrong(walk, run))) {
    openStrong(walk.builder);
    run.strong = true;
  }
  addText(walk.builder, text);
}

/** The run ends, and its emphasis with it. */
export function closeRun(walk: WordWalk): void {
  if (walk.run?.strong === true) closeStrong(walk.builder);
  walk.run = null;
}

function isHidden(walk: WordWalk, { style, hidden }: RunDraft): boolean {
  return hidden ?? styleOf(walk, style).hidden ?? styleOf(walk, walk.paragraph?.style ?? null).hidden ?? false;
}

/** Bold and italic by the run, its style, or the paragraph's; a heading's own bold says nothing. */
function isStrong(walk: WordWalk, { style, bold, italic }: RunDraft): boolean {
  const own = styleOf(walk, style);
  const around = walk.builder.context.heading > 0 ? NO_STYLE : styleOf(walk, walk.paragraph?.style ?? null);
  return (bold ?? own.bold ?? around.bold ?? false) || (italic ?? own.italic ?? around.italic ?? false);
}

function styleOf({ context }: WordWalk, id: string | null): Style {
  return (id === null ? undefined : context.styles.get(id)) ?? NO_STYLE;
}
