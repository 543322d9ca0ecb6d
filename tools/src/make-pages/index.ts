export { makePage } from "./make-page.js";
export { createRandom } from "./random.js";
export * from "./types.js";
