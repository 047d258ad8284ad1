import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		root: new URL("..", import.meta.url).pathname,
		include: ["tests/**/*.test.ts"],
		// Eleventy imports layouts and the configuration itself, past the test runner; tsx reads them for it.
		pool: "forks",
		execArgv: ["--import", "tsx"],
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
});
