import { cue } from "../text/cue/cue.js";
import { NEXT_FIELD } from "./authority-lines.js";
import { BODY_FORMS } from "./body-names.js";
import type { Family } from "./group-bodies.js";
import { KNOWN_BODY } from "./known-bodies.js";

const LEADING =
  /^(?:(?:(?:FOI|EIR)\w*(?: Requests?| Response)?|The|(?:Our )?(?:Response|Reply|Answer|Decision|Statement) (?:of|from|by)|If|At|In|As|Dear|Hello|For|To|By|From|When|Whether|Though|Since|Where|While|Although|And|But|Our|Your|This|That|Copyright|Welcome|On|Under|Contact|About|Is|Does|Has|Did|Can|Will|How|Why|What|Which|Please|However|Cookies|Visit|Return|Home|Main|See|Sent|Regarding|Concerning|Behalf|Hawlfraint|Any|Neither|Nor|Only|Whilst|After|Before|During|Through|Within|These|There|Yes|Thank|Every|Some|Following|All|Both|Each|No|Other|We|I|A|Unfortunately,?|Regrettably,?|Sadly,?|Additionally,?|Furthermore,?|Accordingly,?|Therefore,?|Currently,?|Previously,?|Finally,?|Alternatively,?|Also|Further|C\/[Oo]|c\/o) (?:the )?|[^,]*?\b(?:Executive|Head|Director|Officer|Manager|Team|Chief|Member|Leader|Clerk|Mayor|Solicitor|Request|Unit|Secretary|Trustees|Governors|Direction|Contracts?|Budgets?|Minutes|Copies|Details) (?:of|at|for) (?:the )?)+/;
