// The editor without a window, for the tests of the program: `read` gives back each document of standard input, a line of
// JSON each, as the editor stores it; `write SEED COUNT` writes documents as sessions of writing leave them.
import { text } from "node:stream/consumers";
import { runnerImport } from "vite";

const path = new URL("./documents.ts", import.meta.url).pathname;
const { module } = await runnerImport(path, { configFile: false, logLevel: "error" });
const [way, seed, count] = process.argv.slice(2);
const documents = way === "read" ? module.read(await text(process.stdin)) : module.write(Number(seed), Number(count));
for (const document of documents) process.stdout.write(`${document}\n`);
