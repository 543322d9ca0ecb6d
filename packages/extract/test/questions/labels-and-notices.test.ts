import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

async function pairsIn(page: string) {
  const { questions } = await readRecord(`Marlow Valley Council\nFreedom of Information Act 2000\n\n${page}`);
  return questions.map(({ label, answer, status }) => [label, answer, status]);
}

test("an answer whose number was lost is read behind the question that it prints again", async () => {
  const page = `Your request

1) The number of kilns in your area that were relit, in the two years up to your reply.
2) The sum that your authority spent on them.

Our response

The number of kilns in your area that were relit, in the two years up to your reply. Wardens counted 14 in all.
2) The sum that your authority spent on them. £310`;
  expect(await pairsIn(page)).toEqual([
    ["1", "Wardens counted 14 in all.", "answered"],
    ["2", "£310", "answered"],
  ]);
});

test("a notice of refusal under a question that is printed again answers it, and the stem above answers no letter", async () => {
  const page = `Your request

1. Who looks after your kiosks?
2. For these please say:
a. What is paid for them each year?
b. When does the lease end?

Response

1. Who looks after your kiosks?
Brightwell Kiosks
2. For these please say:
a. What is paid for them each year?
NOTICE OF REFUSAL
The information you have requested regarding what is paid is exempt under section 43(2) of the Act, as it would prejudice the commercial interests of the firm.
b. When does the lease end?
In May 2031`;
  const [first, second, third] = await pairsIn(page);
  expect(first).toEqual(["1", "Brightwell Kiosks", "answered"]);
  expect(second?.[2]).toBe("refused");
  expect(second?.[1]).toContain("exempt under section 43(2)");
  expect(third).toEqual(["2b", "In May 2031", "answered"]);
});

test("who gives an answer stands under its number and heads no other part", async () => {
  const page = `Request 101009

1. The cost of mending stiles in 2019.
2. How many stiles were mended in 2019?

Response 05-01-21

1. £4,100
2.
Response from Paths team:
In the north 31
In the south 44`;
  expect(await pairsIn(page)).toEqual([
    ["1", "£4,100", "answered"],
    ["2", "Response from Paths team:\nIn the north 31\nIn the south 44", "answered"],
  ]);
});
