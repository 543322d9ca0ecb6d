import { GREETING } from "../text/letter-ends.js";
import { SIGN_OFF, wholeLines } from "./authority-lines.js";
import { isBody } from "./body-key.js";
import type { Mention } from "./group-bodies.js";
import { KNOWN_BODY } from "./known-bodies.js";
import { type PageLine, type PageView, spansOf } from "./page-view.js";
import { familyOf, toName } from "./trim-name.js";

const JOIN = "(?:and|of|for|the|in|upon|on|&|y|yr|a|a'r|le|de|nan|na)";
const WORD = "\\p{Lu}[\\p{L}\\d'’.&-]*";
const NAME = new RegExp(`^(?:The |Y )?${WORD}(?:,? (?:${JOIN} ){0,2}${WORD}){0,7}(?: \\([A-Z]{2,8}\\))?$`, "u");
/** 'Verge Cutting': a matter, by its last word. */
const AN_ACTIVITY = /(?<!\bhous)ing$/i;
const INITIALS_BEHIND = / \([A-Z]{2,8}\)$/;
/** An office, a street, a day, a field of the letterhead or an entry of a menu is no body. */
const NO_BODY =
  /\b(?:Refusal|Incidents?|Numbers? of|Forms?|FOI|FOIA|EIR|Sirs?|Madam|Mrs?|Ms|Miss|Mx|Dr|Prof|Team|Desk|Unit|Division|Officers?|Manager|Governance|Information|Requests?|Compliance|Co-?ordinator|Advis[eo]r|Assistant|Secretary|Registrar|Colleagues?|Ref|Reference|Date|Response|Review|Act|Questions?|Answers?|Annex|Appendix|Page|Email|Mail|Telephone|Tel|Website|Road|Street|Lane|House|Building|Floor|Avenue|Square|Way|Place|Close|Quay|Court|Hall|Drive|Private|Confidential|Official|Sensitive|Menu|Search|Home|Skip|Cookies?|Privacy|Accessibility|Contact|News|About|Login|Log|Help|Subject|Terms|Sitemap|Twitter|Facebook|YouTube|Instagram|LinkedIn|Decision|Details|Attachments?|Published|Received|Status|Freedom|Publications?|Disclosure|Description|Summary|Background|Overview|Category|Topic|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)\b|\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b/i;
const POINT_BEHIND = /[,.:]$/;
const LEAST = 3;
const LONGEST = 90;
/** A page that is all names tells nothing by one more. */
const MOST_NAMES = 60;

