import type { Gateway, Model } from '../../model/model';
import { command } from '../../programs/bash';
import { describeRoute, routeTo } from '../next-hops';
import type { Fact } from './fact';
import { hasField, holds, object } from './kubernetes';

export function poolFacts(model: Model): Fact[] {
  return model.pools.map((pool) => ({
    what: `address pool ${pool.name} conflicts with no other`,
    command: `lacks ${model.release.pool.conflict} ${object('ciliumloadbalancerippools.cilium.io', pool.name)}`,
  }));
}

export function gatewayFacts(model: Model): Fact[] {
  return model.gateways.flatMap((gateway) => [
    { what: `Gateway ${gateway.name} is programmed`, command: holds('Programmed', its(gateway)) },
    ...gateway.addresses.flatMap((address) => {
      // Gateways list several addresses in no fixed order.
      const field =
        gateway.addresses.length > 1
          ? `{.status.addresses[?(@.value=="${address}")].value}`
          : '{.status.addresses[0].value}';
      const route = routeTo(address, gateway, model);
      return [
        {
          what: `Gateway ${gateway.name} has the address ${address}`,
          command: hasField(`${address}`, its(gateway), field),
        },
        ...(route ? [{ what: describeRoute(route), command: command('next_hops', route.to, route.hops) }] : []),
      ];
    }),
  ]);
}

function its({ name, namespace }: Gateway): string {
  return object('gateway', name, namespace);
}

/** ListenerSets of Gateways of the app. The controller of other ListenerSets is unknown. */
export function listenerSetFacts(model: Model): Fact[] {
  const gateways = new Set(model.gateways.map(({ namespace, name }) => `${namespace}/${name}`));
  return model.listenerSets
    .filter(({ gateway }) => gateways.has(`${gateway.namespace}/${gateway.name}`))
    .map((set) => ({
      what: `ListenerSet ${set.namespace}/${set.name} is programmed`,
      command: holds('Programmed', object('listenerset', set.name, set.namespace)),
    }));
}
