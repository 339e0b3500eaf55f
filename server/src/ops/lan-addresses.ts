import type { NetworkInterfaceInfo } from 'node:os';
import { networkInterfaces } from 'node:os';

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/**
 * The addresses by which other devices of the same network find this machine, likeliest first: those of networks that
 * exist within the machine alone, and of tunnels, come last. An address that a machine gave itself, for want of a
 * network, leads nowhere.
 */
export function lanAddresses(interfaces: Interfaces = networkInterfaces()): readonly string[] {
  return Object.entries(interfaces)
    .flatMap(([name, addresses = []]) => addresses.map((each) => ({ ...each, name })))
    .filter(
      ({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'),
    )
    .toSorted((a, b) => Number(isWithin(a.name)) - Number(isWithin(b.name)))
    .map(({ address }) => address);
}

/** The names of bridges, of guests' networks and of tunnels, on the systems that people use. */
const withinNames =
  /^(?:br-|bridge|docker|podman|veth|virbr|lxc|lxd|vmnet|vboxnet|vnic|utun|tun|tap|ppp|wg|zt|tailscale)|virtualbox|vmware|vethernet|hyper-v|wsl|vpn/i;

const isWithin = (name: string): boolean => withinNames.test(name);

/** True for a server that listens at every address of its machine. */
export const isEverywhere = (host: string): boolean => host === '0.0.0.0' || host === '::';
