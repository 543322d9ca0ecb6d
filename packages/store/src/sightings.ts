import type { DocumentRow } from "@foi-records/contract";

/** When an address gave the bytes of a capture first and last. */
export type Sighting = Pick<DocumentRow, "firstSeenAt" | "lastSeenAt">;

/** A capture by what decides which one is the current one of its address. */
export type Rival = Pick<DocumentRow, "id" | "lastSeenAt">;

/** True where nothing is told that is not written: these bytes are the current ones, or were seen then already. */
export function isNoNews(
  retrievedAt: string | null,
  known: (Sighting & Pick<DocumentRow, "isCurrent">) | null,
): boolean {
  if (known === null) return false;
  const seenAt = toTime(retrievedAt);
  if (seenAt === null) return known.isCurrent === 1;
  return known.firstSeenAt <= seenAt && seenAt <= known.lastSeenAt;
}

/** A sighting laid over those before it; one whose time is not known is now, and later than that of the rival. */
export function toSighting(retrievedAt: string | null, known: Sighting | undefined, rival: Rival | null): Sighting {
  const seenAt = toTime(retrievedAt) ?? laterThan(rival?.lastSeenAt ?? "");
  const times = [seenAt, known?.firstSeenAt ?? seenAt, known?.lastSeenAt ?? seenAt].sort();
  return { firstSeenAt: times.at(0) ?? seenAt, lastSeenAt: times.at(-1) ?? seenAt };
}

/** Two scrapes of one moment are told apart by their ids, so that the order in which they come does not matter. */
export function isLater(one: Rival, other: Rival): boolean {
  return one.lastSeenAt > other.lastSeenAt || (one.lastSeenAt === other.lastSeenAt && one.id > other.id);
}

/** Now, and later than another time: two captures in one millisecond have an order too. */
function laterThan(other: string): string {
  const now = new Date().toISOString();
  return other < now ? now : new Date(Date.parse(other) + 1).toISOString();
}

/** One form for all times, so that they can be compared as text; null for one that is not known. */
function toTime(retrievedAt: string | null): string | null {
  const time = Date.parse(retrievedAt ?? "");
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
