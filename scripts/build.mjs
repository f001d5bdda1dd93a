// npm run build: the JavaScript and declarations of every published package.
import { build } from "./run.mjs";

const { code, output } = await build();
process.stdout.write(output);
process.exitCode = code;
