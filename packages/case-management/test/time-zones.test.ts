import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const print = fileURLToPath(new URL("print-due.ts", import.meta.url));

it("What is due is the same in each time zone.", async () => {
  const zones = ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "America/St_Johns"];
  const run = promisify(execFile);
  const answers = await Promise.all(
    zones.map(async (zone) => {
      const args = ["--import", "tsx", "--conditions=@reintegration/source", print];
      const { stdout } = await run(process.execPath, args, { env: { ...process.env, TZ: zone } });
      return JSON.parse(stdout) as { zone: number; due: readonly unknown[] };
    }),
  );
  expect(new Set(answers.map(({ zone }) => zone)).size).toBe(5);
  expect(new Set(answers.map(({ due }) => JSON.stringify(due))).size).toBe(1);
  expect(answers[0]?.due).not.toHaveLength(0);
});
