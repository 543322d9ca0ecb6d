import { cue } from "../text/cue/cue.js";

/** An answer that only points at another: 'As per Q1', 'See A5', 'As 3c.', 'Please see the response to question 2'. */
export const POINTER = cue(
  /^\W*as (?:(?:q|questions?|points?|items?|parts?|no|answers?(?: to)?)\b\.? ?|q(?=\d))?\(?(\d{1,2}[a-l]?)\)?(?: above| below)?\W*$|\b(?:as per|see|refer(?:red)? to|as (?:in|for|above)|same as|covered (?:by|in|under)|included in|answered (?:in|at|by))\b(?![^.]{0,40}?\b(?:notes?|tables?|annex|appendix|pages?|sections?|paragraphs?|schedules?|footnotes?|regulations?|figures?|attachments?|documents?) ?\d)[^.]{0,40}?\b(?:q(?:uestion)?s?|answers?|responses?|requests?|parts?|points?|items?)? ?(?:to )?(?:q(?:uestion)?s?|a(?=\d{1,2}\b(?! (?:page|sheet|paper|size|plan|map|cop)))|requests?|parts?|points?|items?|no\.?)? ?\.? ?\(?(\d{1,3}(?:\.?\(?(?:[a-z]|[ivx]{1,4})\)?(?![a-z])){0,3})(?![\da-z])|\b(?:as per|see|refer(?:red)? to|same as|as (?:in|for))\b[^.]{0,30}?\b(?:q|questions?|parts?|points?|items?|requests?)\.? ?\(?([ivx]{1,5}|[a-h])\)?(?![a-z\d])/i,
);
