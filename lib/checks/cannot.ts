import { type Able, type Features, missing } from '../programs/features';
import type { Finding } from './check';

/** Names each feature that the app needs and the program lacks, and the programs that have it. */
export function cannot<Feature extends string, Subject extends { readonly path: string }>(
  what: 'router' | 'edge',
  subject: Subject,
  features: Features<Feature, Subject>,
  { title, can }: Able<Feature>,
  all: readonly Able<Feature>[],
): Finding[] {
  return missing(features, subject, can).map(({ feature, asked }) => {
    const others = all.filter((other) => other.can[feature]);
    const have = others.map((other) => other.title).join(' and ') || 'no program';
    return {
      path: subject.path,
      rule:
        `the ${what} uses ${asked}, and ${title} does not support ${features[feature].title}: ${have} ` +
        (others.length > 1 ? 'do' : 'does'),
      fix: `Leave it out, or take ${others.map(({ construct }) => construct).join(' or ') || `another ${what}`}.`,
    };
  });
}
