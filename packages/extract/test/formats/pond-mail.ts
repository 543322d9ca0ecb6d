/** A reply about ponds, and the request that it answers, line by line. */
export const REPLY = `Dear Jo Harker,

Thank you for your request. Please find our answers:

1. There are nine ponds.

2. The Council does not hold this information.

Yours sincerely
M. Okafor

`;

export const ASKED = [
  "Dear Fenby Borough Council,",
  "Under the Freedom of Information Act 2000 please tell me:",
  "1. How many ponds does the Council look after?",
  "2. How deep is each of them?",
  "Kind regards",
  "Jo Harker",
];
