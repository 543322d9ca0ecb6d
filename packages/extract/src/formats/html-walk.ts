import { type ElementSignal, signalOf } from "../noise/element-signals.js";
import { addText, changeLook, closeLink, closeStrong, endBlock, openLink, openStrong } from "./block-builder.js";
import { closeLook, closePanel } from "./html-closers.js";
import { readHeadElement, readHomeLink } from "./html-head.js";
import { markLayout, openCell, openRow, opensPoint, openTable, openTableHead } from "./html-tables.js";
import type { Attributes, Close, HtmlWalk, Open } from "./html-walk-state.js";
import { nextMarker, openList } from "./list-marker.js";
import { isEmphatic, lookSigns } from "./look-signs.js";
import { pushPreformatted } from "./push-preformatted.js";

/** An element opens. */
export function openElement(walk: HtmlWalk, name: string, attributes: Attributes): void {
  if (walk.skipped > 0) {
    walk.skipped++;
    walk.closers.push(null);
    return;
  }
  const opener = OPENERS.get(name) ?? (name.includes("-") ? openBlock : undefined);
  const close = notePanel(walk, attributes, opener?.(walk, attributes, name) ?? null);
  const signal = close === null || INLINE.has(name) ? null : signalOf(name, attributes);
  const ends = signal === null || walk.skipped > 0 ? close : openRegion(walk, signal, close);
  walk.closers.push(walk.skipped > 0 ? ends : openLook(walk, name, attributes, ends));
}

/** Remembers which blocks an element has that opens a panel of the page, or is one; in the midst of a line it is neither. */
function notePanel(walk: HtmlWalk, attributes: Attributes, close: Close | null): Close | null {
  const { heads, opened } = walk.panels;
  const opens = attributes["aria-controls"];
  const id = attributes["id"] ?? "";
  const ranges = opens !== undefined ? heads : heads.has(id) ? opened : null;
  const name = opens ?? id;
  if (ranges === null || ranges.has(name) || walk.builder.text.trim() !== "") return close;
  return closePanel(ranges, name, walk.builder.blocks.length, close);
}

/** Text up to the element's end looks as the element has it. */
function openLook(walk: HtmlWalk, name: string, attributes: Attributes, close: Close | null): Close | null {
  const signs = lookSigns(walk.lookSigns, name, attributes);
  if (signs === null) return close;
  const { builder } = walk;
  const before = builder.look;
  const style = attributes["style"];
  const strong = style !== undefined && isEmphatic(style) && !HEADS.test(name);
  changeLook(builder, { signs, outer: before });
  if (strong) openStrong(builder);
  return closeLook(before, strong, close);
}

/** A heading's own bold says nothing. */
const HEADS = /^h[1-6]$/;

/** Text up to the element's end stands in a region of its own. */
function openRegion(walk: HtmlWalk, signal: ElementSignal, close: Close | null): Close {
  const { builder } = walk;
  const before = builder.region;
  builder.region = walk.regions.push({ rule: signal.rule, weight: signal.weight, parent: before }) - 1;
  return (at) => {
    close?.(at);
    builder.region = before;
  };
}

/** The innermost open element closes. */
export function closeElement(walk: HtmlWalk): void {
  const close = walk.closers.pop();
  if (walk.skipped > 0) walk.skipped--;
  if (walk.skipped === 0) close?.(walk);
}

/** Text between tags. */
export function readText(walk: HtmlWalk, text: string): void {
  if (walk.capture !== null) walk.capture.push(text);
  else if (walk.skipped === 0) {
    if (opensPoint(walk, text)) endBlock(walk.builder);
    addText(walk.builder, text);
  }
}

const endRun: Close = (walk) => {
  endBlock(walk.builder);
};

const endApart: Close = (walk) => {
  endBlock(walk.builder);
  walk.builder.gap = true;
};

/** A line of its own, with nothing above or below it. */
const openLine: Open = (walk) => {
  endBlock(walk.builder);
  return endRun;
};

const openBlock: Open = (walk) => {
  endApart(walk);
  return endApart;
};

const skip: Open = (walk) => {
  walk.skipped = 1;
  return null;
};

const readHead: Open = (walk, attributes, name) => {
  readHeadElement(walk.head, name, attributes);
  return null;
};

const openTitle: Open = (walk) => {
  const parts: string[] = [];
  walk.capture = parts;
  return () => {
    walk.capture = null;
    walk.head.title ??= parts.join("");
  };
};

const openScript: Open = (walk, attributes) => {
  if (attributes["type"] !== "application/ld+json") return skip(walk, attributes, "script");
  const parts: string[] = [];
  walk.capture = parts;
  return () => {
    walk.capture = null;
    walk.head.jsonLd.push(parts.join(""));
  };
};

/** A cell with so many paragraphs before is a frame around a page or a mail, and no value of a table. */
const FRAME_PARAGRAPHS = 3;

/** A line ends; inside a heading or a cell it is only a space, and two in a row end a cell's paragraph. */
const breakLine: Open = (walk) => {
  const { builder } = walk;
  const open = walk.cells.at(-1);
  const cell = open && builder.blocks.length - open.first < FRAME_PARAGRAPHS ? open : null;
  if (walk.capture !== null) walk.capture.push("\n");
  else if (builder.context.heading > 0 || (cell && cell.brokenAt !== builder.text.length)) {
    addText(builder, " ");
    if (cell) cell.brokenAt = builder.text.length;
  } else if (endBlock(builder) === null) builder.gap = true;
  return null;
};

