import { describe, expect, test } from "@jest/globals";
import { decideExemptions } from "../../src/outcome/decide-exemptions.js";
import { letter } from "./letter.js";

const FOIA = "ukpga/2000/36/section/";

function decide(...lines: readonly string[]) {
  const { clean, sections, ruled } = letter(lines);
  return decideExemptions(clean, sections, ruled);
}

function provisions(...lines: readonly string[]) {
  return decide(...lines).map(({ provision }) => provision);
}

describe("decideExemptions", () => {
  test("takes the list of the refusal notice over its explanation, and never section 17", () => {
    expect(
      provisions(
        "This is a Refusal Notice under Section 17 of the Act by virtue of the following exemptions:",
        "Section 40(2)&(3) - Personal Information",
        "Section 31(1)(a) - Law Enforcement",
        "The name is withheld under Section 40(2)(a)(b) of the Act.",
      ),
    ).toEqual([`${FOIA}40/2`, `${FOIA}40/3`, `${FOIA}31/1/a`]);
  });

  test("claims the deepest provision that the letter prints, without the section over it or a condition", () => {
    expect(
      provisions(
        "Part of it is exempt under sections 31 and 40(2).",
        "It is exempt under section 31(1)(g), read with section 31(2)(c).",
        "The names are exempt under section 40(2) by virtue of section 40(3A)(a).",
      ),
    ).toEqual([`${FOIA}40/2`, `${FOIA}31/1/g`]);
  });

  test("keeps each exception of the Regulations, whichever of them the notice lists", () => {
    expect(
      provisions(
        "The Council is refusing your request under the EIR because the following exceptions apply.",
        "Regulation 12(5)(f) – interests of the person who provided the information",
        "The plans were given of the owner's own free will and he has not agreed to their release.",
        "Regulation 12(5)(e) – commercial confidentiality",
        "The figures were marked confidential and would be of use to other builders.",
      ),
    ).toEqual(["uksi/2004/3391/regulation/12/5/f", "uksi/2004/3391/regulation/12/5/e"]);
  });

  test("keeps the limb that stands under the same head", () => {
    expect(provisions("We withhold it under section 31(1)(g) and (2)(c).")).toEqual([`${FOIA}31/1/g`, `${FOIA}31/2/c`]);
  });

  test("leaves out what was considered, reserved or only described", () => {
    expect(
      provisions(
        "We considered whether section 38(1)(b) applied.",
        "We reserve the right to rely on section 12(1).",
        "Section 43 is a qualified exemption.",
      ),
    ).toEqual([]);
  });

  test("drops a ground that the review gives up after telling of it beside another", () => {
    expect(
      provisions(
        "The original response relied upon sections 31(1)(a) and 38(1)(b).",
        "I find that section 38(1)(b) was not engaged.",
        "The plan remains exempt by virtue of section 31(1)(a).",
      ),
    ).toEqual([`${FOIA}31/1/a`]);
  });

  test("tells test, basis, neither confirm nor deny, balance and harm", () => {
    const [denial, price] = decide(
      "We neither confirm nor deny that we hold it, by virtue of section 24(2).",
      "The price is exempt under section 43(2). Release would be likely to harm our next tender. On balance the public interest favours withholding it.",
    );
    expect(denial).toMatchObject({ neitherConfirmNorDeny: true, test: "qualified" });
    expect(price).toMatchObject({
      title: "Prejudice to commercial interests",
      basis: "prejudice",
      publicInterest: "favours-withholding",
    });
    expect(price?.harm).not.toBeNull();
  });

  test("asks no public interest of an absolute exemption", () => {
    expect(decide("Exempt under section 21.")).toMatchObject([
      { test: "absolute", publicInterest: "not-required", harm: null },
    ]);
  });
});
