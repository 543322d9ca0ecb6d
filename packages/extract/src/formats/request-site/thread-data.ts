/** One message of a saved request: what the site's data says of it. */
export interface ThreadMessage {
  readonly direction: "outgoing" | "incoming";
  readonly author: string;
  /** When it was sent, as the data writes it; null where it does not say. */
  readonly date: string | null;
  /** Its words; null where the data names the message and does not hold them. */
  readonly text: string | null;
}

/** A request as Alaveteli, the software of WhatDoTheyKnow, gives it out as JSON. */
export interface ThreadData {
  readonly title: string;
  readonly requester: string;
  readonly authority: string | null;
  /** What became of the request, in the site's words: `Partially successful.` */
  readonly status: string | null;
  readonly messages: readonly ThreadMessage[];
}

type JsonObject = Readonly<Record<string, unknown>>;

/** The data gives no texts. Who saves them beside it does so under one of these names, in the event or in the message. */
const TEXT_FIELDS = ["body", "text", "content", "snippet", "cached_main_body_text", "message"];
const MESSAGE_LISTS = ["incoming_messages", "outgoing_messages", "messages"];
/** The site marks what a search was for. */
const HIGHLIGHT = /<\/?(?:span|b|em|strong|mark)\b[^<>]*>/gi;
const ANONYMOUS = "Requester";

/** Reads the data of a request; null where the text is something else. */
export function parseThreadData(text: string): ThreadData | null {
  const data = parseObject(text);
  const title = data === null ? null : textOf(data["title"]);
  if (data === null || title === null || textOf(data["url_title"]) === null) return null;
  const requester = textOf(objectOf(data["user"])["name"]) ?? textOf(data["user_name"]) ?? ANONYMOUS;
  const authority = textOf(objectOf(data["public_body"])["name"]);
  return {
    title,
    requester,
    authority,
    status: textOf(data["display_status"]),
    messages: readMessages(data, requester, authority ?? "Authority"),
  };
}

function parseObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
  } catch {
    return null;
  }
}

function readMessages(data: JsonObject, requester: string, authority: string): readonly ThreadMessage[] {
  const kept = new Map(
    MESSAGE_LISTS.flatMap((list) => listOf(data[list])).map((message) => [idOf(message["id"]), message]),
  );
  const seen = new Set<string>();
  const messages: ThreadMessage[] = [];
  for (const event of listOf(data["info_request_events"])) {
    const direction = directionOf(event);
    if (direction === null) continue;
    const id = idOf(event[`${direction}_message_id`]);
    // A message that is sent again is the same message.
    if (id !== null && seen.has(`${direction} ${id}`)) continue;
    seen.add(`${direction} ${id}`);
    const message = { ...(id === null ? {} : kept.get(id)), ...objectOf(event[`${direction}_message`]) };
    messages.push({
      direction,
      author: direction === "outgoing" ? requester : authority,
      date: textOf(event["created_at"]) ?? textOf(message["created_at"]) ?? textOf(message["sent_at"]),
      text: wordsOf(event) ?? wordsOf(message),
    });
  }
  return messages;
}

function directionOf(event: JsonObject): ThreadMessage["direction"] | null {
  if (event["outgoing_message_id"] != null || event["outgoing_message"] != null) return "outgoing";
  return event["incoming_message_id"] != null || event["incoming_message"] != null ? "incoming" : null;
}

function wordsOf(holder: JsonObject): string | null {
  for (const field of TEXT_FIELDS) {
    const words = textOf(holder[field]);
    if (words !== null) return field === "snippet" ? words.replace(HIGHLIGHT, "") : words;
  }
  return null;
}

function listOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}

function objectOf(value: unknown): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

function idOf(value: unknown): string | null {
  return typeof value === "number" || typeof value === "string" ? String(value) : null;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}
