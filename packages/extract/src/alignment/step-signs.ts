import type { Flag, UnitFacts } from "./unit-facts.js";

/** Questions that one piece may answer together, as numbers that rise. */
export interface QuestionSet {
  readonly of: readonly number[];
  readonly key: string;
  readonly first: number;
  readonly last: number;
  readonly isAll: boolean;
}

/** What a piece is to a set of questions: nothing, what is printed over its answer, or its answer. */
export type Part = "none" | "label" | "answer";

/** A sign that is heard, and how strongly. */
export type Sign = readonly [name: string, value: number];

const MOST_LEFT = 4;
/** How a piece opens and stands. */
const LOOKS: readonly Flag[] = [
  ...(["turn", "goes on", "small", "row", "item", "heading", "below colon", "yes", "gap", "near"] as const),
];

/** What speaks for a piece being no part of an answer, behind one of a given part. */
export function noneSigns(unit: UnitFacts, before: Part, isFirst: boolean): readonly Sign[] {
  const { logs, flags, naming, behind, turns } = unit;
  const signs: Sign[] = [
    ["n", 1],
    ["n neither", logs.neither],
    ["n answers", logs.answers],
    [`n after ${isFirst ? "nothing" : before}`, 1],
    [`n ${flags.has("amid") ? "amid" : "at end"} after ${before}`, 1],
  ];
  if (behind >= 0) signs.push(["n behind", 1], ["n behind, turns", turns]);
  if (naming !== null && naming !== "inside") signs.push([`n ${naming}`, 1]);
  if (flags.has("amid")) signs.push(["n amid", 1], ["n amid, neither", logs.neither]);
  if (flags.has("short") && naming === null) signs.push(["n short", 1]);
  if (flags.has("before named")) signs.push([`n before named after ${before}`, 1]);
  if (flags.has("before question")) signs.push([`n before question after ${before}`, turns]);
  addFlags(signs, "n", flags, ["answer mark", "again", "later", "part", "row", "heading"]);
  addRepeats(signs, "n", unit);
  if (before === "answer") addFlags(signs, "n after answer", flags, ["goes on", "small", "below colon"]);
  return signs;
}

/** What speaks for a piece standing over the answer to the questions that it names; nothing of where it comes. */
export function labelSigns(unit: UnitFacts, before: Part): readonly Sign[] {
  const { logs, flags, naming, turns, repeats } = unit;
  const signs: Sign[] = [
    [`l ${naming}`, 1],
    ["l neither", logs.neither],
    ["l answers", logs.answers],
    [`l after ${before}`, 1],
    ["l turns", turns],
  ];
  if (naming === "mark" && !repeats) signs.push(["l mark alone", 1]);
  if (flags.has("notice")) signs.push([`l notice${againOf(flags)}`, 1]);
  addFlags(signs, "l", flags, [
    ...["answer mark", "before named", "amid", "figure", "before question", "again", "later", "short", "heading"],
  ] as Flag[]);
  addRepeats(signs, "l", unit);
  return signs;
}

/** What speaks for a piece being part of any answer. */
function answerSigns({ logs, flags }: UnitFacts): Sign[] {
  const signs: Sign[] = [
    ["a", 1],
    ["a answers", logs.answers],
    ["a asks", logs.asks],
  ];
  if (flags.has("amid")) signs.push(["a amid", 1], ["a amid, answers", logs.answers]);
  addFlags(signs, "a", flags, ["answer mark"]);
  return signs;
}

/** What speaks for a piece answering the questions that a label right above names. */
export function underLabelSigns(unit: UnitFacts, set: QuestionSet): readonly Sign[] {
  const signs: Sign[] = [...answerSigns(unit), ["u", 1]];
  if (names(unit) && unit.key !== set.key) signs.push(["u names others", 1]);
  return signs;
}

