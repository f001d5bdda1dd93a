import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";

const kinds: Readonly<Record<string, string>> = { ".js": "text/javascript", ".html": "text/html; charset=utf-8" };

/** Serves the files of one folder on this machine only. */
export async function serveFolder(folder: string): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const server = createServer(async ({ url = "/" }, response) => {
    const name = basename(new URL(url, "http://localhost").pathname) || "index.html";
    try {
      const bytes = await readFile(join(folder, name));
      response.writeHead(200, { "content-type": kinds[name.slice(name.lastIndexOf("."))] ?? "application/octet-stream" }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
