import { readGzip } from "../archive/gzip-members.js";
import { type Piece, readPlain } from "../archive/piece.js";
import type { OpenedInput } from "../container.js";
import { countBytes } from "../input/count-bytes.js";
import type { SearchTally } from "../search-tally.js";

/** The bytes of a table in ASCII or a superset of it, unpacked, and its first ones. */
export interface TablePieces {
  readonly pieces: AsyncIterable<Piece>;
  readonly head: Buffer;
  /** True where a row's place in the file is that of what was packed or written otherwise around it. */
  readonly packed: boolean;
}

const MARKS: readonly { readonly name: "utf-16le" | "utf-16be"; readonly bytes: readonly [number, number] }[] = [
  { name: "utf-16le", bytes: [0xff, 0xfe] },
  { name: "utf-16be", bytes: [0xfe, 0xff] },
];

/** Opens a table; one in UTF-16, as Excel ('Unicode text') and PowerShell write them, is read as UTF-8. */
export function openTable(input: OpenedInput, tally: SearchTally): TablePieces {
  const chunks = countBytes(input.read(), tally);
  const pieces = input.packed ? readGzip(chunks, () => false) : readPlain(chunks);
  const encoding = MARKS.find(({ bytes }) => bytes.every((byte, index) => input.head[index] === byte))?.name;
  if (encoding === undefined) return { pieces, head: input.head, packed: input.packed };
  const head = Buffer.from(new TextDecoder(encoding).decode(input.head));
  return { pieces: toUtf8(pieces, encoding), head, packed: true };
}

/** Letters may be cut in two where a piece ends; what damage stands in for is lost. */
async function* toUtf8(pieces: AsyncIterable<Piece>, encoding: string): AsyncGenerator<Piece> {
  let decoder = new TextDecoder(encoding);
  for await (const { bytes, starts, fault } of pieces) {
    const text = decoder.decode(bytes, { stream: fault === null });
    if (fault !== null) decoder = new TextDecoder(encoding);
    yield { bytes: Buffer.from(text), starts: starts.map(({ offset }) => ({ at: 0, offset })), fault };
  }
}
