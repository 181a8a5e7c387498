import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '../fonts.css';
import './graphiql.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import knot from '../favicon.svg';
import { loadExamples, tabsFor } from './examples.js';
import { examplesPlugin } from './examples-panel.js';
import { ask } from './fetcher.js';
import { PersianText } from './persian-text.js';

const examples = await loadExamples();
const plugins = [examplesPlugin(examples), HISTORY_PLUGIN];
// what GraphiQL kept of an earlier visit wins over anything we would open
const firstVisit = localStorage.getItem('graphiql:tabState') === null;
const tabs = tabsFor(examples);

createRoot(document.getElementById('graphiql')!).render(
  <GraphiQL
    fetcher={ask}
    plugins={plugins}
    visiblePlugin={firstVisit ? 'Documentation Explorer' : undefined}
    defaultTabs={tabs.length > 0 ? tabs : undefined}
    // GraphiQL opens the first of its default tabs without the variables
    initialVariables={firstVisit ? tabs[0]?.variables : undefined}
    schemaDescription
    inputValueDeprecation
  >
    <GraphiQL.Logo>
      <a className="girih-home" href="/">
        <img src={knot} alt="" width="22" height="22" />
        Girih <span lang="fa">گره</span>
      </a>
    </GraphiQL.Logo>
    <PersianText />
  </GraphiQL>,
);
