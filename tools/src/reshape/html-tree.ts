import { type DefaultTreeAdapterMap, parse, serialize } from "parse5";

export type Node = DefaultTreeAdapterMap["node"];
export type Parent = DefaultTreeAdapterMap["parentNode"];
export type Child = DefaultTreeAdapterMap["childNode"];
export type Element = DefaultTreeAdapterMap["element"];
export type TextNode = DefaultTreeAdapterMap["textNode"];
export type Document = DefaultTreeAdapterMap["document"];

/** Elements that begin a line of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    "html body p div section article header footer nav aside main ul ol li dl dt dd table caption thead tbody tfoot tr th td " +
    "h1 h2 h3 h4 h5 h6 blockquote pre form fieldset legend details summary figure figcaption hr address center option"
  ).split(" "),
);
/** Elements whose text no reader of a page sees. */
export const UNSEEN: ReadonlySet<string> = new Set(
  "script style template noscript head title svg textarea iframe".split(" "),
);
/** Elements in which white space is what the author typed. */
const TYPED: ReadonlySet<string> = new Set(["pre", "textarea", "script", "style"]);

/** True for an element, of a name where names are given. */
export function isElement(node: Node, ...names: readonly string[]): node is Element {
  return "tagName" in node && (names.length === 0 || names.includes(node.tagName));
}

/** True for text. */
export function isText(node: Node): node is TextNode {
  return node.nodeName === "#text";
}

/** All elements below a node, in page order; those below elements that hold no page are left alone. */
export function elementsIn(node: Parent): Element[] {
  return node.childNodes.filter((child) => isElement(child)).flatMap((child) => [child, ...elementsIn(child)]);
}

/** The texts below a node whose white space is the source's own. */
export function flowingTexts(node: Parent): TextNode[] {
  return node.childNodes.flatMap((child) => {
    if (isText(child)) return [child];
    return isElement(child) && !TYPED.has(child.tagName) ? flowingTexts(child) : [];
  });
}

/** Gives an element other children. */
export function setChildren(parent: Parent, children: readonly Child[]): void {
  parent.childNodes = [...children];
  for (const child of children) child.parentNode = parent;
}

/** Puts other nodes in the place of one. */
export function replaceWith(node: Child, others: readonly Child[]): void {
  const parent = node.parentNode;
  if (parent !== null)
    setChildren(
      parent,
      parent.childNodes.flatMap((child) => (child === node ? others : [child])),
    );
}

/** A form of HTML pages by a change of their tree; null where it changes nothing. */
export function byTree(change: (document: Document) => void): (page: string) => string | null {
  return (page) => {
    const document = parse(page);
    const before = serialize(document);
    change(document);
    const after = serialize(document);
    return after === before ? null : after;
  };
}
