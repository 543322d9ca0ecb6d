import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { ConfigError } from "@foi-records/contract";

/** What a worker answers to those who watch it. */
export interface MetricsSource {
  /** The metrics as Prometheus reads them. */
  read(): Promise<{ readonly contentType: string; readonly text: string }>;
  /** Rejects where the worker could not work now. */
  check(): Promise<void>;
}

const CHECK_MS = 3000;

/** A server of `/metrics` and `/healthz`. */
export interface MetricsServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on a port; throws `CONFIG` where it is taken. */
export async function serveMetrics(source: MetricsSource, host: string, port: number): Promise<MetricsServer> {
  const server = createServer(async (request, response) => {
    try {
      if (request.url === "/metrics") return await answerMetrics(source, response);
      if (request.url === "/healthz") return await answerHealth(source, response);
      response.writeHead(404).end("There is /metrics and /healthz.\n");
    } catch (error) {
      response.writeHead(503).end(`${error instanceof Error ? error.message : error}\n`);
    }
  });
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (cause) {
    throw new ConfigError(`--metrics-port: ${cause instanceof Error ? cause.message : cause}`);
  }
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function answerMetrics(source: MetricsSource, response: ServerResponse): Promise<void> {
  const { contentType, text } = await source.read();
  response.writeHead(200, { "content-type": contentType }).end(text);
}

async function answerHealth(source: MetricsSource, response: ServerResponse): Promise<void> {
  // A queue that is away is waited for elsewhere; who asks after the health of a worker wants to know now.
  const late = sleep(CHECK_MS, undefined, { ref: false }).then(() => Promise.reject(new Error("no answer in time")));
  await Promise.race([source.check(), late]);
  response.writeHead(200).end("ok\n");
}
