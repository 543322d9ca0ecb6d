import { cue } from "../../text/cue/cue.js";
import type { LineRule } from "../site-profile.js";

/** What a page offers to do with itself: feedback, sharing, printing, paging, following. */
export const PAGE_TOOL_LINES: readonly LineRule[] = [
  {
    name: "page-feedback",
    pattern: cue(
      /^(?:(?:was|is|did|were) (?:this|you)\b.{0,40}\b(?:page|helpful|useful|looking for|you wanted|you needed|to use)\b.{0,20}\?.{0,60}|(?:rate|comment on|help us improve|improve|report (?:a |an )?(?:problem|issue|error|something wrong)(?: with| on| in)?|give feedback (?:on|about)|feedback (?:on|about)|tell us what you think (?:of|about)) (?:this|our) (?:page|site|website|record|entry)\b.{0,40}|(?:is there (?:anything|something) wrong with|did|does|has) this (?:page|answer|response|record)\b.{0,40}\?.{0,30}|(?:yes|no),? (?:this page is (?:not )?useful|i did(?: not)?|this page was (?:not )?helpful)|yes no .{0,60}|report (?:a )?(?:broken|dead) link|(?:take|complete|fill in) our (?:\w+ )?survey|help us (?:to )?(?:improve|make) (?:this|our|the) (?:page|site|website)\b.{0,60}|(?:give|leave|send|provide) (?:us )?(?:website|site|web page|page) feedback|thumbs? (?:up|down)|(?:not )?useful|(?:this )?(?:web ?)?page (?:was )?last (?:reviewed|checked|edited) by .{2,60}|(?:very|not at all|quite|not very) useful|send (?:feedback|rating|your feedback)|thank you for your feedback!?|there is (?:something|anything) wrong with this page|how useful was (?:it|this).{0,20}|how would you rate (?:this|our) (?:page|site|website|content)\s?\?.{0,20}|(?:a )?oedd y dudalen hon\b.{2,70}|rhoi adborth.{0,40})$/i,
    ),
    examples: {
      match: [
        "Was this page helpful?",
        "Is this page useful?",
        "Did you find what you were looking for?",
        "Report a problem with this page",
        "Rate this page",
        "Give website feedback",
        "Was this page helpful?YesNo",
        "Rate this page?",
        "Not useful",
        "Web page last reviewed by Records Management",
        "Is there something wrong with this page?",
        "Did this page answer your question? Yes | No",
        "Report a broken link",
        "How would you rate this page?",
        "Take our survey",
        "A oedd y dudalen hon o gymorth? / Was this page of help?",
      ],
      noMatch: [
        "Was this contract let after a tender?",
        "Is the page count recorded?",
        "Useful life of a lamp",
        "Has this response changed since 2019, and if so by how many cases?",
        "How useful was the training to staff in 2021 and 2022?",
        "How would you rate this site for a school?",
      ],
    },
  },
  {
    name: "share",
    pattern: cue(
      /^(?:share:?(?: (?:on )?(?:facebook|twitter|x|linkedin|whatsapp|e[- ]?mail|pinterest|reddit),?){2,6}|share(?: this)?(?: page| article| post| on| to| via| by| with| link)?(?: (?:on|to|via|by|with) [\w\s]{1,30})?:?|share this page .{0,80}|(?:rhannu|rhannwch)(?: \/ share)?(?:(?: y| ar| ?['’]r)\b.{0,30})?:?|copy (?:the )?link|tweet(?: this)?|email (?:this )?(?:page|link|a friend)|print(?:er)?(?:[- ]friendly)?(?: (?:this )?(?:page|version|view|guide|record|entry|response))?|(?:download|save) (?:this page )?as (?:a )?pdf|add to favourites|bookmark this page|link to this|print or (?:save|download)(?: (?:this page |it )?as (?:a )?pdf)?|online version ?: ?https?:\/\/\S+|this (?:box|menu|bar|panel|button) is not (?:visible|shown|printed) (?:in|on) the print(?:ed)? (?:version|page|copy)\.?)$/i,
    ),
    examples: {
      match: [
        "Print or save as PDF",
        "Online version: https://www.weirs.example/print/lamps",
        "This box is not visible in the printed version.",
        "Share",
        "Share this page",
        "Share on Facebook",
        "Copy link",
        "Print this page",
        "Rhannu / Share:",
        "Rhannu'r dudalen hon drwy Facebook",
        "Share via email",
        "Share: Facebook Twitter LinkedIn",
      ],
      noMatch: [
        "Print or type your name",
        "Share prices were not recorded",
        "Rhannu gwybodaeth",
        "Print run: 4,000",
        "Share of journeys by bus: 14%",
      ],
    },
  },
  {
    name: "follow",
    pattern: cue(
      /^(?:(?:follow|find|like) us ?: ?(?:(?:facebook|twitter|x|linkedin|tiktok|instagram|youtube|bluesky|threads|flickr)[ ,|/·]{0,3}){1,6}|(?:(?:www\.|https?:\/\/)\S{4,60} ?[|·•,–-]? ?)?(?:follow|find|like|join) us(?: (?:(?:on|at|here) .{1,40}|@[\w.]{2,40}))?:?|stay (?:connected|in touch|up to date|in the loop|informed)|(?:enter )?your e[- ]?mail(?: address)?:?|enter (?:your )?e[- ]?mail(?: address)?:?|subscribe|[A-Z][\w& ]{2,40} on (?:tiktok|facebook|instagram|linkedin|youtube|twitter|x|flickr|threads|bluesky)|keep in touch|connect with us|join (?:our|the) mailing list|follow @\w{3,30}|we(?:'|’)re (?:also )?on (?:facebook|twitter|x|linkedin|tiktok|instagram|youtube|bluesky|social media).{0,40}|our social media|social media(?: and email updates| links)?|(?:dilynwch|dilyn) ni(?: \/ follow us)?:?|(?:sign up|subscribe|register)(?: (?:to|for)(?: (?:get|receive))? (?:our|the|safety|email|e-?newsletters?|alerts?).{0,40})|(?:get|receive) (?:our )?(?:e-?newsletters?|email (?:alerts|updates)|updates by email).{0,40}|get our e-?newsletters?|get (?:updates|(?:an )?e-?mails?|alerts|notified)(?: (?:to|about|for|on|when) this (?:page|publication|release|request)(?: (?:changes|is updated))?)?|newsletter sign[- ]?up|(?:sign up|log in|sign in|register|click)(?: here)? to (?:follow|track|watch|be told|get (?:updates|alerts))\b.{0,40})$/i,
    ),
    examples: {
      match: [
        "Follow us",
        "Follow us on Facebook",
        "Follow us: LinkedIn Bluesky",
        "www.moor.example | Follow us @moorboard",
        "Sign up to our newsletter",
        "Stay connected",
        "Dilynwch ni / Follow us:",
        "Get our e-newsletters",
        "Enter your e-mail",
        "Register to receive our tide alerts and win a prize.",
        "Stay in the loop",
        "JOIN OUR MAILING LIST",
        "Sign up to follow",
        "Weir College on TikTok",
        "Follow @weircollege",
        "We're on Instagram",
      ],
      noMatch: ["Follow us procedures were not held", "Subscribe fees paid: £120"],
    },
  },
  {
    name: "network",
    weak: true,
    pattern: cue(
      /^(?:(?:on|via|our|visit our|see us on) )?(?:facebook|twitter|x \(twitter\)|x|linkedin|tik ?tok|instagram|you ?tube|flickr|threads|bluesky|mastodon|pinterest|snapchat|vimeo|nextdoor)(?:(?: ?[,/|·•&]? ?(?:and )?)(?:facebook|twitter|x|linkedin|tik ?tok|instagram|you ?tube|flickr|threads|bluesky|mastodon|pinterest|snapchat|vimeo|nextdoor)){0,7}(?: (?:page|channel|feed|profile|account))?$/i,
    ),
    examples: {
      match: ["TikTok", "Facebook | X | Instagram", "our YouTube channel", "FacebookTwitterLinkedIn"],
      noMatch: ["Facebook advertising", "Twitter: 14 posts"],
    },
  },
  {
    name: "follow-body",
    weak: true,
    pattern: cue(
      /^(?:Follow|Like|Watch|Join|Find|Connect [Ww]ith|Subscribe [Tt]o) (?:the )?(?!Up\b|On\b|In\b|Out\b|And\b)[A-Z][\w’'&-]+(?: (?:of |and |the |for )?[A-Z][\w’'&-]+){0,4}(?: (?:on|at|via) (?:[Ff]acebook|[Tt]witter|X|[Ll]inked[Ii]n|[Tt]ik[Tt]ok|[Ii]nstagram|[Yy]ou[Tt]ube|[Bb]luesky|social media).{0,40})?$/,
    ),
    examples: {
      match: ["Follow Weir College", "Find Marl Museum on Instagram", "Connect with the University of Marl"],
      noMatch: ["Follow Up", "Follow the money", "Find of coins"],
    },
  },
  {
    name: "task",
    weak: true,
    pattern: cue(
      /^(?:(?:pay|report|apply|book|find|request|register|check|track|renew|tell|order|do|view|log|say|ask)(?: (?:for|to|us|about))? (?:it|online|now|us)|(?:pay|report|apply|book|find|check|track|renew|do) (?:for )?(?:it|something|a (?:bill|fine|fault|problem|service|job))(?: (?:online|now))?|(?:pay|report|apply for|book|renew|find|track) (?:an?|your|my) [a-z][a-z -]{2,24}|quick (?:tasks|actions)|(?:popular|top|common) (?:tasks|services|searches))$/i,
    ),
    examples: {
      match: ["Book it", "Apply for it", "Pay now", "Report a pothole", "Popular tasks"],
      noMatch: ["Pay it forward scheme", "Book it was taken from", "Order 12"],
    },
  },
  {
    name: "state-of-service",
    weak: true,
    pattern: cue(
      /^(?:emergency department|accident and emergency|a ?& ?e|urgent (?:care|treatment)(?: centre)?|minor injuries(?: unit)?) (?:current )?wait(?:ing)?(?: times?)?(?: (?:right )?now)? ?: ?.{2,40}$|^(?:school|road|office|library|pool|park|bus|ferry|service|travel|bin|flood|fire|water|tide|air quality|weather)s? (?:closures?|alerts?|updates?|status|disruptions?|delays|warnings?|collections?|danger|levels?)\s?: ?(?:none|no(?: \w+){0,2}|normal|all (?:open|clear|running)|good|low|moderate|high|as usual)\b.{0,30}$/i,
    ),
    examples: {
      match: [
        "Emergency Department waiting time now: 3 hrs 40 mins",
        "A&E wait: 2 hours",
        "School closures: none today",
        "Ferry status: normal",
        "Flood warnings: no warnings in force",
      ],
      noMatch: ["School closures: 14", "Water levels were normal", "Road closures: held by the county"],
    },
  },
  {
    name: "donate",
    pattern: cue(
      /\b(?:runs|relies|depends) on (?:gifts|donations)\b(?<=^.{0,90})|^(?:donate(?: now| today| here)?|stand up for the right to know|make a donation|(?:our|a) charity (?:is|runs|needs|relies)\b.{0,120}|please give (?:what you can|today)\b.{0,60}|support our work.{0,40})$/i,
    ),
    examples: {
      match: ["Donate Now", "Our charity runs on gifts from people like you."],
      noMatch: ["Donated goods: none", "Donations received in 2022"],
    },
  },
  {
    name: "back-link",
    pattern: cue(
      /^(?:[‹«<←↑^]\s?)?(?:(?:back|return|go back|yn ôl|nôl)(?: to| i)?(?: the)? (?:top(?: of (?:the )?page)?|search(?: results)?|list(?:ing)?(?: of [a-z ]{3,40}(?: (?:19|20)\d\d(?:[-/]\d\d)?)?)?|results|previous page|(?:foi |disclosure )?register|record|disclosure log|foi (?:responses|log|requests|home)|main (?:site|website|menu)|home(?:page)?|index|brig|responses|(?:internal )?reviews|decisions|publications|news|(?:\w+ ){0,2}(?:director(?:y|ies)|hub|archive|requests(?: (?:and|&) (?:replies|responses|answers))?|replies|releases)|all .{1,30})|top(?: of page)?|back)$/i,
    ),
    examples: {
      match: [
        "Back to top",
        "Return to list",
        "Back to list of replies 2020",
        "Back to FOI Responses",
        "Back to search results",
        "Back to Internal Reviews",
        "Return to main website",
        "Back to directory",
        "BACK TO REQUESTS AND REPLIES",
      ],
      noMatch: ["Return to work interviews", "Back pay: £400", "Return to list of defects, 2020 to 2022"],
    },
  },
  {
    name: "services",
    pattern: cue(
      /^(?:Online Services|A ?(?:-|–|to) ?Z of (?:\w+ ){0,2}(?:[Ss]ervices|[Ff]orms|[Tt]opics|[Dd]epartments))\s?\|?$/,
    ),
    examples: {
      match: ["Online Services", "A-Z of Online Forms |", "A to Z of services"],
      noMatch: ["Online services cost £4,100", "A-Z of the services that were cut"],
    },
  },
  {
    name: "pagination",
    pattern: cue(
      /^(?:(?:post|page|posts?|article) navigation|(?:previous|next|prev|older|newer)(?: (?:post|page|article|entry|posts|request|response|record|reply|release)s?)?(?::\s?.{1,120})?|[‹«<←]?\s?(?:previous|next|older|newer) (?:request|response|record|reply|release|entry|page|item)\s?[›»>→]?|[‹«<]?\s?(?:previous|prev)\s?[|]?\s?(?:next)?\s?[›»>]?|page \d{1,4} of \d{1,4}|-{1,2} ?\d{1,4} of \d{1,4} ?-{1,2}|showing \d{1,4}.{0,30}of \d{1,5}.{0,20}|(?:document|item|record|entry) \d{1,4} of \d{1,5}|zoom in(?: ?[|/] ?zoom out)?\b.{0,60})$/i,
    ),
    examples: {
      match: [
        "< Previous request",
        "Next response >",
        "Page 1 of 2",
        "Post navigation",
        "Previous Post: Drones",
        "Next",
        "Page 12 of 12",
        "Document 14 of 22",
        "Zoom in | Zoom out | Download as PDF",
      ],
      noMatch: ["Page 4 of the report was withheld", "Next steps", "Item 3 of the agenda"],
    },
  },
  {
    name: "text-size",
    pattern: cue(
      /^(?:(?:font|text) size:?.{0,20}|[+-]? ?text size ?[+-]?|\+?a\s?\+?a\s?\+?a(?: background:.{0,80})?|speech:?|listen(?: to this page)?|(?:high )?contrast|accessibility (?:controls|tools|options|settings)|(?:open|close|show|hide|expand|collapse) all(?: sections| answers)?|translate(?: this (?:page|site))?|select language|powered by google translate|a\+{1,2}|need (?:this|it|a)\b[^.?]{0,50}\b(?:screen reader|accessible|another (?:format|language)|large print|assistive)\b[^.?]{0,40}\?.{0,120})$/i,
    ),
    examples: {
      match: [
        "Need a version that works with your screen reader?",
        "Need this in large print?",
        "Font Size:",
        "+ Text size -",
        "Translate this page",
        "Accessibility controls",
        "+A+A+A",
      ],
      noMatch: ["Need a plan of the weir?", "Speech therapy waits", "Contrast agents used: 14"],
    },
  },
  {
    name: "search",
    pattern: cue(
      /^(?:(?:open |close |toggle )?search(?: (?:the|this|our) (?:site|website)|\s(?:gov\.uk|site|website|disclosure log|responses))?:?|search for(?: a reference number)?:?|chwilio(?:'r wefan)?|what are you looking for\??|enter (?:your )?search.{0,30}|find)$/i,
    ),
    examples: {
      match: ["Search", "Search this site", "Search GOV.UK", "Search for:", "Chwilio"],
      noMatch: ["Search fees of £450", "Search of the premises"],
    },
  },
  {
    name: "make-request-promotion",
    pattern: cue(
      /^(?:want to make (?:a|an) .{0,20}request\??|(?:have|got) a (?:question|request)(?: of your own| for us)?\?.{0,40}|allow up to \d{1,2} working days for\b.{0,60}|contact us if you have (?:a question|any questions) about\b.{0,60}|need (?:to get in touch|help|more help)\?.{0,60}|the content on this page is the responsibility of\b.{0,60}|(?:answers|responses) (?:go|are put) online once\b.{0,80}|because of the (?:volume|number) of requests\b.{0,120})$/i,
    ),
    examples: {
      match: [
        "Want to make a request?",
        "Need to get in touch? Use our online forms.",
        "The content on this page is the responsibility of our Information Officer.",
      ],
      noMatch: [
        "Allow up to 20 working days was the reply.",
        "Contact us if you have a complaint about this response.",
      ],
    },
  },
  {
    name: "page-date",
    pattern: cue(
      /^(?:(?:filed|posted|tagged) under:? .{2,60}|(?:(?:this )?page )?(?:last (?:updated|modified|reviewed|published|changed)|(?:page )?updated|next review due|content last reviewed)(?: on)?:? .{4,40}|(?:this page was )?last (?:updated|modified|reviewed)(?: on)?:?|(?:created|last modified) at \d{1,2}[/.]\d{1,2}[/.]\d{2,4} \d{1,2}[:.]\d\d by .{2,40}|updates to this page|(?:page|update|publication) history|(?:show|see|hide) all updates|(?:first )?published(?: on)?:? \d{1,2} \p{L}{3,9} \d{4} at \d{1,2}[:.]\d\d ?(?:[ap]m)?|this (?:version|copy|page) was (?:printed or saved|printed|saved|downloaded)(?: on| at)?:? .{4,40}|(?:page )?(?:hits|visits|page views) ?: ?\d[\d,]{0,8})$/iu,
    ),
    weak: true,
    examples: {
      match: [
        "This version was printed or saved on: 11 February 2025",
        "Hits: 318",
        "Page last reviewed: 30 October 2024",
        "Last modified on 14 February",
        "Next review due: 30 October 2027",
        "Updates to this page",
        "Created at 18/12/2023 09:12 by Web Team",
        "Published 4 May 2023 at 9:30am",
      ],
      noMatch: ["Hits to the page in 2023: 318", "The policy was last updated in 2019.", "Published 4 May 2023"],
    },
  },
  {
    name: "session",
    pattern: cue(
      /^(?:your session (?:will|has|is about to)\b.{3,60}|you (?:have been|will be|are) (?:signed|logged) (?:in|out)\b.{0,60}|sign out|log ?out|my (?:account|cases|requests|profile)|this case is closed\. you cannot\b.{0,60}|rate (?:our|this) (?:service|reply|response|answer)|(?:the |this )?session (?:will (?:time out|expire|end)|has (?:timed out|expired)|(?:times out|expires|ends))\b.{0,60})$/i,
    ),
    examples: {
      match: [
        "Session will time out in 20 minutes",
        "This session expires in 5 minutes",
        "Your session will expire in 10 minutes",
        "Sign out",
        "My cases",
        "Rate our service",
      ],
      noMatch: ["Your session of 4 May was recorded", "My case is that the fee was wrong", "This case is closed."],
    },
  },
  {
    name: "rating-scale",
    weak: true,
    pattern: cue(/^(?:very )?(?:poor|fair|good|excellent|satisfied|dissatisfied|[1-5] stars?)$/i),
    examples: { match: ["1 star", "Poor", "Excellent", "Very satisfied"], noMatch: ["Poor records were kept"] },
  },
];
