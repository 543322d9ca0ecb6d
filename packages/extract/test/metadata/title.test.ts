import { describe, expect, test } from "@jest/globals";
import { readTitle } from "../../src/metadata/title.js";
import { readRecord } from "../read-page.js";
import { clean, page } from "./page.js";

const read = (lines: readonly string[], title: string | null = null, reference: string | null = null) =>
  readTitle(page(lines, { title }), clean(lines), { authority: "Kinlay Council", reference })?.value ?? null;

describe("readTitle", () => {
  test.each([
    [
      "the first heading that says something",
      ["#Freedom of Information", "#Bins in parks", "Request"],
      "Bins in parks",
    ],
    ["not the authority's name", ["#Kinlay Council", "#Bins in parks"], "Bins in parks"],
    ["a field on one line", ["Subject: Searches of vans", "Request"], "Searches of vans"],
    ["a field and the line below it", ["Title", "Outages of the dispatch system"], "Outages of the dispatch system"],
    ["the subject of a thread", ["Noise surveys - EIR request", "Dear Council,"], "Noise surveys"],
    ["a release", ["Seaweed licence: EIR release"], "Seaweed licence"],
    ["nothing", ["Request:", "How many?", "Response:", "Two."], null],
  ])("%s", (_case, lines, title) => expect(read(lines)).toBe(title));

  test.each([
    [
      "beside the reference",
      ["FOI Request 7102: Hydrotherapy Pool Usage"],
      "7102",
      "FOI Request 7102: Hydrotherapy Pool Usage",
    ],
    ["over its line", ["Library book stock", "Request ID: 5977"], "5977", "Library book stock"],
    ["under its line", ["-", "FOI request (F-61)", "Street food pitches"], "F-61", "Street food pitches"],
    ["not a letter's address", ["Senate Yard Cherwick", "Our ref: 20/88", "Dear Requester"], "20/88", null],
  ])("a line %s", (_case, lines, reference, title) => expect(read(lines, null, reference)).toBe(title));

  test("what stands below the letter, or closes it, is no title", async () => {
    const titleOf = async (signed: string) =>
      (await readRecord(`<p>Dear Ms Reed</p><p>The Board holds four of these.</p>${signed}`, "text/html")).title;
    expect(await titleOf("<h2>Yours sincerely,</h2><p>Ada Moss</p>")).toBeNull();
    expect(await titleOf("<p>Yours sincerely</p><h2>Ada Moss</h2>")).toBeNull();
  });

  test("a field's name in a cell of its own is no part of it", () => {
    expect(read(["Subject: | Searches of vans", "Request"])).toBe("Searches of vans");
  });

  test("an address beside the reference is none", () => {
    expect(
      read(["Records Team, Police Offices, Mill Road, Anyford AN1 9ZZ", "FOI ref: 22/33"], null, "22/33"),
    ).toBeNull();
  });

  test("the document's title comes last, without the name of the site", () => {
    expect(read(["Request"], "Home | Dog kennels | Kinlay Council")).toBe("Dog kennels");
  });
});
