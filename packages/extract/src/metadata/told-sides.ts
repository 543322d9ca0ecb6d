/** Who writes a message, where its head names no one but a side. */
export type Side = "requester" | "authority";

const REQUESTER =
  /^(?:requesters?|requestors?|applicants?|customers?|enquirers?|inquirers?|correspondents?|residents?|citizens?|complainants?|clients?)$/;
const AUTHORITY =
  /^(?:council|authority|trust|university|college|department|agency|officer|staff|agent|adviser|caseworker|us|we|office|police|organisation|team|body|board|service)$/;
/** What says nothing of the side. */
const BESIDE =
  /^(?:the|an?|on|at|by|of|to|from|sent|received|posted|added|written|wrote|writes|said|says|replied|replies|answered|responded|message|messages|reply|response|comment|note|update|e|mail|email|letter|correspondence|communication|dated|in|out|incoming|outgoing|inbound|outbound|public|case|foi|information|records|rights|governance|freedom|our|support|am|pm|no|number)$/;
/** 'Incoming message': from the requester, as the authority files it. */
const FILED = /\b(?:message|mail|email|letter|correspondence|communication)\b/;
const INWARD = /\b(?:incoming|inbound|in)\b/;
const OUTWARD = /\b(?:outgoing|outbound|out)\b/;
const MEMBER = /\bmember of (?:the )?public\b/g;
const WORD = /\p{L}+/gu;
const MOST_WORDS = 8;
/** What a side is called as an author of messages. */
export const NAME_OF_SIDE: Readonly<Record<Side, string>> = { requester: "requester", authority: "authority" };

/** The side of words that name one and little else: 'from the requester', 'Message to customer', 'Incoming message'. */
export function sideTold(text: string): Side | null {
  const flat = text
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .replace(MEMBER, "requester");
  const words: readonly string[] = flat.match(WORD) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  if (!words.every((word) => sideOf(word) !== null || BESIDE.test(word))) return null;
  const at = words.findIndex((word) => sideOf(word) !== null);
  const side = sideOf(words[at] ?? "");
  if (side === null) return filedSide(flat);
  return isAddressee(words, at) ? otherThan(side) : side;
}

function sideOf(word: string): Side | null {
  if (REQUESTER.test(word)) return "requester";
  return AUTHORITY.test(word) ? "authority" : null;
}

function otherThan(side: Side): Side {
  return side === "requester" ? "authority" : "requester";
}

/** 'Message to the customer' */
function isAddressee(words: readonly string[], at: number): boolean {
  return words.slice(0, at).findLast((word) => word !== "the") === "to";
}

function filedSide(flat: string): Side | null {
  if (!FILED.test(flat)) return null;
  if (INWARD.test(flat)) return "requester";
  return OUTWARD.test(flat) ? "authority" : null;
}
