import type { Server } from "node:http";
import type { Server as SecureServer } from "node:https";
import type { AddressInfo } from "node:net";

/** A server that listens. */
export interface Listening {
	port: number;
	/** Ends when every connection is closed, whatever was under way. */
	close: () => Promise<void>;
}

/**
 * Has a server listen, on this machine only.
 *
 * @param port any that is free unless given
 */
export async function listen(server: Server | SecureServer, port = 0): Promise<Listening> {
	await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
	return {
		port: (server.address() as AddressInfo).port,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}
