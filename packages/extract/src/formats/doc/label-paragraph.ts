import type { BlockBuilder } from "../block-builder.js";
import type { ListLabel } from "../docx/count-numbers.js";

/** Makes the paragraph that was read an item of a list; a label that is more than a number is put before its words. */
export function labelParagraph(builder: BlockBuilder, { text, marker, level }: ListLabel, inCell: boolean): void {
  // A row has no marker: a number in a cell stays in its text, and may be all of it.
  if (text !== "" && (inCell || (marker === null && builder.text !== ""))) prefix(builder, `${text} `);
  if (inCell) return;
  builder.context.listDepth = level;
  builder.context.item = { marker };
}

/** What was noted of places in the words moves with them. */
function prefix(builder: BlockBuilder, text: string): void {
  builder.text = text + builder.text;
  builder.strongStart += text.length;
  builder.strong = builder.strong.map(({ start, end }) => ({ start: start + text.length, end: end + text.length }));
}
