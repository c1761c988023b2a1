import {createRoute, z} from '@hono/zod-openapi';
import {ComplaintSettings} from '../complaint-clocks.js';
import {Retention, StatusSettings} from '../intake.js';
import {Office, officeParams} from '../offices.js';
import {VisitRequestSettings} from '../visit-requests.js';
import {deskPath, json, needs, tags, versioned, versionHeaders} from './common.js';

/** The choices that an office has in how it takes things in. */
export const OwnSettings = z
  .strictObject({
    status: z
      .strictObject(StatusSettings.omit({tryOut: true}).shape)
      .openapi({description: "How the office's applications are looked up."}),
    complaints: z
      .strictObject(ComplaintSettings.omit({samples: true}).shape)
      .openapi({description: 'How complaints are taken in.'}),
    visitRequests: VisitRequestSettings,
    retention: Retention,
  })
  .openapi('OwnSettings', {description: 'How the office takes in what the public writes.'});

const {shape} = Office;

export const OfficeFacts = z
  .strictObject({
    name: shape.name.trim().min(3),
    address: shape.address,
    website: shape.website,
    latitude: shape.latitude,
    longitude: shape.longitude,
    contacts: shape.contacts.min(1).max(20),
    hours: shape.hours.min(1).max(14),
    ramadanHours: shape.ramadanHours,
    closures: shape.closures,
    facilities: shape.facilities,
    accessibility: shape.accessibility,
    source: shape.source,
    settings: OwnSettings,
  })
  .openapi('OfficeFacts', {
    description:
      'What an office says of itself. Its code, region, districts and time zone are not its to change.',
  });

const path = `${deskPath}/facts` as const;
const write = needs('office.write');

export const getOfficeFacts = createRoute({
  method: 'get',
  path,
  ...write,
  operationId: 'getOfficeFacts',
  summary: 'What the office says of itself (head)',
  tags,
  request: {params: officeParams},
  responses: versioned('The facts.', OfficeFacts),
});

export const saveOfficeFacts = createRoute({
  method: 'put',
  path,
  ...write,
  operationId: 'saveOfficeFacts',
  summary: 'Change what the office says of itself (head)',
  tags,
  request: {
    params: officeParams,
    headers: versionHeaders,
    body: {required: true, ...json(OfficeFacts)},
  },
  responses: versioned('Saved; the public reads it at once.', OfficeFacts),
});
