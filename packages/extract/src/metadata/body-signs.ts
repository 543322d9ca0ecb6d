import { once } from "../text/once.js";
import { isNamedAfter } from "./authority-hosts.js";
import { KIND_WORDS, ROLE_WORDS } from "./body-names.js";
import { fullName } from "./fullest-name.js";
import type { Body } from "./group-bodies.js";
import { KNOWN_BODY } from "./known-bodies.js";
import type { PageView } from "./page-view.js";

/** A body with what its mentions weigh by their cues, its hosts among them. */
export interface WeighedBody extends Body {
  readonly points: number;
  readonly host: number;
}

const FIRM = /\b(?:Limited|Ltd|plc|LLP|Company|Supplies)$/;
const ALONE = "spoken of, alone";
const JOINS = / (?:and|&) /;
const OF = / (?:of|for|the|in) /;
const DIGIT = /\d/;
const WORDS = /[ ,]+/;
const CAPITAL = /^\p{Lu}/u;
/** A body with fewer points is hardly named. */
const NAMED = 0.5;

/** What of a body speaks for its being the one that answers: the cues of its mentions, where they stand, its name, the other bodies. */
export function signsOfBody(body: WeighedBody, bodies: readonly WeighedBody[], letters: ReadonlySet<string>): string[] {
  const { mentions, points, host } = body;
  const own = mentions.filter(({ isPlaced }) => !isPlaced);
  const names = [...new Set(mentions.map(({ name }) => name))];
  const cues = new Set(mentions.map(({ cue }) => cue));
  const others = bodies.filter((other) => other !== body && other.points > 0).flatMap(({ mentions }) => mentions);
  const top = Math.max(...bodies.map((one) => one.points));
  const isIn = (one: string, other: string) => one !== other && other.includes(one);
  const told: readonly (readonly [string, boolean])[] = [
    ["a firm", names.some((name) => FIRM.test(name))],
    ["one word", names.every((name) => !name.includes(" "))],
    ["in capitals", names.every((name) => name === name.toUpperCase())],
    ["known", names.some((name) => KNOWN_BODY.has(fullName(name)) || fullName(name) !== name)],
    ["has the number's letters", names.some((name) => [...letters].some((one) => isNamedAfter(one, fullName(name))))],
    [`host ${host}`, host > 0],
    ["most points", points > 0 && points === top],
    ["named alone", points > NAMED && bodies.filter((one) => one.points > NAMED).length === 1],
    ["within another", others.some(({ name: other }) => names.some((name) => isIn(name, other)))],
    ["around another", others.some(({ name: other }) => names.some((name) => isIn(other, name)))],
  ];
  return [
    ...cues,
    ...new Set(mentions.flatMap(({ cue, where }) => (where == null ? [] : [`${cue} | ${where}`]))),
    ...reached("mentions", own.length, [2, 3, 5, 8]),
    ...reached("cues", cues.size, [2, 3, 4, 6]),
    `of kind ${mentions.find(({ family }) => family !== null)?.family ?? "none"}`,
    ...told.flatMap(([sign, stands]) => (stands ? [sign] : [])),
    ...(own.length === 0 ? signsOfFormless(body) : []),
  ];
}

/** Of a name that no form of words finds its own words tell something, those of kind left out, and in how many places it stands. */
function signsOfFormless({ mentions }: WeighedBody): readonly string[] {
  const name = mentions[0]?.name ?? "";
  const words = name.split(WORDS);
  const isPlace = ({ cue }: Body["mentions"][number]) => !cue.startsWith("spoken of");
  const places = new Set(mentions.filter(isPlace).map(({ cue }) => cue));
  const isAtBothEnds = places.has("in head") && places.has("in foot");
  const isSpokenOf = mentions.some((one) => !isPlace(one) && one.cue !== ALONE);
  const told: readonly (readonly [string, boolean])[] = [
    ["at both ends", isAtBothEnds],
    ["at both ends and spoken of", isAtBothEnds && isSpokenOf],
    ["has a comma", name.includes(",")],
    ["joins two", JOINS.test(name)],
    ["is of something", OF.test(name)],
    ["has a word of roles", words.some((word) => ROLE_WORDS.has(word.toLowerCase()))],
    ["ends in s", name.endsWith("s")],
    ["has a digit", DIGIT.test(name)],
    ["has a full stop", name.includes(".")],
  ];
  return [
    "formless",
    ...reached("places", places.size, [2, 3, 4]),
    ...reached("spoken of", mentions.filter((one) => !isPlace(one)).length, [1, 2, 4, 7]),
    ...reached("words", words.length, [2, 3, 4, 5]),
    ...told.flatMap(([sign, stands]) => (stands ? [sign] : [])),
    ...words
      .filter((word) => CAPITAL.test(word) && !KIND_WORDS.has(word.toLowerCase()))
      .map((word) => `word ${word.toLowerCase()}`),
  ];
}

/** How often the letter calls the body 'the Council', by a word of its name, and whether it calls another so oftener. */
export function signsOfCalling(count: number, most: number): readonly string[] {
  return [
    ...reached("called by its kind", count, [1, 2, 4, 8]),
    ...(count > 0 && count === most ? ["most called by its kind"] : []),
    ...(count === 0 ? reached("another called by its kind", most, [1, 3, 6]) : []),
  ];
}

function reached(what: string, count: number, steps: readonly number[]): readonly string[] {
  return steps.filter((step) => count >= step).map((step) => `${what} ${step}`);
}

const NUMBERS_LETTERS = /\b[A-Z]{2,8}(?=[/ _-]?(?:FOI|EIR|IR|RFI|\d))|(?<=FOI[/ -]?)[A-Z]{2,6}\b/g;
const OF_ANY_NUMBER: ReadonlySet<string> = new Set("FOI FOIA EIR RFI RE REF IR SAR".split(" "));
const FIRST_LINES = 25;

/** The letters in the numbers at a letter's head, 'MHB' of 'MHB-FOI-337', which may be the initials of whose it is. */
export const lettersOfNumbers = once(({ lines }: PageView): ReadonlySet<string> => {
  const first = lines.filter(({ start }) => start !== null).slice(0, FIRST_LINES);
  const found = first.flatMap(({ text }) => text.match(NUMBERS_LETTERS) ?? []);
  return new Set(found.filter((letters) => !OF_ANY_NUMBER.has(letters)).map((letters) => letters.toLowerCase()));
});
