import { describe, expect, test } from "@jest/globals";
import { withLabels } from "../../src/learn-roles/gather-mentions.js";
import { learnRoles, roleBy } from "../../src/learn-roles/learn.js";

const RULES = "rules: relied-on";
const MENTIONS = Array.from({ length: 60 }, (_, index) => ({
  signs: [RULES, index % 3 === 0 ? "> provides" : "< under"],
  right: index % 3 === 0 ? ("mentioned" as const) : ("relied-on" as const),
}));

describe("weights of what mentions of provisions do", () => {
  const model = learnRoles(MENTIONS);

  test("tell a role against what rules say", () => {
    expect(roleBy(model, { signs: [RULES, "> provides"] })).toBe("mentioned");
    expect(roleBy(model, { signs: [RULES, "< under"] })).toBe("relied-on");
  });

  test("tell it where rules say nothing, too", () => {
    expect(roleBy(model, { signs: ["> provides"] })).toBe("mentioned");
  });

  test("keep what rules knew where nothing is told", () => {
    expect(roleBy(learnRoles([]), { signs: ["rules: considered"] })).toBe("considered");
    expect(roleBy(learnRoles([]), { signs: ["rules: quoted"] })).toBe("quoted");
  });

  test("are the same of the same mentions", () => {
    expect([...learnRoles(MENTIONS).weights]).toEqual([...model.weights]);
  });
});

describe("labels of mentions", () => {
  const told = (text: string, provision: string) => ({
    text,
    provisions: [provision],
    byRules: "mentioned" as const,
    role: "mentioned" as const,
    signs: [text],
  });
  const all = [told("Section 12", "ukpga/2000/36/section/12"), told("s 12", "ukpga/2000/36/section/12")];

  test("take the first mention that is left and prints the same", () => {
    const wanted = [
      { text: "Section\n12", ids: ["ukpga/2000/36/section/12"], role: "quoted" as const },
      { text: "Section 12", ids: ["ukpga/2000/36/section/14"], role: "mentioned" as const },
      { text: "s 12", ids: ["ukpga/2000/36/section/12"], role: "relied-on" as const },
    ];
    expect(withLabels(wanted, all).map(({ text, right }) => [text, right])).toEqual([
      ["Section 12", "quoted"],
      ["s 12", "relied-on"],
    ]);
  });

  test("without a role teach nothing", () => {
    expect(withLabels([{ text: "s 12", ids: ["ukpga/2000/36/section/12"] }], all)).toEqual([]);
  });
});
