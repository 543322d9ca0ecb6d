import { describe, expect, test } from "@jest/globals";
import { readAuthority } from "../../src/metadata/authority.js";
import { placedNames } from "../../src/metadata/placed-names.js";
import { page } from "./page.js";

const read = (lines: readonly string[], head = {}) => readAuthority(page(lines, head))?.value ?? null;

describe("a body whose name no form of words finds", () => {
  test.each([
    [
      "greets and signs a thread",
      [
        "Dear Severn Ferries,",
        "Please send the fares.",
        "Yours faithfully",
        "Jo Hall",
        "FOI, Severn Ferries",
        "Dear Jo Hall",
        "Severn Ferries can confirm that it holds them.",
        "Yours sincerely",
        "FOI Case Lead",
        "Severn Ferries",
      ],
      "Severn Ferries",
    ],
    [
      "heads a letter that speaks of it",
      [
        "Marl Bridge Lettings",
        "Weaver House",
        "Dear Miss Reed",
        "Marl Bridge Lettings holds this. It has 12 lifts.",
        "Yours sincerely",
        "Jo Hall",
        "Marl Bridge Lettings",
      ],
      "Marl Bridge Lettings",
    ],
  ])("%s", (_, lines, name) => expect(read(lines)).toBe(name));

  test("is no person, office, street or entry of a menu", () => {
    const names = placedNames(page(["Information Governance Team", "4 Mill Road", "~Skip to content", "Dear Sir"]));
    expect(names).toEqual([]);
  });
});

describe("how far a name goes", () => {
  test("a form of words is cut short of what the page prints time and again", () => {
    const lines = [
      "Marl & Tarn College Group",
      "Dear Mr Reed",
      "The College holds this.",
      "Yours sincerely",
      "Jo Hall",
      "Marl & Tarn College Group",
    ];
    expect(read(lines)).toBe("Marl & Tarn College Group");
  });

  test("its house is none of it, nor what comes behind the letters of its number", () => {
    const office = [
      "Department of Tides and Coasts Linen Court",
      "Our reference: DTC/EIR/22-048",
      "Dear Sir",
      "The Department holds it.",
    ];
    expect(read(office)).toBe("Department of Tides and Coasts");
  });
});

test("a name in capitals is told as the page prints it elsewhere", () => {
  const lines = [
    "From: FOI (NHS MARL INTEGRATED CARE)",
    "Dear Jo",
    "We hold none.",
    "Regards",
    "Sam Hill",
    "NHS Marl Integrated Care",
  ];
  expect(read(lines)).toBe("NHS Marl Integrated Care");
});

test("what stands behind 'FOI Request' in a title is asked about and is no body", () => {
  expect(
    placedNames(page(["FOI Request - Street Furniture", "Request 101009", "How many benches are there?"])),
  ).toEqual([]);
});

test("what ends in an activity is a matter, and no form of a site is a body", () => {
  expect(placedNames(page(["Verge Cutting", "Index of Web Forms", "How many benches are there?"]))).toEqual([]);
});
