import { type Cue, cue } from "../text/cue/cue.js";

/**
 * Who is speaking: how the first words of a paragraph tell the requester from the public authority. The patterns are
 * tried at the start of a line; a name of up to sixty characters may stand for "we".
 */

/** One pattern of many, each of which stands at the start of a line; a row each, so that they can be read. */
function startsWithAny(patterns: readonly RegExp[]): Cue {
  return cue(new RegExp(`^(?:${patterns.map(({ source }) => source).join("|")})`, "i"));
}

/** First words of a public authority that answers. */
const AUTHORITY_VOICE = startsWithAny([
  /(?:i|we) (?:have (?:today |now |also )?(?:decided|answered|considered|completed|conducted|looked|searched|dealt|reviewed|processed|handled|treated|undertaken|carried)|can (?:now |also )?(?:confirm|advise|neither)|confirm|write (?:further|in|to (?:confirm|advise|inform))|(?:am|are) (?:now )?(?:treating|handling|dealing|writing (?:to (?:respond|reply|confirm|advise|inform|(?:tell|let) you)|in (?:response|reply))|pleased|able|unable|sorry|refusing|not (?:obliged|able)|required|responding|treating)|(?:do )?(?:not )?hold\b|enclose|attach\b|regret|apologise|neither confirm|received your)/,
  /(?:i|we)\b[^?]{0,160}\. (?:I|we) (?:have |am |are )(?:treated|handled|dealt with|logged|treating|handling|dealing with) your (?:e-?mail|letter|message|note|enquiry|request)\b/,
  /(?:i|we) should like to (?:help|assist)\b/,
  /(?:i|we) (?:have (?:now )?had (?:the |an )?(?:opportunity|chance|time) to|have (?:now )?(?:finished|concluded|been able to|made (?:some |our )?(?:enquiries|inquiries))|(?:am|are) (?:now )?(?:in a position|able|pleased|happy|glad) to (?:reply|respond|answer|help|assist|tell|let|give|provide|set out|say)|(?:can )?(?:now )?set out (?:the|our|my|below|here) (?!(?:request|questions?)\b))/,
  /(?:having|after) (?:now )?(?:consult(?:ed|ing)|sp(?:oken|eaking)|check(?:ed|ing)|liais(?:ed|ing)|ask(?:ed|ing)|ma(?:de|king) enquir\w+|look(?:ed|ing) into)\b[^.?!:]{0,100}, (?:i|we|the [a-z]+)\b/,
  /(?:let me|allow me to|(?:i|we) (?:now )?turn to) (?:now |first )?(?:deal|answer|turn|take|say|tell|respond|your)\b/,
  /(?:my |our )?(?:colleagues?|officers?|(?:the |our )(?:relevant |responsible )?(?:service|team|department|directorate|division|unit|officers?|manager))(?: (?:in|from|at|of|concerned)[^.?!:]{0,50})? (?:have|has|had|advises?|advised|tells?|told|reports?|reported|confirms?|confirmed|says?|said|informs?|informed)\b(?! (?:to be|refused|failed|ignored|not (?:repl|answ|respond)\w+)\b)/,
  /thank you for (?:your(?! (?:\w+ )?(?:response|reply|answers?) to my\b)|contacting|submitting)/,
  /this is to (?:inform|advise|notify)(?: you)?\b/,
  /(?:i|we) (?:wish|want|would like) (?:first )?to (?:(?:confirm|advise|inform|tell) (?:you |that )|thank you for your|apologise)/,
  /our (?:response|reply|answers?)\b[^.?]{0,90}\b(?:is|are) (?:as follows|(?:set out |given |shown |printed |listed |provided |contained )?(?:below|in (?:bold|italics|red|blue|(?:the )?(?:attached |enclosed )?(?:annex|appendix|letter|document)\b)))\b/,
  /(?:having (?:now |carefully |fully )?(?:considered|reviewed|examined|searched|looked)\b[^.]{0,120}, )?i (?:very much )?regret (?:to (?:inform|advise|tell|say|report)|that i (?:am|cannot|have to))\b/,
  /while our aim is to provide information\b/,
  /the information (?:released|disclosed|you (?:have )?requested) (?:can be found|is (?:attached|enclosed|below))\b/,
  /it (?:has (?:now )?been |was |is being )(?:dealt with|handled|considered|processed|treated)\b[^.?]{0,40}\b(?:under|as (?:a|an)|in accordance)\b/,
  /it (?:has (?:now )?been |was |is being )(?:passed|forwarded|sent|referred|logged|allocated|assigned)\b[^.?]{0,20}\b(?:to|with|as|under)\b/,
  /you (?:can|should|will) (?:now )?(?:expect|receive) (?:an? |our |the )?(?:full |substantive )?(?:response|reply|answer)\b/,
  /(?:in order )?(?:(?:for us )?to|to help us(?: to)?) (?:proceed|progress|process|deal|take|help|answer|respond)\b[^.?]{0,60}\b(?:your request\b[^.?]{0,40}\bplease|(?:please )?(?:provide|give|send|need) (?:us\b|the (?:following )?clarification|(?:some |further |more )*clarification))/,
  /(?:the|this) (?:request|enquiry) (?:has (?:now )?been|was|is being) (?:dealt|handled|considered|processed|treated)/,
  /your (?:recent |further )?(?:request|letter|e[- ]?mail|message|communication|enquiry|inquiry|correspondence)\b[^.?]{0,80}\b(?:has|have|was|were|is)\b/,
  /(?:your |the )?questions? \d{1,2}[^.?]{0,30}\bof your (?:\w+ ){0,2}request (?:has|have|was|were|is|are)\b/,
  /(?:i|we) (?:do not )?uphold\b/,
  /the (?:internal )?(?:appeals?|reviews?|complaints?) (?:panel|officer|team|board)\b[^.?]{0,80}\b(?:convened|met|decided|considered|concluded|upheld|found|agreed)\b/,
  /(?:unfortunately|regrettably),? (?:i|we) (?:am |are |have )?(?:not (?:yet )?(?:been )?able|unable|not in a position|cannot|can not|do not hold)\b/,
  /please accept (?:my|our)\b(?! (?:application|request))/,
  /please find (?:the|our) [^.]{0,40}\b(?:response|reply|answers?)\b/,
  /(?:a |the |our )?search(?:es)? (?:has|was|were|have)\b/,
  /(?:following|having (?:made|completed|undertaken|conducted|carried out)|after) (?:receipt|(?:an? |our |these |some |the )?(?:full |thorough )?(?:search|searches|enquir(?:y|ies)|inquir(?:y|ies))\b)/,
  /(?:further|in (?:response|reply|answer)|with (?:reference|regard)) to your (?:[\w-]+ ){0,4}(?:request|e[- ]?mail|letter|enquiry|questions?)\b[^.?]{0,90}\b(?:i|we) (?:can|have|am|are|do|hold|attach|enclose)\b/,
  /(?:in (?:response|reply|answer|relation|respect)|with (?:reference|regards?|respect)|as regards|regarding)(?: (?:to|of))? (?:your )?(?:questions?|points?|parts?|items?|requests?) \(?[1a]\b[^.?]{0,30}, (?:please|i|we|the)\b/,
  /to (?:answer|provide|locate|find|retrieve|extract|compile|work out) [^.?]{0,120}\bwould (?:mean|require|take|involve|exceed|cost)\b/,
  /in ?so ?far as (?:the above|this|any|it)\b/,
  /for (?:the )?(?:purposes?|ease) of (?:this|your|our|the|responding|replying|answering)\b[^.?]{0,60}\b(?:i|we) have (?:assumed|interpreted|taken|read|understood|treated)\b/,
  /our (?:data|records?|systems?|files)(?: (?:is|are|does?|do) not\b| (?:only |can |cannot )?(?:shows?|record|hold)\b)/,
  /(?:(?:all |any |such )?environmental information|information of (?:this|that) (?:kind|type|sort|nature)) is (?:\w+ )?(?:exempt|covered|handled|dealt)/,
  /please be advised\b/,
  /two duties/,
  /a public authority/,
  /under section 1\b/,
  /under section (?:1[24]|2[1-9]|3\d|4[0-4])\b[^.?]{0,60}\bwe (?:are|do|have|need) (?:not|no)\b/,
  /section 1\b/,
  /(?:the )?(?:freedom of information|foi|environmental information)\b[^.?]{0,60}\b(?:act|regulations)\b[^.?]{0,40}\b(?:gives?|provides?|governs?|allows?|entitles?|requires?|says?)\b/,
  /please (?:find|see) (?!(?:attached|enclosed|below) (?:my|a|an|the following) (?:[\w()-]+ ){0,6}(?:requests?|questions?)\b)(?:attached|enclosed|below|the (?:attached|enclosed|table|answers?|response)|our|answers)/,
  /please (?:find|see) (?:(?:the|all|this|your|some) )?(?:(?:requested|relevant) )?(?:information|data|details|figures|spreadsheet|documents?|files?|lists?|tables?|reports?)\b[^.?]{0,60}\b(?:attached|enclosed)\b/,
  /(?:please )?(?:see|refer to|find) (?:the )?(?:(?:attached|enclosed|accompanying|separate) )?(?:attachments?|appendix|appendices|annexe?s?|enclosures?|spreadsheets?)\b/,
  /(?:please )?(?:see|refer to) (?:the )?(?:attached|enclosed)\b(?! (?:my|a|an) )/,
  /for (?:all of |each of |both of )?(?:your )?questions? \d{1,2}\b[^.?]{0,40}, please (?:see|find|refer to)\b/,
  /attached (?:is|are)/,
  /please be advised\b/,
  /this (?:is|letter is) (?:a |our )?(?:partial |full )?(?:refusal|response)/,
  /in (?:issuing|making|preparing|giving|providing) (?:our|this|the|its) (?:response|reply|answer|decision)\b/,
  /further to (?:my|our) (?:previous |earlier |recent )?(?:e-?mail|letter|reply|response|correspondence|acknowledgement)\b[^.?]{0,80}\b(?:I|we) (?:have|can|am|are)\b/,
  /the (?:requested (?:information|data)|information (?:you (?:have )?(?:requested|asked)|requested|that you))/,
  /(?:this|the|all|some of (?:this|the)) (?:information|data) (?:is|has been|would be) (?:\w+ )?(?:exempt|withheld|refused)/,
  /(?:a )?response to (?:your|the) (?:request|questions)/,
  /(?:the )?(?:answers?|responses?|information) (?:to|for) (?:your |both )?questions? \d[^.?]{0,40}\b(?:can be|may be|is|are)\b/,
  /(?:first(?:ly)?,? )?(?:may|let|can) (?:i|we|me) (?:first |begin by |start by )?(?:apologis|thank)/,
  /(?:as|since|because) (?:(?:the|this|that|some of the|most of the) (?:information|data|material)\b|what you (?:want|seek|need|(?:have )?(?:asked for|requested)|are (?:asking for|after)) (?:is|are|relates)\b)[^?]{0,160}?, (?:i|we|the \w+) (?:(?:am|are|is|have|has) (?:required|obliged|handling|dealing|treat|consider|dealt|decid)|must\b)/,
  /(?:(?:with the exception of|apart from|save for|except for|other than|subject to|having (?:searched|considered|reviewed|checked|looked)|after (?:a |an |our )?(?:search|review|consideration)\w*)\b[^.?]{0,120}?), (?:i|we) (?:can (?:now |also )?)?(?:confirm|find|advise|have (?:decided|concluded)|hold|do not hold)/,
  /(?:having|after) (?:now |carefully |fully )?(?:consider(?:ed|ing)|review(?:ed|ing)|weigh(?:ed|ing)) (?:your|what you|the request)\b[^.?,]{0,100}? (?:i|we) (?:have (?:therefore |now )?|am |are |must )?(?:decided?|conclude[ds]?|find|found|determined?|of the (?:view|opinion)|refus\w+)\b/,
  /(?:my|our) (?:\w+ )?decision (?:today |now |here |on (?:this|your request) )?is (?:that|to)\b/,
  /note:? (?:that )?(?:the |your )?(?:questions?|numbers?|numbering|letters|points)\b[^.?]{0,60}\b(?:have|has|were|was|are) (?:been )?(?:numbered|lettered|given|added|put|inserted|supplied)\b/,
  /it is (?:our (?:\w+ )?(?:view|position|decision|conclusion|finding)|the (?:\w+ )?(?:view|opinion|position|decision|conclusion|finding) of (?:this|the) \w+) that\b/,
]);

/** A body named at the start of a sentence that answers: "The Trust holds", "Gwent Police can confirm". */
const NAMED_AUTHORITY_VOICE = cue(
  /^(?:the )?[A-Z][\w’'&.-]*(?: (?:[A-Z(][\w’'&.)-]*|of|and|for|the|in|upon)){0,9},? (?:can (?:neither )?confirm|confirms|(?:does not |do not )?holds?\b|has (?:now )?(?:considered|completed|conducted|dealt|decided|searched|undertaken|reviewed)|is (?:not obliged|unable|able to)|neither confirms|received your)/,
);

