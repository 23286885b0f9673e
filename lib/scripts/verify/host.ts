import type { Model } from '../../model/model';
import { command } from '../../programs/bash';
import { modulesFor } from '../modules';
import { sysctlsHere } from '../sysctls';
import type { Fact } from './fact';

/** Kernel settings and modules. */
export function kernelFacts(model: Model): Fact[] {
  const { cluster, families } = model;
  return [
    ...sysctlsHere(model).map(({ key, value }) => ({
      what: `${key} is ${value}`,
      command: command('is', value, 'sysctl', '-n', key),
    })),
    ...(cluster?.made ? modulesFor(families) : []).map(({ name, option }) => ({
      what: `kernel module ${name} is loaded`,
      command: command('module', name, option),
    })),
  ];
}
