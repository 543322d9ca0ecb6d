import type { CleanBlock, CleanText } from "../blocks.js";

/** A block says in its first words who speaks. */
const HEAD = 500;
/** A quotation that was opened earlier is forgotten. */
const LONGEST_QUOTATION = 3000;
const NEAR = 300;
const STRAIGHT_REACH = 1000;
const SPEAKERS =
  /\b(?:I|[Mm]y|[Ww]e|[Oo]ur|[Uu]s|[Yy]ou|[Yy]our|[Pp]lease|Dear|Hello|[Ff]aithfully|[Ss]incerely|[Rr]egards|[Cc]onfirm|[Tt]hank you for)\b|\?/g;
const OPENS = /^["“‘]/;
const CLOSES = /["”’]$/;

/** Makes the function that says who speaks in a citation's block and in those beside it, each block heard once. */
export function layOutVoices({ text, blocks }: CleanText): (at: number, start: number) => string[] {
  const heard = new Map<number, readonly string[]>();
  const voicesOf = (at: number): readonly string[] => {
    const block = blocks[at];
    if (block === undefined) return [];
    const known = heard.get(at) ?? speakersIn(block);
    heard.set(at, known);
    return known;
  };
  return (at, start) => {
    const signs = voicesOf(at).map((voice) => `own ${voice}`);
    for (const voice of voicesOf(at - 1)) signs.push(`above ${voice}`);
    for (const voice of voicesOf(at + 1)) signs.push(`below ${voice}`);
    const head = text.slice(Math.max(0, start - LONGEST_QUOTATION), start);
    const opened = head.lastIndexOf("“");
    if (opened > head.lastIndexOf("”")) signs.push(head.length - opened < NEAR ? "quotation near" : "quotation far");
    const own = text.slice(Math.max(blocks[at]?.start ?? 0, start - STRAIGHT_REACH), start);
    if (own.split('"').length % 2 === 0) signs.push("straight quotation");
    return signs;
  };
}

function speakersIn({ text }: CleanBlock): readonly string[] {
  const said = new Set(
    (text.slice(0, HEAD).match(SPEAKERS) ?? []).map((word) => (word === "I" ? word : word.toLowerCase())),
  );
  return [
    ...said,
    ...(OPENS.test(text) ? ["opens quotation"] : []),
    ...(CLOSES.test(text) ? ["closes quotation"] : []),
  ];
}
