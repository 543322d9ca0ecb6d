import type { SectionKind } from "../blocks.js";
import type { Story } from "./story.js";

/** What is known where a block stands. */
export interface Standing extends Story {
  readonly state: SectionKind;
  /** True right after a lead-in: 'Request -' under 'you seek the following:' is part of what is quoted. */
  readonly afterLeadIn: boolean;
  /** True right under a heading of the request: what stands there is the request, whatever it speaks of. */
  readonly underHeading: boolean;
  /** True in what a reply tells of an earlier decision or of a complaint: only a heading or a finding answers. */
  readonly inAccount: boolean;
  /** True behind a line that goes on in this one: 'I enclose:' over 'Annex 1 – the log; and'. */
  readonly inList: boolean;
  /** True right under 'our response is shown below:', which may print the request first. */
  readonly underAnnouncement: boolean;
  /** True right under 'If you are unhappy you should write to:' at the end of the answer: an address stands there. */
  readonly inAddress: boolean;
  /** True right under 'The Commissioner’s guidance says:': what is quoted there is the guidance. */
  readonly underLaw: boolean;
  /** Asked whether the part has said something and does not go on to decide: what thanks and explains before that ends no answer. */
  readonly hasSaid: () => boolean;
  /** True where the part's own heading is numbered. */
  readonly isNumberedPart: boolean;
  /** True right under the label of an answer, or under a numbered question printed again. */
  readonly underLabel: boolean;
  /** What stands right below. */
  readonly below: string;
  /** Asked whether a first letter asks right below. */
  readonly isOverLetter: () => boolean;
  /** True in a message with which the authority answers in a thread. */
  readonly inReply: boolean;
}
