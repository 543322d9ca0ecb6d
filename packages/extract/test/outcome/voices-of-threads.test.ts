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

describe("what the regulator has decided between two letters", () => {
  const page = (last: string) =>
    [
      "Kiosks",
      "From: Jo Reed",
      "3 June 2019",
      "Dear Kelda Harbour Board,",
      REQUEST,
      "Yours faithfully,",
      "Jo Reed",
      "From: Records",
      "28 June 2019",
      "Dear Jo Reed",
      "All of this is withheld under section 43(2) and section 40(2) of the Freedom of Information Act 2000.",
      "You may ask for an internal review.",
      "From: Records",
      "4 March 2020",
      "Dear Jo Reed",
      last,
      "Yours sincerely",
      "Records",
    ].join("\n\n");

  test.each([
    "In compliance with the Commissioner's decision notice I enclose the rents. The names remain exempt under section 40(2).",
    "Following the Information Commissioner’s decision of 2 February the Board now discloses the rents. We withhold the names under section 40(2).",
  ])("leaves only the grounds that are claimed again: %j", async (last) => {
    const record = await readRecord(page(last));
    expect(record.exemptions.map(({ provision }) => provision)).toEqual(["ukpga/2000/36/section/40/2"]);
    expect(record.citations[0]?.role).toBe("considered");
  });
});

test.each([
  ["You are under a section 16 duty to help, so I expect a call about what is to be had.", "quoted"],
  ["You have a legal obligation under section 16 to say how this might be narrowed.", "quoted"],
  ["We are under a section 16 duty to help, so we suggest that you ask for one year.", "procedural"],
] as const)("whose duty it is tells who speaks, wherever that stands: %j", async (words, role) => {
  const { citations } = await readRecord(
    ["Dear Jo Reed", "You asked for the rents of all kiosks. They came to £14,220.", words, "Yours sincerely"].join(
      "\n\n",
    ),
  );
  expect(citations.map((citation) => citation.role)).toEqual([role]);
});
