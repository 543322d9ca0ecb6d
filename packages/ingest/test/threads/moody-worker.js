/** Stands in for the extractor in a thread: what a document says, it does. */
// biome-ignore lint/style/noDefaultExport: a thread runs a module's default export.
export default (raws) => Promise.allSettled(raws.map(moody));

async function moody(raw) {
  const mood = new TextDecoder().decode(raw.bytes);
  const how = `requires ES modules: ${process.features.require_module === true}`;
  if (mood.includes("how loaded")) return { records: [], diagnostics: [{ code: "READ", message: how }] };
  if (mood.includes("loop")) for (;;);
  if (mood.includes("hungry")) {
    const eaten = [];
    for (;;) eaten.push(new Array(100_000).fill({}).map(() => ({})));
  }
  if (mood.includes("exit")) process.exit(3);
  if (mood.includes("typed")) throw { code: "UNSUPPORTED_FORMAT", message: "It is a picture.", retryable: false };
  if (mood.includes("fault")) throw new TypeError("x is not a function");
  return { records: [], diagnostics: [{ code: "READ", message: mood }] };
}
