/** What only Markdown has; lists and rules stand in plain text too. */
const SIGNS: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /^ {0,3}\|?[ \t]{0,9}:?-{3,}:?[ \t]{0,9}(?:\|[ \t]{0,9}:?-{3,}:?[ \t]{0,9}){1,40}\|?[ \t]*$/m,
  /!?\[[^\]\n]{0,200}\]\((?:https?:|mailto:|\/|#|\.)[^)\s]{0,500}(?: "[^"\n]{0,200}")?\)/,
  /(?:^|[\s(|])\*\*[^\s*](?:[^*\n]{0,300}[^\s*])?\*\*(?=[\s.,;:!?)|]|$)/m,
  /^ {0,3}```/m,
  /\\[.#*_()[\]-]/,
];
/** One sign is chance; two of a kind that plain text has none of are not. */
const LEAST_SIGNS = 2;
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n[\w-]{1,40}:/;
const MARKUP = /^\s*<|<(?:!doctype|html|head|body)\b/i;

/** True for text that clearly is Markdown: signs of two kinds at least, and no page of HTML. */
export function isMarkdown(text: string): boolean {
  if (MARKUP.test(text)) return false;
  const signs = SIGNS.filter((sign) => sign.test(text)).length;
  return signs >= LEAST_SIGNS || (signs === 1 && FRONT_MATTER.test(text));
}

const WRAPPED = /^(?!#|\||[-*+>] )[^\n]{50,140}\n(?=["'(]?\p{Ll})/gmu;
const LEAST_WRAPPED = 2;

/** True where a line's end is meant: the lines of paragraphs are not broken at a width. */
export function lineBreaksCount(text: string): boolean {
  return (text.match(WRAPPED) ?? []).length < LEAST_WRAPPED;
}
