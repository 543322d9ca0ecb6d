import type { Span } from "@foi-records/contract";
import { cue } from "../text/cue/cue.js";

/** What was sent to the authority, or that somebody wrote to it. */
const SENDING = cue(
  /\b(?:requests?|e[- ]?mail(?:s|ed)?|letters?|enquiry|enquiries|inquiry|query|questions|message|correspondence|application|wrote|written|contact(?:ed|ing)|in touch|asked|asking|approached|requested)\b/i,
);
const OURS_OR_YOURS = cue(
  /\b(?:your?|yours|we|us|our|I|me|this|(?:the|an?) (?:applicant|requester|request|enquiry|application)|an? (?:resident|parishioner|member of the public|local group|villager) (?:has |had )?(?:wrote|written|e-?mailed|asked)|was (?:asked|written to|contacted|requested)|what was (?:requested|asked))\b/i,
);
/** Words that stand right before its date. */
const JOINED = cue(
  /\b(?:of|on|dated?|received|sent|submitted|made|had|reached us|reached (?:this|our) \w+|came in|came to (?:us|(?:this|our) \w+)|arrived)[,:]? (?:the )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:the )?$/i,
);
const OTHER_SENTENCE =
  /\b(?:(?:I|we) (?:last |first )?(?:wrote|e-?mailed) to you|(?:my|our) (?:\w+ )?(?:letter|e-?mail|message)|due|deadline|by|before|until|since|between|after|publi(?:sh|cation)\w*|updated|clarif\w+|refined|revised|narrowed|amended|review|extension|acknowledg(?!(?:e|ing) (?:the )?receipt of your\b)\w*|contract|meeting|incident|as (?:at|of)|replied|responded|answered|refused|valid|expire\w*|signed|held|holds|(?:letters?|advice|e-?mails?|report|note) (?:of \w+ )?(?:is |was |came )?from (?:our|its|the|their) (?!requester|requestor|applicant|enquirer|resident)|born|died|opened|closed|started|began|tribunal|court|reli(?:es|ed)|(?:provided|supplied|given|disclosed|released) to you)\b/i;
const SENTENCE_END =
  /(?<!\b\p{Lu})[.?!][ \n](?=\p{Lu})|\n(?=\s*(?:\d{1,2}[.)]|[-•*]))|\n\n|:\n|(?<![,;]|\b(?:by|of|to|from|for|and|at|in|on|with))\n(?=(?:An?|We|You|Thank|Your|I) )/u;
const STARTED_BY = cue(/\b(?:on|of) (?:\w{3,6}day,? )?(?:the )?$/i);
const RECEIPT_AFTER = cue(
  /^,? (?!we (?:\p{L}+ ){0,2}(?:e[- ]?mailed|wrote|sent|asked|contacted|acknowledged)\b)(?:we|you|your|this|the \p{L}[\p{L} ]{2,50}|a|an)\b[^.;:]{0,80}\b(?:received|had|asked|wrote|written|made|sent|submitted|e[- ]?mailed|requested|reached|arrived|contacted|came|put|logged)\b/iu,
);

/** Whether a sentence tells that what was asked came on the date between its two halves. */
export function tellsReceipt(before: string, after: string): boolean {
  const sentence = before.split(SENTENCE_END).at(-1)?.replaceAll("\n", " ") ?? "";
  if (OTHER_SENTENCE.test(sentence)) return false;
  if (STARTED_BY.test(sentence) && RECEIPT_AFTER.test(after)) return SENDING.test(sentence + after);
  return SENDING.test(sentence) && OURS_OR_YOURS.test(sentence) && JOINED.test(sentence);
}

/** Between the request's own date and the day on which it came: ', and received by us on'. */
const AND_RECEIVED = cue(
  /^[\s,;()–—-]{0,4}(?:(?:and|which|but|that|it|we) ){0,2}(?:was |were |has been |treat(?:ed)? (?:it |this )?as (?:having been )?)?(?:only |duly |first )?(?:received|(?:we|I|the \p{L}+(?: \p{L}+){0,3}) (?:had|got|received)(?: it)?|arrived|reached (?:us|(?:this|our|the) [\w ]{3,40})|came (?:in|here|(?:in)?to (?:us|(?:this|our|the) [\w ]{3,40}))|delivered|got here)\b[^.;:\n]{0,60}$/iu,
);

