import { createHash } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import type { ReadDocument } from "../../src/blocks.js";
import { findAll } from "../../src/extract-document.js";
import { keepResponses } from "../../src/parts/keep-responses.js";
import { numberParts } from "../../src/parts/number-parts.js";
import { withEnclosed } from "../../src/parts/with-enclosed.js";
import { rawDocument } from "../read-page.js";

const RESPONSE =
  "Fenby Borough Council\nOur ref: FOI 4471\n3 May 2021\nDear Reed\nThank you for your request of 12 April 2021.\n1. How many wells are there?\nThere are 12 wells.\n2. How deep are they?\nWe do not hold that.\nYours sincerely";
const LEAFLET = "Wells of the moor\nThe moor has been walked for a thousand years.\nBring boots.";
const COVER = "Dear Reed\nPlease find attached our letter about your request of 12 April 2021.\nKind regards\nJo Hall";

async function findOnly(text: string) {
  const [found] = await findAll(rawDocument(text));
  if (found === undefined) throw new Error("nothing found");
  return found;
}

const sha256 = (data: string) => createHash("sha256").update(data).digest("hex");

describe("numberParts", () => {
  it("gives the only response the id of the document", async () => {
    const { raw, part } = await findOnly(RESPONSE);
    expect(part).toEqual({ number: null, id: raw.ref.id });
  });

  it("numbers several from 1, their ids made of address, content and number", async () => {
    const one = await findOnly(RESPONSE);
    const { uri, sha256: bytes } = one.raw.ref;
    const numbered = await numberParts(one.raw.ref, [one, one]);
    expect(numbered.map(({ part }) => part)).toEqual([
      { number: 1, id: sha256(`${uri}\n${bytes}\n1`) },
      { number: 2, id: sha256(`${uri}\n${bytes}\n2`) },
    ]);
  });
});

describe("keepResponses", () => {
  it("drops what is no response beside one that is", async () => {
    const [letter, leaflet] = [await findOnly(RESPONSE), await findOnly(LEAFLET)];
    expect(leaflet.kind).toBe("other");
    expect(keepResponses([leaflet, letter, leaflet])).toEqual([letter]);
    expect(keepResponses([leaflet, leaflet])).toEqual([leaflet]);
    expect(keepResponses([leaflet])).toEqual([leaflet]);
  });

  it("drops the mail that only sends the answer, and keeps one that answers itself", async () => {
    const [letter, cover] = [await findOnly(RESPONSE), await findOnly(COVER)];
    const sending = { ...cover, document: { ...cover.document, enclosed: [letter.document] } };
    expect(keepResponses([sending, letter])).toEqual([letter]);
    const answering = { ...letter, document: { ...letter.document, enclosed: [letter.document] } };
    expect(keepResponses([answering, letter])).toEqual([answering, letter]);
  });
});

describe("withEnclosed", () => {
  it("gives a document and all inside it, in order", () => {
    const make = (name: string, ...enclosed: ReadDocument[]): ReadDocument => ({
      mediaType: name,
      blocks: [],
      head: { title: null, siteName: null, canonical: null, language: null, organisations: [] },
      links: [],
      diagnostics: [],
      enclosed,
    });
    const tree = make("mail", make("archive", make("letter"), make("annex")), make("table"));
    expect(withEnclosed(tree).map(({ mediaType }) => mediaType)).toEqual([
      "mail",
      "archive",
      "letter",
      "annex",
      "table",
    ]);
  });
});
