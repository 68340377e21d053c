import { spawn, execFileSync } from 'node:child_process';

const root = new URL('../../', import.meta.url);

/**
 * Starts a demo server of one's own, for what would get in the way of others: being locked out goes by address, and all
 * tests come from the same one.
 */
export async function ownServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  // Playwright asks programs for colours, which a port must not have.
  const port = execFileSync('.ci/free-port', { cwd: root, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '0' } }).trim();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn('.ci/demo-server', [port], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (part) => (said = `${said}${part}`.slice(-1_000)));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
  };
  for (let tries = 0; tries < 300; tries += 1) {
    if (await fetch(`${url}/readyz`).then((answer) => answer.ok, () => false)) return { url, stop };
    if (server.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`a server of one’s own did not start: ${said}`);
}
