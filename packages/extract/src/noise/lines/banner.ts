import { cue } from "../../text/cue/cue.js";
import type { LineRule } from "../site-profile.js";

/** Phase banners, service alerts, emergency lines, exit controls and skip links. */
export const BANNER_LINES: readonly LineRule[] = [
  {
    name: "skip-link",
    pattern: cue(
      /^(?:skip|jump|go|neidio|mynd)\b[\s:-]{1,3}(?:straight |directly )?(?:to|i|i'r|i’r|at|past|over)?\s?(?:the )?(?:main|page|primary|site|cynnwys|prif|content|(?:additional |secondary |local |sub-?)?navigation|search|footer|menu|a-z|top|accessibility|results)\b.{0,40}$/i,
    ),
    examples: {
      match: [
        "Skip to main content",
        "Skip to content",
        "Neidio i'r prif gynnwys",
        "Jump to navigation",
        "Go to top of page",
        "Skip to additional navigation Skip to content",
      ],
      noMatch: ["Skip hire permits", "Go to the library website for the list.", "Skip to the loo signs were removed"],
    },
  },
  {
    name: "exit-control",
    pattern: cue(
      /^(?:quick(?:ly)? (?:exit|escape|leave|hide)|(?:exit|leave|hide|escape) (?:this |the |from )?(?:site|page|website|this page)(?: now| quickly)?|hide this page(?: now)?|quick exit.{0,60}|press (?:the )?(?:escape|esc)\b.{0,80}|allanfa gyflym|gadael y (?:safle|wefan)(?: hon)?|safety exit|emergency exit|quickly exit this site.{0,80}|hide your visit)$/i,
    ),
    examples: {
      match: [
        "Leave this site",
        "Quick exit",
        "Allanfa Gyflym",
        "Hide this page now",
        "Quickly exit this site by pressing the Escape key Leave this site",
      ],
      noMatch: ["Exit this junction is closed", "Leave entitlement by grade", "Emergency exits were checked on 3 May."],
    },
  },
  {
    name: "phase-banner",
    pattern: cue(
      /^(?:beta|alpha)$|^(?:beta|alpha)\b[\s:–-]{0,3}(?:this|we|you|help|our)\b.{0,200}|^(?:this|you(?:(?:'|’)re| are) (?:looking at|viewing|using|on)|our|welcome to).{0,40}\b(?:beta|alpha|new|trial)\b.{0,30}\b(?:site|website|service|version|page)\b.{0,250}|^this (?:site|website|service) is (?:a |in )?(?:beta|alpha|new)\b.{0,250}|^this is a (?:beta|new|trial|test) (?:site|service|website|version).{0,250}|^fersiwn beta\b.{0,250}|^(?:cyfnod )?beta\b.{0,20}gwasanaeth newydd.{0,200}/i,
    ),
    examples: {
      match: [
        "BETA",
        "This site is a beta, so parts of it are unfinished.",
        "You are looking at a beta version of our site.",
      ],
      noMatch: ["Beta blockers dispensed in 2022", "The new website cost £42,000 to build."],
    },
  },
  {
    name: "phase-banner-feedback",
    pattern: cue(/\b(?:this is a new service|new service)\b.{0,20}\byour feedback\b/i),
    examples: {
      match: [
        "BETAThis is a new service. Your feedback will help us to improve it.",
        "BETA This is a new service – your feedback will help us",
      ],
      noMatch: ["A new service began in May and feedback was good."],
    },
  },
  {
    name: "service-alert",
    pattern: cue(
      /^(?:(?:covid(?:-19)?|coronavirus)(?: update| notice)?\s?[:–-]\s[^.?!\d]{3,80}\b(?:closed|suspended|by appointment|visiting|latest|reduced|what you need to know)\b.{0,60}|we(?:(?:'|’)re| are) (?:aware of|experiencing|currently experiencing|having) (?:an issue|issues|a problem|problems|technical|high|some|intermittent).{0,400}|due to (?:high demand|planned|essential|scheduled|industrial|the bank holiday|current|system|an outage).{0,200}|(?:essential|scheduled|planned) (?:maintenance|upgrade|downtime)(?:\b.{0,100}\b(?:will|may|from|between|on) .{0,120})?|(?:some|our) (?:online|of our) .{0,80}\b(?:un)?available\b.{0,160}|(?:the|our|this) (?:portal|website|web site|site|payment system) (?:will be|is|may be) (?:offline|down|unavailable|out of action)\b.{0,140}|online (?:payments?|services?|forms?|report).{0,60}\b(?:unavailable|not be available|down)\b.{0,160}|bank holiday\b.{0,30}(?:collections?|opening|closures?|arrangements).{0,200}|(?:changes|improvements|updates) are being made to (?:this|our) (?:web)?site.{0,160}|(?:this|our|parts of this) (?:web)?site (?:will|may|is|are).{0,40}\b(?:unavailable|maintenance|not be updated|offline)\b.{0,160}|(?:general|local|local by-|by-)?\s?elections?: .{0,200}\bthis site\b.{0,120}|(?:severe|amber|red|yellow|adverse) (?:weather(?: warning)?|warning)\b.{0,200}|our (?:offices?|phone lines|buildings) (?:are|is|will be) closed\b.{0,120}|delays to (?:responses?|our service).{0,60}|coronavirus \(?covid-19\)?(?:[:\s-].{0,120})?)$/i,
    ),
    examples: {
      match: [
        "The portal will be offline for maintenance on Sunday from 06:00 to 10:00.",
        "We’re aware of an issue affecting some of our forms.",
        "Online payments will be unavailable from 10pm on Saturday.",
        "Bank holiday collections: bins will be emptied one day later than usual this week.",
        "Planned maintenance",
        "COVID-19: the front desk at Lock House is closed",
        "Due to planned industrial action, front counters may open later than usual.",
      ],
      noMatch: [
        "We are aware of three complaints about the site.",
        "Planned maintenance cost £4m in 2022.",
        "COVID-19: 14 wards were closed",
        "Due to the nature of the records a manual search would be needed.",
      ],
    },
  },
  {
    name: "service-alert-words",
    weak: true,
    pattern: cue(
      /\b(?:longer than usual|than normal|(?:currently|temporarily) (?:closed|unavailable|down|suspended)|unavailable|disruption|industrial action|strike action|phone lines?|telephone network|out of service|will be closed|adverse weather|outage|please bear with us|thank you for your patience|apologi[sz]e for any inconvenience)\b/i,
    ),
    examples: {
      match: ["Some callers to 101 are waiting longer than usual because of a fault."],
      noMatch: ["The library was closed for 14 days in 2022."],
    },
  },
  {
    name: "emergency-line",
    pattern: cue(
      /^(?:in (?:an|the event of an) emergency\b.{0,120}|in (?:a )?crisis\?? (?:please )?(?:call|dial|ring|phone|text)\b.{0,80}|(?:call|dial|ring|phone) (?:999|101|111|112)\b.{0,80}|emergency:? ?(?:call |dial )?999.{0,60}|for non-(?:urgent|emergency).{0,40}\b(?:101|111)\b.{0,40}|mewn argyfwng.{0,80}|non-emergency:? (?:call |dial )?(?:101|111)\b.{0,40}|999 .{0,20}non-emergency.{0,20})$/i,
    ),
    examples: {
      match: [
        "In an emergency call 999",
        "Call 999 in an emergency",
        "In crisis? Ring 111 and press 2",
        "For non-urgent advice visit 111 online",
        "Emergency 999 | Non-emergency 101",
      ],
      noMatch: ["999 calls answered in 2023: 41,002"],
    },
  },
  {
    name: "browser-notice",
    pattern: cue(
      /^(?:(?:please )?(?:enable|turn on|switch on) javascript.{0,120}|(?:this|your|our) (?:site|website|browser|page).{0,40}\b(?:javascript|out of date|not supported|internet explorer)\b.{0,160}|javascript (?:is|must be) .{0,80}|you(?: are|'re|’re) using an? (?:unsupported|out[- ]of[- ]date|outdated|old|older) (?:version of .{2,40}|browser)\b.{0,120}|you need (?:to enable )?javascript.{0,80}|(?:this (?:web)?site is )?best viewed (?:at|in|with) .{3,60}|loading(?:\.{3}|…)?|please wait(?:\.{3}|…)?)$/i,
    ),
    examples: {
      match: [
        "Please enable JavaScript to use this site",
        "Your browser is out of date",
        "Loading…",
        "You are using an unsupported browser.",
        "Best viewed at 800 x 600",
      ],
      noMatch: ["Loading bays: 14", "Please wait until the report is published."],
    },
  },
];
