import type { HostFact } from '../model/companions';
import type { Model } from '../model/model';
import { CHANGE_HELPERS, type Step, stepScript } from '../programs/bash';
import { defaultPort } from '../values/default-port';
import { formerGoes, formerHelpers } from './former';
import { hostsHelpers } from './hosts';
import { keep, keptFolder } from './kept';
import { lookHelpers } from './look';
import type { Manifest } from './manifest';
import { IN_KERNEL } from './modules';
import { rememberSettings } from './sysctls';
import { forwardsHere, namedBackends } from './targets';
import { clusterHelpers, clusterSteps } from './up/cluster';
import { ciliumSteps, helmHelpers, waitForAgents } from './up/helm';
import { HOST_HELPERS, hostStep } from './up/host';
import { hostsStep } from './up/hosts-test';
import { makeWayHelpers } from './up/make-way';
import { gatewayStep, namespaceStep, poolStep } from './up/objects';
import { planHelpers } from './up/plan';
import { preflightHelpers, preflightStep } from './up/preflight';
import { edgeStep, programHelpers, programsHere, routerStep } from './up/programs';
import { applies, pruneHelpers, pruneStep } from './up/prune';
import { waits } from './up/waits';
import { upHelpers } from './up-helpers';

/** The script that sets everything up, in order of dependency. */
export function up(model: Model, host: HostFact, manifests: Manifest[], header: string): string {
  const preflight = preflightStep(model);
  return stepScript({
    header,
    name: 'up.sh',
    purpose:
      'Sets up what this folder describes. Safe to run again: what is there already stays.\n' +
      `down.sh is kept in ${keptFolder(host)}/host, for the day on which this folder is gone.`,
    options: [
      { name: 'plan', help: 'asks this host and the cluster what a run would change, and changes nothing' },
      ...(applies(model)
        ? [
            {
              name: 'prune',
              help: 'deletes, without a question, what an earlier run applied and this program has no more',
            },
          ]
        : []),
      ...(programsHere(model).length > 0
        ? [{ name: 'replace', help: "replaces a configuration of somebody's own; down.sh puts it back" }]
        : []),
    ],
    helpers: [
      CHANGE_HELPERS,
      lookHelpers(model),
      waits(model),
      upHelpers(model, host),
      formerHelpers(model, host),
      planHelpers(model),
      preflightHelpers(model),
      forwardsHere(model) ? rememberSettings(host) : '',
      model.cluster?.made ? IN_KERNEL + HOST_HELPERS : '',
      clusterHelpers(model),
      helmHelpers(model),
      makeWayHelpers(model),
      pruneHelpers(model, host),
      programsHere(model).length > 0 ? programHelpers(model, host) : '',
      model.edges.length > 0 ? hostsHelpers(host, true) : '',
    ].join(''),
    first: [
      'if [[ $plan ]]; then would_do; exit; fi',
      'if [[ ${steps[*]} == "${all_steps[*]}" ]]; then',
      `  current=${preflight.name}`,
      '  echo "== $current"',
      '  step_preflight',
      'fi',
      'current=keep',
      'echo "== $current"',
      ...keep(model, host, manifests),
      ...formerGoes(),
    ],
    extra: [preflight],
    steps: [
      ...hostStep(model, host),
      ...clusterSteps(model, host),
      ...namespaceStep(model),
      ...ciliumSteps(model),
      ...poolStep(model, manifests),
      ...routerStep(model),
      ...gatewayStep(model, manifests),
      ...hostsStep(model),
      ...edgeStep(model),
      ...pruneStep(model),
    ] satisfies Step[],
    last: [
      'if [[ ! $dry_run && ${steps[*]} == "${all_steps[*]}" ]]; then',
      ...(model.install?.helm
        ? [
            '  # After a power cut, agents still count as ready until the kubelets report that they start.',
            ...waitForAgents(model).map((line) => `  ${line} >/dev/null`),
          ]
        : []),
      `  echo "up.sh: all of it is set up, in $SECONDS s.${reached(model)} ./verify.sh checks it, ./down.sh ` +
        'removes it."',
      'fi',
    ],
  });
}

/** An address to look at first. */
function reached(model: Model): string {
  const [first] = namedBackends(model);
  if (!first) return '';
  const { name, path, edgeScheme, edgePort } = first;
  const port = edgePort === defaultPort(edgeScheme) ? '' : `:${edgePort}`;
  return ` ${edgeScheme}://${name}${port}${path} leads here where DNS or /etc/hosts says so.`;
}
