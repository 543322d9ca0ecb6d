/** Signs that open a point of a list and need no space behind them; those of Word's own fonts come out as letters and others. */
const ROUND = "•▪●◦■□◆◇❖►▶➢➤✓✔\uf0a7\uf0b7";
/** Signs that may stand in a sentence, too; '?' is what an unknown sign became. */
const SET_OFF = "·*–—~+¬»›→?-";

/** The mark of a point before its words; a round one needs no space: a scrape may have glued it to them. */
export const POINT_MARK = new RegExp(
  `^(?:[${ROUND}]\\s*|[${SET_OFF}]\\s+|§\\s+(?=\\p{L})|o {1,8}(?=\\p{L}))(?=\\S)`,
  "u",
);
