export { type CompareOptions, compareReadings } from "./compare-readings.js";
export type { Comparison, Example, FieldTally } from "./comparison.js";
export { type Agreement, findAgreements } from "./find-agreements.js";
