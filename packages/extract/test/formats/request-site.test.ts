import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "@jest/globals";
import { extractDocument } from "../../src/extract-document.js";
import { chooseReader } from "../../src/formats/index.js";

const QUESTION = `Dear Northmoor District Council,

1. How many street lamps do you have?
2. What did they cost in 2023?

Yours faithfully,
J Ashdown`;
const ANSWER = `Dear J Ashdown

FOI/23/117

Thank you for your request of 2 May 2023.

1. How many street lamps do you have?
There are 1,204.

2. What did they cost in 2023?
This is exempt under section 43(2) of the Freedom of Information Act 2000.

Yours sincerely
Information Governance Officer`;

const request = (events: readonly object[], more: object = {}) => ({
  id: 31,
  url_title: "street_lamps",
  title: "Street lamps & columns",
  created_at: "2023-05-02T09:00:00.000+01:00",
  described_state: "partially_successful",
  display_status: "Partially successful.",
  law_used: "foi",
  user: { id: 4, url_name: "j_ashdown", name: "J Ashdown" },
  public_body: { id: 9, url_name: "northmoor", name: "Northmoor District Council" },
  info_request_events: events,
  ...more,
});

const EVENTS = [
  { id: 1, event_type: "sent", created_at: "2023-05-02T09:00:00.000+01:00", outgoing_message_id: 11 },
  { id: 2, event_type: "resent", created_at: "2023-05-03T09:00:00.000+01:00", outgoing_message_id: 11 },
  { id: 3, event_type: "status_update", created_at: "2023-05-20T09:00:00.000+01:00", incoming_message_id: null },
  { id: 4, event_type: "response", created_at: "2023-05-24T16:00:00.000+01:00", incoming_message_id: 21 },
];

const URI = "https://www.whatdotheyknow.example/request/street_lamps.json?unfold=1";
const raw = (value: unknown) => {
  const bytes = new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
  const ref = { id: "a".repeat(64), uri: URI, sha256: "b".repeat(64) };
  return { ref, bytes, mediaType: "application/json", retrievedAt: null, container: null };
};
const read = async (value: unknown) => (await extractDocument(raw(value))).records[0];

test.each([
  [
    "in the events",
    EVENTS.map((event) =>
      event.id === 1 ? { ...event, content: QUESTION } : event.id === 4 ? { ...event, snippet: ANSWER } : event,
    ),
    {},
  ],
  [
    "in lists of messages",
    EVENTS,
    { outgoing_messages: [{ id: 11, body: QUESTION }], incoming_messages: [{ id: 21, body: ANSWER }] },
  ],
  [
    "in messages inside the events",
    EVENTS.map((event) => ({
      ...event,
      ...(event.id === 1
        ? { outgoing_message: { body: QUESTION } }
        : event.id === 4
          ? { incoming_message: { body: ANSWER } }
          : {}),
    })),
    {},
  ],
])("reads a request whose words stand %s", async (_, events, more) => {
  const record = await read(request(events, more));
  expect(record).toMatchObject({
    kind: "request-thread",
    authority: "Northmoor District Council",
    title: "Street lamps & columns",
    reference: "FOI/23/117",
    dateReceived: "2023-05-02",
    dateResponded: "2023-05-24",
    outcome: "partially-disclosed",
  });
  expect(record?.questions.map(({ label, status }) => [label, status])).toEqual([
    ["1", "answered"],
    ["2", "refused"],
  ]);
  expect(record?.source).toMatchObject({
    mediaType: "application/json",
    canonical: "https://www.whatdotheyknow.example/request/street_lamps?unfold=1",
  });
  expect(record?.text.match(/Dear Northmoor/g)).toHaveLength(1);
});

test("gives the same text as the page of the request", async () => {
  const events = [
    { ...EVENTS[0], content: QUESTION },
    { ...EVENTS[3], content: ANSWER },
  ];
  const record = await read(request(events));
  const page = resolve("../../fixtures/cases/wdtk-thread-restated-questions-html/n7-wdtk-aidetect-01.html");
  const heads = /<h2>.*?<\/h2>/g;
  // The heads of messages are written as the site writes them.
  expect(readFileSync(page, "utf8").match(heads)?.[0]).toContain("14 October 2024");
  expect(record?.text.split("\n").slice(0, 4)).toEqual([
    "Street lamps & columns",
    "J Ashdown made this Freedom of Information request to Northmoor District Council",
    "J Ashdown 2 May 2023",
    "Dear Northmoor District Council,",
  ]);
});

test("says so where the data names messages and does not hold their words", async () => {
  const record = await read(request(EVENTS));
  expect(record).toMatchObject({ kind: "request-thread", authority: "Northmoor District Council" });
  expect(record?.warnings.map(({ code }) => code)).toContain("MESSAGES_NOT_INCLUDED");
});

test("markup in titles and messages stays text", async () => {
  const record = await read(
    request([{ ...EVENTS[0], content: "<script>alert(1)</script> How many <5?" }], { title: "A <b>bold</b> title" }),
  );
  expect(record?.title).toBe("A <b>bold</b> title");
  expect(record?.text).toContain("<script>alert(1)</script> How many <5?");
});

test("other JSON is not taken for a request, and damaged data is refused", async () => {
  expect(chooseReader(raw({ title: "x", body: "y" })).name).not.toBe("request-site");
  expect(chooseReader(raw([])).name).not.toBe("request-site");
  const cut = JSON.stringify(request(EVENTS)).slice(0, 400);
  await expect(extractDocument(raw(cut))).rejects.toMatchObject({ code: "UNREADABLE_DOCUMENT" });
});
