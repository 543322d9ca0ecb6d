import { cue } from "../text/cue/cue.js";
import { matchesOf } from "../text/matches-of.js";
import { gluedLabels } from "./glued-lists.js";

const DATE_IN_BRACKETS = String.raw`\((?:dated:? )?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\)`;
const HEADING =
  "(?:(?:Our|Your|The|FOI|EIR) )?(?:Requests?|Questions?|Enquiry|Responses?|Reply|Answers?|Decision|Outcome|Request details|Information requested)";
/** 'Request (02/10/2023)Please tell me': a heading with its date runs into the text. */
const DATED_HEAD = cue(new RegExp(String.raw`^(?:${HEADING}) ?${DATE_IN_BRACKETS}(?=\S)`));
/** 'Responded Wed 7 February 2024I would like': a field with its date runs into the text. */
const DATED_FIELD =
  /^(?:(?:Date )?(?:Requested|Received|Responded|Replied|Answered|Completed|Closed)|(?:Request|Response) date)\s?:? (?:\p{L}{3,9},? )?\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8} \d{4}(?=\p{Lu}|1[.)]\s)/u;
/** 'RequestPlease tell me': a heading that ran into the sentence below it. */
const HEAD = cue(
  new RegExp(
    String.raw`^(?:(?:Our|Your|The) (?:request|questions?|response|reply|answers?)|${HEADING})(?=(?:Please|How|What|Which|When|Where|Who|Why|Can|Could|Under|For|The|This|I|We|It|You|Your|Our|Thank|There|In|An?|All|Yes|No|None|Copies|Number|Details)\b)`,
  ),
);
/** 'What we replied1. Seven', 'Our response:1. Seven': a heading that ran into the list below it; 'Response 1.' is a label. */
const HEAD_OF_LIST =
  /^(?:(?:(?:our|your|the) (?:requests?|questions?|responses?|reply|answers?)|what (?:you|we) (?:asked(?: for)?|wanted|replied|said|answered)|you asked|we (?:replied|said|answered))\s?:?|(?:requests?|questions|responses?|reply|answers?)\s?:)(?=(?:1[.)]|\(1\)|\(?[ai]\)|Q1[.:)]?) ?\S)/i;
/** '… coming back.ResponseThe bench': a heading between two sentences without a space on either side. */
const BETWEEN = cue(
  new RegExp(String.raw`(?<=[.?!:;)”"’])(?:${HEADING})(?: ?${DATE_IN_BRACKETS})?:?(?=\p{Lu}|$)`, "gu"),
);
/** 'Request: How many? Response: None.' on one line. */
const OPENS_WITH_QUESTION = /^(?:(?:your|the|foi) )?(?:request|question|enquiry|query|you asked|q)\s?:\s/i;
const ANSWER_LABEL =
  /(?<=[.?!”"’)] )(?:(?:Our|The|Council|Trust) )?(?:Response|Reply|Answer|RESPONSE|ANSWER|We answered|A)\s?:(?= )/g;
/** Where a heading ran into its neighbours, sentences did too: 'before Easter.If you'. */
const GLUED_SENTENCES = /(?<=\p{Ll}{2}[.?!][”"’)]?)(?=\p{Lu}\p{Ll}* )/gu;
/**
 * A letter whose pages came down as one line: 'Date: 4 May 2021 Request: Under the Act … by post Response: Thank you …'. A capital inside
 * a sentence and another behind it are a heading, where one of each stands there in turn.
 */
const ASKED_INSIDE = cue(
  /(?<=[\d.:)\]] )(?:Your |Information )?Request\s?:? (?=(?:Please|I|Under|Can|Could|How|What|In|Copies|All|Would)\b)/g,
);
const ANSWERED_INSIDE = cue(
  /(?<=[\p{L}\d.?!:;,)”"’] )(?:Our |The )?(?:Response|Reply)\s?:? (?=(?:Please|Thank|The|We|I|Our|This|Following|In)\b)/gu,
);
/** A shorter line is a paragraph. */
const LEAST_LETTER = 400;
/** Headings stand in the lines of a scrape; a longer text without breaks is data. */
const LONGEST_LINE = 20_000;

/** A line of a scrape that lost its line breaks, cut at the headings inside it; other lines as they are. */
export function cutGluedHeadings(line: string): readonly string[] {
  if (line.length > LONGEST_LINE) return [line];
  const cuts = [...headingCuts(line), ...lettersCuts(line)];
  if (cuts.length > 0)
    return cutAt(line, [...cuts, ...[...matchesOf(line, GLUED_SENTENCES)].map(({ index }) => index)]);
  return OPENS_WITH_QUESTION.test(line)
    ? cutAt(
        line,
        [...matchesOf(line, ANSWER_LABEL)].map(({ index }) => index),
      )
    : [line];
}

function headingCuts(line: string): readonly number[] {
  const head = DATED_HEAD.exec(line);
  const between = [...matchesOf(line, BETWEEN)].flatMap(({ 0: text, index }) => [index, index + text.length]);
  const opening = head ?? DATED_FIELD.exec(line) ?? HEAD.exec(line) ?? HEAD_OF_LIST.exec(line);
  return [...(opening === null ? [] : [opening[0].length]), ...between, ...gluedLabels(line)];
}

function lettersCuts(line: string): readonly number[] {
  if (line.length < LEAST_LETTER) return [];
  const [asked, another] = matchesOf(line, ASKED_INSIDE);
  if (asked === undefined || another !== undefined) return [];
  const behind = [...matchesOf(line, ANSWERED_INSIDE)].filter(({ index }) => index > asked.index);
  const [answered] = behind;
  if (answered === undefined || behind.length > 1) return [];
  return [asked, answered].flatMap(({ 0: text, index }) => [index, index + text.length]);
}

function cutAt(line: string, cuts: readonly number[]): readonly string[] {
  const places = [0, ...new Set([...cuts].sort((one, other) => one - other)), line.length];
  return places.slice(1).map((end, index) => line.slice(places[index] ?? 0, end));
}
