/** What programs of one kind may be asked for: each feature in words, and what asks for it, as people wrote it. */
export type Features<Feature extends string, Subject> = Readonly<
  Record<Feature, { readonly title: string; readonly asked: (subject: Subject) => string | undefined }>
>;

/** A program, and which of these features it has. */
export interface Able<Feature extends string> {
  readonly title: string;
  readonly construct: string;
  readonly can: Readonly<Record<Feature, boolean>>;
}

/** What a program is asked for, and does not have. */
export function missing<Feature extends string, Subject>(
  features: Features<Feature, Subject>,
  subject: Subject,
  can: Able<Feature>['can'],
): { readonly feature: Feature; readonly asked: string }[] {
  return (Object.keys(features) as Feature[]).flatMap((feature) => {
    const asked = can[feature] ? undefined : features[feature].asked(subject);
    return asked === undefined ? [] : [{ feature, asked }];
  });
}
