import { Cidr, Ip } from '../../values/cidr';

/** The Docker network that up.sh makes. */
export interface Network {
  readonly ranges: readonly Cidr[];
  /** The addresses of the host. */
  readonly gateways: readonly Ip[];
}

export function readNetwork(script: string): Network {
  const words = /^\s*run docker network create (.*)$/m.exec(script)?.[1].split(/\s+/) ?? [];
  const values = (option: string) => words.flatMap((word, i) => (word === option ? [words[i + 1] ?? ''] : []));
  return {
    ranges: values('--ip-range').flatMap((value) => Cidr.parse(value) ?? []),
    gateways: values('--gateway').flatMap((value) => Ip.parse(value) ?? []),
  };
}
