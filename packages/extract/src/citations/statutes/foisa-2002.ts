import type { Statute } from "../statute.js";

/** Freedom of Information (Scotland) Act 2002: the Act of a bare 'section N' where the authority is a Scottish one. */
export const FOISA_2002: Statute = {
  id: "asp/2002/13",
  regime: "foisa-2002",
  unit: "section",
  titles: [
    "Freedom of Information (Scotland) Act",
    "Freedom of Information Scotland Act",
    "FOI (Scotland) Act",
    "FOI(S) Act",
    "Freedom of Information Act (Scotland)",
  ],
  shortNames: ["FOISA", "FOI(S)A"],
  anyYear: true,
  examples: [
    { text: "section 33 1(b) of FOISA", ids: ["asp/2002/13/section/33/1/b"] },
    { text: "notice under section 17(1) of FOI(S)A", ids: ["asp/2002/13/section/17/1"] },
  ],
};
