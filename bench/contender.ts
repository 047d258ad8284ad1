import type { Cost } from "./measure-command.ts";
import type { Output } from "./measure-output.ts";

export const WORKS = [
	"full build, pages only",
	"full build with search",
	"nothing changed",
	"one article added",
	"one article changed",
	"one article deleted",
	"one article renamed",
	"one article retagged",
] as const;
export type Work = (typeof WORKS)[number];

/** One run of one piece of work by one contender. */
export type Run = { work: Work; contender: string; cost: Cost; output: Output | undefined };

/** A generator in the race. `round` does its full builds once; `prepare` is what it needs before, untimed. */
export type Contender = {
	name: string;
	/** Why it cannot take part, where it cannot. */
	missing: string | undefined;
	prepare(): void;
	round(): AsyncIterable<Run>;
};
