import { cue } from "../../text/cue/cue.js";
import type { LineRule } from "../site-profile.js";

/** What a site that publishes requests and their answers prints around the messages of a thread. */
export const REQUEST_SITE_LINES: readonly LineRule[] = [
  {
    name: "request-site",
    local: true,
    pattern: cue(
      /^(?:[-•*] )?(?:(?:\[(?:link to this|report|show quoted sections|view as html|download)[^\]]{0,30}\] ?){1,3}|(?:whatdotheyknow )?(?:sign in|log in|sign up)(?: or (?:sign up|register|log in))?(?: to .{1,30})?|(?:follow ?)?\d{1,6} followers?|dilyn(?: y cais hwn)? ?\d{1,6} d?dilyn[wy]r\w{0,2}|permalink|link to this(?: ?[|·]? ?(?:report(?: this message)?|message))?|actions|report|this request has been closed to new correspondence.{0,160}|(?:(?:is this )?(?:offensive|unsuitable|abusive|defamatory|spam)\? ?(?:or )?){1,3}(?:(?:please )?(?:report|flag|tell us)(?: (?:it|this(?: message| request)?|about it))?\.?)?|(?:something wrong\? )?(?:report|flag) (?:this|as)(?: (?:request|message|as|inappropriate|offensive|abusive|abuse|spam|unsuitable)){0,3}|report abuse|(?:anyone: )?download a zip file of all correspondence.{0,100}|(?:view )?event history details|automatic anti-spam measures are in place.{0,160}|(?:show|hide) quoted sections|(?:dangos|cuddio) (?:yr )?adrannau a ddyfynnwyd|(?:dangos|cuddio) (?:yr )?adrannau a ddyfynnir|things to do with this request|(?:anyone: )?add an annotation.{0,60}|act on what you(?:'|’)ve learnt|are you the owner of any commercial copyright on this page\?|download original attachment|this is an html version of (?:an attachment to the freedom of information request|a (?:word|pdf|powerpoint) (?:document|file)).{0,160}|this is a plain-text version of the freedom of information request\b.{0,300}|this message has been hidden\b.{0,200}|requests like (?:this|these) .{0,80}\bsupport\b.{0,20}|\((?:pdf|word|excel|powerpoint|text|html|image|zip|csv|rtf) (?:file|document|spreadsheet|presentation|archive)\)|update the status of this request|(?:collapse|expand) all correspondence|(?:next|previous) message|message \d{1,3} of \d{1,3}|report this request|send a follow ?up|has this request been referenced in journalism\b.{0,60}|see more examples of FOI in action\.?|FOI in action|(?:show (?:all|fewer) attachments)|this file has been erased\.?|.{3,40} has identified .{3,120} may have refused all or part of your request.{0,160}|more requests in this batch|(?:share this request|link copied!)|there (?:is|are) \d{1,6} (?:person|people) (?:tracking|following) this request|write to your politician|\d{1,3} attachments?|(?:un)?follow this request|track this request.{0,60}|(?:are|were) you the requester\?.{0,60}|there (?:is|are) \d{1,6} (?:person|people) following this request|(?:tweet|share) this request|request an internal review|(?:more )?similar requests|this (?:authority|body|organisation) is not (?:currently )?subject to FOI law\b.{0,120}|requests for personal information and vexatious requests are not considered valid.{0,80}|if you believe this request is not suitable, you can report it.{0,80}|looking for an EU authority\?|you can request documents directly from EU institutions.{0,80}|(?:view )?(?:browse|make and browse) (?:foi )?requests)$/i,
    ),
    examples: {
      match: [
        "show quoted sections",
        "3 followers",
        "2 Attachments",
        "Sign in or sign up",
        "Download original attachment",
        "Link to this",
        "Link to this | Report",
        "Link to thisReport",
        "Link to this Report this message",
        "Follow1 follower",
        "Dilyn y cais hwn 2 ddilynwr",
        "There is 1 person following this request",
        "There are 3 people tracking this request",
        "(Word document)",
        'This is a plain-text version of the Freedom of Information request "Weirs".',
        "Update the status of this request",
        "Message 2 of 7",
        "Anyone: Add an annotation (to help others)",
        "Follow this request",
        "[Link to this] [Report]",
        "Offensive? Unsuitable?",
        "Is this offensive? Report it",
        "Flag this message as inappropriate",
        "This authority is not subject to FOI law, so is not legally obliged to respond (details).",
      ],
      noMatch: [
        "Signed in the presence of a witness",
        "This request is about followers",
        "Report this to the police",
        "Report abuse figures for 2022",
        "This body is not subject to the Act, and answers as it sees fit.",
        "There are 12 people on this team",
        "Message 2 of the four was lost",
        "(see the Word document)",
      ],
    },
  },
  {
    name: "request-state",
    local: true,
    pattern: cue(
      /^(?:the request was (?:partially )?successful\.?|roedd y cais yn (?:rhannol )?ll?wyddiannus\.?|response to this request (?:is|was) (?:complete|long overdue|delayed|overdue).{0,300}|(?:currently )?(?:still )?waiting for (?:(?:a response|an internal review) (?:from|by) .{3,300}|[^.]{3,80} to (?:clarify|reply|respond)\..{0,200})|this request has an unknown (?:status|state).{0,120}|(?:the|this) request has been withdrawn by the person who made it.{0,160}|we(?:'|’)re waiting for .{3,80} to read .{3,160}|we don(?:'|’)t know whether the most recent response.{0,200}|(?:there was|this request has had) (?:a|an) (?:delivery )?error.{0,40}\bwhich needs fixing\b.{0,80}|(?:[^.?!]{3,120}|the request) is waiting for (?:your |the requester['’]s )?clarification\.?(?: if you are [^?!]{3,80} sign in (?:and|to) .{0,60}| please send a follow up message\.?)?|this request (?:was|is|will be) private until .{4,30}|this request is part of a batch sent to \d{1,4} authorities\.?|the authority would like to \/ has responded by (?:postal )?mail.{0,60}|this request has (?:been (?:reported|reviewed|marked|hidden)|had an unusual response)\b.{0,200}\b(?:administrators?|team|attention|vexatious)\b.{0,160}|you only have a right in law to access information about the environment from this authority\.?|[^.?!]{3,140}\. (?:please )?sign in (?:and|to) (?:send|write|reply)\b.{0,60})$/i,
    ),
    examples: {
      match: [
        "The request was partially successful.",
        "Response to this request is delayed. By law, the Weirs Agency should have answered by now (details).",
        "Waiting for an internal review by Weirs Agency of their handling of this request.",
        "Currently waiting for a response from Weirs Agency, they must respond by 3 May 2024 (details).",
        "This request has an unknown status.",
        "Response to this request was long overdue. Weirs Agency has now answered.",
        "Weirs Agency would like more detail. Please sign in and write to them.",
        "Weirs, Locks and Tolls Agency is waiting for clarification. If you are Jo Reed, please sign in to send a follow up message.",
        "This request was private until 3 May 2024",
        "This request is part of a batch sent to 41 authorities",
        "This request has been reported as needing administrator attention (perhaps because it is vexatious, or a request for personal information)",
      ],
      noMatch: [
        "The request was partially successful in that four of the letters were sent.",
        "The ambulance is waiting for a crew.",
        "Response to this request is by e-mail.",
        "The Board is waiting for clarification from its bank.",
        "This request has been reviewed by the Clerk.",
      ],
    },
  },
  {
    name: "request-site-event",
    local: true,
    pattern: cue(
      /^(?:(?:on )?\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9} \d{4}(?:,? (?:at )?\d{1,2}[:.]\d\d)?[:,–—-] ?)?(?:[^.?!:"“]{2,80} (?:set|changed|updated) the (?:status|state|description) (?:of (?:this|the) request )?to ["“'‘][^"”]{3,60}["”'’]\.?|(?:sent|delivered) (?:(?:a|the) )?(?:request|follow[- ]?up|message) to .{3,110} again(?:, using a new contact address)?\.?|this request was (?:automatically )?(?:closed|classified|published|made public) (?:by|as|on) .{3,60})$/iu,
    ),
    examples: {
      match: [
        '3 May 2024: Jo Reed set the status to "successful"',
        "Jo Reed changed the status of this request to “information not held”",
        "Sent a follow up to Weirs Agency again, using a new contact address.",
        "Sent request to Weirs Agency again.",
      ],
      noMatch: [
        "The clerk set the status to low.",
        "Sent request to Weirs Agency for a second time and had no answer.",
        "3 May 2024: 14 weirs were shut",
      ],
    },
  },
  {
    name: "request-site-welsh",
    local: true,
    pattern: cue(
      /^(?:rydym yn aros i .{3,80} ddarllen .{3,120}|roedd y cais yn .{3,40}lwyddiannus\.?|gwrthodwyd y cais gan .{3,110}|nid oedd (?:gan )?.{3,110} y wybodaeth y gofynnwyd amdani\.?|mae['’]r (?:ymateb i['’]r cais hwn|cais) (?:yn|wedi) (?:hwyr|cael ei oedi|aros am eglurhad).{0,300}|yn (?:disgwyl|aros) am (?:ymateb|adolygiad mewnol) gan .{3,300}|mae gan y cais hwn .{0,4}statws anhysbys.{0,120}|mae['’]r cais hwn wedi cael ei dynnu['’]n ôl .{3,160}|(?:cysylltwch â|dolen i) hwn(?: ?[|·]? ?adrodd)?|adrodd|gweithredoedd|camau gweithredu|(?:dilyn|dilynwch)(?: y cais hwn)?|pethau i['’]w gwneud (?:â|gyda)['’]r cais hwn|(?:rhagor o )?geisiadau tebyg|ceisiadau tebyg|(?:gweld )?(?:manylion )?hanes y digwyddiad\w*|ychwanegu anodiad.{0,60}|l(?:awr)?lwytho(?: i lawr)? ffeil zip .{0,60}|\d{1,3} atodiad\w*|lawrlwytho['’]r atodiad gwreiddiol|mae hwn yn fersiwn html o atodiad .{3,160}|ai chi yw perchennog unrhyw hawlfraint .{3,60}|rhoi gwybod am (?:y cais hwn|gais tramgwyddus .{3,30})|sarhaus\? anaddas\?|mewngofnod(?:i|wch) neu gofrestr(?:u|wch)|gweithredu ar yr hyn .{3,40}|ysgrifennwch ateb|diweddaru statws y cais hwn|ymateb i gais|mae['’]r neges hon wedi cael ei chuddio.{0,160})$/iu,
    ),
    examples: {
      match: [
        "Rydym yn aros i Jo Reed ddarllen ymateb diweddar a diweddaru'r statws.",
        "Gwrthodwyd y cais gan Asiantaeth y Coredau.",
        "Dolen i hwn",
        "Adrodd",
        "Pethau i'w gwneud â'r cais hwn",
        "2 Atodiad",
        "Ychwanegu anodiad (i helpu'r ceisydd neu eraill)",
      ],
      noMatch: [
        "Rydym yn aros i'r cwmni ateb.",
        "Mae'r cais yn ymwneud â choredau.",
        "Adrodd ar y coredau",
        "Dolen i hwnnw",
      ],
    },
  },
  {
    name: "request-mail-foot",
    local: true,
    pattern: cue(
      /^(?:(?:please )?use this e-?mail address for all replies to this request\b.{0,160}|(?:foi|eir|freedom of information)(?: requests?)? e-?mail address (?:for|of|at) .{3,120}|e-?mail address for (?:foi|eir|freedom of information)(?: requests?)? (?:to|at) .{3,120}|is .{3,160} the wrong address for freedom of information requests to .{3,200}|disclaimer: this message and any reply (?:that )?you make will be published on the internet.{0,300}|this request (?:is being|has been) made by an individual using the .{3,60} website.{0,300}|if you find this service useful as an? foi officer, please ask your web manager.{0,160}|please note that in some cases publication of requests and responses will be delayed.{0,60}|for more detailed guidance on safely disclosing information, read .{0,200}|write your response as plain text\. .{0,300})$/i,
    ),
    examples: {
      match: [
        "Please use this email address for all replies to this request: request-1-ab@requests.example",
        "Is foi@weirs.example the wrong address for Freedom of Information requests to the Weirs Agency? If so, please contact us using this form:",
        "Disclaimer: This message and any reply that you make will be published on the internet. Our policies:",
        "If you find this service useful as an FOI officer, please ask your web manager to link to us.",
        "FOI requests email address for Weirs Agency",
        "Email address for Freedom of Information requests to Weirs Agency:",
      ],
      noMatch: [
        "Please use this email address for all replies about the berth.",
        "The FOI email address for the board is on the site.",
        "Disclaimer: the figures are not audited.",
      ],
    },
  },
  {
    name: "request-site-scope",
    local: true,
    pattern: cue(
      /^(?:this (?:authority|body|organisation) (?:need only|only has to|is only (?:required|obliged) to) (?:answer|respond to) requests (?:that are )?(?:about|for) .{3,60}|(?:(?:this|an?|old|older|closed) requests?|nobody|no one)\b[^.?!:]{3,80}\. (?:contact|tell|write to) us if\b.{3,100}|[^.?!:]{0,60}\brequest\b[^.?!:]{0,80} [–-] [^.?!:]{0,60}\bplease (?:sign|log) in and .{3,60})$/i,
    ),
    examples: {
      match: [
        "This authority is only obliged to respond to requests about the environment.",
        "This request can have no more messages. Contact us if it should be opened again.",
        "No one may write here any more. Tell us if you work for the authority and cannot answer.",
        "We do not know what became of this request – if you are A Reed please sign in and tell everyone.",
      ],
      noMatch: [
        "This authority only has to answer within a month.",
        "This request has been passed to the Board. We shall write to you.",
        "Your request is closed. Contact us if you need a copy.",
      ],
    },
  },
  {
    name: "request-site-appeal",
    pattern: cue(
      /^(?:we work to (?:defend|protect|uphold) (?:the|your) right to .{3,80}|help us (?:protect|defend|keep) (?:your right to|this (?:site|service|website)) .{3,160}|help support .{3,40} ?[-–—:] ?donate.{0,20}|give £\d{1,3} a month.{0,20}|(?:hi!? )?we need your (?:support|help)[.!].{0,160}|(?:run|built|maintained) by .{2,30}, a registered charity|run by (?:volunteers|mysociety)\b.{0,60})$/i,
    ),
    examples: {
      match: [
        "We work to uphold the right to ask questions",
        "Help us keep this site running",
        "Hi! We need your help. Keep the site free for all.",
        "Help us defend your right to hold bodies to account. Donate and support our work.",
        "Run by Open Weirs, a registered charity",
      ],
      noMatch: ["Help us find the weir", "The pool is run by volunteers on Sundays."],
    },
  },
];
