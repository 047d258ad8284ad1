/** A name as bibliographies sort it: a person's in its parts, or one that has none, such as an agency's. */
export type PersonalName = { family: string; given: string; particle?: string; suffix?: string } | { literal: string };

// Words that a person's name does not hold, in the languages that newsrooms sign in.
const offices = new Set(
	(
		"agency press desk staff news newsroom team editor editors editorial board bureau department office committee " +
		"council society association service services institute university ministry government reporter reporters " +
		"correspondent correspondents writer writers contributor contributors administration agencia prensa redacción " +
		"redaccion agence presse rédaction agentur redaktion agenzia redazione the of for and und et"
	).split(" "),
);

// Written with a capital they belong to the family's name; in lower case they stand before it.
const capitalParticle =
	/^(?:Van|Von|Vom|Zu|Zum|Zur|De|Del|Della|Der|Den|Di|Da|Dos|Das|Du|Des|La|Le|Las|Los|Ter|Ten|Bin|Ibn|Al|El|Abu|בן|בר|بن|ابن|أبو|آل)$/;

const suffix = /^(?:jr|sr)\.?$|^(?:II|III|IV)$/i;

// Family and given name are told apart by no space, and stand in an order of their own.
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * Takes a byline's name apart: "Ludwig van Beethoven", "Beethoven, Ludwig van", "Martin Luther King, Jr.".
 * What is not plainly a person's name stays whole, since a name that is not cut can still be found, while
 * "Press, Associated" cannot.
 */
export function personalName(name: string): PersonalName {
	const [before = "", after, ...more] = name.split(/,\s*/).map((part) => part.trim());
	if (after !== undefined && (before === "" || after === "" || more.length > 0)) return { literal: name };
	if (after !== undefined && !suffix.test(after)) {
		const words = after.split(" ");
		const first = words.findIndex((word, i) => i > 0 && isLower(word) && words.slice(i).every(isLower));
		return first === -1
			? { family: before, given: after }
			: { family: before, given: words.slice(0, first).join(" "), particle: words.slice(first).join(" ") };
	}
	const words = before.split(/\s+/);
	const ending = after ?? (words.length > 2 && suffix.test(words.at(-1) ?? "") ? words.pop() : undefined);
	if (words.length < 2 || words.length > 6 || !words.every(isNamePart)) return { literal: name };
	// A particle is never the first word, and never the last.
	const inner = words.slice(1, -1);
	const lower = isLower(words[0] ?? "") ? -1 : inner.findIndex(isLower);
	const capital = inner.findIndex((word) => capitalParticle.test(word));
	// "Ortega y Gasset" is one family name.
	const joint = inner.findIndex((word) => word === "y" || word === "i");
	const begins = [joint, lower + 1, capital + 1].find((place) => place > 0) ?? words.length - 1;
	const family = words.slice(begins);
	const particles = family.slice(
		0,
		family.findIndex((word) => !isLower(word)),
	);
	return {
		family: family.slice(particles.length).join(" "),
		given: words.slice(0, begins).join(" "),
		...(particles.length > 0 && { particle: particles.join(" ") }),
		...(ending !== undefined && { suffix: ending }),
	};
}

function isNamePart(word: string): boolean {
	return !offices.has(word.toLowerCase()) && !/[\d&@/:|]/.test(word) && !unspaced.test(word);
}

// Scripts without capitals have no lower case either.
function isLower(word: string): boolean {
	return /^['’]?\p{Ll}/u.test(word);
}

/** "van Beethoven, Ludwig": the parts with commas between, as RIS takes them; a name without parts as it is. */
export function invertedName(name: PersonalName): string {
	if ("literal" in name) return name.literal;
	const { family, given, particle, suffix: ending } = name;
	return [particle === undefined ? family : `${particle} ${family}`, given, ...(ending ? [ending] : [])].join(", ");
}
