import { cue } from "../text/cue/cue.js";
import { matchesOf } from "../text/matches-of.js";
import { labelOpening } from "./numbering/label-opening.js";
import { expandLabels } from "./numbering/labels.js";
import { labelsIn } from "./numbering/labels-in.js";

const ORDINALS: readonly string[] =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const LAST: readonly string[] = ["last", "final"];
const ORDINAL = [...ORDINALS, ...LAST].join("|");
const THING = "(?:questions?|parts?|points?|requests?|items?|quer(?:y|ies)|bullets?|elements?|limbs?|enquir(?:y|ies))";

/** 'Your sixth question', 'the first and second parts of the request', 'the second of your questions'; 'the second part of the plan' is none. */
const BY_ORDINAL = cue(
  new RegExp(
    String.raw`\b(?:your|the|this|that) ((?:${ORDINAL})(?:(?:,| and| &)+ (?:the |your )?(?:${ORDINAL})){0,4})(?: (?:numbered |specific )?(?:${THING})(?! of (?:the|our|its|this|a) (?!(?:original |foi )?(?:request|questions|letter|e-?mail)\b))| of (?:your|the|these|those) (?:\w+ )?(?:questions|points|requests|parts|queries|items)\b)`,
    "gi",
  ),
);
/** 'The first two questions', 'your last three points' */
const SEVERAL = cue(
  new RegExp(
    String.raw`\b(?:your|the) (first|last|final) (two|three|four|five)(?: of (?:your|the|these))? (?:${THING})\b`,
    "i",
  ),
);
const COUNTS: readonly string[] = ["two", "three", "four", "five"];

/** 'On your third, 1,207 members': the noun stands in a sentence above. */
const SHORT_OF_NOUN = cue(
  new RegExp(
    String.raw`^(?:[^.?!]{0,40}\b)?(?:your (?<noun>${ORDINAL})(?=[,:;]| (?:is|was|asks?|concerns?)\b)|you (?:also )?(?:ask|asked|enquired?|put|raised?) (?<verb>${ORDINAL}|secondly|thirdly|lastly|finally)(?=[,:;. ]))`,
    "i",
  ),
);
/** '(c) is about pay', 'As to (c), …' near the opening of a sentence; '(b)' further on may be a provision's. */
const IN_BRACKETS =
  /^(?:[\p{L}’', ]{0,60} )?(\((?:\d{1,2}|[a-h]|[ivx]{1,4})\)(?:(?: ?,| and| &| to)+ \((?:\d{1,2}|[a-h]|[ivx]{1,4})\)){0,8})(?! ?\()/iu;

/** The questions of a list that a sentence names, in the order in which it does, whatever it calls them. */
export function labelsNamed(sentence: string, asked: readonly string[]): readonly string[] {
  const { noun, verb } = SHORT_OF_NOUN.exec(sentence)?.groups ?? {};
  const short = noun ?? verb?.replace(ADVERB, "");
  const bracketed = IN_BRACKETS.exec(sentence)?.[1];
  const named = [
    ...severalIn(sentence, asked),
    ...labelsByOrdinal(sentence, asked),
    ...(short === undefined ? [] : ordinalsIn(short, asked)),
    ...labelsIn(sentence),
    ...(labelOpening.match(sentence)?.labels ?? []),
    ...(bracketed === undefined ? [] : expandLabels(bracketed)),
  ];
  return [...new Set(named.filter((label) => asked.includes(label)))];
}

/** The questions of a list that a text counts: 'your third question', 'the second and fourth parts of your request'. */
export function labelsByOrdinal(text: string, asked: readonly string[]): readonly string[] {
  return [...matchesOf(text, BY_ORDINAL)].flatMap(([, group = ""]) => ordinalsIn(group, asked));
}

function severalIn(sentence: string, asked: readonly string[]): readonly string[] {
  const [, from = "", count = ""] = SEVERAL.exec(sentence) ?? [];
  const many = COUNTS.indexOf(count.toLowerCase()) + 2;
  if (from === "" || many > asked.length) return [];
  return from.toLowerCase() === "first" ? asked.slice(0, many) : asked.slice(-many);
}

function ordinalsIn(group: string, asked: readonly string[]): readonly string[] {
  return (group.toLowerCase().match(WORD) ?? []).flatMap((word) => {
    if (LAST.includes(word)) return asked.at(-1) ?? [];
    const at = ORDINALS.indexOf(word);
    return at < 0 ? [] : (asked[at] ?? []);
  });
}

const WORD = /[a-z]+/g;
/** 'secondly', 'finally'. */
const ADVERB = /ly$/i;
