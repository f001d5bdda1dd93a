// npm run test:engines: installs and generates, then runs all engines, or those named after `--`, and counts.
import { generate, install, tool } from "./run.mjs";

async function testEngines() {
  for (const [name, prepare] of Object.entries({ install, generate: () => generate() })) {
    const { code, output } = await prepare();
    if (code === 0) continue;
    console.log(`${output}\nThe step "${name}" failed.\n0 passed, 1 failed, 0 skipped`);
    return code;
  }
  const job = ["--conditions=@reintegration/source", "engines/main.ts", ...process.argv.slice(2)];
  return (await tool("tsx", job, { show: true })).code;
}

process.exitCode = await testEngines();
