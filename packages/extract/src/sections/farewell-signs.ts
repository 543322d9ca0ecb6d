import { cue } from "../text/cue/cue.js";
import type { ClosingSign } from "./letter-signs.js";

/** What a letter says last of itself, of its writer and of its reader. One of these is too little by itself; with the place it is enough. */
export const FAREWELL_SIGNS: readonly ClosingSign[] = [
  {
    name: "regrets-time",
    kind: "closing",
    weight: 1,
    pattern: cue(
      /^(?:(?:once (?:more|again),? )?(?:I|we) (?:do |can only |very much |must )?(?:regret|apologi[sz]e|(?:am|are) (?:\w+ )?sorry)|(?:(?:with|please accept) )?(?:my |our )?(?:\w+ )?apologies)\b[^.]{0,60}\b(?:too?k(?:en)?|tak(?:e|ing)|delay\w*|late(?:ness)?|wait\w*|longer|sooner|overdue|inconvenience)\b/i,
    ),
    examples: {
      match: ["I regret that this took longer than it should have.", "Apologies once more for keeping you waiting."],
      noMatch: ["We regret the closure of the pool.", "The delay was caused by rain."],
    },
  },
  {
    name: "is-all",
    kind: "closing",
    weight: 1,
    pattern: cue(
      /^(?:(?:with|and) )?(?:that|this)(?: (?:letter|reply|response|e-?mail))?,? (?:(?:now |therefore )?(?:is all|completes?|concludes?|deals? with|covers?|brings?|exhausts?|ends?)\b[^.]{0,60}\b(?:requests?|reply|response|enquir(?:y|ies)|your?|matter|case|questions?)\b|(?:your|the) (?:request|enquiry|case) (?:is|has been)\b)/i,
    ),
    examples: {
      match: [
        "That is all that we are able to tell you.",
        "This brings the matter to an end so far as the Board is concerned.",
        "With that, the request has been dealt with in full.",
      ],
      noMatch: ["That is all that was spent.", "This deals with noise at night."],
    },
  },
  {
    name: "thanks-or-wishes",
    kind: "closing",
    weight: 1,
    pattern: cue(
      /^(?:(?:I|we) (?:am|are) (?:\w+ )?(?:grateful|obliged|thankful) (?:for|to you)\b|(?:I|we) (?:do )?wish you\b|(?:it (?:was|is)|how) (?:good|nice|kind|a pleasure) (?:of you )?to (?:hear|write|help)\b|good luck\b|your (?:interest|patience|forbearance|understanding|time|courtesy)\b)/i,
    ),
    examples: {
      match: [
        "We are grateful for your forbearance.",
        "It was good to hear from you.",
        "Your interest in our work is appreciated.",
      ],
      noMatch: ["We are grateful to the Friends for the benches."],
    },
  },
  {
    name: "let-us-hear",
    kind: "closing",
    weight: 1,
    pattern: cue(
      /^(?:please |do |kindly )*(?:let (?:us|me) (?:hear|know)|tell (?:us|me)|drop (?:us|me)|give (?:us|me) a (?:ring|call)|(?:ring|phone|call|write to|e-?mail) (?:us|me)\b)/i,
    ),
    examples: {
      match: ["Let us hear from you if we have missed anything.", "Please tell us within eight weeks."],
      noMatch: ["Let the tenants know by May.", "We let us know what staff think."],
    },
  },
  {
    name: "who-to-ask",
    kind: "closing",
    weight: 1,
    pattern: cue(
      /^(?:your|the|my) (?:contact|case (?:officer|handler|worker)|caseworker|direct (?:line|dial)|(?:officer|person) (?:dealing|to (?:ask|contact|ring)))\b[^.]{0,60}\b(?:is|are|on|at)\b/i,
    ),
    examples: {
      match: ["Your contact for this matter is Alan Ferris on 01632 960123."],
      noMatch: ["The contract is on our website."],
    },
  },
  {
    name: "asks-opinion",
    kind: "closing",
    weight: 1,
    pattern: cue(
      /^how (?:did|have|are) we (?:do|done|doing)\b|\b(?:marks out of (?:five|ten)|rate (?:us|this|our)|fill in (?:this|our) (?:short )?(?:form|survey)|keen to hear how we|your (?:views|opinion|feedback))\b/i,
    ),
    examples: {
      match: ["How did we do? Give us marks out of five.", "Your views help us to do better next time."],
      noMatch: ["How did the Board do?", "Residents were asked for their views."],
    },
  },
  {
    name: "goes-public",
    kind: "closing",
    weight: 1,
    pattern: cue(
      /^we (?:now )?(?:publish|put|list|post|print) (?:what we|most|all|our|every)\b[^.;]{0,30}\b(?:release|disclose|repl(?:y|ies)|responses?|answers?)\b|^this (?:letter|reply|response|answer) (?:goes|is going|will (?:go|appear|be (?:put|posted|published)))\b/i,
    ),
    examples: {
      match: ["We publish what we release; see our log.", "This answer goes on our log."],
      noMatch: ["We publish the list each month.", "This road goes to Marl."],
    },
  },
  {
    name: "looked-at-again",
    kind: "closing",
    weight: 1,
    pattern: cue(
      /\b(?:decision|reply|response|request|answer|outcome|case|matter)\b[^.]{0,30}\b(?:(?:looked|gone) (?:at|over|into|through) |considered |examined |decided )(?:again|afresh|anew)\b|\b(?:another|second|fresh) (?:look|opinion)\b/i,
    ),
    examples: {
      match: [
        "Applicants have 40 working days in which to ask that a decision be looked at afresh.",
        "Not happy? Tell us why and another officer will take a second look.",
      ],
      noMatch: ["The bridge was looked at again in May."],
    },
  },
  {
    name: "other-formats",
    kind: "closing",
    weight: 1,
    pattern: cue(
      /\b(?:this|our) (?:letter|reply|response|answer|document|page|information)\b[^.]{0,60}\b(?:large print|braille|audio|easy read|tape|other (?:formats?|languages?)|another (?:format|language|form))\b/i,
    ),
    examples: {
      match: ["This letter can be had in large print, in Braille or on tape."],
      noMatch: ["The leaflet can be had in Braille."],
    },
  },
];
