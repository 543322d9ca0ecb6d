import { once } from "../text/once.js";
import type { PageLine, PageView } from "./page-view.js";

/** Sections in which what is set side by side is a letterhead, an address or a signature; in others it is a table. */
const AROUND: ReadonlySet<PageLine["section"]> = new Set(["preamble", "closing"]);
const LONGEST = 200;
/** Justified text has more. */
const MOST_GAPS = 3;

/**
 * The page with what a letterhead or a running head sets side by side in lines of its own: 'Coastal Marks Agency' and
 * 'Beacon House', which a name must not reach over.
 */
export const withColumnsApart = once((view: PageView): PageView => {
  const lines = view.lines.flatMap(columnsOf);
  return lines.length === view.lines.length ? view : { ...view, lines };
});

function columnsOf(line: PageLine): readonly PageLine[] {
  const { block, start, section, text } = line;
  if (block.gaps === undefined || text !== block.text || text.length > LONGEST) return [line];
  if (block.gaps.length > MOST_GAPS) return [line];
  if (start !== null && section !== null && !AROUND.has(section)) return [line];
  const columns: PageLine[] = [];
  let from = 0;
  for (const end of [...block.gaps, text.length]) {
    columns.push({ ...line, text: text.slice(from, end), start: start === null ? null : start + from });
    from = end + 1;
  }
  return columns;
}
