import type { SearchTally } from "../search-tally.js";

/** The same chunks, counted as they are read. */
export async function* countBytes(chunks: AsyncIterable<Uint8Array>, tally: SearchTally): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    tally.readBytes(chunk.length);
    yield chunk;
  }
}
