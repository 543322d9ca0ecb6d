import { GENRE_CUES } from "../metadata/genre-cues.js";
import type { ResponseCue } from "./response-cue.js";

const WEIGHT = -4;

/** By which anchors the search for a kind of writing finds its lines. */
const ANCHORS: Readonly<Record<string, readonly string[]>> = {
  statistics: [" requests", "number of "],
  news: ["freedom of", "foi reveal", "foi show", "foi request", "spokes", "press office", "through foi", "under foi"],
  judgment: ["appellant", "tribunal"],
  "decision notice": ["commissioner", "complainant", "the applicant"],
  "head of a decision": [
    "decision ",
    "complainant:",
    "in the first-tier",
    "in the upper",
    "neutral citation",
    "tier tribunal",
    "upper tribunal",
    "appeal n",
    "appeal ref",
  ],
  "undelivered mail": ["undeliver", "delivery", "returning message", "could not be delivered"],
  minutes: ["resolved", "committee", "cabinet", "governors", "members ", "minutes of"],
  legislation: ["in this section", "purposes of"],
  template: ["insert", "your name", "applicant", "name of ", "date of ", "reference number", "delete as"],
  parliament: ["to ask the", "to ask his", "to ask her", "hansard"],
  policy: [
    "this policy",
    "our policy",
    "procedure",
    "guidance",
    "this guide",
    "our guide",
    "leaflet",
    "this code",
    "briefing",
    "this page ",
    "publication scheme",
  ],
  advice: [
    "exemption",
    "information may",
    "information might",
    "information can",
    "requests may",
    "requests can",
    "requests might",
    "some of the",
    "some information",
    "most requests",
    "many requests",
    "few requests",
    "how to ",
    "how do i",
    "how can i",
  ],
  "letter to many": [
    "unsubscribe",
    "view in ",
    "view this",
    "in your browser",
    "in browser",
    "slide 1",
    "slide 2",
    "slide 3",
    "letter to ",
    "dear reader",
    "dear subscriber",
    "dear member",
  ],
  forum: ["posts: ", "joined: ", " posts", "posted by", "log in to ", "leave a reply", "leave a comment"],
};

/** Kinds of writing about requests, as reading knows them, for the search over bytes. */
export const GENRE_ROWS: readonly ResponseCue[] = GENRE_CUES.map(({ genre, pattern, examples }) => ({
  name: `genre: ${genre}`,
  weight: WEIGHT,
  most: 2,
  anchors: ANCHORS[genre] ?? [],
  pattern: new RegExp(pattern.source, pattern.flags.replace("g", "")),
  examples,
}));
