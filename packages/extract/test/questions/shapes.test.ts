import { describe, expect, it } from "@jest/globals";
import { readRecord } from "../read-page.js";

async function pairsOf(page: string) {
  const { questions } = await readRecord(page);
  return questions.map(({ label, question, answer }) => [label, question, answer]);
}

const LAW = "Freedom of Information Act 2000";

describe("answers without the labels of their questions", () => {
  it("stand under a heading for each question, in their order", async () => {
    const page = `<h2>Your request</h2><p>a) the price of the ferry</p><p>b) all bids received for its hull</p><p>c) the survey of the slipway</p>
      <h2>Our response</h2><p><b>Ferry price</b></p><p>It was sold for £412,000.</p><p><b>Bids received</b></p><p>There were four.</p>
      <p><b>Slipway survey</b></p><p>The survey is attached.</p>`;
    expect(await pairsOf(page)).toEqual([
      ["a", "the price of the ferry", "It was sold for £412,000."],
      ["b", "all bids received for its hull", "There were four."],
      ["c", "the survey of the slipway", "The survey is attached."],
    ]);
  });

  it("are numbered by the reply where the request has points", async () => {
    const page = `Your request\nPlease supply\n- number of oars bought\n- price of the most expensive oar\nOur response\nQ1: We bought 14.\nQ2: It cost £96.`;
    expect(await pairsOf(page)).toEqual([
      ["1", "number of oars bought", "We bought 14."],
      ["2", "price of the most expensive oar", "It cost £96."],
    ]);
  });

  it("stand under labels alone that open and close", async () => {
    const details = (label: string, text: string) => `<details><summary>(${label})</summary><p>${text}</p></details>`;
    const page = `<h2>Request</h2><p>Please tell me</p><ol type="a"><li>Who paints the buoys?</li><li>What does the paint cost?</li></ol>
      <h2>Response</h2><p>The Trust holds this under the ${LAW}.</p>${details("a", "The harbour crew does.")}${details("b", "The paint costs £40 a tin.")}`;
    expect(await pairsOf(page)).toEqual([
      ["a", "Who paints the buoys?", "The harbour crew does."],
      ["b", "What does the paint cost?", "The paint costs £40 a tin."],
    ]);
  });
});

describe("letters inside a sentence", () => {
  const request =
    "Your request\n1. How many moorings are let (a) to residents and (b) to visitors?\n2. Who sets the fee?";

  it("part the question where the answer takes them up", async () => {
    expect(await pairsOf(`${request}\nOur response\n1. (a) 41 (b) 7\n2. The harbour master does.`)).toEqual([
      ["1a", "to residents", "41"],
      ["1b", "to visitors?", "7"],
      ["2", "Who sets the fee?", "The harbour master does."],
    ]);
  });

  it("do not where it answers as a whole", async () => {
    const pairs = await pairsOf(`${request}\nOur response\n1. There are 48 in all.\n2. The harbour master does.`);
    expect(pairs.map(([label]) => label)).toEqual(["1", "2"]);
  });

  it("label a request in prose where the reply labels by them", async () => {
    const page = `Request\nPlease tell me (a) how many kayaks were hired, (b) who repairs them and (c) what they cost.\nResponse\n(a) 318 were hired.\n(b) and (c) We do not hold this.`;
    expect(await pairsOf(page)).toEqual([
      ["a", "how many kayaks were hired", "318 were hired."],
      ["b", "who repairs them", "We do not hold this."],
      ["c", "what they cost.", "We do not hold this."],
    ]);
  });
});

describe("what one answer says of several questions", () => {
  it("is one refusal though it names some of them on its way", async () => {
    const refusal =
      "We estimate that the cost would exceed the limit in section 12(1) of the Act and we are refusing your request.\nQuestions 1 and 2 would need every log to be read.";
    const page = `Your request\n1. How many knots were tied?\n2. By whom were they tied?\nOur response under the ${LAW}\n${refusal}`;
    expect((await pairsOf(page)).map(([, , answer]) => answer)).toEqual([refusal, refusal]);
  });

  it("is its own where a number over sub-questions is answered by itself", async () => {
    const page =
      "Your request\n1. Total spend on tar in 2024, and\na. how much of it on quays\nb. how much on slips\n2. Who sold it?\nOur response\n1. £8,904\na. £3,120\nb. £1,440\n2. Pitch Limited.";
    expect(await pairsOf(page)).toEqual([
      ["1", "Total spend on tar in 2024, and", "£8,904"],
      ["1a", "how much of it on quays", "£3,120"],
      ["1b", "how much on slips", "£1,440"],
      ["2", "Who sold it?", "Pitch Limited."],
    ]);
  });
});

describe("a thread", () => {
  const message = (from: string, date: string, text: string) => `<h2>${from} ${date}</h2>${text}`;
  const asked = message(
    "P. Quill",
    "2 May 2023",
    "<p>Dear Orr Council,</p><p>How many gulls were counted?</p><p>P. Quill</p>",
  );
  const answered = message(
    "Orr Council",
    "20 May 2023",
    "<p>Dear P. Quill,</p><p>We counted 412 gulls in April.</p><p>Yours sincerely</p>",
  );

  it("answers with no automatic reply and nothing that the requester adds", async () => {
    const page = `<h1>Gulls</h1>${asked}${message("Orr Council", "3 May 2023", "<p>I am out of the office until Monday.</p>")}${answered}${message("P. Quill", "21 May 2023", "<p>Dear Orr Council,</p><p>That cannot be right. I saw a thousand at least on the pier.</p><p>P. Quill</p>")}`;
    expect(await pairsOf(page)).toEqual([[null, "How many gulls were counted?", "We counted 412 gulls in April."]]);
  });
});

describe("a list of the page's own headings", () => {
  it("opens no part of the text and is no content of it", async () => {
    const page = `Contents\nThe request\nThe release\nThe request\nYou asked us:\nPlease provide the forecast of herring landings for 2020.\nThe release\nThe forecast of landings is attached under the ${LAW}.`;
    expect(await pairsOf(page)).toEqual([
      [
        null,
        "Please provide the forecast of herring landings for 2020.",
        `The forecast of landings is attached under the ${LAW}.`,
      ],
    ]);
  });
});
