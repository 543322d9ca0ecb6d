import { describe, expect, test } from "@jest/globals";
import { imageSize, isPageSized } from "../../src/formats/scans/image-size.js";
import { imageTypeOf } from "../../src/formats/scans/image-type.js";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

function png(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(33);
  bytes.set(SIGNATURE);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** A JPEG's first segments: what a camera wrote, a table, the frame. */
function jpeg(width: number, height: number): Uint8Array {
  const camera = Buffer.alloc(40, 0x11);
  camera.set([0xff, 0xd8, 0xff, 0xe1, 0, 36]);
  const table = Buffer.from([0xff, 0xc4, 0, 4, 9, 9]);
  const frame = Buffer.from([0xff, 0xc0, 0, 17, 8, 0, 0, 0, 0, 3, 1, 0x22]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([camera, table, frame]);
}

/** A TIFF's directory at the end of the file, as most programs write it, its width a short number and its height a long one. */
function tiff(width: number, height: number, little: boolean): Uint8Array {
  const bytes = Buffer.alloc(8 + 100 + 2 + 24);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  bytes.write(little ? "II" : "MM");
  view.setUint16(2, 42, little);
  view.setUint32(4, 108, little);
  view.setUint16(108, 2, little);
  const row = (at: number, tag: number, type: number) => {
    view.setUint16(at, tag, little);
    view.setUint16(at + 2, type, little);
    view.setUint32(at + 4, 1, little);
  };
  row(110, 256, 3);
  view.setUint16(118, width, little);
  row(122, 257, 4);
  view.setUint32(130, height, little);
  return bytes;
}

const FORMS: readonly [string, (width: number, height: number) => Uint8Array][] = [
  ["image/png", png],
  ["image/jpeg", jpeg],
  ["image/tiff", (width, height) => tiff(width, height, true)],
  ["image/tiff", (width, height) => tiff(width, height, false)],
];

describe.each(FORMS)("%s", (type, make) => {
  test("tells its size without being unpacked", () => {
    expect(imageTypeOf(make(1654, 2339))).toBe(type);
    expect(imageSize(make(1654, 2339))).toEqual({ width: 1654, height: 2339 });
  });

  test("is as large as a page, or a logo or banner", () => {
    expect([make(1654, 2339), make(2339, 1654), make(1728, 1145)].map(isPageSized)).toEqual([true, true, true]);
    expect([make(400, 300), make(1600, 500), make(640, 905)].map(isPageSized)).toEqual([false, false, false]);
  });

  test("cut short is not passed by for its size", () => {
    const whole = make(10, 10);
    for (let length = 4; length < 24; length++) {
      expect(imageSize(whole.subarray(0, length))).toBeNull();
      expect(isPageSized(whole.subarray(0, length))).toBe(true);
    }
  });
});
