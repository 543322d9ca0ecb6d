import type { ResponseCue } from "./response-cue.js";

/**
 * What responses say and pages about responses do not: they speak of one request, in the past. Weights were set on the
 * tuned shapes of `tools/src/make-negatives`, made pages and every other layout of `fixtures/cases` (docs/detector.md).
 */
export const FOR_RESPONSE: readonly ResponseCue[] = [
  {
    name: "thanks",
    weight: 3,
    most: 1,
    anchors: ["hank you for", "hanks for"],
    pattern:
      /\b(?:thank you|thanks) for (?:your|the) (?:[a-z]{2,14} ){0,4}(?:request|e-?mail|letter|enquiry|correspondence|message|form|application)\b/i,
    examples: {
      match: ["Thank you for your request of 3 May", "Thank you for your recent Freedom of Information request"],
      noMatch: ["Thank you for your patience"],
    },
  },
  {
    name: "this-request",
    weight: 2,
    most: 3,
    anchors: ["request"],
    pattern:
      /\b(?:your|this|the|my) (?:[a-z]{2,14} ){0,4}request(?: for (?:[a-z]{2,14} ){0,2}information)?,? (?:has (?:now )?been|was|is being|have been|dated|received|which|in which|concerning|regarding|relating|about|of \d{1,2}|to (?:the|us|this) [A-Z]{1,30}|made|sent|seeks|sought|asked)\b/i,
    examples: {
      match: ["Your request has been considered", "your request for information received on 3 May", "The request was refused"],
      noMatch: ["Your request must be in writing", "If your request is complex"],
    },
  },
  {
    name: "writing-to-you",
    weight: 3,
    most: 1,
    anchors: ["to your ", "writing", " i write", "we write", "i refer", "we refer", "ollowing your"],
    pattern:
      /\b(?:(?:I|we) (?:write|am writing|are writing|refer) (?:to|in|further|with|about)\b[^.\n]{0,40}\byour|(?:further|in (?:response|reply|relation|connection|answer|regards?)|with (?:reference|regards?)) to your|following your)\b[^.\n]{0,40}\b(?:request|e-?mail|letter|enquiry|correspondence|questions?|application|review|complaint)\b/i,
    examples: {
      match: ["I am writing in response to your request", "Further to your email of 2 June", "In reply to your letter"],
      noMatch: ["We will write to you within 20 days"],
    },
  },
  {
    name: "you-asked",
    weight: 2,
    most: 2,
    anchors: ["you ask", "you have asked", "you have req", "you had ask", "you requested", "you wrote", "you wanted", "you sought", "you enquired", "were asked", "er asked ", "nt asked ", "requested"],
    pattern:
      /\b(?:you (?:have )?(?:asked|requested|wrote|wanted|sought|enquired)|(?:which|that) you (?:have )?requested|information you (?:have )?(?:asked|requested)|we were asked|(?:requester|applicant) (?:asked|requested))\b/i,
    examples: { match: ["You asked for the cost", "the information you requested", "We were asked"], noMatch: ["you can ask"] },
  },
  {
    name: "held-or-not",
    weight: 2,
    most: 2,
    anchors: ["confirm", "not hold", "not currently", "not held", "not record", "not collate", "not keep", "ion held", "ion is held", " holds ", "e hold ", "nid yw "],
    pattern:
      /\b(?:(?:can|would|able to|will) (?:also )?(?:now )?(?:neither )?confirm\b|(?:do|does|did) not (?:currently )?(?:hold|record|collate|keep)\b|(?:is|are|was|were) not (?:held|recorded)\b|no (?:recorded )?information (?:is )?held|not held\b|(?:we|which|that|trust|council|force|department|university|board|service|authority|police|agency|constabulary) (?:[a-z]+ )?holds? (?:some|all|the|this|no|information|it)\b|nid yw\b)/i,
    examples: {
      match: ["I can confirm that", "The Trust does not hold it", "This is not held", "We hold the information"],
      noMatch: ["the meeting was held on Monday"],
    },
  },
  {
    name: "withheld-here",
    weight: 2,
    most: 2,
    anchors: ["withheld", "withhold", "exempt f", "exempt u", "exempt b", "exempt i", "exempt, ", "exempted", "is exempt", "are exempt", "redacted", "refused", "refusing", "refusal", "engaged", "neither confirm", "excepted", "decided"],
    pattern:
      /\b(?:(?:is|are|been|being|have|am|therefore|information) (?:therefore )?(?:withheld|withholding|exempt(?:ed)?|redacted|refus(?:ed|ing)|engaged|applied|applying)|neither confirms? nor den(?:y|ies)|decided (?:not )?to (?:withhold|release|disclose)|refusal notice (?:under|for)|\b(?:exempt(?:ed)?|withheld|refused|excepted|applies|engaged)\b[^.\n]{0,50}\b(?:section|regulation|s\.?|reg\.?) ?\d)/i,
    examples: {
      match: ["The names are withheld", "exempt by virtue of section 40(2)", "We have decided to withhold the report"],
      noMatch: ["Requests may be refused"],
    },
  },
  {
    name: "provision",
    weight: 1,
    most: 2,
    anchors: ["section", "regulation"],
    pattern: /\b(?:sections?|s\.?|regulations?|reg\.?|regs?\.?) ?\d{1,2} ?\(\d[A-Z]?\)/i,
    examples: { match: ["section 40(2)", "Regulation 12(4)(b)"], noMatch: ["section 17 applies"] },
  },
  {
    name: "your-rights-now",
    weight: 2,
    most: 1,
    anchors: ["satisfied w", "unhappy with", "happy with", "content with", "quoting", "quote the", "quote our", "quote above", "hope this", "hope that", "trust that", "trust this", "any aspect"],
    pattern:
      /\b(?:(?:dissatisfied|unhappy|not (?:satisfied|happy|content)) with (?:this|the (?:response|reply|answer|information|outcome|decision|handling|way (?:in which )?(?:we|this|I))|any aspect)|(?:quote|quoting) (?:the )?(?:reference|above|our)|hope (?:that )?this (?:information )?(?:is|answers|helps|satisf)|I trust (?:that )?this|(?:trust|hope) (?:that )?the (?:above|information))\b/i,
    examples: {
      match: ["If you are dissatisfied with this response", "I hope this is helpful", "please quote the reference"],
      noMatch: ["If you are unhappy with our service"],
    },
  },
  {
    name: "headings",
    weight: 2,
    most: 3,
    anchors: ["request", "response", "question", "answer:", "answer<", "answers", "answer ", "answer\n", "answer\r", "decision", "our reply", "we said", "we responded", "we answered", "we were asked", "you asked", "provided", "released", "disclosed", "ymateb:", "ymateb<", "ymateb ", "ymateb\n"],
    pattern:
      /(?:^|\n)(?:(?:details of |the |your |our |original |FOI |EIR |full |we )?(?:request|response|questions?|answers?|reply|decision|information (?:requested|provided|released|disclosed))(?: (?:details|text|summary|given|provided|received|and response|\d{1,2}))?|you asked(?: for)?|(?:what )?we (?:said|responded|answered|were asked)|ymateb|cais|Q ?\.?\d{1,2}|question (?:\d{1,2}|[a-z])|A\d{0,2})\s?(?:[:.)–-]|(?=\n|$))/i,
    examples: {
      match: ["\nRequest\nHow many?", "\nOur response\nTwelve", "\nYou asked\n", "\nQuestion 1:", "\nInformation requested:"],
      noMatch: ["\nRequest a new bin\n"],
    },
  },
  {
    name: "case-dates",
    weight: 2,
    most: 2,
    anchors: ["date of", "date re", "uest date", "onse date", "reply date", "eipt date", "wer date", "received", "responded", "replied", "released", "date clo", "date com", "date iss", "dyddiad"],
    pattern:
      /\b(?:date|dyddiad)(?: of)?(?: (?:the|your|request|response|case|FOI))? ?(?:request(?:ed)?|respon(?:se|ded)|received|repl(?:y|ied)|answered|completed|closed|sent|released|disclosed|created|issued)\b[^\n]{0,4}[:\n ]\s?\d|\b(?:request|response|reply|receipt|completion|answer) date:?\s{1,2}\d|\b(?:received|responded|replied|date(?:d)?|sent|released)(?: on)?:?\s{1,2}(?:[A-Z][a-z]{2,8},? )?\d{1,2}(?:st|nd|rd|th)?[ /.-](?:\d{1,2}|[A-Z][a-z]{2,8})[ /.-]\d{2,4}/i,
    examples: {
      match: ["Date of request: 11 February 2025", "Received: 03/05/2023", "Date responded\n4 May 2024"],
      noMatch: ["Date of birth: 3 May"],
    },
  },
  {
    name: "case-reference",
    weight: 2,
    most: 2,
    anchors: ["reference", "our ref", "your ref", "foi ref", "case ref", "file ref", " ref no", "\nref no", "ref. no", "request number", "request no", "request id", "case number", "case no", "foi number", "foi no."],
    pattern:
      /\b(?:(?:our |your |foi |case |request |eir |rfi |log |file )?ref(?:erence)?(?: (?:no|number|code|id))?\.?|(?:request|case|foi|unique) (?:number|no|id)\.?)\s?[:.#-]?\s{0,2}(?:[A-Z]{1,6}[ /._-]?)?[A-Z]{0,6}[ /._-]?\d{2,}/i,
    examples: { match: ["Our ref: FOI/2023/1234", "Request reference: RFI20192413", "FOI ref 123456"], noMatch: ["reference book"] },
  },
  {
    name: "act-named",
    weight: 1,
    most: 1,
    anchors: ["freedom of", "environmental info", "der foi", "der the foi", "der eir", "der the eir"],
    pattern:
      /\b(?:freedom of information (?:\(scotland\) )?act|environmental information (?:\(scotland\) )?regulations|under (?:the )?(?:FOIA?|EIRs?|FOISA)\b)/i,
    examples: { match: ["under the Freedom of Information Act 2000", "Under FOIA"], noMatch: ["information act"] },
  },
  {
    name: "letter",
    weight: 1,
    most: 2,
    anchors: ["dear mr", "dear ms", "dear mis", "dear mad", "dear sir", "dear req", "dear app", "dear all", "dear col", "annwyl ", "sincerely", "faithfully", "regards"],
    pattern: /(?:^|\n)(?:dear\b[^\n]{0,60}|(?:yours (?:sincerely|faithfully)|kind regards|regards|annwyl\b[^\n]{0,60}),?(?=\n|$))/i,
    examples: { match: ["Dear Ms Ashby,\n", "\nYours sincerely\n"], noMatch: ["Oh dear"] },
  },
  {
    name: "told",
    weight: 2,
    most: 2,
    anchors: ["as asked", "ere asked", "had asked", "written to", "wrote to", "our reply", "our response", "our answer", "reviewed", "considered", "searched", "located", "established", "attached", "enclosed", "provided", "concluded", "i uphold", "i enclose", "i attach", "i regret", "apologise", "we enclose", "we attach", "we regret", "as follows", "set out below", "shown below", "given below", "see below", "replied", "responded", "answered"],
    pattern:
      /\b(?:(?:was|were) (?:asked|written to)|had asked|wrote to (?:us|the|this)|our (?:reply|response|answer),? (?:of|dated|was|is|to (?:you|this|the (?:request|question)))|(?:has|have) (?:now )?(?:reviewed|considered|searched|located|established|attached|enclosed|provided|answered|concluded)|I (?:uphold|enclose|attach|regret|apologise)|we (?:enclose|attach|regret|apologise)|(?:is|are) (?:attached|enclosed|as follows|set out below|shown below|given below)|(?:clerk|officer|team|university|council|trust|college) (?:replied|answered|responded)|please (?:see|find) (?:attached|enclosed|below|the attached))\b/i,
    examples: {
      match: ["The gallery was asked", "Our reply, of 9 December", "I uphold the decision", "The figures are set out below"],
      noMatch: ["our response times"],
    },
  },
  {
    name: "request-site",
    weight: 4,
    most: 1,
    anchors: ["this request", "annotation", "link to this", "freedom of"],
    pattern:
      /\b(?:(?:made|sent) (?:this|a) freedom of information request to|(?:report|follow|update) this request|add an annotation|link to this\b[^\n]{0,3}\n)/i,
    examples: { match: ["made this Freedom of Information request to Fenby Council", "Add an annotation"], noMatch: ["Browse requests"] },
  },
  {
    name: "asker",
    weight: 2,
    most: 2,
    anchors: ["please p", "please s", "please c", "please l", "please g", "please t", "please a", "please b", "please d", "please r", "could you", "can you ", "kindly ", "i would like", "i'd like", "may i see", "may i have", "may i know", "may i ask", "i ask for", "to know", "i am requesting", "i hereby", "to request", "how many", "how much", "how often", "how long"],
    pattern:
      /\b(?:(?:please|could you|can you|kindly) (?:(?:also|please|therefore) )?(?:provide|supply|confirm|state|tell me|send me|let me know|give me|list|break|advise|disclose|release)|(?:please )?may I (?:see|have|know|ask)|I ask for|wish(?:ed|es)? to know|I (?:would|'d) like (?:to (?:request|know|see|receive|make|ask)|(?:the|some|a copy|details|information))|I (?:am|wish|want|hereby) (?:requesting|to request|to make|to know|request)|how (?:many|much|often|long)\b[^?\n]{5,150}\?)/i,
    examples: {
      match: ["Please provide the number", "I would like to request", "How many vehicles does the Department own?"],
      noMatch: ["How many people can apply online today"],
    },
  },
];

/** What pages about requests say: they speak of any request, of what will be or may be. */
export const AGAINST_RESPONSE: readonly ResponseCue[] = [
  {
    name: "how-to",
    weight: -3,
    most: 2,
    inSentences: true,
    anchors: ["how to ", "how do ", "how can ", "how you can", "make a", "making a", "make your", "submit", "made a", "made your", "before you", "what happens"],
    pattern:
      /\b(?:how (?:to|do I|can I|you can|do you) (?:make|submit|request|ask|apply|get)|(?:to make|making|make|submit|submitting|after you(?:'ve| have)? ma(?:de|ke)) (?:an?|your|freedom) (?:[a-z]{2,14} ){0,4}request|before you (?:ask|make|start)|what happens (?:when|after|next|if))\b/i,
    examples: {
      match: ["How to make a request", "Make a freedom of information request", "What happens next?"],
      noMatch: ["Your request was made on 3 May"],
    },
  },
  {
    name: "scheme",
    weight: -2,
    most: 2,
    inSentences: true,
    anchors: ["publication scheme", "classes of info", "model scheme", "guide to info"],
    pattern: /\b(?:publication scheme|classes of information|model scheme|guide to information)\b/i,
    examples: { match: ["Our publication scheme"], noMatch: ["the scheme was closed"] },
  },
  {
    name: "any-request",
    weight: -2,
    most: 3,
    inSentences: true,
    anchors: ["anyone ", "any person", " right ", "request", "we will ", "we aim to", "we may ", "we must ", "we have to ", "normally", "usually", "you will ", "you should ", "you can ", "you may ", "you do not ", "you must ", "may be ", " when we "],
    pattern:
      /\b(?:anyone (?:can|may|who|has)|any person|(?:gives?|have) (?:you |people |everyone |anyone |the public )?(?:a |the )?(?:general )?right (?:to|of)|(?:a|your|the|all|each|every|most|some)? ?requests? (?:must|should|can|may|will|are|need)\b|if (?:your|the|a) request|when (?:we|you) (?:receive|get|make)|we (?:will|aim to|may|must|have to|normally|usually|always|do not normally) (?:[a-z]+ )?(?:respond|reply|acknowledge|answer|contact|charge|refuse|ask|explain|send|withhold|need)|you (?:will|should|can|may|do not have to|do not need to|must) (?:[a-z]+ )?(?:receive|get|ask|make|request|complain|say|put|give|write|apply|find|see)|(?:information|data) (?:may|will usually|is usually) be (?:exempt|withheld|disclosed)|may be (?:exempt|refused|applied|charged|made|subject))\b/i,
    examples: {
      match: ["Anyone can make a request", "We will respond within 20 working days", "Requests must be in writing"],
      noMatch: ["Your request was answered"],
    },
  },
  {
    name: "deadline",
    weight: -1,
    most: 2,
    inSentences: true,
    anchors: ["within "],
    pattern: /\bwithin (?:20|twenty|one|two|five|\d{1,2}) (?:working|calendar|business) (?:days?|months?)\b/i,
    examples: { match: ["within 20 working days"], noMatch: ["working days lost"] },
  },
  {
    name: "news",
    weight: -2,
    most: 4,
    inSentences: true,
    anchors: ["spokes", "told the", "told this", "told report", " said ", "said: ", " added", "according to", "obtained", "revealed", "uncovered", "released", "figures", "reporter", "newsletter", "newspaper", "journalist", "campaigner"],
    pattern:
      /\b(?:spokes(?:person|man|woman)|told (?:the|this|reporters)|said:? [“"']|[”"'] (?:said|added)|(?:figures|data|documents|emails) (?:obtained|released|revealed|seen|show)|(?:obtained|revealed|uncovered|released) (?:by|under|through|via|following|to)|reporters?|newsletter|newspaper|journalists?|campaigners?|has revealed|according to)\b/i,
    examples: { match: ["A spokesperson said", "figures obtained under the Act", "sign up for our newsletter"], noMatch: ["the response said so"] },
  },
  {
    name: "policy",
    weight: -2,
    most: 3,
    inSentences: true,
    anchors: ["this policy", "this procedure", "this guid", "this course", "this notice", "all staff", "staff must", "staff should", "staff who", "responsib", "roles and", "document control", "version ", "approved by", "review date", "requester", "public authorit"],
    pattern:
      /\b(?:this (?:policy|procedure|guidance|guide|course|notice explains)|all staff|staff (?:must|should|who)|responsib(?:le|ility|ilities) (?:for|of)|roles and|document control|version \d|approved by|review date|the requester may|a requester|requesters? (?:is|are|can)|public authorities)\b/i,
    examples: { match: ["This policy applies to all staff", "Version 3.0"], noMatch: ["the policy of 2019 is attached"] },
  },
  {
    name: "privacy",
    weight: -2,
    most: 3,
    inSentences: true,
    anchors: ["privacy notice", "lawful basis", "legal basis", "data controller", "personal data", "personal information", "how we ", "how long we", "subject access"],
    pattern:
      /\b(?:privacy notice|lawful basis|legal basis|data controller|personal (?:data|information) (?:we|about you|that we)|how (?:we|long we) (?:use|keep|collect|process)|your personal (?:data|information)|subject access)\b/i,
    examples: { match: ["Our lawful basis", "This privacy notice explains"], noMatch: ["personal data of third parties"] },
  },
  {
    name: "statistics",
    weight: -2,
    most: 3,
    inSentences: true,
    anchors: ["requests received", "requests were", "requests that", "requests we", "requests answered", "requests handled", "requests responded", "requests completed", "requests processed", "number of ", "compliance rate", "response rate", " requests", "performance", "annual report", "quarter", "statistics"],
    pattern:
      /\b(?:requests (?:were |we |that (?:were|we have) )?(?:received|answered|handled|responded|completed|processed)|number of (?:foi |freedom of information )?requests|(?:compliance|response) rate|(?:received|handled|considered) [\d,]+ requests|performance (?:statistics|figures)|annual report|quarterly|every quarter|each quarter|statistics (?:cover|show|for))\b/i,
    examples: { match: ["Requests received by quarter", "compliance rate"], noMatch: ["the request received on 3 May"] },
  },
  {
    name: "meeting",
    weight: -2,
    most: 3,
    inSentences: true,
    anchors: ["resolved", "apologies", "minutes of", "agenda", "the committee", "councillor", "members ", "cabinet member", "other business"],
    pattern:
      /\b(?:resolved|apologies|minutes of|agenda|the committee|(?:question )?from councillor|councillors (?:asked|noted|said)|members (?:noted|asked|agreed)|cabinet member|any other business)\b/i,
    examples: { match: ["RESOLVED that the report be noted", "The committee considered"], noMatch: ["the issue was resolve"] },
  },
  {
    name: "advert",
    weight: -2,
    most: 2,
    inSentences: true,
    anchors: ["closing date", "salary", "vacanc", "to apply", "your cv", "book by", "book now", "book a place", "plus vat", "places cost", "posted on", "posted in", "leave a ", "tags: ", "notes to editors"],
    pattern:
      /\b(?:closing date|salary|vacanc(?:y|ies)|to apply|your CV|book (?:by|now|a place)|plus VAT|places cost|posted (?:on|in)|leave a (?:comment|reply)|tags?:|notes to editors)\b/i,
    examples: { match: ["Closing date: 3 May", "Leave a comment"], noMatch: ["the post was closed"] },
  },
  {
    name: "law",
    weight: -2,
    most: 3,
    inSentences: true,
    anchors: ["tribunal", "appellant", "judgment", "subsection", "explanatory note", "has effect", "in force", "shall ", "the supplier", "invites tender", "invitation to tender", "case note", "our team advises"],
    pattern:
      /\b(?:tribunal(?:'s)? (?:held|found|allowed|dismissed|overturn)|(?:first-tier|upper) tribunal|appellants?|judgment|subsections?|explanatory notes|has effect|in force|shall (?:assist|be|not|have)|the supplier (?:shall|acknowledges|must)|invit(?:es|ation to) tender|case note|our team advises)\b/i,
    examples: { match: ["the First-tier Tribunal", "Where subsection (1) applies"], noMatch: ["an appeal to the Commissioner"] },
  },
  {
    name: "form",
    weight: -2,
    most: 2,
    inSentences: true,
    anchors: ["this form", "the form", "our form", "online form", "submit", "marked", "required field", "of identity"],
    pattern:
      /\b(?:use this form|complete (?:the|this|our) form|online form|submit (?:your )?request|fields? marked|required fields?|proofs? of identity)\b/i,
    examples: { match: ["Use this form to ask"], noMatch: ["in the form of a table"] },
  },
  {
    name: "reader-asks",
    weight: -2,
    most: 3,
    anchors: ["how do i", "how can i", "what can i", "what do i", "what if i", "who do i", "who can i", "why do i", "will i ", "can i ", "do i need"],
    pattern: /(?:^|\n)(?:what|how|when|who|why|where|will|do|can) (?:[a-z]{1,12} ){0,4}(?:I|my)\b[^\n?]{0,40}\?/i,
    examples: { match: ["\nHow do I complain?", "\nWhat can I ask for?"], noMatch: ["\nHow many buses do you own?"] },
  },
  {
    name: "index",
    weight: -2,
    most: 3,
    anchors: ["showing ", " results", "sort by", "filter by", "search results", "next page", "page 1 of", "page 2 of", "previous 1", "read more", "view re", "view de", "this page lists", "disclosure log", "select a ", "browse"],
    pattern:
      /\b(?:showing \d|\d+ results|sort by|filter by|search results|next page|page \d+ of \d+|previous 1|read more|view (?:response|request|details)|this page lists|our disclosure log|disclosure log (?:is|lists|contains|shows)|select a (?:reference|request|year)|browse)\b/i,
    examples: { match: ["Showing 1 to 20 of 300", "Read more"], noMatch: ["the results are in the table"] },
  },
];

/** The number of a case. Its anchors are short, and so looked for by themselves. */
export const CASE_NUMBER: ResponseCue = {
    name: "case-number",
    weight: 2,
    most: 1,
    anchors: ["FOI", "RFI", "EIR"],
    pattern:
      /\b(?:FOIA?|EIR|RFI|FOISA|FOIR|IR|DFW|information request|information (?:access )?review|FOI (?:request|disclosure|release|response|case|enquiry))[ :#_/-]{0,3}(?:no\.? ?|number |ref(?:erence)?:? ?|(?!Act)[A-Z]{1,5}[-/ ]?)?\d[\d,]{1,12}/i,
    examples: { match: ["FOI/2023/117", "FOI disclosure NG-2022-31", "RFI20192413"], noMatch: ["FOI Act 2000"] },
  };
