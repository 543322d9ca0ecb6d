import { cue } from "../text/cue/cue.js";
import type { AnswerCue } from "./answer-cue.js";

/** Sentences that say that nothing is held, or who else would hold it. */
export const NOT_HELD_CUES: readonly AnswerCue[] = [
  {
    sign: "not-held",
    pattern: cue(
      /\bno (?!(?:\w+ )?(?:meetings?|hearings?|elections?|events?|inquir\w+|interviews?|sessions?|talks|votes?|ceremon\w+|classes|courses|ballots?|reviews?|workshops?|exercises?|drills?|consultations?|services?|fairs?|tenders?|competitions?|auctions?|procurements?)\b)(?:\w+ ){1,3}?(?:is|are|was|were) (?:currently )?held\b(?! (?:in|at|on|between|during|with)\b)|(?<!\bor (?:is|are) |\(some )\b(?:not|never) (?:currently |centrally |separately |routinely |formally |actually )?(?:held|recorded|collated|collected|captured|kept|logged|known|monitored|tracked|written down|noted down)\b(?! (?:back|confidential|in an? (?:reportable|readily|easily|retrievable|searchable|extractable)\b))|^\W*(?:none|nothing)(?: of (?:this|these|that|those))? (?:(?:is|are|was) (?:held|recorded)|held)\b(?! back\b)|\bno (?:recorded |relevant |such )?(?:information|data|records?|figures?|numbers?|statistics|documents?)(?: (?:is|are|was|were))? (?:held|recorded|available|found|exists?|kept)\b|\b(?:do|does|did|could|would)(?: not|n['’]t) (?:currently |centrally |separately |therefore |actually )?(?:hold(?! (?:an?|the|any|full|valid|current) (?:[\w-]+ ){0,2}(?:licen[cs]es?|passports?|certificates?|permits?|qualifications?|degrees?|visas?|card|clearance)\b)(?![^.,;]{0,40}\bin an? (?:reportable|readily|easily|retrievable|searchable|extractable)\b)|record|have (?:it(?=[.,;]|$)|this|the|these|those|such|copies|any(?! (?:[\w’'-]+ ){0,3}(?:homes?|houses|staff|employees|officers|vehicles|boats|schools|centres|sites|buildings|facilities|properties|contracts|suppliers|plans to)\b)|that|a (?:record|figure|total|list|breakdown)|figures|records|information|means)(?![^.]{0,40}\breadily\b)|keep|collect|collate|capture|possess|maintain|monitor|track|log|cost)\b|\b(?:holds? (?:no|nothing)|held nothing)\b|\bhold (?:this|it|that|them|any)\b[^.;]{0,20}\band (?:it|we|he|she) do(?:es)? not\b|\bno longer (?:have|has|hold|holds|keep|keeps)\b|\bfound (?:nothing|none|no (?:\w+ )?(?:information|data|records?|documents?|correspondence|e-?mails?|copies|minutes|files?))\b|\bno (?:minutes|notes?|records?|logs?|lists?|recordings?|copies) (?:is|are|was|were) (?:taken|made|kept|held|written)\b|\bno (?:such|recorded)\b[^.]{0,40}\b(?:exists?|policy|information|record)\b|\b(?:is|are|was|were)n['’]t (?:held|recorded|collected|kept|known)\b|(?<!\b(?:which|that|whom|who) )\b(?:nobody|no one) (?:here )?(?:has|have|keeps?|kept|ever|knows?|counts?|can say)\b|\bnothing (?:for us )?to send\b|\b(?:have|has|there is|there are|had|keeps?|hold) (?:no|nothing) (?:recorded |(?:single |one )?(?:central(?:ised|ized)?|overall|consolidated|comprehensive|formal|written|separate) )?(?:record|records|data|note|figure|figures|count|tally|register|log|list|way of knowing|on file|on record|information)\b|\bnot something (?:that )?we (?:note|record|keep|hold|count)\b|\bno (?:figure|count|data) for this\b|\bno (?:\w+ )?(?:total|record|count|list|breakdown)s? (?:is |are )?(?:held|kept)\b|^\W*no (?:\w+ ){1,3}(?:has|have|was|were) (?:ever |yet )?(?:been )?(?:commissioned|carried out|undertaken|conducted|produced|drawn up|written)\b|\b(?:have|has|['’]ve) never (?:counted|recorded|kept|measured|collected|monitored|held)\b|\bno such \w+ (?:has|have|was|were)(?: (?:ever|yet))? (?:been )?(?:made|carried|undertaken|done|commissioned|conducted|produced|prepared|created|written|taken)\b|\bnothing (?:is |was )?recorded\b|\bunable to report on\b|\bnothing is held\b|\bno means of (?:knowing|telling)\b|\bhas no (?:record|information|data)\b|\bcannot (?:therefore |now )?(?:say|tell)\s*(?:\.|$|which|who|how|whether)|^\W*(?:information |data )?not (?:held|recorded|available)\b|\bno information held\b|\bexempt(?:ed|ion)?(?: (?:at|in|under|of|by))? section 17\b|\bnot (?:information|data|something|anything) (?:that |which )?(?:the \w+|we|it) (?:hold|keep|record|collect)s?\b|\b(?:do|does)(?: not|n['’]t) (?:know\b(?! that\b)|(?:say|show|tell us|state|indicate|distinguish|specify|note) (?:whether|which|why|how|what|if|between|when|who))/i,
    ),
    examples: {
      match: [
        "Information on makes/brands is not recorded.",
        "Why a reply is late is not written down.",
        "Nobody here can say who pays.",
        "The council does not hold this information.",
        "No information held.",
        "There are no numbers held for this ward.",
        "We have searched our files and found no information on this.",
        "There is no such policy.",
        "We are unable to report on this.",
        "Sorry, we've never counted them.",
        "2021 - the Council did not track single reports.",
        "We hold no information that links the two.",
        "No such study has been made.",
        "No study has been commissioned.",
        "There is no central record of this.",
        "The Commission does not have these minutes.",
        "That is why we have applied the exemption section 17 of the Act.",
        "It is therefore exempt under Section 17 of the Freedom of Information (Scotland) Act 2002.",
        "The book gives the day but not the floor and the Board cannot therefore say.",
        "It is voluntary and the Council keeps no register of boats that have it.",
      ],
      noMatch: [
        "The council does not have any residential children’s homes.",
        "We hold this.",
        "None.",
        "No tender was held because the club was in occupation.",
        "The reports set out lines of enquiry which nobody has yet followed up.",
        "The contract is held by the depot.",
        "We do not hold this information in a reportable manner.",
        "It is not held in a readily retrievable form.",
      ],
    },
  },
  {
    sign: "not-held",
    pattern: cue(
      /\b(?:has|have|keeps?|makes?) no (?:such |written |recorded |separate |central )?(?:forecasts?|lists?|registers?|estimates?|projections?|tall(?:y|ies)|logs?|inventor(?:y|ies)|breakdown (?:of|by))\b(?! (?:to add|prices?|price)\b)/i,
    ),
    examples: {
      match: [
        "The Council has no forecast beyond March.",
        "We keep no list of them.",
        "The Board makes no estimate of this.",
      ],
      noMatch: [
        "The Council has no plans to sell it.",
        "It has no list price.",
        "The lifts have no breakdowns to report.",
      ],
    },
  },
  {
    sign: "not-held",
    pattern: cue(
      /\brequests? (?:for \w+ )?(?:should|must|needs? to|will need to|would need to) (?:therefore |instead )?be (?:re-?)?(?:sent|directed|addressed|made|submitted|referred|forwarded) (?:direct(?:ly)? )?to\b|\b(?:should|need to|will need to|would need to|may wish to|please) (?:therefore |instead )?(?:re-?direct|re-?submit|re-?send|re-?address|send|direct|address|submit) (?:your|this|the) (?:request|enquiry|question)s?\b[^.]{0,20} (?:to|with)\b|^\W*(?:the )?(?!we\b|it\b|if\b)(?:[\w’'&-]+ ){1,8}(?:would|may|might|should) (?:instead |be likely to )?hold (?:this|the|such|that) (?:information|data)\b/i,
    ),
    examples: {
      match: [
        "Libraries are run by the county, so your request should be sent to them.",
        "You will need to redirect your request to the water company.",
        "Please resubmit this request to the Harbour Board.",
        "Marl College would hold this information as they teach on day six.",
      ],
      noMatch: [
        "Your request was sent to the transport team.",
        "We have sent your request to the archive.",
        "We would hold this information for six years.",
      ],
    },
  },
  {
    sign: "not-held",
    pattern: cue(
      /^\W*(?:specific|exact|detailed|separate|individual|precise) (?:information|data|figures?|details?|records?|numbers?) (?:(?:on|for|about) (?:this|these|that) )?(?:is|are) (?:not (?:currently |separately )?available|unavailable)\b/i,
    ),
    examples: {
      match: ["Specific information is not available - sweeping is a part of a wider contract."],
      noMatch: ["The information is not available to the public.", "Specific information is available below."],
    },
  },
  {
    sign: "not-held",
    pattern: cue(
      /\b(?:nothing|no (?:\w+ ){0,2}(?:records?|trace|documents?|information|files?|papers?|cop(?:y|ies)|entr(?:y|ies)|notes?|data|correspondence|e-?mails?))\b(?:[^.,;]{0,40} )?(?:could|can) be (?:found|traced|located)\b|\bsearch(?:es)?\b[^.]{0,30}\b(?:drew a blank|came (?:back|up) (?:empty|with nothing))\b|\b(?:could|can)(?: ?not|n['’]t) (?:trace|locate|find) (?:any|such)\b|\bno \w+ of (?:this|that|the) kind has (?:ever )?been (?:made|done|carried out|undertaken|kept)\b/i,
    ),
    examples: {
      match: [
        "Nothing that fits your description could be found.",
        "Our searches drew a blank.",
        "We looked but could not trace any paper of that sort.",
        "No count of this kind has ever been made.",
      ],
      noMatch: [
        "The owner could not be traced.",
        "No fault could be found with the boiler for 3 weeks, at a cost of £400.",
      ],
    },
  },
  {
    // What nobody writes down, counts or tells apart.
    sign: "not-held",
    pattern: cue(
      /\b(?:nobody|no one) (?:here )?(?:takes?|took|writes?|wrote) (?:any )?(?:minutes|notes)\b|\bno (?:\w+ )?(?:tall(?:y|ies)|counts?|notes?|records?|lists?|figures?|numbers?|data|details?|cop(?:y|ies)|papers?) (?:for|of|on|about|from|as to) [^.;,]{1,60}? (?:is|are) (?:held|kept|recorded|made)\b(?! (?:back|in|at|on|between|during|with)\b)|\bno (?:tall(?:y|ies)|counts?|notes?) (?:is|are) (?:ever )?(?:made|kept|taken)\b|\b(?:we|I|they|it|the \w+) (?:do|does|did)(?: not|n['’]t) (?:count (?:them|these|those|this|it)\b|tally\b|differentiate\b|distinguish\b|tell (?:them|these|the two) apart\b)|\b(?:can(?:not| not|['’]t)|could(?: not|n['’]t)|(?:is|are|am|was|were)(?: not|n['’]t)(?: able to| told)|(?:unable|not possible|not able)(?: for us)? to) (?:be )?(?:apart|told apart|picked? (?:(?:them|it|these|those) )?out|split (?:them|it|these|those|the figures?|this)\b|split(?= (?:by|between|out|up|any)|[.,;]|$)|separated?(?=[.;,]| (?:out|by|from)\b|$)|broken down\b|break (?:(?:them|it|this|these|those) )?down\b|tell (?:them|these|the two) apart\b)|\b(?:is|are|was|were)(?: not|n['’]t) (?:split|divided|separated|broken down) (?:by|between|into)\b|\bcan(?:not| not|['’]t) (?:tell|say) (?:who|what|which|how|when|where|whether|why)\b[^.;]{0,60}\bfrom (?:the|our|these|those)\b/i,
    ),
    examples: {
      match: [
        "The group meets over tea and nobody takes minutes.",
        "Other boats went by road and no figure for those is held.",
        "They are put right at once and no tally is made of them.",
        "Running costs are not split between vans and lorries.",
        "We don't count them.",
        "The six are on one meter and we aren't able to split them.",
        "Lapsed and lost cards are not told apart on the system.",
        "The leader's trips go through one account and can't be picked out.",
        "We cannot tell what the longest is from the reports that we have.",
      ],
      noMatch: [
        "Nobody takes the blame.",
        "No figures for the year were held back.",
        "We do not count on it.",
        "We cannot tell you who sat on it.",
        "The two could not be separated and were sold as one lot of 40 acres.",
        "No notes of caution are made in the report.",
      ],
    },
  },
  {
    // What has gone, or never came.
    sign: "not-held",
    pattern: cue(
      /\b(?:have|has|had|hold|holds|there (?:is|are|was|were)) nothing (?:for (?:that|those|these|the|earlier|previous)\b[^.;,]{0,20}\b(?:years?|periods?|months?|dates?|time)|(?:\w+ )?on (?:paper|our files?)|in writing)\b|\b(?:have|has|hold|holds) no (?:papers?|letters?|e-?mails?|documents?|files?|correspondence|minutes|reports?|copies) (?:about|on|of|for|from|relating)\b(?! (?:to add|display|sale)\b)|\bthere (?:is|are|was|were) no (?:\w+ )?(?:papers?|letters?|e-?mails?|documents?|files?|correspondence|minutes|notes?|reports?|copies|plans?|records?)\b[^.;]{0,50}\b(?:on (?:our|the|any|its) (?:files?|records?|systems?)|in (?:our|the) (?:files?|archives?|records?))\b|\b(?:do|does|did)(?: not|n['’]t) (?:have|hold) (?:them|any|one|those) to (?:give|send|show|copy)\b|\b(?:was|were|has been|have been)(?: not|n['’]t)? (?:never )?(?:sent|given|copied|supplied with) (?<=\b(?:not|n['’]t|never) \w+ )(?:a copy|copies|any cop(?:y|ies)|any of (?:them|it))\b|\b(?:records?|files?|footage|recordings?|papers|reports?|logs?|registers?|lists?|books?|servers?|systems?|figures|sheets|data|copies|messages|e-?mails|went before|tapes?|images)\b[^.;]{0,50}\b(?:is|are|was|were|ha(?:s|ve|d)(?: since| now| long since)? been|had) (?:since |now |all |long )?(?:lost|destroyed|overwritten|wiped|shredded|gone)\b(?! (?:in|by) (?:19|20)?\d)|\band none (?:was|were|has been|have been) (?:ever )?(?:made|written|kept|taken|produced|drawn up|prepared|asked for)\b|\bthere (?:is|are|was|were)(?: not|n['’]t) (?:one|any)(?: of (?:them|these))? to (?:send|give|copy|disclose|provide|show)\b|\bnothing to (?:copy|show|give) (?:to )?you\b|\bthere (?:is|are) (?:therefore |accordingly )?no copies\b/i,
    ),
    examples: {
      match: [
        "The sites were let to a club in 2022 and we have nothing for that year.",
        "The foreman has nothing on paper about it.",
        "Lift C is the shop's and we have no papers about it.",
        "There are no letters to or from the Trust on our files.",
        "They went to the District and we were not sent copies, so I don’t have them to give you.",
        "Footage is kept for 28 days and that of June had gone when you wrote.",
        "The system was bought in 2020 and what went before is lost.",
        "A case was not thought necessary and none was written.",
        "No survey was done so there isn't one to send you.",
        "What came before was on the old server, which has since been wiped.",
        "There were no complaints, so there are no copies.",
      ],
      noMatch: [
        "The Board has no papers to add.",
        "There were no reports of injury.",
        "We were sent copies.",
        "The files were lost in 1968 and written anew.",
        "Three boats were lost.",
        "There is nothing in the way.",
      ],
    },
  },
  {
    sign: "not-held",
    pattern: cue(
      /\bno (?:\w+ )?(?:estimates?|assessments?|surveys?|stud(?:y|ies)|valuations?|forecasts?|projections?|calculations?|averages?|inventor(?:y|ies)|tall(?:y|ies)|appraisals?|analys[ie]s)(?: of [^.;,]{1,40})? (?:has|have|was|were|is|are) (?:ever |yet |been |ever been |yet been )?(?:made|done|prepared|worked out|written|obtained|produced)\b(?! (?:in|by|before|until|since) \d)/i,
    ),
    examples: {
      match: [
        "No inventory was ever made, so there is none.",
        "No estimate has been made of it.",
        "No survey was done.",
        "No such average is worked out.",
      ],
      noMatch: [
        "No arrests have been made.",
        "No payment was made.",
        "No survey was done in 2019 but two were in 2020.",
      ],
    },
  },
  {
    sign: "not-held",
    pattern: cue(
      /\b(?:there(?: is|['’]s)|that (?:leaves|makes)|so) nothing (?:at all )?(?:held\b|(?:here )?for (?:us|the \w+|this \w+) to (?:give|send|provide|disclose|release|supply|find)\b)|\bnothing (?:at all )?is held\b|\b(?:is|are|was|were|goes|go) (?:therefore |also )?unrecorded\b|\bgiv(?:e|es|ing|en) notice\b[^.]{0,40}\bsection 17 of (?:the )?(?:Freedom of Information \(Scotland\)|FOISA)|\b(?:we|I|it|the \w+) (?:cannot|can['’]t|are unable to|is unable to) (?:therefore )?(?:say|tell) for (?:the |any |those |these )?(?:earlier|later|other|previous|years?|dates?|months?)/i,
    ),
    examples: {
      match: [
        "Schools are run by the county, so there is nothing here for us to give you.",
        "It came by word of mouth, so there is nothing held with a date on it.",
        "Nothing is held about the second boat.",
        "Tenure is not asked for and is unrecorded.",
        "We therefore give notice that Section 17 of the Freedom of Information (Scotland) Act 2002 applies.",
        "We cannot say for the earlier dates, since only today's posts are shown.",
      ],
      noMatch: ["There is nothing for you to pay.", "Nothing held up the work."],
    },
  },
  {
    // What a search did not find, and of two things neither.
    sign: "not-held",
    pattern: cue(
      /\b(?:nothing|no (?:such )?(?:papers?|records?|documents?|files?|cop(?:y|ies)|trace|letters|e-?mails|correspondence)(?: (?:of|for|about) (?:it|this|them|these))?) (?:has|have) been (?:found|traced|located)\b(?! (?:in|to|wanting|guilty))|^\W*neither(?: (?:figure|number|total|of (?:them|these|those)))? (?:is|are|was|were) (?:recorded|held|kept|counted|collected|known|written down)\b/i,
    ),
    examples: {
      match: [
        "I have looked for the consent and no papers have been found.",
        "No trace of it has been found.",
        "Neither is recorded.",
        "Neither of them was kept.",
      ],
      noMatch: ["No fault has been found.", "Neither boat was held back.", "Three papers have been found."],
    },
  },
];
