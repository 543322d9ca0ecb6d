import { cue } from "../text/cue/cue.js";
import { type DateCue, KIND, label, words } from "./date-cue.js";

/** What only looks like a date of the case, and labels of fields; sentences come behind them. */
export const DATE_LABELS: readonly DateCue[] = [
  {
    field: null,
    weight: 0,
    pattern: words(
      "(?:published?|publication date|updated|last reviewed|modified|release date|due|due date|deadline|target|target date|respond by|reply by|by(?! on )|review (?:received|requested|request)|clarification (?:was )?(?:received|requested)|(?:originally|first|previously) (?:responded|replied)|(?:statutory|last|latest|final) (?:date|day) (?:for|of|to) (?:our |a |the )?(?:reply(?:ing)?|respon(?:se|d|ding)|answer(?:ing)?|compliance) (?:is|will be|was))(?: date)?",
    ),
    examples: {
      match: [
        "Published: ",
        "Date published ",
        "Last updated: ",
        "You should have an answer by ",
        "Response due date: ",
        "The last day to reply is ",
      ],
      noMatch: ["Date received: ", "received by email on "],
    },
  },
  {
    // Less than a letter's own date: a review tells when the first reply was sent.
    field: "responded",
    weight: 3,
    pattern: words(
      "^,? (?:which|that|and|but) (?:it )?(?:was|were|had been|has been) (?:then )?(?:answered|replied to|responded to)(?: by us)?",
    ),
    examples: {
      match: [", which was responded to on "],
      noMatch: ["Your request reached us in May and was answered on "],
    },
  },
  {
    field: "responded",
    weight: 8,
    pattern: words(
      "this (?:response|reply|answer|letter|decision|notice|e[- ]?mail) (?:was|is|has been) (?:sent|issued|given|emailed)(?: to (?:you|the requester|the applicant))?(?: by (?:e[- ]?mail|post|letter|the [A-Z][a-z]+))?",
    ),
    examples: { match: ["This response was sent on "], noMatch: ["The contract was sent for signature on "] },
  },
  {
    field: "responded",
    weight: 8,
    pattern: words(
      "(?:we|I|the (?:[\\w’'-]+ ){1,3}?)(?: ?)(?:wrote|replied|responded|answered|(?:sent|gave|e-?mailed) (?:this|our|its|the|a) (?:reply|response|answer))(?: back)? to (?:the|this|our) (?:requester|requestor|applicant|enquirer|correspondent)(?: by (?:e[- ]?mail|post|letter))?",
    ),
    after: cue(/^(?!,? (?:to (?:ask|clarify|say|tell|seek|extend)|asking|seeking|and asked)\b)/),
    examples: {
      match: ["We wrote to the requester on ", "The Trust sent its reply to the applicant by email on "],
      noMatch: ["We wrote to the contractor on ", "The applicant wrote to us on "],
    },
  },
  {
    // A little less than a letter's own date: a letter that has one tells of the reply before it.
    field: "responded",
    weight: 4.9,
    pattern: words(
      "(?:(?:(?:the|your) (?:request|enquiry)|and) (?:was|has been) (?:then )?(?:answered|replied to|responded to)|^[,;]? ?(?:and )?(?:answered|replied to|responded to))(?: to (?:you|the requester|the applicant))?(?: by (?:e[- ]?mail|post|letter|the [A-Z][a-z]+))?",
    ),
    after: cue(/^(?! (?:to|and) (?:say|tell|ask)\b)/),
    examples: {
      match: ["The request was answered on ", "reached us in May and was answered on ", ", answered by the Clerk "],
      noMatch: ["The request was closed by the Board before "],
    },
  },
  {
    field: "responded",
    weight: 6,
    pattern: words(
      "this is (?:our|its|the(?: [\\w'’]+){0,7}) (?:full |final |written )?(?:reply|response|answer|decision),? (?:of|dated|sent on|given on)",
    ),
    examples: {
      match: ["to which this is the Board’s reply dated ", "This is our response of "],
      noMatch: ["this is the Board's contract of ", "This is about our reply of "],
    },
  },
  {
    field: "responded",
    weight: 4,
    pattern: words(
      "(?:our|its|the(?: [\\w'’]+){0,7}|this) (?:full |final |written )?(?:reply|response|answer|decision),? (?:of|dated|sent on|given on)",
    ),
    after: cue(
      /^,? (?:was|is|reads|read|follows)\b|^,? to (?:a|an|the|this|that) (?:\w+ ){0,3}(?:request|enquiry|application)\b/i,
    ),
    examples: {
      match: ["Our reply, of ", "Below is the Board's response of "],
      noMatch: ["our contract of "],
    },
  },
  {
    field: "responded",
    weight: 6,
    pattern: label("(?:sent|issued|e[- ]?mailed)(?: to you)? (?:by|via) (?:e[- ]?mail|post|letter)(?: only)?"),
    examples: { match: ["\nSent by e-mail ", "\nIssued via email only: "], noMatch: ["the form was sent by e-mail "] },
  },
  {
    field: "responded",
    weight: 4,
    pattern: words(
      "(?:of|after|from) (?:the date of )?this (?:reply|response|answer|decision|letter|e[- ]?mail|notice),? (?:\\(?(?:of|dated|sent on|on)|\\()",
    ),
    examples: {
      match: ["within two months of this e-mail of ", "within 40 days of the date of this letter ("],
      noMatch: ["within two months of your letter of "],
    },
  },
  {
    field: "responded",
    weight: 11,
    pattern: words(
      "date (?:of|on) (?:the |our |this )?(?:internal )?review(?: (?:decision|outcome|response|reply|letter))?|review (?:was )?(?:completed|decided|concluded|answered)(?: on)?|review (?:outcome|decision|response) (?:date|issued|sent)",
    ),
    examples: {
      match: ["Date of internal review: ", "Review completed: ", "Review decision issued: "],
      noMatch: ["Review requested: ", "Last reviewed: ", "Next review date: "],
    },
  },
  {
    field: "received",
    weight: 5,
    pattern: words(
      "(?:reply|response|answer|decision|handling|refusal)(?: [^.;:,]{1,40})? (?:to|of|on) your (?:original |initial |first |earlier )?(?:FOI |information )?(?:request|enquiry|application)(?: for information)?,? (?:of|dated|made on|received on|submitted on)",
    ),
    examples: {
      match: [
        "asked for a review of our reply to your request of ",
        "the University's handling of your original request dated ",
      ],
      noMatch: ["our reply to your complaint of ", "a review of our reply of "],
    },
  },
  {
    field: "received",
    weight: 9,
    pattern: words(
      "(?:letter|e[- ]?mail|request|enquiry|message|correspondence),? (?:which |that )?(?:only |first )?(?:reached|came (?:in)?to) (?:this|our|the) [\\w' ]{3,40}?",
    ),
    examples: {
      match: [
        "I acknowledge your letter, which came to this office on ",
        "your message reached our Information Desk on ",
      ],
      noMatch: ["the letter that we wrote on ", "the message came after "],
    },
  },
  {
    field: "received",
    weight: 9,
    pattern: label("dyddiad (?:y )?(?:derbyn|derbyniwyd|cais)|derbyniwyd(?: ar)?"),
    examples: { match: ["\nDerbyniwyd: ", "\nDyddiad derbyn | "], noMatch: ["\nDyddiad: "] },
  },
  {
    field: "responded",
    weight: 9,
    pattern: label("dyddiad (?:yr? )?(?:ymateb|ateb|atebwyd)|(?:atebwyd|ymatebwyd)(?: ar)?"),
    examples: { match: ["\nAtebwyd: ", "\nDyddiad yr ymateb: "], noMatch: ["\nDyddiad: "] },
  },
  {
    field: null,
    weight: 0,
    pattern: words(
      "(?:request(?:ed|ing)?|e[- ]?mail|letter|complaint|message|correspondence|appl(?:y|ied|ication)|ask(?:ed|ing)?)[^.;:]{0,60}? (?:for|of|to|requesting|seeking) (?:us to )?(?:conduct |carry out |hold )?(?:an? |the |this |our |us )?(?:internal |formal )?(?:review|reconsider(?:ation)?|appeal)\\b[^.;:]{0,70}|(?:requested|requesting|sought|seeking) (?:an? |the )?(?:internal |formal )?review\\b[^.;:]{0,70}|review,? (?:(?:for )?which |that )?you (?:have )?(?:asked|requested|sought|applied)\\b[^.;:]{0,30}|(?:complained|appealed)\\b[^.;:]{0,50}|(?:your|the|this) (?:complaint|appeal|review request|request for review)\\b[^.;:]{0,60}",
    ),
    examples: {
      match: [
        "We received your request for an internal review on ",
        "You asked us to review our decision on ",
        "Thank you for your complaint dated ",
        "I have carried out the review for which you asked on ",
        "in which you requested an internal review of what was said on ",
      ],
      noMatch: ["Thank you for your request for the report of the review. It reached us on "],
    },
  },
  {
    field: "received",
    weight: 10,
    pattern: words(
      `date (?:of )?(?:the )?(?:${KIND}(?:request|enquiry|query|application) )?(?:was )?(?:received|receipt)|${KIND}(?:request|enquiry) received(?: date)?|received date|receipt date|date of receipt(?: of (?:your |the )?request)?`,
    ),
    examples: {
      match: [
        "Date received ",
        "Date request received ",
        "- Date received: ",
        "Request received: ",
        "Date of receipt | ",
      ],
      noMatch: ["Date responded ", "the clarification received ", "when the information is received, "],
    },
  },
  {
    field: "received",
    weight: 9,
    pattern: words(
      `${KIND}request(?:ed)? date|date (?:of )?(?:the |your )?${KIND}request(?:ed)?|date (?:submitted|logged|made|asked)|date of (?:enquiry|application)`,
    ),
    examples: {
      match: ["Request Date ", "Date of Request: ", "Date requested ", "Date of FOI request "],
      noMatch: ["the information requested between ", "the complaint received "],
    },
  },
  {
    field: "received",
    weight: 9,
    pattern: label(
      "(?:received|requested|asked|submitted|logged)(?: on)?|request(?: details)?|(?:customer|requester|applicant)(?:['’]s)? (?:request|enquiry|message)(?: details)?",
    ),
    examples: {
      match: [
        "\nReceived: ",
        "\nRequested Wed ",
        "FOI 12 | Received | ",
        "\nRequested on\n",
        "Ref: CYF/2210 Received: ",
        "\nDerbyniwyd / Received: ",
        "\nCustomer Request Details\n",
        "\nRequester's message: ",
      ],
      noMatch: ["the information requested ", "\nThe letter received "],
    },
  },
  {
    field: "responded",
    weight: 10,
    pattern: words(
      "date (?:FOI |the )?request (?:replied|responded|answered)(?: to)?|date (?:of )?(?:the |our |final )?(?:FOI )?(?:responded|response|reply|replied|disclosed|disclosure|resolved|completed|completion|closed|closure|answered|answer|decision|issued|issue|sent)(?: (?:sent|issued))?|(?:response|completion|decision|closure|closed|reply|answer|resolution|disclosure) date|(?:response|reply) (?:sent|issued|given|provided)(?: date)?",
    ),
    examples: {
      match: [
        "Date responded ",
        "- Date responded: ",
        "Completion Date ",
        "Date Resolved ",
        "Date of response: ",
        "Date of decision ",
        "Disclosure date: ",
        "Response sent: ",
      ],
      noMatch: ["Response published: ", "Date requested ", "we had not responded "],
    },
  },
  {
    // On a page without a letter; a letter has its own date, and tells of an earlier reply.
    field: "responded",
    weight: 5,
    pattern: words(
      "(?<=[.;] )answered|(?<!(?:original|first|initial|earlier|previous|second) )(?:answer|reply|response) (?:was )?(?:sent|issued|given|e-?mailed|posted)(?: out)?(?: to (?:you|them|(?:the|an?) (?:\\w+ )?(?:requester|requestor|applicant|enquirer|correspondent|customer|person|sender|member of the public|resident))(?: by [^.;:\\n]{3,40})?)?",
    ),
    examples: {
      match: [
        "by letter. Answered ",
        "by e-mail in May. Answer sent ",
        "The reply was sent on ",
        "Reply sent to the enquirer on ",
      ],
      noMatch: ["The original response was sent on ", "we answered ", "All were answered "],
    },
  },
  {
    field: "responded",
    weight: 10,
    pattern: label("we (?:wrote back|replied|responded|answered|sent (?:our|the|a) (?:reply|response|answer))(?: on)?"),
    // In a sentence, 'We answered on 3 May. The first part was refused', a review tells of the reply before it.
    after: cue(/^[ .]*(?:\d{1,2}[:.]\d\d)?\s*(?:$|[\n|])/),
    examples: { match: ["\nWe answered on ", "\nWe replied: "], noMatch: ["The case was closed "] },
  },
  {
    field: "responded",
    weight: 10,
    pattern: label(
      "(?:responded|resolved|completed|closed|answered|replied|issued|sent)(?: on)?|response|date we (?:wrote back|replied|responded|answered|sent (?:our|the|a) (?:reply|response|answer))(?: on)?",
    ),
    examples: {
      match: ["\nResponded Tue ", "\nSent: ", "\n- Responded: ", "\nDate we replied\n"],
      noMatch: ["\nResponse published: ", "The case was closed "],
    },
  },
];
