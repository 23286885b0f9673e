import type { HostFact } from '../../model/companions';
import type { Edge, Model, Router } from '../../model/model';
import { command, modeOf, type Step, word } from '../../programs/bash';
import { edgeFiles, edgeProgram } from '../../programs/edges';
import { hasUnit, type HostProgram, type ProgramFile } from '../../programs/program';
import { routerFiles, routerProgram } from '../../programs/routers';
import { keptFolder } from '../kept';
import { asked, countSessions, describeSessions, moreOf, namedBackends, routersHere } from '../targets';

export function routerStep(model: Model): Step[] {
  return routersHere(model).map((router) => {
    const program = routerProgram(router);
    return {
      name: 'router',
      title: `${program.title}, and a BGP session with every node`,
      lines: [
        ...setUp('router', program, router, routerFiles(router)),
        command('change_ends', program.service),
        `wait_for ${patience(router)} '${describeSessions(router)} are established' sessions ${countSessions(router)}`,
      ],
      plan: plan(program.service, routerFiles(router)),
    };
  });
}

/** Nodes dialled before the router ran, and dial again after once to twice their retry time. */
function patience({ neighborGroups }: Router): number {
  return 100 + 2 * Math.max(10, ...neighborGroups.map(({ connectRetryTimeSeconds }) => connectRetryTimeSeconds));
}

export function edgeStep(model: Model): Step[] {
  return model.edges.map((edge) => {
    const program = edgeProgram(edge);
    return {
      name: 'edge',
      title: `${program.title} on the public address`,
      lines: [
        ...setUp('edge', program, edge, edgeFiles(edge)),
        ...namedBackends(model).flatMap(({ name, path, edgeAddresses, edgePort, edgeScheme, edgeOptions }) =>
          edgeAddresses.map(
            (address) =>
              'wait_for 60 ' +
              `${word(
                `${edgeScheme}://${name}${path} answers through ` +
                  `${program.title}${address.includes(':') ? ' over IPv6' : ''}`,
              )} ` +
              command('answers', asked({ name, path }), address, edgePort, ...moreOf(edgeScheme, edgeOptions)),
          ),
        ),
        // Last: a reload succeeds before the program has tried to take a port.
        command('change_ends', program.service),
      ],
      plan: plan(program.service, edgeFiles(edge)),
    };
  });
}

function plan(service: string, files: ProgramFile[]): string[] {
  return [
    ...files.map(({ name, target }) => command('would_put', name, target)),
    `if in_change ${service}; then ${command('would', `have ${service} read its files: a run ended before that`)}; fi`,
  ];
}

/**
 * The script tests and installs changed files, then restarts or reloads the program. A program without changes is only
 * started, unless it has not taken over the files of an earlier run. The step ends with `change_ends`.
 */
function setUp<Part>(step: string, program: HostProgram<Part>, part: Part, files: ProgramFile[]): string[] {
  const targets = files.map(({ target }) => target);
  const isCurrent = [
    ...files.map(({ name, target }) => command('same', name, target)),
    `! in_change ${program.service}`,
  ];
  return [
    command('remember', program.service, ...targets),
    command('has', program.command, program.package),
    command('spares', program.title, program.package, ...targets),
    ...program.tries(part),
    command('former_goes', step),
    `if ${isCurrent.join(' && ')}; then`,
    `  ${command('start', program.service)}`,
    'else',
    `  ${command('change_begins', program.service)}`,
    ...files.map(({ name, target, mode, owner }) => `  ${command('put', modeOf(mode), owner, name, target)}`),
    ...program.takesOver(part).map((text) => `  ${text}`),
    'fi',
  ];
}

/** The programs whose files `up.sh` installs: title, package, service and files. */
export function programsHere(model: Model): { title: string; package: string; service: string; targets: string[] }[] {
  const of = <Part>(program: HostProgram<Part>, files: ProgramFile[]) => ({
    title: program.title,
    package: program.package,
    service: program.service,
    targets: files.map(({ target }) => target),
  });
  return [
    ...routersHere(model).map((router: Router) => of(routerProgram(router), routerFiles(router))),
    ...model.edges.map((edge: Edge) => of(edgeProgram(edge), edgeFiles(edge))),
  ];
}

export function programHelpers(model: Model, host: HostFact): string {
  const boots = routersHere(model).some((router) => hasUnit(routerFiles(router)));
  return `${boots ? bootHelper(host) : ''}
# theirs FILE PACKAGE: whether the user changed a file: it is neither ours nor the unchanged one of its package.
theirs() {
  local sum sums
  if ! asks_root test -s "$1" || ours "$1"; then return 1; fi
  sum=$(asks_root md5sum "$1") || return
  # Some packages copy the file at installation: compares with all files of the package.
  sums=$({ dpkg-query --show --showformat '\${Conffiles}\\n' "$2" && dpkg-query --control-show "$2" md5sums; } 2>/dev/null) || true
  [[ $sums != *"\${sum%% *}"* ]]
}

# spares TITLE PACKAGE FILE...: stops before it replaces a configuration of the user, unless --replace is given.
spares() {
  local file found=()
  if [[ $dry_run ]]; then return; fi
  for file in "\${@:3}"; do
    if theirs "$file" "$2"; then found+=("$file"); fi
  done
  if ((\${#found[@]} == 0)); then return; fi
  if [[ $replace ]]; then
    echo "    replaces \${found[*]}; down.sh puts it back"
    return
  fi
  {
    echo "$1 of this host has a configuration of its own. These lines would be lost:"
    for file in "\${found[@]}"; do asks_root sed -n "/^[[:space:]]*[#!]/d; /^[[:space:]]*$/d; s|^|  $file: |p" "$file" | head -n 20 | masked || true; done
    echo "Copy the lines that you need into the program (addRawLines), then ./up.sh --replace; down.sh puts it back."
  } >&2
  return 1
}

# remember SERVICE FILE...: records for down.sh that the service did not run before our first file.
remember() {
  local file
  if [[ $dry_run ]]; then return; fi
  for file in "\${@:2}"; do if ours "$file"; then return; fi; done
  if ! runs "$1"; then touch ${keptFolder(host)}/started-"$1"; fi
}

# in_change SERVICE: whether a run put new files and ended before the service used them.
in_change() {
  [[ ! $dry_run && -e ${keptFolder(host)}/in-change-$1 ]]
}

change_begins() {
  run touch ${keptFolder(host)}/in-change-"$1"
}

change_ends() {
  if in_change "$1"; then rm ${keptFolder(host)}/in-change-"$1"; fi
}
`;
}

function bootHelper(host: HostFact): string {
  const mark = `${keptFolder(host)}/at-boot-"$1"`;
  return `
# at_boot SERVICE: the service starts at boot too; down.sh undoes this where the service did not before.
at_boot() {
  if asks_root systemctl is-enabled --quiet "$1" 2>/dev/null; then return; fi
  run touch ${mark}
  as_root systemctl enable "$1"
}
`;
}
