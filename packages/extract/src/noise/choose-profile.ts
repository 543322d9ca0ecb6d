import type { RawDocument } from "@foi-records/contract";
import { genericProfile } from "./profiles/generic.js";
import type { SiteProfile } from "./site-profile.js";

/** The profile of the site that a document comes from; the generic one where none is known. */
export function chooseProfile(_raw: RawDocument): SiteProfile {
  return genericProfile;
}
