import type { AnswerStatus, Outcome, ProvisionId } from "@foi-records/contract";
import type { SectionKind } from "../blocks.js";
import { OUTCOME_CUES } from "./outcome-cues.js";

/** What rules read of a response as a whole, wherever its outcome is weighed from. */
export interface OutcomeRead {
  /** The outcome by the rules. */
  readonly outcome: Outcome;
  readonly statuses: readonly AnswerStatus[];
  readonly exemptions: readonly ProvisionId[];
}

/** What an authority says, paragraph by paragraph, and the kinds of the response's parts. */
export interface OutcomeTalk {
  readonly said: readonly string[];
  readonly parts: readonly SectionKind[];
}

const MOST = 0.5;
/** How many questions tell no more apart than these. */
const FEW = 2;
const MANY = 6;

/** All that speaks for one outcome or another; what each sign weighs is learned (`npm run learn-outcomes`). */
export function outcomeSigns({ outcome, statuses, exemptions }: OutcomeRead, talk: OutcomeTalk): readonly string[] {
  const grounds = new Set(exemptions.map(groundOf));
  return [
    `rules ${outcome}`,
    `questions ${sizeOf(statuses.length)}`,
    ...statusSigns(statuses),
    // What one answer says against the whole counts by what the whole is said to be.
    ...[...new Set(statuses)].map((status) => `rules ${outcome}, some ${status}`),
    ...[...grounds].map((ground) => `ground ${ground}`),
    `grounds ${Math.min(grounds.size, MOST_GROUNDS)}`,
    `length ${lengthOf(talk.said)}`,
    ...[...new Set(talk.parts)].map((part) => `part ${part}`),
    ...cuesIn(talk.said).map((name) => `says ${name}`),
  ];
}

const MOST_GROUNDS = 3;
/** Up to how many letters a response is a sentence or two, a short letter, one of a page. */
const LENGTHS = [300, 900, 2700];

/** In how little it is said: what gives much says much. */
function lengthOf(said: readonly string[]): number {
  const length = said.reduce((sum, text) => sum + text.length, 0);
  return LENGTHS.filter((most) => length > most).length;
}

/** All that is heard somewhere, in the order of the rows. Paragraphs come first: a cue knows the last text that it was asked of. */
function cuesIn(said: readonly string[]): readonly string[] {
  const heard = new Set<string>();
  for (const text of said)
    for (const { name, pattern } of OUTCOME_CUES) if (!heard.has(name) && pattern.test(text)) heard.add(name);
  return OUTCOME_CUES.flatMap(({ name }) => (heard.has(name) ? [name] : []));
}

function sizeOf(count: number): string {
  if (count <= FEW) return String(count);
  return count <= MANY ? "some" : "many";
}

function statusSigns(statuses: readonly AnswerStatus[]): readonly string[] {
  return [...new Set(statuses)].flatMap((status) => {
    const share = statuses.filter((one) => one === status).length / statuses.length;
    const most = share > MOST ? [`most ${status}`] : [];
    return [`some ${status}`, ...(share === 1 ? [`all ${status}`] : most)];
  });
}

/** So many steps of an id name a section, or a regulation with its paragraph and letter. */
const SECTION = 5;
const LETTER = 7;

/** What is claimed is told by its section, or by the letter of a regulation: limbs are too many to learn of. */
function groundOf(provision: ProvisionId): string {
  return provision.split("/", provision.includes("/regulation/") ? LETTER : SECTION).join("/");
}
