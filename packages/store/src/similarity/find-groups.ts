import type { Tables } from "@foi-records/contract";
import type { Kysely } from "kysely";
import { likenessOf, loadSignatures } from "./load-signatures.js";
import type { Signature } from "./signature.js";

/** Bands read at a time. */
const PAGE = 500;
/** A record is compared with so many of the groups that share its band. */
const MOST_LEADERS = 32;
/** Signatures held at a time, some 1 KB each. */
const MOST_HELD = 50_000;

/**
 * Groups of records that are alike, each in order of id, the largest first. Records that share a band are compared in order
 * of id with the first record of each group in that band, band by band in order: which groups come out depends on the
 * records alone. A template that was sent to ten thousand authorities costs ten thousand comparisons, not fifty million.
 */
export async function findGroups(db: Kysely<Tables>, least: number): Promise<readonly (readonly string[])[]> {
  const groups = createGroups();
  const signatures = createCache(db);
  for await (const members of walkBuckets(db)) {
    const leaders: string[] = [];
    for (const member of members) {
      if (leaders.some((leader) => groups.rootOf(leader) === groups.rootOf(member))) continue;
      const like = await findLike(leaders, member, signatures, least);
      if (like !== undefined) groups.join(like, member);
      else if (leaders.length < MOST_LEADERS) leaders.push(member);
    }
  }
  return groups.list();
}

async function findLike(leaders: readonly string[], member: string, signatures: Signatures, least: number) {
  if (leaders.length === 0) return undefined;
  const own = await signatures(member);
  for (const leader of leaders) if (likenessOf(await signatures(leader), own).similarity >= least) return leader;
  return undefined;
}

type Signatures = (id: string) => Promise<readonly Signature[]>;

function createCache(db: Kysely<Tables>): Signatures {
  const held = new Map<string, readonly Signature[]>();
  return async (id) => {
    const known = held.get(id);
    if (known !== undefined) return known;
    const loaded = (await loadSignatures(db, [id])).get(id) ?? [];
    if (held.size >= MOST_HELD) held.clear();
    held.set(id, loaded);
    return loaded;
  };
}

/** The records of each band that several have, both in order. */
async function* walkBuckets(db: Kysely<Tables>): AsyncGenerator<readonly string[]> {
  for (let bands = await findShared(db, ""); bands.length > 0; bands = await findShared(db, bands.at(-1) ?? "")) {
    const rows = await db
      .selectFrom("signatureBands")
      .selectAll()
      .where("band", "in", bands)
      .orderBy("band")
      .orderBy("recordId")
      .execute();
    const buckets = new Map<string, string[]>();
    for (const { band, recordId } of rows) {
      const bucket = buckets.get(band) ?? [];
      buckets.set(band, bucket);
      bucket.push(recordId);
    }
    yield* buckets.values();
  }
}

async function findShared(db: Kysely<Tables>, after: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("signatureBands")
    .select("band")
    .where("band", ">", after)
    .groupBy("band")
    .having((eb) => eb.fn.countAll(), ">", 1)
    .orderBy("band")
    .limit(PAGE)
    .execute();
  return rows.map(({ band }) => band);
}

/** Joins records to groups; a group is named by its first record in order of id (union-find). */
function createGroups() {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    for (let at = id; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  return {
    rootOf,
    join(one: string, other: string) {
      const [first = one, second = other] = [rootOf(one), rootOf(other)].sort();
      if (first !== second) parents.set(second, first);
    },
    list() {
      const groups = new Map<string, string[]>();
      for (const id of [...parents.keys()].sort()) {
        const root = rootOf(id);
        const group = groups.get(root) ?? [root];
        groups.set(root, group);
        group.push(id);
      }
      return [...groups.values()].sort((a, b) => b.length - a.length || ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
    },
  };
}
