/** Every warning code a record can carry; `docs/errors.md` is generated from this table. */
export const WARNING_CODES = {
  QUESTION_WITHOUT_ANSWER: "A question on the page has no answer on it.",
  ANSWER_WITHOUT_QUESTION: "An answer is printed under a number whose question stands nowhere on the page.",
  CITATION_UNRESOLVED: "A provision is cited and the page does not tell which Act it belongs to.",
  PROVISION_UNKNOWN: "A cited provision is not in the table of statutes; its title and test are not known.",
  REFERENCE_OUTSIDE_TEXT: "The reference was read from the page's title or metadata, not from its text.",
  NO_RESPONSE_FOUND: "Nothing on the page reads as the response of a public authority.",
  OUTCOME_UNDECIDED: "Cues for several outcomes are on the page and none wins by a margin.",
  VALUE_IN_DOUBT: "By the signs of how it was read, this value is more likely wrong than right; see its confidence.",
  TEXT_REPAIRED: "Bytes that are not valid in the page's character set were read in another, or replaced.",
  MOJIBAKE_REPAIRED: "Text that had been read in the wrong character set ('â€™' for '’') was put right.",
  ENCODING_GUESSED: "The page does not declare its character set; it was guessed from the bytes.",
  TRUNCATED_STRUCTURE:
    "The markup is deeper or has more parts than the limits allow; what lies beyond was read as flat text.",
  PAGE_WITHOUT_TEXT: "A page of the document has no text layer; it may be a picture of a page.",
  SCANNED_PAGE:
    "A page is a picture with but a few words over it (a stamp, a marking, a number); its own words are not in the text. Read it with --ocr.",
  OCR_TEXT:
    "Text was read from a picture of a page by OCR, and may have letters wrong; the message tells how sure it is.",
  PAGES_LEFT_UNREAD: "Some pages could not be read, or lie beyond the limit on pages; they are not in the text.",
  ATTACHMENT_UNREAD: "A document attached to the mail could not be read; it is listed among the attachments, no more.",
  MESSAGES_NOT_INCLUDED: "The saved data of a request names messages and does not hold their words.",
  TOO_MANY_QUESTIONS: "The page has more numbered questions than the limit; the rest were left unpaired.",
} as const;
export type WarningCode = keyof typeof WARNING_CODES;
