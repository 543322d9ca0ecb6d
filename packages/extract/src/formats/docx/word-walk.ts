import { closeLink, endBlock, openLink } from "../block-builder.js";
import { superscript } from "../superscript.js";
import { type Attributes, parseXml } from "./parse-xml.js";
import { isOn, levelOf } from "./read-styles.js";
import { symbolOf } from "./symbols.js";
import { colourRun, highlightRun, shadeParagraph } from "./word-colours.js";
import { addWords, breakLine, closeParagraph, closeRun, openParagraph } from "./word-paragraph.js";
import { mergeDown, openCell, openRow, openTable, repeatRow, skipColumns, spanColumns } from "./word-table.js";
import {
  createWordWalk,
  type Open,
  resume,
  type SectionEdge,
  suspend,
  type WordContext,
  type WordWalk,
} from "./word-walk-state.js";

/** Reads a part of the document into blocks; tables are numbered from `firstGroup`. */
export function walkPart(context: WordContext, bytes: Uint8Array | null, firstGroup: number): WordWalk {
  const walk = createWordWalk(context, firstGroup);
  if (bytes === null) return walk;
  parseXml(bytes, {
    open: (name, attributes) => openElement(walk, name, attributes),
    close: () => closeElement(walk),
    text: (data) => {
      if (walk.reading && walk.skipped === 0) addWords(walk, data);
    },
  });
  endBlock(walk.builder);
  return walk;
}

function openElement(walk: WordWalk, name: string, attributes: Attributes): void {
  if (walk.skipped > 0) {
    walk.skipped++;
    walk.closers.push(null);
  } else {
    walk.closers.push(OPENERS.get(name)?.(walk, attributes) ?? null);
  }
}

function closeElement(walk: WordWalk): void {
  const close = walk.closers.pop();
  if (walk.skipped > 0) walk.skipped--;
  if (walk.skipped === 0) close?.(walk);
}

const skip: Open = (walk) => {
  walk.skipped = 1;
  return null;
};

const openWordParagraph: Open = (walk) => {
  walk.paragraph = { style: null, number: null, heading: undefined, endDeleted: false, shaded: false, opened: false };
  return closeParagraph;
};

const openParagraphProperties: Open = (walk) => {
  walk.inParagraphProperties = true;
  return () => {
    walk.inParagraphProperties = false;
    openParagraph(walk);
  };
};

const openRun: Open = (walk) => {
  walk.run = { style: null, bold: undefined, italic: undefined, hidden: undefined, coloured: false, strong: false };
  return closeRun;
};

const openText: Open = (walk) => {
  walk.reading = true;
  return () => {
    walk.reading = false;
  };
};

/** `w:del` and `w:moveFrom`: words that were taken out; inside a paragraph's properties, its end. */
const openDeletion: Open = (walk, attributes) => {
  if (!walk.inParagraphProperties) return skip(walk, attributes);
  if (walk.paragraph !== null) walk.paragraph.endDeleted = true;
  return null;
};

/** A property of the running paragraph. */
function paragraphProperty(set: (walk: WordWalk, value: string | undefined) => void): Open {
  return (walk, attributes) => {
    if (walk.inParagraphProperties && walk.paragraph !== null) set(walk, attributes["w:val"]);
    return null;
  };
}

/** A property of the running words. */
function runProperty(set: (walk: WordWalk, value: string | undefined) => void): Open {
  return (walk, attributes) => {
    if (!walk.inParagraphProperties && walk.run !== null) set(walk, attributes["w:val"]);
    return null;
  };
}

function add(text: string): Open {
  return (walk) => {
    if (!walk.inParagraphProperties) addWords(walk, text);
    return null;
  };
}

const openBreak: Open = (walk) => {
  breakLine(walk);
  return null;
};

const openSymbol: Open = (walk, attributes) => {
  addWords(walk, symbolOf(attributes["w:font"] ?? "", attributes["w:char"] ?? ""));
  return null;
};

const openHyperlink: Open = (walk, attributes) => {
  const address = walk.context.links.get(attributes["r:id"] ?? "");
  if (address === undefined) return null;
  openLink(walk.builder, address);
  return (at) => closeLink(at.builder);
};

/** A box is read once, where it is anchored. */
const openBox: Open = (walk) => {
  const suspended = suspend(walk);
  return (at) => {
    endBlock(at.builder);
    resume(at, suspended);
  };
};

function noteReference(kind: string): Open {
  return (walk, attributes) => {
    const { notes } = walk.context;
    const key = `${kind}:${attributes["w:id"] ?? ""}`;
    const number = notes.get(key) ?? notes.size + 1;
    notes.set(key, number);
    addWords(walk, superscript(number));
    return null;
  };
}

