import type { ReactNode } from 'react';
import { Toolbar } from 'react-aria-components';
import styles from './Panel.module.css';

interface PanelProps {
  readonly children: ReactNode;
  /** Named, it is a toolbar: one stop for Tab, arrow keys inside. */
  readonly label?: string;
  readonly orientation?: 'horizontal' | 'vertical';
}

/** A piece of furniture over the map: white, rounded, with a hairline. */
export function Panel({ children, label, orientation = 'horizontal' }: PanelProps) {
  const className = `${styles['panel']} ${styles[orientation]}`;
  if (!label) return <div className={className}>{children}</div>;
  return (
    <Toolbar aria-label={label} orientation={orientation} className={className}>
      {children}
    </Toolbar>
  );
}
