import * as html from "./html-forms.js";
import { innerLines, innerText } from "./inner-text.js";
import * as text from "./text-forms.js";

/** What a file of a page is: the ending of its name. */
export type Ending = "html" | "txt";

/** Another form of the same page with the same words. */
export interface Form {
  readonly name: string;
  /** Which pages it is made of. */
  readonly of: Ending;
  /** What it makes of them. */
  readonly gives: Ending;
  readonly about: string;
  /** The page in this form; null where the form cannot be made of it or leaves it as it is. */
  readonly make: (page: string) => string | null;
  /** A page, and what its form holds. */
  readonly example: readonly [page: string, holds: string];
}

const ofPage = (name: string, make: Form["make"], about: string, ...example: Form["example"]): Form => ({
  name,
  of: "html",
  gives: "html",
  about,
  make,
  example,
});
const ofText = (name: string, make: Form["make"], about: string, ...example: Form["example"]): Form => ({
  ...ofPage(name, make, about, ...example),
  of: "txt",
  gives: "txt",
});
const toText = (form: Form): Form => ({ ...form, gives: "txt" });
const toPage = (form: Form): Form => ({ ...form, gives: "html" });

/** All forms, in the order in which they are printed. To add a form is to add a row. */
export const FORMS: readonly Form[] = [
  toText(
    ofPage(
      "inner-text",
      innerText,
      "a browser's innerText, with blank lines",
      "<ol><li>How many?</ol><p>Ten.",
      "How many?\n\nTen.",
    ),
  ),
  toText(
    ofPage(
      "inner-lines",
      innerLines,
      "a browser's innerText, without blank lines",
      "<h2>Reply</h2><p>Ten.",
      "Reply\nTen.",
    ),
  ),
  ofPage(
    "bare-divs",
    html.bareDivs,
    "headings, sections and paragraphs as <div>",
    '<h2 id="r">Reply</h2><p>Ten.',
    "<div>Reply</div><div>Ten.</div>",
  ),
  ofPage(
    "bold-headings",
    html.boldHeadings,
    "headings as bold paragraphs",
    "<h2>Reply</h2>",
    "<p><strong>Reply</strong></p>",
  ),
  ofPage("no-emphasis", html.noEmphasis, "no emphasis", "<b>Reply</b>", "<span>Reply</span>"),
  ofPage(
    "minified",
    html.minified,
    "no white space between blocks",
    "<p>Ten <b>a</b> day</p>\n<p>None</p>",
    "<p>Ten <b>a</b> day</p><p>None</p>",
  ),
  ofPage(
    "wrapped-source",
    html.wrappedSource,
    "lines of the source wrapped and indented",
    `<p>${"word ".repeat(20)}</p>`,
    "word\n            word",
  ),
  ofPage(
    "typed-numbers",
    html.typedNumbers,
    "lists as paragraphs with typed numbers",
    "<ol start=3><li>How many?</ol>",
    "<div><p>3.&nbsp;&nbsp;How many?</p></div>",
  ),
  ofPage(
    "br-paragraphs",
    html.brParagraphs,
    "paragraphs parted by <br>",
    "<p>Ten.</p><p>None.</p>",
    "Ten.<br>\n<br>\nNone.<br>",
  ),
  ofPage("layout-table", html.layoutTable, "the page inside a layout table", "<p>Ten.</p>", "<td><p>Ten.</p></td>"),
  ofText("doubled", text.doubled, "a blank line after every line", "Reply\nTen.", "Reply\n\nTen."),
  ofText("no-blank-lines", text.noBlankLines, "no blank lines", "Reply\n\nTen.", "Reply\nTen."),
  ofText("indented", text.indented, "every line indented", "Reply\n\nTen.", "    Reply\n\n    Ten."),
  ofText("trailing-spaces", text.trailingSpaces, "trailing spaces and CRLF", "Reply\nTen.", "Reply  \r\nTen.  "),
  ofText("hard-spaces", text.hardSpaces, "some spaces that may not break", "a reply was sent", "a\u00a0reply was sent"),
  ofText("tabbed-labels", text.tabbedLabels, "a tab behind the labels of lists", "1. How many?", "1.\tHow many?"),
  ofText("wrapped", text.wrapped, "lines wrapped at 78", `1. ${"word ".repeat(20)}`, "word\nword"),
  toPage(
    ofText("paragraph-a-line", text.paragraphALine, "each line a <p>", "Reply\n\nTen.", "<p>Reply</p>\n<p>Ten.</p>"),
  ),
  toPage(ofText("br-lines", text.brLines, "each line ended by <br>", "Reply\nTen.", "Reply<br>\nTen.")),
  toPage(ofText("preformatted", text.preformatted, "in <pre>", "A & B\n  Ten.", "A &amp; B\n  Ten.</pre>")),
  ofText(
    "page-feet",
    text.pageFeet,
    "form feeds and page numbers",
    "line\n".repeat(80),
    "line\n\nPage 1 of 2\n\f\nline",
  ),
  ofText(
    "curly-quotes",
    text.curlyQuotes,
    "curly quotes",
    "the board's \"plan\" - 'new'",
    "the board’s “plan” – ‘new’",
  ),
  ofText(
    "straight-quotes",
    text.straightQuotes,
    "straight quotes",
    "the board’s “plan” – ‘new’",
    "the board's \"plan\" - 'new'",
  ),
].map((form) => ({ ...form, make: (page) => changed(page, form.make(page)) }));

function changed(page: string, made: string | null): string | null {
  return made === page ? null : made;
}
