import { dnsLabel, labelKey, labelValue, objectName } from '../../values/rules';

type Json = Readonly<Record<string, unknown>>;

/** The limit of all annotations of an object together, with room for characters of several bytes. */
const SHORT = 16 * 1024;

/**
 * Whether the API server surely accepts these metadata: those with a name, namespace, labels and annotations and no
 * more. lib/objects/metadata.ts is the specification.
 */
export function acceptsMetadata(given: unknown, namespaced: boolean): boolean {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return false;
  const metadata = given as Json;
  if (typeof metadata.name !== 'string' || objectName(metadata.name) !== undefined) return false;
  for (const key in metadata) {
    const value = metadata[key];
    switch (key) {
      case 'name':
        break;
      case 'namespace':
        if (typeof value !== 'string' || (namespaced && value && dnsLabel(value) !== undefined)) return false;
        break;
      case 'labels':
        if (!everyText(value, (name, text) => !labelKey(name) && !labelValue(text))) return false;
        break;
      case 'annotations': {
        let length = 0;
        const fit = (name: string, text: string) =>
          (length += name.length + text.length) <= SHORT && !labelKey(name.toLowerCase());
        if (!everyText(value, fit)) return false;
        break;
      }
      default:
        return false;
    }
  }
  return true;
}

function everyText(map: unknown, holds: (name: string, text: string) => boolean): boolean {
  if (typeof map !== 'object' || map === null || Array.isArray(map)) return false;
  for (const name in map) {
    const text = (map as Json)[name];
    if (typeof text !== 'string' || !holds(name, text)) return false;
  }
  return true;
}
