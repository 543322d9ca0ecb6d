import type { Examples } from "../noise/site-profile.js";
import { type Cue, cue } from "../text/cue/cue.js";
import { CUES_AGAINST } from "./authority-cues-against.js";

/** What the words around a body's name, on its line, say for its being the one that answers. */
export interface AuthorityCue {
  readonly name: string;
  readonly weight: number;
  /** Matched against the words before the name. */
  readonly before?: Cue;
  /** Matched against the words after it. */
  readonly after?: Cue;
  /** Lines, name marked by `[…]`. */
  readonly examples: Examples;
}

/** Cues of the answering authority; the first that matches a mention counts. */
export const AUTHORITY_CUES: readonly AuthorityCue[] = [
  {
    name: "owns the copyright",
    weight: 3,
    before: cue(/\bcopyright (?:in \w+ )?(?:is |are )?(?:owned|held) by(?: the)? $/i),
    examples: {
      match: ["Where the copyright is owned by [Kinlay Council], you must ask it."],
      noMatch: ["The pier is owned by [Kinlay Council]."],
    },
  },
  {
    name: "asked under the Act",
    weight: 5,
    before: cue(/\b(?:request|enquiry|application)(?: (?:made|sent|put))? to(?: the)? $/i),
    after: cue(/^ (?:made )?(?:under|in terms of|pursuant to) (?:the )?(?:Freedom|FOI|Environmental|EIR)/i),
    examples: {
      match: ["Information Request to [Marl Constabulary] under the Freedom of Information Act"],
      noMatch: ["A request to [Kinlay Council] under the Highways Act", "a request to [Kinlay Council] to mend it"],
    },
  },
  ...CUES_AGAINST,
  {
    name: "its response",
    weight: 5,
    before: cue(/^(?:the )?$/i),
    after: cue(
      /^(?:['’]s?)? (?:response|reply|answer|decision)\s?(?::|(?: to)? (?:FOIA?|EIR|RFI|IR|F)[A-Z]{0,3}[ /_.-]?\d[\w/.-]{1,14})?$/i,
    ),
    examples: {
      match: ["[Kinlay Council] Response", "[Marl Harbour Board]'s reply:", "[Marl Office] response FOI2024/0639"],
      noMatch: ["[Kinlay Council] response times"],
    },
  },
  {
    name: "its response to you",
    weight: 5,
    after: cue(
      /^(?:['’]s?)? (?:full |formal |final )?(?:response|reply|answers?) (?:to your\b|(?:is |are )?(?:set out|given|below|as follows)\b)/i,
    ),
    examples: {
      match: [
        "Please find below [Kinlay Council]’s response to your request:",
        "Please find the [Marl Police] response set out below.",
      ],
      noMatch: ["[Kinlay Council]’s response to the flood was late."],
    },
  },
  {
    name: "looks at it again",
    weight: 6,
    before: cue(/\b(?:ask(?:ing)?|requir(?:e|ing)|request(?:ing)?|invite|write to) (?:that )?(?:the )?$/i),
    after: cue(/^ to (?:conduct|carry out|undertake|hold|review|reconsider|look again)\b/i),
    examples: {
      match: ["You may ask the [House of Weirs] to conduct an internal review."],
      noMatch: ["We shall ask [Kinlay Council] to repair it.", "[Kinlay Council] asks us to review it."],
    },
  },
  {
    name: "its handling of it",
    weight: 6,
    after: cue(/^['’]s? (?:handling|treatment) of (?:your|this|the) (?:\w+ ){0,3}(?:request|enquiry)\b/i),
    examples: {
      match: ["If you are dissatisfied with the [Weirs Commission]’s handling of your request"],
      noMatch: ["[Kinlay Council]’s handling of the flood"],
    },
  },
  {
    name: "asked to provide",
    weight: 6,
    before: cue(/\byour (?:\w+ ){0,3}(?:request|enquiry|e-?mail|letter)\b[^.;:]{0,60} (?:for|to|asking)(?: the)? $/i),
    after: cue(/^ to (?:provide|supply|disclose|release|send|give|tell)\b/i),
    examples: {
      match: [
        "Thank you for your request received on 22 January 2024 for the [Weirs Commission] to provide information.",
      ],
      noMatch: ["It is for [Kinlay Council] to provide lamps."],
    },
  },
  {
    name: "asked of",
    weight: 4,
    before: cue(
      /\brequest(?:ing)? (?:the )?(?:following )?(?:information|data|details|records)(?: from| of| held by)(?: the)? $/i,
    ),
    examples: {
      match: ["I am writing to request the following information from [Kinlay Council]."],
      noMatch: ["information from [Kinlay Council]"],
    },
  },
  {
    name: "copyright",
    weight: 5,
    before: cue(/(?:©|\(c\) ?(?=©|copyright|(?:19|20)\d\d\b)|\bcopyright|hawlfraint)[^.|]{0,40}$|^\(c\) ?(?:the )?$/i),
    // 'Pay of (c) the Deputy Harbour Master?' is a point of a question.
    after: cue(/^(?!.*\?$)/),
    examples: {
      match: ["© 2024 [Northmere County Council]", "(c) 2024 [Northmere County Council]", "(c) [Kinlay Council]"],
      noMatch: [
        "[Northmere County Council] news",
        "(a) the Clerk (c) the [Deputy Harbour] Master",
        "(c) the [Deputy Harbour] Master?",
      ],
    },
  },
  {
    name: "copyright after",
    weight: 5,
    after: cue(/^[ ,]{0,3}(?:©|\(c\) ?(?:19|20)\d\d|copyright)/i),
    examples: { match: ["[Kinlay Council] © 2024"], noMatch: ["[Kinlay Council]", "[Kinlay Council] (c) its clerk"] },
  },
  {
    name: "dated",
    weight: 5,
    before: cue(/(?:^|[|·•] ?)(?:the )?$/i),
    after: cue(/^[ ,]{0,3}(?:19|20)\d\d(?:[-–](?:19|20)\d\d)?\s*(?:$|[.,|·•]|all rights)/i),
    examples: {
      match: ["[Kinlay Council] 2024", "Privacy | [Kinlay Council] 2019-2024"],
      noMatch: [
        "It goes to the [Library of the House in June] 2025.",
        "[Beacon Academy] 2021-22: 6",
        "[Kinlay Council] 2024 budget",
      ],
    },
  },
  {
    name: "signed for",
    weight: 5,
    before: cue(/\b(?:on behalf of|signed for|trading (?:name|style) of|trading as)(?: the)? $/i),
    examples: { match: ["On behalf of [Severn Gate NHS Trust]"], noMatch: ["by [Severn Gate NHS Trust]"] },
  },
  {
    name: "part of",
    weight: 4,
    before: cue(/\b(?:is|are|which is|became) (?:now )?(?:a )?part of(?: the)? $|^part of(?: the)? $/i),
    examples: {
      match: ["The school is part of the [Severn Gate Learning Trust]", "Part of [Severn Gate NHS Trust]"],
      noMatch: ["on the part of [Severn Gate Council]"],
    },
  },
  {
    name: "legal person",
    weight: 4,
    after: cue(
      /^(?: \([^)]{2,30}\))? (?:is (?:an? |the )?)?(?:(?:registered|exempt|charitable|private|public|not[- ]for[- ]profit) )*(?:charity|company|corporation|society|trust)?(?:(?: and|,) (?:an? )?(?:(?:charitable|private|public) )?(?:charity|company))?,? ?(?:limited by guarantee|(?:is )?registered (?:in (?:England|Scotland|Wales|Northern Ireland|the UK)|(?:as a )?(?:charity|society|company|provider)|under the)|incorporated (?:in|by|under)|(?<=(?:charity|company))[.,;]?$)/i,
    ),
    examples: {
      match: [
        "[Bellfield Learning Trust] is a charitable company limited by guarantee",
        "[Marl Homes] is a registered society registered under the Act of 2014",
        "[Marl University] is an exempt charity",
        "[Bellfield Learning Trust] is an exempt charity and a company limited by guarantee.",
      ],
      noMatch: ["[Kinlay Council] is a registered user", "[Bellfield Learning Trust] is a company that we use"],
    },
  },
  {
    name: "greeted",
    weight: 5,
    before: cue(/^(?:annwyl \/ )?(?:dear|hello|hi|good (?:morning|afternoon)|annwyl),? (?:the )?$/i),
    after: cue(/^(?:[;:]?$|,(?: |$))/),
    examples: {
      match: ["Dear [Wessex Highways Limited],", "Dear [Marl College], I should like to know", "Annwyl [Coleg Arw],"],
      noMatch: ["Dear Clerk, [Kinlay Council]"],
    },
  },
  {
    name: "had the request",
    weight: 5,
    before: cue(
      /\brequests? (?:for information )?(?:\([A-Z]{3}s?\) )?(?:that were |which were )?received by(?: the)? $|\b(?:your|this) (?:request|enquiry)\b[^.]{0,80}\b(?:received|has been (?:dealt with|handled|processed|considered|answered)) by(?: the)? $/i,
    ),
    examples: {
      match: [
        "The number of FOI requests received by [Marl Harbour Board] is published on our site.",
        "Thank you for your request under the Act, received by [Marl Harbour Board] on 3 May 2024.",
        "Thank you for your request, which has been dealt with by [Marl Harbour Board] under the Act.",
      ],
      noMatch: ["boats received by [Marl Harbour Board]", "Your request would be better answered by [Kinlay Council]"],
    },
  },
  {
    name: "asked",
    weight: 5,
    before: cue(/\brequests? (?:for information )?(?:made |sent |received )?(?:to|by|from)(?: the)? $/i),
    examples: {
      match: [
        "a Freedom of Information request to [Dalemoor Borough Council]",
        "request received by [Transport for Marl]",
      ],
      noMatch: ["copies sent to [Kinlay Council]"],
    },
  },
  {
    name: "passed on",
    weight: 5,
    before: cue(/\b(?:passed|given|sent|forwarded|referred|allocated) to(?: the)? $/i),
    after: cue(/^ (?:for|to) (?:an? )?(?:repl|answer|respon|attention|consider)/i),
    examples: {
      match: ["Your letter was passed to [Marl Harbour Board] for reply."],
      noMatch: ["The files were sent to [Kinlay Council]."],
    },
  },
  {
    name: "defined",
    weight: 5,
    after: cue(
      /^ \((?:['"“‘])?(?:(?:hereafter|hereinafter|referred to as|known as),? )?(?:['"“‘])?(?:(?:the )?(?:Council|Trust|Service|University|Force|Board|Agency|Authority|Commission|Department|Constabulary|College|ICB)|[A-Z][A-Za-z]{1,9})(?:['"”’])?\)/,
    ),
    examples: {
      match: ["[Transport for Greater Severn] (TfGS)", "[Marl Fire Service] (the Service)"],
      noMatch: ["[Kinlay Council] (2019)"],
    },
  },
  {
    name: "speaks",
    weight: 4,
    after: cue(
      /^(?: \([^)]{2,30}\))?,? (?:currently |also |therefore |has |have |can |is |are |will |does |do |would |must |may |we |hereby ){0,2}(?:not )?(?:holds?|held|confirms?|decided|considered|dealt|conducted|carried|searched|applied|hold|obliged|unable|considers?|neither|recogni[sz]es|acknowledges?|accepts|believes|rel(?:y|ies|ying)|withholds?|treat|aims|keeps|receive[sd]?|record(?:s|ed)?|recorded|responded|respond|process|disclos\w+|excused|supplied|required by|issue|(?<=\bis not )(?:(?:yet|currently) )?(?:able|in a position)|(?<=\bdoes not )have (?:it|this|that|these|any)|(?<=\bis )committed to (?:publishing|openness|transparency))\b(?! by\b)/i,
    ),
    examples: {
      match: [
        "[Northumbria Police] can confirm that it is held.",
        "[Estuary County Fire & Rescue Service] holds some of it.",
        "[South Wales Police] is not obliged to supply it.",
        "[Dyfed-Powys Police] will not treat this letter as a bar.",
        "[Marl Harbour Board] is not yet able to look for it.",
        "[Marl Harbour Board] does not have it.",
        "[Marl Harbour Board] is committed to publishing all that it releases.",
      ],
      noMatch: ["The [Environment Agency] may be able to help you.", "mail about [Northmere Trust] held by your teams"],
    },
  },
  {
    name: "holds it",
    weight: 4,
    before: cue(
      /\b(?:held|holds|recorded|request(?:ed)?|responsib\w+|information|searches|decision|considered|response|reply) (?:is |are |was |were )?(?:not )?(?:held |recorded |made |conducted |carried out |undertaken )?(?:by|of|from|within|across|at)(?: the| your)? $|\b(?:burden on|disruption to)(?: the)? $/i,
    ),
    examples: {
      match: ["Searches across the [Ministry of Defence] are complete", "a burden on [Police Scotland]"],
      noMatch: ["near [Kinlay Council]"],
    },
  },
  {
    name: "address",
    weight: 3,
    before: cue(/^(?:the )?$/i),
    after: cue(/^(?:, | \| |\. ?All rights)/),
    examples: { match: ["[London Borough of Thornfield], 2 Mill Lane"], noMatch: ["[Kinlay Council]"] },
  },
  {
    name: "address of the team",
    weight: 3,
    before: cue(
      /(?:^[^.]{3,60}, |\b(?:team|officer|unit|governance|services|rights|registrar|clerk|secretary|chair|trustees|governors|directors?|principal|chief executive)(?: at| of| to|,)(?: the)? )$/i,
    ),
    examples: {
      match: [
        "Information Rights, [Wessex Highways Limited]",
        "write to the Information Team at the [Office for Lifts]",
        "please write to the Chair of Governors, [Marl College]",
        "If you do not agree write to the Clerk to the [Marl Harbour Commissioners]",
      ],
      noMatch: ["[Kinlay Council]"],
    },
  },
  {
    name: "written to",
    weight: 2,
    before: cue(/\b(?:write|writing|in writing|email|emailing|contacting) to(?: the)? $/i),
    examples: { match: ["Please write to [Kinlay Council] within two months"], noMatch: ["sold to [Kinlay Council]"] },
  },
  {
    name: "subject",
    weight: 1.5,
    before: cue(/(?:^|[.!?] |^\W?\w{1,3}[.):]{1,2} ?)(?:The )?$/),
    after: cue(/^ [a-z]{3,}/),
    examples: { match: ["It is kept. [Kinlay Council] buys it in spring."], noMatch: ["news of [Kinlay Council]"] },
  },
];
