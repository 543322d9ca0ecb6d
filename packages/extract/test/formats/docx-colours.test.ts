import { expect, test } from "@jest/globals";
import { read } from "../read-source.js";
import { makeDocx, paragraph as p, run, table } from "./make-docx.js";

const BLUE = '<w:color w:val="1F3FBF"/>';
const SHADED = '<w:shd w:val="clear" w:color="auto" w:fill="D9E2F3"/>';

const strongOf = async (body: string) =>
  (await read(makeDocx({ body }))).blocks.map(({ strong = [] }) => strong.map(({ start, end }) => [start, end]));

test("words in a colour or under a marker stand out, a grey and a link's blue do not", async () => {
  const link = `<w:hyperlink r:id="none">${run("a page", BLUE)}</w:hyperlink>`;
  const body = [
    p("How many ponds does the Council keep, and where are they?"),
    p(run("Nine.", BLUE)),
    p(`${run("Two ")}${run("dry", '<w:highlight w:val="yellow"/>')}`),
    p(run("Three.", '<w:color w:val="404040"/>')),
    p(`${run("See ")}${link}`),
  ].join("");
  expect((await strongOf(body)).slice(0, 4)).toEqual([[], [[0, 5]], [[4, 7]], []]);
});

test("a paragraph on a ground of its own stands out, a cell's ground is the table's", async () => {
  const shaded = p("The number of ponds", SHADED);
  const rows = table([[shaded, "Nine"]]);
  expect(await strongOf(shaded + p("There are nine ponds in the town, of which two are dry.") + rows)).toEqual([
    [[0, 19]],
    [],
    [],
  ]);
});

test("the colour that most of a letter has sets nothing off", async () => {
  const body = p(run("There are nine ponds in the town.", BLUE)) + p("Two are dry.");
  expect(await strongOf(body)).toEqual([[], []]);
});
