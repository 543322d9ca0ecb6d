import { cue } from "../text/cue/cue.js";
import type { Sentence } from "./answer-sentences.js";
import type { GiftSign, Told } from "./gift-told.js";
import {
  ALL_OF_IT,
  DELIVERS,
  GIVES_A_PART,
  HANDS_OVER,
  HAS_FIGURE,
  NAMES_FILE,
  OF_A_PART,
  OF_THE_SEARCH,
  OF_THE_WHOLE,
  OPENS_WITH_FIGURE,
  OTHERS,
  OUR_LETTER,
  SOME_OF_IT,
  THERE_ARE,
  UPHOLDS_IN_PART,
} from "./gift-words.js";
import { hasFigureOfItsOwn } from "./points-elsewhere.js";

/** Signs of the wording for and against that a refusal leaves something given. */
export const GIFT_SIGNS: readonly GiftSign[] = [
  {
    name: "opens with a figure",
    weight: 3,
    heard: (told) => OPENS_WITH_FIGURE.test(told.sentences[0]?.text ?? "") && !countsWhatItRefuses(told),
  },
  {
    // 'Under 5: the exact figure is exempt.'
    name: "opens with a figure and refuses",
    weight: 2,
    heard: (told) => told.before.length === 0 && OPENS_WITH_FIGURE.test(told.refusal) && !countsWhatItRefuses(told),
  },
  {
    name: "answers yes",
    weight: 3,
    heard: ({ before, question }) => YES.test(before[0]?.text ?? "") && ASKS_WHETHER.test(question),
  },
  {
    name: "delivers",
    weight: 3,
    heard: ({ before, wholly, question }) =>
      before.some(
        ({ sign, text }) =>
          sign === "given" &&
          (wholly === "available" ? HANDS_OVER : DELIVERS).test(text) &&
          (!OUR_LETTER.test(text) || ASKS_FOR_LETTERS.test(question)),
      ),
  },
  {
    name: "refuses a part and gives another",
    weight: 3,
    heard: ({ sentences }) =>
      sentences.some(({ text }) => OF_A_PART.test(text) && !OF_ANY_PART.test(text)) &&
      sentences.some(({ sign, strong }) => sign === "given" && strong),
  },
  {
    name: "refuses a part",
    weight: 2,
    heard: ({ before, refusal }) =>
      (OF_A_PART.test(refusal) || OTHERS.test(refusal)) && before.some(({ sign }) => sign === "given"),
  },
  {
    name: "refuses some of it",
    weight: 4,
    heard: ({ sentences, wholly }) =>
      wholly !== "request" &&
      sentences.some(({ sign, text }) => sign === "withheld" && SOME_OF_IT.test(text) && !IS_NOTICE_OF_IT.test(text)),
  },
  {
    name: "sums itself up as giving a part",
    weight: 5,
    heard: ({ sentences }) => sentences.some(({ text }) => GIVES_A_PART.test(text)),
  },
  {
    name: "states a fact first",
    weight: 2,
    heard: ({ before, asked, wholly }) => wholly === null && asked !== "paper" && before[0]?.sign === "given",
  },
  {
    name: "gives a figure first",
    weight: 3,
    heard: ({ before, asked, wholly }) =>
      asked !== "paper" &&
      (wholly === "request"
        ? before[0]?.sign === "given" &&
          HAS_FIGURE.test(before[0].text) &&
          (asked === "fact" || !OF_THE_SEARCH.test(before[0].text))
        : before.some(
            ({ sign, strong, text }) => sign === "given" && (wholly === null ? strong : hasFigureOfItsOwn(text)),
          )),
  },
  {
    name: "gives rows of figures first",
    weight: 3,
    heard: ({ before, wholly }) => wholly === null && before.some(({ text }) => FIGURE_CELL.test(text)),
  },
  {
    name: "says several things first",
    weight: 1,
    heard: ({ before, wholly }) => wholly === null && before.filter(({ sign }) => sign === "given").length >= 2,
  },
  {
    name: "refuses what is only a part of what was asked",
    weight: 2,
    heard: ({ before, refuses, wholly }) =>
      wholly === null && refuses === "part" && before.some(({ sign }) => sign === "given"),
  },
  {
    name: "gives a figure and refuses the rest in one sentence",
    weight: 3,
    heard: ({ refusal, wholly }) => wholly === null && FIGURE_BUT.test(refusal),
  },
  {
    name: "opens with the refusal",
    weight: -2,
    heard: ({ before, refusal }) => before.length === 0 && IS_REFUSED.test(refusal),
  },
  {
    // More than a refusal of all of the first matter takes away.
    name: "comes to another matter and gives a figure of it",
    weight: 5,
    heard: ({ sentences, refusal, wholly }) => wholly === null && givesOfAnother(sentences, refusal),
  },
  {
    name: "opens with the law of its ground",
    weight: -3,
    heard: ({ sentences }) => OF_THE_LAW.test(sentences[0]?.text ?? ""),
  },
  { name: "refuses what was asked", weight: -1, heard: ({ refuses }) => refuses === "asked" },
  {
    name: "refuses the whole",
    weight: -1,
    heard: ({ refusal }) => !NAMES_WHAT_IT_MEANS.test(refusal) && OF_THE_WHOLE.test(refusal),
  },
  {
    name: "gives the rest",
    weight: 4,
    heard: ({ sentences }) => sentences.some(({ sign, text }) => sign === "given" && THE_REST.test(text)),
  },
  {
    name: "gives it whole or by another cut",
    weight: 4,
    heard: ({ sentences, wholly }) =>
      wholly === null && sentences.some(({ sign, strong, text }) => sign === "given" && strong && OTHER_CUT.test(text)),
  },
  {
    name: "hands over a file after it",
    weight: 3,
    heard: ({ sentences, wholly }) =>
      wholly === null &&
      sentences.some(({ sign, text }) => sign === "given" && NAMES_FILE.test(text) && !OUR_LETTER.test(text)),
  },
  {
    name: "upholds a part of the complaint and hands over what it was about",
    weight: 3,
    heard: ({ sentences }) =>
      sentences.some(({ text }) => UPHOLDS_IN_PART.test(text)) &&
      sentences.some(({ sign, text }) => sign === "given" && HANDS_OVER.test(text) && !OUR_LETTER.test(text)),
  },
  {
    name: "counts something beside what is to be had elsewhere",
    weight: 3,
    heard: ({ sentences, wholly }) =>
      wholly === "available" &&
      sentences.some(({ sign, text }) => sign === "given" && (THERE_ARE.test(text) || givesBeside(text))),
  },
  {
    name: "gives as a courtesy what was found",
    weight: 8,
    heard: ({ sentences }) => sentences.some(({ text }) => COURTESY.test(text)),
  },
  {
    name: "gives all but a part in one sentence",
    weight: 4,
    heard: ({ refusal, wholly }) => wholly === null && ALL_BUT.test(refusal),
  },
  {
    name: "gives a figure or a day on a line of its own beside the refusal",
    weight: 3,
    heard: ({ sentences, refusal, wholly }) =>
      wholly === null &&
      refusal.length <= LONGEST_LINE &&
      sentences.some(({ sign, text }) => sign === "given" && FIGURE_LINE.test(text)),
  },
  { name: "refuses all of it", weight: -3, heard: ({ refusal }) => ALL_OF_IT.test(refusal) },
];
/** 'The reply is attached' is what the letter says of itself, unless a reply was asked for. */
const ASKS_FOR_LETTERS = cue(/\b(?:letters?|repl(?:y|ies)|responses?|notices?|correspondence)\b/i);
/** 'Exempt under section 43(2)' over '30 September 2024'. */
const LONGEST_LINE = 60;
const FIGURE_LINE = /^[£<]?\d[\d,.]*%?(?: \p{Lu}\p{L}+ \d{4})?$/u;
/** 'The table below answers your questions for the other years.', 'The number for the whole force is never fewer than six.' */
const THE_REST = cue(
  /\b(?:table|figures?|data|information|answers?|attached|enclosed|below|follow\w*|provided?)\b[^.;]{0,60}\bfor the (?:other|remaining|later|subsequent) (?:\w+ )?(?:years?|periods?|months?|questions?|parts?|quarters?|sites?|schools?)\b|\bfor the (?:other|remaining|later|subsequent) (?:\w+ )?(?:years?|periods?|months?|questions?|parts?)\b[^.;]{0,60}\b(?:is|are|was|were) (?:given|shown|set out|provided|attached|as follows|below)\b|\b(?:number|total|figure|sum|cost|average)s? (?:for|over|across) (?:the whole|all)\b|^\W*(?:the )?overall (?:number|total|figure|sum|cost)\b/i,
);
/** 'By region, there were 14 in the north and 22 in the south.', 'Between them they charged £81,200.' beside a refusal of each. */
const OTHER_CUT = cue(
  /^\W*(?:by (?!(?:law|virtue|contrast|way|then|that|this|the time)\b)(?:\w+ ){0,2}\w+, |(?:between them|in (?:all|total)|altogether|taken together|all told|combined|across (?:the|all) [^,.;]{2,30}),? )[^.;]*?(?:£|\b)\d/i,
);
/** 'Undergraduates | 871': a cell that holds a figure alone. */
const FIGURE_CELL = /\|\s*£?\d[\d,.]*%?\s*(?:\||$)/m;
/** 'Has any been lost?' 'Yes, three. We will not say where.' */
const YES = cue(/^\W*yes\b/i);
const ASKS_WHETHER =
  /(?:^|\n|[.?;]\s)\W*(?:has|have|had|is|are|was|were|do|does|did|can|could|will|would)\s[^?]*\?\W*$/i;
