export * from "./exports/index.js";
export { openStore } from "./open-store.js";
export type * from "./store.js";
export { hideSecrets } from "./store-address.js";
export type { Batching } from "./write-queue.js";
