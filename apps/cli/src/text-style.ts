import type { Config } from "./config.js";

/** Ways to make text stand out in a terminal; each gives its text back where colour is off. */
export interface TextStyle {
  bold(text: string): string;
  dim(text: string): string;
  good(text: string): string;
  doubtful(text: string): string;
  bad(text: string): string;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal.
const CONTROL_CHARACTERS = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const NARROWEST = 40;
const WIDEST = 100;

/** Colours for a terminal whose person has not set NO_COLOR, none for a file or a pipe. */
export function styleFor(config: Pick<Config, "NO_COLOR">, isTerminal: boolean): TextStyle {
  const paint = (open: number, close: number) => (text: string) =>
    isTerminal && !config.NO_COLOR ? `\x1b[${open}m${text}\x1b[${close}m` : text;
  return { bold: paint(1, 22), dim: paint(2, 22), good: paint(32, 39), doubtful: paint(33, 39), bad: paint(31, 39) };
}

/** The width to write in: that of the terminal, within what can be read; some terminals say 0 for unknown. */
export function widthFor(columns: number | undefined): number {
  return Math.min(WIDEST, Math.max(NARROWEST, columns || WIDEST));
}

/** Text that cannot steer a terminal: a document is a stranger's, and escape sequences could rewrite the screen. */
export function toPrintable(text: string): string {
  return text.replace(CONTROL_CHARACTERS, "\ufffd");
}

/** Breaks text into lines no longer than `width`, indented; a word that is longer stays whole. */
export function wrapText(text: string, width: number, indent = ""): string[] {
  return toPrintable(text)
    .split("\n")
    .flatMap((line) => wrapLine(line, width - indent.length))
    .map((line) => (line === "" ? "" : indent + line));
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else {
      current = current === "" ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
}
