import { expect, test } from "@jest/globals";
import { IDENTITY, type Matrix } from "../../src/formats/pdf/matrix.js";
import { frameOf } from "../../src/formats/pdf/text-frame.js";

const PAGE: Matrix = [1, 0, 0, -1, 0, 842];

test("strings that nothing has moved are drawn in one frame", () => {
  const matrix: Matrix = [12, 0, 0, 12, 72, 700];
  const frame = frameOf(null, PAGE, matrix);
  expect(frameOf(frame, PAGE, matrix)).toBe(frame);
  expect(frameOf(frame, PAGE, [...matrix])).not.toBe(frame);
  expect(frameOf(frame, IDENTITY, matrix)).not.toBe(frame);
});

test("a frame has the place, the turn and the size of its text", () => {
  const level = frameOf(null, PAGE, [12, 0, 0, 10, 72, 700]);
  expect(level).toMatchObject({ whole: [12, 0, 0, -10, 72, 142], turn: 0, along: 12, across: 10 });
  expect(frameOf(null, PAGE, [0, 12, -12, 0, 72, 700])).toMatchObject({ turn: 3, along: 12, across: 12 });
  expect(frameOf(null, PAGE, [0, -12, 12, 0, 72, 700])).toMatchObject({ turn: 1 });
  expect(frameOf(null, PAGE, [-12, 0, 0, -12, 72, 700])).toMatchObject({ turn: 2 });
});

test("text across the page has no turn", () => {
  const slanted = frameOf(null, PAGE, [3, 4, -4, 3, 0, 0]);
  expect(slanted).toMatchObject({ turn: null, along: 5, across: 5 });
});
