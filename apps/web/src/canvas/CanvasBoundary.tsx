import { Component } from 'react';
import type { ReactNode } from 'react';
import { useNotice } from '../stores/notice.ts';

interface CanvasBoundaryProps {
  readonly children: ReactNode;
}

/** Catches what breaks in a part of the canvas, and says so: the map stays usable in the list of steps. */
export class CanvasBoundary extends Component<CanvasBoundaryProps, { readonly isBroken: boolean }> {
  override readonly state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidCatch(): void {
    useNotice.getState().tell({ key: 'canvas.broken', politeness: 'assertive' });
  }

  override render(): ReactNode {
    return this.state.isBroken ? null : this.props.children;
  }
}
