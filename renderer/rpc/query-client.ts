import { QueryClient } from '@tanstack/react-query';

/**
 * Stored answers stay true until a command or an event says otherwise: the register is a file on this machine, and this
 * window is its only writer. Without `always` the client would wait for a network that the app never has.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: Infinity, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

/** The window's store of answers. */
export const queryClient = createQueryClient();
