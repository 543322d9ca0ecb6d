import { warcKind } from "./archive/warc.js";
import { zipKind } from "./archive/zip.js";
import type { ContainerKind } from "./container.js";
import { csvKind } from "./table/csv.js";
import { jsonLinesKind } from "./table/json-lines.js";

/** Every kind of file that holds documents, most certain first; a file that none claims is a document. */
export const CONTAINER_KINDS: readonly ContainerKind[] = [zipKind, warcKind, jsonLinesKind, csvKind];
