import {OpenAPIHono} from '@hono/zod-openapi';
import * as complaints from './complaint-routes.js';
import * as cases from './cases.js';
import * as intake from './intake.js';
import * as offices from './offices.js';
import * as partners from './partners.js';
import * as services from './services.js';
import * as imports from './staff/imports.js';
import * as deskApplications from './staff/applications.js';
import * as audit from './staff/audit.js';
import * as deskComplaints from './staff/complaints.js';
import * as people from './staff/people.js';
import * as deskRequests from './staff/requests.js';
import * as today from './staff/today.js';
import * as deskNotices from './staff/notices.js';
import * as deskOffice from './staff/office.js';
import * as deskPartners from './staff/partners.js';
import * as deskStatistics from './staff/statistics.js';
import * as deskVisits from './staff/visits.js';
import * as requirements from './staff/requirements.js';
import * as statistics from './statistics.js';
import * as surveys from './surveys.js';
import * as visitRequests from './visit-request-routes.js';
import * as visits from './visits.js';
import * as writing from './writing.js';

const routes = [
  offices.listOffices,
  offices.getOffice,
  offices.listNotices,
  visits.listVisits,
  visits.getVisit,
  visits.visitsCalendar,
  visits.visitCalendar,
  services.listServices,
  services.getService,
  statistics.listStatistics,
  statistics.getStatistic,
  partners.listPartners,
  partners.getPartner,
  intake.getIntake,
  writing.getChallenge,
  people.signIn,
  people.getSession,
  people.signOut,
  people.changePassword,
  people.beginSecondFactor,
  people.confirmSecondFactor,
  people.removeSecondFactor,
  people.listUsers,
  people.addUser,
  people.changeUser,
  people.resetUser,
  ...Object.values(imports.publicImports),
  ...Object.values(imports.personalImports),
  imports.importTemplate,
  today.getToday,
  deskRequests.listRequests,
  deskRequests.getRequest,
  deskRequests.getRequestFile,
  deskRequests.stepRequest,
  deskRequests.getRouteSheet,
  deskComplaints.listComplaints,
  deskComplaints.getComplaint,
  deskComplaints.getComplaintPhoto,
  deskComplaints.actOnComplaint,
  deskComplaints.markLevy,
  deskComplaints.withdrawLevy,
  deskApplications.findApplication,
  deskApplications.addApplication,
  deskApplications.moveApplication,
  deskApplications.moveApplications,
  audit.listAudit,
  deskVisits.listDeskVisits,
  deskVisits.getDeskVisit,
  deskVisits.saveVisit,
  deskVisits.changeVisit,
  deskVisits.actOnVisit,
  deskVisits.removeVisit,
  deskVisits.countVisit,
  deskVisits.listSeries,
  deskVisits.getSeries,
  deskVisits.saveSeries,
  deskVisits.endSeries,
  deskVisits.removeSeries,
  deskNotices.listDeskNotices,
  deskNotices.getDeskNotice,
  deskNotices.saveNotice,
  deskNotices.endNotice,
  deskNotices.removeNotice,
  deskPartners.listDeskPartners,
  deskPartners.getDeskPartner,
  deskPartners.savePartner,
  deskOffice.getOfficeFacts,
  deskOffice.saveOfficeFacts,
  deskStatistics.listDeskStatistics,
  deskStatistics.getDeskStatistic,
  deskStatistics.saveStatistic,
  deskStatistics.removeStatistic,
  requirements.getRequirements,
  requirements.getRequirementsService,
  requirements.changeRequirementsService,
  requirements.changeSwitches,
  requirements.discardRequirements,
  requirements.publishRequirements,
  requirements.listRequirementVersions,
  requirements.restoreRequirements,
  surveys.createSurvey,
  surveys.getSurveySummary,
  complaints.createComplaint,
  complaints.lookupComplaint,
  complaints.replyToComplaint,
  complaints.confirmComplaint,
  complaints.reopenComplaint,
  complaints.eraseComplaint,
  complaints.exportComplaint,
  complaints.complaintPhoto,
  visitRequests.createVisitRequest,
  visitRequests.eraseVisitRequest,
  visitRequests.exportVisitRequest,
  cases.lookupCase,
];

/** Paths, with their parameters in braces, at which something is written or looked up by POST. */
export const writePaths: readonly string[] = routes
  .filter(({method}) => (method as string) === 'post')
  .map(({path}) => path);

/** The OpenAPI 3.1 document of the whole API, made from the routes. */
export function openapiDocument() {
  const app = new OpenAPIHono();
  for (const route of routes) app.openAPIRegistry.registerPath(route);
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Pendopo',
      version: '1',
      description:
        'Public services of Indonesian civil-registration offices. Nothing public needs an account ' +
        'or sends cookies; a NIK is never asked for or returned.',
      license: {name: 'MIT', url: 'https://spdx.org/licenses/MIT.html'},
    },
    servers: [{url: '/', description: 'The server that this document comes from'}],
    security: [],
    tags: [
      {name: 'offices', description: 'Offices and their notices'},
      {name: 'visits', description: 'Where the mobile service is, today and next'},
      {name: 'services', description: 'What people come for, and what to bring'},
      {name: 'statistics', description: 'What the office counts of its services'},
      {name: 'partners', description: 'Businesses that honour the child identity card (KIA)'},
      {name: 'staff', description: "The office's desk: for its own people, who sign in"},
      {name: 'surveys', description: 'How satisfied people are with the office (SKM)'},
      {name: 'writing', description: 'What every form and lookup needs'},
      {
        name: 'complaints',
        description: 'Complaints, suggestions, praise, requests for information',
      },
      {name: 'visit-requests', description: 'Asking the team to a home, a school, an institution'},
      {name: 'applications', description: 'Where a case stands, for whom it belongs to'},
    ],
  });
}
