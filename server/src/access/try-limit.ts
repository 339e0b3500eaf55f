import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Counts tries a minute. */
export interface TryLimit {
  /** False when this address, or all together, have tried too often. */
  readonly mayTry: (address: string) => Promise<boolean>;
  /** This try was no guess and shall not count: a clinic comes from one address, all at the full hour. */
  readonly forgive: (address: string) => Promise<void>;
}

/** So many tries a minute from one address, and from all addresses together. */
export function createTryLimit({ perAddress, inAll }: { perAddress: number; inAll: number }): TryLimit {
  const forAddress = new RateLimiterMemory({ points: perAddress, duration: 60 });
  const forAll = new RateLimiterMemory({ points: inAll, duration: 60 });
  return {
    mayTry: async (address) => {
      try {
        await forAddress.consume(address);
        await forAll.consume('all');
        return true;
      } catch (reason) {
        if (reason instanceof Error) throw reason;
        return false;
      }
    },
    forgive: async (address) => {
      await forAddress.reward(address);
      await forAll.reward('all');
    },
  };
}
