import { NameAsk } from '../panels/naming/NameAsk.tsx';
import { HandoutAsk } from '../picture/handout/HandoutAsk.tsx';

/** What partners are asked: whether the name fits, and whether a handout may leave. */
export function WhatIsAsked() {
  return (
    <>
      <NameAsk />
      <HandoutAsk />
    </>
  );
}
