// How a connection is encrypted: TLS 1.2 with a key that both have, and a fresh one for each connection beside it, so that
// what was recorded can't be read later either. No certificates: there is nobody to vouch for two laptops at a table.
export const TLS = {
  ciphers: "ECDHE-PSK-CHACHA20-POLY1305",
  minVersion: "TLSv1.2",
  maxVersion: "TLSv1.2",
} as const;

/** A connection over which nothing came for so long is given up, in milliseconds. */
export const SILENCE = 8000;
/** How often each end says that it is there, in milliseconds. */
export const HEARTBEAT = 2000;
