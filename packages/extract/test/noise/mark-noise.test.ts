import { describe, expect, test } from "@jest/globals";
import type { Block } from "../../src/blocks.js";
import { markNoise } from "../../src/noise/mark-noise.js";
import { genericProfile } from "../../src/noise/profiles/generic.js";
import { keptLines, read, readMarked } from "../read-source.js";

const LETTER = [
  "Street lighting faults in Ashby Ward",
  "Reference: FOI 2291",
  "Request",
  "1. How many street lights were reported as faulty in 2023?",
  "2. What did the repairs cost?",
  "Response",
  "1. 412.",
  "2. £38,114. The split by contractor is withheld under section 43(2) of the Freedom of Information Act 2000.",
  "Officers are drawing up a new contract.",
  "If you are unhappy with this response you may ask for an internal review within 40 working days.",
  "You are free to use this information under the Open Government Licence.",
  "Yours sincerely",
  "Information Governance Officer",
];
const HTML_LETTER = `<h1>${LETTER[0]}</h1>${LETTER.slice(1)
  .map((line) => (/^Re(?:quest|sponse)$/.test(line) ? `<h2>${line}</h2>` : `<p>${line}</p>`))
  .join("")}`;
const links = (...names: string[]) => names.map((name) => `<li><a href="/${name.length}">${name}</a></li>`).join("");

/** Pages of shapes that no platform's rule knows: what stands around the letter, and the lines of it that must go. */
const HTML_PAGES: readonly (readonly [string, (letter: string) => string, readonly string[]])[] = [
  [
    "semantic elements",
    (letter) =>
      `<header><a href="/">Ashby Council</a><nav><ul>${links("Bins", "Rates")}</ul></nav></header><main>${letter}</main><footer><p>Civic Centre, Ashby</p></footer>`,
    ["Bins", "Rates", "Civic Centre, Ashby"],
  ],
  [
    "roles only",
    (letter) =>
      `<div role="banner"><p>Ashby Council</p></div><div role="navigation">${links("Bins")}</div><div role="main">${letter}</div><div role="contentinfo"><p>Made in Ashby</p></div>`,
    ["Ashby Council", "Bins", "Made in Ashby"],
  ],
  [
    "class names only",
    (letter) =>
      `<div class="topNav"><ul>${links("Bins", "Rates")}</ul></div><div class="breadCrumbTrail"><a href=/>Ashby</a> / FOI</div><div id="content">${letter}</div><div class="page-footer"><p>Made in Ashby</p></div>`,
    ["Bins", "Rates", "Made in Ashby"],
  ],
  [
    "a layout table",
    (letter) => `<table><tr><td class="menu">${links("Bins", "Rates")}</td><td>${letter}</td></tr></table>`,
    ["Bins", "Rates"],
  ],
  [
    "a consent tool with much text after the letter",
    (letter) =>
      `${letter}<div id="onetrust-consent-sdk"><h2>Privacy Preference Centre</h2><p>${"We may request information about how you use this site. ".repeat(20)}</p><button>Confirm my choices</button></div>`,
    ["Privacy Preference Centre", "Confirm my choices"],
  ],
  [
    "the letter inside a form",
    (letter) => `<form id="aspnetForm"><div class="search-box"><label>Search</label></div>${letter}</form>`,
    ["Search"],
  ],
  [
    "a state class of the banner on the body and a wrapper",
    (letter) =>
      `<body class="cookie-banner-visible"><div class="wrapper cookies-not-set"><div>${letter}</div></div></body>`,
    [],
  ],
  [
    "a letter in a box that is called related",
    (letter) => `<ul class="main-nav">${links("Bins")}</ul><div class="related-content">${letter}</div>`,
    ["Bins"],
  ],
  ["a letter in an aside", (letter) => `<nav>${links("Bins")}</nav><aside>${letter}</aside>`, ["Bins"]],
  ["a letter in a hidden panel", (letter) => `<nav>${links("Bins")}</nav><div hidden>${letter}</div>`, ["Bins"]],
  [
    "accordion buttons as headings",
    (letter) =>
      `<nav>${links("Bins")}</nav><main>${letter.replace("<h2>Request</h2>", "<h2><button>Request</button></h2>")}</main>`,
    ["Bins"],
  ],
  [
    "tools between title and letter, feedback after it",
    (letter) =>
      `<main>${letter.replace("</h1>", "</h1><p>Share this page</p><p>Print this page</p>")}<h2>Was this page useful?</h2><p><a href=y>Yes</a> <a href=n>No</a></p></main>`,
    ["Share this page", "Print this page", "Was this page useful?", "Yes No"],
  ],
  [
    "custom elements",
    (letter) =>
      `<site-header><ul>${links("Bins")}</ul></site-header><cookie-notice class="cookie-notice"><p>Cookies help us.</p></cookie-notice><page-body>${letter}</page-body>`,
    ["Cookies help us."],
  ],
  [
    "related pages under a heading",
    (letter) =>
      `<main>${letter}</main><div><h2>Related pages</h2><ul>${links("Gritting routes", "Make an FOI request")}</ul></div>`,
    ["Related pages", "Gritting routes", "Make an FOI request"],
  ],
];

