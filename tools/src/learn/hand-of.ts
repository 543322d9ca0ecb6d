import { basename } from "node:path";

/** Who wrote a page: the name of its case begins with it. Pages of one hand have one taste and are never parted. */
export function handOf(file: string): string {
  return basename(file).split("-")[0] ?? "";
}
