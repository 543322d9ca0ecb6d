const OFFICE =
  /\b(?:council|borough|trust|police|constabulary|university|college|school|academy|department|ministry|board|authority|agency|commission|executive|partnership|service|office of|government|nhs|museum|library|parliament|assembly|association|company|limited|ltd|plc)\b/i;

/** True for a name that a body goes by, not a person: what a sender or the owner of a program calls himself may be either. */
export function isOfficeName(name: string): boolean {
  return OFFICE.test(name);
}
