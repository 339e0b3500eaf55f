/**
 * Tells the device px a CSS px now and whenever it changes: another screen, or the browser's own zoom. A question
 * to the browser names one ratio, so each answer asks anew.
 */
export function onPixelRatio(listener: (ratio: number) => void): () => void {
  let stop = () => {};
  const ask = () => {
    const question = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const answer = () => {
      stop();
      listener(devicePixelRatio);
      ask();
    };
    question.addEventListener('change', answer);
    stop = () => question.removeEventListener('change', answer);
  };
  ask();
  return () => stop();
}
