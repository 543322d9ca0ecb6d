import { StoreUnavailableError } from "@foi-records/contract";

/** The database itself is gone, so that no other write would do better; a statement that it refused is the plain error. */
export class LostStoreError extends StoreUnavailableError {}
