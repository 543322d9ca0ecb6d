import { describe, expect, test } from "@jest/globals";
import { cite } from "../../src/citations/cite.js";

const FOIA = "ukpga/2000/36/section/";
const FOISA = "asp/2002/13/section/";
const EIR = "uksi/2004/3391/regulation/";
const EISR = "ssi/2004/520/regulation/";

/** A text and its citations, each as its ids. */
type Reading = readonly [text: string, ...citations: readonly (readonly string[])[]];

const FORMS: readonly Reading[] = [
  ["Exempt under SECTION 31(1)(A) of the Act", [`${FOIA}31/1/a`]],
  ["We rely on no exemption.\n4. The depot.\nReasons for the exemptions\ns40(2) - Names", [`${FOIA}40/2`]],
  ["Exempt under section\u00a040 (2) of FOIA", [`${FOIA}40/2`]],
  ["Under the EIR it need not be made available in another form: regulation 6(1)(b)", [`${EIR}6/1/b`]],
  ["Our number FOI.24.FAW0291 is not to be withheld"],
  [
    "under section 165 of the Data Protection Act 2018, or go to court under section 167",
    ["ukpga/2018/12/section/165"],
    ["ukpga/2018/12/section/167"],
  ],
  ["Section 1 – Boats\nHow many?\nSection 2: Piers\nWhich?\nSection 1\nNine\nSection 2\nBoth"],
  ["Section 1\nSection 3\nexempt", [`${FOIA}1`], [`${FOIA}3`]],
  ["Section 1 – right of access\nSection 2 – effect of exemptions", [`${FOIA}1`], [`${FOIA}2`]],
  ["withheld under s. 43(2) and s. 41(1)", [`${FOIA}43/2`], [`${FOIA}41/1`]],
  ["under sections 40(2)\nand 43(2) of the Act", [`${FOIA}40/2`, `${FOIA}43/2`]],
  ["Section 31(1)(a) – Law enforcement\nSection 40(2) – Personal information", [`${FOIA}31/1/a`], [`${FOIA}40/2`]],
  ["sections 31(1)(a)–(c) of FOIA", [`${FOIA}31/1/a`, `${FOIA}31/1/c`]],
  ["exempt under section 36(2)(b)(i), (ii) and (c)", [`${FOIA}36/2/b/i`, `${FOIA}36/2/b/ii`, `${FOIA}36/2/c`]],
  ["exempt under section 31(1)(g)(h)(i)", [`${FOIA}31/1/g`, `${FOIA}31/1/h`, `${FOIA}31/1/i`]],
  ["exempt under section 40(2)(3A)(a)", [`${FOIA}40/2`, `${FOIA}40/3A/a`]],
  ["Under Section 1(a) of the Act we must say so", [`${FOIA}1/1/a`]],
  ["subsection (2) of section 43 of the Act", [`${FOIA}43/2`]],
  ["Section 43 is engaged. Subsection (2) is the limb used.", [`${FOIA}43`], [`${FOIA}43/2`]],
  [
    "After Section 40(3A)(a) come Sections 3A(b) and 3B of the Act",
    [`${FOIA}40/3A/a`],
    [`${FOIA}40/3A/b`, `${FOIA}40/3B`],
  ],
  ["our refusal notice under Section 17[5] of the Act", [`${FOIA}17/5`]],
  ["excepted under Regulation 12(4(d) of the EIR", [`${EIR}12/4/d`]],
  ["withheld under EIR regs 12(5)(e), 12(5)(f) and 13", [`${EIR}12/5/e`, `${EIR}12/5/f`, `${EIR}13`]],
  ["Section 12(4)(b) of the EIR", [`${EIR}12/4/b`]],
  ["The Scottish Ministers withhold it under regulation 10(5)(e) of the EIRs", [`${EISR}10/5/e`]],
  ["exempt under section 38(1)(b) (personal data) and section 33(1)(b), FOISA", [`${FOISA}38/1/b`], [`${FOISA}33/1/b`]],
  ["S12 and S14 of the Public Order Act 1986", ["ukpga/1986/64/section/12"], ["ukpga/1986/64/section/14"]],
  ["the £450 limit is set by regulation 3 as 18 hours", ["uksi/2004/3244/regulation/3"]],
  ["the Data Protection Act 1998 (the Act). Under section 7 of the Act you may ask", ["ukpga/1998/29/section/7"]],
  [
    "exempt under Section 31(1)(a, b) and section 38 (1) (a-b)",
    [`${FOIA}31/1/a`, `${FOIA}31/1/b`],
    [`${FOIA}38/1/a`, `${FOIA}38/1/b`],
  ],
  ["withheld under Section 24(1)/Section 31(1)(a)", [`${FOIA}24/1`], [`${FOIA}31/1/a`]],
  ["The cost was right. EIR 12(4)(b): Upheld EIR 12(5)(b): Not upheld", [`${EIR}12/4/b`], [`${EIR}12/5/b`]],
  [
    "FOISA sections 1(1), (4) and (6) (General entitlement); 25(1) (Information otherwise accessible)",
    [`${FOISA}1/1`, `${FOISA}1/4`, `${FOISA}1/6`, `${FOISA}25/1`],
  ],
  ["adrannau 21 a 43(2) o'r Ddeddf Rhyddid Gwybodaeth", [`${FOIA}21`, `${FOIA}43/2`]],
];

const NO_CITATION: readonly string[] = [
  "Please fill in section 4 of the enclosed form",
  "Residents were sent Section 21 notices by their landlords",
  "A section 106 agreement was signed in 2019",
  "The Section 151 officer has approved it",
  "section 5 of the Bail Act 1976 creates an offence",
  "Our reference is FOI 23/0417 and the depot is at S43 2AB",
  "Table 12(5) and page 40(2) show 40.2 per cent",
  "We received 40 (2 of them late) requests under FOIA",
  "12.—(4) For the purposes of paragraph (1)",
  "an Article 4 direction and Article 8 of the European Convention on Human Rights",
  "We answer under Part II of the Freedom of Information Act 2000",
];

describe("cite", () => {
  test.each(FORMS)("reads %j", (text, ...citations) => {
    expect(cite(text).map(({ provisions }) => provisions)).toEqual(citations);
  });

  test.each(NO_CITATION)("finds no citation in %j", (text) => {
    expect(cite(text)).toEqual([]);
  });

  test("gives the provision words alone, at their offsets", () => {
    const text = "🔒 Refused: FOIA s.40(2) (personal data) of the Freedom of Information Act 2000";
    const [citation] = cite(text);
    expect(citation?.text).toBe("s.40(2)");
    expect(text.slice(citation?.start, citation?.end)).toBe("s.40(2)");
  });

  test("does not let a bare number at the start of a line pass for a citation", () => {
    expect(cite("FOIA request\n2(a) How many?\n2(b) At what cost?")).toEqual([]);
  });
});
