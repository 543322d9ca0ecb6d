import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const ASKED = `Thank you for your request received on 6 February 2024. You asked for the following:
(i) how many homes stood empty
(ii) their addresses
(iii) what the grilles cost
We hold this. Some of it is exempt and we deal with that first.
`;

test("a paragraph over the list that names a question answers it, and 'the rest of your request' opens the others", async () => {
  const { questions } = await readRecord(`${ASKED}
Section 31 is a qualified exemption. There were 61 fires last year. We will not disclose the addresses (part ii).

Turning to the rest of your request:

i. 412
iii. £904`);
  expect(questions.map(({ label, answer, status }) => [label, answer?.slice(0, 12), status])).toEqual([
    ["i", "412", "answered"],
    ["ii", "Section 31 i", "refused"],
    ["iii", "£904", "answered"],
  ]);
});

test("a ground that is named with its question ends a request", async () => {
  const { questions } = await readRecord(`You asked us on 26 April 2022 for:

i) the number of boats
ii) their call signs

Regarding point ii, call signs are exempt from disclosure under section 24(1) of the Freedom of Information Act 2000.

In response to the rest of the request:

i) Three`);
  expect(questions.map(({ status }) => status)).toEqual(["answered", "refused"]);
});
