export * from "./document.js";
export * from "./errors.js";
export * from "./provision-id.js";
export * from "./record.js";
export * from "./rows.js";
export * from "./to-rows.js";
export * from "./vocabulary.js";
export * from "./warnings.js";
