import { CITATION_ROLES, type ProvisionId } from "@foi-records/contract";
import type { CleanText } from "../blocks.js";
import { isGround } from "./ground.js";
import type { Judged } from "./judged.js";
import { wordsOfRole } from "./role-words.js";

/** Citations that stand no further apart are one statement. */
const NEXT = 40;
const MANY = 2;

/** Where citations of a provision, or of a section, have each role: the first and the last of them. */
type Places = Map<string, { readonly first: number; last: number }>;

/** `ukpga/2000/36/section/40` of all that stands under it. */
export function sectionOfProvision(id: ProvisionId): string {
  return id.split("/", 5).join("/");
}

/** Makes the function that says what rules make of the citations around one, and of the same provision elsewhere. */
export function layOutNeighbours(
  { text }: CleanText,
  judged: readonly Judged[],
): (index: number, kind: string) => string[] {
  const places: Places = new Map();
  judged.forEach(({ citation, role }, index) => {
    for (const id of citation.provisions) note(places, `${id} ${role}`, index);
    for (const section of new Set(citation.provisions.map(sectionOfProvision)))
      note(places, `in ${section} ${role}`, index);
  });
  const relied = judged.filter(isReliedOn).length;
  return (index, kind) => {
    const own = judged[index] as Judged;
    const [id = ""] = own.citation.provisions;
    const others = Math.min(MANY, relied - Number(isReliedOn(own)));
    return [
      ...signsOfNext(text, own, judged[index - 1], "before", kind),
      ...signsOfNext(text, own, judged[index + 1], "behind", kind),
      ...signsElsewhere(places, "same", id, index),
      ...signsElsewhere(places, "within", `in ${sectionOfProvision(id)}`, index),
      // A letter that cites once is no rarer than others; that it has no second ground tells nothing.
      ...(others === 0 ? [] : [`relied elsewhere ${others} ${kind}`]),
    ];
  };
}

function isReliedOn({ role, citation }: Judged): boolean {
  return role === "relied-on" && citation.provisions.some(isGround);
}

function note(places: Places, key: string, index: number): void {
  const known = places.get(key);
  if (known === undefined) places.set(key, { first: index, last: index });
  else known.last = index;
}

function signsElsewhere(places: Places, name: string, key: string, index: number): string[] {
  return CITATION_ROLES.flatMap((role) => {
    const place = places.get(`${key} ${role}`);
    if (place === undefined) return [];
    const [before, behind] = [place.first < index, place.last > index];
    return [...(before ? [`${name} before ${role}`] : []), ...(behind ? [`${name} behind ${role}`] : [])];
  });
}

function signsOfNext(
  text: string,
  own: Judged,
  other: Judged | undefined,
  side: "before" | "behind",
  kind: string,
): string[] {
  if (other === undefined) return [];
  const signs = [`${side} ${other.role} ${kind}`];
  if (other.place.from === own.place.from) signs.push(`${side} ${other.role} in the sentence ${kind}`);
  const [first, second] = side === "before" ? [other, own] : [own, other];
  const gap = second.citation.start - first.citation.end;
  if (gap >= NEXT) return signs;
  const between = wordsOfRole(text.slice(first.citation.end, second.citation.start)).join(" ");
  signs.push(`${side} ${other.role} next`, `${side} ${other.role} next ${between}`);
  return signs;
}
