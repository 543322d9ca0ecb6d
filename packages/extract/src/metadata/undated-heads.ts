import type { CleanText } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { gather } from "../text/gather.js";
import { SHORT_FORMS } from "./authority-short-forms.js";
import { KNOWN_BODY } from "./known-bodies.js";
import type { MessageHead } from "./mail-heads.js";
import type { PageLine } from "./page-view.js";

/** 'Records Team, Weirs Agency' over a message: who writes, a comma, and the body. */
const SENDER = /^([^.?!:;|]{2,60}), (\p{Lu}[^.?!:;|\d]{3,80})$/u;
const LONGEST_SENDER = 140;
const GREETS = /^(?:Dear|Annwyl) (?:the )?(\p{Lu}[^.?!:]{3,100}?),?$/u;
const GREETING = cue(
  /^(?:(?:dear|annwyl)\b.{0,100}|(?:hi|hello|good (?:morning|afternoon|day)|bore da|prynhawn da)\b[^.?!]{0,60})$/i,
);
const OPENS = cue(
  /^(?:dear\b|annwyl\b|hi\b|hello\b|good (?:morning|afternoon|day)\b|thank you for\b|thanks for\b|(?:our )?ref(?:erence)?\b|\d{1,2} attachments?$|(?:re: )?your (?:recent )?(?:request|enquiry|e[- ]?mail)\b|(?:please (?:find|see) )?(?:the )?attached\b|please (?:find|see)\b|this is an? (?:auto|acknowledge)|further to\b|in (?:response|reply) to\b|(?:I|we) (?:am|are|write|acknowledge|refer|confirm|can|have)\b)/i,
);
const MADE_TO = cue(/\bmade (?:this|an?) [\p{L}\s]{3,60}\brequest to (.{4,100}?)(?: as part of .{3,80})?\.?$/iu);
/** A public body by its noun, where nothing on the page names it beside the head. */
const BODY = cue(
  /\b(?:council|trust|police|constabulary|university|college|school|academy|board|commission|authority|agency|service|executive|office|department|ministry|museum|limited|homes|association|partnership|parliament|assembly|ombudsman|regulator|treasury|inspectorate|registry|archives?|tribunal|library|gallery|corporation|cyngor|heddlu|prifysgol|bwrdd|awdurdod|adran|llywodraeth|gwasanaeth|ymddiriedolaeth|asiantaeth|swyddfa|comisiwn|coleg)\b/i,
);
const ANNOTATES = cue(/^(?:.{2,60} left an annotation\b|gadawodd .{2,60} anodiad\b).{0,40}$/i);
/** How far below its head a message opens. */
const OPENING_NEAR = 5;
/** A greeting further below a sender's name than this is another's. */
const HEAD_NEAR = 6;
const REQUESTER = "requester";
/** Who was asked, where the request greets nobody by name. */
const ASKED = "authority";
const SIGNATURE_LENGTH = 60;

/**
 * The messages of a thread whose heads have no dates: 'Records Team, Weirs Agency' over a greeting, behind a letter to that
 * body; or no heads at all, where the second letter greets whom the first is signed by. A request that waits for its answer
 * is the only one. Empty where none of these is found.
 */
export function undatedHeads(kept: readonly PageLine[], onRequestSite: boolean): readonly MessageHead[] {
  const greetings = gather(kept, ({ text }, index) =>
    // A greeting that is printed twice greets once.
    GREETING.test(text) && !GREETING.test(kept[index + 1]?.text ?? "") && !isQuoted(kept[index - 1]) ? index : null,
  );
  const [request] = greetings;
  if (request === undefined) return [];
  const asked = askedBodies(kept, request);
  const addressed = [...asked, ...officesOf(kept, asked)];
  const senders = kept.flatMap((line, index) => (index > request ? senderAt(kept, line, index, asked, addressed) : []));
  const [sender] = senders;
  if (sender === undefined || !isNamed(kept, sender, asked)) return headless(kept, greetings, asked, onRequestSite);
  const headed = new Set(
    senders.map(({ at }) =>
      greetings.find((one) => one > at && one - at <= HEAD_NEAR && !namesBody(kept, one, addressed)),
    ),
  );
  const bare = greetings.filter((at) => !headed.has(at));
  const heads = [
    ...senders.map(({ at }) => headOf(kept, at, 1, kept[at]?.text ?? "")),
    ...bare.map((at) =>
      headOf(kept, at, 0, at === request || greetsBody(kept, at, addressed) ? REQUESTER : sender.body),
    ),
    ...annotations(kept).map((at) => headOf(kept, at, 0, REQUESTER)),
  ];
  return heads.toSorted((a, b) => a.first - b.first);
}