/** What speaks for a piece going on with the answer above. */
export function goOnSigns(unit: UnitFacts, set: QuestionSet): readonly Sign[] {
  const { flags, behind, turns } = unit;
  const signs: Sign[] = [...answerSigns(unit), ["c", 1]];
  if (names(unit)) signs.push([`c ${relationOf(unit, set)} ${unit.naming}`, 1]);
  if (behind >= 0) signs.push(["c behind", 1], ["c behind, turns", turns]);
  if (flags.has("before question")) signs.push(["c before question", turns]);
  addFlags(signs, "c", flags, ["amid", "before named", "notice"]);
  if (flags.has("strong")) addFlags(signs, "c", flags, ["again"]);
  addRepeats(signs, "c", unit);
  if (set.isAll) {
    signs.push(["C", 1], ["C shares", Math.max(...unit.shares)]);
    addFlags(signs, "C", flags, ["yes", "turn"]);
  } else addGoOnOfSome(signs, unit, set);
  return signs;
}

function addGoOnOfSome(signs: Sign[], unit: UnitFacts, set: QuestionSet): void {
  const { flags } = unit;
  if (set.of.length === 1) {
    const [own, other] = sharesOf(unit, set);
    signs.push(["c shares", own], ["c others", other], ["c less", Math.max(0, other - own)]);
  }
  addFlags(signs, "c", flags, LOOKS);
  if (flags.has("row")) addFlags(signs, "c row", flags, ["below row"]);
  else addFlags(signs, "c", flags, ["figure"]);
}

/** What a piece that names questions is to those of a set. */
function relationOf(unit: UnitFacts, set: QuestionSet): string {
  if (unit.key === set.key) return "same";
  return unit.set.every((number) => set.of.includes(number)) ? "part" : "other";
}

/** What speaks for an answer to these questions beginning with a piece. */
export function startSigns(unit: UnitFacts, set: QuestionSet, before: Part): readonly Sign[] {
  const { flags } = unit;
  const signs: Sign[] = [...answerSigns(unit), ["s", 1]];
  if (before !== "answer") signs.push([`s after ${before}`, 1]);
  addNaming(signs, unit, set);
  addPlace(signs, unit, set);
  addFlags(signs, "s", flags, ["below title", "part"]);
  addRepeats(signs, "s", unit);
  if (set.isAll) {
    signs.push(["S", 1], ["S many", Math.log(set.of.length)]);
    addFlags(signs, "S", flags, ["all"]);
  } else if (set.of.length > 1) signs.push(["s several", 1]);
  else addOfOne(signs, unit, set);
  return signs;
}

/** What a piece says of the questions that it would answer. */
function addNaming(signs: Sign[], unit: UnitFacts, set: QuestionSet): void {
  const { flags, naming } = unit;
  const isOwn = names(unit) && unit.key === set.key;
  signs.push(names(unit) ? [`s ${isOwn ? "own" : "other"} ${naming}`, 1] : ["s unnamed", 1]);
  if (naming === "inside") signs.push([`s ${relationInside(unit, set)} inside`, 1]);
  if (flags.has("notice")) signs.push(["s notice", 1], [`s notice ${isOwn ? `own${againOf(flags)}` : "other"}`, 1]);
  if (isOwn && flags.has("strong")) addFlags(signs, "s own", flags, ["again", "later"]);
  else addLabelled(signs, unit, set);
}

function relationInside(unit: UnitFacts, set: QuestionSet): string {
  if (unit.key === set.key) return "own";
  return unit.set.some((number) => set.of.includes(number)) ? "some" : "other";
}

/** What labels elsewhere say of an answer that has none. */
function addLabelled(signs: Sign[], { labelled, turns }: UnitFacts, set: QuestionSet): void {
  if (labelled.size === 0) {
    if (set.isAll && turns === 0) signs.push(["S nothing labelled", 1]);
    return;
  }
  if (set.isAll) signs.push(["S labelled", 1]);
  else signs.push([set.of.every((number) => labelled.has(number)) ? "s labelled elsewhere" : "s unlabelled", 1]);
}

