/** Columns that only white space or bars hold apart: they are lost where lines are cut or spaces run together. */
const COLUMNS = /\t|\S {3,}\S|\|/;
/** '1. ', 'Q2) ', 'Answer: ', '• ' before words. */
const LABEL =
  /^(\s*(?:\(?(?:\d{1,3}[a-z]?|[a-z]|[ivx]{1,4})[.):]|(?:[QA]|Question|Answer|Response) ?(?:\d{1,2}[a-z]?)?[.):]{1,2}|[•▪–-])) +(?=\S)/i;
const FOOT = /page \d|\f/i;
const LINES_A_PAGE = 48;
/** A shorter text has no second page. */
const LEAST_LINES = 70;

const linesOf = (page: string) => page.replace(/\r/g, "").split("\n");
const eachLine = (change: (line: string) => string) => (page: string) => linesOf(page).map(change).join("\n");
const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const inPage = (content: string) => `<!doctype html><html><body><main>${content}</main></body></html>`;
const isFull = (line: string) => line.trim() !== "";

/** A form that is not made of texts with columns. */
const withoutColumns = (form: (page: string) => string) => (page: string) => (COLUMNS.test(page) ? null : form(page));

/** An empty line after every line that says something. */
export const doubled = (page: string) => `${linesOf(page).filter(isFull).join("\n\n")}\n`;

/** No empty line. */
export const noBlankLines = (page: string) => `${linesOf(page).filter(isFull).join("\n")}\n`;

/** Every line four spaces in, as a quotation or a mail's body is. */
export const indented = eachLine((line) => (isFull(line) ? `    ${line}` : line));

/** Two spaces at the end of every line, and the line ends of another system. */
export const trailingSpaces = (page: string) =>
  linesOf(page)
    .map((line) => `${line}  `)
    .join("\r\n");

/** One space of seven between words that may not break. */
export const hardSpaces = (page: string) =>
  page.replace(/([a-z]) (?=[a-z])/g, (found, letter: string, at: number) => (at % 7 === 0 ? `${letter}\u00a0` : found));

/** A tab behind the numbers, letters and marks of lists, as word processors set them off. */
export const tabbedLabels = eachLine((line) => line.replace(LABEL, "$1\t"));

/** Lines of 78 letters at most, as mail programs cut them. */
export const wrapped = withoutColumns(eachLine((line) => wrap(line, 78)));

function wrap(line: string, width: number): string {
  if (line.length <= width) return line;
  const lines = [""];
  for (const word of line.trim().split(/\s+/)) {
    const last = lines.at(-1) ?? "";
    if (last === "") lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return `${/^\s*/.exec(line)?.[0] ?? ""}${lines.join("\n")}`;
}

/** A web page with a paragraph a line. */
export const paragraphALine = withoutColumns((page) =>
  inPage(
    linesOf(page)
      .filter(isFull)
      .map((line) => `<p>${escaped(line)}</p>`)
      .join("\n"),
  ),
);

/** A web page of one block whose lines end in `<br>`. */
export const brLines = withoutColumns((page) => inPage(`<div>${linesOf(page).map(escaped).join("<br>\n")}</div>`));

/** A web page that prints the text as it was typed. */
export const preformatted = (page: string) => inPage(`<pre>\n${escaped(linesOf(page).join("\n"))}</pre>`);

/** Pages of 48 lines with their numbers and form feeds, as a printed letter's text has them. */
export const pageFeet = (page: string) => {
  const lines = linesOf(page);
  if (FOOT.test(page) || lines.length < LEAST_LINES) return null;
  const pages = Math.ceil(lines.length / LINES_A_PAGE);
  const foot = (number: number) => ["", `Page ${number} of ${pages}`, "\f"];
  return lines
    .flatMap((line, at) => (at % LINES_A_PAGE === LINES_A_PAGE - 1 ? [line, ...foot((at + 1) / LINES_A_PAGE)] : [line]))
    .join("\n");
};

/** Curly quotes and dashes, as word processors put them. */
export const curlyQuotes = (page: string) =>
  page
    .replace(/(^|[\s(])"/gm, "$1“")
    .replace(/"/g, "”")
    .replace(/(^|[\s(])'/gm, "$1‘")
    .replace(/'/g, "’")
    .replace(/ - /g, " – ");

/** Straight quotes and hyphens, as plain-text programs put them. */
export const straightQuotes = (page: string) => page.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, "-");
