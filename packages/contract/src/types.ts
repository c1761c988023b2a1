// Made from the schemas by `npm run openapi`; do not edit.
export interface paths {
    "/v1/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All offices */
        get: operations["listOffices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One office */
        get: operations["getOffice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notices that hold now */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits of the mobile service, by time */
        get: operations["listVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/visits/{visit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One visit */
        get: operations["getVisit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/visits.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits as a calendar to subscribe to */
        get: operations["visitsCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/visits/{visit}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One visit as a calendar entry */
        get: operations["visitCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Services of the office */
        get: operations["listServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/services/{service}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One service: what to bring, where and when */
        get: operations["getService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statistics of the office */
        get: operations["listStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/statistics/{metric}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One statistic: its figures over time */
        get: operations["getStatistic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Businesses that honour the child identity card, by name */
        get: operations["listPartners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/partners/{partner}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One partner, and whether its agreement stands today */
        get: operations["getPartner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/intake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What forms need to know of an office */
        get: operations["getIntake"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A challenge to solve before a write or a lookup */
        get: operations["getChallenge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["getSession"];
        put?: never;
        /** Sign in */
        post: operations["signIn"];
        /** Sign out */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change one’s own password; every other session of one’s own ends */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to set up an authenticator app */
        post: operations["beginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show that the app is set up: from now on its codes are needed */
        post: operations["confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/second-factor/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do without the app again */
        post: operations["removeSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who works at the desk (head) */
        get: operations["listUsers"];
        put?: never;
        /** Let someone in (head) */
        post: operations["addUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/users/{user}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what someone may do, or take it away (head) */
        patch: operations["changeUser"];
        trace?: never;
    };
    "/v1/staff/offices/{office}/users/{user}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give someone who cannot sign in a new password to begin with (head) */
        post: operations["resetUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/imports/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sheets of what everyone may see that were sent lately, and what came of them */
        get: operations["listPublicImports"];
        put?: never;
        /** What a sheet of what everyone may see would do; it is kept for 30 minutes to be applied */
        post: operations["previewPublicImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/imports/public/{import}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do it: all of it, or nothing */
        post: operations["applyPublicImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/imports/public/{import}/bad-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows that cannot be taken, with why, to be corrected and sent again */
        get: operations["getPublicImportBadRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/imports/personal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sheets of applications that were sent lately, and what came of them */
        get: operations["listPersonalImports"];
        put?: never;
        /** What a sheet of applications would do; it is kept for 30 minutes to be applied */
        post: operations["previewPersonalImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/imports/personal/{import}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do it: all of it, or nothing */
        post: operations["applyPersonalImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/imports/personal/{import}/bad-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows that cannot be taken, with why, to be corrected and sent again */
        get: operations["getPersonalImportBadRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/import-templates/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An example sheet with the columns explained */
        get: operations["getImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What needs doing, of what one’s role may do */
        get: operations["getToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests for visits, those that have waited longest first */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/requests/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request, whole; that it was read is recorded */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/requests/{number}/files/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of a request; that it was read is recorded */
        get: operations["getRequestFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/requests/{number}/step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the next step of a request */
        post: operations["stepRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/route-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A day's home visits, in order; that they were read is recorded */
        get: operations["getRouteSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Complaints, what is due first first */
        get: operations["listComplaints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/complaints/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One complaint, whole; that it was read is recorded */
        get: operations["getComplaint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/complaints/{number}/photos/{photo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A photo of a complaint; that it was seen is recorded */
        get: operations["getComplaintPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/complaints/{number}/act": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do something about a complaint */
        post: operations["actOnComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/complaints/{number}/levy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a complaint as a report of a levy: from then on the head alone sees it */
        post: operations["markLevy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/complaints/{number}/levy/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take that mark off again: officers see it too (head) */
        post: operations["withdrawLevy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/applications/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find an application by its receipt number; that it was read is recorded */
        post: operations["findApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an application in by hand */
        post: operations["addApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/applications/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say where an application stands now */
        post: operations["moveApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/applications/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say where many applications stand now, or look first what that would do */
        post: operations["moveApplications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did and read what, the newest first (head) */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The visits of a span of days, with holidays and Ramadan */
        get: operations["listDeskVisits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/visits/{visit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One visit */
        get: operations["getDeskVisit"];
        /**
         * Make a single visit (If-None-Match: *), or write another version of it
         * @description The id is chosen by who makes it and begins with the code of the office and a dash, such as `12.19-7k3m9qx4`: what is sent again is not made twice.
         */
        put: operations["saveVisit"];
        post?: never;
        /** Remove a single visit that was made by mistake within the last hour */
        delete: operations["removeVisit"];
        options?: never;
        head?: never;
        /** Other hours, another place or quota on this one date, of a series too */
        patch: operations["changeVisit"];
        trace?: never;
    };
    "/v1/staff/offices/{office}/visits/{visit}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel, postpone, move, skip or restore a visit, of a series too
         * @description A date that was skipped is restored by the id of the visit that there was, with If-None-Match: *. Of one that is skipped the answer tells how it was.
         */
        post: operations["actOnVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/visits/{visit}/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count people who were served at the van */
        post: operations["countVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The recurring rounds */
        get: operations["listSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/series/{series}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One recurring round */
        get: operations["getSeries"];
        /**
         * Make a recurring round (If-None-Match: *), or change its dates from today on
         * @description The id is chosen as that of a visit. What was held stays as it was; a date that was cancelled, postponed or moved stays announced also where the new rule does not give it.
         */
        put: operations["saveSeries"];
        post?: never;
        /** Remove a round that was made by mistake within the last hour */
        delete: operations["removeSeries"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/series/{series}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a recurring round */
        post: operations["endSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All notices, past and coming ones too */
        get: operations["listDeskNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/notices/{notice}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One notice */
        get: operations["getDeskNotice"];
        /**
         * Make a notice (If-None-Match: *), or change it
         * @description The id of a new one begins with the code of the office and a dash.
         */
        put: operations["saveNotice"];
        post?: never;
        /** Remove a notice that does not hold yet */
        delete: operations["removeNotice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/notices/{notice}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a notice that holds, now */
        post: operations["endNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The partners with their agreements */
        get: operations["listDeskPartners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/partners/{partner}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One partner */
        get: operations["getDeskPartner"];
        /** Make a partner (If-None-Match: *), change it, suspend or resume its agreement */
        put: operations["savePartner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the office says of itself (head) */
        get: operations["getOfficeFacts"];
        /** Change what the office says of itself (head) */
        put: operations["saveOfficeFacts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statistics, with their numbers as they are */
        get: operations["listDeskStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/statistics/{metric}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One statistic, with its numbers as they are */
        get: operations["getDeskStatistic"];
        /** Make a statistic (If-None-Match: *), or change it */
        put: operations["saveStatistic"];
        post?: never;
        /** Remove a statistic */
        delete: operations["removeStatistic"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The office’s own version of the catalogue, as a draft (editor) */
        get: operations["getRequirements"];
        put?: never;
        post?: never;
        /** Throw the draft away: back to what is published (editor) */
        delete: operations["discardRequirements"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/requirements/{service}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One service: national, published and drafted (editor) */
        get: operations["getRequirementsService"];
        /** Change how the draft has a service (editor) */
        put: operations["changeRequirementsService"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/requirement-switches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change how the draft has what the office decides (editor) */
        put: operations["changeSwitches"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/requirement-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was published, when, by whom and why (editor) */
        get: operations["listRequirementVersions"];
        put?: never;
        /** Publish the draft, from a day on (editor) */
        post: operations["publishRequirements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/offices/{office}/requirement-versions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish an earlier version anew: undo (editor) */
        post: operations["restoreRequirements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/survey-responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer the satisfaction survey */
        post: operations["createSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/survey-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people said of the office */
        get: operations["getSurveySummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a complaint, suggestion, praise or request for information */
        post: operations["createComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/complaints/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How a complaint stands: answers, and what is due when */
        post: operations["lookupComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/complaints/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add something, or answer an answer back */
        post: operations["replyToComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/complaints/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that it is settled */
        post: operations["confirmComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/complaints/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open what was taken for settled again */
        post: operations["reopenComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/complaints/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase everything personal of an own complaint */
        post: operations["eraseComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/complaints/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything that is kept of an own complaint */
        post: operations["exportComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/complaints/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A photo of an own complaint, as a file */
        post: operations["complaintPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/visit-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a visit to a home, a school or an institution */
        post: operations["createVisitRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/visit-requests/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a request and erase what it says of people */
        post: operations["eraseVisitRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/visit-requests/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything that is kept of a request */
        post: operations["exportVisitRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offices/{office}/applications/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where a case stands, by receipt number and second factor */
        post: operations["lookupCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description All offices this server speaks for. */
        OfficeList: {
            /**
             * @description The offices, by code.
             * @example []
             */
            data: components["schemas"]["OfficeBrief"][];
            /**
             * Format: date-time
             * @description When the office last changed anything in this answer. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description Until when this answer stands if nothing is changed: after it, at the latest, ask again. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            validUntil: string;
        };
        /** @description What a visitor needs of an office at a glance. */
        OfficeBrief: {
            /**
             * @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025).
             * @example 12.19
             */
            id: string;
            /**
             * @description The office's own name; offices differ (Disdukcapil, Dispendukcapil, …).
             * @example Disdukcapil Kabupaten Batu Bara
             */
            name: string;
            /**
             * @description The regency or city it serves.
             * @example Kabupaten Batu Bara
             */
            region: string;
            /**
             * @description The province it lies in.
             * @example Sumatera Utara
             */
            province: string;
            /**
             * @description IANA time zone of the office: WIB, WITA or WIT.
             * @example Asia/Jakarta
             * @enum {string}
             */
            timeZone: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";
            /**
             * @description The offset of that zone from UTC, constant the year round.
             * @example +07:00
             * @enum {string}
             */
            utcOffset: "+07:00" | "+08:00" | "+09:00";
            /**
             * @description How to reach the office, the first one first.
             * @example [
             *       {
             *         "name": "Halo Dukcapil",
             *         "phone": "1500537"
             *       }
             *     ]
             */
            contacts: components["schemas"]["Contact"][];
            /**
             * @description Regular counter hours.
             * @example [
             *       {
             *         "days": [
             *           1,
             *           2,
             *           3,
             *           4,
             *           5
             *         ],
             *         "opens": "08:00",
             *         "closes": "15:00"
             *       }
             *     ]
             */
            hours: components["schemas"]["OpeningHours"][];
            /**
             * @description True when this is invented sample data and must be shown as such.
             * @example true
             */
            sample: boolean;
        };
        /** @description How to reach people: at least one way. */
        Contact: {
            /**
             * @description Who or which desk answers.
             * @example Loket jemput bola
             */
            name?: string;
            /**
             * @description Telephone number to dial, digits with an optional leading plus.
             * @example 1500537
             */
            phone?: string;
            /**
             * @description WhatsApp number in international form without plus, as wa.me takes it.
             * @example 628118005373
             */
            whatsapp?: string;
            /**
             * Format: email
             * @description E-mail address.
             * @example layanan@example.go.id
             */
            email?: string;
            /**
             * @description Which services are answered for here: ktp_el, kk (family card), kia (child card), certificate (birth, death, marriage), move, other. Absent: all of them.
             * @example [
             *       "kia"
             *     ]
             */
            groups?: ("ktp_el" | "kk" | "kia" | "certificate" | "move" | "other")[];
            /**
             * @description When someone answers, where that differs from the counter hours.
             * @example [
             *       {
             *         "days": [
             *           1,
             *           2,
             *           3,
             *           4,
             *           5
             *         ],
             *         "opens": "08:00",
             *         "closes": "14:00"
             *       }
             *     ]
             */
            hours?: components["schemas"]["OpeningHours"][];
        };
        /** @description Regular counter hours on some days of the week. */
        OpeningHours: {
            /**
             * @description ISO weekdays these hours hold for: 1 is Monday, 7 is Sunday.
             * @example [
             *       1,
             *       2,
             *       3,
             *       4
             *     ]
             */
            days: number[];
            /**
             * @description When the counter opens. HH:MM in the office's time zone.
             * @example 08:00
             */
            opens: string;
            /**
             * @description When the counter closes. HH:MM in the office's time zone.
             * @example 08:00
             */
            closes: string;
            /**
             * @description When a break within these hours begins. HH:MM in the office's time zone.
             * @example 08:00
             */
            breakStarts?: string;
            /**
             * @description When that break ends. HH:MM in the office's time zone.
             * @example 08:00
             */
            breakEnds?: string;
        };
        /** @description Why a request was refused (RFC 9457 problem details). */
        Problem: {
            /**
             * @description Stable identifier of the cause (RFC 9457).
             * @example urn:pendopo:problem:invalid-parameters
             * @enum {string}
             */
            type: "urn:pendopo:problem:unknown-office" | "urn:pendopo:problem:unknown-service" | "urn:pendopo:problem:not-found" | "urn:pendopo:problem:invalid-parameters" | "urn:pendopo:problem:cursor-mismatch" | "urn:pendopo:problem:body-not-allowed" | "urn:pendopo:problem:method-not-allowed" | "urn:pendopo:problem:not-acceptable" | "urn:pendopo:problem:address-too-long" | "urn:pendopo:problem:body-too-large" | "urn:pendopo:problem:unsupported-media-type" | "urn:pendopo:problem:key-missing" | "urn:pendopo:problem:key-reused" | "urn:pendopo:problem:in-progress" | "urn:pendopo:problem:proof-required" | "urn:pendopo:problem:too-many-requests" | "urn:pendopo:problem:no-match" | "urn:pendopo:problem:already-answered" | "urn:pendopo:problem:not-possible-now" | "urn:pendopo:problem:signed-out" | "urn:pendopo:problem:sign-in-failed" | "urn:pendopo:problem:code-required" | "urn:pendopo:problem:password-expired" | "urn:pendopo:problem:not-allowed" | "urn:pendopo:problem:changed-meanwhile" | "urn:pendopo:problem:version-required" | "urn:pendopo:problem:unavailable" | "urn:pendopo:problem:internal";
            /**
             * @description The cause in a few words, in the caller's language.
             * @example Permintaan belum benar
             */
            title: string;
            /**
             * @description The HTTP status code.
             * @example 400
             */
            status: number;
            /**
             * @description What to do, in the caller's language (Accept-Language: id or en).
             * @example Periksa bagian yang disebut, lalu coba lagi.
             */
            detail: string;
            /**
             * @description The single faults, where there are any.
             * @example []
             */
            errors?: components["schemas"]["FieldError"][];
        };
        /** @description One fault in one place of the request. */
        FieldError: {
            /**
             * @description Where the fault is: a JSON pointer into the request, `/query/…` for parameters.
             * @example /query/from
             */
            pointer: string;
            /**
             * @description Stable code of the fault.
             * @example invalid-date
             */
            code: string;
            /**
             * @description What is wrong and what to do, in the caller's language.
             * @example Tulis tanggal seperti 2026-12-01.
             */
            detail: string;
        };
        /** @description A civil-registration office (Dinas Dukcapil). */
        Office: {
            /**
             * @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025).
             * @example 12.19
             */
            id: string;
            /**
             * @description The office's own name; offices differ (Disdukcapil, Dispendukcapil, …).
             * @example Disdukcapil Kabupaten Batu Bara
             */
            name: string;
            /**
             * @description The regency or city it serves.
             * @example Kabupaten Batu Bara
             */
            region: string;
            /**
             * @description The province it lies in.
             * @example Sumatera Utara
             */
            province: string;
            /**
             * @description IANA time zone of the office: WIB, WITA or WIT.
             * @example Asia/Jakarta
             * @enum {string}
             */
            timeZone: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";
            /**
             * @description The offset of that zone from UTC, constant the year round.
             * @example +07:00
             * @enum {string}
             */
            utcOffset: "+07:00" | "+08:00" | "+09:00";
            /**
             * @description How to reach the office, the first one first.
             * @example [
             *       {
             *         "name": "Halo Dukcapil",
             *         "phone": "1500537"
             *       }
             *     ]
             */
            contacts: components["schemas"]["Contact"][];
            /**
             * @description Regular counter hours.
             * @example [
             *       {
             *         "days": [
             *           1,
             *           2,
             *           3,
             *           4,
             *           5
             *         ],
             *         "opens": "08:00",
             *         "closes": "15:00"
             *       }
             *     ]
             */
            hours: components["schemas"]["OpeningHours"][];
            /**
             * @description True when this is invented sample data and must be shown as such.
             * @example true
             */
            sample: boolean;
            /**
             * @description Postal address of the counter.
             * @example Jalan Contoh 1
             */
            address?: string;
            /**
             * Format: uri
             * @description The office's own site.
             * @example https://dukcapil.example.go.id
             */
            website?: string;
            /**
             * @description The districts (kecamatan, kapanewon) it serves, by code.
             * @example [
             *       {
             *         "code": "12.19.06",
             *         "name": "Tanjung Tiram"
             *       }
             *     ]
             */
            districts: components["schemas"]["Region"][];
            /**
             * @description Where the facts about this office come from.
             * @example cahyadsn/wilayah (Kepmendagri 300.2.2-2138/2025)
             */
            source?: string;
            /**
             * @description Latitude of the counter in degrees, WGS 84.
             * @example 3.1705
             */
            latitude?: number;
            /**
             * @description Longitude of the counter in degrees, WGS 84.
             * @example 99.4203
             */
            longitude?: number;
            /**
             * @description Counter hours that hold during Ramadan in place of the regular ones.
             * @example [
             *       {
             *         "days": [
             *           1,
             *           2,
             *           3,
             *           4,
             *           5
             *         ],
             *         "opens": "08:00",
             *         "closes": "14:00"
             *       }
             *     ]
             */
            ramadanHours?: components["schemas"]["OpeningHours"][];
            /**
             * @description The office's own closed days, beside national holidays.
             * @example []
             */
            closures?: components["schemas"]["Closure"][];
            /**
             * @description What the office offers to who waits there.
             * @example []
             */
            facilities?: components["schemas"]["Facility"][];
            /**
             * @description How the office can be used with a disability.
             * @example []
             */
            accessibility?: components["schemas"]["AccessibilityFeature"][];
            /**
             * @description The notices that hold now, newest first.
             * @example []
             */
            notices: components["schemas"]["Notice"][];
            /**
             * @description When the counter is open in the 14 days from today on, by time: hours, breaks, Ramadan, holidays, closed days and closing notices are all worked in. They never overlap.
             * @example [
             *       {
             *         "start": "2026-12-01T08:00:00+07:00",
             *         "end": "2026-12-01T12:00:00+07:00"
             *       }
             *     ]
             */
            openings: components["schemas"]["Opening"][];
            /**
             * @description Holidays and closed days in these 14 days, by date.
             * @example []
             */
            closedDays: components["schemas"]["ClosedDay"][];
            /**
             * Format: date
             * @description The last day for which the yearly decree on holidays is known; after it only holidays with a fixed date are minded. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            holidaysKnownUntil: string;
            ramadan?: components["schemas"]["Ramadan"];
            /**
             * Format: date-time
             * @description When the office last changed anything in this answer. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description Until when this answer stands if nothing is changed: after it, at the latest, ask again. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            validUntil: string;
        };
        /** @description An administrative region: district or village. */
        Region: {
            /**
             * @description Kemendagri region code.
             * @example 12.19.06
             */
            code: string;
            /**
             * @description Name of the region.
             * @example Tanjung Tiram
             */
            name: string;
        };
        /** @description A day on which the office itself keeps the counter closed. */
        Closure: {
            /**
             * Format: date
             * @description The closed day. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            date: string;
            reason: components["schemas"]["Text"];
        };
        /** @description A text for the public, Indonesian first. Plain text, no markup. */
        Text: {
            /**
             * @description The text in Indonesian, plain text.
             * @example Bawa KK asli
             */
            id: string;
            /**
             * @description The text in English, plain text.
             * @example Bring the family card
             */
            en?: string;
        };
        /** @description Something an office offers beside the counter. */
        Facility: {
            /**
             * @description Id within the office.
             * @example playroom
             */
            id: string;
            name: components["schemas"]["Text"];
            /**
             * @description open: it can be used; building: it is being built; closed: not for now.
             * @example open
             * @enum {string}
             */
            state: "open" | "building" | "closed";
            /**
             * @description Month (YYYY-MM) or day (YYYY-MM-DD, in the office's own time zone) from which this state is known.
             * @example 2022-11
             */
            since?: string;
            note?: components["schemas"]["Text"];
            /**
             * @description Where this is known from.
             * @example Papan informasi kantor
             */
            source?: string;
            /**
             * @description True when this is invented sample data and must be shown as such.
             * @example true
             */
            sample: boolean;
        };
        /** @description Whether something is there that people with a disability may rely on. */
        AccessibilityFeature: {
            /**
             * @description Id within the office.
             * @example playroom
             */
            id: string;
            name: components["schemas"]["Text"];
            /**
             * @description False where it is known to be missing.
             * @example true
             */
            available: boolean;
            /**
             * @description True when this is invented sample data and must be shown as such.
             * @example true
             */
            sample: boolean;
        };
        /** @description Something the public must know now. */
        Notice: {
            /**
             * @description Stable id of the notice.
             * @example n-2026-11
             */
            id: string;
            /**
             * @description closed: a channel is shut; moved: it is elsewhere; hours: other hours; network: SIAK or the network is down; blanks: card blanks have run out; info: anything else.
             * @example network
             * @enum {string}
             */
            kind: "closed" | "moved" | "hours" | "network" | "blanks" | "info";
            /**
             * @description Which ways of service it touches.
             * @example [
             *       "van"
             *     ]
             */
            channels: ("counter" | "van" | "online")[];
            title: components["schemas"]["Text"];
            body?: components["schemas"]["Text"];
            /**
             * Format: date-time
             * @description From when it holds. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            startsAt: string;
            /**
             * Format: date-time
             * @description Until when it holds; open-ended when absent. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            endsAt?: string;
            /**
             * @description True when this is invented sample data and must be shown as such.
             * @example true
             */
            sample: boolean;
        };
        /** @description A span of time in which the counter is open. */
        Opening: {
            /**
             * Format: date-time
             * @description When the counter opens. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            start: string;
            /**
             * Format: date-time
             * @description When it closes again. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            end: string;
        };
        /** @description A day without counter hours, and why. */
        ClosedDay: {
            /**
             * Format: date
             * @description The closed day. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            date: string;
            reason: components["schemas"]["Text"];
            /**
             * @description holiday: a national holiday; collective-leave: cuti bersama of the yearly decree; office: the office's own closed day.
             * @example holiday
             * @enum {string}
             */
            kind: "holiday" | "collective-leave" | "office";
        };
        /** @description This Ramadan or the next one. Told where an office has hours of its own for it. */
        Ramadan: {
            /**
             * Format: date
             * @description First day. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            from: string;
            /**
             * Format: date
             * @description Last day. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            to: string;
            /**
             * @description decreed: as announced after the isbat session; estimate: computed, may be off by a day.
             * @example estimate
             * @enum {string}
             */
            certainty: "decreed" | "estimate";
        };
        /** @description What an office wants everyone to know now. */
        NoticeList: {
            /**
             * @description The notices that hold now, newest first.
             * @example []
             */
            data: components["schemas"]["Notice"][];
            /**
             * Format: date-time
             * @description When the office last changed anything in this answer. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description Until when this answer stands if nothing is changed: after it, at the latest, ask again. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            validUntil: string;
        };
        /** @description A page of visits with all that is needed to show it. `facets` comes with the first page. */
        VisitList: {
            /**
             * @description The visits, by time.
             * @example []
             */
            data: components["schemas"]["Visit"][];
            /**
             * @description Cursor of the next page; absent on the last one.
             * @example 3a9f01bc~tgk7u0~12.19-k2-20261201
             */
            next?: string;
            office: components["schemas"]["OfficeBrief"];
            /**
             * @description Notices that hold now and touch the mobile service.
             * @example []
             */
            notices: components["schemas"]["Notice"][];
            facets?: components["schemas"]["VisitFacets"];
            /**
             * Format: date-time
             * @description When the office last changed anything in this answer. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description Until when this answer stands if nothing is changed: after it, at the latest, ask again. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            validUntil: string;
        };
        /** @description One dated visit of a mobile service. Always free of charge (UU 24/2013 79A). */
        Visit: {
            /**
             * @description Stable id of this one visit.
             * @example 12.19-k2-20261201
             */
            id: string;
            /**
             * @description The recurring round it belongs to.
             * @example 12.19-k2
             */
            series?: string;
            /**
             * @description van: mobile van; school: at a school; village: desk in a village; institution: pesantren, care home, prison, hospital; outreach: event; training: for staff.
             * @example van
             * @enum {string}
             */
            kind: "van" | "school" | "village" | "institution" | "outreach" | "training";
            /**
             * @description As of the moment of the answer: running and done follow the clock, the others are set by the office.
             * @example scheduled
             * @enum {string}
             */
            state: "planned" | "scheduled" | "running" | "done" | "postponed" | "rescheduled" | "cancelled" | "full";
            reason?: components["schemas"]["Text"];
            replacement?: components["schemas"]["Replacement"];
            /**
             * Format: date-time
             * @description When it begins. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            start: string;
            /**
             * Format: date-time
             * @description When it ends. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            end: string;
            /**
             * @description True when it lies outside the regular counter hours (evening, weekend).
             * @example false
             */
            outsideOfficeHours: boolean;
            place: components["schemas"]["Place"];
            /**
             * @description What is offered there.
             * @example []
             */
            services: components["schemas"]["VisitService"][];
            quota?: components["schemas"]["Quota"];
            /**
             * @description The van comes only for at least this many applicants, persons.
             * @example 50
             */
            minimum?: number;
            /**
             * @description What to bring along.
             * @example [
             *       {
             *         "id": "KK asli",
             *         "en": "Original family card"
             *       }
             *     ]
             */
            bring: components["schemas"]["Text"][];
            /**
             * @description Who may come: everyone, pupils of the school, villagers of the village, or residents: those who live or stay at that place.
             * @example public
             * @enum {string}
             */
            openTo: "public" | "students" | "villagers" | "residents";
            contact?: components["schemas"]["Contact"];
            /**
             * @description Which team comes (no names of people).
             * @example [
             *       "MOLING 1"
             *     ]
             */
            team?: string[];
            /**
             * @description Raised by every change; the SEQUENCE of its calendar entry.
             * @example 0
             */
            revision: number;
            /**
             * Format: date-time
             * @description When the office last changed this visit. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            updatedAt: string;
            /**
             * @description True when this is invented sample data and must be shown as such.
             * @example true
             */
            sample: boolean;
        };
        /** @description The new date of a rescheduled visit. */
        Replacement: {
            /**
             * @description Id of the visit it moved to.
             * @example 12.19-k2-20261208
             */
            visit?: string;
            /**
             * Format: date-time
             * @description When it begins instead. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            start: string;
            /**
             * Format: date-time
             * @description When it ends instead. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            end: string;
        };
        /** @description Where the visit is held. */
        Place: {
            /**
             * @description What the place is called locally.
             * @example Balai Desa Contoh
             */
            name: string;
            /**
             * @description balai desa, sekolah, kantor kecamatan, RW, pasar, mal, panti, lapas, rumah sakit or pulau.
             * @example village_hall
             * @enum {string}
             */
            type: "village_hall" | "school" | "district_office" | "neighbourhood" | "market" | "mall" | "care_home" | "prison" | "hospital" | "island";
            /**
             * @description Street, hamlet or landmark.
             * @example Dusun II, depan lapangan
             */
            address?: string;
            district: components["schemas"]["Region"];
            village?: components["schemas"]["Region"];
            school?: components["schemas"]["School"];
            /**
             * @description Latitude in degrees, WGS 84.
             * @example 3.2401
             */
            latitude?: number;
            /**
             * @description Longitude in degrees, WGS 84.
             * @example 99.5503
             */
            longitude?: number;
        };
        /** @description A school, by its national number. */
        School: {
            /**
             * @description National school number (NPSN), eight digits.
             * @example 99900001
             */
            npsn: string;
            /**
             * @description Name of the school.
             * @example SMA Contoh Batu Bara
             */
            name: string;
        };
        /** @description A service offered at a visit, and what it ends in there. */
        VisitService: {
            /**
             * @description Service of the catalogue.
             * @example ktp_el_new
             */
            id: string;
            name: components["schemas"]["Text"];
            /**
             * @description What the citizen leaves with: print, the document at once; record, biometrics only and the document later; collect, the file is taken to the office.
             * @example record
             * @enum {string}
             */
            result: "print" | "record" | "collect";
        };
        /** @description How many people a visit can serve. */
        Quota: {
            /**
             * @description How many applicants are served, persons.
             * @example 30
             */
            total: number;
            /**
             * @description How many places are left, persons.
             * @example 12
             */
            left: number;
        };
        /** @description What the office's coming visits can be filtered by. */
        VisitFacets: {
            /**
             * @description The office's districts.
             * @example []
             */
            districts: components["schemas"]["Region"][];
            /**
             * @description With `district`: its villages that have a coming visit; else none.
             * @example []
             */
            villages: components["schemas"]["Region"][];
            /**
             * @description With `district`: its schools that have a coming visit; else none.
             * @example []
             */
            schools: components["schemas"]["School"][];
            /**
             * @description Services offered at a coming visit.
             * @example []
             */
            services: components["schemas"]["ServiceName"][];
        };
        /** @description A service and what it is called. */
        ServiceName: {
            /**
             * @description Service of the catalogue.
             * @example ktp_el_new
             */
            id: string;
            name: components["schemas"]["Text"];
        };
        /** @description One visit and its office. */
        VisitAnswer: {
            data: components["schemas"]["Visit"];
            office: components["schemas"]["OfficeBrief"];
            /**
             * Format: date-time
             * @description When the office last changed anything in this answer. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description Until when this answer stands if nothing is changed: after it, at the latest, ask again. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            validUntil: string;
        };
        /** @description What people come for, each with all that is needed to tell what to bring: one answer, and a phone can do without the network. */
        ServiceList: {
            /**
             * @description The services.
             * @example []
             */
            data: components["schemas"]["Service"][];
            /**
             * @description The events of life, in order.
             * @example []
             */
            events: components["schemas"]["LifeEvent"][];
            /**
             * @description The next visits: for each service at least its next one, where there is one.
             * @example []
             */
            visits: components["schemas"]["ServiceVisit"][];
            office: components["schemas"]["OfficeBrief"];
            /**
             * @description Notices that hold now.
             * @example []
             */
            notices: components["schemas"]["Notice"][];
            /**
             * Format: date-time
             * @description When the office last changed anything in this answer. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description Until when this answer stands if nothing is changed: after it, at the latest, ask again. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            validUntil: string;
        };
        /** @description A service with all that is needed to tell a citizen what to bring. */
        Service: {
            /**
             * @description Service of the catalogue.
             * @example ktp_el_new
             */
            id: string;
            name: components["schemas"]["Text"];
            /**
             * @description ktp_el, kk, kia, certificate (deeds), move, other: contacts are given per group.
             * @example kia
             * @enum {string}
             */
            group: "ktp_el" | "kk" | "kia" | "certificate" | "move" | "other";
            /**
             * @description The events of life it belongs to.
             * @example [
             *       "child"
             *     ]
             */
            events: ("birth" | "child" | "seventeen" | "marriage" | "divorce" | "move" | "death" | "lost" | "court" | "other")[];
            /**
             * @description What people type to find it.
             * @example [
             *       "kartu anak",
             *       "kia"
             *     ]
             */
            keywords: string[];
            /**
             * @description False when this office does not offer it.
             * @example true
             */
            offered: boolean;
            summary?: components["schemas"]["Text"];
            applicant: components["schemas"]["Text"];
            /**
             * @description All of these must hold, or another way is told.
             * @example []
             */
            eligibility: components["schemas"]["Eligibility"][];
            /**
             * @description What to bring.
             * @example []
             */
            requirements: components["schemas"]["Requirement"][];
            fee: components["schemas"]["Fee"];
            time: components["schemas"]["ProcessingTime"];
            deadline?: components["schemas"]["Deadline"];
            /**
             * @description What the citizen receives.
             * @example [
             *       {
             *         "id": "kia",
             *         "name": {
             *           "id": "KIA"
             *         }
             *       }
             *     ]
             */
            outputs: components["schemas"]["Output"][];
            /**
             * @description Where it can be asked for.
             * @example [
             *       "office",
             *       "mobile_van"
             *     ]
             */
            channels: ("office" | "district_office" | "village_desk" | "mobile_van" | "school_visit" | "home_visit" | "online_portal" | "whatsapp" | "ikd_app" | "court_counter" | "courier")[];
            /**
             * @description The legal rules it rests on.
             * @example [
             *       {
             *         "text": "Permendagri 2/2016",
             *         "verified": true
             *       }
             *     ]
             */
            legal: components["schemas"]["LegalBasis"][];
            /**
             * @description Advice for the public.
             * @example [
             *       {
             *         "id": "Datang sendiri",
             *         "en": "Come in person"
             *       }
             *     ]
             */
            notes: components["schemas"]["Text"][];
            /**
             * @description Who does what, in order, where more than one office is involved.
             * @example [
             *       {
             *         "id": "Datang sendiri",
             *         "en": "Come in person"
             *       }
             *     ]
             */
            steps?: components["schemas"]["Text"][];
            rule: components["schemas"]["Rule"];
            /**
             * @description What its conditions ask about, nothing else.
             * @example []
             */
            facts: components["schemas"]["Fact"][];
            /**
             * @description Forms to fill in.
             * @example []
             */
            forms: components["schemas"]["Form"][];
            /**
             * @description The sources that its rules name.
             * @example []
             */
            sources: components["schemas"]["Source"][];
        };
        /** @description What must hold for the service to be the right one. */
        Eligibility: {
            when: components["schemas"]["Condition"];
            otherwise: components["schemas"]["Otherwise"];
        };
        /**
         * @description When something holds: all, any or not of other conditions, or one comparison.
         * @example {
         *       "fact": "age",
         *       "lt": 17
         *     }
         */
        Condition: {
            /**
             * @description Its parts.
             * @example [
             *       {
             *         "fact": "lost",
             *         "eq": true
             *       }
             *     ]
             */
            all: components["schemas"]["Condition"][];
        } | {
            /**
             * @description Its parts.
             * @example [
             *       {
             *         "fact": "lost",
             *         "eq": true
             *       }
             *     ]
             */
            any: components["schemas"]["Condition"][];
        } | {
            not: components["schemas"]["Condition"];
        } | components["schemas"]["Comparison"];
        /**
         * @description A fact compared with values; where several tests are given, all must hold.
         * @example {
         *       "fact": "age",
         *       "gte": 5,
         *       "lt": 17
         *     }
         */
        Comparison: {
            /**
             * @description The fact: one of those the service declares.
             * @example age
             */
            fact: string;
            eq?: components["schemas"]["FactValue"];
            /**
             * @description It is one of these.
             * @example [
             *       "lost",
             *       "damaged"
             *     ]
             */
            in?: components["schemas"]["FactValue"][];
            /**
             * @description It is less than this, in the fact's unit.
             * @example 5
             */
            lt?: number;
            /**
             * @description It is this or less, in the fact's unit.
             * @example 5
             */
            lte?: number;
            /**
             * @description It is more than this, in the fact's unit.
             * @example 5
             */
            gt?: number;
            /**
             * @description It is this or more, in the fact's unit.
             * @example 5
             */
            gte?: number;
        };
        /**
         * @description Value of a fact: true or false, one of its choices, or a number in its unit.
         * @example true
         */
        FactValue: boolean | string | number;
        /** @description What to do instead, and the service for it where there is one. */
        Otherwise: {
            text: components["schemas"]["Text"];
            /**
             * @description Service of the catalogue.
             * @example ktp_el_new
             */
            service?: string;
        };
        /** @description Something to bring. `when` says in which cases, `whenText` the same in words; without it, always. */
        Requirement: {
            /**
             * @description Id within the service.
             * @example birth_certificate
             */
            id: string;
            name: components["schemas"]["Text"];
            note?: components["schemas"]["Text"];
            /**
             * @description original: handed over; copy; show: shown and taken home; copy+show: both; digital: sent as a file by another office; photo; bring: brought along; field: told, not a paper; internal: made by the office itself, no task of the citizen.
             * @example copy+show
             * @enum {string}
             */
            present: "original" | "copy" | "show" | "copy+show" | "digital" | "photo" | "bring" | "field" | "internal";
            when?: components["schemas"]["Condition"];
            whenText?: components["schemas"]["Text"];
            /**
             * @description This may take the place of that item (OR).
             * @example birth_letter
             */
            alternativeTo?: string;
            /**
             * @description This belongs to the same alternative as that item (AND).
             * @example statement
             */
            partOf?: string;
            rule: components["schemas"]["Rule"];
        };
        /** @description Which rule something follows, and where that is known from. */
        Rule: {
            /**
             * @description national: the baseline; office: the office's own rule, which departs from it.
             * @example national
             * @enum {string}
             */
            level: "national" | "office";
            /**
             * @description Ids of the sources, told in the service's `sources`.
             * @example [
             *       "KIA2_16"
             *     ]
             */
            sources: string[];
            /**
             * @description When it was last held against its sources: a month or a day.
             * @example 2026-11
             */
            verifiedOn: string;
            /**
             * @description Who decided it, for an office's own rule (no names of people).
             * @example SK Kepala Dinas Contoh 1/2026
             */
            decidedBy?: string;
            /**
             * @description Set when it is practice or memory that no source settles: ask the office.
             * @example true
             * @enum {boolean}
             */
            unverified?: true;
        };
        /** @description What it costs: nothing, and what that does not cover. */
        Fee: {
            /**
             * @description The fee in rupiah: none.
             * @example 0
             * @enum {number}
             */
            amount: 0;
            text: components["schemas"]["Text"];
            notCovered: components["schemas"]["Text"];
            /**
             * @description The legal rules it rests on.
             * @example [
             *       {
             *         "text": "Permendagri 2/2016",
             *         "verified": true
             *       }
             *     ]
             */
            legal: components["schemas"]["LegalBasis"][];
            rule: components["schemas"]["Rule"];
        };
        /** @description A legal rule that something rests on. */
        LegalBasis: {
            /**
             * @description The rule, in Indonesian.
             * @example Perpres 96/2018 Pasal 15
             */
            text: string;
            /**
             * @description False when the law or its article was not seen and must be checked.
             * @example true
             */
            verified: boolean;
        };
        /** @description How long it takes, and from when that counts. */
        ProcessingTime: {
            text: components["schemas"]["Text"];
            startsWhen: components["schemas"]["Text"];
            /**
             * @description What may make it longer.
             * @example [
             *       {
             *         "id": "jaringan terganggu"
             *       }
             *     ]
             */
            exceptions: components["schemas"]["Text"][];
            /**
             * @description The outer limit by law, days.
             * @example 14
             */
            limitDays?: number;
            /**
             * @description The legal rules it rests on.
             * @example [
             *       {
             *         "text": "Permendagri 2/2016",
             *         "verified": true
             *       }
             *     ]
             */
            legal: components["schemas"]["LegalBasis"][];
            rule: components["schemas"]["Rule"];
        };
        /** @description Until when it should be reported. */
        Deadline: {
            /**
             * @description Days to report it within.
             * @example 60
             */
            days: number;
            from: components["schemas"]["Text"];
            /**
             * @description False when no source at hand settles it.
             * @example true
             */
            verified: boolean;
        };
        /** @description A document that the citizen receives. */
        Output: {
            /**
             * @description Id within the service.
             * @example birth_certificate
             */
            id: string;
            name: components["schemas"]["Text"];
        };
        /** @description Something that conditions ask about. `value` is what the office decided, where it decides. */
        Fact: {
            /**
             * @description The fact: one of those the service declares.
             * @example age
             */
            id: string;
            /**
             * @description boolean: yes or no; choice: one of `values`; number: counted in `unit`.
             * @example number
             * @enum {string}
             */
            type: "boolean" | "choice" | "number";
            question: components["schemas"]["Text"];
            help?: components["schemas"]["Text"];
            /**
             * @description The choices; for a boolean, labels that say it better than yes and no.
             * @example [
             *       {
             *         "value": "lost",
             *         "label": {
             *           "id": "Hilang",
             *           "en": "Lost"
             *         }
             *       },
             *       {
             *         "value": "damaged",
             *         "label": {
             *           "id": "Rusak",
             *           "en": "Damaged"
             *         }
             *       }
             *     ]
             */
            values?: components["schemas"]["FactOption"][];
            /**
             * @description What a number counts: completed years, or days.
             * @example years
             * @enum {string}
             */
            unit?: "years" | "days";
            /**
             * @description The least it can be, in its unit.
             * @example 0
             */
            min?: number;
            /**
             * @description The most it can be, in its unit.
             * @example 120
             */
            max?: number;
            /** @description From what it can be reckoned instead of being asked. */
            derivedFrom?: {
                /**
                 * @description A birth date, YYYY-MM-DD; it is reckoned with on the device and sent nowhere.
                 * @example birth_date
                 * @enum {string}
                 */
                fact: "birth_date";
                /**
                 * @description Completed years of age, or days since.
                 * @example years
                 * @enum {string}
                 */
                as: "years" | "days";
            };
            /**
             * @description citizen: the public is asked; office: the office decides it for everyone.
             * @example citizen
             * @enum {string}
             */
            decidedBy: "citizen" | "office";
            value?: components["schemas"]["FactValue"];
            rule?: components["schemas"]["Rule"];
        };
        /** @description A value that may be chosen, and what it is called. */
        FactOption: {
            value: components["schemas"]["FactValue"];
            label: components["schemas"]["Text"];
        };
        /** @description A form to fill in, and in which cases. `whenText` without `when`: no question is asked for it, the words say it. */
        Form: {
            /**
             * @description Number of the form, as of 2026.
             * @example F-2.01A
             */
            code: string;
            name: components["schemas"]["Text"];
            /**
             * @description Older numbers that are still in use.
             * @example [
             *       "F-2.01"
             *     ]
             */
            aliases: string[];
            when?: components["schemas"]["Condition"];
            whenText?: components["schemas"]["Text"];
        };
        /** @description Where a statement comes from. */
        Source: {
            /**
             * @description Id of the source.
             * @example KIA2_16
             */
            id: string;
            /**
             * @description What was read.
             * @example Permendagri 2/2016 (KIA)
             */
            what: string;
            /**
             * Format: uri
             * @description Where it was read.
             * @example https://example.go.id/kia
             */
            url?: string;
            /**
             * @description How near it is to the rule itself: official register, page or software of an office, press, secondary quotation, study; unverified: from memory, to be checked.
             * @example secondary
             * @enum {string}
             */
            tier: "official" | "office" | "office-software" | "press" | "secondary" | "study" | "unverified";
        };
        /** @description An event of life and what it is called. */
        LifeEvent: {
            /**
             * @description The event.
             * @example birth
             * @enum {string}
             */
            id: "birth" | "child" | "seventeen" | "marriage" | "divorce" | "move" | "death" | "lost" | "court" | "other";
            name: components["schemas"]["Text"];
        };
        /** @description A coming visit of the mobile service, and what it offers. */
        ServiceVisit: {
            /**
             * @description Stable id of this one visit.
             * @example 12.19-k2-20261201
             */
            id: string;
            /**
             * Format: date-time
             * @description When it begins. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            start: string;
            /**
             * Format: date-time
             * @description When it ends. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            end: string;
            place: components["schemas"]["Place"];
            /**
             * @description What it offers.
             * @example [
             *       "ktp_el_new",
             *       "kia_under5"
             *     ]
             */
            services: string[];
        };
        /** @description One service, with where and when to go. */
        ServiceAnswer: {
            data: components["schemas"]["Service"];
            /**
             * @description The next visits: for each service at least its next one, where there is one.
             * @example []
             */
            visits: components["schemas"]["ServiceVisit"][];
            office: components["schemas"]["OfficeBrief"];
            /**
             * @description Notices that hold now.
             * @example []
             */
            notices: components["schemas"]["Notice"][];
            /**
             * Format: date-time
             * @description When the office last changed anything in this answer. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description Until when this answer stands if nothing is changed: after it, at the latest, ask again. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            validUntil: string;
        };
        /** @description An office's statistics to choose from; `only` is the one, where there is one. */
        StatisticList: {
            /**
             * @description The statistics.
             * @example []
             */
            data: components["schemas"]["StatisticBrief"][];
            only?: components["schemas"]["Statistic"];
            office: components["schemas"]["OfficeBrief"];
            /**
             * @description Notices of general information that hold now.
             * @example []
             */
            notices: components["schemas"]["Notice"][];
            /**
             * Format: date-time
             * @description When the office last changed anything in this answer. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description Until when this answer stands if nothing is changed: after it, at the latest, ask again. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            validUntil: string;
        };
        /** @description A statistic as it stands in a list. */
        StatisticBrief: {
            /**
             * @description The statistic, by its id in snake_case.
             * @example on_the_spot
             */
            id: string;
            title: components["schemas"]["Text"];
            unit: components["schemas"]["Text"];
            /**
             * @description What one figure counts over.
             * @example month
             * @enum {string}
             */
            period: "month" | "quarter" | "year";
            /**
             * @description Up to when the figures go: a calendar month (YYYY-MM), quarter (YYYY-Q1 to Q4) or year (YYYY).
             * @example 2021-09
             */
            asOf: string;
            /**
             * @description True when this is invented sample data and must be shown as such.
             * @example true
             */
            sample: boolean;
        };
        /** @description What an office counts of its services, over months, quarters or years. */
        Statistic: {
            /**
             * @description The statistic, by its id in snake_case.
             * @example on_the_spot
             */
            id: string;
            title: components["schemas"]["Text"];
            unit: components["schemas"]["Text"];
            /**
             * @description What one figure counts over.
             * @example month
             * @enum {string}
             */
            period: "month" | "quarter" | "year";
            /**
             * @description Up to when the figures go: a calendar month (YYYY-MM), quarter (YYYY-Q1 to Q4) or year (YYYY).
             * @example 2021-09
             */
            asOf: string;
            /**
             * @description True when this is invented sample data and must be shown as such.
             * @example true
             */
            sample: boolean;
            /**
             * @description The figures; drawn to one scale, in this order.
             * @example []
             */
            series: components["schemas"]["StatisticSeries"][];
            /**
             * @description Single figures beside the series.
             * @example [
             *       {
             *         "value": 205,
             *         "name": {
             *           "id": "penyandang disabilitas"
             *         }
             *       }
             *     ]
             */
            facts?: components["schemas"]["StatisticFact"][];
            comparison?: components["schemas"]["StatisticComparison"];
            note?: components["schemas"]["Text"];
            source: components["schemas"]["StatisticSource"];
            /**
             * @description Published elsewhere already: told as it is, whatever the threshold.
             * @example true
             */
            published: boolean;
            /**
             * @description Numbers below this, nought too, are told as a range, and no sum that would give them away.
             * @example 5
             */
            threshold?: number;
        };
        /** @description Figures that belong together, over time. */
        StatisticSeries: {
            /**
             * @description Id within the statistic.
             * @example 2020
             */
            id: string;
            name: components["schemas"]["Text"];
            /**
             * @description Every period from the first to the last, by time, none left out.
             * @example [
             *       {
             *         "period": "2020-03",
             *         "value": 7
             *       },
             *       {
             *         "period": "2020-04"
             *       }
             *     ]
             */
            points: components["schemas"]["StatisticPoint"][];
            /**
             * @description Sum of all figures (persons, documents: the unit of the statistic), where a sum makes sense. Absent too where it would give a small number away.
             * @example 61
             */
            total?: number;
        };
        /** @description The figure of one period. With neither `value` nor `range` there is no figure for it, which is not the same as nought. */
        StatisticPoint: {
            /**
             * @description What the figure counts over: a calendar month (YYYY-MM), quarter (YYYY-Q1 to Q4) or year (YYYY).
             * @example 2020-03
             */
            period: string;
            /**
             * @description The figure, in the statistic's unit.
             * @example 7
             */
            value?: number;
            range?: components["schemas"]["StatisticRange"];
        };
        /** @description In place of a small number, which could point to people: all that is told of it. */
        StatisticRange: {
            /**
             * @description It is less than this.
             * @example 5
             */
            below: number;
        };
        /** @description A single figure beside the series. */
        StatisticFact: {
            name: components["schemas"]["Text"];
            /**
             * @description How many, of what `name` says.
             * @example 205
             */
            value?: number;
            range?: components["schemas"]["StatisticRange"];
        };
        /** @description How it was and how it is; `before` and `after` head the two columns. */
        StatisticComparison: {
            title: components["schemas"]["Text"];
            before: components["schemas"]["Text"];
            after: components["schemas"]["Text"];
            /**
             * @description What changed, one respect each.
             * @example [
             *       {
             *         "aspect": {
             *           "id": "Biaya"
             *         },
             *         "before": {
             *           "id": "Ada ongkos jalan"
             *         },
             *         "after": {
             *           "id": "Gratis"
             *         }
             *       }
             *     ]
             */
            rows: components["schemas"]["StatisticComparisonRow"][];
        };
        /** @description What changed in one respect. */
        StatisticComparisonRow: {
            aspect: components["schemas"]["Text"];
            before: components["schemas"]["Text"];
            after: components["schemas"]["Text"];
        };
        /** @description Where the figures come from. */
        StatisticSource: {
            what: components["schemas"]["Text"];
            /**
             * Format: uri
             * @description Where it was read.
             * @example https://example.go.id/laporan
             */
            url?: string;
        };
        /** @description One statistic and its office. */
        StatisticAnswer: {
            data: components["schemas"]["Statistic"];
            office: components["schemas"]["OfficeBrief"];
            /**
             * @description Notices of general information that hold now.
             * @example []
             */
            notices: components["schemas"]["Notice"][];
            /**
             * Format: date-time
             * @description When the office last changed anything in this answer. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description Until when this answer stands if nothing is changed: after it, at the latest, ask again. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            validUntil: string;
        };
        /** @description A page of partners whose agreement stands today, with all that is needed to show it. `facets` comes with the first page. */
        PartnerList: {
            /**
             * @description The partners, by name.
             * @example []
             */
            data: components["schemas"]["Partner"][];
            /**
             * @description Cursor of the next page; absent on the last one.
             * @example 3a9f01bc~dG9rbyBidWt1~toko-buku-contoh-melati
             */
            next?: string;
            office: components["schemas"]["OfficeBrief"];
            /**
             * @description Notices of general information that hold now.
             * @example []
             */
            notices: components["schemas"]["Notice"][];
            facets?: components["schemas"]["PartnerFacets"];
            /**
             * Format: date-time
             * @description When the office last changed anything in this answer. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description Until when this answer stands if nothing is changed: after it, at the latest, ask again. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            validUntil: string;
        };
        /** @description A business that honours the child identity card (KIA, Kartu Identitas Anak). */
        Partner: {
            /**
             * @description Stable id of the partner within its office.
             * @example toko-buku-contoh-melati
             */
            id: string;
            /**
             * @description What the business is called.
             * @example Toko Buku Contoh Melati
             */
            name: string;
            /**
             * @description pendidikan, toko buku, restoran, taman bermain, pakaian, waterpark, optik, sepeda or lain.
             * @example bookshop
             * @enum {string}
             */
            category: "education" | "bookshop" | "restaurant" | "playground" | "clothing" | "waterpark" | "optician" | "bicycle" | "other";
            place: components["schemas"]["PartnerPlace"];
            contact?: components["schemas"]["Contact"];
            /**
             * Format: uri
             * @description The partner's own site.
             * @example https://toko.example.id
             */
            website?: string;
            agreement: components["schemas"]["Agreement"];
            /**
             * @description What it offers, without offers that are over.
             * @example []
             */
            offers: components["schemas"]["Offer"][];
            /**
             * @description True when this is invented sample data and must be shown as such.
             * @example true
             */
            sample: boolean;
        };
        /** @description Where the partner is. */
        PartnerPlace: {
            /**
             * @description Building or market it is in, where there is one.
             * @example Plaza Contoh
             */
            name?: string;
            /**
             * @description Street and number, or landmark.
             * @example Jalan Contoh No. 4
             */
            address: string;
            district: components["schemas"]["Region"];
            village?: components["schemas"]["Region"];
            /**
             * @description Latitude in degrees, WGS 84.
             * @example 3.2401
             */
            latitude?: number;
            /**
             * @description Longitude in degrees, WGS 84.
             * @example 99.5503
             */
            longitude?: number;
        };
        /** @description The agreement between office and partner (perjanjian kerja sama, PKS, or MoU). */
        Agreement: {
            /**
             * @description Number of the agreement (PKS, MoU). Only sample data may be without one.
             * @example 470/12/PKS/2026
             */
            number?: string;
            /**
             * Format: date
             * @description First day on which the agreement holds. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            startsOn: string;
            /**
             * Format: date
             * @description Last day on which the agreement holds, included. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            endsOn: string;
            /**
             * @description Which parties signed it, by their offices: no names of people.
             * @example Kepala Dinas; pemilik toko
             */
            signedBy?: string;
        };
        /** @description What a partner gives to children who hold a KIA. */
        Offer: {
            /**
             * @description Stable id of the offer within its partner.
             * @example buku
             */
            id: string;
            /**
             * @description percent: that much less; amount: rupiah less; free: without charge; gift: something given; bonus: more for the same price.
             * @example percent
             * @enum {string}
             */
            kind: "percent" | "amount" | "free" | "gift" | "bonus";
            /**
             * @description For percent: percent, 1 to 100. Else: worth in rupiah; always there for an amount.
             * @example 10
             */
            value?: number;
            what: components["schemas"]["Text"];
            /**
             * @description Who gets it: the child with the card, or the family that comes along too.
             * @example child_and_family
             * @enum {string}
             */
            for: "child" | "child_and_family";
            /**
             * @description Youngest age that it holds for. In completed years, 0 to 16: the KIA ends at 17.
             * @example 5
             */
            minAge?: number;
            /**
             * @description Oldest age that it holds for, included. In completed years, 0 to 16: the KIA ends at 17.
             * @example 12
             */
            maxAge?: number;
            /**
             * @description Whose KIA is accepted: issued in this office's regency or city, in its province, or anywhere in Indonesia.
             * @example regency
             * @enum {string}
             */
            accepts: "regency" | "province" | "national";
            /**
             * @description Days on which it does not hold.
             * @example []
             */
            blackout: components["schemas"]["Blackout"][];
            conditions?: components["schemas"]["Text"];
            /**
             * Format: date
             * @description First day of the offer, where it is not that of the agreement. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            startsOn?: string;
            /**
             * Format: date
             * @description Last day of the offer, where it is not that of the agreement. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            endsOn?: string;
        };
        /** @description Days on which an offer does not hold, such as Lebaran, Christmas, New Year, school holidays. */
        Blackout: {
            /**
             * Format: date
             * @description First day on which the offer does not hold. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            from: string;
            /**
             * Format: date
             * @description Last day on which it does not hold, included. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            to: string;
            reason: components["schemas"]["Text"];
        };
        /** @description What the office's partners can be filtered by. */
        PartnerFacets: {
            /**
             * @description Categories with a partner whose agreement stands today.
             * @example []
             */
            categories: components["schemas"]["CategoryCount"][];
            /**
             * @description Districts with a partner whose agreement stands today, by name.
             * @example []
             */
            districts: components["schemas"]["Region"][];
        };
        /** @description A category and how many partners are in it. */
        CategoryCount: {
            /**
             * @description The category.
             * @example bookshop
             * @enum {string}
             */
            id: "education" | "bookshop" | "restaurant" | "playground" | "clothing" | "waterpark" | "optician" | "bicycle" | "other";
            /**
             * @description How many partners it has whose agreement stands today.
             * @example 3
             */
            count: number;
        };
        /** @description One partner and whether its agreement stands; `data` only when it does. */
        PartnerAnswer: {
            /**
             * @description Stable id of the partner within its office.
             * @example toko-buku-contoh-melati
             */
            id: string;
            /**
             * @description What the business is called.
             * @example Toko Buku Contoh Melati
             */
            name: string;
            /**
             * @description Whether the agreement stands on the day `asOf`: valid, ended, not-yet begun, or suspended for a time by the office.
             * @example valid
             * @enum {string}
             */
            standing: "valid" | "ended" | "not-yet" | "suspended";
            /**
             * Format: date
             * @description The day that `standing` is said of: today, when the answer was made. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            asOf: string;
            /**
             * Format: date
             * @description First day of the agreement. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            startsOn: string;
            /**
             * Format: date
             * @description Last day of the agreement, included. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            endsOn: string;
            data?: components["schemas"]["Partner"];
            office: components["schemas"]["OfficeBrief"];
            /**
             * @description True when this is invented sample data and must be shown as such.
             * @example true
             */
            sample: boolean;
            /**
             * Format: date-time
             * @description When the office last changed anything in this answer. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description Until when this answer stands if nothing is changed: after it, at the latest, ask again. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            validUntil: string;
        };
        /** @description All that a form needs to know of an office before anything is written into it. */
        Intake: {
            office: components["schemas"]["OfficeBrief"];
            /**
             * @description The office's services, in the catalogue's order.
             * @example []
             */
            services: components["schemas"]["IntakeService"][];
            /**
             * @description The districts that the office serves, by code.
             * @example [
             *       {
             *         "code": "12.19.06",
             *         "name": "Tanjung Tiram"
             *       }
             *     ]
             */
            districts: components["schemas"]["Region"][];
            settings: components["schemas"]["IntakeSettings"];
            /**
             * @description Where letters to the office go.
             * @example Jalan Contoh 1
             */
            address?: string;
            /**
             * @description Weekdays of the coming half year, Monday to Friday, on which nobody works: holidays, collective leave, closed days of the office.
             * @example []
             */
            closedDays: components["schemas"]["ClosedDay"][];
            /**
             * Format: date-time
             * @description When the office last changed anything in this answer. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description Until when this answer stands if nothing is changed: after it, at the latest, ask again. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            validUntil: string;
        };
        /** @description A service that a form can be about. */
        IntakeService: {
            /**
             * @description Service of the catalogue.
             * @example ktp_el_new
             */
            id: string;
            name: components["schemas"]["Text"];
            /**
             * @description The group of services.
             * @example kia
             * @enum {string}
             */
            group: "ktp_el" | "kk" | "kia" | "certificate" | "move" | "other";
        };
        /** @description How an office takes in what the public writes. */
        IntakeSettings: {
            status: components["schemas"]["StatusSettings"];
            complaints: components["schemas"]["ComplaintSettings"];
            visitRequests: components["schemas"]["VisitRequestSettings"];
            retention: components["schemas"]["Retention"];
        };
        /** @description How an office's applications are looked up. */
        StatusSettings: {
            /**
             * @description What must be told beside the number of an application: the birth date, the last four digits of the phone number, or a PIN that the office gave out.
             * @example birth-date
             * @enum {string}
             */
            factor: "birth-date" | "phone-end" | "pin";
            /**
             * @description Only at offices whose data are a sample: numbers to try.
             * @example []
             */
            tryOut?: components["schemas"]["SampleNumber"][];
        };
        /** @description A number of invented data, what opens it, and what it shows. */
        SampleNumber: {
            /**
             * @description The receipt number. Spaces, dashes, dots, slashes and case do not matter. Numbers of this server end with a check character (ISO/IEC 7064, MOD 37,36).
             * @example P1219-7K3M9QX-4
             */
            number: string;
            /**
             * @description What opens it.
             * @example 17-08-1990
             */
            factor: string;
            name: components["schemas"]["Text"];
        };
        /** @description How an office takes complaints. */
        ComplaintSettings: {
            /**
             * @description How many photos may be attached, 0 to 3.
             * @example 3
             */
            photos: number;
            clocks: components["schemas"]["ComplaintClocks"];
            /**
             * @description Invented complaints to try the lookup with; sample offices alone have some.
             * @example []
             */
            samples?: components["schemas"]["SampleComplaint"][];
        };
        /** @description verification: until the office has looked at it; follow-up: from then until work on it has begun; reply: how long the citizen may answer back before the case is closed; complaint, supervision (levies, brokers), information, suggestion (praise too): until it is settled. */
        ComplaintClocks: {
            verification: components["schemas"]["ComplaintClock"];
            "follow-up": components["schemas"]["ComplaintClock"];
            reply: components["schemas"]["ComplaintClock"];
            complaint: components["schemas"]["ComplaintClock"];
            supervision: components["schemas"]["ComplaintClock"];
            information: components["schemas"]["ComplaintClock"];
            suggestion: components["schemas"]["ComplaintClock"];
        };
        /** @description How long one step of a complaint may take. */
        ComplaintClock: {
            /**
             * @description How many days, counted from the day after.
             * @example 3
             */
            days: number;
            /**
             * @description working: Monday to Friday without national holidays, collective leave and the closed days of the office; calendar: every day.
             * @example working
             * @enum {string}
             */
            unit: "working" | "calendar";
            /**
             * @description Where the number comes from: a regulation, or the office that set it.
             * @example SP4N-LAPOR
             */
            source: string;
        };
        /** @description An invented complaint to look up. */
        SampleComplaint: {
            /**
             * @description Its number.
             * @example CONTOH-1
             */
            number: string;
            /**
             * @description Its secret.
             * @example CONTOH
             */
            secret: string;
        };
        /** @description Which visits an office takes requests for. */
        VisitRequestSettings: {
            /**
             * @description The visits that can be asked for here; none: none of them.
             * @example [
             *       "home",
             *       "school",
             *       "institution"
             *     ]
             */
            kinds: ("home" | "school" | "institution")[];
            /**
             * @description Whether a photo of the situation may come with a request for a home visit.
             * @example false
             */
            conditionPhoto: boolean;
        };
        /** @description For how long an office keeps what is personal. */
        Retention: {
            /**
             * @description Days after its end for which the personal part of an application is kept; then it is erased and only the figure stays.
             * @example 365
             */
            applications: number;
            /**
             * @description Days after its end for which the personal part of a complaint is kept; then it is erased and only the figure stays.
             * @example 365
             */
            complaints: number;
            /**
             * @description Days after its end for which the personal part of a request for a visit is kept; then it is erased and only the figure stays.
             * @example 365
             */
            visitRequests: number;
            /**
             * @description Days after its end for which the personal part of an answer to the survey is kept; then it is erased and only the figure stays.
             * @example 365
             */
            surveys: number;
        };
        /** @description A little work that makes sending thousands of requests dear and one request cheap: find the number whose hash is given (ALTCHA, proof of work). No picture, no cookie, nobody is watched. */
        Challenge: {
            /**
             * @description The hash.
             * @example SHA-256
             * @enum {string}
             */
            algorithm: "SHA-256";
            /**
             * @description Hexadecimal hash to find: that of `salt` followed by a number in decimal digits.
             * @example 7b1d3f…
             */
            challenge: string;
            /**
             * @description The number lies between 0 and this.
             * @example 50000
             */
            maxnumber: number;
            /**
             * @description What stands before the number; tells when the challenge ends.
             * @example 5f2c…?expires=1796122800&
             */
            salt: string;
            /**
             * @description The server's signature, sent back as it is.
             * @example 9a31c0…
             */
            signature: string;
        };
        /** @description Who is signed in. */
        Session: {
            user: components["schemas"]["StaffUser"];
            /**
             * @description What they may do at their office.
             * @example [
             *       "visits.write"
             *     ]
             */
            may: ("desk.today" | "visits.write" | "visits.count" | "notices.write" | "partners.write" | "requirements.write" | "statistics.write" | "office.write" | "requests.handle" | "complaints.handle" | "complaints.levy" | "applications.handle" | "import.public" | "import.personal" | "users.manage" | "audit.read")[];
            /**
             * Format: date-time
             * @description When the session ends unless it is used. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            expiresAt: string;
            /**
             * @description The token of the session, when it was asked for.
             * @example xYz…
             */
            token?: string;
        };
        /** @description Someone who works at the desk of an office. */
        StaffUser: {
            /**
             * @description Stable id of the user.
             * @example u-7k3m9qx4
             */
            id: string;
            /**
             * @description What someone signs in as: 3 to 40 small letters, digits, dots, dashes.
             * @example editor.contoh
             */
            login: string;
            /**
             * @description What colleagues call them.
             * @example Petugas Contoh
             */
            name: string;
            /**
             * @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025).
             * @example 12.19
             */
            office: string;
            /**
             * @description editor: dates, requirements, notices, partners, figures; officer: requests, complaints, applications; head: all of it, levy reports and users.
             * @example editor
             * @enum {string}
             */
            role: "editor" | "officer" | "head";
            /**
             * @description Whether an authenticator app (TOTP, RFC 6238) is needed to sign in.
             * @example false
             */
            secondFactor: boolean;
            /**
             * @description May not sign in any more.
             * @example false
             */
            disabled: boolean;
            /**
             * @description The password was set by someone else and must be changed first.
             * @example false
             */
            mustChange: boolean;
            /**
             * Format: date-time
             * @description When they last signed in. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            signedInAt?: string;
        };
        /** @description What someone signs in with. */
        SignIn: {
            /**
             * @description What someone signs in as.
             * @example editor.contoh
             */
            login: string;
            /**
             * @description The password.
             * @example empat kata acak panjang
             */
            password: string;
            /**
             * @description The six digits of the authenticator app.
             * @example 123456
             */
            code?: string;
            /**
             * @description For programs: tell the token of the session, to be sent as `Authorization: Bearer`.
             * @example true
             */
            token?: boolean;
        };
        /** @description A new password of one’s own. */
        PasswordChange: {
            /**
             * @description The password until now.
             * @example kata sandi lama
             */
            current: string;
            /**
             * @description The password, 12 to 200 characters of any kind.
             * @example empat kata acak panjang
             */
            next: string;
        };
        /** @description What an authenticator app is set up with. */
        SecondFactor: {
            /**
             * @description The secret in base32, to type in.
             * @example JBSWY3DPEHPK3PXP
             */
            secret: string;
            /**
             * @description The same as an otpauth:// address, for a QR code.
             * @example otpauth://totp/Pendopo:editor.contoh?secret=JBSWY3DPEHPK3PXP
             */
            uri: string;
        };
        /** @description A code that shows the app is set up. */
        SecondFactorCode: {
            /**
             * @description The six digits of the authenticator app.
             * @example 123456
             */
            code: string;
        };
        /** @description Who works at the desk of an office. */
        UserList: {
            /**
             * @description The users, by name.
             * @example []
             */
            data: components["schemas"]["StaffUser"][];
        };
        /** @description A user and the password they begin with. */
        FirstPassword: {
            user: components["schemas"]["StaffUser"];
            /**
             * @description The password to sign in with the first time; told once.
             * @example kuda-lampu-sawah-tujuh
             */
            password: string;
        };
        /** @description Someone who is let in. */
        NewUser: {
            /**
             * @description What someone signs in as: 3 to 40 small letters, digits, dots, dashes.
             * @example editor.contoh
             */
            login: string;
            /**
             * @description What colleagues call them.
             * @example Petugas Contoh
             */
            name: string;
            /**
             * @description editor: dates, requirements, notices, partners, figures; officer: requests, complaints, applications; head: all of it, levy reports and users.
             * @example editor
             * @enum {string}
             */
            role: "editor" | "officer" | "head";
        };
        /** @description What of a user is changed. */
        UserChange: {
            /**
             * @description What colleagues call them.
             * @example Petugas Contoh
             */
            name?: string;
            /**
             * @description editor: dates, requirements, notices, partners, figures; officer: requests, complaints, applications; head: all of it, levy reports and users.
             * @example editor
             * @enum {string}
             */
            role?: "editor" | "officer" | "head";
            /**
             * @description true takes the right to sign in, at once.
             * @example true
             */
            disabled?: boolean;
        };
        /** @description A sheet that was read, and what it would do. */
        ImportAnswer: {
            import: components["schemas"]["Import"];
            preview: components["schemas"]["ImportPreview"];
        };
        /** @description A sheet that was sent, and what came of it. */
        Import: {
            /**
             * @description Id of the import.
             * @example i-7b1f6a2c9d3e4f50
             */
            id: string;
            /**
             * @description visits, partners, statistics, overrides (own requirements), office, applications.
             * @example visits
             * @enum {string}
             */
            kind: "visits" | "partners" | "statistics" | "overrides" | "office" | "applications";
            /**
             * @description What the file was called.
             * @example jadwal-desember.xlsx
             */
            file: string;
            /**
             * @description Who brought it: a name of the desk, or `command-line`.
             * @example Petugas Contoh
             */
            by: string;
            /**
             * Format: date-time
             * @description When it was sent. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            at: string;
            /**
             * @description ready: read, can be applied until `until`; applied; refused: not a row of it was taken, or the file could not be read; expired: it was not applied in time.
             * @example applied
             * @enum {string}
             */
            state: "ready" | "applied" | "refused" | "expired";
            /**
             * Format: date-time
             * @description Until when it can be applied. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            until?: string;
            counts?: components["schemas"]["ImportCounts"];
            problem?: components["schemas"]["Text"];
        };
        /** @description What a sheet comes to; none is a count of people. */
        ImportCounts: {
            /**
             * @description Rows with data in the sheet.
             * @example 120
             */
            rows: number;
            /**
             * @description What is not there yet.
             * @example 12
             */
            new: number;
            /**
             * @description What is there and differs.
             * @example 3
             */
            changed: number;
            /**
             * @description What an earlier import brought and the sheet no longer has: it is taken away.
             * @example 1
             */
            gone: number;
            /**
             * @description What is there just so.
             * @example 104
             */
            unchanged: number;
            /**
             * @description Rows that cannot be taken.
             * @example 0
             */
            bad: number;
        };
        /** @description What an import would do. Nothing has been written. */
        ImportPreview: {
            /**
             * @description visits, partners, statistics, overrides (own requirements), office, applications.
             * @example visits
             * @enum {string}
             */
            kind: "visits" | "partners" | "statistics" | "overrides" | "office" | "applications";
            counts: components["schemas"]["ImportCounts"];
            /**
             * @description The first of each kind; of what would be taken away as many as fit.
             * @example []
             */
            examples: components["schemas"]["ImportExample"][];
            /**
             * @description The first 200 faults by row.
             * @example []
             */
            faults: components["schemas"]["ImportFault"][];
            /**
             * @description How many faults there are in all.
             * @example 0
             */
            faultCount: number;
            /**
             * @description What else to know, such as columns that mean nothing here.
             * @example [
             *       {
             *         "id": "Kolom \"Petugas\" diabaikan.",
             *         "en": "The column \"Petugas\" is ignored."
             *       }
             *     ]
             */
            notes: components["schemas"]["Text"][];
        };
        /** @description Something that an import would do. */
        ImportExample: {
            /**
             * @description new: it would be added; changed; gone: it would be taken away.
             * @example changed
             * @enum {string}
             */
            what: "new" | "changed" | "gone";
            /**
             * @description Which one, in short.
             * @example Selasa, 1 Desember 2026, Balai Desa Contoh
             */
            label: string;
            /**
             * @description Line of the sheet.
             * @example 14
             */
            row?: number;
            /**
             * @description For changed: what would differ.
             * @example []
             */
            changes: components["schemas"]["ImportChange"][];
        };
        /** @description One thing that would differ. */
        ImportChange: {
            field: components["schemas"]["Text"];
            /**
             * @description As it is kept.
             * @example 08:00-14:00
             */
            before: string;
            /**
             * @description As it would be.
             * @example 09:00-12:00
             */
            after: string;
        };
        /** @description A cell that cannot be taken, and so its row. */
        ImportFault: {
            /**
             * @description Line of the sheet, as a spreadsheet program counts it, from 1.
             * @example 14
             */
            row: number;
            /**
             * @description The column as the sheet calls it.
             * @example Kecamatan
             */
            column: string;
            /**
             * @description What stands there.
             * @example Tanjung Tirem
             */
            value: string;
            reason: components["schemas"]["Text"];
            /**
             * @description The nearest value that could be taken.
             * @example Tanjung Tiram
             */
            nearest?: string;
        };
        /** @description The part `draft` of the form; the sheet itself is its part `file`. */
        PublicImportDraft: {
            /**
             * @description What the sheet is of.
             * @example visits
             * @enum {string}
             */
            kind: "visits" | "partners" | "statistics" | "overrides" | "office";
            /**
             * @description What the file is called.
             * @example jadwal-desember.xlsx
             */
            file: string;
            /**
             * @description Which sheet of a workbook; without it the first that is shown.
             * @example Desember
             */
            sheet?: string;
            /**
             * @description The sheet is only a part of what there is: nothing is taken away that it does not have.
             * @example false
             */
            keepGone?: boolean;
        };
        /** @description What was done. */
        ImportOutcome: {
            import: components["schemas"]["Import"];
            counts: components["schemas"]["ImportCounts"];
        };
        /** @description That an import is to be done, and how. */
        ImportApply: {
            /**
             * @description Leaves out the rows that cannot be taken; else nothing is written while there is one. With it nothing is taken away either: a row with a mistake is not one that is gone.
             * @example false
             */
            skipBad: boolean;
        };
        /** @description The sheets that were sent lately. */
        ImportList: {
            /**
             * @description The latest 50, newest first.
             * @example []
             */
            data: components["schemas"]["Import"][];
        };
        /** @description The part `draft` of the form; the sheet itself is its part `file`. */
        PersonalImportDraft: {
            /**
             * @description What the sheet is of.
             * @example applications
             * @enum {string}
             */
            kind: "applications";
            /**
             * @description What the file is called.
             * @example jadwal-desember.xlsx
             */
            file: string;
            /**
             * @description Which sheet of a workbook; without it the first that is shown.
             * @example Desember
             */
            sheet?: string;
            /**
             * @description The sheet is only a part of what there is: nothing is taken away that it does not have.
             * @example false
             */
            keepGone?: boolean;
        };
        /** @description What needs doing at an office, of what one may do there. */
        Today: {
            /**
             * @description What needs doing, the most urgent kind first; kinds without anything are absent.
             * @example []
             */
            groups: components["schemas"]["TodoGroup"][];
            /**
             * Format: date-time
             * @description The moment that this is said of. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            asOf: string;
        };
        /** @description All that needs doing of one kind. */
        TodoGroup: {
            /**
             * @description complaint-due: a step of a complaint is due; levy-report: the same of one that the head alone sees; request-to-decide: a request for a visit waits for the office; request-to-schedule: a team has it, a day has not; request-to-report: its day is past, nobody wrote what came of it; home-visit-today; visit-postponed: it has no new day; visit-without-place: nobody could find it; partner-expiring: an agreement ends; notice-ending: a notice ends or has no end; statistic-stale: figures are overdue; import-failed.
             * @example request-to-decide
             * @enum {string}
             */
            kind: "complaint-due" | "levy-report" | "request-to-decide" | "request-to-schedule" | "request-to-report" | "home-visit-today" | "visit-postponed" | "visit-without-place" | "partner-expiring" | "notice-ending" | "statistic-stale" | "import-failed";
            /**
             * @description How many there are.
             * @example 3
             */
            total: number;
            /**
             * @description How many of them are late.
             * @example 1
             */
            late: number;
            /**
             * @description The most urgent of them, at most twenty.
             * @example []
             */
            items: components["schemas"]["TodoItem"][];
        };
        /** @description Something that needs doing. `name` is what the public calls it (a place, a partner, a notice); of people nothing is said. */
        TodoItem: {
            /**
             * @description complaint-due: a step of a complaint is due; levy-report: the same of one that the head alone sees; request-to-decide: a request for a visit waits for the office; request-to-schedule: a team has it, a day has not; request-to-report: its day is past, nobody wrote what came of it; home-visit-today; visit-postponed: it has no new day; visit-without-place: nobody could find it; partner-expiring: an agreement ends; notice-ending: a notice ends or has no end; statistic-stale: figures are overdue; import-failed.
             * @example request-to-decide
             * @enum {string}
             */
            kind: "complaint-due" | "levy-report" | "request-to-decide" | "request-to-schedule" | "request-to-report" | "home-visit-today" | "visit-postponed" | "visit-without-place" | "partner-expiring" | "notice-ending" | "statistic-stale" | "import-failed";
            /**
             * @description What it is about, by the id that its panel opens it with: a receipt number, the id of a visit, a partner, a notice, a metric, an import.
             * @example K1219-7K3M9QX-4
             */
            about: string;
            /**
             * @description late: its day is past; today; soon: within days; open: it waits without a day of its own.
             * @example soon
             * @enum {string}
             */
            urgency: "late" | "today" | "soon" | "open";
            /**
             * Format: date
             * @description The last day for it, or the day it is about. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            on?: string;
            name?: components["schemas"]["Text"];
        };
        /** @description A page of requests for visits. */
        RequestPage: {
            /**
             * @description The requests, those that have waited longest where they stand first.
             * @example []
             */
            data: components["schemas"]["RequestFigure"][];
            /**
             * @description Cursor of the next page; absent on the last one.
             * @example 3a9f01bc~5001
             */
            next?: string;
        };
        /** @description A request for a visit in a list: no name, no address, no phone. */
        RequestFigure: {
            /**
             * @description Number of the request, as it is shown.
             * @example K1219-7K3M9QX-4
             */
            number: string;
            /**
             * @description To whom the team is asked.
             * @example home
             * @enum {string}
             */
            kind: "home" | "school" | "institution";
            /**
             * @description Where it stands.
             * @example scheduled
             * @enum {string}
             */
            state: "reported" | "file-received" | "checked-against-siak" | "needs-correction" | "assigned" | "scheduled" | "recording" | "waiting-for-prr" | "printed" | "handed-over" | "could-not-be-recorded" | "cancelled" | "received" | "under-review" | "rejected" | "done";
            /**
             * @description Why the person cannot come, of a home visit.
             * @example elderly
             * @enum {string}
             */
            category?: "elderly" | "disability" | "illness" | "mental-disorder";
            /**
             * @description Kemendagri code of the district (kecamatan).
             * @example 12.19.06
             */
            district: string;
            /**
             * @description How many are to be served.
             * @example 1
             */
            people: number;
            /**
             * Format: date-time
             * @description When it was received. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description Since when it stands there. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            stateAt: string;
            /**
             * Format: date-time
             * @description When the team comes, where that is set. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            start?: string;
            /**
             * @description Which team comes; no names of people.
             * @example MOLING 1
             */
            team?: string;
            /**
             * @description True when this is invented sample data and must be shown as such.
             * @example true
             */
            sample: boolean;
        };
        /** @description A request for a visit, whole. That it was read is written into the audit log. */
        DeskVisitRequest: {
            /**
             * @description Number of the request, as it is shown.
             * @example K1219-7K3M9QX-4
             */
            number: string;
            /**
             * @description To whom the team is asked.
             * @example home
             * @enum {string}
             */
            kind: "home" | "school" | "institution";
            /**
             * @description Where it stands.
             * @example scheduled
             * @enum {string}
             */
            state: "reported" | "file-received" | "checked-against-siak" | "needs-correction" | "assigned" | "scheduled" | "recording" | "waiting-for-prr" | "printed" | "handed-over" | "could-not-be-recorded" | "cancelled" | "received" | "under-review" | "rejected" | "done";
            /**
             * @description Why the person cannot come, of a home visit.
             * @example elderly
             * @enum {string}
             */
            category?: "elderly" | "disability" | "illness" | "mental-disorder";
            /**
             * @description Kemendagri code of the district (kecamatan).
             * @example 12.19.06
             */
            district: string;
            /**
             * @description How many are to be served.
             * @example 1
             */
            people: number;
            /**
             * Format: date-time
             * @description When it was received. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description Since when it stands there. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            stateAt: string;
            /**
             * Format: date-time
             * @description When the team comes, where that is set. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            start?: string;
            /**
             * @description Which team comes; no names of people.
             * @example MOLING 1
             */
            team?: string;
            /**
             * @description True when this is invented sample data and must be shown as such.
             * @example true
             */
            sample: boolean;
            request: components["schemas"]["VisitRequestDraft"];
            /**
             * @description What came of it so far, oldest first.
             * @example []
             */
            events: components["schemas"]["VisitRequestEvent"][];
            /**
             * @description Its files.
             * @example []
             */
            files: components["schemas"]["RequestFile"][];
            /**
             * @description The states that it may come to from where it stands.
             * @example [
             *       "recording",
             *       "cancelled"
             *     ]
             */
            next: ("reported" | "file-received" | "checked-against-siak" | "needs-correction" | "assigned" | "scheduled" | "recording" | "waiting-for-prr" | "printed" | "handed-over" | "could-not-be-recorded" | "cancelled" | "received" | "under-review" | "rejected" | "done")[];
            visit?: components["schemas"]["RequestVisit"];
        };
        /**
         * @description A request for a visit, by its `kind`. Never a NIK, never a list of names.
         * @example {
         *       "kind": "institution",
         *       "institutionName": "Panti Contoh",
         *       "institutionType": "orphanage",
         *       "phone": "081200000000",
         *       "address": "Jalan Contoh 5",
         *       "district": "12.19.06",
         *       "people": 25,
         *       "services": [
         *         "kia"
         *       ],
         *       "helperNeeded": false,
         *       "dates": [
         *         "2026-12-08"
         *       ],
         *       "room": true,
         *       "power": true,
         *       "internet": "weak",
         *       "contactName": "Contoh Melati",
         *       "consent": true
         *     }
         */
        VisitRequestDraft: components["schemas"]["HomeVisitDraft"] | components["schemas"]["SchoolVisitDraft"] | components["schemas"]["InstitutionVisitDraft"];
        /** @description Asks the team to a home, for someone who cannot come to the counter. */
        HomeVisitDraft: {
            /**
             * @description To a home. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "home";
            /**
             * @description Who tells of it; one word is a name.
             * @example Contoh
             */
            reporterName: string;
            /**
             * @description self; family; neighbourhood: RT or RW; village: desa or kelurahan; district: kecamatan; social-agency: Dinas Sosial; health-agency: Dinas Kesehatan; planning-agency: Bappeda; other.
             * @example family
             * @enum {string}
             */
            reporterRole: "self" | "family" | "neighbourhood" | "village" | "district" | "social-agency" | "health-agency" | "planning-agency" | "other";
            /**
             * @description Telephone or WhatsApp of whoever answers for the request.
             * @example 081200000000
             */
            phone: string;
            /**
             * @description Street, house number, hamlet.
             * @example Jalan Contoh 5
             */
            address: string;
            /**
             * @description Kemendagri code of the district (kecamatan).
             * @example 12.19.06
             */
            district: string;
            /**
             * @description Village (desa, kelurahan), by its name.
             * @example Contoh Jaya
             */
            village?: string;
            /**
             * @description Anything else that helps the team. Plain text. Never a NIK.
             * @example Jalannya sempit; mobil berhenti di masjid.
             */
            note?: string;
            /**
             * @description Whom the team visits; one word is a name.
             * @example Contoh Kenanga
             */
            personName: string;
            /**
             * @description Why that person cannot come: high age, a disability, an illness, a disorder.
             * @example elderly
             * @enum {string}
             */
            category: "elderly" | "disability" | "illness" | "mental-disorder";
            /**
             * @description What is needed, by group of services; `ktp_el` is recording and card.
             * @example [
             *       "ktp_el"
             *     ]
             */
            services: ("ktp_el" | "kk" | "kia" | "certificate" | "move" | "other")[];
            /**
             * @description Someone must help, to sit up or to stay calm, for instance.
             * @example false
             */
            helperNeeded: boolean;
            /**
             * @description What help is needed.
             * @example Perlu dipapah saat duduk.
             */
            helperNote?: string;
            /**
             * @description RT, up to three digits.
             * @example 003
             */
            rt?: string;
            /**
             * @description RW, up to three digits.
             * @example 001
             */
            rw?: string;
            /**
             * @description What the house is found by.
             * @example Seberang masjid
             */
            landmark?: string;
            /**
             * @description Latitude in degrees, WGS 84, where the citizen gave it.
             * @example 3.2401
             */
            latitude?: number;
            /**
             * @description Longitude in degrees, WGS 84, where the citizen gave it.
             * @example 99.5503
             */
            longitude?: number;
            /**
             * @description The person or their guardian agrees to the visit and to these data.
             * @example true
             * @enum {boolean}
             */
            consent: true;
            /**
             * @description Who agreed: the person, or the guardian for them (UU 27/2022 articles 25, 26).
             * @example person
             * @enum {string}
             */
            consentBy: "person" | "guardian";
            /**
             * @description The guardian; required where the guardian agreed.
             * @example Contoh Dahlia
             */
            guardianName?: string;
        };
        /** @description Asks the team to a school, with what its official letter says. The list of pupils is no part of it: it stays with the school. */
        SchoolVisitDraft: {
            /**
             * @description To a school. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "school";
            /**
             * @description Name of the school.
             * @example SMA Contoh Batu Bara
             */
            schoolName: string;
            /**
             * @description National school number (NPSN), eight digits.
             * @example 99900001
             */
            npsn: string;
            /**
             * @description sd, smp, sma, smk (and the madrasah of that level), slb, or other.
             * @example sma
             * @enum {string}
             */
            level: "sd" | "smp" | "sma" | "smk" | "slb" | "other";
            /**
             * @description Telephone or WhatsApp of whoever answers for the request.
             * @example 081200000000
             */
            phone: string;
            /**
             * @description Street, house number, hamlet.
             * @example Jalan Contoh 5
             */
            address: string;
            /**
             * @description Kemendagri code of the district (kecamatan).
             * @example 12.19.06
             */
            district: string;
            /**
             * @description Village (desa, kelurahan), by its name.
             * @example Contoh Jaya
             */
            village?: string;
            /**
             * @description Anything else that helps the team. Plain text. Never a NIK.
             * @example Jalannya sempit; mobil berhenti di masjid.
             */
            note?: string;
            /**
             * @description Pupils whose data for the KTP-el are to be recorded. Persons, 1 to 2000.
             * @example 120
             */
            recordCount?: number;
            /**
             * @description Age of the youngest of them. Full years.
             * @example 16
             */
            recordFrom?: number;
            /**
             * @description Age of the oldest of them. Full years.
             * @example 18
             */
            recordTo?: number;
            /**
             * @description Pupils who need a child identity card (KIA). Persons, 1 to 2000.
             * @example 40
             */
            kiaCount?: number;
            /**
             * @description Age of the youngest of them. Full years.
             * @example 15
             */
            kiaFrom?: number;
            /**
             * @description Age of the oldest of them. Full years.
             * @example 16
             */
            kiaTo?: number;
            /**
             * @description Up to three days that suit, the best one first: from today to a year ahead. The office sets the day.
             * @example [
             *       "2026-12-08",
             *       "2026-12-09"
             *     ]
             */
            dates: string[];
            /**
             * @description From when. HH:MM in the office's time zone.
             * @example 08:00
             */
            timeFrom?: string;
            /**
             * @description Until when. HH:MM in the office's time zone.
             * @example 08:00
             */
            timeTo?: string;
            /**
             * @description There is a room with table and chairs.
             * @example true
             */
            room: boolean;
            /**
             * @description There is electric power.
             * @example true
             */
            power: boolean;
            /**
             * @description How well the network is received there.
             * @example weak
             * @enum {string}
             */
            internet: "good" | "weak" | "none";
            /**
             * @description Who receives the team.
             * @example Contoh Melati
             */
            contactName: string;
            /**
             * @description What that person is there.
             * @example Wakil kepala sekolah
             */
            contactRole?: string;
            /**
             * @description Number of the school's letter.
             * @example 421.3/001/2026
             */
            letterNumber: string;
            /**
             * Format: date
             * @description Date of the school's letter. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            letterDate: string;
            /**
             * @description Where the letter is written.
             * @example Tanjung Tiram
             */
            letterPlace: string;
            /**
             * @description What stands above the name of the school in its letterhead.
             * @example Yayasan Contoh
             */
            letterHead?: string;
            /**
             * @description What whoever signs the letter is.
             * @example Kepala SMA Contoh
             */
            signerTitle: string;
            /**
             * @description Who signs the letter.
             * @example Contoh Mawar, S.Pd.
             */
            signerName: string;
            /**
             * @description Civil-servant number (NIP) of whoever signs, eighteen digits.
             * @example 000000000000000000
             */
            signerNip?: string;
            /**
             * @description Who gets a copy of the letter (tembusan).
             * @example []
             */
            copies?: string[];
        };
        /** @description Asks the team to a pesantren, orphanage, prison, hospital or the like. */
        InstitutionVisitDraft: {
            /**
             * @description To an institution. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "institution";
            /**
             * @description Name of the institution.
             * @example Panti Contoh
             */
            institutionName: string;
            /**
             * @description pesantren; orphanage: panti asuhan; care-home: panti werdha or sosial; prison: lapas, rutan; hospital; other.
             * @example orphanage
             * @enum {string}
             */
            institutionType: "pesantren" | "orphanage" | "care-home" | "prison" | "hospital" | "other";
            /**
             * @description Telephone or WhatsApp of whoever answers for the request.
             * @example 081200000000
             */
            phone: string;
            /**
             * @description Street, house number, hamlet.
             * @example Jalan Contoh 5
             */
            address: string;
            /**
             * @description Kemendagri code of the district (kecamatan).
             * @example 12.19.06
             */
            district: string;
            /**
             * @description Village (desa, kelurahan), by its name.
             * @example Contoh Jaya
             */
            village?: string;
            /**
             * @description Anything else that helps the team. Plain text. Never a NIK.
             * @example Jalannya sempit; mobil berhenti di masjid.
             */
            note?: string;
            /**
             * @description How many are to be served. Persons, 1 to 2000.
             * @example 25
             */
            people: number;
            /**
             * @description What is needed, by group of services; `ktp_el` is recording and card.
             * @example [
             *       "ktp_el"
             *     ]
             */
            services: ("ktp_el" | "kk" | "kia" | "certificate" | "move" | "other")[];
            /**
             * @description Some of them need help: they lie in bed, for instance.
             * @example false
             */
            helperNeeded: boolean;
            /**
             * @description Up to three days that suit, the best one first: from today to a year ahead. The office sets the day.
             * @example [
             *       "2026-12-08",
             *       "2026-12-09"
             *     ]
             */
            dates: string[];
            /**
             * @description From when. HH:MM in the office's time zone.
             * @example 08:00
             */
            timeFrom?: string;
            /**
             * @description Until when. HH:MM in the office's time zone.
             * @example 08:00
             */
            timeTo?: string;
            /**
             * @description There is a room with table and chairs.
             * @example true
             */
            room: boolean;
            /**
             * @description There is electric power.
             * @example true
             */
            power: boolean;
            /**
             * @description How well the network is received there.
             * @example weak
             * @enum {string}
             */
            internet: "good" | "weak" | "none";
            /**
             * @description Who receives the team.
             * @example Contoh Melati
             */
            contactName: string;
            /**
             * @description What that person is there.
             * @example Wakil kepala sekolah
             */
            contactRole?: string;
            /**
             * @description Those who are to be served agree; for children and for who cannot, their guardians.
             * @example true
             * @enum {boolean}
             */
            consent: true;
        };
        /** @description A step of a request. */
        VisitRequestEvent: {
            /**
             * @description The state that the request came to.
             * @example scheduled
             * @enum {string}
             */
            state: "reported" | "file-received" | "checked-against-siak" | "needs-correction" | "assigned" | "scheduled" | "recording" | "waiting-for-prr" | "printed" | "handed-over" | "could-not-be-recorded" | "cancelled" | "received" | "under-review" | "rejected" | "done";
            /**
             * Format: date-time
             * @description When it came to that. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            at: string;
            /**
             * @description Who brought it there.
             * @example office
             * @enum {string}
             */
            by: "citizen" | "office";
            note?: components["schemas"]["Text"];
            /**
             * Format: date-time
             * @description When the team comes, where that was set. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            start?: string;
            /**
             * Format: date-time
             * @description Until when. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            end?: string;
        };
        /** @description A file of a request, without what it shows. */
        RequestFile: {
            /**
             * @description document: the family card; condition: a photo of the situation.
             * @example document
             * @enum {string}
             */
            part: "document" | "condition";
            /**
             * @description What it is.
             * @example image/jpeg
             * @enum {string}
             */
            type: "image/jpeg" | "image/png" | "image/webp" | "application/pdf";
            /**
             * @description Its size.
             * @example 240000
             */
            bytes: number;
        };
        /** @description The visit in the public schedule that came of it. */
        RequestVisit: {
            /**
             * @description Id of the visit.
             * @example 12.19-p-7K3M9QX-20261208
             */
            id: string;
            /**
             * @description How it stands in the schedule.
             * @example scheduled
             * @enum {string}
             */
            state: "planned" | "scheduled" | "running" | "done" | "postponed" | "rescheduled" | "cancelled" | "full";
            /**
             * Format: date-time
             * @description When it begins there. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            start: string;
            /**
             * Format: date-time
             * @description When it ends there. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            end: string;
        };
        /** @description A step of a request. `note` is told to whoever waits, and needed for needs-correction, rejected and could-not-be-recorded. Of a school or an institution, scheduled puts the visit into the public schedule (`place` is how it is called there, where that differs from the request); a home visit never is in it. */
        RequestStep: {
            /**
             * @description The state that it comes to.
             * @example scheduled
             * @enum {string}
             */
            to: "reported" | "file-received" | "checked-against-siak" | "needs-correction" | "assigned" | "scheduled" | "recording" | "waiting-for-prr" | "printed" | "handed-over" | "could-not-be-recorded" | "cancelled" | "received" | "under-review" | "rejected" | "done";
            note?: components["schemas"]["Text"];
            /**
             * @description Which team comes; no names of people.
             * @example MOLING 1
             */
            team?: string;
            /**
             * Format: date-time
             * @description When the team comes; needed to schedule it. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            start?: string;
            /**
             * Format: date-time
             * @description Until when; needed to schedule a visit to a school or an institution. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            end?: string;
            /** @description Where, as far as it is not where the request says. */
            place?: {
                /**
                 * @description What the place is called locally.
                 * @example Balai Desa Contoh
                 */
                name?: string;
                /**
                 * @description balai desa, sekolah, kantor kecamatan, RW, pasar, mal, panti, lapas, rumah sakit or pulau.
                 * @example village_hall
                 * @enum {string}
                 */
                type?: "village_hall" | "school" | "district_office" | "neighbourhood" | "market" | "mall" | "care_home" | "prison" | "hospital" | "island";
                /**
                 * @description Street, hamlet or landmark.
                 * @example Dusun II, depan lapangan
                 */
                address?: string;
                village?: components["schemas"]["Region"];
                /**
                 * @description Latitude in degrees, WGS 84.
                 * @example 3.2401
                 */
                latitude?: number;
                /**
                 * @description Longitude in degrees, WGS 84.
                 * @example 99.5503
                 */
                longitude?: number;
            };
            /**
             * @description What is offered, of a school or an institution; needed to schedule it.
             * @example [
             *       {
             *         "id": "ktp_el_new",
             *         "result": "record"
             *       }
             *     ]
             */
            services?: components["schemas"]["StepService"][];
        };
        /** @description A service that is offered at the visit. */
        StepService: {
            /**
             * @description Service of the catalogue.
             * @example ktp_el_new
             */
            id: string;
            /**
             * @description What people leave with: as of a visit.
             * @example record
             * @enum {string}
             */
            result: "print" | "record" | "collect";
        };
        /** @description What a team takes along for a day of home visits. It is personal: print it, and destroy it afterwards. That it was read is written into the audit log, for each home. */
        RouteSheet: {
            /**
             * Format: date
             * @description The day. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            date: string;
            /**
             * @description The homes, in the order of their times.
             * @example []
             */
            stops: components["schemas"]["RouteStop"][];
        };
        /** @description A home that the team comes to, and what it needs. */
        RouteStop: {
            /**
             * @description Number of the request, as it is shown.
             * @example K1219-7K3M9QX-4
             */
            number: string;
            /**
             * @description Where it stands.
             * @example scheduled
             * @enum {string}
             */
            state: "reported" | "file-received" | "checked-against-siak" | "needs-correction" | "assigned" | "scheduled" | "recording" | "waiting-for-prr" | "printed" | "handed-over" | "could-not-be-recorded" | "cancelled" | "received" | "under-review" | "rejected" | "done";
            /**
             * Format: date-time
             * @description When the team comes. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            start: string;
            /**
             * Format: date-time
             * @description Until when. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            end?: string;
            /**
             * @description Which team comes; no names of people.
             * @example MOLING 1
             */
            team?: string;
            /**
             * @description Whom the team visits.
             * @example Contoh Kenanga
             */
            personName: string;
            /**
             * @description Why the person cannot come.
             * @example elderly
             * @enum {string}
             */
            category: "elderly" | "disability" | "illness" | "mental-disorder";
            /**
             * @description What is to be done, by group of services.
             * @example [
             *       "ktp_el"
             *     ]
             */
            services: ("ktp_el" | "kk" | "kia" | "certificate" | "move" | "other")[];
            /**
             * @description Someone must help there.
             * @example true
             */
            helperNeeded: boolean;
            /**
             * @description What help is needed.
             * @example Perlu dipapah saat duduk.
             */
            helperNote?: string;
            /**
             * @description Street, house, hamlet.
             * @example Jalan Contoh 5
             */
            address: string;
            /**
             * @description RT.
             * @example 003
             */
            rt?: string;
            /**
             * @description RW.
             * @example 001
             */
            rw?: string;
            /**
             * @description Village.
             * @example Contoh Jaya
             */
            village?: string;
            district: components["schemas"]["Region"];
            /**
             * @description What the house is found by.
             * @example Seberang masjid
             */
            landmark?: string;
            /**
             * @description Latitude in degrees, WGS 84.
             * @example 3.2401
             */
            latitude?: number;
            /**
             * @description Longitude in degrees, WGS 84.
             * @example 99.5503
             */
            longitude?: number;
            /**
             * @description Who told of it.
             * @example Contoh
             */
            reporterName: string;
            /**
             * @description Where someone is reached.
             * @example 081200000000
             */
            phone: string;
            /**
             * @description The guardian who agreed for the person.
             * @example Contoh Dahlia
             */
            guardianName?: string;
            /**
             * @description What else was said.
             * @example Mobil berhenti di masjid.
             */
            note?: string;
            /**
             * @description True when this is invented sample data and must be shown as such.
             * @example true
             */
            sample: boolean;
        };
        /** @description A page of complaints. */
        ComplaintPage: {
            /**
             * @description Of open ones: what is due first, first. Of closed ones: the latest first.
             * @example []
             */
            data: components["schemas"]["ComplaintFigure"][];
            /**
             * @description How many of all that are open are late.
             * @example 2
             */
            late: number;
            /**
             * @description Cursor of the next page; absent on the last one.
             * @example 3a9f01bc~5001
             */
            next?: string;
        };
        /** @description A complaint in a list: none of its words, nobody’s name. */
        ComplaintFigure: {
            /**
             * @description Number of the complaint, as it is shown.
             * @example P1219-7K3M9QX-4
             */
            number: string;
            /**
             * @description What kind of message it is.
             * @example complaint
             * @enum {string}
             */
            class: "complaint" | "suggestion" | "praise" | "information";
            /**
             * @description What it is about.
             * @example delay
             * @enum {string}
             */
            category?: "levy" | "broker" | "delay" | "wrong_data" | "duplicate_data" | "conduct" | "requirements" | "facilities" | "app" | "other";
            /**
             * @description Service of the catalogue.
             * @example ktp_el_new
             */
            service?: string;
            /**
             * @description Where it stands.
             * @example verified
             * @enum {string}
             */
            state: "received" | "verified" | "forwarded" | "follow-up" | "answered" | "done" | "reopened" | "archived";
            /**
             * @description Money was asked for: the head of the office alone sees it.
             * @example false
             */
            headOnly: boolean;
            /**
             * Format: date-time
             * @description When it was received. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description When it was closed. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            closedAt?: string;
            next?: components["schemas"]["ComplaintNext"];
            /**
             * @description True when this is invented sample data and must be shown as such.
             * @example true
             */
            sample: boolean;
        };
        /** @description The step of the office that is due first. */
        ComplaintNext: {
            /**
             * @description What the office must do next.
             * @example verification
             * @enum {string}
             */
            step: "verification" | "follow-up" | "settlement" | "reply";
            /**
             * Format: date
             * @description The last day for it. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            on: string;
            /**
             * @description late: that day is past.
             * @example open
             * @enum {string}
             */
            state: "open" | "late";
        };
        /** @description A complaint as the office sees it, whole. That it was read is written into the audit log. */
        DeskComplaint: {
            /**
             * @description The receipt number. Spaces, dashes, dots, slashes and case do not matter. Numbers of this server end with a check character (ISO/IEC 7064, MOD 37,36).
             * @example P1219-7K3M9QX-4
             */
            number: string;
            /**
             * @description complaint (pengaduan), suggestion (saran), praise (pujian) or information (permintaan informasi).
             * @example complaint
             * @enum {string}
             */
            class: "complaint" | "suggestion" | "praise" | "information";
            /**
             * @description What it is about. levy: asked to pay for what is free; broker: someone who offers to arrange it for money; delay; wrong_data: wrong data or print; duplicate_data; conduct of staff; requirements that are unclear; facilities; app: a faulty application; other.
             * @example delay
             * @enum {string}
             */
            category?: "levy" | "broker" | "delay" | "wrong_data" | "duplicate_data" | "conduct" | "requirements" | "facilities" | "app" | "other";
            /**
             * @description Service of the catalogue.
             * @example ktp_el_new
             */
            service?: string;
            /**
             * @description What happened, asked or proposed, in the own words. Plain text, 1 to 10000 letters.
             * @example KTP-el belum jadi.
             */
            text: string;
            /**
             * @description Where it was, in words.
             * @example Loket 2
             */
            place?: string;
            /**
             * Format: date
             * @description The day it was, today at the latest. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            happenedOn?: string;
            /**
             * @description Who wrote it stays hidden from whom it is about and from the public. Whoever handles it sees the name, if one was given.
             * @example false
             */
            anonymous: boolean;
            /**
             * @description What it says stays hidden from the public.
             * @example true
             */
            confidential: boolean;
            serviceName?: components["schemas"]["Text"];
            /**
             * @description received; verified: the office has looked at it; forwarded to whom it concerns; follow-up: being worked on; answered: the citizen can answer back, confirm or wait; done; reopened; archived: closed without work, the last event says why.
             * @example verified
             * @enum {string}
             */
            state: "received" | "verified" | "forwarded" | "follow-up" | "answered" | "done" | "reopened" | "archived";
            /**
             * Format: date-time
             * @description When it was received. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            receivedAt: string;
            /**
             * @description Its photos.
             * @example []
             */
            photos: components["schemas"]["ComplaintPhoto"][];
            /**
             * @description What was done so far, oldest first.
             * @example []
             */
            events: components["schemas"]["ComplaintEvent"][];
            /**
             * @description What is still to come and by when, and what was due.
             * @example []
             */
            due: components["schemas"]["ComplaintDue"][];
            /**
             * Format: date-time
             * @description The moment that this is said of. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            asOf: string;
            /**
             * @description True when this is invented sample data and must be shown as such.
             * @example true
             */
            sample: boolean;
            /**
             * @description What to call the person; one word is a name. Only if wanted.
             * @example Contoh Melati
             */
            name?: string;
            /**
             * @description Telephone, WhatsApp or e-mail to ask back. Only if wanted.
             * @example 081200000000
             */
            contact?: string;
            /**
             * @description Money was asked for: the head of the office alone sees it.
             * @example false
             */
            headOnly: boolean;
            /**
             * Format: date-time
             * @description When it was closed. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            closedAt?: string;
            /**
             * @description What the office can do now.
             * @example [
             *       "verify",
             *       "answer"
             *     ]
             */
            may: ("verify" | "forward" | "follow-up" | "answer" | "archive" | "close")[];
        };
        /** @description A photo of a complaint, without what it shows. */
        ComplaintPhoto: {
            /**
             * @description Id of the photo within its complaint.
             * @example 1
             */
            id: string;
            /**
             * @description What it is, found from its content.
             * @example image/jpeg
             * @enum {string}
             */
            type: "image/jpeg" | "image/png" | "image/webp";
            /**
             * @description Width as stored, pixels.
             * @example 1200
             */
            width: number;
            /**
             * @description Height as stored, pixels.
             * @example 1600
             */
            height: number;
            /**
             * @description Its size.
             * @example 240000
             */
            bytes: number;
        };
        /** @description Something that was done about a complaint. */
        ComplaintEvent: {
            /**
             * Format: date-time
             * @description When it was. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            at: string;
            /**
             * @description What was done.
             * @example answer
             * @enum {string}
             */
            act: "receive" | "verify" | "forward" | "follow-up" | "answer" | "reply" | "confirm" | "reopen" | "close" | "archive";
            /**
             * @description Who did it; time: nobody did anything until the last day for it.
             * @example office
             * @enum {string}
             */
            by: "citizen" | "office" | "time";
            /**
             * @description What was said, plain text.
             * @example Kartu dapat diambil.
             */
            text?: string;
            /**
             * @description To whom it was forwarded.
             * @example Inspektorat
             */
            to?: string;
        };
        /** @description By when a step of a complaint is due. */
        ComplaintDue: {
            /**
             * @description verification, follow-up and settlement are for the office to do; reply is for the citizen.
             * @example verification
             * @enum {string}
             */
            step: "verification" | "follow-up" | "settlement" | "reply";
            /**
             * Format: date
             * @description The last day for it. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            on: string;
            /**
             * @description How many days the clock of this step has.
             * @example 3
             */
            days: number;
            /**
             * @description What is counted.
             * @example working
             * @enum {string}
             */
            unit: "working" | "calendar";
            /**
             * @description open: still in time; met: done; late: the day is past and it is not done.
             * @example open
             * @enum {string}
             */
            state: "open" | "met" | "late";
        };
        /** @description Something that the office does about a complaint. */
        ComplaintAct: {
            /**
             * @description verify: looked at; forward: to whom it concerns, named in `to`; follow-up: being worked on; answer, archive: with `text`; close: what was answered is done.
             * @example answer
             * @enum {string}
             */
            act: "verify" | "forward" | "follow-up" | "answer" | "archive" | "close";
            /**
             * @description What the citizen is told, plain text. Needed to answer and to archive.
             * @example Kartu dapat diambil di loket 2.
             */
            text?: string;
            /**
             * @description To whom it is forwarded; the citizen sees it.
             * @example Inspektorat
             */
            to?: string;
        };
        /** @description How a complaint is marked. Who marks it for the head does not see it any more. */
        ComplaintMark: {
            /**
             * @description Number of the complaint, as it is shown.
             * @example P1219-7K3M9QX-4
             */
            number: string;
            /**
             * @description What it is about.
             * @example delay
             * @enum {string}
             */
            category: "levy" | "broker" | "delay" | "wrong_data" | "duplicate_data" | "conduct" | "requirements" | "facilities" | "app" | "other";
            /**
             * @description Money was asked for: the head of the office alone sees it.
             * @example false
             */
            headOnly: boolean;
        };
        /** @description That a complaint is no report of a levy after all. */
        LevyWithdrawal: {
            /**
             * @description What it is about instead.
             * @example delay
             * @enum {string}
             */
            category: "delay" | "wrong_data" | "duplicate_data" | "conduct" | "requirements" | "facilities" | "app" | "other";
        };
        /** @description An application as the office sees it, whole. That it was read is written into the audit log. */
        DeskApplication: {
            /**
             * @description The receipt number, as it is shown.
             * @example A1219-7K3M9QX-4
             */
            number: string;
            /**
             * @description application; court: documents after a ruling of the Religious Court.
             * @example application
             * @enum {string}
             */
            kind: "application" | "court";
            /**
             * @description Service of the catalogue.
             * @example ktp_el_new
             */
            service?: string;
            /**
             * @description Whom it concerns, unmasked.
             * @example Siti Contoh Aminah
             */
            name?: string;
            /**
             * @description What can open it beside its number.
             * @example [
             *       "birth-date"
             *     ]
             */
            factors: ("birth-date" | "phone-end" | "pin")[];
            state: components["schemas"]["CaseState"];
            /**
             * @description What has happened, oldest first.
             * @example []
             */
            timeline: {
                state: components["schemas"]["CaseState"];
                /**
                 * Format: date-time
                 * @description When it came to that. RFC 3339 with the offset of the office's time zone.
                 * @example 2026-12-01T08:00:00+07:00
                 */
                at: string;
                note?: components["schemas"]["Text"];
                /**
                 * @description Who did it: the office, the national centre, the Religious Court, a carrier, the citizen.
                 * @example office
                 * @enum {string}
                 */
                by?: "office" | "centre" | "court" | "carrier" | "citizen";
                /**
                 * @description What the office writes for itself; the citizen is never told.
                 * @example Berkas di lemari 3.
                 */
                internal?: string;
            }[];
            /** @description What whoever waits has to do. */
            todo?: {
                /**
                 * @description nothing: it is done; wait: nothing for now; correct: mend what `items` names; bring: bring `items`; come: come in person; fetch: collect it at `pickup`; download: at `url`; receive: someone comes to you; ask: talk to the office.
                 * @example bring
                 * @enum {string}
                 */
                act?: "nothing" | "wait" | "correct" | "bring" | "come" | "fetch" | "download" | "receive" | "ask";
                text?: components["schemas"]["Text"];
                /**
                 * @description What to bring or to mend.
                 * @example [
                 *       {
                 *         "id": "KK asli",
                 *         "en": "Original family card"
                 *       }
                 *     ]
                 */
                items?: components["schemas"]["Text"][];
                /**
                 * Format: uri
                 * @description Where to download it: a page of the office, which asks who you are.
                 * @example https://dukcapil.example.go.id/unduh
                 */
                url?: string;
                /**
                 * Format: date
                 * @description Until when. A calendar date (YYYY-MM-DD) in the office's own time zone.
                 * @example 2026-12-01
                 */
                until?: string;
            };
            waitNote?: components["schemas"]["Text"];
            /** @description Where it can be fetched, once it can. */
            pickup?: {
                /**
                 * @description Where it lies.
                 * @example Loket pengambilan, lantai 1
                 */
                place?: string;
                /**
                 * @description Its address.
                 * @example Jalan Contoh 1
                 */
                address?: string;
                /**
                 * Format: date
                 * @description Last day on which it lies there. A calendar date (YYYY-MM-DD) in the office's own time zone.
                 * @example 2026-12-01
                 */
                until?: string;
            };
            delivery?: components["schemas"]["CaseDelivery"];
            court?: components["schemas"]["CaseCourt"];
            /**
             * Format: date-time
             * @description When anything of it was last written. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            updatedAt: string;
            /**
             * @description True when this is invented sample data and must be shown as such.
             * @example true
             */
            sample: boolean;
        };
        /**
         * @description A state that a case can be in. Tracking: submitted to cancelled; KTP-el: the national system's names in capitals; home, school and institution visits: reported to done; court rulings: ruling-final to documents-ready.
         * @example ready-for-pickup
         * @enum {string}
         */
        CaseState: "submitted" | "awaiting-check" | "needs-correction" | "rejected" | "accepted" | "in-process" | "waiting-for-centre" | "waiting-for-signature" | "waiting-for-blanks" | "ready-for-pickup" | "ready-to-download" | "with-courier" | "handed-over" | "cancelled" | "UNREGISTERED" | "BIO_CAPTURED" | "PROCESSING" | "SENT_FOR_ENROLLMENT" | "RECEIVED_AT_CENTRAL" | "ENROLL_FAILURE_AT_CENTRAL" | "ENROLL_FAILURE_AT_REGIONAL" | "SEARCH_FAILURE_AT_CENTRAL" | "ADJUDICATE_RECORD" | "ADJUDICATE_IN_PROCESS" | "DUPLICATE_RECORD" | "PRINT_READY_RECORD" | "SENT_FOR_CARD_PRINTING" | "CARD_PRINTED" | "CARD_SHIPPED" | "CARD_ISSUED" | "reported" | "file-received" | "checked-against-siak" | "assigned" | "scheduled" | "recording" | "waiting-for-prr" | "printed" | "could-not-be-recorded" | "received" | "under-review" | "done" | "ruling-final" | "sent-by-court" | "received-from-court" | "updating-documents" | "documents-ready";
        /** @description How a document comes to the door (antar jemput). */
        CaseDelivery: {
            /**
             * @description Who brings it.
             * @example Kurir Contoh
             */
            carrier: string;
            /**
             * @description What the carrier is paid, rupiah. The document itself is free, as is collecting it.
             * @example 20000
             */
            feeRupiah?: number;
            /**
             * @description arranged; on-the-way; delivered; came-back: nobody was met.
             * @example on-the-way
             * @enum {string}
             */
            state: "arranged" | "on-the-way" | "delivered" | "came-back";
            /**
             * @description The carrier's own number.
             * @example KC-0001
             */
            trackingNumber?: string;
        };
        /** @description The ruling whose documents are brought up to date (DIDUPAG). */
        CaseCourt: {
            /**
             * @description The court.
             * @example Pengadilan Agama Contoh
             */
            name: string;
            /**
             * @description The parties; the names are masked.
             * @example []
             */
            parties: components["schemas"]["CourtParty"][];
        };
        /** @description One party of a ruling, and its new documents. */
        CourtParty: {
            /**
             * @description Name of the party, masked.
             * @example S*** A***
             */
            name: string;
            /**
             * @description The documents that change for this party.
             * @example []
             */
            documents: components["schemas"]["CourtDocument"][];
        };
        /** @description A party's new document. */
        CourtDocument: {
            /**
             * @description kk: family card; ktp_el: identity card.
             * @example kk
             * @enum {string}
             */
            document: "kk" | "ktp_el";
            /**
             * @description How far it is.
             * @example ready
             * @enum {string}
             */
            state: "in-process" | "ready" | "handed-over";
        };
        /** @description Which application. Never a NIK. */
        ApplicationQuery: {
            /**
             * @description The receipt number. Spaces, dashes, dots, slashes and case do not matter. Numbers of this server end with a check character (ISO/IEC 7064, MOD 37,36).
             * @example P1219-7K3M9QX-4
             */
            number: string;
        };
        /** @description An application to take in by hand. Without `number` one is drawn; without `state` it has just been handed in. `factors` must hold what the office asks for. */
        NewApplication: {
            /**
             * @description The receipt number. Spaces, dashes, dots, slashes and case do not matter. Numbers of this server end with a check character (ISO/IEC 7064, MOD 37,36).
             * @example P1219-7K3M9QX-4
             */
            number?: string;
            /**
             * @description application; court: documents after a ruling of the Religious Court.
             * @example application
             * @enum {string}
             */
            kind?: "application" | "court";
            /**
             * @description Service of the catalogue.
             * @example ktp_el_new
             */
            service?: string;
            /**
             * @description Whom it concerns; one word is a name.
             * @example Contohwati
             */
            name?: string;
            factors: components["schemas"]["ApplicationFactors"];
            state?: components["schemas"]["CaseState"];
            note?: components["schemas"]["Text"];
            /**
             * @description What the office writes for itself; the citizen is never told.
             * @example Berkas di lemari 3.
             */
            internal?: string;
            /** @description What whoever waits has to do. */
            todo?: {
                /**
                 * @description nothing: it is done; wait: nothing for now; correct: mend what `items` names; bring: bring `items`; come: come in person; fetch: collect it at `pickup`; download: at `url`; receive: someone comes to you; ask: talk to the office.
                 * @example bring
                 * @enum {string}
                 */
                act?: "nothing" | "wait" | "correct" | "bring" | "come" | "fetch" | "download" | "receive" | "ask";
                text?: components["schemas"]["Text"];
                /**
                 * @description What to bring or to mend.
                 * @example [
                 *       {
                 *         "id": "KK asli",
                 *         "en": "Original family card"
                 *       }
                 *     ]
                 */
                items?: components["schemas"]["Text"][];
                /**
                 * Format: uri
                 * @description Where to download it: a page of the office, which asks who you are.
                 * @example https://dukcapil.example.go.id/unduh
                 */
                url?: string;
                /**
                 * Format: date
                 * @description Until when. A calendar date (YYYY-MM-DD) in the office's own time zone.
                 * @example 2026-12-01
                 */
                until?: string;
            };
            waitNote?: components["schemas"]["Text"];
            /** @description Where it can be fetched, once it can. */
            pickup?: {
                /**
                 * @description Where it lies.
                 * @example Loket pengambilan, lantai 1
                 */
                place?: string;
                /**
                 * @description Its address.
                 * @example Jalan Contoh 1
                 */
                address?: string;
                /**
                 * Format: date
                 * @description Last day on which it lies there. A calendar date (YYYY-MM-DD) in the office's own time zone.
                 * @example 2026-12-01
                 */
                until?: string;
            };
            delivery?: components["schemas"]["CaseDelivery"];
        };
        /** @description What must be told beside the number; only keyed hashes of it are kept. */
        ApplicationFactors: {
            /**
             * Format: date
             * @description Birth date. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            "birth-date"?: string;
            /**
             * @description The last four digits of the phone number.
             * @example 0000
             */
            "phone-end"?: string;
            /**
             * @description A PIN that the office gave out.
             * @example CONTOH
             */
            pin?: string;
        };
        /** @description The state that an application has come to. `note` is told to the citizen; `todo`, `waitNote`, `pickup` and `delivery` replace what was said before, and are gone when they are absent. */
        ApplicationMove: {
            /**
             * @description The receipt number. Spaces, dashes, dots, slashes and case do not matter. Numbers of this server end with a check character (ISO/IEC 7064, MOD 37,36).
             * @example P1219-7K3M9QX-4
             */
            number: string;
            state: components["schemas"]["CaseState"];
            note?: components["schemas"]["Text"];
            /**
             * @description What the office writes for itself; the citizen is never told.
             * @example Berkas di lemari 3.
             */
            internal?: string;
            /** @description What whoever waits has to do. */
            todo?: {
                /**
                 * @description nothing: it is done; wait: nothing for now; correct: mend what `items` names; bring: bring `items`; come: come in person; fetch: collect it at `pickup`; download: at `url`; receive: someone comes to you; ask: talk to the office.
                 * @example bring
                 * @enum {string}
                 */
                act?: "nothing" | "wait" | "correct" | "bring" | "come" | "fetch" | "download" | "receive" | "ask";
                text?: components["schemas"]["Text"];
                /**
                 * @description What to bring or to mend.
                 * @example [
                 *       {
                 *         "id": "KK asli",
                 *         "en": "Original family card"
                 *       }
                 *     ]
                 */
                items?: components["schemas"]["Text"][];
                /**
                 * Format: uri
                 * @description Where to download it: a page of the office, which asks who you are.
                 * @example https://dukcapil.example.go.id/unduh
                 */
                url?: string;
                /**
                 * Format: date
                 * @description Until when. A calendar date (YYYY-MM-DD) in the office's own time zone.
                 * @example 2026-12-01
                 */
                until?: string;
            };
            waitNote?: components["schemas"]["Text"];
            /** @description Where it can be fetched, once it can. */
            pickup?: {
                /**
                 * @description Where it lies.
                 * @example Loket pengambilan, lantai 1
                 */
                place?: string;
                /**
                 * @description Its address.
                 * @example Jalan Contoh 1
                 */
                address?: string;
                /**
                 * Format: date
                 * @description Last day on which it lies there. A calendar date (YYYY-MM-DD) in the office's own time zone.
                 * @example 2026-12-01
                 */
                until?: string;
            };
            delivery?: components["schemas"]["CaseDelivery"];
        };
        /** @description What is done, or would be. Asked again it changes nothing. */
        BulkResult: {
            /**
             * @description Whether it was done.
             * @example false
             */
            applied: boolean;
            /**
             * @description How many are changed by it.
             * @example 118
             */
            changes: number;
            /**
             * @description What comes of each number, in the order they were sent.
             * @example []
             */
            lines: components["schemas"]["BulkLine"][];
        };
        /** @description What comes of one number. `from` is where it stands. */
        BulkLine: {
            /**
             * @description Its place among those that were sent, from 1.
             * @example 1
             */
            line: number;
            /**
             * @description The number as it was read; absent of what looks like a NIK.
             * @example A1219-7K3M9QX-4
             */
            number?: string;
            /**
             * @description changes; there-already: it stands there; not-found; over: its case has ended; other-kind: no state of an application or a ruling like this; other-service: a state of the KTP-el, and it is none; further-already: it is beyond that; too-many-events; mistyped: the check character does not fit; nik: sixteen digits; twice: named before.
             * @example changes
             * @enum {string}
             */
            outcome: "changes" | "there-already" | "not-found" | "over" | "other-kind" | "other-service" | "further-already" | "too-many-events" | "mistyped" | "nik" | "twice";
            from?: components["schemas"]["CaseState"];
        };
        /** @description Many applications that have come to the same state. */
        BulkMove: {
            state: components["schemas"]["CaseState"];
            /**
             * @description Up to 500 receipt numbers as they were scanned or pasted, one each; separators and case do not matter.
             * @example [
             *       "A1219-7K3M9QX-4",
             *       "a1219 7k3m9qy 2"
             *     ]
             */
            numbers: string[];
            note?: components["schemas"]["Text"];
            /**
             * @description What the office writes for itself; the citizen is never told.
             * @example Berkas di lemari 3.
             */
            internal?: string;
            /**
             * @description false: only tell what would be done; true: do it.
             * @example false
             */
            apply: boolean;
        };
        /** @description A page of what was done at an office. */
        AuditList: {
            /**
             * @description The entries, newest first.
             * @example []
             */
            data: components["schemas"]["AuditEntry"][];
            /**
             * @description Cursor of the next page; absent on the last one.
             * @example 3a9f01bc~5001
             */
            next?: string;
        };
        /** @description Something that was done, or read, and by whom. */
        AuditEntry: {
            /**
             * Format: date-time
             * @description When it was done. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            at: string;
            actor: components["schemas"]["AuditActor"];
            /**
             * @description What was done, such as `complaint.read`.
             * @example complaint.read
             */
            action: string;
            /**
             * @description What it was done to, by our own id. Never a name or a NIK.
             * @example K12197K3M9QX4
             */
            subject: string;
            /**
             * @description Such as the state before and after.
             * @example {
             *       "from": "assigned",
             *       "to": "scheduled"
             *     }
             */
            detail?: {
                [key: string]: string | number | boolean;
            };
        };
        /** @description Who did it. */
        AuditActor: {
            /**
             * @description A user of the desk by id; `citizen`: whoever holds number and secret; `command-line`; `system`: the time; `sample`.
             * @example u-7k3m9qx4
             */
            id: string;
            /**
             * @description What colleagues call them, of a user of this office.
             * @example Petugas Contoh
             */
            name?: string;
        };
        /** @description The visits of a span of days, with what to mind while planning. */
        DeskVisitList: {
            /**
             * @description The visits, by time.
             * @example []
             */
            data: components["schemas"]["DeskVisit"][];
            /**
             * @description Cursor of the next page; absent on the last one.
             * @example 3a9f01bc~tgk7u0~12.19-k2-20261201
             */
            next?: string;
            /**
             * @description Holidays, collective leave and closed days of the office in that span.
             * @example []
             */
            closedDays: components["schemas"]["ClosedDay"][];
            /**
             * @description Every Ramadan that touches the span.
             * @example []
             */
            ramadan: components["schemas"]["Ramadan"][];
            /**
             * Format: date
             * @description The last day for which the yearly decree on holidays is known. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            holidaysKnownUntil: string;
        };
        /** @description A visit as the desk sees it. */
        DeskVisit: {
            visit: components["schemas"]["KeptVisit"];
            /**
             * @description The version that is kept: its ETag, to be sent as If-Match to change it.
             * @example "kq3v0b1s9r8t7u6w5x4y3z"
             */
            version: string;
            /**
             * @description How many were counted at the van, persons; may be more than had places.
             * @example 18
             */
            served: number;
            /**
             * @description It was made within the hour and can still be removed as a mistake; later it is cancelled.
             * @example false
             */
            removable: boolean;
            /**
             * @description Whether someone could find the place: it has an address, a village, a school or coordinates.
             * @example true
             */
            findable: boolean;
        };
        /** @description A visit as the office has set it: its state does not follow the clock, and its quota is that before anyone was counted at the van. */
        KeptVisit: {
            /**
             * @description Stable id of this one visit.
             * @example 12.19-k2-20261201
             */
            id: string;
            /**
             * @description The recurring round it belongs to.
             * @example 12.19-k2
             */
            series?: string;
            /**
             * @description van: mobile van; school: at a school; village: desk in a village; institution: pesantren, care home, prison, hospital; outreach: event; training: for staff.
             * @example van
             * @enum {string}
             */
            kind: "van" | "school" | "village" | "institution" | "outreach" | "training";
            /**
             * @description As of the moment of the answer: running and done follow the clock, the others are set by the office.
             * @example scheduled
             * @enum {string}
             */
            state: "planned" | "scheduled" | "running" | "done" | "postponed" | "rescheduled" | "cancelled" | "full";
            reason?: components["schemas"]["Text"];
            replacement?: components["schemas"]["Replacement"];
            /**
             * Format: date-time
             * @description When it begins. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            start: string;
            /**
             * Format: date-time
             * @description When it ends. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            end: string;
            place: components["schemas"]["Place"];
            /**
             * @description What is offered there.
             * @example []
             */
            services: components["schemas"]["VisitService"][];
            quota?: components["schemas"]["Quota"];
            /**
             * @description The van comes only for at least this many applicants, persons.
             * @example 50
             */
            minimum?: number;
            /**
             * @description What to bring along.
             * @example [
             *       {
             *         "id": "KK asli",
             *         "en": "Original family card"
             *       }
             *     ]
             */
            bring: components["schemas"]["Text"][];
            /**
             * @description Who may come: everyone, pupils of the school, villagers of the village, or residents: those who live or stay at that place.
             * @example public
             * @enum {string}
             */
            openTo: "public" | "students" | "villagers" | "residents";
            contact?: components["schemas"]["Contact"];
            /**
             * @description Which team comes (no names of people).
             * @example [
             *       "MOLING 1"
             *     ]
             */
            team?: string[];
            /**
             * @description Raised by every change; the SEQUENCE of its calendar entry.
             * @example 0
             */
            revision: number;
            /**
             * Format: date-time
             * @description When the office last changed this visit. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            updatedAt: string;
            /**
             * @description True when this is invented sample data and must be shown as such.
             * @example true
             */
            sample: boolean;
        };
        /** @description A visit that was saved; with `moved`, the one that is held instead of it. */
        SavedVisit: {
            data: components["schemas"]["DeskVisit"];
            moved?: components["schemas"]["DeskVisit"];
            /**
             * @description What to look at again.
             * @example []
             */
            warnings: components["schemas"]["Warning"][];
        };
        /** @description Something to look at again. It was saved all the same. */
        Warning: {
            /**
             * @description Stable code of the warning.
             * @example holiday
             */
            code: string;
            /**
             * Format: date
             * @description The day it is about (YYYY-MM-DD in the office's own time zone).
             * @example 2026-12-25
             */
            on?: string;
            detail: components["schemas"]["Text"];
        };
        /** @description A single visit, as it is written at the desk. */
        VisitDraft: {
            /**
             * @description What kind of visit it is.
             * @example van
             * @enum {string}
             */
            kind: "van" | "school" | "village" | "institution" | "outreach" | "training";
            /**
             * @description planned: not certain yet; scheduled: it is held; full: no places are left.
             * @example scheduled
             * @enum {string}
             */
            state: "planned" | "scheduled" | "full";
            place: components["schemas"]["PlaceDraft"];
            /**
             * @description What is offered: services of the office's catalogue.
             * @example [
             *       {
             *         "id": "ktp_el_new",
             *         "result": "record"
             *       }
             *     ]
             */
            services: {
                /**
                 * @description Service of the catalogue.
                 * @example ktp_el_new
                 */
                id: string;
                /**
                 * @description What the citizen leaves with: print, record or collect.
                 * @example record
                 * @enum {string}
                 */
                result: "print" | "record" | "collect";
            }[];
            /** @description How many people it can serve. */
            quota?: {
                /**
                 * @description How many applicants are served, persons.
                 * @example 30
                 */
                total: number;
                /**
                 * @description Places that are free before anyone is counted at the van, persons.
                 * @example 30
                 */
                left: number;
            };
            /**
             * @description The van comes only for at least this many applicants, persons.
             * @example 50
             */
            minimum?: number;
            /**
             * @description What to bring along.
             * @example [
             *       {
             *         "id": "KK asli"
             *       }
             *     ]
             */
            bring: {
                /**
                 * @description The text in Indonesian, plain text.
                 * @example Jalan banjir
                 */
                id: string;
                /**
                 * @description The same in English; where it is left out everyone reads the Indonesian.
                 * @example The road is flooded
                 */
                en?: string;
            }[];
            /**
             * @description Who may come: everyone, pupils of the school, or residents of the village.
             * @example public
             * @enum {string}
             */
            openTo: "public" | "students" | "villagers" | "residents";
            contact?: components["schemas"]["Contact"];
            /**
             * @description Which team comes (no names of people).
             * @example [
             *       "MOLING 1"
             *     ]
             */
            team?: string[];
            /**
             * Format: date
             * @description The day of the visit. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            date: string;
            /**
             * @description When it begins. HH:MM in the office's time zone.
             * @example 08:00
             */
            start: string;
            /**
             * @description When it ends, on the same day. HH:MM in the office's time zone.
             * @example 08:00
             */
            end: string;
        };
        /** @description Where a visit is held. Without a name, while it is planned only, the place is told as to follow. */
        PlaceDraft: {
            /**
             * @description What the place is called locally.
             * @example Balai Desa Contoh
             */
            name?: string;
            /**
             * @description balai desa, sekolah, kantor kecamatan, RW, pasar, mal, panti, lapas, rumah sakit or pulau.
             * @example village_hall
             * @enum {string}
             */
            type: "village_hall" | "school" | "district_office" | "neighbourhood" | "market" | "mall" | "care_home" | "prison" | "hospital" | "island";
            /**
             * @description Street, hamlet or landmark.
             * @example Dusun II, depan lapangan
             */
            address?: string;
            /**
             * @description Kemendagri code of the district (kecamatan).
             * @example 12.19.06
             */
            district: string;
            /** @description The village, of that district. */
            village?: {
                /**
                 * @description Kemendagri region code.
                 * @example 12.19.06
                 */
                code: string;
                /**
                 * @description Name of the region.
                 * @example Tanjung Tiram
                 */
                name: string;
            };
            /** @description The school. */
            school?: {
                /**
                 * @description National school number (NPSN), eight digits.
                 * @example 99900001
                 */
                npsn: string;
                /**
                 * @description Name of the school.
                 * @example SMA Contoh Batu Bara
                 */
                name: string;
            };
            /**
             * @description Latitude in degrees, WGS 84.
             * @example 3.2401
             */
            latitude?: number;
            /**
             * @description Longitude in degrees, WGS 84.
             * @example 99.5503
             */
            longitude?: number;
        };
        /** @description What is other on this one date; what is left out stays as it is. */
        VisitChange: {
            /**
             * @description When it begins. HH:MM in the office's time zone.
             * @example 08:00
             */
            start?: string;
            /**
             * @description When it ends, on the same day. HH:MM in the office's time zone.
             * @example 08:00
             */
            end?: string;
            place?: components["schemas"]["PlaceDraft"];
            /** @description How many people it can serve. */
            quota?: {
                /**
                 * @description How many applicants are served, persons.
                 * @example 30
                 */
                total: number;
                /**
                 * @description Places that are free before anyone is counted at the van, persons.
                 * @example 30
                 */
                left: number;
            };
            /** @description A text for the public, written at the desk. Plain text, no markup. */
            reason?: {
                /**
                 * @description The text in Indonesian, plain text.
                 * @example Jalan banjir
                 */
                id: string;
                /**
                 * @description The same in English; where it is left out everyone reads the Indonesian.
                 * @example The road is flooded
                 */
                en?: string;
            };
        };
        /**
         * @description What is decided about a visit that was announced.
         * @example {
         *       "act": "cancel",
         *       "reason": {
         *         "id": "Jalan banjir"
         *       }
         *     }
         */
        VisitAct: {
            /**
             * @description It is not held.
             * @example cancel
             * @enum {string}
             */
            act: "cancel";
            /** @description Why, for the public to read. */
            reason: {
                /**
                 * @description The text in Indonesian, plain text.
                 * @example Jalan banjir
                 */
                id: string;
                /**
                 * @description The same in English; where it is left out everyone reads the Indonesian.
                 * @example The road is flooded
                 */
                en?: string;
            };
        } | {
            /**
             * @description It is not held until a new date is found.
             * @example postpone
             * @enum {string}
             */
            act: "postpone";
            /** @description Why, for the public to read. */
            reason: {
                /**
                 * @description The text in Indonesian, plain text.
                 * @example Jalan banjir
                 */
                id: string;
                /**
                 * @description The same in English; where it is left out everyone reads the Indonesian.
                 * @example The road is flooded
                 */
                en?: string;
            };
        } | {
            /**
             * @description It is held at another time; the old date shows the new one.
             * @example move
             * @enum {string}
             */
            act: "move";
            /**
             * Format: date
             * @description The day it is held instead. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            to: string;
            /**
             * @description When it begins. HH:MM in the office's time zone.
             * @example 08:00
             */
            start?: string;
            /**
             * @description When it ends, on the same day. HH:MM in the office's time zone.
             * @example 08:00
             */
            end?: string;
            place?: components["schemas"]["PlaceDraft"];
            /** @description Why, for the public to read. */
            reason: {
                /**
                 * @description The text in Indonesian, plain text.
                 * @example Jalan banjir
                 */
                id: string;
                /**
                 * @description The same in English; where it is left out everyone reads the Indonesian.
                 * @example The road is flooded
                 */
                en?: string;
            };
        } | {
            /**
             * @description Of a series alone: there was never to be a visit on that date.
             * @example skip
             * @enum {string}
             */
            act: "skip";
        } | {
            /**
             * @description It is held after all, as it was planned.
             * @example restore
             * @enum {string}
             */
            act: "restore";
        };
        /** @description How many were served in all, and the places that are left now. */
        VisitCount: {
            /**
             * @description Stable id of this one visit.
             * @example 12.19-k2-20261201
             */
            visit: string;
            /**
             * @description How many were counted at the van, persons; may be more than had places.
             * @example 18
             */
            served: number;
            quota?: components["schemas"]["Quota"];
        };
        /** @description People who were served at the van. */
        VisitCountDraft: {
            /**
             * @description How many more were served, persons; less than nought takes back what was counted by mistake.
             * @example 1
             */
            served: number;
        };
        /** @description The recurring rounds of an office. */
        SeriesList: {
            /**
             * @description The rounds, by id.
             * @example []
             */
            data: components["schemas"]["Series"][];
        };
        /** @description A recurring round of the mobile service. */
        Series: {
            /**
             * @description Stable id of the round.
             * @example 12.19-k2
             */
            id: string;
            draft: components["schemas"]["SeriesDraft"];
            /**
             * @description How many of its dates are other than the rule says.
             * @example 2
             */
            exceptions: number;
            /**
             * @description Coming dates of the rule on which there is no visit.
             * @example [
             *       "2026-12-25"
             *     ]
             */
            skipped: string[];
            /**
             * Format: date
             * @description The next day it is held on by its rule. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            next?: string;
            /**
             * @description It was made within the hour and can still be removed as a mistake; later it is cancelled.
             * @example false
             */
            removable: boolean;
            /**
             * @description The version that is kept: its ETag, to be sent as If-Match to change it.
             * @example "kq3v0b1s9r8t7u6w5x4y3z"
             */
            version: string;
            /**
             * Format: date-time
             * @description When the office last changed it. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            updatedAt: string;
            /**
             * @description True when this is invented sample data and must be shown as such.
             * @example true
             */
            sample: boolean;
        };
        /** @description A recurring round, as it is written at the desk. */
        SeriesDraft: {
            /**
             * @description What kind of visit it is.
             * @example van
             * @enum {string}
             */
            kind: "van" | "school" | "village" | "institution" | "outreach" | "training";
            /**
             * @description planned: not certain yet; scheduled: it is held; full: no places are left.
             * @example scheduled
             * @enum {string}
             */
            state: "planned" | "scheduled" | "full";
            place: components["schemas"]["PlaceDraft"];
            /**
             * @description What is offered: services of the office's catalogue.
             * @example [
             *       {
             *         "id": "ktp_el_new",
             *         "result": "record"
             *       }
             *     ]
             */
            services: {
                /**
                 * @description Service of the catalogue.
                 * @example ktp_el_new
                 */
                id: string;
                /**
                 * @description What the citizen leaves with: print, record or collect.
                 * @example record
                 * @enum {string}
                 */
                result: "print" | "record" | "collect";
            }[];
            /** @description How many people it can serve. */
            quota?: {
                /**
                 * @description How many applicants are served, persons.
                 * @example 30
                 */
                total: number;
                /**
                 * @description Places that are free before anyone is counted at the van, persons.
                 * @example 30
                 */
                left: number;
            };
            /**
             * @description The van comes only for at least this many applicants, persons.
             * @example 50
             */
            minimum?: number;
            /**
             * @description What to bring along.
             * @example [
             *       {
             *         "id": "KK asli"
             *       }
             *     ]
             */
            bring: {
                /**
                 * @description The text in Indonesian, plain text.
                 * @example Jalan banjir
                 */
                id: string;
                /**
                 * @description The same in English; where it is left out everyone reads the Indonesian.
                 * @example The road is flooded
                 */
                en?: string;
            }[];
            /**
             * @description Who may come: everyone, pupils of the school, or residents of the village.
             * @example public
             * @enum {string}
             */
            openTo: "public" | "students" | "villagers" | "residents";
            contact?: components["schemas"]["Contact"];
            /**
             * @description Which team comes (no names of people).
             * @example [
             *       "MOLING 1"
             *     ]
             */
            team?: string[];
            rule: components["schemas"]["SeriesRule"];
            /**
             * Format: date
             * @description The first day it can be held on; weeks and months are counted from it. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            from: string;
            /**
             * Format: date
             * @description The last day it can be held on; without end when left out. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            until?: string;
            /**
             * @description From when to when.
             * @example {
             *       "start": "09:00",
             *       "end": "12:00"
             *     }
             */
            hours: {
                /**
                 * @description When it begins. HH:MM in the office's time zone.
                 * @example 08:00
                 */
                start: string;
                /**
                 * @description When it ends, on the same day. HH:MM in the office's time zone.
                 * @example 08:00
                 */
                end: string;
            };
            /**
             * @description Hours in Ramadan, where they are others.
             * @example {
             *       "start": "09:00",
             *       "end": "12:00"
             *     }
             */
            ramadanHours?: {
                /**
                 * @description When it begins. HH:MM in the office's time zone.
                 * @example 08:00
                 */
                start: string;
                /**
                 * @description When it ends, on the same day. HH:MM in the office's time zone.
                 * @example 08:00
                 */
                end: string;
            };
        };
        /**
         * @description On which dates a round is held.
         * @example {
         *       "frequency": "weekly",
         *       "interval": 1,
         *       "weekdays": [
         *         2
         *       ]
         *     }
         */
        SeriesRule: {
            /**
             * @description Every so many weeks, on weekdays.
             * @example weekly
             * @enum {string}
             */
            frequency: "weekly";
            /**
             * @description Every so many weeks.
             * @example 1
             */
            interval: number;
            /**
             * @description ISO weekdays.
             * @example [
             *       2
             *     ]
             */
            weekdays: number[];
        } | {
            /**
             * @description Every so many months, on weekdays of the month.
             * @example monthly
             * @enum {string}
             */
            frequency: "monthly";
            /**
             * @description Every so many months.
             * @example 1
             */
            interval: number;
            /**
             * @description Which weekdays.
             * @example [
             *       {
             *         "nth": 1,
             *         "weekday": 4
             *       }
             *     ]
             */
            weekdays: components["schemas"]["NthWeekday"][];
        } | {
            /**
             * @description Every so many months, on days of the month.
             * @example monthly-on-day
             * @enum {string}
             */
            frequency: "monthly-on-day";
            /**
             * @description Every so many months.
             * @example 1
             */
            interval: number;
            /**
             * @description A month without that day has none.
             * @example [
             *       5,
             *       20
             *     ]
             */
            days: number[];
        };
        /** @description A weekday of the month, such as the first Thursday. */
        NthWeekday: {
            /**
             * @description Which one of the month: 1 to 5, or last.
             * @example 1
             */
            nth: 1 | 2 | 3 | 4 | 5 | "last";
            /**
             * @description ISO weekday: 1 is Monday.
             * @example 2
             */
            weekday: number;
        };
        /** @description A round that was saved, and when it is held next. */
        SavedSeries: {
            data: components["schemas"]["Series"];
            /**
             * @description The next days it is held on, at most twelve.
             * @example [
             *       "2026-12-01"
             *     ]
             */
            dates: string[];
            /**
             * @description What to look at again.
             * @example []
             */
            warnings: components["schemas"]["Warning"][];
        };
        /** @description When a round ends. */
        SeriesEnd: {
            /**
             * Format: date
             * @description The last day on which it is held. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            last: string;
        };
        /** @description The notices of an office, past and coming ones too. */
        DeskNoticeList: {
            /**
             * @description The 500 notices that begin last, the latest first.
             * @example []
             */
            data: components["schemas"]["DeskNotice"][];
        };
        /** @description A notice as the desk sees it. */
        DeskNotice: {
            notice: components["schemas"]["Notice"];
            /**
             * @description coming: it does not hold yet; holding: the public sees it; over: it has ended.
             * @example holding
             * @enum {string}
             */
            phase: "coming" | "holding" | "over";
            /**
             * @description The version that is kept: its ETag, to be sent as If-Match to change it.
             * @example "kq3v0b1s9r8t7u6w5x4y3z"
             */
            version: string;
        };
        /** @description A notice, as it is written at the desk. */
        NoticeDraft: {
            /**
             * @description closed: a channel is shut; moved: it is elsewhere; hours: other hours; network: SIAK or the network is down; blanks: card blanks have run out; info: anything else.
             * @example network
             * @enum {string}
             */
            kind: "closed" | "moved" | "hours" | "network" | "blanks" | "info";
            /**
             * @description Which ways of service it touches.
             * @example [
             *       "van"
             *     ]
             */
            channels: ("counter" | "van" | "online")[];
            /** @description What it is, in a few words. */
            title: {
                /**
                 * @description The text in Indonesian, plain text.
                 * @example Jalan banjir
                 */
                id: string;
                /**
                 * @description The same in English; where it is left out everyone reads the Indonesian.
                 * @example The road is flooded
                 */
                en?: string;
            };
            /** @description What else there is to know. */
            body?: {
                /**
                 * @description The text in Indonesian, plain text.
                 * @example Jalan banjir
                 */
                id: string;
                /**
                 * @description The same in English; where it is left out everyone reads the Indonesian.
                 * @example The road is flooded
                 */
                en?: string;
            };
            /**
             * @description From when it holds. YYYY-MM-DDTHH:MM in the office's time zone.
             * @example 2026-12-01T08:00
             */
            startsAt: string;
            /**
             * @description Until when it holds; open-ended when left out. YYYY-MM-DDTHH:MM in the office's time zone.
             * @example 2026-12-01T08:00
             */
            endsAt?: string;
        };
        /** @description The partners of an office, whether their agreement stands or not. */
        DeskPartnerList: {
            /**
             * @description The partners, by name.
             * @example []
             */
            data: components["schemas"]["DeskPartner"][];
            /**
             * @description Cursor of the next page; absent on the last one.
             * @example 3a9f01bc~dG9rbyBidWt1~toko-buku-contoh-melati
             */
            next?: string;
            /**
             * Format: date
             * @description The day that `standing` is said of: today. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            asOf: string;
        };
        /** @description A partner as the desk sees it. */
        DeskPartner: {
            partner: components["schemas"]["KeptPartner"];
            /**
             * @description Whether the agreement stands today: valid, ended, not-yet begun, suspended.
             * @example valid
             * @enum {string}
             */
            standing: "valid" | "ended" | "not-yet" | "suspended";
            /**
             * @description Days from today until the last day of the agreement; below nought once it ended.
             * @example 27
             */
            daysLeft: number;
            /**
             * @description The version that is kept: its ETag, to be sent as If-Match to change it.
             * @example "kq3v0b1s9r8t7u6w5x4y3z"
             */
            version: string;
        };
        /** @description A partner with all of its offers, those that are over too. */
        KeptPartner: {
            /**
             * @description Stable id of the partner within its office.
             * @example toko-buku-contoh-melati
             */
            id: string;
            /**
             * @description What the business is called.
             * @example Toko Buku Contoh Melati
             */
            name: string;
            /**
             * @description pendidikan, toko buku, restoran, taman bermain, pakaian, waterpark, optik, sepeda or lain.
             * @example bookshop
             * @enum {string}
             */
            category: "education" | "bookshop" | "restaurant" | "playground" | "clothing" | "waterpark" | "optician" | "bicycle" | "other";
            place: components["schemas"]["PartnerPlace"];
            contact?: components["schemas"]["Contact"];
            /**
             * Format: uri
             * @description The partner's own site.
             * @example https://toko.example.id
             */
            website?: string;
            agreement: components["schemas"]["Agreement"];
            /**
             * @description What it offers, without offers that are over.
             * @example []
             */
            offers: components["schemas"]["Offer"][];
            /**
             * @description True when this is invented sample data and must be shown as such.
             * @example true
             */
            sample: boolean;
            /**
             * @description The office has suspended the agreement for a time: the partner is not listed.
             * @example false
             */
            suspended?: boolean;
        };
        /** @description A partner, as it is written at the desk. */
        PartnerDraft: {
            /**
             * @description What the business is called.
             * @example Toko Buku Contoh Melati
             */
            name: string;
            /**
             * @description pendidikan, toko buku, restoran, taman bermain, pakaian, waterpark, optik, sepeda or lain.
             * @example bookshop
             * @enum {string}
             */
            category: "education" | "bookshop" | "restaurant" | "playground" | "clothing" | "waterpark" | "optician" | "bicycle" | "other";
            place: components["schemas"]["PartnerPlace"];
            contact?: components["schemas"]["Contact"];
            /**
             * Format: uri
             * @description The partner's own site.
             * @example https://toko.example.id
             */
            website?: string;
            agreement: components["schemas"]["Agreement"];
            /**
             * @description What it offers.
             * @example [
             *       {
             *         "id": "buku",
             *         "kind": "percent",
             *         "value": 10,
             *         "what": {
             *           "id": "Buku"
             *         },
             *         "for": "child",
             *         "accepts": "regency",
             *         "blackout": []
             *       }
             *     ]
             */
            offers: components["schemas"]["Offer"][];
            /**
             * @description The office has suspended the agreement for a time: the partner is not listed.
             * @example false
             */
            suspended?: boolean;
        };
        /** @description What an office says of itself. Its code, region, districts and time zone are not its to change. */
        OfficeFacts: {
            /**
             * @description The office's own name; offices differ (Disdukcapil, Dispendukcapil, …).
             * @example Disdukcapil Kabupaten Batu Bara
             */
            name: string;
            /**
             * @description Postal address of the counter.
             * @example Jalan Contoh 1
             */
            address?: string;
            /**
             * Format: uri
             * @description The office's own site.
             * @example https://dukcapil.example.go.id
             */
            website?: string;
            /**
             * @description Latitude of the counter in degrees, WGS 84.
             * @example 3.1705
             */
            latitude?: number;
            /**
             * @description Longitude of the counter in degrees, WGS 84.
             * @example 99.4203
             */
            longitude?: number;
            /**
             * @description How to reach the office, the first one first.
             * @example [
             *       {
             *         "name": "Halo Dukcapil",
             *         "phone": "1500537"
             *       }
             *     ]
             */
            contacts: components["schemas"]["Contact"][];
            /**
             * @description Regular counter hours.
             * @example [
             *       {
             *         "days": [
             *           1,
             *           2,
             *           3,
             *           4,
             *           5
             *         ],
             *         "opens": "08:00",
             *         "closes": "15:00"
             *       }
             *     ]
             */
            hours: components["schemas"]["OpeningHours"][];
            /**
             * @description Counter hours that hold during Ramadan in place of the regular ones.
             * @example [
             *       {
             *         "days": [
             *           1,
             *           2,
             *           3,
             *           4,
             *           5
             *         ],
             *         "opens": "08:00",
             *         "closes": "14:00"
             *       }
             *     ]
             */
            ramadanHours?: components["schemas"]["OpeningHours"][];
            /**
             * @description The office's own closed days, beside national holidays.
             * @example []
             */
            closures?: components["schemas"]["Closure"][];
            /**
             * @description What the office offers to who waits there.
             * @example []
             */
            facilities?: components["schemas"]["Facility"][];
            /**
             * @description How the office can be used with a disability.
             * @example []
             */
            accessibility?: components["schemas"]["AccessibilityFeature"][];
            /**
             * @description Where the facts about this office come from.
             * @example cahyadsn/wilayah (Kepmendagri 300.2.2-2138/2025)
             */
            source?: string;
            settings: components["schemas"]["OwnSettings"];
        };
        /** @description How the office takes in what the public writes. */
        OwnSettings: {
            /** @description How the office's applications are looked up. */
            status: {
                /**
                 * @description What must be told beside the number of an application: the birth date, the last four digits of the phone number, or a PIN that the office gave out.
                 * @example birth-date
                 * @enum {string}
                 */
                factor: "birth-date" | "phone-end" | "pin";
            };
            /** @description How complaints are taken in. */
            complaints: {
                /**
                 * @description How many photos may be attached, 0 to 3.
                 * @example 3
                 */
                photos: number;
                clocks: components["schemas"]["ComplaintClocks"];
            };
            visitRequests: components["schemas"]["VisitRequestSettings"];
            retention: components["schemas"]["Retention"];
        };
        /** @description What an office counts. */
        DeskStatisticList: {
            /**
             * @description The statistics, in the office's order.
             * @example []
             */
            data: components["schemas"]["DeskStatistic"][];
        };
        /** @description A statistic with every number as the office counted it. */
        DeskStatistic: {
            statistic: components["schemas"]["Statistic"];
            /**
             * @description The version that is kept: its ETag, to be sent as If-Match to change it.
             * @example "kq3v0b1s9r8t7u6w5x4y3z"
             */
            version: string;
        };
        /** @description A statistic, as it is written at the desk: the numbers as the office counted them. With a threshold the public is told of small ones only as a range. */
        StatisticDraft: {
            title: components["schemas"]["Text"];
            unit: components["schemas"]["Text"];
            /**
             * @description What one figure counts over.
             * @example month
             * @enum {string}
             */
            period: "month" | "quarter" | "year";
            /**
             * @description Up to when the figures go: a calendar month (YYYY-MM), quarter (YYYY-Q1 to Q4) or year (YYYY).
             * @example 2021-09
             */
            asOf: string;
            /**
             * @description The figures; drawn to one scale, in this order.
             * @example []
             */
            series: components["schemas"]["StatisticSeries"][];
            /**
             * @description Single figures beside the series.
             * @example [
             *       {
             *         "value": 205,
             *         "name": {
             *           "id": "penyandang disabilitas"
             *         }
             *       }
             *     ]
             */
            facts?: components["schemas"]["StatisticFact"][];
            comparison?: components["schemas"]["StatisticComparison"];
            note?: components["schemas"]["Text"];
            source: components["schemas"]["StatisticSource"];
            /**
             * @description Published elsewhere already: told as it is, whatever the threshold.
             * @example true
             */
            published: boolean;
            /**
             * @description Numbers below this, nought too, are told as a range, and no sum that would give them away.
             * @example 5
             */
            threshold?: number;
        };
        /** @description The office’s own version, as a draft. */
        Requirements: {
            /**
             * @description All services of the catalogue.
             * @example []
             */
            services: components["schemas"]["RequirementsLine"][];
            /**
             * @description All that the office decides.
             * @example []
             */
            switches: components["schemas"]["OfficeSwitch"][];
            /**
             * @description Something of the draft is not published yet.
             * @example true
             */
            changed: boolean;
            /**
             * @description In what the draft departs from what is published, a line each, in words.
             * @example [
             *       "kia_5to17 \"KIA anak usia 5 sampai sebelum 17 tahun\""
             *     ]
             */
            changes: string[];
            /**
             * Format: date-time
             * @description When the draft was changed last. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            changedAt?: string;
            /**
             * @description The name of whoever changed it last.
             * @example Editor Contoh
             */
            changedBy?: string;
            /**
             * @description Whose decision it is, shown with each rule of the office (no names of people).
             * @example SK Kepala Dinas Contoh 1/2026
             */
            decidedBy?: string;
        };
        /** @description A service, as far as the office has its own of it. */
        RequirementsLine: {
            /**
             * @description Service of the catalogue.
             * @example ktp_el_new
             */
            id: string;
            name: components["schemas"]["Text"];
            /**
             * @description The group that contacts are given for.
             * @example kia
             * @enum {string}
             */
            group: "ktp_el" | "kk" | "kia" | "certificate" | "move" | "other";
            /**
             * @description Offered, by the draft.
             * @example true
             */
            offered: boolean;
            /**
             * @description The draft departs from the national version.
             * @example true
             */
            own: boolean;
            /**
             * @description The draft departs from what is published.
             * @example false
             */
            changed: boolean;
        };
        /** @description Something that the office decides: `fact.value` is the national default. */
        OfficeSwitch: {
            fact: components["schemas"]["Fact"];
            published: components["schemas"]["FactValue"];
            draft: components["schemas"]["FactValue"];
        };
        /** @description One service three times: the national one, as it was published last, and as the draft has it. `change` is what the draft does otherwise than the national one; absent: nothing. */
        RequirementsService: {
            national: components["schemas"]["Service"];
            published: components["schemas"]["Service"];
            draft: components["schemas"]["Service"];
            change?: components["schemas"]["ServiceChange"];
        };
        /**
         * @description What an office does otherwise than the national service, by verbs: a change or removal of an item that there is not is a mistake.
         * @example {
         *       "offered": false
         *     }
         */
        ServiceChange: {
            /**
             * @description false: the office does not offer it.
             * @example false
             */
            offered?: boolean;
            /**
             * @description Items that differ, by id.
             * @example {
             *       "photo": {
             *         "present": "photo"
             *       }
             *     }
             */
            change?: {
                [key: string]: components["schemas"]["RequirementChange"];
            };
            /**
             * @description Items that are not asked for here, by id.
             * @example {
             *       "parents_ktp": {
             *         "reason": {
             *           "id": "Sudah ada di sistem"
             *         }
             *       }
             *     }
             */
            remove?: {
                [key: string]: components["schemas"]["RequirementRemoval"];
            };
            /**
             * @description Items that only this office asks for.
             * @example [
             *       {
             *         "id": "old_kia",
             *         "name": {
             *           "id": "KIA lama"
             *         },
             *         "present": "show"
             *       }
             *     ]
             */
            add?: components["schemas"]["RequirementAddition"][];
            /**
             * @description Advice for the public.
             * @example [
             *       {
             *         "id": "Datang sendiri",
             *         "en": "Come in person"
             *       }
             *     ]
             */
            notes?: components["schemas"]["Text"][];
            /**
             * @description How long it takes here, where that differs.
             * @example {
             *       "limitDays": 14
             *     }
             */
            time?: {
                text?: components["schemas"]["Text"];
                startsWhen?: components["schemas"]["Text"];
                /**
                 * @description What may make it longer.
                 * @example [
                 *       {
                 *         "id": "jaringan terganggu"
                 *       }
                 *     ]
                 */
                exceptions?: components["schemas"]["Text"][];
                /**
                 * @description The outer limit by law, days.
                 * @example 14
                 */
                limitDays?: number;
                /**
                 * @description The legal rules it rests on.
                 * @example [
                 *       {
                 *         "text": "Permendagri 2/2016",
                 *         "verified": true
                 *       }
                 *     ]
                 */
                legal?: components["schemas"]["LegalBasis"][];
            };
            /**
             * @description Where it can be asked for.
             * @example [
             *       "office",
             *       "mobile_van"
             *     ]
             */
            channels?: ("office" | "district_office" | "village_desk" | "mobile_van" | "school_visit" | "home_visit" | "online_portal" | "whatsapp" | "ikd_app" | "court_counter" | "courier")[];
            rule?: components["schemas"]["OfficeRule"];
        };
        /** @description The fields of an item that differ. */
        RequirementChange: {
            name?: components["schemas"]["Text"];
            note?: components["schemas"]["Text"];
            /**
             * @description original: handed over; copy; show: shown and taken home; copy+show: both; digital: sent as a file by another office; photo; bring: brought along; field: told, not a paper; internal: made by the office itself, no task of the citizen.
             * @example copy+show
             * @enum {string}
             */
            present?: "original" | "copy" | "show" | "copy+show" | "digital" | "photo" | "bring" | "field" | "internal";
            when?: components["schemas"]["Condition"];
            whenText?: components["schemas"]["Text"];
            /**
             * @description This may take the place of that item (OR).
             * @example birth_letter
             */
            alternativeTo?: string;
            /**
             * @description This belongs to the same alternative as that item (AND).
             * @example statement
             */
            partOf?: string;
            /**
             * @description Required in every case here: takes the national `when` and `whenText` away.
             * @example true
             * @enum {boolean}
             */
            always?: true;
            rule?: components["schemas"]["OfficeRule"];
        };
        /** @description Whose decision something of an office is. */
        OfficeRule: {
            /**
             * @description Ids of the sources, told in the service's `sources`.
             * @example [
             *       "KIA2_16"
             *     ]
             */
            sources: string[];
            /**
             * @description When it was last held against its sources: a month or a day.
             * @example 2026-11
             */
            verifiedOn: string;
            /**
             * @description Who decided it, for an office's own rule (no names of people).
             * @example SK Kepala Dinas Contoh 1/2026
             */
            decidedBy: string;
            /**
             * @description Set when it is practice or memory that no source settles: ask the office.
             * @example true
             * @enum {boolean}
             */
            unverified?: true;
        };
        /** @description Why an item is not asked for here. */
        RequirementRemoval: {
            reason: components["schemas"]["Text"];
            rule?: components["schemas"]["OfficeRule"];
        };
        /** @description An item that only this office asks for. */
        RequirementAddition: {
            /**
             * @description Id within the service.
             * @example birth_certificate
             */
            id: string;
            name: components["schemas"]["Text"];
            note?: components["schemas"]["Text"];
            /**
             * @description original: handed over; copy; show: shown and taken home; copy+show: both; digital: sent as a file by another office; photo; bring: brought along; field: told, not a paper; internal: made by the office itself, no task of the citizen.
             * @example copy+show
             * @enum {string}
             */
            present: "original" | "copy" | "show" | "copy+show" | "digital" | "photo" | "bring" | "field" | "internal";
            when?: components["schemas"]["Condition"];
            whenText?: components["schemas"]["Text"];
            /**
             * @description This may take the place of that item (OR).
             * @example birth_letter
             */
            alternativeTo?: string;
            /**
             * @description This belongs to the same alternative as that item (AND).
             * @example statement
             */
            partOf?: string;
            rule?: components["schemas"]["OfficeRule"];
        };
        /** @description How the draft is to have a service; without `change`: as the nation has it. */
        RequirementsChange: {
            change?: components["schemas"]["ServiceChange"];
        };
        /** @description How the draft is to have the switches. */
        SwitchesChange: {
            /**
             * @description All that departs from the national defaults, by fact.
             * @example {
             *       "f105_accepted": false
             *     }
             */
            switches: {
                [key: string]: components["schemas"]["FactValue"];
            };
        };
        /** @description A version of the catalogue that was published. */
        CatalogueVersion: {
            /**
             * @description Counts up within the office.
             * @example 3
             */
            number: number;
            /**
             * Format: date
             * @description The first day on which it holds. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            from: string;
            /**
             * @description Why, for colleagues who read the history.
             * @example Ukuran foto KIA mengikuti SK yang baru
             */
            reason: string;
            /**
             * Format: date-time
             * @description When it was published. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            publishedAt: string;
            /**
             * @description The name of whoever published it.
             * @example Editor Contoh
             */
            by: string;
            /**
             * @description in-force: holds today; scheduled: holds from a day to come; past: held before; replaced: something that was published later took its place before it began.
             * @example in-force
             * @enum {string}
             */
            state: "in-force" | "scheduled" | "past" | "replaced";
            /**
             * @description In what it departs from the version before it, a line each, in words.
             * @example [
             *       "kia_5to17 \"KIA anak usia 5 sampai sebelum 17 tahun\""
             *     ]
             */
            changes: string[];
        };
        /** @description From when the draft holds, and why. */
        Publication: {
            /**
             * Format: date
             * @description The first day on which it holds. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            from: string;
            /**
             * @description Why, for colleagues who read the history.
             * @example Ukuran foto KIA mengikuti SK yang baru
             */
            reason: string;
            /**
             * @description Whose decision it is, shown with each rule of the office (no names of people).
             * @example SK Kepala Dinas Contoh 1/2026
             */
            decidedBy: string;
        };
        /** @description What was published. */
        CatalogueVersionList: {
            /**
             * @description The newest first, at most 50.
             * @example []
             */
            data: components["schemas"]["CatalogueVersion"][];
            /**
             * @description There are older ones: ask for those before this number.
             * @example 12
             */
            before?: number;
        };
        /** @description From when an earlier version holds again, and why. */
        Restoration: {
            /**
             * Format: date
             * @description The first day on which it holds. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            from: string;
            /**
             * @description Why, for colleagues who read the history.
             * @example Ukuran foto KIA mengikuti SK yang baru
             */
            reason: string;
        };
        /** @description The answer was received. */
        SurveyThanks: {
            /**
             * Format: date-time
             * @description When it was received. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            receivedAt: string;
        };
        /** @description One answer to the satisfaction survey. It holds nobody: at most one per receipt number, or else one per day and device. */
        SurveyDraft: {
            answers: components["schemas"]["SurveyAnswers"];
            /**
             * @description What else there is to say, plain text, at most 1000 letters. Never a NIK.
             * @example Petugas ramah.
             */
            text?: string;
            /**
             * @description Service of the catalogue.
             * @example ktp_el_new
             */
            service?: string;
            /**
             * @description The receipt number. Spaces, dashes, dots, slashes and case do not matter. Numbers of this server end with a check character (ISO/IEC 7064, MOD 37,36).
             * @example P1219-7K3M9QX-4
             */
            number?: string;
            /**
             * @description A random value that the device keeps, so that it answers once a day. Needed without `number`. Kept only as a keyed hash that is another one each day.
             * @example b1f6f0b0-5a3c-4b52-9d55-0d7c0e0f9a11
             */
            device?: string;
        };
        /** @description An answer of 1 to 4 to each of the nine elements (PermenPANRB 14/2017). */
        SurveyAnswers: {
            /**
             * @description Persyaratan: 1 is worst, 4 is best.
             * @example 3
             */
            requirements: number;
            /**
             * @description Sistem, mekanisme, dan prosedur: 1 is worst, 4 is best.
             * @example 3
             */
            procedure: number;
            /**
             * @description Waktu penyelesaian: 1 is worst, 4 is best.
             * @example 3
             */
            time: number;
            /**
             * @description Biaya/tarif: 1 is worst, 4 is best.
             * @example 3
             */
            cost: number;
            /**
             * @description Produk spesifikasi jenis pelayanan: 1 is worst, 4 is best.
             * @example 3
             */
            product: number;
            /**
             * @description Kompetensi pelaksana: 1 is worst, 4 is best.
             * @example 3
             */
            competence: number;
            /**
             * @description Perilaku pelaksana: 1 is worst, 4 is best.
             * @example 3
             */
            conduct: number;
            /**
             * @description Penanganan pengaduan, saran dan masukan: 1 is worst, 4 is best.
             * @example 3
             */
            complaint_handling: number;
            /**
             * @description Sarana dan prasarana: 1 is worst, 4 is best.
             * @example 3
             */
            facilities: number;
        };
        /** @description What people said of an office in a period, as PermenPANRB 14/2017 sums it up. */
        SurveySummary: {
            /**
             * @description What is summed up: a year (YYYY), quarter (YYYY-Q1 to Q4) or month (YYYY-MM).
             * @example 2026-Q4
             */
            period: string;
            data?: components["schemas"]["SurveyResult"];
            /**
             * @description From how many answers on a result is told; without `data` there are fewer.
             * @example 30
             */
            least: number;
            /**
             * @description Periods that have a result, latest first.
             * @example [
             *       "2026"
             *     ]
             */
            periods: string[];
            /**
             * @description What the grades stand for, best first.
             * @example [
             *       {
             *         "grade": "B",
             *         "name": {
             *           "id": "Baik"
             *         },
             *         "from": 76.61,
             *         "to": 88.3
             *       }
             *     ]
             */
            bands: components["schemas"]["SurveyBand"][];
            source: components["schemas"]["Text"];
            /**
             * @description True when this is invented sample data and must be shown as such.
             * @example true
             */
            sample: boolean;
            office: components["schemas"]["OfficeBrief"];
            /**
             * @description Notices that hold now.
             * @example []
             */
            notices: components["schemas"]["Notice"][];
            /**
             * Format: date-time
             * @description When the office last changed anything in this answer. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description Until when this answer stands if nothing is changed: after it, at the latest, ask again. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            validUntil: string;
        };
        /** @description What an office was told in a period. */
        SurveyResult: {
            /**
             * @description How many have answered.
             * @example 214
             */
            answers: number;
            /**
             * @description Index (indeks kepuasan masyarakat): the mean of the nine NRR times 25, each element weighing 1/9, from unrounded means, rounded to two decimals (half up) before it is graded.
             * @example 84.63
             */
            ikm: number;
            /**
             * @description Grade of the service.
             * @example B
             * @enum {string}
             */
            grade: "A" | "B" | "C" | "D";
            /**
             * @description The nine elements.
             * @example [
             *       {
             *         "element": "requirements",
             *         "nrr": 3.41,
             *         "ikm": 85.19,
             *         "grade": "B"
             *       },
             *       {
             *         "element": "procedure",
             *         "nrr": 3.41,
             *         "ikm": 85.19,
             *         "grade": "B"
             *       },
             *       {
             *         "element": "time",
             *         "nrr": 3.41,
             *         "ikm": 85.19,
             *         "grade": "B"
             *       },
             *       {
             *         "element": "cost",
             *         "nrr": 3.41,
             *         "ikm": 85.19,
             *         "grade": "B"
             *       },
             *       {
             *         "element": "product",
             *         "nrr": 3.41,
             *         "ikm": 85.19,
             *         "grade": "B"
             *       },
             *       {
             *         "element": "competence",
             *         "nrr": 3.41,
             *         "ikm": 85.19,
             *         "grade": "B"
             *       },
             *       {
             *         "element": "conduct",
             *         "nrr": 3.41,
             *         "ikm": 85.19,
             *         "grade": "B"
             *       },
             *       {
             *         "element": "complaint_handling",
             *         "nrr": 3.41,
             *         "ikm": 85.19,
             *         "grade": "B"
             *       },
             *       {
             *         "element": "facilities",
             *         "nrr": 3.41,
             *         "ikm": 85.19,
             *         "grade": "B"
             *       }
             *     ]
             */
            elements: components["schemas"]["SurveyScore"][];
        };
        /** @description What the answers say of one element. */
        SurveyScore: {
            /**
             * @description requirements (persyaratan), procedure (sistem, mekanisme, prosedur), time (waktu penyelesaian), cost (biaya/tarif), product (produk spesifikasi jenis pelayanan), competence (kompetensi pelaksana), conduct (perilaku pelaksana), complaint_handling (penanganan pengaduan, saran dan masukan), facilities (sarana dan prasarana).
             * @example time
             * @enum {string}
             */
            element: "requirements" | "procedure" | "time" | "cost" | "product" | "competence" | "conduct" | "complaint_handling" | "facilities";
            /**
             * @description Mean of the answers (nilai rata-rata), 1 to 4, rounded to two decimals.
             * @example 3.41
             */
            nrr: number;
            /**
             * @description The same times 25, rounded to two decimals.
             * @example 85.19
             */
            ikm: number;
            /**
             * @description Grade of that.
             * @example B
             * @enum {string}
             */
            grade: "A" | "B" | "C" | "D";
        };
        /** @description The IKM that a grade is given for, both ends included. */
        SurveyBand: {
            /**
             * @description The grade.
             * @example B
             * @enum {string}
             */
            grade: "A" | "B" | "C" | "D";
            name: components["schemas"]["Text"];
            /**
             * @description The least IKM of the grade.
             * @example 76.61
             */
            from: number;
            /**
             * @description The greatest.
             * @example 88.3
             */
            to: number;
        };
        /** @description Proof that a complaint has been received. */
        ComplaintReceipt: {
            /**
             * @description The receipt number. Spaces, dashes, dots, slashes and case do not matter. Numbers of this server end with a check character (ISO/IEC 7064, MOD 37,36).
             * @example P1219-7K3M9QX-4
             */
            number: string;
            /**
             * @description The secret that was given once, with the number. Spaces, dashes and case do not matter.
             * @example 7K3M9-QX4TB
             */
            secret: string;
            /**
             * Format: date-time
             * @description When it was received. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            receivedAt: string;
            /**
             * @description What happens next and by when.
             * @example []
             */
            due: components["schemas"]["ComplaintDue"][];
        };
        /** @description A complaint, suggestion, praise or request for information to send. Never a NIK. */
        ComplaintDraft: {
            /**
             * @description complaint (pengaduan), suggestion (saran), praise (pujian) or information (permintaan informasi).
             * @example complaint
             * @enum {string}
             */
            class: "complaint" | "suggestion" | "praise" | "information";
            /**
             * @description What it is about. levy: asked to pay for what is free; broker: someone who offers to arrange it for money; delay; wrong_data: wrong data or print; duplicate_data; conduct of staff; requirements that are unclear; facilities; app: a faulty application; other.
             * @example delay
             * @enum {string}
             */
            category?: "levy" | "broker" | "delay" | "wrong_data" | "duplicate_data" | "conduct" | "requirements" | "facilities" | "app" | "other";
            /**
             * @description Service of the catalogue.
             * @example ktp_el_new
             */
            service?: string;
            /**
             * @description What happened, asked or proposed, in the own words. Plain text, 1 to 10000 letters.
             * @example KTP-el belum jadi.
             */
            text: string;
            /**
             * @description Where it was, in words.
             * @example Loket 2
             */
            place?: string;
            /**
             * Format: date
             * @description The day it was, today at the latest. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            happenedOn?: string;
            /**
             * @description Who wrote it stays hidden from whom it is about and from the public. Whoever handles it sees the name, if one was given.
             * @example false
             */
            anonymous: boolean;
            /**
             * @description What it says stays hidden from the public.
             * @example true
             */
            confidential: boolean;
            /**
             * @description What to call the person; one word is a name. Only if wanted.
             * @example Contoh Melati
             */
            name?: string;
            /**
             * @description Telephone, WhatsApp or e-mail to ask back. Only if wanted.
             * @example 081200000000
             */
            contact?: string;
        };
        /** @description A complaint with photos. */
        ComplaintForm: {
            /**
             * @description The ComplaintDraft as JSON.
             * @example {"class":"complaint","text":"…","anonymous":false,"confidential":true}
             */
            draft: string;
            /**
             * @description JPEG, PNG or WebP, known by their content, of at most 10 MB each. Everything in them that is not the picture (place, time, device) is taken out.
             * @example []
             */
            photo?: string[];
        };
        /** @description A complaint as who holds its number and secret sees it. */
        Complaint: {
            /**
             * @description The receipt number. Spaces, dashes, dots, slashes and case do not matter. Numbers of this server end with a check character (ISO/IEC 7064, MOD 37,36).
             * @example P1219-7K3M9QX-4
             */
            number: string;
            /**
             * @description complaint (pengaduan), suggestion (saran), praise (pujian) or information (permintaan informasi).
             * @example complaint
             * @enum {string}
             */
            class: "complaint" | "suggestion" | "praise" | "information";
            /**
             * @description What it is about. levy: asked to pay for what is free; broker: someone who offers to arrange it for money; delay; wrong_data: wrong data or print; duplicate_data; conduct of staff; requirements that are unclear; facilities; app: a faulty application; other.
             * @example delay
             * @enum {string}
             */
            category?: "levy" | "broker" | "delay" | "wrong_data" | "duplicate_data" | "conduct" | "requirements" | "facilities" | "app" | "other";
            /**
             * @description Service of the catalogue.
             * @example ktp_el_new
             */
            service?: string;
            /**
             * @description What happened, asked or proposed, in the own words. Plain text, 1 to 10000 letters.
             * @example KTP-el belum jadi.
             */
            text: string;
            /**
             * @description Where it was, in words.
             * @example Loket 2
             */
            place?: string;
            /**
             * Format: date
             * @description The day it was, today at the latest. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            happenedOn?: string;
            /**
             * @description Who wrote it stays hidden from whom it is about and from the public. Whoever handles it sees the name, if one was given.
             * @example false
             */
            anonymous: boolean;
            /**
             * @description What it says stays hidden from the public.
             * @example true
             */
            confidential: boolean;
            serviceName?: components["schemas"]["Text"];
            /**
             * @description received; verified: the office has looked at it; forwarded to whom it concerns; follow-up: being worked on; answered: the citizen can answer back, confirm or wait; done; reopened; archived: closed without work, the last event says why.
             * @example verified
             * @enum {string}
             */
            state: "received" | "verified" | "forwarded" | "follow-up" | "answered" | "done" | "reopened" | "archived";
            /**
             * Format: date-time
             * @description When it was received. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            receivedAt: string;
            /**
             * @description Its photos.
             * @example []
             */
            photos: components["schemas"]["ComplaintPhoto"][];
            /**
             * @description What was done so far, oldest first.
             * @example []
             */
            events: components["schemas"]["ComplaintEvent"][];
            /**
             * @description What is still to come and by when, and what was due.
             * @example []
             */
            due: components["schemas"]["ComplaintDue"][];
            /**
             * @description What the citizen can do now.
             * @example [
             *       "reply"
             *     ]
             */
            may: ("reply" | "confirm" | "reopen")[];
            /**
             * Format: date-time
             * @description The moment that this is said of. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            asOf: string;
            office: components["schemas"]["OfficeBrief"];
            /**
             * @description True when this is invented sample data and must be shown as such.
             * @example true
             */
            sample: boolean;
        };
        /** @description What opens a case: its number and its secret. */
        Credentials: {
            /**
             * @description The receipt number. Spaces, dashes, dots, slashes and case do not matter. Numbers of this server end with a check character (ISO/IEC 7064, MOD 37,36).
             * @example P1219-7K3M9QX-4
             */
            number: string;
            /**
             * @description The secret that was given once, with the number. Spaces, dashes and case do not matter.
             * @example 7K3M9-QX4TB
             */
            secret: string;
        };
        /** @description More words to a complaint, by who holds its secret. */
        ComplaintReply: {
            /**
             * @description The receipt number. Spaces, dashes, dots, slashes and case do not matter. Numbers of this server end with a check character (ISO/IEC 7064, MOD 37,36).
             * @example P1219-7K3M9QX-4
             */
            number: string;
            /**
             * @description The secret that was given once, with the number. Spaces, dashes and case do not matter.
             * @example 7K3M9-QX4TB
             */
            secret: string;
            /**
             * @description What the citizen answers back, or why it is opened again. Plain text, 1 to 10000 letters.
             * @example Kartunya belum ada.
             */
            text: string;
        };
        /** @description Text, person, photos and secret are gone; class, category, service and days stay. */
        ComplaintErased: {
            /**
             * @description The receipt number. Spaces, dashes, dots, slashes and case do not matter. Numbers of this server end with a check character (ISO/IEC 7064, MOD 37,36).
             * @example P1219-7K3M9QX-4
             */
            number: string;
            /**
             * Format: date-time
             * @description When its content was erased. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            erasedAt: string;
        };
        /** @description Everything that is kept of a complaint and of who sent it (UU 27/2022). */
        ComplaintExport: {
            complaint: components["schemas"]["Complaint"];
            /**
             * @description What to call the person; one word is a name. Only if wanted.
             * @example Contoh Melati
             */
            name?: string;
            /**
             * @description Telephone, WhatsApp or e-mail to ask back. Only if wanted.
             * @example 081200000000
             */
            contact?: string;
            /**
             * @description Its photos, whole.
             * @example []
             */
            photos: components["schemas"]["ExportedPhoto"][];
        };
        /** @description A photo with its content. */
        ExportedPhoto: {
            /**
             * @description Id of the photo within its complaint.
             * @example 1
             */
            id: string;
            /**
             * @description What it is, found from its content.
             * @example image/jpeg
             * @enum {string}
             */
            type: "image/jpeg" | "image/png" | "image/webp";
            /**
             * @description Width as stored, pixels.
             * @example 1200
             */
            width: number;
            /**
             * @description Height as stored, pixels.
             * @example 1600
             */
            height: number;
            /**
             * @description Its size.
             * @example 240000
             */
            bytes: number;
            /**
             * @description The photo itself, Base64.
             * @example /9j/4AAQ
             */
            data: string;
        };
        /** @description Which photo of which complaint. */
        PhotoRequest: {
            /**
             * @description The receipt number. Spaces, dashes, dots, slashes and case do not matter. Numbers of this server end with a check character (ISO/IEC 7064, MOD 37,36).
             * @example P1219-7K3M9QX-4
             */
            number: string;
            /**
             * @description The secret that was given once, with the number. Spaces, dashes and case do not matter.
             * @example 7K3M9-QX4TB
             */
            secret: string;
            /**
             * @description Id of the photo within its complaint.
             * @example 1
             */
            photo: string;
        };
        /** @description The number of what was received and the secret that opens it. The secret cannot be told again: the server keeps only a keyed hash of it. */
        Receipt: {
            /**
             * @description The receipt number. Spaces, dashes, dots, slashes and case do not matter. Numbers of this server end with a check character (ISO/IEC 7064, MOD 37,36).
             * @example P1219-7K3M9QX-4
             */
            number: string;
            /**
             * @description The secret that was given once, with the number. Spaces, dashes and case do not matter.
             * @example 7K3M9-QX4TB
             */
            secret: string;
        };
        /** @description A request with files. */
        VisitRequestForm: {
            /**
             * @description The VisitRequestDraft as JSON.
             * @example {"kind":"home","reporterName":"Contoh", …}
             */
            draft: string;
            /**
             * Format: binary
             * @description Of a home visit: the family card (KK), as JPEG, PNG, WebP or PDF, known by its content, of at most 10 MB.
             * @example …
             */
            document?: string;
            /**
             * Format: binary
             * @description Of a home visit: a photo of the situation, only where `settings.visitRequests.conditionPhoto` of the office's intake is true.
             * @example …
             */
            condition?: string;
        };
        /** @description Names, phone, address, document, notes and secret are gone. A request that was still open is withdrawn by that. Kind, category, district, state and days stay, as a figure. */
        VisitRequestErased: {
            /**
             * @description Number of the request.
             * @example K1219-7K3M9QX-4
             */
            number: string;
            /**
             * Format: date-time
             * @description When its content was erased. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            erasedAt: string;
        };
        /** @description Everything that is kept of a request and of those it tells of (UU 27/2022). */
        VisitRequestExport: {
            /**
             * @description Number of the request.
             * @example K1219-7K3M9QX-4
             */
            number: string;
            /**
             * Format: date-time
             * @description When it was received. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            receivedAt: string;
            /**
             * @description Where it stands.
             * @example scheduled
             * @enum {string}
             */
            state: "reported" | "file-received" | "checked-against-siak" | "needs-correction" | "assigned" | "scheduled" | "recording" | "waiting-for-prr" | "printed" | "handed-over" | "could-not-be-recorded" | "cancelled" | "received" | "under-review" | "rejected" | "done";
            request: components["schemas"]["VisitRequestDraft"];
            /**
             * @description What was attached.
             * @example []
             */
            documents: components["schemas"]["VisitRequestDocument"][];
            /**
             * @description Its steps, oldest first.
             * @example []
             */
            events: components["schemas"]["VisitRequestEvent"][];
            /**
             * @description True when this is invented sample data and must be shown as such.
             * @example true
             */
            sample: boolean;
        };
        /** @description A file of a request with its content. */
        VisitRequestDocument: {
            /**
             * @description What it was sent as.
             * @example document
             * @enum {string}
             */
            part: "document" | "condition";
            /**
             * @description What it is, found from its content.
             * @example application/pdf
             * @enum {string}
             */
            type: "image/jpeg" | "image/png" | "image/webp" | "application/pdf";
            /**
             * @description Its size.
             * @example 240000
             */
            bytes: number;
            /**
             * @description The file itself, Base64.
             * @example JVBERi0=
             */
            data: string;
        };
        /** @description One case and its office. Never cached. */
        CaseAnswer: {
            data: components["schemas"]["Case"];
            office: components["schemas"]["OfficeBrief"];
            /**
             * @description Notices that hold now and touch this case: blanks, network, closed counters.
             * @example []
             */
            notices: components["schemas"]["Notice"][];
            /**
             * Format: date-time
             * @description The moment of this answer. It is personal: show it, do not keep it. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            asOf: string;
        };
        /** @description Where a case stands. Holds no NIK, no full name, no address, and no note that the office made for itself. */
        Case: {
            /**
             * @description The receipt number, as it is shown.
             * @example A1219-7K3M9QX-4
             */
            number: string;
            /**
             * @description application; court: after a ruling; home, school, institution: a visit.
             * @example application
             * @enum {string}
             */
            kind: "application" | "court" | "home" | "school" | "institution";
            service?: components["schemas"]["CaseService"];
            /**
             * @description Whom it concerns: the name with all but its first letters masked.
             * @example S*** A***
             */
            subject?: string;
            state: components["schemas"]["CaseState"];
            /**
             * Format: date-time
             * @description Since when it stands there. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            since: string;
            /**
             * @description What has happened, oldest first; the last is `state`.
             * @example []
             */
            timeline: components["schemas"]["CaseEvent"][];
            /**
             * @description What usually comes next, in order; none when it is over.
             * @example []
             */
            next: components["schemas"]["CaseStep"][];
            time?: components["schemas"]["CaseTime"];
            todo: components["schemas"]["CaseTodo"];
            wait?: components["schemas"]["CaseWait"];
            pickup?: components["schemas"]["CasePickup"];
            delivery?: components["schemas"]["CaseDelivery"];
            court?: components["schemas"]["CaseCourt"];
            appointment?: components["schemas"]["CaseAppointment"];
            /**
             * Format: date-time
             * @description When the office last said something of it. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            updatedAt: string;
            /**
             * @description True when this is invented sample data and must be shown as such.
             * @example true
             */
            sample: boolean;
        };
        /** @description The service it is about, and what it is called. */
        CaseService: {
            /**
             * @description Service of the catalogue.
             * @example ktp_el_new
             */
            id: string;
            name: components["schemas"]["Text"];
        };
        /** @description Something that happened. `note` is what the office wrote for the citizen. */
        CaseEvent: {
            state: components["schemas"]["CaseState"];
            /**
             * Format: date-time
             * @description When it came to that. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            at: string;
            /**
             * @description Who did it: the office, the national centre, the Religious Court, a carrier, the citizen.
             * @example office
             * @enum {string}
             */
            by: "office" | "centre" | "court" | "carrier" | "citizen";
            note?: components["schemas"]["Text"];
        };
        /** @description Something that usually comes next. */
        CaseStep: {
            state: components["schemas"]["CaseState"];
            /**
             * @description Who does it.
             * @example centre
             * @enum {string}
             */
            by: "office" | "centre" | "court" | "carrier" | "citizen";
        };
        /** @description How long it takes at this office, and from when that counts. */
        CaseTime: {
            text: components["schemas"]["Text"];
            startsWhen: components["schemas"]["Text"];
            /**
             * @description What may make it longer.
             * @example [
             *       {
             *         "id": "jaringan terganggu"
             *       }
             *     ]
             */
            exceptions: components["schemas"]["Text"][];
            /**
             * @description The outer limit by law, days.
             * @example 14
             */
            limitDays?: number;
            /**
             * @description office: the office's own number; national: the service standard.
             * @example office
             * @enum {string}
             */
            level: "national" | "office";
            /**
             * Format: date-time
             * @description When it began to count; absent while it has not. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            startedAt?: string;
        };
        /** @description What the citizen has to do now. `text` is what the office adds to it. */
        CaseTodo: {
            /**
             * @description nothing: it is done; wait: nothing for now; correct: mend what `items` names; bring: bring `items`; come: come in person; fetch: collect it at `pickup`; download: at `url`; receive: someone comes to you; ask: talk to the office.
             * @example bring
             * @enum {string}
             */
            act: "nothing" | "wait" | "correct" | "bring" | "come" | "fetch" | "download" | "receive" | "ask";
            text?: components["schemas"]["Text"];
            /**
             * @description What to bring or to mend.
             * @example [
             *       {
             *         "id": "KK asli",
             *         "en": "Original family card"
             *       }
             *     ]
             */
            items?: components["schemas"]["Text"][];
            /**
             * Format: uri
             * @description Where to download it: a page of the office, which asks who you are.
             * @example https://dukcapil.example.go.id/unduh
             */
            url?: string;
            /**
             * Format: date
             * @description Until when. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            until?: string;
        };
        /** @description Why nothing moves just now, said honestly. */
        CaseWait: {
            /**
             * @description centre: the data are at the national centre, which the office cannot hurry; blanks: blank cards are out of stock; signature: the electronic signature; court: the other agency.
             * @example blanks
             * @enum {string}
             */
            cause: "centre" | "blanks" | "signature" | "court";
            note?: components["schemas"]["Text"];
        };
        /** @description Where and when a document can be collected. */
        CasePickup: {
            /**
             * @description Where it lies.
             * @example Loket pengambilan, lantai 1
             */
            place: string;
            /**
             * @description Its address.
             * @example Jalan Contoh 1
             */
            address?: string;
            /**
             * @description When it can be collected: the office's counter hours unless it said otherwise.
             * @example [
             *       {
             *         "days": [
             *           1,
             *           2,
             *           3,
             *           4,
             *           5
             *         ],
             *         "opens": "08:00",
             *         "closes": "15:00"
             *       }
             *     ]
             */
            hours: components["schemas"]["OpeningHours"][];
            /**
             * Format: date
             * @description Last day on which it lies there. A calendar date (YYYY-MM-DD) in the office's own time zone.
             * @example 2026-12-01
             */
            until?: string;
        };
        /** @description When a visit is held. */
        CaseAppointment: {
            /**
             * Format: date-time
             * @description When the team comes. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            start: string;
            /**
             * Format: date-time
             * @description Until when. RFC 3339 with the offset of the office's time zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            end?: string;
            note?: components["schemas"]["Text"];
        };
        /** @description A receipt number, and what shows that it is yours. */
        CaseLookup: {
            /**
             * @description The receipt number. Spaces, dashes, dots, slashes and case do not matter. Numbers of this server end with a check character (ISO/IEC 7064, MOD 37,36).
             * @example P1219-7K3M9QX-4
             */
            number: string;
            /**
             * @description The second thing that only the person concerned knows, by `settings.status.factor` of the office's intake: birth-date (YYYY-MM-DD, DD-MM-YYYY), phone-end (the last four digits), pin. For a visit request: the secret that was given with the number.
             * @example 1990-08-17
             */
            factor: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type OfficeList = components['schemas']['OfficeList'];
export type OfficeBrief = components['schemas']['OfficeBrief'];
export type Contact = components['schemas']['Contact'];
export type OpeningHours = components['schemas']['OpeningHours'];
export type Problem = components['schemas']['Problem'];
export type FieldError = components['schemas']['FieldError'];
export type Office = components['schemas']['Office'];
export type Region = components['schemas']['Region'];
export type Closure = components['schemas']['Closure'];
export type Text = components['schemas']['Text'];
export type Facility = components['schemas']['Facility'];
export type AccessibilityFeature = components['schemas']['AccessibilityFeature'];
export type Notice = components['schemas']['Notice'];
export type Opening = components['schemas']['Opening'];
export type ClosedDay = components['schemas']['ClosedDay'];
export type Ramadan = components['schemas']['Ramadan'];
export type NoticeList = components['schemas']['NoticeList'];
export type VisitList = components['schemas']['VisitList'];
export type Visit = components['schemas']['Visit'];
export type Replacement = components['schemas']['Replacement'];
export type Place = components['schemas']['Place'];
export type School = components['schemas']['School'];
export type VisitService = components['schemas']['VisitService'];
export type Quota = components['schemas']['Quota'];
export type VisitFacets = components['schemas']['VisitFacets'];
export type ServiceName = components['schemas']['ServiceName'];
export type VisitAnswer = components['schemas']['VisitAnswer'];
export type ServiceList = components['schemas']['ServiceList'];
export type Service = components['schemas']['Service'];
export type Eligibility = components['schemas']['Eligibility'];
export type Condition = components['schemas']['Condition'];
export type Comparison = components['schemas']['Comparison'];
export type FactValue = components['schemas']['FactValue'];
export type Otherwise = components['schemas']['Otherwise'];
export type Requirement = components['schemas']['Requirement'];
export type Rule = components['schemas']['Rule'];
export type Fee = components['schemas']['Fee'];
export type LegalBasis = components['schemas']['LegalBasis'];
export type ProcessingTime = components['schemas']['ProcessingTime'];
export type Deadline = components['schemas']['Deadline'];
export type Output = components['schemas']['Output'];
export type Fact = components['schemas']['Fact'];
export type FactOption = components['schemas']['FactOption'];
export type Form = components['schemas']['Form'];
export type Source = components['schemas']['Source'];
export type LifeEvent = components['schemas']['LifeEvent'];
export type ServiceVisit = components['schemas']['ServiceVisit'];
export type ServiceAnswer = components['schemas']['ServiceAnswer'];
export type StatisticList = components['schemas']['StatisticList'];
export type StatisticBrief = components['schemas']['StatisticBrief'];
export type Statistic = components['schemas']['Statistic'];
export type StatisticSeries = components['schemas']['StatisticSeries'];
export type StatisticPoint = components['schemas']['StatisticPoint'];
export type StatisticRange = components['schemas']['StatisticRange'];
export type StatisticFact = components['schemas']['StatisticFact'];
export type StatisticComparison = components['schemas']['StatisticComparison'];
export type StatisticComparisonRow = components['schemas']['StatisticComparisonRow'];
export type StatisticSource = components['schemas']['StatisticSource'];
export type StatisticAnswer = components['schemas']['StatisticAnswer'];
export type PartnerList = components['schemas']['PartnerList'];
export type Partner = components['schemas']['Partner'];
export type PartnerPlace = components['schemas']['PartnerPlace'];
export type Agreement = components['schemas']['Agreement'];
export type Offer = components['schemas']['Offer'];
export type Blackout = components['schemas']['Blackout'];
export type PartnerFacets = components['schemas']['PartnerFacets'];
export type CategoryCount = components['schemas']['CategoryCount'];
export type PartnerAnswer = components['schemas']['PartnerAnswer'];
export type Intake = components['schemas']['Intake'];
export type IntakeService = components['schemas']['IntakeService'];
export type IntakeSettings = components['schemas']['IntakeSettings'];
export type StatusSettings = components['schemas']['StatusSettings'];
export type SampleNumber = components['schemas']['SampleNumber'];
export type ComplaintSettings = components['schemas']['ComplaintSettings'];
export type ComplaintClocks = components['schemas']['ComplaintClocks'];
export type ComplaintClock = components['schemas']['ComplaintClock'];
export type SampleComplaint = components['schemas']['SampleComplaint'];
export type VisitRequestSettings = components['schemas']['VisitRequestSettings'];
export type Retention = components['schemas']['Retention'];
export type Challenge = components['schemas']['Challenge'];
export type Session = components['schemas']['Session'];
export type StaffUser = components['schemas']['StaffUser'];
export type SignIn = components['schemas']['SignIn'];
export type PasswordChange = components['schemas']['PasswordChange'];
export type SecondFactor = components['schemas']['SecondFactor'];
export type SecondFactorCode = components['schemas']['SecondFactorCode'];
export type UserList = components['schemas']['UserList'];
export type FirstPassword = components['schemas']['FirstPassword'];
export type NewUser = components['schemas']['NewUser'];
export type UserChange = components['schemas']['UserChange'];
export type ImportAnswer = components['schemas']['ImportAnswer'];
export type Import = components['schemas']['Import'];
export type ImportCounts = components['schemas']['ImportCounts'];
export type ImportPreview = components['schemas']['ImportPreview'];
export type ImportExample = components['schemas']['ImportExample'];
export type ImportChange = components['schemas']['ImportChange'];
export type ImportFault = components['schemas']['ImportFault'];
export type PublicImportDraft = components['schemas']['PublicImportDraft'];
export type ImportOutcome = components['schemas']['ImportOutcome'];
export type ImportApply = components['schemas']['ImportApply'];
export type ImportList = components['schemas']['ImportList'];
export type PersonalImportDraft = components['schemas']['PersonalImportDraft'];
export type Today = components['schemas']['Today'];
export type TodoGroup = components['schemas']['TodoGroup'];
export type TodoItem = components['schemas']['TodoItem'];
export type RequestPage = components['schemas']['RequestPage'];
export type RequestFigure = components['schemas']['RequestFigure'];
export type DeskVisitRequest = components['schemas']['DeskVisitRequest'];
export type VisitRequestDraft = components['schemas']['VisitRequestDraft'];
export type HomeVisitDraft = components['schemas']['HomeVisitDraft'];
export type SchoolVisitDraft = components['schemas']['SchoolVisitDraft'];
export type InstitutionVisitDraft = components['schemas']['InstitutionVisitDraft'];
export type VisitRequestEvent = components['schemas']['VisitRequestEvent'];
export type RequestFile = components['schemas']['RequestFile'];
export type RequestVisit = components['schemas']['RequestVisit'];
export type RequestStep = components['schemas']['RequestStep'];
export type StepService = components['schemas']['StepService'];
export type RouteSheet = components['schemas']['RouteSheet'];
export type RouteStop = components['schemas']['RouteStop'];
export type ComplaintPage = components['schemas']['ComplaintPage'];
export type ComplaintFigure = components['schemas']['ComplaintFigure'];
export type ComplaintNext = components['schemas']['ComplaintNext'];
export type DeskComplaint = components['schemas']['DeskComplaint'];
export type ComplaintPhoto = components['schemas']['ComplaintPhoto'];
export type ComplaintEvent = components['schemas']['ComplaintEvent'];
export type ComplaintDue = components['schemas']['ComplaintDue'];
export type ComplaintAct = components['schemas']['ComplaintAct'];
export type ComplaintMark = components['schemas']['ComplaintMark'];
export type LevyWithdrawal = components['schemas']['LevyWithdrawal'];
export type DeskApplication = components['schemas']['DeskApplication'];
export type CaseState = components['schemas']['CaseState'];
export type CaseDelivery = components['schemas']['CaseDelivery'];
export type CaseCourt = components['schemas']['CaseCourt'];
export type CourtParty = components['schemas']['CourtParty'];
export type CourtDocument = components['schemas']['CourtDocument'];
export type ApplicationQuery = components['schemas']['ApplicationQuery'];
export type NewApplication = components['schemas']['NewApplication'];
export type ApplicationFactors = components['schemas']['ApplicationFactors'];
export type ApplicationMove = components['schemas']['ApplicationMove'];
export type BulkResult = components['schemas']['BulkResult'];
export type BulkLine = components['schemas']['BulkLine'];
export type BulkMove = components['schemas']['BulkMove'];
export type AuditList = components['schemas']['AuditList'];
export type AuditEntry = components['schemas']['AuditEntry'];
export type AuditActor = components['schemas']['AuditActor'];
export type DeskVisitList = components['schemas']['DeskVisitList'];
export type DeskVisit = components['schemas']['DeskVisit'];
export type KeptVisit = components['schemas']['KeptVisit'];
export type SavedVisit = components['schemas']['SavedVisit'];
export type Warning = components['schemas']['Warning'];
export type VisitDraft = components['schemas']['VisitDraft'];
export type PlaceDraft = components['schemas']['PlaceDraft'];
export type VisitChange = components['schemas']['VisitChange'];
export type VisitAct = components['schemas']['VisitAct'];
export type VisitCount = components['schemas']['VisitCount'];
export type VisitCountDraft = components['schemas']['VisitCountDraft'];
export type SeriesList = components['schemas']['SeriesList'];
export type Series = components['schemas']['Series'];
export type SeriesDraft = components['schemas']['SeriesDraft'];
export type SeriesRule = components['schemas']['SeriesRule'];
export type NthWeekday = components['schemas']['NthWeekday'];
export type SavedSeries = components['schemas']['SavedSeries'];
export type SeriesEnd = components['schemas']['SeriesEnd'];
export type DeskNoticeList = components['schemas']['DeskNoticeList'];
export type DeskNotice = components['schemas']['DeskNotice'];
export type NoticeDraft = components['schemas']['NoticeDraft'];
export type DeskPartnerList = components['schemas']['DeskPartnerList'];
export type DeskPartner = components['schemas']['DeskPartner'];
export type KeptPartner = components['schemas']['KeptPartner'];
export type PartnerDraft = components['schemas']['PartnerDraft'];
export type OfficeFacts = components['schemas']['OfficeFacts'];
export type OwnSettings = components['schemas']['OwnSettings'];
export type DeskStatisticList = components['schemas']['DeskStatisticList'];
export type DeskStatistic = components['schemas']['DeskStatistic'];
export type StatisticDraft = components['schemas']['StatisticDraft'];
export type Requirements = components['schemas']['Requirements'];
export type RequirementsLine = components['schemas']['RequirementsLine'];
export type OfficeSwitch = components['schemas']['OfficeSwitch'];
export type RequirementsService = components['schemas']['RequirementsService'];
export type ServiceChange = components['schemas']['ServiceChange'];
export type RequirementChange = components['schemas']['RequirementChange'];
export type OfficeRule = components['schemas']['OfficeRule'];
export type RequirementRemoval = components['schemas']['RequirementRemoval'];
export type RequirementAddition = components['schemas']['RequirementAddition'];
export type RequirementsChange = components['schemas']['RequirementsChange'];
export type SwitchesChange = components['schemas']['SwitchesChange'];
export type CatalogueVersion = components['schemas']['CatalogueVersion'];
export type Publication = components['schemas']['Publication'];
export type CatalogueVersionList = components['schemas']['CatalogueVersionList'];
export type Restoration = components['schemas']['Restoration'];
export type SurveyThanks = components['schemas']['SurveyThanks'];
export type SurveyDraft = components['schemas']['SurveyDraft'];
export type SurveyAnswers = components['schemas']['SurveyAnswers'];
export type SurveySummary = components['schemas']['SurveySummary'];
export type SurveyResult = components['schemas']['SurveyResult'];
export type SurveyScore = components['schemas']['SurveyScore'];
export type SurveyBand = components['schemas']['SurveyBand'];
export type ComplaintReceipt = components['schemas']['ComplaintReceipt'];
export type ComplaintDraft = components['schemas']['ComplaintDraft'];
export type ComplaintForm = components['schemas']['ComplaintForm'];
export type Complaint = components['schemas']['Complaint'];
export type Credentials = components['schemas']['Credentials'];
export type ComplaintReply = components['schemas']['ComplaintReply'];
export type ComplaintErased = components['schemas']['ComplaintErased'];
export type ComplaintExport = components['schemas']['ComplaintExport'];
export type ExportedPhoto = components['schemas']['ExportedPhoto'];
export type PhotoRequest = components['schemas']['PhotoRequest'];
export type Receipt = components['schemas']['Receipt'];
export type VisitRequestForm = components['schemas']['VisitRequestForm'];
export type VisitRequestErased = components['schemas']['VisitRequestErased'];
export type VisitRequestExport = components['schemas']['VisitRequestExport'];
export type VisitRequestDocument = components['schemas']['VisitRequestDocument'];
export type CaseAnswer = components['schemas']['CaseAnswer'];
export type Case = components['schemas']['Case'];
export type CaseService = components['schemas']['CaseService'];
export type CaseEvent = components['schemas']['CaseEvent'];
export type CaseStep = components['schemas']['CaseStep'];
export type CaseTime = components['schemas']['CaseTime'];
export type CaseTodo = components['schemas']['CaseTodo'];
export type CaseWait = components['schemas']['CaseWait'];
export type CasePickup = components['schemas']['CasePickup'];
export type CaseAppointment = components['schemas']['CaseAppointment'];
export type CaseLookup = components['schemas']['CaseLookup'];
export type $defs = Record<string, never>;
export interface operations {
    listOffices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeList"];
                };
            };
            /** @description Unchanged since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOffice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Office"];
                };
            };
            /** @description Unchanged since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeList"];
                };
            };
            /** @description Unchanged since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVisits: {
        parameters: {
            query?: {
                /** @description First day. Default: today. A calendar date (YYYY-MM-DD) in the office's own time zone. */
                from?: string;
                /** @description Last day, included. Default: 92 days from the first, at most 366. A calendar date (YYYY-MM-DD) in the office's own time zone. */
                to?: string;
                /** @description Only this kind. */
                kind?: "van" | "school" | "village" | "institution" | "outreach" | "training";
                /** @description Kemendagri code of the district (kecamatan). */
                district?: string;
                /** @description Kemendagri code of the village (desa 2xxx, kelurahan 1xxx). */
                village?: string;
                /** @description National school number (NPSN), eight digits. */
                school?: string;
                /** @description Service of the catalogue. */
                service?: string;
                /** @description Words to look for in place, address, village and district; all must occur. */
                q?: string;
                /** @description How many visits a page holds, 1 to 100. Default: 20. */
                limit?: number;
                /** @description The `next` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of visits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitList"];
                };
            };
            /** @description Unchanged since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description The visit. */
                visit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitAnswer"];
                };
            };
            /** @description Unchanged since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    visitsCalendar: {
        parameters: {
            query?: {
                /** @description First day. Default: today. A calendar date (YYYY-MM-DD) in the office's own time zone. */
                from?: string;
                /** @description Last day, included. Default: 92 days from the first, at most 366. A calendar date (YYYY-MM-DD) in the office's own time zone. */
                to?: string;
                /** @description Only this kind. */
                kind?: "van" | "school" | "village" | "institution" | "outreach" | "training";
                /** @description Kemendagri code of the district (kecamatan). */
                district?: string;
                /** @description Kemendagri code of the village (desa 2xxx, kelurahan 1xxx). */
                village?: string;
                /** @description National school number (NPSN), eight digits. */
                school?: string;
                /** @description Service of the catalogue. */
                service?: string;
                /** @description Words to look for in place, address, village and district; all must occur. */
                q?: string;
            };
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Unchanged since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    visitCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description The visit. */
                visit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Unchanged since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listServices: {
        parameters: {
            query?: {
                /** @description Only services of this event of life. */
                event?: "birth" | "child" | "seventeen" | "marriage" | "divorce" | "move" | "death" | "lost" | "court" | "other";
                /** @description Only services of this group. */
                group?: "ktp_el" | "kk" | "kia" | "certificate" | "move" | "other";
                /** @description Words to look for in names and keywords: the services that hold the most of them. Words that no service holds do not matter, such as those of "saya mau buat KTP". */
                q?: string;
                /** @description One language alone, for who pays for each kilobyte. Texts then have no `en`: `id` holds the text in the language that was asked for, in Indonesian where there is no other. */
                lang?: "id" | "en";
            };
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The services. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceList"];
                };
            };
            /** @description Unchanged since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description Service of the catalogue. */
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceAnswer"];
                };
            };
            /** @description Unchanged since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStatistics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticList"];
                };
            };
            /** @description Unchanged since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStatistic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description The statistic, by its id in snake_case. */
                metric: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistic. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticAnswer"];
                };
            };
            /** @description Unchanged since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPartners: {
        parameters: {
            query?: {
                /** @description Only this category. */
                category?: "education" | "bookshop" | "restaurant" | "playground" | "clothing" | "waterpark" | "optician" | "bicycle" | "other";
                /** @description Kemendagri code of the district (kecamatan). */
                district?: string;
                /** @description Words to look for in name, offers, category and place; all must occur. */
                q?: string;
                /** @description How many partners a page holds, 1 to 100. Default: 20. */
                limit?: number;
                /** @description The `next` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of partners. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerList"];
                };
            };
            /** @description Unchanged since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description Stable id of the partner within its office. */
                partner: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The partner. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerAnswer"];
                };
            };
            /** @description Unchanged since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIntake: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The intake. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Intake"];
                };
            };
            /** @description Unchanged since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getChallenge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The challenge; it ends after ten minutes and is used once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Challenge"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Who is signed in; a cookie holds the session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What to set it up with; it is not needed until a code was sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactor"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorCode"];
            };
        };
        responses: {
            /** @description Who is signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorCode"];
            };
        };
        responses: {
            /** @description Who is signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserList"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUser"];
            };
        };
        responses: {
            /** @description The user, with the password to begin with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstPassword"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description Id of the user. */
                user: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserChange"];
            };
        };
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffUser"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description Id of the user. */
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user, with the password to begin with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstPassword"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublicImports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The imports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportList"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewPublicImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    draft: components["schemas"]["PublicImportDraft"];
                    /**
                     * Format: binary
                     * @description The sheet, CSV or XLSX, at most 20 MiB.
                     * @example Tanggal;Jam;Tempat
                     */
                    file: string;
                    /**
                     * Format: binary
                     * @description For applications: how the words of the office’s tracker are understood, CSV.
                     * @example Kata di pelacak;Status
                     */
                    mapping?: string;
                };
            };
        };
        responses: {
            /** @description What it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applyPublicImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description Id of the import. */
                import: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportApply"];
            };
        };
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportOutcome"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicImportBadRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description Id of the import. */
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sheet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPersonalImports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The imports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportList"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewPersonalImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    draft: components["schemas"]["PersonalImportDraft"];
                    /**
                     * Format: binary
                     * @description The sheet, CSV or XLSX, at most 20 MiB.
                     * @example Tanggal;Jam;Tempat
                     */
                    file: string;
                    /**
                     * Format: binary
                     * @description For applications: how the words of the office’s tracker are understood, CSV.
                     * @example Kata di pelacak;Status
                     */
                    mapping?: string;
                };
            };
        };
        responses: {
            /** @description What it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applyPersonalImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description Id of the import. */
                import: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportApply"];
            };
        };
        responses: {
            /** @description What was done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportOutcome"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPersonalImportBadRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description Id of the import. */
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sheet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description What the sheet is of; mapping: how the words of an own tracker are understood. */
                kind: "visits" | "partners" | "statistics" | "overrides" | "office" | "applications" | "mapping";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sheet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getToday: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What needs doing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Today"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /** @description To whom the team is asked. */
                kind?: "home" | "school" | "institution";
                /** @description Only in this state. */
                state?: "reported" | "file-received" | "checked-against-siak" | "needs-correction" | "assigned" | "scheduled" | "recording" | "waiting-for-prr" | "printed" | "handed-over" | "could-not-be-recorded" | "cancelled" | "received" | "under-review" | "rejected" | "done";
                /** @description Kemendagri code of the district (kecamatan). */
                district?: string;
                /** @description true: only those that are not over. */
                open?: "true" | "false";
                /** @description How many a page holds, 1 to 100. Default: 50. */
                limit?: number;
                /** @description The `next` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestPage"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description Number of the request, as it is shown. */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskVisitRequest"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRequestFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description Number of the request, as it is shown. */
                number: string;
                /** @description Which file. */
                part: "document" | "condition";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, to be kept by nobody on the way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "application/pdf": string;
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stepRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what was read and is changed now. */
                "if-match"?: string;
                /** @description `*`: it must not exist yet. */
                "if-none-match"?: "*";
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description Number of the request, as it is shown. */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestStep"];
            };
        };
        responses: {
            /** @description The request as it stands then. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskVisitRequest"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRouteSheet: {
        parameters: {
            query: {
                /** @description The day. A calendar date (YYYY-MM-DD) in the office's own time zone. */
                date: string;
                /** @description Which team comes; no names of people. */
                team?: string;
            };
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The homes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteSheet"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listComplaints: {
        parameters: {
            query?: {
                /** @description Only in this state. Default: all that are open. */
                state?: "received" | "verified" | "forwarded" | "follow-up" | "answered" | "done" | "reopened" | "archived";
                /** @description Only of this class. */
                class?: "complaint" | "suggestion" | "praise" | "information";
                /** @description What it is about. */
                category?: "levy" | "broker" | "delay" | "wrong_data" | "duplicate_data" | "conduct" | "requirements" | "facilities" | "app" | "other";
                /** @description How many a page holds, 1 to 100. Default: 50. */
                limit?: number;
                /** @description The `next` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of complaints. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintPage"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description Number of the complaint, as it is shown. */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The complaint. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskComplaint"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getComplaintPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description Number of the complaint, as it is shown. */
                number: string;
                /** @description Id of the photo within its complaint. */
                photo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The photo, to be kept by nobody on the way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actOnComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what was read and is changed now. */
                "if-match"?: string;
                /** @description `*`: it must not exist yet. */
                "if-none-match"?: "*";
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description Number of the complaint, as it is shown. */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintAct"];
            };
        };
        responses: {
            /** @description The complaint as it stands then. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskComplaint"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markLevy: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what was read and is changed now. */
                "if-match"?: string;
                /** @description `*`: it must not exist yet. */
                "if-none-match"?: "*";
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description Number of the complaint, as it is shown. */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it is marked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintMark"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawLevy: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what was read and is changed now. */
                "if-match"?: string;
                /** @description `*`: it must not exist yet. */
                "if-none-match"?: "*";
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description Number of the complaint, as it is shown. */
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LevyWithdrawal"];
            };
        };
        responses: {
            /** @description How it is marked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintMark"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationQuery"];
            };
        };
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskApplication"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApplication"];
            };
        };
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskApplication"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what was read and is changed now. */
                "if-match"?: string;
                /** @description `*`: it must not exist yet. */
                "if-none-match"?: "*";
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationMove"];
            };
        };
        responses: {
            /** @description The application as it stands then. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskApplication"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveApplications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkMove"];
            };
        };
        responses: {
            /** @description What is done, or would be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResult"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description Only this action, or all of one kind: `complaint`, `complaint.read`. */
                action?: string;
                /** @description Only what was done to this, by our own id. */
                subject?: string;
                /** @description How many a page holds, 1 to 100. Default: 50. */
                limit?: number;
                /** @description The `next` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditList"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeskVisits: {
        parameters: {
            query: {
                /** @description First day. A calendar date (YYYY-MM-DD) in the office's own time zone. */
                from: string;
                /** @description Last day, included; at most 366 days from the first. A calendar date (YYYY-MM-DD) in the office's own time zone. */
                to: string;
                /** @description How many visits a page holds, 1 to 200. Default: 200. */
                limit?: number;
                /** @description The `next` of the page before, with the same days. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of visits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskVisitList"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description The visit. */
                visit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskVisit"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveVisit: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what was read and is changed now. */
                "if-match"?: string;
                /** @description `*`: it must not exist yet. */
                "if-none-match"?: "*";
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description The visit. */
                visit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitDraft"];
            };
        };
        responses: {
            /** @description Saved. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedVisit"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeVisit: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what was read and is changed now. */
                "if-match"?: string;
                /** @description `*`: it must not exist yet. */
                "if-none-match"?: "*";
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description The visit. */
                visit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeVisit: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what was read and is changed now. */
                "if-match"?: string;
                /** @description `*`: it must not exist yet. */
                "if-none-match"?: "*";
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description The visit. */
                visit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitChange"];
            };
        };
        responses: {
            /** @description Saved. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedVisit"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actOnVisit: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what was read and is changed now. */
                "if-match"?: string;
                /** @description `*`: it must not exist yet. */
                "if-none-match"?: "*";
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description The visit. */
                visit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitAct"];
            };
        };
        responses: {
            /** @description Done; the public reads it at once. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedVisit"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countVisit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller for each count, 16 to 64 letters, digits, `-` or `_`; required. What is sent again under the same key counts once. */
                "idempotency-key"?: string;
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description The visit. */
                visit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitCountDraft"];
            };
        };
        responses: {
            /** @description How many there are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitCount"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSeries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rounds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesList"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSeries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description The round. */
                series: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The round. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Series"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveSeries: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what was read and is changed now. */
                "if-match"?: string;
                /** @description `*`: it must not exist yet. */
                "if-none-match"?: "*";
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description The round. */
                series: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeriesDraft"];
            };
        };
        responses: {
            /** @description Saved. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSeries"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeSeries: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what was read and is changed now. */
                "if-match"?: string;
                /** @description `*`: it must not exist yet. */
                "if-none-match"?: "*";
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description The round. */
                series: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSeries: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what was read and is changed now. */
                "if-match"?: string;
                /** @description `*`: it must not exist yet. */
                "if-none-match"?: "*";
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description The round. */
                series: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeriesEnd"];
            };
        };
        responses: {
            /** @description It ends then. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSeries"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeskNotices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskNoticeList"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description The notice. */
                notice: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskNotice"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what was read and is changed now. */
                "if-match"?: string;
                /** @description `*`: it must not exist yet. */
                "if-none-match"?: "*";
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description The notice. */
                notice: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeDraft"];
            };
        };
        responses: {
            /** @description Saved; the public reads it at once. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskNotice"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what was read and is changed now. */
                "if-match"?: string;
                /** @description `*`: it must not exist yet. */
                "if-none-match"?: "*";
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description The notice. */
                notice: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endNotice: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what was read and is changed now. */
                "if-match"?: string;
                /** @description `*`: it must not exist yet. */
                "if-none-match"?: "*";
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description The notice. */
                notice: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has ended. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskNotice"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeskPartners: {
        parameters: {
            query?: {
                /** @description Words to look for in name, offers, category and place; all must occur. */
                q?: string;
                /** @description Only those that stand like this today, by the last day of what they offer; ending: that day is within 30 days. */
                standing?: "valid" | "ended" | "not-yet" | "suspended" | "ending";
                /** @description How many partners a page holds, 1 to 100. Default: 50. */
                limit?: number;
                /** @description The `next` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of partners. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskPartnerList"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskPartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description Stable id of the partner within its office. */
                partner: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The partner. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskPartner"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    savePartner: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what was read and is changed now. */
                "if-match"?: string;
                /** @description `*`: it must not exist yet. */
                "if-none-match"?: "*";
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description Stable id of the partner within its office. */
                partner: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerDraft"];
            };
        };
        responses: {
            /** @description Saved; the public reads it at once. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskPartner"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOfficeFacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The facts. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeFacts"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveOfficeFacts: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what was read and is changed now. */
                "if-match"?: string;
                /** @description `*`: it must not exist yet. */
                "if-none-match"?: "*";
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficeFacts"];
            };
        };
        responses: {
            /** @description Saved; the public reads it at once. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeFacts"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeskStatistics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskStatisticList"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeskStatistic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description The statistic, by its id in snake_case. */
                metric: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistic. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskStatistic"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveStatistic: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what was read and is changed now. */
                "if-match"?: string;
                /** @description `*`: it must not exist yet. */
                "if-none-match"?: "*";
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description The statistic, by its id in snake_case. */
                metric: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatisticDraft"];
            };
        };
        responses: {
            /** @description Saved; the public reads it at once. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskStatistic"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeStatistic: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what was read and is changed now. */
                "if-match"?: string;
                /** @description `*`: it must not exist yet. */
                "if-none-match"?: "*";
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description The statistic, by its id in snake_case. */
                metric: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRequirements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft at a glance; its ETag is that of the whole draft. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Requirements"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardRequirements: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what was read and is changed now. */
                "if-match"?: string;
                /** @description `*`: it must not exist yet. */
                "if-none-match"?: "*";
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft as it now is. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Requirements"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRequirementsService: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description Service of the catalogue. */
                service: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service; its ETag is that of its draft. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequirementsService"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeRequirementsService: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what was read and is changed now. */
                "if-match"?: string;
                /** @description `*`: it must not exist yet. */
                "if-none-match"?: "*";
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description Service of the catalogue. */
                service: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequirementsChange"];
            };
        };
        responses: {
            /** @description The service as it now is. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequirementsService"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSwitches: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what was read and is changed now. */
                "if-match"?: string;
                /** @description `*`: it must not exist yet. */
                "if-none-match"?: "*";
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchesChange"];
            };
        };
        responses: {
            /** @description The draft as it now is. */
            200: {
                headers: {
                    /**
                     * @description The version that is kept; send it as If-Match to change it.
                     * @example "kq3v0b1s9r8t7u6w5x4y3z"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Requirements"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRequirementVersions: {
        parameters: {
            query?: {
                /** @description Only those before this number. */
                before?: number;
            };
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueVersionList"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishRequirements: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of what was read and is changed now. */
                "if-match"?: string;
                /** @description `*`: it must not exist yet. */
                "if-none-match"?: "*";
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description The version. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueVersion"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreRequirements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
                /** @description Number of the version. */
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Restoration"];
            };
        };
        responses: {
            /** @description The new version. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueVersion"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSurvey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 16 to 64 letters, digits, `-` or `_`; required. The same key with the same body gets the first answer again, so that a lost answer can be asked for anew without sending anything twice; with another body it is refused (422). */
                "idempotency-key"?: string;
                /** @description The solution of a challenge of this server (`GET /v1/challenge`), each used once: base64 of the JSON `{algorithm, challenge, number, salt, signature}`. A repeated write, whose key is known already, needs none. */
                "pendopo-proof"?: string;
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyDraft"];
            };
        };
        responses: {
            /** @description It was received. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyThanks"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSurveySummary: {
        parameters: {
            query?: {
                /** @description What to sum up (default: this year): a year (YYYY), quarter (YYYY-Q1 to Q4) or month (YYYY-MM). */
                period?: string;
            };
            header?: never;
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveySummary"];
                };
            };
            /** @description Unchanged since the ETag that was sent in If-None-Match. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 16 to 64 letters, digits, `-` or `_`; required. The same key with the same body gets the first answer again, so that a lost answer can be asked for anew without sending anything twice; with another body it is refused (422). */
                "idempotency-key"?: string;
                /** @description The solution of a challenge of this server (`GET /v1/challenge`), each used once: base64 of the JSON `{algorithm, challenge, number, salt, signature}`. A repeated write, whose key is known already, needs none. */
                "pendopo-proof"?: string;
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintDraft"];
                "multipart/form-data": components["schemas"]["ComplaintForm"];
            };
        };
        responses: {
            /** @description Received and kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintReceipt"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookupComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The solution of a challenge of this server (`GET /v1/challenge`), each used once: base64 of the JSON `{algorithm, challenge, number, salt, signature}`. A repeated write, whose key is known already, needs none. */
                "pendopo-proof"?: string;
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description The complaint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replyToComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 16 to 64 letters, digits, `-` or `_`; required. The same key with the same body gets the first answer again, so that a lost answer can be asked for anew without sending anything twice; with another body it is refused (422). */
                "idempotency-key"?: string;
                /** @description The solution of a challenge of this server (`GET /v1/challenge`), each used once: base64 of the JSON `{algorithm, challenge, number, salt, signature}`. A repeated write, whose key is known already, needs none. */
                "pendopo-proof"?: string;
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintReply"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 16 to 64 letters, digits, `-` or `_`; required. The same key with the same body gets the first answer again, so that a lost answer can be asked for anew without sending anything twice; with another body it is refused (422). */
                "idempotency-key"?: string;
                /** @description The solution of a challenge of this server (`GET /v1/challenge`), each used once: base64 of the JSON `{algorithm, challenge, number, salt, signature}`. A repeated write, whose key is known already, needs none. */
                "pendopo-proof"?: string;
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 16 to 64 letters, digits, `-` or `_`; required. The same key with the same body gets the first answer again, so that a lost answer can be asked for anew without sending anything twice; with another body it is refused (422). */
                "idempotency-key"?: string;
                /** @description The solution of a challenge of this server (`GET /v1/challenge`), each used once: base64 of the JSON `{algorithm, challenge, number, salt, signature}`. A repeated write, whose key is known already, needs none. */
                "pendopo-proof"?: string;
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintReply"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 16 to 64 letters, digits, `-` or `_`; required. The same key with the same body gets the first answer again, so that a lost answer can be asked for anew without sending anything twice; with another body it is refused (422). */
                "idempotency-key"?: string;
                /** @description The solution of a challenge of this server (`GET /v1/challenge`), each used once: base64 of the JSON `{algorithm, challenge, number, salt, signature}`. A repeated write, whose key is known already, needs none. */
                "pendopo-proof"?: string;
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintErased"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The solution of a challenge of this server (`GET /v1/challenge`), each used once: base64 of the JSON `{algorithm, challenge, number, salt, signature}`. A repeated write, whose key is known already, needs none. */
                "pendopo-proof"?: string;
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description All of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintExport"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complaintPhoto: {
        parameters: {
            query?: never;
            header?: {
                /** @description The solution of a challenge of this server (`GET /v1/challenge`), each used once: base64 of the JSON `{algorithm, challenge, number, salt, signature}`. A repeated write, whose key is known already, needs none. */
                "pendopo-proof"?: string;
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhotoRequest"];
            };
        };
        responses: {
            /** @description The photo. It comes as an attachment and is kept nowhere on the way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createVisitRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 16 to 64 letters, digits, `-` or `_`; required. The same key with the same body gets the first answer again, so that a lost answer can be asked for anew without sending anything twice; with another body it is refused (422). */
                "idempotency-key"?: string;
                /** @description The solution of a challenge of this server (`GET /v1/challenge`), each used once: base64 of the JSON `{algorithm, challenge, number, salt, signature}`. A repeated write, whose key is known already, needs none. */
                "pendopo-proof"?: string;
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitRequestDraft"];
                "multipart/form-data": components["schemas"]["VisitRequestForm"];
            };
        };
        responses: {
            /** @description Received and kept. `/v1/offices/{office}/applications/lookup` tells where it stands, given the number and, as factor, the secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    eraseVisitRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description Chosen by the caller, 16 to 64 letters, digits, `-` or `_`; required. The same key with the same body gets the first answer again, so that a lost answer can be asked for anew without sending anything twice; with another body it is refused (422). */
                "idempotency-key"?: string;
                /** @description The solution of a challenge of this server (`GET /v1/challenge`), each used once: base64 of the JSON `{algorithm, challenge, number, salt, signature}`. A repeated write, whose key is known already, needs none. */
                "pendopo-proof"?: string;
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description Erased. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitRequestErased"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportVisitRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The solution of a challenge of this server (`GET /v1/challenge`), each used once: base64 of the JSON `{algorithm, challenge, number, salt, signature}`. A repeated write, whose key is known already, needs none. */
                "pendopo-proof"?: string;
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description All of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitRequestExport"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookupCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description The solution of a challenge of this server (`GET /v1/challenge`), each used once: base64 of the JSON `{algorithm, challenge, number, salt, signature}`. A repeated write, whose key is known already, needs none. */
                "pendopo-proof"?: string;
            };
            path: {
                /** @description Office: the Kemendagri code of its regency or city (Kepmendagri 300.2.2-2138/2025). */
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseLookup"];
            };
        };
        responses: {
            /** @description The case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            /** @description The request was refused; the problem says why and what to do. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The server could not answer now; try again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
