import { readPlain } from "../archive/piece.js";
import { discoverPages, type WantedPage } from "../fetch/discover-pages.js";
import { openFileInput } from "../input/byte-input.js";
import type { SourceKind } from "../source-kind.js";
import { readLines } from "../table/read-lines.js";

const LONGEST_ADDRESS = 8192;
const COMMENT = "#";

/** `--urls FILE`: a file of web addresses, one a line; `#` begins a comment. */
export const addressListKind: SourceKind = {
  name: "list of web addresses",
  claims: ({ kind }) => kind === "address-list",
  discover: ({ path }, { search }) => discoverPages(readAddresses(path), search),
  count: async () => null,
};

async function* readAddresses(path: string): AsyncGenerator<WantedPage> {
  const pieces = readPlain((await openFileInput(path)).read());
  for await (const event of readLines(pieces, { packed: false, maxBytes: LONGEST_ADDRESS })) {
    const uri = "error" in event ? "" : event.bytes.toString("utf8").trim();
    if (uri !== "" && !uri.startsWith(COMMENT)) yield { uri, isNamed: false, depth: 0 };
  }
}
