/** The mark of a point before its words; a round one needs no space: a scrape may have glued it to them. Word’s own signs come out of its fonts as letters and others. */
export const POINT_MARK = /^(?:[•▪●◦\uf0a7\uf0b7]\s*|[·*–-]\s+|§\s+(?=\p{L})|o {1,8}(?=\p{L}))(?=\S)/u;
