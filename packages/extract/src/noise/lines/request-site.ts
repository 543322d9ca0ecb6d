import { cue } from "../../text/cue/cue.js";
import type { LineRule } from "../site-profile.js";

/** What a site that publishes requests and their answers prints around the messages of a thread. */
export const REQUEST_SITE_LINES: readonly LineRule[] = [
  {
    name: "request-site",
    local: true,
    pattern: cue(
      /^(?:[-•*] )?(?:(?:\[(?:link to this|report|show quoted sections|view as html|download)[^\]]{0,30}\] ?){1,3}|(?:whatdotheyknow )?(?:sign in|log in|sign up)(?: or (?:sign up|register|log in))?(?: to .{1,30})?|(?:follow ?)?\d{1,6} followers?|dilyn(?: y cais hwn)? ?\d{1,6} d?dilyn[wy]r\w{0,2}|permalink|link to this(?: ?[|·]? ?(?:report(?: this message)?|message))?|actions|report|this request has been closed to new correspondence.{0,160}|(?:(?:is this )?(?:offensive|unsuitable|abusive|defamatory|spam)\? ?(?:or )?){1,3}(?:(?:please )?(?:report|flag|tell us)(?: (?:it|this(?: message| request)?|about it))?\.?)?|(?:something wrong\? )?(?:report|flag) (?:this|as)(?: (?:request|message|as|inappropriate|offensive|abusive|abuse|spam|unsuitable)){0,3}|report abuse|(?:anyone: )?download a zip file of all correspondence.{0,100}|(?:view )?event history details|automatic anti-spam measures are in place.{0,160}|(?:show|hide) quoted sections|(?:dangos|cuddio) (?:yr )?adrannau a ddyfynnwyd|(?:dangos|cuddio) (?:yr )?adrannau a ddyfynnir|things to do with this request|(?:anyone: )?add an annotation.{0,60}|act on what you(?:'|’)ve learnt|are you the owner of any commercial copyright on this page\?|download original attachment|this is an html version of (?:an attachment to the freedom of information request|a (?:word|pdf|powerpoint) (?:document|file)).{0,160}|this message has been hidden\b.{0,200}|requests like (?:this|these) .{0,80}\bsupport\b.{0,20}|\((?:pdf|word|excel) file\)|write to your politician|\d{1,3} attachments?|(?:un)?follow this request|track this request.{0,60}|(?:are|were) you the requester\?.{0,60}|there (?:is|are) \d{1,6} (?:person|people) following this request|(?:tweet|share) this request|request an internal review|(?:more )?similar requests|this (?:authority|body|organisation) is not (?:currently )?subject to FOI law\b.{0,120}|requests for personal information and vexatious requests are not considered valid.{0,80}|if you believe this request is not suitable, you can report it.{0,80}|looking for an EU authority\?|you can request documents directly from EU institutions.{0,80}|(?:view )?(?:browse|make and browse) (?:foi )?requests)$/i,
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
      ],
    },
  },
  {
    name: "request-state",
    local: true,
    pattern: cue(
      /^(?:the request was (?:partially )?successful\.?|roedd y cais yn (?:rhannol )?ll?wyddiannus\.?|response to this request (?:is|was) (?:complete|long overdue|delayed|overdue).{0,300}|(?:currently )?(?:still )?waiting for (?:(?:a response|an internal review) (?:from|by) .{3,300}|[^.]{3,80} to (?:clarify|reply|respond)\..{0,200})|this request has an unknown (?:status|state).{0,120}|(?:the|this) request has been withdrawn by the person who made it.{0,160}|we(?:'|’)re waiting for .{3,80} to read .{3,160}|we don(?:'|’)t know whether the most recent response.{0,200}|(?:there was|this request has had) (?:a|an) (?:delivery )?error.{0,40}\bwhich needs fixing\b.{0,80}|[^.?!]{3,120} is waiting for (?:your |the requester['’]s )?clarification\.?|[^.?!]{3,140}\. (?:please )?sign in (?:and|to) (?:send|write|reply)\b.{0,60})$/i,
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
      ],
      noMatch: [
        "The request was partially successful in that four of the letters were sent.",
        "The ambulance is waiting for a crew.",
        "Response to this request is by e-mail.",
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
