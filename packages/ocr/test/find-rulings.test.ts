import { expect, test } from "@jest/globals";
import { createCanvas } from "@napi-rs/canvas";
import { takeRulings } from "../src/find-rulings.js";
import { type GreyImage, toGrey } from "../src/grey-image.js";

function draw(boxes: readonly (readonly [number, number, number, number])[], ink = "black"): GreyImage {
  const canvas = createCanvas(400, 400);
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, 400, 400);
  context.fillStyle = ink;
  for (const box of boxes) context.fillRect(...box);
  return toGrey(context.getImageData(0, 0, 400, 400).data, 400, 400);
}

const countInk = ({ pixels }: GreyImage) => pixels.filter((pixel) => pixel < 128).length;

test("finds thin lines both ways, in points, and takes them out of the picture", () => {
  const image = draw([
    [50, 100, 300, 3],
    [50, 100, 3, 250],
  ]);
  const rulings = takeRulings(image, 0.5);
  expect(rulings).toHaveLength(2);
  expect(rulings).toContainEqual({ upright: false, at: 50.75, from: 25, to: 175 });
  expect(rulings).toContainEqual({ upright: true, at: 25.75, from: 50, to: 175 });
  expect(countInk(image)).toBe(0);
});

test("finds a hairline that a scanner made grey", () => {
  const image = draw([[50, 100, 300, 1]], "#aaa");
  expect(takeRulings(image, 0.36)).toMatchObject([{ upright: false, from: 18, to: 126 }]);
});

test("leaves letters and thick bars", () => {
  const boxes = [
    [20, 20, 5, 30],
    [20, 20, 25, 5],
    [50, 200, 300, 20],
  ] as const;
  const image = draw(boxes);
  const before = countInk(image);
  expect(takeRulings(image, 0.5)).toEqual([]);
  expect(countInk(image)).toBe(before);
});

test("a line with specks of dust in it is one", () => {
  const image = draw([
    [50, 100, 150, 2],
    [202, 100, 150, 2],
  ]);
  expect(takeRulings(image, 0.5)).toEqual([{ upright: false, at: 50.5, from: 25, to: 176 }]);
});
