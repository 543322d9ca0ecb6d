import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

const COOKIE = "foi_board";
const BEARER = /^Bearer (.+)$/;
const HOURS = 12;

/**
 * Lets in who brings the token: as `?token=…` once, which becomes a cookie that scripts cannot read and other sites
 * cannot send, or as a bearer token. `open` names paths that anyone may ask for.
 */
export function guardByToken(app: FastifyInstance, token: string, open: readonly string[]): void {
  // Hashes are compared, so that neither length nor time tells anything of the token, and the cookie is not the token.
  const right = hash(token);
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(SAFE_HEADERS);
    const url = new URL(request.url, "http://board");
    if (open.includes(url.pathname)) return;
    const brought = url.searchParams.get("token");
    if (brought !== null) return same(hash(brought), right) ? letIn(reply, url, right) : refuse(reply);
    if (!same(credentialOf(request), right)) return refuse(reply);
  });
}

const SAFE_HEADERS = {
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "cache-control": "no-store",
};

function hash(text: string): Buffer {
  return createHash("sha256").update(`foi-board:${text}`).digest();
}

function same(brought: Buffer | null, right: Buffer): boolean {
  return brought !== null && brought.length === right.length && timingSafeEqual(brought, right);
}

function credentialOf({ headers }: FastifyRequest): Buffer | null {
  const bearer = BEARER.exec(headers.authorization ?? "")?.[1];
  if (bearer !== undefined) return hash(bearer);
  const pairs = (headers.cookie ?? "").split(";").map((pair) => pair.trim().split("="));
  const value = pairs.find(([name]) => name === COOKIE)?.[1];
  return value === undefined ? null : Buffer.from(value, "hex");
}

/** The address that the person keeps has no token in it. */
function letIn(reply: FastifyReply, url: URL, right: Buffer): FastifyReply {
  url.searchParams.delete("token");
  const attributes = `HttpOnly; SameSite=Strict; Path=/; Max-Age=${HOURS * 3600}`;
  return reply
    .header("set-cookie", `${COOKIE}=${right.toString("hex")}; ${attributes}`)
    .redirect(`${url.pathname}${url.search}`, 303);
}

function refuse(reply: FastifyReply): FastifyReply {
  return reply
    .code(401)
    .type("text/plain")
    .send("Open the address that 'foi board' printed, with ?token=… at its end.\n");
}
