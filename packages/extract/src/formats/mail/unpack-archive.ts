import { DocumentTooLargeError } from "@foi-records/contract";
import { mediaTypeOf } from "../../metadata/attachments.js";
import { unpackEntry } from "../containers/unpack-entry.js";
import { readZipDirectory } from "../containers/zip-directory.js";
import { containerOf } from "../name-format.js";
import type { MailFile } from "./message.js";

/** Files of an archive that is attached; a bundle of letters has some dozens. */
const MAX_FILES = 200;
/** Unpacked bytes of all of them. */
const MAX_TOTAL_BYTES = 128 * 1024 * 1024;
/** Folders, and what a Mac puts beside the files. */
const NO_FILE = /\/$|(?:^|\/)(?:__MACOSX\/|\.)/;

/** True for an archive of files, which is no document in ZIP form. */
export function isArchive(bytes: Uint8Array): boolean {
  return containerOf(bytes)?.kind === "archive";
}

/** The files in an archive, their names behind its own; throws a typed error where it is damaged, sealed or too large. */
export async function unpackArchive({ name, bytes }: MailFile): Promise<readonly MailFile[]> {
  const entries = readZipDirectory(bytes).filter((entry) => !NO_FILE.test(entry.name));
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.length > MAX_FILES || total > MAX_TOTAL_BYTES)
    throw new DocumentTooLargeError(`The archive has ${entries.length} files with ${total} bytes.`);
  const files: MailFile[] = [];
  for (const entry of entries)
    files.push({
      name: `${name ?? "archive"}/${entry.name}`,
      mediaType: mediaTypeOf(entry.name),
      bytes: await unpackEntry(bytes, entry),
    });
  return files;
}
