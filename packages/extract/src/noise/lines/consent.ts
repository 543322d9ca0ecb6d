import { cue } from "../../text/cue/cue.js";
import type { LineRule } from "../site-profile.js";

/** Cookie notices, of a site's own wording or of a consent tool, in English and Welsh. */
export const CONSENT_LINES: readonly LineRule[] = [
  {
    name: "cookie-notice",
    pattern: cue(
      /\bcookies?\b(?:(?=.{0,300}\b(?:we|us|our|you|your|sites?|websites?|pages?|device|computer|browser|essential|necessary|analytics|optional|additional|set|saved?|uk|com|org|scot|wales)\b)|(?<=\b(?:we|us|our|you|your|sites?|websites?|pages?|device|computer|browser|essential|necessary|analytics|optional|additional|set|saved?|uk|com|org|scot|wales)\b.{0,300}))/i,
    ),
    examples: {
      match: [
        "We use cookies to make this website work.",
        "Cookies on GOV.UK",
        "You can change your cookie settings at any time.",
        "By continuing to browse you agree to our use of cookies.",
      ],
      noMatch: ["Tea, biscuits and cookies: £41.20", "Cookie dough was recalled in 2019."],
    },
  },
  {
    name: "cookie-control",
    pattern: cue(
      /^(?:yes|no|ok|okay|i(?:'|’)m ok with|i agree to|i accept|accept|reject|allow|decline|refuse|deny|manage|customi[sz]e|change|edit|view|show|hide|set|choose|save|open|close|update|confirm|use|only|do not use|don(?:'|’)t use|necessary|essential|strictly|analytics|functional|performance|marketing|statistics|third[- ]party|all)?[\s,]{0,3}(?:my|your|our|the|this|all|only|some|additional|optional|recommended|strictly|essential|necessary|analytics|non-essential|use of)?\s?(?:essential|necessary|analytics|measurement|optional|additional|of)?\s?(?:cookies?|cookie (?:settings|preferences|policy|notice|message|choices|consent|banner|details|statement|declaration))(?: settings| preferences| policy| only| message)?\.?$/i,
    ),
    examples: {
      match: [
        "Accept all cookies",
        "Reject additional cookies",
        "Cookie settings",
        "Cookies",
        "View cookie preferences",
        "Use essential cookies only",
      ],
      noMatch: ["Accept the offer", "Cookies were bought for the meeting"],
    },
  },
  {
    name: "consent-heading",
    pattern: cue(
      /^(?:we value your privacy|your privacy(?: matters| choices)?|privacy (?:settings|preferences|preference cent(?:re|er)|overview)|your (?:choice about|choices regarding|consent)\b.{0,30}|manage (?:consent|preferences|options|your privacy)(?: preferences)?|(?:accept|allow|reject|decline|deny) (?:all|selected|selection|recommended settings|non-essential)(?: and close)?|(?:i )?accept recommended settings|save (?:and close|preferences|my choices|settings)|(?:necessary|essential|functional|performance|analytics|marketing|advertisement|statistics|strictly necessary)(?: only)?|always (?:active|on|enabled)|ok,? (?:i agree|got it|hide this message)|no,? thanks|hide this message|got it!?|powered by (?:onetrust|cookiebot|cookieyes|civic|termly|complianz|usercentrics).{0,20})$/i,
    ),
    examples: {
      match: [
        "We value your privacy",
        "Accept all",
        "OK, I agree",
        "No, thanks",
        "Hide this message",
        "Manage consent preferences",
      ],
      noMatch: ["Privacy impact assessments are attached.", "Necessary steps were taken"],
    },
  },
  {
    name: "consent-sentence",
    pattern: cue(
      /\bstores? small (?:files|pieces of)\b(?<=^.{0,90})|^(?:this (?:site|website|page) (?:uses|stores|places|sets) (?:small )?(?:files|technologies|scripts)|we(?: and our partners)? use (?:similar )?(?:technologies|tracking)|(?:sorry, )?(?:there was|something went wrong|we had) ?(?:a technical problem|an error|at our end).{0,60}\b(?:try again|later)|(?:the )?technical storage or access|you(?:(?:'|’)ve| have) (?:accepted|rejected|declined)|do you consent|your (?:preferences|choices) have been saved|these (?:items|tools) help)\b/i,
    ),
    examples: {
      match: [
        "Sorry, there was a technical problem. Please try again.",
        "example.police.uk stores small files on your device so that pages work.",
      ],
      noMatch: ["There was a technical problem with the radios in 2019.", "We use technology in every school."],
    },
  },
  {
    name: "cookie-notice-welsh",
    pattern: cue(/\b(?:cwcis?|chwcis?|gwcis?|briwsion)\b/i),
    examples: {
      match: ["Rydym yn defnyddio cwcis", "Derbyn pob cwci / Accept all"],
      noMatch: ["Rydym wedi ymateb i'ch cais."],
    },
  },
  {
    name: "consent-sentence-welsh",
    pattern: cue(
      /^(?:mae(?:'|’)n ddrwg gennym, (?:roedd|bu|cafwyd) (?:problem|gwall)|cuddio(?:'r|’r)? neges|derbyn (?:y )?cyfan|derbyn (?:popeth|pob un)|gwrthod(?: y cyfan| pob un| popeth)?(?: \/ reject)?)\b/i,
    ),
    examples: {
      match: ["Mae’n ddrwg gennym, roedd problem dechnegol.", "Derbyn y cyfan", "Gwrthod / Reject"],
      noMatch: ["Mae'r cyngor yn gwrthod eich cais am y rhesymau hyn."],
    },
  },
];
