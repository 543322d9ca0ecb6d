import { lookup as lookUp } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { FetchRefusedError } from "@foi-records/contract";

/** Networks that are not the public internet: this machine, homes and offices, links, tests, groups. */
const NOT_PUBLIC: readonly (readonly [network: string, bits: number, family: "ipv4" | "ipv6"])[] = [
  ["0.0.0.0", 8, "ipv4"],
  ["10.0.0.0", 8, "ipv4"],
  ["100.64.0.0", 10, "ipv4"],
  ["127.0.0.0", 8, "ipv4"],
  ["169.254.0.0", 16, "ipv4"],
  ["172.16.0.0", 12, "ipv4"],
  ["192.0.0.0", 24, "ipv4"],
  ["192.0.2.0", 24, "ipv4"],
  ["192.88.99.0", 24, "ipv4"],
  ["192.168.0.0", 16, "ipv4"],
  ["198.18.0.0", 15, "ipv4"],
  ["198.51.100.0", 24, "ipv4"],
  ["203.0.113.0", 24, "ipv4"],
  ["224.0.0.0", 3, "ipv4"],
  ["::", 127, "ipv6"],
  ["64:ff9b::", 96, "ipv6"],
  ["64:ff9b:1::", 48, "ipv6"],
  ["100::", 64, "ipv6"],
  ["2001::", 23, "ipv6"],
  ["2001:db8::", 32, "ipv6"],
  ["2002::", 16, "ipv6"],
  ["fc00::", 7, "ipv6"],
  ["fe80::", 10, "ipv6"],
  ["fec0::", 10, "ipv6"],
  ["ff00::", 8, "ipv6"],
];

const blocked = new BlockList();
for (const [network, bits, family] of NOT_PUBLIC) blocked.addSubnet(network, bits, family);
const MAPPED = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i;
const BRACKETS = /^\[|\]$/g;

/** True for an IP address that does not lead into the public internet; an IPv4 address in IPv6 dress is looked at itself. */
export function isPrivateAddress(address: string): boolean {
  const plain = MAPPED.exec(address)?.[1] ?? address;
  const version = isIP(plain);
  if (version === 0) return true;
  return blocked.check(plain, version === 6 ? "ipv6" : "ipv4") || isMappedHex(plain);
}

/** `::ffff:7f00:1`, which is 127.0.0.1. */
function isMappedHex(address: string): boolean {
  return address.toLowerCase().startsWith("::ffff:") && !MAPPED.test(address);
}

/** Refuses an address whose host is written as a private IP address: such a host is never looked up. */
export function checkHost({ hostname }: URL): void {
  const host = hostname.replace(BRACKETS, "");
  if (isIP(host) !== 0 && isPrivateAddress(host)) throw refusal(hostname);
}

/** Looks a host up and refuses private addresses, at the moment of connecting: a name may lead elsewhere the next time. */
export const lookUpPublic: LookupFunction = (hostname, options, callback) => {
  lookUp(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, "", 0);
    const open = addresses.filter(({ address }) => !isPrivateAddress(address));
    const [first] = open;
    if (first === undefined) return callback(refusal(hostname), "", 0);
    // Node asks for all addresses, or for one, and wants its answer in that form.
    if (options.all === true) callback(null, open);
    else callback(null, first.address, first.family);
  });
};

function refusal(host: string): FetchRefusedError {
  return new FetchRefusedError(`${host} is an address of a private network`);
}
