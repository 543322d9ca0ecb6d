import { visibleHead } from "@foi-records/extract/calibration";
import { chooseFurniture, type FurniturePart } from "../make-pages/furniture.js";
import { createRandom } from "../make-pages/random.js";

const SEED = 60_000;
const MOST_MENU_ITEMS = 60;

/**
 * What the detector sees of a text that was saved with the banners, menus and feet of its site, as web archives keep them:
 * most sites have the same, so that their words speak neither for a response nor against one.
 */
export function amongFurniture(text: string, number: number): string {
  const random = createRandom(SEED + number);
  const { before, after } = chooseFurniture(random, {
    welsh: false,
    police: false,
    menuItems: random.int(0, MOST_MENU_ITEMS),
    copyright: null,
  });
  const linesOf = (parts: readonly FurniturePart[]) => parts.flatMap(({ lines }) => lines);
  return visibleHead(Buffer.from([...linesOf(before), text, ...linesOf(after)].join("\n")));
}
