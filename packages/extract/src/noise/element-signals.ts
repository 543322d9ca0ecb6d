import { type Cue, cue } from "../text/cue/cue.js";
import { BANNER_NAMES } from "./banner-selectors.generated.js";

/** What an element says of the text inside it: certainly furniture, perhaps furniture, or the page's own matter. */
export interface ElementSignal {
  readonly rule: string;
  readonly weight: "strong" | "weak" | "main";
}

/** A word in an id, class or label, and what it says; matched between word boundaries, so `cookie` finds `ccc-cookie-bar`. */
interface TokenRule extends ElementSignal {
  readonly words: Cue;
}

const strong = (rule: string): ElementSignal => ({ rule, weight: "strong" });
const weak = (rule: string): ElementSignal => ({ rule, weight: "weak" });
const MAIN: ElementSignal = { rule: "main", weight: "main" };

const BY_TAG: ReadonlyMap<string, ElementSignal> = new Map([
  ["nav", strong("navigation")],
  ["footer", strong("footer")],
  ["dialog", strong("dialog")],
  ["select", strong("form-control")],
  ["search", strong("search")],
  ["header", weak("header")],
  ["aside", weak("aside")],
  ["button", weak("form-control")],
  ["label", weak("form-control")],
  ["main", MAIN],
]);
const BY_ROLE: ReadonlyMap<string, ElementSignal> = new Map([
  ["navigation", strong("navigation")],
  ["contentinfo", strong("footer")],
  ["banner", strong("header")],
  ["search", strong("search")],
  ["dialog", strong("dialog")],
  ["alertdialog", strong("dialog")],
  ["menu", strong("navigation")],
  ["menubar", strong("navigation")],
  ["complementary", weak("aside")],
  ["alert", weak("service-alert")],
  ["status", weak("service-alert")],
  ["main", MAIN],
]);
/** Ids and classes of consent tools, their exact names; ours add the UK's to autoconsent's. */
const BY_NAME: ReadonlyMap<string, ElementSignal> = new Map(
  [
    ...BANNER_NAMES,
    "ccc",
    "ccc-module",
    "ccc-notify",
    "sliding-popup",
    "CybotCookiebotDialog",
    "onetrust-banner-sdk",
    "onetrust-consent-sdk",
    "cky-consent",
    "cky-consent-container",
    "cookie-law-info-bar",
    "cliSettingsPopup",
    "global-cookie-message",
    "nhsuk-cookie-banner",
    "catapultCookie",
    "cmplz-cookiebanner-container",
    "moove_gdpr_cookie_info_bar",
    "termly-code-snippet-support",
    "usercentrics-root",
  ].map((name) => [name, strong("cookie-banner")]),
);
/** Order matters: the first that matches names the rule. */
const BY_TOKEN: readonly TokenRule[] = [
  { ...strong("cookie-banner"), words: cue(/cookie|consent|gdpr-|-gdpr|ccpa|cookielaw|cwcis/) },
  { ...strong("skip-link"), words: cue(/skip-?(?:link|to|nav)|skiplink|skip-links/) },
  { ...strong("breadcrumb"), words: cue(/bread-?crumb|you-are-here|youarehere/) },
  {
    ...strong("navigation"),
    words: cue(
      /(?:^| )(?:site-?nav|main-?nav|nav-?bar|top-?nav|sub-?nav|side-?nav|sidenav|mega-?menu|main-?menu|menu|nav|off-canvas-menu|quick-?links|useful-links|a-z-list)(?: |$)|navigation|(?:^| )(?:menu|nav)__?|-menu(?: |$)|-nav(?: |$)/,
    ),
  },
  {
    ...strong("share"),
    words: cue(
      /social-|-social|(?:^| )social(?: |$)|addthis|addtoany|sharethis|share-?(?:links|this|page|buttons?|bar|tools|icons)|(?:^| )share(?: |$)|sharing|follow-us/,
    ),
  },
  {
    ...strong("feedback"),
    words: cue(
      /feedback|page-?rating|rate-?(?:this|page)|rating-|was-this|useful-?(?:page|survey)|page-useful|helpful|site-?survey|satisfaction/,
    ),
  },
  { ...strong("phase-banner"), words: cue(/phase-?banner|beta-?(?:banner|bar|notice)|alpha-?banner/) },
  {
    ...strong("service-alert"),
    words: cue(
      /alert-?(?:banner|bar|message)|emergency-?(?:banner|message)|announcement|site-?(?:alert|message|notice)|notification-?(?:bar|banner)|global-?(?:alert|notice|message|bar)/,
    ),
  },
  {
    ...strong("exit-control"),
    words: cue(/(?:quick|fast|emergency|safety)-?(?:exit|escape)|exit-this-page|leave-(?:this-)?site|hide-?page/),
  },
  {
    ...strong("search"),
    words: cue(/(?:site|header|global|page)-?search|search-?(?:form|box|bar|block|widget)|(?:^| )search(?: |$)/),
  },
  { ...strong("contents"), words: cue(/contents-?list|table-of-contents|(?:^| )toc(?: |$)/) },
  { ...strong("pagination"), words: cue(/pagination|pager|post-navigation|nav-links|prev-?next/) },
  {
    ...strong("footer"),
    words: cue(
      /(?:site|page|global|main)-?footer|(?:^| )footer(?: |$)|footer-(?:links|nav|bottom|top|inner|wrapper|menu|content)|footer__|copyright|colophon|site-info/,
    ),
  },
  {
    ...strong("translate"),
    words: cue(
      /google-?translate|translate-?(?:widget|page)|language-?(?:switch|select|link|picker|toggle)|lang-switch|gtranslate/,
    ),
  },
  {
    ...strong("accessibility-tools"),
    words: cue(
      /accessibility-?(?:bar|tools|toolbar|controls|widget)|text-?(?:size|resize)|font-?(?:size|resize)|recite|browsealoud|readspeaker/,
    ),
  },
  {
    ...strong("newsletter"),
    words: cue(/newsletter|mailing-?list|email-?alerts|subscribe|sign-?up-?(?:form|box|banner)/),
  },
  { ...strong("donate"), words: cue(/donat|fundrais/) },
  {
    ...weak("related"),
    words: cue(
      /related|see-also|more-like|similar|recommended|recent-?(?:posts|items)|also-like|sibling|in-this-section|section-nav/,
    ),
  },
  { ...weak("sidebar"), words: cue(/side-?bar|widget|rail|(?:left|right)-?(?:col|column|nav)|complementary/) },
  {
    ...weak("header"),
    words: cue(
      /(?:site|page|global|main)-?header|(?:^| )(?:header|masthead|banner|logo|branding|site-name)(?: |$)|header__|masthead/,
    ),
  },
  {
    ...weak("promotion"),
    words: cue(
      /promo|call-to-action|(?:^| )cta(?: |$)|advert|teaser|survey|back-to-top|print-?(?:link|page|button)|page-?tools|toolbar|last-?(?:updated|modified|reviewed)|published-dates|(?:page|update|change)-history|attribution|powered-by|sign-?in|log-?in/,
    ),
  },
];
/** Most names hold no such word: one look tells. */
const ANY_TOKEN = cue(new RegExp(BY_TOKEN.map(({ words }) => words.source).join("|")));
const MAIN_NAMES = cue(
  /(?:^| )(?:main|main-?content|content|page-content|maincontent|primary|article|region-content|content-main|wrapper-content)(?: |$)/,
);
const CAMEL = /([a-z])([A-Z])/g;
const HIDDEN_STYLE = cue(/display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i);
const WHITE_SPACE = /\s+/;
/** Elements that hold the whole page or the whole letter; a state class on one of them says nothing of its text. */
const NEVER: ReadonlySet<string> = new Set(["html", "body", "main", "article", "form", "h1"]);

