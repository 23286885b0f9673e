// Every filter of the Gateway API has a way to make it, or none on purpose.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { Backend, Filter, HttpRoute, SharedGateway } from '../lib';
import type { FilterType } from '../lib/kinds/route-filters';
import { saidOf } from './support/said';

/** How a program makes each. */
const MADE: Record<FilterType, Filter | undefined> = {
  RequestHeaderModifier: Filter.requestHeaders({ set: { 'x-from': 'edge' } }),
  ResponseHeaderModifier: Filter.responseHeaders({ remove: ['server'] }),
  URLRewrite: Filter.rewrite({ path: '/' }),
  RequestMirror: Filter.mirror(Backend.fromName('copy', 80)),
  RequestRedirect: Filter.redirect({ hostname: 'shop.example.com' }),
  CORS: Filter.cors({ allowOrigins: ['https://www.example.com'] }),
  ExtensionRef: Filter.extension({ group: 'gateway.envoyproxy.io', kind: 'HTTPRouteFilter', name: 'own' }),
  // No release of Cilium goes with a channel of HTTPRoutes that has it.
  ExternalAuth: undefined,
};

it('every static of Filter is here', () => {
  const statics = Object.getOwnPropertyNames(Filter).filter(
    (name) => typeof Reflect.get(Filter, name) === 'function' && name !== 'prototype',
  );
  assert.equal(statics.length, Object.values(MADE).filter(Boolean).length, statics.join());
});

describe.each(Object.entries(MADE).flatMap(([type, filter]) => (filter ? [[type, filter] as const] : [])))(
  '%s',
  (type, filter) => {
    it('is what the API server takes', () => {
      assert.equal(filter._filter.type, type);
      const { errors } = saidOf((app) => {
        // Cilium has no filters of its own.
        const gatewayClassName = type === 'ExtensionRef' ? 'envoy' : undefined;
        const gateway = new SharedGateway(app, 'gateway', { gatewayClassName });
        const backends = type === 'RequestRedirect' ? [] : [Backend.fromName('web', 80)];
        new HttpRoute(gateway, 'route', {
          gateway,
          hostnames: ['www.example.com'],
          rules: [{ filters: [filter], backends }],
        });
      });
      assert.deepEqual(errors, []);
    });
  },
);
