import { ERROR_CODES, WARNING_CODES } from "@foi-records/contract";
import { writeMarkdownTable } from "./markdown-table.js";

const INTRODUCTION = `# Errors and warnings

Generated from \`packages/contract/src/errors.ts\` and \`warnings.ts\` by \`npm run generate\`; do not edit.

An error stops the work on one document, or a command; it stands in the ledger (\`documents.error_code\`) and on standard error.
A warning stops nothing; it stands in the record (\`warnings\`) beside the value in doubt. No code is ever used again for
another meaning.`;

/** The page that lists every error and warning code. */
export function writeErrorsPage(): string {
  const errors = Object.entries(ERROR_CODES).map(([code, { meaning, action }]) => [`\`${code}\``, meaning, action]);
  const warnings = Object.entries(WARNING_CODES).map(([code, meaning]) => [`\`${code}\``, meaning]);
  const parts = [
    INTRODUCTION,
    "## Errors",
    writeMarkdownTable(["Code", "What it means", "What to do"], errors),
    "## Warnings",
    writeMarkdownTable(["Code", "What it means"], warnings),
  ];
  return `${parts.join("\n\n")}\n`;
}
