import { cue } from "../text/cue/cue.js";
import { SHORT_FORMS } from "./authority-short-forms.js";
import { NEVER_ANSWERING } from "./body-names.js";
import { fullName } from "./fullest-name.js";
import type { PageLine, PageView } from "./page-view.js";

/** A place on the web or a mailbox that the page names, and how much it tells of who wrote the page. */
export interface Host {
  /** The parts of its name that are its owner's: `fenby` of `foi.fenby.gov.uk`. */
  readonly labels: readonly string[];
  /** True for the page's own address, and for one that the site around the letter prints. */
  readonly isOwn: boolean;
  readonly weight: number;
}

/** A mailbox is the writer's own more often than a link; what an answer links to may be anybody's. */
const MAILBOX = 3;
const LINK = 2;
const ANSWERS_LINK = 0.5;
const MAY_HOLD_HOST = /@|www\.|https?:|\.(?:gov|nhs|police|ac)\.uk|\.gov\.(?:scot|wales)/i;
/** A public body's address may stand without the words before it: 'Cookies on fenby.gov.uk'. */
const HOST =
  /(?:(@)|https?:\/\/(?:www\.)?|www\.|(?<![\w@./-])(?=(?:[a-z0-9-]{1,60}\.){1,3}(?:(?:gov|nhs|police|ac)\.uk|gov\.(?:scot|wales))(?![\w-])))((?:[a-z0-9-]{1,60}\.){1,4}(?:uk|wales|cymru|scot|org|com|net|info))(?![\w-])/gi;
/** Parts of names that kinds of bodies share. */
const SHARED: ReadonlySet<string> = new Set(
  "www uk com org net info wales cymru scot gov gsi pnn cjsm nhs police ac co sch mod parliament foi eir mail email secure web online".split(
    " ",
  ),
);
const CAPITAL = /^\p{Lu}/u;
const NOT_LETTER = /[^\p{L}\d]+/u;
const HYPHENS = /-/g;
const LEAST_INITIALS = 3;
const LEAST_WORD = 4;

/** The hosts that a page names, those of the requester left out, and where it was found. */
export function readHosts({ lines, head }: PageView, uri: string): readonly Host[] {
  const found = lines.filter(({ text }) => MAY_HOLD_HOST.test(text)).flatMap(hostsIn);
  const own = [uri, head.canonical ?? ""].map((address) => ({
    labels: labelsOf(hostOf(address)),
    isOwn: true,
    weight: LINK,
  }));
  return [...own, ...found].filter(({ labels }) => labels.length > 0);
}

function hostsIn({ text, section, start }: PageLine): Host[] {
  if (section === "request") return [];
  const found = [...text.matchAll(HOST)].filter(
    ({ index }) => !OF_THEM.test(text.slice(Math.max(0, index - REACH), index)),
  );
  return found.map(([, at, host = ""]) => ({
    labels: labelsOf(host),
    isOwn: start === null && at !== "@",
    weight: at === "@" ? MAILBOX : section === "response" ? ANSWERS_LINK : LINK,
  }));
}

/** 'They can be contacted at' another's mailbox. */
const OF_THEM = cue(
  /\b(?:they|who|which) (?:can|may) be (?:contacted|reached)\b|\b(?:contact|write to|e-?mail) them\b/i,
);
/** Two mailboxes may stand behind it. */
const REACH = 90;

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : "";
}

function labelsOf(host: string): readonly string[] {
  const labels = host.toLowerCase().split(".");
  return labels.map((label) => label.replace(HYPHENS, "")).filter((label) => label !== "" && !SHARED.has(label));
}

/** The initials of bodies whose address is made of them, `ons.gov.uk`, where it is the page's own. */
export function initialsIn(hosts: readonly Host[]): readonly string[] {
  const own = new Set(hosts.filter(({ isOwn }) => isOwn).flatMap(({ labels }) => labels));
  return own.size === 0 ? [] : [...SHORT_FORMS.keys()].filter((name) => own.has(name.toLowerCase()));
}

/**
 * How much the hosts speak for a body by its names on the page; 0 where none is named after it. A host names no body by
 * itself, nor does the address of one that the reader is sent to.
 */
export function weighHosts(
  mentions: readonly { readonly name: string; readonly cue: string }[],
  hosts: readonly Host[],
): number {
  if (mentions.every(({ cue }) => cue === "elsewhere")) return 0;
  const names = new Set(mentions.map(({ name }) => fullName(name)).filter((name) => !NEVER_ANSWERING.test(name)));
  const own = hosts.filter(({ labels }) =>
    labels.some((label) => [...names].some((name) => isNamedAfter(label, name))),
  );
  return Math.max(0, ...own.map(({ weight }) => weight));
}

/** `homeoffice` after the Home Office, `fenbybc` and `fenby` after Fenby Borough Council, `mhra` after its initials. */
export function isNamedAfter(label: string, name: string): boolean {
  const words = name.split(NOT_LETTER).filter((word) => word !== "");
  return [words, words.filter((word) => CAPITAL.test(word))].some((some) =>
    isMadeOf(
      label,
      some.map((word) => word.toLowerCase()),
    ),
  );
}

/** First words in full, the others by their initials or not at all. */
function isMadeOf(label: string, words: readonly string[]): boolean {
  const initials = (from: number) => words.slice(from).map((word) => word.charAt(0));
  if (words.length >= LEAST_INITIALS && label === initials(0).join("")) return true;
  let whole = "";
  for (const [index, word] of words.entries()) {
    whole += word;
    if (whole.length < LEAST_WORD || !label.startsWith(whole)) continue;
    const rest = label.slice(whole.length);
    if (rest === "" || rest === initials(index + 1).join("")) return true;
  }
  return false;
}
