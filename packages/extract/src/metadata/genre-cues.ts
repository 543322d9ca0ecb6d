import type { Examples } from "../noise/site-profile.js";
import { type Cue, cue } from "../text/cue/cue.js";

/** Words of a kind of writing that tells of requests and answers none. */
export interface GenreCue {
  readonly genre: string;
  readonly pattern: Cue;
  /** True where it tells what the page is, however much of a letter stands in it. */
  readonly ofPage?: boolean;
  readonly examples: Examples;
}

/** Writings about requests, in the third person or of requests in general. Letters hold such words now and then; their own outweigh them. */
export const GENRE_CUES: readonly GenreCue[] = [
  {
    genre: "statistics",
    pattern: cue(
      /\b\d[\d,]* (?:of (?:the|these|those) )?(?:FOI |FOIA |EIR |information |access )?requests (?:for [a-z ]{4,30} )?(?:were|was|received|answered|refused|granted|responded|last (?:year|quarter))\b|\b(?:received|handled|answered|dealt with) (?:some |about |over |a total of )?\d[\d,]* (?:FOI |FOIA |EIR |information |access )?requests\b|\bof the \d+ (?:bodies|councils|authorities|trusts|forces|boards)\b[^.\n]{0,20}\b(?:replied|responded|refused|provided|\d+)|\bnumber of (?:FOI |FOIA |EIR |information )?requests (?:received|answered|handled|refused|closed)\b/i,
    ),
    examples: {
      match: [
        "186 requests for information were received between May and July",
        "Number of FOI requests received: 40",
        "In the year we received 812 requests.",
      ],
      noMatch: ["Your 2 requests of May are answered below", "The number of requests for a skip was 41"],
    },
  },
  {
    genre: "news",
    pattern: cue(
      /\b(?:figures|data|documents|papers|details|information|statistics|e-?mails|minutes)\b[^.\n]{0,60}\b(?:obtained|revealed|uncovered|released|disclosed|seen|show)\b[^.\n]{0,50}\b(?:under|through|via|following|in response to|after|by) (?:a |an |the )?(?:freedom of information|FOI)\b|\bFOI (?:requests? )?(?:reveals?|shows?)\b|\brequests were sent to (?:all |every |each |some )?(?:\d|of the|council|trust|police|local)|\bfor immediate release\b|\bsaid:\s?(?:\n|$)|\b(?:spokes(?:man|woman|person)|press office)\b[^.\n]{0,60}\b(?:said|told|added)\b/i,
    ),
    examples: {
      match: [
        "Figures obtained by this paper under the Freedom of Information Act",
        "A spokesperson for the council said",
        "FOI reveals the cost of skips",
      ],
      noMatch: ["The figures below were released to the press in May", "We told you in May"],
    },
  },
  {
    genre: "judgment",
    pattern: cue(
      /\bthe (?:first |second )?appellant\b|\bappellant\b[^.]{0,40}\brespondents?\b|\bthe (?:upper |first-tier )?tribunal (?:finds|found|decides|decided|dismiss(?:es|ed)|allow(?:s|ed)|considers|considered|concludes|concluded)\b|\btribunal (?:judge|members?):? [A-Z]|\bthe (?:appeal|claim) is (?:dismissed|allowed)\b|\bMr Justice [A-Z]\w+:|\bfor the claimant,|\((?:first|second) respondent\)/i,
    ),
    examples: {
      match: [
        "The Appellant says",
        "The Tribunal finds that the exemption is engaged",
        "Before: Tribunal Judge Ellwood",
        "The appeal is dismissed.",
      ],
      noMatch: ["You may appeal to the First-tier Tribunal"],
    },
  },
  {
    genre: "decision notice",
    pattern: cue(
      /\bthe (?:information )?commissioner(?:['’]s decision| (?:has )?(?:decided|finds|found|investigated|concluded|concludes|requires|required|accepts|accepted|considers that the|(?:is|was) (?:\w+ )?satisfied|orders|ordered))\b|\bthe complainant (?:has |had )?(?:requested|asked|wrote|complained|contacted|submitted|sought|made)\b|\bthe applicant (?:asked|requested|wrote to|applied|remained|sought|made)\b[^.]{0,80}\b(?:the authority|the ministers|the commissioner|the council|public authority|review)\b|\b(?:mr|ms|mrs) [a-z] complained\b|\bI have (?:completed my investigation|not investigated)\b/i,
    ),
    examples: {
      match: [
        "The Commissioner's decision is that the council was entitled to rely on section 43(2).",
        "The complainant requested the minutes of the panel.",
        "The Applicant asked the Authority for the letters.",
        "The Commissioner was satisfied that nothing was held.",
        "Mr X complained that the council did not answer.",
      ],
      noMatch: [
        "You can complain to the Information Commissioner.",
        "The Commissioner will not normally look at a case",
        "The applicant asked for the minutes of the panel.",
      ],
    },
  },
  {
    genre: "head of a decision",
    pattern: cue(
      /(?:^|\n)\s*decision(?: notice)?:? \d{1,3}\/(?:19|20)\d\d\b|\bdecision notice:? (?:\d{1,3}\/(?:19|20)\d\d|date: )|(?:^|\n)(?:substituted )?decision notice\s*(?:\n|$)|\bcomplainant: |\bin the (?:first-tier|upper) tribunal\b|(?:^|\n)(?:first[- ]tier|upper) tribunal\s*(?:\n|\(|$)|(?:^|\n)appeal (?:number|no|ref(?:erence)?)[.:]{0,2} ?[A-Z]{2}[/.]\d|\bneutral citation\b/i,
    ),
    examples: {
      match: [
        "Decision 217/2009\nMr Reed and the Marlshire Board",
        "Decision notice\nDate: 5 May",
        "IN THE FIRST-TIER TRIBUNAL",
        "FIRST TIER TRIBUNAL\n",
        "Appeal number: EA/2031/0007",
      ],
      noMatch: [
        "We refer to the decision notice of 5 May.",
        "Decision: refused",
        "appeal to the First-tier Tribunal",
        "Appeal number 3 of the list",
      ],
    },
  },
  {
    genre: "minutes",
    pattern: cue(
      /\bRESOLVED\b|\b[Tt]he (?:[A-Z]\w+ )?(?:[Cc]ommittee|[Cc]abinet|[Pp]anel|[Gg]overnors|[Mm]embers) (?:noted|received|considered|resolved|had before it|were (?:asked|told|informed))\b|(?:^|\n)[Pp]resent: (?:Cllrs?|Councillors?)\b|\b[Mm]inutes of (?:the|a) (?:[\w']+ ){1,6}held (?:on|in|at)\b|(?:^|\n)(?:REPORT|Report) (?:OF|of|BY|by) (?:THE|the) (?:HEAD|Head|DIRECTOR|Director|CHIEF|Chief)\b|\b[Mm]inutes of the (?:previous|last) meeting\b|\b(?:PLANNING|Planning) (?:COMMITTEE|Committee)\b[\s\S]{0,400}\b(?:RECOMMENDATION|Recommendation|recommended)\b/,
    ),
    examples: {
      match: [
        "RESOLVED that the report be noted",
        "The committee noted the report",
        "Minutes of the Parish Council meeting held on 29 July",
      ],
      noMatch: ["The matter is resolved", "The Board holds no minutes of it", "The committee that considered it"],
    },
  },
  {
    genre: "legislation",
    // Over a menu the words stand alone.
    pattern: cue(/\b(?:in this section,? [\w"'(“‘]|for the purposes of (?:this section|subsection)\b)/i),
    examples: {
      match: ["In this section 'the cost' means"],
      noMatch: ["under this section of the Act", "In this section\nMake a request"],
    },
  },
  {
    genre: "template",
    ofPage: true,
    pattern: cue(
      /[[<{](?:insert|paste|xx+(?!x*@)|your name|applicant(?:'s|’s)? name|name of (?:applicant|requester)|date of (?:request|letter)|reference number|delete as)\b[^\]>}\n]{0,60}[\]>}]|\b(?:dear|dated|section(?:\(s\))?) (?:\.{4,}|_{4,}|\[xx*\])/i,
    ),
    examples: {
      match: ["Dear [insert name]", "[delete as applicable]"],
      noMatch: ["[name redacted]", "Fenby Council <xxx@xxxxx.xx>", "[1] See note"],
    },
  },
  {
    genre: "parliament",
    pattern: cue(
      /\bto ask (?:the|his|her) (?:secretary of state|majesty|minister|chancellor|attorney|prime)\b|\bHansard\b|\bmembers present:|\boral evidence\b/i,
    ),
    examples: {
      match: ["To ask the Secretary of State how many"],
      noMatch: ["You may ask the Secretary to the Board"],
    },
  },
  {
    genre: "policy",
    pattern: cue(
      /\b(?:(?:this|our) (?:policy|procedure|guidance|guide|leaflet|code|briefing|note) (?:sets|explains|applies|tells|describes|covers|is (?:for|intended|reviewed|owned))|this page (?:explains|tells|sets|describes)|publication scheme (?:sets|lists|is|commits|describes))\b|(?:^|\n)(?:guidance|briefing|guide) (?:on|to|for) (?:applying|using|handling|making|answering|authorities|public)\b/i,
    ),
    examples: {
      match: ["This policy sets out how we", "This page explains your rights", "\nGuidance on applying section 12"],
      noMatch: ["The policy of the Trust is attached", "the guidance on using skips is attached"],
    },
  },
  {
    genre: "advice",
    pattern: cue(
      /\b(?:exemptions? (?:may|can|include|includes|fall|falls|exist)|some (?:of the )?information (?:may|might) be|(?:information|requests?) (?:may|can|might) (?:also )?be (?:withheld|refused|exempt)|(?:most|many|few) requests|(?:your|common) questions answered|frequently asked questions|how (?:to|do I|can I) (?:make|submit) (?:a|an|your|my) (?:FOI |freedom of information |information )?request)\b/i,
    ),
    examples: {
      match: ["Exemptions include personal data", "Requests may be refused", "How to make a request"],
      noMatch: ["The exemption covers the names"],
    },
  },
  {
    genre: "letter to many",
    pattern: cue(
      /\b(?:list-)?unsubscribe\b|\bview (?:this e-?mail )?in (?:your )?browser\b|^slide \d|\nslide \d|\bdear (?:reader|subscriber|member|neighbour|constituent|parent)s?\b|(?:^|\n)(?:an? )?(?:open )?letter to (?:all )?(?:parishioners|residents|members|parents|readers|tenants)\b/i,
    ),
    examples: {
      match: ["Click to unsubscribe", "\nSlide 2", "Dear reader,", "An open letter to residents"],
      noMatch: ["The slide 2 metres long", "Dear Mr Reader", "the letter to residents of May"],
    },
  },
  {
    genre: "undelivered mail",
    pattern: cue(
      /\b(?:undeliverable|undelivered mail|(?:mail )?delivery (?:has )?fail(?:ed|ure)|delivery status notification|returning message to sender|could not be delivered to\b|delivery to the following recipients?)\b/i,
    ),
    examples: {
      match: [
        "Mail delivery failed: returning message to sender",
        "Undeliverable: Request for information",
        "Your message could not be delivered to one of its recipients.",
      ],
      noMatch: ["The skips were delivered", "The letter was not delivered", "delivery failures of the contractor"],
    },
  },
  {
    genre: "article",
    pattern: cue(/(?:^|\n)abstract\s*(?:\n|$)|(?:^|\n)keywords: |\bvol(?:\.|ume) \d+,? (?:no|issue)\b/i),
    examples: {
      match: ["\nABSTRACT\n", "Keywords: lamps; piers", "Volume 18, No. 3"],
      noMatch: ["an abstract of title"],
    },
  },
  {
    genre: "privacy",
    pattern: cue(
      /\bour (?:lawful|legal) basis (?:for|is|under)\b|\bwhat we do with your (?:personal )?(?:details|data|information)\b/i,
    ),
    examples: {
      match: ["Our lawful basis is Article 6(1)(c).", "This tells you what we do with your details"],
      noMatch: ["There is no lawful basis for disclosure"],
    },
  },
  {
    genre: "petition",
    pattern: cue(/\bwe the undersigned\b|\bthis e-?petition (?:ran|closed|closes|runs)\b/i),
    examples: { match: ["We the undersigned petition the Council"], noMatch: ["How many signed the petition?"] },
  },
  {
    genre: "audit",
    pattern: cue(
      /\boverall opinion:|\b(?:limited|reasonable|substantial) assurance\b|\bwe tested a sample\b|(?:^|\n)management response\b/i,
    ),
    examples: {
      match: ["Overall opinion: limited assurance", "We tested a sample of 25 requests."],
      noMatch: ["The opinion of the auditor is attached"],
    },
  },
  {
    genre: "tender",
    pattern: cue(
      /\bclarification log\b|\bbidders? (?:should|must|are)\b|\bbids (?:are|were) due\b|\btender (?:ref(?:erence)?:? )?[A-Z\d]{2,}[-/]\S{1,20}: clarification/i,
    ),
    examples: {
      match: ["Tender WA/2023/19: clarification log 2", "Bidders should mark what they think is exempt"],
      noMatch: ["How many bidders were there?"],
    },
  },
  {
    genre: "search",
    ofPage: true,
    pattern: cue(/\bsearch results for\b|\bresults? for ["'“‘]|\b\d+ (?:to|-|–) \d+ of (?:about )?[\d,]+ results\b/i),
    examples: {
      match: ['Search results for "lamps"', "1 to 10 of 214 results"],
      noMatch: ["The results for May are below", "1 to 10 of 214 lamps"],
    },
  },
  {
    genre: "advert",
    pattern: cue(
      /\bperson specification\b[^.\n]{0,40}(?:\n|$)|\bclosing date(?: for applications)?: ?\d|\b(?:job|vacancy) ref(?:erence)?:? ?[A-Z\d]{2,}[-/]|\bsalary(?: range)?: ?£/i,
    ),
    examples: {
      match: ["Closing date: 12/05/2024", "Salary: £28,407 to £34,581 a year", "Job reference: 381-CS-70"],
      noMatch: ["Please send me the person specification and salary.", "the closing date was 3 May"],
    },
  },
  {
    genre: "consultation",
    pattern: cue(
      /\byou said,? we did\b|\bthank you for (?:your responses to|the opportunity to respond)\b|(?:^|\n)consultation: |\bdo you agree (?:that|with)\b|\b(?:the|this|our) consultation (?:has )?(?:now )?(?:closed|closes|ran|runs)\b/i,
    ),
    examples: {
      match: ["You said, we did", "The consultation closed on 3 May"],
      noMatch: ["responses to the consultation on parking"],
    },
  },
  {
    genre: "forum",
    pattern: cue(
      /\b(?:posts: \d|joined: [A-Z]|\d+ posts\b|posted by(?! \S{1,30}(?: \S{1,30})? in (?:foi|freedom of information|disclosure|requests)\b| (?:the )?(?:[\w’'-]{1,20} )?(?:clerk|council|trust|board|webmaster|web ?team|office|information (?:team|officer)|foi (?:team|officer))\b)|(?:^|\n)(?:hello|hi|dear) (?:all|everyone|folks)\b|mailing list archive|log in to (?:reply|comment)|leave a (?:reply|comment)|\d+ thoughts? on ["'“‘])/i,
    ),
    examples: {
      match: ["8 posts • Page 1", "Leave a reply", "Posted by jo_reed"],
      noMatch: ["The posts were filled", "We post it", "Posted by webteam in FOI 2024-25", "Posted by the Clerk"],
    },
  },
];
