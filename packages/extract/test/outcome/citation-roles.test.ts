import { describe, expect, test } from "@jest/globals";
import { cite } from "../../src/citations/cite.js";
import { letter } from "./letter.js";
import { CLAIMS } from "./told-claims.js";
import { NO_CLAIMS } from "./told-otherwise.js";

const SENTENCES: readonly (readonly [text: string, ...roles: readonly string[]])[] = [
  ["We have decided to withhold the plan under section 31(1)(a).", "relied-on"],
  ["The Department considers that section 35(1)(a) is engaged.", "relied-on"],
  ["Decision: refused under s12(1) FOIA", "relied-on"],
  ["S40(2) - Personal Information", "relied-on"],
  ["If the list were held it would be exempt under section 31(1)(a).", "relied-on"],
  ["The requested information is not held and we rely on regulation 12(4)(a) of the EIR.", "relied-on"],
  ["It is exempt under section 40(2) by virtue of section 40(3A)(a).", "relied-on", "relied-on"],
  ["We initially applied section 43(2) but on review have withdrawn it.", "considered"],
  ["Having considered section 31(1)(a), we concluded that it did not apply.", "considered"],
  ["Thought was given to s.43(2) (commercial interests), but it has not been relied on.", "considered"],
  ["A budget was set aside for it? Exempt under section 22(1).", "relied-on"],
  ["The growers could be known from it, and it is therefore exempt under section 40(2).", "relied-on"],
  [
    "It would inhibit the exchange of views for the purposes of advice, so that section 36(2)(b)(ii) is engaged.",
    "relied-on",
  ],
  ["It is exempt under section 31(1)(g), for the purposes of section 31(2)(a).", "relied-on", "relied-on"],
  ["The grower's name has been blacked out under section 40(2).", "relied-on"],
  ["It is exempt under section 44(1)(a) by virtue of section 18(1) of the CRCA.", "relied-on", "relied-on"],
  ["We refuse it, as it is vexatious: section 14(1) of the Act.", "relied-on"],
  ["A narrower request may be caught by section 12.", "mentioned"],
  ["You replied that \u201csection 43 is for firms, and we are none\u201d.", "quoted"],
  ["You are right about section 40(2), and the names are given.", "considered"],
  ["We considered section 12 but do not rely on it.", "considered"],
  ["We use the Regulations, as section 39 of FOIA exempts environmental information.", "procedural"],
  ["We apply the exemption at section 39(2) of FOISA.", "relied-on"],
  ["I am satisfied that section 31(1)(a) was correctly engaged.", "relied-on"],
  ["Under s.22 of the Act, the annual report is exempt as it will be published.", "relied-on"],
  ["A2 Section 43 – Commercial interests. Release would harm the supplier.", "relied-on"],
  ["The exemption at section 36(2)(b)(i) and (ii) is upheld.", "relied-on"],
  ["I am no longer relying on section 36(2)(c).", "considered"],
  ["Mae'r wybodaeth wedi'i heithrio o dan adran 40(2) o Ddeddf Rhyddid Gwybodaeth 2000.", "relied-on"],
  ["It is exempt under section 44(1)(a) FOIA, as section 18(1) of the CRCA forbids it.", "relied-on", "mentioned"],
  ["I do not uphold the use of section 43(2).", "considered"],
  ["This letter is a refusal notice under section 17 of the Act.", "procedural"],
  ["You may complain to the Commissioner under section 50 of FOIA.", "procedural"],
  ["Under regulation 9 of the EIR we suggest a shorter period.", "procedural"],
  ["Section 38 is a qualified exemption.", "mentioned"],
  ["We reserve our right to rely on section 12(1).", "mentioned"],
  ["Release would breach Article 5(1)(a) of the UK GDPR.", "mentioned"],
  ["Section 24(2) - Factors favouring confirmation or denial", "mentioned"],
];