/** Whether the words since a received date, which ended at `end`, make the next date the day of receipt. */
export function followsReceipt(
  before: string,
  last: { field: string | null; date: Span } | undefined,
  end: number,
): boolean {
  return last?.field === "received" && last.date.end === end && AND_RECEIVED.test(before);
}

const WRITING = cue(
  /\b(?:request|e[- ]?mail|letter|message|correspondence|complaint|received|wrote|written|asked|applied|requested)\b[^.;:]{0,80}$/i,
);
const FOR_A_REVIEW = cue(
  /^,? (?:in which you |by which you |where you |to |and )?(?:ask(?:ed|ing)?|request(?:ed|ing)?|seek(?:ing)?|sought|complain(?:ed|ing)?|for) (?:for |about |that |us )?(?:to )?(?:conduct |carry out |hold |be )?(?:an? |the |this |our |us |we )?(?:internal |formal )?(?:review|reconsider|our (?:response|reply|answer|decision|handling))|^,? (?:in which you |by which you |where you |to |and )?ask(?:ed|ing)? (?:us|the [\w ,'’&-]{3,60}?) to (?:review|reconsider|look again at)\b|^,? (?:and )?(?:to (?:say|tell us|complain)|saying|telling us|because|as) (?:that )?you (?:were|are|remained?|had been) (?:very |still )?(?:not (?:happy|satisfied|content)|unhappy|dissatisfied|disappointed)\b|^,? (?:to (?:challenge|dispute|appeal against)|challenging|disputing|appealing against) (?:our|the|this|my|that)\b|^,? (?:to )?complain(?:ed|ing)? (?:about|of) (?:our|the|its|this) (?:response|reply|answer|decision|handling|refusal)\b/i,
);

/** Whether what came on the date between its two halves asked for a review of the answer. */
export function asksForReview(before: string, after: string): boolean {
  return (
    (FOR_A_REVIEW.test(after) && WRITING.test(before)) ||
    (STARTED_BY.test(before) && YOU_ASKED_REVIEW.test(after)) ||
    (ASKED_ON.test(before) && TO_REVIEW.test(after))
  );
}

/** 'On 4 August you asked the Board to review its reply' */
const YOU_ASKED_REVIEW = cue(
  /^,? you (?:wrote to )?(?:ask(?:ed)?|request(?:ed)?) (?:us |the [\w ,'’&-]{3,60}? )?(?:to (?:review|reconsider|look again at)|for an? (?:internal )?review)\b/i,
);

/** 'You asked the Board on 9 August to review its answer' */
const ASKED_ON = cue(/\byou (?:asked|required|requested)(?: (?:us|me|the [\w ,'’&-]{3,60}))? on (?:the )?$/i);
const TO_REVIEW = cue(/^,? to (?:review|reconsider|look again at)\b/i);

/** The request came on the day of the letter. */
export const RECEIVED_TODAY = cue(
  /\byour (?:[\w-]+ ){0,4}(?:request|e[- ]?mail|letter|enquiry|message)\b[^.;:]{0,60}\b(?:received|sent|came|came in|reached us|arrived|made|of) (?:here |by us )?(?:earlier |this )?(?:today|morning|afternoon)\b|\byour (?:[\w-]+ ){0,4}(?:request|e[- ]?mail|letter|enquiry|message)(?:[.,;] (?:it|this|which)|,? which) (?:(?:was|has been) (?:received|logged)|reached (?:us|me|(?:this|our) \w+)|arrived|came in) (?:here )?(?:earlier )?(?:today|this (?:morning|afternoon))\b|\b(?:received|had|got) your (?:request|e[- ]?mail|letter|enquiry|message) (?:here )?(?:earlier )?(?:today|this (?:morning|afternoon))\b|\b(?:received|had) (?:earlier )?today (?:your|the) (?:request|e[- ]?mail|letter|enquiry)/i,
);

const REPLIED = cue(
  /(?:^|[.\n] ?)(?:this|that|it) (?:was|had been) (?:sent|issued|given|answered) on (?:the )?$|(?:^|[.\n] ?)(?:we|I|the \p{L}{4,14}|\p{Lu}[\p{L} '’&-]{3,70}(?: \([^()\n]{2,24}\))?) (?:replied|responded|answered|sent (?:our|the|its|a) (?:reply|response|answer))(?: to)?(?: (?:you|this(?: request)?|it|the request|your request))? on (?:the )?$/iu,
);

/** Whether a sentence tells that the authority answered on the date it ends with. */
export function tellsReply(before: string): boolean {
  return REPLIED.test(before);
}