/** The reply prints the letter again below 'You asked -': its greeting opens no message. */
function isQuoted(above: PageLine | undefined): boolean {
  return above !== undefined && YOU_ASKED.test(above.text);
}

const YOU_ASKED = cue(
  /^(?:you (?:asked|wrote|said|requested)|your (?:request|e[- ]?mail|letter|enquiry|message)(?: (?:was|said|is))?)(?: (?:as follows|below))?\s?[:–—-]*$/i,
);

/** A letter to a body, and letters to whom it is signed by: a scrape has dropped every head. */
function headless(
  kept: readonly PageLine[],
  greetings: readonly number[],
  asked: readonly string[],
  onRequestSite: boolean,
): readonly MessageHead[] {
  const [request = 0, ...later] = greetings;
  const toBody = TO_NOBODY.test(kept[request]?.text ?? "") || asked.some(isBodyName);
  const signer = signerOf(kept.slice(request, later[0] ?? kept.length));
  const answers = later.filter((at) => greetsPerson(kept[at]?.text ?? "", signer) || greetsNewcomer(kept, at));
  const bare = toBody && signer.length > 0 ? bareReply(kept.slice(0, later[0] ?? kept.length), request) : null;
  if (bare !== null) answers.push(bare);
  if (later.length === 0 && bare === null && (onRequestSite || saysWhoAsked(kept.slice(0, request))))
    return [headOf(kept, request, 0, REQUESTER)];
  if (!toBody || !isExchange(kept, later, answers, asked)) return [];
  const authorOf = (at: number): string => (answers.includes(at) ? (asked[0] ?? ASKED) : REQUESTER);
  return [...new Set([...greetings, ...answers])]
    .toSorted((a, b) => a - b)
    .map((at) => headOf(kept, at, 0, authorOf(at)));
}

/** A letter that answers, or letters that greet the same body again: nobody has answered those yet. */
function isExchange(
  kept: readonly PageLine[],
  later: readonly number[],
  answers: readonly number[],
  asked: readonly string[],
): boolean {
  return answers.length > 0 || (later.length > 0 && later.every((at) => namesBody(kept, at, asked)));
}

/** The first line of a reply that greets nobody, right under the requester's name; null where none stands there. */
function bareReply(letter: readonly PageLine[], request: number): number | null {
  const signed = letter.findIndex(
    ({ text }, at) => at > request && SIGNED.test(text) && text.length <= SIGNATURE_LENGTH,
  );
  if (signed < 0) return null;
  const found = letter.findIndex(
    ({ text }, at) => at > signed + 1 && at <= signed + HEAD_NEAR && OPENS_REPLY.test(text),
  );
  return found < 0 ? null : found;
}

/** What only who was asked opens with. */
const OPENS_REPLY = cue(
  /^(?:thank you for (?:your|contacting|the)|(?:I|we) (?:acknowledge|refer to your|write (?:in|with|further)|am writing (?:in|with|further)|can confirm|have received)|your (?:request|enquiry|e[- ]?mail) (?:has|was|is|for)|(?:in (?:response|reply|answer)|further) to your|this is an? (?:auto|acknowledg)|(?:the |our )?(?:[\w&-]+ ){0,5}(?:team|office|unit|desk|department) (?:acknowledges?|has received|have received))\b/i,
);

