/** What was sent to the authority, or that somebody wrote to it. */
const SENDING =
  /\b(?:requests?|e-?mail(?:ed)?|letter|enquiry|enquiries|inquiry|query|questions|message|correspondence|application|wrote|written|contact(?:ed|ing)|in touch|asked|asking|approached)\b/i;
const OURS_OR_YOURS =
  /\b(?:your?|yours|we|us|our|I|me|this|the (?:applicant|requester|request|enquiry|application))\b/i;
/** Words that stand right before its date. */
const JOINED =
  /\b(?:of|on|dated?|received|sent|submitted|made|had|reached us|came in|arrived)[,:]? (?:the )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:the )?$/i;
const OTHER_SENTENCE =
  /\b(?:due|deadline|by|before|until|since|between|after|publi\w+|updated|clarif\w+|review|extension|acknowledg\w*|contract|meeting|incident|as (?:at|of)|replied|responded|answered|refused|valid|expire\w*|signed|held|born|died|opened|closed|started|began)\b/i;
const SENTENCE_END = /[.?!] (?=\p{Lu})|\n(?=\s*(?:\d{1,2}[.)]|[-•*]))|\n\n|:\n/u;
const STARTED_BY = /\b(?:on|of) (?:\w{3,6}day,? )?(?:the )?$/i;
const RECEIPT_AFTER =
  /^,? (?:we|you|your|this|the \p{L}[\p{L} ]{2,50}|a|an)\b[^.;:]{0,80}\b(?:received|had|asked|wrote|written|made|sent|submitted|e-?mailed|requested|reached|arrived|contacted|came|put|logged)\b/iu;

/** Whether a sentence tells that what was asked came on the date between its two halves. */
export function tellsReceipt(before: string, after: string): boolean {
  const sentence = before.split(SENTENCE_END).at(-1)?.replaceAll("\n", " ") ?? "";
  if (OTHER_SENTENCE.test(sentence)) return false;
  if (STARTED_BY.test(sentence) && RECEIPT_AFTER.test(after)) return SENDING.test(sentence + after);
  return SENDING.test(sentence) && OURS_OR_YOURS.test(sentence) && JOINED.test(sentence);
}

const REPLIED =
  /(?:^|[.\n] ?)(?:we|I|the \p{L}{4,14}|\p{Lu}[\p{L} '’&-]{3,70}) (?:replied|responded|answered|sent (?:our|the|its|a) (?:reply|response|answer))(?: to (?:you|this|it|the request))? on (?:the )?$/iu;

/** Whether a sentence tells that the authority answered on the date it ends with. */
export function tellsReply(before: string): boolean {
  return REPLIED.test(before);
}
