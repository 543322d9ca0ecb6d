import { expect, test } from "@jest/globals";
import { loadRecogniser } from "../../src/ocr/load-recogniser.js";

test("where the package is not installed, the error says what to do", async () => {
  await expect(loadRecogniser(1, "@foi-records/not-installed")).rejects.toMatchObject({
    code: "CONFIG",
    message: expect.stringMatching(/^--ocr needs the optional package @foi-records\/not-installed: run 'npm ci'/),
  });
});
