// The recipe "A filter of routes" of docs/architecture.md, followed in a copy of the tree.
import { testRecipe } from './support/recipe';

const ROUTE = 'imports/gateway.networking.k8s.io/HTTPRoute.ts';

testRecipe({
  parts: ['test/kinds.test.ts', 'test/filters.test.ts'],
  follow: (copy) => {
    // What a newer set of CRDs would bring.
    copy.change(ROUTE, "'CORS' | 'ExternalAuth'", "'CORS' | 'ExternalAuth' | 'RequestStamp'");
    copy.change(
      ROUTE,
      '  readonly cors?: HTTPRouteSpecRulesBackendRefsFiltersCors;\n',
      '$&  readonly requestStamp?: { readonly name: string };\n',
    );
    copy.change('lib/kinds/route-filters.ts', "  RequestMirror: 'none',\n", "$&  RequestStamp: 'none',\n");
    copy.change('lib/commands/trace/filters.ts', '  ExtensionRef: byName,\n', '$&  RequestStamp: byName,\n');
    copy.change(
      'lib/charts/filter.ts',
      '  private constructor(',
      `  public static stamp(name: string): Filter {
    return new Filter({ type: 'RequestStamp', requestStamp: { name } });
  }

$&`,
    );
    copy.change('test/filters.test.ts', '  URLRewrite:', "  RequestStamp: Filter.stamp('x'),\n$&");
    copy.change(
      'test/support/intents.ts',
      '  CORS: fc',
      '  RequestStamp: fc.record({ requestStamp: fc.record({ name }) }),\n$&',
    );
  },
  tests: ['test/filters.test.ts', 'test/kinds.test.ts'],
  names: 'every static|HTTPRoute',
  compiled: [
    'lib/kinds/route-filters.ts',
    'lib/commands/trace/filters.ts',
    'lib/charts/filter.ts',
    'test/filters.test.ts',
    'test/support/intents.ts',
  ],
  sees: /✓ every static of Filter/,
  forgotten: [
    ['which requests it answers', 'lib/kinds/route-filters.ts', "  RequestStamp: 'none',\n", '', /TS2741/],
    ['the words of trace', 'lib/commands/trace/filters.ts', '  RequestStamp: byName,\n', '', /TS2741/],
    ['the intents at random', 'test/support/intents.ts', /  RequestStamp: .*\n/, '', /TS2741/],
    ['its line in MADE', 'test/filters.test.ts', /  RequestStamp: .*\n/, '', /TS2741/],
    ['its static', 'lib/charts/filter.ts', /  public static stamp[^]*?\n {2}\}\n/, '', /TS2339/],
    [
      'the static in MADE',
      'test/filters.test.ts',
      /RequestStamp: .*,/,
      'RequestStamp: undefined,',
      /every static of Filter/,
    ],
  ],
});
