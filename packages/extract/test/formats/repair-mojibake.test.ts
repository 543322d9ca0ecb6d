import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import iconv from "iconv-lite";
import { repairMojibake } from "../../src/formats/repair-mojibake.js";
import { decodeMixedUtf8 } from "../../src/formats/repair-utf8.js";
import { readRecord } from "../read-page.js";
import { read } from "../read-source.js";

/** What a program shows that takes UTF-8 for windows-1252, bytes that it does not know for control characters. */
function misread(text: string): string {
  return [...new TextEncoder().encode(text)]
    .map((byte) => {
      const character = iconv.decode(Uint8Array.of(byte), "windows-1252");
      return character === "\ufffd" ? String.fromCharCode(byte) : character;
    })
    .join("");
}

describe("what was read in the wrong character set is put right", () => {
  test.each([
    ["the Councilâ€™s â€œreplyâ€\u009d â€“ seen", "the Council’s “reply” – seen"],
    ["it cost Â£5, or â‚¬6Â½", "it cost £5, or €6½"],
    ["the cafÃ© Ã\u00a0 la carte, naÃ¯ve Ã‰cole", "the café à la carte, naïve École"],
    ["Cyngor TÅ·, y Å´yl", "Cyngor Tŷ, y Ŵyl"],
    ["â€¢ first ï‚· second â– third", "• first \uf0b7 second â– third"],
    ["the Councilâ€ said â€œnoâ€.", "the Council” said “no”."],
    ["31Â\u00a0March and 1Â April Â£9", "31\u00a0March and 1 April £9"],
    ["ï»¿Dear Jo", "\ufeffDear Jo"],
    ["Â© Fenby â„¢ ðŸ˜€", "© Fenby ™ 😀"],
    ["twice: Ã¢â‚¬â„¢ Ã‚Â£ ÃƒÂ©", "twice: ’ £ é"],
  ])("%s", (broken, whole) => {
    expect(repairMojibake(broken).text).toBe(whole);
  });

  const word = fc.stringMatching(/^[a-zé-ïñòóôöùúûüŵŷ]{1,8}$/u);
  const sign = fc.constantFrom(
    "’",
    "“",
    "”",
    "–",
    "—",
    "…",
    "•",
    "€",
    "£",
    "½",
    "©",
    "\u00a0",
    "™",
    "É",
    "Ŵ",
    "≤",
    "☐",
  );
  const piece = fc.tuple(word, sign, word).map((parts) => parts.join(""));
  const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(" "));

  test("any text of such words and signs, misread once or twice", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(1, 2), (whole, times) => {
        const broken = times === 1 ? misread(whole) : misread(misread(whole));
        expect(repairMojibake(broken).text).toBe(whole);
      }),
      { numRuns: 400 },
    );
  });

  test("one passage of a text that is right everywhere else", () => {
    fc.assert(
      fc.property(text, text, (right, wrong) => {
        expect(repairMojibake(`${right} | ${misread(wrong)} | ${right}`).text).toBe(`${right} | ${wrong} | ${right}`);
      }),
    );
  });
});

describe("what only looks like it is left as it is", () => {
  test.each([
    "SÃO PAULO, AMANHÃ” disse, JOSÉ’s “CAFÉ”",
    "Â chi’n gwybod? Â’r gath, â’r ci – ‘â’",
    "château, crème brûlée, Besançon… “é”",
    "Ö–Ü, ï—î, ñ’…",
    "5 × 4 ÷ 2 = 10 ± 1°",
    "The letters Ã, Â and â stand for themselves.",
  ])("%s", (whole) => {
    expect(repairMojibake(whole)).toEqual({ text: whole, count: 0, example: null });
  });

  test("any text of Latin words with signs around them", () => {
    const word = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿŵŷ]{1,10}$/u);
    const before = fc.constantFrom("", "", "‘", "“", "£", "(", "–");
    const after = fc.constantFrom("", "", "’s", "’", "”", ".", ",", "…", ")", "–", ";", "?");
    const piece = fc.tuple(before, word, after).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const whole = pieces.join(" ");
        expect(repairMojibake(whole).text).toBe(whole);
      }),
      { numRuns: 1000 },
    );
  });

  test("a text that was repaired is not repaired again", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aÂÃâ€™œ£ \u009d”ï»¿½É") }), (any) => {
        const { text } = repairMojibake(any);
        expect(repairMojibake(text).text).toBe(text);
      }),
    );
  });
});

test("a record says what was put right, and holds it put right", async () => {
  const page = "Freedom of Information request FOI 2024/17\n\nThe Councilâ€™s costs were Â£5,000.\n";
  const { text, warnings } = await readRecord(page);
  expect(text).toContain("The Council’s costs were £5,000.");
  expect(warnings.map(({ code }) => code)).toContain("MOJIBAKE_REPAIRED");
  expect(warnings.find(({ code }) => code === "MOJIBAKE_REPAIRED")?.message).toContain("'â€™' for '’'");
  expect((await readRecord(page.replace("â€™", "’").replace("Â", ""))).warnings.map(({ code }) => code)).not.toContain(
    "MOJIBAKE_REPAIRED",
  );
});

describe("windows-1252 among UTF-8", () => {
  const mixed = (...parts: readonly (string | number)[]) =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === "number" ? [part] : [...new TextEncoder().encode(part)])));

  test("single bytes that make sense are read, others replaced, and the record says so", async () => {
    const bytes = mixed("<meta charset=utf-8><p>café ", 0xa3, "5 ", 0x93, "quoted", 0x94, " ", 0xff, "</p>");
    const { blocks, diagnostics } = await read(bytes);
    expect(blocks[0]?.text).toBe("café £5 “quoted” \ufffd");
    expect(diagnostics).toEqual([
      { code: "TEXT_REPAIRED", message: "4 bytes are not valid UTF-8; 3 were read as windows-1252, 1 replaced." },
    ]);
  });

  test("what is UTF-8 is read as it is, wherever other bytes stand", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(0xa3, 0xff))), (parts) => {
        const texts = parts.filter((part) => typeof part === "string");
        const { text } = decodeMixedUtf8(
          mixed(...parts.flatMap((part) => (typeof part === "string" ? part : [part, "|"]))),
        );
        let at = 0;
        for (const one of texts) {
          const found = text.indexOf(one.replace(/^\ufeff/, ""), at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found;
        }
      }),
    );
  });

  test("a text without a declaration is windows-1252 where it makes sense in it, else guessed", async () => {
    const western = mixed("The council", 0x92, "s ", 0xa3, "5 caf", 0xe9);
    expect((await read(western)).blocks[0]?.text).toBe("The council’s £5 café");
    const russian = new Uint8Array(iconv.encode("Ответ на запрос об открытии информации. ".repeat(8), "windows-1251"));
    expect((await read(russian)).blocks[0]?.text).toContain("Ответ на запрос");
  });
});
