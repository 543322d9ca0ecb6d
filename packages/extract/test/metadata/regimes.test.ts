import type { Regime } from "@foi-records/contract";
import { describe, expect, test } from "@jest/globals";
import { readRegimes } from "../../src/metadata/regimes.js";
import { page } from "./page.js";

/** What the page says → the regimes under which the request is handled. */
const CASES: readonly (readonly [text: string, regimes: readonly Regime[], scottish: boolean])[] = [
  ["Your request has been handled under the Freedom of Information Act 2000.", ["foia-2000"], false],
  ["Your request was dealt with in accordance with FOIA.", ["foia-2000"], false],
  ["FOI request: parking fines. Request. How many? Response. 12.", ["foia-2000"], false],
  ["Freedom of Information Response. You asked: how many? We said: 12.", ["foia-2000"], false],
  ["This is exempt under section 40(2).", ["foia-2000"], false],
  ["We refuse it under s.12 as it would exceed the limit.", ["foia-2000"], false],
  ["Your request has been considered under the Freedom of Information (Scotland) Act 2002.", ["foisa-2002"], true],
  ["In terms of section 17 of FOISA the information is not held.", ["foisa-2002"], true],
  [
    "FREEDOM OF INFORMATION (SCOTLAND) ACT 2002. Under section 25 it is otherwise accessible. You may apply to the Scottish Information Commissioner.",
    ["foisa-2002"],
    true,
  ],
  ["It was handled under the Environmental Information Regulations 2004.", ["eir-2004"], false],
  [
    "We have dealt with questions 1 to 3 under the Environmental Information Regulations 2004 and question 4 under the Freedom of Information Act 2000. Regulation 13(1) applies.",
    ["foia-2000", "eir-2004"],
    false,
  ],
  ["I have treated this as a request under the EIR and not the Freedom of Information Act.", ["eir-2004"], false],
  [
    "Thank you for your request under the Freedom of Information Act 2000. As what you seek is environmental information, we have dealt with it under the Environmental Information Regulations 2004. Regulation 12(4)(b) applies.",
    ["eir-2004"],
    false,
  ],
  [
    "Section 39 of the Freedom of Information Act exempts environmental information so that it can be considered under the EIR.",
    ["eir-2004"],
    false,
  ],
  [
    "Thank you for your FOI request. We withhold the report by virtue of Regulation 12(4)(d) and the names under Regulation 13(1).",
    ["eir-2004"],
    false,
  ],
  [
    "It has to be handled under the Environmental Information (Scotland) Regulations 2004. So that we need not handle it under the Freedom of Information (Scotland) Act 2002 we apply section 39(2) of FOISA. Regulation 10(4)(e) applies.",
    ["eisr-2004"],
    true,
  ],
  [
    "We considered your request under the EIRs. Regulation 11(2) of the Environmental Information (Scotland) Regulations applies.",
    ["eisr-2004"],
    true,
  ],
  [
    "Questions 1 to 3 have been dealt with under the Freedom of Information Act 2000, and section 43(2) applies to 2. Question 4 has been handled under the Environmental Information Regulations 2004, and regulation 12(5)(e) applies.",
    ["foia-2000", "eir-2004"],
    false,
  ],
  [
    "Your request has been handled under the Freedom of Information Act 2000. If you ask under the FOI Act or the EIR again, let us know. Find our FOI/EIR pages online.",
    ["foia-2000"],
    false,
  ],
  ["The Freedom of Information Act or Environmental Information Regulations give you rights.", ["foia-2000"], false],
  ["We have handled your letter as a subject access request under the Data Protection Act 2018.", ["dpa-2018"], false],
  [
    "We have answered the second part under the Freedom of Information Act 2000. The first we have passed to our Data Protection Officer, who is treating it as a subject access request.",
    ["foia-2000", "uk-gdpr"],
    false,
  ],
  [
    "We have answered this under the Freedom of Information Act 2000. If you would like your own file we would treat that as a subject access request.",
    ["foia-2000"],
    false,
  ],
  [
    "We have dealt with your first and second questions under the Environmental Information Regulations 2004. The third is about staff and has been dealt with under the Freedom of Information Act 2000.",
    ["foia-2000", "eir-2004"],
    false,
  ],
  [
    "Your request has been handled under the Freedom of Information Act 2000. Names are withheld under section 40(2) because disclosure would breach the UK GDPR and the Data Protection Act 2018.",
    ["foia-2000"],
    false,
  ],
  [
    "We process personal data in accordance with the Data Protection Act 2018. Your request was answered under the FOI Act.",
    ["foia-2000"],
    false,
  ],
  ["This page tells you about bins.", [], false],
  ["EIR/2024/0113. Drainage ditches. You asked: how long is it? We answered: 4 miles.", ["eir-2004"], false],
  ["FOI2024/0113. Drainage ditches. You asked: how long is it? We answered: 4 miles.", ["foia-2000"], false],
];

describe("readRegimes", () => {
  test.each(CASES)("%j → %j", (text, regimes, scottish) => {
    expect(readRegimes(page([text]), null)).toEqual({ regimes, scottish });
  });

  test.each([
    ["Scottish Government", "foisa-2002"],
    ["Police Scotland", "foisa-2002"],
    ["NHS Lothian", "foisa-2002"],
    ["Falkirk Council", "foisa-2002"],
    ["University of Strathmore, Scotland", "foisa-2002"],
    ["Marlshire County Council", "foia-2000"],
    [null, "foia-2000"],
  ] as const)("a bare 'FOI request' answered by %s is under %s", (authority, regime) => {
    expect(readRegimes(page(["FOI request 12: how many?"]), authority).regimes).toEqual([regime]);
  });

  test("a body of the United Kingdom in Scotland is under FOIA", () => {
    const view = page([
      "This was handled under the Freedom of Information Act 2000.",
      "You may complain to the Information Commissioner, Wycliffe House.",
    ]);
    expect(readRegimes(view, "Scotland Office")).toEqual({ regimes: ["foia-2000"], scottish: false });
  });
});