/** A noun of bodies, a word that joins the words of no person's name, or a name of the table. */
function isBodyName(name: string): boolean {
  return BODY.test(name) || JOINS_NAME.test(name) || KNOWN.has(name);
}

const JOINS_NAME = / (?:for|of|and|&) /;
const KNOWN: ReadonlySet<string> = new Set([...KNOWN_BODY, ...SHORT_FORMS.keys()].map((name) => name.toLowerCase()));

/** The words of the name under a letter's sign-off. */
function signerOf(letter: readonly PageLine[]): readonly string[] {
  const signed = letter.findIndex(({ text }) => SIGNED.test(text) && text.length <= SIGNATURE_LENGTH);
  if (signed < 0) return [];
  const name = letter[signed + 1]?.text ?? "";
  return name.length > SIGNATURE_LENGTH ? [] : wordsOfName(name);
}

/** 'Dear Dr Reed' greets whom 'Jo Reed' names. */
function greetsPerson(greeting: string, signer: readonly string[]): boolean {
  const name = wordsOfName(greeting).at(-1);
  return name !== undefined && signer.includes(name);
}

/** 'Dear Ms Reed' where no line above names her: who asked may sign with less than his name, and greets an officer who has signed. */
function greetsNewcomer(kept: readonly PageLine[], at: number): boolean {
  const name = TO_PERSON.exec(kept[at]?.text ?? "")?.[1];
  return name !== undefined && !kept.slice(0, at).some(({ text }) => text.includes(name));
}

const TO_PERSON = /^Dear (?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?)\.? (?:[\p{L}.’'-]+ ){0,2}(\p{Lu}[\p{L}’'-]+),?$/u;

function wordsOfName(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}[\p{L}’'-]+/gu) ?? []).map(String);
}

/** True for a page of a site of requests, which says who asked whom over the letters. */
export function namesThread({ blocks, onRequestSite }: Pick<CleanText, "blocks" | "onRequestSite">): boolean {
  return onRequestSite === true || saysWhoAsked(blocks);
}

/** True where a line says who asked whom. */
export function saysWhoAsked(lines: readonly { readonly text: string }[]): boolean {
  return lines.some(({ text }) => text.length <= LONGEST_SENDER * 2 && MADE_TO.test(text));
}

/** The requester writes to the body, or to nobody by name. */
function greetsBody(kept: readonly PageLine[], at: number, asked: readonly string[]): boolean {
  return TO_NOBODY.test(kept[at]?.text ?? "") || namesBody(kept, at, asked);
}

function namesBody(kept: readonly PageLine[], at: number, asked: readonly string[]): boolean {
  const name = GREETS.exec(kept[at]?.text ?? "")?.[1]?.toLowerCase();
  return name !== undefined && asked.includes(name);
}

/** 'Dear Sir' greets the requester as well. */
function greetsOffice(kept: readonly PageLine[], at: number, addressed: readonly string[]): boolean {
  return TO_OFFICE.test(kept[at]?.text ?? "") || namesBody(kept, at, addressed);
}

const TO_OFFICE = cue(/^dear (?:foi\b|freedom\b|information\b|team\b)/i);
const TO_NOBODY = cue(/^dear (?:sir|madam|foi\b|freedom\b|information\b|team\b)/i);

interface Sender {
  readonly at: number;
  readonly body: string;
}

/** The body that the first letter greets and the one that the page says was asked, in small letters. */
function askedBodies(kept: readonly PageLine[], request: number): readonly string[] {
  const greeted = GREETS.exec(kept[request]?.text ?? "")?.[1];
  const said = kept.slice(0, request).map(({ text }) => MADE_TO.exec(text)?.[1]);
  return [greeted, ...said].flatMap((name) => (name === undefined ? [] : [name.toLowerCase()]));
}

/** 'Records Team' of 'Records Team, Weirs Agency': the requester greets it too. */
function officesOf(kept: readonly PageLine[], asked: readonly string[]): readonly string[] {
  return kept.flatMap(({ text }) => {
    const line = text.toLowerCase();
    const body = text.length > LONGEST_SENDER ? undefined : asked.find((name) => line.endsWith(`, ${name}`));
    const office = body === undefined ? "" : line.slice(0, -body.length - 2);
    return office.length > 1 ? [office] : [];
  });
}

