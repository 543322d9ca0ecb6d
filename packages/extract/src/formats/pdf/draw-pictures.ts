import type { Matrix } from "./matrix.js";

/** What is known of a page's pictures while it is drawn. */
export interface PictureTrack {
  /** Share of the page that they cover; more than one where they lie over each other. */
  covered: number;
  /** True where a place was set and nothing has been drawn in it since. */
  isOpen: boolean;
  /** True where words were drawn that nobody sees: those that OCR laid under its picture. */
  hasLayer: boolean;
}

/** A page that is a picture is covered by it at least so far; a scan set into a page of its own has margins. */
const MOST_OF_PAGE = 0.5;

export function createPictureTrack(): PictureTrack {
  return { covered: 0, isOpen: false, hasLayer: false };
}

/**
 * Counts the picture that stood in a place which is left with nothing drawn in it. pdf.js takes pictures out of the
 * operators when they are not to be decoded, and leaves the place of each: a square of one by one, made as large as it was.
 */
export function leavePlace(track: PictureTrack, ctm: Matrix, width: number, height: number): void {
  if (track.isOpen) track.covered += shareOf(ctm, width, height);
  track.isOpen = false;
}

function shareOf([a, b, c, d, e, f]: Matrix, width: number, height: number): number {
  const across = overlap([e, e + a, e + c, e + a + c], width);
  const down = overlap([f, f + b, f + d, f + b + d], height);
  return (across * down) / (width * height);
}

function overlap(corners: readonly number[], length: number): number {
  return Math.max(0, Math.min(length, Math.max(...corners)) - Math.max(0, Math.min(...corners)));
}

/** True for a page most of which is a picture that OCR has laid no words under. */
export function isPictured({ covered, hasLayer }: PictureTrack): boolean {
  return covered >= MOST_OF_PAGE && !hasLayer;
}
