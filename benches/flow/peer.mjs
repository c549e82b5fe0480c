/** React Flow as it is measured: its page, bundled, and what a person does in it. */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** Not a real place: every answer comes from here. */
const ORIGIN = 'http://peer.test';
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Bundles the page as it would be published, in memory. */
export async function peer() {
  const { outputFiles } = await build({
    entryPoints: [here('peer.jsx')],
    outdir: here('.'),
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text;
  const answers = new Map([
    ['/', { contentType: 'text/html', body: PAGE }],
    ['/peer.js', { contentType: 'text/javascript', body: text('.js') }],
    ['/peer.css', { contentType: 'text/css', body: text('.css') }],
  ]);
  return {
    name: 'React Flow',
    boxes: '.react-flow__node:not([style*="visibility: hidden"])',
    links: '.react-flow__edge-path',
    box: (page, id) => page.locator(`.react-flow__node[data-id="${id}"]`),
    isDragging: (page) => page.locator('.react-flow__node.dragging').count(),
    async visit(page, { zoom, width, height }) {
      await page.route(`${ORIGIN}/**`, (route) => route.fulfill(answers.get(new URL(route.request().url()).pathname) ?? { status: 404 }));
      await page.goto(`${ORIGIN}/?${new URLSearchParams({ zoom, width, height })}`);
    },
    open: (page, { combined }) => page.getByLabel('Open a file').setInputFiles(combined),
    async rename(page, id) {
      await this.box(page, id).dblclick();
      await this.box(page, id).locator('textarea').waitFor();
    },
  };
}

const PAGE = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <title>The same chain in React Flow</title>
    <link rel="stylesheet" href="/peer.css" />
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="/peer.js"></script>
  </body>
</html>`;
