import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const authorityOf = async (...lines: readonly string[]) => (await readRecord(lines.join("\n\n"))).authority;
const ASKED = ["You asked:", "How many kiosks are there?"];

describe("a body named in a sentence", () => {
  test.each([
    "Please find below, Kinlay Council’s response to your request:",
    "The Kinlay Council’s records were searched and nothing was found.",
  ])("is found before a curly possessive: %j", async (line) => {
    expect(await authorityOf(...ASKED, line, "There are 36 kiosks.")).toBe("Kinlay Council");
  });

  test("is the one whose department was searched", async () => {
    const line = "Searches were conducted with the Fixed Penalty Unit Department of Marl Police.";
    expect(await authorityOf(...ASKED, line, "It is held in part by Marl Police.")).toBe("Marl Police");
  });

  test("is the one that the request asks for its information", async () => {
    const line = "I am writing to request the following information from Kinlay Council.";
    expect(await authorityOf("Request", line, "1. The number of kiosks", "Response", "1. There are 36.")).toBe(
      "Kinlay Council",
    );
  });

  test.each([
    "They were put in with Ferries Scotland Grant Funding.",
    "Marl College would hold this information as it teaches on the sixth day.",
    "Our code of practice is the one used by the Scottish Government.",
  ])("is another: %j", async (line) => {
    expect(await authorityOf(...ASKED, line)).toBeNull();
  });
});
