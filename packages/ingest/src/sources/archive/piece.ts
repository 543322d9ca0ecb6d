import type { FoiRecordsError } from "@foi-records/contract";

/** Where unpacked bytes stand in the file that they came from. */
export interface PieceStart {
  /** Index among the bytes of the piece. */
  readonly at: number;
  /** Byte of the file. */
  readonly offset: number;
}

/** A run of unpacked bytes of a file, in order. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** Where members of a compressed file begin among the bytes; of a plain file, where the piece itself stands. */
  readonly starts: readonly PieceStart[];
  /** Why the bytes break off here, where they do; those of the next piece do not go on from them. */
  readonly fault: FoiRecordsError | null;
}

/** A file that is not compressed, in pieces. */
export async function* readPlain(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  let offset = 0;
  for await (const bytes of chunks) {
    yield { bytes, starts: [{ at: 0, offset }], fault: null };
    offset += bytes.length;
  }
}
