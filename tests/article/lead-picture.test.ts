import { expect, test } from "vitest";
import { leadPicture } from "../../src/article/lead-picture.ts";

const from = "1998/03/treaty.md";
const address = "https://example.org/a.jpg";
const kept = new Map([[address, "_archive/kept/example.org/a.jpg"]]);

test.each([
	["its own file", "a.jpg", kept, ["1998/03/a.jpg"], []],
	["the copy of another site's picture", "http://example.org/a.jpg", kept, ["_archive/kept/example.org/a.jpg"], []],
	["a picture that is to be kept", "http://example.org/b.jpg", kept, [], ["https://example.org/b.jpg"]],
	["nothing, where it is linked to", address, "link", [], []],
	["nothing, where it is loaded", address, "allow", [], []],
] as const)("points at %s", (_title, src, remotePictures, pictures, wanted) => {
	const lead = leadPicture(from, { src }, remotePictures);
	expect(lead.pictures.map(({ path }) => path)).toEqual(pictures);
	expect(lead.uncopied.map(({ path }) => path)).toEqual(wanted);
	for (const pointer of [...lead.pictures, ...lead.uncopied]) expect(pointer).toMatchObject({ written: src, line: 0 });
});

test("where there is none, it points at nothing", () => {
	expect(leadPicture(from, undefined, kept)).toEqual({ pictures: [], uncopied: [] });
});
