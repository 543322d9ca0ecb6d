import { describe, expect, test } from "@jest/globals";
import type { DocumentHead } from "../../src/blocks.js";
import { readAuthority } from "../../src/metadata/authority.js";
import { SHORT_FORMS } from "../../src/metadata/authority-short-forms.js";
import { readRecord } from "../read-page.js";
import { page } from "./page.js";

const read = (lines: readonly string[], head: Partial<DocumentHead> = {}) =>
  readAuthority(page(lines, head))?.value ?? null;

/** Lines of a page → the body that answers; `~` marks noise. */
const CASES: readonly (readonly [lines: readonly string[], authority: string | null])[] = [
  [["Northmere County Council", "Freedom of Information request 12"], "Northmere County Council"],
  [["Unfortunately Fellmoor Council are unable to provide it.", "We hold none."], "Fellmoor Council"],
  [["Additionally, Marlshire Police does not hold the rest."], "Marlshire Police"],
  [["Searches were conducted within Marlshire Police for the files."], "Marlshire Police"],
  [
    ["Write to:", "Legal Affairs", "c/o Severn Gate Health NHS Foundation Trust"],
    "Severn Gate Health NHS Foundation Trust",
  ],
  [["Information Governance Office", "Fenby Hospital", "Dear A. Other", "We hold none."], "Fenby Hospital"],
  [
    ["Informatics Directorate Marl Boroughs Healthcare NHS Foundation Trust", "Request", "Response"],
    "Marl Boroughs Healthcare NHS Foundation Trust",
  ],
  [
    ["Marlshire Health NHS Foundation Trust (MH NHS FT) thanks you for your patience.", "The MH NHS FT holds none."],
    "Marlshire Health NHS Foundation Trust",
  ],
  [["Subject: Acute Trust pest control", "Response", "It is attached."], null],
  [["Description | Translation Service for leaflets", "Response", "It is attached."], null],
  [["The names of staff below Senior Civil Service level are exempt.", "They are personal data."], null],
  [["The Housing Officer is speaking to the tenant.", "Housing will pay for it."], null],
  [["NHS 24 holds no minutes.", "Yours sincerely"], "NHS 24"],
  [["~© 2024 Northmere County Council", "Request", "Response"], "Northmere County Council"],
  [
    ["Organisation | Northmere County Council", "Response | 12", "CaseDesk v4.1 (c) Marl Systems Ltd"],
    "Northmere County Council",
  ],
  [
    [
      "Northmere Port Trust",
      "~Chair: Dame Orla Penrose Chief Executive: Ruan Tresco",
      "~Chair: Dame Orla Penrose Chief Executive: Ruan Tresco",
    ],
    "Northmere Port Trust",
  ],
  [["From: Information Access", "Dear Reed", "I refer to the BBC’s request of 3 July.", "reed@bbc.co.uk"], null],
  [["From the Chief of Staff", "Ministry of Weirs Main Building", "Lock Street", "Dear Reed"], "Ministry of Weirs"],
  [["Department for Weirs", "and Net Fishing", "4 Lock Street", "Dear Reed"], "Department for Weirs and Net Fishing"],
  [
    ["Marlbrook University", "Hospitals", "NHS Foundation Trust", "Ward Street"],
    "Marlbrook University Hospitals NHS Foundation Trust",
  ],
  [
    ["Reed made this Freedom of Information request to Marlbrook City Ferries (MCF)", "Dear all,"],
    "Marlbrook City Ferries",
  ],
  [["From: Info Requests - Weir Harbour Association", "Sent: 3 May 2021", "To: Reed"], "Weir Harbour Association"],
  [
    ["Weir Vale Homes holds the list.", "Weir Vale Homes lets 40 flats.", "Weir Vale Homes Limited, Lock Street"],
    "Weir Vale Homes",
  ],
  [
    ["Marlbrook Water is a company. It holds this.", "~Marlbrook Water Limited, Lock Street"],
    "Marlbrook Water Limited",
  ],
  [["NHS Strathmarl holds this.", "~© Strathmarl Health Board"], "NHS Strathmarl"],
  [["Below is the University of Marlbrook's reply."], "University of Marlbrook"],
  [["~Lock and Weir Ombudsman", "~Home", "Your request was for a list.", "It is attached."], "Lock and Weir Ombudsman"],
  [["Marl Council holds it.", "Complain to the Lock and Weir Ombudsman.", "Lock and Weir Ombudsman"], "Marl Council"],
  [["Department of Weirs (Northern Ireland) holds this."], "Department of Weirs (Northern Ireland)"],
  [["~Copyright 2023 Cold Harbour Parish Council | Built with care"], "Cold Harbour Parish Council"],
  [["~London Borough of Thornfield, 2 Mill Lane"], "London Borough of Thornfield"],
  [["~Fellside District Council, Town Hall, Market Square"], "Fellside District Council"],
  [["Dyfed-Marl Police will not treat this letter as a bar to a narrower request."], "Dyfed-Marl Police"],
  [["South Marl Police is not obliged to supply it."], "South Marl Police"],
  [["I can confirm that Marlshire Constabulary holds this information."], "Marlshire Constabulary"],
  [["The Police Service of Northern Ireland has decided to withhold it."], "Police Service of Northern Ireland"],
  [["We have searched. The information is not held by Police Scotland."], "Police Scotland"],
  [["This letter is from the MPS. The MPS holds no list."], "Metropolitan Police Service"],
  [["Whether the Metropolitan Police holds it is not for us to say."], "Metropolitan Police Service"],
  [["DVSA is excused from doing so."], "Driver and Vehicle Standards Agency"],
  [["Searches across the Ministry of Defence (MOD) are complete."], "Ministry of Defence"],
  [["Request received by Transport for Greater Severn (TfGS) on 8 March."], "Transport for Greater Severn"],
  [["Dear Wessex Highways Limited,", "Please send me every survey."], "Wessex Highways Limited"],
  [["Information Rights, Wessex Highways Limited", "6 October 2023"], "Wessex Highways Limited"],
  [["Yours sincerely", "Head of Consents", "Lough Erne Waterways Agency"], "Lough Erne Waterways Agency"],
  [["Yours faithfully", "(Information Compliance Officer)", "University of Cherwick"], "University of Cherwick"],
  [
    ["Kind regards", "FOI Team", "On behalf of Severn Gate Health NHS Foundation Trust"],
    "Severn Gate Health NHS Foundation Trust",
  ],
  [
    ["Write to the Freedom of Information Team at the Office for National Statistics."],
    "Office for National Statistics",
  ],
  [["Write to the Head of Risk and Governance, Iechyd y Marl NHS Trust, Capital Quarter."], "Iechyd y Marl NHS Trust"],
  [
    ["Marlshire Fire and Rescue Service (the Service) has dealt with your request."],
    "Marlshire Fire and Rescue Service",
  ],
  [["Estuary County Fire & Rescue Service holds some of it."], "Estuary County Fire & Rescue Service"],
  [
    ["Weald Valley Council Response", "Write to Weald Valley District Council, Wallfields."],
    "Weald Valley District Council",
  ],
  [["Bellfield Learning Trust", "We were asked", "How many boilers?"], "Bellfield Learning Trust"],
  [["NHS Strathorrin", "You asked", "We answered"], "NHS Strathorrin"],
  [["I am replying on behalf of The Moor Council."], "The Moor Council"],
  [["Kind regards", "FOI Officer", "The Moor Council"], "The Moor Council"],
  [["Your letter was passed to Marl Harbour Board for reply."], "Marl Harbour Board"],
  [["A request to Tidal Archives Regulator.", "Tidal Archives Regulator"], "Tidal Archives Regulator"],
  [["The Scottish Government", "St Andrew's House"], "Scottish Government"],
  [["~The National Archives home", "~The National Archives", "Request"], "The National Archives"],
  [["Glanwern County Borough Council can confirm it."], "Glanwern County Borough Council"],
  [
    ["Kinlay Council", "The Environment Agency may be able to help you.", "Contact the Coastal Marks Agency."],
    "Kinlay Council",
  ],
  [
    ["Kinlay Council holds this.", "You may complain to the Information Commissioner's Office, Wycliffe House."],
    "Kinlay Council",
  ],
  [["Devon & Marl Police holds some of it."], "Devon & Marl Police"],
  [
    ["Yours sincerely", "Office of the Police and Crime Commissioner for Marlshire"],
    "Office of the Police and Crime Commissioner for Marlshire",
  ],
  [["Royal Marl Hospitals NHS Foundation Trust can confirm it."], "Royal Marl Hospitals NHS Foundation Trust"],
  [["Brynmarl University Health Board holds it."], "Brynmarl University Health Board"],
  [["King's Marl College Hospital NHS Trust does not hold it."], "King's Marl College Hospital NHS Trust"],
  [["Greater Marl Combined Authority", "You asked"], "Greater Marl Combined Authority"],
  [["Western Marl Health and Social Care Trust holds it."], "Western Marl Health and Social Care Trust"],
  [["Marl Housing Association has considered your request."], "Marl Housing Association"],
  [
    ["Department for Environment, Food and Rural Affairs", "Dear Requester"],
    "Department for Environment, Food and Rural Affairs",
  ],
  [["Network Rail holds this information."], "Network Rail"],
  [["Ofsted does not hold it."], "Ofsted"],
  [["FOI Officer", "Kinlay Council | Town Hall | High Street"], "Kinlay Council"],
  [
    ["The Chief Executive of Northmere County Council has decided it.", "Northmere County Council"],
    "Northmere County Council",
  ],
  [["The Kinlay Council response is below. In Marl, Otherby Town Council owns the hall."], "Kinlay Council"],
  [["This is the response of the Royal Borough of Kingsmere to your request."], "Royal Borough of Kingsmere"],
  [["City of Marlton Council", "Corporate Services"], "City of Marlton Council"],
  [["East Riding of Marlshire Council is unable to say."], "East Riding of Marlshire Council"],
  [["St. Marl's Academy Trust holds none."], "St. Marl's Academy Trust"],
  [["Kinlay Council", "You may wish to ask NHS England, since NHS England holds these figures."], "Kinlay Council"],
  [["Kinlay Council", "We do not hold this; it is held by the Coastal Marks Agency."], "Kinlay Council"],
  [["The council suggests: we recommend that you contact Marlshire Police, who hold it."], null],
  [["The Trust holds this information.", "You may complain to the Information Commissioner."], null],
  [["Request", "How many?", "Response", "Twelve."], null],
  [["~All content is available under the Open Government Licence", "~© Crown copyright"], null],
  [["The council does not hold this.", "~GOV.UK"], null],
];

