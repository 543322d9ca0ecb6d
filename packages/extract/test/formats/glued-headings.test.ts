import { describe, expect, it } from "@jest/globals";
import { cutGluedHeadings } from "../../src/formats/glued-headings.js";
import { isLinear } from "../is-linear.js";

const CUT: readonly (readonly string[])[] = [
  ["Request (04/09/2021)", "How many boats were lost at sea?"],
  ["How many boats were lost?", "Response", "Two boats were lost."],
  ["How many boats were lost?", "Our Reply:", "Two were lost at sea.", "If you are unhappy write to us."],
  ["Question: How many boats were lost? ", "Answer: Two."],
  ["Request", "Please tell me how many boats were lost."],
  ["Your request", "How many boats were lost?"],
  ["You asked:", "1) How many boats were lost?", "2) Where they lie", "3) What did they cost?"],
  ["The list is attached.", 'Part 2: "The readings."'],
];
const WHOLE: readonly string[] = [
  "Response times are set out below. Request forms are in the library.",
  "The Decision Notice. Response to it is due in May.",
  "Our response: none was held.",
  "Requesters wrote to us twice. Responses were sent.",
  "Send it to foi@boats.example.Thank you.",
  "See section 31(1) A note, or v2) Draft of it.",
  "Our answers are: 1) nine, 2) £40 and 3) none.",
];

describe("glued headings", () => {
  it.each(CUT)("are cut from their neighbours: %s | %s", (...parts) => {
    expect(cutGluedHeadings(parts.join(""))).toEqual(parts);
  });

  it.each(WHOLE)("are not seen in %j", (line) => {
    expect(cutGluedHeadings(line)).toEqual([line]);
  });

  it("take time in proportion to the line", async () => {
    expect(await isLinear((size) => cutGluedHeadings("?Response".repeat(size)), 200)).toBe(true);
    expect(await isLinear((size) => cutGluedHeadings("a1) A.Part 1: ".repeat(size)), 200)).toBe(true);
    expect(await isLinear((size) => cutGluedHeadings(`Request: ${"a".repeat(size)}`), 1_200)).toBe(true);
  });
});

const LETTER_ON_A_LINE = [
  "Marl District Council Reference Number: MDC/71 Date: 4 May 2021 ",
  "Request: ",
  "Under the Act, I would like to have the cost of mending the stiles in each parish, and for each of the last three years please give 1. the number of stiles mended and 2. the sum paid for the timber, if possible by email. ",
  "Response: ",
  "Thank you for your request, which we received on 2 April 2021. Eleven stiles were mended in the north of the district and nine in the south, and the timber came to £410 in all three years taken together.",
];

describe("a letter that came down as one line", () => {
  it("is cut at its two headings", () => {
    expect(cutGluedHeadings(LETTER_ON_A_LINE.join(""))).toEqual(LETTER_ON_A_LINE);
  });

  it("stays whole where either heading stands twice", () => {
    const twice = `${LETTER_ON_A_LINE.join("")} Response: The others were not counted.`;
    expect(cutGluedHeadings(twice)).toEqual([twice]);
  });
});