/** A note stands at the end under its number; what the letter does not mention is a line between text and notes. */
function openNote(kind: string): Open {
  return (walk, attributes) => {
    const number = walk.context.notes.get(`${kind}:${attributes["w:id"] ?? ""}`);
    if (number === undefined) return skip(walk, attributes);
    walk.builder.text = `${superscript(number)} `;
    return null;
  };
}

const edge =
  (place: SectionEdge["edge"]): Open =>
  (walk, attributes) => {
    walk.edges.push({ edge: place, pages: attributes["w:type"] ?? "default", relation: attributes["r:id"] ?? "" });
    return null;
  };

const openTitlePage: Open = (walk, attributes) => {
  if (isOn(attributes["w:val"])) walk.titlePage = true;
  return null;
};

/** A form's field: its prompt is no answer. */
const openField: Open = (walk) => {
  const before = walk.prompting;
  walk.prompting = false;
  return (at) => {
    at.prompting = before;
  };
};

const showPrompt: Open = (walk, attributes) => {
  walk.prompting = isOn(attributes["w:val"]);
  return null;
};

const openFieldContent: Open = (walk, attributes) => (walk.prompting ? skip(walk, attributes) : null);

/** What each element does; an element that is not here only passes on what is in it. */
const OPENERS: ReadonlyMap<string, Open> = new Map<string, Open>([
  ["w:p", openWordParagraph],
  ["w:pPr", openParagraphProperties],
  ["w:pStyle", paragraphProperty((walk, value) => set(walk.paragraph, { style: value ?? null }))],
  ["w:outlineLvl", paragraphProperty((walk, value) => set(walk.paragraph, { heading: levelOf(value) ?? 0 }))],
  ["w:numId", paragraphProperty((walk, value) => setNumber(walk, { list: value ?? null }))],
  ["w:ilvl", paragraphProperty((walk, value) => setNumber(walk, { level: Number(value ?? 0) }))],
  ["w:r", openRun],
  ["w:rStyle", runProperty((walk, value) => set(walk.run, { style: value ?? null }))],
  ["w:b", runProperty((walk, value) => set(walk.run, { bold: isOn(value) }))],
  ["w:i", runProperty((walk, value) => set(walk.run, { italic: isOn(value) }))],
  ["w:color", colourRun],
  ["w:highlight", highlightRun],
  ["w:shd", shadeParagraph],
  ["w:vanish", runProperty((walk, value) => set(walk.run, { hidden: isOn(value) }))],
  ["w:t", openText],
  ["m:t", openText],
  ["w:tab", add(" ")],
  ["w:noBreakHyphen", add("-")],
  ["w:br", openBreak],
  ["w:cr", openBreak],
  ["w:sym", openSymbol],
  ["w:hyperlink", openHyperlink],
  ["w:txbxContent", openBox],
  ["w:footnoteReference", noteReference("foot")],
  ["w:endnoteReference", noteReference("end")],
  ["w:footnote", openNote("foot")],
  ["w:endnote", openNote("end")],
  ["w:tbl", openTable],
  ["w:tr", openRow],
  ["w:tblHeader", repeatRow],
  ["w:gridBefore", skipColumns],
  ["w:tc", openCell],
  ["w:gridSpan", spanColumns],
  ["w:vMerge", mergeDown],
  ["w:headerReference", edge("head")],
  ["w:footerReference", edge("foot")],
  ["w:titlePg", openTitlePage],
  ["w:sdt", openField],
  ["w:showingPlcHdr", showPrompt],
  ["w:sdtContent", openFieldContent],
  ["w:del", openDeletion],
  ["w:moveFrom", openDeletion],
  ...rows("mc:Fallback w:instrText w:delText w:delInstrText w:pPrChange w:rPrChange w:tblPrChange"),
  ...rows("w:trPrChange w:tcPrChange w:sectPrChange w:numberingChange w:ruby w:tabs"),
]);

function rows(names: string): (readonly [string, Open])[] {
  return names.split(" ").map((name) => [name, skip] as const);
}

function set<Draft extends object>(draft: Draft | null, values: Partial<Draft>): void {
  if (draft !== null) Object.assign(draft, values);
}

function setNumber(walk: WordWalk, values: { readonly list?: string | null; readonly level?: number }): void {
  const { number = null } = walk.paragraph ?? {};
  set(walk.paragraph, { number: { list: number?.list ?? null, level: number?.level ?? null, ...values } });
}
