import { cue } from "../../text/cue/cue.js";
import type { LineRule } from "../site-profile.js";

/** What forums, and sites that host anybody's documents, print around a letter that somebody put there. */
export const HOSTING_SITE_LINES: readonly LineRule[] = [
  {
    name: "forum-post",
    local: true,
    pattern: cue(
      /^(?:join(?:ed)? date\s?: ?.{3,24}|last edited (?:by|on|at) .{2,60}\d.{0,12}|tags\s?: ?none|this (?:topic|thread) is (?:now )?(?:closed|locked)(?: to (?:new|further) replies)?\.?|no announcements? yet\.?|\d{1,5} posts? ?[/|·-] ?\d{1,4} pages?|all times are (?:GMT|UTC|BST)\b.{0,90}|(?:this|the) page was generated (?:at|in) .{1,40}|(?:page|powered) generated in .{1,30}|(?:likes|thanks|reputation|rep power) (?:received|given|points)?\s?: ?\d.{0,12}|thread starter|(?:you (?:cannot|can not|may not) (?:post|reply|edit|vote|attach)\b.{0,60})|(?:reply|quote) (?:to this (?:post|topic|message)|with quote)|powered by (?:vbulletin|phpbb|xenforo|invision|mybb|discourse)\b.{0,80})$/i,
    ),
    examples: {
      match: [
        "Join Date: Aug 2007",
        "Last edited by heron; 20th February 2010, 09:41 AM.",
        "Tags: None",
        "This topic is closed.",
        "1 post / 1 Page",
        "All times are GMT+1. This page was generated at 1 minute ago.",
        "You cannot post new topics in this forum",
      ],
      noMatch: ["Join dates are not recorded.", "The topic is closed to us.", "All times are approximate."],
    },
  },
  {
    name: "forum-writer",
    weak: true,
    pattern: cue(
      /^(?:(?:senior|junior|registered|full|veteran|newbie|forum) (?:member|poster|user)|(?:total )?posts\s?: ?[\d,]{1,7}|#\d{1,5})$/i,
    ),
    examples: {
      match: ["Senior Member", "Posts: 1146", "#1"],
      noMatch: ["Senior members of staff were asked.", "Posts: 14 in 2019, 12 in 2020"],
    },
  },
  {
    name: "document-site",
    local: true,
    pattern: cue(
      /^(?:uploaded by \S.{0,60}|you(?:'|’)?(?:re| are) reading a free preview\.?|total (?:pages?|views?)\s?: ?[\d,]{1,7}|file type\s?: ?\w{2,5}, ?size\s?: ?[\d.,]{1,8} ?[KMG]B|(?:0 (?:ratings?|votes?)|(?:\d{1,3}%)? ?found this document useful).{0,60}|(?:download|read|view) (?:this document|as (?:pdf|docx?|txt)(?:,? (?:pdf|docx?|txt|or))*).{0,60}|flag for inappropriate content|(?:share|save) this document|available formats|pages \d{1,4} to \d{1,4} are not shown in this preview\.?|(?:content languages|upload user|upload time|file pages|file size)|anonymous\/not logged-in|(?:scribd|docslib|slideshare|issuu|vdocuments?|docplayer))$/i,
    ),
    examples: {
      match: [
        "Uploaded by heron_watch on Apr 11, 2015",
        "You're Reading a Free Preview",
        "Total Page:16",
        "File Type:pdf, Size:1020Kb",
        "0 ratings 0% found this document useful (0 votes)",
        "Download this document",
        "Pages 4 to 9 are not shown in this preview.",
        "Scribd",
      ],
      noMatch: [
        "The form was uploaded by the clerk.",
        "Download this form and send it to us.",
        "Total pages of the file: 16",
        "File type",
      ],
    },
  },
];
