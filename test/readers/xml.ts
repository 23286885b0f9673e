// expat, through Python, reads XML: an answer that does not depend on the parser that the library has.
import { program } from './requires';
import { Complaint, run } from './tool';

export const xmlNeeds = [program('python3')];

export function checkXml(file: string): void {
  const { status, stderr } = run('python3', ['-c', 'import sys, xml.dom.minidom as m; m.parse(sys.argv[1])', file]);
  if (status !== 0) throw new Complaint('XML', stderr);
}
