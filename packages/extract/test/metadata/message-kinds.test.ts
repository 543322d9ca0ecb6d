import { describe, expect, test } from "@jest/globals";
import { MESSAGE_CUES } from "../../src/metadata/message-cues.js";
import { kindOfMessage } from "../../src/metadata/message-kinds.js";

describe("cues of messages", () => {
  test.each(
    MESSAGE_CUES.flatMap(({ says, pattern, examples }) => examples.match.map((text) => [says, text, pattern] as const)),
  )("%s: %j", (_says, text, pattern) => expect(pattern.test(text)).toBe(true));
  test.each(
    MESSAGE_CUES.flatMap(({ says, pattern, examples }) =>
      examples.noMatch.map((text) => [says, text, pattern] as const),
    ),
  )("not %s: %j", (_says, text, pattern) => expect(pattern.test(text)).toBe(false));
});

test.each([
  ["receipt", "Thank you for your message. It has the number 31/21."],
  ["receipt", "Please find attached our acknowledgement. Your request has been logged."],
  ["delay", "One of the maps may be exempt, and we need a further 20 working days to weigh that."],
  [
    "question",
    "We need clarification of these.\n1. Which tarn do you mean?\n2. Please define a mooring.\nYou may ask for an internal review.",
  ],
  ["answer", "Please clarify the last.\n1. Eleven.\n2. Which tarn do you mean?\nYou may ask for an internal review."],
  ["question", "We hold eleven sets of tarn maps. Please tell us which of them you would like."],
  [
    "answer",
    "We do not hold the map. If you need to ask which other body may have it, or want an internal review, write to us.",
  ],
  ["answer", "Thank you for your request. The map is attached."],
  ["other", "The map is 40 cm wide."],
  ["receipt", "Thank you for your request. If we need you to clarify it the clock will stop until we hear from you."],
  ["receipt", "You can expect a reply by 16 May unless I need to come back to you to clarify it."],
  ["receipt", "Your request will be considered within 20 working days. You asked:\n1. How many?\n2. Where?"],
  ["answer", "Your request has been passed to the warden. Three elms have been felled since 2014."],
  [
    "receipt",
    "This is an automated reply. You can expect it in 20 days.\nReferences\nVisible links\n1. mailto:foi@weirs.example",
  ],
  ["other", "Thank you for your message. The clock is wound by the verger every Friday."],
  ["receipt", "Thank you for your message."],
] as const)("%s: %j", (kind, body) => expect(kindOfMessage(body)).toBe(kind));
