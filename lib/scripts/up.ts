import type { HostFact } from '../model/companions';
import type { Gateway, Model } from '../model/model';
import { gatewayApiCrds } from '../release/release';
import type { Ip } from '../values/cidr';
import { clusterProgram, madeCluster } from '../programs/clusters';
import { edgeFiles, edgeProgram } from '../programs/edges';
import type { Manifest } from './manifest';
import type { HostProgram, ProgramFile } from '../programs/program';
import { routerFiles, routerProgram } from '../programs/routers';
import { CHANGE_HELPERS, command, modeOf, Step, stepScript, word } from '../programs/bash';
import { hostsHelpers } from './hosts';
import { keep, keptFolder } from './kept';
import { kubectl } from './kubectl';
import { modulesFile, modulesFor } from './modules';
import { sysctlFile } from './sysctls';
import { makePasswords } from './passwords';
import { lookHelpers } from './look';
import {
  asked,
  askedDirectly,
  countSessions,
  describeSessions,
  filesOf,
  moreOf,
  namedBackends,
  rangesFormat,
  rangesText,
  routersHere,
} from './targets';
import { upHelpers } from './up-helpers';

/** The script that sets everything up, in the order in which one thing needs another. */
export function up(model: Model, host: HostFact, manifests: Manifest[], header: string): string {
  return stepScript({
    header,
    name: 'up.sh',
    purpose:
      'Sets up what this folder describes. Safe to run again: what is there already stays.\n' +
      `down.sh is kept in ${keptFolder(host)}/host, for the day on which this folder is gone.`,
    helpers:
      CHANGE_HELPERS + lookHelpers(model) + upHelpers(host) + (model.edges.length > 0 ? hostsHelpers(host, true) : ''),
    first: ['current=keep', 'echo "== $current"', ...keep(model, host, manifests)],
    steps: [
      hostStep(model, host),
      ...clusterSteps(model),
      ...namespaceStep(model),
      ...gatewayApiStep(model),
      ...ciliumStep(model),
      ...poolStep(model, manifests),
      ...routerStep(model),
      ...gatewayStep(model, manifests),
      ...hostsStep(model),
      ...edgeStep(model),
    ],
  });
}

function hostStep(model: Model, host: HostFact): Step {
  const { cluster } = model;
  const [sysctl, modules] = [sysctlFile(host), modulesFile(host)];
  return {
    name: 'host',
    title: `kernel settings${cluster?.made ? ' and modules' : ''} of this host`,
    lines: [
      command('put', '0644', 'root', sysctl, `/etc/${sysctl}`),
      command('as_root', 'sysctl', '-q', '-p', `/etc/${sysctl}`),
      ...(cluster?.made
        ? [
            command('put', '0644', 'root', modules, `/etc/${modules}`),
            command('as_root', 'modprobe', '-a', ...modulesFor(model.families)),
          ]
        : []),
    ],
  };
}

function clusterSteps(model: Model): Step[] {
  const cluster = madeCluster(model.cluster);
  if (!cluster) return [];
  const { network } = cluster.made;
  const program = clusterProgram(cluster);
  const addresses = rangesText(network, ({ subnet, ipRange, gateway }) => `${subnet} ${ipRange} ${gateway}`);
  const options = network.ranges.flatMap(({ subnet, ipRange, gateway }) => [
    '--subnet',
    `${subnet}`,
    '--ip-range',
    `${ipRange}`,
    '--gateway',
    `${gateway}`,
  ]);
  return [
    {
      name: 'network',
      title: `Docker network ${network.name}`,
      lines: [
        `if exists ${command('docker', 'network', 'inspect', network.name)}; then`,
        '  local found',
        `  found=$(${command('docker', 'network', 'inspect', '--format', rangesFormat(network, '.Subnet', '.IPRange', '.Gateway'), network.name)})`,
        `  if [[ $found != ${word(addresses)} ]]; then`,
        `    echo "the Docker network ${network.name} is there with other addresses ($found): remove it first, docker network rm ${network.name}" >&2`,
        '    return 1',
        '  fi',
        'else',
        `  ${command('run', 'docker', 'network', 'create', '--driver', 'bridge', ...(network.ranges.length > 1 ? ['--ipv6'] : []), ...options, network.name)}`,
        'fi',
      ],
    },
    {
      name: 'cluster',
      title: `cluster ${cluster.name}; its nodes stay NotReady until Cilium runs`,
      lines: [
        `if exists ${command(...program.isThere(cluster))}; then`,
        `  ${command('run', ...program.starts(cluster))}`,
        'else',
        `  ${command('run', ...program.creates(cluster))}`,
        'fi',
        `wait_for 120 'the API server answers' ${command(...kubectl(cluster), 'get', '--raw', '/readyz')}`,
      ],
    },
  ];
}

/** A new cluster has none but its own. */
function namespaceStep({ cluster, missingNamespaces }: Model): Step[] {
  if (missingNamespaces.length === 0) return [];
  const k = kubectl(cluster);
  return [
    {
      name: 'namespaces',
      title: 'namespaces of the manifests, which nobody else makes',
      lines: missingNamespaces.flatMap((name) => [
        `if ! exists ${command(...k, 'get', 'namespace', name)}; then`,
        `  ${command('run', ...k, 'create', 'namespace', name)}`,
        'fi',
      ]),
    },
  ];
}

