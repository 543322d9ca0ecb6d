import type { SiteProfile } from "../site-profile.js";

/** Noise that stands on pages of every site. */
export const genericProfile: SiteProfile = { name: "generic", hosts: [], selectors: [], lines: [] };
