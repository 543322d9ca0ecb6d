import type { Span } from "@foi-records/contract";
import type { SectionKind } from "../blocks.js";
import { keyOf } from "./body-key.js";
import type { BodyForm } from "./body-names.js";
import { fullName } from "./fullest-name.js";

export type Family = BodyForm["family"] | null;

/** A place that names a body. */
export interface Mention {
  readonly name: string;
  readonly family: Family;
  readonly weight: number;
  readonly cue: string;
  readonly spans: readonly Span[];
  /** Whether it is printed with a capital article where none need stand: 'the reply of The Moor Council'; null where a sentence begins. */
  readonly article?: boolean | null;
  /** True for a name that stands in a telling place, whatever it is made of: no form of words found it. */
  readonly isPlaced?: boolean;
  /** The section or the noise that it stands in. */
  readonly where?: SectionKind | "noise" | null;
}

/** All mentions of one body. */
export interface Body {
  readonly key: string;
  readonly family: Family;
  readonly mentions: readonly Mention[];
  readonly score: number;
}

/** The bodies that are named, each with all its mentions and what they weigh together. */
export function groupBodies(mentions: readonly Mention[]): Body[] {
  const groups: { key: string; family: Family; mentions: Mention[] }[] = [];
  for (const mention of mentions) {
    const key = keyOf(fullName(mention.name));
    const same = groups.find((group) => isSame(key, mention.family, group.key, group.family));
    if (same === undefined) groups.push({ key, family: mention.family, mentions: [mention] });
    else same.mentions.push(mention);
  }
  return withInitials(groups).map((group) => ({ score: score(group.mentions), ...group }));
}

type Group = Omit<Body, "score">;

/** 'MCA' on the page of the Moorings and Canals Authority is that body: the page prints the name beside its initials. */
function withInitials(groups: readonly Group[]): readonly Group[] {
  const short = groups.filter(({ mentions }) => mentions.every(({ name }) => INITIALS.test(name)));
  return groups.flatMap((group) => {
    if (short.includes(group)) return groups.some((one) => isShortOf(group, one)) ? [] : [group];
    const own = short.filter((one) => isShortOf(one, group)).flatMap(({ mentions }) => mentions);
    // They lend their weight and not their name: of another body with these initials the page does not speak.
    const name = group.mentions[0]?.name ?? "";
    return [{ ...group, mentions: [...group.mentions, ...own.map((one) => ({ ...one, name, spans: [] }))] }];
  });
}

function isShortOf({ mentions: [short] }: Group, { mentions }: Group): boolean {
  const initials = (name: string) => (name.match(CAPITALS) ?? []).join("");
  return short !== undefined && mentions.some(({ name }) => name !== short.name && initials(name) === short.name);
}

const INITIALS = /^[A-Z]{3,7}$/;
const CAPITALS = /\b[A-Z]/g;

function isSame(key: string, family: Family, other: string, otherFamily: Family): boolean {
  const related =
    family === null || otherFamily === null || family === otherFamily || isHealth(key, family, otherFamily);
  return related && (key === other || (family === null && other.startsWith(`${key} `)));
}

/** 'Marl Combined Healthcare Trust' leaves out the 'NHS' of a name that says more than its place. */
function isHealth(key: string, family: Family, otherFamily: Family): boolean {
  return key.includes(" ") && HEALTH.has(family) && HEALTH.has(otherFamily);
}

const HEALTH: ReadonlySet<Family> = new Set(["health", "other"]);

/** The sum of the best mention of each cue, and a little for each more: a name in a menu fifty times proves no more than twice. */
function score(mentions: readonly Mention[]): number {
  const best = new Map<string, number>();
  const own = mentions.filter(({ isPlaced }) => !isPlaced);
  for (const { cue, weight } of own) best.set(cue, Math.max(best.get(cue) ?? 0, weight));
  const repeats = Math.min(own.length - best.size, 5) * 0.3;
  return [...best.values()].reduce((sum, weight) => sum + weight, repeats);
}
