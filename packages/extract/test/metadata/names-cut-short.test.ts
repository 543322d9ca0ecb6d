import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const ANSWERS = [
  "1. How many huts are let?",
  "There are 40 huts.",
  "2. What do they bring in?",
  "We had £9,120 last year.",
  "You may ask for an internal review.",
];

/** A letter below its letterhead, signed. */
const letter = (head: string, signed = "Jo Hall", opening = "Thank you for your request of 3 May 2023.") =>
  [head, "31 May 2023", "Dear Ms Quill", opening, ...ANSWERS, "Yours sincerely", signed].join("\n\n");

const site = (title: string, foot: string, meta = "") =>
  `<html><head><title>${title}</title>${meta}</head><body><main><h2>Request</h2><p>1. How many huts are let?</p><p>2. What do they bring in?</p><h2>Response</h2><p>1. 40 huts.</p><p>2. We had £9,120.</p></main><footer><p>${foot}</p></footer></body></html>`;

const authorityOf = async (page: string) =>
  (await readRecord(page, page.startsWith("<") ? "text/html" : "text/plain")).authority;

test.each([
  ["Rokeby, Selside and Thwaite NHS Trust", site("Huts", "© 2023 Rokeby, Selside and Thwaite NHS Trust")],
  [
    "Rokeby, Selside and Thwaite NHS Trust",
    letter("Trust Offices", "Jo Hall", "Having looked, Rokeby, Selside and Thwaite NHS Trust holds some of it."),
  ],
  ["Cold Ashby with Rokeby Parish Council", letter("Cold Ashby with Rokeby Parish Council")],
  ["Selside and Thwaite Council", letter("Legal Services, Selside and Thwaite Council")],
  ["Selside and Thwaite Council", letter("14 Hill Road, Rokeby, Selside and Thwaite Council")],
  [
    "Selside and Thwaite Council",
    letter("Selside and Thwaite Council", "Jo Hall", "Unfortunately, Selside and Thwaite Council has none."),
  ],
  ["Rokeby Council", letter("Rokeby Council", "Jo Hall", "Meetings with Rokeby Council are listed below.")],
  ["Department for Seas, Lakes & Inland Harbours", letter("Department for Seas, Lakes & Inland Harbours")],
])(
  "places and matters before the last comma belong to a name that is never printed without: %s",
  async (name, page) => {
    expect(await authorityOf(page)).toBe(name);
  },
);

test.each([
  ["The Rokeby Almshouse Fund", letter("The Rokeby Almshouse Fund")],
  [
    "The Selside Academies Trust",
    site("Huts | The Selside Academies Trust", "The Selside Academies Trust. Mill Lane."),
  ],
  ["Rokeby Trust", letter("The Rokeby Trust", "Jo Hall", "Thank you for your request of 3 May to the Rokeby Trust.")],
  ["Northern Government", letter("The Northern Government")],
])("the article of a line of its own belongs to the name where no other line leaves it out: %s", async (name, page) => {
  expect(await authorityOf(page)).toBe(name);
});

test.each([
  ["Holiday Lets Ombudsman", letter("2 Mill Lane", "Jo Hall\nHoliday Lets Ombudsman")],
  ["Holiday Lets Ombudsman", site("Huts", "© 2023", '<meta property="og:site_name" content="Holiday Lets Ombudsman">')],
  ["Rokeby Council", letter("Rokeby Council", "Jo Hall\nRokeby Council", "You may go to the Holiday Lets Ombudsman.")],
  ["Thwaite Road Surgery", letter("Thwaite Road Surgery", "Practice Manager")],
  ["Selside Medical Practice", site("FOI: huts - Selside Medical Practice", "Pages by Pixelmoor")],
])("ombudsmen and surgeries on their own pages: %s", async (name, page) => {
  expect(await authorityOf(page)).toBe(name);
});

test.each([
  ["Inspectorate of Weirs", "Inspectorate of WeirsThree Basin StreetRokeby R1 2AB"],
  ["Selside Council", "Selside Council"],
  ["Rokeby Council", "Rokeby Council and Selside Police"],
  ["Rokeby and Selside Police", "Rokeby and Selside Police"],
  ["Weirs Commission for England and Wales", "Weirs Commission for England and Wales"],
])("a name ends where another body or a lost line break begins: %s", async (name, head) => {
  expect(await authorityOf(letter(head, "Jo Hall", `Thank you for your request of 3 May 2023 to the ${name}.`))).toBe(
    name,
  );
});

test.each([
  ["Coleg Glan Rokeby", site("Cytiau", "© Coleg Glan Rokeby 2023")],
  [
    "Rokeby Police",
    site("Huts | Heddlu Glan Arw", "Heddlu Glan Arw", '<meta property="og:site_name" content="Rokeby Police">'),
  ],
])("names in Welsh, and in English beside them: %s", async (name, page) => {
  expect(await authorityOf(page)).toBe(name);
});

test.each([
  ["Moor Fells National Park Authority", site("Huts - Moor Fells National Park", "2023"), "The Authority holds it."],
  ["Moor Fells National Park", site("Huts - Moor Fells National Park", "2023"), "We hold it."],
  [
    "House of Weirs",
    site("Huts - Rokeby Parliament", "Rokeby Parliament"),
    "The House of Weirs holds it. You may ask the House of Weirs to conduct an internal review.",
  ],
  [
    "Rokeby Commission",
    site("Huts", "Weirs Parliament"),
    "If you are dissatisfied with the Rokeby Commission’s handling of your request, write to us.",
  ],
])("what the letter says of its body: %s", async (name, page, words) => {
  expect(await authorityOf(page.replace("</main>", `<p>${words}</p></main>`))).toBe(name);
});
