import { ConfigError } from "@foi-records/contract";

const HEX = /^[0-9a-f]{1,64}$/;
/** Sorts after every hex digit, so that a prefix is a range of ids. */
const AFTER_HEX = "g";

/** The range of ids, its end exclusive, that begin with what a person typed; null where no id can. */
export function toIdRange(prefix: string): { readonly from: string; readonly to: string } | null {
  const from = prefix.toLowerCase();
  return HEX.test(from) ? { from, to: from + AFTER_HEX } : null;
}

/** The one row whose id begins so, or null; throws `CONFIG` where there are more. */
export function onlyRow<Row>([row, other]: readonly Row[], prefix: string): Row | null {
  if (other === undefined) return row ?? null;
  throw new ConfigError(`Several records have an id that begins with ${prefix}; give more of it.`);
}