const openPreformatted: Open = (walk) => {
  endBlock(walk.builder);
  const parts: string[] = [];
  walk.capture = parts;
  return () => {
    walk.capture = null;
    walk.groups = pushPreformatted(walk.builder, parts.join(""), walk.groups);
  };
};

const openHeading: Open = (walk, _attributes, name) => {
  const { context } = walk.builder;
  endBlock(walk.builder);
  context.heading = Number(name[1]);
  if (walk.cells.at(-1)?.header === false) markLayout(walk);
  return () => {
    endBlock(walk.builder);
    context.heading = 0;
  };
};

const openListElement: Open = (walk, attributes, name) => {
  const { context } = walk.builder;
  endBlock(walk.builder);
  // The item that the list opens in has said nothing: the list stands for its words.
  const under = context.item?.marker ?? undefined;
  const stands = under !== undefined && ITEM_NUMBER.test(under);
  walk.lists.push(stands ? { ...openList(name === "ol", attributes), under } : openList(name === "ol", attributes));
  const depth = stands ? 0 : 1;
  context.listDepth += depth;
  return () => {
    endBlock(walk.builder);
    walk.lists.pop();
    context.listDepth -= depth;
  };
};

const ITEM_NUMBER = /^\d{1,3}$/;

const openItem: Open = (walk, attributes) => {
  const { context } = walk.builder;
  endBlock(walk.builder);
  const list = walk.lists.at(-1);
  context.item = { marker: list ? nextMarker(list, attributes["value"], attributes["type"]) : null };
  return () => {
    endBlock(walk.builder);
    context.item = null;
  };
};

const openQuote: Open = (walk) => {
  endBlock(walk.builder);
  walk.builder.context.quoteDepth++;
  return () => {
    endBlock(walk.builder);
    walk.builder.context.quoteDepth--;
  };
};

/** `dl` and `details`: what stands inside belongs together. */
const openGroup: Open = (walk, _attributes, name) => {
  const { context } = walk.builder;
  endBlock(walk.builder);
  walk.outer.push({ group: context.group, part: context.part });
  context.group = walk.groups++;
  context.part = name === "details" ? "definition" : null;
  return () => {
    endBlock(walk.builder);
    Object.assign(context, walk.outer.pop());
  };
};

const openPart: Open = (walk, _attributes, name) => {
  const { context } = walk.builder;
  endBlock(walk.builder);
  const before = context.part;
  context.part = name === "dd" ? "definition" : "term";
  return () => {
    endBlock(walk.builder);
    context.part = before;
  };
};

/** A button inside a heading or a term is its text; elsewhere it stands alone. */
const openControl: Open = (walk, attributes, name) => {
  const { heading, part } = walk.builder.context;
  return heading > 0 || part === "term" || walk.cells.at(-1) ? null : openBlock(walk, attributes, name);
};

const openEmphasis: Open = (walk) => {
  openStrong(walk.builder);
  return (at) => closeStrong(at.builder);
};

const openAnchor: Open = (walk, attributes) => {
  const href = attributes["href"];
  if (href === undefined) return null;
  walk.linked = href;
  openLink(walk.builder, href);
  return (at) => {
    at.linked = null;
    closeLink(at.builder);
  };
};

/** A logo is the picture in the link to the site's first page. */
const readPicture: Open = (walk, attributes) => {
  if (walk.linked !== null) readHomeLink(walk.head, walk.linked, attributes["alt"]);
  return null;
};

/** What each element does to the text; an element that is not here only passes its text on. */
const OPENERS: ReadonlyMap<string, Open> = new Map<string, Open>([
  ...rows("script", openScript),
  ...rows("style template noscript svg math iframe object embed audio video canvas map datalist textarea", skip),
  ...rows("html meta link", readHead),
  ...rows("title", openTitle),
  ...rows("br", breakLine),
  ...rows("div", openLine),
  ...rows("pre", openPreformatted),
  ...rows("h1 h2 h3 h4 h5 h6", openHeading),
  ...rows("ul ol menu dir", openListElement),
  ...rows("li", openItem),
  ...rows("blockquote", openQuote),
  ...rows("dl details", openGroup),
  ...rows("dt dd summary", openPart),
  ...rows("table", openTable),
  ...rows("thead", openTableHead),
  ...rows("tr", openRow),
  ...rows("td th", openCell),
  ...rows("b strong em i", openEmphasis),
  ...rows("a", openAnchor),
  ...rows("img", readPicture),
  ...rows("button label", openControl),
  ...rows("address article aside body center caption dialog fieldset figcaption figure footer form header", openBlock),
  ...rows("hgroup hr legend main nav option p search section select tbody tfoot", openBlock),
]);

/** Elements inside a line: what their names say is not worth cutting the line for. */
const INLINE: ReadonlySet<string> = new Set(["a", "b", "strong", "em", "i"]);

function rows(names: string, open: Open): (readonly [string, Open])[] {
  return names.split(" ").map((name) => [name, open] as const);
}
