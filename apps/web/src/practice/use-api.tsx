import { createContext, use } from 'react';
import type { Api } from '../connection/api.ts';

const Context = createContext<Api | null>(null);

/** Gives the rooms inside it the server's doors. */
export const ApiProvider = Context.Provider;

export function useApi(): Api {
  const api = use(Context);
  if (!api) throw new Error('useApi outside of an ApiProvider');
  return api;
}
