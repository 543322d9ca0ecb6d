import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const letter = (above: string) =>
  `Dear Ms Reed\n\nThank you for your e-mail of 14 April 2021, which you narrowed on 16 April 2021. ${above}\n\nNorth pier, 2020:\n1. the number of buoys lost\n2. what the new ones cost\n\nOur answers:\n\n1. the number of buoys lost\nTwo.\n2. what the new ones cost\nThey cost £1,140.\n\nYou may ask for an internal review within two months.`;
const thread = (above: string) =>
  `Ada Reed\n14 April 2021\n\nDear Tarn Isles Map Authority,\n\nPlease send me:\n1. the number of buoys lost\n2. what the new ones cost\n\nYours faithfully,\nAda Reed\n\nTarn Isles Map Authority\n15 April 2021\n\nDear Ms Reed\n\nPlease tell us which pier and which year you mean.\n\nAda Reed\n16 April 2021\n\nDear Tarn Isles Map Authority,\n\nOnly the north pier, and 2020.\n\nAda Reed\n\nTarn Isles Map Authority\n11 May 2021\n\n${letter(above)}`;

test("a request that the reply prints anew as it was clarified is the request", async () => {
  const { request } = await readRecord(thread("Your request as amended is:"), "text/plain");
  expect(request).toBe("North pier, 2020:\n1. the number of buoys lost\n2. what the new ones cost");
});

test("a mail that only points at its file holds no request", async () => {
  const page = `From: Chart Room\nSent: 11 May 2021 10:00\nTo: Ada Reed\nSubject: RE: FOI request\n\nDear Ms Reed\n\nQ: How many buoys were lost?\nA: Two.\n\nQ: What did the new ones cost?\nA: They cost £1,140.\n\nYou may ask for an internal review.\n\nFrom: Ada Reed\nSent: 14 April 2021 09:00\nTo: Chart Room\nSubject: FOI request\n\nMy questions are in the attached letter, thank you. Ada`;
  expect((await readRecord(page, "text/plain")).request).toBeNull();
});
