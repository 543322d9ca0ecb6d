import type { AnswerStatus, CitationRole, ProvisionId, RawDocument, Span } from "@foi-records/contract";
import { MOST_QUESTIONS, MOST_UNITS } from "./alignment/align-reply.js";
import { bestPath, type Step, setsOf, signsOfPath } from "./alignment/best-path.js";
import { answersOfPath, pathOfAnswers } from "./alignment/paths-of-answers.js";
import type { ListedQuestion } from "./alignment/reply-units.js";
import { type UnitFacts, unitFacts } from "./alignment/unit-facts.js";
import type { CleanText } from "./blocks.js";
import { OWN_NAMES, readSignals, SHARED_NAMES } from "./confidence/read-signals.js";
import { type SignalledValue, VALUE_KINDS, type ValueKind } from "./confidence/signal.js";
import { pageSigns, shareOfSign } from "./detect/page-talk.js";
import { visibleHead } from "./detect/visible-head.js";
import { findAll } from "./extract-document.js";
import { readDocument } from "./formats/index.js";
import { allMentions, namedBodies, nameOf } from "./metadata/authority.js";
import { readHosts } from "./metadata/authority-hosts.js";
import { contendersOf, pointsOf } from "./metadata/choose-body.js";
import { groupBodies } from "./metadata/group-bodies.js";
import { withColumnsApart } from "./metadata/head-columns.js";
import { viewPage } from "./metadata/page-view.js";
import { placedNames } from "./metadata/placed-names.js";
import { chooseProfile } from "./noise/choose-profile.js";
import { PLACE_SIGNS, type PlacedPage, placesOf } from "./noise/furniture-places.js";
import { signsOfLine } from "./noise/furniture-signs.js";
import { letterBounds } from "./noise/letter-places.js";
import { LETTER, type LearnableLine, learnableLines } from "./noise/mark-furniture.js";
import { markNoise } from "./noise/mark-noise.js";
import { readEvidence } from "./noise/read-evidence.js";
import { readSentences, type Sentence } from "./outcome/answer-sentences.js";
import { placeOfSurest } from "./outcome/answer-talk.js";
import { outcomeTalk, readOutcome } from "./outcome/decide-outcome.js";
import { GIFT_STARTS } from "./outcome/gives-something.js";
import { type OutcomeRead, type OutcomeTalk, outcomeSigns } from "./outcome/outcome-signs.js";
import { BY_RULES, layOutRoles, ROLE_STARTS } from "./outcome/role-page.js";
import { weighRole } from "./outcome/role-weights.js";
import { rolesByRules } from "./outcome/roles-by-rules.js";
import { chooseOutcome } from "./outcome/weigh-outcome.js";
import { PLACE_VALUES, placesOf as placesOfBlocks, type Talk } from "./purposes/block-places.js";
import { signsOfBlock } from "./purposes/block-talk.js";
import { type Purpose, purposesOf, readPurposes } from "./purposes/read-purposes.js";
import { groundOf, readPairs } from "./readings/read-pairs.js";
import type { ReadingSign } from "./readings/reading-signs.js";
import { isDoubtful, mayDoubt, rivalReadings } from "./readings/rival-readings.js";
import { RIVAL_VALUES, valuesOfRivals } from "./readings/rival-values.js";
import { LEAD } from "./readings/settle-reading.js";
import { cutSections } from "./sections/segment.js";
import { settleSections } from "./sections/settle-sections.js";
import { likeness, wordsOf } from "./text/likeness.js";
import { type Forest, LEAF, NODE_SIZE, type Tree, weigherOfForest } from "./text/trees.js";
import { signsOfWords, weighedWords } from "./text/word-weights.js";

export {
  answersOfPath,
  BY_RULES,
  bestPath,
  type CleanText,
  chooseOutcome,
  type Forest,
  GIFT_STARTS,
  LEAD,
  LEAF,
  LETTER,
  type LearnableLine,
  type ListedQuestion,
  letterBounds,
  likeness,
  MOST_QUESTIONS,
  MOST_UNITS,
  NODE_SIZE,
  type OutcomeRead,
  type OutcomeTalk,
  outcomeSigns,
  PLACE_SIGNS,
  PLACE_VALUES,
  type PlacedPage,
  type Purpose,
  pageSigns,
  pathOfAnswers,
  placeOfSurest,
  placesOf,
  placesOfBlocks,
  purposesOf,
  RIVAL_VALUES,
  ROLE_STARTS,
  type Sentence,
  type SignalledValue,
  type Step,
  setsOf,
  shareOfSign,
  signsOfBlock,
  signsOfLine,
  signsOfPath,
  signsOfWords,
  type Talk,
  type Tree,
  type UnitFacts,
  unitFacts,
  VALUE_KINDS,
  type ValueKind,
  valuesOfRivals,
  visibleHead,
  weighedWords,
  weigherOfForest,
  wordsOf,
};

