import { expect, test } from "@jest/globals";
import { readPairs } from "../read-page.js";

/** Letters in which no known word says where the request ends, or the reply begins. */
const HEAD = [
  "Mr P Hale",
  "2 May 2023",
  "Dear Mr Hale",
  "Thank you for your request for information which we received on 4 April 2023.",
  "You wrote to us as follows:",
];
const FOOT = ["If you are unhappy with this reply you may ask for an internal review.", "Yours sincerely", "A. Ferris"];
const ASKED = "How many parking meters on the quay were out of order in 2022, and what did it cost to mend them?";
const ANSWER = "In 2022 there were 31 meters out of order on the quay. The repairs came to £9,410.";
const REFUSED = [
  "The Board holds the tender. The price in it has been withheld under section 43(2) of the Freedom of Information Act 2000.",
  "The contract will be let again in May, and rivals could trim their bids to match. The public interest favours withholding it.",
];

const read = (...lines: string[]) => readPairs([...HEAD, ...lines, ...FOOT].join("\n\n"));
const ONE = { request: ASKED, pairs: [[null, ASKED, ANSWER]] };

test.each([
  ["Position of the Board"],
  ["What the files say"],
  ["Statement by the officer"],
  ["What the files say:"],
  ["The harbour office tells us this:"],
])(
  "a title or a line that leads on, over all of the answer, is neither the request's nor the answer's: %j",
  async (lead) => {
    expect(await read(ASKED, lead, ANSWER)).toEqual(ONE);
  },
);

test("a title that decides, and one of several, are of the answer's words", async () => {
  const { pairs } = await read(ASKED, "Section 43 – commercial interests", ...REFUSED);
  expect(pairs).toEqual([[null, ASKED, ["Section 43 – commercial interests", ...REFUSED].join("\n")]]);
  const parts = [
    "Broken meters",
    ANSWER,
    "Cost of repairs",
    "The repairs came to £9,410, of which £2,200 was for parts.",
  ];
  expect((await read(ASKED, ...parts)).pairs).toEqual([[null, ASKED, parts.join("\n")]]);
});

test.each([
  "I have now had the chance to look into this.",
  "Having spoken to colleagues at the harbour office, I can reply.",
  "Let me answer that.",
  "Colleagues in the harbour office have gone through the files.",
])("a sentence that turns to the answer is none of the request: %j", async (sentence) => {
  const { request, pairs } = await read(ASKED, sentence, ANSWER);
  expect(request).toBe(ASKED);
  expect(pairs[0]?.[1]).toBe(ASKED);
});

test.each([
  [["Many thanks"]],
  [["Kind regards", "Peter Hale"]],
  [["Yours faithfully,", "P. J. Hale (Mr)"]],
  [["With thanks in anticipation"]],
  [["Please don't hesitate to ring me if any of this is unclear."]],
  [["Kindly acknowledge receipt of this letter."]],
  [["Could you confirm that you have received this?"]],
])("the requester's farewell is no request, and the answer right below it is one: %j", async (farewell) => {
  expect(await read(ASKED, ...farewell, ANSWER)).toEqual(ONE);
  expect(await read(`“${ASKED}`, ...farewell.slice(0, -1), `${farewell.at(-1)}”`, "Our response", ANSWER)).toEqual(ONE);
});

test.each(["Hi there, I hope you are well.", "“Hello, hope this finds you well.", "Good afternoon all"])(
  "nor is what he wishes first: %j",
  async (greeting) => {
    expect((await read(greeting, ASKED, "Our response", ANSWER)).request).toBe(ASKED);
  },
);

test("what a requester says first states, and still the answer stands behind what he asks", async () => {
  const why = "My stall has stood on the quay for thirty years and I have seen the meters fail one by one.";
  const { pairs } = await read(why, ASKED, ANSWER);
  expect(pairs).toEqual([[null, `${why}\n${ASKED}`, ANSWER]]);
});

test.each(["A spreadsheet would be best.", "Electronic copies are fine.", "A reply by post would suit me."])(
  "a wish for the shape of the reply answers nothing: %j",
  async (wish) => {
    expect((await read(ASKED, wish, ANSWER)).pairs[0]?.[2]).toBe(ANSWER);
  },
);

test("a reply that confirms by the section of the Act begins with that sentence", async () => {
  const duty =
    "Under section 1(1)(a) we must say whether we hold it, and I confirm that the Board does hold this information.";
  expect((await read(ASKED, "Our response", duty, ANSWER)).pairs[0]?.[2]).toBe(`${duty}\n${ANSWER}`);
});

test("a letter that thanks, and answers nothing behind that, has no answer", async () => {
  const { pairs } = await read(ASKED, "Many thanks", "Peter Hale");
  expect(pairs).toEqual([[null, ASKED, null]]);
});
