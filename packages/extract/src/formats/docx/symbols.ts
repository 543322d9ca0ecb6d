/** Signs of the fonts that letters take ticks and boxes from, by the low byte of their code. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    108: "●",
    110: "■",
    111: "☐",
    113: "☐",
    120: "☒",
    167: "▪",
    168: "☐",
    224: "→",
    251: "✗",
    252: "✓",
    253: "☒",
    254: "☑",
  },
  "wingdings 2": { 79: "✗", 80: "✓", 81: "☒", 82: "☑", 83: "☒", 84: "☒", 163: "☐" },
  symbol: { 179: "≥", 163: "≤", 177: "±", 183: "•", 185: "≠", 187: "≈", 215: "⋅", 174: "→" },
};
const LOW_BYTE = 0xff;

/** The character that a sign of a picture font stands for; empty where the sign is not known. */
export function symbolOf(font: string, code: string): string {
  return SYMBOLS[font.toLowerCase()]?.[Number.parseInt(code, 16) & LOW_BYTE] ?? "";
}
