// How the pure logic is tested: no browser, only the runes' compiler.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte()],
  test: { include: ["src/**/*.test.ts", "tests/**/*.test.ts"] },
});
