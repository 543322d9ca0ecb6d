import type { FoiRecord } from "@foi-records/contract";
import { expect, test } from "@jest/globals";
import type { SearchFilters, SearchHit } from "../../src/search/record-search.js";
import { BACKENDS } from "../backends.js";
import { describeBackend } from "../describe-backend.js";
import { EXTRACTOR } from "../make-record.js";
import { asked, keepAll, type Letter, letter, reliedOn } from "./letters.js";

const NEWER = { ...EXTRACTOR, version: "2.0.0" };
const printed = ({ snippet }: Pick<SearchHit, "snippet">) =>
  snippet.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join("");

for (const backend of BACKENDS) {
  describeBackend(backend, (on) => {
    /** References found, the best first. */
    const find = async (query: string, filters: SearchFilters = {}) =>
      (await on.store.search({ query, filters })).hits.map(({ reference }) => reference);
    const findAll = async (query: string, filters?: SearchFilters) => (await find(query, filters)).sort();
    const save = ({ capture: { ref } }: Letter, records: readonly FoiRecord[], extractor = NEWER) =>
      on.store.records.save({
        ref,
        extractor,
        records: records.map((one) => ({ ...one, extractor })),
        diagnostics: [],
      });

    test("looks in title, reference, authority, request, questions, answers and the rest of the text, not in noise", async () => {
      const { capture, record } = letter("FOI 2024/17_A", {
        title: "Gritting",
        authority: "Zeddle Council",
        request: "Which lorries are used?",
        questions: [asked("Who drives them?", "Trained staff.")],
        text: "Dear requester\nWhich lorries are used?\nWho drives them?\nTrained staff.\nYours faithfully",
        noise: [{ rule: "generic/cookies", text: "Accept all biscuits" }],
      });
      await keepAll(on.store, [{ capture, record }]);
      const words = ["gritting", "2024/17_A", "17", "zeddle", "lorries", "drives", "trained", "faithfully"];
      for (const word of words) expect([word, await find(word)]).toEqual([word, [record.reference]]);
      expect(await find("biscuits")).toEqual([]);
      expect(await on.store.search({ query: "zeddle gritting faithfully" })).toMatchObject({
        total: 1,
        hits: [{ id: record.id, authority: "Zeddle Council", date: "2024-05-28", outcome: "partially-disclosed" }],
      });
    });

    test("finds words in whatever case, form and accent, and those that are everywhere", async () => {
      await keepAll(on.store, [
        letter("a", { title: "Parked cars on Ynys Môn", text: "The fee is not held. Ask the IT department." }),
        letter("b", { title: "A cafe\u0301 that parks CARS", text: "The fee is held. Ask it." }),
      ]);
      for (const query of ["parking car", "PARKS Cars", "park*"]) expect(await findAll(query)).toEqual(["a", "b"]);
      expect(await find("ynys mon")).toEqual(["a"]);
      expect(await find("MÔN")).toEqual(["a"]);
      expect(await find("café")).toEqual(["b"]);
      expect(await find("cafe")).toEqual(["b"]);
      expect(await find('"not held"')).toEqual(["a"]);
      expect(await find('"IT department"')).toEqual(["a"]);
      expect(await findAll("the")).toEqual(["a", "b"]);
    });

    test("reads phrases, OR, minus and star", async () => {
      await keepAll(on.store, [
        letter("a", { text: "street lamps and kerbs" }),
        letter("b", { text: "lamps in the street" }),
        letter("c", { text: "kerbstones" }),
      ]);
      expect(await findAll("street lamps")).toEqual(["a", "b"]);
      expect(await findAll('"street lamps"')).toEqual(["a"]);
      expect(await findAll('lamps -"street lamps"')).toEqual(["b"]);
      expect(await findAll("lamps -kerbs")).toEqual(["b"]);
      expect(await findAll("kerb*")).toEqual(["a", "c"]);
      expect(await findAll('"lamps and ke"*')).toEqual(["a"]);
      expect(await findAll("kerbs street OR kerbstones")).toEqual(["a", "c"]);
      expect(await findAll("street-lamps")).toEqual(["a"]);
      expect(await findAll("lamps -kerb* OR kerbstones -street")).toEqual(["b", "c"]);
    });

    test("finds words by whatever they begin with, and not by less", async () => {
      const words = ["investigation", "university", "parking", "busy", "business", "policies", "analysis", "copyright"];
      const others = ["invest", "building", "17a", "2024", "môr", "gas", "gallery", "mechanism", "responsible"];
      const letters = [...words, ...others].map((word) => letter(`ref ${word}`, { reference: null, text: word }));
      await keepAll(on.store, letters);
      const all = letters.map(({ record }) => record.text);
      const missed: string[] = [];
      for (const word of all) {
        for (let length = 2; length <= word.length; length++) {
          const begin = word.slice(0, length);
          const { hits } = await on.store.search({ query: `${begin}*`, limit: 100 });
          const found = new Set(hits.map((hit) => printed(hit).replace(/[[\]]/g, "")));
          missed.push(
            ...all.filter((one) => one.startsWith(begin) && !found.has(one)).map((one) => `${begin}: ${one}`),
          );
        }
      }
      expect(missed).toEqual([]);
      const textsOf = async (query: string) => (await on.store.search({ query })).hits.map(printed).sort();
      expect(await textsOf("bus*")).toEqual(["[business]", "[busy]"]);
      expect(await textsOf("gas*")).toEqual(["[gas]"]);
      expect(await textsOf("investigat*")).toEqual(["[investigation]"]);
      expect(await textsOf("20*")).toEqual(["[2024]"]);
      expect(await textsOf("mo*")).toEqual(["[môr]"]);
    });

    test("puts a word of the title before one of the request, of an answer and of the rest", async () => {
      await keepAll(on.store, [
        letter("rest", { text: "Some lamps are old." }),
        letter("answer", { questions: [asked("What is old?", "Some lamps are old.")] }),
        letter("request", { request: "Some lamps are old." }),
        letter("title", { title: "Some lamps are old." }),
      ]);
      expect(await find("lamps")).toEqual(["title", "request", "answer", "rest"]);
      const { hits } = await on.store.search({ query: "lamps" });
      expect(hits.map(({ rank }) => rank)).toEqual(hits.map(({ rank }) => rank).sort((a, b) => b - a));
    });

    test("finds only what the filters allow", async () => {
      const text = "lamps";
      await keepAll(on.store, [
        letter("a", { text, authority: "Zeddle Council", outcome: "refused", dateResponded: "2024-03-01" }),
        letter("b", { text, authority: "Port of Zeddle", exemptions: [reliedOn("ukpga/2000/36/section/40/2")] }),
        letter("c", {
          text,
          dateResponded: null,
          dateReceived: "2024-06-02",
          exemptions: [reliedOn("ukpga/2000/36/section/4")],
        }),
        letter("d", { text, dateResponded: null, dateReceived: null, authority: "100% Owned Ltd" }),
      ]);
      expect(await findAll("lamps", { authority: "zeddle" })).toEqual(["a", "b"]);
      expect(await findAll("lamps", { authority: "0%" })).toEqual(["d"]);
      expect(await findAll("lamps", { authority: "Z%e" })).toEqual([]);
      expect(await findAll("lamps", { outcome: "refused" })).toEqual(["a"]);
      expect(await findAll("lamps", { provision: "ukpga/2000/36/section/40" })).toEqual(["b"]);
      expect(await findAll("lamps", { provision: "ukpga/2000/36/section/4" })).toEqual(["c"]);
      expect(await findAll("lamps", { provision: "ukpga/2000/36" })).toEqual(["b", "c"]);
      expect(await findAll("lamps", { since: "2024-05-28" })).toEqual(["b", "c"]);
      expect(await findAll("lamps", { since: "2024-05-28", authority: "zeddle" })).toEqual(["b"]);
    });

    test("gives every record once over pages of any size, with how many there are", async () => {
      const letters = Array.from({ length: 60 }, (_, number) =>
        letter(`n${number}`, {
          text: `lamps ${"kerb ".repeat(number % 3)}`,
          dateResponded: `2024-05-${10 + (number % 9)}`,
        }),
      );
      await keepAll(on.store, letters);
      const seen: string[] = [];
      for (let offset = 0; offset < 70; offset += 7) {
        const { total, hits } = await on.store.search({ query: "lamps", limit: 7, offset });
        expect(total).toBe(60);
        seen.push(...hits.map(({ id }) => id));
      }
      expect([...seen].sort()).toEqual(letters.map(({ record }) => record.id).sort());
      const all = await on.store.search({ query: "lamps", limit: 100 });
      expect(all.hits.map(({ id }) => id)).toEqual(seen);
      expect(all.hits.every((hit) => printed(hit).includes("[lamps]"))).toBe(true);
      expect((await on.store.search({ query: "lamps" })).hits).toHaveLength(20);
    });

    test("shows where it stands, in the record's own words", async () => {
      const filler = "Nothing of note is said here. ".repeat(20);
      await keepAll(on.store, [
        letter("a", {
          title: "Lanterns",
          text: `${filler}\nThe <b>lamp</b> of Ynys Mo\u0302n, & its lamps.\n${filler}`,
          authority: "Zeddle Council",
        }),
      ]);
      const shown = async (query: string) => printed((await on.store.search({ query })).hits[0] as SearchHit);
      const snippet = await shown("lamp mon");
      expect(snippet).toContain("The <b>[lamp]</b> of Ynys [Môn], & its [lamps].");
      expect(snippet).toMatch(/^… .* …$/);
      expect(snippet.length).toBeLessThan(220);
      expect(await shown("lantern")).toMatch(/^\[Lanterns\] – Nothing of note .* …$/);
      expect(await shown("zeddle")).toMatch(/^Lanterns – Nothing of note .* …$/);
    });

    test("no longer finds the words of an earlier reading, and finds those of the new one", async () => {
      const one = letter("a", { title: "Lamps", questions: [asked("How many lamps?", "Twelve")] });
      const two = letter("b", { title: "Lamps" });
      await keepAll(on.store, [one, two]);
      await save(one, [{ ...one.record, title: "Kerbs", questions: [asked("How many kerbs?", "Thirteen")] }]);
      expect(await findAll("lamps")).toEqual(["b"]);
      expect(await find("twelve OR lamps")).toEqual(["b"]);
      expect(await find("kerbs thirteen")).toEqual(["a"]);
      await on.reopen();
      expect(await findAll("lamps")).toEqual(["b"]);
      await save(one, [one.record], { ...NEWER, version: "3.0.0" });
      expect(await findAll("lamps twelve OR kerbs")).toEqual(["a"]);
      expect(await findAll("lamps")).toEqual(["a", "b"]);
    });

    test("changes nothing where the reading is the same, or a person corrects it", async () => {
      const one = letter("a", { title: "Lamps" });
      await keepAll(on.store, [one]);
      const before = await on.store.search({ query: "lamps" });
      await keepAll(on.store, [one]);
      await save(one, [one.record]);
      const value = JSON.stringify("Kerbs");
      const { id: recordId } = one.record;
      const correction = { id: "c".repeat(64), recordId, pointer: "/title", value, reason: null, author: "clerk" };
      await on.store.corrections.add({ ...correction, createdAt: "2024-06-01T00:00:00Z" });
      expect(await on.store.search({ query: "lamps" })).toEqual(before);
      expect(await find("kerbs")).toEqual([]);
    });

    test("follows the parts of a document: those that are found anew and those that are gone", async () => {
      const one = letter("a", { text: "lamps" });
      const part = (number: number) => ({ ...one.record, id: String(number).repeat(64), reference: `part ${number}` });
      await keepAll(on.store, [one]);
      await save(one, [part(1), part(2), part(3)]);
      expect(await findAll("lamps")).toEqual(["part 1", "part 2", "part 3"]);
      await save(one, [part(2)], { ...NEWER, version: "3.0.0" });
      expect(await findAll("lamps")).toEqual(["part 2"]);
      expect(await find("part 3")).toEqual([]);
      await save(one, [part(2), part(3)], { ...NEWER, version: "4.0.0" });
      expect(await findAll("lamps")).toEqual(["part 2", "part 3"]);
    });

    test("looks in the capture of an address that was seen last", async () => {
      const [older, newer] = ["old", "new"].map((name) => letter(name, { text: `${name} lamps` })) as [Letter, Letter];
      const at = (retrievedAt: string, { capture, record }: Letter, bytes: string) => {
        const { ref } = letter(bytes).capture;
        return {
          record: { ...record, id: ref.id },
          capture: { ...capture, ref: { ...ref, uri: "https://x.example/" }, retrievedAt },
        };
      };
      const first = at("2024-01-01T00:00:00Z", older, "one");
      await keepAll(on.store, [first]);
      await keepAll(on.store, [at("2024-02-01T00:00:00Z", newer, "two")]);
      expect(await find("lamps")).toEqual(["new"]);
      await on.store.ledger.keep({ ...first.capture, retrievedAt: "2024-03-01T00:00:00Z" });
      expect(await find("lamps")).toEqual(["old"]);
    });

    test("a record that cannot be written leaves no words, and those beside it are found once", async () => {
      const [good, orphan] = [letter("good", { text: "lamps" }), letter("orphan", { text: "lamps" })];
      await on.store.ledger.keep(good.capture);
      const outcomes = await Promise.allSettled([good, orphan].map((one) => save(one, [one.record])));
      expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
      expect(await on.store.search({ query: "lamps" })).toMatchObject({ total: 1, hits: [{ reference: "good" }] });
    });
  });
}
