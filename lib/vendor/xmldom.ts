/** What is used of @xmldom/xmldom. The package holds it inside this file: see scripts/vendor.mjs. */
export interface XmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly lineNumber?: number;
  readonly textContent: string | null;
  readonly firstChild: XmlNode | null;
  readonly nextSibling: XmlNode | null;
  getAttribute?(name: string): string | null;
}

interface Xmldom {
  readonly DOMParser: new (options: {
    readonly onError: (level: 'warning' | 'error' | 'fatalError', message: string) => void;
  }) => { parseFromString(text: string, type: 'text/xml'): { readonly documentElement: XmlNode | null } };
}

export const xmldom = require('@xmldom/xmldom') as Xmldom;
