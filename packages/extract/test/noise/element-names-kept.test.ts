import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { signalOf } from "../../src/noise/element-signals.js";

const PAGES = 60;
const LETTERS = 1_000_000;

describe("the names of elements that are kept", () => {
  it("do not keep the pages that they were cut out of", () => {
    setFlagsFromString("--expose-gc");
    const collect: () => void = runInNewContext("gc");
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let page = 0; page < PAGES; page++) {
      const text = Buffer.alloc(LETTERS, `<div class="a-name-of-the-page-${page}-and-no-other">`).toString("latin1");
      signalOf("div", { class: text.slice(12, text.indexOf('"', 12)) });
    }
    collect();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan((PAGES * LETTERS) / 4);
  });
});
