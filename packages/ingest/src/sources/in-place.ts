import { FoiRecordsError } from "@foi-records/contract";

/** The same error, its message told with the place where it happened. */
export function inPlace(error: FoiRecordsError, place: string): FoiRecordsError {
  const { code, retryable, message } = error;
  return new FoiRecordsError(code, `${place}: ${message}${message.endsWith(".") ? "" : "."}`, {
    retryable,
    cause: error,
  });
}
