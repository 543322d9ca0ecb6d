import { expect, it } from "@jest/globals";
import { readRecord } from "../read-page.js";

it("takes the line under the heading of a request for the request, whatever it speaks of", async () => {
  const record = await readRecord(
    "<main><p>Reference: FOI 774</p><h2>Details of request</h2><p>Complaints about bailiffs, with names of the officers.</p><h2>Our response</h2><p>There were 17 complaints.</p></main>",
  );
  expect(record.request).toBe("Complaints about bailiffs, with names of the officers.");
  expect(record.questions.map(({ answer }) => answer)).toEqual(["There were 17 complaints."]);
});
