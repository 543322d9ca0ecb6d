import type { Statute } from "../statute.js";
import { ACTS_BY_SERVICE } from "./acts-by-service.js";
import { DPA_1998 } from "./dpa-1998.js";
import { DPA_2018 } from "./dpa-2018.js";
import { EIR_2004 } from "./eir-2004.js";
import { EISR_2004 } from "./eisr-2004.js";
import { FEES_2004 } from "./fees-2004.js";
import { FOIA_2000 } from "./foia-2000.js";
import { FOISA_2002 } from "./foisa-2002.js";
import { OTHER_ACTS } from "./other-acts.js";
import { UK_GDPR } from "./uk-gdpr.js";

/** Every statute that can be read. Of two that share a name the earlier one wins: a year in the name comes first. */
export const STATUTES: readonly Statute[] = [
  FOIA_2000,
  FOISA_2002,
  EIR_2004,
  EISR_2004,
  DPA_1998,
  DPA_2018,
  UK_GDPR,
  FEES_2004,
  ...OTHER_ACTS,
  ...ACTS_BY_SERVICE,
];
