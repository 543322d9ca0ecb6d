import type { CaseFacts } from "./case-facts.js";
import type { Furniture, FurniturePart } from "./furniture.js";
import type { Random } from "./random.js";
import { escapeHtml } from "./render-html.js";

/** The habits of one kind of site: class names, wrappers, generator. */
interface Platform {
  readonly name: string;
  readonly generator: string;
  readonly bodyClass: string;
  readonly cookies: string;
  readonly main: readonly [string, string];
}

export const PLATFORMS: readonly Platform[] = [
  {
    name: "govuk",
    generator: "",
    bodyClass: "govuk-template__body js-enabled",
    cookies: 'class="govuk-cookie-banner" data-nosnippet role="region" aria-label="Cookies"',
    main: [
      '<main class="govuk-main-wrapper" id="content" role="main"><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><div class="gem-c-govspeak govuk-govspeak">',
      "</div></div></div></main>",
    ],
  },
  {
    name: "single-home",
    generator: "",
    bodyClass: "c-page c-page--foi",
    cookies: 'class="c-cookie-banner js-cookie-banner"',
    main: ['<main id="content" role="main" class="o-page"><article class="c-rich-text">', "</article></main>"],
  },
  {
    name: "jadu",
    generator: "Jadu",
    bodyClass: "page--directory-record",
    cookies: 'class="cookie-banner" role="region" aria-label="Cookies"',
    main: ['<main id="main-content" class="container"><div class="editor">', "</div></main>"],
  },
  {
    name: "drupal",
    generator: "Drupal 10 (https://www.drupal.org)",
    bodyClass: "path-node page-node-type-foi",
    cookies: 'id="sliding-popup" class="eu-cookie-compliance-banner"',
    main: [
      '<main role="main"><div class="region region-content"><article class="node node--type-foi"><div class="field field--name-body field__item">',
      "</div></article></div></main>",
    ],
  },
  {
    name: "umbraco",
    generator: "",
    bodyClass: "umb-page",
    cookies: 'id="ccc-module" class="ccc-panel"',
    main: ['<div id="content" class="col-2-3"><div class="umb-grid">', "</div></div>"],
  },
  {
    name: "wordpress",
    generator: "WordPress 6.4",
    bodyClass: "post-template-default single single-post",
    cookies: 'id="cookie-notice" role="dialog" class="cookie-notice-visible"',
    main: [
      '<div id="primary" class="content-area"><article class="post hentry"><div class="entry-content">',
      "</div></article></div>",
    ],
  },
  {
    name: "nhs",
    generator: "",
    bodyClass: "nhsuk-page",
    cookies: 'id="nhsuk-cookie-banner"',
    main: [
      '<div class="nhsuk-width-container"><main class="nhsuk-main-wrapper" id="maincontent"><div class="nhsuk-grid-column-two-thirds">',
      "</div></main></div>",
    ],
  },
  {
    name: "onetrust",
    generator: "",
    bodyClass: "site",
    cookies: 'id="onetrust-banner-sdk" class="otFlat bottom" role="alertdialog"',
    main: ['<div id="wrapper"><section class="main-body" id="main">', "</section></div>"],
  },
  {
    name: "aspnet",
    generator: "ContensisCMS",
    bodyClass: "two-column",
    cookies: 'id="CybotCookiebotDialog" role="dialog"',
    main: ['<form method="post" action="./foi.aspx" id="aspnetForm"><div id="mainContent">', "</div></form>"],
  },
];

const link = (text: string, index: number) =>
  `<a class="nav__link" href="/page/${index}" data-track-category="navigation" data-track-action="link-${index}">${escapeHtml(text)}</a>`;
const items = (lines: readonly string[], itemClass: string) =>
  lines.map((line, index) => `<li class="${itemClass}">${link(line, index)}</li>`).join("\n");

function cookieBanner(lines: readonly string[], platform: Platform): string {
  const inner = lines.map((line) =>
    line.length > 40
      ? `<p>${escapeHtml(line)}</p>`
      : `<div><button type="button" class="button">${escapeHtml(line)}</button></div>`,
  );
  return `<div ${platform.cookies}><div class="inner">\n${inner.join("\n")}\n</div></div>`;
}

function menu(lines: readonly string[]): string {
  const columns: string[] = [];
  for (let start = 0; start < lines.length; start += 8) {
    columns.push(
      `<ul class="mega-menu__column">\n${items(lines.slice(start, start + 8), "mega-menu__item mega-menu__item--level-2")}\n</ul>`,
    );
  }
  return `<nav class="mega-menu" data-module="mega-menu" aria-label="All services">\n${columns.join("\n")}\n</nav>`;
}

const blocks = (lines: readonly string[]) => lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("\n");

