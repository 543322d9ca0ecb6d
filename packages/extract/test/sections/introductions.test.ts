import { expect, test } from "@jest/globals";
import { isIntroductory } from "../../src/sections/introductions.js";

test.each([
  "After reviewing your request, we have determined that it falls under the Environmental Information (Scotland) Regulations 2004 (EIRs), as the information relates to the state of land.",
  "We are applying the exemption at section 39(2) of the Freedom of Information (Scotland) Act 2002 (FOISA), so that we do not also have to deal with your request under FOISA.",
  "This exemption is subject to the public interest test and, as the EIRs give you the same right of access, we find that there is no public interest in also dealing with it under FOISA.",
])("which law a request falls under is told before the answer: %j", (line) => expect(isIntroductory(line)).toBe(true));

test.each(["The Act places two duties on public authorities.", "The Regulations give everybody a right to be told."])(
  "the law in general is told before the answer: %j",
  (line) => expect(isIntroductory(line)).toBe(true),
);

test.each([
  "After reviewing your request, we have determined that nothing is held.",
  "We are applying the exemption at section 38(1)(b) of the Act, so that we do not have to deal with the names.",
  "This exemption is subject to the public interest test and we find that it is in the public interest to withhold.",
])("what is decided answers: %j", (line) => expect(isIntroductory(line)).toBe(false));

test.each([
  "The Commissioner and the Chief Constable are two public authorities, each with its own records.",
  "Please note that the Board and its schools are separate legal entities.",
  "The Chief Constable is a separate corporation sole.",
])("whose bodies are whose is told before the answer: %j", (line) => expect(isIntroductory(line)).toBe(true));

test.each([
  "The force and the Board are separate organisations and we do not hold it.",
  "Rents and rates are paid to two separate bodies.",
])("what is held or asked answers: %j", (line) => expect(isIntroductory(line)).toBe(false));
