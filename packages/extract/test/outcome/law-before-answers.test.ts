import { expect, test } from "@jest/globals";
import { letter } from "./letter.js";

const roleOf = (line: string) => letter([line], ["request"]).citations.map(({ role }) => role);

test.each([
  [
    "Under section 1(1) of the Freedom of Information Act 2000 a person who asks for information is entitled to be told whether it is held.",
    "procedural",
  ],
  ["The first duty, at section 1(1)(a), is to say whether it holds the information.", "procedural"],
  ["Under Section 1(1)(a) I confirm that the Constabulary holds it.", "procedural"],
  ["Under section 1(3) of the Freedom of Information Act 2000 we may ask you for further details.", "procedural"],
  [
    "Information about floods is environmental information, and section 39 of the Freedom of Information Act 2000 leads to the Regulations.",
    "procedural",
  ],
])("the law that a letter sets out before its answers is its own: %s", (line, role) => {
  expect(roleOf(line)).toEqual([role]);
});

test.each([
  "I am making this request under section 1(1) of the Freedom of Information Act 2000.",
  "If any of it is exempt under section 40(2), please redact it.",
])("what the requester writes stays quoted: %s", (line) => {
  expect(roleOf(line)).toEqual(["quoted"]);
});

test("who is a public authority, and complaints about personal data", () => {
  const { citations } = letter([
    "The Board has been designated a public authority under section 5 of the Freedom of Information Act 2000.",
    "You may complain to the Commissioner under section 165 of the Data Protection Act 2018.",
  ]);
  expect(citations.map(({ role }) => role)).toEqual(["mentioned", "procedural"]);
});

test("a ground that a relative clause explains is still claimed", () => {
  const { citations } = letter([
    "The University is refusing your request under section 14(1) of the Freedom of Information Act 2000, by which a public authority need not comply with a request that is vexatious.",
  ]);
  expect(citations.map(({ role }) => role)).toEqual(["relied-on"]);
});
