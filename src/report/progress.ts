/** Hears how a build gets on. Stages follow each other or overlap; counts go from 0 to the total. */
export interface Progress {
	/** A stage begins; `total` where it is known. Gives the function that counts a step, and the one that ends the stage. */
	stage(name: string, total?: number): Stage;
	note(text: string): void;
}

export interface Stage {
	step(count?: number): void;
	/** More is to be done than was known. */
	expect(more: number): void;
	end(): void;
}

export const silent: Progress = {
	stage: () => ({ step: () => {}, expect: () => {}, end: () => {} }),
	note: () => {},
};
