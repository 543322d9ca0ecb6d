import { constants, gunzipSync } from "node:zlib";
import type { OpenedInput } from "../container.js";
import type { ByteInput } from "./byte-input.js";

/** Bytes looked at to tell what an input is. */
const HEAD_BYTES = 16 * 1024;
/** Compressed bytes that are unpacked for it: at most a thousandfold. */
const PACKED_HEAD_BYTES = 1024;

/** Looks at the first bytes of an input. A stream is still read from its beginning afterwards. */
export async function openInput(input: ByteInput, mediaType: string | null = null): Promise<OpenedInput> {
  const chunks = input.read();
  const first = await takeFirst(chunks);
  const packed = isPacked(first);
  const head = packed ? unpackHead(first) : first;
  if (input.path === null) return { ...input, read: () => prepend(first, chunks), head, packed, mediaType };
  await chunks.return(undefined);
  return { ...input, head, packed, mediaType };
}

/** True for bytes that are gzip-compressed. */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

async function takeFirst(chunks: AsyncGenerator<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const next = await chunks.next();
    if (next.done === true) break;
    parts.push(next.value);
    length += next.value.length;
  }
  return Buffer.concat(parts);
}

async function* prepend(first: Buffer, chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* chunks;
}

/** What the first bytes unpack to; data that is damaged so early tells nothing. */
function unpackHead(first: Buffer): Buffer {
  try {
    return gunzipSync(first.subarray(0, PACKED_HEAD_BYTES), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return Buffer.alloc(0);
  }
}
