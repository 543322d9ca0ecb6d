import { describe, expect, test } from "@jest/globals";
import { viewPage } from "../../src/metadata/page-view.js";
import { readReference } from "../../src/metadata/reference.js";
import { clean, page, readDocument } from "./page.js";

const read = (lines: readonly string[], title: string | null = null) =>
  readReference(page(lines, { title }), clean(lines))?.value ?? null;

/** Lines of a page → its reference. */
const CASES: readonly (readonly [lines: readonly string[], reference: string | null])[] = [
  [["Freedom of information request reference no: 01.FOI.24.041290"], "01.FOI.24.041290"],
  [["Our ref: FOI 366.23"], "FOI 366.23"],
  [["Ein cyf / Our ref: GwL/FOI 3118", "Dyddiad / Date: 3 May 2021"], "GwL/FOI 3118"],
  [["Please see our response (reference FOI 4471)."], "FOI 4471"],
  [["Freedom of Information request WGT 21-118"], "WGT 21-118"],
  [["RE: EIR/2020/0137 Quarry Lane barrier - FINAL"], "EIR/2020/0137"],
  [["Subject: Weirs (your ref none, our ref WB-EI-20-37)"], "WB-EI-20-37"],
  [["Thank you. Your e-mail has been given the reference FOI.7721."], "FOI.7721"],
  [["Thank you for your request, which has been given the number FOI-24-B-0771."], "FOI-24-B-0771"],
  [["I write under the Freedom of Information Act 2000, ref 7714021."], "7714021"],
  [["Our reference: 1902/22"], "1902/22"],
  [["Subject: WBA-FOI-1207 - a question", "You may ring: our number is 0300 000 0177."], "WBA-FOI-1207"],
  [["Review outcome RVW-2020-0031", "Original request: FOI-2020-0177"], "RVW-2020-0031"],
  [["FOISA REVIEW: R-2020-06 (request FOI-2020-143)"], "R-2020-06"],
  [["Review EIR 7712R", "Subject: EIR 7712 Weirs"], "EIR 7712R"],
  [["IR/2020/019 (original request FOI/2020/7741)"], "IR/2020/019"],
  [["Across the Trust the number is 17."], null],
  [["Cyfeirnod", "RhG 2020/0412"], "RhG 2020/0412"],
  [["WG/FOI 7721-20 Cameras on the weir"], "WG/FOI 7721-20"],
  [["FOI 41 20 lamps.xlsx", "FOI-41-20"], "FOI-41-20"],
  [["Ref. No. WDP 2018/0622"], "WDP 2018/0622"],
  [["FOI 16/01/2024"], null],
  [["RFI-2025-771 28 February 2025"], "RFI-2025-771"],
  [["Reference: INFOREQUEST 3118"], "INFOREQUEST 3118"],
  [["Our ref: 8812 210503", "Date: 3 May 2021"], "8812 210503"],
  [["Department reference: LLM-2021-0311. Your request was received on 3 May 2021."], "LLM-2021-0311"],
  [["Information request 2021/61", "Weirs"], "2021/61"],
  [["Information request 2021/22", "Weirs"], null],
  [["Outcome of internal review RV/2021/04", "Original request: 21-118"], "RV/2021/04"],
  [["Our ref: 21 FOI 079", "23 March 2021"], "21 FOI 079"],
  [["Our Ref: | LW/lmw/FOI.48.21 | L. Wren"], "LW/lmw/FOI.48.21"],
  [["Our ref: MB/FOI 61/21 IR", "Dear Sir"], "MB/FOI 61/21 IR"],
  [["Next meeting: Thursday, 7.30 pm"], null],
  [["Our Ref: IM-FOI-2022-2317 Date: 8th December 2022"], "IM-FOI-2022-2317"],
  [["Our reference: LEWA/2024-0117", "Your reference:", "2 April 2024"], "LEWA/2024-0117"],
  [["Your ref: AB/1234", "Our ref: KC/5678"], "KC/5678"],
  [["Your request has been logged under reference WGT FOI 1183."], "WGT FOI 1183"],
  [["It was registered as WGT 24 117."], "WGT 24 117"],
  [["Please quote FOI/EIR 5512 if you write to us."], "FOI/EIR 5512"],
  [["We have recorded your request under number 4471."], "4471"],
  [["Our Ref: / KLW/TH 2207/Gen / Your Ref:", "Dear Applicant"], "KLW/TH 2207/Gen"],
  [["Dear Applicant", "WGT FOI 2022-31", "Thank you for your request."], "WGT FOI 2022-31"],
  [["#FOI/EIR 24/25-318-Agency staff"], "FOI/EIR 24/25-318"],
  [["Tracking no: 0000123", "Phone no: 01632 960118", "Room no: 21-118"], "0000123"],
  [["URN", "WGT-2024-118", "Asset number: 77-1180"], "WGT-2024-118"],
  [["Request #44718"], "44718"],
  [["Our standing file: none", "Flat no: 2118"], null],
  [["FOI Reference: 611/2023"], "611/2023"],
  [["FOI reference", "FOI 1790077/23"], "FOI 1790077/23"],
  [["- FOI reference", "- EIR/202400439017"], "EIR/202400439017"],
  [["Request: FOI/00011982", "Category: Custody"], "FOI/00011982"],
  [["Request Number: FOI/14702"], "FOI/14702"],
  [["Your request reference: CAS-12-2017"], "CAS-12-2017"],
  [["Reference: 864471Dear Enquirer"], "864471"],
  [["Request ID: 5977", "Date Received", "22/08/2023"], "5977"],
  [["Case Number 7102", "Request Date 04/11/2019"], "7102"],
  [["Disclosure ID", "NFAS-22-1187", "Request Date", "February 13, 2023"], "NFAS-22-1187"],
  [["Disclosure 117 of 2023"], "117 of 2023"],
  [["This is Freedom of Information request ib0041207."], "ib0041207"],
  [["FOI request (FOIR-611900274)"], "FOIR-611900274"],
  [["FOI ID number", "07118"], "07118"],
  [["This is a refusal notice in answer to your request, FOI: 07118."], "07118"],
  [["Reference number", "FOI 6120447", "Date request received", "05/02/24"], "FOI 6120447"],
  [["Reference", "FOI/2024/25/233"], "FOI/2024/25/233"],
  [["Freedom of Information Request – Ref: FOI 174-2025"], "FOI 174-2025"],
  [["#FOI_25-151 Student hardship fund"], "FOI_25-151"],
  [["FOI 2024 011 - Retinal screening vans"], "FOI 2024 011"],
  [["118 06 24 – People Stuck in Lifts (June 2024)"], "118 06 24"],
  [["#EIR1702 / January 2024 / Foam", "Our ref: EIR1702"], "EIR1702"],
  [["#Dog bites (612A/22)"], "612A/22"],
  [["If you write to us the number to give is WHL/4470."], "WHL/4470"],
  [["We have logged it and given it the number FOI 2022/0419."], "FOI 2022/0419"],
  [["Ref: 202410/088", "30 October 2024"], "202410/088"],
  [["Internal review reference: IR/25/07", "Our ref: FOI 24/901"], "IR/25/07"],
  [["TfGS Refs: FOI-0988-1920, FOI-0991-1920"], "FOI-0988-1920"],
  [["Cyfeirnod / Reference:", "GCBC/0771/25"], "GCBC/0771/25"],
  [["FOI request reference:", "CAS-151204-Q3M7T1"], "CAS-151204-Q3M7T1"],
  [["Ref", "DIF 5518"], "DIF 5518"],
  [["Enquiry reference: 101004471203"], "101004471203"],
  [["Request reference number: F/23/0117."], "F/23/0117"],
  [["#Parking fines", "FOI Ref. No. 2021-0345"], "2021-0345"],
  [["FOI Request 7102: Hydrotherapy Pool", "This is in our answer to an earlier request (FOI Request 6989)."], "7102"],
  [["Dear Requester", "Thank you for your request of 12 May 2025."], null],
  [["Ref:", "12 May 2025"], null],
  [["Planning application reference 21/01234/FUL is on our website."], null],
  [["Reference: see below", "Call 01234567890"], null],
  [["Company registration number 01234567"], null],
  [["Spending in 2021/22 and 2022/23"], null],
  [["Parking fines: FOI response"], null],
  [["Response", "1. 112", "2. 19"], null],
];

