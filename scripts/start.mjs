// npm start: installs, generates and builds without a word unless it fails, then checks and scores the sample export.
import { build, generate, install, run } from "./run.mjs";

const job = [
  ...["packages/cli/dist/main.js", "score", "examples/data/rss-kobo-export.csv"],
  ...["--instrument", "rss-open@1.0.0", "--scoring", "rss-open-equal-weights@1.0.0", "--cutoffs", "measure-2017", "--out", "out"],
];

async function start() {
  for (const [name, prepare] of Object.entries({ install, generate, build })) {
    const { code, output } = await prepare();
    if (code === 0) continue;
    process.stderr.write(`${output}\nThe step "${name}" failed.\n`);
    return code;
  }
  return (await run(process.execPath, job, { show: true })).code;
}

process.exitCode = await start();
