import styles from './CyclePicture.module.css';

interface Step {
  readonly x: number;
  readonly y: number;
  readonly paint: 'purple' | 'red';
  readonly lines: readonly number[];
}

const steps: readonly Step[] = [
  { x: 135, y: 10, paint: 'purple', lines: [46, 78] },
  { x: 262, y: 76, paint: 'purple', lines: [40, 84, 60] },
  { x: 262, y: 186, paint: 'red', lines: [46, 70] },
  { x: 135, y: 252, paint: 'red', lines: [38, 80] },
  { x: 8, y: 186, paint: 'red', lines: [44, 86, 50] },
  { x: 8, y: 76, paint: 'purple', lines: [42, 66] },
];
const arrows: readonly { readonly d: string; readonly paint: Step['paint'] }[] = [
  { d: 'M266 36q30 8 42 28', paint: 'purple' },
  { d: 'M326 148q6 14 2 28', paint: 'purple' },
  { d: 'M314 256q-14 20-42 28', paint: 'red' },
  { d: 'M126 284q-30-8-44-28', paint: 'red' },
  { d: 'M64 178q-6-16-2-30', paint: 'red' },
  { d: 'M82 66q14-22 44-30', paint: 'purple' },
];

/** A cycle as a small picture: two people's steps, each leading to the next. */
export function CyclePicture() {
  return (
    <svg viewBox="-2 6 400 316" aria-hidden className={styles['picture']}>
      <defs>
        <marker
          id="arrow-end"
          viewBox="0 0 10 10"
          refX="6"
          refY="5"
          markerWidth="4.5"
          markerHeight="4.5"
          orient="auto"
        >
          <path d="M0 0l10 5-10 5z" fill="context-stroke" />
        </marker>
      </defs>
      {arrows.map((arrow) => (
        <path
          key={arrow.d}
          d={arrow.d}
          data-paint={arrow.paint}
          className={styles['arrow']}
          markerEnd="url(#arrow-end)"
        />
      ))}
      {steps.map((step) => (
        <g key={`${step.x} ${step.y}`} data-paint={step.paint} transform={`translate(${step.x} ${step.y})`}>
          <rect width="126" height="64" rx="12" className={styles['card']} />
          <path
            d="M9 16v32"
            className={styles['bar']}
            {...(step.paint === 'red' ? { strokeDasharray: '0.1 8' } : {})}
          />
          {step.lines.map((width, index) => (
            <rect
              key={width}
              x="20"
              y={(step.lines.length > 2 ? 13 : 18) + index * 15}
              width={width}
              height={index === 0 ? 5 : 7}
              rx="3"
              className={index === 0 ? styles['label'] : styles['line']}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}
