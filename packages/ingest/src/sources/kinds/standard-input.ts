import { discoverFile } from "../file.js";
import { toStreamInput } from "../input/byte-input.js";
import type { SourceKind } from "../source-kind.js";

/** Address of a document that came through a pipe and was given none. */
const ADDRESS = "stdin:";

/** `-`: a document, a table or a web archive through a pipe. */
export const standardInputKind: SourceKind = {
  name: "standard input",
  claims: ({ kind }) => kind === "standard-input",
  discover: (_, opening) =>
    discoverFile(toStreamInput(opening.stdin, opening.uri ?? ADDRESS, "standard input"), opening, opening.search),
  count: async () => null,
};
