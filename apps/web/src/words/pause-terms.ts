import type { CycleMap } from '@undercurrent/cycle';
import { pauseTermsAlone } from '@undercurrent/cycle/vocabularies';
import type { SayTerm } from '@undercurrent/cycle/vocabularies';
import { sayTerm } from './terms.ts';

const alone: Readonly<Record<string, string>> = pauseTermsAlone;

/** Says a term about pauses as this map’s people would: where there is one alone, of nobody else. */
export function sayPauseTerm(map: Pick<CycleMap, 'people'> | null): SayTerm {
  if (map?.people.length !== 1) return sayTerm;
  return (list, term) => {
    const own = alone[term];
    return own === undefined ? sayTerm(list, term) : sayTerm('pauses-alone', own);
  };
}
