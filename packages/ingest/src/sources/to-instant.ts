const DIGITS = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;
const SECONDS = /^\d{9,10}(?:\.\d{1,9})?$/;
const MILLISECONDS = /^\d{12,13}$/;
const ISO_DAY = /^\d{4}-\d\d-\d\d/;
const HAS_ZONE = /(?:Z|[+-]\d\d:?\d\d|GMT|UTC)$/i;
const HAS_TIME = /\d\d:\d\d/;

/**
 * When a page was scraped, ISO 8601 in UTC: from ISO 8601, the fourteen digits of web archives, or seconds since 1970. A
 * time without a zone is taken for UTC, so that every machine reads the same; what is no such time is unknown.
 */
export function toInstant(printed: string | null): string | null {
  if (printed === null) return null;
  const time = toTime(printed);
  // The range that four digits of a year can write.
  return Number.isNaN(time) || time < 0 || time > 253_402_300_799_000 ? null : new Date(time).toISOString();
}

function toTime(printed: string): number {
  const digits = DIGITS.exec(printed);
  if (digits !== null) {
    const [, year, month, day, hour, minute, second] = digits;
    return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  }
  if (SECONDS.test(printed)) return Number(printed) * 1000;
  if (MILLISECONDS.test(printed)) return Number(printed);
  // Other forms are read differently by different machines, or as the wrong day.
  if (!ISO_DAY.test(printed)) return HAS_ZONE.test(printed) ? Date.parse(printed) : Number.NaN;
  const zoned = HAS_ZONE.test(printed) || !HAS_TIME.test(printed) ? printed : `${printed}Z`;
  return Date.parse(zoned.replace(" ", "T"));
}
