import { stat } from "node:fs/promises";
import { resolve } from "node:path";

/** A word of the command line that names where documents are, and what it turned out to be. */
export interface Operand {
  readonly text: string;
  readonly kind: "standard-input" | "address" | "address-list" | "folder" | "file" | "pattern" | "nothing";
  /** Whole path, where it names one. */
  readonly path: string;
}

/** The word for standard input. */
const STANDARD_INPUT = "-";
const ADDRESS = /^https?:\/\//i;
const PATTERN = /[*?[\]{}!()]/;

/** A file that lists addresses is told by the option that names it. */
export function toAddressList(text: string): Operand {
  return { text, path: resolve(text), kind: "address-list" };
}

/** Tells what a word names. A file or folder that exists comes before a pattern of the same letters. */
export async function inspectOperand(text: string): Promise<Operand> {
  const path = resolve(text);
  if (text === STANDARD_INPUT) return { text, path, kind: "standard-input" };
  if (ADDRESS.test(text)) return { text, path, kind: "address" };
  try {
    return { text, path, kind: (await stat(path)).isDirectory() ? "folder" : "file" };
  } catch {
    return { text, path, kind: PATTERN.test(text) ? "pattern" : "nothing" };
  }
}
