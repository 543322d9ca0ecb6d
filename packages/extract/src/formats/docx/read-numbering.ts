import { parseXml } from "./parse-xml.js";

/** One level of a list as it is defined. */
export interface ListLevel {
  readonly start: number;
  /** `decimal`, `lowerLetter`, `bullet` and so on. */
  readonly format: string;
  /** The printed form with the numbers of the levels in it: `%1.%2)`. */
  readonly text: string;
  /** The level whose next item starts this one anew; 0 for none; null for the level above. */
  readonly restart: number | null;
  /** All numbers of the label in digits. */
  readonly legal: boolean;
  /** The paragraph style that stands at this level. */
  readonly style: string | null;
}

/** A list: several may share a definition, and with it the count. */
export interface WordList {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that begin anew where the list is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

type LevelDraft = { -readonly [Key in keyof ListLevel]: ListLevel[Key] };

interface ListDraft {
  definition: string;
  readonly levels: Map<number, LevelDraft>;
  readonly starts: Map<number, number>;
}

interface Definition {
  readonly levels: Map<number, LevelDraft>;
  /** The style in which the levels are really defined. */
  link: string | null;
  /** The style whose levels these are. */
  style: string | null;
}

/** Levels of a definition; Word has nine. */
const MAX_LEVEL = 9;

/** The lists of a document by their ids. */
export function readNumbering(bytes: Uint8Array | null): ReadonlyMap<string, WordList> {
  if (bytes === null) return new Map();
  const reading = createReading();
  parseXml(bytes, { open: reading.open, close: reading.close });
  const { definitions, lists } = reading;
  const styled = new Map([...definitions.values()].flatMap((one) => (one.style === null ? [] : [[one.style, one]])));
  return new Map(
    [...lists].map(([id, list]) => {
      const own = definitions.get(list.definition);
      const defined = own?.link == null ? own : (styled.get(own.link) ?? own);
      return [id, { ...list, levels: new Map([...(defined?.levels ?? []), ...list.levels]) }];
    }),
  );
}

type Elements = Readonly<Record<string, (value: string, attributes: Readonly<Record<string, string>>) => void>>;

function createReading() {
  const definitions = new Map<string, Definition>();
  const lists = new Map<string, ListDraft>();
  let definition: Definition | null = null;
  let list: ListDraft | null = null;
  let level: LevelDraft | null = null;
  let override = 0;
  const elements: Elements = {
    "w:abstractNum": (_value, attributes) => {
      definition = { levels: new Map(), link: null, style: null };
      definitions.set(attributes["w:abstractNumId"] ?? "", definition);
    },
    "w:numStyleLink": (value) => {
      if (definition !== null) definition.link = value;
    },
    "w:styleLink": (value) => {
      if (definition !== null) definition.style = value;
    },
    "w:num": (_value, attributes) => {
      list = { definition: "", levels: new Map(), starts: new Map() };
      lists.set(attributes["w:numId"] ?? "", list);
    },
    "w:abstractNumId": (value) => {
      if (list !== null) list.definition = value;
    },
    "w:lvlOverride": (_value, attributes) => {
      override = Number(attributes["w:ilvl"] ?? 0);
    },
    "w:startOverride": (value) => list?.starts.set(override, numberOf(value, 1)),
    "w:lvl": (_value, attributes) => {
      level = { start: 1, format: "decimal", text: "", restart: null, legal: false, style: null };
      const index = Number(attributes["w:ilvl"] ?? 0);
      if (index < MAX_LEVEL) (list ?? definition)?.levels.set(index, level);
    },
  };
  return {
    definitions,
    lists,
    open: (name: string, attributes: Readonly<Record<string, string>>): void => {
      const value = attributes["w:val"] ?? "";
      if (level !== null && name !== "w:lvl") readLevelElement(level, name, value, attributes);
      else elements[name]?.(value, attributes);
    },
    close: (name: string): void => {
      if (name === "w:lvl") level = null;
      if (name === "w:abstractNum") definition = null;
      if (name === "w:num") list = null;
    },
  };
}

function readLevelElement(
  level: LevelDraft,
  name: string,
  value: string,
  attributes: Readonly<Record<string, string>>,
): void {
  if (name === "w:start") level.start = numberOf(value, 1);
  else if (name === "w:numFmt") level.format = value;
  else if (name === "w:lvlText") level.text = value;
  else if (name === "w:lvlRestart") level.restart = numberOf(value, 0);
  else if (name === "w:isLgl") level.legal = attributes["w:val"] !== "0";
  else if (name === "w:pStyle") level.style = value;
}

function numberOf(value: string, otherwise: number): number {
  const number = Number(value);
  return value !== "" && Number.isInteger(number) ? number : otherwise;
}
