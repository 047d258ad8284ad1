import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveFolder } from "../../src/dev/serve-folder.ts";

let root: string;

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), "backfile-serve-"));
	mkdirSync(join(root, "1998/03"), { recursive: true });
	writeFileSync(join(root, "index.html"), "front");
	writeFileSync(join(root, "1998/03/index.html"), "march");
	writeFileSync(join(root, "404.html"), "nothing here");
	writeFileSync(join(root, "../backfile-secret.txt"), "secret");
});

afterAll(() => {
	rmSync(root, { recursive: true });
	rmSync(join(root, "../backfile-secret.txt"));
});

/** As it is asked for: `fetch` would put an address right before it is sent. */
function ask(server: Server, path: string): Promise<string> {
	return new Promise((tell, fail) => {
		const { port } = server.address() as AddressInfo;
		get({ host: "127.0.0.1", port, path }, (response) => {
			let body = "";
			response.setEncoding("utf8").on("data", (text: string) => {
				body += text;
			});
			response.on("end", () => tell(`${response.statusCode} ${response.headers.location ?? body}`));
		}).on("error", fail);
	});
}

describe.each(["/", "/archive/"])("a site under %s", (base) => {
	let server: Server;

	beforeAll(async () => {
		server = await serveFolder(root, 0, { base });
	});

	afterAll(() => server.close());

	test.each([
		["", "200 front"],
		["index.html", "200 front"],
		["1998/03/", "200 march"],
		["1998/03", `301 ${base}1998/03/`],
		["1998/", "404 nothing here"],
		["?from=1998", "200 front"],
		["%E0%A4%A", "404 nothing here"],
		["../backfile-secret.txt", "404 nothing here"],
		["%2e%2e/backfile-secret.txt", "404 nothing here"],
		["..%2fbackfile-secret.txt", "404 nothing here"],
	])("answers %j with %j", async (path, answer) => {
		expect(await ask(server, base + path)).toBe(answer);
	});

	test("outlives what is no address", async () => {
		for (const path of ["//", "http://[", "/\\"]) expect(await ask(server, path)).toMatch(/^(200|301|400|404) /);
		expect(await ask(server, base)).toBe("200 front");
	});
});
