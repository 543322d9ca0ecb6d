import { expect, test } from "@jest/globals";
import { takeUuencoded } from "../../src/formats/mail/take-uuencoded.js";
import { read } from "../read-source.js";
import { makeMail } from "./make-mail.js";

/** As `uuencode` writes it. */
const COUNTS = "Skips emptied at each depot\nNorth 12\nSouth 9\nEast 40\n";
const ENCODED = ['M4VMI<\',@96UP=&EE9"!A="!E86-H(&1E<&]T"DYO<G1H(#$R"E-O=71H(#D*', '(16%S=" T, H '];
const mailWith = (...file: readonly string[]) =>
  ["Dear Reed", "", "The counts are attached.", "", ...file, "", "Jo Hall"].join("\r\n");
const whole = mailWith("begin 644 skips.txt", ...ENCODED, "`", "end");

test("a file that an old program wrote into the words comes out as it was", () => {
  const { text, files } = takeUuencoded(whole);
  expect(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([["skips.txt", COUNTS]]);
  expect(text.split(/\s*\r\n\s*/)).toEqual(["Dear Reed", "The counts are attached.", "Jo Hall"]);
});

test("lines that lost their end hold what is left; words that only begin like a file stay", () => {
  const cut = takeUuencoded(mailWith("begin 644 skips.txt", ENCODED[0]?.slice(0, 20) ?? "", "end")).files[0];
  expect(new TextDecoder().decode(cut?.bytes).slice(0, 12)).toBe(COUNTS.slice(0, 12));
  const words = "We begin 644 inspections in May.\nbegin 100 more\nin June. The year's end";
  expect(takeUuencoded(words)).toEqual({ text: words, files: [] });
});

test("in a mail it is an attachment", async () => {
  const { blocks, attachments } = await read(makeMail({ parts: [{ type: "text/plain", content: whole }] }));
  expect(attachments?.map(({ name }) => name)).toEqual(["skips.txt"]);
  expect(blocks.slice(-3).map(({ text }) => text)).toEqual(["Dear Reed", "The counts are attached.", "Jo Hall"]);
});
