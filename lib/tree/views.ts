// What each check sees of a tree of YAML, by subject: policies.ts names one view for each check.
export * from './views/addresses';
export * from './views/bgp';
export * from './views/gateways';
export * from './views/routes';
