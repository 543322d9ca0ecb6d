/** Ids and classes of consent banners. */
export const BANNER_NAMES: readonly string[] = [];
