import { foiRecordSchema, LIST_SEPARATOR, ROW_SCHEMAS, toColumnName } from "@foi-records/contract";
import { describeFields, type FieldRow, nameOf, type SchemaNode, toSchemaNode } from "./describe-schema.js";
import { writeMarkdownTable } from "./markdown-table.js";

const INTRODUCTION = `# Data dictionary

Generated from the schemas in \`packages/contract\` by \`npm run generate\`; do not edit.

The first part describes the record as JSON (\`foi extract\`, \`foi export --format jsonl\`), the second the tables of a store
and the files of \`foi export --format csv\`. Every field is always there; a value that the page does not state is null.`;

const TABLES_INTRODUCTION = `## Tables

The same names head the columns of CSV files. In CSV an empty field is a null; a column that holds a list joins its values
with \`${LIST_SEPARATOR}\`. Values are given as they are printed, without any escape but the quotes of CSV: see the note on
spreadsheets in [the threat model](threat-model.md#csv-injection).`;

/** The page that describes every field of the record and every column of the tables. */
export function writeDataDictionary(): string {
  const schema = toSchemaNode(foiRecordSchema);
  const definitions = schema.$defs ?? {};
  const root = nameOf(schema) ?? "";
  const others = Object.keys(definitions).filter((name) => name !== root);
  const parts = [root, ...others].map((name) => describePart(name, definitions));
  return `${[INTRODUCTION, "## Record", ...parts, TABLES_INTRODUCTION, ...describeTables()].join("\n\n")}\n`;
}

function describePart(name: string, definitions: Readonly<Record<string, SchemaNode>>): string {
  const node = definitions[name] ?? {};
  const rows = describeFields(node, definitions);
  const lines = [`### ${name}`, ...(node.description === undefined ? [] : [node.description])];
  return [...lines, ...(rows.length === 0 ? [] : [writeTable("Field", rows)])].join("\n\n");
}

function describeTables(): string[] {
  return Object.entries(ROW_SCHEMAS).map(([key, rowSchema]) => {
    const node = toSchemaNode(rowSchema);
    const rows = describeFields(node, node.$defs ?? {}).map((row) => ({ ...row, name: toColumnName(row.name) }));
    return `### Table \`${toColumnName(key)}\`\n\n${node.description ?? ""}\n\n${writeTable("Column", rows)}`;
  });
}

function writeTable(head: string, rows: readonly FieldRow[]): string {
  const cells = rows.map(({ name, type, values, description }) => [
    `\`${name}\``,
    type,
    values.map((value) => `\`${value}\``).join(", "),
    description,
  ]);
  return writeMarkdownTable([head, "Type", "Values", "Description"], cells);
}
