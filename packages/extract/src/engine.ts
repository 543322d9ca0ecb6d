import { setFlagsFromString } from "node:v8";

/**
 * The engine takes each pattern twice otherwise: it reads it as a list of steps for its first run and makes machine code of it for
 * the second. Some thousand patterns run here, most of them for every page. See ADR 0029.
 */
setFlagsFromString("--no-regexp-tier-up");