describe("a whole page", () => {
  test("names a body whose name a line was broken in", async () => {
    const lines = [
      "We have read your letter about the boats and the lease, and the Kinlay",
      "Harbour Board has considered it in the light of what is held there by",
      "those who keep the berths and the moorings of the upper and the lower",
      "basin, and has found in the books that are kept there no word of any",
      "such lease.",
    ];
    expect((await readRecord(lines.join("\n"))).authority).toBe("Kinlay Harbour Board");
  });

  test("does not take the firm that an answer names for the one that answers", async () => {
    const lines = ["You asked", "1. Who runs the ferry?", "Response", "1. The contract is held by Corve Marine Ltd."];
    expect((await readRecord(lines.join("\n"))).authority).toBeNull();
  });
});

describe("readAuthority", () => {
  test.each(CASES)("%j → %s", (lines, authority) => expect(read(lines)).toBe(authority));

  test.each([
    [{ title: "Dog kennels | Metropolitan Police", siteName: "Metropolitan Police" }, "Metropolitan Police Service"],
    [{ title: "Staff Canteens | PSNI", siteName: "PSNI" }, "Police Service of Northern Ireland"],
    [{ title: "School patrols - Find a request - Northmere County Council" }, "Northmere County Council"],
    [{ title: "FOI/2024/25/233 :: Riverside Healthcare NHS Trust" }, "Riverside Healthcare NHS Trust"],
    [{ title: "Beaver lodges | NatureMarl" }, "NatureMarl"],
    [{ title: "Maps - FOI release", siteName: "The Scottish Government" }, "Scottish Government"],
    [{ title: "Notebooks - GOV.UK", organisations: ["Medicines Safety Agency"] }, "Medicines Safety Agency"],
    [{ title: "Mattress hire", siteName: "Severn Gate NHS Foundation Trust FOI" }, "Severn Gate NHS Foundation Trust"],
    [
      {
        title: "Toilets - a Freedom of Information request to Dalemoor Borough Council - WhatDoTheyKnow",
        siteName: "WhatDoTheyKnow",
      },
      "Dalemoor Borough Council",
    ],
    [{ title: "Parking fines - FOI responses - Disclosure log" }, null],
  ])("the head %j names %s", (head, authority) => {
    const reading = readAuthority(page(["Request", "How many?"], head));
    expect(reading?.value ?? null).toBe(authority);
    expect(reading?.spans ?? []).toEqual([]);
  });

  test("the place of a name is where its full form is printed", () => {
    expect(readAuthority(page(["Thank you.", "Kinlay Council holds this."]))?.spans).toEqual([{ start: 11, end: 25 }]);
  });

  test("short forms name full ones", () => {
    for (const [short, full] of SHORT_FORMS) expect(full.length).toBeGreaterThan(short.length - 4);
  });
});

test("a body that a table's rows name does not answer", async () => {
  const rows = [
    "Charged",
    "Not pursued - CPS (all thefts)",
    "15: CPS - evidence too weak",
    "Not in the public interest - CPS (all)",
  ]
    .map((row, index) => `<tr><td>${row}</td><td>${index + 3}</td><td>${index * 2}</td></tr>`)
    .join("");
  const { authority } = await readRecord(
    `<p>Fenland Constabulary</p><p>Thefts of bicycles by outcome</p><table><tr><td>Outcome</td><td>2022</td><td>2023</td></tr>${rows}</table>`,
    "text/html",
  );
  expect(authority).toBe("Fenland Constabulary");
});
