import { execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { executableFolders } from '@/lib/env'
import { freePort } from '@/scripts/postgres-for-tests'

/** A throw-away nginx that serves files from a folder of its own. */
export type Nginx = {
  readonly origin: string
  readonly version: string
  readonly stop: () => Promise<void>
}

/** Debian keeps it where the search path of most users does not lead. */
const FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin']

/**
 * Starts nginx in the foreground with one worker, as the site has one process. `pages` are bodies by path.
 * @returns null where it is not installed
 */
export async function startNginx(pages: ReadonlyMap<string, Buffer>): Promise<Nginx | null> {
  const binary = [...executableFolders(), ...FOLDERS]
    .map((folder) => path.join(folder, 'nginx'))
    .find((file) => fs.existsSync(file))
  if (!binary) return null
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aigaq-nginx-'))
  // Its workers run under a user of fewer rights than its own.
  fs.chmodSync(folder, 0o755)
  for (const [page, body] of pages) {
    const file = path.join(folder, 'pages', page)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, body)
  }
  const port = await freePort()
  const file = path.join(folder, 'nginx.conf')
  fs.writeFileSync(file, configuration(folder, port))
  const child = spawn(binary, ['-p', folder, '-c', file], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (data: Buffer) => void (said += data.toString()))
  const end = (): void => void child.kill('SIGTERM')
  process.once('exit', end)
  const origin = `http://127.0.0.1:${port}`
  for (let tries = 0; !(await answers(origin)); tries++) {
    if (tries > 100 || child.exitCode !== null) throw new Error(`nginx did not start: ${said.trim()}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    origin,
    version: versionOf(binary),
    async stop() {
      process.off('exit', end)
      const over = new Promise((resolve) => child.once('exit', resolve))
      end()
      await over
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

const configuration = (folder: string, port: number): string => `
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr error;
events { worker_connections 512; }
http {
  access_log off;
  default_type "text/html; charset=utf-8";
  sendfile on;
  tcp_nopush on;
  keepalive_requests 10000000;
  open_file_cache max=100;
  gzip on;
  gzip_comp_level 6;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server { listen 127.0.0.1:${port}; root ${folder}/pages; }
}
`

const answers = (origin: string): Promise<boolean> =>
  fetch(origin).then(
    () => true,
    () => false,
  )

function versionOf(binary: string): string {
  // nginx says its version on standard error.
  const said = execFileSync('/bin/sh', ['-c', `'${binary}' -v 2>&1`], { encoding: 'utf8' })
  return `nginx ${/nginx\/([\d.]+)/.exec(said)?.[1] ?? ''}`.trim()
}
