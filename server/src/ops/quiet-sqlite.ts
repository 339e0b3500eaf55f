/**
 * Node 22 says at each start that its SQLite is an experiment: nothing that whoever runs this could act on, and
 * what is used of it is held by the tests of the store. Every other warning is told as ever.
 */
export function quietSqlite(): void {
  const listeners = process.listeners('warning');
  process.removeAllListeners('warning');
  process.on('warning', (warning) => {
    if (warning.name === 'ExperimentalWarning' && warning.message.startsWith('SQLite')) return;
    for (const listen of listeners) listen.call(process, warning);
  });
}
