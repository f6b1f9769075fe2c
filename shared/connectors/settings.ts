/** Grammar servers that a writer can run beside Marbre, on the same machine. */
export const connectorNames = ["languagetool", "grammalecte"] as const;
export type ConnectorName = (typeof connectorNames)[number];

/** One server: whether it is asked, and where it listens. */
export interface Connector {
  readonly on: boolean;
  readonly address: string;
}

export type Connectors = Readonly<Record<ConnectorName, Connector>>;

/** Off, at the ports that the two programs take by themselves. */
export const defaultConnectors: Connectors = {
  languagetool: { on: false, address: "http://localhost:8081" },
  grammalecte: { on: false, address: "http://localhost:8080" },
};

/** Where a server of this machine listens. */
export interface LoopbackAddress {
  /** An address, never a name: nothing is resolved. */
  readonly host: "127.0.0.1" | "::1";
  readonly port: number;
}

const loopback = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(?::(\d{1,5}))?\/?$/i;

/**
 * Reads an address of this very machine; `null` for any other, for names but
 * `localhost`, and for what could hide one (user names, paths, other schemes).
 */
export function loopbackAddress(address: string): LoopbackAddress | null {
  const match = loopback.exec(address);
  if (match === null) return null;
  const port = Number(match[2] ?? "80");
  if (port < 1 || port > 65_535) return null;
  return { host: match[1] === "[::1]" ? "::1" : "127.0.0.1", port };
}
