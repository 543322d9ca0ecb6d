import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makePage } from "./make-page.js";
import type { MakePageOptions, PlacementName } from "./types.js";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "20" },
    seed: { type: "string", default: "1" },
    out: { type: "string", default: "pages" },
    format: { type: "string" },
    placement: { type: "string" },
    size: { type: "string" },
  },
});
const options: MakePageOptions = {
  ...(values.format === undefined ? {} : { format: values.format === "html" ? "html" : "text" }),
  ...(values.placement === undefined ? {} : { placement: values.placement as PlacementName }),
  ...(values.size === undefined ? {} : { size: Number(values.size) }),
};
mkdirSync(values.out, { recursive: true });
for (let index = 0; index < Number(values.count); index++) {
  const { name, format, bytes, labels } = makePage(Number(values.seed) + index, options);
  writeFileSync(join(values.out, `${name}.${format === "html" ? "html" : "txt"}`), bytes);
  writeFileSync(join(values.out, `${name}.json`), `${JSON.stringify(labels, null, 1)}\n`);
}
console.log(`${values.count} pages in ${values.out}`);
