import type { Block, ReadDocument } from "../blocks.js";
import type { SiteProfile } from "./site-profile.js";

/** Marks the blocks that are no part of the response; keeps every block and its order. */
export function markNoise(document: ReadDocument, _profile: SiteProfile): readonly Block[] {
  return document.blocks;
}
