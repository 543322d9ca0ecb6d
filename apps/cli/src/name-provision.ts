import { type ProvisionId, parseProvisionId, printProvision } from "@foi-records/contract";

/** Short names of the statutes that letters rely on; others are printed by their path on legislation.gov.uk. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  "ukpga/2000/36": "FOIA",
  "asp/2002/13": "FOISA",
  "uksi/2004/3391": "EIR",
  "ssi/2004/520": "EI(S)R",
  "ukpga/2018/12": "DPA 2018",
  "ukpga/1998/29": "DPA 1998",
  "eur/2016/679": "UK GDPR",
};

/** A provision as a reader knows it: `FOIA section 40(2)`. */
export function nameProvision(id: ProvisionId): string {
  const { statute, unit } = parseProvisionId(id);
  const name = SHORT_NAMES[statute] ?? statute;
  return unit === null ? name : `${name} ${printProvision(id)}`;
}