/** The names of each kind's signals, the page's before its own. */
export const SIGNAL_NAMES = Object.fromEntries(
  VALUE_KINDS.map((kind) => [kind, [...SHARED_NAMES, ...OWN_NAMES[kind]]]),
) as unknown as Readonly<Record<ValueKind, readonly string[]>>;

/** The signals of every judged value of a document's records, the page's before its own: what `npm run calibrate` learns weights for. */
export async function signalsOf(raw: RawDocument): Promise<readonly (readonly SignalledValue[])[]> {
  return (await findAll(raw)).map((found) => {
    const { shared, values } = readSignals(found);
    return values.map((value) => ({ ...value, signals: [...shared, ...value.signals] }));
  });
}

/** The sentences of an answer as its status is read from them: what `npm run learn-answers` learns from. */
export function sentencesOfAnswer(answer: string): readonly Sentence[] {
  return readSentences(answer, { start: 0, end: answer.length }, {});
}

/** A question of a document with its answer, as read, and the signs that something is given beside what is refused or lacking. */
export interface ToldAnswer {
  readonly label: string | null;
  readonly question: string | null;
  readonly answer: string;
  readonly status: AnswerStatus;
  readonly giftSigns: readonly string[];
}

/** The answers of each response of a document that refuse or lack something and answer one question alone: what `npm run learn-gifts` learns from. */
export async function toldAnswersOf(raw: RawDocument): Promise<readonly (readonly ToldAnswer[])[]> {
  return (await findAll(raw)).map(({ clean: { text }, questions }) => {
    const starts = questions.map(({ answer }) => answer[0]?.start);
    return questions.flatMap(({ label, question, answer, status, giftSigns }, index) => {
      const isShared = starts.some((start, other) => other !== index && start === starts[index]);
      if (giftSigns === null || isShared) return [];
      const said = answer.map(({ start, end }) => text.slice(start, end)).join("\n");
      return [
        { label, question: question && text.slice(question.start, question.end), answer: said, status, giftSigns },
      ];
    });
  });
}

/** A question of a document with its answer and status, as the rules read them. */
export interface ReadQuestion {
  readonly label: string | null;
  readonly question: string | null;
  readonly answer: string;
  readonly status: AnswerStatus;
}

/** What the rules of the build at hand read of a response's questions and its outcome, and what the authority says in it. */
export interface RuledResponse {
  readonly read: OutcomeRead;
  readonly talk: OutcomeTalk;
  readonly questions: readonly ReadQuestion[];
}

/** Each response of a document as the rules read it: what `npm run first-sight` keeps and `npm run learn-outcomes` learns from. */
export async function ruledResponsesOf(raw: RawDocument): Promise<readonly RuledResponse[]> {
  return (await findAll(raw)).map(({ clean, sections, questions, exemptions }) => ({
    read: readOutcome(clean, sections, questions, exemptions),
    talk: outcomeTalk(clean, sections),
    questions: questions.map(({ label, question, answer, status }) => ({
      label,
      question: question && clean.text.slice(question.start, question.end),
      answer: answer.map(({ start, end }) => clean.text.slice(start, end)).join("\n"),
      status,
    })),
  }));
}

/** A mention of provisions: what rules say that it does, what weights say, and all that speaks for either. */
export interface ToldMention {
  readonly text: string;
  readonly provisions: readonly ProvisionId[];
  readonly byRules: CitationRole;
  readonly role: CitationRole;
  readonly signs: readonly string[];
}

/** The mentions of provisions in each response of a document: what `npm run learn-roles` learns from. */
export async function mentionsOf(raw: RawDocument): Promise<readonly (readonly ToldMention[])[]> {
  return (await findAll(raw)).map(({ clean, sections, citations }) => {
    const judged = rolesByRules(clean, sections, citations);
    const signsOf = layOutRoles(clean, sections, judged);
    return judged.map(({ citation: { text, provisions }, role: byRules }, index) => {
      const signs = signsOf(index);
      return { text, provisions, byRules, role: weighRole(signs).role, signs };
    });
  });
}

