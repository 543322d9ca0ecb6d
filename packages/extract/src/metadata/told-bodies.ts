import { cue } from "../text/cue/cue.js";
import { isBody } from "./body-key.js";
import { NEVER_ANSWERING } from "./body-names.js";
import type { Mention } from "./group-bodies.js";
import { type PageLine, spansOf } from "./page-view.js";
import { familyOf, toName } from "./trim-name.js";

/** Two words in capitals or more: a name of one word is as soon a place or a person. */
const NAME = String.raw`(\p{Lu}[\p{L}'’&-]*(?: (?:(?:of|for|and|the|&|in) ){0,2}\p{Lu}[\p{L}'’&-]*){1,7})`;
const CAME = String.raw`\b(?:[Yy]our|[Tt]his|[Tt]he) (?:[\w-]+ ){0,4}(?:request|e-?mail|letter|enquiry|message)`;
const INITIALS = String.raw`(?: \([A-Z]\w{1,8}\))?`;

/** What only the body that answers has done to it, or says of its own page, whatever its name is made of. */
const TOLD = cue(
  new RegExp(
    [
      String.raw`${CAME}(?: for information)?,? (?:which|that) (?:the )?${NAME}${INITIALS} (?:received|had|got)\b`,
      String.raw`${CAME}(?: for information)? (?:reached|came to|arrived (?:at|with)) (?:the )?${NAME}${INITIALS} (?:on|in)\b`,
      String.raw`\b[Yy]ou asked (?:the )?${NAME}${INITIALS} (?:for\b|to (?:supply|provide|tell|send|release|disclose)\b)`,
      `^(?:Response|Reply|Answer|Decision) (?:of|from|by) (?:the )?${NAME}:?$`,
      String.raw`^(?:This (?:page|site|website|log|register) is (?:from|of|by|run by|kept by|published by)|Website of|Published by|Hawlfraint) (?:the )?${NAME}(?: (?:19|20)\d\d)?\.?$`,
    ].join("|"),
    "u",
  ),
);
const LONGEST_LINE = 600;
const WEIGHT = 5;
/** Words of a field, a person's title or a matter stand where a name would. */
const NO_NAME =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Freedom|Environmental|Information)\b|\b(?:Team|Officer|Act|Regulations)$/;

/** 'The Health Board', 'the Fire and Rescue Service': a body's kind, which names none. */
const KIND_ALONE =
  /^(?:(?:Health|County|City|Borough|Town|Parish|District|Community|Fire|Rescue|Police|Ambulance|Foundation|Hospitals?|Transport|Combined|National|University|Housing|Integrated|Care|Local|Regional|Royal|Scottish|Welsh|NHS|and|&) )*(?:Boards?|Council|Services?|Trusts?|Force|Authority|Partnership|Association|Office|Department|Commission|Agency|Constabulary|College|University|School)$/;

/** The bodies of which a sentence or a line says that they were asked, that they answer or that the page is theirs. */
export function toldBodies(lines: readonly PageLine[]): readonly Mention[] {
  return lines.flatMap((line) => {
    if (line.text.length > LONGEST_LINE || line.section === "request" || line.section === "annex") return [];
    const found = TOLD.exec(line.text)
      ?.slice(1)
      .find((one) => one !== undefined);
    if (found === undefined) return [];
    const name = toName(found);
    if (!isBody(name) || KIND_ALONE.test(name) || NO_NAME.test(name) || NEVER_ANSWERING.test(name)) return [];
    const spans = spansOf(line, line.text.indexOf(name), name.length);
    return [{ name, family: familyOf(name), weight: WEIGHT, cue: "asked", spans }];
  });
}