describe("readReference", () => {
  test.each(CASES)("%j → %s", (lines, reference) => expect(read(lines)).toBe(reference));

  test.each([
    ["2023/26871 - Marine unit | Kinlay Police", "2023/26871"],
    ["Inspection notebooks (FOI 23/018) - GOV.UK", "FOI 23/018"],
    ["RFRA-2291 | Information requests | Ridgeway Fire", "RFRA-2291"],
    ["Damp repairs 2021-22 | Kinlay Council", null],
    ["COVID-19 testing | Kinlay Council", null],
  ])("the title %j gives %s", (title, reference) => expect(read(["Some text."], title)).toBe(reference));

  test.each([
    [["FOI/20/533", "There are 14."], "FOI/20/533"],
    [["FOI/20/533", "FOI/20/541"], null],
    [["FOI/20/533 was sent to 14 people"], null],
  ])("a number alone on a line heads what follows, several are a list: %j below a request", (below, reference) => {
    const lines = ["Your request", "How many lamps are there?", "Our response", ...below];
    const text = clean(lines);
    const at = text.text.indexOf("Our response");
    const sections = [
      { kind: "request" as const, heading: null, first: 0, last: 1, start: 0, end: at - 1 },
      { kind: "response" as const, heading: null, first: 2, last: lines.length - 1, start: at, end: text.text.length },
    ];
    expect(readReference(viewPage(readDocument(lines), text, sections), text)?.value ?? null).toBe(reference);
  });
});
