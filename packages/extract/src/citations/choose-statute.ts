import type { Regime } from "@foi-records/contract";
import { cue } from "../text/cue/cue.js";
import { type ActMention, lastActBefore } from "./find-acts.js";
import type { ProvisionMention } from "./find-citations.js";
import { isKnownProvision } from "./provision-table.js";
import type { Statute } from "./statute.js";
import { DPA_1998 } from "./statutes/dpa-1998.js";
import { DPA_2018 } from "./statutes/dpa-2018.js";
import { EIR_2004 } from "./statutes/eir-2004.js";
import { EISR_2004 } from "./statutes/eisr-2004.js";
import { FEES_2004 } from "./statutes/fees-2004.js";
import { FOIA_2000 } from "./statutes/foia-2000.js";
import { FOISA_2002 } from "./statutes/foisa-2002.js";
import { STATUTES } from "./statutes/index.js";
import { UK_GDPR } from "./statutes/uk-gdpr.js";

/** What decides which Act a citation belongs to. */
export interface StatuteContext {
  /** The folded text. */
  readonly text: string;
  readonly acts: readonly ActMention[];
  readonly scottish: boolean;
  readonly regimes: readonly Regime[];
  /** True where the text speaks of environmental information. */
  readonly environmental: boolean;
}

const FEES_CUE = cue(/£ ?(?:450|600|25)\b|\b18 hours|appropriate limit|cost limit|\bfees?\b/i);
const PERSONAL_CUE = cue(/personal|GDPR|data protection|data subject|lawful|principle|privacy|subject access/i);
/** Words of a letter under the Regulations. */
export const ENVIRONMENT_CUE = cue(/\bEIS?Rs?\b|environment|exception|\bRegs\b/i);
const YEAR_ACT = cue(/the (2000|2002|2018|1998) Act/);
const BY_YEAR: Readonly<Record<string, Statute>> = {
  2000: FOIA_2000,
  2002: FOISA_2002,
  2018: DPA_2018,
  1998: DPA_1998,
};
const NEAR = 160;

/** The statute that a mention belongs to, or null where nothing tells. */
export function chooseStatute(mention: ProvisionMention, context: StatuteContext): Statute | null {
  const { act } = mention;
  if (act === null) return contextual(mention, context);
  if (act.kind === "unknown") return null;
  if (act.kind === "generic") return defined(mention, act, context);
  return loosely(named(act), mention, act, context);
}

function named(act: ActMention): Statute | null {
  return STATUTES.find((statute) => statute.id === act.statute) ?? null;
}

/** Scottish bodies say 'EIRs' for their own Regulations, and now and then 'FOIA' for their own Act. */
function loosely(statute: Statute | null, mention: ProvisionMention, act: ActMention, context: StatuteContext) {
  if (!context.scottish) return statute === EIR_2004 && isOnly(mention, EISR_2004, EIR_2004) ? EISR_2004 : statute;
  if (statute === EIR_2004 && act.kind === "short") return isOnly(mention, EIR_2004, EISR_2004) ? EIR_2004 : EISR_2004;
  if (statute === FOIA_2000 && act.kind === "short")
    return isOnly(mention, FOIA_2000, FOISA_2002) ? FOIA_2000 : FOISA_2002;
  return statute;
}

/** 'the Act', 'the 2018 Act': the one last defined as such before it, else the default. */
function defined(mention: ProvisionMention, act: ActMention, context: StatuteContext): Statute | null {
  const year = YEAR_ACT.exec(context.text.slice(Math.max(0, act.start - 9), act.end))?.[1];
  if (year !== undefined) return BY_YEAR[year] ?? null;
  const definition = lastActBefore(context.acts, act.start, (each) => each.defines);
  // A schedule is of the Act named last: the table lists none.
  if (mention.head === "schedule") return lastNamed(act.start, context);
  const statute = definition === null ? null : named(definition);
  return statute !== null && statute.unit === unitOf(mention) ? statute : contextual(mention, context);
}

function lastNamed(at: number, { acts }: StatuteContext): Statute | null {
  const act = lastActBefore(acts, at, ({ statute }) => statute !== null);
  return act === null ? null : named(act);
}

function unitOf({ head }: ProvisionMention): Statute["unit"] {
  return head === "regulation" || head === "article" ? head : "section";
}

/** No Act beside it: the head, then words near it, decide; a default that lacks the provision yields to an Act named before. */
function contextual(mention: ProvisionMention, context: StatuteContext): Statute | null {
  const near = nearText(mention, context.text);
  const fallback = defaultFor(mention, context, near);
  if (fallback !== null && lists(fallback, mention)) return fallback;
  const earlier = lastActBefore(context.acts, mention.start, (act) => act.statute !== null);
  const statute = earlier === null ? null : named(earlier);
  if (
    statute !== null &&
    statute !== fallback &&
    (lists(statute, mention) || statute.regime === null || isOfNamed(mention, earlier, fallback)) &&
    statute.unit === unitOf(mention)
  )
    return statute;
  return fallback === FOIA_2000 || fallback === FOISA_2002 ? known(mention, fallback) : fallback;
}