describe("pages in shapes of their own", () => {
  test.each(HTML_PAGES)("keeps the letter and drops the rest: %s", async (_name, page, noise) => {
    const kept = await keptLines(page(HTML_LETTER));
    for (const line of LETTER) expect(kept).toContain(line);
    for (const line of noise) expect(kept).not.toContain(line);
  });
});

const TEXT_PAGES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["a bare letter", [], []],
  [
    "a banner, an alert and a menu before it",
    [
      "Skip to main content",
      "We use cookies on this site.",
      "They are small.",
      "Accept all",
      "Home",
      "Bins and recycling",
      "News",
    ],
    [],
  ],
  [
    "a notice in two languages",
    ["Neidio i'r prif gynnwys", "Rydym yn defnyddio cwcis", "Derbyn pob cwci", "Cymraeg", "Hafan"],
    ["Dilynwch ni", "Hawlfraint 2024"],
  ],
  [
    "feedback, sharing and a footer after it",
    ["Skip to content"],
    [
      "Was this page helpful?",
      "Yes",
      "No",
      "Share this page",
      "Facebook",
      "© 2024 Ashby Council",
      "Privacy | Accessibility",
      "Civic Centre",
    ],
  ],
  [
    "an exit control and a beta banner",
    ["Leave this site", "This site is a beta, so parts of it may change."],
    ["Back to top"],
  ],
];

describe("plain-text scrapes", () => {
  test.each(TEXT_PAGES)("keeps the letter and drops the rest: %s", async (_name, before, after) => {
    expect(await keptLines([...before, ...LETTER, ...after].join("\n"))).toEqual(LETTER);
  });
});

describe("what is not noise", () => {
  test("a letter about cookies keeps its questions and answers", async () => {
    const lines = [
      "Skip to main content",
      "Dear Requester",
      "Thank you for your request about cookies on the council's website.",
      "1. How many cookies does the council's website set?",
      "We hold this information: the website sets 14 cookies under section 1 of the Act 2000.",
      "Yours sincerely",
    ];
    expect(await keptLines(lines.join("\n"))).toEqual(lines.slice(1));
  });

  test("answers of one word or one figure", async () => {
    const lines = [
      "Dear Requester",
      "Q1. Is there a contract?",
      "Yes",
      "Q2. Who is the contact?",
      "None",
      "Q3. How many?",
      "14",
      "Yours sincerely",
    ];
    expect(await keptLines(lines.join("\n"))).toEqual(lines);
  });

  test("letterhead, address and signature", async () => {
    const lines = [
      "Ashby Council",
      "Legal Services",
      "Civic Centre",
      "Ashby AS1 1AA",
      ...LETTER.slice(1),
      "Tel: 01632 960000",
    ];
    expect(await keptLines(lines.join("\n"))).toEqual(lines);
  });

  test("figures that follow the last sentence", async () => {
    const lines = [...LETTER, "Ward | Faults", "Ashby North | 200", "Ashby South | 212"];
    expect(await keptLines(lines.join("\n"))).toEqual(lines);
  });
});

