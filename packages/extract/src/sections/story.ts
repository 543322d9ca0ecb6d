import type { CleanBlock, SectionKind } from "../blocks.js";
import { isAccount } from "./accounts.js";
import { toldRequest } from "./told-request.js";

/** What the page has told before a block. */
export interface Story {
  /** True once a request has been printed. */
  readonly hasRequest: boolean;
  /** True once a sentence of the reply has told what was asked. */
  readonly isTold: boolean;
  /** True once a reply has told what was first decided on the request: what it numbers from there on is its own. */
  readonly isReviewed: boolean;
}

/** Nothing is told yet. */
export const BEGINNING: Story = { hasRequest: false, isTold: false, isReviewed: false };

/** The story with one more block, which stands in a part of this kind. */
export function tellOn({ hasRequest, isTold, isReviewed }: Story, block: CleanBlock, kind: SectionKind): Story {
  if (kind === "request") return { hasRequest: true, isTold, isReviewed };
  if (kind !== "preamble") return { hasRequest, isTold, isReviewed };
  return {
    hasRequest,
    isTold: isTold || (block.kind !== "heading" && toldRequest(block) !== null),
    isReviewed: isReviewed || (hasRequest && isAccount(block.text)),
  };
}
