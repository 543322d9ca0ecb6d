import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ERROR_CODES, foiRecordSchema, ROW_SCHEMAS, toColumnName, WARNING_CODES } from "@foi-records/contract";
import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { writeDataDictionary } from "../../src/generate/data-dictionary.js";
import { describeFields, toSchemaNode } from "../../src/generate/describe-schema.js";
import { writeErrorsPage } from "../../src/generate/errors-page.js";
import { hashSources, writeExtractorVersion } from "../../src/generate/extractor-version.js";
import { writeMarkdownTable } from "../../src/generate/markdown-table.js";
import { findStale } from "../../src/generate-docs.js";

describe("writeDataDictionary", () => {
  const page = writeDataDictionary();

  it("has every field of the record and every column of every table", () => {
    for (const field of Object.keys(foiRecordSchema.shape)) expect(page).toContain(`| \`${field}\` |`);
    for (const [table, { shape }] of Object.entries(ROW_SCHEMAS)) {
      expect(page).toContain(`### Table \`${toColumnName(table)}\``);
      for (const key of Object.keys(shape)) expect(page).toContain(`| \`${toColumnName(key)}\` |`);
    }
  });

  it("describes each of them", () => {
    const undescribed = page.split("\n").filter((line) => line.startsWith("| `") && line.endsWith("|  |"));
    expect(undescribed).toEqual([]);
  });

  it("links only to headings that are on the page", () => {
    const headings = [...page.matchAll(/^### (\w+)$/gm)].map(([, name]) => name?.toLowerCase());
    for (const [, target] of page.matchAll(/\]\(#(\w+)\)/g)) expect(headings).toContain(target);
  });
});

describe("describeFields", () => {
  it("tells types, closed lists and nulls", () => {
    const schema = z.object({
      day: z.iso.date().nullable().meta({ description: "A day." }),
      words: z.array(z.enum(["yes", "no"])).meta({ description: "Words." }),
      bytes: z.custom<Uint8Array>().meta({ description: "Bytes." }),
    });
    expect(describeFields(toSchemaNode(schema), {})).toEqual([
      { name: "day", type: "date or null", values: [], description: "A day." },
      { name: "words", type: "list of string", values: ["yes", "no"], description: "Words." },
      { name: "bytes", type: "bytes", values: [], description: "Bytes." },
    ]);
  });
});

describe("writeMarkdownTable", () => {
  it("keeps a bar inside its cell", () => {
    expect(writeMarkdownTable(["A", "B"], [["x | y", "z"]])).toBe("| A | B |\n|---|---|\n| x \\| y | z |");
  });
});

describe("writeErrorsPage", () => {
  it("has every code", () => {
    const page = writeErrorsPage();
    for (const code of [...Object.keys(ERROR_CODES), ...Object.keys(WARNING_CODES)])
      expect(page).toContain(`\`${code}\``);
  });
});

describe("writeExtractorVersion", () => {
  async function makePackage(rule: string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "foi-package-"));
    await mkdir(join(folder, "src/noise"), { recursive: true });
    await writeFile(join(folder, "package.json"), '{"version":"1.2.3"}');
    await writeFile(join(folder, "src/noise/rule.ts"), rule);
    await writeFile(join(folder, "src/version.ts"), `old ${rule}`);
    return folder;
  }

  it("changes with a changed rule and with nothing else", async () => {
    const hash = await hashSources(join(await makePackage("a\nb\n"), "src"));
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await hashSources(join(await makePackage("a\r\nb\r\n"), "src"))).toBe(hash);
    expect(await hashSources(join(await makePackage("a\nc\n"), "src"))).not.toBe(hash);
  });

  it("takes the version from the package and is a module that stands", async () => {
    const folder = await makePackage("a");
    const content = await writeExtractorVersion(folder);
    expect(content).toContain('version: "1.2.3"');
    const file = { path: "src/version.ts", content };
    expect(await findStale(folder, [file])).toEqual([file]);
    await writeFile(join(folder, file.path), content);
    expect(await findStale(folder, [file])).toEqual([]);
    expect(await hashSources(join(folder, "src"))).toBe(content.match(/sha256:(\w+)/)?.[1]);
  });
});
