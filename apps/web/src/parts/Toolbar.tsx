import type { ReactNode } from 'react';
import { useArrowKeys } from './use-arrow-keys.ts';

interface ToolbarProps {
  readonly label: string;
  readonly orientation?: 'horizontal' | 'vertical';
  readonly className: string;
  readonly children: ReactNode;
}

/** Buttons that belong together: one stop for Tab, arrow keys inside. */
export function Toolbar({ label, orientation = 'horizontal', className, children }: ToolbarProps) {
  const keys = useArrowKeys(orientation);
  return (
    <div role="toolbar" aria-label={label} aria-orientation={orientation} className={className} {...keys}>
      {children}
    </div>
  );
}
