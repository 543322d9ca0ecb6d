import { describe, expect, test } from "@jest/globals";
import { readAuthority } from "../../src/metadata/authority.js";
import { isNamedAfter } from "../../src/metadata/authority-hosts.js";
import { KNOWN_BODIES } from "../../src/metadata/known-bodies.js";
import { page } from "./page.js";

const letterOf = (body: string, name = body) => [
  name,
  "12 Lock Street",
  "Dear Reed",
  `Thank you for your request to ${body} of 3 May. There are 12 dogs.`,
  "Yours sincerely",
  "Jo Hall",
  "Information Officer",
  name,
];
const read = (lines: readonly string[], uri = "") => readAuthority(page(lines), uri)?.value ?? null;

describe("bodies whose names have no form", () => {
  test.each(KNOWN_BODIES)("%s", (name) => {
    expect(read(letterOf(name))).toBe(name);
    expect(read([`The ${name} holds this.`, "Yours sincerely", name])?.replace(/^The /, "")).toBe(
      name.replace(/^The /, ""),
    );
  });

  test("a name that goes on is another's", () => {
    expect(read(letterOf("Severn Trent Water"))).toBe("Severn Trent Water");
    expect(read(["Home | Fenby Council", "Fenby Council holds this."])).toBe("Fenby Council");
  });
});

describe("a letter begins and ends with its body's name, and speaks of it", () => {
  test.each(["Tidewell", "Harrow & Fen Schools", "The Marram Federation"])("%s", (name) => {
    expect(read(letterOf(name.replace(/^The /, "the "), name))).toBe(name);
  });

  test("a person, an office and a name at one end are none", () => {
    expect(read(["Jo Hall", "Dear Reed", "There are 12 dogs.", "Yours sincerely", "Jo Hall"])).toBeNull();
    expect(read(letterOf("the Information Governance Team", "Information Governance Team"))).toBeNull();
    expect(read(letterOf("Tidewell").slice(0, -1))).toBeNull();
  });
});

describe("a mailbox or a site that is named after a body", () => {
  test.each([
    ["homeoffice", "Home Office"],
    ["fenby", "Fenby Borough Council"],
    ["fenbybc", "Fenby Borough Council"],
    ["weald-valley", "Weald Valley District Council"],
    ["mhra", "Medicines and Healthcare products Regulatory Agency"],
    ["dft", "Department for Transport"],
  ])("%s is after %s", (label, name) => expect(isNamedAfter(label.replace("-", ""), name)).toBe(true));

  test.each([
    ["england", "NHS England"],
    ["gov", "Scottish Government"],
    ["fenbyarts", "Fenby Borough Council"],
    ["the", "The Executive Office"],
  ])("%s is not after %s", (label, name) => expect(isNamedAfter(label, name)).toBe(false));

  const BOTH = ["This service of Fenby Council is shared by Marl Council.", "There are 12 dogs."];
  test("tells which of two bodies writes", () => {
    expect(read(BOTH)).toBeNull();
    expect(read([...BOTH, "foi@marl.gov.uk"])).toBe("Marl Council");
    expect(read(BOTH, "https://www.fenby.gov.uk/foi/12")).toBe("Fenby Council");
    expect(read([...BOTH, "You can complain at www.ico.org.uk or casework@ico.org.uk."])).toBeNull();
  });
});

test("initials beside the name that they stand for are the same body", () => {
  const lines = ["Moorings and Canals Authority", "MCA holds this.", "MCA: reply to a request", "Yours sincerely"];
  expect(read(lines)).toBe("Moorings and Canals Authority");
});