/** Found before the limit was reached, and given all the same. */
const COURTESY = cue(
  /\b(?:suppl(?:y|ied)|provided?|disclosed?|given?|shared?|sent|attach(?:ed)?|enclosed?)\b[^.;:]{0,60}\b(?:as|by way of|out of) (?:an? )?(?:gesture of )?(?:goodwill|courtesy)\b|\b(?:goodwill|courtesy|removes? the \w+['’]s obligations|retrieved (?:before|during)|outside (?:of )?the (?:act|scope of the act))\b[^.]{0,80}\b(?:suppl(?:y|ied)|provided?|attach(?:ed)?|enclosed?|below)\b|\bcan (?:\w+ )?(?:provide|supply|give)\b[^.]{0,240}\bretrieved (?:before|during)\b|\bsection 16\b[^.]{0,120}\bcan (?:\w+ )?(?:provide|supply|give) (?:you (?:with )?)?some (?:of the )?(?:information|data|figures)\b|^\W*what (?:we|I) can (?:tell you|say|confirm|give(?: you)?|provide)(?:,[^,]{0,40},)? is (?:that )?(?![^.]{0,80}\b(?:section|regulation|exempt\w*)\b)[^.]{0,60}(?:£|\b)\d/i,
);
/** 'Withheld under section 31(1)(g).': the whole of the answer, but for its reasons. */
const IS_REFUSED = cue(
  /^\W*(?:this (?:information )?is |these are |both are )?(?:withheld|exempt(?:ed)?|refused|excepted)\b(?! from)/i,
);
/** 'Section 31 is a qualified exemption.': what follows, figures and all, are its reasons. */
const OF_THE_LAW = cue(
  /^\W*(?:the |this )?(?:exemption|exception|section|regulation)\b[^.]{0,60}\b(?:is|are) (?:\w+ )?(?:an? )?(?:qualified|absolute|class[- ]based|prejudice[- ]based)\b/i,
);
/** 'Where one part of a request is over the limit we need not answer the rest of it': refuses the whole. */
const OF_ANY_PART = cue(
  /^\W*(?:where|when|if|as|since|once) (?:one|any|a single) (?:part|question|element)\b|\b(?:one|any) part of (?:a|the|your|this) request (?:is|goes|takes|would|exceeds)\b/i,
);
/** 'This letter acts as a refusal notice for that part of your request': points back at what it has just refused. */
const IS_NOTICE_OF_IT = cue(
  /\brefusal(?: notice)? (?:for|of|in respect of|in relation to) (?:this|that|these|those) parts?\b/i,
);
/** 'The minutes are attached, save for those of June, which are exempt.' */
const ALL_BUT = cue(
  /\b(?:attached|enclosed|appended|supplied|disclosed|provided|released|published|below|(?:I|we) (?:now |also |can )?(?:attach|enclose|supply|disclose|provide|release))\b[^.;]{0,60}\b(?:save (?:for|that)|except(?:ing)?(?: for| that)?|apart from|other than|with the exception of|but for)\b/i,
);
/** 'The Trust spent £1,311,902 but is not able to give the split by agency.' */
const FIGURE_BUT =
  /(?:£\d[\d,.]*(?:m|k)?|\b\d{1,3}(?:,\d{3})+|\b(?!(?:19|20)\d\d\b)\d{3,}|\b\d+(?:%| per cent))[^.;]{0,120}\b(?:but|although|however|though)\b[^.;]{0,60}\b(?:not|unable|cannot|withh\w+|exempt|refus\w+)\b/i;

/** 'We hold the value but are withholding it': not all of it. */
const NAMES_WHAT_IT_MEANS = cue(/\w,? (?:but|and) (?:is|are|am) (?:\w+ )?(?:withh\w+|refus\w+) (?:it|them)\b/i);

/** 'One e-mail from a solicitor is withheld.': a count of the papers that are refused gives none of them. */
function countsWhatItRefuses({ before, refusal, asked, refuses }: Told): boolean {
  return before.length === 0 && asked !== "fact" && (COUNTED.test(refusal) || refuses === "asked");
}

const COUNTED = cue(
  /^\W*(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?!of\b|more\b|other|further\b|are\b|is\b)(?:[^.;\s]+ ){1,14}?(?:is|are|was|were|has been|have been|must be)(?: \w+){0,3} (?:withheld|exempt|excepted|refused)\b/i,
);

/** 'They were: single £118, double £149.', 'Nothing was got back in that time.': given beside what is to be had elsewhere. */
function givesBeside(text: string): boolean {
  return NOTHING_WAS.test(text) || (OF_WHAT_IT_IS.test(text) && hasFigureOfItsOwn(text));
}

const NOTHING_WAS = cue(
  /^\W*(?:nothing|none|nobody) (?:was|were|has been|have been) (?!held|recorded|found|received\b)\w+/i,
);
const OF_WHAT_IT_IS = cue(
  /^\W*(?:they|it|these|those|the \w+(?: \w+)?)(?: for [^.;:]{2,40}?)? (?:is|are|was|were|came to|stood at):? /i,
);

/** 'As to settlements, four were made. They came to £71,300.' behind the refusal of the first matter. */
function givesOfAnother(sentences: readonly Sentence[], refusal: string): boolean {
  const refused = sentences.findIndex(({ text }) => text === refusal);
  const turn = sentences.findIndex(({ text, sign }, index) => index > refused && sign === "given" && TURNS.test(text));
  const [first, next] = turn < 0 ? [] : sentences.slice(turn, turn + 2);
  // 'As for the sums, payments over £500 are on our website. They are exempt under section 21.'
  if (next?.sign === "withheld") return false;
  return [first, next].some((one) => one?.sign === "given" && one.strong && HAS_FIGURE.test(one.text));
}

const TURNS = cue(
  /^\W*(?:(?:now )?turning (?:now )?to|as (?:to|for|regards)|with regard to|in (?:relation|respect|regard) (?:to|of)|so far as) (?:the |your )?(?!public\b|balance\b|exempt|section\b|regulation\b)\p{L}/iu,
);
