import { type GraphiQLPlugin, useGraphiQLActions, useGraphiQL } from '@graphiql/react';
import { AUDIENCES, type Example, variablesOf } from './examples.js';

/** The panel that lists every example by audience; choosing one opens it in a tab of its own. */
export function examplesPlugin(examples: Example[]): GraphiQLPlugin {
  return { title: 'Examples', icon: KnotIcon, content: () => <ExamplesPanel examples={examples} /> };
}

function ExamplesPanel({ examples }: { examples: Example[] }) {
  const { addTab } = useGraphiQLActions();
  const queryEditor = useGraphiQL(state => state.queryEditor);
  const variableEditor = useGraphiQL(state => state.variableEditor);

  function open(example: Example) {
    addTab();
    variableEditor?.setValue(variablesOf(example));
    queryEditor?.setValue(example.query);
    queryEditor?.focus();
  }

  return (
    <section className="girih-examples" aria-label="Examples">
      <h2>Examples</h2>
      {examples.length === 0 && <p>This hub lists no examples.</p>}
      {Object.entries(AUDIENCES).map(([audience, heading]) => {
        const forThem = examples.filter(example => example.audience === audience);
        if (forThem.length === 0) return null;
        return (
          <section key={audience} aria-labelledby={`examples-${audience}`}>
            <h3 id={`examples-${audience}`}>{heading}</h3>
            <ul>
              {forThem.map(example => (
                <li key={example.name}>
                  <button type="button" onClick={() => open(example)} title="Open in a new tab">
                    <strong>{example.name}</strong>
                    <span dir="auto">{example.description}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

/** Two squares, one turned: the eight-pointed star that every girih begins with. */
function KnotIcon() {
  return (
    <svg viewBox="-12 -12 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M-6.5-6.5H6.5V6.5H-6.5ZM0-9.2 9.2 0 0 9.2-9.2 0Z" />
    </svg>
  );
}
