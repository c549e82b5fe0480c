/**
 * Host pages other than the bundle's own, which show how the element behaves in other people's
 * pages. Each is a body and, where it differs, a security policy or a server that misbehaves.
 */

/** The policy that README promises to work under. `Cargo.toml` says the same for `serve`. */
export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' blob:; font-src 'self'; worker-src 'self'";

const loader = (address) => `<script type="module" src="${address}"></script>`;
const element = (id) => `<throughline-builder id="${id}"><p>Written by the page.</p></throughline-builder>`;
const HERE = loader('/services/builder/throughline.js');

/** Pages under `/pages/`, by name. */
export const PAGES = {
  one: { body: HERE + element('one') },
  two: { body: HERE + element('first') + element('second') },
  'none-yet': { body: HERE },
  'loader-twice': { body: HERE + loader('/services/builder/throughline.js?v=2') + element('one') },
  'no-loader': { body: loader('/services/elsewhere/throughline.js') + element('one') },
  'no-wasm-allowed': {
    body: HERE + element('one'),
    policy: POLICY.replace(" 'wasm-unsafe-eval'", ''),
  },
  'script-blocked': {
    body: HERE + element('one'),
    policy: (origin) =>
      POLICY.replace("script-src 'self'", `script-src ${origin}/services/builder/throughline.js`),
  },
  'workers-blocked': {
    body: HERE + element('one'),
    policy: POLICY.replace("worker-src 'self'", "worker-src 'none'"),
  },
  // As in `<iframe sandbox="allow-scripts allow-downloads">`: no origin, so nothing is kept.
  sandboxed: {
    body: HERE + element('one'),
    policy: `${POLICY}; sandbox allow-scripts allow-downloads`,
  },
  'trusted-types': {
    body: HERE + element('one'),
    policy: `${POLICY}; require-trusted-types-for 'script'; trusted-types throughline`,
  },
};

/** A whole page. */
export function render({ body }) {
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A page of someone else</title>
  </head>
  <body><main><h1>Our services</h1>${body}</main></body>
</html>
`;
}
