import type { ReactNode } from 'react';
import styles from './Panel.module.css';
import { Toolbar } from './Toolbar.tsx';

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
    <Toolbar label={label} orientation={orientation} className={className}>
      {children}
    </Toolbar>
  );
}
