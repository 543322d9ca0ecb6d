import { z } from "zod";

/** The parts of JSON Schema that zod writes for the contract. */
export interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly const?: string | number | boolean;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly SchemaNode[];
  readonly items?: SchemaNode | false;
  readonly prefixItems?: readonly SchemaNode[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly format?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

/** One field as the data dictionary prints it. */
export interface FieldRow {
  readonly name: string;
  readonly type: string;
  readonly values: readonly string[];
  readonly description: string;
}

const FORMATS: Readonly<Record<string, string>> = { date: "date", "date-time": "date and time" };
const REFERENCE = /^#\/\$defs\//;

/** A zod schema as JSON Schema, draft 2020-12; what JSON cannot hold (bytes) is left without a type. */
export function toSchemaNode(schema: z.ZodType): SchemaNode {
  return z.toJSONSchema(schema, { target: "draft-2020-12", unrepresentable: "any" }) as SchemaNode;
}

/** The fields of an object in order; a field that has no description of its own takes that of what it holds. */
export function describeFields(node: SchemaNode, definitions: Readonly<Record<string, SchemaNode>>): FieldRow[] {
  return Object.entries(node.properties ?? {}).map(([name, field]) => ({
    name,
    type: typeOf(field),
    values: valuesOf(field),
    description: field.description ?? definitions[nameOf(field) ?? ""]?.description ?? "",
  }));
}

/** The name of the definition that a node refers to. */
export function nameOf({ $ref }: SchemaNode): string | null {
  return $ref === undefined ? null : $ref.replace(REFERENCE, "");
}

/** What a field holds, in words; definitions are linked to their own tables. */
export function typeOf(node: SchemaNode): string {
  const name = nameOf(node);
  if (name !== null) return `[${name}](#${name.toLowerCase()})`;
  if (node.anyOf !== undefined) return [...new Set(node.anyOf.map(typeOf))].join(" or ");
  if (Array.isArray(node.type)) return node.type.join(" or ");
  if (node.type === "array") return typeOfList(node);
  if (typeof node.additionalProperties === "object") return `map of ${typeOf(node.additionalProperties)}`;
  return FORMATS[node.format ?? ""] ?? (typeof node.type === "string" ? node.type : "bytes");
}

function typeOfList({ items, prefixItems }: SchemaNode): string {
  if (prefixItems !== undefined) return `[${prefixItems.map(typeOf).join(", ")}]`;
  return typeof items === "object" ? `list of ${typeOf(items)}` : "list";
}

/** The closed list that a field's values are taken from; empty where any value of its type will do. */
function valuesOf(node: SchemaNode): readonly string[] {
  if (node.const !== undefined) return [String(node.const)];
  if (node.anyOf !== undefined) return node.anyOf.flatMap(valuesOf);
  if (typeof node.items === "object") return valuesOf(node.items);
  return node.enum ?? [];
}
