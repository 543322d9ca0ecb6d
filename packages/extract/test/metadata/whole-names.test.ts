import { expect, test } from "@jest/globals";
import { readAuthority } from "../../src/metadata/authority.js";
import { page } from "./page.js";

/** The page's title and its lines → the body that answers. */
const CASES: readonly (readonly [title: string, lines: readonly string[], authority: string])[] = [
  [
    "Weight clinics - NHS Marl and the Weirs ICB",
    ["NHS Marl and the Weirs Integrated Care Board (the ICB) replied on 9 June 2020.", "~© NHS Marl and the Weirs ICB"],
    "NHS Marl and the Weirs Integrated Care Board",
  ],
  ["Buses | Lock Authority for Northern Ireland", ["~© Lock Authority 2020"], "Lock Authority for Northern Ireland"],
  ["", ["Lock Tenure Agency for Scotland", "Dear Reed", "We hold none."], "Lock Tenure Agency for Scotland"],
  ["", ["Cyngor Cymuned Marl Community Council", "FOI 12", "Reply"], "Marl Community Council"],
  ["", ["Information Access Team Marl Documents Agency", "FOI 12", "Dear Reed"], "Marl Documents Agency"],
  ["", ["Customer Enquiries Team Fenby Borough Council", "FOI 12", "Dear Reed"], "Fenby Borough Council"],
  ["", ["Heddlu De Cymru South Wales Police", "FOI 12", "Reply"], "South Wales Police"],
  ["", ["Heddlu Marl-Weirs Marl-Weirs Police", "FOI 12", "Reply"], "Marl-Weirs Police"],
  ["", ["Heddlu Marl Police", "FOI 12", "Reply", "Marl Police holds none."], "Marl Police"],
  ["", ["Heddlu Marl Police", "FOI 12", "Reply", "Heddlu Marl Police holds none."], "Heddlu Marl Police"],
  [
    "",
    ["FOI 12", "Reply", "~© Office of the Marl Police, Crime and Victims’ Commissioner"],
    "Office of the Marl Police, Crime and Victims’ Commissioner",
  ],
  [
    "",
    [
      "Weirs Police Office",
      "Dock Row",
      "Information Request to Marl Constabulary under the Freedom of Information Act",
      "It is held by Marl Constabulary.",
    ],
    "Marl Constabulary",
  ],
  ["", ["Marl Ambulance Service NHS NHS Trust", "FOI 12", "Dear Reed"], "Marl Ambulance Service NHS Trust"],
  ["", ["The Marl Lock Commission", "FOI 12", "Dear Reed", "We hold none."], "Marl Lock Commission"],
  [
    "Weirs - Marlbrora Council",
    ["Request", "How many?", "Response", "~© 2023 The Marlbrora Council"],
    "Marlbrora Council",
  ],
];

test.each(CASES)("%j over %j: the body is %s", (title, lines, authority) => {
  expect(readAuthority(page(lines, { title: title === "" ? null : title }))?.value).toBe(authority);
});
