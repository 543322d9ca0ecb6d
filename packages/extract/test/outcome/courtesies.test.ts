import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const status = async (answer: string) => {
  const { questions, outcome } = await readRecord(
    `Boats (909A/21)\n\nRequest\n\nHow many boats have been seized since 2019, month by month?\n\nResponse\n\n${answer}`,
    "text/plain",
  );
  return [questions[0]?.status, outcome, questions[0]?.answer?.length];
};

describe("a refusal on cost", () => {
  const REFUSAL =
    "Our data are not organised in such a way as to allow us to provide all of this information within the appropriate (cost) limit within the Freedom of Information (FOI) Act (see ‘Reason for Decision’ below).";
  const REASON =
    "REASON FOR DECISION\n\nBefore 2021 there was no category for boats in the log. To count them would exceed the appropriate limit (FOIA, s.12). This means that the cost of compliance with the whole of your request is above the amount to which we are legally required to respond.";

  test("with what was found given as a courtesy is partial, and its reasons are the answer's", async () => {
    const given =
      "However, although excess cost removes the force’s obligations under the Act, as a gesture of goodwill I have supplied information, relative to your request, retrieved before it was realised that the limit would be exceeded (see attached file). I trust this is helpful.";
    const [one, outcome, length] = await status(`${REFUSAL}\n\n${given}\n\n${REASON}`);
    expect([one, outcome]).toEqual(["partially-answered", "partially-disclosed"]);
    expect(length).toBeGreaterThan(REFUSAL.length + given.length);
  });

  test("without is a refusal, though it tells what was not recorded", async () => {
    expect((await status(`${REFUSAL}\n\n${REASON}`)).slice(0, 2)).toEqual(["refused", "refused"]);
  });
});

test("an announcement of the reply gives nothing beside a refusal to confirm or deny", async () => {
  const [one, outcome] = await status(
    "We have now had the opportunity to fully consider your request and I provide a response for your attention.\nWe shall neither confirm nor deny that we hold any information about this and rely on the following exemption.\nSection 31(3) - Law Enforcement",
  );
  expect([one, outcome]).toEqual(["neither-confirm-nor-deny", "neither-confirm-nor-deny"]);
});

test("an exemption for a specific part leaves what stands beside it", async () => {
  const [one] = await status(
    "Pike and Sons – rolling contract – each month.\n\nInformation regarding specific start and end dates is exempt under section 31 (1) (a) of the FOI Act.",
  );
  expect(one).toBe("partially-answered");
});

test("a service that is not given is no refusal", async () => {
  const [one] = await status("The Board does not provide towing services. It let 14 boats.");
  expect(one).toBe("answered");
});
