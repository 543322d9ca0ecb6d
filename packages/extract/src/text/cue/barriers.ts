import type { AST } from "@eslint-community/regexpp";
import { leastOf } from "./least-length.js";

/** An empty lookahead: it matches everywhere, and what follows it is compiled once for all ways that lead to it. */
export const BARRIER = "(?=)";
/** What is shorter may be compiled several times. */
const LEAST_REST = 24;
const LEAST_WAYS = 3;
/**
 * The engine looks at so many characters to come where it searches for a pattern's start, and at so many where the start is given:
 * it sees none behind a barrier.
 */
const SEEN_IN_SEARCH = 8;
const SEEN_AT_START = 4;

/**
 * Where to put barriers into a pattern, in order. Behind an optional part, or a group of several branches, the engine
 * compiles what follows again for each way that leads there, up to ten times, and ten times again behind the next such part.
 */
export function barriersIn(pattern: AST.Pattern, isMultiline: boolean): readonly number[] {
  const found = new Set<number>();
  for (const branch of pattern.alternatives) {
    const [first] = branch.elements;
    const isAnchored = !isMultiline && first?.type === "Assertion" && first.kind === "start";
    put(branch, isAnchored ? -SEEN_AT_START : -SEEN_IN_SEARCH, 0, found);
  }
  return [...found].sort((one, other) => one - other);
}

/** `eaten` is how many characters at least stand before the branch, less those that must; `beyond` how much of the pattern follows it. */
function put({ elements, end }: AST.Alternative, eaten: number, beyond: number, found: Set<number>): void {
  let before = eaten;
  for (const element of elements) {
    const rest = end - element.end + beyond;
    for (const branch of branchesOf(element)) put(branch, before, rest, found);
    before += leastOf(element);
    const isLast = element === elements.at(-1);
    if (!isLast && before >= 0 && rest >= LEAST_REST && waysThrough(element) >= LEAST_WAYS) found.add(element.end);
  }
}

function branchesOf(element: AST.Element): readonly AST.Alternative[] {
  if (element.type === "Quantifier") return branchesOf(element.element);
  return element.type === "Group" || element.type === "CapturingGroup" ? element.alternatives : [];
}

/** In how many ways an element can be passed, roughly. */
function waysThrough(element: AST.Element): number {
  const branches = Math.max(branchesOf(element).length, 1);
  return element.type === "Quantifier" && element.min !== element.max ? branches + LEAST_WAYS - 1 : branches;
}
