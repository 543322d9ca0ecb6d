/** 'Section 145 of the Act', 'Article 6(1)(f)', 'question 2', 'note 14': numbers that say where something stands give no figure. */
const OF_A_PLACE =
  /\b(?:articles?|sections?|sect\.|regulations?|regs?\.?|schedules?|paragraphs?|paras?\.?|parts?|chapters?|principles?|clauses?|items?|notes?|questions?|s\.?)\s?\(?\d{1,3}(?!,?\d)(?:\.\d+)*[A-Z]{0,2}(?:\s?\([\da-z]{1,4}\))*(?:(?:, ?| and | or | to | ?& ?|[-–])\(?\d{1,3}(?!,?\d)(?:\.\d+)*[A-Z]{0,2}(?:\s?\([\da-z]{1,4}\))*)*(?![\d%])/gi;

/** A sentence without the numbers of provisions, questions and pages that it names; what is left of them holds no digit. */
export function withoutPlaces(text: string): string {
  return text.replace(OF_A_PLACE, (place) => place.replace(DIGITS, ""));
}

const DIGITS = /\d/g;
