import { describe, expect, test } from "@jest/globals";
import { weighRole } from "../../src/outcome/role-weights.js";
import { signsAround } from "../../src/outcome/role-words.js";
import { letter } from "./letter.js";

describe("what learned weights say against rules", () => {
  test.each([
    ["mentioned", "relied-on", ["Section 31(1)(a) continues to apply to the list of lamp posts."]],
    ["mentioned", "relied-on", ["Put at risk the income of the Council (Section 43)."]],
    [
      "mentioned",
      "considered",
      ["The original harm arguments applied under section 24 have been disregarded at the review stage."],
    ],
  ] as const)("%s, which is %s", (rules, right, lines) => {
    const { byRules, citations } = letter(lines);
    expect([byRules[0], citations[0]?.role]).toEqual([rules, right]);
  });

  test("a margin tells how surely", () => {
    const [sure, unsure] = [
      letter(["The names are withheld under section 40(2)."]).citations[0]?.margin ?? 0,
      letter(["Section 40(2) of the Act"]).citations[0]?.margin ?? 0,
    ];
    expect(sure).toBeGreaterThan(unsure);
    expect(unsure).toBeGreaterThanOrEqual(0);
  });
});

test("signs that nobody learned of change nothing", () => {
  expect(weighRole(["rules: quoted", "never heard"])).toEqual(weighRole(["rules: quoted"]));
  expect(weighRole(["rules: quoted"]).role).toBe("quoted");
});

test("words near a citation are told apart from those further off, and numbers are one", () => {
  const near = signsAround("it is exempt under ", " of 2000");
  expect(near).toEqual(expect.arrayContaining(["<0 under", "<near exempt", "< under exempt", ">1 0"]));
  const far = signsAround("it is exempt for the reason that I now give you under ", "");
  expect(far).toContain("< exempt");
  expect(far).not.toContain("<near exempt");
  expect(far).toContain("> none");
});
