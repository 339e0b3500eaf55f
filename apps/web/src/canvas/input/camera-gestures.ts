import { useCamera } from '../../stores/camera.ts';
import { usePreferences } from '../../stores/preferences.ts';
import { readWheel } from './wheel.ts';

/** Safari's own pinch on a trackpad; other browsers send a wheel with Ctrl. */
interface GestureEvent extends UIEvent {
  readonly scale: number;
  readonly clientX: number;
  readonly clientY: number;
}

/** Wheel and trackpad move the camera; the page itself never zooms, scrolls or bounces over the canvas. */
export function listenToCameraGestures(element: HTMLElement): () => void {
  const controller = new AbortController();
  const options = { signal: controller.signal, passive: false };
  const place = (event: { readonly clientX: number; readonly clientY: number }) => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const likesZoom = usePreferences.getState().wheel === 'zoom';
    const move = readWheel({
      deltaX: event.deltaX,
      deltaY: event.deltaY,
      deltaMode: event.deltaMode,
      isShift: event.shiftKey,
      isZoom: event.ctrlKey || event.metaKey || (likesZoom && !event.shiftKey),
    });
    const camera = useCamera.getState();
    if (move.kind === 'zoom') camera.zoomAt(place(event), move.factor);
    else camera.panBy(move.byScreen);
  };

  let scale = 1;
  const onGesture = (event: Event) => {
    event.preventDefault();
    if (!isGesture(event)) return;
    if (event.type === 'gesturechange') useCamera.getState().zoomAt(place(event), event.scale / scale);
    scale = event.type === 'gestureend' ? 1 : event.scale;
  };

  element.addEventListener('wheel', onWheel, options);
  for (const name of ['gesturestart', 'gesturechange', 'gestureend']) {
    element.addEventListener(name, onGesture, options);
  }
  // iOS scrolls and zooms by touch events even where `touch-action` says no.
  element.addEventListener('touchmove', (event) => event.preventDefault(), options);
  return () => controller.abort();
}

function isGesture(event: Event): event is GestureEvent {
  return 'scale' in event && typeof event.scale === 'number' && 'clientX' in event;
}
