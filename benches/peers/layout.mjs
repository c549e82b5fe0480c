/**
 * Lays out chains with dagre, ELK and Graphviz dot. It reads chains as JSON from standard
 * input and prints, for each chain and each of them, how long it took and what it drew.
 * What the drawings are worth is measured by `benches/layout.rs`, the same for all.
 */
import dagre from '@dagrejs/dagre';
import { instance } from '@viz-js/viz';
import ELK from 'elkjs/lib/elk.bundled.js';
import { text } from 'node:stream/consumers';

const INCH = 72;
/** Pieces that a curve of dot is measured as. */
const PIECES = 8;
/** Runs of each, unless they take longer than this in all. */
const RUNS = 9;
const PATIENCE = 2000;
/** What takes minutes is left out above this many nodes. */
const SLOW_LIMIT = Number(process.env.SLOW_LIMIT ?? 300);

const viz = await instance();
const elk = new ELK();

/** dagre knows no given ranks: links are at least as long as their stages are apart. */
function withDagre({ nodes, links, gaps }) {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: gaps.box, edgesep: gaps.route, ranksep: gaps.stage });
  const stages = new Map(nodes.map((node) => [node.id, node.stage]));
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  for (const { from, to } of links) {
    graph.setEdge(from, to, { minlen: Math.max(1, stages.get(to) - stages.get(from)) });
  }
  dagre.layout(graph);
  return {
    nodes: nodes.map(({ id, width, height }) => {
      const { x, y } = graph.node(id);
      return { id, x: x - width / 2, y: y - height / 2, width, height };
    }),
    links: links.map((link) => ({ ...link, points: graph.edge(link.from, link.to).points })),
  };
}

/** ELK keeps stages as partitions, each of which may have several layers. */
async function withElk({ nodes, links, gaps }) {
  const graph = await elk.layout({
    id: 'chain',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.edgeRouting': 'POLYLINE',
      'elk.partitioning.activate': 'true',
      'elk.spacing.nodeNode': String(gaps.box),
      'elk.spacing.edgeNode': String(gaps.route),
      'elk.spacing.edgeEdge': String(gaps.route),
      'elk.layered.spacing.nodeNodeBetweenLayers': String(gaps.stage),
    },
    children: nodes.map(({ id, stage, width, height }) => ({
      id,
      width,
      height,
      layoutOptions: { 'elk.partitioning.partition': String(stage) },
    })),
    edges: links.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  });
  const lines = new Map(graph.edges.map((edge) => [edge.id, edge.sections[0]]));
  return {
    nodes: graph.children.map(({ id, x, y, width, height }) => ({ id, x, y, width, height })),
    links: links.map((link) => {
      const { startPoint, bendPoints = [], endPoint } = lines.get(link.id);
      return { ...link, points: [startPoint, ...bendPoints, endPoint] };
    }),
  };
}

/** dot keeps stages as ranks, in order because of an invisible chain of one node a stage. */
function withDot({ nodes, links, gaps }) {
  const stages = [0, 1, 2, 3, 4, 5];
  const inRank = (stage) => {
    const own = nodes.filter((node) => node.stage === stage).map(({ id }) => `"${id}"`);
    return `{rank=same; "stage ${stage}" ${own.join(' ')}}`;
  };
  const source = `digraph {
    rankdir=LR; nodesep=${gaps.box / INCH}; ranksep=${gaps.stage / INCH};
    node [shape=box, fixedsize=true, label=""];
    ${stages.map((stage) => `"stage ${stage}" [style=invis, width=0.01, height=0.01]`).join('\n')}
    ${stages.slice(1).map((stage) => `"stage ${stage - 1}" -> "stage ${stage}" [style=invis]`).join('\n')}
    ${nodes.map(({ id, width, height }) => `"${id}" [width=${width / INCH}, height=${height / INCH}]`).join('\n')}
    ${stages.map(inRank).join('\n')}
    ${links.map(({ from, to }) => `"${from}" -> "${to}"`).join('\n')}
  }`;
  return readPlain(viz.renderString(source, { format: 'plain', engine: 'dot' }), links);
}

/** Reads dot's plain format: inches, `y` upwards, nodes by their middle, B-splines. */
function readPlain(plain, links) {
  const nodes = [];
  const lines = new Map();
  for (const line of plain.split('\n')) {
    const words = line.split(' ').map((word) => word.replaceAll('"', ''));
    if (words[0] === 'node' && !line.includes('stage ')) {
      const [x, y, width, height] = words.slice(2, 6).map((word) => Number(word) * INCH);
      nodes.push({ id: words[1], x: x - width / 2, y: -y - height / 2, width, height });
    } else if (words[0] === 'edge' && !line.includes('stage ')) {
      const numbers = words.slice(4, 4 + 2 * Number(words[3])).map((word) => Number(word) * INCH);
      const controls = [];
      for (let at = 0; at < numbers.length; at += 2) {
        controls.push({ x: numbers[at], y: -numbers[at + 1] });
      }
      lines.set(`${words[1]} ${words[2]}`, sampled(controls));
    }
  }
  return {
    nodes,
    links: links.map((link) => ({ ...link, points: lines.get(`${link.from} ${link.to}`) })),
  };
}

/** Points along cubic curves that follow each other. */
function sampled(controls) {
  const points = [controls[0]];
  for (let at = 0; at + 3 < controls.length; at += 3) {
    const [a, b, c, d] = controls.slice(at, at + 4);
    for (let piece = 1; piece <= PIECES; piece += 1) {
      const t = piece / PIECES;
      const mix = (axis) =>
        (1 - t) ** 3 * a[axis] + 3 * (1 - t) ** 2 * t * b[axis] + 3 * (1 - t) * t ** 2 * c[axis] + t ** 3 * d[axis];
      points.push({ x: mix('x'), y: mix('y') });
    }
  }
  return points;
}

/** The median time of several runs, after one to warm up, and the drawing. */
async function timed(draw, chain) {
  const start = performance.now();
  const drawing = await draw(chain);
  const times = [];
  const first = performance.now() - start;
  while (times.length < RUNS && performance.now() - start + first < PATIENCE) {
    const begin = performance.now();
    await draw(chain);
    times.push(performance.now() - begin);
  }
  if (times.length === 0) times.push(first);
  times.sort((one, other) => one - other);
  return { milliseconds: times[Math.floor(times.length / 2)], ...drawing };
}

const PEERS = [
  { peer: 'dagre', draw: withDagre, isSlow: true },
  { peer: 'ELK layered', draw: withElk, isSlow: true },
  { peer: 'Graphviz dot', draw: withDot, isSlow: false },
];

const drawings = [];
for (const chain of JSON.parse(await text(process.stdin))) {
  for (const { peer, draw, isSlow } of PEERS) {
    if (isSlow && chain.nodes.length > SLOW_LIMIT) continue;
    try {
      drawings.push({ peer, chain: chain.name, ...(await timed(draw, chain)) });
    } catch (error) {
      drawings.push({ peer, chain: chain.name, failed: String(error) });
    }
  }
}
process.stdout.write(JSON.stringify(drawings));
