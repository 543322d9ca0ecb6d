import type { Regime } from "@foi-records/contract";
import { EIR_EXEMPTIONS, EISR_EXEMPTIONS } from "./exceptions.js";
import { type ExemptionRow, FOIA_EXEMPTIONS, FOISA_EXEMPTIONS } from "./exemptions.js";

/** What letters under one Act or set of regulations have in common. */
export interface RegimeRow {
  readonly regime: Regime;
  readonly statute: string;
  readonly unit: "section" | "regulation";
  readonly acts: readonly string[];
  readonly short: string;
  readonly notice: string;
  readonly duty: string;
  readonly advice: string;
  readonly complaint: string | null;
  readonly commissioner: string;
  readonly exemption: "exemption" | "exception";
  readonly rows: readonly ExemptionRow[];
}

export const REGIME_ROWS: readonly RegimeRow[] = [
  {
    regime: "foia-2000",
    statute: "ukpga/2000/36",
    unit: "section",
    acts: [
      "Freedom of Information Act 2000",
      "Freedom of Information Act",
      "Freedom of Information Act 2000 (FOIA)",
      "FOI Act",
    ],
    short: "Freedom of Information Act",
    notice: "17",
    duty: "1/1/a",
    advice: "16",
    complaint: "50",
    commissioner: "the Information Commissioner",
    exemption: "exemption",
    rows: FOIA_EXEMPTIONS,
  },
  {
    regime: "foisa-2002",
    statute: "asp/2002/13",
    unit: "section",
    acts: ["Freedom of Information (Scotland) Act 2002", "Freedom of Information (Scotland) Act 2002 (FOISA)"],
    short: "Freedom of Information (Scotland) Act",
    notice: "16",
    duty: "1/1",
    advice: "15",
    complaint: "47/1",
    commissioner: "the Scottish Information Commissioner",
    exemption: "exemption",
    rows: FOISA_EXEMPTIONS,
  },
  {
    regime: "eir-2004",
    statute: "uksi/2004/3391",
    unit: "regulation",
    acts: ["Environmental Information Regulations 2004", "Environmental Information Regulations 2004 (EIR)"],
    short: "Environmental Information Regulations",
    notice: "14",
    duty: "5/1",
    advice: "9",
    complaint: null,
    commissioner: "the Information Commissioner",
    exemption: "exception",
    rows: EIR_EXEMPTIONS,
  },
  {
    regime: "eisr-2004",
    statute: "ssi/2004/520",
    unit: "regulation",
    acts: [
      "Environmental Information (Scotland) Regulations 2004",
      "Environmental Information (Scotland) Regulations 2004 (EIRs)",
    ],
    short: "Environmental Information (Scotland) Regulations",
    notice: "13",
    duty: "5/1",
    advice: "9",
    complaint: null,
    commissioner: "the Scottish Information Commissioner",
    exemption: "exception",
    rows: EISR_EXEMPTIONS,
  },
];
