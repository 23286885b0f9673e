// Which ListenerSets a Gateway serves, and what it serves of them. What should hold is written from the Gateway API's
// specification.
import assert from 'node:assert/strict';
import { describe, it } from '@jest/globals';
import { ask, type Question } from './ask';
import { gateway, HTTP, route, to } from './written';

describe('a ListenerSet', () => {
  const set = (listeners: string, name = 'set') => `---
apiVersion: gateway.networking.k8s.io/v1
kind: ListenerSet
metadata: { name: ${name}, namespace: app }
spec:
  parentRef: { name: gw, namespace: infra }
  listeners: [${listeners}]
`;
  const attached = (name: string, section = '', hostname = 'a.example.com', namespace = 'app') => `---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: ${name}, namespace: ${namespace} }
spec:
  parentRefs: [{ kind: ListenerSet, name: set, namespace: app${section && `, sectionName: ${section}`} }]
  hostnames: [${hostname}]
  rules: [${to(name)}]
`;
  const OWN = '{ name: http, port: 8080, protocol: HTTP }';
  const URL = 'http://a.example.com:8080/';
  const at = (admits: string, more: string, question: string | Question = URL) => {
    const text = `${gateway(HTTP)}${admits && `  allowedListeners: { namespaces: ${admits} }\n`}${more}`;
    return ask({ 'app.k8s.yaml': text }, typeof question === 'string' ? { url: question } : question);
  };
  const answer = (admits: string, more: string, question: string | Question = URL) => {
    const {
      hops,
      stop,
      answer: { status },
    } = at(admits, more, question);
    return stop ? `${stop.stage} ${status ?? '-'}` : hops.at(-1)!.value;
  };
  const ALL = '{ from: All }';
  it('adds listeners to its Gateway, where that admits it', () => {
    const files = set(OWN) + attached('web');
    assert.equal(answer(ALL, files), 'app/web, port 80');
    assert.equal(answer('{ from: Same }', files), 'listener -');
    assert.equal(answer('', files), 'listener -');
    assert.match(
      at('', files).stop!.message,
      /listener http of ListenerSet app\/set is for port 8080, and Gateway infra\/gw admits no ListenerSet of the namespace app\. Admit it: spec\.allowedListeners\./,
    );
    assert.equal(
      answer('{ from: Selector, selector: { matchLabels: { kubernetes.io/metadata.name: app } } }', files),
      'app/web, port 80',
    );
    assert.equal(
      answer(
        '{ from: Selector, selector: { matchLabels: { team: a } } }',
        `${files}---\napiVersion: v1\nkind: Namespace\nmetadata: { name: app, labels: { team: b } }\n`,
      ),
      'listener -',
    );
  });
  it('is what routes name, and not its Gateway', () => {
    assert.equal(answer(ALL, set(OWN) + attached('web', 'http')), 'app/web, port 80');
    assert.equal(answer(ALL, set(OWN) + attached('web', 'other')), 'route 404');
    // Plain HTTP has one table, whose routes answer at the ports of all listeners.
    assert.equal(answer(ALL, set(OWN) + route({ name: 'web', rules: [to('web')] })), 'app/web, port 80');
    assert.equal(answer(ALL, set(OWN) + attached('web'), 'http://a.example.com/'), 'app/web, port 80');
    assert.equal(answer(ALL, set(OWN) + attached('web', '', 'a.example.com', 'other')), 'route 404');
  });
  it('comes behind its Gateway, which serves more than it', () => {
    const closer =
      set('{ name: own, port: 80, protocol: HTTP, hostname: a.example.com }') +
      attached('web') +
      route({ name: 'plain', rules: [to('plain')] });
    assert.equal(answer(ALL, closer, 'http://a.example.com/'), 'app/web, port 80');
    assert.equal(answer(ALL, closer, 'http://b.example.com/'), 'app/plain, port 80');
    const same =
      set('{ name: own, port: 80, protocol: HTTP }') + attached('web') + route({ name: 'plain', rules: [to('plain')] });
    assert.equal(answer(ALL, same, 'http://a.example.com/'), 'app/plain, port 80');
  });
  it('has certificates from its own namespace', () => {
    const https = (namespace: string) =>
      set(`{ name: https, port: 443, protocol: HTTPS, tls: { certificateRefs: [{ name: tls${namespace} }] } }`) +
      attached('web');
    const url = 'https://a.example.com/';
    assert.equal(answer(ALL, https(''), url), 'app/web, port 80');
    assert.equal(answer(ALL, https(', namespace: infra'), url), 'listener -');
  });
});
