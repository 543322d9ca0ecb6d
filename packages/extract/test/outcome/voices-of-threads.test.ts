import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const HEADS = [
  ["From: Jo Reed", "3 June 2019"],
  ["From: Records", "28 June 2019"],
  ["From: Jo Reed", "1 July 2019"],
] as const;
const REQUEST = "Please send me the rents of the kiosks and the names of their tenants for 2018.";
const ANSWER =
  "The rents came to £14,220 in 2018. The names of the tenants are withheld under regulation 13(1) of the Environmental Information Regulations 2004.";
const LATER: readonly string[] = [
  "You say that the names are exempt under regulation 13(1). I do not consider that regulation 13(1) is engaged, nor regulation 12(5)(f).",
  "Regulation 13(1) was wrongly applied, as the tenants are firms.",
];

describe("what the requester of a thread says after the answer", () => {
  test.each(LATER)("neither drops nor claims an exemption: %j", async (words) => {
    const bodies = [
      ["Dear Kelda Harbour Board,", REQUEST, "Yours faithfully,", "Jo Reed"],
      ["Dear Jo Reed", ANSWER, "You may ask for an internal review.", "Yours sincerely", "Records"],
      ["Dear Kelda Harbour Board,", words, "Yours faithfully,", "Jo Reed"],
    ];
    const page = HEADS.flatMap((head, index) => [...head, ...(bodies[index] ?? [])]);
    const record = await readRecord(["Kiosks", ...page].join("\n\n"));
    expect(record.exemptions.map(({ provision }) => provision)).toEqual(["uksi/2004/3391/regulation/13/1"]);
    expect(record.outcome).toBe("partially-disclosed");
    const { role } = record.citations.at(-1) ?? {};
    expect(role).toBe("quoted");
  });
});
