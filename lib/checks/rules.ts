import type { Check } from './check';
import { attachmentsOf } from './gateways';

export const weightsZero: Check = {
  name: 'weights-zero',
  level: 'error',
  title: 'The backends of a rule have the weight 0 each',
  why: 'Envoy refuses the whole table of routes for it, "Sum of weights in the weighted_cluster must be greater than 0": no change to any route of the Gateway takes effect.',
  fix: 'Give one of the backends a weight above 0.',
  run: (model) =>
    model.routes.flatMap(({ path, kind, name, weightless }) =>
      weightless && weightless.backends > 1
        ? [
            {
              path,
              at: ['spec', 'rules', weightless.rule],
              rule: `rules[${weightless.rule}] of ${kind} ${name}: each of its ${weightless.backends} backends has the weight 0, for which Envoy refuses all routes of the Gateway`,
              fix: 'Give one of them a weight above 0.',
            },
          ]
        : [],
    ),
};

export const weightUnread: Check = {
  name: 'weight-unread',
  level: 'warning',
  title: 'The only backend of a rule has the weight 0',
  why: 'Of a single backend Cilium does not read the weight: it gets every request, where the Gateway API wants 500.',
  fix: 'Leave the weight out, or the backend.',
  run: (model) =>
    model.routes.flatMap(({ path, kind, name, weightless }) =>
      weightless?.backends === 1
        ? [
            {
              path,
              at: ['spec', 'rules', weightless.rule],
              rule: `rules[${weightless.rule}] of ${kind} ${name}: its only backend has the weight 0, and gets every request all the same`,
              fix: 'Leave the weight out, or the backend.',
            },
          ]
        : [],
    ),
};

export const filterIgnored: Check = {
  name: 'filter-ignored',
  level: 'error',
  title: 'A route has a filter that the Cilium release passes over',
  why: "Cilium's operator reads the filters that it knows and says nothing of the others: requests go on as if there were none.",
  fix: 'A newer release; or do without.',
  run: (model) => {
    const { ignoredFilters } = model.release.gatewayApi;
    if (ignoredFilters.length === 0) return [];
    return attachmentsOf(model).flatMap(({ route, gateway }) => {
      const ignored =
        gateway.ofCilium && route.kind === 'HTTPRoute'
          ? route.filters.filter((filter) => ignoredFilters.includes(filter))
          : [];
      return ignored.length === 0
        ? []
        : [
            {
              path: route.path,
              rule: `HTTPRoute ${route.name} has the filter ${ignored[0]}, and Cilium ${model.release.minor} passes over ${ignoredFilters.join(' and ')} without a word`,
              fix: 'Take a newer release, or leave the filter out.',
            },
          ];
    });
  },
};
