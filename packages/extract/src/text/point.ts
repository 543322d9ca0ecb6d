/** The mark of a point before its words; a round one needs no space: a scrape may have glued it to them. */
export const POINT_MARK = /^(?:[•▪●◦]\s*|[·*–-]\s+)(?=\S)/;
