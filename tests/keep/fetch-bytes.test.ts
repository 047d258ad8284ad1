import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FetchRules, fetchBytes, fetchRules } from "../../src/keep/fetch-bytes.ts";
import { type Answer, type PictureServer, servePictures } from "./picture-server.ts";

const leadsTo = (location: string, status = 302): Answer => ({ status, headers: { location } });
const large = "x".repeat(200_000);

let server: PictureServer;
const answers: Record<string, Answer> = {
	"/a.jpg": { body: "a picture" },
	"/moved": leadsTo("/moved-again", 301),
	"/moved-again": leadsTo("a.jpg", 308),
	"/round": leadsTo("/round"),
	"/plain": leadsTo("http://127.0.0.1/a.jpg"),
	"/nowhere": leadsTo("https://"),
	"/neighbour": leadsTo("https://127.0.0.2/a.jpg"),
	"/error": { status: 503 },
	"/large": { body: large, headers: { "content-length": `${large.length}` } },
	"/endless": { body: large, end: "never" },
	"/slow": { body: "a pic", end: "never" },
	"/broken": { body: "a pic", end: "broken" },
};

beforeAll(async () => {
	server = await servePictures(answers);
});

afterAll(() => server.close());

async function fetched(address: string, rules: Partial<FetchRules> = {}): Promise<string> {
	const got = await fetchBytes(address, { ...server.rules, ...rules }, "A test");
	return "wrong" in got ? got.wrong : Buffer.from(got.bytes).toString();
}

const at = (path: string) => `${server.origin}${path}`;

test.each(["/a.jpg", "/moved"])("%s is fetched", async (path) => {
	expect(await fetched(at(path))).toBe("a picture");
});

test("a server is asked by its name", async () => {
	expect(await fetched(at("/a.jpg").replace("127.0.0.1", "localhost"))).toBe("a picture");
});

describe("what cannot be had is said", () => {
	test.each([
		["/missing", "is not given out: the server answers 404"],
		["/error", "is not given out: the server answers 503"],
		["/round", "leads on and on"],
		["/plain", "leads on to http://127.0.0.1, which is not https"],
		["/nowhere", "leads on to what is no address"],
		["/neighbour", "is at an address that is not on the internet"],
		["/large", "is larger than 0.1 MB"],
		["/endless", "is larger than 0.1 MB"],
		["/broken", "broke off (ECONNRESET)"],
	])("%s %s", async (path, wrong) => {
		expect(await fetched(at(path))).toBe(wrong);
	});

	test("/slow did not arrive in time", async () => {
		expect(await fetched(at("/slow"), { patience: 300 })).toBe("did not arrive within 0.3 seconds");
	});

	test("a server that is not there", async () => {
		const gone = await servePictures({});
		await gone.close();
		expect(await fetched(`${gone.origin}/a.jpg`)).toBe("is on a server that does not answer");
	});

	test("a server that nobody vouches for", async () => {
		const { authority: _, ...rules } = server.rules;
		const got = await fetchBytes(at("/a.jpg"), rules, "A test");
		expect(got).toEqual({ wrong: expect.stringMatching(/^is on a server that https does not vouch for \(.+CERT/) });
	});
});

test.each(["127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1"])(
	"by its own rules it never asks this machine, as %s",
	async (host) => {
		const before = server.asked.length;
		const got = await fetched(at("/a.jpg").replace("127.0.0.1", host), fetchRules);
		expect(got).toBe("is at an address that is not on the internet");
		expect(server.asked.length).toBe(before);
	},
);
