import { FoiRecordsError } from "@foi-records/contract";
import type { Search } from "./container.js";
import type { ByteInput } from "./input/byte-input.js";
import { openInput } from "./input/open-input.js";
import { readWhole } from "./input/read-whole.js";
import type { SourceItem } from "./source.js";

/** What is known of a file or stream before it is opened. */
export interface FileFacts {
  /** Media type that the person names; null where the content decides. */
  readonly mediaType: string | null;
  /** Address that the person names; null where the file's own is taken. */
  readonly uri: string | null;
}

/** The documents of a file or stream: those that it holds, or itself. One that cannot be read is an item that fails. */
export async function* discoverFile(input: ByteInput, facts: FileFacts, search: Search): AsyncGenerator<SourceItem> {
  const named = facts.uri === null ? input : { ...input, uri: facts.uri };
  try {
    const opened = await openInput(named, facts.mediaType);
    const kind = search.kinds.find(({ claims }) => claims(opened));
    if (kind !== undefined) return yield* kind.discover(opened, search);
    const { uri, mediaType } = opened;
    const load = async () => ({ bytes: await readWhole(opened, search.maxBytes), mediaType });
    yield { uri, retrievedAt: null, container: null, skipped: null, load };
  } catch (error) {
    if (!(error instanceof FoiRecordsError)) throw error;
    const load = () => Promise.reject(error);
    yield { uri: named.uri, retrievedAt: null, container: null, skipped: null, load };
  }
}
