import { createRequire } from "node:module";
import { DPI } from "./limits.js";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const { name, version, dependencies } = createRequire(import.meta.url)("../package.json") as Manifest;

/** What decides how pictures are read: this package, the engine and its data, all of exact versions, and the drawing. */
export const OCR_RULES = JSON.stringify([name, version, dependencies, DPI]);
