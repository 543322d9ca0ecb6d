import { describe, expect, test } from "@jest/globals";
import { readStatus } from "../../src/outcome/read-status.js";
import { readRecord } from "../read-page.js";

describe("an answer that gives some and withholds some", () => {
  test.each([
    [
      "I enclose some of the information you requested at Annex A of this letter. However we have applied exemptions under section 30(b)(i) to some of it.",
      "partially-answered",
    ],
    [
      "We are unable to provide some of the information you have requested because exemptions apply to it.",
      "partially-answered",
    ],
    ["Within the enclosures redactions have been made under section 38(1)(b).", "partially-answered"],
    ["The list is held but will not be disclosed. It is exempt under section 30(1).", "refused"],
    [
      "I have decided not to disclose the stations, which are exempt by virtue of section 31(1)(a). Section 31 is a qualified exemption. This letter acts as a refusal notice for that part of your request.",
      "refused",
    ],
    ["I have considered your request and provide a response for your attention. The list is exempt.", "refused"],
    ["We considered whether it could be sent with the names taken out. It is exempt under section 41(1).", "refused"],
  ])("%j is %s", (answer, status) => {
    expect(readStatus(answer, [{ start: 0, end: answer.length }])).toBe(status);
  });
});

describe("exemptions listed by bare numbers with glosses", () => {
  test("are all relied on, however deep and whatever their glosses say", async () => {
    const record = await readRecord(
      [
        "Response",
        "I enclose some of the information you requested.",
        "We are unable to provide some of it because exemptions under the following sections of FOISA apply to that information:",
        "• s.38(1)(b) (personal data of a third party)",
        "• 37(1)(a)(iii) and 37(1)(b)(ii) (documents of a court, inquiry or arbiter) and",
        "• 33(1)(b) (disclosure would (or would be likely to) prejudice the interests of any person)",
      ].join("\n\n"),
    );
    expect(record.exemptions.map(({ provision }) => provision.replace("asp/2002/13/section/", ""))).toEqual([
      "38/1/b",
      "37/1/a/iii",
      "37/1/b/ii",
      "33/1/b",
    ]);
    expect(record.outcome).toBe("partially-disclosed");
  });
});
