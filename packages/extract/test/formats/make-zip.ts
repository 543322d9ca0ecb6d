import { strToU8, zipSync } from "fflate";

/** Zips these entries; the same entries give the same bytes. */
export function makeZip(entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(entries).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 2), level: 6 });
}

/** The bytes with one 32-bit number of each directory entry replaced, as a lying archive has it. */
export function lieInDirectory(zip: Uint8Array, name: string, field: "size" | "packedSize", value: number): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    const found = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    if (found === name) view.setUint32(at + (field === "size" ? 24 : 20), value, true);
  }
  return bytes;
}