const RENDERERS: Readonly<Record<FurniturePart["role"], (lines: readonly string[], platform: Platform) => string>> = {
  skip: (lines) =>
    lines
      .map(
        (line) => `<div><a href="#content" class="skip-link visually-hidden focusable">${escapeHtml(line)}</a></div>`,
      )
      .join("\n"),
  exit: (lines) =>
    `<div class="quick-exit"><a href="https://www.bbc.co.uk/weather" rel="nofollow" class="quick-exit__link">${lines.map(escapeHtml).join("")}</a></div>`,
  cookies: cookieBanner,
  saved: (lines) =>
    lines.map((line) => `<div class="cookie-message" hidden><p>${escapeHtml(line)}</p></div>`).join("\n"),
  emergency: (lines) => `<div class="masthead__top">${blocks(lines)}</div>`,
  navigation: (lines) => `<nav class="nav" aria-label="Primary"><ul>\n${items(lines, "nav__item")}\n</ul></nav>`,
  menu,
  crumbs: (lines) =>
    `<nav class="breadcrumb" aria-label="Breadcrumb"><ol>\n${items(lines, "breadcrumb__item")}\n</ol></nav>`,
  alert: (lines) => `<div class="site-alert" role="status">${blocks(lines)}</div>`,
  beta: (lines) => `<div class="phase-banner">${blocks(lines)}</div>`,
  share: (lines) => `<div class="social-share"><ul>\n${items(lines, "social-share__item")}\n</ul></div>`,
  feedback: ([head = "", ...buttons]) =>
    `<div class="page-rating feedback"><h2>${escapeHtml(head)}</h2>${buttons.map((text) => `<div><button type="button">${escapeHtml(text)}</button></div>`).join("")}</div>`,
  related: ([head = "", ...lines]) =>
    `<aside class="related" role="complementary"><h2>${escapeHtml(head)}</h2><ul>\n${items(lines, "related__item")}\n</ul></aside>`,
  footer: (lines) =>
    `<footer class="site-footer" role="contentinfo"><ul>\n${items(lines.slice(0, -1), "site-footer__item")}\n</ul>${blocks(lines.slice(-1))}</footer>`,
};

const SCRIPT_WORDS = [
  "dataLayer",
  "window",
  "push",
  "function",
  "return",
  "document",
  "config",
  "track",
  "event",
  "module",
  "load",
  "init",
  "cookie",
  "consent",
  "settings",
];

/** Scripts and styles of about `bytes` bytes: most of a real page's weight. */
function ballast(random: Random, bytes: number): string {
  const lines: string[] = [];
  let length = 0;
  while (length < bytes) {
    const line = random.chance(0.7)
      ? `  ${random.pick(SCRIPT_WORDS)}.${random.pick(SCRIPT_WORDS)}({"${random.pick(SCRIPT_WORDS)}": ${random.int(0, 99999)}, "url": "/assets/${random.int(1e6, 9e6).toString(36)}.js"});`
      : `  var ${random.pick(SCRIPT_WORDS)}_${random.int(1, 999)} = "<div>" + ${random.int(1, 99)} + "</div>";`;
    lines.push(line);
    length += line.length + 1;
  }
  return `<script>\n${lines.join("\n")}\n</script>`;
}

/** What an HTML page is made of. */
export interface HtmlParts {
  readonly facts: CaseFacts;
  readonly title: string;
  readonly furniture: Furniture;
  readonly content: string;
  /** The page is filled up to about this many bytes with scripts. */
  readonly size: number;
}

/** A whole page: head, furniture, content, scripts. */
export function htmlPage(random: Random, parts: HtmlParts): { html: string; platform: string } {
  const { facts, furniture } = parts;
  const platform = random.pick(PLATFORMS);
  const shown = (list: readonly FurniturePart[]) =>
    list.map(({ role, lines }) => RENDERERS[role](lines, platform)).join("\n");
  const site =
    facts.authorityPlace === "site-name"
      ? `<meta property="og:site_name" content="${escapeHtml(facts.authority)}">\n`
      : "";
  const named = facts.authorityPlace === "title" ? ` | ${facts.authority}` : "";
  const generator = platform.generator === "" ? "" : `<meta name="generator" content="${platform.generator}">\n`;
  const lang = random.pick(["en", "en-GB"]);
  const top = `<!DOCTYPE html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8">\n<title>${escapeHtml(parts.title + named)}</title>\n<meta name="viewport" content="width=device-width, initial-scale=1">\n${site}${generator}<link rel="stylesheet" href="/assets/main.css">\n`;
  const middle = `</head>\n<body class="${platform.bodyClass}">\n${shown(furniture.before)}\n${platform.main[0]}\n<h1>${escapeHtml(parts.title)}</h1>\n${parts.content}\n${platform.main[1]}\n${shown(furniture.after)}\n`;
  const missing = Math.max(0, parts.size - top.length - middle.length - 200);
  const html = `${top}${ballast(random, Math.floor(missing * 0.5))}\n${middle}${ballast(random, Math.floor(missing * 0.5))}\n</body>\n</html>\n`;
  return { html, platform: platform.name };
}
