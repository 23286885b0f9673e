/** The features of one kind of programs: each in words, with the property that needs it, as the user wrote it. */
export type Features<Feature extends string, Subject> = Readonly<
  Record<Feature, { readonly title: string; readonly asked: (subject: Subject) => string | undefined }>
>;

/** A program, and which of these features it has. */
export interface Able<Feature extends string> {
  readonly title: string;
  readonly construct: string;
  readonly can: Readonly<Record<Feature, boolean>>;
}

/** The features that the app needs and the program lacks. */
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
