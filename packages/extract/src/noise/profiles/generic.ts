import { BANNER_LINES } from "../lines/banner.js";
import { CONSENT_LINES } from "../lines/consent.js";
import { FRAME_LINES } from "../lines/frame.js";
import { HOSTING_SITE_LINES } from "../lines/hosting-site.js";
import { MAIL_FOOT_LINES } from "../lines/mail-foot.js";
import { PAGE_EDGE_LINES } from "../lines/page-edge.js";
import { PAGE_TOOL_LINES } from "../lines/page-tools.js";
import { REQUEST_SITE_LINES } from "../lines/request-site.js";
import { SITE_FOOT_LINES } from "../lines/site-foot.js";
import type { SiteProfile } from "../site-profile.js";

/** Noise that stands on pages of every site. */
export const genericProfile: SiteProfile = {
  name: "generic",
  hosts: [],
  selectors: [],
  lines: [
    ...CONSENT_LINES,
    ...BANNER_LINES,
    ...PAGE_TOOL_LINES,
    ...FRAME_LINES,
    ...PAGE_EDGE_LINES,
    ...REQUEST_SITE_LINES,
    ...HOSTING_SITE_LINES,
    ...SITE_FOOT_LINES,
    ...MAIL_FOOT_LINES,
  ],
};
