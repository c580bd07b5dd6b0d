// Which address is shown first, and how one is read.
import { expect, test } from "vitest";
import { addressesHere, readAddress, shownAddress } from "../../src/link/addresses.ts";

const info = (address: string, family: "IPv4" | "IPv6" = "IPv4", internal = false) =>
  ({ address, family, internal, netmask: "", mac: "", cidr: null, scopeid: 0 }) as never;

test("the network in the room comes first, a tunnel and what is inside the machine last; IPv6 alone will do", () => {
  expect(
    addressesHere({
      lo: [info("127.0.0.1", "IPv4", true)],
      tun0: [info("10.8.0.2")],
      docker0: [info("172.17.0.1")],
      wlan0: [info("fe80::1", "IPv6"), info("fd00::5", "IPv6"), info("192.168.1.5")],
    }),
  ).toEqual(["192.168.1.5", "fd00::5", "10.8.0.2", "172.17.0.1"]);
  expect(addressesHere({ eth0: [info("169.254.3.4"), info("fd00::5", "IPv6")] })).toEqual(["fd00::5"]);
  expect(addressesHere({})).toEqual([]);
});

test.each(["192.168.1.5", "192.168.1.5:7500", "fd00::5", "[fd00::5]:7500", "laptop.local"])("%s is read", (typed) => {
  const place = readAddress(typed, 7411);
  expect(place && shownAddress(place, 7411)).toBe(typed);
});

test.each(["", "a b:c:d", "192.168.1.5:0", "192.168.1.5:99999", "en:adresse:x"])("«%s» is none", (typed) => {
  expect(readAddress(typed, 7411)).toBeUndefined();
});
