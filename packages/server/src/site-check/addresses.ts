import {BlockList, isIP, isIPv4} from 'node:net';

/**
 * What is no one's public address, by the IANA special-purpose address registries (iana.org, as of
 * November 2026): this host, private, shared, loopback, link-local with clouds' metadata, documentation,
 * benchmarks, relays, multicast, reserved.
 */
const special4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.31.196.0/24', '192.52.193.0/24', '192.88.99.0/24'],
  ...['192.168.0.0/16', '192.175.48.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
];

/**
 * Of IPv6 only global unicast is public, without protocol assignments and Teredo, documentation, and
 * 6to4, which has an IPv4 address inside. Mapped, translated (NAT64) and local addresses are outside it.
 */
const global6 = ['2000::/3'];
const special6 = ['2001::/23', '2001:db8::/32', '2002::/16', '2620:4f:8000::/48', '3fff::/20'];

function listOf(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network, bits] = range.split('/');
    list.addSubnet(network!, Number(bits), family);
  }
  return list;
}

const [closed4, open6, closed6] = [
  listOf(special4, 'ipv4'),
  listOf(global6, 'ipv6'),
  listOf(special6, 'ipv6'),
];

/** Whether an address, IPv4 or IPv6 as text, is one of the public internet. */
export function isPublic(address: string): boolean {
  if (!isIP(address)) return false;
  if (isIPv4(address)) return !closed4.check(address, 'ipv4');
  return open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6');
}
