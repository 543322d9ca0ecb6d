/** The bytes of a stream that have come and are not yet used up. */
export interface ByteWindow {
  /** The bytes in hand; they stay as they are, whatever comes or goes after. */
  readonly bytes: Buffer;
  /** Where in the stream the first of them stands. */
  readonly position: number;
  /** True where at least so many are in hand; reads on for them. False only near the end of the stream. */
  has(count: number): Promise<boolean>;
  /** True once the stream has ended: what is in hand is all. */
  readonly ended: boolean;
  /** Uses up the first so many of the bytes in hand. */
  drop(count: number): void;
  /** Puts back what was used up last. */
  unread(dropped: Buffer): void;
}

const EMPTY: Buffer = Buffer.alloc(0);

/** Opens a window on a stream; memory is what the caller lets stand in it. */
export function openByteWindow(chunks: AsyncIterator<Uint8Array>): ByteWindow {
  let bytes = EMPTY;
  let position = 0;
  let ended = false;
  const pull = async (): Promise<Uint8Array | null> => {
    const next = ended ? { done: true as const } : await chunks.next();
    if (next.done !== true) return next.value;
    ended = true;
    return null;
  };
  const has = async (count: number): Promise<boolean> => {
    const parts: Uint8Array[] = [bytes];
    let length = bytes.length;
    while (length < count) {
      const chunk = await pull();
      if (chunk === null) break;
      parts.push(chunk);
      length += chunk.length;
    }
    if (parts.length > 1) bytes = join(parts, length);
    return length >= count;
  };
  return {
    get bytes() {
      return bytes;
    },
    get position() {
      return position;
    },
    get ended() {
      return ended;
    },
    has,
    drop(count) {
      bytes = count < bytes.length ? bytes.subarray(count) : EMPTY;
      position += count;
    },
    unread(dropped) {
      bytes = Buffer.concat([dropped, bytes]);
      position -= dropped.length;
    },
  };
}

/** One part of any length is taken as it is. */
function join(parts: readonly Uint8Array[], length: number): Buffer {
  const [only, ...more] = parts.filter((part) => part.length > 0);
  if (only === undefined) return EMPTY;
  return more.length === 0 ? Buffer.from(only.buffer, only.byteOffset, only.length) : Buffer.concat(parts, length);
}
