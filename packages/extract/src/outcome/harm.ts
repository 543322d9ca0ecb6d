import type { ProvisionId, Span } from "@foi-records/contract";
import type { CleanText } from "../blocks.js";
import { nearestFacts } from "../citations/provision-table.js";
import { cue } from "../text/cue/cue.js";
import { passagesLike, passagesOf } from "./passages.js";

const HARM =
  /\b(?:would|could|might|may)(?:,? or (?:would|might|may|could),?)? (?:\w+ )?(?:be likely to|likely|have|prejudice|adversely|endanger|harm|damage|undermine|inhibit|compromise|cause|help|assist|allow|enable|lead|put|place|give|reveal|expose|weaken|hinder|make)\b/i;
/** The law's own words about harm are no harm shown. */
const BARE_LAW = cue(
  /\b(?:provides|exempts?|covers|states|is exempt if|information is exempt|allows|permits|enables (?:a |public )?authorit|to the extent that|engaged (?:where|when|if))\b/i,
);

/** The first sentence behind a prejudice-based claim that says what harm disclosure would do. */
export function findHarm(
  clean: CleanText,
  provision: ProvisionId,
  own: readonly Span[],
  others: readonly Span[],
): Span | null {
  if (nearestFacts(provision)?.basis !== "prejudice") return null;
  const stated = passagesLike(clean, HARM).filter(({ text }) => !BARE_LAW.test(text));
  const [first] = own;
  const behind = stated.filter(({ end }) => first !== undefined && end > first.start);
  const harm = passagesOf(behind, provision, own, others)[0];
  return harm === undefined ? null : { start: harm.start, end: harm.end };
}
