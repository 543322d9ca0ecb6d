import type { Block, NoiseMark } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { REQUEST_SITE_LINES } from "./lines/request-site.js";

const SITE_RULES: ReadonlySet<string> = new Set(REQUEST_SITE_LINES.map(({ name }) => name));
const TOOL: NoiseMark = { profile: "generic", rule: "thread-tool" };
const STATE: NoiseMark = { profile: "generic", rule: "request-state" };
const FILE: NoiseMark = { profile: "generic", rule: "attachment-tool" };

/** What became of the request, as the site says it: a letter can say it too, so only over the first message. */
const STATE_LINE = cue(
  /^(?:the request was (?:refused|rejected)(?: by [^.\d]{3,110})?|[^.?!]{3,110} did not (?:have|hold) the information requested)\.?$/i,
);
/** How the request stands in a word or two, as a site's badge says it. */
const STATE_BADGE = cue(
  /^(?:(?:request )?(?:status|state)\s?:? ?)?(?:(?:partially|mostly|partly) successful|successful|refused|rejected|information not held|(?:long |very )?overdue|delayed|withdrawn|handled by (?:post|mail)|(?:awaiting|waiting(?: for)?|needs) (?:an? )?(?:response|reply|classification|clarification|internal review|admin(?:istrator)?(?: attention)?)|unclassified|unknown status|not held|closed|resolved|error message)\.?$/i,
);
/** Words of menus and buttons that are words of letters elsewhere. */
const TOOL_LINE = cue(
  /^(?:(?:un)?follow|delivered|reply|write a reply|anyone:?|make a request|view (?:requests|authorities)|(?:make and )?browse requests|donate(?: now)?|find out more|view|download|let us know|anonymous user|help|blog)$/i,
);
const OPENS_MESSAGE = cue(/^(?:dear|hello|hi|good (?:morning|afternoon)|to whom)\b/i);

const FILE_NAME = /\.[a-z][a-z\d]{1,4}(?: \(\d{1,3}\))?$|^attachment\./i;
const FILE_SIZE = /^\d{1,4}(?:[.,]\d{1,2})? ?(?:bytes|[KMG]B?)$/i;
const FILE_BUTTONS = cue(
  /^(?:\d{1,4}(?:[.,]\d{1,2})? ?(?:bytes|[KMG]B?)[ |·]{1,3})?(?:download|view as html|view)(?:[ |·]{1,3}(?:download|view as html))*$/i,
);
const FILE_HEAD = cue(/^(?:[-•*] )?(?:\d{1,2} )?attachments?:?$/i);
/** The request's title and its state stand this high. */
const TOP = 3;
/** Size, buttons and heading stand this near to the file's name. */
const NEAR = 3;

/** True for a line that a site for requests prints around the messages of a thread. */
export function isSiteLine(line: string): boolean {
  return STATE_LINE.test(line) || REQUEST_SITE_LINES.some(({ pattern }) => pattern.test(line));
}

/** On the pages of a site for requests: the request's state, the buttons around messages, the tools around attachments. */
export function markThreadTools(blocks: readonly Block[], marks: (NoiseMark | null)[]): void {
  const title = titleOf(blocks);
  if (title >= 0 || holdsSiteLine(marks) || opensWithState(blocks)) markTools(blocks, marks, title);
}

/** How the request stands, right over the greeting of the first letter: a scrape has kept no more of the site. */
function opensWithState(blocks: readonly Block[]): boolean {
  const state = blocks.slice(0, TOP).findIndex(({ text }) => STATE_LINE.test(text));
  return state >= 0 && OPENS_MESSAGE.test(blocks[state + 1]?.text ?? "");
}

function markTools(blocks: readonly Block[], marks: (NoiseMark | null)[], title: number): void {
  const first = blocks.findIndex(({ text }) => OPENS_MESSAGE.test(text));
  markAbove(title, marks);
  for (const [index, { text }] of blocks.entries()) {
    if (TOOL_LINE.test(text)) marks[index] ??= TOOL;
    else if (index < first && (STATE_LINE.test(text) || STATE_BADGE.test(text))) marks[index] ??= STATE;
    else if (FILE_NAME.test(text)) for (const at of toolsOf(blocks, index)) marks[at] ??= FILE;
  }
}

/** True where a line is marked that only a site for requests prints. */
export function holdsSiteLine(marks: readonly (NoiseMark | null)[]): boolean {
  return marks.some(isOfSite);
}

function isOfSite(mark: NoiseMark | null): boolean {
  return mark !== null && SITE_RULES.has(mark.rule);
}

function markAbove(title: number, marks: (NoiseMark | null)[]): void {
  for (let above = title - 1; above >= 0; above--) marks[above] ??= TOOL;
}

/** The request's title stands right over the line that says who asked whom; above it there is nothing of the thread. */
function titleOf(blocks: readonly Block[]): number {
  return blocks.findIndex(({ text }) => WHO_ASKED.test(text)) - 1;
}

const WHO_ASKED = cue(
  /^.{2,80} made (?:this|an?) (?:freedom of information |environmental information |information )?request to .{3,120}$/i,
);

/** The heading over a file's name and the size and buttons under it, if it has buttons. */
function toolsOf(blocks: readonly Block[], name: number): readonly number[] {
  const tools: number[] = [];
  for (let at = name + 1; isFileTool(blocks[at]); at++) tools.push(at);
  if (!tools.some((at) => FILE_BUTTONS.test(blocks[at]?.text ?? ""))) return [];
  for (let at = name - 1; at >= name - NEAR; at--) if (FILE_HEAD.test(blocks[at]?.text ?? "")) tools.push(at);
  return tools;
}

function isFileTool(block: Block | undefined): boolean {
  return block !== undefined && (FILE_SIZE.test(block.text) || FILE_BUTTONS.test(block.text));
}
