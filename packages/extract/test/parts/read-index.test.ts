import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { makePage } from "../../../../tools/src/make-pages/index.js";
import { LINK_CUES } from "../../src/parts/index-cues.js";
import { readRecord } from "../read-page.js";

const CASES = resolve("../../fixtures/cases");
const DOCUMENT = /\.(?:html|txt|pdf)$/;
const ENDING = /\.[a-z]+$/;

interface IndexLabel {
  readonly kind?: string;
  readonly attachments?: readonly { readonly name: string; readonly uri: string | null }[];
}

const INDEXES = readdirSync(CASES, { recursive: true, encoding: "utf8" })
  .filter((path) => DOCUMENT.test(path))
  .map((path) => ({
    path,
    label: JSON.parse(readFileSync(join(CASES, path.replace(ENDING, ".json")), "utf8")) as IndexLabel,
  }))
  .filter(({ label }) => label.kind === "disclosure-log");

describe("an index of responses", () => {
  it.each(INDEXES)("gives what it links to and nothing else: $path", async ({ path, label }) => {
    const record = await readRecord(readFileSync(join(CASES, path)));
    expect(record.kind).toBe("disclosure-log");
    expect(record.attachments.map(({ name, uri }) => ({ name, uri }))).toEqual(label.attachments);
    const { questions, exemptions, outcome, reference, dateReceived, dateResponded, request } = record;
    expect({ questions, exemptions, outcome, reference, dateReceived, dateResponded, request }).toEqual({
      questions: [],
      exemptions: [],
      outcome: "unknown",
      reference: null,
      dateReceived: null,
      dateResponded: null,
      request: null,
    });
  });
});

const NO_INDEX: Readonly<Record<string, string>> = {
  "a page on how to ask, with its links": `<title>Freedom of information requests | Fenby Council</title><main><h1>Freedom of information requests</h1>
<p>Anyone can ask for what we hold. We will respond within 20 working days.</p>
<ul><li><a href="/foi/make">Make a freedom of information request</a></li><li><a href="/foi/policy.pdf">Charging policy</a></li><li><a href="/foi/scheme">Publication scheme</a></li><li><a href="/foi/log">Disclosure log</a></li></ul></main>`,
  "a response with its files": `<title>FOI responses - Fenby Council</title><main><h1>Wells</h1><p>Reference: FOI 21-118</p>
<h2>Request</h2><p>How many wells are there in each ward?</p><h2>Response</h2><p>The Council holds this and gives it in three files.</p>
<ul><li><a href="/a.pdf">Wells 2019 (PDF)</a></li><li><a href="/b.pdf">Wells 2020 (PDF)</a></li><li><a href="/c.pdf">Wells 2021 (PDF)</a></li></ul></main>`,
  "a response over a list of others": `<title>Disclosure log | Fenby Council</title><main><h1>FOI 21-118 Wells</h1>
<p>You asked how many wells there are. I can confirm that there are 12 wells.</p><h2>Other responses</h2>
<ul><li><a href="/foi/101">FOI 21-101 Piers</a></li><li><a href="/foi/104">FOI 21-104 Gulls</a></li><li><a href="/foi/107">FOI 21-107 Lamps</a></li></ul></main>`,
  "a publication scheme that names the log in a sentence": `<title>Publication scheme | Fenby Council</title><main><h1>Publication scheme</h1><p>The scheme lists what we publish. Our disclosure log is <a href="/log">here</a>.</p>
<ul><li><a href="/a.pdf">Accounts 2020 (PDF)</a></li><li><a href="/b.pdf">Constitution (PDF)</a></li><li><a href="/c.pdf">Pay policy statement 2021 (PDF)</a></li></ul></main>`,
  "news, one piece of which is on answers": `<title>News | Fenby Council</title><main><h1>News</h1>
<ul><li><a href="/news/1">Bridge opens</a> 3 May 2021</li><li><a href="/news/2">Council answers requests for information faster</a> 9 May 2021</li><li><a href="/news/3">Library shut</a> 11 May 2021</li></ul></main>`,
  "a library of other papers": `<title>Minutes and agendas | Fenby Council</title><main><h1>Minutes</h1>
<ul><li><a href="/m1.pdf">Minutes of 3 May 2021</a></li><li><a href="/m2.pdf">Minutes of 7 June 2021</a></li><li><a href="/m3.pdf">Minutes of 5 July 2021</a></li></ul></main>`,
};

describe("a page that is no index", () => {
  it.each(Object.entries(NO_INDEX))("is not read as one: %s", async (_name, content) => {
    expect((await readRecord(content)).kind).not.toBe("disclosure-log");
  });

  it("is not read as one where it was made as a response", async () => {
    for (let seed = 9_000; seed < 9_150; seed++) {
      const { kind } = await readRecord(makePage(seed).bytes);
      expect(["response", "request-thread"]).toContain(kind);
    }
  });
});

describe("names of links", () => {
  it("take the title in the row or over the link where the link's words say nothing", async () => {
    const rows = ["Wells", "Piers", "Gulls"]
      .map(
        (title, index) =>
          `<tr><td>FOI 21-10${index}</td><td>${title}</td><td><a href="/f/${index}.pdf">View response</a></td></tr>`,
      )
      .join("");
    const record = await readRecord(
      `<title>Disclosure log | Fenby Council</title><main><h1>Disclosure log</h1><table><tr><th>Ref</th><th>Title</th><th>Link</th></tr>${rows}</table></main>`,
    );
    expect(record.attachments.map(({ name }) => name)).toEqual(["Wells", "Piers", "Gulls"]);
  });
});

describe.each(LINK_CUES)("a link that $name", ({ pattern, examples }) => {
  it.each(examples.match)("is heard in %j", (text) => {
    expect(pattern.test(text)).toBe(true);
  });

  it.each(examples.noMatch)("is not heard in %j", (text) => {
    expect(pattern.test(text)).toBe(false);
  });
});
