import { cue } from "../text/cue/cue.js";
import type { AuthorityCue } from "./authority-cues.js";

/** Words around a name that make it another body's, a place or a thing: whoever answers is spoken of otherwise. */
export const CUES_AGAINST: readonly AuthorityCue[] = [
  {
    name: "another body",
    weight: 0,
    before: cue(
      /\b(?:contact|redirect|transfer\w*|refer\w*|forward\w*|directed?|addressed?|hosted|supplied|provided|published|owned|run|funded|regulated|registered|used|guaranteed|funded|granted|awarded) (?:your request |it |you )?(?:to|by|from|with)(?: the)? $|\b(?:better|best|more properly) (?:put|asked|made|sent) (?:to|of)(?: the)? $|\b(?:pay|paid|payable|owed)\b[^.]{0,60}\bto(?: the)? $|\b(?:intern|reporter|journalist|researcher|student|producer|employed|work|working|study|studying|(?:research|academic) (?:body|unit|centre|group|institute)) (?:at|for|with|of|within)(?: the)? $|\b(?:offence|unlawful|prohibited) (?:for \w+ )?to (?:disclose|release)\b[^.]{0,40}$/i,
    ),
    examples: {
      match: [
        "We have transferred your request to the [Coastal Marks Agency].",
        "I am a researcher at [Marl University].",
        "These would be better put to the [Coastal Marks Agency], which has charge of them.",
        "The Weir Unit, a research body at [Marl University], studies the Act.",
        "an offence to disclose information held by the [Sluice Board]",
      ],
      noMatch: ["[Kinlay Council]"],
    },
  },
  {
    name: "works for it",
    weight: 0.2,
    before: cue(
      /\b(?:manag(?:es?|ing)|runs?|running|looks? after|works?|working)\b[^.;]{0,60} on behalf of(?: the)? $/i,
    ),
    examples: {
      match: [
        "Marl Homes manages 900 homes on behalf of [Kinlay Council].",
        "Marl Homes - working for tenants on behalf of [Kinlay Council]",
      ],
      noMatch: ["On behalf of [Kinlay Council]", "I am writing on behalf of [Kinlay Council]."],
    },
  },
  {
    name: "its house",
    weight: 0,
    before: cue(/\bregistered (?:office|address)(?: is| at)?:?(?: at)?(?: the)? $/i),
    examples: {
      match: ["Registered office: [Fenby Academy], Mill Bank"],
      noMatch: ["[Fenby Academy] has its registered office there"],
    },
  },
  {
    name: "topic of the papers",
    weight: 0.2,
    before: cue(
      /^(?:all )?(?:correspondence|communications?|e[- ]?mails?|letters|messages|meetings?|discussions?|contracts?|contacts?|briefings?|minutes|payments|grants?|documents?|papers|information) (?:\w+ ){0,3}?(?:regarding|about|concerning|relating to|in relation to|between|with|from|to|on)\b[^.;]{0,90}$/i,
    ),
    examples: {
      match: [
        "Correspondence regarding the harbour, [NHS Marlshire and Fells]: release",
        "Meetings with [Kinlay Council]",
      ],
      noMatch: ["[Kinlay Council] correspondence", "Information Rights, [Kinlay Council]"],
    },
  },
  {
    name: "topic of the page",
    weight: 0.2,
    before: cue(/^(?:subject|description|topic|summary)\s?[:|]\s[^.;]{0,90}$/i),
    examples: {
      match: ["Subject: signs bought of the [Marl Sign Company]", "Description | Grants to [Kinlay Council]"],
      noMatch: ["[Kinlay Council] | Subject", "Organisation: [Kinlay Council]"],
    },
  },
  {
    name: "names a thing",
    weight: 0.2,
    after: cue(
      /^ (?:cycles?|tariffs?|points|apply|codes?|application (?:cycle|form)s?|(?:offence |crime )?(?:classifications?|counting rules)|(?:offence|crime) codes?|guidelines|standards?|(?:grant )?(?:funding|grants?|funds?))\b/i,
    ),
    examples: {
      match: [
        "It will be given for the 2019 [Marl Admissions Service] cycle.",
        "put in with [Ferries Scotland] Grant Funding",
        "recorded under [Harbours Office] Classification Code 12",
      ],
      noMatch: ["[Kinlay Council] applied it.", "[Kinlay Council] website"],
    },
  },
  {
    name: "would hold it",
    weight: 0,
    after: cue(/^,? (?:would|may|might|should) (?:also |be likely to )?(?:hold|have (?!to\b)|keep|record)\b/i),
    examples: {
      match: ["[Marl College] would hold this.", "[Kinlay Council] may also have a copy."],
      noMatch: ["[Kinlay Council] would have to search.", "[Kinlay Council] holds it."],
    },
  },
  {
    name: "another body than us",
    weight: 0,
    after: cue(
      /^,? (?:and|but)? ?(?:not|rather than|instead of) (?:by |with |for |to |at )?(?:us\b|this \w|(?:the|our) (?:Council|Trust|Service|University|Force|Board|Agency|Authority|Commission|Department|College)\b)/,
    ),
    examples: {
      match: ["It is set by the [Coastal Marks Agency] and not by the Council."],
      noMatch: ["It is held by [Kinlay Council] and not published."],
    },
  },
];
