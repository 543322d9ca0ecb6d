import { cue, eitherOf } from "../../text/cue/cue.js";
import type { LineRule } from "../site-profile.js";

/** What a site prints below or beside its pages of itself: where a post is filed, its form for comments, its counter, its slogan. */
export const SITE_FOOT_LINES: readonly LineRule[] = [
  {
    name: "post-foot",
    local: true,
    pattern: cue(
      /^(?:(?:By \p{Lu}[\p{L} .'’-]{2,30}[|,·]? )?Posted (?:in|under):? (?!20|19)\p{Lu}[^.?!:;]{2,60}(?:[|·] ?Tagged:? [^.?!]{2,80})?|Posted (?:on )?(?:(?:\p{Lu}\p{L}{2,8} \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9} \d{4}) )?by (?!the )[\p{L}-]{2,20}(?: [\p{L}-]{2,20}){0,2}(?: in \p{Lu}[^.?!:;]{2,60}| [|·] [^.?!]{2,60})?|Tagged(?: (?:with|as))?: [^.?!]{2,100})$/u,
    ),
    examples: {
      match: [
        "Posted in: Bus shelters, Roads",
        "Posted in Weirs | Tagged: locks, tolls",
        "Posted in Estates on 3 May 2023",
        "By Web Officer Posted in Transparency",
        "Posted on May 3, 2023 by webofficer",
        "Posted by webteam in FOI 2020-21",
        "Tagged with: 2021, Locks",
      ],
      noMatch: [
        "Posted in 2022: 41 letters",
        "Posted by the Clerk to Fenby Parish Council",
        "Posted in error. It was sent again on 3 May.",
        "Tagged sheep: 41",
      ],
    },
  },
  {
    name: "comment-form",
    local: true,
    pattern: cue(
      /^(?:(?:your e-?mail(?: address)?|it) (?:will not|won['’]t|is not) be (?:published|shown|shared|made public)\b[^?!]{0,80}|required fields are (?:marked|shown)\b.{0,30}|save my (?:name|details)\b.{0,40}\bfor (?:the )?next time\b.{0,30}|notify me of (?:new|follow-?up) (?:comments|posts)\b.{0,30}|you may use these html tags\b.{0,120}|(?:post|submit|add)(?: (?:a|your|my))? comment|(?:leave|add|write) (?:a|your) (?:comment|reply)(?: cancel reply)?|cancel reply|comment \*|name \*|e-?mail \*)$/i,
    ),
    examples: {
      match: [
        "Your email address will not be published. Required fields are marked *",
        "Required fields are marked *",
        "Save my name, email, and website in this browser for the next time I comment.",
        "Post Comment",
        "Leave a comment",
      ],
      noMatch: [
        "Your email address will not be published in our log, and we have taken it out?",
        "Comment was made on 41 plans.",
        "Notify me of the date.",
      ],
    },
  },
  {
    name: "page-below",
    pattern: cue(
      /^(?:read|find out|see|learn) more (?:about|on|of) (?:this|the) page(?: (?:below|here|overleaf))?\s?[.:]?$/i,
    ),
    examples: {
      match: ["Read more about this page below", "Find out more about this page"],
      noMatch: ["Read more about this page of the survey, which we enclose"],
    },
  },
  {
    name: "visitor-counter",
    pattern: cue(
      /^(?:(?:visitors?|visits|hits) (?:to|on) (?:this|our) (?:site|page|website)|page ?views?)\s?:?\s?[\d,.]{1,12}$|^(?:(?:web|site|page)? ?(?:visitors?|hits|views)(?: (?:counter|count|no\.?|number))?\s?:?\s?0\d{2,9}|you are (?:our )?visitor (?:no\.?|number)\s?:?\s?[\d,]{1,10}\b.{0,40}|(?:visitors|visits|hits) since (?:\p{L}{3,9} )?(?:19|20)\d\d\s?:\s?[\d,]{1,12})$/iu,
    ),
    examples: {
      match: [
        "Visitors to this site: 1,044,118",
        "Page views: 204",
        "Visitors: 0041182",
        "You are visitor number 41182 since May 2003",
        "Hits since 2003: 118,406",
      ],
      noMatch: ["Visitors: 4,112", "Visitors to this museum: 4,112", "Visits since 2019 fell by 12%"],
    },
  },
  {
    name: "widget",
    local: true,
    pattern: cue(
      /^(?:(?:latest )?tweets (?:by|from) @?\w{2,40}|(?:google|facebook|trustpilot|nhs) (?:reviews?|rating)\s?:? ?\d(?:\.\d)?(?: ?(?:\/|out of) ?5)?(?: stars?)?|(?:rated )?\d\.\d(?: ?(?:\/|out of) ?5| stars?)? (?:on|from|by) (?:google|facebook|trustpilot|\d{1,5} reviews)\b.{0,30}|finance (?:available )?(?:from|at) \d{1,2}(?:\.\d)?% apr\b.{0,30}|\d% finance(?: available)?|suggest an improvement|subscribe (?:by|via) (?:e-?mail|rss))$/i,
    ),
    examples: {
      match: ["Tweets by @fenbyweirs", "Google reviews 4.6", "4.9 out of 5 on Google", "Finance from 0% APR"],
      noMatch: [
        "Tweets by officers were not searched",
        "Reviews: 48",
        "Finance from 2021: £4,100",
        "Finance costs 4% APR",
      ],
    },
  },
  {
    name: "slogan",
    local: true,
    pattern: eitherOf(
      cue(
        /^(?:[a-z][a-z’'& -]{2,40} ?[-–—:|,.] ?)?(?:(?:proudly )?(?:serving|protecting|caring|keeping|helping|teaching|educating|guarding|supporting|saving|healing|training|moving)\b|(?:smiles|care|service|learning|excellence|proud|here|trusted|a tradition)\b)[a-z’', &-]{1,50} since (?:1[5-9]\d\d|20[01]\d)[.!]?$/i,
      ),
      cue(
        /^[A-Z][\w’'&-]*(?: (?:of|and|the|for|in|with|[A-Z&][\w’'&-]*)){0,6} ?[-–—|.] ?(?:[Ww]orking (?:for|with|towards)|(?:[Cc]aring|[Ss]erving|[Kk]eeping|[Pp]rotecting|[Bb]uilding|[Mm]aking|[Ii]mproving|[Ss]haping|[Hh]elping|[Ll]ooking after) (?:for )?(?:an?|the|our|your|you)) [a-z][a-z’', &-]{2,40}[.!]?$/,
      ),
    ),
    examples: {
      match: [
        "Serving the fen since 1894",
        "Marl Museum | Caring for old boats since 1921",
        "Smiles for Fenby since 1902",
        "Weirs Board - working for a drier fen",
        "Fenby Police. Keeping the town safe.",
      ],
      noMatch: [
        "Serving officers since 2019: 41",
        "Drivers retested since 1999",
        "How many police dogs have been kept since 1960",
        "Keeping the bridge open cost £4,100.",
        "Question 4 - keeping the bridge open in 2021",
      ],
    },
  },
  {
    name: "values",
    local: true,
    pattern: cue(/^(?:our|trust) (?:values|promise|mission|vision)\s?[:–-]\s?[a-z][a-z’', &|·•-]{6,80}[.!]?$/i),
    examples: {
      match: ["Our values: kind, open, fair", "Our Values - Kindness | Courage | Care"],
      noMatch: ["Our values are set out in the plan.", "Our values: see page 4 of the plan"],
    },
  },
  {
    name: "comments",
    pattern: cue(
      /^(?:you must be (?:logged|signed) in to (?:post|leave|write|reply)\b.{0,60}|leave a reply|comments (?:are closed|off)\.?|(?:0|no) comments|by \w[\w.-]{1,30} [|·-] (?:filed|posted) (?:under|in)\b.{0,80}|\d{1,3} (?:annotations?|comments?)|there are (?:currently )?no (?:files|attachments|documents|downloads|comments) (?:attached to|for|on|with) this (?:entry|page|record|request|response|item)\.?)$/i,
    ),
    examples: {
      match: [
        "1 annotation",
        "There are no files for this entry.",
        "You must be logged in to post a comment.",
        "Leave a Reply",
        "by webteam | Filed under: FOI, News",
      ],
      noMatch: [
        "There are no files.",
        "3 comments were made",
        "No comments were received from residents.",
        "You must be logged in to the system to see it.",
      ],
    },
  },
];
