import type { ProvisionId } from "@foi-records/contract";
import { parseProvisionId } from "@foi-records/contract";
import { nearestFacts, statuteOf } from "../citations/provision-table.js";

/** Listed as parts of an exemption and yet conditions of it: a claim names them beside the exemption. */
const CONDITION =
  /^(?:ukpga\/2000\/36\/section\/40\/(?:3A|3B|4A)|asp\/2002\/13\/section\/38\/(?:2A|2B|3A)|uksi\/2004\/3391\/regulation\/13\/(?:2A|2B|3A)|ssi\/2004\/520\/regulation\/11\/(?:3A|3B|4A))(?:\/|$)/;
/** 'other' are the Commissioner, the codes of practice and the rest of the machinery. */
const PROCESS: ReadonlySet<string> = new Set(["duty", "procedural", "other"]);
const EIR_TEST = /^(?:uksi\/2004\/3391\/regulation\/12|ssi\/2004\/520\/regulation\/10)\/[12](?:\/|$)/;
/** FOIA 2 and FOISA 2: what an exemption does and how the interests are weighed; 3 to 7: who is a public authority. */
const EFFECT = /^(?:ukpga\/2000\/36\/section\/[2-7]|asp\/2002\/13\/section\/2)(?:\/|$)/;
/** Complaints about personal data and what a court may order. */
const OF_DATA = /^ukpga\/2018\/12\/section\/16[57](?:\/|$)/;
const REUSE = /^ukpga\/2000\/36\/section\/11[AB]/;
const FORM_GROUND = /^(?:ukpga\/2000\/36\/section\/(?:8|84)|asp\/2002\/13\/section\/8)(?:\/|$)/;
const FEES = /^(?:uksi\/2004\/3244|ssi\/2004\/467)\//;
const SCOPE = /^(?:uksi\/2004\/3391|ssi\/2004\/520)\/regulation\/2(?:\/|$)/;
const ACCESS_REGIMES: ReadonlySet<string | null | undefined> = new Set([
  "foia-2000",
  "foisa-2002",
  "eir-2004",
  "eisr-2004",
]);

/** True for an exemption or exception, or a part of one, that an authority can claim. */
export function isGround(id: ProvisionId): boolean {
  const kind = nearestFacts(id)?.kind;
  return (kind === "exemption" || kind === "exception") && !isCondition(id);
}

/** True for what makes a request no request (FOIA 8, 84): a ground only where the letter says or lists it as one. */
export function isFormGround(id: ProvisionId): boolean {
  return FORM_GROUND.test(id);
}

/** True for a condition that an exemption leans on. */
export function isCondition(id: ProvisionId): boolean {
  return CONDITION.test(id);
}

/** True for the law of the process: duties, notices, fees, reviews and complaints of the access regimes. */
export function isProcedure(id: ProvisionId): boolean {
  if (FEES.test(id) || SCOPE.test(id) || OF_DATA.test(id)) return true;
  if (EFFECT.test(id) || EIR_TEST.test(id) || REUSE.test(id) || isCondition(id)) return false;
  const kind = nearestFacts(id)?.kind;
  const regime = statuteOf(parseProvisionId(id).statute)?.regime;
  return ACCESS_REGIMES.has(regime) && kind !== undefined && PROCESS.has(kind);
}
