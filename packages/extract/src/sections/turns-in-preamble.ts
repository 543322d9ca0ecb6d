import type { CleanBlock, CleanText, Section } from "../blocks.js";
import { asksSomething } from "../questions/asking-lines.js";
import { asksByName } from "../questions/asks-on.js";
import { isEmphasised } from "../questions/emphasis.js";
import { as, resized } from "./section-edits.js";

/** One line that stands out and asks may be the letter's title. */
const LEAST_TURNS = 2;

/** What stands over the answers without a request holds answers itself where lines that stand out ask, each with its answer below. */
export function withTurnsInPreamble(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  if (sections.some(({ kind }) => kind === "request")) return sections;
  return sections.flatMap((section, index) => {
    if (section.kind !== "preamble" || sections[index + 1]?.kind !== "response") return [section];
    const first = firstTurn(clean, section);
    if (first === null) return [section];
    const turns = as(resized(clean, section, first, section.last), "response");
    return first === section.first ? [turns] : [resized(clean, section, section.first, first - 1), turns];
  });
}

function firstTurn({ blocks }: CleanText, { first, last }: Section): number | null {
  const turns: number[] = [];
  for (let index = first; index < last; index++)
    if (opensTurn(blocks[index]) && !isSetOff(blocks[index + 1])) turns.push(index);
  return turns.length < LEAST_TURNS ? null : (turns[0] ?? null);
}

function opensTurn(block: CleanBlock | undefined): boolean {
  return (
    block !== undefined &&
    block.cells === undefined &&
    isSetOff(block) &&
    (asksSomething(block) || asksByName(block.text))
  );
}

function isSetOff(block: CleanBlock | undefined): boolean {
  return block !== undefined && isEmphasised(block);
}
