/** Addresses of services; what they answer is tested with the server. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isUsageError, Pendopo} from '@pendopo/sdk';

const server = 'https://layanan.example.go.id';
const pendopo = new Pendopo({server, office: '12.19'});

describe('services', () => {
  it('have one address per question, whatever the order of its parts', () => {
    const route = `${server}/v1/offices/12.19/services`;
    assert.equal(pendopo.services.url(), route);
    assert.equal(
      pendopo.services.url({q: 'kartu anak', event: 'child'}),
      `${route}?event=child&q=kartu%20anak`,
    );
    assert.equal(pendopo.services.url('kia_under5'), `${route}/kia_under5`);
    assert.equal(
      pendopo.services.url('a/b', {office: '73.72'}),
      `${server}/v1/offices/73.72/services/a%2Fb`,
    );
  });

  it('are those of an office, which must be named', async () => {
    await assert.rejects(new Pendopo({server}).services.get('death'), isUsageError);
  });
});
