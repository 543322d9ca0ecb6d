import { expect, test } from "@jest/globals";
import { cite } from "../../src/citations/cite.js";
import { NAMESAKES } from "../../src/citations/namesakes.js";

test.each(NAMESAKES.flatMap(({ name, match }) => match.map((text) => [name, text] as const)))(
  "%s: %j is no citation",
  (_name, text) => {
    expect(cite(text)).toEqual([]);
  },
);

test.each(NAMESAKES.flatMap(({ name, noMatch }) => noMatch.map((text) => [name, text] as const)))(
  "%s: %j is a citation",
  (_name, text) => {
    expect(cite(text)).toHaveLength(1);
  },
);
