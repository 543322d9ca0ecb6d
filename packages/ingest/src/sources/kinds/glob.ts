import { resolve, sep } from "node:path";
import picomatch from "picomatch";
import { walkFolder } from "../folder.js";
import { isDocumentName, isImageName } from "../name-endings.js";
import type { Operand } from "../operand.js";
import type { SourceKind } from "../source-kind.js";
import { countFiles, toWalk } from "./folder.js";

/** A pattern such as `pages/**\/*.html`, for shells that leave it to the program and for more files than a shell passes on. */
export const globKind: SourceKind = {
  name: "pattern",
  claims: ({ kind }) => kind === "pattern",
  async *discover(operand, opening) {
    const { folder, wants } = planGlob(operand);
    yield* walkFolder(folder, toWalk(opening, opens, wants));
  },
  count: (operand, images) => {
    const { folder, wants } = planGlob(operand);
    return countFiles(folder, images, opens, wants);
  },
};

const FIRST_SLASH = /^\//;

/** A pattern means every file that it matches, whatever its ending. */
const opens = (path: string): boolean => !isDocumentName(path) && !isImageName(path);

interface Glob {
  /** The folder above the first wild card. */
  readonly folder: string;
  readonly wants: (path: string) => boolean;
}

function planGlob({ text }: Operand): Glob {
  const pattern = sep === "\\" ? text.replaceAll("\\", "/") : text;
  const { base } = picomatch.scan(pattern);
  const folder = resolve(base === "" ? "." : base);
  const isMatch = picomatch(pattern.slice(base.length).replace(FIRST_SLASH, ""), { dot: false });
  return { folder, wants: (path) => isMatch(path.slice(folder.length + 1).replaceAll(sep, "/")) };
}
