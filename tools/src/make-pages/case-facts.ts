import type { Random } from "./random.js";
import {
  BODY_KINDS,
  type BodyKind,
  BUILDINGS,
  OFFICES,
  PLACE_ENDS,
  PLACE_STARTS,
  SIGNATORIES,
  STREETS,
} from "./vocabulary/bodies.js";
import { REGIME_ROWS, type RegimeRow } from "./vocabulary/regimes.js";
import { TOPICS, type Topic } from "./vocabulary/topics.js";

/** Where a page names its authority. */
export type AuthorityPlace = "letter" | "title" | "site-name" | "footer" | "signature" | "nowhere";

/** A date in its ISO form and as one page prints it. */
export interface PrintedDate {
  readonly iso: string;
  readonly printed: string;
}

/** All that a page is about, before a word of it is written. */
export interface CaseFacts {
  readonly body: BodyKind;
  readonly authority: string;
  readonly authorityPlace: AuthorityPlace;
  readonly host: string;
  readonly regime: RegimeRow;
  readonly act: string;
  readonly topic: Topic;
  readonly reference: string | null;
  readonly received: PrintedDate | null;
  readonly responded: PrintedDate | null;
  readonly signatory: string;
  readonly address: readonly string[];
}

const MONTHS = "January,February,March,April,May,June,July,August,September,October,November,December".split(",");
const WEEKDAYS = "Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday".split(",");
const ORDINALS: Readonly<Record<number, string>> = {
  1: "st",
  2: "nd",
  3: "rd",
  21: "st",
  22: "nd",
  23: "rd",
  31: "st",
};
const two = (value: number) => String(value).padStart(2, "0");

/** One way of printing dates, kept through a whole page. */
export type DateStyle = (date: Date) => string;

export const DATE_STYLES: readonly DateStyle[] = [
  (date) => `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`,
  (date) =>
    `${date.getUTCDate()}${ORDINALS[date.getUTCDate()] ?? "th"} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`,
  (date) => `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`,
  (date) => `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${String(date.getUTCFullYear()).slice(2)}`,
  (date) => `${WEEKDAYS[date.getUTCDay()]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`,
  (date) =>
    `${WEEKDAYS[date.getUTCDay()]?.slice(0, 3)} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]?.slice(0, 3)} ${date.getUTCFullYear()}`,
  (date) => `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]?.slice(0, 3)} ${date.getUTCFullYear()}`,
  (date) => `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`,
];

/** A day between 2015 and mid-2025. */
export function someDay(random: Random): Date {
  return new Date(Date.UTC(2015, 0, 1) + random.int(0, 3800) * 86_400_000);
}

const REFERENCES: readonly ((random: Random, year: number) => string)[] = [
  (random, year) => `FOI/${year}/${random.int(1000, 9999)}`,
  (random, year) => `FOI-${String(year).slice(2)}-${random.int(100, 999)}`,
  (random, year) => `${two(random.int(1, 12))}.FOI.${String(year).slice(2)}.0${random.int(10_000, 99_999)}`,
  (random) => `FOIR-${random.int(100_000_000, 999_999_999)}`,
  (random) => `${random.int(100_000, 999_999)}`,
  (random, year) => `IM-FOI-${year}-${random.int(1000, 9999)}`,
  (random, year) => `FOI ${random.int(100, 999)}.${String(year).slice(2)}`,
  (random, year) => `RFI${year}${random.int(1000, 9999)}`,
  (random, year) => `${random.int(100, 999)}/${year}`,
  (random) => `IR${random.int(10_000, 99_999)}`,
  (random, year) => `CAS-${random.int(10_000, 99_999)}-${year}`,
];

const PLACES_OF_NAME: readonly AuthorityPlace[] = [
  "letter",
  "letter",
  "letter",
  "letter",
  "title",
  "site-name",
  "footer",
  "signature",
  "signature",
  "nowhere",
];

function chooseRegime(random: Random, body: BodyKind): RegimeRow {
  const environmental = random.chance(0.18);
  const wanted = body.scottish
    ? environmental
      ? "eisr-2004"
      : "foisa-2002"
    : environmental
      ? "eir-2004"
      : "foia-2000";
  const row = REGIME_ROWS.find(({ regime }) => regime === wanted);
  if (row === undefined) throw new RangeError(`no row for ${wanted}`);
  return row;
}

/** Invents a case: who answers, under which law, about what, when. */
export function planFacts(random: Random, format: "html" | "text", thread: boolean): CaseFacts {
  const body = random.pick(BODY_KINDS);
  const place = `${random.pick(PLACE_STARTS)}${random.pick(PLACE_ENDS)}`;
  const other = `${random.pick(PLACE_STARTS)}${random.pick(PLACE_ENDS)}`;
  const authority = random
    .pick(body.names)
    .replace("{place}", place)
    .replace("{other}", other)
    .replace("{office}", random.pick(OFFICES));
  const regime = chooseRegime(random, body);
  const style = random.pick(DATE_STYLES);
  const received = someDay(random);
  const responded = new Date(received.getTime() + random.int(5, 40) * 86_400_000);
  const printed = (date: Date): PrintedDate => ({ iso: date.toISOString().slice(0, 10), printed: style(date) });
  const authorityPlace = thread ? "letter" : random.pick(PLACES_OF_NAME);
  return {
    body,
    authority,
    authorityPlace: authorityPlace === "site-name" && format === "text" ? "footer" : authorityPlace,
    host: `${place.toLowerCase()}.example`,
    regime,
    act: random.pick(regime.acts),
    topic: random.pick(TOPICS),
    reference: random.chance(0.88) ? random.pick(REFERENCES)(random, received.getUTCFullYear()) : null,
    received: thread || random.chance(0.65) ? printed(received) : null,
    responded: thread || random.chance(0.6) ? printed(responded) : null,
    signatory: random.pick(SIGNATORIES),
    address: [random.pick(BUILDINGS), random.pick(STREETS), place],
  };
}
