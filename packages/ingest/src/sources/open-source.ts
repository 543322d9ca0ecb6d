import { ConfigError, SourceUnavailableError } from "@foi-records/contract";
import type { SearchOptions } from "./container.js";
import { CONTAINER_KINDS } from "./containers.js";
import { openPageFetcher } from "./fetch/fetch-page.js";
import type { FileFacts } from "./file.js";
import { inspectOperand, type Operand, toAddressList } from "./operand.js";
import { createSearchTally } from "./search-tally.js";
import type { Source } from "./source.js";
import type { SourceKind } from "./source-kind.js";
import { SOURCE_KINDS } from "./source-kinds.js";

/** What a person says of where documents come from. */
export interface OpenSourceOptions extends SearchOptions, FileFacts {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Files that list web addresses. */
  readonly addressLists: readonly string[];
}

/** A source with what the display of a run needs of it. */
export interface OpenedSource extends Source {
  /** How many documents it will give; null where that shows only while it is read. */
  count(): Promise<number | null>;
}

/** Opens the source of each operand, by what the operand is; they are read one after another. */
export async function openSource(operands: readonly string[], options: OpenSourceOptions): Promise<OpenedSource> {
  const named = await Promise.all(operands.map(inspectOperand));
  const places = [...named, ...options.addressLists.map(toAddressList)].map(toPlace);
  checkFacts(places, options);
  const tally = createSearchTally();
  return {
    name: "operands",
    async *discover(signal, validators) {
      const fetcher = openPageFetcher(options.fetch, options.maxBytes);
      const search = {
        ...options,
        tally,
        kinds: CONTAINER_KINDS,
        depth: 0,
        signal,
        validators: validators ?? null,
        fetcher,
      };
      try {
        for (const { operand, kind } of places) {
          if (signal.aborted) return;
          yield* kind.discover(operand, { ...options, search });
        }
      } finally {
        await fetcher.close();
      }
    },
    async count() {
      const counts = await Promise.all(places.map(({ operand, kind }) => kind.count(operand, options.images)));
      return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
    },
    search: tally.read,
  };
}

interface Place {
  readonly operand: Operand;
  readonly kind: SourceKind;
}

/** A name that leads nowhere is told before any work begins. */
function toPlace(operand: Operand): Place {
  const kind = SOURCE_KINDS.find(({ claims }) => claims(operand));
  if (kind === undefined) throw new SourceUnavailableError(`${operand.text} cannot be found or looked into`);
  return { operand, kind };
}

/** An address or media type can be that of one thing only. */
function checkFacts(places: readonly Place[], { uri }: FileFacts): void {
  const [first, ...more] = places;
  const isOne = more.length === 0 && (first?.operand.kind === "file" || first?.operand.kind === "standard-input");
  if (uri !== null && !isOne) throw new ConfigError("--uri is the address of one file or of standard input");
}
