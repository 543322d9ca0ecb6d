import { expect, test } from "@jest/globals";
import { pointsElsewhere } from "../../src/outcome/points-elsewhere.js";

test.each([
  "The survey may be had at marl.gov.uk/weirs.",
  "See weirs.marl.org, or ask in the library.",
  "It is all in Tables 4 and 5 of our release.",
])("only says where a thing is to be had: %s", (sentence) => expect(pointsElsewhere(sentence)).toBe(true));

test.each([
  "There were 41 weirs, as marl.gov.uk/weirs says.",
  "The weir leaks.",
  "We enclose what www.marl.org has of it.",
])("gives something, or points nowhere: %s", (sentence) => expect(pointsElsewhere(sentence)).toBe(false));
