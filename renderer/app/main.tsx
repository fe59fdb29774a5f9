// The entry of the window. The first import has to come before any schema is made.
import { isWithoutEval } from '../rpc/without-eval.ts';
import '../styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectEvents } from '../rpc/events.ts';
import { queryClient } from '../rpc/query-client.ts';
import { App } from './app.tsx';
import { allowEmptyMarkup } from './empty-markup.ts';
import { createAppRouter } from './routes.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id root.');
if (!isWithoutEval) throw new Error('The policy of the page forbids generated code.');

allowEmptyMarkup();
connectEvents(queryClient);
createRoot(root).render(
  <StrictMode>
    <App router={createAppRouter()} queryClient={queryClient} />
  </StrictMode>,
);
