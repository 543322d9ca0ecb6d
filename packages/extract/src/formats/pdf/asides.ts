import type { Aside } from "./flow.js";
import { type FlowLine, isOpen, startsAnew } from "./line-breaks.js";
import { type DocumentFacts, isFilled, type Paragraph, toFlowLine, toParagraph } from "./paragraphs.js";

/** The end of a body's name, which a narrow letterhead breaks: 'Care Trust', 'County Council'. */
const NAME_END =
  /^(?:\p{Lu}[\p{L}&’']+ ){0,2}(?:Trust|Council|Board|Authority|Partnership|Service|Constabulary|University|Commission|Agency|Executive|Committee|Office|Resilience|Affairs)$/u;
const WHOLE_NAME = /(?:Trust|Council|Board|Authority|Service|Constabulary|Police|University|Commission|Agency)$/;

/** The paragraphs of what stands beside the letter: most of it are names and fields, a line each. */
export function asideParagraphs({ lines, edges }: Aside, facts: DocumentFacts): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: FlowLine[] = [];
  for (const line of lines) {
    const next = toFlowLine(line, edges);
    if (goesOn(open, next, facts)) open.push(next);
    else {
      if (isFilled(open)) paragraphs.push(toParagraph(open, facts));
      open = [next];
    }
  }
  return isFilled(open) ? [...paragraphs, toParagraph(open, facts)] : paragraphs;
}

function goesOn(open: readonly FlowLine[], next: FlowLine, facts: DocumentFacts): boolean {
  const before = open.at(-1);
  if (before === undefined || startsAnew(open, next, facts.leading.of(next.line.size))) return false;
  return isOpen(before, next) || (NAME_END.test(next.text) && !WHOLE_NAME.test(before.text));
}
