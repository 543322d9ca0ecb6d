export * from "./exports/index.js";
export { openStore } from "./open-store.js";
export type * from "./store.js";