function gatewayApiStep(model: Model): Step[] {
  // They go with a release of Cilium: where it is not installed from here, somebody else has chosen them.
  if (!usesGatewayApi(model) || !model.install?.helm) return [];
  const crds = gatewayApiCrds(model.release);
  const k = kubectl(model.cluster);
  return [
    {
      name: 'gateway-api',
      title: `CRDs of Gateway API ${model.release.gatewayApi.version}, before Cilium: without them it installs no GatewayClass`,
      lines: [
        ...crds.map(({ url }) => command('run', ...k, 'apply', '--server-side', '--force-conflicts', '-f', url)),
        command(
          'run',
          ...k,
          'wait',
          '--for=condition=Established',
          '--timeout=60s',
          ...crds.map(({ name }) => `crd/${name}`),
        ),
      ],
    },
  ];
}

function usesGatewayApi(model: Model): boolean {
  return model.gateways.length > 0 || model.listenerSets.length > 0 || model.routes.length > 0;
}

function ciliumStep(model: Model): Step[] {
  const { install, cluster } = model;
  if (!install?.helm) return [];
  const k = kubectl(cluster);
  const context = cluster?.kubeContext ? ['--kube-context', cluster.kubeContext] : [];
  return [
    {
      name: 'cilium',
      title: `Cilium ${install.version}`,
      lines: [
        command(
          'run',
          'helm',
          'upgrade',
          '--install',
          'cilium',
          'cilium',
          '--repo',
          'https://helm.cilium.io/',
          '--version',
          install.version,
          ...context,
          '--namespace',
          install.namespace,
          '--values',
          'cilium-values.yml',
          '--wait',
          '--timeout',
          '10m0s',
        ),
        command(
          'run',
          ...k,
          '--namespace',
          install.namespace,
          'rollout',
          'status',
          'daemonset/cilium',
          '--timeout=300s',
        ),
        command('run', ...k, 'wait', '--for=condition=Ready', '--timeout=300s', 'node', '--all'),
        ...(model.gateways.some((gateway) => gateway.ofCilium)
          ? [
              `wait_for 120 'the GatewayClass cilium is there' ${command(...k, 'get', 'gatewayclass', 'cilium')}`,
              command('run', ...k, 'wait', '--for=condition=Accepted', '--timeout=120s', 'gatewayclass/cilium'),
            ]
          : []),
      ],
    },
  ];
}

function poolStep(model: Model, manifests: Manifest[]): Step[] {
  const { bgp } = model.release;
  const charts = announcingCharts(model);
  const files = filesOf(manifests.filter(({ chart }) => charts.has(chart)));
  if (files.length === 0) return [];
  const k = kubectl(model.cluster);
  // The operator makes these CRDs some time after it started.
  const crds = [
    ...(model.pools.length > 0 ? ['ciliumloadbalancerippools.cilium.io'] : []),
    ...(model.peerings.length > 0 ? bgp.crds : []),
    ...overrideCrds(model),
    ...(model.l2Policies.length > 0 ? ['ciliuml2announcementpolicies.cilium.io'] : []),
  ];
  return [
    {
      name: 'pools',
      title: `address pools${model.peerings.length > 0 || model.l2Policies.length === 0 ? ', and the cluster side of BGP' : ''}${model.l2Policies.length > 0 ? ', and who answers for their addresses' : ''}`,
      lines: [
        ...crds.flatMap((crd) => [
          `wait_for 120 ${word(`Cilium made the CRD ${crd}`)} ${command(...k, 'get', 'crd', crd)}`,
        ]),
        command(
          'run',
          ...k,
          'wait',
          '--for=condition=Established',
          '--timeout=60s',
          ...crds.map((crd) => `crd/${crd}`),
        ),
        ...makePasswords(model),
        command('run', ...k, 'apply', ...files),
        ...model.services.flatMap((service) =>
          // A Gateway's own Service is applied with the Gateway.
          charts.has(service.chart)
            ? service.addresses.map(
                (address) =>
                  `wait_for 60 ${word(`Service ${service.name} has ${address}`)} ${command(...k, '--namespace', service.namespace, 'wait', `--for=jsonpath={.status.loadBalancer.ingress[0].ip}=${address}`, '--timeout=1s', `service/${service.name}`)}`,
              )
            : [],
        ),
      ],
    },
  ];
}

/** The charts whose files are applied before the gateways. */
function announcingCharts({ pools, peerings, l2Policies }: Model): Set<string> {
  return new Set([...pools, ...peerings, ...l2Policies].map(({ chart }) => chart));
}

function overrideCrds({ peerings, release }: Model): string[] {
  const crd = release.bgp.overrideCrd;
  return crd && peerings.some(({ nodeOverrides }) => nodeOverrides.length > 0) ? [crd] : [];
}