/** What names say that were looked up before: a site's pages share theirs, and sites share a tool's. */
const KNOWN = new Map<string, ElementSignal | null>();
const MOST_KNOWN = 5000;
const LONGEST_KNOWN = 200;

/** What one element's tag, role, id and class say of the text inside it. */
export function signalOf(tag: string, attributes: Readonly<Record<string, string>>): ElementSignal | null {
  const role = attributes["role"];
  const byRole = role === undefined ? undefined : BY_ROLE.get(role);
  if (byRole !== undefined) return byRole;
  const byTag = BY_TAG.get(tag);
  const named = nameSignal(tag, attributes);
  if (named !== null && (byTag === undefined || byTag.weight === "weak")) return named;
  return byTag ?? hiddenSignal(attributes);
}

function hiddenSignal(attributes: Readonly<Record<string, string>>): ElementSignal | null {
  const style = attributes["style"];
  const hidden = attributes["hidden"] !== undefined || attributes["aria-hidden"] === "true";
  return hidden || (style !== undefined && HIDDEN_STYLE.test(style)) ? weak("hidden") : null;
}

function nameSignal(tag: string, attributes: Readonly<Record<string, string>>): ElementSignal | null {
  const { id, class: classes } = attributes;
  const label = attributes["aria-label"];
  if ((id === undefined && classes === undefined && label === undefined) || NEVER.has(tag)) return null;
  const names =
    id === undefined && label === undefined ? (classes ?? "") : `${id ?? ""} ${classes ?? ""} ${label ?? ""}`;
  const before = KNOWN.get(names);
  if (before !== undefined) return before;
  const own = copyOf(names);
  const signal = lookUpNames(own);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  if (names.length <= LONGEST_KNOWN) KNOWN.set(own, signal);
  return signal;
}

/** In memory of its own: what is cut out of a page keeps the whole page. */
function copyOf(names: string): string {
  return Buffer.from(names, "utf16le").toString("utf16le");
}

function lookUpNames(names: string): ElementSignal | null {
  for (const name of names.split(WHITE_SPACE)) {
    const signal = BY_NAME.get(name);
    if (signal !== undefined) return signal;
  }
  const words = names.replace(CAMEL, "$1-$2").toLowerCase().replaceAll("_", "-").trim();
  const rule = ANY_TOKEN.test(words) ? BY_TOKEN.find((row) => row.words.test(words)) : undefined;
  if (rule !== undefined) return { rule: rule.rule, weight: rule.weight };
  return MAIN_NAMES.test(words) ? MAIN : null;
}
