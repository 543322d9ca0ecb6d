import { describe, expect, test } from "@jest/globals";
import { readAuthority } from "../../src/metadata/authority.js";
import { readDates } from "../../src/metadata/dates.js";
import { readRecord } from "../read-page.js";
import { clean, page } from "./page.js";

/** Lines of a page → the body that answers; `~` marks noise. */
const BODIES: readonly (readonly [shape: string, lines: readonly string[], authority: string | null])[] = [
  [
    "an address without 'www'",
    ["~Cookies on nhsbsa.nhs.uk", "Request", "How many?", "Response", "Nine."],
    "NHS Business Services Authority",
  ],
  ["an address in an answer", ["Response", "See hse.gov.uk for the rules."], null],
  ["the word of kind in capitals", ["Fenby COUNCIL", "1 May 2024", "Dear Reed"], "Fenby Council"],
  [
    "a part of the body",
    ["Directorate", "Ferries Scotland", "Response", "The Marl Government does not have it."],
    "Marl Government",
  ],
  [
    "one who should be asked",
    ["Response", "These would be better put to the Netmenders Society, which owns the quay."],
    null,
  ],
  [
    "its offices in the address",
    ["Kinlay Council Council Offices 4 Mill Lane", "Request", "Response"],
    "Kinlay Council",
  ],
];

/** Lines of a page → received, responded. */
const DAYS: readonly (readonly [
  shape: string,
  lines: readonly string[],
  received: string | null,
  responded: string | null,
])[] = [
  [
    "fields in one line",
    ["Marl Fire Service", "Please ask for: The Records Officer Date: 19 May 2025", "Dear Reed"],
    null,
    "2025-05-19",
  ],
  [
    "fields on both sides",
    ["Contact: Jo Hall Date: 19 May 2025 Direct dial: 01234 567", "Dear Reed"],
    null,
    "2025-05-19",
  ],
  [
    "a body without its article",
    ["On 3 April 2024 Marl Police received your request for:", "a list"],
    "2024-04-03",
    null,
  ],
  [
    "below a long line",
    [
      "Chief Officer: for whom this letter is sent by the clerk, Jo Hall",
      "28 May 2025",
      "Dear Reed",
      "We received your request on 3 May 2025.",
    ],
    "2025-05-03",
    "2025-05-28",
  ],
  [
    "a first reply that a review tells of",
    [
      "Brack Council",
      "4 July 2024",
      "Dear Ms Orme",
      "Your request of 1 May 2024 was answered.",
      "Our response of 29 May 2024 refused it.",
    ],
    "2024-05-01",
    "2024-07-04",
  ],
  [
    "a heading that is a label",
    ["Brack Council", "Our response of 29 May 2024", "It is attached."],
    null,
    "2024-05-29",
  ],
];

describe("readAuthority", () => {
  test.each(BODIES)("reads %s", (_shape, lines, authority) =>
    expect(readAuthority(page(lines))?.value ?? null).toBe(authority),
  );
});

describe("readDates", () => {
  test.each(DAYS)("reads %s", (_shape, lines, received, responded) => {
    const { dateReceived, dateResponded } = readDates(page(lines), clean(lines));
    expect([dateReceived?.value ?? null, dateResponded?.value ?? null]).toEqual([received, responded]);
  });

  test("reads the day in the head of every page", async () => {
    const head = "Date: 13 May 2024 Our Ref: RFI4907";
    const body = (words: string) => `${words}\n\n`.repeat(3);
    const one = `Dear Mr Keld\n\nThank you for your request, which we received on 16 April 2024.\n\n${body("We hold the deed of the mill and a copy of it is attached to this letter.")}`;
    const pages = [
      one,
      body("The seller made the survey and the copy was not passed to us."),
      body("You may ask us to review this within two months of the letter."),
    ];
    const { dateResponded } = await readRecord(pages.map((text) => `${head}\n\n${text}`).join("\f"));
    expect(dateResponded).toBe("2024-05-13");
  });
});
