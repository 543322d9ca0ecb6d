import type { Block, NoiseMark } from "../blocks.js";
import { LOG_ENTRY } from "../metadata/kind-cues.js";
import { gather } from "../text/gather.js";

const LEAST_ENTRIES = 3;
const LIKE_A_MENU: ReadonlySet<string> = new Set(["menu-entry", "between-noise"]);

/**
 * Takes the marks off an index of responses, which is links and dates like a menu: where nothing but the page's title
 * anchors a letter, lines with references of requests are what the page is for.
 */
export function keepLogEntries(
  blocks: readonly Block[],
  isAnchored: (index: number) => boolean,
  marks: (NoiseMark | null)[],
): void {
  const entries = gather(blocks, ({ noise, text }, index) =>
    noise === null && marks[index]?.rule === "menu-entry" && LOG_ENTRY.test(text) ? index : null,
  );
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined || entries.length < LEAST_ENTRIES) return;
  if (blocks.some(({ kind, level }, index) => isAnchored(index) && !(kind === "heading" && level === 1))) return;
  for (let index = first; index <= last + 1; index++) {
    if (LIKE_A_MENU.has(marks[index]?.rule ?? "") && blocks[index]?.noise === null) marks[index] = null;
  }
}
