import { addressKind } from "./kinds/address.js";
import { addressListKind } from "./kinds/address-list.js";
import { fileKind } from "./kinds/file.js";
import { folderKind } from "./kinds/folder.js";
import { globKind } from "./kinds/glob.js";
import { standardInputKind } from "./kinds/standard-input.js";
import type { SourceKind } from "./source-kind.js";

/** Every kind of source; the first that claims an operand opens it. A path that exists comes before a pattern. */
export const SOURCE_KINDS: readonly SourceKind[] = [
  standardInputKind,
  addressKind,
  addressListKind,
  folderKind,
  fileKind,
  globKind,
];
