import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const OUTPUT = fileURLToPath(
  new URL("../../packages/extract/src/citations/statutes/provisions.generated.json", import.meta.url),
);

const factsSchema = z.object({
  provisions: z.array(
    z.object({
      id: z.string(),
      heading: z.string(),
      role: z.string(),
      test: z.string().nullable(),
      basis: z.string().nullable(),
      ncnd: z.boolean(),
    }),
  ),
});

/** Packs a file of provision facts into one word list and heading a provision, grouped by statute. */
export function packProvisions(source: unknown): Record<string, Record<string, string>> {
  const packed: Record<string, Record<string, string>> = {};
  for (const { id, heading, role, test, basis, ncnd } of factsSchema.parse(source).provisions) {
    const parts = id.split("/");
    const statute = parts.slice(0, 3).join("/");
    const words = [role, test, basis, ncnd ? "ncnd" : null].filter((word) => word !== null);
    packed[statute] ??= {};
    packed[statute][parts.slice(3).join("/")] = `${words.join(" ")}|${heading}`;
  }
  return packed;
}

const [, script, input] = process.argv;
if (script === fileURLToPath(import.meta.url) && input !== undefined) {
  const packed = packProvisions(JSON.parse(readFileSync(input, "utf8")));
  writeFileSync(OUTPUT, `${JSON.stringify(packed, null, 1)}\n`);
}
