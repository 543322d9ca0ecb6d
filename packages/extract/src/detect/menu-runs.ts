/** Short lines one behind another, of which so many are links: a menu that nothing marks as one. */
const FEWEST = 6;
/** A longer line says something. */
const LONGEST = 40;
const ZERO = 48;
const NINE = 57;
/** 1 for each sign that links do not end with. */
const TELLING = Uint8Array.from({ length: 128 }, (_, code) =>
  Number("0123456789.:,;?!".includes(String.fromCharCode(code))),
);

/** Takes menus out of a text while it is written down. */
export interface MenuRuns {
  /** Begins with a text. */
  restart(): void;
  /** Hears that a line ends at `end`; gives where the text ends without the menu that the line belongs to. */
  endLine(letters: Uint16Array, end: number): number;
}

/** The last line of a menu is left: it may be the title of what follows. */
export function createMenuRuns(): MenuRuns {
  /** Where the line at hand and the run of short lines up to it begin. */
  let line = 0;
  let run = 0;
  let lines = 0;
  const lineEnds = (letters: Uint16Array, end: number): number => {
    lines += 1;
    if (lines < FEWEST) return end;
    const moved = line - run;
    for (let at = line; at < end; at++) letters[at - moved] = letters[at] as number;
    return end - moved;
  };
  return {
    restart() {
      line = 0;
      run = 0;
      lines = 0;
    },
    endLine(letters, end) {
      const isLink = isLikeLink(letters, line, end);
      const left = isLink ? lineEnds(letters, end) : end;
      line = left + 1;
      if (isLink) return left;
      run = line;
      lines = 0;
      return left;
    },
  };
}

/** True for a few words that neither begin nor end with a number, and that nothing closes or leads on from. */
function isLikeLink(letters: Uint16Array, start: number, end: number): boolean {
  return end - start < LONGEST && TELLING[letters[end - 1] as number] !== 1 && !isDigit(letters[start] as number);
}

function isDigit(letter: number): boolean {
  return letter >= ZERO && letter <= NINE;
}