function senderAt(
  kept: readonly PageLine[],
  { text }: PageLine,
  at: number,
  asked: readonly string[],
  addressed: readonly string[],
): readonly Sender[] {
  if (text.length > LONGEST_SENDER || GREETING.test(text)) return [];
  // Where the sender's own name is lost the comma behind it may stay.
  const name = text.endsWith(",") ? text.slice(0, -1) : text;
  // A body's own name may hold commas.
  const line = name.toLowerCase();
  const whole = asked.find((one) => line === one || line.endsWith(`, ${one}`));
  // 'Weirs Agency FOI Team,' names the office behind the body.
  const behind = asked.find((one) => line.startsWith(`${one} `) && IS_OFFICE.test(line.slice(one.length)));
  const body = whole === undefined ? (behind ?? SENDER.exec(name)?.[2]) : name.slice(-whole.length);
  if (body === undefined || (line === whole && signsLetter(kept, at))) return [];
  const opening = kept.findIndex((line, index) => index > at && index <= at + OPENING_NEAR && OPENS.test(line.text));
  // Under a signature the requester's next letter greets the office.
  return opening < 0 || greetsOffice(kept, opening, addressed) ? [] : [{ at, body }];
}

const IS_OFFICE = cue(
  /^ (?:FOIA?|EIR|freedom|information|records|enquir|access|correspondence)\b.{0,40}\b(?:team|desk|unit|office|mailbox|requests?|inbox)$/i,
);

/** The body's name below the sign-off and the office that writes: no message opens right under it. */
function signsLetter(kept: readonly PageLine[], at: number): boolean {
  const next = kept[at + 1]?.text ?? "";
  if (OPENS.test(next)) return false;
  return kept.slice(Math.max(0, at - SIGNATURE_LINES), Math.max(0, at - 1)).some(({ text }) => SIGNED.test(text));
}

const SIGNATURE_LINES = 3;

/** The body is the one that was asked; else a noun of bodies names it under the end of a letter. */
function isNamed(kept: readonly PageLine[], { at, body }: Sender, asked: readonly string[]): boolean {
  if (asked.some((name) => name.includes(body.toLowerCase()))) return true;
  const before = kept.slice(Math.max(0, at - HEAD_NEAR), at).map(({ text }) => text);
  return BODY.test(body) && SIGNED.test(before.join("\n"));
}

/** The words over a signature. */
export const SIGNED = cue(
  /(?:^|\n)(?:yours (?:faithfully|sincerely|truly)|(?:kind |best |many |with )?(?:regards|thanks|wishes)|all the best|diolch|cofion|yn gywir)\b/i,
);

function annotations(kept: readonly PageLine[]): readonly number[] {
  return kept.flatMap(({ text }, index) => (ANNOTATES.test(text) ? [index] : []));
}

/** The letter over the first head that was found, where it greets whom that head names: its own head is lost. */
export function letterAbove(kept: readonly PageLine[], first: MessageHead | undefined): MessageHead | null {
  if (first === undefined || first.mail || first.date === null) return null;
  const above = kept.slice(0, first.first);
  const at = above.findIndex(({ text }) => GREETING.test(text));
  // Where another letter stands between, its head is lost too.
  if (at !== above.findLastIndex(({ text }) => GREETING.test(text))) return null;
  const name = GREETS.exec(above[at]?.text ?? "")?.[1]?.toLowerCase();
  return name !== undefined && first.author.toLowerCase().includes(name) ? headOf(kept, at, 0, REQUESTER) : null;
}

/** A head of one line, or of none where a message opens with its greeting. */
function headOf(kept: readonly PageLine[], at: number, lines: number, author: string): MessageHead {
  const dateLine = kept[at] as PageLine;
  return { author, to: "", subject: "", date: null, dateLine, first: at, last: at - 1 + lines, mail: false };
}
