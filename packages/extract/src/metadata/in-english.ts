import { WELSH } from "./fullest-name.js";
import type { Body } from "./group-bodies.js";

/** Where a page tells whose it is, in each of its languages. */
const TELLING: ReadonlySet<string> = new Set(
  "site|title|publisher|copyright|copyright after|dated|signed for|alone".split("|"),
);

/** Of a body that a page names in both languages, with nothing in common between the names, the one that is named in English. */
export function inEnglish<T extends { readonly body: Body }>(contenders: readonly T[]): readonly T[] {
  const isWelsh = ({ body: { mentions } }: T) =>
    mentions.some(({ name }) => WELSH.test(name)) &&
    mentions.every(({ name, isPlaced }) => isPlaced || WELSH.test(name));
  if (!contenders.some(isWelsh)) return contenders;
  const told = contenders.filter((one) => !isWelsh(one) && one.body.mentions.some(({ cue }) => TELLING.has(cue)));
  const families = new Set(told.map(({ body }) => familyOf(body)));
  return contenders.filter((one) => !isWelsh(one) || !families.has(familyOf(one.body)));
}

/** The family of its names; null is none. */
function familyOf({ mentions }: Body): Body["family"] {
  return mentions.find(({ family }) => family !== null)?.family ?? null;
}
