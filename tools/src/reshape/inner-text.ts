import { parse } from "parse5";
import { BLOCKS, type Element, isElement, isText, type Node, UNSEEN } from "./html-tree.js";

/** Blocks with a margin, which a scrape sets off by an empty line. */
const PARTED: ReadonlySet<string> = new Set("p h1 h2 h3 h4 h5 h6 table ul ol dl blockquote".split(" "));

/**
 * The text of a page as a browser's `innerText` or a scrape has it: a line a block, a tab between cells. Numbers and
 * bullets of lists are drawn by a browser and stand in no text, so that they are gone.
 */
export function innerText(page: string): string {
  const lines = write("", parse(page))
    .split("\n")
    .map((line) => line.trim());
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

/** The same without an empty line. */
export function innerLines(page: string): string {
  return innerText(page).replace(/\n+/g, "\n");
}

/** What is written so far, and a node behind it. */
function write(before: string, node: Node): string {
  if (isText(node)) return writeText(before, node.value);
  if (!("childNodes" in node)) return before;
  return isElement(node) ? writeElement(before, node) : node.childNodes.reduce(write, before);
}

function writeText(before: string, value: string): string {
  const text = value.replace(/[ \t\n\f\r]+/g, " ");
  return /[ \n\t]$|^$/.test(before) ? before + text.replace(/^ /, "") : before + text;
}

function writeElement(before: string, element: Element): string {
  const { tagName, childNodes } = element;
  if (UNSEEN.has(tagName)) return before;
  if (tagName === "br") return `${before.replace(/ +$/, "")}\n`;
  if (tagName === "td" || tagName === "th") return `${before}${childNodes.reduce(write, "").trim()}\t`;
  if (tagName === "pre") return endLine(endLine(before, 1) + typedText(element), 1);
  if (!BLOCKS.has(tagName)) return childNodes.reduce(write, before);
  const ends = PARTED.has(tagName) ? 2 : 1;
  return endLine(childNodes.reduce(write, endLine(before, ends)), ends);
}

/** Ends the line, so often at least: edges of blocks that meet do not add up. */
function endLine(before: string, times: number): string {
  const text = before.replace(/[ \t]+$/, "");
  const ended = /\n*$/.exec(text)?.[0].length ?? 0;
  return text + "\n".repeat(Math.max(0, times - ended));
}

function typedText(node: Node): string {
  if (isText(node)) return node.value;
  if (isElement(node, "br")) return "\n";
  return "childNodes" in node ? node.childNodes.map(typedText).join("") : "";
}
