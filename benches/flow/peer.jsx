/**
 * The same chain in React Flow, as its documentation builds an editor: nodes of our own in
 * `useNodesState`, a title that is typed in its node, links with arrowheads. Where boxes stand
 * comes with the file. No minimap and no controls: nothing is drawn that the chain does not need.
 */
import { Handle, MarkerType, Position, ReactFlow, useEdgesState, useNodesState, useReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { memo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './peer.css';

const settings = new URLSearchParams(location.search);
const VIEWPORT = { x: 0, y: 0, zoom: Number(settings.get('zoom') ?? 1) };
const ROOM = { width: Number(settings.get('width') ?? 900), height: Number(settings.get('height') ?? 600) };

const Item = memo(function Item({ id, data }) {
  const { updateNodeData } = useReactFlow();
  const type = (event) => updateNodeData(id, { title: event.target.value });
  const leave = (event) => event.key === 'Enter' && updateNodeData(id, { isRenamed: false });
  return (
    <>
      <Handle type="target" position={Position.Left} />
      {data.isRenamed ? (
        <textarea className="nodrag" autoFocus rows="2" value={data.title} onChange={type} onKeyDown={leave} />
      ) : (
        <span>{data.title}</span>
      )}
      <Handle type="source" position={Position.Right} />
    </>
  );
});

const NODE_TYPES = { item: Item };

function Chain({ nodes: first, edges: joined }) {
  const [nodes, setNodes, onNodesChange] = useNodesState(first);
  const [edges, , onEdgesChange] = useEdgesState(joined);
  const rename = (_, { id }) =>
    setNodes((nodes) =>
      nodes.map((node) => (node.id === id ? { ...node, data: { ...node.data, isRenamed: true } } : node)),
    );
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      onNodeDoubleClick={rename}
      nodeTypes={NODE_TYPES}
      defaultViewport={VIEWPORT}
      minZoom={0.1}
      zoomOnDoubleClick={false}
    />
  );
}

function App() {
  const [chain, setChain] = useState(null);
  const open = async (event) => setChain(flow(JSON.parse(await event.target.files[0].text())));
  return (
    <>
      <label>
        Open a file <input type="file" onChange={open} />
      </label>
      <div style={ROOM}>{chain && <Chain {...chain} />}</div>
    </>
  );
}

/** The chain as React Flow takes it. */
function flow({ framework, layout }) {
  const places = new Map(layout.nodes.map((place) => [place.id, place]));
  const nodes = framework.nodes.map(({ id, stage, title }) => {
    const { x, y, width, height } = places.get(id);
    return {
      id,
      type: 'item',
      className: `item ${stage}`,
      position: { x, y },
      data: { title },
      style: { width, minHeight: height },
    };
  });
  const edges = framework.links.map(({ id, from, to }) => ({
    id,
    source: from,
    target: to,
    markerEnd: { type: MarkerType.ArrowClosed },
  }));
  return { nodes, edges };
}

createRoot(document.querySelector('#root')).render(<App />);
