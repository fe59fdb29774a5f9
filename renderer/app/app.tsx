import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { uiTexts } from '../text/ui.ts';
import { ToastProvider, UiProvider } from '../ui/index.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import type { AppRouter } from './routes.tsx';

type AppProps = { router: AppRouter; queryClient: QueryClient };

/** What every screen stands in: words, answers of the service, toasts, and the addresses. */
export function App({ router, queryClient }: AppProps) {
  return (
    <UiProvider locale="en" texts={uiTexts} navigate={(href) => void router.navigate({ href })}>
      <ErrorBoundary>
        <QueryClientProvider client={queryClient}>
          <ToastProvider>
            <RouterProvider router={router} />
          </ToastProvider>
        </QueryClientProvider>
      </ErrorBoundary>
    </UiProvider>
  );
}
