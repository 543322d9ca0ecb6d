import { expect, test } from "@jest/globals";
import { leadInKind } from "../../src/sections/lead-in.js";
import { isAuthorityVoice } from "../../src/sections/voices.js";
import { readPairs } from "../read-page.js";

test.each([
  "You asked us for the following, and your request was given reference number FOI/9/104.",
  "You wrote to us about the following, which we logged as case 1182.",
  "I see that you would like the following to be supplied:",
  "You want the following figures to be released to you:",
  "Please refer to your letter which reached the Board on 3 May, in which you ask us for the following:",
])("%j leads in to the request", (line) => {
  expect(leadInKind(line)).toBe("request");
});

test.each([
  "You may want to try the Drainage Board:",
  "However, you might also like to look at the harbour's own page:",
  "Should you want to know more about the team there is a page about it:",
  "If you would like further details they are here:",
])("%j points at others", (line) => {
  expect(leadInKind(line)).toBeNull();
});

test.each([
  "Having considered your request I have concluded that there is no obligation on me to supply it.",
  "After reviewing what you ask for we must refuse all of it.",
  "My decision today is that part of this can be given.",
  "Note: The numbers were given to your questions by this office.",
  "It is the view of this Board that the list is exempt.",
])("only an authority says %j", (line) => {
  expect(isAuthorityVoice(line)).toBe(true);
});

test.each(["It is my opinion that the Board has a list.", "Having considered your map I should like to have its key."])(
  "anybody may say %j",
  (line) => {
    expect(isAuthorityVoice(line)).toBe(false);
  },
);

test("one answer below questions, each in a list of its own, is that of all, though it ends by saying whom to try", async () => {
  const asked = ["Who keeps the ferry bell?", "What does it weigh?", "Who paid for it?"];
  const answer = "The Trust has no ferry and so does not hold this information. You may want to try the Harbour Board:";
  const lists = asked.map((question, index) => `<ol start="${index + 1}"><li>${question}</li></ol><p>&nbsp;</p>`);
  const page = `<html><body><main><h1>FOI 118 Ferry bell</h1>${lists.join("")}<p>${answer}</p><p>Marl Harbour Board</p></main></body></html>`;
  const { pairs } = await readPairs(page, "text/html");
  expect(pairs).toEqual(asked.map((question, index) => [`${index + 1}`, question, `${answer}\nMarl Harbour Board`]));
});

test("a page that prints no request answers from what its letter has decided to the balance of its reasons", async () => {
  const lines = [
    "Having considered your request for information I have concluded that there is no obligation on me to supply it.",
    "This letter is, in accordance with the Act, a Refusal Notice. The duty in s1(1)(a) of the Freedom of Information Act 2000 does not apply and Marl Police can neither confirm nor deny that it holds the information, by virtue of:",
    "S30(3) Investigations",
    "S31(3) Law Enforcement",
    "Public Interest Test",
    "Factors favouring confirmation or denial",
    "The public would know that calls are answered.",
    "Factors against",
    "Fewer people would ring, and offenders would learn who had.",
    "Balance Test",
    "I have decided that the balance is against confirming or denying.",
  ];
  const { pairs } = await readPairs(["Tip line (204A/23)", ...lines].join("\n\n"));
  expect(pairs).toEqual([[null, null, lines.join("\n")]]);
});

test("'Response 1a and 1b:' below what was asked ends it", async () => {
  const page = [
    "Drones 418/2025",
    "Request:",
    "1. Please tell me about drones hired since 2024:",
    "a) the names of the firms",
    "b) the cost to date",
    "2. How many people were reported for flying one?",
    "Response 1a and 1b:",
    "There is no information held by Marl Police for these parts of your request.",
    "Response 2:",
    "Nine",
  ];
  const none = "There is no information held by Marl Police for these parts of your request.";
  expect((await readPairs(page.join("\n\n"))).pairs).toEqual([
    ["1a", "the names of the firms", none],
    ["1b", "the cost to date", none],
    ["2", "How many people were reported for flying one?", "Nine"],
  ]);
});
