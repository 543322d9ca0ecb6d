import type { FoiRecord, LearnedSite } from "@foi-records/contract";

/** What names a site. */
export type SiteKey = Pick<LearnedSite, "by" | "name">;

/** The sites that a document may be of, the surest first: the host it was read from, the host that it names, its authority. */
export function sitesOf({ source, authority }: Pick<FoiRecord, "source" | "authority">): readonly SiteKey[] {
  const hosts = [source.uri, source.canonical ?? ""].map(hostOf).filter((host) => host !== null);
  const keys: SiteKey[] = hosts.map((name) => ({ by: "host", name }));
  return authority === null ? keys : [...keys, { by: "authority", name: authority }];
}

function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return (protocol === "http:" || protocol === "https:") && hostname !== "" ? hostname : null;
}

/** One key for one site. */
export function keyOf({ by, name }: SiteKey): string {
  return `${by}\n${name}`;
}
