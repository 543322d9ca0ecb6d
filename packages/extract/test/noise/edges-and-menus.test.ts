import { describe, expect, test } from "@jest/globals";
import { keptLines } from "../read-source.js";
import { LETTER } from "./slipway-letter.js";

const kept = (lines: readonly string[]) => keptLines(lines.join("\n"));

describe("a menu around the letter", () => {
  const cookies = ["Skip to main content", "We use some essential cookies to make our website work."];

  test("has 'Request' for an entry where its neighbours are entries", async () => {
    const menu = ["Moor and Weir Police", "Apply or register", "Request", "Thanks and complaints", "Contact us"];
    expect(await kept([...cookies, ...menu, "Search", ...LETTER])).toEqual(LETTER);
  });

  test("has none where the letter's words stand below it", async () => {
    const lines = [...LETTER.slice(0, 3), "All repairs to the slipway at Marl", "Their cost", ...LETTER.slice(4)];
    expect(await kept([...cookies, "Search", ...lines])).toEqual(lines);
  });

  test("leads in lines from 'Home' to the title that stands again below it", async () => {
    const trail = ["Home", "Ports and harbours", "Slipway safety"];
    const title = "Slipway repairs at Marl";
    expect(await kept([...cookies, "Search", ...trail, title, "Slipway Safety Agency", ...LETTER])).toEqual([
      title,
      "Slipway Safety Agency",
      ...LETTER,
    ]);
  });

  test("has counters, years of a log and buttons that no sentence ends", async () => {
    const menu = [
      "I'm fine with this   Information and settings",
      "Basket (0)",
      "2022 responses",
      "Home > About us > Slipways",
    ];
    expect(await kept([...cookies, ...menu, ...LETTER])).toEqual(LETTER);
  });

  test("holds a sentence between what is certain and what is noise among noise", async () => {
    const foot = [
      "Donate",
      "The site is run by a charity, so please think of a gift.",
      "Similar requests",
      "Share this page",
    ];
    expect(await kept([...LETTER, ...foot])).toEqual(LETTER);
  });
});

describe("the edge of a page in a letter of two pages", () => {
  const head = ["Marl Borough Council", "Our ref: EIR/2021/0877", "Date: 3 May 2021", "Dear Mrs Orme"];
  const first = "We hold the survey of the elms that you asked for on 9 April 2021, and it is enclosed.";
  const second = "The complaints are enclosed too, without the names of those who made them.";
  const page = (...edge: readonly string[]) => [...head, first, ...edge, second, "Yours sincerely", "Page 2 of 2"];
  const letter = [...head, first, second, "Yours sincerely"];

  test.each([
    ["Page 1 of 2", "EIR/2021/0877 Mrs Orme 3 May 2021"],
    ["Marl Borough Council: reply to EIR/2021/0877, continued", "Page 1 of 2"],
    ["Page one of two", "EIR/2021/0877"],
    ["Page 1 of 2", "MARL AND WEIR BOROUGH COUNCIL    EIR/2021/0877"],
  ])("repeats nothing but what the head says: %s, %s", async (...edge) => {
    expect(await kept(page(...edge))).toEqual(letter);
  });

  test.each(["Survey EIR/2021/0877 of the elms", "Elms felled 0877", "Mrs Orme 3 May 2021"])(
    "says more, or is not named by its reference: %s",
    async (line) => {
      expect(await kept(page("Page 1 of 2", line))).toContain(line);
    },
  );

  test("has such a line beside it alone", async () => {
    expect(await kept([...head, first, "EIR/2021/0877", second, "Yours sincerely"])).toContain("EIR/2021/0877");
  });
});

describe("a notice between ruled lines at the foot of a mail", () => {
  const mail = ["Dear Mr Orme", "We hold no list of the boats that you asked for.", "Regards", "Records Desk"];

  test("goes with all its lines where one is known, or where asterisks frame it", async () => {
    const known = [
      "=========",
      "This message may be privileged.",
      "Kindly keep what it says to yourself.",
      "=========",
    ];
    expect(await kept([...mail, ...known])).toEqual(mail);
    expect(await kept([...mail, "**********", "Swept by MailSieve. Views are the sender's.", "**********"])).toEqual(
      mail,
    );
  });

  test("stays where it is the answer", async () => {
    const answer = ["**********", "We do not hold the list of boats for 2019.", "**********"];
    expect(await kept([...mail.slice(0, 2), ...answer, ...mail.slice(2)])).toContain(answer[1]);
    const plain = ["----------", "Boats: nine", "----------"];
    expect(await kept([...mail.slice(0, 2), ...plain, ...mail.slice(2)])).toContain("Boats: nine");
  });
});

describe("bare numbers that count pages", () => {
  const part = (name: string) => `The ${name} was surveyed in 2021 and the survey of it is enclosed with this letter.`;
  const [one = "", two = "", three = ""] = ["bridge", "weir", "quay"].map(part);
  const letter = ["Dear Mrs Orme", one, two, three, "Yours sincerely"];
  const [greeting = "", , , , close = ""] = letter;

  test("stand beside a marking, on each page the next", async () => {
    expect(await kept([greeting, one, "OFFICIAL", "1", two, "OFFICIAL", "2", three, close])).toEqual(letter);
    expect(await kept([greeting, one, "2", "OFFICIAL", two, "3", "OFFICIAL", three, close])).toEqual(letter);
  });

  test("stand beside the same line, which goes with them", async () => {
    const foot = "Weirs Board - Records Desk";
    expect(await kept([greeting, one, foot, "1", two, foot, "2", three, close])).toEqual(letter);
  });

  test("are answers where they do not count, or stand beside nothing of the page", async () => {
    const lines = [greeting, "How many weirs?", "4", "How many bridges?", "5", close];
    expect(await kept(lines)).toEqual(lines);
    const marked = [greeting, "How many weirs?", "7", "OFFICIAL", two, close];
    expect(await kept(marked)).toContain("7");
    const same = [greeting, "How many in 2021?", "1", "How many in 2021?", "2", close];
    expect(await kept(same)).toEqual(same);
  });
});
