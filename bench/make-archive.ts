import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const SUBJECTS =
	"The council|The harbour board|A committee of residents|The school inspector|The railway|The river authority|A panel of engineers|The county court|The growers’ union|The museum|The weather office|The ferry company|The housing board|The fire brigade|The library|The city’s auditors".split(
		"|",
	);
const DEEDS =
	"approved|put off|opened|questioned|measured|paid for|turned down|published|repaired|described|inspected|defended|withdrew|extended|compared|reviewed".split(
		"|",
	);
const THINGS =
	"the new bridge|a plan for the lower quay|its accounts for the year|the flood wall|the night service|a list of vacant houses|the water tariff|the old grain store|a survey of wells|the winter timetable|the voting register|a second tunnel|the market hall|the teachers’ contract|the lighthouse|a map of the marshes".split(
		"|",
	);
const REASONS =
	"after a hearing that lasted until midnight|because the winter had been a hard one|although three members voted against it|before the contracts could be signed|while the public gallery looked on|as prices rose for the fifth month|when the first estimates proved too low|without waiting for the ministry|so that work can begin in spring|despite a letter from two neighbouring towns".split(
		"|",
	);
const TOPICS =
	"Harbour|Railways|Schools|Floods|Housing|Courts|Farming|Museums|Weather|Ferries|Elections|Water|Libraries|Roads|Health|Fire|Prices|Labour|Bridges|Markets".split(
		"|",
	);
/** Words of an ordinary newspaper article. */
const LENGTH = 770;
const FIRST = "Ada Bruno Clara Dario Edith Fabian Greta Hugo Ines Jonas Karin Leo Marta Nils Olga Petra".split(" ");
const SYLLABLES = "ba do fe gal hin jo kel lum mor nis or pra qui rost sel tam ul ven wick yar zol bren".split(" ");

/**
 * Writes `count` articles of about `length` words into `folder` as YYYY/MM/slug.md. Article n depends on n alone, so that a
 * small archive is the beginning of a larger one.
 */
export function makeArchive(folder: string, count: number, length = LENGTH): void {
	const made = new Set<string>();
	for (let number = 0; number < count; number++) {
		const { path, text } = makeArticle(number, length);
		const month = join(folder, path.slice(0, 7));
		if (!made.has(month)) mkdirSync(month, { recursive: true });
		made.add(month);
		writeFileSync(join(folder, path), text);
	}
}

/** One made article: its path in the archive, and its text. */
export function makeArticle(number: number, length = LENGTH): { path: string; text: string } {
	const random = dice(number);
	const date = new Date(Date.UTC(1990, 0, 1) + Math.floor(random() * 36 * 365.25 * 24) * 3_600_000).toISOString();
	const title = headline(random);
	const topics = new Set(Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(random, TOPICS)));
	const author = `${pick(random, FIRST)} ${capital(word(random))}`;
	const paragraphs: string[] = [];
	for (let words = 0; words < length; ) {
		const paragraph = Array.from({ length: 4 }, () => sentence(random)).join(" ");
		words += paragraph.split(" ").length;
		paragraphs.push(random() < 0.08 ? `## ${headline(random)}` : paragraph);
	}
	const text = `---
title: ${JSON.stringify(title)}
date: ${date.replace(".000Z", "Z")}
authors:
  - ${JSON.stringify(author)}
topics:
${[...topics].map((topic) => `  - ${JSON.stringify(topic)}`).join("\n")}
summary: ${JSON.stringify(sentence(random))}
lang: en
---

${paragraphs.join("\n\n")}
`;
	const slug = `${title.toLowerCase().replace(/[^a-z]+/g, "-")}-${number + 100}`;
	return { path: `${date.slice(0, 7).replace("-", "/")}/${slug}.md`, text };
}

function sentence(random: () => number): string {
	return `${pick(random, SUBJECTS)} of ${capital(word(random))} ${pick(random, DEEDS)} ${pick(random, THINGS)} near ${capital(word(random))} ${pick(random, REASONS)}.`;
}

const headline = (random: () => number) =>
	`${pick(random, SUBJECTS).replace(/^(The|A) /, "")} in ${capital(word(random))} ${pick(random, DEEDS)} ${pick(random, THINGS)}`.replace(
		/^./,
		(letter) => letter.toUpperCase(),
	);

const word = (random: () => number) =>
	Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(random, SYLLABLES)).join("");

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function pick(random: () => number, list: readonly string[]): string {
	return list[Math.floor(random() * list.length)] ?? "";
}

/** Numbers in [0, 1) that follow from `seed` alone: a counter through Murmur3's finaliser. */
function dice(seed: number): () => number {
	let counter = Math.imul(seed + 1, 0x9e3779b1);
	return () => {
		counter = (counter + 0x6d2b79f5) | 0;
		let mixed = counter ^ (counter >>> 16);
		mixed = Math.imul(mixed, 0x85ebca6b);
		mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
		return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
	};
}