/** An answer's label before the name that answers: 'A4 - ', 'Q6 & Q7 – '. */
const LABEL = cue(/^(?:[QA] ?\d{1,2}[a-z]?(?:(?: ?& ?|, | and )(?:[QA] ?)?\d{1,2}[a-z]?)* (?:[-–—] |(?=The )))/);
/** What an officer is director of, before the body in the next line of an address: 'Director of Governance Marl and Wexe NHS Trust'. */
const MATTER =
  /^(?:(?:Corporate|Clinical) )?(?:Governance|Finance|Communications|Operations|Strategy|Performance|Nursing) (?=\p{Lu}[\p{L}’'-]* \p{Lu})/u;
/** A department of one nation has a namesake in another. */
const REGION = cue(
  /^ (?:\((?:Northern Ireland|NI|Wales|Scotland)\)|for (?:Northern Ireland|Scotland|Wales|England(?: and Wales)?)\b)/,
);
const LONGEST_REGION = 24;
/** A running head names the letter behind the body, by its kind or its number: 'Marl University – Internal Review', '… – F26-118'. */
const KIND_OF_LETTER =
  / [-–] (?:(?:Internal|Review|FOIA?|EIRs?|Freedom|Environmental|Information|Disclosure|Response|Request|Reply|Letter|Complaint|Decision)\b|[A-Z/.-]{0,8}\d).*$/;
/** "Fenby Council's", and 'the Ministry of Weirs and I' before 'can confirm'. */
const POSSESSIVE = /(?:['’]s| (?:and|but) (?:I|We|It|The))$/;
/** An address names the house behind the body, the foot of a page its number. */
const ITS_HOUSE =
  / (?:Main (?:Building|Office|Campus)|Council (?:Offices?|Buildings|Headquarters|HQ)|Head ?[Qq]uarters|HQ|Head Office|Registered Office|Town Hall|Civic Centre|County Hall|City Hall|Page)$/;
/** A form that goes on as long as there are capitals runs on into its house: 'Department for Tides Capstan House Quay Road'. */
const ITS_STREET =
  /^((?:Department|Ministry|Office|University|Borough|Agency|Transport) (?:for|of) .{3,80}?) (?!and\b)\p{Lu}[\p{L}'’-]+ (?:House|Court|Street|Road|Lane|Building|Wharf|Row|Square|Floor|Avenue)(?: .*)?$/u;
/** A council's department or offices behind it, up to its name again: 'Kinlay Council Governance and Council'. */
const ITS_PART = /^(.{3,60}? Council) (?=\p{Lu}).* Council$/u;
/** The letter's number behind the body in a running head: 'Department for Tides DT2024/118'. */
const ITS_NUMBER = / [A-Z]{2,8}\d[\w/-]*$/;
/** What its house has of the name's last word, 'Fenby Fire Service Service Headquarters', or its next line of what ends the first: 'Fenby NHS NHS Trust'. */
const SAID_TWICE = / (\w{4,})(?= \1$)| NHS(?= NHS )/;
/** A team's name before the body's, in the head of a mail, 'Info Requests - ', or over it in an address: 'Information Governance'. */
const TEAM = cue(
  /^(?:(?:[\p{Lu}][\p{L}&]* ){1,5}Team (?=(?:\p{Lu}[\p{L}’'&-]+ ){1,5}(?:Agency|Authority|Board|Commission|Constabulary|Council|Office|Police|Trust|University)\b)|[^,]{0,40}?\b(?:Requests?|Team|Desk|Mailbox|Unit|Enquiries|FOI|Information|Governance|Compliance) [-–] |(?:(?:Corporate|Information|Informatics|Legal|Data|Records|Performance|Clinical|Freedom of Information) ){1,2}(?:(?:Governance|Management|Compliance|Security|Rights|Protection) )?(?:(?:Directorate|Department|Services|Team|Unit) )?(?=(?:[\p{L}'’.&-]+ ){2}))(?:the )?/u,
);
/** 'the MHB and Marl Police' are two bodies. */
const SHORT_BEFORE = /^(?!NHS\b|HM\b|UK\b)\p{Lu}{3,6} (?:and|&) (?=\p{Lu}\p{Ll})/u;
/** 'Fixed Penalty Department of Marl Police': a part of the body whose name follows. */
const PART_OF =
  /^(?:[\p{L}’'&-]+ ){1,5}(?:Department|Directorate|Division) (?:of|at|within) (?:the )?(?=(?:[\p{L}’'&-]+ ){1,5}(?:Police|Constabulary|Council|Trust|Board|University)$)/u;
/** Both languages around a place that they share, 'Cyngor Cymuned Fenby Community Council', or beside each other: 'Heddlu De Cymru South Wales Police'. */
const WELSH_HALF =
  /^(?:Heddlu (?:(\p{Lu}[\p{L}’'-]+) (?=\1 Police$)|(?:De|Gogledd) Cymru (?=(?:South|North) Wales Police$)|(?=\p{Lu}[\p{L}’'-]+ Police$))|(?:Cyngor(?: (?:Cymuned|Tref|Dinas|Sir|Bwrdeistref))*|Bwrdd Iechyd(?: Prifysgol| Lleol)?|Prifysgol) (?=(?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:(?:Community|Town|City|County|County Borough) Council|(?:University )?Health Board|University)$))/u;
const TRAILING =
  /[\s:–|-]*(?:\b(?:FOI|Freedom of Information|disclosure log|home ?page|home|website|logo|publications?|not protectively marked|official(?: ?[-–] ?(?:sensitive|public))?|\(external link\))[\s:–|-]*)+$/i;
/** '© Copyright 2024' names nobody. */
const NO_NAME = /^\W*(?:crown )?copyright\W*$/i;
export const LONGEST_NAME = 200;

/** The name without what stands before it in its sentence, and with its nation. */
export function nameIn(text: string, match: RegExpExecArray): { name: string; start: number } {
  const end = match.index + match[0].length;
  const region = REGION.exec(text.slice(end, end + LONGEST_REGION))?.[0] ?? "";
  if (KNOWN_BODY.has(match[0])) return { name: match[0] + region, start: match.index };
  const label = LABEL.exec(match[0])?.[0].length ?? 0;
  const team = TEAM.exec(match[0].slice(label))?.[0].length ?? 0;
  const part = label + team + (PART_OF.exec(match[0].slice(label + team))?.[0].length ?? 0);
  const leading = LEADING.exec(match[0].slice(part))?.[0].length ?? 0;
  const matter = leading > 0 ? (MATTER.exec(match[0].slice(part + leading))?.[0].length ?? 0) : 0;
  const short = SHORT_BEFORE.exec(match[0].slice(part + leading + matter))?.[0].length ?? 0;
  const lead = part + leading + matter + short;
  const welsh = WELSH_HALF.exec(match[0].slice(lead))?.[0].length ?? 0;
  const name = firstOfTwo(match[0].slice(lead + welsh))
    .replace(KIND_OF_LETTER, "")
    .replace(NEXT_FIELD, "")
    .replace(ITS_HOUSE, "")
    .replace(ITS_STREET, "$1")
    .replace(ITS_PART, "$1")
    .replace(POSSESSIVE, "")
    .replace(ITS_NUMBER, "")
    .replace(SAID_TWICE, "");
  return { name: name + region, start: match.index + lead + welsh };
}

/** 'Marlshire Council and the Fenby Trust' are two bodies, and so are 'Marlshire Council and Fenby Police'. */
function firstOfTwo(name: string): string {
  const at = name.indexOf(" and the ");
  if (at > 0 && !OF_TWO_PLACES.test(name) && familyOf(name.slice(0, at)) !== null) return name.slice(0, at);
  const joined = WHOLE_BEFORE_JOIN.exec(name)?.index ?? name.search(JOIN_OF_KNOWN);
  if (joined <= 0) return name;
  const [first, second] = [name.slice(0, joined), name.slice(joined).replace(JOIN, "")];
  return SECOND_BODY.test(second) && (KNOWN_BODY.has(first) || familyOf(first) !== null) ? first : name;
}

/** A name that ends with its kind, and one that has none, before the join. */
const WHOLE_BEFORE_JOIN =
  /(?<= (?:Council|NHS (?:Foundation )?Trust|Health Board|Integrated Care Board|Police|Constabulary|University|Agency|Commission)) (?:and|&) (?=\p{Lu})/u;
const JOIN_OF_KNOWN =
  /(?<=^(?:[A-Z][\w’'-]+ ){0,2}(?:Scotland|England|Wales|Cymru|Rail|Highways|Office)) (?:and|&) (?=\p{Lu})/u;
const JOIN = /^ (?:and|&) /;
/** Places and a kind of its own behind the join: no 'Crime Commissioner' and no 'Rescue Service'. */
const SECOND_BODY =
  /^(?!Crime|Rescue|Fire|Social|Community|Parish|Town|Marine)(?:[\p{L}’'&-]+ ){1,6}(?:Council|Trust|Board|Police|Constabulary|University|Agency|Commission|Scotland|Wales|England|Service|Authority)$/u;

/** 'NHS Fenshire and the Levels Integrated Care Board' is one. */
const OF_TWO_PLACES =
  /^NHS (?:\p{Lu}[\p{L}’'-]+,? ){1,3}and the (?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:Integrated Care Board|ICB)$/u;

/** A line or a part of a title as a name, without what is said around it. */
export function toName(text: string): string {
  if (text.length > LONGEST_NAME || NO_NAME.test(text)) return "";
  return text.trim().replace(TRAILING, "").replace(LEADING, "").trim();
}

/** The kind of body that a name is the whole name of. */
export function familyOf(name: string): Family {
  return BODY_FORMS.find(({ pattern }) => pattern.exec(name)?.[0] === name)?.family ?? null;
}
