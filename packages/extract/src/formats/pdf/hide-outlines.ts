const OUTLINES = Buffer.from("/FontFile2");
/** No key of a font's description, and as long: what stands behind keeps its place. */
const HIDDEN = Buffer.from("/FontFileX");
const DESCRIPTION = Buffer.from("/FontDescriptor");
const PARTS = Buffer.from("/DescendantFonts");
const OPENING = Buffer.from("obj");
const CLOSING = Buffer.from("endobj");
/** An object that a key refers to, alone or as the only one of a list. */
const REFERENCE = /^[\0\t\n\f\r ]{0,4}\[?[\0\t\n\f\r ]{0,4}(\d{1,10})[\0\t\n\f\r ]{1,4}\d{1,5}[\0\t\n\f\r ]{1,4}R/;
const LONGEST_REFERENCE = 48;
const NAME = /(\d{1,10})[\0\t\n\f\r ]{1,4}\d{1,5}[\0\t\n\f\r ]{1,4}$/;
const LONGEST_NAME = 24;
const TELLS_LETTERS = /\/ToUnicode[\0\t\n\f\r ]{0,4}\d/;
const HAS_OWN_SCALE = /\/FontMatrix/;
/** A font with the widths of all its letters is some kilobytes; a file that is made to have more of either is read as it is. */
const LONGEST_OBJECT = 64 * 1024;
const MOST_FONTS = 1000;

/** A place where one object of a file names another. */
interface Link {
  /** The object that names. */
  readonly from: string;
  readonly text: string;
  readonly to: string;
}

/**
 * A copy of a PDF in which TrueType fonts seem not to be embedded whose letters and widths stand beside them. Nothing is drawn, and
 * pdf.js would unpack each font and mend its outlines, a quarter of all that reading takes. Where the font itself may
 * tell letters, and where objects are packed so that nothing can be seen of them, fonts are left as they are.
 */
export function hideOutlines(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes);
  const file = Buffer.from(copy.buffer);
  const embedded = placesOf(file, OUTLINES);
  const told = embedded.length === 0 ? NONE : toldBeside(file);
  for (const at of embedded) {
    const description = linkAt(file, at, OUTLINES);
    if (description !== null && told.has(description.from)) file.set(HIDDEN, at);
  }
  return copy;
}

const NONE: ReadonlySet<string> = new Set();

/** The descriptions of fonts of which all that use them tell their letters and have their widths by the thousand. */
function toldBeside(file: Buffer): ReadonlySet<string> {
  const wholes = linksOf(file, PARTS).filter(({ text }) => TELLS_LETTERS.test(text));
  const parts = new Set(wholes.map(({ to }) => to));
  const told = new Map<string, boolean>();
  for (const { from, text, to } of linksOf(file, DESCRIPTION)) {
    const isTold = (TELLS_LETTERS.test(text) || parts.has(from)) && !HAS_OWN_SCALE.test(text);
    told.set(to, isTold && told.get(to) !== false);
  }
  return new Set([...told].flatMap(([description, isTold]) => (isTold ? [description] : [])));
}

function linksOf(file: Buffer, key: Buffer): readonly Link[] {
  return placesOf(file, key).flatMap((at) => linkAt(file, at, key) ?? []);
}

/** Where a key stands; nowhere where it stands too often. */
function placesOf(file: Buffer, key: Buffer): readonly number[] {
  const places: number[] = [];
  for (let at = file.indexOf(key); at !== -1; at = file.indexOf(key, at + key.length)) {
    places.push(at);
    if (places.length > MOST_FONTS) return [];
  }
  return places;
}

/** The link at a key; null where none can be seen there, as in the text of a page that tells of one. */
function linkAt(file: Buffer, at: number, key: Buffer): Link | null {
  const behind = at + key.length;
  const to = REFERENCE.exec(file.toString("latin1", behind, behind + LONGEST_REFERENCE))?.[1];
  const before = Math.max(0, at - LONGEST_OBJECT);
  const open = before + file.subarray(before, at).lastIndexOf(OPENING);
  const end = file.subarray(at, at + LONGEST_OBJECT).indexOf(CLOSING);
  if (to === undefined || open < before || end === -1) return null;
  const from = NAME.exec(file.toString("latin1", Math.max(0, open - LONGEST_NAME), open))?.[1];
  return from === undefined ? null : { from, text: file.toString("latin1", open, at + end), to };
}
