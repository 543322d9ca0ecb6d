import { DocumentTooLargeError } from "@foi-records/contract";
import { Parser } from "htmlparser2";

export type Attributes = Readonly<Record<string, string>>;

/** What is told of a part's markup as it is read. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(data: string): void;
}

/** Tables inside cells inside boxes come to some eighty; the parser's stack costs time in proportion to its depth. */
const MAX_DEPTH = 400;
const UTF16_MARKS: readonly (readonly [number, number, string])[] = [
  [0xff, 0xfe, "utf-16le"],
  [0xfe, 0xff, "utf-16be"],
];

/** Reads one XML part of a package; it has no entities of its own and fetches nothing. */
export function parseXml(bytes: Uint8Array, handler: XmlHandler): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > MAX_DEPTH)
          throw new DocumentTooLargeError(`The document's markup is deeper than ${MAX_DEPTH} elements.`);
        handler.open(name, attributes);
      },
      onclosetag: (name) => {
        depth--;
        handler.close(name);
      },
      ontext: (data) => handler.text?.(data),
    },
    { xmlMode: true },
  );
  parser.end(decodeXml(bytes));
}

function decodeXml(bytes: Uint8Array): string {
  const utf16 = UTF16_MARKS.find(([first, second]) => bytes[0] === first && bytes[1] === second);
  return new TextDecoder(utf16?.[2] ?? "utf-8").decode(bytes);
}
