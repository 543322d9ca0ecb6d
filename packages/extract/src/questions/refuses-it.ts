import type { CleanBlock } from "../blocks.js";
import { cue } from "../text/cue/cue.js";

/** 'The information requested is exempt …' refuses this request, whatever the law that it is told with sounds like. */
export function refusesIt({ text }: Pick<CleanBlock, "text">): boolean {
  return REFUSES_IT.test(text);
}

const REFUSES_IT = cue(
  /\b(?:the|this|that|your) (?:\w+ )?(?:information|data|documents?|reports?|records?)(?: (?:that |which )?(?:(?:you|is|was|are|were|have|has|been|being) ){0,3}(?:asked for|requested|sought))? (?:is|are) (?:therefore |also |considered |deemed |to be |being ){0,3}(?:exempt|withheld|refused)\b(?! (?:if|where|when)\b)|\b(?:will|can|could|must) (?:therefore )?(?:neither confirm (?:n?or) deny|not (?:confirm or deny|confirm nor deny)) (?:whether|that|if)\b|^(?:having|after) (?:now |carefully |fully )?consider(?:ed|ing)\b[^.]{0,120}\b(?:I|we) (?:have )?(?:conclude[ds]?|decided?|find|found|determined?) (?:that )?(?:there is no (?:obligation|duty)|(?:we|I|the \w+) (?:am|are|is|do|does|need) not\b)/i,
);
