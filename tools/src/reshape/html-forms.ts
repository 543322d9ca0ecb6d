import { defaultTreeAdapter, html, parseFragment } from "parse5";
import {
  BLOCKS,
  byTree,
  type Child,
  type Element,
  elementsIn,
  flowingTexts,
  isElement,
  type Node,
  replaceWith,
  setChildren,
  type TextNode,
} from "./html-tree.js";

const HEADINGS: readonly string[] = ["h2", "h3", "h4", "h5", "h6"];

const named = (nodes: readonly Element[], ...names: readonly string[]) =>
  nodes.filter(({ tagName }) => names.includes(tagName));

function rename(element: Element, name: string): void {
  element.tagName = name;
  element.nodeName = name;
}

function newElement(name: string, children: readonly Child[], attrs: Element["attrs"] = []): Element {
  const element = defaultTreeAdapter.createElement(name, html.NS.HTML, attrs);
  setChildren(element, children);
  return element;
}

function newText(value: string): TextNode {
  return { nodeName: "#text", value, parentNode: null };
}

/** Headings, sections and paragraphs as `<div>`, no class and no id: what a page's script draws. */
export const bareDivs = byTree((document) => {
  const elements = elementsIn(document);
  for (const element of named(elements, "h1", ...HEADINGS, "p", "section", "article", "main")) rename(element, "div");
  for (const element of elements) element.attrs = element.attrs.filter(({ name }) => name !== "class" && name !== "id");
});

/** Headings as bold paragraphs: what a person types into an editor who does not know of headings. */
export const boldHeadings = byTree((document) => {
  for (const heading of named(elementsIn(document), ...HEADINGS)) {
    rename(heading, "p");
    setChildren(heading, [newElement("strong", heading.childNodes)]);
  }
});

/** No word is emphasised. */
export const noEmphasis = byTree((document) => {
  for (const element of named(elementsIn(document), "strong", "b", "em", "i", "u")) {
    rename(element, "span");
    element.attrs = [];
  }
});

/** No white space between blocks, one space between words. */
export const minified = byTree((document) => {
  for (const text of flowingTexts(document)) {
    text.value = text.value.replace(/[ \t\n\f\r]+/g, " ");
    if (endsAtBlock(text, -1)) text.value = text.value.replace(/^ /, "");
    if (endsAtBlock(text, 1)) text.value = text.value.replace(/ $/, "");
  }
});

/** True where a text meets the edge of a block before it (-1) or behind it (1). */
function endsAtBlock(text: TextNode, step: -1 | 1): boolean {
  const siblings = text.parentNode?.childNodes ?? [];
  const next: Node | null = siblings[siblings.indexOf(text) + step] ?? text.parentNode;
  return next !== null && isElement(next) && BLOCKS.has(next.tagName);
}

/** Texts of the source wrapped and indented, as an editor's formatter leaves them. */
export const wrappedSource = byTree((document) => {
  for (const text of flowingTexts(document)) {
    let column = 0;
    text.value = text.value.replace(/[^ \t\n\f\r]+|[ \t\n\f\r]+/g, (piece) => {
      column += piece.length;
      if (column <= 70 || piece.trim() !== "") return piece;
      column = 0;
      return "\n            ";
    });
  }
});

/** What only lists and their entries say of themselves. */
const OF_LISTS: ReadonlySet<string> = new Set(["start", "type", "value"]);
const ROMAN: readonly string[] = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv".split(" ");

const childrenOf = (element: Element) => element.childNodes.filter((child) => isElement(child));

/** Lists as a word processor saves them: paragraphs with typed numbers and hard spaces. */
export const typedNumbers = byTree((document) => {
  const lists = named(elementsIn(document), "ol", "ul");
  for (const list of named(lists, "ol")) typeNumbers(list);
  for (const list of lists) {
    for (const item of named(childrenOf(list), "li"))
      unlist(item, elementsIn(item).some(({ tagName }) => BLOCKS.has(tagName)) ? "div" : "p");
    unlist(list, "div");
  }
});

function unlist(element: Element, name: string): void {
  rename(element, name);
  element.attrs = element.attrs.filter((attribute) => !OF_LISTS.has(attribute.name));
}

function typeNumbers(list: Element): void {
  const of = (element: Element, name: string) => element.attrs.find((attribute) => attribute.name === name)?.value;
  let number = Number(of(list, "start") ?? 1);
  for (const item of named(childrenOf(list), "li")) {
    number = Number(of(item, "value") ?? number);
    // Before the words: a number over a paragraph would be a line of its own.
    const [first] = childrenOf(item);
    const line = first?.tagName === "p" ? first : item;
    setChildren(line, [newText(`${numberAs(of(list, "type"), number)}.\u00a0\u00a0`), ...line.childNodes]);
    number++;
  }
}

function numberAs(type: string | undefined, number: number): string {
  if (type?.toLowerCase() === "a") return String.fromCharCode(type.charCodeAt(0) - 1 + number);
  return type === "i" ? (ROMAN[number - 1] ?? `${number}`) : `${number}`;
}

/** Paragraphs parted by two `<br>` in one block; those of cells and entries stay. */
export const brParagraphs = byTree((document) => {
  for (const paragraph of named(elementsIn(document), "p")) {
    const { parentNode } = paragraph;
    if (parentNode !== null && isElement(parentNode, "td", "th", "li", "dd")) continue;
    const breaks = [newElement("br", []), newText("\n"), newElement("br", []), newText("\n")];
    replaceWith(paragraph, [...paragraph.childNodes, ...breaks]);
  }
});

/** The page in a cell beside its menu, as pages were laid out before style sheets. */
export const layoutTable = byTree((document) => {
  const body = elementsIn(document).find(({ tagName }) => tagName === "body");
  if (body === undefined) return;
  const menu = parseFragment('<a href="/">Home</a><br><a href="/about">About us</a>').childNodes;
  const width = (value: string) => [{ name: "width", value }];
  const row = newElement("tr", [newElement("td", menu, width("160")), newElement("td", body.childNodes)]);
  setChildren(body, [newElement("table", [newElement("tbody", [row])], width("760"))]);
});