/** 'Under section 165 of the Data Protection Act, or under section 167': the Act just named has it where the default has no such section. */
function isOfNamed(mention: ProvisionMention, earlier: ActMention | null, fallback: Statute | null): boolean {
  const isNear = earlier !== null && mention.start - earlier.end <= NEAR;
  return isNear && fallback !== null && fallback.regime !== null && known(mention, fallback) === null;
}

/** FOIA and FOISA are listed whole: a section that neither has belongs to an Act that is not named. */
function known(mention: ProvisionMention, statute: Statute): Statute | null {
  const number = mention.items[0]?.number ?? null;
  if (number === null || mention.head !== "section") return statute;
  const short = Number.isNaN(Number(number));
  return short || isKnownProvision(`${statute.id}/section/${number}`) ? statute : null;
}

function nearText(mention: ProvisionMention, text: string): string {
  return text.slice(Math.max(0, mention.start - NEAR), mention.end + NEAR);
}

function defaultFor(mention: ProvisionMention, context: StatuteContext, near: string): Statute | null {
  const [foi, eir] = context.scottish ? [FOISA_2002, EISR_2004] : [FOIA_2000, EIR_2004];
  switch (mention.head) {
    case "article":
      return PERSONAL_CUE.test(near) || context.acts.some((act) => act.statute === UK_GDPR.id) ? UK_GDPR : null;
    case "regulation":
      return regulations(mention, context, near, eir);
    case "schedule":
      return null;
    case "section":
      return isOnlyRegime(context) && isOnly(mention, eir, foi) ? eir : foiFor(mention, context, near, foi);
    default:
      return bareDefault(mention, context, near, foi, eir);
  }
}

function foiFor(mention: ProvisionMention, context: StatuteContext, near: string, foi: Statute): Statute {
  if (context.regimes.length > 0) return foi;
  if (foi === FOIA_2000 && isOnly(mention, FOISA_2002, FOIA_2000)) return FOISA_2002;
  const personalIn38 = mention.items[0]?.number === "38" && mention.items[0].levels.join("") === "1b";
  return personalIn38 && foi === FOIA_2000 && near.includes("ersonal") ? FOISA_2002 : foi;
}

function regulations(mention: ProvisionMention, context: StatuteContext, near: string, eir: Statute): Statute | null {
  const other = eir === EIR_2004 ? EISR_2004 : EIR_2004;
  const statute = isOnly(mention, other, eir) && !isOnly(mention, eir, other) ? other : eir;
  const cited = lastActBefore(context.acts, mention.start, (act) => act.statute !== null);
  if (cited?.statute === FEES_2004.id && lists(FEES_2004, mention) && FEES_CUE.test(near)) return FEES_2004;
  if (FEES_CUE.test(near) && !ENVIRONMENT_CUE.test(near) && lists(FEES_2004, mention)) return FEES_2004;
  const levels = mention.items[0]?.levels.length ?? 0;
  const known = context.regimes.includes("eir-2004") || context.regimes.includes("eisr-2004") || context.environmental;
  return known || (levels > 0 && lists(statute, mention)) ? statute : null;
}

function bareDefault(
  mention: ProvisionMention,
  context: StatuteContext,
  near: string,
  foi: Statute,
  eir: Statute,
): Statute {
  const before = lastActBefore(context.acts, mention.start, (act) => act.statute !== null);
  const statute = before === null || mention.start - before.end > NEAR ? null : named(before);
  if (statute !== null && lists(statute, mention)) return statute;
  const environmental = isOnly(mention, eir, foi) || (ENVIRONMENT_CUE.test(near) && lists(eir, mention));
  return environmental ? eir : foi;
}

function isOnlyRegime({ regimes }: StatuteContext): boolean {
  return regimes.length > 0 && regimes.every((regime) => regime === "eir-2004" || regime === "eisr-2004");
}

/** True where the table lists the mention's first provision, as deep as it is printed, under the statute. */
export function lists(statute: Statute, mention: ProvisionMention): boolean {
  const [item] = mention.items;
  if (item === undefined || item.number === null) return false;
  const path = [item.number.toUpperCase(), ...item.levels.slice(0, 2)].join("/");
  return isKnownProvision(`${statute.id}/${statute.unit}/${path}`);
}

function isOnly(mention: ProvisionMention, here: Statute, there: Statute): boolean {
  return lists(here, mention) && !lists(there, mention);
}