const GREETED = /^(?:Annwyl \/ )?(?:Dear|Annwyl) (?:the )?(\p{Lu}[^.?!:;|]{2,80}?)(?:,|$)/u;
const GREETED_WHOLE = /^(?:Annwyl \/ )?(?:Dear|Annwyl) (?:the )?(\p{Lu}.{2,90}?),?$/u;
const GREETS = /^(?:Annwyl \/ )?(?:Dear|Annwyl) /;
const ON_BEHALF = /\bon behalf of (?:the )?(.{3,90})$/i;
const FROM = /^(?:From|Sent by|Organisation|Council|Authority|Public authority|Body) ?: ?(.{3,120})$/;
const TO = /^To ?: ?(.{3,120})$/;
const ADDRESS = /<.*|\[.*|\([^)]*@.*/;
const IN_BRACKETS = /\(([^()]{3,70})\)/;
/** What both forms of a copyright line have, for little. */
const MAY_CLAIM = /©|\(c\)|copyright|(?:19|20)\d\d/i;
const COPYRIGHT =
  /(?:©|\(c\)|copyright)[ ,©]{0,3}(?:(?:19|20)\d\d(?: ?[-–] ?(?:19|20)?\d\d)?)?[ ,.]{0,3}(?:by |the )?(\p{Lu}[^|·•.]{2,80})|^(\p{Lu}[^|·•.©]{2,70}?) ?(?:©|copyright|(?:19|20)\d\d(?:$|\.))/iu;
/** Cheap: few lines have one. */
const MAY_PART = /[|–—·•»-]/;
const SEPARATOR = / ?(?: [|–—·•»-] |\||»|•) ?/;
const RUNNING = /^(?:running|sideways)/;
const MENU = /menu|navigation|task|related|network|aside|session|follow/;
const LONGEST_LINE = 160;
/** Lines of a letterhead and below a signature, and those of a site around the letter. */
const HEAD_LINES = 10;
const MOST_HEAD_LINES = 16;
const SIGNED_LINES = 9;
const EDGE = 40;

type Add = (text: string, place: string, line?: PageLine) => void;

/**
 * Names in the places where a page says whose it is (letterhead, greeting, signature, heads of mails, copyright, title),
 * whatever they are made of. By themselves they weigh nothing: where they stand, and how often, is weighed with the rest.
 */
export function placedNames(view: PageView): readonly Mention[] {
  const found: Mention[] = [];
  const names = new Set<string>();
  const add: Add = (text, place, line) => {
    const name = nameIn(text);
    if (name === null || (names.size >= MOST_NAMES && !names.has(name))) return;
    names.add(name);
    const spans = line === undefined ? [] : spansOf(line, line.text.indexOf(name), name.length);
    const article = text.startsWith("The ") ? true : null;
    found.push({ name, family: familyOf(name), weight: 0, cue: place, spans, article, isPlaced: true });
  };
  const kept = wholeLines(view.lines).filter(({ start }) => start !== null);
  addLetter(kept, add);
  addSite(view, add);
  return found;
}

/** The name that a line or a part of one is; null for what is no name of a body. */
function nameIn(text: string): string | null {
  const bare = text.replace(POINT_BEHIND, "").trim();
  const whole = KNOWN_BODY.has(bare) ? bare : toName(bare);
  if (whole.length < LEAST || whole.length > LONGEST || !NAME.test(whole) || NO_BODY.test(whole)) return null;
  const name = whole.replace(INITIALS_BEHIND, "");
  if (AN_ACTIVITY.test(name) && familyOf(name) === null) return null;
  return isBody(name) ? name : null;
}

function addLetter(kept: readonly PageLine[], add: Add): void {
  const greeting = kept.findIndex(({ text }) => GREETING.test(text));
  const head = kept.slice(0, greeting < 0 ? HEAD_LINES : Math.min(greeting, MOST_HEAD_LINES));
  head.forEach((line, index) => {
    if (!isOtherField(line, head[index - 1]) && !OF_MATTER.test(head[index - 1]?.text ?? ""))
      addParts(line.text, "in head", add, line);
  });
  let signed = 0;
  for (const line of kept) {
    const { text } = line;
    if (SIGN_OFF.test(text)) {
      signed = SIGNED_LINES;
      addFirst(ON_BEHALF, "in foot", line, add);
    } else if (signed-- > 0) addParts(text, "in foot", add, line);
    if (GREETS.test(text)) {
      addFirst(GREETED, "in greeting", line, add);
      addFirst(GREETED_WHOLE, "in greeting", line, add);
    }
    addSender(FROM, "in from", line, add);
    addSender(TO, "in to", line, add);
  }
}

/** 'Department', with 'Street lighting' beside it: what a list of fields says of something else. */
function isOtherField({ block }: PageLine, above: PageLine | undefined): boolean {
  return block.part === "definition" && !OF_BODY.test(above?.text ?? "");
}

/** Below 'Directorate' stands a part of the body, below 'Subject' what was asked about. */
const OF_MATTER =
  /^(?:(?:lead |responsible )?(?:directorate|division|department|service(?: area)?|team|owner)|subject|topic|category|matter|keywords?|tags?)s?\s?:?$/i;
const OF_BODY = /^(?:(?:public |responding )?(?:authority|body)|organisation|council|trust|force|publisher|from)\b/i;

function addFirst(pattern: RegExp, place: string, line: PageLine, add: Add): void {
  const name = pattern.exec(line.text)?.[1];
  if (name !== undefined) add(name, place, line);
}

function addSender(pattern: RegExp, place: string, line: PageLine, add: Add): void {
  const sender = pattern.exec(line.text)?.[1];
  if (sender === undefined) return;
  addParts(sender.replace(ADDRESS, "").trim(), place, add, line);
  add(IN_BRACKETS.exec(sender)?.[1] ?? "", place, line);
}

/** 'FOI Request - Street Works': what stands behind is asked about. */
const NAMES_TOPIC =
  /^(?:FOI|EIR|FOISA|EISR|freedom of information|information) (?:request|response|release)\s?[-–—:|] /i;

/** A line that is a name, or has one between its separators, before its first comma, or behind one. */
function addParts(text: string, place: string, add: Add, line?: PageLine): void {
  if (text.length > LONGEST_LINE || NAMES_TOPIC.test(text)) return;
  const parts = MAY_PART.test(text) ? text.split(SEPARATOR) : [];
  const comma = text.indexOf(", ");
  const byComma =
    comma < 0 ? [] : [text.slice(0, comma), text.slice(text.lastIndexOf(", ") + 2), text.slice(comma + 2)];
  for (const part of new Set([text, ...parts, ...byComma])) add(part, place, line);
}

function addSite({ lines, head }: PageView, add: Add): void {
  const edges = lines.length <= 2 * EDGE ? lines : [...lines.slice(0, EDGE), ...lines.slice(-EDGE)];
  for (const line of edges) if (line.start === null && line.text.length <= LONGEST_LINE) addFurniture(line, add);
  addParts(head.title ?? "", "in title", add);
  add(head.siteName ?? "", "of site");
  for (const name of head.organisations) add(name, "of publisher");
  for (const text of head.homeLinks ?? []) addParts(text, "in home link", add);
}

function addFurniture({ text, block }: PageLine, add: Add): void {
  const copyright = MAY_CLAIM.test(text) ? COPYRIGHT.exec(text) : null;
  const rule = block.noise?.rule ?? "";
  if (copyright !== null) addParts(copyright[1] ?? copyright[2] ?? "", "in copyright", add);
  else addParts(text, RUNNING.test(rule) ? "in running head" : MENU.test(rule) ? "in menu" : "in furniture", add);
}
