import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { ConfigError } from "@foi-records/contract";
import { z } from "zod";
import { buildBoard } from "../board/build-board.js";
import type { CliCommand } from "../cli-command.js";
import { EXIT_CODES } from "../exit-codes.js";
import { parseOptions } from "../parse-options.js";
import { watchOnSignal } from "../stop-on-signal.js";
import { tell } from "../terminal.js";
import { useWork } from "../use-work.js";

const optionsSchema = z.object({
  port: z.coerce.number("must be a number").int().min(0).max(65_535).default(8090),
  host: z.string().min(1).default("127.0.0.1"),
  readOnly: z.boolean().default(false),
});

/** `foi board`: the queue in a browser. */
export const boardCommand: CliCommand = {
  declare: (command) =>
    command
      .option("--port <port>", "the port to answer on (default: 8090); 0 takes a free one")
      .option("--host <address>", "the address to answer on (default: 127.0.0.1, this machine alone)")
      .option("--read-only", "show jobs; let nobody retry, remove or pause"),
  examples: [
    ["foi board", "print an address with a new token; open it in a browser on this machine"],
    ["BOARD_TOKEN_FILE=/run/secrets/board foi board --read-only", "a token that stays, from a file"],
  ],
  run: async ({ options, config }) => {
    const { port, host, readOnly } = parseOptions(optionsSchema, options);
    const token = config.BOARD_TOKEN ?? randomBytes(18).toString("base64url");
    await useWork(config, async (work) => {
      const app = buildBoard(work, { token, readOnly });
      const address = await app.listen({ port, host }).catch((cause: unknown) => {
        throw new ConfigError(`--port: ${cause instanceof Error ? cause.message : cause}`);
      });
      // A token that the person has set is theirs to know, and need not stand in a log.
      tell(config.BOARD_TOKEN === undefined ? `${address}/?token=${token}` : `${address}/?token=… (BOARD_TOKEN)`);
      try {
        await watchOnSignal((signal) => once(signal, "abort"));
      } finally {
        await app.close();
      }
    });
    return EXIT_CODES.OK.code;
  },
};
