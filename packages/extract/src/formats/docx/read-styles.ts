import { parseXml } from "./parse-xml.js";

/** Where a paragraph stands in the document's numbering. */
export interface NumberPlace {
  /** Null where only the level is said. */
  readonly list: string | null;
  /** 0 for the outermost; null where only the list is said. */
  readonly level: number | null;
}

/** What a style says of the text that has it; undefined where it leaves that to the style that it is based on. */
export interface Style {
  readonly name?: string | undefined;
  /** 1–6. */
  readonly heading?: number | undefined;
  readonly number?: NumberPlace | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  /** True for a style that quotes. */
  readonly quoted?: boolean | undefined;
}

type StyleDraft = { -readonly [Key in keyof Style]: Style[Key] } & { base?: string | undefined };

const MAX_BASES = 20;
const HEADING_NAME = /^heading ([1-9])$/i;
const TITLE_NAME = /^title$/i;
const QUOTE_NAME = /^(?:(?:intense )?quote|block text)$/i;
const LEVELS = 6;
const OFF = /^(?:0|false|off)$/i;

/** The styles of a document by their ids, each with what it takes over from those that it is based on. */
export function readStyles(bytes: Uint8Array | null): ReadonlyMap<string, Style> {
  const drafts = new Map<string, StyleDraft>();
  if (bytes === null) return drafts;
  let current: StyleDraft | null = null;
  parseXml(bytes, {
    open: (name, attributes) => {
      if (name === "w:style") {
        current = {};
        drafts.set(attributes["w:styleId"] ?? "", current);
      } else if (current !== null) ELEMENTS[name]?.(current, attributes["w:val"]);
    },
    close: (name) => {
      if (name === "w:style") current = null;
    },
  });
  return new Map([...drafts].map(([id, draft]) => [id, withBases(draft, drafts)]));
}

const ELEMENTS: Readonly<Record<string, (style: StyleDraft, value: string | undefined) => void>> = {
  "w:name": (style, value) => {
    style.name = value;
    style.heading = headingOf(value ?? "") ?? style.heading;
    if (QUOTE_NAME.test(value ?? "")) style.quoted = true;
  },
  "w:basedOn": (style, value) => {
    style.base = value;
  },
  "w:outlineLvl": (style, value) => {
    style.heading ??= levelOf(value);
  },
  "w:numId": (style, value) => {
    style.number = { list: value ?? null, level: style.number?.level ?? null };
  },
  "w:ilvl": (style, value) => {
    style.number = { list: style.number?.list ?? null, level: Number(value) };
  },
  "w:b": (style, value) => {
    style.bold = isOn(value);
  },
  "w:i": (style, value) => {
    style.italic = isOn(value);
  },
  "w:vanish": (style, value) => {
    style.hidden = isOn(value);
  },
};

/** A property that is on unless it says off. */
export function isOn(value: string | undefined): boolean {
  return !OFF.test(value ?? "");
}

/** The level of a heading by the number of its outline level, from 0; the tenth is body text. */
export function levelOf(value: string | undefined): number | undefined {
  const level = Number(value ?? 9);
  return Number.isInteger(level) && level >= 0 && level < 9 ? Math.min(LEVELS, level + 1) : undefined;
}

/** The built-in styles have the same names in every language. */
function headingOf(name: string): number | undefined {
  if (TITLE_NAME.test(name)) return 1;
  const level = HEADING_NAME.exec(name)?.[1];
  return level === undefined ? undefined : Math.min(LEVELS, Number(level));
}

function withBases(draft: StyleDraft, drafts: ReadonlyMap<string, StyleDraft>): Style {
  const chain: StyleDraft[] = [];
  for (let at: StyleDraft | undefined = draft; at !== undefined && chain.length < MAX_BASES; ) {
    chain.push(at);
    at = at.base === undefined ? undefined : drafts.get(at.base);
  }
  const first = <Key extends keyof Style>(key: Key): Style[Key] => chain.find((one) => one[key] !== undefined)?.[key];
  return {
    name: draft.name,
    heading: first("heading"),
    number: first("number"),
    bold: first("bold"),
    italic: first("italic"),
    hidden: first("hidden"),
    quoted: first("quoted"),
  };
}
