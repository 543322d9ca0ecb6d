/**
 * Bytes that were kept a moment ago: a run that keeps a document reads it next, and need not fetch and unpack what it had
 * in hand. Known by their hash, so that they cannot be out of date.
 */
export interface RecentBytes {
  /** Holds bytes whose keeping is committed. */
  hold(sha256: string, bytes: Uint8Array): void;
  /** Gives bytes, and lets go of them; null where they are not held. */
  take(sha256: string): Uint8Array | null;
}

/** Documents of an ordinary run in flight; who keeps without reading holds no more than this. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Makes an empty one. */
export function createRecentBytes(mostBytes = MOST_BYTES): RecentBytes {
  const held = new Map<string, Uint8Array>();
  let size = 0;
  const take = (sha256: string): Uint8Array | null => {
    const bytes = held.get(sha256) ?? null;
    held.delete(sha256);
    size -= bytes?.length ?? 0;
    return bytes;
  };
  return {
    take,
    hold(sha256, bytes) {
      if (bytes.length > mostBytes) return;
      take(sha256);
      held.set(sha256, bytes);
      size += bytes.length;
      for (const [oldest] of held) {
        if (size <= mostBytes) break;
        take(oldest);
      }
    },
  };
}
