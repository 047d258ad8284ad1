/** The slice of a service worker's surroundings that is used here: TypeScript's own description rules out pages. */
interface WorkerEvent {
	/** The worker is not stopped before this has ended. */
	waitUntil: (work: Promise<unknown>) => void;
}

export interface FetchEvent extends WorkerEvent {
	request: Request;
	respondWith: (answer: Promise<Response>) => void;
}

interface MessageFromPage extends WorkerEvent {
	data: unknown;
}

interface WorkerScope {
	registration: ServiceWorkerRegistration;
	clients: { claim: () => Promise<void> };
	skipWaiting: () => Promise<void>;
	addEventListener: {
		(type: "install" | "activate", hear: (event: WorkerEvent) => void): void;
		(type: "fetch", hear: (event: FetchEvent) => void): void;
		(type: "message", hear: (event: MessageFromPage) => void): void;
	};
}

export const worker = self as unknown as WorkerScope;
