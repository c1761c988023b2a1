const {userAgent} = navigator;

/** Whether the tests run in WebKit, for the few that it cannot run. */
export const isWebKit = userAgent.includes('AppleWebKit') && !userAgent.includes('Chrome');
