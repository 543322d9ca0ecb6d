import type { CommandEntry } from "../cli-command.js";

/** Every command, in the order in which `foi --help` lists them. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "extract",
    summary: "read documents and print one record a line",
    load: async () => (await import("./extract.js")).extractCommand,
  },
  {
    name: "clean",
    summary: "print the text without menus, banners and footers",
    load: async () => (await import("./clean.js")).cleanCommand,
  },
  {
    name: "cite",
    summary: "print the provisions that a text cites",
    load: async () => (await import("./cite.js")).citeCommand,
  },
  {
    name: "ingest",
    summary: "read files and folders into a store",
    load: async () => (await import("./ingest.js")).ingestCommand,
  },
  {
    name: "worker",
    summary: "read what is queued, on any number of machines",
    load: async () => (await import("./worker.js")).workerCommand,
  },
  {
    name: "status",
    summary: "tell how far the work has come",
    load: async () => (await import("./status.js")).statusCommand,
  },
  {
    name: "failed",
    summary: "list what could not be read, why, and whether a retry can help",
    load: async () => (await import("./failed.js")).failedCommand,
  },
  {
    name: "retry",
    summary: "try again what failed",
    load: async () => (await import("./retry.js")).retryCommand,
  },
  {
    name: "board",
    summary: "show the queue in a browser, behind a token",
    load: async () => (await import("./board.js")).boardCommand,
  },
  {
    name: "reprocess",
    summary: "read kept documents again, or tell what reading them again would change",
    load: async () => (await import("./reprocess.js")).reprocessCommand,
  },
  {
    name: "search",
    summary: "find records of a store by their words",
    load: async () => (await import("./search.js")).searchCommand,
  },
  {
    name: "show",
    summary: "print one record of a store for reading",
    load: async () => (await import("./show.js")).showCommand,
  },
  {
    name: "stats",
    summary: "count the records of a store by outcome, provision, authority and year",
    load: async () => (await import("./stats.js")).statsCommand,
  },
  {
    name: "export",
    summary: "write the records of a store to JSON Lines or CSV",
    load: async () => (await import("./export.js")).exportCommand,
  },
  {
    name: "similar",
    summary: "find letters of one template and answers to one request",
    load: async () => (await import("./similar.js")).similarCommand,
  },
  {
    name: "learn",
    summary: "find the lines that sites print beside their letters, for --profile",
    load: async () => (await import("./learn.js")).learnCommand,
  },
  {
    name: "evaluate",
    summary: "score the extractor over documents whose records are known",
    load: async () => (await import("./evaluate.js")).evaluateCommand,
  },
];
