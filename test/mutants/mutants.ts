import { App } from 'cdk8s';
import { Lab } from './labs';
export const REFUSED = 'refused';
export const MUTANTS: { lab: Lab; name: string; check: string; bad: string; at?: string; make: (app: App) => void }[] = [];
