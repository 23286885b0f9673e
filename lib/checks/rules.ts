import type { Check } from './check';
import { attachmentsOf } from './gateways';

export const weightsZero: Check = {
  name: 'weights-zero',
  level: 'warning',
  title: 'All backends of a rule have the weight 0',
  why: 'The rule takes its requests and sends them nowhere: the gateway answers 500.',
  fix: 'Give one of the backends a weight above 0.',
  run: (model) =>
    model.routes
      .filter(({ ruleToNobody }) => ruleToNobody !== undefined)
      .map(({ path, kind, name, ruleToNobody }) => ({ path, message: `rules[${ruleToNobody}] of ${kind} ${name}: every backend has the weight 0, and its requests are answered 500. Give one of them a weight above 0.` })),
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
      const ignored = gateway.ofCilium && route.kind === 'HTTPRoute' ? route.filters.filter((filter) => ignoredFilters.includes(filter)) : [];
      return ignored.length === 0 ? [] : [{ path: route.path, message: `HTTPRoute ${route.name} has the filter ${ignored[0]}, and Cilium ${model.release.minor} passes over ${ignoredFilters.join(' and ')} without a word. Take a newer release, or leave the filter out.` }];
    });
  },
};
