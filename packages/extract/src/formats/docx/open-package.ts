import { DocumentTooLargeError, UnreadableDocumentError } from "@foi-records/contract";
import { unpackEntry } from "../containers/unpack-entry.js";
import { readZipDirectory, type ZipEntry } from "../containers/zip-directory.js";
import { parseXml } from "./parse-xml.js";

/** A link from one part of a package to another, or to an address outside. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `header`, `styles`, `hyperlink`. */
  readonly type: string;
  /** The path of a part, or an address. */
  readonly target: string;
}

/** The parts of a Word document. */
export interface WordPackage {
  /** The path of the part that holds the letter. */
  readonly main: string;
  /** Paths of its pictures, which may be pictures of pages. */
  readonly pictures: readonly string[];
  /** A part's bytes; null where the package has none of that path. */
  part(path: string): Promise<Uint8Array | null>;
  /** Where a part leads to. */
  relationsOf(path: string): Promise<readonly Relation[]>;
}

/** Unpacked bytes of all parts that are read. */
const MAX_TOTAL_BYTES = 128 * 1024 * 1024;
const USUAL_MAIN = "word/document.xml";
const PICTURE = /^word\/media\//;
const LEADING_SLASH = /^\//;

/** Opens the zip archive that a Word document is. */
export async function openPackage(bytes: Uint8Array): Promise<WordPackage> {
  const entries = new Map(readZipDirectory(bytes).map((entry) => [entry.name.toLowerCase(), entry]));
  const part = createReader(bytes, entries);
  const relationsOf = async (path: string): Promise<readonly Relation[]> =>
    readRelations(await part(relationsPath(path)), folderOf(path));
  const main = (await relationsOf("")).find(({ type }) => type === "officeDocument")?.target ?? USUAL_MAIN;
  if (!entries.has(main.toLowerCase())) throw new UnreadableDocumentError(`The Word document has no part ${main}.`);
  const pictures = [...entries.keys()].filter((name) => PICTURE.test(name));
  return { main, pictures, part, relationsOf };
}

function createReader(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): WordPackage["part"] {
  let left = MAX_TOTAL_BYTES;
  return async (path) => {
    const entry = entries.get(path.toLowerCase());
    if (entry === undefined) return null;
    left -= entry.size;
    if (left < 0) throw new DocumentTooLargeError(`Its parts hold more than ${MAX_TOTAL_BYTES} bytes.`);
    return unpackEntry(bytes, entry);
  };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function relationsPath(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

function readRelations(bytes: Uint8Array | null, folder: string): readonly Relation[] {
  const relations: Relation[] = [];
  if (bytes === null) return relations;
  parseXml(bytes, {
    open: (name, attributes) => {
      const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributes;
      if (name !== "Relationship" || target === "") return;
      const path = mode === "External" ? target : resolvePath(folder, target);
      relations.push({ id, type: type.slice(type.lastIndexOf("/") + 1), target: path });
    },
    close: () => undefined,
  });
  return relations;
}

/** Paths are relative to the folder of the part that leads there, or to the package. */
function resolvePath(folder: string, target: string): string {
  if (target.startsWith("/")) return target.replace(LEADING_SLASH, "");
  const parts: string[] = [];
  for (const part of `${folder}${target}`.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
