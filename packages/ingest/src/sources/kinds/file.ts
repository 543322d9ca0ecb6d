import { discoverFile } from "../file.js";
import { openFileInput } from "../input/byte-input.js";
import { isDocumentName } from "../name-endings.js";
import type { SourceKind } from "../source-kind.js";

/** A file that is named: a document whatever its ending, or what holds documents, by its content. */
export const fileKind: SourceKind = {
  name: "file",
  claims: ({ kind }) => kind === "file",
  async *discover({ path }, opening) {
    yield* discoverFile(await openFileInput(path), opening, opening.search);
  },
  count: async ({ path }) => (isDocumentName(path) ? 1 : null),
};
