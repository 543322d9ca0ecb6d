import { discoverFile } from "../file.js";
import { type FolderWalk, openNothing, walkFolder } from "../folder.js";
import { openFileInput } from "../input/byte-input.js";
import { isArchiveName } from "../name-endings.js";
import type { SourceItem } from "../source.js";
import type { Opening, SourceKind } from "../source-kind.js";

/** A folder with all that is in it: documents and archives by their endings. */
export const folderKind: SourceKind = {
  name: "folder",
  claims: ({ kind }) => kind === "folder",
  discover: ({ path }, opening) => walkFolder(path, toWalk(opening)),
  count: ({ path }, images) => countFiles(path, images),
};

/** How files are walked for a person: archives are opened, and of a pattern all that is no document by its name. */
export function toWalk(opening: Opening, opens = isArchiveName, wants: FolderWalk["wants"] = () => true): FolderWalk {
  const open = async function* (path: string): AsyncGenerator<SourceItem> {
    yield* discoverFile(await openFileInput(path), { mediaType: opening.mediaType, uri: null }, opening.search);
  };
  const { maxBytes, images } = opening.search;
  return { maxBytes, images, open, opens, wants };
}

/** Names are read twice, once to know how many there are: that costs little and gives the time left. */
export async function countFiles(
  folder: string,
  images: boolean,
  opens = isArchiveName,
  wants: FolderWalk["wants"] = () => true,
): Promise<number | null> {
  let opened = 0;
  let count = 0;
  const countWanted = (path: string): boolean => {
    const isWanted = wants(path);
    if (isWanted && opens(path)) opened += 1;
    return isWanted;
  };
  const walk: FolderWalk = { maxBytes: 0, images, opens: () => false, open: openNothing, wants: countWanted };
  for await (const { skipped } of walkFolder(folder, walk)) {
    if (opened > 0) return null;
    if (skipped === null) count += 1;
  }
  return opened > 0 ? null : count;
}
