export { createFolderSource, type FolderSourceOptions } from "./folder.js";
export type { LoadedItem, Source, SourceItem } from "./source.js";
