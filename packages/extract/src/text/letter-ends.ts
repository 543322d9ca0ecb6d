import { cue } from "./cue/cue.js";

/** What a letter begins with, over which stands whose it is. */
export const GREETING = cue(/^(?:dear|hello|hi|good (?:morning|afternoon)|annwyl)\b/i);

/** What a letter or a mail closes with. */
export const FAREWELL = cue(
  /^(?:yours\b|(?:(?:kind|best|warm|with|many|all) ){0,3}(?:regards|wishes)\b|sincerely|faithfully|yn gywir|all the best\b|(?:many )?thanks\W{0,3}$|cheers\b|cofion\b|diolch\b)/i,
);
