import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const authorityOf = async (...lines: readonly string[]) => (await readRecord(lines.join("\n"))).authority;
const BODY = [
  "Dear Ms Hart",
  "Thank you for your request under the Freedom of Information Act 2000 received on 3 May 2024.",
  "You asked:",
  "How many vans are there?",
  "Our response:",
  "There are 12.",
];

describe("names in letters", () => {
  test("are one body where one of them leaves out the NHS", async () => {
    expect(
      await authorityOf(
        "Marl Combined Healthcare NHS Trust",
        ...BODY,
        "Write to the Chief Executive, Marl Combined Healthcare Trust, Lawn House, for a review.",
      ),
    ).toBe("Marl Combined Healthcare NHS Trust");
  });

  test("are no university where a hospital is called one", async () => {
    expect(await authorityOf("Springmarl University Hospital", "61 Elder Road", ...BODY)).not.toBe(
      "Springmarl University",
    );
  });

  test("may be of two forces that answer as one", async () => {
    expect(
      await authorityOf(
        ...BODY.slice(0, 5),
        "Marl and Wexe Constabularies have considered your request.",
        "There are 12.",
      ),
    ).toBe("Marl and Wexe Constabularies");
  });
});

test("the date of a letter stands behind the fields of its head", async () => {
  const head = ["Our Ref: FOI/2411 /", "Tel: 101 Ext 2507 Fax: 01632 960960 10 March 2015", "Dear Ms Hart"];
  const record = await readRecord([...head, ...BODY].join("\n"));
  expect(record.dateResponded).toBe("2015-03-10");
});
