import { Tokenizer } from "htmlparser2";

/** The parts of the parser's tokenizer that are read and replaced here; its types keep them to themselves. */
interface TokenizerParts {
  index: number;
  readonly offset: number;
  readonly buffer: string;
  stateText(code: number): void;
  stateInTagName(code: number): void;
  stateInClosingTagName(code: number): void;
  stateInAttributeName(code: number): void;
  handleInAttributeValue(code: number, quote: number): void;
  fastForwardTo(code: number): boolean;
}

const Base = Tokenizer as unknown as new (...args: ConstructorParameters<typeof Tokenizer>) => TokenizerParts;

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const AMPERSAND = 0x26;
const EQUALS = 0x3d;
const SLASH = 0x2f;
const SPACE = 0x20;

/**
 * htmlparser2's tokenizer, which looks at every character through its table of states. Inside a text, a name or a value
 * all characters but a few mean nothing to it: here they are passed over at once, which halves what a page costs. What
 * the characters that mean something do is left to the library.
 */
class QuickTokenizer extends Base {
  override stateText(code: number): void {
    if (code === LESS_THAN || code === AMPERSAND) super.stateText(code);
    else this.index = this.offset + endOfText(this.buffer, this.index - this.offset, LESS_THAN) - 1;
  }

  override handleInAttributeValue(code: number, quote: number): void {
    if (code === quote || code === AMPERSAND) super.handleInAttributeValue(code, quote);
    else this.index = this.offset + endOfText(this.buffer, this.index - this.offset, quote) - 1;
  }

  override stateInTagName(code: number): void {
    if (endsName(code)) super.stateInTagName(code);
    else this.index = this.offset + endOfName(this.buffer, this.index - this.offset) - 1;
  }

  override stateInClosingTagName(code: number): void {
    if (endsName(code)) super.stateInClosingTagName(code);
    else this.index = this.offset + endOfName(this.buffer, this.index - this.offset) - 1;
  }

  override stateInAttributeName(code: number): void {
    if (endsName(code)) super.stateInAttributeName(code);
    else this.index = this.offset + endOfName(this.buffer, this.index - this.offset) - 1;
  }

  /** Scripts and comments are long: the engine's own search is much faster there than one character after another. */
  override fastForwardTo(code: number): boolean {
    const found = this.buffer.indexOf(String.fromCharCode(code), this.index + 1 - this.offset);
    this.index = this.offset + (found < 0 ? this.buffer.length - 1 : found);
    return found >= 0;
  }
}

/** For the parser's options. */

export const quickTokenizer = QuickTokenizer as unknown as typeof Tokenizer;

/** Where the next closing character or entity stands, from `at` on; the end of the text where none does. */
function endOfText(text: string, at: number, closing: number): number {
  let end = at + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === closing || code === AMPERSAND) break;
  }
  return end;
}

/** Where a name may end, from `at` on: the library decides whether it does. */
function endOfName(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && !endsName(text.charCodeAt(end))) end++;
  return end;
}

/** White space counts as one with all control characters, of which the library lets most pass. */
function endsName(code: number): boolean {
  return code <= SPACE || code === GREATER_THAN || code === EQUALS || code === SLASH;
}