/** A body's noun and a verb: 'The Trust will not be processing them'. */
export const BODY_VOICE = cue(
  /^(?:[Tt]he )?(?:[A-Z][\w’'&.-]*(?: (?:[A-Z(][\w’'&.)-]*|of|and|for|the)){0,8} )?(?:[Cc]ouncil|[Tt]rust|[Dd]epartment|[Ff]orce|[Uu]niversity|[Bb]oard|[Aa]uthority|[Ss]ervice|[Cc]ollege|[Aa]gency|[Oo]ffice|[Cc]ommission|[Ee]xecutive|[Cc]onstabulary|[Pp]olice|[Mm]useum|[Gg]allery|[Ss]chool|[Aa]cademy|[Pp]artnership|[Rr]egulator|[Cc]ompany|[Aa]ssociation|[Mm]inistry)(?: \([A-Z]\w*\))? (?:has|have|is|are|was|does|do|did|will|would|can|cannot|holds?|considers?|believes?|estimates?|refuses?|received|answers?|neither|may|must|owns?|keeps?|spent|paid|made|gave|took|had|bought|sold|ran|kept|found|sent|lost|held|employs|spends|pays|[a-z]{2,12}ed)\b/,
);

/** First words of a requester. */
export const REQUESTER_VOICE = cue(
  /^(?:[“"‘']?)(?:we are (?:doing|working on|researching|writing|preparing) (?:a|an|some) (?:\w+ )?(?:piece|project|story|article|survey|study|investigation|research|feature|programme|dissertation)\b|we are (?:collecting|gathering|compiling) (?:information|data|figures|statistics|evidence) (?:about|on|from|for|relating|regarding)\b|i am (?:researching|writing (?:to (?:request|ask|make|obtain|seek|enquire|you under)|for|about|under the (?:freedom|foi|environmental|provisions|terms|act))|looking|interested|collecting|requesting|seeking|a |an |submitting|making|contacting|trying)|i(?:'d| would|’d) (?:(?:greatly|really|very much|also) )?(?:like(?! to (?:confirm|inform you|advise you|assure you|explain|make (?:it )?clear|point out|draw your)\b)|be (?:very |most )?grateful|appreciate)|we would (?:(?:greatly|really|very much|also) )?(?:appreciate|be (?:very |most )?grateful)\b|if (?:i|we) (?:could|can|may|might) (?:(?:please|also|kindly) )*(?:receive|have|see|get|be (?:sent|given|provided|told))\b|i (?:wish|want|help|request|require|ask|have read|understand|hereby|seek|should like(?! to (?:help|assist)\b))|it would be (?:great|good|helpful|useful|appreciated) if you could (?:give|send|provide|tell|let|supply|share)|(?:please )?(?:can|could|would|will) you|please (?:can|could|would|provide|supply|send|state|tell|confirm|advise|let me|give|list|disclose|publish|share|(?:accept|consider|treat|regard) (?:my|this) (?:application|request|letter|e-?mail))|under the (?:provisions|terms|freedom|foi|environmental|act)(?![^.?!]{0,120}\b(?:was|were|been) asked\b)|(?:more )?specifically,? (?:i\b|we\b|under\b)|this is (?:a|an) (?:request|foi|freedom|eir|information)|i (?:am (?:sending|lodging|filing|putting in)|submit|make|send|lodge|file) (?:you )?(?:this|an?|the following|my)(?: [\w()]+){0,5}? (?:requests?|application|enquiry|questions)\b(?! (?:back|on)\b)|i (?:write|am writing) to (?:request|ask (?!you to confirm))|fao\b|(?:pursuant to|in accordance with) the(?![^.]{0,140}\byour (?:request|letter|e-?mail|enquiry)\b)|for (?:each|every|the (?:period|financial year|years?))|how (?:many|much|often)\b|what (?:is|are|was|were|proportion|percentage)\b|(?:copies|a (?:copy|list|breakdown)) of(?![^.?]{0,160}\b(?:is|are) (?:\w+ )?(?:attached|enclosed|published|available|below|held)\b))/i,
);

/** A requester's own first words, printed by the authority without a word of its own before them. */
export const ASKS_BY_THE_ACT = cue(
  /^["“'‘]?(?:(?:under|pursuant to|in accordance with) (?:the )?(?:provisions of the )?(?:freedom of information|FOI|FOISA|environmental information|EIR)\b[^.?!:]{0,60}[,:]? )?(?:please )?(?:(?:I|we) (?:would (?:like(?! to (?:confirm|inform you|advise you|assure you|explain|point out)\b)|be grateful)|wish|want|request|am (?:writing to )?request|should like|hereby)\b|(?:(?:if|where|for)\b[^.,?!]{0,60}, )?please (?:provide|supply|send|state|confirm)\b|(?:can|could|would) you (?:please |kindly )?(?:provide|supply|send|tell|state|confirm)\b)/i,
);

/** 'As to point 2, call signs are exempt under section 24(1).': nobody who asks says so, but of what he understands. */
const NAMES_GROUND = cue(
  /^(?![^.?]{0,140}\b(?:I|[Mm]y|[Mm]e)\b)[^.?]{3,140}\b(?:is|are) (?:\w+ )?(?:exempt|withheld|refused|excepted)\b[^.?]{0,40}\b(?:[Ss]ection|[Rr]egulation) ?\d/,
);

/** 'Under section 21 – Information already available': the ground of an answer, alone on its line. */
const GROUND_LINE = cue(
  /^(?:under |exemption:? )?(?:section|regulation|s\.|reg\.) ?(?:1[24]|2[1-9]|3\d|4[0-4])\b(?:\(\w{1,2}\)){0,3}\s?(?:[-–—:]\s?)?[\p{L} ,]{4,70}\.?$/iu,
);

/** True for a line that says, alone or in its first sentence, what an answer is refused by. */
export function namesGround(text: string): boolean {
  return GROUND_LINE.test(text) || NAMES_GROUND.test(text.replaceAll("\n", " "));
}

/** A greeting line, the whole of it. */
export const GREETING =
  /^[“"‘']?(?:(?:dear|annwyl)\b(?:[^.?!:]|(?<=\b(?:[A-Z]|mrs?|ms|dr|prof))\.){0,80}|good (?:morning|afternoon|evening)(?: (?:all|both|team|there|everyone))?|bore da|prynhawn da|(?:hello|hi)(?: (?:all|both|team|there|everyone))?|to whom it may concern|fao\b[^.?!:]{0,60})[,.!:]?$/i;

/** 'Hello there. I should like to know …': who speaks behind it opens the part. */
const GREETED = /^(?:hi|hello|good (?:morning|afternoon|evening))(?: (?:there|all|both|team))?[.,!] (?=\p{Lu})/iu;

/** 'After careful consideration we have decided …': what it leads to opens the part. */
const CONSIDERED =
  /^(?:after|following|having given(?: this| it| the matter)?|upon) (?:\w+ ){0,2}(?:consideration|thought|reflection)(?: of (?:your|the|this) [^,.]{1,40})?,? (?=(?:i|we|the|it|your)\b)/i;

/** A line from the words on that tell who speaks. */
export function asSpoken(line: string): string {
  return line.replace(GREETED, "").replace(CONSIDERED, "");
}

/** A greeting of a requester: it names a body or a team, not a person. */
export const GREETING_TO_AUTHORITY = cue(
  /\b(?:council|police|constabulary|trust|authority|department|ministry|office|university|college|service|services|limited|ltd|board|commission|agency|executive|school|academy|museum|hospital|partnership|association|parliament|assembly|corporation|inspectorate|ombudsman|trustees|governors|fund|foi|freedom|information|team|officer|government|nhs|requests)\b/i,
);

/** What an automatic or early reply says instead of an answer. */
export const ACKNOWLEDGEMENT = cue(
  /\b(?:you (?:can|should|will) (?:expect|have|receive) (?:an? |our |the )?(?:full |substantive )?(?:answer|response|reply)|(?:will|shall)? ?endeavour to (?:provide|process|send|give|let you have|respond|reply)\b|(?:will|aim to|hope to|shall) (?:respond|reply|process your request|let you have|be (?:answered|responded)|(?:provide|send|give) (?:you (?:with )?)?(?:an?|the|our) (?:\w+ )?(?:response|reply|answer))|will be (?:answered|dealt with|processed)|we have logged your|(?:have|has) (?:now )?(?:been )?(?:forwarded|passed|sent|referred)\b[^.]{0,40} to (?:the |our |an? )?(?:relevant|appropriate|correct|right|responsible)\b[^.]{0,60}\b(?:for (?:their|its|an?) (?:\w+ )?(?:reply|response|attention|action|answer)|who will)\b|acknowledge (?:receipt|your)|(?:will|shall|['’]ll) (?:look into (?:this|it|your)|(?:come|get) back to you|be in touch)|(?:are|am) (?:currently |still )?(?:processing|considering|collating|working on) your (?:request|enquiry)|within (?:20|twenty) working days (?:of|from|as))\b/i,
);

/** A requester of several persons says 'we would like'; all else that 'we' say is the authority's. */
export const WE_SAY = cue(
  /^we (?!(?:(?:therefore|hereby|also|further|now|respectfully|kindly|formally|then) )*(?:would (?:(?:greatly|really|very much|also) )?(?:like|appreciate|be (?:very |most )?grateful)|should like|are (?:therefore |currently |also )?(?:a|an|researching|interested|looking|seeking|requesting|asking(?! you\b)|submitting|contacting you|aware (?:that|of)|keen|doing (?:a|an|some)|(?:collecting|gathering|compiling) (?:information|data|figures|statistics|evidence) (?:about|on|from|for|relating|regarding)\b|carrying out (?:a|an|some) (?:survey|study|research))\b|wish|request|want|ask|need|require|seek|understand|believe that you|were told|have been told|have (?:seen|read|noticed) (?:that|in|on|from)\b|write to request))[a-z]+/i,
);
/** 'We do not know which you mean. Would you please let us have its date?' */
export const ASKS_US = cue(/[.;] (?:[A-Z][^.?]{0,40}\b)?(?:let|tell|give|send) us\b[^.?]{0,80}\?\W*$/);

/** An authority asks what is meant: 'Please could you tell us whether …'. */
export const ASKS_BACK = cue(
  /^(?:please )?(?:(?:can|could|would|will) you (?:please )?|(?:tell|let) )(?:tell|let|clarify|specify|confirm|advise|explain)?\b[^?]{0,40}\b(?:us|we|your request|you (?:mean|want|are (?:asking|seeking|looking)))\b|^please (?:clarify|specify)\b/i,
);

/** Right behind what was asked 'Could you confirm the years you are interested in so that we can progress this?' is none of the questions, nor is 'We need to know more before we can look for it.' */
export const ASKS_OF_REQUEST = cue(
  /^(?:(?:(?:with|in) (?:regards?|reference|respect|relation) (?:to|of)|regarding|for|as to) (?:your )?(?:questions?|points?|parts?|requests?) \(?\w{1,3}\)?[^,?]{0,40}, )?(?:please |kindly )?(?:can|could|would|will) you (?=[^?]{0,160}\b(?:your (?:request|enquiry|questions?)\b|you (?:mean(?:t)? by|are (?:interested in|asking (?:for|about)|seeking|looking for|after|referring to)|require|want|would like)\b|so that we (?:can|may) (?:progress|process|proceed|answer|deal|identify|locate|search|help|respond|consider|take)|(?:questions?|points?|parts?) \(?\w{1,3}\)? (?:of your request|above)))[^?]{4,200}\?|^(?:please |would you (?:please )?|could you (?:please )?)(?:tell us|let us know) (?:which|what|whether)\b[^?.]{0,90}\byou (?:mean(?:t)?\b|have in mind|are (?:interested in|asking (?:for|about)|looking for|after|referring to))|^(?:unfortunately,? |however,? )?(?:we|i) (?:do |will |would )?need (?:to (?:know|have) )?(?:(?:some|a (?:little|bit)) )?(?:more|further)\b[^.?]{0,60}\b(?:before|so that|in order|if) (?:we|i|to)\b/i,
);

/** 'Does the Board own a crane? If so, please send its manual.': who is named in a question does not speak. */
const PUTS_QUESTION = cue(
  /^(?:\W?(?:question )?\w{1,3}[.):]{0,2}\s[–-]? ?)?(?:if so,? )?(?:does|do|did|is|are|was|were|has|have|had|will|would|can|could|should|how|what|when|where|which|who|whose|why)\b[^.!?\n]*\?/i,
);

/** True for a line that only a public authority says. */
export function isAuthorityVoice(line: string): boolean {
  if (!AUTHORITY_VOICE.test(line) && !NAMED_AUTHORITY_VOICE.test(line) && !BODY_VOICE.test(line)) return false;
  return !PUTS_QUESTION.test(line);
}