/** What the question right above says. */
function addPlace(signs: Sign[], { behind, turns }: UnitFacts, set: QuestionSet): void {
  if (set.isAll) return;
  if (behind < 0) {
    signs.push(["s behind none, turns", turns]);
    return;
  }
  const whose = set.of.includes(behind) ? "own" : "other";
  signs.push([`s behind ${whose}`, 1], [`s behind ${whose}, turns`, turns]);
  if (set.last === behind) signs.push(["s behind last", 1]);
}

function addOfOne(signs: Sign[], unit: UnitFacts, set: QuestionSet): void {
  const [own, other] = sharesOf(unit, set);
  signs.push(["s shares", own], ["s others", other], ["s more", Math.max(-2, Math.min(2, own - other))]);
  signs.push(["s fits", unit.fits[set.first] ?? 0]);
  addFlags(signs, "s", unit.flags, LOOKS);
  addFlags(signs, "s", unit.flags, ["figure"]);
  if (unit.flags.has("row")) addFlags(signs, "s row", unit.flags, ["below row"]);
}

/** What speaks for these questions coming now, behind those that were answered last; of how the piece names them hangs how much. */
export function orderSign(kind: string, before: QuestionSet | null, set: QuestionSet): readonly Sign[] {
  if (set.isAll) return before === null ? [[`${kind} all first`, 1]] : [];
  if (before?.key === set.key) return [[`${kind} same`, 1]];
  const step = set.first - (before === null || before.isAll ? -1 : before.last);
  const after: readonly Sign[] = before?.isAll ? [[`${kind} after all`, 1]] : [];
  if (step < 1) return [...after, [`${kind} back`, 1]];
  if (step > 1) return [...after, [`${kind} skip`, 1], [`${kind} skips`, Math.min(MOST_LEFT, step - 1)]];
  return before === null
    ? [
        [`${kind} next`, 1],
        [`${kind} first`, 1],
      ]
    : [...after, [`${kind} next`, 1]];
}

/** How a piece names the set that would start with it. */
export function orderKind(unit: UnitFacts, set: QuestionSet): string {
  if (!unit.flags.has("strong")) return "unnamed";
  if (unit.key !== set.key) return "other";
  return unit.naming === "named" || unit.naming === "sentence" || unit.naming === "tail" ? "named" : "firm";
}

/** What the end of the page says: questions left without an answer. */
export function endSigns(part: Part, set: QuestionSet | null, questions: number): readonly Sign[] {
  if (set === null) return [["e nothing", 1]];
  const left = questions - 1 - set.last;
  const signs: Sign[] =
    left > 0
      ? [
          ["e left", Math.min(MOST_LEFT, left)],
          ["e some", 1],
        ]
      : [];
  return part === "label" ? [...signs, ["e label", 1]] : signs;
}

/** True for a piece that may stand over an answer: it names questions, and says little else. */
export function mayLabel({ key, naming, flags, repeats }: UnitFacts): boolean {
  return (
    key !== "" && naming !== "inside" && naming !== "step" && (flags.has("short") || repeats || naming === "alone")
  );
}

function names({ key, naming }: UnitFacts): boolean {
  return key !== "" && naming !== "inside";
}

function againOf(flags: ReadonlySet<Flag>): string {
  if (flags.has("again")) return ", again";
  return flags.has("later") ? ", later" : "";
}

function addFlags(signs: Sign[], of: string, flags: ReadonlySet<Flag>, wanted: readonly Flag[]): void {
  for (const flag of wanted) if (flags.has(flag)) signs.push([`${of} ${flag}`, 1]);
}

function addRepeats(signs: Sign[], of: string, { repeats, opens }: UnitFacts): void {
  if (repeats) signs.push([`${of} repeats`, 1]);
  if (opens) signs.push([`${of} opens`, 1]);
}

function sharesOf({ shares }: UnitFacts, { of }: QuestionSet): readonly [own: number, other: number] {
  let [own, other] = [0, 0];
  shares.forEach((share, number) => {
    if (of.includes(number)) own = Math.max(own, share);
    else other = Math.max(other, share);
  });
  return [own, other];
}
