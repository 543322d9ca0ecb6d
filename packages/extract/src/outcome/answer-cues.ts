import { cue } from "../text/cue/cue.js";
import type { AnswerCue } from "./answer-cue.js";
import { HOURS_OF_WORK } from "./cost-words.js";
import { NOT_HELD_CUES } from "./not-held-cues.js";
import { NOT_WITHHELD_CUES } from "./not-withheld-cues.js";

/** What is taken out of a paper; bins and trees are taken out too. */
const WRITTEN = String.raw`(?:names?|details?|information|data|material|signatures?|(?:e[- ]?mail |home )?addresses|(?:telephone|phone|contact|mobile|account|reference|collar|badge) numbers?|identit\w+|identif\w+|personal|individuals?|content|passages?|paragraphs?|text|wording|entries|columns?|(?:section|regulation|s\.?) ?\d+|(?:parts|some) of (?:the|this|it|them)|exempt\w*)`;

/**
 * Sentence cues. Order is precedence: a sentence that refuses to confirm or deny says nothing of holding, one that says
 * 'not held' gives nothing. A sentence that no row reads gives information.
 */
export const ANSWER_CUES: readonly AnswerCue[] = [
  {
    // The law in general, which says nothing of this request.
    sign: "reason",
    pattern: cue(
      /^\W*(?:unless\b[^.;]{0,60}, |in general,? |under (?:the|this) act,? )?the (?:first|second|other)\b[^;]{0,70}?\b(?:(?:is|being) (?:(?:the|a|an) )?(?:\w+ )?to (?:confirm|inform|tell|say|disclose|give|provide|communicate|supply)\b|requires|obliges)|^\W*(?:when|where|if|whenever) [^.;]{0,100}\bexemptions?\b[^.;]{0,80}\bsection 17\b[^.;]{0,60}\b(?:requires|obliges|provides)\b|^\W*section 17(?:\(\d\))? of (?:the|this|that) [^.;]{0,60}\b(?:requires|obliges)\b|\b(?:places?|imposes?|creates?) two (?:\w+ )?(?:duties|obligations)\b/i,
    ),
    examples: {
      match: [
        "Unless exemptions apply, the first duty at Section 1(1)(a) is to confirm or deny whether information is held.",
        "The second of these, in section 1(1)(b), is to give it.",
        "Where exemptions are relied upon Section 17 of the Freedom of Information Act 2000 requires the Board, when refusing, to send a notice.",
        "Section 17 of the Freedom of Information Act 2000 requires us, when refusing to provide it, to give a notice.",
      ],
      noMatch: [
        "The duty to confirm or deny does not arise.",
        "The first is exempt under section 43(2).",
        "Under section 17 this letter is a refusal notice.",
        "The second duty officer was ill.",
      ],
    },
  },
  {
    sign: "neither-confirm-nor-deny",
    pattern: cue(
      /\bneither (?:to )?confirm(?:s|ed|ing)?,? n(?:or|either) (?:to )?den(?:y|ies|ied|ying)\b|\b(?:not (?:obliged|required|under a duty)|(?:will|would|can|do|does) not|refus\w+|exclud\w+|without|unable|cannot|can not|duty)\b[^.]{0,40}\bconfirm (?:or|nor) (?:deny|refute)\b|\bdo(?:es)? not confirm,? (?:and|or|nor) (?:do(?:es)? (?:(?:we|it) )?)?(?:not )?deny\b|\bwhether or not (?:we|the \w+|it) (?:holds?|ha(?:ve|s))\b[^.]{0,80}\bcannot be (?:said|stated|told|disclosed)\b|\bduty (?:to|in)\b[^.]{0,60}\bdoes not arise\b|\bdoes or does not exist\b|\b(?:exempt from|relieved (?:of|from)|not (?:under|subject to)|no longer under) (?:the|its|our|any|a) duty to (?:say|state|tell you|confirm) (?:whether|if)\b|\bto confirm (?:or|nor) (?:deny|refute)\b[^.]{0,160}\bwould\b|\b(?:to |from )?(?:reveal|say|disclose|state)(?:ing)? whether (?:or not )?(?:it|they|this|such|any|the \w+)\b[^.]{0,40}\b(?:is|are|was|were) held\b[^.]{0,60}\b(?:would|contrary|exempt)\b|\b(?:not|refus\w+|declin\w+) (?:\w+ )?(?:to )?(?:say|tell you|state|disclose) (?:whether|if) (?:or not )?[^.;]{0,40}\b(?:holds?|held|exists?)\b/i,
    ),
    examples: {
      match: [
        "We can neither confirm nor deny whether this is held.",
        "The duty in s1(1)(a) of the Act does not arise by virtue of Sections 24(2) and 31(3).",
        "The force will not confirm or deny whether it is held.",
        "The Board is exempt from the duty to say whether it holds the information.",
        "To confirm or deny that she was seen there would itself reveal something of her.",
        "To confirm or refute this would tell where the unit works.",
        "We do not confirm, and do not deny, that a file exists.",
        "Whether or not the Trust holds anything on her cannot be said.",
        "The force will not say if it holds this.",
      ],
      noMatch: ["We confirm that the information is held.", "I can confirm the number."],
    },
  },
  {
    sign: "reason",
    pattern: cue(
      /^(?:a )?public authorit(?:y|ies) (?:is|are|do|does) not (?:required|obliged|have) to create\b|\b(?:act|regulations?|law|exemption|exception) (?:allows?|permits?|entitles?|enables?) (?:us|an authority|(?:a )?public authorit(?:y|ies)) to (?:refuse|withhold)\b|\b(?:thought (?:at first )?of (?:withholding|refusing)|no longer (?:rely|relies|exempt|withh\w+)|(?:do|does|did) not uphold|not (?:to be )?upheld|(?:do|does|did) not (?:consider|believe|think|accept|agree|find)(?: that)? [^.]{0,60}\b(?:appl(?:y|ies|ied)|(?:is|are|was|were) (?:engaged|exempt))|(?:exemption|exception|(?:section|regulation) ?\d{1,2}[^ .]{0,12}) (?:(?:is|was) not engaged|do(?:es)? not (?:in fact )?apply|did not apply|no longer applies)|decided (?:not to|against) (?:rely|withh\w+)|should not (?:have been|be) (?:withheld|relied|applied|cited|used|claimed|engaged)|have withdrawn|withdraw (?:our|the) reliance|you are (?:right|correct) (?:about|to)\b|(?:withheld|refused) (?:at first|originally|initially)|(?:at first|originally|initially) (?:\w+ ){0,2}(?:withheld|refused)|(?:regret|sorry|apologi[sz]e)\b[^.]{0,60}\b(?:was|were) not|should have been (?:given|sent|disclosed|provided|released|answered)|(?:was|were) (?:properly|rightly|correctly|wrongly|incorrectly) (?:used|applied|engaged|cited|relied)|unable to (?:provide|send|attach|supply|give)\b[^.]{0,30}\b(?:directly|(?:by|via) e-?mail|as an attachment)|(?:considered|re-?considered|reviewed|re-?examined|looked (?:again |afresh )?at) (?:(?:all|each|some) (?:of )?)?the withheld (?:information|material|documents?|records))\b|^(?:your|the) complaint (?:about|of|as to|regarding) (?:the |our )?(?:delay|late\w*|time\w*)\b/i,
    ),
    examples: {
      match: [
        "We thought at first of withholding this under section 43(2).",
        "I have considered all of the withheld information afresh.",
        "I do not uphold the use of section 43(2).",
        "You are right about section 40(2).",
        "The exception should not have been cited.",
        "I do not consider that the exemption applies.",
        "Section 43(2) was not engaged.",
        "Your complaint about the delay is upheld and I apologise.",
        "Public authorities are not required to create information in order to answer a request.",
        "The Regulations allow us to refuse to disclose it if an exception applies.",
      ],
      noMatch: ["We are withholding this."],
    },
  },
  ...NOT_WITHHELD_CUES,
  ...NOT_HELD_CUES,
  {
    sign: "reason",
    pattern: cue(
      /\b(?:exempt(?:ed|ion)?|withh[eo]ld)\b[^.]{0,120}\b(?:section|s\.?) ?39(?:\(2\))?(?![\d(])|\b(?:section|s\.?) ?39(?:\(2\))?(?![\d(])[^.]{0,120}\b(?:exempt(?:ed|s|ion)?)\b/i,
    ),
    examples: {
      match: [
        "It is exempt from the Act by section 39 and is dealt with under the Regulations.",
        "We rely on the exemption in section 39(2) so that one set of rules applies.",
      ],
      noMatch: ["It is exempt under section 39(1) as it would endanger safety."],
    },
  },
  {
    sign: "redacted",
    pattern: cue(
      new RegExp(
        String.raw`\b(?:is|are|have been) (?:attached|enclosed|disclosed|released|provided)\b[^.]{0,60}\b(?:and|but)\b[^.]{0,60}\b(?:is|are|has been|have been) (?:\w+ )?(?:withheld|exempt)\b|\b(?:have|has|were|was|is|are)(?: been)? (?:blurred|obscured|pixell?ated|masked|blacked out|blanked out|painted out)\b|^\W*(?:response|reply|document)s? \((?:some|part(?:ly|ially)?)\b|\b(?:(?<!\bun-?)redacted|redactions? (?:have|has|were|was|are|is) (?:also |therefore )?(?:been )?(?:made|applied)|(?:made|applied) (?:some |a few |a number of |minor |the |these )?redactions?|with (?:a (?:small |limited )?number of |some |a few |minor |limited )redactions|(?:blank|black|mask|cross|scor)(?:ed|ing) out|masked|anonymised|obscured|(?:taken out|removed|(?<=\b(?:have|has|were|was) (?:been )?)left (?:out|off)(?![^.;]{0,20}\bas you\b))(?:(?<=\b${WRITTEN}\b[^.]{0,100})|(?=[^.]{0,100}\b${WRITTEN}\b)))\b(?<!\b(?:if|unless|until|even|whether|could be|would be|considered|consider|nothing|what (?:is|would be) left)\b[^.]{0,60})(?<!\bwould (?:\w+ )?(?:have|need) to be\b[^.]{0,120})|\bsuppressed\b|\b(?:concluded|decided|f[io]nd|found|agreed?) that (?:some|part|parts|much) of (?:the|this|that|it)\b[^.]{0,40}\b(?:can|may|should|could) (?:now |also |therefore )?be (?:disclosed|released|provided|given)\b|\b(?:presented|shown|given|reported|expressed|displayed|recorded) (?:in the form of|as|by) ['‘’"“<]{0,2}(?:(?:less|fewer) than|under|<) ?(?:five|5|ten|10)\b|\bfewer than (?:five|5|ten|10)\b[^.]{0,60}\b(?:withheld|exempt|disclos)`,
        "i",
      ),
    ),
    examples: {
      match: [
        "Three of the reports are attached and one is withheld.",
        "Response (some exceeds the limit) - Download",
        "Names of junior staff have been redacted under section 38(1)(b).",
        "We have taken out the signatures.",
        "Staff names below head of service have been left out.",
        "Number plates have been blurred under regulation 13(1).",
        "Redactions have been made to the letters under section 25(1).",
        "I have enclosed the programmes, with a small number of redactions.",
        "Small figures are shown as 'fewer than five'.",
        "I have concluded that some of the information can be disclosed.",
      ],
      noMatch: [
        "The skip was emptied.",
        "Fourteen bins were removed in 2023, all because they were damaged beyond repair.",
        "They are withheld.",
        "We hold a policy on redactions.",
        "Each form would have to be read and every name and address taken out by hand.",
        "We are refusing to send the un-redacted version.",
      ],
    },
  },
  {
    sign: "withheld",
    pattern: cue(
      /\b(?:I|we) (?:am |are |can |do )?(?:therefore )?(?:will not|won['’]t|would not|not|can ?not|can['’]t|unable to|not able to) (?:go|say|add) (?:any )?(?:further|more)\b|\b(?:I|we) (?:(?:will not|won['’]t) (?:split|divide|break)|(?:are|am) not (?:splitting|dividing|breaking))\b|\bthe same (?:reasons?|reasoning|exemptions?|exceptions?|grounds?)(?: and \w+)? (?:apply|applies)\b|\b(?:will not|won['’]t|would not|declin\w+ to|prefer not to) (?:say|tell you|name|identify|state|specify) (?:which|who|where|what|how|when|them|the)\b|\b(?:(?:not (?:able|prepared|willing|going)|unable) to|won['’]t|can['’]t|cannot|can not) (?:say(?=[.;,]|$)|tell you|comment|share (?:this|that|it|them|the|any)\b|let you have|send (?:you )?(?:this|that|it|them|these|those|the|any|copies|a copy)\b(?! (?:to|by|direct|via)\b)|give (?:you )?(?:this|that|it|them|out|the|their|any)\b)|\b(?:have|has) not (?:therefore )?(?:said|named|identified|shown|stated) (?:who|which|where|what|them|the (?:names?|places?|firms?|people|sites?))\b|\b(?:we|I)(?: are| am|['’]re|['’]m) (?:therefore )?not (?:(?:legally |therefore )?(?:required|obliged|bound) to (?:respond|reply|comply|answer)\b|(?:a public authority|subject to the|covered by the)\b)|^\W*(?:section|sect?|s|regulation|reg)\.? ?\d{1,2}[A-Z]?(?: ?\(\w{1,3}\)){0,3}(?:\s?[-–—:]|[.,]|\s?$)|(?<!\b(?:not|no longer|n['’]t) (?:\w+ )?)\b(?:exempt(?:ed|ing)?|excepted)\b(?! from (?:charge|vat|fees?|the charge))|(?<!\d )\bwithh(?:e|o)ld(?:ing)?\b(?! (?:calls?|(?:telephone )?numbers? (?:were|called)|payments?|wages|rents?|tax)\b)|\b(?:prevented|prohibited|barred)\b[^.]{0,30}\bfrom (?:giving|disclos\w+|releas\w+|provid\w+|supply\w+|shar\w+|pass\w+)\b|\b(?:we|i|is|are|am|be|been|being|therefore|hereby|must|to) (?:(?!not |never )\w+ ){0,2}refus(?:e|ed|ing)\b|^\W*refused\b|(?<!\d )\brefusal\b(?! (?:letters?|rates?|forms?|decisions?|(?:is|was) (?:\w+ )?(?:noted|recorded|logged|counted|entered|marked))\b)|\bexempts\b|\bmay not be (?:disclosed|released|published)\b|\bturn down a request\b|\b(?:not able|unable) to comply with (?:it|this|your)\b|\bnot required to (?:put|provide|supply|comply|answer|disclose|create)\b|\bdoes not satisfy\b|\bcost (?:\w+ ){0,3}more than\b|\b(?:not|no longer) (?:legally )?obliged\b|\bneed not comply\b|\b(?:do|does) not (?:have|need) to (?:answer|comply|do)\b|\b(?:not|unable|decline|declined) (?:(?:able|going|prepared|willing|in a position|possible(?: for (?:us|me|the \w+))?) )?(?:to )?(?:be )?(?:releas|disclos|provid|suppl[yi]|shar(?!e (?:an? |any )?(?:\w+ )?(?:reference|key|identifier|code|boundar|field)|(?:e|ed|ing)\b[^.;]{0,40}\bwith us\b)|giv)\w*\b(?! by\b)(?! (?:\w+ ){0,4}(?:services?|treatments?|clinics?|courses|therapy|facilities)\b)|\bcannot (?:be )?(?:releas|disclos|provid|supply|shar|giv)\w*|\b(?:section|regulation|s\.?|reg\.?) ?\d{1,2}[^.]{0,80}\b(?:appl(?:y|ies|ied)|is engaged|are engaged)\b|\b(?:exemption|exception)\b[^.]{0,100}\b(?:appl(?:y|ies|ied)|is engaged)\b|\bwill not be (?:provid|disclos|releas|suppl|shar|publish)\w*|\b(?:have|has|are|am|is) (?:therefore |also |now )?(?:appl(?:ied|ying)|rel(?:ied|ying) (?:up)?on|cit(?:ed|ing)|claim(?:ed|ing)|invok(?:ed|ing)) (?:the |an? |two |three |several |certain )?(?:following )?(?:exemptions?|exceptions?)\b|\bwould (?:exceed|be (?:above|over))\b[^.]{0,40}\b(?:limit|£450|£600)\b|\b(?:would|will|to) (?:exceed|(?:take|require|need|be)\b[^.]{0,30}\b(?:over|more than|longer than|(?:in )?excess of)) (?:the )?(?:18|24|eighteen|twenty[- ]four)[- ]hours?\b|\bnot organi[sz]ed in (?:such )?a way\b[^.]{0,20}\bto allow\b|\b(?:cost|costs) (?:limit|of compliance)\b|\bvexatious\b|\brepeated (?:one|request)\b|\bnot saying\b|\b(?:decided|going|able|prepared) not to (?:let|give|send|provide|disclose|release|share|supply)|\bnot (?:to )?let you have\b/i,
    ),
    examples: {
      match: [
        "We won’t say which depots they were taken from.",
        "We are not breaking this down by ward.",
        "I am not able to send you copies.",
        "We have not said who they are, see Note 2.",
        "We are not able to say.",
        "The Association is no public authority and we are not required to respond to your request.",
        "I'm afraid that we can't share the list.",
        "Exempt by virtue of Section 31(1)(a).",
        "The name is withheld.",
        "Commercially sensitive information Section 43 applied (see below)",
        "We are refusing your request under Section 14(1).",
        "Section 12(1) of the Act means we do not have to do this.",
        "The Board is not in a position to disclose the minutes.",
        "Regrettably it is not possible for us to provide the requested figures.",
        "The drawings are not able to be supplied.",
        "Section 22 - it is held in draft.",
        "Our files are not organised in such a way as to allow us to give this within the limit.",
        "The list is held but will not be disclosed.",
        "I regret that we are unable to comply with your request.",
        "To read them all would take in excess of 18 hours.",
        "However we have applied exemptions under section 30(b)(i) to some of this.",
      ],
      noMatch: [
        "Seven applications were received.",
        "It is exempt from VAT.",
        "We have not refused care to anyone.",
        "The Trust does not provide dental services.",
        "The two systems are separate and do not share a reference number.",
        "Losses go to the schemes, which do not share the figures with us.",
        "A refusal is noted on the card of the person concerned.",
        "It was not provided by one person but found in our files.",
      ],
    },
  },
  {
    // What is never told, as a rule or to guard somebody.
    sign: "withheld",
    pattern: cue(
      /\b(?:we|I|the \w+) (?:never|(?:do|does)(?: not|n['’]t)) (?:as a rule |normally |usually |routinely |generally )?(?:name|identify|give(?: out)?|reveal|hand out|pass on) (?:the )?(?:(?:exact|smaller|individual|junior) )?(?:names?|identit\w+|addresses|numbers|figures|counts|complainants|officers|members of staff|staff|individuals|people|those who|anybody|anyone)\b|\bnot at liberty to\b|\bto (?:tell you|say|name|give|identify|confirm)\b[^.;]{0,60}\bwould (?:also |then |itself )?(?:help (?:people|those|criminals|offenders|any(?:one|body)|someone|burglars|thieves)\b|(?:make|put|expose|endanger|identify)\b)/i,
    ),
    examples: {
      match: [
        "We never give the names of complainants.",
        "We do not name officers of these grades (section 40(2)).",
        "I am not at liberty to say.",
        "To tell you would help anybody who wished to break in.",
      ],
      noMatch: [
        "We do not name our boats.",
        "It is important to say thank you, which would help.",
        "We do not identify a need for more staff.",
      ],
    },
  },
  {
    // What disclosure would do, and what has been made up one's mind to: a refusal that names nothing.
    sign: "withheld",
    pattern: cue(
      /\b(?:to (?:release|disclose|publish|reveal|supply|put)|(?:releas|disclos|publish|reveal|supply)ing|(?:its|their|the|such) (?:release|disclosure|publication))\b[^.]{0,100}\b(?:would|could|might) (?:also |clearly |then |therefore |itself )?(?:be likely to )?(?:endanger|harm|prejudice|damage|discourage|undermine|expose|breach|inhibit|hinder|weaken|be (?:unfair|unlawful|contrary|in breach)|not be in the public interest|help (?:people|those|criminals|offenders|anyone|someone)\b|put\b[^.]{0,40}\bat risk|make\b[^.]{0,40}\b(?:open|vulnerable) to)|\b(?:decided|chosen) (?:not to(?=[.,;]|$)|against (?:it|disclos\w+|releas\w+|publi\w+)|to (?:hold|keep) (?:it|this|them|these|that) back)|\b(?:shall|will) not be (?:answering|replying|responding|sending|copying)\b|\b(?:neither|none|nothing)(?: of (?:it|them|these|those|this|that|the \w+))?(?: \w+)? (?:will|shall|can|may|is to|are to|should) (?:therefore |now )?be (?:disclosed|released|published|provided|supplied|sent|given|shared|made public)\b|\bmust (?:therefore |accordingly |regretfully )?decline\b|\bdeclin(?:e|es|ing) to (?:answer|do so|disclose|release|provide|share)\b|\b(?:do|does) not (?:propose|intend) to (?:copy|disclose|release|publish|provide|supply|send|share)\b|\b(?:do|does) not (?:believe|think|consider) (?:that )?(?:it|they|this|these|the \w+) (?:should|ought to) be (?:disclosed|released|published|provided|made public)\b|\b(?:attracts?|covered by|subject to|protected by|is) (?:legal (?:professional |advice )?)?privileged?\b(?! (?:class|position|access))|(?<!\b(?:not|no longer|nor|neither) )\bcommercially (?:confidential|sensitive)\b(?! (?:waste|contracts? were))|\brefused (?:its |their |his |her )?(?:consent|permission) (?:to|for) (?:the )?(?:disclos|releas|publi|us)\w*|\bnot (?:disclosed|willing to (?:name|share|release|disclose|give|provide|say))\b|\b(?:disclosure|release|publication)(?: of (?:\w+ ){1,4}?)? ?(?:is|are|would be) (?:therefore )?not (?:permitted|allowed|lawful)\b|\bno serious purpose\b/i,
    ),
    examples: {
      match: [
        "To release the places would help people to avoid being seen, so we have decided not to.",
        "We have decided to hold them back until the spring.",
        "On that basis we must decline.",
        "The advice attracts privilege and we see no reason to give that up.",
        "Their places are not disclosed.",
        "I am sorry to have to tell you that neither will be disclosed.",
        "None of it can be released.",
        "The names are personal data and disclosure is not permitted by regulation 13(1).",
      ],
      noMatch: [
        "The council decided not to charge for it.",
        "Publishing the list would cost £400.",
        "We decided against a second pier.",
        "None of the tickets was given away.",
      ],
    },
  },
  {
    sign: "not-held",
    pattern: cue(
      /\bneither\b[^.]{0,80}\bh(?:old|olds|as|ave) (?:any|a) (?:record|information|copy|copies|data)|\b(?:hold|holds|held|have|has) (?:none(?=\s*(?:[.,;]|$)| that | which | of (?:the|this|that|these|those|what) )|no (?:[\w-]+ ){1,2}(?:information|records?|data|documents?|files?)\b)|\bno (?:[\w-]+ ){1,3}(?:has|have) been (?:retained|kept|preserved)\b|\b(?:is|are) not (?:a )?matters? for (?:us|the \w+|this \w+)\b/i,
    ),
    examples: {
      match: [
        "Neither the depot nor the clerk holds any record of works there.",
        "The Act extends to recorded information and we hold none that would answer it.",
        "It has held no repairs information since 2008.",
        "No job description has been retained.",
        "This is not a matter for the Department.",
      ],
      noMatch: ["Neither of the two boats was let.", "The pier is held by none but the Board's own tenants."],
    },
  },
  {
    sign: "withheld",
    pattern: HOURS_OF_WORK,
    examples: {
      match: ["To look at each would take 6293 records x 2 minutes = 209.8 hours to complete."],
      noMatch: ["It takes two hours to read.", "Volunteers gave 209 hours of their time."],
    },
  },
  {
    sign: "given",
    pattern: cue(
      /\b(?:I|we) (?:now |have |also |can |am |are )*(?:attach(?:ed|ing)?|enclos(?:e|ed|ing)|provid(?:e|ed|ing)|releas(?:e|ed|ing)|suppl(?:y|ied|ying)|disclos(?:e|ed|ing)) (?:you with )?(?:an? |the )?(?:copy |copies )?(?:of )?(?:some|most|all|much|part|both|several|the majority|what)\b/i,
    ),
    examples: {
      match: [
        "I enclose some of the information you have requested at Annex A of this letter.",
        "We have provided copies of most of what you asked for.",
      ],
      noMatch: ["We hold some of this.", "We provided a letter in May."],
    },
  },
  {
    sign: "reason",
    pattern: cue(
      /\b(?:I|we) (?:now |hereby )?(?:provide|give|send|offer) (?:you (?:with )?)?(?:a|an|our|my|the|this) (?:full |final |formal )?(?:response|reply|answer)\b|\baggregated? (?:your|this|these|the) requests?\b|^\W*(?:I|we|the \w+) (?:have |has |had )?(?:approached|consulted|contacted|written to|wrote to|spoken (?:to|with)|sought (?:the )?(?:views|opinion|consent) (?:of|from)|asked)\b[^.?]{0,80}\b(?:object\w*|consent\w*|views?|refus\w*|declin\w*|agree\w*|concern\w*)\b|\brequests? (?:has|have|was|were) (?:been )?aggregated\b|\btel(?:ephone)?\s?: ?[+(\d][\d ()]{6,24} (?:fax|e-?mail|www)\b|^\W*you (?:have |had )?(?:asked|requested|sought)\b(?![^.]*\b(?:attach\w*|enclos\w*|below|is|are|was|were|holds?)\b)[^.]*\.?$|\b(?:places?|imposes?|has|have|gives?|creates?) (?:\w+ )?(?:two )?(?:duties|duty|rights?|obligations?)\b|\breceived your (?:request|e-?mail|letter|enquiry)\b[^.]{0,40}\W*$|^\W*thank you for your (?:request|e-?mail|letter|enquiry|message)(?: (?:of|dated) [\w ]{3,20})?,?(?: (?:which|that) (?:we|was|I|the \w+) [^.,]{0,20}received[^.,]{0,40}| received[^.,]{0,40})?\W*$|\b(?:have|has) (?:handled|dealt with|processed) (?:your|this) request under\b|\b(?:it|this|your request) (?:has been|was|is|is being) (?:therefore )?(?:handled|dealt with|considered|treated|processed) under (?:the )?(?:freedom|environmental|foi|eir|act|regulations)|^\W*(?:our|the) (?:response|reply|answer)\W*$|\bforms? part of (?:an? |the |our )?(?:ongoing|continuing|live)\b|\b(?:I|we) can (?:now )?(?:respond|reply)\b|\b(?:I|we) (?:can )?confirm (?:that )?(?:the \w+|we|it|I|(?:\w+ ){1,5}?(?=holds)) ?(?:do |does )?holds?\b(?! (?:no|nothing|\d))|^(?:following|on|after|upon) receipt of your request\b[^.]{0,40}\bsearch(?:es)? (?:was|were|has been|have been) (?:conducted|made|undertaken|carried out|completed)\b|^(?:as|since|because) (?:the|this|your)\b[^.]{0,120}\b(?:request|it) (?:has been|was|is being) (?:considered|handled|dealt|treated)\b|^i (?:have )?(?:thought about|considered|agree|accept|find)\b|\bpublic interest\b|\bwould\b(?! (?:like|be happy|be pleased))|\b(?:may|might|could) (?:also )?(?:be )?(?:prejudic\w+|endanger|undermine|harmful)\b|\b(?:to|will) be (?:published|placed|put|made available|released)\b|\balready (?:published|available|in the public|on)\b|\bpublished (?:by|on|in)\b|\b(?:absolute|qualified|class[- ]based|prejudice[- ]based)\b|\bdata protection\b|\b(?:is|are|be|constitutes?) (?:the |their |his |her |third[- ]party ){0,2}personal (?:data|information)\b|\bthis (?:exemption|exception|letter|section)\b|\b(?:exemption|exception)s?\b|\b(?:hours|minutes) (?:each|per|of(?! (?:(?:the|its|that|this|those|all|each|any) |\d))|a|at|to)\b|\bappropriate limit\b|\b(?:we|i) (?:do )?hold (?:this|it|the information|what|that)\b|\bholds? (?:an?|some|the|this|it|what|that)\b|\b(?:has|have) (?:some|all|most|part|much) of (?:this|it|what|the)\b|\binformation (?:is|that is|you (?:have )?(?:requested|asked for) is) held\b|\bthat (?:we|it|the \w+) (?:do(?:es)? )?holds?\b|\b(?:balance|outweigh\w*|weigh(?:ed|ing)?|in favour of)\b|\b(?:kept|stored|filed|recorded) (?:on|in|by|with|as)\b|\bwork (?:out|of finding)\b|\b(?:is|are) held\b/i,
    ),
    examples: {
      match: [
        "The balance lies in favour of openness.",
        "We have now looked into this and I give you our reply.",
        "A search takes four minutes each.",
        "This exemption is absolute.",
        "The name of a nurse is third party personal data.",
        "We hold this.",
        "As it is on the state of water, it has been handled under the Environmental Information Regulations 2004.",
        "We approached the supplier, which objects.",
        "The Board received your request on 3 May.",
        "Thank you for your request of 16 January 2023, which we received on 17 January 2023.",
        "This forms part of the ongoing work on the weir.",
        "I have considered it fully and I provide a response for your attention.",
        "You have requested a complex set of figures.",
        "The University has aggregated your request with others.",
        "The Old Mill, Fenby Tel: 01632 960 960 Fax: 01632 960 961",
        "A competitor who knew the rate would undercut it, and would be likely to win.",
      ],
      noMatch: [
        "Thank you for your letter, which told us of 14 gulls.",
        "You asked for the list, which is attached.",
        "There are 66.",
        "Copies of 22 emails are attached.",
      ],
    },
  },
];
