import { describe, expect, test } from "@jest/globals";
import { readPairs } from "../read-page.js";

const ASKED = [
  "The share of ferry crossings that were cancelled last winter.",
  "Names of the firms that bid for the slipway.",
  "The depth of the inner basin at low water.",
];
const SAID = [
  "Nine in every hundred.",
  "Two firms, Oake Marine and Stell & Daughter.",
  "It was measured at four metres. A new survey is due.",
];
const RIGHTS = "You may ask for an internal review of this decision within 40 working days.";

const page = (ask: (text: string) => string, say: (text: string) => string, lead = "We can answer as follows.") =>
  `<html><body><h1>Request 88</h1><p>Dear Mx Orde</p><p>Thank you for your request of 3 May 2024. ${lead}</p>${ASKED.map(
    (text, at) => ask(text) + say(SAID[at] ?? ""),
  ).join("\n")}<p>${RIGHTS}</p><p>Yours sincerely</p><p>Fenby Harbour Board</p></body></html>`;
const p = (text: string) => `<p>${text}</p>`;
const by = (tag: string, attributes: string) => (text: string) => `<p><${tag} ${attributes}>${text}</${tag}></p>`;
const ALL = ASKED.map((text, at) => [null, text, SAID[at]]);
const readHtml = (html: string) => readPairs(html, "text/html");

describe("answers are told from questions", () => {
  test.each([
    ["a colour", p, by("span", 'style="color: teal"')],
    ["a ground", p, by("span", 'style="background: #cfe"')],
    ["a line beside them", p, (text: string) => `<div style="border-left: 3px dotted; ">${text}</div>`],
    ["a class that no sheet explains", p, (text: string) => `<p class="zz9">${text}</p>`],
    ["a margin", p, (text: string) => `<p style="margin-left: 1.1cm">${text}</p>`],
    ["a tag for what was added", p, by("ins", "")],
    ["the look of the questions", by("big", ""), p],
    ["a class of the questions", (text: string) => `<p class="put">${text}</p>`, p],
  ])("by %s", async (_, ask, say) => {
    expect((await readHtml(page(ask, say))).pairs).toEqual(ALL);
  });

  test("by a colour behind a line's break, or behind the question itself", async () => {
    const red = (text: string) => `<font color="maroon">${text}</font></p>`;
    for (const joint of ["<br>", " "]) {
      const { pairs } = await readHtml(page((text) => `<p>${text}${joint}`, red));
      expect(pairs).toEqual(ALL);
    }
  });

  test("by capitals or a typed mark of quotation in a text", async () => {
    const lines = (say: (text: string) => string) => [
      "Dear Mx Orde",
      "We can answer as follows.",
      ...ASKED.flatMap((text, at) => [text, say(SAID[at] ?? "")]),
      RIGHTS,
    ];
    const capitals = await readPairs(lines((text) => text.toUpperCase()).join("\n\n"), "text/plain");
    expect(capitals.pairs).toEqual(ASKED.map((text, at) => [null, text, SAID[at]?.toUpperCase()]));
    const quoted = await readPairs(lines((text) => `> ${text}`).join("\n\n"), "text/plain");
    expect(quoted.pairs).toEqual(ALL);
  });

  test("in the requester's own letter, whose first words ask nothing", async () => {
    const letter = page(p, by("span", 'style="color:olive"')).replace(
      p(ASKED[0] ?? ""),
      `<p>Hello,</p><p>I would be glad to have the following, please.</p>${p(ASKED[0] ?? "")}`,
    );
    const { request, pairs } = await readHtml(
      letter.replace(p(RIGHTS), "<p>I look forward to your reply.</p><p>J Orde</p>"),
    );
    expect(request).toBeNull();
    expect(pairs).toEqual(ALL);
  });

  test("what looks as the answer does stands in it, whatever it speaks of", async () => {
    const html = page(
      p,
      (text) => by("span", 'style="color:teal"')(text) + by("span", 'style="color:teal"')("See our website for more."),
    );
    expect((await readHtml(html)).pairs.at(-1)?.[2]).toBe(`${SAID[2]}\nSee our website for more.`);
  });
});

describe("a look that sets off no answers", () => {
  const request = "<h2>Request</h2><p>How many tugs has the Board sold, and for what reason?</p><h2>Response</h2>";
  const letter = (...parts: readonly string[]) => `<html><body>${request}${parts.join("")}${p(RIGHTS)}</body></html>`;

  test.each([
    ["titles over reasons", ["Harm to the harbour", "The balance of interests", "Our conclusion on both"]],
    ["names of places", ["North Quay and East Quay", "The old fish dock", "South Mole with its light"]],
  ])("%s", async (_, titles) => {
    const html = letter(
      p("The Board sold four tugs. It withholds the reasons under section 43(2) of the Act."),
      ...titles.map(
        (title) =>
          `<p class="t"><u>${title}</u></p>${p("To tell the reasons would help those who bid for the last tug.")}`,
      ),
    );
    const { pairs } = await readHtml(html);
    expect(pairs).toHaveLength(1);
    expect(pairs[0]?.[1]).toBe("How many tugs has the Board sold, and for what reason?");
  });

  test("neither from a list in the request nor from the points of an answer", async () => {
    const list = (...items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
    const years = ["2021", "2022", "2023"];
    const { request, pairs } = await readHtml(
      `<html><body><h1>Owls</h1><h2>Request</h2><p>Please could you tell me how many owls were ringed in each year?</p>${list(
        ...years,
      )}<p>Lastly, let me have the guide for ringers.</p><h2>Response</h2><p>We have asked the ringers. Our findings are set out below.</p><p>The figures count birds and not nests. A bird may be ringed twice.</p>${list(
        ...years.map((year) => `${year} – ${year.slice(2)}`),
      )}<p>The guide is enclosed.</p></body></html>`,
    );
    expect(request).toMatch(/^Please could you tell me how many owls/);
    expect(pairs.map(([, question]) => question)).not.toContain(
      "The figures count birds and not nests. A bird may be ringed twice.",
    );
  });

  test.each(["Over 40 miles – £12", "Riverside: 14%", "Day ticket = 7"])("and not before %s", async (last) => {
    const asked = [
      "How many permits were sold?",
      "What did riders pay, and what came in?",
      "How many racks are there?",
    ];
    const said = [
      "212.",
      `<p>By distance:</p><ul><li>Under 40 miles – £3</li><li>${last}</li></ul><p>£9,000 came in.</p>`,
    ];
    const { pairs } = await readHtml(
      `<html><body><h1>Bikes (F12)</h1><p>Response date: 6 October 2023</p><p>Each question is given with our answer.</p><h3>${
        asked[0]
      }</h3><p>${said[0]}</p><h3>${asked[1]}</h3>${said[1]}<h3>${asked[2]}</h3><p>Nine.</p></body></html>`,
    );
    expect(pairs.map(([, question]) => question)).toEqual(asked);
  });
});
