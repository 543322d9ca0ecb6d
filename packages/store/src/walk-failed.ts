import type { ErrorCode, Tables } from "@foi-records/contract";
import type { Kysely } from "kysely";
import type { FailedDocument, FailedSelection } from "./store.js";
import { PAGE_SIZE, walkPages } from "./walk-rows.js";

/** Walks current captures that gave no record, in order of id. */
export async function* walkFailed(db: Kysely<Tables>, { codes }: FailedSelection = {}): AsyncGenerator<FailedDocument> {
  const pages = walkPages((after) =>
    db
      .selectFrom("documents")
      .select([
        "id",
        "uri",
        "sha256",
        "state",
        "errorCode",
        "errorMessage",
        "extractorVersion",
        "attempts",
        "updatedAt",
      ])
      .where("isCurrent", "=", 1)
      .where("state", "in", ["failed", "deferred"])
      .where("id", ">", after)
      .$if(codes !== undefined, (query) => query.where("errorCode", "in", codes ?? []))
      .orderBy("id")
      .limit(PAGE_SIZE)
      .execute(),
  );
  for await (const page of pages) {
    for (const { state, errorCode, errorMessage, extractorVersion, ...row } of page) {
      yield {
        ...row,
        state: state as FailedDocument["state"],
        code: errorCode as ErrorCode,
        message: errorMessage ?? "",
        extractorVersion: extractorVersion ?? "",
      };
    }
  }
}
