export { CSV_TABLES, exportCsv, exportCsvFolder } from "./csv.js";
export { exportJsonl } from "./jsonl.js";

/** Formats that a store can be exported in. */
export const EXPORT_FORMATS = ["jsonl", "csv"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
