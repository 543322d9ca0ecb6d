import { cue } from "../text/cue/cue.js";

/** A part of what was asked, named where the rest is refused or given. */
export const OF_A_PART = cue(
  /\bfor the [\w ]{1,30} only\b|^\W*(?:the )?copies (?:of (?:them|these|those) )?(?:is|are|have|cannot)\b|(?<!\bthis )\bpart of (?:the|your) request\b|\b(?:the )?(?:rest|remainder) of\b|\bwe do (?:hold|record|keep)\b(?! (?:(?:all )?(?:of )?(?:the|this|that|your|all) (?:requested |relevant )?(?:information|data|material|records)|it|this|that|them|these|those)\b)|\bin ?so ?far as\b|\bless the\b|\bapart from\b|\bexcept (?:for )?the\b|\bwith the exception\b|(?<!\b(?:funded|financed|paid for|met|owing|due) )(?:\bpartly\b|\bin part\b)|\bmore than (?:that|this)\b(?! (?:limit|amount|sum|cost|figure|threshold))|\b(?:exact|precise|specific) (?!estimates?\b|reasons?\b|exemptions?\b|purposes?\b|submissions?\b|requests?\b|questions?\b|quer)\w+|\bunit (?:price|cost|rate)s?/i,
);
/** 'We are unable to provide some of the information', 'parts of this are exempt': the rest of it is given. */
export const SOME_OF_IT =
  /\b(?:some|parts?|elements|portions?) of (?:the|this|that|these|those|your|what|it|them)\b[^.;]{0,50}?\b(?:is|are) (?:therefore |also |being )?(?:exempt(?:ed)?|withheld|excepted|refused)\b|\b(?:provid|releas|disclos|suppl|withh|exempt|appl|redact|refus)\w*(?: (?!all\b|any\b|none\b)[\w()’',]+){0,6}? (?:some|certain parts?|(?<!\bth(?:is|at) )parts?|a small (?:amount|part|number)|a few|elements|portions?) of (?:the|this|that|these|those|your|what|it|them)\b/i;
export const OTHERS = cue(/^\W*(?:(?:as )?for )?the (?:\w+ of (?:the |all )?)?(?:other|remaining|rest)\b/i);
export const OF_THE_WHOLE =
  /^(?:this|it|they|these|all of (?:it|this|them)|both|exempt|withheld|refused|(?:an? )?(?:exemption|exception)\b[^.]{0,120}\bto (?:it|them|this|both))\b|\b(?:withh\w+|refus\w+) (?:it|them|this)\b|\b(?:so|therefore|there|since[^.]{0,60}) (?:they|it|this) (?:are|is)\b|\b(?:and|but) (?:it|they|this|that) (?:is|are) (?:\w+ )?(?:exempt|withheld)\b|\bthe whole of (?:the|your) request\b|\b(?:uphold|confirm|maintain|stand by|agree with) the (?:original |first |initial )?(?:decision|refusal)\b/i;
export const ALL_OF_IT = cue(
  /\b(?:withh\w+|refus\w+|exempt|disclos\w+|releas\w+|let you have) (?:\w+ ){0,3}?(?:all|any|either|none|both|every one|the whole) of (?:it|them|this|these|those|your)\b|\b(?:all|both|the whole) of (?:it|them|this|these|that) (?:is|are|must be) (?:\w+ )?(?:exempt|excepted|withheld)\b|(?<!\b(?:not|unable|cannot)\b[^.]{0,80})\bin full\b|\b(?:in (?:its|their) entirety|(?:entirely|wholly) (?:exempt|withheld))\b|\b(?:your|the|this) request (?:is|has been|must be|was) (?:therefore )?refused\b|\brefus\w+ (?:to comply with )?(?:your|the|this) request\b|\b(?:answer|comply with) this part\b|\ball (?:of )?(?:the|this|that|your|our) (?:requested )?(?:information|data|material)\b|\ball (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:of (?:them|these|those) )?(?:is|are|have been|were) (?:\w+ )?(?:exempt|excepted|withheld|refused)\b/i,
);
export const HAS_FIGURE =
  /(?<!\b(?:paragraph|page|section|annex|chapter|part|rule|table) ?|\b(?:question|point|item|part|request)s?(?: \d{1,2}(?:,| to| and| &| ?[-–])?){0,4})(?:^|[\s(£<])(?!(?:19|20)\d\d(?:[\s,.;:)/-]|$))\d[\d,.]*%?(?=$|[\s,.;:)])/;
export const OPENS_WITH_FIGURE =
  /^(?:(?:under|over|approximately|about|around|<|>)?\s?£?\d|(?:less|fewer) than \d+\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/i;
export const DELIVERS =
  /\b(?:attach(?:ed|ing)?|enclosed?|enclosing|supplied|disclosed|provided|released|appended|(?:is|are) (?:(?:at|in|on)(?! (?:(?:an? |its |the )?\w+ )?(?:draft|stage|progress|preparation|course|hand|hold|order|dispute|force|use|place|principle|train|confidence|effect|fact|general|short|question|response|reply|answer|addition|line|accordance|particular|part)\b)|here|set out|given)|as follows|below(?=[.:;,)]|$)|available (?:at|on|to download|from)|can be found|annex|appendix|(?<!\bcopy )link|copies of)\b|https?:/i;
/** What is handed over with the letter; a link stands for a refusal where the information is to be had elsewhere. */
export const HANDS_OVER = /\b(?:attach(?:ed|ing)?|enclosed?|enclosing|appended|annex|appendix|copies of)\b/i;
/** 'A list of the amounts is in claims.xlsx', 'the other five are enclosed', 'We are releasing the following papers:'. */
export const NAMES_FILE = cue(
  /\b[\w-]+\.(?:xlsx?|csv|pdf|docx?|ods|odt|zip)\b|\b(?:rest|remainder|remaining|others?|list|table|figures|cop(?:y|ies))\b[^.;]{0,60}\b(?:is|are) (?:attached|enclosed|appended)\b|^\W*(?:(?:I|we) (?:am|are|can) (?:now |also |however )?|the \w+ (?:is|can) )(?:releas|disclos|provid|supply|suppl|enclos|attach)\w* (?:(?:to )?you (?:with )?)?(?:copies of )?the following (?:documents?|papers|files|emails|letters|minutes|reports?|information)\b/i,
);
/** How much there is to search is none of what was asked. */
export const OF_THE_SEARCH = cue(
  /\d (?:\w+ ){0,2}(?:letters|e[- ]?mails|records|items|files|documents|entries|messages|occurrences|tickets|mailboxes|folders|pages|cases|offences|incidents|crimes|logs)\b/i,
);
export const OUR_LETTER = cue(
  /\b(?:respond|reply|response|answers?|decision|reasons?|explained) (?:(?:\w+ ){0,2}|[^.;]{0,30}\b(?:set out|given|explained|stated|described) )(?:as follows|below)|\b(?:letter|reply|response|notice)s? (?:is |are )?(?:attached|enclosed|below)|\b(?:attached|enclosed) (?:letter|reply|response|notice)\b/i,
);
/** 'Your complaint is therefore partly upheld.' */
export const UPHOLDS_IN_PART = cue(
  /\b(?:part(?:ly|ially)|in part) (?:up(?:held|hold(?:s|ing)?)|overturn(?:ed|ing)?)\b|\b(?:up(?:held|hold(?:s|ing)?)|overturn(?:ed|ing)?)\b[^.]{0,40}\b(?:in part|part(?:ly|ially)?)\b/i,
);

/** What is counted is given, in words or figures. */
export const THERE_ARE = cue(
  /^there (?:are|were|is|was|have been|has been) (?:about |approximately |only )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,]*)\b(?! (?:working )?days)/i,
);

