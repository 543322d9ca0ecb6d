/** A short letter of a body, to stand among lines of a site that are none of it. */
export const LETTER: readonly string[] = [
  "Slipway repairs at Marl",
  "Reference: WB 2231",
  "Request",
  "Please provide the cost of each repair made to the slipway at Marl since 2019.",
  "Response",
  "The repairs cost £4,120 in 2019 and £2,208 in 2021, and we hold no other costs.",
];
