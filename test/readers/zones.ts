// A name server reads a zone.
import { program } from './requires';
import { Complaint, run } from './tool';

export const zonesNeeds = [program('named-checkzone')];

/**
 * `named-checkzone` as BIND loads a zone: what it only warns of (a name server or alias without an address) is a
 * complaint too.
 */
export function checkZone(file: string, domain: string): void {
  const { status, stdout, stderr } = run('named-checkzone', ['-k', 'fail', '-n', 'fail', '-r', 'fail', domain, file]);
  const lines = stdout.split('\n').filter((line) => line !== '' && line !== 'OK' && !/ loaded serial \d+$/.test(line));
  if (status !== 0 || lines.length > 0) throw new Complaint('named-checkzone', `${stdout}${stderr}`);
}
