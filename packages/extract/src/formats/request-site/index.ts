import { type RawDocument, UnreadableDocumentError } from "@foi-records/contract";
import type { ReadDocument } from "../../blocks.js";
import type { SiteProfile } from "../../noise/site-profile.js";
import { decodeBytes } from "../decode-bytes.js";
import type { Enclosure, FormatReader } from "../format-reader.js";
import { htmlReader } from "../html.js";
import { isThreadData } from "./is-thread-data.js";
import { parseThreadData } from "./thread-data.js";
import { toThreadPage } from "./thread-page.js";

const JSON_ENDING = /\.json(?=$|[?#])/;

/** Requests saved from WhatDoTheyKnow, or another site of its kind, as JSON. */
export const requestSiteReader: FormatReader = {
  name: "request-site",
  mediaTypes: [],
  sniff: (head, container) => container === null && isThreadData(head),
  read: readThreadData,
};

async function readThreadData(raw: RawDocument, profile: SiteProfile, enclosure: Enclosure): Promise<ReadDocument> {
  const { text, diagnostics } = decodeBytes(raw, false);
  const data = parseThreadData(text);
  if (data === null)
    throw new UnreadableDocumentError("It looks like the data of a request and is cut short or damaged.");
  const address = raw.ref.uri.startsWith("http") ? raw.ref.uri.replace(JSON_ENDING, "") : null;
  const bytes = new TextEncoder().encode(toThreadPage(data, address));
  const page = await htmlReader.read({ ...raw, bytes, mediaType: "text/html; charset=utf-8" }, profile, enclosure);
  const missing = data.messages.filter((message) => message.text === null).length;
  const message = `The data names ${missing} messages and does not hold their words; save the page of the request.`;
  return {
    ...page,
    mediaType: "application/json",
    diagnostics: missing === 0 ? diagnostics : [...diagnostics, { code: "MESSAGES_NOT_INCLUDED", message }],
  };
}
