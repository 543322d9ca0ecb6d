import { cue } from "../../text/cue/cue.js";
import type { LineRule } from "../site-profile.js";

/** What servers and programs of mail set above and below what was written. */
export const MAIL_FOOT_LINES: readonly LineRule[] = [
  {
    name: "mail-rule",
    local: true,
    pattern: cue(/^-{2,} ?(?:original|forwarded) (?:message|e-?mail) ?-{2,}$/i),
    examples: {
      match: ["-----Original Message-----", "---------- Forwarded message ---------"],
      noMatch: ["Original message", "- the original message of 3 May -"],
    },
  },
  {
    name: "mail-print",
    local: true,
    pattern: cue(
      /^(?:p )?(?:(?:is|does) this (?:e-?mail|mail|message) (?:really )?need(?:ed)?\b[^.?!]{0,40}\b(?:paper|print(?:ed|ing)?)\?.{0,60}|before (?:printing|you print)\b[^.?!]{0,40}\b(?:think|consider|environment|trees|planet)\b.{0,40}|(?:please )?(?:think (?:of|about)|consider) (?:the|our|your) (?:environment|trees|planet)\b[^.?!]{0,5}(?:before (?:printing|you print)\b.{0,60}|[.!] ?(?:do|must|is) .{0,50}\bprint(?:ed|ing)?\b.{0,40})|(?:please )?(?:consider|think) (?:whether|if) you (?:really )?need to print\b.{0,60})$/i,
    ),
    examples: {
      match: [
        "Please consider whether you need to print this message.",
        "Before printing, think about the environment.",
        "Please think of the environment before printing this email.",
        "Is this mail needed on paper? Think of the trees.",
        "Think of the environment. Do you need to print this?",
      ],
      noMatch: [
        "Please consider whether you need the plan.",
        "Before printing the notice the officer checked the address.",
        "Please consider the environmental report.",
        "Is this needed on paper?",
      ],
    },
  },
  {
    name: "mail-gateway",
    local: true,
    pattern: cue(
      /^(?:[*!#=-]{1,5} ?)?(?:(?:caution|warning|external|alert|note)\s?[:!-] ?)?(?:this (?:e-?mail|message|mail)(?: has)? (?:come|came|comes|originate[ds]|been sent|was sent|was received|is|arrived) (?:to you )?from (?:outside|an external|beyond|an? (?:sender|address|person) outside)\b.{0,160}|you have received this (?:e-?mail|message) from an (?:external|outside)\b.{0,120}|this (?:e-?mail|message) (?:has been |was )?(?:sent|passed|scanned|received) (?:over|through|by|via) (?:the )?(?:nhsmail|government secure|secure e-?mail|cjsm|mail ?(?:gateway|server))\b.{0,100})$/i,
    ),
    examples: {
      match: [
        "*** This message has come from outside your organisation ***",
        "This email originated from outside of the Agency. Please take care with links.",
        "You have received this email from an external source. Take care with links.",
        "WARNING: This mail is from an external sender",
        "This message was sent over NHSmail, the secure service.",
      ],
      noMatch: [
        "This email came from the outside agency that did the work.",
        "This message is from a resident.",
        "You have received this letter from an external auditor.",
      ],
    },
  },
  {
    name: "mail-program",
    local: true,
    pattern: cue(
      /^(?:sent (?:from|over|via|with) (?:my )?(?:mail for windows|windows mail|outlook|yahoo|gmail|nhsmail|proton ?mail|aol|hotmail|samsung|bt ?mail|the all-new)\b.{0,70}|(?:\d{1,2}|one|two|three) attachments? ?(?:[-–—•·|] ?)?scanned by gmail.{0,20}|scanned by [\w.-]{3,30}\b[^.?!\d]{0,30}\b(?:no (?:threats?|viruses)|clean|safe|virus|threat)\b.{0,30}|(?:mail |message )?sensitivity ?: ?(?:public|unrestricted|normal|general|internal|private|confidential|personal|restricted|official)(?: use(?: only)?)?)$/i,
    ),
    examples: {
      match: [
        "Sent from Mail for Windows 10",
        "One attachment - Scanned by Gmail",
        "Scanned by MailFence - no threats found",
        "Sensitivity: Unrestricted",
        "Sent from Yahoo Mail on Android",
      ],
      noMatch: ["Sent from the depot on 3 May", "Scanned by the archive in 2019", "Sensitivity: 41%"],
    },
  },
  {
    name: "mail-views",
    local: true,
    pattern: cue(
      /^(?:(?:disclaimer ?: ?)?any (?:views?|opinions?)(?: (?:or|and) (?:views?|opinions?))?(?: (?:given|expressed|stated))? (?:in|of) this (?:e-?mail|message|mail) (?:are|is|may)\b.{0,160}|(?:disclaimer ?: ?)?(?:all |any )?e-?mails? (?:to(?: and|,? or)? from|sent to or from|to or from)\b[^?!]{2,80}\bmay be (?:monitored|read|recorded|intercepted)\b.{0,120}|disclaimer ?: ?e-?mails?\b[^?!]{2,100}\bmay be (?:monitored|read|recorded)\b.{0,60}|this e-?mail may be (?:monitored|recorded|read by)\b.{0,160}|the (?:content|contents) of this (?:e-?mail|message|mail) (?:is|are) (?:confidential|private|privileged|intended|meant)\b.{0,400})$/i,
    ),
    examples: {
      match: [
        "Any views in this message are those of the sender and not of the Weirs Board.",
        "Disclaimer: emails to and from the Board may be monitored.",
        "This email may be monitored. The Board accepts no liability for it.",
        "The content of this email is confidential to the addressee.",
      ],
      noMatch: [
        "Any views of this road are lost.",
        "This email may be released in full.",
        "The contents of this email were disclosed in May.",
      ],
    },
  },
];
