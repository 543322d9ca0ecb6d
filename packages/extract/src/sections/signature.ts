/** Lines of a signature below its writer's name. */
export const MOST_SIGNATURE = 6;

const LONGEST_NAME = 40;
const NAME = /^[\p{L}.,’' -]+$/u;

/** True for a short line of words that may be a name and nothing else. */
export function isNameAlone(text: string): boolean {
  return text.length <= LONGEST_NAME && NAME.test(text);
}
