// The addresses under which this machine can be reached, the likely one first.
import { type NetworkInterfaceInfo, networkInterfaces } from "node:os";

/** Where the host listens, if no other port was chosen. */
export const USUAL_PORT = 7411;

/** Names of what is no network in the room: tunnels, and machines inside this one. */
const ELSEWHERE =
  /^(?:tun|utun|tap|ppp|wg|ipsec|docker|br-|veth|virbr|vbox|vmnet|vethernet|bridge|awdl|llw|tailscale|zt)/iu;

export function addressesHere(
  interfaces: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces(),
): readonly string[] {
  const found = Object.entries(interfaces).flatMap(([name, infos = []]) =>
    infos
      .filter(({ internal, address }) => !internal && !/^(?:fe80|169\.254\.)/iu.test(address))
      .map(({ address, family }) => ({ address, rank: (ELSEWHERE.test(name) ? 2 : 0) + (family === "IPv4" ? 0 : 1) })),
  );
  return found.toSorted((one, other) => one.rank - other.rank).map(({ address }) => address);
}

/** `192.168.1.5`, `192.168.1.5:7500`, `[fd00::5]:7500`, `fd00::5`: where the port is not said it is `usual`. */
export function readAddress(
  typed: string,
  usual: number,
): { readonly host: string; readonly port: number } | undefined {
  const text = typed.trim();
  const [, inBrackets, plain, port] = /^(?:\[([\da-f:.]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/iu.exec(text) ?? [];
  const host = inBrackets ?? plain ?? (/^[\da-f]*:[\da-f:.]*:[\da-f.]*$/iu.test(text) ? text : undefined);
  const number = port === undefined ? usual : Number(port);
  return host === undefined || number < 1 || number > 65_535 ? undefined : { host, port: number };
}

/** As it is read aloud and typed: with the port only where it is not the usual one. */
export function shownAddress({ host, port }: { readonly host: string; readonly port: number }, usual: number): string {
  if (port === usual) return host;
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}