/** The paragraphs of each response of a document, rows of tables and noise left out: what `npm run learn-closings` learns from. */
export async function paragraphsOf(raw: RawDocument): Promise<readonly (readonly string[])[]> {
  return (await findAll(raw)).map(({ clean }) =>
    clean.blocks.flatMap(({ kind, text }) => (kind === "table-row" ? [] : [text])),
  );
}

/** A body that a page names: its names, the one it would be given, and what speaks for its being the one that answers. */
export interface ToldBody {
  readonly names: readonly string[];
  readonly name: string;
  readonly signs: readonly string[];
  readonly points: number;
}

/** The bodies of a response as they stand, as if the name of one had no form of words, and as if that one were not named. */
export interface ToldBodies {
  readonly asRead: readonly ToldBody[];
  readonly formless: readonly ToldBody[];
  readonly absent: readonly ToldBody[];
}

/** The bodies that each response of a document names: what `npm run learn-bodies` learns from. */
export async function bodiesOf(raw: RawDocument, authority: string | null): Promise<readonly ToldBodies[]> {
  return (await findAll(raw)).map(({ document, clean, sections }) => {
    const view = withColumnsApart(viewPage(document, clean, sections));
    const hosts = readHosts(view, raw.ref.uri);
    const named = namedBodies(view, hosts);
    const placed = placedNames(view);
    const same = groupBodies([...named, ...placed]).find(({ mentions }) =>
      mentions.some(({ name }) => name === authority),
    );
    const own = new Set([authority, ...(same?.mentions ?? []).map(({ name }) => name)]);
    const isOther = ({ name }: { readonly name: string }) => !own.has(name);
    const tell = (found: typeof named, inPlaces: typeof placed): ToldBody[] =>
      contendersOf(allMentions(view, found, inPlaces), view, hosts).map(({ body, signs }) => ({
        names: body.mentions.map(({ name }) => name),
        name: nameOf(body, view).value,
        signs,
        points: pointsOf(body),
      }));
    const others = named.filter(isOther);
    const formless = placed.map((one) => (isOther(one) ? one : { ...one, family: null }));
    return {
      asRead: tell(named, placed),
      formless: tell(others, formless),
      absent: tell(others, placed.filter(isOther)),
    };
  });
}

/** The cleaned text and blocks of each response of a document: what `npm run learn-purposes` learns from. */
export async function cleanTextsOf(raw: RawDocument): Promise<readonly CleanText[]> {
  return (await findAll(raw)).map(({ clean }) => clean);
}

/** The cleaned text of each response of a document: what `npm run learn-pages` learns from. */
export async function textsOf(raw: RawDocument): Promise<readonly string[]> {
  return (await findAll(raw)).map(({ clean }) => clean.text);
}

/** The lines of a document as they are told from furniture: what `npm run learn-furniture` learns from. */
export async function linesOf(raw: RawDocument): Promise<readonly LearnableLine[]> {
  const profile = chooseProfile(raw);
  const document = await readDocument(raw, profile, null);
  const evidence = readEvidence(document.blocks, document.links, profile);
  return learnableLines(markNoise(document, profile, evidence), evidence);
}

/** A way to read a page as text, and all that is heard of it. */
export interface ToldReading {
  readonly pairs: readonly { readonly label: string | null; readonly question: string; readonly answer: string }[];
  readonly signs: readonly ReadingSign[];
}

/** The readings of a page, the one at hand first, and whether others are asked for: what `npm run learn-readings` learns from. */
export interface ToldReadings {
  readonly isDoubtful: boolean;
  readonly readings: readonly ToldReading[];
}

/** The readings of a document of one response that may be doubted, its blocks told by purposes that were learned elsewhere, where some are given. */
export async function rivalsOf(raw: RawDocument, purposes?: readonly Purpose[]): Promise<ToldReadings | null> {
  const [found, second] = await findAll(raw);
  if (found === undefined || second !== undefined) return null;
  const clean = { ...found.clean };
  if (purposes !== undefined) readPurposes.tell(clean, purposes);
  const ground = groundOf(found.document, clean, settleSections(clean, cutSections(clean)));
  const chosen = readPairs(ground);
  if (!mayDoubt(ground, chosen.pairs)) return null;
  const textOf = (spans: readonly Span[]) => spans.map(({ start, end }) => clean.text.slice(start, end)).join("\n");
  const readings = rivalReadings(ground, chosen).map(({ reading, signs }) => ({
    pairs: reading.pairs.map(({ label, question, answer }) => ({
      ...{ label, question: textOf(question === null ? [] : [question]), answer: textOf(answer) },
    })),
    signs,
  }));
  return { isDoubtful: isDoubtful(ground, chosen.pairs), readings };
}
