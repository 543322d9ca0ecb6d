import CFB from "cfb";

/** Writes a compound file (OLE) of these streams; a path may go through storages. */
export function makeCompound(streams: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const [path, content] of Object.entries(streams)) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    CFB.utils.cfb_add(file, `/${path}`, Buffer.from(bytes) as never);
  }
  const written = CFB.write(file, { type: "buffer" });
  return Uint8Array.from(written as unknown as Uint8Array);
}
