import type { NumberingStyle } from "../numbering-style.js";

/** '1.4 million bins' is a figure. */
const NO_UNIT = String.raw`(?!(?:million|billion|thousand|per cent|percent|tonnes?|kilo\w+|kg|km|miles?|metres?|hectares?|acres?|litres?|hours?|days?|weeks?|months?|years?|times|bn|m|fte|wte|full[- ]time)\b)`;
const DOTTED = new RegExp(
  String.raw`^(\d{1,2}\.\d{1,2})(?!\.(?:19|20)?\d\d\b)(?:[.):]\s*|\s+)${NO_UNIT}(?=[A-Za-z£“"‘'(\d])`,
  "i",
);
const LETTERED = /^([A-H]\d{1,2})(?:[.):]\s*|\s+[-–—]?\s*)(?=[A-Za-z£“"‘'(\d])/;

/** '1.1 the number of inspectors': the run of a list tells it from a decimal. */
export const dottedNumber: NumberingStyle = {
  name: "dotted-number",
  role: "number",
  match(line) {
    const found = DOTTED.exec(line);
    return found === null ? null : { labels: [found[1] ?? ""], length: found[0].length };
  },
  examples: {
    match: ["1.1 the number of inspectors", "2.10. Its rent", "3.4 £12"],
    noMatch: ["2021.5", "1.1", "1. The rent", "12.5%", "08.01.2025", "1.4 million bins", "2.5 FTE"],
  },
};

/** 'B1. What is spent?': themes by letter, questions by number; `A1` alone is an answer's mark. */
export const letteredNumber: NumberingStyle = {
  name: "lettered-number",
  role: "number",
  match(line) {
    const found = LETTERED.exec(line);
    return found === null ? null : { labels: [found[1] ?? ""], length: found[0].length };
  },
  examples: { match: ["B1. What is spent?", "C12 Which agencies?"], noMatch: ["B road", "B1", "CO2 levels", "b1. x"] },
};
