import { type AST, RegExpParser } from "@eslint-community/regexpp";

const NEWLINE = 0x0a;
const parser = new RegExpParser({ ecmaVersion: 2023 });

/**
 * True where no match of a pattern holds a line break and no assertion of it asks for one: whether it matches a text is
 * then whether it matches one of the text's lines.
 */
export function isLineBound({ source, unicode, multiline, dotAll, sticky }: RegExp): boolean {
  if (sticky) return false;
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode });
  const avoids = (element: AST.Element): boolean => {
    switch (element.type) {
      case "Character":
        return element.value !== NEWLINE;
      case "CharacterSet":
        return setAvoids(element, dotAll);
      case "CharacterClass":
        return element.negate ? element.elements.some(isNewline) : element.elements.every(rangeAvoids);
      case "Group":
      case "CapturingGroup":
        return element.alternatives.every(allAvoid);
      case "Quantifier":
        return avoids(element.element);
      case "Assertion":
        if (element.kind === "lookahead" || element.kind === "lookbehind") return element.alternatives.every(allAvoid);
        return element.kind === "word" || multiline;
      default:
        return false;
    }
  };
  const allAvoid = ({ elements }: AST.Alternative): boolean => elements.every(avoids);
  return alternatives.every(allAvoid);
}

function setAvoids(set: AST.CharacterSet, dotAll: boolean): boolean {
  if (set.kind === "any") return !dotAll;
  return (set.kind === "digit" || set.kind === "word" || set.kind === "property") && !set.negate;
}

function rangeAvoids(element: AST.CharacterClass["elements"][number]): boolean {
  if (element.type === "Character") return element.value !== NEWLINE;
  if (element.type === "CharacterClassRange") return element.min.value > NEWLINE || element.max.value < NEWLINE;
  return element.type === "CharacterSet" && setAvoids(element, false);
}

function isNewline(element: AST.CharacterClass["elements"][number]): boolean {
  return element.type === "Character" && element.value === NEWLINE;
}
