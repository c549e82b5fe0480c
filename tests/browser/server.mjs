/**
 * A small static server, as plain as a council's: the bundle under `/services/builder/`, pages
 * of others under `/pages/`. Every answer carries the security policy.
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { PAGES, POLICY, render } from './pages.mjs';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
/** Where the bundle is, so that a path that is not relative is found out. */
export const BUILDER = '/services/builder/';
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** Starts the server; with `compress`, answers are sent as brotli, as a good server does. */
export async function serve({ port = 0, compress = false } = {}) {
  const kept = new Map();
  const server = createServer(async (request, response) => {
    const answer = await find(new URL(request.url, origin(server)), origin(server));
    const headers = { ...answer.headers, 'Cache-Control': 'no-store' };
    // Modules load in a frame without an origin only from a server that lets them.
    if (request.headers.origin === 'null') headers['Access-Control-Allow-Origin'] = '*';
    let { body } = answer;
    if (compress && /\bbr\b/.test(request.headers['accept-encoding'] ?? '')) {
      if (!kept.has(request.url)) kept.set(request.url, brotliCompressSync(body));
      body = kept.get(request.url);
      headers['Content-Encoding'] = 'br';
    }
    response.writeHead(answer.status, headers).end(body);
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { origin: origin(server), close: () => server.close() };
}

const origin = (server) => `http://127.0.0.1:${server.address().port}`;

async function find({ pathname }, origin) {
  const page = pathname.startsWith('/pages/') && PAGES[pathname.slice('/pages/'.length)];
  if (page) {
    const policy = typeof page.policy === 'function' ? page.policy(origin) : page.policy;
    return found(Buffer.from(render(page)), '.html', policy);
  }
  // Browsers ask for it by themselves; a missing one would be an error in the console.
  if (pathname === '/favicon.ico') return { status: 204, headers: {}, body: Buffer.alloc(0) };
  if (!pathname.startsWith(BUILDER)) return missing();
  const path = pathname.slice(BUILDER.length) || 'index.html';
  try {
    const file = join(DIST, normalize(`/${decodeURIComponent(path)}`));
    return found(await readFile(file), extname(path) || '.html');
  } catch {
    return missing();
  }
}

const found = (body, extension, policy = POLICY) => ({
  status: 200,
  headers: {
    'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    'Content-Security-Policy': policy,
  },
  body,
});

const missing = () => ({
  status: 404,
  headers: { 'Content-Type': TYPES['.html'], 'Content-Security-Policy': POLICY },
  body: Buffer.from('Not found'),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin } = await serve({ port: Number(process.env.PORT ?? 4178) });
  console.log(`${origin}${BUILDER}`);
}
