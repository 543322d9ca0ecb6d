import type { Examples } from "../noise/site-profile.js";
import { type Cue, cue } from "../text/cue/cue.js";

/** A wording of messages, and what it tells of the message. */
export interface MessageCue {
  readonly says: "gives" | "numbers" | "states" | "rights" | "asks" | "delays" | "promises" | "acknowledges" | "thanks";
  readonly pattern: Cue;
  /** True where the pattern tells one line from another; else lines that were broken at their width are read as one. */
  readonly byLine?: boolean;
  readonly examples: Examples;
}

/** What messages say; which of it decides is told below. */
export const MESSAGE_CUES: readonly MessageCue[] = [
  {
    says: "gives",
    pattern: cue(
      /\b(?:please find|find|see) (?:(?:the|our|a) )?(?:(?:requested )?(?:information|details|figures|data)(?: requested)? )?(?:attached|enclosed|below)\b(?! (?:our |an? |the |your )?(?:formal |letter of |official |automatic )?(?:acknowledg|receipt|confirmation of receipt))|\b(?:is|are|was|were) (?:now |also )?(?:attached|enclosed|set out|listed|shown|as follows|below|in the (?:attached|enclosed))|\b(?:I|we) (?:now )?(?:attach|enclose)\b(?! (?:our |an? |the |your )?(?:formal |letter of |official )?(?:acknowledg|receipt))|\b(?:attached|enclosed) (?:is|are|you will find|please find)\b(?! (?:our |an? |the |your )?(?:formal |letter of |official )?(?:acknowledg|receipt))|\bsee (?:our|the) (?:attached |enclosed )?(?:letter|response|reply|answer|document)|\bsent with this|\b(?:here (?:is|are)|this is) (?:our|the|your) (?:full |final )?(?:response|reply|answers?)\b|\bour (?:full |final )?(?:answers?|response|reply) (?:is|are|to|follows)\b|set out below|\b(?:put|given|typed|added|inserted|set out|answered)\b[^.?]{0,40}\b(?:below|beneath|under|after|between|against) (?:each|your|the)\b|\b(?:see|find) (?:[\w’'-]+ ){0,3}(?:answers?|responses?|repl(?:y|ies)|comments)\b[^.?]{0,40}\b(?:below|attached|red|blue|bold|capitals|italics)\b/i,
    ),
    examples: {
      match: [
        "Please find attached two maps.",
        "Here is our response to IR/7.",
        "Both are sent with this message.",
        "I have put our answers under your questions.",
        "Please see my answers in red.",
        "Please see the College's answers in bold below.",
        "Please find the information below.",
      ],
      noMatch: [
        "We will attach it to our reply.",
        "You will have our response by June.",
        "Please find enclosed a receipt for your letter.",
        "We attach our formal acknowledgement.",
      ],
    },
  },
  {
    says: "gives",
    pattern: cue(
      /\b(?:do|does|did) not (?:hold|have(?! to\b)|keep|record)\b|\bdon['’]t (?:hold|have(?! to\b)|keep|record)\b|\b(?:not|nothing (?:is|of the kind is)) held\b|\bno (?:recorded )?information (?:is )?held|(?<!\b(?:not being|may be|might be|could be|(?:if|whether) (?:it|any|some|the information)(?: of it)? (?:is|are)|the) )exempt(?:ed)?\b|\bwithh[eo]ld\w*|\bneither confirms? nor den(?:y|ies)\b|\b(?:request|it) is (?:\w+ )?refused\b|\b(?:unable|not (?:able|obliged|required)) to comply\b|\bwe (?:have )?(?:decided to )?refus(?:e|ed|ing)|\b(?:not|no longer) (?:itself )?(?:subject to|covered by) the (?:Freedom|FOI|Act)\b|\b(?:vexatious|appropriate limit|cost limit)\b|\b(?:can|able to) confirm that\b[^.]{0,60}\b(?:holds?|held)\b|\bnone (?:of (?:it|this|these|those|them|that) )?(?:is|are) held\b|\b(?:is|are) (?:therefore )?(?:now )?relying (?:up)?on (?:section|regulation|s\.|reg\.) ?\d|\b(?:request|part|parts|point|question|it|this)(?: (?:\d|one|two|three|four))? (?:cannot|can not|can['’]t|could not) be (?:met|complied with)\b/i,
    ),
    examples: {
      match: [
        "We do not hold the third.",
        "The request is refused under regulation 12(4)(b).",
        "It is exempt under section 24(1).",
        "I can confirm that the Board holds it.",
        "Weirs Ltd is no longer subject to the Freedom of Information Act.",
        "The Board can neither confirm nor deny that it holds this.",
        "No such list was made, so none is held.",
        "The Board is therefore relying on Section 12 of the Act.",
        "I regret that part 1 cannot be met.",
      ],
      noMatch: [
        "We have your request.",
        "The clock does not run until then.",
        "You will have it within 20 working days, subject to the information not being exempt.",
        "An authority does not have to comply unless it is told.",
      ],
    },
  },
  {
    says: "states",
    pattern: cue(
      /(?:^|[.!\n] ?)(?:there (?:is|are|was|were|have been|has been) (?:currently |only |now )?(?:no\b(?! (?:charge|fee|need|obligation|guarantee|requirement|cost))|none|one|two|three|four|five|six|seven|eight|nine|ten|\d)|(?:it|this|they|that) (?:was|were|cost|costs) £?\d|(?:none|nil|yes|no)[.,;]|(?:I|we) (?:can )?confirm that (?:there|no\b|we have (?:not?\b|never)))/i,
    ),
    examples: {
      match: [
        "Thank you for your message. There are 14 in all.",
        "Hi\nIt was £6,114.",
        "I confirm that no maps were sold.",
      ],
      noMatch: ["There is no fee for this.", "We confirm that we have received it.", "There may be a delay."],
    },
  },
  {
    says: "acknowledges",
    pattern: cue(
      /\b(?:your (?:request|enquiry|e[- ]?mail|message|letter)|(?:we|I) (?:received|had|got) your (?:request|enquiry|e[- ]?mail|message|letter)) (?:came in|reached us|arrived|came|is here|here)? ?(?:safely |earlier )?(?:today|yesterday|this (?:morning|afternoon))\b|(?:^|[.\n] ?)it (?:is|has been) (?:numbered|given (?:the )?number|logged (?:as|under))\b/i,
    ),
    examples: {
      match: ["Your request came in this morning.", "We received your request today.", "Thanks. It is numbered WB-2."],
      noMatch: ["Your request was about today's tides.", "The boat came in this morning."],
    },
  },
  {
    says: "numbers",
    byLine: true,
    pattern: cue(/(?:^|\n)\s*(?:Q(?:uestion)? ?\d{1,2}\b|\(?1[.)] (?!http)|1\) )/i),
    examples: { match: ["Dear Reed\n1. There are two.", "Q1 Two."], noMatch: ["Ref 1", "Room 1, the Pier"] },
  },
  {
    says: "rights",
    pattern: cue(
      /\badolygiad (?:mewnol|o dan)\b|\bComisiynydd Gwybodaeth\b|\binternal review\b|\b(?:wish|like|want|right) (?:to|of) appeal\b|\bInformation Commissioner|\bask (?:us|for (?:it|this|(?:the|this|our) (?:decision|answer|reply|response|refusal))) to (?:be )?(?:review|look)|\breview (?:of )?(?:this|our|the) (?:decision|response|answer|reply)|\bask (?:us )?for (?:an? |this )?review\b|\bright (?:to|of) (?:an? )?(?:internal )?review\b/i,
    ),
    examples: {
      match: [
        "You may ask for a review.",
        "You may ask for an internal review.",
        "You may ask for the decision to be reviewed.",
        "apply to the Scottish Information Commissioner",
      ],
      noMatch: ["We will review the map next year."],
    },
  },
  {
    says: "asks",
    pattern: cue(
      /\bclarif(?:y|ication)\b|\bneed to know more\b|\bnot obliged to comply until\b|\b(?:please|would you|could you|can you)(?: please)? (?:tell|let|give) us (?:know |have )?(?:which|what|whether|if you (?:mean|want|would|are asking)|a |the |more|some|when|where)|\b(?:please )?(?:specify|confirm) (?:which|what|whether|if) you\b|\b(?:which|what) (?:[a-z ]{1,30} )?(?:do )?you (?:mean|have in mind|would like|want)\b|\bwould you like us to\b|\bclock (?:is|has been|has therefore been|will be) (?:stopped|paused|on hold)|\bsection 1\(3\)|\buntil we (?:hear|have (?:heard|your|had)|receive|get)|\bbefore (?:we|I) can (?:go|take|proceed|process|begin|start|answer|look|search|deal)|\b(?:we|I) (?:would |will )?need (?:to know|you to (?:say|tell)|(?:some |a little )?more detail)\b|\b(?:once|when) we have heard from you|\b(?:had|received|heard|have) (?:no|nothing|not (?:heard|had|received))\b[^.]{0,80}\b(?:request|case|enquiry) (?:has|is|will) (?:\w+ ){0,3}(?:closed|withdrawn|lapsed)\b|\bglad of your help|\bso that we can (?:identify|find|help|search|look|go on|be sure)|\b(?:send|make|submit) (?:it|this|them|(?:your|the) (?:request|e-?mail|letter)) (?:to us )?again\b[^.?]{0,40}\b(?:with|under|in|giving|using) your (?:full |real |own )*name|\b(?:please|would you|could you|need you to|ask you to)(?: please)? (?:tell us|let us (?:know|have)|give(?: us)?|provide(?: us with)?|confirm|supply|send us|state) your (?:full|real|own) name|\b(?:request|it|which|this) (?:is|was) (?:therefore |thus |so )?(?:not (?:yet )?(?:a )?valid|invalid)\b/i,
    ),
    examples: {
      match: [
        "Which tarn do you mean?",
        "Before I can go on I need to know which papers.",
        "Until we hear from you the time does not run.",
        "As we have had no answer from you the request has now been closed.",
        "Before we can take it further, would you please tell us whether it is the long one?",
        "Please would you send it again with your name in full?",
        "Could you please give us your full name and an address?",
        "Without a name your request is not valid.",
      ],
      noMatch: ["Thank you for telling us which it was.", "Please let us know if you are not content."],
    },
  },
  {
    says: "delays",
    pattern: cue(
      /\bneeds? (?:(?:a|some) )?(?:further|more|longer|extra|additional|until)\b|\b(?:extend|extending|extension (?:of|to)) (?:the )?(?:time|deadline|period|date)|\bextended (?:the |our )?(?:time|deadline|period)|\bsection 10\(3\)|\bregulation 7\(1\)|\bfees? notice\b|\bpay (?:this|the|a) fee\b[^.]{0,60}\b(?:before|until)\b|\buntil (?:the fee|(?:your |the )?payment|it) (?:has been|is) received\b|\bwill (?:have|get|receive|therefore receive) (?:our|your|an?|the) (?:full )?(?:decision|response|reply|answer)|\bwill be answered\b|\b(?:hope|expect|aim|intend) to (?:be able to )?(?:reply|respond|answer|write|let you have|send)|\bnot (?:yet )?(?:be )?(?:able|in a position) to (?:reply|respond|answer)|\b(?:still|are) (?:considering|weighing|looking into|collating|working on) (?:your|the|it)\b|\bas soon as (?:we can|possible)\b|\b(?:date|deadline)\b[^.]{0,80}\bha(?:s|ve) been (?:changed|moved|revised|put back)\b|\bnecessary to (?:carry out|conduct|consider|apply) (?:a|the) public interest test\b|\bwill (?:be in touch|write to you|contact you|come back to you|get back to you) again\b|\bwill (?:now )?(?:conduct|carry out|undertake|arrange)(?: for)? an internal review\b|\b(?:as|since|because) (?:we|I) (?:have |had )?(?:had|heard|received|got) (?:no (?:answer|reply|response|clarification|word)|nothing)\b[^.]{0,80}\b(?:closed|lapsed|withdrawn)\b/i,
    ),
    examples: {
      match: [
        "We need a further 20 working days.",
        "You will have our reply by 10 June.",
        "It falls due on 4 June and you will therefore receive your response by then.",
        "We are extending the time under section 10(3).",
        "I will be in touch again by 7 May.",
        "Some of it may be exempt and it is necessary to carry out a public interest test.",
        "The date on which our answer is due has been changed to 7 May.",
        "We will now carry out an internal review of it.",
        "We ask you to pay this fee before we go on.",
        "As we have had no reply to our questions the request has been closed.",
      ],
      noMatch: ["The gates were closed.", "I am sorry that we needed so long.", "You will have a right to complain."],
    },
  },
  {
    says: "promises",
    pattern: cue(
      /\bwithin(?<!\b(?:write|appeal|apply|complain\w*|contact|ask|request)\b[^.\n]{0,80}within) (?:20|twenty) working days|\b(?:will|we['’]ll) (?:now )?(?:be (?:dealt|handled|considered|processed|answered|forwarded|passed)|respond|reply|get back)|\byou (?:can|may) (?:normally |usually )?expect|\byou (?:should|will) (?:have|receive|hear)|\baims? to (?:respond|reply|answer|provide)\b/i,
    ),
    examples: {
      match: ["Your request will be considered and a reply sent.", "You can normally expect a response by then."],
      noMatch: [
        "The maps will be sold.",
        "You should look on the quay.",
        "You may write to the Clerk within 20 working days.",
      ],
    },
  },
  {
    says: "acknowledges",
    pattern: cue(
      /\beich (?:rhif|cyfeirnod)(?: cyfeirnod)? yw\b|\bcydnabod\b|\backnowledg|\breceipt (?:for|of) your (?:request|letter|e[- ]?mail|enquiry|message)\b|\bautomat(?:ic|ed)\b|\b(?:mail|in)box (?:is|are) (?:not |only )?(?:monitored|read|staffed|checked)\b|\b(?:our|the|your) (?:case )?(?:reference|number) (?:number )?for (?:your|this) (?:request|e[- ]?mail|message|enquiry) is\b|\b(?:has|have) been given (?:the |a )?(?:\w+ )?(?:number|reference)\b|\bout of (?:the )?office\b|\baway from (?:the|my) (?:office|desk)\b|\b(?:I am|I['’]m|I will be|is) (?:now |currently )?(?:away|on (?:annual |maternity |sick )?leave)\b|\b(?:we|I) (?:have|had) (?:got )?your (?:request|letter|e[- ]?mail|message|enquiry)(?= and (?:will|it)\b|[.;,])|\breached the\b[^.]{0,60}\b(?:in|mail)box\b|\b(?:has|have) (?:now )?(?:been )?(?:logged|passed|received|registered|arrived|reached|had your)\b|\b(?:will|we['’]ll) (?:read|look at|write)|\b(?:has|is|quote) (?:the )?(?:reference|number)\b/i,
    ),
    examples: {
      match: [
        "Your request has been logged as 31/21.",
        "We have your request and it is with the Piermaster.",
        "This is an automatic reply.",
        "This mailbox is read from Monday to Friday.",
        "Our reference for your email is WB 23-1.",
        "I am out of the office until Monday.",
        "Please find enclosed a receipt for your request.",
        "Please note that I am now on leave until 16 March.",
        "We have your request and will answer by 2 April.",
      ],
      noMatch: ["The maps were logged in 1911.", "The maps will be sold."],
    },
  },
  {
    says: "rights",
    pattern: cue(/\badolygiad mewnol|\bofyn am adolygiad|\bComisiynydd Gwybodaeth/i),
    examples: {
      match: ["Gallwch ofyn am adolygiad mewnol.", "cwyno i'r Comisiynydd Gwybodaeth"],
      noMatch: ["Cynhaliwyd adolygiad o'r map."],
    },
  },
  {
    says: "gives",
    pattern: cue(
      /\bynghlwm\b|\bnid yw['’]r [\p{L} ’']{3,60} yn (?:dal|cadw)\b|\b(?:wedi['’]i|wedi eu|wedi['’]u) heithrio\b/iu,
    ),
    examples: {
      match: ["Mae'r ddau fap ynghlwm.", "Nid yw'r Cyngor yn dal yr wybodaeth.", "Mae'r enwau wedi'u heithrio."],
      noMatch: ["Cawsom eich cais am fapiau."],
    },
  },
  {
    says: "acknowledges",
    pattern: cue(
      /\b(?:cewch|byddwch yn cael|anfonwn) (?:ateb|ymateb)\b|\b(?:y|eich) (?:cyfeirnod|rhif) (?:yw|ydy)\b|\bwedi (?:dod i law|cyrraedd)\b/i,
    ),
    examples: {
      match: ["Cewch ateb o fewn 20 diwrnod gwaith.", "Eich rhif yw TI-31.", "Mae eich cais wedi dod i law."],
      noMatch: ["Dyma ein hateb."],
    },
  },
  {
    says: "thanks",
    pattern: cue(
      /\bdiolch (?:i chi )?am (?:eich|y) (?:neges|cais|e-?bost|llythyr|ymholiad)|\bthank(?:s| you) for (?:your (?:message|e[- ]?mail|request|enquiry|letter)|contacting|getting in touch)\b/i,
    ),
    examples: {
      match: ["Thank you for your message.", "Thanks for getting in touch."],
      noMatch: ["Thank you for the maps."],
    },
  },
];
