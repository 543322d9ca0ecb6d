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
  const groups: Building[] = [];
  const byKey = new Map<string, Building[]>();
  const byBeginning = new Map<string, Building>();
  for (const mention of mentions) {
    const { family } = mention;
    const key = keyOf(fullName(mention.name));
    // A name of no kind is the first body whose name begins so; any other is one of its own name.
    const begun = family === null ? byBeginning.get(key) : undefined;
    const same = begun ?? byKey.get(key)?.find((group) => areRelated(key, family, group.family));
    if (same !== undefined) {
      same.mentions.push(mention);
      continue;
    }
    const group = { key, family, mentions: [mention] };
    groups.push(group);
    byKey.set(key, [...(byKey.get(key) ?? []), group]);
    for (const beginning of beginningsOf(key)) if (!byBeginning.has(beginning)) byBeginning.set(beginning, group);
  }
  return withInitials(groups).map((group) => ({ score: score(group.mentions), ...group }));
}

type Group = Omit<Body, "score">;

interface Building extends Group {
  readonly mentions: Mention[];
}

/** 'north', 'north mere' and 'north mere borough'. */
function beginningsOf(key: string): readonly string[] {
  const words = key.split(" ");
  return words.map((_, index) => words.slice(0, index + 1).join(" "));
}

/** 'MCA' on the page of the Moorings and Canals Authority is that body: the page prints the name beside its initials. */
function withInitials(groups: readonly Group[]): readonly Group[] {
  const short = new Map<string, Group[]>();
  for (const group of groups) {
    const [first] = group.mentions;
    if (first === undefined || !group.mentions.every(({ name }) => INITIALS.test(name))) continue;
    short.set(first.name, [...(short.get(first.name) ?? []), group]);
  }
  const written = new Set(groups.flatMap((group) => [...initialsOf(group)]));
  return groups.flatMap((group) => {
    const name = group.mentions[0]?.name ?? "";
    if (short.get(name)?.includes(group)) return written.has(name) ? [] : [group];
    const own = [...initialsOf(group)].flatMap((initials) => short.get(initials) ?? []).flatMap((one) => one.mentions);
    // They lend their weight and not their name: of another body with these initials the page does not speak.
    return [{ ...group, mentions: [...group.mentions, ...own.map((one) => ({ ...one, name, spans: [] }))] }];
  });
}

/** What the names of a body are shortened to; initials are not short for themselves. */
function initialsOf({ mentions }: Group): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { name } of mentions) {
    const initials = (name.match(CAPITALS) ?? []).join("");
    if (initials !== name) found.add(initials);
  }
  return found;
}

const INITIALS = /^[A-Z]{3,7}$/;
const CAPITALS = /\b[A-Z]/g;

function areRelated(key: string, family: Family, other: Family): boolean {
  return family === null || other === null || family === other || isHealth(key, family, other);
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
