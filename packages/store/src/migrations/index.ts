import type { Migration } from "kysely";
import { initial } from "./0001-initial.js";
import { captures } from "./0002-captures.js";
import { similarity } from "./0003-similarity.js";
import { validators } from "./0004-validators.js";
import { search } from "./0005-search.js";

/** Every migration by its name, in the order in which they run; a released one is never edited. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-initial": initial,
  "0002-captures": captures,
  "0003-similarity": similarity,
  "0004-validators": validators,
  "0005-search": search,
};
