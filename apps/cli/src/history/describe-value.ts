import type { JsonValue } from "@foi-records/contract";
import { nameProvision } from "../name-provision.js";

/** Fields whose values are ids of provisions. */
const PROVISION_FIELDS: ReadonlySet<string> = new Set(["questions.exemptions", "citations.provisions"]);
/** The values by which a whole item is told, in this order, by its list. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  questions: ["question", "status", "answer"],
  citations: ["role", "provisions"],
  exemptions: ["title", "publicInterest", "harm"],
  attachments: ["uri"],
  warnings: ["message"],
};

/** A value of a record in words, for the terminal; `field` says what it is a value of. */
export function describeValue(field: string, value: JsonValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return PROVISION_FIELDS.has(field) ? nameProvision(value) : value;
  if (typeof value !== "object") return String(value);
  if (isList(value)) return describeList(field, value);
  return describeObject(field, value);
}

/** What an item of a list is called: provisions by the names that people use. */
export function nameItem(field: string, item: string): string {
  return field.startsWith("exemptions") ? nameProvision(item) : item;
}

function isList(value: object): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function describeList(field: string, values: readonly JsonValue[]): string {
  if (field === "evidence") return values.map((span) => (span as readonly number[]).join("–")).join(", ");
  return values.map((value) => describeValue(field, value)).join(", ");
}

function describeObject(field: string, value: Readonly<Record<string, JsonValue | undefined>>): string {
  if (field === "questions.figures") return describeValue(field, value["text"]);
  if (field === "questions.table") return describeTable(value);
  const told = TOLD[field];
  const parts = told === undefined ? Object.entries(value) : told.map((key) => [key, value[key]] as const);
  return parts
    .map(([key, part]) => [key, describeValue(`${field}.${key}`, part)] as const)
    .filter(([, text]) => text !== "")
    .map(([key, text]) => (told === undefined ? `${key} ${text}` : text))
    .join(told === undefined ? "; " : "\n");
}

function describeTable({ header, rows }: Readonly<Record<string, JsonValue | undefined>>): string {
  const lines = [header, ...((rows ?? []) as readonly JsonValue[])] as readonly (readonly string[])[];
  return lines
    .filter((cells) => cells.length > 0)
    .map((cells) => cells.join(" | "))
    .join("\n");
}
