import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { lanAddresses } from './lan-addresses.ts';

const at = (address: string, internal = false): NetworkInterfaceInfo => ({
  ...{ address, internal, netmask: '255.255.255.0', mac: '00:00:00:00:00:00', cidr: null },
  family: 'IPv4',
});

test('what other devices can reach comes first, and what none can is not named', () => {
  const six: NetworkInterfaceInfo = { ...at('fe80::1'), family: 'IPv6', scopeid: 0 };
  expect(
    lanAddresses({
      lo: [at('127.0.0.1', true)],
      docker0: [at('172.17.0.1')],
      'vEthernet (WSL)': [at('172.20.0.1')],
      utun3: [at('100.64.0.2')],
      wlan0: [six, at('192.168.1.23')],
      en5: [at('169.254.10.4')],
      'Wi-Fi': [at('10.0.0.7')],
    }),
  ).toEqual(['192.168.1.23', '10.0.0.7', '172.17.0.1', '172.20.0.1', '100.64.0.2']);
});
