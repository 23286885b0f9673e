// What check says of an nginx.conf beside Gateways and routes.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { checkFiles } from './tree';

const MANIFESTS = `apiVersion: cilium.io/v2
kind: CiliumLoadBalancerIPPool
metadata: { name: pool }
spec: { blocks: [{ cidr: 192.0.2.0/28 }] }
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: web, namespace: web }
spec:
  gatewayClassName: cilium
  addresses: [{ value: 192.0.2.1 }]
  listeners: [{ name: http, port: 80, protocol: HTTP }]
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: shop, namespace: web }
spec:
  parentRefs: [{ name: web }]
  hostnames: [shop.example.com]
  rules: [{ backendRefs: [{ name: shop, port: 80 }] }]
`;
const CONF = `# As people write it.
http {
  upstream gw { server 192.0.2.1:80; server 192.0.2.1:80 backup; }
  server {
    server_name shop.example.com "www.example.net"; # two
    location / { proxy_pass http://gw; }
  }
  server { listen 81; server_name ~^x; location /a { proxy_pass http://192.0.2.1/b; } }
}
stream {
  upstream tls { server 192.0.2.1:443; }
  map $ssl_preread_server_name $to { hostnames; shop.example.com tls; *.example.net tls; }
  server { listen 443; ssl_preread on; proxy_pass $to; }
}
`;
const said = (conf: string) =>
  checkFiles({ 'nginx.conf': conf, 'app.yaml': MANIFESTS })
    .findings.filter(({ file }) => file === 'nginx.conf')
    .map(({ check, line }) => `${check} ${line}`);

describe('nginx.conf', () => {
  it('a name that no route has', () => assert.deepEqual(said(CONF), ['nginx-host-unserved 5']));
  it('nothing, where it is right', () => assert.deepEqual(said(CONF.replace('"www.example.net"', '')), []));
  it('a server that nobody is', () => {
    const wrong = CONF.replace('"www.example.net"', '').replaceAll('192.0.2.1:80', '192.0.2.2:80');
    assert.deepEqual(said(wrong), ['nginx-server-unknown 3']);
  });
  it('an address in proxy_pass itself', () => {
    const wrong = CONF.replace('"www.example.net"', '').replace('http://192.0.2.1/b', 'http://192.0.2.3/b');
    assert.deepEqual(said(wrong), ['nginx-server-unknown 8']);
  });
  it('a server name of TLS that no route has', () => {
    const wrong = CONF.replace('"www.example.net"', '').replace('shop.example.com tls', 'old.example.com tls');
    assert.deepEqual(said(wrong), ['nginx-host-unserved 12']);
  });
  it('text that is no configuration', () => assert.deepEqual([...said('}}} {'), ...said("'"), ...said('a "b')], []));
});
