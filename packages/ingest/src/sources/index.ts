export type { FieldOptions, SearchOptions } from "./container.js";
export { CONTAINER_KINDS } from "./containers.js";
export { DEFAULT_FETCH, type FetchOptions } from "./fetch/fetch-options.js";
export { createFolderSource, DEFAULT_MAX_BYTES, type FolderSourceOptions } from "./folder.js";
export { type OpenedSource, type OpenSourceOptions, openSource } from "./open-source.js";
export type { LoadedItem, SearchCounts, Source, SourceItem } from "./source.js";
export { SOURCE_KINDS } from "./source-kinds.js";
