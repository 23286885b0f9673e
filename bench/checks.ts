import { App } from 'cdk8s';
import { CheckName, Checks } from 'cdk8s-cilium';

/** The checks that look at each object by itself. */
const OF_OBJECTS = ['object-refused'];

/**
 * Switches every check off where the command line says `unchecked`, to be compared with cdk8s, which has none.
 * `objects` leaves on those of single objects, `table` all others.
 */
export function uncheckedIfAsked(app: App): void {
  const asked = ['unchecked', 'objects', 'table'].find((word) => process.argv.includes(word));
  if (!asked) return;
  for (const name of Object.values(CheckName)) {
    const isOn = asked === 'unchecked' ? false : OF_OBJECTS.includes(name) === (asked === 'objects');
    if (!isOn) Checks.disable(app, name, 'measured without');
  }
}
