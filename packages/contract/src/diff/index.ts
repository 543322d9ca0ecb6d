export { diffRecords } from "./diff-records.js";
export type { FieldChange, JsonValue, LineCounts } from "./field-change.js";
