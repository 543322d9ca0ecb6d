import { type AST, RegExpParser } from "@eslint-community/regexpp";

const parser = new RegExpParser({ ecmaVersion: 2023 });

/** No shorter text has a match of the pattern. */
export function leastLength({ source, unicode }: RegExp): number {
  return leastOfAny(parser.parsePattern(source, 0, source.length, { unicode }));
}

/** How many characters an element takes at least. */
export function leastOf(element: AST.Element): number {
  switch (element.type) {
    case "Quantifier":
      return element.min * leastOf(element.element);
    case "Group":
    case "CapturingGroup":
      return leastOfAny(element);
    case "Character":
    case "CharacterSet":
    case "CharacterClass":
      return 1;
    default:
      return 0;
  }
}

function leastOfAll({ elements }: AST.Alternative): number {
  return elements.reduce((sum, element) => sum + leastOf(element), 0);
}

function leastOfAny({ alternatives }: Pick<AST.Pattern, "alternatives">): number {
  return Math.min(...alternatives.map(leastOfAll));
}
