import { cue } from "../text/cue/cue.js";

/** A paragraph that turns to the next thing asked, whatever it calls it. */
export const TURNS = cue(
  /^(?:(?:and |then |next,? |finally,? |lastly,? )?(?:(?:with|in) (?:regard|regards|respect|relation|reference|answer) (?:to|of)|as (?:to|for|regards)|on (?:the|your) (?:matter|subject|question|point|issue|topic)|turning to|regarding|concerning|in so far as)\b)/i,
);
/** What goes on with the answer above: its reasons, its note, its limits. */
export const GOES_ON = cue(
  /^(?:\W?\*|notes?:|please note|(?:this|these|those|it|they|both|such|however|but|also|further|furthermore|in addition|moreover|therefore|thus|accordingly|nevertheless|for that reason|for these reasons)\b|(?:section|regulation) \d|the (?:public interest|exemptions?|exceptions?|reasons?|balance)\b|(?:we|i) have (?:also |then |therefore )?(?:considered|weighed|balanced|concluded|decided)\b|on (?:the other hand|balance|one hand)\b|(?:in|against|for) (?:favour of )?(?:disclosure|withholding)\b)/i,
);
export const SMALL = /^\p{Ll}/u;
export const YES_OR_NO = /^(?:yes|no)(?:[.,;:–—-]|$| [–-] | (?:but|we|it|they|there|the|he|she)\b)/i;
export const FIGURE = /^[£<~]?\d|^(?:none|nil|zero|one|two|three|four|five|six|seven|eight|nine|ten)\b/i;
export const DIGIT = /\d|\b(?:none|nil|zero|no|one|two|three|four|five|six|seven|eight|nine|ten)\b/i;
/** A question that yes or no answers, or part of which they do. */
export const ASKS_WHETHER =
  /(?:^|[.?!;,] |\bplease )(?:do|does|did|has|have|had|is|are|was|were|will|can|could|should|would)\b(?! (?:you|someone) (?:please |kindly |be |tell|give|provide|send|let|say))|\bwhether\b|\bconfirm (?:if|that)\b|\bif (?:so|you|the|there|any)\b/i;
/** A question that a figure answers. */
export const ASKS_HOW_MUCH =
  /\bhow (?:many|much|often|long)\b|\b(?:numbers?|amounts?|totals?|costs?|percentage|rate|spend|spent|paid)\b/i;
