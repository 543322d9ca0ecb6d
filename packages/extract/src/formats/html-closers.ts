import type { Look } from "../blocks.js";
import { changeLook, closeStrong } from "./block-builder.js";
import type { Panels } from "./heads-of-panels.js";
import type { Close } from "./html-walk-state.js";

// What stands here stands apart from what opens it: what a function leaves to another that it makes is laid out anew at each call, and few elements are panels or change the look.

/** At the element's end its blocks are noted as those of the panel. */
export function closePanel(ranges: Panels["heads"], name: string, from: number, close: Close | null): Close {
  return (at) => {
    close?.(at);
    ranges.set(name, { from, to: at.builder.blocks.length + (at.builder.text.trim() === "" ? 0 : 1) });
  };
}

/** At the element's end the look is again as it was. */
export function closeLook(before: Look | null, strong: boolean, close: Close | null): Close {
  return (at) => {
    close?.(at);
    if (strong) closeStrong(at.builder);
    changeLook(at.builder, before);
  };
}