describe("assignRoles", () => {
  test.each(SENTENCES)("%j", (text, ...roles) => {
    expect(cite(text).map(({ role }) => role)).toEqual(roles);
  });

  test.each([...CLAIMS, ...NO_CLAIMS])("rules hear in any wording %j", (text, ...roles) => {
    // What the law says in general counts as the claim where nothing else claims the provision: here something does.
    const claims = cite(text).map((citation) => `The plan is withheld under ${citation.text}.`);
    const lines = [...text.split("\n"), ...(roles.includes("mentioned") ? claims : [])];
    expect(letter(lines).byRules.slice(0, roles.length)).toEqual(roles);
  });

  test("leaves the requester's own words to the requester", () => {
    const { citations } = letter(
      ["If the cost limit in section 12 is met, help me under section 16.", "This is exempt under section 12(1)."],
      ["request", "response"],
    );
    expect(citations.map(({ role }) => role)).toEqual(["quoted", "quoted", "relied-on"]);
  });

  test("hears the authority where it answers inside the request's part", () => {
    const lines = [
      "Please leave out what is exempt under section 40.",
      "We confirm under section 1(1)(a) that we hold it.",
    ];
    expect(letter(lines, ["request", "request"]).citations.map(({ role }) => role)).toEqual(["quoted", "procedural"]);
  });

  test("takes the general law for the claim only where nothing else claims the provision", () => {
    const law = "Section 26(1)(b) provides that information is exempt if disclosure would prejudice defence.";
    expect(letter([law]).citations.map(({ role }) => role)).toEqual(["relied-on"]);
    const both = letter(["The plan is withheld under section 26(1)(b).", law]);
    expect(both.citations.map(({ role }) => role)).toEqual(["relied-on", "mentioned"]);
  });

  test("follows a sentence that a line break cuts in front of its provision", () => {
    const { citations } = letter([
      "We will not say which sites have cameras. That is exempt under",
      "section 31(1)(a) as it would help offenders.",
    ]);
    expect(citations.map(({ role }) => role)).toEqual(["relied-on"]);
  });

  test("leaves to the requester what a letter quotes in marks", () => {
    const { citations } = letter([
      "You wrote that \u201csection 43 is for companies, not for councils\u201d. The rates are withheld under section 43(2).",
    ]);
    expect(citations.map(({ role }) => role)).toEqual(["quoted", "relied-on"]);
  });

  test("goes on hearing the authority once it answers inside the request's part, until somebody asks", () => {
    const lines = [
      "Part of this is withheld under section 31(1)(a).",
      "Section 31 is a qualified exemption.",
      "Please do not hide behind section 31.",
    ];
    const kinds = lines.map(() => "request" as const);
    expect(letter(lines, kinds).citations.map(({ role }) => role)).toEqual(["relied-on", "mentioned", "quoted"]);
  });

  test("hears a heading inside hard-wrapped text", () => {
    const { citations } = letter([
      "the damage that would follow.\nSection 14(2) \u2013 Repeated requests\nYou asked us the same in May.".replaceAll(
        "\n",
        " \n",
      ),
    ]);
    expect(citations.map(({ role }) => role)).toEqual(["relied-on"]);
  });

  test("takes an annex of the law for the law", () => {
    const lines = [
      "It is withheld under section 27(1)(a).",
      "Section 27(1)(a): information is exempt if it would harm relations.",
    ];
    const { citations } = letter(lines);
    expect(citations.map(({ role }) => role)).toEqual(["relied-on", "mentioned"]);
  });

  test("carries an overturned ground back to where the review first tells of it", () => {
    const { citations } = letter([
      "The first answer withheld the price under section 43(2).",
      "I do not uphold the use of section 43(2).",
    ]);
    expect(citations.map(({ role }) => role)).toEqual(["considered", "considered"]);
  });

  test("hears a list of exemptions to its end, though a gloss in it is a sentence, and what refuses by a form alone", () => {
    const { citations } = letter([
      "Please treat this as a Refusal Notice by virtue of these exemptions:",
      "Section 8 – whether or not a request is valid.",
      "Section 84 - Information recorded in any form",
      "Section 84 of the Act says what information is.",
      "Refused, Section 84.",
    ]);
    expect(citations.map(({ role }) => role)).toEqual(["relied-on", "relied-on", "mentioned", "relied-on"]);
  });
});