/** 'I have today decided to disclose some of the information', 'we are withholding some of it': the letter sums itself up. */
export const GIVES_A_PART = cue(
  /^(?![^.;]*\b(?:if|may|might|could|would|narrow\w*|refin\w+|unable|not)\b)[^.;]*\b(?:(?:decided|able|agreed|pleased) to|can|will|have(?: today| now)?|has(?: today| now)?|am|are) (?:now |also |only |therefore )?(?:disclos|releas|provid|suppl|giv)\w* (?:you (?:with )?)?(?:only )?(?:some|parts?|most|much|a (?:part|portion)|elements|the majority) (?:of|only\b)|\b(?:(?:am|are|is) (?:therefore |however |also |only )?withholding|have (?:therefore |decided to )?with(?:held|hold)|decided to withhold) (?:only )?(?:some|parts?|a (?:part|portion|small (?:part|number|amount))|elements|certain parts?) of\b|\bpartial(?:ly)? disclos|\bpartly (?:disclos|releas|provid)/i,
);

/** What an answer that gives something says: a figure, an attachment, yes or no. */
export const GIVES_STRONGLY =
  /(?:^|[\s(£<])(?!(?:1[5-9]|20)\d\d(?:[\s,.;:)/-]|$))(?!\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\d[\d,.]*%?(?=$|[\s,.;:)])|\b(?:attached|enclosed?|(?:as|set out|given|shown|listed|found|provided|table|here) below|below(?=[.:;,)]|$)|supplied|disclosed|provided|available (?:at|on|to download)|can be found)\b|^\W*(?:yes|no|none|nil|zero|n\/a)\b/i;
