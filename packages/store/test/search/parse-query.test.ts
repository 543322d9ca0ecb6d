import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { composeText, foldText } from "../../src/search/fold-text.js";
import { parseQuery, type SearchTerm } from "../../src/search/parse-query.js";

/** A query as one reads it: `[words] -[words]*` for each alternative. */
function read(query: string): readonly string[] {
  const term = ({ words, isPrefix }: SearchTerm) => `[${words.join(" ")}]${isPrefix ? "*" : ""}`;
  return parseQuery(query).map(({ wanted, unwanted }) =>
    [...wanted.map(term), ...unwanted.map((one) => `-${term(one)}`)].join(" "),
  );
}

describe("reads what people type", () => {
  const typed: Readonly<Record<string, readonly string[]>> = {
    "street lamps": ["[street] [lamps]"],
    'lamps "in the street"': ["[lamps] [in the street]"],
    "“in the street” lamps": ["[in the street] [lamps]"],
    'lamps "in the street': ["[lamps] [in the street]"],
    'street"lamps kerbs"': ["[street] [lamps kerbs]"],
    "lamps -kerbs": ["[lamps] -[kerbs]"],
    '-"low kerbs" lamps': ["[lamps] -[low kerbs]"],
    "--kerbs lamps": ["[lamps] -[kerbs]"],
    "lamps - kerbs": ["[lamps] [kerbs]"],
    "kerb*": ["[kerb]*"],
    '"low ke"*': ["[low ke]*"],
    "-kerb* lamps": ["[lamps] -[kerb]*"],
    "k*rb": ["[k rb]"],
    "lamps OR kerbs -low OR bays": ["[lamps]", "[kerbs] -[low]", "[bays]"],
    "OR lamps OR OR kerbs OR": ["[lamps]", "[kerbs]"],
    'lamps or "OR"': ["[lamps] [or] [or]"],
    "01.FOI.23-031872/A": ["[01 foi 23 031872 a]"],
    "Môn O’Hare £1,200": ["[mon] [o hare] [1 200]"],
    "(lamps) title:kerbs NEAR(x^2)": ["[lamps] [title kerbs] [near x 2]"],
  };
  test.each(Object.entries(typed))("%s", (query, expected) => expect(read(query)).toEqual(expected));
});

describe("says what is wrong with", () => {
  const wrong: Readonly<Record<string, string>> = {
    "": "no word",
    ' "" * - ?! OR ': "no word",
    "-lamps": "only says what must not be found",
    "lamps OR -kerbs": "only says what must not be found",
    [`lamps ${"x".repeat(500)}`]: "506 characters",
    [Array(61).fill("x").join(" ")]: "61 terms",
    [Array(11).fill("x*").join(" ")]: "11 beginnings of words",
  };
  test.each(Object.entries(wrong))("'%.20s'", (query, said) => {
    expect(() => parseQuery(query)).toThrow(
      expect.objectContaining({ code: "SEARCH_QUERY", message: expect.stringContaining(said) }),
    );
  });
});

test("a folded text is as long as the text, and of letters, digits and spaces alone", () => {
  const texts = fc.string({ unit: "binary", maxLength: 60 });
  fc.assert(
    fc.property(texts, (typed) => {
      const text = composeText(typed);
      const folded = foldText(text);
      expect(folded).toHaveLength(text.length);
      expect(folded).toMatch(/^[\p{L}\p{N} ]*$/u);
      expect(foldText(folded)).toBe(folded);
    }),
    { numRuns: 2000 },
  );
});

test("a query of many quotation marks and minuses is read to its end", () => {
  for (const piece of ['"', "-", '-"', '" "', "*-", "“-"]) {
    expect(() => parseQuery(`${piece.repeat(490 / piece.length)} x`)).not.toThrow(/unexpected/);
  }
});