describe("a foot of which no line is certain", () => {
  test("goes whole where some of its lines are known", async () => {
    const foot = ["Evening openings", "A to Z", "Image hire"];
    expect(await keptLines([...LETTER.slice(0, -2), ...foot].join("\n"))).toEqual(LETTER.slice(0, -2));
  });

  test("a signature and an address stay", async () => {
    const lines = [...LETTER, "Deputy Clerk", "Ashby Council", "Tel: 01632 960000"];
    expect(await keptLines(lines.join("\n"))).toEqual(lines);
  });

  test("a signature stays between the feet of printed pages", async () => {
    const block = (text: string, rule?: string): Block => ({
      kind: "paragraph",
      text,
      noise: rule === undefined ? null : { profile: "pdf", rule },
    });
    const blocks = [
      ...LETTER.slice(0, -1).map((text) => block(text)),
      block("Ashby Council · Page 1 of 2", "running-foot"),
      block("Customer Information Team"),
      block("Ashby Council · Page 2 of 2", "running-foot"),
    ];
    const document = { ...(await read("x")), mediaType: "application/pdf", blocks };
    const [name] = markNoise(document, genericProfile).slice(-2);
    expect(name?.noise).toBeNull();
  });

  test("the names of enclosed files stay", async () => {
    const lines = [...LETTER.slice(0, -2), "map of faults.pdf", "Register"];
    expect(await keptLines(lines.join("\n"))).toContain("map of faults.pdf");
  });
});

test("a title between menu and breadcrumb stays when its words are the letter's", async () => {
  const title = "Heron counts along the northern canal";
  const letter = [
    "Reference: 77/21",
    "Request:",
    "I should like the counts of heron nests along the canal in the northern parishes.",
    "Response:",
    "We hold no counts of that kind.",
  ];
  const page = [
    "Skip to main content",
    "Home",
    "Canal North Partnership",
    title,
    "You are here: Home / FOI",
    ...letter,
  ];
  expect(await keptLines(page.join("\n"))).toEqual([title, ...letter]);
});

test("page numbers and protective markings go wherever they stand", async () => {
  const lines = ["OFFICIAL", ...LETTER.slice(0, 4), "Page 1 of 2", "OFFICIAL", ...LETTER.slice(4), "Page 2 of 2"];
  expect(await keptLines(lines.join("\n"))).toEqual(LETTER);
});

test("a mark names its rule", async () => {
  const [block] = await readMarked("Skip to main content\nDear Requester\nWe hold the information that you asked for.");
  expect(block?.noise).toEqual({ profile: "generic", rule: "skip-link" });
});

describe("what has no certain notice beside it", () => {
  const lines = async (text: string) => (await keptLines(text)).map((line) => line.replace("\n", " "));

  test("a menu that begins or ends the page goes, a list of menu words inside the letter stays", async () => {
    const menu = ["Events", "News", "Libraries"];
    const inside = LETTER.toSpliced(7, 0, ...menu);
    expect(await lines([...menu, ...LETTER, "Careers", "Site map", "Privacy notice"].join("\n"))).toEqual(LETTER);
    expect(await lines(inside.join("\n"))).toEqual(inside);
  });

  test("a menu on one line goes with and without dividers", async () => {
    const page = ["We use cookies.", "Home About Councillors Meetings Finance News Contact", ...LETTER];
    expect(await lines([...page, "Careers | Tenders | Contact us", "© 2024 Ashby Council"].join("\n"))).toEqual(LETTER);
  });

  test("what every printed page repeats goes, the letterhead stays", async () => {
    const body = LETTER.flatMap((line, index) =>
      index % 7 === 6 ? [line, "ASHBY COUNCIL", "FOI 2291 NOT PROTECTIVELY MARKED"] : [line],
    );
    expect(await lines(["ASHBY COUNCIL", ...body].join("\n\n"))).toEqual(["ASHBY COUNCIL", ...LETTER]);
  });

  test("a field whose name stands over its value is no menu", async () => {
    const fields = ["Request number", "2019/0733", "Received", "18/11/2019", "Type", "FOI"];
    expect(await lines(["Cookie settings", "Back to register", ...fields, ...LETTER].join("\n"))).toEqual([
      ...fields,
      ...LETTER,
    ]);
  });
});
