import type { SiteProfile } from "../site-profile.js";
import { genericProfile } from "./generic.js";

/** Every profile; a site's own would stand before the generic one. */
export const PROFILES: readonly SiteProfile[] = [genericProfile];