function routerStep(model: Model): Step[] {
  return routersHere(model).map((router) => {
    const program = routerProgram(router);
    return {
      name: 'router',
      title: `${program.title}, and a BGP session with every node`,
      lines: [
        ...setUp(program, router, routerFiles(router)),
        `wait_for 120 '${describeSessions(router)} are established' sessions ${countSessions(router)}`,
      ],
    };
  });
}

/** What has changed is tried, put and taken over; what has not only starts. */
function setUp<Part>(program: HostProgram<Part>, part: Part, files: ProgramFile[]): string[] {
  return [
    command('has', program.command, program.package),
    ...program.tries(part),
    `if ${files.map(({ name, target }) => command('same', name, target)).join(' && ')}; then`,
    `  ${command('start', program.service)}`,
    'else',
    ...files.map(({ name, target, mode, owner }) => `  ${command('put', modeOf(mode), owner, name, target)}`),
    ...program.takesOver(part).map((text) => `  ${text}`),
    'fi',
  ];
}

function gatewayStep(model: Model, manifests: Manifest[]): Step[] {
  const before = announcingCharts(model);
  const files = filesOf(manifests.filter(({ chart }) => !before.has(chart)));
  if (files.length === 0) return [];
  const k = kubectl(model.cluster);
  const pinned = model.gateways.flatMap((gateway) => gateway.addresses.map((address) => ({ gateway, address })));
  return [
    {
      name: 'gateway',
      title: 'gateways, routes and all other manifests',
      lines: [
        command('run', ...k, 'apply', ...files),
        ...model.gateways.map(
          (gateway) =>
            `wait_for 120 ${word(`Gateway ${gateway.name} is programmed`)} ${command(...k, '--namespace', gateway.namespace, 'wait', '--for=condition=Programmed', '--timeout=1s', `gateway/${gateway.name}`)}`,
        ),
        ...pinned.map(
          ({ gateway, address }) =>
            `wait_for 60 ${word(`Gateway ${gateway.name} has ${address}`)} ${hasAddress(k, gateway, address)}`,
        ),
        ...(routersHere(model).length > 0
          ? pinned.map(({ address }) => `wait_for 60 ${word(`this host has a route to ${address}`)} routed ${address}`)
          : []),
        ...askedDirectly(namedBackends(model)).flatMap(({ backend, name, path, scheme, options }) =>
          backend.addresses.map(
            (address) =>
              `wait_for 180 ${word(`${scheme}://${name}${path} answers at ${address}`)} ${command('answers', asked({ name, path }), `${address}`, backend.port, ...moreOf(scheme, options))}`,
          ),
        ),
      ],
    },
  ];
}

/** Whether a Gateway has the address. Of several, none is known to be the first. */
function hasAddress(k: string[], { name, namespace, addresses }: Gateway, address: Ip): string {
  const field =
    addresses.length > 1 ? `.status.addresses[?(@.value=="${address}")].value` : '.status.addresses[0].value';
  return command(
    ...k,
    '--namespace',
    namespace,
    'wait',
    `--for=jsonpath={${field}}=${address}`,
    '--timeout=1s',
    `gateway/${name}`,
  );
}

function hostsStep(model: Model): Step[] {
  const names = askedDirectly(namedBackends(model));
  if (names.length === 0) return [];
  return [
    {
      name: 'hosts',
      title: 'a first test by name: entries in /etc/hosts, and out again',
      lines: [
        'if [[ $dry_run ]]; then',
        `  echo '    # adds the lines of ./hosts to /etc/hosts, asks for each name, and takes them out again'`,
        '  return',
        'fi',
        'local failed=0',
        // Whatever happens in between, the entries go.
        `trap 'hosts_become hosts_without' EXIT`,
        'hosts_become hosts_with_ours',
        ...names.map(
          ({ backend, name, path, scheme, options }) =>
            `is_page "$(curl --noproxy '*' --silent --output /dev/null --max-time 10 --write-out '%{http_code}' ${options.map((option) => `${option} `).join('')}${word(`${scheme}://${name}:${backend.port}${path}`)} || true)" || failed=1`,
        ),
        'hosts_become hosts_without',
        'trap - EXIT',
        `if ((failed)); then echo "a name of ./hosts does not lead to its gateway" >&2; fi`,
        'return "$failed"',
      ],
    },
  ];
}

function edgeStep(model: Model): Step[] {
  return model.edges.map((edge) => {
    const program = edgeProgram(edge);
    return {
      name: 'edge',
      title: `${program.title} on the public address`,
      lines: [
        ...setUp(program, edge, edgeFiles(edge)),
        ...namedBackends(model).flatMap(({ name, path, edgeAddresses, edgePort, edgeScheme, edgeOptions }) =>
          edgeAddresses.map(
            (address) =>
              `wait_for 60 ${word(`${edgeScheme}://${name}${path} answers through ${program.title}${address.includes(':') ? ' over IPv6' : ''}`)} ${command('answers', asked({ name, path }), address, edgePort, ...moreOf(edgeScheme, edgeOptions))}`,
          ),
        ),
      ],
    };
  });
}
